// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek: "the efficiency that explains my measured 1.9 ms", "what bandwidth gives ITL ≤ 10 ms"; and what makes it fit.
#include "models/chart_parts.h"
#include "models/explore/fit_work.h"
#include "models/explore/tool_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "engine/explore/scan.hpp"
#include "engine/explore/seek.hpp"
#include "registry/request_text.hpp"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SeekText { Q_DECLARE_TR_FUNCTIONS(SeekPage) };

constexpr const char* kId = "seek";
constexpr int kCurve = 160; // points of the drawn curve

// What one could ask for: half of what is there now or twice as much, whichever is better. There is no more than all of a share.
double firstTarget(const Row& row, double now) {
    const bool isLess = row.better == Better::lower || (row.share && now > 0.5);
    Row number = row;
    number.kind = Kind::real; // of a count two digits too
    const double wanted = rounded(number, isLess ? now / 2 : 2 * now, 2);
    if (row.kind != Kind::count) return wanted;
    return std::round(wanted) == now ? 2 * now : std::round(wanted); // 1 has no half
}

struct SeekAsked {
    std::string input, output;
    SeekGoal goal;
    Interval window;
};

class SeekWork : public ToolWork {
public:
    SeekWork(const Solution& bound, SeekAsked asked) : m_asked(std::move(asked)), m_solver(*bound.solver), m_probe(m_solver, bound.in, bound.assumptions) {
        m_known = !m_probe.addInput(m_asked.input) && !m_probe.addOutput(m_asked.output);
        m_probe.stopBy(&stop());
    }
    void run() override {
        if (!m_known) return;
        m_result = seek(m_probe, 0, 0, m_asked.goal, m_asked.window);
        drawCurve();
    }
    Content content(const PageContext& context) override;

private:
    void drawCurve();
    QString inputTitle() const { return titleOfInput(m_solver, m_asked.input); }
    QString outputTitle() const { return titleOfOutput(m_solver, m_asked.output); }
    QString inputText(const PageContext& context, double value) const { return textFor(context, m_probe.inputRow(0), value); }
    QString outputText(const PageContext& context, double value) const { return textFor(context, m_probe.outputRow(0), value); }
    QString relationText() const;
    QString answerText(const PageContext& context) const;
    QString wantedText(const PageContext& context) const;
    const SeekSolution* nearest() const;
    ChartSpec chart(const PageContext& context) const;
    Table table(const PageContext& context) const;
    QString key(const PageContext& context, double input) const;

    const SeekAsked m_asked;
    const Solver& m_solver;
    Probe m_probe;
    bool m_known = false;
    SeekResult m_result;
    QVector<QPointF> m_curve;
};

// Around what is there now and what was found.
void SeekWork::drawCurve() {
    double least = INFINITY, most = -INFINITY;
    const auto reach = [&](double place) {
        if (std::isfinite(place)) least = std::min(least, place), most = std::max(most, place);
    };
    reach(m_result.present.input);
    for (const SeekSolution& solution : m_result.solutions) reach(solution.at.input);
    if (m_result.solutions.empty() && m_result.closest) reach(m_result.closest->input);
    if (!(least <= most)) least = m_asked.window.lo, most = m_asked.window.hi;
    Interval window = m_asked.window;
    window.lo = m_asked.window.nearest(least > 0 ? least / 4 : least - std::max(1.0, most - least));
    window.hi = m_asked.window.nearest(most > 0 ? most * 4 : most + std::max(1.0, most - least));
    double out = NAN;
    for (const double place : scanOf(window, kCurve)) {
        if (m_probe.at(std::span(&place, 1), std::span(&out, 1)) && std::isfinite(out)) m_curve.push_back({place, out});
    }
}

const SeekSolution* SeekWork::nearest() const {
    for (const SeekSolution& solution : m_result.solutions) if (solution.nearest) return &solution;
    return m_result.solutions.empty() ? nullptr : &m_result.solutions.front();
}

QString SeekWork::relationText() const {
    return m_asked.goal.relation == Relation::equal ? u"="_s : m_asked.goal.relation == Relation::atMost ? u"≤"_s : u"≥"_s;
}

QString SeekWork::answerText(const PageContext& context) const {
    const bool isMissed = m_result.state == SeekState::never && m_result.closest;
    const auto [target, closest] = textsApart(context, m_probe.outputRow(0), m_asked.goal.target, isMissed ? m_result.closest->output : NAN);
    const QString goal = u"%1 %2 %3"_s.arg(outputTitle(), relationText(), target);
    const SeekSolution* found = nearest();
    switch (m_result.state) {
    case SeekState::found:
        if (found->side == SeekSide::above) return SeekText::tr("%1 from %2 %3 upwards").arg(goal, inputTitle(), inputText(context, found->at.input));
        if (found->side == SeekSide::below) return SeekText::tr("%1 up to %2 %3").arg(goal, inputTitle(), inputText(context, found->at.input));
        return SeekText::tr("%1 at %2 %3").arg(goal, inputTitle(), inputText(context, found->at.input));
    case SeekState::always: return SeekText::tr("%1 holds at every %2 in range").arg(goal, inputTitle());
    case SeekState::leapt: return SeekText::tr("%1 leaps over it: no %2 gives exactly that").arg(goal, inputTitle());
    case SeekState::refused: return SeekText::tr("No %1 in range is accepted: %2").arg(inputTitle(), m_result.issue ? issueText(m_solver, *m_result.issue) : QString());
    case SeekState::never: break;
    }
    QString text = SeekText::tr("No %1 from %2 to %3 reaches %4").arg(inputTitle(), inputText(context, m_asked.window.lo), inputText(context, m_asked.window.hi), goal);
    if (isMissed) text += SeekText::tr("; the nearest is %1 at %2").arg(closest, inputText(context, m_result.closest->input));
    return text;
}

// Beside the answer now; with that once more where it reads like the target and is not.
QString SeekWork::wantedText(const PageContext& context) const {
    const QString wanted = outputText(context, m_asked.goal.target);
    const auto [now, target] = textsApart(context, m_probe.outputRow(0), m_result.present.output, m_asked.goal.target);
    if (target == wanted) return SeekText::tr("now; wanted: %1 %2").arg(relationText(), wanted);
    return SeekText::tr("now: %1; wanted: %2 %3").arg(now, relationText(), target);
}

QString SeekWork::key(const PageContext& context, double input) const {
    return variantKey(outputKey(m_solver, m_asked.output.c_str()), {changeOf(context, m_solver, m_asked.input, m_probe.inputRow(0), input)});
}

ChartSpec SeekWork::chart(const PageContext& context) const {
    XyChart chart;
    double least = std::isfinite(m_asked.goal.target) ? m_asked.goal.target : INFINITY, most = m_asked.goal.target;
    for (const QPointF& point : m_curve) least = std::min(least, point.y()), most = std::max(most, point.y());
    if (!m_curve.isEmpty()) chart.series.push_back({u"curve"_s, outputTitle(), m_curve, Ink::series1});
    Series found{u"found"_s, SeekText::tr("Found"), {}, Ink::accent, Stroke::none, Marker::diamond, 1.5};
    for (const SeekSolution& solution : m_result.solutions) found.points.push_back({solution.at.input, solution.at.output});
    Series now{u"here"_s, SeekText::tr("Now"), {}, Ink::text, Stroke::none, Marker::circle, 1.2};
    if (std::isfinite(m_result.present.input) && std::isfinite(m_result.present.output)) now.points.push_back({m_result.present.input, m_result.present.output});
    const bool isLogY = isWide(least, most);
    double from = m_curve.isEmpty() ? m_asked.window.lo : m_curve.front().x(), to = m_curve.isEmpty() ? m_asked.window.hi : m_curve.back().x();
    for (const Series* series : {&found, &now}) for (const QPointF& point : series->points) from = std::min(from, point.x()), to = std::max(to, point.x());
    if (!(to > from)) to = from + std::max(1.0, std::abs(from));
    const bool isLogX = isWide(from, to);
    for (Series* series : {&found, &now}) {
        series->points.removeIf([&](const QPointF& point) { return (isLogX && point.x() <= 0) || (isLogY && point.y() <= 0); });
        if (!series->points.isEmpty()) chart.series.push_back(std::move(*series));
    }
    chart.x = axisFor(context, inputTitle(), m_probe.inputRow(0), from, to, isLogX);
    if (isLogY) chart.y = axisFor(context, outputTitle(), m_probe.outputRow(0), least / 1.3, most * 1.3, true);
    else chart.y = axisFor(context, outputTitle(), m_probe.outputRow(0), std::min(0.0, least * 1.12), most > 0 ? most * 1.12 : least < 0 ? 0 : 1, false);
    chart.marks.push_back({Mark::Along::y, m_asked.goal.target, Ink::limit, Stroke::dash, 1, SeekText::tr("target %1").arg(outputText(context, m_asked.goal.target))});
    return chartOf(context, u"seek"_s, SeekText::tr("%1 over %2").arg(outputTitle(), inputTitle()), answerText(context) + u'.', std::move(chart));
}

Table SeekWork::table(const PageContext& context) const {
    Table table;
    table.columns << SeekText::tr("What") << inputTitle() << outputTitle() << SeekText::tr("Fits");
    const auto add = [&](const QString& what, double input, double output, const QString& fits, bool isAnswer) {
        std::vector<Cell> cells{wordCell(what), {inputText(context, input), input, {}, {}, Tone::neutral, {}}};
        Cell result{outputText(context, output), std::isfinite(output) ? output : kNoNumber, isAnswer ? key(context, input) : outputKey(m_solver, m_asked.output.c_str()), {}, Tone::neutral, {}};
        result.better = m_probe.outputRow(0).better;
        if (!std::isfinite(input)) cells[1] = wordCell(SeekText::tr("not given"));
        cells.push_back(std::move(result));
        cells.push_back(wordCell(fits));
        table.rows.push_back(std::move(cells));
        Action action;
        if (isAnswer) action = {SeekText::tr("Set %1 to %2").arg(inputTitle(), inputText(context, input)), {changeOf(context, m_solver, m_asked.input, m_probe.inputRow(0), input)}};
        table.actions.push_back(std::move(action));
    };
    const auto fits = [](const std::optional<bool>& value) { return !value ? QString() : *value ? SeekText::tr("yes") : SeekText::tr("no"); };
    add(SeekText::tr("Now"), m_result.present.input, m_result.present.output, {}, false);
    for (const SeekSolution& solution : m_result.solutions) {
        const QString what = solution.side == SeekSide::above ? SeekText::tr("From here upwards") : solution.side == SeekSide::below ? SeekText::tr("Up to here") : SeekText::tr("Exactly");
        add(solution.nearest && m_result.solutions.size() > 1 ? SeekText::tr("%1 (nearest)").arg(what) : what, solution.at.input, solution.at.output, fits(solution.fits), true);
        if (solution.beyond && m_probe.inputRow(0).kind == Kind::count) add(SeekText::tr("The next no longer"), solution.beyond->input, solution.beyond->output, {}, true);
    }
    for (const SeekJump& jump : m_result.jumps) {
        add(SeekText::tr("Just below the leap"), jump.below.input, jump.below.output, {}, true);
        add(SeekText::tr("Just above the leap"), jump.above.input, jump.above.output, {}, true);
    }
    if (m_result.solutions.empty() && m_result.jumps.empty() && m_result.closest) add(SeekText::tr("The nearest"), m_result.closest->input, m_result.closest->output, {}, true);
    return table;
}

Content SeekWork::content(const PageContext& context) {
    Content content;
    content.verdict = answerText(context);
    Card now = outputCard(context, m_solver, m_asked.output.c_str());
    now.verdict = wantedText(context);
    content.cards.push_back(std::move(now));
    if (const SeekSolution* found = nearest()) {
        Card answer;
        answer.key = key(context, found->at.input);
        answer.title = inputTitle();
        answer.value = inputText(context, found->at.input);
        answer.verdict = std::isfinite(m_result.present.input) ? SeekText::tr("now %1").arg(inputText(context, m_result.present.input)) : QString();
        answer.tone = Tone::good;
        content.cards.push_back(std::move(answer));
    }
    content.charts.push_back(chart(context));
    content.table = table(context);
    content.notes.push_back(content.verdict);
    if (m_result.refused > 0) content.notes.push_back(SeekText::tr("%1 of %2 values were refused: %3").arg(m_result.refused).arg(m_result.solves).arg(m_result.issue ? issueText(m_solver, *m_result.issue) : QString()));
    content.defaultKey = nearest() ? content.cards[1].key : outputKey(m_solver, m_asked.output.c_str());
    return content;
}

class SeekTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    bool showsPins() const override { return false; } // its answer is a change of the scenario itself
    ToolQuestion ask(const PageContext& context) const override;

private:
    static void askTarget(const PageContext& context, const ToolState& state, const Solution& bound, ToolQuestion& question);
};

void SeekTool::askTarget(const PageContext& context, const ToolState& state, const Solution& bound, ToolQuestion& question) {
    const Solver& solver = *bound.solver;
    const std::vector<std::string> outputs = outputsFor(solver, false);
    const std::vector<std::string> inputs = inputsFor(bound, false);
    ToolField output = outputField(solver, outputs, state, "output", SeekText::tr("Bring"), firstOutputs());
    ToolField relation = choiceField(state, "relation", SeekText::tr("to"), {}, {{u"="_s, SeekText::tr("exactly")}, {u"<="_s, SeekText::tr("at most")}, {u">="_s, SeekText::tr("at least")}}, u"="_s);
    const Row& outRow = *outputRow(solver, utf8(output.value));
    const double now = outputAt(bound, utf8(output.value));
    ToolField target = textField(state, "target." + utf8(output.value), SeekText::tr("Target"), SeekText::tr("With its unit: 1.9 ms."), std::isfinite(now) ? numberTextFor(outRow, firstTarget(outRow, now)) : QString());
    ToolField input = inputField(bound, inputs, state, "input", SeekText::tr("by"), firstInputs());
    const std::string inputPath = utf8(input.value), outputPath = utf8(output.value);
    const QString sign = relation.value;
    const std::optional<double> goal = numberFor(outRow, target, true);
    const QString problem = target.problem;
    question.form.push_back(std::move(output));
    question.form.push_back(std::move(relation));
    question.form.push_back(std::move(target));
    question.form.push_back(std::move(input));
    if (!goal) {
        refuse(question.stuck, problem);
        return;
    }
    Probe probe(solver, bound.in, bound.assumptions);
    if (probe.addInput(inputPath)) return;
    const Interval window = windowOf(probe.inputRow(0), probe.effective(0));
    const Relation holds = sign == u"<=" ? Relation::atMost : sign == u">=" ? Relation::atLeast : Relation::equal;
    question.command = "seek";
    question.request = requestText(solver, context.results.scenario(), {}, "seek", "{\"input\":\"" + inputPath + "\",\"output\":\"" + outputPath + "\",\"relation\":\"" + utf8(sign) + "\",\"target\":" + jsonNumber(outRow, *goal) + '}');
    question.work = std::make_unique<SeekWork>(bound, SeekAsked{inputPath, outputPath, {*goal, holds}, window});
}

ToolQuestion SeekTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    const std::optional<std::string> fits = fitsOutput(solver);
    if (fits) {
        const Place place = findPlace(bound->out.rows(), const_cast<void*>(bound->out.data()), *fits);
        const bool isFitting = !place || flagOf(*place.row, place.owner);
        ToolField mode = choiceField(state, "mode", SeekText::tr("Seek"), SeekText::tr("A target for an output, or what makes it fit."), {{u"target"_s, SeekText::tr("a target")}, {u"fit"_s, isFitting ? SeekText::tr("how far it fits") : SeekText::tr("what makes it fit")}}, isFitting ? u"target"_s : u"fit"_s);
        const bool isFit = mode.value == u"fit";
        question.form.push_back(std::move(mode));
        if (isFit) {
            question.work = fitWork(context, *bound, *fits);
            return question;
        }
    }
    askTarget(context, state, *bound, question);
    return question;
}

} // namespace


Page seekPage() {
    static const SeekTool tool;
    return toolPage(tool, MLS_TEXT("page", "Goal seek"), "Performance Engineering (Vol II, Ch 9)");
}

} // namespace mlsys
