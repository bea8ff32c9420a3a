// SPDX-License-Identifier: GPL-3.0-or-later
// A search at work, and what it found as a page: the best first, the front of what nothing beats, and why the rest is out.
#pragma once

#include "models/explore/tool_parts.h"
#include "registry/search.hpp"

#include <span>

namespace mlsys {

// Ranks places: what is paid, with carbon at "carbon_price".
inline constexpr const char* kPlaceRank = "economics.tco + sustainability.carbon_footprint * carbon_price";

class SearchWork : public ToolWork {
public:
    SearchWork(const Zoo& zoo, SearchRequest request, std::vector<std::string> shown) : m_request(std::move(request)), m_search(zoo, m_request), m_shown(std::move(shown)) {}

    std::optional<Issue> fault() { return m_search.fault(); }
    double points() const override { return m_search.points(); }
    double secondsEach() const override { return 150e-9; /* a layout, about */ }
    bool divides() const override { return true; }
    double progress() const override { return static_cast<double>(m_queue.done()) / static_cast<double>(std::max<std::uint64_t>(1, m_queue.points())); }
    void cancel() override {
        ToolWork::cancel();
        m_queue.cancel();
    }
    void run() override { m_search.worker(); }
    Content content(const PageContext& context) override;

private:
    const Solver& solver() const { return *m_request.sweep.solver; }
    QString titleOf(const std::string& term) const;
    QString reasonOf(const SearchExclusion& out) const;
    std::string goal(std::size_t objective) const;
    std::size_t goals() const { return m_request.layouts && m_request.pareto.empty() ? 2 : m_request.pareto.size(); }
    double objective(const SearchRow& row, std::size_t number) const;
    Series points(const PageContext& context, const SearchAnswer& answer, const std::vector<SearchRow>& rows) const;
    AxisSpec axis(const PageContext& context, std::size_t objective, std::span<const Series> series) const;
    QString pointText(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const;
    std::vector<Change> changesOf(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const;
    QString rankText(const PageContext& context, double rank) const;
    ChartSpec chart(const PageContext& context, const SearchAnswer& answer) const;
    Table table(const PageContext& context, const SearchAnswer& answer) const;
    void addParts(const PageContext& context, const SearchAnswer& answer, const SearchRow& row, std::vector<Cell>& cells) const;
    void addNumbers(const PageContext& context, const SearchRow& row, const std::vector<Change>& changes, std::vector<Cell>& cells) const;

    const SearchRequest m_request;
    Search m_search;
    TileQueue& m_queue = m_search.queue();
    const std::vector<std::string> m_shown;  // outputs as columns
};

} // namespace mlsys
