// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repairs.h"

#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

struct Demand {
    bool feasible = false;
    double needed = 0;
    double available = 0;
};

// Solves a changed scenario; infeasible if it has no answer.
Demand demandOf(const Zoo& zoo, const Scenario& scenario, bool training) {
    const Solution solution = evaluate(zoo, training ? kTrainingMemory : kSingleNode, scenario);
    if (!solution.solved()) return {};
    if (training) {
        const auto& out = solution.out.as<TrainingMemoryOut>();
        return {out.feasible, raw(out.totalMemory), raw(out.availableMemory)};
    }
    const auto& out = solution.out.as<SingleNodeOut>();
    return {out.feasible, raw(out.memoryFootprint), raw(solution.in.as<SingleNodeIn>().hardware.memory.capacity)};
}

// A rung of the ladder: versions of one change, the mildest first.
struct Rung {
    QString title;
    std::vector<std::vector<Change>> steps;
    std::vector<QString> labels;
};

Rung bigger(const PageContext& context, double needed) {
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
        for (const auto& [path, atom] : context.results.scenario().values.below("hardware")) changes.push_back({"hardware." + path, std::nullopt});
        changes.push_back({"hardware", entry->id});
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

std::vector<Repair> climb(const PageContext& context, const std::vector<Rung>& ladder, bool training) {
    const Zoo& zoo = context.results.zoo();
    const Scenario& scenario = context.results.scenario();
    std::vector<Repair> repairs;
    const auto offer = [&](const QString& what, std::vector<Change> changes, const Demand& demand) {
        repairs.push_back({RepairsText::tr("%1: %2").arg(what, fitText(context.format, demand.needed, demand.available)), std::move(changes)});
    };
    for (const Rung& rung : ladder) {
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            const Demand demand = demandOf(zoo, withChanges(scenario, rung.steps[i]), training);
            if (!demand.feasible) continue;
            offer(rung.title + u' ' + rung.labels[i], rung.steps[i], demand);
            break; // the mildest step of this rung that suffices
        }
    }
    if (!repairs.empty()) return repairs;
    // No single change is enough: take each rung's strongest step in turn until it fits.
    std::vector<Change> together;
    QStringList titles;
    for (const Rung& rung : ladder) {
        if (rung.steps.empty()) continue;
        const double before = demandOf(zoo, withChanges(scenario, together), training).needed;
        std::vector<Change> trial = together;
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            trial = together;
            trial.insert(trial.end(), rung.steps[i].begin(), rung.steps[i].end());
            const Demand demand = demandOf(zoo, withChanges(scenario, trial), training);
            if (demand.feasible) {
                titles << rung.title + u' ' + rung.labels[i];
                offer(titles.join(u" + "_s), std::move(trial), demand);
                return repairs;
            }
        }
        if (demandOf(zoo, withChanges(scenario, trial), training).needed >= before) continue; // no help at all: leave it out
        together = std::move(trial);
        titles << rung.title + u' ' + rung.labels.back();
    }
    return repairs;
}

} // namespace

std::vector<Repair> trainingRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kTrainingMemory);
    if (!solution.solved() || solution.out.as<TrainingMemoryOut>().feasible) return {};
    return climb(context, trainingLadder(context, solution.in.as<TrainingMemoryIn>(), raw(solution.out.as<TrainingMemoryOut>().totalMemory)), true);
}

std::vector<Repair> inferenceRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kSingleNode);
    if (!solution.solved() || solution.out.as<SingleNodeOut>().feasible) return {};
    std::vector<Rung> ladder{lowerPrecision(context, solution.in.as<SingleNodeIn>().hardware, {Precision::fp8, Precision::int8, Precision::int4})};
    ladder.push_back(bigger(context, raw(solution.out.as<SingleNodeOut>().memoryFootprint)));
    return climb(context, ladder, false);
}

void markInfeasible(Content& content, const QString& problem, std::vector<Repair> repairs) {
    content.state = Content::State::infeasible;
    content.problem = problem;
    content.repairs = std::move(repairs);
    if (content.repairs.empty()) content.problem += u". "_s + RepairsText::tr("No change tried here makes it fit: it takes a smaller model or more devices");
}

} // namespace mlsys
