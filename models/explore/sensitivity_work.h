// SPDX-License-Identifier: GPL-3.0-or-later
// One output asked with every input a little less and a little more; and what a page says of that.
#pragma once

#include "engine/explore/sensitivity.hpp"
#include "models/explore/study_parts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace mlsys {

struct SensitivityAsked {
    const Solver* solver;
    std::string output;
    std::vector<std::string> paths;
    double change = 0.1;
    std::size_t bars = 12;
};

class SensitivityWork : public ToolWork {
public:
    SensitivityWork(SensitivityAsked asked, const Solution& bound) : m_asked(std::move(asked)), m_in(bound.in), m_assumptions(bound.assumptions) {}

    double points() const override { return 4 * static_cast<double>(m_asked.paths.size()); }
    void run() override {
        m_issue = sensitivity(*m_asked.solver, m_in, m_assumptions, m_asked.paths, m_asked.output, m_asked.change, m_found, &stop());
        choose();
    }
    Content content(const PageContext& context) override;

private:
    void choose();
    std::size_t shown() const { return m_shown.size(); }
    const SensitivityBar& shownBar(std::size_t place) const { return m_found.bars[m_shown[place]]; }
    QString laneName(const PageContext& context, const SensitivityBar& bar) const;
    QString coarseNote(const PageContext& context) const;
    const Row& output() const { return *outputRow(*m_asked.solver, m_asked.output); }
    QString outputTitle() const { return titleOfOutput(*m_asked.solver, m_asked.output); }
    // The axis is of shares of the answer now, unless that is 0.
    bool isRelative() const { return m_found.nominal != 0; }
    double along(double value) const { return isRelative() ? (value - m_found.nominal) / std::abs(m_found.nominal) : value; }
    QString lessText(const PageContext& context) const;
    QString moreText(const PageContext& context) const;
    bool isSaid(const PageContext& context, const SensitivityBar& bar) const;
    QString key(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const;
    ChartSpec chart(const PageContext& context) const;
    void addSpans(const PageContext& context, int lane, TimelineChart& chart) const;
    QString readOut(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const;
    Table table(const PageContext& context) const;
    Cell sideCell(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const;
    QString noteOf(const PageContext& context, const SensitivityBar& bar) const;
    Action sweepOf(const SensitivityBar& bar) const;
    const SensitivityImprovement* worthImproving() const;
    QString changeText(const PageContext& context, const SensitivityImprovement& improvement) const;
    QString bindingText() const;
    QString idleText() const;
    QString verdict(const PageContext& context) const;
    std::vector<Card> cards(const PageContext& context) const;

    const SensitivityAsked m_asked;
    const Record m_in;
    const Assumptions m_assumptions;
    Sensitivity m_found;
    std::vector<std::size_t> m_shown;           // of its bars, from top to bottom
    std::optional<Issue> m_issue;
    mutable std::map<std::string, bool> m_said; // by input; asked once
};

} // namespace mlsys
