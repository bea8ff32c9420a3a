// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to lay a training job out on a fleet: all (dp, tp, pp, ep, cp) that divide the fleet, and for each all counts of
// micro-batches that divide a rank's samples, all virtual stages that divide the model's layers, ZeRO stages and ways to
// recompute. All are counted; each is turned away by the first rule it breaks, or solved by the distributed solver, and
// then ranked if it fits the memory.
//
// The rules, in order, by their key:
//     a field of checkDistributed() ("pp_size": more stages than layers; "cp_size": more parts than tokens; …)
//     tp_size     it does not divide the attention heads
//     ep_size     the model has not as many experts, or they do not divide evenly
//     batch_size  dp · ep does not divide it
//     zero_stage  there is one rank alone, which has nothing to share: the same as stage 0
//     memory      it does not fit (unless `unfit` asks for those too)
//
//     LayoutSearch search(query);
//     search.worker();                     on each of the threads
//     LayoutAnswer answer = search.answer();
#pragma once

#include "engine/explore/parallel_sweep.hpp"
#include "engine/explore/ranking.hpp"
#include "engine/solvers/distributed.hpp"

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

struct TrainingLayout {
    Count dp = 1, tp = 1, pp = 1, ep = 1, cp = 1;
    Count microBatches = 1, virtualStages = 1, zeroStage = 0;
    Checkpointing checkpointing = Checkpointing::selective;
    friend bool operator==(const TrainingLayout&, const TrainingLayout&) = default;
};

// Writes the layout into inputs: micro_batch_size gives way to microbatch_count. dp follows from the fleet.
void applyLayout(const TrainingLayout& layout, DistributedIn& in);
// As inputs state it; the micro-batches as they run.
TrainingLayout layoutOf(const DistributedIn& in);

// The layout as changes of inputs, for a form: path, and a number or (text not null) a choice's key.
struct InputChange {
    const char* path;
    Count number;
    const char* text;
};
std::vector<InputChange> changesOf(const TrainingLayout& layout);

// Which parts are searched; the others stay as the inputs state them.
struct LayoutParts {
    bool tp = true, pp = true, ep = true, cp = true, microBatches = true, virtualStages = true, zeroStage = true, checkpointing = true;
};

struct LayoutQuery {
    DistributedIn in;
    Assumptions assumptions;
    LayoutParts searched;
    bool unfit = false;        // also what does not fit the memory
    SearchGoals goals;         // measures of DistributedIn and DistributedOut
};
// By step time; front of step time, memory and, with a price and tokens, cost.
SearchGoals usualLayoutGoals(const DistributedIn& in);

struct LayoutRow {
    TrainingLayout layout;
    DistributedOut out;
};
struct LayoutExclusion {
    std::string rule;          // "pp_size", "memory", "rank" (no number to rank by), "where"
    std::optional<std::size_t> limit; // "where": which, and what the nearest has
    double nearest = 0;
    std::uint64_t configurations = 0;
    TrainingLayout example;    // the first; of memory and limits the one that came nearest
    Sentence sentence;         // "tp_size 16 does not divide the model's 12 heads"
};
struct LayoutAnswer {
    std::uint64_t configurations = 0;  // all
    std::uint64_t accepted = 0;        // ranked, of which the best are kept
    std::vector<LayoutRow> ranked;
    std::vector<LayoutRow> pareto;     // by the first objective
    std::vector<LayoutExclusion> excluded; // the most frequent first
    bool stopped = false;
};

// Beyond it the sizes that divide a fleet no longer fit the memory.
inline constexpr Count kMostAccelerators = 1'000'000;

class LayoutSearch {
public:
    explicit LayoutSearch(LayoutQuery query); // lists the sizes that divide the fleet; a few milliseconds

    // Takes parts of the work until none is left or it is cancelled. From any number of threads.
    void worker();
    LayoutAnswer answer() const;              // when all workers have returned
    LayoutSearch(const LayoutSearch&) = delete;
    LayoutSearch& operator=(const LayoutSearch&) = delete;

    TileQueue& queue() { return m_queue; }    // to cancel, and how far it is: in sizes, not configurations
    std::uint64_t configurations() const { return m_configurations; }

private:
    struct Sizes {
        Count dp, tp, pp, ep, cp;
        std::uint64_t first;                  // index of its first configuration
    };
    struct Broken {                           // a rule that needs no solving
        std::string rule;
        std::uint64_t configurations = 0;
        std::uint64_t index = 0;              // of the example
        TrainingLayout example;
        Sentence sentence;
    };
    struct Worker;

    std::uint64_t list();                     // how many sizes
    void microBatchesOf(const Sizes& sizes, std::vector<Count>& found) const;
    void virtualStagesOf(const Sizes& sizes, std::vector<Count>& found) const;
    void search(const Sizes& sizes, Worker& worker) const;
    void merge(const Worker& worker);
    LayoutRow solved(const TrainingLayout& layout) const;

    LayoutQuery m_query;
    std::vector<Count> m_zeroStages;
    std::vector<Checkpointing> m_checkpointings;
    std::vector<Sizes> m_sizes;
    std::uint64_t m_configurations = 0;
    TileQueue m_queue;

    mutable std::mutex m_guard;
    Selection<TrainingLayout> m_selection;
    std::vector<Broken> m_broken;
    Missed<TrainingLayout> m_unfit;
};

// On so many threads.
LayoutAnswer searchLayouts(LayoutQuery query, unsigned workers);

} // namespace mlsys
