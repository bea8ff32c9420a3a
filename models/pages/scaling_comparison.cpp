// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/sweep.hpp"
#include "models/pages/scaling_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

// A class, so that lupdate knows the context.
class ScalingPageText { Q_DECLARE_TR_FUNCTIONS(ScalingPage) };

constexpr Count kTimesTheFleet = 4;   // how far the fleet grows
constexpr double kWorthIt = 0.99;     // of the step time: a layout that saves less is no better

// What cancellation leaves of nothing is nothing.
double rest(double whole, double parts) { return whole - parts > 1e-12 * whole ? whole - parts : 0; }

double exposedSync(const DistributedOut& o) {
    return rest(raw(o.communicationLatency), raw(o.tpCommunicationLatency) + raw(o.ppCommunicationLatency) + raw(o.epCommunicationLatency) + raw(o.cpCommunicationLatency));
}

constexpr StepPart kParts[] = {
    {"work", MLS_TEXT("step part", "Work"), Ink::compute, [](const DistributedOut& o) { return raw(o.computeLatency); }},
    {"dp", MLS_TEXT("step part", "DP, exposed"), Ink::series3, &exposedSync},
    {"tp", MLS_TEXT("step part", "TP"), Ink::series1, [](const DistributedOut& o) { return raw(o.tpCommunicationLatency); }},
    {"pp", MLS_TEXT("step part", "PP"), Ink::series4, [](const DistributedOut& o) { return raw(o.ppCommunicationLatency); }},
    {"ep", MLS_TEXT("step part", "EP"), Ink::series6, [](const DistributedOut& o) { return raw(o.epCommunicationLatency); }},
    {"cp", MLS_TEXT("step part", "CP"), Ink::series7, [](const DistributedOut& o) { return raw(o.cpCommunicationLatency); }},
    {"bubble", MLS_TEXT("step part", "Bubble"), Ink::series5, [](const DistributedOut& o) { return raw(o.pipelineBubbleLatency); }},
    {"stragglers", MLS_TEXT("step part", "Stragglers"), Ink::overhead,
     [](const DistributedOut& o) { return rest(raw(o.stepLatency), raw(o.computeLatency) + raw(o.communicationLatency) + raw(o.pipelineBubbleLatency)); }},
};

bool hasFleet(const Scenario& scenario) { return scenario.values.find("fleet") || scenario.values.hasBelow("fleet"); }

class Steps {
public:
    Steps(const Solution& solution) : m_in(solution.in.as<DistributedIn>()), m_a(solution.assumptions), m_out(solution.out.as<DistributedOut>()) { with(ScalingPageText::tr("As set"), {}); }

    // Changes that say what binds; those that are so already are left out.
    std::vector<StepVariant> all(const LayoutChoices& layouts) {
        if (m_out.parallelism.dp * m_out.parallelism.cp > 1) { // gradients are shared
            if (m_in.zeroStage != 0) with(ScalingPageText::tr("ZeRO 0"), {{"zero_stage", 0}});
            if (m_in.zeroStage != 3) with(ScalingPageText::tr("ZeRO 3"), {{"zero_stage", 3}});
            with(m_in.overlapComm ? ScalingPageText::tr("Overlap off") : ScalingPageText::tr("Overlap on"), {{"overlap_comm", m_in.overlapComm ? 0 : 1}});
        }
        if (m_in.ppSize > 1) {
            if (m_in.microBatchSize) with(ScalingPageText::tr("2 × micro-batches"), {{"micro_batch_size", static_cast<double>(std::max<Count>(1, *m_in.microBatchSize / 2))}});
            else with(ScalingPageText::tr("2 × micro-batches"), {{"microbatch_count", static_cast<double>(m_in.microbatchCount * 2)}});
            // A rank with as many micro-batches as samples has no more of them.
            if (m_steps.back().out.bubbleFraction == m_out.bubbleFraction) m_steps.pop_back();
        }
        if (const Layout& best = layouts.allowed.front(); best.out.feasible && best.out.stepLatency < kWorthIt * m_out.stepLatency) {
            m_steps.push_back({ScalingPageText::tr("Best layout of this batch"), totalAccelerators(m_in.fleet), best.out, sizesOf(best.out.parallelism)});
        }
        return std::move(m_steps);
    }

private:
    void with(const QString& title, StepInputs inputs) {
        DistributedIn in = m_in;
        for (const auto& [path, value] : inputs) slotAt(rowsOf<DistributedIn>(), &in, path).write(value);
        if (checkDistributed(in, m_a)) return;
        StepVariant step{title, totalAccelerators(in.fleet), {}, std::move(inputs)};
        solveDistributed(in, m_a, step.out);
        m_steps.push_back(std::move(step));
    }

    const DistributedIn& m_in;
    const Assumptions& m_a;
    const DistributedOut& m_out;
    std::vector<StepVariant> m_steps;
};

// Halves while they are whole, below them powers of two; doublings up to four times as many.
std::vector<Count> nodeCounts(Count current) {
    std::vector<Count> counts;
    Count half = current;
    for (; half % 2 == 0; half /= 2) counts.push_back(half / 2);
    for (Count power = 1; power < half; power *= 2) counts.push_back(power);
    for (Count more = current; more <= kTimesTheFleet * current; more *= 2) counts.push_back(more);
    std::sort(counts.begin(), counts.end());
    counts.erase(std::unique(counts.begin(), counts.end()), counts.end());
    return counts;
}

std::vector<FleetSize> fleetSizes(const DistributedIn& given, const Assumptions& a) {
    std::vector<FleetSize> sizes;
    const Count layout = given.tpSize * given.ppSize * given.epSize * given.cpSize;
    DistributedIn in = given;
    for (const Count nodes : nodeCounts(given.fleet.count)) {
        in.fleet.count = nodes;
        in.batchSize = given.batchSize;
        if (totalAccelerators(in.fleet) % layout != 0 || checkDistributed(in, a)) continue;
        FleetSize size{totalAccelerators(in.fleet), nodes == given.fleet.count, {}, {}};
        solveDistributed(in, a, size.sameBatch);
        const double grown = static_cast<double>(given.batchSize) * static_cast<double>(nodes) / static_cast<double>(given.fleet.count);
        if (grown >= 1 && grown == std::floor(grown)) {
            in.batchSize = static_cast<Count>(grown);
            solveDistributed(in, a, size.grownBatch.emplace());
        }
        sizes.push_back(std::move(size));
    }
    return sizes;
}

} // namespace

StepInputs sizesOf(const Parallelism& sizes) { return {{"tp_size", static_cast<double>(sizes.tp)}, {"pp_size", static_cast<double>(sizes.pp)}}; }

std::span<const StepPart> stepParts() { return kParts; }

Comparison compareSteps(const PageContext& context, const Solution& solution) {
    const auto& in = solution.in.as<DistributedIn>();
    Comparison comparison;
    comparison.layouts = layoutChoices(in, solution.assumptions);
    comparison.steps = Steps(solution).all(comparison.layouts);
    if (hasFleet(context.results.scenario())) comparison.sizes = fleetSizes(in, solution.assumptions);
    return comparison;
}

std::vector<const StepPart*> usedParts(const Comparison& comparison) {
    std::vector<const StepPart*> used;
    for (const StepPart& part : kParts) {
        if (std::any_of(comparison.steps.begin(), comparison.steps.end(), [&](const StepVariant& step) { return part.of(step.out) > 0; })) used.push_back(&part);
    }
    return used;
}

} // namespace mlsys
