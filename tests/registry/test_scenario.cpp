// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario: which of its values a solver sees, and that inference and training never share what they must not.
#include "registry/scenario.hpp"

#include "engine/hardware.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "tests/support/request.hpp"

#include <gtest/gtest.h>

#include <set>

namespace mlsys {
namespace {

using test::zoo;

Scenario llama() {
    Scenario s;
    s.values.set("task", std::string("inference"));
    s.values.set("model", std::string("Llama3_8B"));
    s.values.set("hardware", std::string("H100"));
    s.values.set("training.batch_size", 8.0);
    return s;
}

TEST(Scenario, SharesModelHardwareAndPrecisionAndNothingElse) {
    for (const Solver* solver : test::catalogue().solvers()) {
        SCOPED_TRACE(solver->id);
        for (const Row& row : solver->in.rows()) {
            const std::string_view key = row.key;
            const bool shared = key == "model" || key == "hardware" || key == "fleet" || key == "grid" || key == "datacenter" || key == "precision" || key == "task";
            EXPECT_EQ(row.shared, shared) << key;
            if (solver->parts.empty()) { EXPECT_EQ(scenarioPath({}, *solver, row), shared ? std::string(key) : std::string(solver->scope) + '.' + row.key); }
            if (key == "hardware") { EXPECT_EQ(scenarioPath({}, *solver, "hardware.memory.bandwidth"), "hardware.memory.bandwidth"); }
            // The fleet's accelerator is the scenario's hardware.
            if (key == "fleet") {
                EXPECT_EQ(scenarioPath({}, *solver, "fleet.node.accelerator.tdp"), "hardware.tdp");
                EXPECT_EQ(scenarioPath({}, *solver, "fleet.node.accelerators_per_node"), "fleet.node.accelerators_per_node");
            }
        }
    }
}

TEST(Scenario, BatchesOfInferenceAndTrainingNeverAlias) {
    EXPECT_NE(scenarioPath({}, kSingleNode, "batch_size"), scenarioPath({}, kTrainingMemory, "batch_size"));
    Scenario s = llama();
    s.values.set("inference.batch_size", 64.0);
    EXPECT_EQ(evaluate(zoo(), kSingleNode, s).in.as<SingleNodeIn>().batchSize, 64);
    EXPECT_EQ(evaluate(zoo(), kTrainingMemory, s).in.as<TrainingMemoryIn>().batchSize, 8);
    s.values.set("training.batch_size", 512.0);
    EXPECT_EQ(evaluate(zoo(), kSingleNode, s).in.as<SingleNodeIn>().batchSize, 64);
}

TEST(Scenario, AChainSharesItsInputsWithThePartsThatTakeThem) {
    Scenario s = llama();
    const auto pathOf = [&](const char* key) { return scenarioPath(s, kScenario, key); };
    EXPECT_EQ(pathOf("batch_size"), "inference.batch_size");
    EXPECT_EQ(pathOf("electricity_price"), "impact.electricity_price");
    EXPECT_EQ(pathOf("sla_latency"), "scenario.sla_latency") << "no part has one";
    s.values.set("inference.batch_size", 16.0);
    EXPECT_EQ(evaluate(zoo(), kScenario, s).in.as<ScenarioIn>().batchSize, 16);
    s.values.set("task", std::string("training"));
    EXPECT_EQ(pathOf("batch_size"), "training.batch_size");
    EXPECT_EQ(evaluate(zoo(), kScenario, s).in.as<ScenarioIn>().batchSize, 8);
    s.values.set("scenario.batch_size", 32.0);
    EXPECT_EQ(pathOf("batch_size"), "scenario.batch_size");
    EXPECT_EQ(evaluate(zoo(), kScenario, s).in.as<ScenarioIn>().batchSize, 32);
    EXPECT_EQ(evaluate(zoo(), kTrainingMemory, s).in.as<TrainingMemoryIn>().batchSize, 8);
}

// The devices that share a replica's tensors are all paid for, whichever page asks.
TEST(Scenario, ASingleDeviceThatServesIsAsManyAsAReplicaTakes) {
    Scenario s = llama();
    s.values.set("task", std::string("serving"));
    s.values.set("inference.tp_size", 4.0);
    const Solution whole = evaluate(zoo(), kScenario, s), part = evaluate(zoo(), kReliability, s);
    ASSERT_TRUE(whole.solved()) << whole.issues.front().message;
    ASSERT_TRUE(part.solved()) << part.issues.front().message;
    EXPECT_EQ(totalAccelerators(part.in.as<ReliabilityIn>().fleet), 4);
    s.values.set("inference.tp_size", 1.0);
    const Solution alone = evaluate(zoo(), kScenario, s);
    EXPECT_DOUBLE_EQ(raw(whole.out.as<ScenarioOut>().reliability.fleetMtbf), raw(alone.out.as<ScenarioOut>().reliability.fleetMtbf) / 4);
    s.values.set("inference.tp_size", 4.0);
    s.values.set("task", std::string("inference")); // a pass runs on one
    EXPECT_EQ(totalAccelerators(evaluate(zoo(), kReliability, s).in.as<ReliabilityIn>().fleet), 1);
}

TEST(Scenario, AnAbsentDurationShowsTheTrainingRunsTime) {
    Scenario s = llama();
    const auto shown = [&] { return defaultText(test::catalogue(), zoo(), s, scenarioPath(s, kScenario, "duration"), findRow(kScenario.in.rows(), "duration")).value_or(""); };
    EXPECT_EQ(shown(), "30 d");
    s.values.set("task", std::string("training"));
    EXPECT_EQ(shown(), "30 d") << "without a budget of tokens";
    s.values.set("training.tokens", 1e9);
    const Solution solution = evaluate(zoo(), kScenario, s);
    ASSERT_TRUE(solution.solved()) << solution.issues.front().message;
    const double days = raw(*solution.out.as<ScenarioOut>().training->trainingTime) / 86400;
    EXPECT_NEAR(std::stod(shown()), days, 5e-4 * days) << shown();
}

TEST(Scenario, NoTwoSolversOfDifferentScopesShareAPathThatIsNotShared) {
    std::map<std::string, std::string> scopeOf;
    for (const Solver* solver : test::catalogue().solvers()) {
        for (const Row& row : solver->in.rows()) {
            if (row.shared || !solver->parts.empty()) continue;
            const auto [at, first] = scopeOf.emplace(scenarioPath({}, *solver, row), solver->scope);
            EXPECT_EQ(at->second, solver->scope) << at->first;
        }
    }
}

TEST(Scenario, EditsBelowAnEntityReachTheSolver) {
    Scenario s = llama();
    s.values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    s.values.set("precision", std::string("int8"));
    const Solution solution = evaluate(zoo(), kSingleNode, s);
    ASSERT_TRUE(solution.solved());
    EXPECT_EQ(solution.in.as<SingleNodeIn>().hardware.memory.bandwidth, unit::GBps(6000));
    EXPECT_EQ(solution.in.as<SingleNodeIn>().precision, Precision::int8);
    EXPECT_EQ(solution.in.as<SingleNodeIn>().hardware.memory.capacity, unit::GiB(80)) << "what was not edited is the zoo's";
}

TEST(Scenario, WithoutAFleetSaysHowManyOfItsDeviceThereAre) {
    Scenario s = llama();
    s.values.set("fleet.count", 4.0);
    const Solution solution = evaluate(zoo(), kReliability, s);
    ASSERT_TRUE(solution.solved());
    const Solution one = evaluate(zoo(), kReliability, llama());
    ASSERT_TRUE(one.solved());
    EXPECT_EQ(solution.in.as<ReliabilityIn>().fleet.count, 4);
    EXPECT_EQ(solution.in.as<ReliabilityIn>().fleet.node.accelerator.tdp, one.in.as<ReliabilityIn>().fleet.node.accelerator.tdp);
    EXPECT_NEAR(raw(solution.out.as<ReliabilityOut>().fleetMtbf), raw(one.out.as<ReliabilityOut>().fleetMtbf) / 4, 1e-9 * raw(one.out.as<ReliabilityOut>().fleetMtbf));
}

TEST(Scenario, IssuesCarryScenarioPaths) {
    Scenario s = llama();
    s.values.set("training.zero_stage", 9.0);
    const Solution solution = evaluate(zoo(), kTrainingMemory, s);
    ASSERT_EQ(solution.issues.size(), 1u);
    EXPECT_EQ(solution.issues[0].field, "training.zero_stage");
    s = llama();
    s.values.set("model", std::string("ResNet50"));
    ASSERT_EQ(evaluate(zoo(), kTrainingMemory, s).issues.size(), 1u);
    EXPECT_EQ(evaluate(zoo(), kTrainingMemory, s).issues[0].code, IssueCode::notApplicable);
    EXPECT_EQ(evaluate(zoo(), kTrainingMemory, s).issues[0].field, "model");
}

TEST(Scenario, OverridesOfAssumptionsReachTheSolver) {
    Scenario s = llama();
    s.values.set("assumptions", std::string("textbook"));
    s.values.set("assumptions.compute_efficiency", 0.25);
    EXPECT_EQ(evaluate(zoo(), kSingleNode, s).assumptions.computeEfficiency, 0.25);
}

TEST(Scenario, KnowsItsEntitiesAndCountsEdits) {
    Scenario s = llama();
    EXPECT_EQ(entityView(zoo(), s, EntryKind::hardware).name(), zoo().find(EntryKind::hardware, "H100")->name);
    s.values.set("hardware.tdp", std::string("500 W"));
    s.values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    const EntityView view = entityView(zoo(), s, EntryKind::hardware);
    EXPECT_EQ(view.edits, 2);
    EXPECT_EQ(view.name(), zoo().find(EntryKind::hardware, "H100")->name);
    s.values.set("hardware", std::string("Unknown"));
    EXPECT_EQ(entityView(zoo(), s, EntryKind::hardware).entry, nullptr);
    EXPECT_EQ(entityView(zoo(), s, EntryKind::hardware).id, "Unknown");
    EXPECT_EQ(entityView(zoo(), s, EntryKind::fleets).entry, nullptr);
}

TEST(Scenario, AnEffectiveValueIsTheEditElseTheZoos) {
    Scenario s = llama();
    EXPECT_EQ(textOf(*effectiveAtom(zoo(), s, "hardware.tdp")), "700 W");
    s.values.set("hardware.tdp", std::string("500 W"));
    EXPECT_EQ(textOf(*effectiveAtom(zoo(), s, "hardware.tdp")), "500 W");
    EXPECT_EQ(effectiveAtom(zoo(), s, "hardware.nonsense"), std::nullopt);
    EXPECT_EQ(effectiveAtom(zoo(), s, "inference.batch_size"), std::nullopt);
}

// Else the Overview and the Scaling page would speak of different runs.
TEST(Scenario, TheChainTakesWhateverAStepOrARequestTakes) {
    const std::set<std::string_view> beside{"decode_hardware", "network_bandwidth"}; // of devices that the chain does not count
    for (const Solver* part : {&kDistributed, &kServing}) {
        for (const Row& row : part->in.rows()) {
            if (beside.contains(row.key)) continue;
            EXPECT_TRUE(findRow(kScenario.in.rows(), row.key)) << part->id << ' ' << row.key;
        }
    }
    Scenario training = scenarioOf(*zoo().find(EntryKind::scenarios, "Frontier_Training"));
    training.values.erase("training.microbatch_count");
    const std::pair<const char*, Atom> changes[] = {
        {"training.micro_batch_size", 1.0}, {"training.virtual_stages", 2.0}, {"training.sequence_parallel", true}, {"training.activation_checkpointing", std::string("full")},
        {"training.overlap_comm", true}, {"training.overlap_efficiency", 0.2}, {"training.congestion_factor", 1.5}, {"training.straggler_factor", 1.1}, {"training.seq_len", 4096.0}};
    double before = 0;
    for (const auto& [path, value] : changes) {
        training.values.set(path, value);
        const Solution chain = evaluate(zoo(), kScenario, training), step = evaluate(zoo(), kDistributed, training);
        ASSERT_TRUE(chain.solved()) << path << ": " << chain.issues[0].message;
        ASSERT_TRUE(step.solved()) << path << ": " << step.issues[0].message;
        const auto& whole = chain.out.as<ScenarioOut>().training;
        const auto& alone = step.out.as<DistributedOut>();
        EXPECT_EQ(raw(whole->stepLatency), raw(alone.stepLatency)) << path;
        EXPECT_EQ(raw(whole->memoryPerAccelerator), raw(alone.memoryPerAccelerator)) << path;
        const double now = raw(alone.stepLatency) + raw(alone.memoryPerAccelerator);
        EXPECT_NE(now, before) << path << " changes nothing";
        before = now;
    }
    Scenario serving = llama();
    serving.values.set("task", std::string("serving"));
    for (const auto& [path, value] : {std::pair<const char*, Atom>{"inference.kv_precision", std::string("fp8")}, {"inference.cached_prefix_len", 512.0}, {"inference.prefill_chunk_tokens", 256.0}, {"inference.draft_model", std::string("Llama3_2_1B")}, {"inference.draft_acceptance_rate", 0.9}}) {
        serving.values.set(path, value);
        const Solution chain = evaluate(zoo(), kScenario, serving), request = evaluate(zoo(), kServing, serving);
        ASSERT_TRUE(chain.solved()) << path << ": " << chain.issues[0].message;
        ASSERT_TRUE(request.solved()) << path << ": " << request.issues[0].message;
        EXPECT_EQ(raw(chain.out.as<ScenarioOut>().serving->ttft), raw(request.out.as<ServingOut>().ttft)) << path;
        EXPECT_EQ(raw(chain.out.as<ScenarioOut>().serving->itl), raw(request.out.as<ServingOut>().itl)) << path;
        EXPECT_EQ(raw(chain.out.as<ScenarioOut>().serving->totalMemoryRequired), raw(request.out.as<ServingOut>().totalMemoryRequired)) << path;
    }
}

TEST(Scenario, OfTheFirstStartShowsTheSeedsFirstExample) {
    const ZooEntry* entry = zoo().find(EntryKind::scenarios, kFirstScenario);
    ASSERT_TRUE(entry);
    const Scenario first = scenarioOf(*entry);
    EXPECT_FALSE(first.training());
    const Solution solution = evaluate(zoo(), kSingleNode, first);
    ASSERT_TRUE(solution.solved()) << solution.issues[0].message;
    EXPECT_NEAR(unit::ms.in(solution.out.as<SingleNodeOut>().latency), 0.54, 0.005);
    EXPECT_EQ(solution.out.as<SingleNodeOut>().bottleneck, Bottleneck::memory);
}

} // namespace
} // namespace mlsys
