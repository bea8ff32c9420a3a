// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repairs.h"

#include "engine/solvers/distributed.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/repair_ladder.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

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

void markInfeasible(Content& content, const QString& problem, std::vector<Repair> repairs) {
    content.state = Content::State::infeasible;
    content.problem = problem;
    content.repairs = std::move(repairs);
    if (content.repairs.empty()) content.problem += u". "_s + RepairsText::tr("No change tried here makes it fit: it takes a smaller model or more devices");
}

} // namespace mlsys
