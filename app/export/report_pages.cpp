// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_pages.h"

#include "app/export/report_table.h"
#include "app/export/report_text.h"
#include "app/export/typeset.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <vector>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr double kMmPerInch = 25.4;
constexpr double kLogicalDpi = 96;
constexpr int kLetters = 12; // 9 pt

// Bars that lie and lanes need a line of text each.
double leastHeight(const ChartSpec& chart) {
    constexpr double kLine = 14, kAround = 100; // logical pixels
    if (const auto* bars = std::get_if<BarsChart>(&chart.body); bars && bars->isLying) return kAround + kLine * static_cast<double>(bars->categories.size());
    if (const auto* lanes = std::get_if<TimelineChart>(&chart.body)) return kAround + kLine * static_cast<double>(lanes->lanes.size());
    return 0;
}

// From top to bottom over the pages of a device, in logical pixels. Without a painter it only reckons what comes where.
class Flow {
public:
    Flow(QPagedPaintDevice& device, QPainter* painter, const QString& title) : m_device(device), m_painter(painter), m_title(title) {
        const double scale = device.logicalDpiX() / kLogicalDpi;
        m_width = device.width() / scale;
        m_height = device.height() / scale - kFoot;
        if (m_painter) {
            m_painter->setRenderHint(QPainter::LosslessImageRendering);
            m_painter->scale(scale, scale);
        }
        paintFoot();
    }

    // On one page with so much of what follows, if a page is large enough for both. The page on which it begins.
    int addHtml(const QString& html, double follows = 0) {
        if (html.isEmpty()) return m_page;
        QTextDocument text;
        lay(text, html);
        const double height = text.size().height();
        if (height + follows > m_height - m_y && height + follows <= m_height) newPage();
        const int first = m_page;
        for (double done = 0; done < height;) {
            // Whole lines: a page ends above the line that does not fit.
            const double most = m_height - m_y;
            double end = height - done <= most ? height : done + most;
            if (end < height) end = lineTop(text, done, end);
            if (m_painter) {
                m_painter->save();
                m_painter->translate(0, m_y - done);
                text.drawContents(m_painter, QRectF(0, done, m_width, end - done));
                m_painter->restore();
            }
            m_y += end - done;
            done = end;
            if (done < height) newPage();
        }
        return first;
    }

    // Titles with the pages on which their parts begin.
    void addContents(const std::vector<ReportPart>& parts, const std::vector<int>& pages) {
        addHtml(u"<h2>%1</h2>"_s.arg(ReportText::tr("Contents").toHtmlEscaped()), kEntry * static_cast<double>(parts.size()));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (kEntry > m_height - m_y) newPage();
            paintEntry(parts[i].title, pages[i]);
            m_y += kEntry;
        }
        m_y += kGap;
    }

    void addTable(const Table& table) {
        if (table.rows.empty()) return;
        const PageTable laid(table, m_width);
        if (m_y > 0 && laid.start() > m_height - m_y) newPage();
        m_y += laid.head(m_painter, m_y);
        for (std::size_t i = 0; i < laid.rows(); ++i) {
            if (laid.row(i, nullptr, 0) > m_height - m_y) {
                newPage();
                m_y += laid.head(m_painter, m_y);
            }
            m_y += laid.row(i, m_painter, m_y);
        }
        m_y += kGap;
    }

    void addFigure(const ChartSpec& spec, const ExportOptions& options) {
        if (lowest(spec) > m_height - m_y) newPage();
        const double height = std::min(figureHeight(spec), m_height - m_y);
        ExportOptions sized = options;
        sized.sizeMm = QSizeF(m_width, height) * kMmPerInch / kLogicalDpi;
        if (m_painter) paintFigure(*m_painter, QRectF(0, m_y, m_width, height), spec, sized);
        m_y += height + kGap;
    }

    // The least that the first thing after a part's words takes of a page.
    double startOf(const ReportPart& part) const {
        if (!part.charts.empty()) return lowest(*part.charts.front());
        return part.table->rows.empty() ? 0 : PageTable(*part.table, m_width).start();
    }

private:
    static constexpr double kGap = 8;
    static constexpr double kFoot = 26;
    static constexpr double kEntry = 18;        // a line of the contents
    static constexpr double kNumber = 30;       // its page's number
    static constexpr double kFigureShape = 0.5; // height of width: two and a section's head are a page
    static constexpr double kLowest = 0.8;      // of its height, where that spares a page that is half empty

    void lay(QTextDocument& text, const QString& html) const {
        text.documentLayout()->setPaintDevice(nullptr); // lengths are logical pixels, whatever the device
        text.setDocumentMargin(0); // flush with tables and figures
        text.setDefaultFont(reportLetters(kLetters));
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
        if (m_painter) m_device.newPage();
        m_y = 0;
        ++m_page;
        paintFoot();
    }
    // What the page is of, and its number.
    void paintFoot() { paintEnds({0, m_height + kFoot - 14, m_width, 14}, reportLetters(10), QColor(0x59, 0x59, 0x59), m_title, m_page); }
    // Dots lead from the title to the number.
    void paintEntry(const QString& title, int page) {
        const double text = paintEnds({0, m_y, m_width, kEntry}, reportLetters(kLetters), Qt::black, title, page);
        if (!m_painter || text > m_width - 2 * kNumber) return;
        const double from = text + kGap, to = m_width - kNumber, y = m_y + 0.7 * kEntry;
        m_painter->save();
        m_painter->setPen(QPen(QColor(0x99, 0x99, 0x99), 0.8, Qt::DotLine));
        m_painter->drawLine(isFromRight() ? QLineF(m_width - to, y, m_width - from, y) : QLineF(from, y, to, y));
        m_painter->restore();
    }
    // A text where lines begin and a number where they end; how wide the text is.
    double paintEnds(const QRectF& area, const QFont& font, const QColor& color, const QString& text, int number) {
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, m_width - 2 * kNumber);
        if (m_painter) {
            m_painter->save();
            m_painter->setFont(font);
            m_painter->setPen(color);
            m_painter->drawText(area, (isFromRight() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, QLocale().toString(number));
            m_painter->drawText(area, (isFromRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
            m_painter->restore();
        }
        return QFontMetricsF(font).horizontalAdvance(shown);
    }
    static bool isFromRight() { return QGuiApplication::isRightToLeft(); }
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
    QPainter* m_painter;
    QString m_title;
    int m_page = 1;
    double m_width = 0, m_height = 0, m_y = 0;
};

constexpr std::size_t kContentsFor = 5; // parts

// The pages on which the parts begin; `pages` are those that the contents name.
std::vector<int> flowOver(Flow& flow, const Report& report, const std::vector<ReportPart>& parts, const ExportOptions& figures, const std::vector<int>& pages) {
    std::vector<int> first;
    flow.addHtml(reportHead(report));
    if (parts.size() >= kContentsFor) flow.addContents(parts, pages);
    for (const ReportPart& part : parts) {
        first.push_back(flow.addHtml(titleHtml(part) + part.html, flow.startOf(part)));
        for (const ChartSpec* chart : part.charts) flow.addFigure(*chart, figures);
        flow.addTable(*part.table);
        flow.addHtml(part.notes);
    }
    return first;
}

} // namespace

std::vector<int> reckonPages(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device) {
    const std::vector<ReportPart> parts = reportParts(report);
    Flow flow(device, nullptr, report.title);
    return flowOver(flow, report, parts, figures, std::vector<int>(parts.size()));
}

std::vector<int> paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device) {
    const std::vector<int> pages = reckonPages(report, figures, device);
    QPainter painter(&device);
    Flow flow(device, &painter, report.title);
    return flowOver(flow, report, reportParts(report), figures, pages);
}

} // namespace mlsys
