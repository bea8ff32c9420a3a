// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecard.h"

#include "models/page_parts.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ScoreText { Q_DECLARE_TR_FUNCTIONS(Scorecard) };

// An output as a line, with what was asked for it.
ScoreLine lineOf(const Solution& solution, const ValueFormat& format, const QString& level, const QString& title, const char* output, const QString& asked, Verdict verdict) {
    ScoreLine line{level, title, {}, asked, verdict, outputKey(*solution.solver, output)};
    const Place place = findPlace(solution.out.rows(), const_cast<void*>(solution.out.data()), output);
    if (!place || !place.row->peek(place.owner)) return line;
    line.value = format.value(*place.row, place.owner);
    line.raw = numberOf(*place.row, place.owner);
    line.better = place.row->better;
    return line;
}

template <class Quantity> QString atMost(const ValueFormat& format, const std::optional<Quantity>& asked, const char* unit) {
    return asked ? ScoreText::tr("at most %1").arg(format.value(raw(*asked), dimensionOf<Quantity>, unit).text()) : QString();
}

// "83 % of 10 ms", "12.9 times what was asked": how near to the edge.
QString distanceText(const ScoreLine& line, const Criterion& criterion, const ValueFormat& format) {
    if (!criterion.demandOverSupply || !std::isfinite(*criterion.demandOverSupply)) return line.asked;
    const double ratio = *criterion.demandOverSupply;
    return ratio > 2 ? ScoreText::tr("%1; %2 times that").arg(line.asked, format.number(ratio)) : ScoreText::tr("%1; %2 of it").arg(line.asked, format.percent(ratio));
}

Cell word(const QString& text, const QString& key = {}) { return {text, kNoNumber, key, {}, Tone::neutral, {}}; }

// What the verdict is about, for the status line: "fits · 8.3 ms, at most 10 ms (pass)".
QString summaryOf(const std::vector<ScoreLine>& lines, Verdict overall) {
    QStringList parts;
    for (const ScoreLine& line : lines) {
        if (line.verdict == Verdict::not_asked) continue;
        parts << ScoreText::tr("%1: %2").arg(line.title, verdictText(line.verdict));
    }
    return ScoreText::tr("Scorecard %1").arg(verdictText(overall)) + u" · "_s + parts.join(u" · "_s);
}

Table tableOf(const PageContext& context, const std::vector<ScoreLine>& lines, Verdict overall) {
    Table table;
    table.columns = {ScoreText::tr("Result"), ScoreText::tr("Value"), ScoreText::tr("Unit"), ScoreText::tr("Asked"), ScoreText::tr("Verdict")};
    table.rows.push_back({word(ScoreText::tr("Scorecard"), outputKey(kScenario, "scorecard.overall")), word({}), word({}), word({}), word(verdictText(overall))});
    for (const ScoreLine& line : lines) {
        table.rows.push_back({word(line.level + u": "_s + line.title, line.key), {line.value.number, line.raw, line.key, {}, Tone::neutral, {}, line.better}, word(line.value.unit, line.key), word(line.asked), word(verdictText(line.verdict))});
    }
    table.isList = true;
    for (const std::vector<Cell>& row : outputTable(context, kScenario).rows) table.rows.push_back({row[0], row[1], row[2], word({}), word({})});
    return table;
}

} // namespace

QString verdictText(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass: return ScoreText::tr("✓ pass");
    case Verdict::fail: return ScoreText::tr("✗ fail");
    case Verdict::not_asked: break;
    }
    return ScoreText::tr("not asked");
}

Tone toneOf(Verdict verdict) { return verdict == Verdict::pass ? Tone::good : verdict == Verdict::fail ? Tone::bad : Tone::neutral; }

std::vector<ScoreLine> scoreLines(const Solution& solution, const ValueFormat& format) {
    const auto& in = solution.in.as<ScenarioIn>();
    const auto& out = solution.out.as<ScenarioOut>();
    const Scorecard& s = out.scorecard;
    const QString feasibility = ScoreText::tr("Feasibility"), performance = ScoreText::tr("Performance"), macro = ScoreText::tr("Macro");
    const QString latency = in.task == Task::training ? ScoreText::tr("Step time") : in.task == Task::serving ? ScoreText::tr("Request latency") : ScoreText::tr("Latency");
    return {lineOf(solution, format, feasibility, ScoreText::tr("Memory"), "performance.memory_utilization", ScoreText::tr("at most 100 %"), s.feasibility.verdict),
            lineOf(solution, format, performance, latency, "performance.latency", atMost(format, in.slaLatency, "ms"), s.performance.verdict),
            lineOf(solution, format, macro, ScoreText::tr("Cost"), "economics.tco", atMost(format, in.maxCost, "USD"), s.cost.verdict),
            lineOf(solution, format, macro, ScoreText::tr("Carbon"), "sustainability.carbon_footprint", atMost(format, in.maxCarbon, "kgCO2e"), s.carbon.verdict),
            lineOf(solution, format, macro, ScoreText::tr("Water"), "sustainability.water_usage", atMost(format, in.maxWater, "L"), s.water.verdict),
            lineOf(solution, format, macro, ScoreText::tr("Goodput"), "reliability.goodput_ratio", in.minGoodput ? ScoreText::tr("at least %1").arg(format.percent(*in.minGoodput)) : QString(), s.reliability.verdict)};
}

Content scorecardContent(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kScenario, content)) return content;
    const Solution& solution = context.results.solution(kScenario);
    const auto& out = solution.out.as<ScenarioOut>();
    const std::vector<ScoreLine> lines = scoreLines(solution, context.format);
    const Criterion* const criteria[] = {&out.scorecard.feasibility, &out.scorecard.performance, &out.scorecard.cost, &out.scorecard.carbon, &out.scorecard.water, &out.scorecard.reliability};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ScoreLine& line = lines[i];
        if (i > 3 && line.verdict == Verdict::not_asked) continue; // of the macro level, cost and carbon speak for all
        Card card{line.key, line.level + u": "_s + withinSentence(line.title), line.value.number, line.value.unit, {}, {}, toneOf(line.verdict), Tone::neutral, line.raw, line.better, {}};
        card.verdict = line.verdict == Verdict::not_asked ? ScoreText::tr("not asked") : distanceText(line, *criteria[i], context.format);
        content.cards.push_back(std::move(card));
    }
    content.cards.front().verdict = out.performance.feasible ? ScoreText::tr("pass: it fits") : ScoreText::tr("fail: it does not fit");
    if (out.scorecard.performance.verdict != Verdict::not_asked) {
        content.cards[1].verdict = (out.scorecard.performance.verdict == Verdict::pass ? ScoreText::tr("pass: %1") : ScoreText::tr("fail: %1")).arg(content.cards[1].verdict);
    }
    content.table = tableOf(context, lines, out.scorecard.overall);
    content.notes = noteTexts(solution);
    content.verdict = summaryOf(lines, out.scorecard.overall) + u" · "_s + assumptionBadge(context.results.scenario());
    content.defaultKey = lines[out.scorecard.performance.verdict == Verdict::not_asked ? 0 : 1].key;
    if (!out.performance.feasible) {
        const QString problem = ScoreText::tr("It does not fit: %1 of the memory is needed").arg(context.format.percent(out.performance.memoryUtilization));
        markInfeasible(content, problem, context.results.scenario().training() ? trainingRepairs(context) : inferenceRepairs(context));
    }
    return content;
}

} // namespace mlsys
