// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repairs.h"

#include "engine/solvers/distributed.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/repair_ladder.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

constexpr Count kUsualNode = 8; // accelerators in a node of the zoo's fleets

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

// What a fleet offers to a layout; a scenario without one states no end of it.
Count room(const PageContext& context) {
    const Values& values = context.results.scenario().values;
    if (!values.find("fleet") && !values.hasBelow("fleet")) return std::numeric_limits<Count>::max();
    const Solution& job = context.results.solution(kDistributed);
    return job.solved() ? totalAccelerators(job.in.as<DistributedIn>().fleet) : std::numeric_limits<Count>::max();
}
// Accelerators that the layout takes once it is changed.
double taken(const TrainingMemoryIn& in, const std::vector<Change>& changes) {
    double total = 1;
    for (const auto& [path, now] : {std::pair{"training.dp_size", in.dpSize}, {"training.tp_size", in.tpSize}, {"training.pp_size", in.ppSize}}) {
        auto count = static_cast<double>(now);
        for (const Change& change : changes) if (change.path == path && change.after) count = std::get<double>(*change.after);
        total *= count;
    }
    return total;
}

// A replica without a sample does nothing, and one without an accelerator is none.
Count mostReplicas(const TrainingMemoryIn& in, Count available) { return std::min(in.batchSize, available / (in.tpSize * in.ppSize)); }

std::vector<Rung> trainingLadder(const PageContext& context, const TrainingMemoryIn& in, Count available) {
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
    counts(RepairsText::tr("Data parallel"), "dp_size", in.dpSize, mostReplicas(in, available), 2, false);
    counts(RepairsText::tr("Tensor parallel"), "tp_size", in.tpSize, std::min(kUsualNode, available / (in.dpSize * in.ppSize)), 2, false);
    counts(RepairsText::tr("Pipeline parallel"), "pp_size", in.ppSize, std::min(in.model.layers.value_or(1), available / (in.dpSize * in.tpSize)), 2, false);
    ladder.push_back(lowerPrecision(context, in.hardware, {Precision::fp8}));
    ladder.push_back(bigger(context, raw(in.hardware.memory.capacity))); // with what is changed before, less may be enough
    return ladder;
}

// Replicas alone share nothing, ZeRO alone has nobody to share with.
std::vector<Rung> trainingPairs(const PageContext& context, const TrainingMemoryIn& in, double needed, Count available) {
    Rung shared{RepairsText::tr("Data parallel"), {}, {}};
    const QString zero = u" + "_s + RepairsText::tr("ZeRO stage") + u' ' + QString::number(in.zeroStage) + u" → 3"_s;
    const Count most = in.zeroStage < 3 ? mostReplicas(in, available) : 0;
    for (Count v = in.dpSize * 2; v <= most; v *= 2) {
        shared.steps.push_back({{"training.dp_size", static_cast<double>(v)}, {"training.zero_stage", 3.0}});
        shared.labels.push_back(QString::number(in.dpSize) + u" → "_s + QString::number(v) + zero);
    }
    std::vector<Rung> pairs{std::move(shared)};
    for (Rung& rung : lowerOnBigger(context, in.hardware, needed, {Precision::fp8})) pairs.push_back(std::move(rung));
    return pairs;
}

constexpr Count kMostTimesTheFleet = 16; // beyond that it is another project

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

std::vector<Rung> distributedLadder(const PageContext& context, const DistributedIn& in) {
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
    ladder.push_back(bigger(context, raw(in.fleet.node.accelerator.memory.capacity)));
    return ladder;
}

} // namespace

std::vector<Repair> trainingRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kTrainingMemory);
    if (!solution.solved() || solution.out.as<TrainingMemoryOut>().feasible) return {};
    const auto& in = solution.in.as<TrainingMemoryIn>();
    const Count available = room(context);
    std::vector<Repair> repairs = climb(context, trainingLadder(context, in, available), {kTrainingMemory, &trainingDemand}, trainingPairs(context, in, raw(solution.out.as<TrainingMemoryOut>().totalMemory), available));
    // Each rung alone stays within the fleet, all together may not; a layout that is beyond it from the start can still be mended.
    const double most = std::max(static_cast<double>(available), taken(in, {}));
    std::erase_if(repairs, [&](const Repair& repair) { return taken(in, repair.changes) > most; });
    return repairs;
}

std::vector<Repair> inferenceRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kSingleNode);
    if (!solution.solved() || solution.out.as<SingleNodeOut>().feasible) return {};
    const Hardware& hardware = solution.in.as<SingleNodeIn>().hardware;
    std::vector<Rung> ladder{lowerPrecision(context, hardware, {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4})};
    ladder.push_back(bigger(context, raw(hardware.memory.capacity)));
    return climb(context, ladder, {kSingleNode, &inferenceDemand}, lowerOnBigger(context, hardware, raw(solution.out.as<SingleNodeOut>().memoryFootprint), {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4}));
}

std::vector<Repair> distributedRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kDistributed);
    if (!solution.solved() || solution.out.as<DistributedOut>().feasible) return {};
    const auto& in = solution.in.as<DistributedIn>();
    return climb(context, distributedLadder(context, in), {kDistributed, &distributedDemand}, lowerOnBigger(context, in.fleet.node.accelerator, raw(solution.out.as<DistributedOut>().memoryPerAccelerator), {Precision::fp8}));
}

void markInfeasible(Content& content, const QString& problem, std::vector<Repair> repairs) {
    content.state = Content::State::infeasible;
    content.problem = problem;
    content.repairs = std::move(repairs);
    if (content.repairs.empty()) content.problem += u". "_s + RepairsText::tr("None of the changes tried here makes it fit");
}

} // namespace mlsys
