// SPDX-License-Identifier: GPL-3.0-or-later
// A table of several parts, each under a line of its own: the outputs of solvers, and numbers of charts beside them. Its
// last column says how far to trust a number, or what else there is to say of it.
#pragma once

#include "models/chart_parts.h"
#include "models/page_parts.h"

namespace mlsys {

class SectionTable {
public:
    SectionTable(const PageContext& context, const Solver& solver);

    void section(const QString& title);
    // The solver's outputs, but those that `skip` holds.
    void outputs(const Solver& solver, const std::vector<std::string>& skip = {});
    void row(const QString& title, const Formatted& value, double coherent, const QString& remark = {}, const QString& key = {});
    void row(const QString& title, double coherent, Dimension dimension, const char* unit, const QString& remark = {}, const QString& key = {}); // `key`: of its Working
    // Says something of the row with this key; `insteadOfNoValue` where it has none.
    void remark(const QString& key, const QString& text, const QString& insteadOfNoValue = {});

    Table take() { return std::move(m_table); }

private:
    const PageContext& m_context;
    Table m_table;
};

} // namespace mlsys
