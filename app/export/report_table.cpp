// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_table.h"

#include "app/export/typeset.h"
#include "models/table_text.h"

#include <QColor>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

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
        const QFont font = reportLetters(kLetters[0]), bold = reportLetters(kLetters[0], true);
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

constexpr double kPad = 1.5;              // above and below a row's texts
constexpr QColor kMuted{0x50, 0x50, 0x50}, kRule{0xbb, 0xbb, 0xbb};

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

PageTable::PageTable(const Table& table, double page) : m_table(table), m_shape(tableShape(table, page)), m_page(page) {
    const bool hasBelow = std::find(m_shape.widths.begin(), m_shape.widths.end(), 0) != m_shape.widths.end();
    m_width = hasBelow ? page : std::accumulate(m_shape.widths.begin(), m_shape.widths.end(), static_cast<double>(m_shape.widths.size()) * m_shape.gap);
}

double PageTable::head(QPainter* painter, double y) const {
    std::vector<Text> texts;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const bool hasNumbers = std::any_of(m_table.rows.begin(), m_table.rows.end(), [column](const std::vector<Cell>& row) { return column < row.size() && isNumber(row[column]); });
        texts.push_back({m_table.columns[i], hasNumbers});
    }
    return line(texts, true, painter, y);
}

double PageTable::row(std::size_t index, QPainter* painter, double y) const {
    const std::vector<Cell>& cells = m_table.rows[index];
    if (isTitle(cells)) return ruled(typeset(cells[0].text, reportLetters(m_shape.pixels, true), m_width, false, painter, {left(0, m_width), y + kPad}), painter, y);
    std::vector<Text> texts;
    for (const Cell& cell : cells) texts.push_back({markedText(m_table, cell), isNumber(cell)});
    return line(texts, false, painter, y);
}

double PageTable::start() const {
    double height = head(nullptr, 0);
    for (std::size_t i = 0; i < std::min<std::size_t>(rows(), 3); ++i) height += row(i, nullptr, 0);
    return height;
}

// Columns stand from the right where texts are read so.
double PageTable::left(double x, double width) const { return QGuiApplication::isRightToLeft() ? m_page - x - width : x; }

double PageTable::line(const std::vector<Text>& texts, bool isHead, QPainter* painter, double y) const {
    double x = 0, height = 0;
    for (std::size_t i = 0; i < texts.size() && i < m_shape.widths.size(); ++i) {
        const double width = m_shape.widths[i];
        if (width <= 0) continue;
        height = std::max(height, typeset(texts[i].text, reportLetters(m_shape.pixels, isHead), width + 0.5, texts[i].isNumber, painter, {left(x, width), y + kPad}));
        x += width + m_shape.gap;
    }
    return ruled(height + below(texts, painter, y + kPad + height), painter, y);
}

double PageTable::below(const std::vector<Text>& texts, QPainter* painter, double y) const {
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
    const double height = typeset(parts.join(u" · "_s), reportLetters(m_shape.pixels), m_page - indent, false, painter, {left(indent, m_page - indent), y});
    if (painter) painter->setPen(Qt::black);
    return height;
}

double PageTable::ruled(double texts, QPainter* painter, double y) const {
    const double height = texts + 2 * kPad;
    if (painter) painter->fillRect(QRectF(left(0, m_width), y + height - 0.4, m_width, 0.4), kRule);
    return height;
}

} // namespace mlsys
