// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/pages/pipeline_schedule.h"
#include "models/pages/scaling_parts.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include "engine/formulas/distributed.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ScalingPageText { Q_DECLARE_TR_FUNCTIONS(ScalingPage) };

QString timeText(const PageContext& context, double seconds) { return context.format.value(seconds, dimensionOf<Time>, "ms").text(); }

ChartSpec figure(const PageContext& context, const Solution& solution, const QString& key, const QString& title, const QString& spoken, ChartBody body) {
    ChartSpec spec = chartOf(context, key, title, spoken, std::move(body));
    spec.caption = stepSentence(context, solution) + u" · "_s + assumptionBadge(context.results.scenario());
    return spec;
}

// A line through the sizes of the fleet for which `valueOf` has a value.
template <class ValueOf, class ReadOut> Series line(const QString& key, const QString& name, const std::vector<FleetSize>& sizes, ValueOf valueOf, ReadOut readOut) {
    Series series{key, name, {}};
    series.marker = Marker::circle;
    for (const FleetSize& size : sizes) {
        const std::optional<double> value = valueOf(size);
        if (!value) continue;
        series.points.push_back({static_cast<double>(size.accelerators), *value});
        series.readOut << readOut(size, *value);
    }
    return series;
}

struct Pipeline {
    PipelineShape shape;
    double unit; // seconds of the forward pass of a micro-batch through one part
};

Pipeline pipelineOf(const PageContext& context, const DistributedIn& in) {
    namespace f = formulas;
    const std::optional<double> asked = stepValue(context, kDistributed, f::kMicroBatchesAsked);
    const std::optional<double> microBatches = asked ? asked : stepValue(context, kDistributed, f::kMicroBatchesOfSize);
    PipelineShape shape{in.ppSize, static_cast<Count>(microBatches.value_or(1)), in.virtualStages};
    if (in.activationCheckpointing == Checkpointing::full) ++shape.backward; // the forward pass once more
    const double passes = static_cast<double>(shape.microBatches) * static_cast<double>(shape.virtualStages) * static_cast<double>(1 + shape.backward);
    return {shape, stepValue(context, kDistributed, f::kStageTime).value_or(0) / passes};
}

QString microBatchText(const PipelineSpan& span) { return span.first == span.last ? QString::number(span.first + 1) : u"%1–%2"_s.arg(span.first + 1).arg(span.last + 1); }

// In the axis' unit: there are hundreds of spans, and choosing a unit takes longer than drawing one.
QString spanText(const PageContext& context, const PipelineShape& shape, const TimelineChart& chart, const PipelineSpan& span, const TimeSpan& drawn) {
    const auto time = [&](double seconds) { return context.format.locale.toString(seconds / chart.time.scale, 'f', 2); };
    QString text = chart.lanes[drawn.lane] + u": "_s + withinSentence(chart.kinds[drawn.kind].name) + u' ' + drawn.label;
    if (shape.virtualStages > 1 && span.part >= 0) text += ScalingPageText::tr(", part %1 of %2").arg(span.part + 1).arg(shape.virtualStages);
    return text + u", "_s + time(drawn.from) + u" – "_s + time(drawn.to) + u' ' + chart.time.unit;
}

TimelineChart timeline(const PageContext& context, const PipelineShape& shape, const PipelineSchedule& schedule, double unit) {
    TimelineChart chart;
    chart.time = linearAxis(context, ScalingPageText::tr("Time"), dimensionOf<Time>, "ms", static_cast<double>(schedule.length) * unit);
    chart.time.max = static_cast<double>(schedule.length) * unit;
    for (const Count stage : schedule.stages) chart.lanes << ScalingPageText::tr("Stage %1").arg(stage + 1);
    chart.kinds = {{u"forward"_s, ScalingPageText::tr("Forward"), Ink::series1}, {u"backward"_s, ScalingPageText::tr("Backward"), Ink::series5}};
    if (schedule.isAbridged) chart.kinds.push_back({u"both"_s, ScalingPageText::tr("Both in turn"), Ink::series3});
    for (const PipelineSpan& span : schedule.spans) {
        const auto lane = std::find(schedule.stages.begin(), schedule.stages.end(), span.stage) - schedule.stages.begin();
        TimeSpan drawn{static_cast<int>(lane), static_cast<double>(span.from) * unit, static_cast<double>(span.to) * unit, static_cast<int>(span.work), microBatchText(span)};
        drawn.readOut = spanText(context, shape, chart, span, drawn);
        chart.spans.push_back(std::move(drawn));
    }
    return chart;
}

} // namespace

QString layoutText(const Parallelism& s) {
    QString text = u"%1 × %2 × %3"_s.arg(s.dp > 0 ? QString::number(s.dp) : u"?"_s).arg(s.tp).arg(s.pp);
    if (s.ep > 1 || s.cp > 1) text += u" × %1 × %2"_s.arg(s.ep).arg(s.cp);
    return text;
}

QString namedLayout(const Parallelism& s) {
    QString text = ScalingPageText::tr("dp %1 × tp %2 × pp %3").arg(s.dp).arg(s.tp).arg(s.pp);
    if (s.ep > 1) text += ScalingPageText::tr(" × ep %1").arg(s.ep);
    if (s.cp > 1) text += ScalingPageText::tr(" × cp %1").arg(s.cp);
    return text;
}

QString stepSentence(const PageContext& context, const Solution& solution) {
    const Scenario& scenario = context.results.scenario();
    const auto& in = solution.in.as<DistributedIn>();
    const Parallelism& sizes = solution.out.as<DistributedOut>().parallelism;
    const QString model = shownName(entityView(context.results.zoo(), scenario, EntryKind::models));
    const QString device = shownName(entityView(context.results.zoo(), scenario, EntryKind::hardware));
    QString sentence = ScalingPageText::tr("Training %1 on %2 × %3").arg(model, QString::number(totalAccelerators(in.fleet)), device);
    if (totalAccelerators(in.fleet) > 1) sentence += u", "_s + namedLayout(sizes);
    return sentence + ScalingPageText::tr(", batch %1, %2").arg(QString::number(in.batchSize), qstring(keyOf(in.precision)));
}

ChartSpec stepChart(const PageContext& context, const Solution& solution, const Comparison& comparison) {
    BarsChart chart;
    chart.isLying = true; // names of changes are long, and time runs to the right
    chart.emphasized = 0;
    double most = 0;
    QStringList spoken;
    for (const StepVariant& step : comparison.steps) {
        chart.categories << step.title;
        most = std::max(most, raw(step.out.stepLatency));
        spoken << ScalingPageText::tr("%1 %2").arg(step.title, timeText(context, raw(step.out.stepLatency)));
    }
    for (const StepPart* part : usedParts(comparison)) {
        BarSet set{qstring(part->key), translated(part->title), part->ink, {}};
        for (const StepVariant& step : comparison.steps) set.values.push_back(part->of(step.out));
        chart.sets.push_back(std::move(set));
    }
    const std::string unit = utf8(context.format.unitFor(raw(comparison.steps.front().out.stepLatency), dimensionOf<Time>, "ms").name); // as on the card
    chart.value = linearAxis(context, ScalingPageText::tr("Step time"), dimensionOf<Time>, unit.c_str(), most);
    return figure(context, solution, u"step-time"_s, ScalingPageText::tr("Where a training step's time goes"), spoken.join(u"; "_s) + u'.', std::move(chart));
}

ChartSpec fleetChart(const PageContext& context, const Solution& solution, const Comparison& comparison) {
    const std::vector<FleetSize>& sizes = comparison.sizes;
    const auto& in = solution.in.as<DistributedIn>();
    const Parallelism& layout = solution.out.as<DistributedOut>().parallelism;
    const auto readOut = [&](const QString& what) {
        return [&context, what](const FleetSize& size, double value) { return ScalingPageText::tr("%1 accelerators: %2 %3").arg(QString::number(size.accelerators), what, context.format.percent(value)); };
    };
    XyChart chart;
    chart.x = logAxis(ScalingPageText::tr("Accelerators"), {}, static_cast<double>(sizes.front().accelerators) / 1.2, static_cast<double>(sizes.back().accelerators) * 1.2);
    chart.y = {ScalingPageText::tr("Efficiency"), u"%"_s, false, 0, 1.05, 0.01};
    Series same = line(u"efficiency"_s, ScalingPageText::tr("Same batch"), sizes, [](const FleetSize& s) { return std::optional(s.sameBatch.scalingEfficiency); },
                       readOut(ScalingPageText::tr("efficiency with the same batch")));
    same.ink = Ink::series1;
    Series grown = line(u"efficiency-grown"_s, ScalingPageText::tr("Batch grows"), sizes,
                        [](const FleetSize& s) { return s.grownBatch ? std::optional(s.grownBatch->scalingEfficiency) : std::nullopt; }, readOut(ScalingPageText::tr("efficiency with a batch that grows")));
    grown.ink = Ink::series3;
    grown.stroke = Stroke::dash;
    grown.marker = Marker::triangle;
    Series mfu = line(u"mfu"_s, ScalingPageText::tr("MFU"), sizes, [](const FleetSize& s) { return std::optional(s.sameBatch.mfu); }, readOut(ScalingPageText::tr("MFU")));
    mfu.ink = Ink::series2;
    mfu.marker = Marker::square;
    chart.series = {std::move(same), std::move(grown), std::move(mfu)};
    const auto current = std::find_if(sizes.begin(), sizes.end(), [](const FleetSize& s) { return s.isCurrent; });
    const double efficiency = current->sameBatch.scalingEfficiency;
    Series here{u"current"_s, ScalingPageText::tr("This fleet"), {{static_cast<double>(current->accelerators), efficiency}}, Ink::accent, Stroke::none, Marker::diamond};
    here.weight = 1.4;
    here.inLegend = false; // its label says it
    here.labels = {{0, ScalingPageText::tr("%1: %2").arg(QString::number(current->accelerators), context.format.percent(efficiency))}};
    here.labels.front().isVital = true;
    chart.series.push_back(std::move(here));
    // Beyond this many, ranks are left without a sample.
    const double full = static_cast<double>(in.batchSize) * static_cast<double>(layout.tp * layout.pp * layout.cp);
    if (full > chart.x.min && full < chart.x.max) chart.marks.push_back({Mark::Along::x, full, Ink::text, Stroke::dot, 0.7, ScalingPageText::tr("one sample a rank")});
    const QString spoken = ScalingPageText::tr("Scaling efficiency is %1 on %2 accelerators and %3 on %4 with the same batch.")
                               .arg(context.format.percent(efficiency), QString::number(current->accelerators), context.format.percent(sizes.back().sameBatch.scalingEfficiency), QString::number(sizes.back().accelerators));
    return figure(context, solution, u"fleet-size"_s, ScalingPageText::tr("Scaling efficiency as the fleet grows"), spoken, std::move(chart));
}

std::optional<ChartSpec> scheduleChart(const PageContext& context, const Solution& solution, std::vector<QString>& notes) {
    const auto& in = solution.in.as<DistributedIn>();
    const auto& out = solution.out.as<DistributedOut>();
    if (in.ppSize == 1) {
        if (totalAccelerators(in.fleet) > 1) notes.push_back(ScalingPageText::tr("There is no pipeline: set Pipeline parallel to 2 or more to see its schedule."));
        return std::nullopt;
    }
    const auto [shape, unit] = pipelineOf(context, in);
    const std::optional<PipelineSchedule> schedule = pipelineSchedule(shape);
    if (!schedule) {
        notes.push_back(shape.microBatches % shape.stages != 0
                            ? ScalingPageText::tr("Interleaved stages take micro-batches in rounds of %1; %2 are no whole rounds, so the bubble here is the least there can be, and no schedule is drawn.").arg(shape.stages).arg(shape.microBatches)
                            : ScalingPageText::tr("The schedule of %1 stages of %2 parts is too long to be drawn.").arg(shape.stages).arg(shape.virtualStages));
        return std::nullopt;
    }
    const QString idle = context.format.value(*findRow(rowsOf<DistributedOut>(), "bubble_fraction"), &out).text();
    TimelineChart chart = timeline(context, shape, *schedule, unit);
    const QString order = shape.virtualStages > 1 ? ScalingPageText::tr("interleaved, %1 parts a stage").arg(shape.virtualStages) : ScalingPageText::tr("one forward, one backward");
    ChartSpec spec = figure(context, solution, u"schedule"_s, ScalingPageText::tr("Pipeline schedule (%1): %2 idle").arg(order, idle),
                            ScalingPageText::tr("%1 stages, %2 micro-batches: each stage is idle for %3 of the time.").arg(shape.stages).arg(shape.microBatches).arg(idle), std::move(chart));
    QString said = ScalingPageText::tr("A backward pass takes %1 times a forward pass; messages between stages and the gradient sync are left out.").arg(shape.backward);
    if (schedule->isAbridged) said += u' ' + ScalingPageText::tr("Passes without a gap are drawn as one.");
    if (static_cast<Count>(schedule->stages.size()) < shape.stages) said += u' ' + ScalingPageText::tr("%1 of %2 stages are shown.").arg(schedule->stages.size()).arg(shape.stages);
    spec.caption += u" · "_s + said;
    if (schedule->isAbridged) notes.push_back(ScalingPageText::tr("Schedule: %1").arg(said));
    return spec;
}

} // namespace mlsys
