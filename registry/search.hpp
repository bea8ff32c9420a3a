// SPDX-License-Identifier: GPL-3.0-or-later
// A search at work: its points, or the layouts of its fleet, on any number of workers, and what was found as rows of a table
// and as text of the batch contract.
//
//     Search search(zoo, request);          request outlives it
//     if (auto issue = search.fault()) …    an input that refuses every point alike
//     search.worker();                      on each thread; search.queue() cancels and tells how far it is
//     SearchAnswer answer = search.answer();
#pragma once

#include "engine/explore/parallel_sweep.hpp"
#include "registry/search_request.hpp"
#include "registry/solve.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace mlsys {

struct SearchRow {
    std::vector<std::size_t> digits;   // a point of SearchAnswer::table
    Solution solution;
    double rank = 0;                   // coherent units
    std::vector<double> objectives;    // of a row of the front
};
struct SearchExclusion {
    std::string reason;                // "inputs.hardware", "search.where.itl", "memory", "tp_size"
    std::uint64_t points = 0;
    Sentence sentence;
    std::vector<std::size_t> example;  // a point of the table
};
struct SearchAnswer {
    SweepRequest table;                // the request's sweep; of layouts, a sweep over the parts of those that are shown
    double points = 0;                 // in all
    std::uint64_t accepted = 0;        // that keep every limit
    std::vector<SearchRow> ranked;     // the best first
    std::vector<SearchRow> pareto;     // by the first objective
    std::vector<SearchExclusion> excluded; // the most frequent first
    bool stopped = false;              // cancelled: of what was looked at before
};

class Search {
public:
    Search(const Zoo& zoo, const SearchRequest& request);
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;
    ~Search();

    std::optional<Issue> fault();
    double points() const;
    void worker();                     // throws nothing but std::bad_alloc
    TileQueue& queue();
    SearchAnswer answer();

private:
    struct Nothing {};                 // a point is its index
    struct Refused {
        Issue issue;                   // of the first
        std::uint64_t points = 0;
        std::uint64_t index = 0;
    };
    void prepareLayouts();
    void workPoints();
    SearchAnswer pointsAnswer();
    SearchAnswer layoutsAnswer();
    SearchRow row(const Solution& solution, std::vector<std::size_t> digits) const;
    Solution solved(std::uint64_t index, std::vector<std::size_t>& digits);
    Sentence limitSentence(std::size_t limit, double nearest, std::uint64_t points) const;

    const Zoo m_zoo;                   // a copy: workers must not bind from one that others use
    const SearchRequest& m_request;
    SearchGoals m_goals;
    Sweep m_sweep;                     // of this object; each worker has one of its own
    SweepBases m_bases;
    TileQueue m_queue;
    std::unique_ptr<LayoutSearch> m_layouts;

    std::mutex m_guard;
    Selection<Nothing> m_selection;
    std::vector<Refused> m_refused;
};

// {"id":…,"solver":…,"points":…,"accepted":…,"ranked":[{"point":{…},"rank":{…},"outputs":{…}}],"pareto":[{"point":{…},
// "objectives":[…],"outputs":{…}}],"excluded":[{"reason":…,"points":…,"message":…,"example":{…}}]}; "stopped":true if it was.
std::string searchLine(const SearchRequest& request, const SearchAnswer& answer);

// The layout of training inputs as values of a form or a file: "tp_size" …; "micro_batch_size", which microbatch_count
// replaces, is taken out.
void applyLayout(const TrainingLayout& layout, Values& inputs);

} // namespace mlsys
