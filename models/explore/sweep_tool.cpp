// SPDX-License-Identifier: GPL-3.0-or-later
// One input against up to four outputs: a chart each, with the regimes along it tinted and where they change, and a table.
#include "engine/explore/crossover.hpp"
#include "engine/explore/parallel_sweep.hpp"
#include "models/chart_parts.h"
#include "models/explore/sweep_axis.h"
#include "models/explore/tool_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "registry/request_text.hpp"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SweepText { Q_DECLARE_TR_FUNCTIONS(SweepPage) };

constexpr const char* kId = "sweep";
constexpr int kOutputs = 4;
constexpr std::size_t kMostSeries = 12;   // lines that can be told apart
constexpr std::size_t kMostRows = 2000;   // of the table; the command line gives all

struct Asked {
    const Solver* solver;
    SweepRequest request;
    bool hasSeries = false;               // then swept[0] is the series, else there is only the input
    std::vector<std::string> outputs;     // first those shown, then the regime and whether it fits, if there are such
    std::size_t shown = 0;
    std::optional<std::size_t> regime, fits;
    bool isLog = false;
    std::optional<Interval> window;       // of a number
};

class SweepWork : public ToolWork {
public:
    SweepWork(const PageContext& context, Asked asked)
        : m_asked(std::move(asked)), m_zoo(context.results.zoo()), m_points(pointsOf(m_asked.request)), m_field(m_asked.outputs, m_points), m_queue(m_points) {
        const Solution& bound = context.results.solution(*m_asked.solver);
        if (m_asked.window && !m_asked.hasSeries) m_probe = std::make_unique<Probe>(*m_asked.solver, bound.in, bound.assumptions);
    }

    double points() const override { return static_cast<double>(m_points); }
    double progress() const override { return static_cast<double>(m_queue.done()) / static_cast<double>(m_points); }
    void cancel() override {
        ToolWork::cancel();
        m_queue.cancel();
    }
    void run() override {
        Sweep sweep(*m_asked.solver, m_asked.request.axes());
        SweepBases bases(m_zoo, m_asked.request);
        fillTiles(m_queue, sweep, [&](auto digits) -> SweepBase& { return bases.at(digits); }, m_field);
        findCrossings();
    }
    Content content(const PageContext& context) override;

private:
    static std::uint64_t pointsOf(const SweepRequest& request) {
        std::uint64_t points = 1;
        for (const SweepInput& input : request.swept) points *= input.size();
        return points;
    }
    const SweepInput& input() const { return m_asked.request.swept.back(); }
    std::size_t perSeries() const { return input().size(); }
    std::size_t seriesCount() const { return m_points / perSeries(); }
    double at(std::size_t output, std::size_t series, std::size_t i) const { return m_field.values(output)[series * perSeries() + i]; }
    const Row& row(std::size_t output) const { return *outputRow(*m_asked.solver, m_asked.outputs[output]); }
    QString seriesName(const PageContext& context, std::size_t series) const;
    QString valueName(const PageContext& context, std::size_t i) const;
    std::vector<Change> changesOf(const PageContext& context, std::size_t series, std::size_t i) const;
    void findCrossings();
    ChartSpec chart(const PageContext& context, std::size_t output) const;
    ChartSpec bars(const PageContext& context, std::size_t output) const;
    QVector<Series> lines(const PageContext& context, std::size_t output) const;
    QVector<Band> bands() const;
    Table table(const PageContext& context) const;
    Card card(const PageContext& context, std::size_t output) const;
    QStringList crossingTexts(const PageContext& context) const;
    QString spokenOf(const PageContext& context, std::size_t output) const;

    const Asked m_asked;
    const Zoo m_zoo;                     // workers bind from one of their own
    std::uint64_t m_points;
    SweepField m_field;
    TileQueue m_queue;
    std::unique_ptr<Probe> m_probe;
    std::vector<Crossing> m_regimes, m_fits;
};

void SweepWork::findCrossings() {
    if (!m_probe || stop().load()) return;
    m_probe->stopBy(&stop());
    if (m_probe->addInput(input().key)) return;
    const auto find = [&](std::optional<std::size_t> output, std::vector<Crossing>& found) {
        if (!output || m_probe->addOutput(m_asked.outputs[*output])) return;
        found = crossings(*m_probe, 0, m_probe->outputs() - 1, *m_asked.window);
    };
    find(m_asked.regime, m_regimes);
    find(m_asked.fits, m_fits);
}

QString SweepWork::seriesName(const PageContext& context, std::size_t series) const {
    return m_asked.hasSeries ? valueText(context, *m_asked.solver, m_asked.request.swept.front(), series) : QString();
}

QString SweepWork::valueName(const PageContext& context, std::size_t i) const { return valueText(context, *m_asked.solver, input(), i); }

std::vector<Change> SweepWork::changesOf(const PageContext& context, std::size_t series, std::size_t i) const {
    const std::vector<std::size_t> digits = m_asked.hasSeries ? std::vector<std::size_t>{series, i} : std::vector<std::size_t>{i};
    return changesOfPoint(context, *m_asked.solver, m_asked.request, digits);
}

// An interval of the axis in each regime; nothing where there is but one.
QVector<Band> SweepWork::bands() const {
    QVector<Band> found;
    if (m_regimes.empty()) return found;
    const Row& regime = row(*m_asked.regime);
    const auto add = [&](double from, double to, double value) {
        for (const Choice& choice : regime.choices()) {
            if (choice.value == value) found.push_back({Band::Along::x, from, to, inkOfRegime(choice, choice.value), translated(choice.title)});
        }
    };
    double from = m_asked.window->lo;
    for (const Crossing& crossing : m_regimes) {
        add(from, crossing.at, crossing.before);
        from = crossing.at;
    }
    add(from, m_asked.window->hi, m_regimes.back().after);
    return found;
}

QStringList SweepWork::crossingTexts(const PageContext& context) const {
    QStringList texts;
    const auto add = [&](const Row& output, const Crossing& crossing) {
        const QString place = textFor(context, *input().row, crossing.at);
        const QString name = titleOfInput(*m_asked.solver, input().key);
        if (output.kind == Kind::flag) texts << (crossing.after != 0 ? SweepText::tr("Fits from %1 %2").arg(name, place) : SweepText::tr("No longer fits from %1 %2").arg(name, place));
        else texts << SweepText::tr("%1 from %2 %3").arg(textFor(context, output, crossing.after), name, place);
    };
    for (const Crossing& crossing : m_regimes) add(row(*m_asked.regime), crossing);
    for (const Crossing& crossing : m_fits) add(row(*m_asked.fits), crossing);
    return texts;
}

// Broken where there is no answer.
QVector<Series> SweepWork::lines(const PageContext& context, std::size_t output) const {
    constexpr std::array inks{Ink::series1, Ink::series2, Ink::series3, Ink::series4, Ink::series5, Ink::series6, Ink::series7, Ink::series8};
    // Told apart without colour too: by the marker, or by the line where points lie too close for one.
    constexpr std::array strokes{Stroke::solid, Stroke::dash, Stroke::dot, Stroke::dashDot};
    constexpr std::array markers{Marker::circle, Marker::square, Marker::triangle, Marker::diamond, Marker::cross};
    QVector<Series> found;
    const QString title = titleOfOutput(*m_asked.solver, m_asked.outputs[output]);
    const bool isSparse = perSeries() <= 40;
    for (std::size_t s = 0; s < seriesCount(); ++s) {
        Series line;
        line.name = m_asked.hasSeries ? seriesName(context, s) : title;
        // The first says of what the numbers are: "Batch size: 1", "2", "4".
        const SweepInput& series = m_asked.request.swept.front();
        if (m_asked.hasSeries && s == 0 && series.row && (series.row->kind == Kind::real || series.row->kind == Kind::count)) line.name = SweepText::tr("%1: %2", "series").arg(titleOfInput(*m_asked.solver, series.column()), line.name);
        line.ink = inks[s % inks.size()];
        line.stroke = strokes[(isSparse ? s / markers.size() : s) % strokes.size()];
        line.marker = isSparse ? markers[s % markers.size()] : Marker::none;
        bool isFirst = true;
        const auto finish = [&] {
            if (line.points.isEmpty()) return;
            if (line.points.size() == 1) line.marker = Marker::circle;
            line.key = u"sweep.%1.%2"_s.arg(s).arg(found.size());
            line.inLegend = isFirst && m_asked.hasSeries;
            found.push_back(line);
            line.points.clear();
            isFirst = false;
        };
        for (std::size_t i = 0; i < perSeries(); ++i) {
            const double x = input().numbers[i], y = at(output, s, i);
            if (std::isfinite(x) && std::isfinite(y)) line.points.push_back({x, y});
            else finish();
        }
        finish();
    }
    return found;
}

ChartSpec SweepWork::chart(const PageContext& context, std::size_t output) const {
    const QString title = titleOfOutput(*m_asked.solver, m_asked.outputs[output]);
    const QString name = titleOfInput(*m_asked.solver, input().key);
    XyChart chart;
    chart.series = lines(context, output);
    double least = INFINITY, most = -INFINITY;
    for (const Series& series : chart.series) for (const QPointF& point : series.points) least = std::min(least, point.y()), most = std::max(most, point.y());
    if (!(least <= most)) least = 0, most = 1;
    const bool isLogY = mlsys::isWide(least, most);
    chart.x = axisFor(context, name, *input().row, m_asked.window->lo, m_asked.window->hi, m_asked.isLog);
    if (!(chart.x.max > chart.x.min)) chart.x.max = chart.x.min + std::max(1.0, std::abs(chart.x.min));
    if (isLogY) chart.y = axisFor(context, title, row(output), least / 1.3, most * 1.3, true);
    else chart.y = axisFor(context, title, row(output), std::min(0.0, least * 1.12), most > 0 ? most * 1.12 : least < 0 ? 0 : 1, false);
    chart.bands = bands();
    for (const Crossing& crossing : m_fits) chart.marks.push_back({Mark::Along::x, crossing.at, Ink::limit, Stroke::dash, 1, crossing.after != 0 ? SweepText::tr("fits") : SweepText::tr("no longer fits")});
    const Solution& now = context.results.solution(*m_asked.solver);
    const double here = inputAt(now, input().key);
    if (!m_asked.hasSeries && here >= m_asked.window->lo && here <= m_asked.window->hi) {
        const double value = outputAt(now, m_asked.outputs[output]);
        if (std::isfinite(value) && (!isLogY || value > 0)) {
            Series point{u"here"_s, SweepText::tr("Now"), {{here, value}}, Ink::accent, Stroke::none, Marker::diamond, 1.4};
            chart.series.push_back(point);
        }
    }
    return chartOf(context, u"sweep.%1"_s.arg(output), SweepText::tr("%1 over %2").arg(title, name), spokenOf(context, output), std::move(chart));
}

// Of an input without numbers: one lying bar a value.
ChartSpec SweepWork::bars(const PageContext& context, std::size_t output) const {
    const QString title = titleOfOutput(*m_asked.solver, m_asked.outputs[output]);
    BarsChart chart;
    chart.isLying = true;
    double most = 0;
    for (std::size_t s = 0; s < seriesCount(); ++s) {
        for (std::size_t i = 0; i < perSeries(); ++i) {
            const double value = at(output, s, i);
            if (!std::isfinite(value) || value < 0) continue;
            if (chart.sets.isEmpty()) chart.sets.push_back({u"value"_s, title, Ink::series1, {}});
            const QString name = valueName(context, i);
            chart.categories << (m_asked.hasSeries ? seriesName(context, s) + u" · "_s + name : name);
            chart.sets[0].values.push_back(value);
            most = std::max(most, value);
        }
    }
    chart.value = axisFor(context, title, row(output), 0, most > 0 ? most * 1.12 : 1, false);
    return chartOf(context, u"sweep.%1"_s.arg(output), SweepText::tr("%1 by %2").arg(title, titleOfInput(*m_asked.solver, input().column())), spokenOf(context, output), std::move(chart));
}

QString SweepWork::spokenOf(const PageContext& context, std::size_t output) const {
    double least = INFINITY, most = -INFINITY;
    for (const double value : m_field.values(output)) if (std::isfinite(value)) least = std::min(least, value), most = std::max(most, value);
    const QString title = titleOfOutput(*m_asked.solver, m_asked.outputs[output]);
    const QString name = titleOfInput(*m_asked.solver, input().column());
    if (!(least <= most)) return SweepText::tr("%1 has no answer anywhere along %2.").arg(title, name);
    const QStringList crossings = input().row && m_asked.window ? crossingTexts(context) : QStringList();
    return SweepText::tr("%1 goes from %2 to %3 along %4. %5").arg(title, textFor(context, row(output), least), textFor(context, row(output), most), name, crossings.join(u"; "_s)).trimmed();
}

Table SweepWork::table(const PageContext& context) const {
    Table table;
    if (m_asked.hasSeries) table.columns << titleOfInput(*m_asked.solver, m_asked.request.swept.front().column());
    table.columns << titleOfInput(*m_asked.solver, input().column());
    for (const std::string& path : m_asked.outputs) table.columns << titleOfOutput(*m_asked.solver, path);
    const std::size_t step = std::max<std::size_t>(1, (m_points + kMostRows - 1) / kMostRows);
    for (std::uint64_t point = 0; point < m_points; point += step) {
        const std::size_t s = point / perSeries(), i = point % perSeries();
        std::vector<Cell> cells;
        if (m_asked.hasSeries) cells.push_back(wordCell(seriesName(context, s)));
        Cell place = wordCell(valueName(context, i));
        if (input().row && input().row->kind != Kind::choice) place.raw = input().numbers[i];
        cells.push_back(std::move(place));
        const bool isRefused = input().row && std::isnan(input().numbers[i]);
        const std::vector<Change> changes = isRefused ? std::vector<Change>() : changesOf(context, s, i);
        for (std::size_t o = 0; o < m_asked.outputs.size(); ++o) {
            const Row& out = row(o);
            const double value = at(o, s, i);
            Cell cell{isRefused ? SweepText::tr("refused") : textFor(context, out, value), kNoNumber, isRefused ? QString() : variantKey(outputKey(*m_asked.solver, m_asked.outputs[o].c_str()), changes), {}, Tone::neutral, {}};
            if (out.kind == Kind::real || out.kind == Kind::count) cell.raw = value, cell.better = out.better;
            cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(cells));
        table.actions.push_back({SweepText::tr("Set the scenario to this"), changes});
    }
    return table;
}

Card SweepWork::card(const PageContext& context, std::size_t output) const {
    Card card = outputCard(context, *m_asked.solver, m_asked.outputs[output].c_str());
    double least = INFINITY, most = -INFINITY;
    for (const double value : m_field.values(output)) if (std::isfinite(value)) least = std::min(least, value), most = std::max(most, value);
    if (least <= most) card.verdict = SweepText::tr("%1 … %2").arg(textFor(context, row(output), least), textFor(context, row(output), most));
    return card;
}

Content SweepWork::content(const PageContext& context) {
    Content content;
    for (std::size_t i = 0; i < m_asked.shown; ++i) {
        content.cards.push_back(card(context, i));
        content.charts.push_back(m_asked.window ? chart(context, i) : bars(context, i));
    }
    content.table = table(context);
    QStringList crossings = m_asked.window ? crossingTexts(context) : QStringList();
    content.verdict = crossings.isEmpty() ? spokenOf(context, 0) : crossings.join(u" · "_s);
    for (const QString& text : crossings) content.notes.push_back(text);
    if (m_points > kMostRows) content.notes.push_back(SweepText::tr("The table shows every %1th of the %2 points").arg((m_points + kMostRows - 1) / kMostRows).arg(m_points));
    content.defaultKey = outputKey(*m_asked.solver, m_asked.outputs[0].c_str());
    return content;
}

class SweepTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    ToolQuestion ask(const PageContext& context) const override;
};

ToolQuestion SweepTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    Asked asked{&solver, {}, false, {}, 0, {}, {}, false, {}};

    SweepAxisForm axis = sweepAxisForm(context, *bound, state);
    for (ToolField& field : axis.form) question.form.push_back(std::move(field));
    const std::vector<std::string> outputs = outputsFor(solver, false);
    for (int i = 0; i < kOutputs; ++i) {
        const std::string key = "output" + std::to_string(i + 1);
        ToolField field = outputField(solver, outputs, state, key, i == 0 ? SweepText::tr("Output") : SweepText::tr("Output %1").arg(i + 1), firstOutputs());
        if (i > 0) {
            field.choices.insert(field.choices.begin(), {QString(), SweepText::tr("none")});
            if (state.text(key, "").empty()) field.value.clear();
        }
        if (const std::string path = utf8(field.value); !path.empty() && std::find(asked.outputs.begin(), asked.outputs.end(), path) == asked.outputs.end()) asked.outputs.push_back(path);
        const bool isNext = i == 0 || !field.value.isEmpty() || !question.form.back().value.isEmpty();
        if (isNext) question.form.push_back(std::move(field)); // one empty place for the next output at a time
    }
    asked.shown = asked.outputs.size();
    if (!axis.replaced) {
        question.stuck.state = Content::State::incomplete;
        question.stuck.problem = axis.problem;
        question.stuck.verdict = axis.problem;
        return question;
    }
    if (const std::vector<std::string> regimes = regimesOf(solver); !regimes.empty()) asked.regime = asked.outputs.size(), asked.outputs.push_back(regimes.front());
    if (const std::optional<std::string> fits = fitsOutput(solver)) asked.fits = asked.outputs.size(), asked.outputs.push_back(*fits);

    question.command = "sweep";
    question.request = requestText(solver, context.results.scenario(), *axis.replaced);
    const std::optional<Issue> issue = readSweep(context.services.solvers, context.results.zoo(), question.request, asked.request);
    if (!issue && axis.series) {
        // The series is the outer axis, wherever it stands among the inputs.
        auto& swept = asked.request.swept;
        const auto series = std::find_if(swept.begin(), swept.end(), [&](const SweepInput& input) { return input.column() == *axis.series; });
        if (series != swept.end()) std::rotate(swept.begin(), series, series + 1);
        asked.hasSeries = swept.size() > 1;
    }
    QString problem = issue ? issueText(*issue) : QString();
    if (asked.hasSeries && asked.request.swept.front().size() > kMostSeries) problem = SweepText::tr("%1 series are too many to tell apart; at most %2").arg(asked.request.swept.front().size()).arg(kMostSeries);
    if (!problem.isEmpty()) {
        refuse(question.stuck, problem);
        return question;
    }
    asked.isLog = axis.isLog;
    asked.window = axis.window;
    question.work = std::make_unique<SweepWork>(context, std::move(asked));
    return question;
}

} // namespace

Page sweepPage() {
    static const SweepTool tool;
    Page page = toolPage(tool, MLS_TEXT("page", "Sweep"), "Compute roofline");
    page.pairsCharts = true;
    return page;
}

} // namespace mlsys
