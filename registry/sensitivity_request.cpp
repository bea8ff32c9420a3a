// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sensitivity_request.hpp"

#include "engine/explore/sensitivity.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kChange = 0.1;
constexpr std::size_t kMostImprovements = 10;

struct Asked {
    std::string output;
    std::vector<std::string> inputs; // as given
    double change = kChange;
};

std::optional<Issue> readAsked(const Given& given, Asked& asked) {
    if (std::optional<Issue> issue = onlyFields(given, "sensitivity", {"output", "change", "inputs"})) return issue;
    if (std::optional<Issue> issue = readText(given, "sensitivity", "output", asked.output)) return issue;
    if (std::optional<Issue> issue = readTexts(given, "sensitivity", "inputs", asked.inputs)) return issue;
    const Given* change = given.find("change");
    if (!change) return std::nullopt;
    const bool fine = change->type == Given::Type::number && change->number > 0 && change->number < 1;
    if (!fine) return Issue{IssueCode::outOfRange, "sensitivity.change", "sensitivity.change must be between 0 and 1 (0.1 for ±10 %), got " + json::compact(*change)};
    asked.change = change->number;
    return std::nullopt;
}

// Every number that is one of `wanted` or a part of it; all if there are none.
std::optional<Issue> pick(const ExploreRequest& request, const std::vector<std::string>& wanted, std::vector<std::string>& paths) {
    const std::vector<std::string> all = numericInputs(request.solver(), request.in(), request.assumptions());
    const auto covers = [](const std::string& whole, const std::string& path) { return path == whole || path.starts_with(whole + '.'); };
    if (wanted.empty()) paths = all;
    for (const std::string& name : wanted) {
        if (std::any_of(all.begin(), all.end(), [&](const std::string& path) { return covers(name, path); })) continue;
        Probe probe(request.solver(), request.in(), request.assumptions());
        std::optional<Issue> issue = probe.addInput(name);
        if (!issue) issue = Issue{IssueCode::missingField, "", name + " is not given as a number, so it cannot be changed by a share of itself"};
        else if (issue->code == IssueCode::type) issue->message = name + " has no number in it";
        issue->field = "sensitivity.inputs";
        issue->message = "sensitivity.inputs: " + issue->message;
        return issue;
    }
    for (const std::string& path : all) if (std::any_of(wanted.begin(), wanted.end(), [&](const std::string& name) { return covers(name, path); })) paths.push_back(path);
    return std::nullopt;
}

std::string flagJson(const std::optional<bool>& flag) { return !flag ? "" : *flag ? "true" : "false"; }

std::string sideJson(const Row& input, const Row& output, const SensitivitySide& side) {
    return objectJson({{"input", scalarJson(input, side.input)}, {"output", side.refused ? "" : scalarJson(output, side.output)}, {"feasible", flagJson(side.fits)}, {"refused", side.refused ? issueJson(*side.refused, "inputs.") : ""}});
}

// As "kink": there where it holds.
std::string coarseJson(const SensitivityBar& bar) { return bar.coarse ? "true" : ""; }

std::string barJson(const Row& output, const SensitivityBar& bar) {
    return objectJson({{"input", textJson(bar.path)}, {"nominal", scalarJson(*bar.row, bar.nominal)}, {"low", sideJson(*bar.row, output, bar.low)}, {"high", sideJson(*bar.row, output, bar.high)},
                       {"elasticity", plainJson(bar.elasticity)}, {"kink", bar.kink ? "true" : ""}, {"below", bar.kink ? plainJson(bar.below) : ""}, {"above", bar.kink ? plainJson(bar.above) : ""}, {"coarse", coarseJson(bar)}});
}

std::string bodyOf(const Asked& asked, const Row& output, const Sensitivity& s) {
    std::vector<std::string> bars, binding, improvements;
    for (const SensitivityBar& bar : s.bars) bars.push_back(barJson(output, bar));
    for (const SensitivityBinding& b : s.binding) binding.push_back(objectJson({{"output", textJson(b.path)}, {"value", b.value ? textJson(b.value->key) : "null"}}));
    for (const SensitivityImprovement& i : s.improvements) {
        if (improvements.size() == kMostImprovements) break;
        const SensitivityBar& bar = s.bars[i.bar];
        const SensitivitySide& side = i.high ? bar.high : bar.low;
        improvements.push_back(objectJson({{"input", textJson(bar.path)}, {"to", scalarJson(*bar.row, side.input)}, {"output", scalarJson(output, side.output)}, {"gain", plainJson(i.gain)}, {"coarse", coarseJson(bar)}}));
    }
    return objectJson({{"output", textJson(asked.output)}, {"change", plainJson(asked.change)}, {"nominal", scalarJson(output, s.nominal)}, {"feasible", flagJson(s.fits)}, {"bars", listJson(bars)},
                       {"no_effect", std::to_string(s.noEffect)}, {"zero", std::to_string(s.zero)}, {"binding", listJson(binding)}, {"improvements", listJson(improvements)}});
}

std::vector<std::vector<std::string>> rowsOf(const ExploreRequest& request, const Asked& asked, const Row& output, const Sensitivity& s) {
    std::vector<std::vector<std::string>> rows;
    for (const SensitivityBar& bar : s.bars) {
        rows.push_back({request.idCell(), bar.path, unitCell(*bar.row), scalarCell(*bar.row, bar.nominal), scalarCell(*bar.row, bar.low.input), scalarCell(*bar.row, bar.high.input), asked.output, unitCell(output),
                        scalarCell(output, s.nominal), scalarCell(output, bar.low.output), scalarCell(output, bar.high.output), plainCell(bar.elasticity), bar.kink ? "true" : "false"});
    }
    return rows;
}

} // namespace

std::vector<std::string> sensitivityColumns() { return {"id", "input", "input_unit", "nominal", "low", "high", "output", "output_unit", "output_nominal", "output_low", "output_high", "elasticity", "kink"}; }

ExploreAnswer answerSensitivity(const Catalogue& catalogue, const Zoo& zoo, std::string_view line) {
    ExploreRequest request;
    if (std::optional<Issue> issue = request.read(catalogue, line, "sensitivity", {"assumptions", "inputs"})) return request.refuse(*issue);
    Asked asked;
    if (std::optional<Issue> issue = readAsked(request.asked(), asked)) return request.refuse(*issue);
    if (std::optional<Issue> issue = request.bind(zoo, request.root(), "")) return request.refuse(*issue);
    const Row* output = findRow(request.solver().out.rows(), asked.output);
    std::vector<std::string> paths;
    if (std::optional<Issue> issue = pick(request, asked.inputs, paths)) return request.refuse(*issue);
    Sensitivity result;
    if (std::optional<Issue> issue = sensitivity(request.solver(), request.in(), request.assumptions(), paths, asked.output, asked.change, result)) {
        const bool ofOutput = issue->field == asked.output;
        if (ofOutput) issue->message = "sensitivity.output: " + issue->message;
        issue->field = ofOutput ? "sensitivity.output" : "inputs." + issue->field;
        return request.refuse(*issue);
    }
    if (output->kind != Kind::real && output->kind != Kind::count) return request.refuse({IssueCode::type, "sensitivity.output", "sensitivity.output: " + asked.output + " is not a number"});
    return request.answer(bodyOf(asked, *output, result), rowsOf(request, asked, *output, result));
}

} // namespace mlsys
