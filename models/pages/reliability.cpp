// SPDX-License-Identifier: GPL-3.0-or-later
// How often a fleet fails, how often to write a checkpoint against it, and what is left of the time.
#include "engine/formulas/reliability.hpp"
#include "engine/solvers/checkpoint.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/solvers/sustainability.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/reliability_charts.h"
#include "models/pages/section_table.h"
#include "models/pages/short_text.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
namespace f = formulas;

// A class, so that lupdate knows the context.
class ReliabilityPageText { Q_DECLARE_TR_FUNCTIONS(ReliabilityPage) };

QString timeText(const PageContext& context, Time time, const char* unit = "s") { return shortText(context, time, unit); }

void addCards(const PageContext& context, const ReliabilityIn& in, const ReliabilityOut& out, Content& content) {
    const QString job = ReliabilityPageText::tr("in %1").arg(timeText(context, in.jobDuration, "d"));
    const auto add = [&](const Solver& solver, const char* output, const QString& verdict) {
        content.cards.push_back(outputCard(context, solver, output));
        content.cards.back().verdict = verdict;
    };
    const double accelerators = acceleratorsOf(in.fleet);
    add(kReliability, "fleet_mtbf", accelerators == 1 ? ReliabilityPageText::tr("a single device") : ReliabilityPageText::tr("%1 accelerators").arg(context.format.locale.toString(accelerators, 'f', 0)));
    add(kReliability, "expected_failures", job);
    add(kReliability, "failure_probability", ReliabilityPageText::tr("at least one %1").arg(job));
    add(kReliability, "optimal_checkpoint_interval", ReliabilityPageText::tr("at %1 a checkpoint").arg(timeText(context, in.checkpointTime, "s")));
    const bool stuck = out.goodputRatio == 0;
    add(kReliability, "goodput_ratio", stuck ? ReliabilityPageText::tr("no progress: failures outrun the repairs") : ReliabilityPageText::tr("%1 is wasted").arg(shareText(context, 1 - out.goodputRatio)));
    if (stuck) content.cards.back().tone = Tone::bad;
}

// What writing takes by the other solver, and what follows if it is not what the failures are counted with.
void addCheckpoint(const PageContext& context, const ReliabilityIn& in, const ReliabilityOut& out, Content& content) {
    const Solution& solution = context.results.solution(kCheckpoint);
    if (!solution.solved()) {
        content.notes.push_back(ReliabilityPageText::tr("Size of a checkpoint: %1").arg(issueText(kCheckpoint, solution.issues.front())));
        return;
    }
    const auto& written = solution.out.as<CheckpointOut>();
    Card card = outputCard(context, kCheckpoint, "write_time");
    card.title = ReliabilityPageText::tr("Checkpoint");
    card.verdict = ReliabilityPageText::tr("%1 at %2").arg(context.format.value(raw(written.checkpointSize), dimensionOf<Bytes>, "GB").text(),
                                                           context.format.value(raw(written.bandwidth), dimensionOf<Bandwidth>, "GB/s").text());
    content.cards.push_back(card);
    for (QString& note : noteTexts(solution)) content.notes.push_back(std::move(note));
    if (std::abs(raw(written.writeTime) / raw(in.checkpointTime) - 1) < 0.01) return;
    const double goodput = f::goodput(written.writeTime, written.optimalCheckpointInterval, out.fleetMtbf, in.recoveryTime);
    content.notes.push_back(ReliabilityPageText::tr("Failures are counted with %1 a checkpoint, as entered; the storage would take %2, and then the best is one every %3, with a goodput of %4.")
                                .arg(timeText(context, in.checkpointTime, "s"), timeText(context, written.writeTime, "s"), timeText(context, written.optimalCheckpointInterval), shareText(context, goodput)));
}

// The same job at the rates that were measured in a published run.
void addMeasured(const PageContext& context, const Solution& solution, Content& content) {
    const Assumptions measured = Assumptions::refined();
    const auto& in = solution.in.as<ReliabilityIn>();
    const auto& out = solution.out.as<ReliabilityOut>();
    ReliabilityOut other;
    solveReliability(in, measured, other);
    if (std::abs(other.expectedFailures / out.expectedFailures - 1) < 1e-6) return;
    content.notes.push_back(ReliabilityPageText::tr("At the rates of a published run this job would fail %1 times, not %2. %3")
                                .arg(shortText(context, other.expectedFailures, {}, ""), shortText(context, out.expectedFailures, {}, ""), qstring(findRow(rowsOf<Assumptions>(), "accelerator_mttf")->refinedSource)));
}

void addIntervals(const PageContext& context, const ReliabilityIn& in, const ReliabilityOut& out, SectionTable& table) {
    table.section(ReliabilityPageText::tr("Time without progress, with a checkpoint"));
    for (const double factor : {0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0}) {
        const Time interval = out.optimalCheckpointInterval * factor;
        const IntervalLoss loss = lossAt(interval, in, out.fleetMtbf);
        const QString every = ReliabilityPageText::tr("every %1").arg(timeText(context, interval));
        const QString parts = ReliabilityPageText::tr("checkpoints %1, lost work %2, recovery %3").arg(shareText(context, loss.checkpoints), shareText(context, loss.lost), shareText(context, loss.recovery));
        table.row(every, {context.format.number(100 * loss.wasted), u"%"_s}, loss.wasted, factor == 1 ? ReliabilityPageText::tr("best: %1").arg(parts) : parts,
                  partKey(outputKey(kReliability, "goodput_ratio"), u"wasted"_s));
    }
}

void addFleets(const PageContext& context, const Solution& solution, SectionTable& table) {
    table.section(ReliabilityPageText::tr("MTBF of a fleet of"));
    ReliabilityIn in = solution.in.as<ReliabilityIn>();
    const Count nodes = in.fleet.count;
    const QString job = timeText(context, in.jobDuration, "d");
    for (const Count count : std::set<Count>{1, std::max<Count>(1, nodes / 10), nodes, nodes * 10, nodes * 100}) {
        const ReliabilityOut out = atNodes(in, solution.assumptions, count);
        const double accelerators = static_cast<double>(count) * static_cast<double>(in.fleet.node.acceleratorsPerNode);
        table.row(ReliabilityPageText::tr("%1 accelerators").arg(context.format.locale.toString(accelerators, 'f', 0)), raw(out.fleetMtbf), dimensionOf<Time>, "h",
                  ReliabilityPageText::tr("%1 failures in %2; at least one: %3").arg(shortText(context, out.expectedFailures, {}, ""), job, shareText(context, out.failureProbability)),
                  count == nodes ? outputKey(kReliability, "fleet_mtbf") : variantKey(context, kReliability, "fleet_mtbf", {{"fleet.count", static_cast<double>(count)}}));
    }
}

void addExample(const PageContext& context, const ReliabilityIn& in, const ReliabilityOut& out, SectionTable& table) {
    table.section(ReliabilityPageText::tr("The drawn example"));
    int number = 0;
    for (const Stretch& run : exampleOf(in, out).stretches) {
        if (!run.failed) continue;
        table.row(ReliabilityPageText::tr("failure %1 after").arg(++number), raw(run.to), dimensionOf<Time>, "h",
                  ReliabilityPageText::tr("%1 of work lost, recovered in %2, after %3 checkpoints").arg(timeText(context, run.unsaved), timeText(context, run.recovered - run.to)).arg(run.checkpoints),
                  partKey(outputKey(kReliability, "fleet_mtbf"), u"drawn"_s));
    }
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kReliability, content)) return content;
    const Solution& solution = context.results.solution(kReliability);
    const auto& in = solution.in.as<ReliabilityIn>();
    const auto& out = solution.out.as<ReliabilityOut>();
    addCards(context, in, out, content);
    addCheckpoint(context, in, out, content);
    addMeasured(context, solution, content);

    content.charts.push_back(intervalChart(context, solution));
    content.charts.push_back(fleetChart(context, solution));
    content.charts.push_back(exampleChart(context, solution));

    SectionTable table(context, kReliability);
    table.section(ReliabilityPageText::tr("Failures"));
    table.outputs(kReliability);
    if (context.results.solution(kCheckpoint).solved()) {
        table.section(ReliabilityPageText::tr("Checkpoint to storage"));
        table.outputs(kCheckpoint);
    }
    addIntervals(context, in, out, table);
    addFleets(context, solution, table);
    addExample(context, in, out, table);
    content.table = table.take();

    content.verdict = ReliabilityPageText::tr("A failure every %1 · %2 expected in %3 · goodput %4 with a checkpoint every %5")
                          .arg(timeText(context, out.fleetMtbf, "h"), shortText(context, out.expectedFailures, {}, ""), timeText(context, in.jobDuration, "d"),
                               shareText(context, out.goodputRatio), timeText(context, out.optimalCheckpointInterval)) + u" · "_s + assumptionBadge(context.results.scenario());
    content.defaultKey = outputKey(kReliability, "optimal_checkpoint_interval");
    return content;
}

// A fleet of the zoo with `nodes` of 8 H100.
std::vector<Change> job(const char* fleet, double nodes, const char* duration, std::vector<Change> more = {}) {
    std::vector<Change> changes{{"task", std::string("training")}, {"fleet", std::string(fleet)}, {"hardware", std::string("H100")}, {"fleet.count", nodes},
                                {"fleet.node.accelerator", std::nullopt}, {"impact.job_duration", std::string(duration)}, {"impact.checkpoint_time", std::nullopt}};
    changes.insert(changes.end(), more.begin(), more.end());
    return changes;
}

} // namespace

Page reliabilityPage() {
    std::vector<Preset> presets{
        {MLS_TEXT("preset", "A week on one node"), job("Research_256", 1, "7 d", {{"model", std::string("Llama3_8B")}})},
        {MLS_TEXT("preset", "Two weeks on 1,024 H100s"), job("Training_1K", 128, "14 d", {{"model", std::string("Llama3_70B")}})},
        {MLS_TEXT("preset", "Llama 3 405B: 54 days on 16,384 H100s"), job("Reference_25K_H100", 2048, "54 d", {{"model", std::string("Llama3_405B")}})},
        {MLS_TEXT("preset", "100,000 H100s, checkpoints in the background"), job("Mega_100K", 12500, "30 d", {{"model", std::string("Llama3_405B")}, {"impact.checkpoint_time", std::string("1 s")}})},
    };
    return {"reliability", MLS_TEXT("page", "Reliability"), "Train", kReliability.chapter, {&kReliability, &kCheckpoint}, &build, std::move(presets), true};
}

} // namespace mlsys
