// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn example of the Reliability page as a chart: what the fleet does when, between its failures.
#include "models/chart_parts.h"
#include "models/pages/reliability_charts.h"
#include "models/pages/short_text.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ReliabilityPageText { Q_DECLARE_TR_FUNCTIONS(ReliabilityPage) };

// Of the first seeds the one whose three failures in the window stand well apart: an example that is like the average.
constexpr std::uint64_t kSeed = 53;
constexpr double kWindow = 3;         // in mean times between failures
constexpr Count kMostCheckpoints = 90; // drawn one by one; of more, several are drawn as one of their total length

enum Lane { kProgress, kCheckpoints, kFailures };
enum Kind { kUseful, kWriting, kLost, kRecovering };

QString timeText(const PageContext& context, Time time) { return shortText(context, time, "s"); }

class ExampleChart {
public:
    ExampleChart(const PageContext& context, const ReliabilityIn& in, const ReliabilityOut& out, const FailureTimeline& line)
        : m_context(context), m_interval(out.optimalCheckpointInterval), m_write(in.checkpointTime) {
        Count all = 0;
        for (const Stretch& run : line.stretches) all += run.checkpoints;
        m_group = std::max<Count>(1, (all + kMostCheckpoints - 1) / kMostCheckpoints);
        m_chart.lanes = {ReliabilityPageText::tr("Progress"), ReliabilityPageText::tr("Checkpoints"), ReliabilityPageText::tr("Failures")};
        m_chart.kinds = {{u"useful"_s, ReliabilityPageText::tr("Work that counts"), Ink::series1},
                         {u"checkpoint"_s, m_group == 1 ? ReliabilityPageText::tr("Writing a checkpoint") : ReliabilityPageText::tr("Writing %1 checkpoints, drawn as one").arg(m_group), Ink::series2},
                         {u"lost"_s, ReliabilityPageText::tr("Work that is lost"), Ink::series3},
                         {u"recovery"_s, ReliabilityPageText::tr("Recovery"), Ink::series4}};
        for (const Stretch& run : line.stretches) add(run);
        int number = 0;
        for (const Time& failure : line.failures) m_chart.marks.push_back({Mark::Along::x, raw(failure), Ink::limit, Stroke::dash, 1, ReliabilityPageText::tr("failure %1").arg(++number)});
    }

    TimelineChart take() { return std::move(m_chart); }

private:
    void span(Lane lane, Kind kind, Time from, Time to, const QString& readOut = {}) {
        if (to <= from) return;
        m_chart.spans.push_back({lane, raw(from), raw(to), kind, {}, readOut});
    }

    void add(const Stretch& run) {
        Time at = run.from;
        for (Count left = run.checkpoints; left > 0;) {
            const Count group = std::min(left, m_group);
            const Time worked = at + static_cast<double>(group) * m_interval;
            const Time written = worked + static_cast<double>(group) * m_write;
            span(kProgress, kUseful, at, worked);
            span(kCheckpoints, kWriting, worked, written);
            at = written;
            left -= group;
        }
        if (!run.failed) {
            span(kProgress, kUseful, at, run.to, ReliabilityPageText::tr("%1 of work, not yet saved").arg(timeText(m_context, run.to - at)));
            return;
        }
        span(kFailures, kLost, at, run.to, ReliabilityPageText::tr("%1 of work lost").arg(timeText(m_context, run.to - at)));
        span(kFailures, kRecovering, run.to, run.recovered, ReliabilityPageText::tr("recovery: %1").arg(timeText(m_context, run.recovered - run.to)));
    }

    const PageContext& m_context;
    Time m_interval;
    Time m_write;
    Count m_group = 1;
    TimelineChart m_chart;
};

} // namespace

FailureTimeline exampleOf(const ReliabilityIn& in, const ReliabilityOut& out) {
    return drawFailures({out.fleetMtbf, out.optimalCheckpointInterval, in.checkpointTime, in.recoveryTime, out.fleetMtbf * kWindow, kSeed});
}

ChartSpec exampleChart(const PageContext& context, const Solution& solution) {
    const auto& in = solution.in.as<ReliabilityIn>();
    const auto& out = solution.out.as<ReliabilityOut>();
    const FailureTimeline line = exampleOf(in, out);
    const double window = raw(out.fleetMtbf) * kWindow;
    TimelineChart chart = ExampleChart(context, in, out, line).take();
    const ValueFormat::Unit unit = context.format.unitFor(window, dimensionOf<Time>, "h");
    chart.time = {ReliabilityPageText::tr("Time since the start"), unit.name, false, 0, window, unit.factor};
    if (raw(in.jobDuration) < window) {
        chart.marks.push_back({Mark::Along::x, raw(in.jobDuration), Ink::text, Stroke::solid, 1, ReliabilityPageText::tr("the job ends")});
    }
    const auto count = static_cast<int>(line.failures.size());
    const QString spoken = ReliabilityPageText::tr("One example drawn by chance, not the average: %1 failures in %2; %3 of the time is work that counts, %4 goes into checkpoints, %5 is lost, %6 is recovery.")
                               .arg(count).arg(timeText(context, Time::from_value(window)), shareText(context, line.useful), shareText(context, line.checkpoints),
                                               shareText(context, line.lost), shareText(context, line.recovery));
    return chartOf(context, u"failure-example"_s, ReliabilityPageText::tr("One example, drawn by chance: %1, three times the MTBF").arg(timeText(context, Time::from_value(window))), spoken, std::move(chart));
}

} // namespace mlsys
