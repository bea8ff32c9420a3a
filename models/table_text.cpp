// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include "engine/unit_text.hpp"
#include "models/number_text.h"
#include "models/value_format.h"
#include "models/words.h"

#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr QChar kFirstStrongIsolate(0x2068), kEndOfIsolate(0x2069);

// Translations from the right set names apart by these; other programs would take them for letters.
QString plain(const QString& text) { return withoutMarks(text).remove(kFirstStrongIsolate); }

// Spreadsheets read "-0.5" as a number and "−0.5" as a word.
QString tsvCell(const QString& text) { return withHyphen(text).replace(u'\t', u' ').replace(u'\n', u' '); }

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

// Columns with a number in some row.
std::vector<bool> numericColumns(const Table& table) {
    std::vector<bool> numeric(static_cast<std::size_t>(table.columns.size()), false);
    for (const std::vector<Cell>& row : table.rows) for (std::size_t i = 0; i < row.size() && i < numeric.size(); ++i) numeric[i] = numeric[i] || !std::isnan(row[i].raw);
    return numeric;
}

QString htmlCell(const Cell& cell, const QString& text) {
    QString attributes;
    if (!std::isnan(cell.raw)) attributes += u" align=\"right\""_s;
    if (QGuiApplication::isRightToLeft() && !text.isEmpty() && !readsFromRight(text)) attributes += u" dir=\"ltr\""_s;
    static const QRegularExpression address(u"(https?://[^\\s<>\"]+)"_s);
    return u"<td%1>%2</td>"_s.arg(attributes, text.toHtmlEscaped().replace(address, u"<a href=\"\\1\">\\1</a>"_s));
}

QString latexText(const QString& text) {
    static const QHash<QChar, QString> special{
        {u'\\', u"\\textbackslash{}"_s}, {u'&', u"\\&"_s}, {u'%', u"\\%"_s}, {u'$', u"\\$"_s}, {u'#', u"\\#"_s}, {u'_', u"\\_"_s}, {u'{', u"\\{"_s}, {u'}', u"\\}"_s}, {u'~', u"\\textasciitilde{}"_s},
        {u'^', u"\\textasciicircum{}"_s}, {u'<', u"$<$"_s}, {u'>', u"$>$"_s}, {u'×', u"$\\times$"_s}, {u'−', u"$-$"_s}, {u'·', u"$\\cdot$"_s}, {u'µ', u"\\textmu{}"_s}, {u'≤', u"$\\le$"_s}, {u'≥', u"$\\ge$"_s},
        {u'±', u"$\\pm$"_s}, {u'≈', u"$\\approx$"_s}, {u'→', u"$\\to$"_s}, {u'∞', u"$\\infty$"_s}, {u'Δ', u"$\\Delta$"_s}, {u'α', u"$\\alpha$"_s}, {u'β', u"$\\beta$"_s}, {u'γ', u"$\\gamma$"_s},
        {u'δ', u"$\\delta$"_s}, {u'ε', u"$\\varepsilon$"_s}, {u'η', u"$\\eta$"_s}, {u'θ', u"$\\theta$"_s}, {u'κ', u"$\\kappa$"_s}, {u'λ', u"$\\lambda$"_s}, {u'μ', u"$\\mu$"_s}, {u'π', u"$\\pi$"_s}, {u'ρ', u"$\\rho$"_s},
        {u'σ', u"$\\sigma$"_s}, {u'τ', u"$\\tau$"_s}, {u'φ', u"$\\varphi$"_s}, {u'ϕ', u"$\\phi$"_s}, {u'Φ', u"$\\Phi$"_s}, {u'✓', u"$\\surd$"_s}, {u'✗', u"$\\times$"_s}, {u'–', u"--"_s}, {u'“', u"``"_s}, {u'”', u"''"_s}, {u'²', u"$^2$"_s}, {u'₂', u"$_2$"_s}, {u'…', u"\\ldots{}"_s}};
    QString out;
    for (const QChar c : text) out += special.value(c, QString(c));
    return out;
}

} // namespace

QString markedText(const Table& table, const Cell& cell) { return table.isList || cell.delta.isEmpty() ? cell.text : u"%1 (%2)"_s.arg(cell.text, cell.delta); }

QString cellText(const Table& table, const Cell& cell) { return plain(markedText(table, cell)); }

bool readsFromRight(const QString& text) {
    const auto isFromRight = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    return QGuiApplication::isRightToLeft() && std::any_of(text.begin(), text.end(), isFromRight);
}

QString isolated(const QString& text) { return QGuiApplication::isRightToLeft() ? QString(kFirstStrongIsolate + text + kEndOfIsolate) : text; }

QString tableAsTsv(const Table& table) {
    QStringList heads;
    for (const QString& column : table.columns) heads << tsvCell(plain(column));
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
    for (const QString& column : table.columns) html += u"<th scope=\"col\">%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_s;
    for (const std::vector<Cell>& row : table.rows) {
        html += u"<tr>"_s;
        for (const Cell& cell : row) html += htmlCell(cell, markedText(table, cell));
        html += u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

std::string tableAsCsv(const Table& table) {
    const std::vector<bool> numeric = numericColumns(table);
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
    const auto title = [&](std::size_t i) { return utf8(plain(table.columns[static_cast<qsizetype>(i)])); };
    line(title, [&](std::size_t i) { return title(i).append(" [base units]"); });
    for (const std::vector<Cell>& row : table.rows) {
        line([&](std::size_t i) { return i < row.size() ? utf8(withHyphen(plain(row[i].text))) : std::string(); }, [&](std::size_t i) { return i < row.size() ? rawCell(row[i].raw) : std::string(); });
    }
    return out;
}

QString tableAsMarkdown(const Table& table) {
    const auto cellOf = [](QString text) { return text.replace(u'|', u"\\|"_s).replace(u'\n', u' '); };
    QStringList heads, rules;
    const std::vector<bool> numeric = numericColumns(table);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        heads << cellOf(plain(table.columns[i]));
        rules << (numeric[static_cast<std::size_t>(i)] ? u"---:"_s : u"---"_s);
    }
    QString text = u"| "_s + heads.join(u" | "_s) + u" |\n| "_s + rules.join(u" | "_s) + u" |\n"_s;
    for (const std::vector<Cell>& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row) cells << cellOf(cellText(table, cell));
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

QString tableAsLatex(const Table& table) {
    QString kinds;
    for (const bool isNumber : numericColumns(table)) kinds += isNumber ? u'r' : u'l';
    const auto line = [](const QStringList& cells) -> QString { return u"  "_s + cells.join(u" & "_s) + u" \\\\\n"_s; };
    QStringList heads;
    for (const QString& column : table.columns) heads << latexText(plain(column));
    QString text = u"\\begin{tabular}{"_s + kinds + u"}\n  \\toprule\n"_s + line(heads) + u"  \\midrule\n"_s;
    for (const std::vector<Cell>& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row) cells << latexText(cellText(table, cell));
        text += line(cells);
    }
    return text + u"  \\bottomrule\n\\end{tabular}\n"_s;
}

std::span<const TableFormat> tableFormats() {
    static constexpr TableFormat all[] = {
        {"csv", "CSV", &tableAsCsv},
        {"tsv", "TSV", [](const Table& table) { return utf8(tableAsTsv(table)); }},
        {"md", "Markdown", [](const Table& table) { return utf8(tableAsMarkdown(table)); }},
        {"tex", "LaTeX", [](const Table& table) { return utf8(tableAsLatex(table)); }},
        {"html", "HTML", [](const Table& table) { return utf8(u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n%1\n</body></html>\n"_s.arg(tableAsHtml(table))); }}};
    return all;
}

} // namespace mlsys
