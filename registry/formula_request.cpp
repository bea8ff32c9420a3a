// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/formula_request.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace mlsys {
namespace {

NumberSpec specOf(const Argument& argument) { return {argument.unit, argument.dimension, argument.range}; }

// A number that no struct holds, read as the outputs of solvers are.
AnswerNumber numberIn(double value, const char* unit) {
    Row row;
    row.kind = Kind::real;
    row.unit = unit;
    row.peek = [](const void* at) { return at; };
    return answerNumber(row, &value);
}

Issue unknownArgument(const Formula& formula, const std::string& key) {
    std::vector<std::string> keys;
    for (const Argument& argument : formula.arguments()) keys.emplace_back(argument.key);
    const std::vector<std::string> near = nearest(key, keys);
    std::string message = key + " is not an argument of " + formula.id;
    const std::vector<std::string>& named = near.empty() ? keys : near;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (i == 0) message += near.empty() ? "; allowed are " : "; did you mean ";
        else message += i + 1 < named.size() ? ", " : near.empty() ? " and " : " or ";
        message += named[i];
    }
    return {IssueCode::unknownField, key, message + (near.empty() ? "" : "?")};
}

FormulaField readField(const Argument& argument, const Values& given) {
    FormulaField field{&argument, std::nullopt, argument.fallback, std::nullopt};
    if (const Atom* atom = given.find(argument.key)) {
        field.given = *atom;
        field.issue = readNumber(specOf(argument), *atom, argument.key, field.value);
    } else if (argument.required()) {
        const std::string unit = argument.dimension.none() ? "a plain number" : describe(argument.dimension);
        field.issue = Issue{IssueCode::missingField, argument.key, std::string(argument.key) + " must be given: " + argument.symbol + ", " + unit};
    }
    return field;
}

// The key as an option: --batch-size.
std::string optionOf(const Argument& argument) {
    std::string key = argument.key;
    std::replace(key.begin(), key.end(), '_', '-');
    return "--" + key;
}

// A word of a shell's command line.
std::string shellWord(const std::string& text) {
    const bool plain = !text.empty() && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+.,:/@%") == std::string::npos;
    if (plain) return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\' || c == '$' || c == '`') out += '\\';
        out += c;
    }
    return out + '"';
}

json::OrderedTree jsonOf(const Argument& argument) {
    const auto text = [&](double value) -> json::OrderedTree {
        if (argument.dimension.none()) return value;
        return printQuantity(value, argument.unit, argument.dimension);
    };
    json::OrderedTree out = {{"name", argument.key}, {"symbol", argument.symbol}, {"title", argument.title.source}, {"unit", *argument.unit ? argument.unit : "1"}};
    if (argument.required()) out["required"] = true;
    else out["default"] = text(argument.fallback);
    if (argument.range.bounded()) {
        json::OrderedTree range = json::OrderedTree::object();
        if (std::isfinite(argument.range.min)) range[argument.range.openMin ? "greater_than" : "min"] = text(argument.range.min);
        if (std::isfinite(argument.range.max)) range["max"] = text(argument.range.max);
        out["range"] = std::move(range);
    }
    return out;
}

} // namespace

FormulaAnswer evaluateFormula(const Formula& formula, const Values& given) {
    FormulaAnswer answer;
    answer.formula = &formula;
    const std::span<const Argument> arguments = formula.arguments();
    for (const auto& [key, atom] : given) {
        const bool known = std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) { return key == argument.key; });
        if (!known) answer.issues.push_back(unknownArgument(formula, key));
    }
    std::vector<double> values;
    for (const Argument& argument : arguments) {
        answer.fields.push_back(readField(argument, given));
        values.push_back(answer.fields.back().value);
        if (answer.fields.back().issue) answer.issues.push_back(*answer.fields.back().issue);
    }
    if (answer.issues.empty()) answer.step = evaluateFormula(formula, values);
    return answer;
}

const Formula* findFormula(const FormulaLibrary& library, std::string_view id) {
    std::string key(id);
    std::replace(key.begin(), key.end(), '-', '_');
    const Formula* formula = library.find(id);
    return formula ? formula : library.find(key);
}

Issue unknownFormula(const FormulaLibrary& library, const std::string& given) {
    std::vector<std::string> ids;
    for (const Formula* formula : library.formulas()) ids.emplace_back(formula->id);
    const std::vector<std::string> near = nearest(given, ids);
    std::string message = "\"" + given + "\" is not a formula";
    for (std::size_t i = 0; i < near.size(); ++i) message += (i == 0 ? "; did you mean " : " or ") + near[i];
    return {IssueCode::unknownId, "formula", message + (near.empty() ? "" : "?")};
}

std::string formulaErrorLine(std::string_view formula, const Issue& issue) {
    return "{\"formula\":" + json::literal(formula) + "," + errorLine("", "", issue).substr(1);
}

std::string formulaLine(const FormulaAnswer& answer) {
    const Formula& formula = *answer.formula;
    if (!answer.evaluated()) return formulaErrorLine(formula.id, answer.issues.front());
    const AnswerNumber number = numberIn(answer.step->value, formula.unit);
    std::string out = "{\"formula\":" + json::literal(formula.id) + ",\"symbol\":" + json::literal(formula.symbol) + ",\"name\":" + json::literal(formula.title.source)
                      + ",\"equation\":" + json::literal(formula.equation) + ",\"substituted\":" + json::literal(answer.step->substituted())
                      + ",\"value\":" + (number.state == AnswerState::value ? number.number : "null") + ",\"unit\":" + json::literal(*number.unit ? number.unit : "1");
    if (number.state == AnswerState::unbounded) out += ",\"state\":\"unbounded\"";
    if (number.state == AnswerState::unattainable) out += ",\"state\":\"unattainable\"";
    return out + ",\"source\":" + json::literal(formula.source) + "}";
}

std::string formulaCommand(const FormulaAnswer& answer) {
    std::string out = std::string("mlsysim-cli formula ") + answer.formula->id;
    for (const FormulaField& field : answer.fields) if (field.given) out += ' ' + optionOf(*field.argument) + ' ' + shellWord(textOf(*field.given));
    return out;
}

std::string formulaText(const FormulaAnswer& answer) {
    const Formula& formula = *answer.formula;
    const AnswerNumber number = numberIn(answer.step->value, formula.unit);
    char digits[40];
    std::snprintf(digits, sizeof digits, "%.6g", number.value); // for people; JSON has all digits
    std::string result = digits;
    if (number.state == AnswerState::unbounded) result = "unbounded";
    else if (number.state == AnswerState::unattainable) result = "none: these arguments have no answer";
    else if (*number.unit && std::string_view(number.unit) != "1") result += std::string(" ") + number.unit;
    return std::string(formula.title.source) + "\n  " + formula.symbol + " = " + formula.equation + "\n    = " + answer.step->substituted() + "\n    = " + result
           + "\n  source: " + formula.source + "\n";
}

std::string describeFormulas(const FormulaLibrary& library) {
    json::OrderedTree list = json::OrderedTree::array();
    for (const Formula* formula : library.formulas()) {
        json::OrderedTree entry = {{"id", formula->id}, {"symbol", formula->symbol}, {"name", formula->title.source}, {"equation", formula->equation}};
        entry["arguments"] = json::OrderedTree::array();
        for (const Argument& argument : formula->arguments()) entry["arguments"].push_back(jsonOf(argument));
        entry["unit"] = *formula->unit ? formula->unit : "1";
        entry["source"] = formula->source;
        if (formula->procedure) entry["procedure"] = true;
        entry["solvers"] = json::OrderedTree::array();
        for (const Solver* solver : library.usersOf(*formula)) entry["solvers"].push_back(solver->name);
        list.push_back(std::move(entry));
    }
    return json::print(list);
}

std::string describeFormula(const Formula& formula) {
    std::string out = std::string(formula.id) + ": " + formula.title.source + (*formula.unit ? std::string(" (") + formula.unit + ")" : "") + "\n  " + formula.symbol + " = " + formula.equation + "\n";
    for (const Argument& argument : formula.arguments()) {
        const std::string unit = *argument.unit ? std::string(" (") + argument.unit + ")" : "";
        const std::string fallback = argument.required() ? "" : ", " + printQuantity(argument.fallback, argument.unit, argument.dimension) + " if not given";
        out += "    " + optionOf(argument) + "  " + argument.symbol + ", " + argument.title.source + unit + fallback + "\n";
    }
    return out + "  source: " + formula.source + "\n";
}

} // namespace mlsys
