// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_file.h"

#include "app/language.h"
#include "models/table_text.h"
#include "models/whole_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ReportText { Q_DECLARE_TR_FUNCTIONS(ReportFile) };

constexpr double kMmPerInch = 25.4;
constexpr double kLogicalDpi = 96;

QString paragraph(const char* tag, const QString& text) {
    const QString name = QLatin1String(tag);
    return text.isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString listOf(const std::vector<QString>& items) {
    if (items.empty()) return {};
    QString html = u"<ul>\n"_s;
    for (const QString& item : items) html += paragraph("li", item);
    return html + u"</ul>\n"_s;
}

QString headHtml(const Report& report) {
    const bool saysMore = report.scenario != report.title;
    return paragraph("h1", report.title) + (saysMore ? paragraph("p", report.scenario) : QString()) +
           paragraph("p", ReportText::tr("Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.").arg(report.assumptions, report.version));
}

QString sectionHead(const ReportSection& section) {
    QString html = paragraph("h2", section.title) + paragraph("p", section.content.verdict) + paragraph("p", section.content.problem);
    std::vector<QString> cards;
    for (const Card& card : section.content.cards) {
        const QString value = card.unit.isEmpty() ? card.value : isolated(card.value + u' ' + card.unit);
        cards.push_back(card.verdict.isEmpty() ? u"%1: %2"_s.arg(card.title, value) : u"%1: %2 (%3)"_s.arg(card.title, value, card.verdict));
    }
    return html + listOf(cards);
}

QString tableHtml(const Table& table) { return table.rows.empty() ? QString() : QString(tableAsHtml(table) + u'\n'); }

QString answersTitle(const Report& report) { return report.answers.rows.empty() ? QString() : paragraph("h2", ReportText::tr("Exercises")); }
QString inputsTitle() {
    return paragraph("h2", ReportText::tr("Inputs")) + paragraph("p", ReportText::tr("What the scenario sets. Everything else is as the zoo and the defaults have it."));
}
QString sourcesTitle() { return paragraph("h2", ReportText::tr("Sources")); }

// The language of the texts, which is English where the system's own has no translation.
QString languageTag() {
    const QString name = QLocale().name();
    for (const Language& language : languages()) if (name == language.code || name.section(u'_', 0, 0) == language.code) return QString(language.code).replace(u'_', u'-');
    return u"en"_s;
}

QString pageHead(const Report& report) {
    const bool fromRight = QGuiApplication::isRightToLeft();
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%3</title>\n<style>body { font-family: sans-serif; max-width: 60em; margin: auto; } td, th { padding: 2px 8px; text-align: %4; border-bottom: 1px solid #ccc; }"
           " td[align=right] { text-align: right; } figure { margin: 1em 0; } img { max-width: 100%; }</style></head><body>\n"_s.arg(languageTag(), fromRight ? u"rtl"_s : u"ltr"_s, report.title.toHtmlEscaped(), fromRight ? u"right"_s : u"left"_s);
}

bool fail(QString* error, const QString& fileName, const QString& why) {
    *error = ReportText::tr("%1 could not be written: %2").arg(fileName, why);
    return false;
}

bool put(const QString& fileName, const QByteArray& bytes, QString* error) {
    QString why;
    return writeWhole(fileName, bytes, &why) || fail(error, fileName, why);
}

QFont letters(int pixels, bool isBold = false) {
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths grow with the size, and are the same on every screen
    return font;
}

Qt::LayoutDirection directionOf(const QString& text) { return readsFromRight(text) ? Qt::RightToLeft : Qt::LeftToRight; }

QTextOption optionFor(const QString& text, bool isNumber, QTextOption::WrapMode wrap) {
    const bool toRight = isNumber || QGuiApplication::isRightToLeft();
    QTextOption option((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(text));
    option.setWrapMode(wrap);
    return option;
}

constexpr double kBearing = 1.5; // what an Arabic letter needs beside the width that is told of its word
struct Extent {
    double word = 0; // the widest
    double text = 0; // in one line
};
Extent extentOf(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text, false, QTextOption::WordWrap));
    layout.beginLayout();
    if (QTextLine line = layout.createLine(); line.isValid()) line.setLineWidth(1e6);
    layout.endLayout();
    const double word = layout.minimumWidth() + kBearing;
    return {word, std::max(word, layout.maximumWidth())};
}

// The height of a text in lines of this width; painted too, if there is a painter.
double typeset(const QString& text, const QFont& font, double width, bool isNumber, QPainter* painter, QPointF at) {
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(optionFor(text, isNumber, QTextOption::WrapAtWordBoundaryOrAnywhere)); // a word is broken only if it is wider than the page
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    if (painter) layout.draw(painter, at);
    return height;
}

constexpr int kLetters[] = {12, 11, 10, 9}; // 9 to 6.75 pt
constexpr int kMostBelow = 2;               // columns whose texts are lines below their rows
constexpr double kWorthIt = 0.85;           // share of the lines that smaller letters or a line below must leave
constexpr double kLongText = 0.3;           // of the page's width: a column to be put below
constexpr std::size_t kMany = 8;            // columns, which stand closer
constexpr double kShortText = 8;            // in heights of the letters: not to be broken into lines

bool isNumber(const Cell& cell) { return !std::isnan(cell.raw); }
// A row that is the title of those after it.
bool isTitle(const std::vector<Cell>& row) { return row.size() > 1 && std::all_of(row.begin() + 1, row.end(), [](const Cell& cell) { return cell.text.isEmpty(); }); }

// What the shapes of a table are judged by: how wide its texts are in the largest letters.
class Measured {
public:
    explicit Measured(const Table& table) : m_columns(static_cast<std::size_t>(table.columns.size())) {
        const QFont font = letters(kLetters[0]), bold = letters(kLetters[0], true);
        for (const std::vector<Cell>& row : table.rows) {
            std::vector<Extent> texts;
            for (std::size_t i = 0; i < row.size() && i < m_columns.size() && !isTitle(row); ++i) {
                texts.push_back(extentOf(markedText(table, row[i]), font));
                widen(m_columns[i], texts.back());
                m_columns[i].isNumber = m_columns[i].isNumber || isNumber(row[i]);
            }
            m_rows.push_back(std::move(texts));
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].longest = m_columns[i].text;
            const Extent head = extentOf(table.columns[static_cast<qsizetype>(i)], bold);
            widen(m_columns[i], {head.word, std::max(head.word, head.text / 2)}); // a title may take two lines
        }
    }

    // No widths if the words are wider than the page.
    TableShape shape(int pixels, int below, double page) const {
        const std::vector<bool> isBelow = columnsBelow(below, page / scaleOf(pixels));
        if (std::count(isBelow.begin(), isBelow.end(), true) != below) return {};
        std::vector<std::size_t> beside;
        for (std::size_t i = 0; i < m_columns.size(); ++i) if (!isBelow[i]) beside.push_back(i);
        TableShape shape{pixels, std::vector<double>(m_columns.size(), 0), beside.size() > kMany ? 0.8 * pixels : 1.5 * pixels};
        const double room = (page - static_cast<double>(beside.size()) * shape.gap) / scaleOf(pixels);
        for (const Whole whole : {Whole::shorts, Whole::numbers, Whole::none}) {
            const std::optional<double> part = partOf(beside, room, whole);
            if (!part) continue;
            for (const std::size_t i : beside) shape.widths[i] = widthOf(m_columns[i], *part, whole) * scaleOf(pixels);
            return shape;
        }
        return {};
    }
    // About how many lines it takes.
    double lines(const TableShape& shape, double page) const {
        double all = 0;
        for (const std::vector<Extent>& row : m_rows) {
            double most = 1, below = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const double text = row[i].text * scaleOf(shape.pixels);
                if (shape.widths[i] > 0) most = std::max(most, std::ceil(text / shape.widths[i] - 0.01));
                else below += text;
            }
            all += most + std::ceil(below / page);
        }
        return all;
    }

private:
    struct Column : Extent {
        double longest = 0; // of its rows
        bool isNumber = false;
    };
    static void widen(Column& column, const Extent& text) {
        column.word = std::max(column.word, text.word);
        column.text = std::max(column.text, text.text);
    }
    static double scaleOf(int pixels) { return static_cast<double>(pixels) / kLetters[0]; }
    // Which columns stay in one line each while there is room for it.
    enum class Whole { none, numbers, shorts }; // shorts: numbers and short texts
    static double widthOf(const Column& column, double part, Whole whole) {
        if (whole == Whole::shorts && (column.isNumber || column.text <= kShortText * kLetters[0])) return column.text;
        const double least = whole == Whole::numbers && column.isNumber ? std::max(column.word, column.longest) : column.word;
        return std::clamp(part * column.text, least, std::max(least, column.text));
    }
    // The same part of each text's width, as large as there is room for.
    std::optional<double> partOf(const std::vector<std::size_t>& columns, double room, Whole whole) const {
        const auto fits = [&](double part) {
            double sum = 0;
            for (const std::size_t i : columns) sum += widthOf(m_columns[i], part, whole);
            return sum <= room;
        };
        if (fits(1)) return 1;
        if (!fits(0)) return std::nullopt;
        double low = 0, high = 1;
        for (int i = 0; i < 30; ++i) (fits((low + high) / 2) ? low : high) = (low + high) / 2;
        return low;
    }
    // The longest, if they are long; the first names the row.
    std::vector<bool> columnsBelow(int count, double page) const {
        std::vector<bool> isBelow(m_columns.size(), false);
        for (; count > 0; --count) {
            std::size_t longest = 0;
            for (std::size_t i = 1; i < m_columns.size(); ++i) {
                const Column& c = m_columns[i];
                if (!isBelow[i] && !c.isNumber && c.longest > kLongText * page && (longest == 0 || c.longest > m_columns[longest].longest)) longest = i;
            }
            if (longest > 0) isBelow[longest] = true;
        }
        return isBelow;
    }

    std::vector<Column> m_columns;
    std::vector<std::vector<Extent>> m_rows; // none of a title
};

// A table's rows on a page, one at a time: a height, and the row painted if there is a painter.
class PageTable {
public:
    PageTable(const Table& table, double page) : m_table(table), m_shape(tableShape(table, page)), m_page(page) {
        const bool hasBelow = std::find(m_shape.widths.begin(), m_shape.widths.end(), 0) != m_shape.widths.end();
        m_width = hasBelow ? page : std::accumulate(m_shape.widths.begin(), m_shape.widths.end(), static_cast<double>(m_shape.widths.size()) * m_shape.gap);
    }
    std::size_t rows() const { return m_table.rows.size(); }

    double head(QPainter* painter, double y) const {
        std::vector<Text> texts;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            const bool hasNumbers = std::any_of(m_table.rows.begin(), m_table.rows.end(), [column](const std::vector<Cell>& row) { return column < row.size() && isNumber(row[column]); });
            texts.push_back({m_table.columns[i], hasNumbers});
        }
        return line(texts, true, painter, y);
    }
    double row(std::size_t index, QPainter* painter, double y) const {
        const std::vector<Cell>& cells = m_table.rows[index];
        if (isTitle(cells)) return ruled(typeset(cells[0].text, letters(m_shape.pixels, true), m_width, false, painter, {left(0, m_width), y + kPad}), painter, y);
        std::vector<Text> texts;
        for (const Cell& cell : cells) texts.push_back({markedText(m_table, cell), isNumber(cell)});
        return line(texts, false, painter, y);
    }
    // What must stand on one page: the head with the first rows.
    double start() const {
        double height = head(nullptr, 0);
        for (std::size_t i = 0; i < std::min<std::size_t>(rows(), 3); ++i) height += row(i, nullptr, 0);
        return height;
    }

private:
    static constexpr double kPad = 1.5;
    struct Text {
        QString text;
        bool isNumber = false;
    };
    double left(double x, double width) const { return QGuiApplication::isRightToLeft() ? m_page - x - width : x; }

    double line(const std::vector<Text>& texts, bool isHead, QPainter* painter, double y) const {
        double x = 0, height = 0;
        for (std::size_t i = 0; i < texts.size() && i < m_shape.widths.size(); ++i) {
            const double width = m_shape.widths[i];
            if (width <= 0) continue;
            height = std::max(height, typeset(texts[i].text, letters(m_shape.pixels, isHead), width + 0.5, texts[i].isNumber, painter, {left(x, width), y + kPad}));
            x += width + m_shape.gap;
        }
        return ruled(height + below(texts, painter, y + kPad + height), painter, y);
    }
    double below(const std::vector<Text>& texts, QPainter* painter, double y) const {
        QStringList parts;
        bool saysSomething = false;
        for (std::size_t i = 0; i < texts.size() && i < m_shape.widths.size(); ++i) {
            if (m_shape.widths[i] > 0) continue;
            saysSomething = saysSomething || !texts[i].text.isEmpty();
            parts << isolated(texts[i].text.isEmpty() ? u"–"_s : texts[i].text);
        }
        if (!saysSomething) return 0;
        if (painter) painter->setPen(kMuted);
        const double indent = 2 * m_shape.pixels;
        const double height = typeset(parts.join(u" · "_s), letters(m_shape.pixels), m_page - indent, false, painter, {left(indent, m_page - indent), y});
        if (painter) painter->setPen(Qt::black);
        return height;
    }
    double ruled(double texts, QPainter* painter, double y) const {
        const double height = texts + 2 * kPad;
        if (painter) painter->fillRect(QRectF(left(0, m_width), y + height - 0.4, m_width, 0.4), kRule);
        return height;
    }

    static constexpr QColor kMuted{0x50, 0x50, 0x50}, kRule{0xbb, 0xbb, 0xbb};
    const Table& m_table;
    TableShape m_shape;
    double m_page;
    double m_width = 0;
};

// Bars that lie and lanes need a line of text each.
double leastHeight(const ChartSpec& chart) {
    constexpr double kLine = 14, kAround = 100; // logical pixels
    if (const auto* bars = std::get_if<BarsChart>(&chart.body); bars && bars->isLying) return kAround + kLine * static_cast<double>(bars->categories.size());
    if (const auto* lanes = std::get_if<TimelineChart>(&chart.body)) return kAround + kLine * static_cast<double>(lanes->lanes.size());
    return 0;
}

// From top to bottom over the pages of a device, in logical pixels.
class Flow {
public:
    Flow(QPagedPaintDevice& device, const QString& title) : m_device(device), m_painter(&device), m_title(title) {
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        const double scale = device.logicalDpiX() / kLogicalDpi;
        m_painter.scale(scale, scale);
        m_width = device.width() / scale;
        m_height = device.height() / scale - kFoot;
        paintFoot();
    }

    // On one page with so much of what follows, if a page is large enough for both.
    void addHtml(const QString& html, double follows = 0) {
        if (html.isEmpty()) return;
        QTextDocument text;
        lay(text, html);
        const double height = text.size().height();
        if (height + follows > m_height - m_y && height + follows <= m_height) newPage();
        for (double done = 0; done < height;) {
            // Whole lines: a page ends above the line that does not fit.
            const double most = m_height - m_y;
            double end = height - done <= most ? height : done + most;
            if (end < height) end = lineTop(text, done, end);
            m_painter.save();
            m_painter.translate(0, m_y - done);
            text.drawContents(&m_painter, QRectF(0, done, m_width, end - done));
            m_painter.restore();
            m_y += end - done;
            done = end;
            if (done < height) newPage();
        }
    }

    void addTable(const Table& table) {
        if (table.rows.empty()) return;
        const PageTable laid(table, m_width);
        if (m_y > 0 && laid.start() > m_height - m_y) newPage();
        m_y += laid.head(&m_painter, m_y);
        for (std::size_t i = 0; i < laid.rows(); ++i) {
            if (laid.row(i, nullptr, 0) > m_height - m_y) {
                newPage();
                m_y += laid.head(&m_painter, m_y);
            }
            m_y += laid.row(i, &m_painter, m_y);
        }
        m_y += kGap;
    }

    void addFigure(const ChartSpec& spec, const ExportOptions& options) {
        if (lowest(spec) > m_height - m_y) newPage();
        const double height = std::min(figureHeight(spec), m_height - m_y);
        ExportOptions sized = options;
        sized.sizeMm = QSizeF(m_width, height) * kMmPerInch / kLogicalDpi;
        paintFigure(m_painter, QRectF(0, m_y, m_width, height), spec, sized);
        m_y += height + kGap;
    }

    // The least that the first thing of a section takes of a page.
    double startOf(const Content& content) const {
        if (!content.charts.empty()) return lowest(content.charts.front());
        return startOf(content.table);
    }
    double startOf(const Table& table) const { return table.rows.empty() ? 0 : PageTable(table, m_width).start(); }

private:
    static constexpr double kGap = 8;
    static constexpr double kFoot = 26;
    static constexpr double kFigureShape = 0.5; // height of width: two and a section's head are a page
    static constexpr double kLowest = 0.8;      // of its height, where that spares a page that is half empty

    void lay(QTextDocument& text, const QString& html) const {
        text.documentLayout()->setPaintDevice(nullptr); // lengths are logical pixels, whatever the device
        text.setDefaultFont(letters(kLetters[0]));
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        option.setTextDirection(QGuiApplication::layoutDirection());
        text.setDefaultTextOption(option);
        text.setDefaultStyleSheet(u"h1 { font-size: 20px; } h2 { font-size: 16px; }"_s);
        text.setHtml(html);
        text.setTextWidth(m_width);
    }
    double figureHeight(const ChartSpec& spec) const { return std::min(std::max(m_width * kFigureShape, leastHeight(spec)), m_height); }
    double lowest(const ChartSpec& spec) const { return std::max(kLowest * figureHeight(spec), std::min(leastHeight(spec), m_height)); }
    void newPage() {
        m_device.newPage();
        m_y = 0;
        ++m_page;
        paintFoot();
    }
    // What the page is of, and its number.
    void paintFoot() {
        const QFont font = letters(10);
        const bool fromRight = QGuiApplication::isRightToLeft();
        const QString number = QLocale().toString(m_page);
        const QRectF area(0, m_height + kFoot - 14, m_width, 14);
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(QColor(0x59, 0x59, 0x59));
        m_painter.drawText(area, (fromRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, number);
        m_painter.drawText(area, (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, m_width - 60));
        m_painter.restore();
    }
    // The top of the line that crosses `end`, if it lies below `from`.
    static double lineTop(const QTextDocument& text, double from, double end) {
        double top = end;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const QRectF area = text.documentLayout()->blockBoundingRect(block);
            if (area.top() < end && area.bottom() > end) top = std::min(top, area.top());
        }
        return top > from + 1 ? top : end;
    }

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    QString m_title;
    int m_page = 1;
    double m_width = 0, m_height = 0, m_y = 0;
};

} // namespace

TableShape tableShape(const Table& table, double width) {
    const Measured measured(table);
    TableShape best;
    double fewest = std::numeric_limits<double>::infinity();
    for (const int pixels : kLetters) {
        for (int below = 0; below <= kMostBelow; ++below) {
            TableShape shape = measured.shape(pixels, below, width);
            if (shape.widths.empty()) continue;
            if (const double lines = measured.lines(shape, width); lines < kWorthIt * fewest) {
                fewest = lines;
                best = std::move(shape);
            }
        }
    }
    if (!best.widths.empty()) return best;
    const int smallest = *(std::end(kLetters) - 1);
    const auto columns = static_cast<std::size_t>(table.columns.size());
    return {smallest, std::vector<double>(columns, width / static_cast<double>(columns) - smallest), static_cast<double>(smallest)};
}

bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error) {
    if (!QDir().mkpath(folder)) return fail(error, folder, ReportText::tr("it cannot be made a folder"));
    const QDir into(folder);
    QString html = pageHead(report) + headHtml(report) + inputsTitle() + tableHtml(report.inputs);
    for (const ReportSection& section : report.sections) {
        html += sectionHead(section);
        for (std::size_t i = 0; i < section.content.charts.size(); ++i) {
            const ChartSpec& chart = section.content.charts[i];
            const QString name = u"%1-%2.svg"_s.arg(section.id).arg(i + 1);
            if (!put(into.filePath(name), renderSvg(chart, figures), error)) return false;
            html += u"<figure><img src=\"%1\" alt=\"%2\"></figure>\n"_s.arg(name, chart.spokenSummary.toHtmlEscaped());
        }
        html += tableHtml(section.content.table) + listOf(section.content.notes);
    }
    html += answersTitle(report) + tableHtml(report.answers) + sourcesTitle() + tableHtml(report.sources) + u"</body></html>\n"_s;
    return put(into.filePath(u"index.html"_s), html.toUtf8(), error);
}

void paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device) {
    Flow flow(device, report.title);
    flow.addHtml(headHtml(report));
    flow.addHtml(inputsTitle(), flow.startOf(report.inputs));
    flow.addTable(report.inputs);
    for (const ReportSection& section : report.sections) {
        flow.addHtml(sectionHead(section), flow.startOf(section.content));
        for (const ChartSpec& chart : section.content.charts) flow.addFigure(chart, figures);
        flow.addTable(section.content.table);
        flow.addHtml(listOf(section.content.notes));
    }
    flow.addHtml(answersTitle(report), flow.startOf(report.answers));
    flow.addTable(report.answers);
    flow.addHtml(sourcesTitle(), flow.startOf(report.sources));
    flow.addTable(report.sources);
}

bool writePdfReport(const Report& report, const ExportOptions& figures, const QString& fileName, QString* error) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setTitle(report.title);
        if (!figures.session.isEmpty()) attachSession(writer, figures.session);
        paintReport(report, figures, writer);
    }
    return put(fileName, buffer.data(), error);
}

} // namespace mlsys
