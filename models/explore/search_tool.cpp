// SPDX-License-Identifier: GPL-3.0-or-later
// Search: every layout of a training fleet, every device, the largest batch inside the SLA, the best place for a job. The
// best first, the front of what nothing beats, and why the rest is out; any of them is applied by a click.
#include "engine/explore/layout_search.hpp"
#include "models/chart_parts.h"
#include "models/explore/tool_parts.h"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "registry/request_text.hpp"
#include "registry/search.hpp"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SearchText { Q_DECLARE_TR_FUNCTIONS(SearchPage) };

constexpr const char* kId = "search";
constexpr const char* kPlaceRank = "economics.tco + sustainability.carbon_footprint * carbon_price";
constexpr std::size_t kMostReasons = 6;
constexpr double kNanosecondsEach = 150; // of a layout, where nothing better is known

std::string jsonText(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + '"';
}

class SearchWork : public ToolWork {
public:
    SearchWork(const Zoo& zoo, SearchRequest request, std::vector<std::string> shown) : m_request(std::move(request)), m_search(zoo, m_request), m_shown(std::move(shown)) {}

    std::optional<Issue> fault() { return m_search.fault(); }
    double points() const override { return m_search.points(); }
    double secondsEach() const override { return kNanosecondsEach * 1e-9; }
    bool divides() const override { return true; }
    double progress() const override { return static_cast<double>(m_queue.done()) / static_cast<double>(std::max<std::uint64_t>(1, m_queue.points())); }
    void cancel() override {
        ToolWork::cancel();
        m_queue.cancel();
    }
    void run() override { m_search.worker(); }
    Content content(const PageContext& context) override;

private:
    const Solver& solver() const { return *m_request.sweep.solver; }
    QString titleOf(const std::string& term) const;
    std::string goal(std::size_t objective) const;
    std::size_t goals() const { return m_request.layouts && m_request.pareto.empty() ? 2 : m_request.pareto.size(); }
    double output(const SearchRow& row, const std::string& path) const;
    double objective(const SearchRow& row, std::size_t number) const;
    Series points(const PageContext& context, const SearchAnswer& answer, const std::vector<SearchRow>& rows) const;
    AxisSpec axis(const PageContext& context, std::size_t objective, std::span<const Series> series) const;
    QString pointText(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const;
    std::vector<Change> changesOf(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const;
    QString rankText(const PageContext& context, double rank) const;
    ChartSpec chart(const PageContext& context, const SearchAnswer& answer) const;
    Table table(const PageContext& context, const SearchAnswer& answer) const;
    void addParts(const PageContext& context, const SearchAnswer& answer, const SearchRow& row, std::vector<Cell>& cells) const;
    void addNumbers(const PageContext& context, const SearchRow& row, const std::vector<Change>& changes, std::vector<Cell>& cells) const;

    const SearchRequest m_request;
    Search m_search;
    TileQueue& m_queue = m_search.queue();
    const std::vector<std::string> m_shown;  // outputs as columns
};

// A path, or an expression.
std::string SearchWork::goal(std::size_t objective) const {
    constexpr std::array usual{"step_latency", "memory_per_accelerator"}; // usualLayoutGoals()
    return m_request.pareto.empty() ? usual[objective] : m_request.pareto[objective].text;
}

QString SearchWork::titleOf(const std::string& term) const {
    if (outputRow(solver(), term)) return titleOfOutput(solver(), term);
    if (inputRow(solver(), term)) return titleOfInput(solver(), term);
    return term == kPlaceRank ? SearchText::tr("Cost with carbon at its price") : qstring(term);
}

double SearchWork::output(const SearchRow& row, const std::string& path) const {
    const Place place = findPlace(row.solution.out.rows(), const_cast<void*>(row.solution.out.data()), path);
    return place ? scalarOf(*place.row, place.owner) : NAN;
}

double SearchWork::objective(const SearchRow& row, std::size_t number) const {
    const std::string term = goal(number);
    if (outputRow(solver(), term)) return output(row, term);
    const Place place = findPlace(row.solution.in.rows(), const_cast<void*>(row.solution.in.data()), term);
    return place ? scalarOf(*place.row, place.owner) : number < row.objectives.size() ? row.objectives[number] : NAN;
}

QString SearchWork::pointText(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const {
    QStringList parts;
    for (std::size_t i = 0; i < answer.table.swept.size(); ++i) {
        const SweepInput& input = answer.table.swept[i];
        const QString value = valueText(context, solver(), input, row.digits[i]);
        parts << (input.row ? titleOfInput(solver(), input.key) + u' ' + value : value);
    }
    return parts.join(u", "_s);
}

std::vector<Change> SearchWork::changesOf(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const {
    std::vector<Change> changes = changesOfPoint(context, solver(), answer.table, row.digits);
    // The number of micro-batches takes the place of their size.
    const std::string size = m_request.layouts ? inputPathInScenario(context, solver(), "micro_batch_size") : std::string();
    if (!size.empty() && context.results.scenario().values.find(size)) changes.push_back({size, std::nullopt});
    return changes;
}

QString SearchWork::rankText(const PageContext& context, double rank) const {
    if (!m_request.rank) return textFor(context, *outputRow(solver(), "step_latency"), rank);
    if (const Row* row = m_request.rank->expression.field()) return textFor(context, *row, rank);
    return context.format.value(rank, m_request.rank->expression.dimension(), m_request.rank->unit().c_str()).text();
}

Series SearchWork::points(const PageContext& context, const SearchAnswer& answer, const std::vector<SearchRow>& rows) const {
    Series series;
    for (const SearchRow& row : rows) {
        const QPointF point{objective(row, 1), objective(row, 0)};
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || point.x() <= 0 || point.y() <= 0) continue;
        series.points.push_back(point);
        series.readOut << pointText(context, answer, row);
    }
    return series;
}

AxisSpec SearchWork::axis(const PageContext& context, std::size_t objective, std::span<const Series> series) const {
    double least = INFINITY, most = 0;
    for (const Series& each : series) {
        for (const QPointF& point : each.points) {
            const double value = objective == 1 ? point.x() : point.y();
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    const std::string term = goal(objective);
    const Row* row = outputRow(solver(), term) ? outputRow(solver(), term) : inputRow(solver(), term);
    Row plain;
    if (!row) {
        plain.dimension = m_request.pareto[objective].expression.dimension();
        row = &plain;
    }
    if (isWide(least, most)) return axisFor(context, titleOf(term), *row, least / 1.3, most * 1.3, true);
    const double room = std::max((most - least) * 0.1, most * 0.02);
    return axisFor(context, titleOf(term), *row, std::max(0.0, least - room), most + room, false);
}

// The first two goals against each other: what is ranked, and the front of what nothing beats.
ChartSpec SearchWork::chart(const PageContext& context, const SearchAnswer& answer) const {
    std::array series{points(context, answer, answer.ranked), points(context, answer, answer.pareto)};
    XyChart chart;
    chart.x = axis(context, 1, series);
    chart.y = axis(context, 0, series);
    Series& ranked = series[0];
    ranked.key = u"ranked"_s;
    ranked.name = SearchText::tr("The best %1").arg(answer.ranked.size());
    ranked.ink = Ink::series1;
    ranked.stroke = Stroke::none;
    ranked.marker = Marker::circle;
    ranked.weight = 0.8;
    Series& front = series[1];
    front.key = u"front"_s;
    front.name = SearchText::tr("Pareto front");
    front.ink = Ink::accent;
    // Of three goals a line would say too much.
    front.stroke = goals() > 2 || (!answer.pareto.empty() && answer.pareto.front().objectives.size() > 2) ? Stroke::none : Stroke::solid;
    front.marker = front.points.size() > 60 ? Marker::none : Marker::diamond;
    if (front.marker == Marker::none) front.stroke = Stroke::solid;
    for (Series& each : series) if (!each.points.isEmpty()) chart.series.push_back(std::move(each));
    const QString title = SearchText::tr("%1 against %2").arg(titleOf(goal(0)), titleOf(goal(1)));
    return chartOf(context, u"search"_s, title, SearchText::tr("%1: %2 that nothing beats in both.").arg(title).arg(answer.pareto.size()), std::move(chart));
}

Table SearchWork::table(const PageContext& context, const SearchAnswer& answer) const {
    // Of many parts the numbers come first: that is what one compares.
    const bool isLong = answer.table.swept.size() > 3;
    const bool isExpression = m_request.rank && !m_request.rank->expression.field();
    Table table;
    QStringList parts, numbers;
    for (const SweepInput& input : answer.table.swept) parts << titleOfInput(solver(), input.column());
    if (isExpression) numbers << titleOf(m_request.rank->text);
    for (const std::string& path : m_shown) numbers << titleOfOutput(solver(), path);
    table.columns = QStringList{SearchText::tr("Rank")} + (isLong ? numbers + parts : parts + numbers);
    int rank = 0;
    for (const SearchRow& row : answer.ranked) {
        const std::vector<Change> changes = changesOf(context, answer, row);
        std::vector<Cell> cells{{QString::number(++rank), static_cast<double>(rank), {}, {}, Tone::neutral, {}}};
        for (const bool isParts : {!isLong, isLong}) {
            if (isParts) addParts(context, answer, row, cells);
            else addNumbers(context, row, changes, cells);
        }
        table.rows.push_back(std::move(cells));
        table.actions.push_back({SearchText::tr("Apply: %1").arg(pointText(context, answer, row)), changes});
    }
    return table;
}

void SearchWork::addParts(const PageContext& context, const SearchAnswer& answer, const SearchRow& row, std::vector<Cell>& cells) const {
    for (std::size_t i = 0; i < answer.table.swept.size(); ++i) {
        const SweepInput& input = answer.table.swept[i];
        Cell cell = wordCell(valueText(context, solver(), input, row.digits[i]));
        if (input.row && input.row->kind != Kind::choice && input.row->kind != Kind::flag) cell.raw = input.numbers[row.digits[i]];
        cells.push_back(std::move(cell));
    }
}

void SearchWork::addNumbers(const PageContext& context, const SearchRow& row, const std::vector<Change>& changes, std::vector<Cell>& cells) const {
    if (m_request.rank && !m_request.rank->expression.field()) cells.push_back({rankText(context, row.rank), row.rank, {}, {}, Tone::neutral, {}});
    for (const std::string& path : m_shown) {
        const Row& out = *outputRow(solver(), path);
        const double value = output(row, path);
        Cell cell = wordCell(textFor(context, out, value));
        if (std::isfinite(value) && (out.kind == Kind::real || out.kind == Kind::count)) cell.raw = value, cell.better = out.better;
        cell.key = variantKey(outputKey(solver(), path.c_str()), changes);
        cells.push_back(std::move(cell));
    }
}

Content SearchWork::content(const PageContext& context) {
    const SearchAnswer answer = m_search.answer();
    Content content;
    const QString all = context.format.locale.toString(answer.points, 'f', 0);
    if (answer.ranked.empty()) {
        content.state = Content::State::infeasible;
        content.problem = content.verdict = SearchText::tr("None of %1 keeps every limit").arg(all);
        if (!answer.excluded.empty()) content.problem += u": "_s + qstring(answer.excluded.front().message);
    } else {
        const SearchRow& best = answer.ranked.front();
        content.verdict = SearchText::tr("The best of %1: %2").arg(all, pointText(context, answer, best));
        Card first;
        const std::string path = m_request.rank ? m_request.rank->text : "step_latency";
        const Row* row = outputRow(solver(), path);
        first.key = row ? variantKey(outputKey(solver(), path.c_str()), changesOf(context, answer, best)) : QString();
        first.title = SearchText::tr("Best: %1").arg(titleOf(path));
        first.value = rankText(context, best.rank);
        first.verdict = pointText(context, answer, best);
        first.tone = Tone::good;
        content.defaultKey = first.key.isEmpty() ? variantKey(outputKey(solver(), m_shown.front().c_str()), changesOf(context, answer, best)) : first.key;
        content.cards.push_back(std::move(first));
        Card kept;
        kept.title = SearchText::tr("Within every limit");
        kept.value = context.format.locale.toString(static_cast<double>(answer.accepted), 'f', 0);
        kept.verdict = SearchText::tr("of %1; %2 on the front").arg(all).arg(answer.pareto.size());
        content.cards.push_back(std::move(kept));
        content.table = table(context, answer);
        if (goals() >= 2) content.charts.push_back(chart(context, answer));
        if (!content.charts.empty() && std::get<XyChart>(content.charts.front().body).series.isEmpty()) content.charts.clear();
    }
    for (std::size_t i = 0; i < std::min(kMostReasons, answer.excluded.size()); ++i) {
        const SearchExclusion& out = answer.excluded[i];
        content.notes.push_back(SearchText::tr("Out: %1 (%2)").arg(context.format.locale.toString(static_cast<double>(out.points), 'f', 0), qstring(out.message)));
    }
    return content;
}

class SearchTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    bool showsPins() const override { return false; }
    ToolQuestion ask(const PageContext& context) const override;
};

// "itl <= 10 ms; hardware.tdp < 500 W" as the request's "where".
std::string limitsJson(ToolField& field, const Solver& solver) {
    std::string json;
    const auto add = [&](const std::string& key, const std::string& value) { json += (json.empty() ? "" : ",") + jsonText(key) + ':' + value; };
    if (const std::optional<std::string> fits = fitsOutput(solver)) add(*fits, "true");
    static const QRegularExpression limit(u"^(.+?)\\s*(<=|>=|!=|<|>|=|≤|≥)\\s*(.+)$"_s);
    for (const QString& part : field.value.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        const QRegularExpressionMatch match = limit.match(part.trimmed());
        if (!match.hasMatch()) {
            field.problem = SearchText::tr("a limit is an output, a sign and a value: itl <= 10 ms; got %1").arg(part.trimmed());
            return {};
        }
        QString sign = match.captured(2);
        sign.replace(u'≤', u"<="_s).replace(u'≥', u">="_s);
        add(utf8(match.captured(1).trimmed()), jsonText(utf8(sign + u' ' + match.captured(3).trimmed())));
    }
    return '{' + json + '}';
}

ToolQuestion SearchTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    const Scenario& scenario = context.results.scenario();
    ToolQuestion question;
    ToolField kind = choiceField(state, "kind", SearchText::tr("Search"), SearchText::tr("What is tried."),
        {{u"layouts"_s, SearchText::tr("layouts of the fleet")}, {u"hardware"_s, SearchText::tr("devices")}, {u"batch"_s, SearchText::tr("batch sizes")}, {u"place"_s, SearchText::tr("places")}}, scenario.training() ? u"layouts"_s : u"hardware"_s);
    const QString what = kind.value;
    question.form.push_back(std::move(kind));
    const Catalogue& all = context.services.solvers;
    const Solver* chosen = what == u"layouts" ? all.find("distributed") : what == u"place" ? all.find("scenario") : nullptr;
    const Solver& solver = chosen ? *chosen : solverOf(context, state);
    question.solver = &solver;
    if (!chosen) question.form.push_back(solverField(context, solver));
    const Solution* bound = boundFor(context, solver, question.stuck);
    if (!bound) return question;

    Values replaced;
    std::string rank, pareto, constants;
    std::vector<std::string> shown;
    const std::vector<std::string> outputs = outputsFor(solver, false);
    const auto show = [&](const std::string& path) {
        if (outputRow(solver, path) && std::find(shown.begin(), shown.end(), path) == shown.end()) shown.push_back(path);
    };
    const auto orderOf = [&](const std::string& path) { return outputRow(solver, path)->better == Better::higher ? "higher" : "lower"; };
    Scenario base = scenario;
    if (what == u"layouts") {
        for (const InputChange& change : changesOf(TrainingLayout{})) base.values.erase(inputPathInScenario(context, solver, change.path));
        base.values.erase(inputPathInScenario(context, solver, "micro_batch_size"));
        for (const char* path : {"step_latency", "memory_per_accelerator", "mfu", "scaling_efficiency", "training_time", "training_cost"}) show(path);
    } else if (what == u"place") {
        ToolField price = textField(state, "carbon_price", SearchText::tr("Carbon price"), SearchText::tr("What a tonne of CO₂e costs, on top."), u"100 USD/tCO2e"_s);
        constants = "{\"carbon_price\":" + jsonText(utf8(price.value)) + '}';
        question.form.push_back(std::move(price));
        replaced.set("grid", RawJson{"{\"all\":\"grids\"}"});
        rank = "\"rank\":" + jsonText(kPlaceRank) + ",\"order\":\"lower\"";
        pareto = "[\"economics.tco\",\"sustainability.carbon_footprint\"]";
        for (const char* path : {"economics.tco", "sustainability.carbon_footprint", "economics.opex_energy", "sustainability.energy", "sustainability.water"}) show(path);
    } else {
        const bool isBatch = what == u"batch";
        ToolField by = outputField(solver, outputs, state, "by", isBatch ? SearchText::tr("against") : SearchText::tr("Best by"), firstOutputs());
        const std::string path = utf8(by.value);
        question.form.push_back(std::move(by));
        show(path);
        if (isBatch) {
            if (!inputRow(solver, "batch_size")) {
                question.stuck.state = Content::State::notApplicable;
                question.stuck.problem = question.stuck.verdict = SearchText::tr("%1 has no batch size").arg(translated(solver.title));
                return question;
            }
            replaced.set("batch_size", RawJson{R"({"range":[1,4096],"scale":"linear","step":1})"});
            rank = "\"rank\":\"batch_size\",\"order\":\"higher\"";
            pareto = "[{\"of\":" + jsonText(path) + ",\"order\":\"" + orderOf(path) + "\"},{\"of\":\"batch_size\",\"order\":\"higher\"}]";
        } else {
            replaced.set("hardware", RawJson{"{\"all\":\"hardware\"}"});
            rank = "\"rank\":" + jsonText(path) + ",\"order\":\"" + orderOf(path) + '"';
            pareto = "[{\"of\":" + jsonText(path) + ",\"order\":\"" + orderOf(path) + "\"},{\"of\":\"hardware.tdp\",\"order\":\"lower\"}]";
        }
        for (const std::string_view first : firstOutputs()) show(std::string(first));
        for (const char* more : {"ttft", "token_throughput", "throughput", "mfu", "memory_utilization"}) show(more);
    }
    ToolField limits = textField(state, "limits", SearchText::tr("Only where"), SearchText::tr("Limits, separated by semicolons: itl <= 10 ms; hardware.tdp < 500 W. It must fit in any case."), {});
    const std::string where = limitsJson(limits, solver);
    ToolField most = textField(state, "limit", SearchText::tr("Show"), SearchText::tr("How many of the best."), u"50"_s);
    const std::optional<double> count = wholeFor(most, 1, 2000);
    QString problem = limits.problem.isEmpty() ? most.problem : limits.problem;
    question.form.push_back(std::move(limits));
    question.form.push_back(std::move(most));
    if (problem.isEmpty()) {
        std::string search = "{\"limit\":" + shortest(*count);
        if (what == u"layouts") search += ",\"layouts\":{}";
        if (what != u"layouts" || where != "{}") {
            // Layouts are turned away by memory of their own accord.
            if (what != u"layouts" || where.find(',') != std::string::npos) search += ",\"where\":" + where;
        }
        if (!rank.empty()) search += ',' + rank;
        if (!pareto.empty()) search += ",\"pareto\":" + pareto;
        if (!constants.empty()) search += ",\"constants\":" + constants;
        question.command = "search";
        question.request = requestText(solver, base, replaced, "search", search + '}');
        SearchRequest request;
        const std::optional<Issue> issue = readSearch(all, context.results.zoo(), question.request, request);
        if (!issue) {
            auto work = std::make_unique<SearchWork>(context.results.zoo(), std::move(request), std::move(shown));
            const std::optional<Issue> fault = work->fault();
            if (!fault) {
                question.work = std::move(work);
                return question;
            }
            problem = qstring(fault->message);
        } else {
            problem = qstring(issue->message);
        }
    }
    question.stuck.state = Content::State::invalid;
    question.stuck.problem = question.stuck.verdict = problem;
    return question;
}

} // namespace

Page searchPage() {
    static const SearchTool tool;
    return toolPage(tool, MLS_TEXT("page", "Search"), "Distributed Training (Vol II, Ch 5) · Compute Infrastructure (Vol II, Ch 2)");
}

} // namespace mlsys
