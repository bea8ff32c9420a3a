// SPDX-License-Identifier: GPL-3.0-or-later
// A search as people write it: a sweep request (sweep_request.hpp) with a field "search".
//
//     {"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "hardware": {"all": "hardware"},
//                                           "batch_size": {"range": [1, 1024], "scale": "log2"}},
//      "search": {"where": {"itl": "<= 10 ms", "feasible": true, "hardware.tdp": "< 500 W"},
//                 "rank": "token_throughput", "order": "higher", "pareto": ["itl", "token_throughput"], "limit": 20,
//                 "constants": {"carbon_price": "100 USD/tCO2e"}}}
//
// "rank", the entries of "pareto" and the keys of "where" are expressions (expression.hpp) over the solver's outputs, its
// inputs and "constants"; a key of "where" may also be a flag (true, false) or a choice ("Memory", "!= Compute"). Limits are
// < <= > >= = != and a value with its unit. "order" is what is better, "lower" or "higher"; it may be left out for an output
// that says so itself. An entry of "pareto" is an expression or {"of": …, "order": …}; at most four.
//
// For distributed training "search": {"layouts": {}} searches every layout of the fleet instead of what the inputs sweep
// (layout_search.hpp): parts of the layout that the inputs state stay. {"layouts": {"unfit": true}} also ranks what does
// not fit the memory. "rank" is then "step_latency" unless given, "pareto" step time, memory and cost.
#pragma once

#include "engine/explore/layout_search.hpp"
#include "engine/explore/ranking.hpp"
#include "registry/expression.hpp"
#include "registry/sweep_request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// An expression that a search compares by.
struct SearchTerm {
    std::string text;
    Expression expression;
    const char* rowUnit = "";   // of the one field it is, if it is no more than that

    bool higher = false;
    std::string unit() const;   // in which it is written: of the row, asked for by "in", or coherent
};

struct SearchLimit {
    std::string key;            // as written
    std::string text;           // "<= 10 ms"
    const Row* row = nullptr;   // of a flag or a choice, by `key`; else the term
    SearchTerm term;
    LimitSign sign = LimitSign::atMost;
    double bound = 0;
};

struct SearchRequest {
    SweepRequest sweep;
    bool layouts = false;
    bool unfit = false;
    LayoutParts searched;       // of layouts
    std::optional<SearchTerm> rank;    // layouts may go without: by step time
    std::vector<SearchTerm> pareto;
    std::vector<SearchLimit> where;
    std::size_t limit = 20;

    // What workers rank and select by. Refers to this request.
    SearchGoals goals() const;
    bool usesInputs() const;    // some measure reads an input, not only outputs
};

inline constexpr std::size_t kMostRanked = 100'000;

// Nothing if `out` is a search; else the first thing that is wrong with it, its field such as "search.where.latency".
std::optional<Issue> readSearch(const Catalogue& catalogue, const Zoo& zoo, std::string_view text, SearchRequest& out);

} // namespace mlsys
