// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario as others see it: choices and rows.
#include "engine/solvers/scenario.hpp"

#include "engine/solvers/step_words.hpp"

namespace mlsys {

template <> std::span<const Choice> choicesOf<Task>() {
    static constexpr Choice choices[] = {{"inference", MLS_TEXT("choice", "Inference"), 0}, {"serving", MLS_TEXT("choice", "Serving"), 1},
                                         {"training", MLS_TEXT("choice", "Training"), 2}};
    return choices;
}
template <> std::span<const Choice> choicesOf<Persona>() {
    static constexpr Choice choices[] = {{"none", MLS_TEXT("choice", "None"), 0}, {"CloudTitan", MLS_TEXT("choice", "Cloud Titan (100 million devices)"), 1},
                                         {"EdgeGuardian", MLS_TEXT("choice", "Edge Guardian (1,000 devices)"), 2}, {"MobileNomad", MLS_TEXT("choice", "Mobile Nomad (10 devices)"), 3},
                                         {"TinyPioneer", MLS_TEXT("choice", "Tiny Pioneer (1 device)"), 4}};
    return choices;
}
template <> std::span<const Choice> choicesOf<Verdict>() {
    static constexpr Choice choices[] = {{"pass", MLS_TEXT("choice", "Pass"), 0}, {"fail", MLS_TEXT("choice", "Fail"), 1}, {"not_asked", MLS_TEXT("choice", "Not asked"), 2}};
    return choices;
}

template <> std::span<const Row> rowsOf<ScenarioIn>() {
    using In = ScenarioIn;
    static constexpr RowText device = [] { RowText t = words::hardware; t.required = false; t.help = MLS_TEXT("input", "One accelerator, or as many as the persona deploys; or give a fleet."); return t; }();
    static constexpr RowText cluster = [] { RowText t = words::fleet; t.required = false; return t; }();
    static constexpr Row rows[] = {
        row<&In::task>({.key = "task", .title = MLS_TEXT("input", "Task"), .help = MLS_TEXT("input", "One pass, a prompt with its answer, or training."), .shared = true}),
        row<&In::model>(words::model), row<&In::hardware>(device), row<&In::fleet>(cluster),
        row<&In::persona>({.key = "persona", .title = MLS_TEXT("input", "Persona"), .help = MLS_TEXT("input", "How many devices an archetype deploys, where one device is given.")}),
        row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency), row<&In::batchSize>(words::batchSize), row<&In::seqLen>(words::seqLen),
        row<&In::outputTokens>({.key = "output_tokens", .title = MLS_TEXT("input", "Output tokens"), .help = MLS_TEXT("input", "Of an answer, when serving. Usual: 64 to 1,024."),
            .range = {.min = 1, .max = 1e9}, .symbol = "n_out", .dragFrom = 1, .dragTo = 4096, .dragLog = true}),
        row<&In::tpSize>(words::tpSize), row<&In::ppSize>(words::ppSize), row<&In::epSize>(words::epSize),
        row<&In::cpSize>(words::cpSize), row<&In::microbatchCount>(words::microbatchCount), row<&In::zeroStage>(words::zeroStage),
        row<&In::kvPrecision>(words::kvPrecision), row<&In::draftModel>(words::draftModel), row<&In::draftAcceptanceRate>(words::draftAcceptanceRate), row<&In::cachedPrefixLen>(words::cachedPrefixLen),
        row<&In::prefillChunkTokens>(words::prefillChunkTokens),
        row<&In::virtualStages>(words::virtualStages), row<&In::microBatchSize>(words::microBatchSize), row<&In::sequenceParallel>(words::sequenceParallel),
        row<&In::activationCheckpointing>(words::advanced(words::activationCheckpointing)), row<&In::overlapComm>(words::advanced(words::overlapComm)),
        row<&In::overlapEfficiency>(words::overlapEfficiency), row<&In::congestionFactor>(words::congestionFactor), row<&In::stragglerFactor>(words::stragglerFactor),
        row<&In::moeRoutingImbalanceFactor>(words::moeRoutingImbalance),
        row<&In::optimizer>({.key = "optimizer", .title = MLS_TEXT("input", "Optimizer"), .help = MLS_TEXT("input", "Its state makes most of a checkpoint."), .advanced = true}),
        row<&In::tokens>({.key = "tokens", .title = MLS_TEXT("input", "Training tokens"), .help = MLS_TEXT("input", "The budget of a training run: 20 per parameter is compute-optimal."),
            .range = {.min = 1, .max = 1e18}, .symbol = "D"}),
        row<&In::duration>({.key = "duration", .unit = "d", .title = MLS_TEXT("input", "Duration"), .help = MLS_TEXT("input", "Over which energy, cost and failures are counted. Absent: the training time, else a month."),
            .range = {.min = 0, .max = 1e11, .openMin = true}, .fallback = "planning_duration"}),
        row<&In::grid>(words::grid), row<&In::datacenter>(words::datacenter), row<&In::electricityPrice>(words::electricityPrice),
        row<&In::amortizationPeriod>({.key = "amortization_period", .unit = "d", .title = MLS_TEXT("input", "Hardware lifetime"),
            .help = MLS_TEXT("input", "The purchase is spread over it. Usual: 3 to 5 years."), .range = {.min = 3600, .max = 1e11}, .symbol = "T_am"}),
        row<&In::infrastructureMultiplier>(words::infrastructureMultiplier), row<&In::maintenanceRatio>(words::maintenanceRatio),
        row<&In::utilization>({.key = "utilization", .title = MLS_TEXT("input", "Utilisation"), .help = MLS_TEXT("input", "Share of the throughput that is asked for."),
            .range = {.min = 0.0001, .max = 1}, .share = true}),
        row<&In::embodiedCarbonPerDevice>(words::embodiedCarbonPerDevice), row<&In::recoveryTime>(words::recoveryTime),
        row<&In::mfu>({.key = "mfu", .title = MLS_TEXT("input", "MFU (override)"), .help = MLS_TEXT("input", "In place of the computed one, for power."), .range = {.min = 0, .max = 1}, .advanced = true}),
        row<&In::throughput>({.key = "throughput", .unit = "1/s", .title = MLS_TEXT("input", "Throughput (override)"), .help = MLS_TEXT("input", "In place of the computed one, for cost per query."),
            .range = {.min = 1e-12, .max = 1e15}, .advanced = true}),
        row<&In::checkpointTime>({.key = "checkpoint_time", .unit = "s", .title = MLS_TEXT("input", "Checkpoint time (override)"), .help = MLS_TEXT("input", "In place of the computed write time."),
            .range = {.min = 1e-6, .max = 1e9}, .advanced = true}),
        row<&In::slaLatency>({.key = "sla_latency", .unit = "ms", .title = MLS_TEXT("input", "SLA: latency"), .help = MLS_TEXT("input", "Longest latency allowed, of a pass, a request or a step."), .range = {.min = 1e-9, .max = 1e9}}),
        row<&In::maxCost>({.key = "max_cost", .unit = "USD", .title = MLS_TEXT("input", "Budget"), .help = MLS_TEXT("input", "Highest total cost of ownership allowed."), .range = {.min = 1e-6, .max = 1e15}, .advanced = true}),
        row<&In::maxCarbon>({.key = "max_carbon", .unit = "kgCO2e", .title = MLS_TEXT("input", "Carbon budget"), .help = MLS_TEXT("input", "Highest carbon footprint allowed."), .range = {.min = 1e-6, .max = 1e15}, .advanced = true}),
        row<&In::maxWater>({.key = "max_water", .unit = "L", .title = MLS_TEXT("input", "Water budget"), .help = MLS_TEXT("input", "Most water allowed."), .range = {.min = 1e-9, .max = 1e12}, .advanced = true}),
        row<&In::minGoodput>({.key = "min_goodput", .title = MLS_TEXT("input", "Least goodput"), .help = MLS_TEXT("input", "Share of the time that must be useful work."), .range = {.min = 0, .max = 1}, .advanced = true}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<PerformanceMetrics>() {
    using M = PerformanceMetrics;
    static constexpr Row rows[] = {
        row<&M::latency>({.key = "latency", .unit = "ms", .title = MLS_TEXT("output", "Latency"), .help = MLS_TEXT("output", "Of a pass, a request or a training step."),
            .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&M::throughput>({.key = "throughput", .unit = "1/s", .title = MLS_TEXT("output", "Throughput"), .help = MLS_TEXT("output", "Samples or requests a second, of the whole fleet."),
            .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&M::mfu>({.key = "mfu", .title = MLS_TEXT("output", "MFU"), .help = MLS_TEXT("output", "Model FLOP/s over the peak rate."), .share = true, .better = Better::higher, .basis = Basis::calibrate}),
        row<&M::memoryUtilization>({.key = "memory_utilization", .title = MLS_TEXT("output", "Memory utilisation"), .help = MLS_TEXT("output", "Demand over supply; above 100 % it does not fit."),
            .share = true, .better = Better::lower, .basis = Basis::byteCount}),
        row<&M::duration>({.key = "duration", .unit = "d", .title = MLS_TEXT("output", "Duration"), .help = MLS_TEXT("output", "Over which energy, cost and failures are counted."), .basis = Basis::firstOrder}),
        row<&M::feasible>(words::feasible),
    };
    static_assert(complete<M>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Criterion>() {
    using C = Criterion;
    static constexpr Row rows[] = {
        row<&C::verdict>({.key = "verdict", .title = MLS_TEXT("output", "Verdict"), .help = MLS_TEXT("output", "Pass, fail, or not asked."), .basis = Basis::firstOrder}),
        row<&C::demandOverSupply>({.key = "demand_over_supply", .title = MLS_TEXT("output", "Demand over supply"), .help = MLS_TEXT("output", "Above 1 it fails."),
            .better = Better::lower, .basis = Basis::firstOrder, .open = true}),
    };
    static_assert(complete<C>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Scorecard>() {
    using S = Scorecard;
    static constexpr Text help = MLS_TEXT("output", "One line of the scorecard.");
    static constexpr Row rows[] = {
        row<&S::feasibility>({.key = "feasibility", .title = MLS_TEXT("output", "Feasibility"), .help = help, .basis = Basis::firstOrder}), row<&S::performance>({.key = "performance", .title = MLS_TEXT("output", "Performance"), .help = help, .basis = Basis::firstOrder}),
        row<&S::cost>({.key = "cost", .title = MLS_TEXT("output", "Cost"), .help = help, .basis = Basis::firstOrder}), row<&S::carbon>({.key = "carbon", .title = MLS_TEXT("output", "Carbon"), .help = help, .basis = Basis::firstOrder}),
        row<&S::water>({.key = "water", .title = MLS_TEXT("output", "Water"), .help = help, .basis = Basis::firstOrder}), row<&S::reliability>({.key = "reliability", .title = MLS_TEXT("output", "Reliability"), .help = help, .basis = Basis::firstOrder}),
        row<&S::overall>({.key = "overall", .title = MLS_TEXT("output", "Overall"), .help = MLS_TEXT("output", "Fails if any line fails."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<S>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ScenarioOut>() {
    using Out = ScenarioOut;
    static constexpr Row rows[] = {
        row<&Out::performance>({.key = "performance", .title = MLS_TEXT("output", "Performance"), .help = MLS_TEXT("output", "What the task's part answers."), .basis = Basis::firstOrder}),
        row<&Out::inference>({.key = "inference", .title = MLS_TEXT("output", "Inference"), .help = MLS_TEXT("output", "The single-node part."), .basis = Basis::firstOrder}),
        row<&Out::serving>({.key = "serving", .title = MLS_TEXT("output", "Serving"), .help = MLS_TEXT("output", "The serving part."), .basis = Basis::firstOrder}),
        row<&Out::training>({.key = "training", .title = MLS_TEXT("output", "Training"), .help = MLS_TEXT("output", "The distributed-training part."), .basis = Basis::firstOrder}),
        row<&Out::sustainability>({.key = "sustainability", .title = MLS_TEXT("output", "Sustainability"), .help = MLS_TEXT("output", "Energy, carbon and water."), .basis = Basis::firstOrder}),
        row<&Out::economics>({.key = "economics", .title = MLS_TEXT("output", "Economics"), .help = MLS_TEXT("output", "Cost of ownership."), .basis = Basis::firstOrder}),
        row<&Out::checkpoint>({.key = "checkpoint", .title = MLS_TEXT("output", "Checkpoint"), .help = MLS_TEXT("output", "Size and write time."), .basis = Basis::firstOrder}),
        row<&Out::reliability>({.key = "reliability", .title = MLS_TEXT("output", "Reliability"), .help = MLS_TEXT("output", "Failures and goodput."), .basis = Basis::firstOrder}),
        row<&Out::scorecard>({.key = "scorecard", .title = MLS_TEXT("output", "Scorecard"), .help = MLS_TEXT("output", "Feasibility, performance against its SLA, macro impact."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

} // namespace mlsys
