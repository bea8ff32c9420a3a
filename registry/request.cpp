// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/request.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"

#include <cmath>
#include <vector>

namespace mlsys {
namespace {

const char* typeOf(const Row& row) {
    switch (row.kind) {
    case Kind::real: return row.dimension.none() ? "number" : "quantity";
    case Kind::count: return "integer";
    case Kind::flag: return "boolean";
    case Kind::choice: return "choice";
    case Kind::name: return "string";
    case Kind::group: return row.entity == Entity::none ? "object" : "entity";
    }
    return "";
}

json::OrderedTree numberText(double value, const Row& row) {
    if (row.dimension.none()) {
        if (value == std::floor(value) && std::abs(value) < 9e15) return static_cast<std::int64_t>(value);
        return value;
    }
    return printQuantity(value, row.unit, row.dimension);
}

json::OrderedTree describeRow(const Row& row, const void* defaults, bool input) {
    json::OrderedTree out = {{"name", row.key}, {"type", typeOf(row)}, {"title", row.title.source}};
    if (row.kind == Kind::real || row.kind == Kind::count) out["unit"] = *row.unit ? row.unit : "1";
    if (input) {
        if (row.required) out["required"] = true;
        else if (row.kind == Kind::flag && row.peek(defaults)) out["default"] = flagOf(row, defaults);
        else if (const Choice* choice = choiceOf(row, defaults)) out["default"] = choice->key;
        else if ((row.kind == Kind::real || row.kind == Kind::count) && row.peek(defaults)) out["default"] = numberText(numberOf(row, defaults), row);
        if (*row.fallback) {
            out["default_from"] = row.fallback;
            const Assumptions textbook = Assumptions::textbook();
            if (const Row* assumption = findRow(rowsOf<Assumptions>(), row.fallback)) out["default"] = numberText(numberOf(*assumption, &textbook), *assumption);
        }
    }
    if (row.range.bounded() && input) {
        json::OrderedTree range = json::OrderedTree::object();
        if (std::isfinite(row.range.min)) range[row.range.openMin ? "greater_than" : "min"] = numberText(row.range.min, row);
        if (std::isfinite(row.range.max)) range["max"] = numberText(row.range.max, row);
        out["range"] = std::move(range);
    }
    if (row.kind == Kind::choice) {
        json::OrderedTree choices = json::OrderedTree::array();
        for (const Choice& choice : row.choices()) choices.push_back(choice.key);
        out["choices"] = std::move(choices);
    }
    if (!row.help.empty()) out["help"] = row.help.source;
    return out;
}

} // namespace

Issue unknownSolver(const Catalogue& catalogue, const std::string& given) {
    std::vector<std::string> names;
    for (const Solver* solver : catalogue.solvers()) {
        names.emplace_back(solver->name);
        names.emplace_back(solver->id);
    }
    std::string message = "\"" + given + "\" is not a solver";
    const std::vector<std::string> near = nearest(given, names);
    for (std::size_t i = 0; i < near.size(); ++i) message += (i == 0 ? "; did you mean " : " or ") + near[i];
    return {IssueCode::unknownSolver, "solver", message + (near.empty() ? "" : "?")};
}

RequestResult answerRequest(const Catalogue& catalogue, const Zoo& zoo, std::string_view line, bool explain) {
    json::Tree request;
    json::Fault fault;
    if (!json::parse(line, request, fault)) return {errorLine("", "", {IssueCode::parse, "", fault.message}), true};
    if (!request.is_object()) return {errorLine("", "", {IssueCode::parse, "", "a request is a JSON object"}), true};

    const auto idAt = request.find("id");
    const std::string id = idAt == request.end() ? std::string() : idAt->dump(-1, ' ', false, json::Tree::error_handler_t::replace);
    const auto solverAt = request.find("solver");
    if (solverAt == request.end()) return {errorLine(id, "", {IssueCode::missingField, "solver", "solver must be given"}), true};
    if (!solverAt->is_string()) return {errorLine(id, "", {IssueCode::type, "solver", "solver must be the name of a solver, got " + solverAt->dump(-1, ' ', false, json::Tree::error_handler_t::replace)}), true};
    const std::string name = solverAt->get<std::string>();
    const Solver* solver = catalogue.find(name);
    if (!solver) return {errorLine(id, name, unknownSolver(catalogue, name)), true};
    const auto refuse = [&](const Issue& issue) { return RequestResult{errorLine(id, solver->name, issue), true}; };

    static const std::vector<std::string> kAllowed{"id", "solver", "assumptions", "inputs"};
    for (const auto& [key, value] : request.items()) {
        if (std::find(kAllowed.begin(), kAllowed.end(), key) != kAllowed.end()) continue;
        const std::vector<std::string> near = nearest(key, kAllowed, 1);
        return refuse({IssueCode::unknownField, key, "\"" + key + "\" is not a field of a request" + (near.empty() ? "; allowed are id, solver, assumptions and inputs" : "; did you mean " + near.front() + "?")});
    }
    Values inputs;
    if (const auto at = request.find("inputs"); at != request.end()) {
        if (!at->is_object()) return refuse({IssueCode::type, "inputs", "inputs must be an object"});
        json::flatten(*at, "", inputs);
    }
    Values settings;
    if (const auto at = request.find("assumptions"); at != request.end()) json::flatten(*at, "assumptions", settings);

    Recorder recorder;
    const Solution solution = solveValues(zoo, *solver, inputs, settings, "inputs.", explain ? &recorder : nullptr);
    if (!solution.solved()) return refuse(solution.issues.front());
    return {answerLine(id, solution, recorder.steps(), explain), false};
}

std::string describeSolvers(const Catalogue& catalogue) {
    json::OrderedTree list = json::OrderedTree::array();
    for (const Solver* solver : catalogue.solvers()) {
        const Record defaults(solver->in);
        json::OrderedTree entry = {{"name", solver->name}, {"id", solver->id}, {"title", solver->title.source}, {"question", solver->question.source},
                                   {"group", solver->group}, {"chapter", solver->chapter}};
        entry["inputs"] = json::OrderedTree::array();
        for (const Row& row : solver->in.rows()) entry["inputs"].push_back(describeRow(row, defaults.data(), true));
        entry["outputs"] = json::OrderedTree::array();
        for (const Row& row : solver->out.rows()) entry["outputs"].push_back(describeRow(row, nullptr, false));
        entry["equations"] = json::OrderedTree::array();
        for (const Formula* formula : solver->formulas) {
            entry["equations"].push_back({{"id", formula->id}, {"symbol", formula->symbol}, {"name", formula->title.source},
                                          {"equation", formula->equation}, {"unit", formula->unit}, {"source", formula->source}});
        }
        list.push_back(std::move(entry));
    }
    return json::print(list);
}

} // namespace mlsys
