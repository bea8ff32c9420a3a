// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/reliability_charts.h"

#include "engine/formulas/reliability.hpp"
#include "engine/solvers/sustainability.hpp"
#include "models/chart_parts.h"
#include "models/pages/short_text.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
namespace f = formulas;

// A class, so that lupdate knows the context.
class ReliabilityPageText { Q_DECLARE_TR_FUNCTIONS(ReliabilityPage) };

constexpr double kLeastFleet = 1e5; // the largest fleet on the axis, unless the scenario's is near or above it

// 1, 2 or 5 of a decade, so that the axis keeps still under small edits.
double roundAbove(double v) {
    const double decade = decadeBelow(v);
    for (const double digit : {1.0, 2.0, 5.0}) if (digit * decade >= v) return digit * decade;
    return 10 * decade;
}

QString timeText(const PageContext& context, Time time, const char* unit = "s") { return shortText(context, time, unit); }

// A log axis of time, in whole decades of the unit that suits `typical`.
AxisSpec timeAxis(const PageContext& context, const QString& quantity, const char* unit, double typical, double from, double to) {
    const ValueFormat::Unit chosen = context.format.unitFor(typical, dimensionOf<Time>, unit);
    AxisSpec axis = logAxis(quantity, chosen.name, decadeBelow(from / chosen.factor) * chosen.factor, decadeAbove(to / chosen.factor) * chosen.factor, false);
    axis.scale = chosen.factor;
    return axis;
}

bool sameRates(const Assumptions& a, const Assumptions& b) { return a.acceleratorMttf == b.acceleratorMttf && a.nicMttf == b.nicMttf && a.psuMttf == b.psuMttf; }

struct Curve {
    Series series;
    double IntervalLoss::*part;
};

} // namespace

IntervalLoss lossAt(Time interval, const ReliabilityIn& in, Time mtbf) {
    return {f::checkpointOverhead(in.checkpointTime, interval), f::lostWork(interval, mtbf), f::recoveryOverhead(in.recoveryTime, mtbf),
            1 - f::goodput(in.checkpointTime, interval, mtbf, in.recoveryTime)};
}

ReliabilityOut atNodes(ReliabilityIn& in, const Assumptions& a, Count nodes) {
    const Count own = in.fleet.count;
    in.fleet.count = nodes;
    ReliabilityOut out;
    solveReliability(in, a, out);
    in.fleet.count = own;
    return out;
}

ChartSpec intervalChart(const PageContext& context, const Solution& solution) {
    const auto& in = solution.in.as<ReliabilityIn>();
    const auto& out = solution.out.as<ReliabilityOut>();
    const double best = raw(out.optimalCheckpointInterval);
    const IntervalLoss least = lossAt(out.optimalCheckpointInterval, in, out.fleetMtbf);

    XyChart chart;
    chart.x = timeAxis(context, ReliabilityPageText::tr("Time between checkpoints"), "s", best, best / 10, best * 10);
    chart.y = {ReliabilityPageText::tr("Time without progress"), u"%"_s, false, 0, std::min(1.05, roundAbove(4 * least.wasted)), 0.01};
    std::vector<double> intervals = logSteps(chart.x.min, chart.x.max, 61);
    intervals.insert(std::lower_bound(intervals.begin(), intervals.end(), best), best);

    Curve curves[] = {{{u"wasted"_s, ReliabilityPageText::tr("All"), {}, Ink::series1}, &IntervalLoss::wasted},
                      {{u"checkpoints"_s, ReliabilityPageText::tr("Checkpoints"), {}, Ink::series2, Stroke::dash}, &IntervalLoss::checkpoints},
                      {{u"lost"_s, ReliabilityPageText::tr("Lost work"), {}, Ink::series3, Stroke::dashDot}, &IntervalLoss::lost},
                      {{u"recovery"_s, ReliabilityPageText::tr("Recovery"), {}, Ink::series4, Stroke::dot}, &IntervalLoss::recovery}};
    curves[0].series.weight = 1.6;
    for (const double interval : intervals) {
        const IntervalLoss loss = lossAt(Time::from_value(interval), in, out.fleetMtbf);
        for (Curve& curve : curves) {
            const double share = loss.*curve.part;
            if (share <= 1) curve.series.points.push_back({interval, share}); // more than all of the time is no share of it
        }
    }
    for (Curve& curve : curves) chart.series.push_back(std::move(curve.series));

    const QString every = timeText(context, out.optimalCheckpointInterval);
    Series mark{u"best"_s, ReliabilityPageText::tr("Best, by Young and Daly"), {{best, least.wasted}}, Ink::accent, Stroke::none, Marker::diamond};
    mark.weight = 1.4;
    mark.inLegend = false;
    mark.labels = {{0, ReliabilityPageText::tr("every %1: %2").arg(every, shareText(context, least.wasted))}};
    mark.labels.front().isVital = true;
    chart.series.push_back(std::move(mark));
    chart.marks.push_back({Mark::Along::x, best, Ink::accent, Stroke::solid, 1.2, {}});

    const QString spoken = ReliabilityPageText::tr("The least time is wasted with a checkpoint every %1: %2, of which %3 are checkpoints, %4 lost work, %5 recovery.")
                               .arg(every, shareText(context, least.wasted), shareText(context, least.checkpoints), shareText(context, least.lost), shareText(context, least.recovery));
    return chartOf(context, u"checkpoint-interval"_s, ReliabilityPageText::tr("How often to write a checkpoint"), spoken, std::move(chart));
}

ChartSpec fleetChart(const PageContext& context, const Solution& solution) {
    ReliabilityIn in = solution.in.as<ReliabilityIn>();
    const auto& out = solution.out.as<ReliabilityOut>();
    const double perNode = static_cast<double>(in.fleet.node.acceleratorsPerNode);
    const double own = acceleratorsOf(in.fleet);
    const double most = decadeAbove(std::max(own * 4, std::max(kLeastFleet, perNode * 100)));
    const Assumptions& rates = solution.assumptions;
    const Assumptions measured = Assumptions::refined();
    const bool isMeasured = sameRates(rates, measured);
    const QString job = timeText(context, in.jobDuration, "d");

    const QString name = isMeasured ? ReliabilityPageText::tr("Llama 3's rates") : sameRates(rates, Assumptions::textbook()) ? ReliabilityPageText::tr("Textbook rates") : ReliabilityPageText::tr("Rates as edited");
    Series mtbf{u"mtbf"_s, name, {}, Ink::series1};
    Series other{u"measured"_s, ReliabilityPageText::tr("Llama 3's rates"), {}, Ink::series2, Stroke::dash};
    mtbf.weight = 1.4;
    double longest = raw(out.fleetMtbf);
    double shortest = longest;
    const auto add = [&](Series& series, const Assumptions& a, Count nodes) {
        const ReliabilityOut one = atNodes(in, a, nodes);
        const double count = static_cast<double>(nodes) * perNode;
        series.points.push_back({count, raw(one.fleetMtbf)});
        series.readOut << ReliabilityPageText::tr("%1 accelerators: a failure every %2; in %3 at least one with a chance of %4")
                              .arg(context.format.locale.toString(count, 'f', 0), timeText(context, one.fleetMtbf, "h"), job, shareText(context, one.failureProbability));
        longest = std::max(longest, raw(one.fleetMtbf));
        shortest = std::min(shortest, raw(one.fleetMtbf));
    };
    for (const Count nodes : doublings(static_cast<Count>(most / perNode))) {
        add(mtbf, rates, nodes);
        if (!isMeasured) add(other, measured, nodes);
    }

    XyChart chart;
    chart.x = logAxis(ReliabilityPageText::tr("Accelerators"), {}, decadeBelow(perNode), most);
    chart.y = timeAxis(context, ReliabilityPageText::tr("MTBF of the fleet"), "h", std::max(raw(out.fleetMtbf), 3600.0), shortest, longest);
    chart.series.push_back(std::move(mtbf));
    if (!isMeasured) chart.series.push_back(std::move(other));
    Series here{u"here"_s, ReliabilityPageText::tr("This fleet"), {{own, raw(out.fleetMtbf)}}, Ink::accent, Stroke::none, Marker::diamond};
    here.weight = 1.4;
    here.inLegend = false;
    here.labels = {{0, ReliabilityPageText::tr("every %1; a failure in %2: %3").arg(timeText(context, out.fleetMtbf, "h"), job, shareText(context, out.failureProbability)), timeText(context, out.fleetMtbf, "h")}};
    here.labels.front().isVital = true;
    chart.series.push_back(std::move(here));
    if (const double duration = raw(in.jobDuration); duration > chart.y.min && duration < chart.y.max) {
        chart.marks.push_back({Mark::Along::y, duration, Ink::limit, Stroke::dash, 1, ReliabilityPageText::tr("job: %1").arg(job)});
    }
    const QString spoken = ReliabilityPageText::tr("%1 accelerators fail every %2 on average; at least one failure in %3 has a probability of %4. Ten times the accelerators fail ten times as often.")
                               .arg(context.format.locale.toString(own, 'f', 0), timeText(context, out.fleetMtbf, "h"), job, shareText(context, out.failureProbability));
    return chartOf(context, u"fleet-mtbf"_s, ReliabilityPageText::tr("Time between failures against the size of the fleet"), spoken, std::move(chart));
}

} // namespace mlsys
