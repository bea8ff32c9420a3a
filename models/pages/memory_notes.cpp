// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/memory_notes.h"

#include "engine/explore/layout_search.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/words.h"

#include <QCoreApplication>

#include <cmath>
#include <span>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class MemoryPageText { Q_DECLARE_TR_FUNCTIONS(MemoryPage) };

// Inputs in use that Scaling counts in another way than this page, or only one of the two knows.
QStringList countedOtherwise(const TrainingMemoryIn& in, const DistributedIn& step, const Assumptions& a) {
    QStringList found;
    const auto title = [&](std::span<const Row> rows, const char* key) { found << translated(findRow(rows, key)->title); };
    const bool perElement = a.activationModel == ActivationModel::per_element;
    if (step.sequenceParallel && step.tpSize > 1 && perElement) title(rowsOf<DistributedIn>(), "sequence_parallel");
    if (step.cpSize > 1) title(rowsOf<DistributedIn>(), "cp_size");
    if (step.epSize > 1) title(rowsOf<DistributedIn>(), "ep_size");
    if (step.ppSize > 1 && !perElement) title(rowsOf<DistributedIn>(), "pp_size"); // micro-batches in flight
    if (in.trainableFraction != 1) title(rowsOf<TrainingMemoryIn>(), "trainable_fraction");
    if (in.communicationBufferFraction != TrainingMemoryIn().communicationBufferFraction) title(rowsOf<TrainingMemoryIn>(), "communication_buffer_fraction");
    return found;
}

} // namespace

void noteReplicas(const PageContext& context, const Solution& solution, Content& content) {
    const auto& in = solution.in.as<TrainingMemoryIn>();
    const Solution& step = context.results.solution(kDistributed);
    const double own = raw(solution.out.as<TrainingMemoryOut>().totalMemory);
    const bool differs = step.solved() && std::abs(own / raw(step.out.as<DistributedOut>().memoryPerAccelerator) - 1) >= 1e-6;
    if (step.solved() && (differs || step.out.as<DistributedOut>().parallelism.dp != in.dpSize)) {
        const auto& fleet = step.in.as<DistributedIn>();
        const TrainingLayout layout = layoutOf(fleet);
        const double there = raw(step.out.as<DistributedOut>().memoryPerAccelerator);
        TrainingMemoryIn same = in;
        same.dpSize = layout.dp;
        same.gradientAccumulationSteps = layout.microBatches;
        TrainingMemoryOut shared;
        solveTrainingMemory(same, solution.assumptions, shared);
        const double here = raw(shared.totalMemory);
        const QStringList layoutTexts{QString::number(in.dpSize), QString::number(layout.dp), QString::number(layout.microBatches)};
        const auto text = [&](double bytes) { return context.format.value(bytes, dimensionOf<Bytes>, "GB").text(); };
        const bool isSame = std::abs(here / there - 1) < 1e-6; // promised only where it is so
        if (isSame && layout.dp == in.dpSize) {
            content.notes.push_back(MemoryPageText::tr("Scaling counts %1 for each accelerator, since a rank takes its samples in %2 parts. Set Gradient accumulation to %2 for the same numbers.").arg(text(there), layoutTexts[2]));
            return;
        }
        if (isSame) {
            content.notes.push_back(MemoryPageText::tr("Data parallel is %1 here and %2 on the scenario's fleet (Scaling), whose ranks share the state. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.")
                                        .arg(layoutTexts[0], layoutTexts[1], layoutTexts[2]));
            return;
        }
        QString note = layout.dp == in.dpSize
                           ? MemoryPageText::tr("Scaling counts %1 for each accelerator of the scenario's fleet.").arg(text(there))
                           : MemoryPageText::tr("Data parallel is %1 here and %2 on the scenario's fleet, whose ranks share the state: Scaling counts %3 for each accelerator. Data parallel %2 and Gradient accumulation %4 here would give %5.")
                                 .arg(layoutTexts[0], layoutTexts[1], text(there), layoutTexts[2], text(here));
        if (const QStringList otherwise = countedOtherwise(in, fleet, solution.assumptions); !otherwise.isEmpty()) {
            note += u' ' + MemoryPageText::tr("Scaling counts in another way with: %1.").arg(listed(otherwise));
        }
        content.notes.push_back(note);
    } else if (in.dpSize == 1) {
        content.notes.push_back(MemoryPageText::tr("With data parallel 1 there is nobody to share with: all ZeRO stages need the same."));
    }
}

} // namespace mlsys
