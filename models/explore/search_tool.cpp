// SPDX-License-Identifier: GPL-3.0-or-later
// Search: every layout of a training fleet, every device, the largest batch inside the SLA, the best place for a job. The
// form, and the request that it makes.
#include "engine/explore/layout_search.hpp"
#include "models/explore/search_work.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "registry/request_text.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SearchText { Q_DECLARE_TR_FUNCTIONS(SearchPage) };

constexpr const char* kId = "search";

class SearchTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    bool showsPins() const override { return false; }
    ToolQuestion ask(const PageContext& context) const override;
};

QString noLimit(const QString& typed) { return SearchText::tr("a limit is an output, a sign and a value: itl <= 10 ms; got %1").arg(typed); }

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
            field.problem = noLimit(part.trimmed());
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
            problem = issueText(*fault);
        } else {
            problem = issueText(*issue);
        }
    }
    refuse(question.stuck, problem);
    return question;
}

} // namespace

Page searchPage() {
    static const SearchTool tool;
    return toolPage(tool, MLS_TEXT("page", "Search"), "Distributed Training (Vol II, Ch 5) · Compute Infrastructure (Vol II, Ch 2)");
}

} // namespace mlsys
