// SPDX-License-Identifier: GPL-3.0-or-later
// The current scenario's task at a glance: does it fit, what binds, how fast, how much.
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/memory_stack.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class OverviewPageText { Q_DECLARE_TR_FUNCTIONS(OverviewPage) };

// Where the time goes: the longer of compute and memory binds, the overhead comes on top.
ChartSpec timeChart(const PageContext& context, const SingleNodeOut& out) {
    BarsChart chart;
    chart.categories = {OverviewPageText::tr("Compute"), OverviewPageText::tr("Memory"), OverviewPageText::tr("Overhead"), OverviewPageText::tr("Latency")};
    chart.emphasized = 3;
    const double compute = raw(out.latencyCompute);
    const double memory = raw(out.latencyMemory);
    const double overhead = raw(out.latencyOverhead);
    const bool memoryBound = out.bottleneck == Bottleneck::memory;
    chart.sets.push_back({u"compute"_s, OverviewPageText::tr("Compute"), Ink::compute, {compute, 0, 0, memoryBound ? 0 : compute}});
    chart.sets.push_back({u"memory"_s, OverviewPageText::tr("Memory"), Ink::memory, {0, memory, 0, memoryBound ? memory : 0}});
    chart.sets.push_back({u"overhead"_s, OverviewPageText::tr("Overhead"), Ink::overhead, {0, 0, overhead, overhead}});
    chart.value = linearAxis(context, OverviewPageText::tr("Time"), dimensionOf<Time>, "ms", raw(out.latency));
    const auto time = [&](double value) { return context.format.value(value, dimensionOf<Time>, "ms").text(); };
    const QString spoken = OverviewPageText::tr("Compute %1, memory %2, overhead %3, latency %4.").arg(time(compute), time(memory), time(overhead), time(raw(out.latency)));
    return chartOf(context, u"time-parts"_s, OverviewPageText::tr("Where the time goes"), spoken, std::move(chart));
}

Content inference(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kSingleNode, content)) return content;
    const Solution& solution = context.results.solution(kSingleNode);
    const auto& in = solution.in.as<SingleNodeIn>();
    const auto& out = solution.out.as<SingleNodeOut>();
    content.verdict = inferenceVerdict(context, in, out);

    Card fit = outputCard(context, kSingleNode, "memory_footprint");
    fit.title = OverviewPageText::tr("Fits?");
    fit.verdict = fitText(context.format, raw(out.memoryFootprint), raw(in.hardware.memory.capacity));
    fit.tone = out.feasible ? Tone::good : Tone::bad;
    content.cards.push_back(fit);
    Card latency = outputCard(context, kSingleNode, "latency");
    latency.verdict = bottleneckText(context.format, out);
    content.cards.push_back(latency);
    content.cards.push_back(outputCard(context, kSingleNode, "throughput"));
    content.cards.push_back(outputCard(context, kSingleNode, "arithmetic_intensity"));
    content.cards.back().verdict = OverviewPageText::tr("ridge at %1").arg(context.format.value(raw(verdictRidge(out)), dimensionOf<Intensity>, "FLOP/B").text());
    content.cards.push_back(outputCard(context, kSingleNode, "mfu"));
    Card energy = outputCard(context, kSingleNode, "energy");
    if (!in.hardware.tdp) {
        energy.value = OverviewPageText::tr("unknown");
        energy.unit.clear();
        energy.verdict = OverviewPageText::tr("the device states no TDP");
    }
    content.cards.push_back(energy);

    content.charts.push_back(timeChart(context, out));
    content.table = outputTable(context, kSingleNode);
    content.notes = noteTexts(solution);
    content.defaultKey = outputKey(kSingleNode, "latency");
    if (!out.feasible) markInfeasible(content, fit.verdict, inferenceRepairs(context));
    return content;
}

Content training(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kTrainingMemory, content)) return content;
    const Solution& solution = context.results.solution(kTrainingMemory);
    const auto& out = solution.out.as<TrainingMemoryOut>();
    content.verdict = trainingVerdict(context, out);
    Card total = outputCard(context, kTrainingMemory, "total_memory");
    total.title = OverviewPageText::tr("Fits?");
    total.verdict = fitText(context.format, raw(out.totalMemory), raw(out.availableMemory));
    total.tone = out.feasible ? Tone::good : Tone::bad;
    content.cards.push_back(total);
    for (const char* output : {"weights", "gradients", "optimizer_state", "activations", "memory_utilization"}) content.cards.push_back(outputCard(context, kTrainingMemory, output));
    content.charts.push_back(trainingStack(context));
    content.table = outputTable(context, kTrainingMemory);
    content.notes = noteTexts(solution);
    content.defaultKey = outputKey(kTrainingMemory, "total_memory");
    if (!out.feasible) markInfeasible(content, total.verdict, trainingRepairs(context));
    return content;
}

} // namespace

Page overviewPage() {
    return {"overview", MLS_TEXT("page", "Overview"), "Run", "Hardware Acceleration (Vol I, Ch 11)", {&kSingleNode, &kTrainingMemory},
            [](const PageContext& context) { return context.results.scenario().training() ? training(context) : inference(context); }, true};
}

} // namespace mlsys
