// SPDX-License-Identifier: GPL-3.0-or-later
// The search over layouts against nested loops that anyone would write: the same counts, ranking, front and exclusions.
#include "engine/explore/layout_search.hpp"
#include "tests/support/zoo_like.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <tuple>

namespace mlsys {
namespace {

using testing::HasSubstr;

Workload denseModel() {
    Workload w;
    w.kind = WorkloadKind::transformer;
    w.parameters = 7e9;
    w.layers = 12;
    w.hiddenDim = 3072;
    w.heads = 12;
    return w;
}

DistributedIn job(const Workload& model, Count nodes, Count perNode, Count batch) {
    DistributedIn in;
    in.model = model;
    in.fleet.node.accelerator = test::a100();
    in.fleet.node.acceleratorsPerNode = perNode;
    in.fleet.node.intraNodeBandwidth = unit::GBps(600);
    in.fleet.count = nodes;
    in.fleet.fabric.bandwidth = unit::GBps(25);
    in.batchSize = batch;
    return in;
}
LayoutQuery queryOf(const DistributedIn& in) {
    LayoutQuery query;
    query.in = in;
    query.goals = usualLayoutGoals(in);
    return query;
}

struct Tried {
    TrainingLayout layout;
    DistributedOut out;
};
struct Naive {
    std::uint64_t configurations = 0;
    std::map<std::string, std::uint64_t> excluded;
    std::vector<Tried> fitting;
};

// Every whole number up to the fleet for each size, every count up to the samples: nothing is clever here.
Naive naive(const LayoutQuery& query) {
    Naive found;
    const DistributedIn& job = query.in;
    const Count n = totalAccelerators(job.fleet);
    const Count layers = job.model.layers.value_or(query.assumptions.fallbackLayers);
    for (Count tp = 1; tp <= n; ++tp) for (Count pp = 1; pp <= n; ++pp) for (Count ep = 1; ep <= n; ++ep) for (Count cp = 1; cp <= n; ++cp) {
        if (tp * pp * ep * cp > n || n % (tp * pp * ep * cp) != 0) continue;
        const Count dp = n / (tp * pp * ep * cp);
        const Count samples = (job.batchSize + dp * ep - 1) / (dp * ep);
        for (Count m = 1; m <= samples; ++m) {
            if (samples % m != 0) continue;
            for (Count v = 1; v <= layers; ++v) {
                if (v > 1 && (pp == 1 || layers % (pp * v) != 0)) continue;
                for (const Checkpointing c : {Checkpointing::none, Checkpointing::selective, Checkpointing::full}) for (Count z = 0; z < 4; ++z) {
                    ++found.configurations;
                    Tried tried{{dp, tp, pp, ep, cp, m, v, z, c}, {}};
                    DistributedIn in = job;
                    in.tpSize = tp, in.ppSize = pp, in.epSize = ep, in.cpSize = cp, in.microbatchCount = m, in.virtualStages = v, in.zeroStage = z, in.activationCheckpointing = c;
                    if (const auto issue = checkDistributed(in, query.assumptions)) ++found.excluded[issue->field];
                    else if (job.model.heads && *job.model.heads % tp != 0) ++found.excluded["tp_size"];
                    else if (job.model.experts.value_or(1) % ep != 0) ++found.excluded["ep_size"];
                    else if (job.batchSize % (dp * ep) != 0) ++found.excluded["batch_size"];
                    else if (z > 0 && dp * cp == 1) ++found.excluded["zero_stage"];
                    else {
                        solveDistributed(in, query.assumptions, tried.out);
                        if (tried.out.feasible) found.fitting.push_back(tried);
                        else ++found.excluded["memory"];
                    }
                }
            }
        }
    }
    return found;
}

using Objectives = std::vector<double>;
Objectives objectivesOf(const DistributedOut& out) {
    Objectives all{raw(out.stepLatency), raw(out.memoryPerAccelerator)};
    if (out.trainingCost) all.push_back(raw(*out.trainingCost));
    return all;
}
bool dominates(const Objectives& a, const Objectives& b) {
    bool better = false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] > b[i]) return false;
        better = better || a[i] < b[i];
    }
    return better;
}
std::vector<Objectives> frontOf(const Naive& all) {
    std::vector<Objectives> front;
    for (const Tried& tried : all.fitting) {
        const Objectives mine = objectivesOf(tried.out);
        if (std::none_of(all.fitting.begin(), all.fitting.end(), [&](const Tried& other) { return dominates(objectivesOf(other.out), mine); })) front.push_back(mine);
    }
    std::sort(front.begin(), front.end());
    front.erase(std::unique(front.begin(), front.end()), front.end());
    return front;
}

void expectSameAsNaive(const LayoutQuery& query, unsigned workers) {
    Naive all = naive(query);
    const LayoutAnswer answer = searchLayouts(query, workers);
    EXPECT_EQ(answer.configurations, all.configurations);
    EXPECT_EQ(answer.accepted, all.fitting.size());
    std::map<std::string, std::uint64_t> excluded;
    for (const LayoutExclusion& exclusion : answer.excluded) excluded[exclusion.rule] = exclusion.configurations;
    EXPECT_EQ(excluded, all.excluded);
    std::stable_sort(all.fitting.begin(), all.fitting.end(), [](const Tried& a, const Tried& b) { return a.out.stepLatency < b.out.stepLatency; });
    ASSERT_EQ(answer.ranked.size(), std::min(query.goals.limit, all.fitting.size()));
    for (std::size_t i = 0; i < answer.ranked.size(); ++i) {
        EXPECT_EQ(answer.ranked[i].layout, all.fitting[i].layout) << i;
        EXPECT_EQ(objectivesOf(answer.ranked[i].out), objectivesOf(all.fitting[i].out)) << i;
    }
    std::vector<Objectives> front;
    for (const LayoutRow& row : answer.pareto) front.push_back(objectivesOf(row.out));
    EXPECT_TRUE(std::is_sorted(front.begin(), front.end()));
    EXPECT_EQ(front, frontOf(all));
}

TEST(LayoutSearch, FindsWhatNestedLoopsFind) { expectSameAsNaive(queryOf(job(denseModel(), 2, 8, 48)), 1); }

TEST(LayoutSearch, IsTheSameOnSeveralWorkers) {
    expectSameAsNaive(queryOf(job(denseModel(), 2, 8, 48)), 2);
    expectSameAsNaive(queryOf(job(test::mixture(), 2, 8, 24)), 3);
}

TEST(LayoutSearch, FindsWhatNestedLoopsFindForAnyJob) {
    std::mt19937 random(5);
    const auto pick = [&](std::initializer_list<Count> values) { return *(values.begin() + random() % values.size()); };
    for (int i = 0; i < 12; ++i) {
        SCOPED_TRACE(i);
        Workload model = i % 3 == 0 ? test::mixture() : denseModel();
        model.parameters = std::pow(10.0, 9 + 0.1 * static_cast<double>(random() % 15));
        model.layers = pick({5, 8, 12});
        if (i % 4 == 1) model.heads.reset();
        DistributedIn in = job(model, pick({1, 2, 3}), pick({4, 6, 8}), pick({7, 12, 16, 30}));
        in.seqLen = pick({4, 512, 2048});
        in.sequenceParallel = random() % 2 == 0;
        if (i % 2 == 0) {
            in.tokens = 1e9;
            in.fleet.node.accelerator.unitCost = unit::USD(15000);
        }
        LayoutQuery query = queryOf(in);
        if (random() % 2 == 0) query.assumptions = Assumptions::refined();
        expectSameAsNaive(query, 1 + static_cast<unsigned>(i % 2));
    }
}

const LayoutExclusion* exclusion(const LayoutAnswer& answer, const std::string& rule) {
    for (const LayoutExclusion& e : answer.excluded) if (e.rule == rule) return &e;
    return nullptr;
}

TEST(LayoutSearch, SaysWhyWithAnExample) {
    DistributedIn in = job(denseModel(), 4, 8, 32);
    in.seqLen = 16;
    in.model.parameters = 60e9;
    const LayoutAnswer answer = searchLayouts(queryOf(in), 1);
    const LayoutExclusion* heads = exclusion(answer, "tp_size");
    ASSERT_TRUE(heads);
    EXPECT_EQ(inEnglish(heads->sentence), "tp_size 8 does not divide the model's 12 heads");
    EXPECT_EQ(heads->example.tp, 8);
    const LayoutExclusion* stages = exclusion(answer, "pp_size");
    ASSERT_TRUE(stages);
    EXPECT_THAT(inEnglish(stages->sentence), HasSubstr("at most the model's 12 layers, got 16"));
    const LayoutExclusion* experts = exclusion(answer, "ep_size");
    ASSERT_TRUE(experts);
    EXPECT_EQ(inEnglish(experts->sentence), "ep_size 2: the model has no experts to spread");
    const LayoutExclusion* tokens = exclusion(answer, "cp_size");
    ASSERT_TRUE(tokens);
    const LayoutExclusion* memory = exclusion(answer, "memory");
    ASSERT_TRUE(memory);
    EXPECT_THAT(inEnglish(memory->sentence), HasSubstr(" GB of 85.9 GB"));
    DistributedIn nearest = in;
    applyLayout(memory->example, nearest);
    DistributedOut out;
    solveDistributed(nearest, {}, out);
    EXPECT_FALSE(out.feasible);
    EXPECT_LT(out.memoryPerAccelerator, 1.2 * in.fleet.node.accelerator.memory.capacity);
}

TEST(LayoutSearch, LeavesWhatIsFixed) {
    DistributedIn in = job(denseModel(), 2, 8, 48);
    in.tpSize = 4;
    in.zeroStage = 1;
    in.microBatchSize = 2;
    LayoutQuery query = queryOf(in);
    query.searched.tp = query.searched.zeroStage = query.searched.microBatches = false;
    query.goals.limit = 1000;
    const LayoutAnswer answer = searchLayouts(query, 1);
    ASSERT_GT(answer.ranked.size(), 3u);
    for (const LayoutRow& row : answer.ranked) {
        EXPECT_EQ(row.layout.tp, 4);
        EXPECT_EQ(row.layout.zeroStage, 1);
        EXPECT_EQ(row.layout.microBatches, (48 / row.layout.dp + 1) / 2);
    }
}

TEST(LayoutSearch, CountsWhatALimitTurnsAway) {
    LayoutQuery query = queryOf(job(denseModel(), 2, 8, 48));
    const LayoutAnswer open = searchLayouts(query, 1);
    query.goals.where.push_back({outputMeasure(rowsOf<DistributedOut>(), "mfu"), LimitSign::atLeast, open.ranked.front().out.mfu * 0.9});
    const LayoutAnswer answer = searchLayouts(query, 1);
    const LayoutExclusion* missed = exclusion(answer, "where");
    ASSERT_TRUE(missed);
    EXPECT_EQ(missed->configurations + answer.accepted, open.accepted);
    EXPECT_GT(answer.accepted, 0u);
    for (const LayoutRow& row : answer.ranked) EXPECT_GE(row.out.mfu, open.ranked.front().out.mfu * 0.9);
}

TEST(LayoutSearch, RanksByAnyOutputInEitherDirection) {
    LayoutQuery query = queryOf(job(denseModel(), 2, 8, 48));
    query.unfit = true;
    query.goals.rank = {outputMeasure(rowsOf<DistributedOut>(), "memory_per_accelerator"), true};
    const LayoutAnswer answer = searchLayouts(query, 1);
    ASSERT_EQ(answer.ranked.size(), 20u);
    EXPECT_FALSE(answer.ranked.front().out.feasible) << "asked for";
    for (std::size_t i = 1; i < 20; ++i) EXPECT_GE(answer.ranked[i - 1].out.memoryPerAccelerator, answer.ranked[i].out.memoryPerAccelerator);
}

TEST(LayoutSearch, StopsWhenCancelled) {
    LayoutSearch search(queryOf(job(denseModel(), 512, 8, 1536)));
    search.queue().cancel();
    search.worker();
    const LayoutAnswer answer = search.answer();
    EXPECT_TRUE(answer.stopped);
    EXPECT_EQ(answer.accepted, 0u);
    EXPECT_GT(answer.configurations, 100000u);
}

TEST(TrainingLayout, IsReadBackAsItWasApplied) {
    DistributedIn in = job(denseModel(), 2, 8, 48);
    in.microBatchSize = 3;
    const TrainingLayout layout{2, 4, 2, 1, 1, 6, 3, 2, Checkpointing::full};
    applyLayout(layout, in);
    EXPECT_EQ(layoutOf(in), layout);
    EXPECT_FALSE(in.microBatchSize);
    const std::vector<InputChange> changes = changesOf(layout);
    DistributedIn written = job(denseModel(), 2, 8, 48);
    for (const InputChange& change : changes) {
        const Row* row = findRow(rowsOf<DistributedIn>(), change.path);
        ASSERT_TRUE(row) << change.path;
        if (!change.text) *static_cast<Count*>(row->engage(&written)) = change.number;
        else for (const Choice& choice : row->choices()) if (std::string_view(choice.key) == change.text) *static_cast<std::uint8_t*>(row->engage(&written)) = choice.value;
    }
    EXPECT_EQ(layoutOf(written), layout);
}

} // namespace
} // namespace mlsys
