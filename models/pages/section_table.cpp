// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/section_table.h"

#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

// A class, so that lupdate knows the context.
class SectionTableText { Q_DECLARE_TR_FUNCTIONS(SectionTable) };

constexpr std::size_t kValue = 1;
constexpr std::size_t kUnit = 2;

} // namespace

SectionTable::SectionTable(const PageContext& context, const Solver& solver) : m_context(context) {
    m_table.columns = outputTable(context, solver).columns;
    m_table.columns.back() = SectionTableText::tr("Basis, remarks");
}

void SectionTable::section(const QString& title) {
    std::vector<Cell> cells(static_cast<std::size_t>(m_table.columns.size()), wordCell({}));
    cells.front() = wordCell(title);
    m_table.rows.push_back(std::move(cells));
}

void SectionTable::outputs(const Solver& solver, const std::vector<std::string>& skip) {
    for (std::vector<Cell>& cells : outputTable(m_context, solver).rows) {
        const auto isSkipped = [&](const std::string& path) { return cells.front().key == outputKey(solver, path.c_str()); };
        if (std::any_of(skip.begin(), skip.end(), isSkipped)) continue;
        m_table.rows.push_back(std::move(cells));
    }
}

void SectionTable::row(const QString& title, const Formatted& value, double coherent, const QString& remark, const QString& key) {
    section(title);
    std::vector<Cell>& cells = m_table.rows.back();
    cells[kValue].text = value.number;
    cells[kValue].raw = coherent;
    cells[kValue].key = key;
    cells[kUnit].text = value.unit;
    cells.back() = wordCell(remark, remark); // long ones are cut on the screen
}

void SectionTable::row(const QString& title, double coherent, Dimension dimension, const char* unit, const QString& remark, const QString& key) {
    row(title, m_context.format.value(coherent, dimension, unit), coherent, remark, key);
}

void SectionTable::remark(const QString& key, const QString& text, const QString& insteadOfNoValue) {
    for (std::vector<Cell>& cells : m_table.rows) {
        if (cells.front().key != key) continue;
        if (!text.isEmpty()) cells.back().text = text;
        if (!insteadOfNoValue.isEmpty() && std::isnan(cells[kValue].raw)) cells[kValue].text = insteadOfNoValue;
    }
}

} // namespace mlsys
