// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/capacity_charts.h"

#include "engine/formulas/queueing.hpp"
#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
namespace f = formulas;

// A class, so that lupdate knows the context.
class CapacityPageText { Q_DECLARE_TR_FUNCTIONS(CapacityPage) };

constexpr double kExactReplicas = 32;   // up to which every step is found
constexpr double kWork = 50000;         // servers that the curves of one chart may add up to
constexpr double kHalvings = 40;
constexpr Count kTriedReplicas = 4096;  // for other batches than the scenario's own
constexpr int kSteps = 32;              // of the counts, where there are many
constexpr int kSamples = 48;            // of a latency curve

QString timeText(const PageContext& context, double seconds) { return context.format.value(seconds, dimensionOf<Time>, "ms").text(); }
QString plain(const PageContext& context, double number) { return context.format.value(number, {}, "").text(); }
QString rateText(const PageContext& context, double perSecond) { return CapacityPageText::tr("%1 requests/s").arg(plain(context, perSecond)); }
QString replicaText(const PageContext& context, double replicas) { return replicas == 1 ? CapacityPageText::tr("1 replica") : CapacityPageText::tr("%1 replicas").arg(plain(context, replicas)); }

AxisSpec trafficAxis(const PageContext& context, double most) {
    AxisSpec axis = linearAxis(context, CapacityPageText::tr("Traffic"), dimensionOf<Frequency>, "1/s", most);
    axis.unit = CapacityPageText::tr("requests/s");
    return axis;
}


int samplesFor(double servers, int most) { return static_cast<int>(std::clamp(kWork / servers, 4.0, static_cast<double>(most))); }

ChartSpec captioned(const PageContext& context, const ServingCapacityIn& in, ChartSpec spec) {
    const Zoo& zoo = context.results.zoo();
    const Scenario& scenario = context.results.scenario();
    spec.caption = CapacityPageText::tr("%1 on %2, prompt %3, answer %4, %5, P99 within %6 at %7")
                       .arg(shownName(entityView(zoo, scenario, EntryKind::models)), shownName(entityView(zoo, scenario, EntryKind::hardware)), plain(context, static_cast<double>(in.seqLen)), plain(context, static_cast<double>(in.outputTokens)),
                            qstring(keyOf(in.precision)), timeText(context, raw(in.targetP99Latency)), rateText(context, raw(in.qps)))
                   + u" · "_s + assumptionBadge(scenario);
    return spec;
}

Series point(const QString& key, const QString& name, QPointF at, const QString& label) {
    Series series{key, name, {at}, Ink::accent, Stroke::none, Marker::diamond};
    series.weight = 1.4;
    series.labels = {{0, label}};
    series.labels.front().isVital = true;
    series.readOut = {label};
    return series;
}

} // namespace

ReplicaQueue::Latency ReplicaQueue::latency(Frequency traffic, double of) const {
    if (!(traffic * service < of)) return {unbounded<Time>(), unbounded<Time>()};
    const double waits = f::erlangC(traffic, service, of);
    const double busy = f::queueUtilisation(traffic, service, of);
    return {f::withWait(base, f::waitQuantile(waits, f::kMedianQuantile, service, of, busy, spread)), f::withWait(base, f::waitQuantile(waits, f::kTailQuantile, service, of, busy, spread))};
}

Frequency ReplicaQueue::mostTraffic(double of) const {
    if (!reachable()) return Frequency::from_value(0);
    double below = 0; // meets the target
    double above = raw(capacity(of));
    const int halvings = static_cast<int>(std::clamp(4 * kWork / of, 16.0, kHalvings));
    for (int i = 0; i < halvings; ++i) {
        const double middle = (below + above) / 2;
        (latency(Frequency::from_value(middle), of).p99 <= target ? below : above) = middle;
    }
    return Frequency::from_value(below);
}

std::optional<ReplicaQueue> queueOf(const ServingCapacityIn& in, const ServingCapacityOut& out) {
    if (out.bottleneck == CapacityBottleneck::memory) return std::nullopt;
    ReplicaQueue queue{f::serviceTime(out.perReplicaQpsCapacity), out.baseRequestLatency, in.targetP99Latency, in.serviceTimeCv, out.feasible ? out.requiredReplicas : static_cast<double>(in.maxReplicas)};
    // Too slow at any load: one replica shows it; as many as are allowed would show only that nobody waits.
    if (!queue.reachable()) queue.replicas = 1;
    return queue;
}

ReplicaSteps replicaSteps(const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaQueue& queue) {
    ReplicaSteps steps;
    if (!queue.reachable()) return steps;
    const auto allowed = static_cast<double>(in.maxReplicas);
    const double last = std::min(allowed, out.feasible ? std::max(4.0, 2 * queue.replicas) : allowed);
    if (last <= kExactReplicas) {
        for (double count = 1; count <= last; ++count) {
            steps.replicas.push_back(count);
            steps.traffic.push_back(raw(queue.mostTraffic(count)));
        }
        return steps;
    }
    // Many: the search at evenly spaced traffic, up to where the counts end.
    steps.isExact = false;
    const int samples = samplesFor(last, kSteps);
    for (int i = 0; i <= samples; ++i) {
        const Frequency traffic = queue.capacity(last) * (static_cast<double>(i) / samples);
        const f::ReplicaSearch found = f::searchReplicas(traffic, queue.service, queue.base, queue.target, queue.spread, allowed, f::kTailQuantile);
        if (!found.found) break;
        steps.replicas.push_back(found.replicas);
        steps.traffic.push_back(raw(traffic));
    }
    // Where the last sample is beyond what all that are allowed can take, the line still ends with all of them.
    const double most = steps.replicas.empty() || steps.replicas.back() < last ? raw(queue.mostTraffic(last)) : 0;
    if (last >= allowed && most > (steps.traffic.empty() ? 0 : steps.traffic.back())) {
        steps.replicas.push_back(last);
        steps.traffic.push_back(most);
    }
    return steps;
}

std::vector<BatchChoice> batchChoices(const ServingCapacityIn& in, const Assumptions& a) {
    std::vector<BatchChoice> choices;
    ServingCapacityIn trial = in;
    bool full = false; // a larger batch no longer fits, and changes nothing
    const auto take = [&](Count batch) {
        trial.maxBatchSize = batch;
        trial.maxReplicas = batch == in.maxBatchSize ? in.maxReplicas : std::min(in.maxReplicas, kTriedReplicas);
        BatchChoice choice{batch, {}};
        solveServingCapacity(trial, a, choice.out);
        full = choice.out.activeBatchSize < batch;
        if (choice.out.bottleneck != CapacityBottleneck::memory) choices.push_back(choice);
    };
    const Count last = std::max<Count>(in.maxBatchSize, 64) * 4;
    for (Count batch = 1; batch <= last && !full; batch *= 2) {
        if (in.maxBatchSize > batch / 2 && in.maxBatchSize < batch) take(in.maxBatchSize);
        if (!full) take(batch);
    }
    if (full && !choices.empty()) choices.back().batch = std::max(choices.back().batch, in.maxBatchSize); // the same answer
    return choices;
}

ChartSpec replicasChart(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaSteps& steps) {
    XyChart chart;
    const double traffic = raw(in.qps);
    Series line{u"replicas"_s, CapacityPageText::tr("Replicas needed"), {}, Ink::series1};
    line.weight = 1.5;
    const auto add = [&](double at, double count) {
        line.points.push_back({at, count});
        line.readOut << CapacityPageText::tr("%1: %2").arg(rateText(context, at), replicaText(context, count));
    };
    if (steps.isExact) add(0, steps.replicas.front());
    for (std::size_t i = 0; i < steps.replicas.size(); ++i) {
        if (steps.isExact && i > 0) add(steps.traffic[i - 1], steps.replicas[i]);
        add(steps.traffic[i], steps.replicas[i]);
    }
    const double most = steps.replicas.back();
    chart.series.push_back(std::move(line));
    QString spoken;
    if (out.feasible) {
        chart.series.push_back(point(u"current"_s, CapacityPageText::tr("This scenario"), {traffic, out.requiredReplicas}, CapacityPageText::tr("%1 at %2").arg(replicaText(context, out.requiredReplicas), rateText(context, traffic))));
        spoken = CapacityPageText::tr("%1 for %2, 99 % of them within %3.").arg(replicaText(context, out.requiredReplicas), rateText(context, traffic), timeText(context, raw(in.targetP99Latency)));
    } else {
        chart.marks.push_back({Mark::Along::x, traffic, Ink::accent, Stroke::dash, 1.5, CapacityPageText::tr("traffic %1").arg(rateText(context, traffic))});
        spoken = in.maxReplicas == 1 ? CapacityPageText::tr("%1 are more than 1 replica serves in time.").arg(rateText(context, traffic))
                                     : CapacityPageText::tr("%1 are more than %2 serve in time.").arg(rateText(context, traffic), replicaText(context, static_cast<double>(in.maxReplicas)));
    }
    if (most >= static_cast<double>(in.maxReplicas)) chart.marks.push_back({Mark::Along::y, static_cast<double>(in.maxReplicas), Ink::limit, Stroke::dash, 1.5, CapacityPageText::tr("at most %1").arg(plain(context, static_cast<double>(in.maxReplicas)))});
    chart.x = trafficAxis(context, std::max(traffic, steps.traffic.back()));
    chart.y = linearAxis(context, CapacityPageText::tr("Replicas"), {}, "", most);
    return captioned(context, in, chartOf(context, u"replicas"_s, CapacityPageText::tr("Replicas that keep P99 within %1").arg(timeText(context, raw(in.targetP99Latency))), spoken, std::move(chart)));
}

ChartSpec latencyChart(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const ReplicaQueue& queue) {
    XyChart chart;
    const double capacity = raw(queue.capacity(queue.replicas));
    const double target = raw(in.targetP99Latency);
    const double traffic = raw(in.qps);
    const double top = 1.6 * std::max(target, raw(queue.base));
    Series median{u"p50"_s, CapacityPageText::tr("P50"), {}, Ink::series2, Stroke::dash};
    Series tail{u"p99"_s, CapacityPageText::tr("P99"), {}, Ink::series1};
    tail.weight = 1.6;
    const auto add = [&](Series& series, double at, double latency) {
        if (latency > top && !series.points.isEmpty() && series.points.back().y() > top) return; // out of the picture
        if (!std::isfinite(latency)) return;
        series.points.push_back({at, latency});
        series.readOut << CapacityPageText::tr("%1 at %2, %3 busy: %4").arg(series.name, rateText(context, at), context.format.percent(at / capacity), timeText(context, latency));
    };
    const int samples = samplesFor(queue.replicas, kSamples);
    for (int i = 0; i < samples; ++i) {
        // Denser where the queue builds up: utilisation 0 … 0.999.
        const double share = 0.999 - std::pow(1 - static_cast<double>(i) / (samples - 1), 2) * 0.999;
        const ReplicaQueue::Latency at = queue.latency(Frequency::from_value(share * capacity), queue.replicas);
        add(median, share * capacity, raw(at.p50));
        add(tail, share * capacity, raw(at.p99));
    }
    chart.series = {std::move(tail), std::move(median)};
    chart.marks.push_back({Mark::Along::y, target, Ink::limit, Stroke::dash, 1.5, CapacityPageText::tr("target %1").arg(timeText(context, target))});
    chart.marks.push_back({Mark::Along::x, capacity, Ink::text, Stroke::dot, 1, CapacityPageText::tr("capacity %1").arg(plain(context, capacity))});
    QString knee;
    if (queue.reachable()) {
        const double most = raw(queue.mostTraffic(queue.replicas));
        knee = CapacityPageText::tr("target met up to %1").arg(plain(context, most));
        chart.marks.push_back({Mark::Along::x, most, Ink::accent, Stroke::solid, 1, knee});
    } else if (traffic <= 1.5 * capacity) {
        chart.marks.push_back({Mark::Along::x, traffic, Ink::accent, Stroke::dash, 1.5, CapacityPageText::tr("traffic %1").arg(rateText(context, traffic))});
    }
    // The solver's latency is of as many replicas as it may try: a point of this curve only where that many are drawn.
    const double p99 = queue.reachable() ? raw(out.estimatedP99Latency) : std::numeric_limits<double>::infinity();
    if (std::isfinite(p99)) chart.series.push_back(point(u"current"_s, CapacityPageText::tr("This scenario"), {traffic, p99}, CapacityPageText::tr("P99 %1").arg(timeText(context, p99))));
    chart.x = trafficAxis(context, std::clamp(traffic, capacity, 1.5 * capacity));
    chart.y = linearAxis(context, CapacityPageText::tr("Latency"), dimensionOf<Time>, "ms", std::max(top, std::isfinite(p99) ? p99 : 0) / 1.12);
    const QString spoken = CapacityPageText::tr("Capacity of %1: %2").arg(replicaText(context, queue.replicas), rateText(context, capacity)) + (knee.isEmpty() ? CapacityPageText::tr("; a request takes longer than the target even without waiting.") : u"; "_s + knee + u'.');
    return captioned(context, in, chartOf(context, u"latency"_s, CapacityPageText::tr("Latency over load with %1").arg(replicaText(context, queue.replicas)), spoken, std::move(chart)));
}

ChartSpec batchChart(const PageContext& context, const ServingCapacityIn& in, const std::vector<BatchChoice>& choices) {
    XyChart chart;
    Series line{u"batches"_s, CapacityPageText::tr("Largest batch"), {}, Ink::series1, Stroke::solid, Marker::circle};
    const double target = raw(in.targetP99Latency);
    QStringList spoken;
    std::optional<Series> current;
    for (const BatchChoice& choice : choices) {
        const double rate = raw(choice.out.perReplicaQpsCapacity);
        const double time = raw(choice.out.baseRequestLatency);
        line.points.push_back({rate, time});
        const QString needs = choice.out.feasible ? replicaText(context, choice.out.requiredReplicas)
                            : choice.out.baseRequestLatency > in.targetP99Latency ? CapacityPageText::tr("the target is missed") : CapacityPageText::tr("too many replicas");
        line.readOut << CapacityPageText::tr("batch %1: %2 a replica, %3 without waiting, %4").arg(plain(context, static_cast<double>(choice.batch)), rateText(context, rate), timeText(context, time), needs);
        if (choice.batch == in.maxBatchSize) current = point(u"current"_s, CapacityPageText::tr("This scenario"), {rate, time}, CapacityPageText::tr("batch %1").arg(plain(context, static_cast<double>(choice.batch))));
        else line.labels.push_back({static_cast<int>(line.points.size()) - 1, plain(context, static_cast<double>(choice.batch))});
    }
    spoken << line.readOut.front() << line.readOut.back();
    // Whole decades, so that small edits do not move the axes.
    const QPointF least = line.points.front();
    const QPointF most = line.points.back();
    chart.series.push_back(std::move(line));
    if (current) chart.series.push_back(std::move(*current));
    chart.marks.push_back({Mark::Along::y, target, Ink::limit, Stroke::dash, 1.5, CapacityPageText::tr("target %1").arg(timeText(context, target))});
    chart.x = logAxis(CapacityPageText::tr("Capacity of a replica"), CapacityPageText::tr("requests/s"), decadeBelow(least.x()), decadeAbove(most.x() * 1.2), false);
    chart.y = logAxis(CapacityPageText::tr("Latency"), u"s"_s, decadeBelow(std::min(least.y(), target)), decadeAbove(std::max(most.y(), target) * 1.2), false);
    return captioned(context, in, chartOf(context, u"batch"_s, CapacityPageText::tr("Batch size: capacity bought with latency (without waiting)"), spoken.join(u"; "_s) + u'.', std::move(chart)));
}

} // namespace mlsys
