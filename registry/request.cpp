// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/request.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
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
        if (row.optional) out["optional"] = true;
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
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(line, tree, fault)) return {errorLine("", "", {IssueCode::parse, "", fault.message}), true};
    const Given& request = tree.root();
    if (!request.isObject()) return {errorLine("", "", {IssueCode::parse, "", "a request is a JSON object"}), true};

    const Given* idAt = request.find("id");
    const std::string id = idAt ? json::compact(*idAt) : std::string();
    const Given* solverAt = request.find("solver");
    if (!solverAt) return {errorLine(id, "", {IssueCode::missingField, "solver", "solver must be given"}), true};
    if (!solverAt->isText()) return {errorLine(id, "", {IssueCode::type, "solver", "solver must be the name of a solver, got " + json::compact(*solverAt)}), true};
    const std::string name(solverAt->text);
    const Solver* solver = catalogue.find(name);
    if (!solver) return {errorLine(id, name, unknownSolver(catalogue, name)), true};
    const auto refuse = [&](const Issue& issue) { return RequestResult{errorLine(id, solver->name, issue), true}; };

    static const std::vector<std::string> kAllowed{"id", "solver", "assumptions", "inputs"};
    std::optional<std::string_view> unknown;
    for (const Given& part : request.parts) {
        if (std::find(kAllowed.begin(), kAllowed.end(), part.key) == kAllowed.end()) unknown = unknown ? std::min(*unknown, part.key) : part.key;
    }
    if (unknown) {
        const std::string key(*unknown);
        const std::vector<std::string> near = nearest(key, kAllowed, 1);
        return refuse({IssueCode::unknownField, key, "\"" + key + "\" is not a field of a request" + (near.empty() ? "; allowed are id, solver, assumptions and inputs" : "; did you mean " + near.front() + "?")});
    }
    static constexpr Given kNothing;
    const Given* inputs = request.find("inputs");
    if (inputs && !inputs->isObject()) return refuse({IssueCode::type, "inputs", "inputs must be an object"});

    Recorder recorder;
    Recorder* working = explain ? &recorder : nullptr;
    const auto solved = [&] {
        const Given* assumptions = request.find("assumptions");
        if (!tree.hasPaths()) return solveGiven(zoo, *solver, inputs ? *inputs : kNothing, assumptions, "inputs.", working);
        Values values; // a key such as "hardware.tdp" is a path
        Values settings;
        if (inputs) flatten(*inputs, "", values);
        if (assumptions) flatten(*assumptions, "assumptions", settings);
        return solveValues(zoo, *solver, values, settings, "inputs.", working);
    };
    const Solution solution = solved();
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
        for (const Solver* part : solver->parts) entry["parts"].push_back(part->name);
        for (const ChainLink& link : solver->links) entry["links"].push_back({{"from", link.from}, {"to", link.to}, {"overridden_by", link.input}});
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
