// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repairs.h"

#include "engine/solvers/distributed.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

struct Demand {
    bool feasible = false;
    double needed = 0;
    double available = 0;
    QString text = {};    // where it is not memory that is short
};

// What an answer needs of what there is.
using Measure = Demand (*)(const Solution& solution, const ValueFormat& format);

Demand trainingDemand(const Solution& solution, const ValueFormat&) {
    const auto& out = solution.out.as<TrainingMemoryOut>();
    return {out.feasible, raw(out.totalMemory), raw(out.availableMemory)};
}
Demand inferenceDemand(const Solution& solution, const ValueFormat&) {
    const auto& out = solution.out.as<SingleNodeOut>();
    return {out.feasible, raw(out.memoryFootprint), raw(solution.in.as<SingleNodeIn>().hardware.memory.capacity)};
}
Demand distributedDemand(const Solution& solution, const ValueFormat&) {
    const auto& out = solution.out.as<DistributedOut>();
    return {out.feasible, raw(out.memoryPerAccelerator), raw(solution.in.as<DistributedIn>().fleet.node.accelerator.memory.capacity)};
}
Demand servingDemand(const Solution& solution, const ValueFormat&) {
    const auto& in = solution.in.as<ServingIn>();
    const auto& out = solution.out.as<ServingOut>();
    return {out.feasible, raw(out.totalMemoryRequired), raw((in.decodeHardware ? *in.decodeHardware : in.hardware).memory.capacity)};
}
Demand capacityDemand(const Solution& solution, const ValueFormat& format) {
    const auto& in = solution.in.as<ServingCapacityIn>();
    const auto& out = solution.out.as<ServingCapacityOut>();
    Demand demand{out.feasible, raw(out.estimatedP99Latency), raw(in.targetP99Latency)};
    if (out.feasible) {
        demand.text = RepairsText::tr("replicas %1, P99 %2").arg(QString::number(static_cast<qint64>(out.requiredReplicas)), format.value(demand.needed, dimensionOf<Time>, "ms").text());
    }
    return demand;
}

// The solver that judges, and how its answer is read.
struct Judge {
    const Solver& solver;
    Measure measure;

    // Of a changed scenario; infeasible if it has no answer.
    Demand operator()(const PageContext& context, const Scenario& scenario) const {
        const Solution solution = evaluate(context.results.zoo(), solver, scenario);
        return solution.solved() ? measure(solution, context.format) : Demand{false, std::numeric_limits<double>::infinity()};
    }
};

// A rung of the ladder: versions of one change, the mildest first.
struct Rung {
    QString title;
    std::vector<std::vector<Change>> steps;
    std::vector<QString> labels;
};

// `path`: of the device that is too small.
Rung bigger(const PageContext& context, double needed, const std::string& path = "hardware") {
    Rung rung{RepairsText::tr("Bigger device"), {}, {}};
    std::vector<std::pair<double, const ZooEntry*>> devices;
    const EntityView current = entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware);
    for (const ZooEntry* entry : context.results.zoo().entries(EntryKind::hardware)) {
        if (entry == current.entry || (current.entry && entry->group != current.entry->group)) continue;
        const ParsedQuantity capacity = parseQuantity(entry->values.text("memory.capacity").value_or(""));
        if (capacity && capacity.value >= needed) devices.emplace_back(capacity.value, entry);
    }
    std::sort(devices.begin(), devices.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [capacity, entry] : devices) {
        std::vector<Change> changes;
        for (const auto& [field, atom] : context.results.scenario().values.below(path)) changes.push_back({path + '.' + field, std::nullopt});
        changes.push_back({path, entry->id});
        rung.steps.push_back(std::move(changes));
        rung.labels.push_back(qstring(entry->name));
    }
    return rung;
}

// Only formats the device computes in: stored in fp8, an A100's weights would not run as they are.
Rung lowerPrecision(const PageContext& context, const Hardware& hardware, std::initializer_list<Precision> order) {
    Rung rung{RepairsText::tr("Precision"), {}, {}};
    const std::string current = context.results.scenario().values.text("precision").value_or("fp16");
    const auto bytes = [](const std::string& key) {
        for (const Precision p : kPrecisions) if (key == keyOf(p)) return bytesPerElement(p);
        return bytesPerElement(Precision::fp16);
    };
    for (const Precision precision : order) {
        if (bytesPerElement(precision) >= bytes(current) || rateIsFallback(hardware, precision)) continue;
        rung.steps.push_back({{"precision", std::string(keyOf(precision))}});
        rung.labels.push_back(qstring(current) + u" → "_s + qstring(keyOf(precision)));
    }
    return rung;
}

std::vector<Rung> trainingLadder(const PageContext& context, const TrainingMemoryIn& in, double needed) {
    std::vector<Rung> ladder;
    const auto counts = [&](const QString& title, const char* key, Count from, Count to, Count factor, bool add) {
        Rung rung{title, {}, {}};
        for (Count v = add ? from + factor : from * factor; v <= to; v = add ? v + factor : v * factor) {
            rung.steps.push_back({{std::string("training.") + key, static_cast<double>(v)}});
            rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(v));
        }
        ladder.push_back(std::move(rung));
    };
    if (in.dpSize > 1) counts(RepairsText::tr("ZeRO stage"), "zero_stage", in.zeroStage, 3, 1, true);
    if (in.activationCheckpointing != Checkpointing::full) ladder.push_back({RepairsText::tr("Activation checkpointing"), {{{"training.activation_checkpointing", std::string("full")}}}, {RepairsText::tr("full")}});
    Rung batch{RepairsText::tr("Batch size"), {}, {}};
    for (Count v = in.batchSize / 2; v >= 1; v /= 2) {
        batch.steps.push_back({{"training.batch_size", static_cast<double>(v)}});
        batch.labels.push_back(QString::number(in.batchSize) + u" → "_s + QString::number(v));
    }
    ladder.push_back(std::move(batch));
    // More replicas help only what is sharded over them or split between them.
    counts(RepairsText::tr("Data parallel"), "dp_size", in.dpSize, in.batchSize, 2, false); // a replica without a sample does nothing
    counts(RepairsText::tr("Tensor parallel"), "tp_size", in.tpSize, 8, 2, false);
    ladder.push_back(lowerPrecision(context, in.hardware, {Precision::fp8}));
    ladder.push_back(bigger(context, needed));
    return ladder;
}

// Halves of a count, the largest first.
Rung fewer(const QString& title, const std::string& path, Count from, Count least) {
    Rung rung{title, {}, {}};
    for (Count v = from / 2; v >= least; v /= 2) {
        rung.steps.push_back({{path, static_cast<double>(v)}});
        rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(v));
    }
    return rung;
}
Rung more(const QString& title, const std::string& path, Count from, Count most) {
    Rung rung{title, {}, {}};
    for (Count v = from * 2; v <= most; v *= 2) {
        rung.steps.push_back({{path, static_cast<double>(v)}});
        rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(v));
    }
    return rung;
}

constexpr Count kShortestPrompt = 128; // shorter ones answer another question
constexpr Count kShortestAnswer = 16;
constexpr Count kMostReplicas = 1 << 17;

std::vector<Rung> servingLadder(const PageContext& context, const ServingIn& in, double needed) {
    std::vector<Rung> ladder;
    ladder.push_back(fewer(RepairsText::tr("Batch size"), "inference.batch_size", in.batchSize, 1));
    ladder.push_back(fewer(RepairsText::tr("Prompt length"), "inference.seq_len", in.seqLen, kShortestPrompt));
    ladder.push_back(more(RepairsText::tr("Tensor parallel"), "inference.tp_size", in.tpSize, 8));
    const Precision cache = in.kvPrecision.value_or(in.precision);
    if (bytesPerElement(cache) > bytesPerElement(Precision::fp8)) {
        ladder.push_back({RepairsText::tr("KV precision"), {{{"inference.kv_precision", std::string(keyOf(Precision::fp8))}}}, {qstring(keyOf(cache)) + u" → "_s + qstring(keyOf(Precision::fp8))}});
    }
    ladder.push_back(lowerPrecision(context, in.decodeHardware ? *in.decodeHardware : in.hardware, {Precision::fp8, Precision::int8, Precision::int4}));
    ladder.push_back(bigger(context, needed, in.decodeHardware ? "inference.decode_hardware" : "hardware"));
    return ladder;
}

// The target itself comes last: to wait longer is to ask for less.
Rung laterTarget(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    Rung rung{RepairsText::tr("Target P99"), {}, {}};
    for (double factor = 1.25; factor < 20; factor *= 1.25) {
        const double target = std::ceil(raw(out.baseRequestLatency) * factor * 10) / 10; // tenths of a second
        if (target <= raw(in.targetP99Latency)) continue;
        rung.steps.push_back({{"inference.target_p99_latency", printQuantity(target, "ms", dimensionOf<Time>)}});
        rung.labels.push_back(context.format.value(raw(in.targetP99Latency), dimensionOf<Time>, "ms").text() + u" → "_s + context.format.value(target, dimensionOf<Time>, "ms").text());
    }
    return rung;
}

std::vector<Rung> capacityLadder(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    std::vector<Rung> ladder;
    if (out.baseRequestLatency <= in.targetP99Latency) ladder.push_back(more(RepairsText::tr("Replicas at most"), "inference.max_replicas", in.maxReplicas, kMostReplicas));
    ladder.push_back(fewer(RepairsText::tr("Largest batch"), "inference.max_batch_size", in.maxBatchSize, 1));
    ladder.push_back(more(RepairsText::tr("Largest batch"), "inference.max_batch_size", in.maxBatchSize, 1024));
    ladder.push_back(fewer(RepairsText::tr("Prompt length"), "inference.seq_len", in.seqLen, kShortestPrompt));
    ladder.push_back(fewer(RepairsText::tr("Answer length"), "inference.output_tokens", in.outputTokens, kShortestAnswer));
    ladder.push_back(lowerPrecision(context, in.hardware, {Precision::fp8, Precision::int8, Precision::int4}));
    // As much memory is enough; whether the device is also fast enough is for the solver to say.
    const double needed = out.bottleneck == CapacityBottleneck::memory ? raw(weightBytes(in.model, in.precision)) : raw(in.hardware.memory.capacity);
    ladder.push_back(bigger(context, needed));
    ladder.back().title = RepairsText::tr("Another device");
    // By its short name: there is more to be said of each offer than with memory alone.
    for (std::size_t i = 0; i < ladder.back().steps.size(); ++i) ladder.back().labels[i] = qstring(textOf(*ladder.back().steps[i].back().after));
    if (out.bottleneck == CapacityBottleneck::tail_latency) ladder.push_back(laterTarget(context, in, out));
    return ladder;
}

constexpr Count kMostTimesTheFleet = 16; // beyond that it is another project
constexpr Count kUsualNode = 8;          // accelerators in a node of the zoo's fleets

// More of the same nodes; a single device becomes one of a fleet of the zoo.
Rung moreAccelerators(const PageContext& context, const DistributedIn& in) {
    const Zoo& zoo = context.results.zoo();
    const Values& values = context.results.scenario().values;
    const Count from = totalAccelerators(in.fleet);
    Rung rung{RepairsText::tr("Accelerators"), {}, {}};
    if (values.find("fleet") || values.hasBelow("fleet")) {
        for (Count times = 2; times <= kMostTimesTheFleet; times *= 2) {
            rung.steps.push_back({{"fleet.count", static_cast<double>(times * in.fleet.count)}});
            rung.labels.push_back(u"%1 → %2"_s.arg(from).arg(times * from));
        }
        return rung;
    }
    std::vector<std::pair<Count, const ZooEntry*>> fleets;
    for (const ZooEntry* entry : zoo.entries(EntryKind::fleets)) if (const Record* fleet = zoo.bound(*entry)) fleets.emplace_back(totalAccelerators(fleet->as<Fleet>()), entry);
    std::sort(fleets.begin(), fleets.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [accelerators, entry] : fleets) {
        rung.steps.push_back({{"fleet", entry->id}});
        rung.labels.push_back(u"%1 → %2 (%3)"_s.arg(from).arg(accelerators).arg(qstring(entry->id)));
    }
    return rung;
}

Rung zeroStages(Count from) {
    Rung rung{RepairsText::tr("ZeRO stage"), {}, {}};
    for (Count stage = from + 1; stage <= 3; ++stage) {
        rung.steps.push_back({{"training.zero_stage", static_cast<double>(stage)}});
        rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(stage));
    }
    return rung;
}

std::vector<Rung> distributedLadder(const PageContext& context, const DistributedIn& in, const DistributedOut& out) {
    std::vector<Rung> ladder;
    const bool isAlone = totalAccelerators(in.fleet) == 1;
    // Layouts that leave no whole dp have no answer, and so are not offered. A layer is split inside a node.
    const auto share = [&] {
        ladder.push_back(zeroStages(in.zeroStage));
        ladder.push_back(more(RepairsText::tr("Tensor parallel"), "training.tp_size", in.tpSize, isAlone ? kUsualNode : in.fleet.node.acceleratorsPerNode));
        ladder.push_back(more(RepairsText::tr("Pipeline parallel"), "training.pp_size", in.ppSize, std::min(in.model.layers.value_or(1), totalAccelerators(in.fleet))));
    };
    if (!isAlone) share();
    if (in.activationCheckpointing != Checkpointing::full) ladder.push_back({RepairsText::tr("Activation checkpointing"), {{{"training.activation_checkpointing", std::string("full")}}}, {RepairsText::tr("full")}});
    ladder.push_back(fewer(RepairsText::tr("Batch size"), "training.batch_size", in.batchSize, 1));
    ladder.push_back(moreAccelerators(context, in));
    if (isAlone) share(); // with others, there is somebody to share with
    ladder.push_back(lowerPrecision(context, in.fleet.node.accelerator, {Precision::fp8}));
    ladder.push_back(bigger(context, raw(out.memoryPerAccelerator)));
    return ladder;
}

Repair offer(const PageContext& context, const QString& what, std::vector<Change> changes, const Demand& demand) {
    return {RepairsText::tr("%1: %2").arg(what, demand.text.isEmpty() ? fitText(context.format, demand.needed, demand.available) : demand.text), std::move(changes)};
}

// Of each rung the mildest step that suffices by itself.
std::vector<Repair> singleChanges(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    const Scenario& scenario = context.results.scenario();
    std::vector<Repair> repairs;
    for (const Rung& rung : ladder) {
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            const Demand demand = judge(context, withChanges(scenario, rung.steps[i]));
            if (!demand.feasible) continue;
            repairs.push_back(offer(context, rung.title + u' ' + rung.labels[i], rung.steps[i], demand));
            break;
        }
    }
    return repairs;
}

std::vector<Repair> climb(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    std::vector<Repair> repairs = singleChanges(context, ladder, judge);
    if (!repairs.empty()) return repairs;
    // No single change is enough: take each rung's strongest step in turn until it fits.
    const Scenario& scenario = context.results.scenario();
    std::vector<Change> together;
    QStringList titles;
    double needed = judge(context, scenario).needed;
    for (const Rung& rung : ladder) {
        std::size_t strongest = rung.steps.size(); // no step of it helps
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            std::vector<Change> trial = together;
            trial.insert(trial.end(), rung.steps[i].begin(), rung.steps[i].end());
            const Demand demand = judge(context, withChanges(scenario, trial));
            if (demand.feasible) {
                titles << rung.title + u' ' + rung.labels[i];
                return {offer(context, titles.join(u" + "_s), std::move(trial), demand)};
            }
            if (demand.needed >= needed) continue;
            needed = demand.needed;
            strongest = i;
        }
        if (strongest == rung.steps.size()) continue;
        together.insert(together.end(), rung.steps[strongest].begin(), rung.steps[strongest].end());
        titles << rung.title + u' ' + rung.labels[strongest];
    }
    return repairs;
}

// What makes a request fit may still be too slow: then the target moves with it.
std::vector<Repair> withLaterTarget(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    std::vector<Repair> repairs;
    for (const Rung& rung : ladder) {
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            const Solution solution = evaluate(context.results.zoo(), judge.solver, withChanges(context.results.scenario(), rung.steps[i]));
            if (!solution.solved() || solution.out.as<ServingCapacityOut>().bottleneck == CapacityBottleneck::memory) continue;
            Rung both{rung.title + u' ' + rung.labels[i] + u" + "_s + RepairsText::tr("Target P99"), {}, {}};
            const Rung later = laterTarget(context, solution.in.as<ServingCapacityIn>(), solution.out.as<ServingCapacityOut>());
            both.labels = later.labels;
            for (const std::vector<Change>& step : later.steps) {
                both.steps.push_back(rung.steps[i]);
                both.steps.back().insert(both.steps.back().end(), step.begin(), step.end());
            }
            for (Repair& repair : singleChanges(context, {both}, judge)) repairs.push_back(std::move(repair));
            break;
        }
    }
    return repairs;
}

} // namespace

std::vector<Repair> trainingRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kTrainingMemory);
    if (!solution.solved() || solution.out.as<TrainingMemoryOut>().feasible) return {};
    return climb(context, trainingLadder(context, solution.in.as<TrainingMemoryIn>(), raw(solution.out.as<TrainingMemoryOut>().totalMemory)), {kTrainingMemory, &trainingDemand});
}

std::vector<Repair> inferenceRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kSingleNode);
    if (!solution.solved() || solution.out.as<SingleNodeOut>().feasible) return {};
    std::vector<Rung> ladder{lowerPrecision(context, solution.in.as<SingleNodeIn>().hardware, {Precision::fp8, Precision::int8, Precision::int4})};
    ladder.push_back(bigger(context, raw(solution.out.as<SingleNodeOut>().memoryFootprint)));
    return climb(context, ladder, {kSingleNode, &inferenceDemand});
}

std::vector<Repair> distributedRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kDistributed);
    if (!solution.solved() || solution.out.as<DistributedOut>().feasible) return {};
    return climb(context, distributedLadder(context, solution.in.as<DistributedIn>(), solution.out.as<DistributedOut>()), {kDistributed, &distributedDemand});
}

std::vector<Repair> servingRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kServing);
    if (!solution.solved() || solution.out.as<ServingOut>().feasible) return {};
    return climb(context, servingLadder(context, solution.in.as<ServingIn>(), raw(solution.out.as<ServingOut>().totalMemoryRequired)), {kServing, &servingDemand});
}

std::vector<Repair> capacityRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kServingCapacity);
    if (!solution.solved() || solution.out.as<ServingCapacityOut>().feasible) return {};
    const std::vector<Rung> ladder = capacityLadder(context, solution.in.as<ServingCapacityIn>(), solution.out.as<ServingCapacityOut>());
    const Judge judge{kServingCapacity, &capacityDemand};
    std::vector<Repair> repairs = singleChanges(context, ladder, judge);
    return repairs.empty() ? withLaterTarget(context, ladder, judge) : repairs;
}

void markInfeasible(Content& content, const QString& problem, std::vector<Repair> repairs) {
    content.state = Content::State::infeasible;
    content.problem = problem;
    content.repairs = std::move(repairs);
    if (content.repairs.empty()) content.problem += u". "_s + RepairsText::tr("No change tried here makes it fit: it takes a smaller model or more devices");
}

} // namespace mlsys
