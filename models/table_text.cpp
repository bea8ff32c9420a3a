// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include "engine/unit_text.hpp"
#include "models/words.h"

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

QString tsvCell(QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); }

std::string csvCell(std::string text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.insert(at, "\"");
    text.insert(0, 1, '"');
    text.push_back('"');
    return text;
}

std::string rawCell(double raw) {
    if (std::isnan(raw)) return {};
    return std::isinf(raw) ? (raw > 0 ? "inf" : "-inf") : printNumber(raw, "").value_or(shortest(raw));
}

} // namespace

QString cellText(const Table& table, const Cell& cell) { return table.isList || cell.delta.isEmpty() ? cell.text : u"%1 (%2)"_s.arg(cell.text, cell.delta); }

QString tableAsTsv(const Table& table) {
    QStringList heads;
    for (const QString& column : table.columns) heads << tsvCell(column);
    QString text = heads.join(u'\t') + u'\n';
    for (const std::vector<Cell>& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row) cells << tsvCell(cellText(table, cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString tableAsHtml(const Table& table) {
    QString html = u"<table><thead><tr>"_s;
    for (const QString& column : table.columns) html += u"<th>%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_s;
    for (const std::vector<Cell>& row : table.rows) {
        html += u"<tr>"_s;
        for (const Cell& cell : row) html += (std::isnan(cell.raw) ? u"<td>%1</td>"_s : u"<td align=\"right\">%1</td>"_s).arg(cellText(table, cell).toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

std::string tableAsCsv(const Table& table) {
    std::vector<bool> numeric(static_cast<std::size_t>(table.columns.size()), false);
    for (const std::vector<Cell>& row : table.rows) for (std::size_t i = 0; i < row.size() && i < numeric.size(); ++i) numeric[i] = numeric[i] || !std::isnan(row[i].raw);
    std::string out;
    const auto line = [&](const auto& text, const auto& raw) {
        for (std::size_t i = 0; i < numeric.size(); ++i) {
            if (i > 0) out += ',';
            out += csvCell(text(i));
            if (!numeric[i]) continue;
            out += ',';
            out += csvCell(raw(i));
        }
        out += '\n';
    };
    const auto title = [&](std::size_t i) { return utf8(table.columns[static_cast<qsizetype>(i)]); };
    line(title, [&](std::size_t i) { return title(i).append(" [base units]"); });
    for (const std::vector<Cell>& row : table.rows) {
        line([&](std::size_t i) { return i < row.size() ? utf8(row[i].text) : std::string(); }, [&](std::size_t i) { return i < row.size() ? rawCell(row[i].raw) : std::string(); });
    }
    return out;
}

} // namespace mlsys
