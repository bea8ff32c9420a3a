// SPDX-License-Identifier: GPL-3.0-or-later
// What the Scaling page compares: the scenario's training step beside changes of it. Internal to the page.
#pragma once

#include "engine/solvers/distributed.hpp"
#include "models/layout_offers.h"
#include "models/page.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mlsys {

// Inputs by their path, in coherent units.
using StepInputs = std::vector<std::pair<const char*, double>>;
StepInputs sizesOf(const Parallelism& sizes); // that make this layout

// A training step with something changed, solved.
struct StepVariant {
    QString title;
    Count accelerators = 1;
    DistributedOut out;
    StepInputs inputs; // what was changed
};

// A part of the step; all of them add up to its time.
struct StepPart {
    const char* key;
    Text title;
    Ink ink;
    double (*of)(const DistributedOut& out); // seconds
};
std::span<const StepPart> stepParts();

// The answer for more or fewer nodes, with the scenario's batch and with one that grows with the fleet.
struct FleetSize {
    Count accelerators = 1;
    bool isCurrent = false;
    DistributedOut sameBatch;
    std::optional<DistributedOut> grownBatch; // nothing where that is no whole batch
};

struct Comparison {
    std::vector<StepVariant> steps; // the scenario's first
    std::vector<FleetSize> sizes;   // by accelerators; without a fleet none
    LayoutChoices layouts;
};
Comparison compareSteps(const PageContext& context, const Solution& solution);

// The parts that any step of the comparison has, in their order.
std::vector<const StepPart*> usedParts(const Comparison& comparison);

// "256 × 8 × 4": dp × tp × pp, then × ep × cp where there is either. A dp of 0 is "?".
QString layoutText(const Parallelism& sizes);
// "dp 256 × tp 8 × pp 4", likewise.
QString namedLayout(const Parallelism& sizes);
// "Llama 3.1 70B on 8192 × NVIDIA H100, dp 256 × tp 8 × pp 4, batch 2048, fp16": the page is of the fleet, whatever the task.
QString stepSentence(const PageContext& context, const Solution& solution);

ChartSpec stepChart(const PageContext& context, const Solution& solution, const Comparison& comparison);
ChartSpec fleetChart(const PageContext& context, const Solution& solution, const Comparison& comparison);
// Nothing without a pipeline whose schedule can be drawn; `notes` says why, or what the drawing leaves out.
std::optional<ChartSpec> scheduleChart(const PageContext& context, const Solution& solution, std::vector<QString>& notes);

} // namespace mlsys
