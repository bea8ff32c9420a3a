// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/attribution_request.hpp"

#include "engine/explore/attribution.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"

namespace mlsys {
namespace {

std::string namesJson(const std::vector<std::string>& names) {
    std::vector<std::string> items;
    items.reserve(names.size());
    for (const std::string& name : names) items.push_back(textJson(name));
    return listJson(items);
}

std::string bodyOf(const std::string& output, const Row& row, const Attribution& found) {
    if (found.blocked) {
        const std::string blocked = objectJson({{"from_b", namesJson(found.blocked->fromB)}, {"refused", found.blocked->refused ? issueJson(*found.blocked->refused, "inputs.") : ""}});
        return objectJson({{"output", textJson(output)}, {"blocked", blocked}});
    }
    std::vector<std::string> parts, interactions;
    for (const AttributionPart& part : found.parts) parts.push_back(objectJson({{"group", textJson(part.path)}, {"part", numberJson(part.part, row.unit)}, {"error", found.exact ? "" : numberJson(part.error, row.unit)}}));
    for (const AttributionInteraction& pair : found.interactions) {
        interactions.push_back(objectJson({{"first", textJson(found.parts[pair.first].path)}, {"second", textJson(found.parts[pair.second].path)}, {"value", numberJson(pair.value, row.unit)}}));
    }
    return objectJson({{"output", textJson(output)}, {"a", numberJson(found.a, row.unit)}, {"b", numberJson(found.b, row.unit)}, {"difference", numberJson(found.b - found.a, row.unit)}, {"exact", found.exact ? "true" : "false"},
                       {"parts", listJson(parts)}, {"interactions", listJson(interactions)}});
}

std::vector<std::vector<std::string>> rowsOf(const ExploreRequest& request, const std::string& output, const Row& row, const Attribution& found) {
    std::vector<std::vector<std::string>> rows;
    for (const AttributionPart& part : found.parts) {
        rows.push_back({request.idCell(), output, unitCell(row), scalarCell(row, found.a), scalarCell(row, found.b), part.path, scalarCell(row, part.part), found.exact ? "" : scalarCell(row, part.error)});
    }
    return rows;
}

} // namespace

std::vector<std::string> attributionColumns() { return {"id", "output", "unit", "a", "b", "group", "part", "standard_error"}; }

ExploreAnswer answerAttribution(const Catalogue& catalogue, const Zoo& zoo, std::string_view line) {
    ExploreRequest request;
    if (std::optional<Issue> issue = request.read(catalogue, line, "attribution", {"a", "b"})) return request.refuse(*issue);
    const Given& given = request.asked();
    std::string output;
    std::vector<std::string> groups;
    if (std::optional<Issue> issue = onlyFields(given, "attribution", {"output", "groups"})) return request.refuse(*issue);
    if (std::optional<Issue> issue = readText(given, "attribution", "output", output)) return request.refuse(*issue);
    if (std::optional<Issue> issue = readTexts(given, "attribution", "groups", groups)) return request.refuse(*issue);

    std::optional<Record> in[2];
    Assumptions assumptions[2];
    const char* const ends[2] = {"a", "b"};
    for (int i = 0; i < 2; ++i) {
        const std::string key = ends[i];
        const Given* end = request.root().find(key);
        if (!end) return request.refuse({IssueCode::missingField, key, key + " must be given: the inputs of one end"});
        if (!end->isObject()) return request.refuse({IssueCode::type, key, key + " must be an object with \"inputs\", got " + json::compact(*end)});
        if (std::optional<Issue> issue = onlyFields(*end, key, {"inputs", "assumptions"})) return request.refuse(*issue);
        if (std::optional<Issue> issue = request.bind(zoo, *end, key + '.')) return request.refuse(*issue);
        in[i] = request.in();
        assumptions[i] = request.assumptions();
    }
    const Solver& solver = request.solver();
    const AttributionEnd a{*in[0], assumptions[0]}, b{*in[1], assumptions[1]};
    for (int i = 0; i < 2; ++i) {
        std::optional<Issue> issue = solver.check(in[i]->data(), assumptions[i]);
        if (issue) return request.refuse({issue->code, std::string(ends[i]) + ".inputs." + issue->field, issue->message});
    }
    const Row* row = findRow(solver.out.rows(), output);
    if (row && row->kind != Kind::real && row->kind != Kind::count) return request.refuse({IssueCode::type, "attribution.output", "attribution.output: " + output + " is not a number"});
    if (groups.empty()) groups = changedPaths(solver, a, b);
    Attribution found;
    if (std::optional<Issue> issue = attribute(solver, a, b, groups, output, found)) {
        const char* field = row ? "attribution.groups" : "attribution.output";
        return request.refuse({issue->code, field, std::string(field) + ": " + issue->message});
    }
    return request.answer(bodyOf(output, *row, found), rowsOf(request, output, *row, found));
}

} // namespace mlsys
