// SPDX-License-Identifier: GPL-3.0-or-later
// A table as text for other programs: sheets, reports, files.
#pragma once

#include "models/page.h"

#include <span>
#include <string>

namespace mlsys {

// Tab-separated, one line a row, headers first; pastes into a sheet. Changes to a pin stand behind their value.
QString tableAsTsv(const Table& table);
// The same as a table of HTML, which keeps its columns in a document.
QString tableAsHtml(const Table& table);
// What the page shows; and, as people read rounded numbers, each column of numbers once more as it was computed, in base
// units (s, B, FLOP, J, USD, kgCO2e).
std::string tableAsCsv(const Table& table);

// A table of GitHub's Markdown, numbers to the right.
QString tableAsMarkdown(const Table& table);
// A tabular of LaTeX's booktabs; what LaTeX does not take is escaped.
QString tableAsLatex(const Table& table);

struct TableFormat {
    const char* suffix;  // "csv"
    const char* name;    // "CSV", in every language
    std::string (*text)(const Table& table);
};
std::span<const TableFormat> tableFormats(); // CSV first

// For what has marks of its own for directions, or is painted: the text with those that keep a number beside its unit.
QString markedText(const Table& table, const Cell& cell);
// A text without a letter of a script from the right keeps its own direction among such: names, formulas and numbers.
bool readsFromRight(const QString& text);
// As one of several in a line, whichever way it reads; the same text where everything reads from the left.
QString isolated(const QString& text);

// "0.54", and with a change "0.54 (×2)", unless the table has a column for it.
QString cellText(const Table& table, const Cell& cell);

} // namespace mlsys
