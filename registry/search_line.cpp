// SPDX-License-Identifier: GPL-3.0-or-later
// A search's answer as a line of the batch contract.
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"
#include "registry/search.hpp"

#include <cmath>

namespace mlsys {
namespace {

std::string numberJson(double value, const std::string& unit) {
    std::string number = "null";
    AnswerState state = stateOf(value);
    if (state == AnswerState::value) {
        const std::optional<std::string> printed = printNumber(value, unit);
        if (printed) number = *printed;
        else state = AnswerState::unbounded; // beyond a double in this unit
    }
    std::string out = "{\"value\":" + number + ",\"unit\":" + json::literal(unit.empty() ? "1" : unit);
    if (state == AnswerState::unbounded) out += ",\"state\":\"unbounded\"";
    if (state == AnswerState::unattainable) out += ",\"state\":\"unattainable\"";
    return out + "}";
}

// "outputs":{…} and, if there are any, "notes":[…]
std::string outputsJson(const Solution& solution) {
    const std::string line = answerLine({}, solution, {}, false);
    return line.substr(line.find("\"outputs\":"));
}

std::string rowsJson(const SearchRequest& request, const SearchAnswer& answer, const std::vector<SearchRow>& rows, bool front) {
    std::string out;
    for (const SearchRow& row : rows) {
        out += (out.empty() ? "" : ",") + std::string("{\"point\":") + answer.table.pointJson(row.digits);
        if (front && !request.pareto.empty()) {
            out += ",\"objectives\":[";
            for (std::size_t i = 0; i < row.objectives.size(); ++i) out += (i == 0 ? "" : ",") + numberJson(row.objectives[i], request.pareto[i].unit());
            out += ']';
        } else if (!front && request.rank) {
            out += ",\"rank\":" + numberJson(row.rank, request.rank->unit());
        }
        out += ',' + outputsJson(row.solution);
    }
    return '[' + out + ']';
}

} // namespace

std::string searchLine(const SearchRequest& request, const SearchAnswer& answer) {
    std::string out = "{" + (request.sweep.id.empty() ? std::string() : "\"id\":" + request.sweep.id + ",") + "\"solver\":" + json::literal(request.sweep.solver->name);
    out += ",\"points\":" + shortest(answer.points) + ",\"accepted\":" + std::to_string(answer.accepted);
    if (answer.stopped) out += ",\"stopped\":true";
    out += ",\"ranked\":" + rowsJson(request, answer, answer.ranked, false);
    if (!request.pareto.empty() || request.layouts) out += ",\"pareto\":" + rowsJson(request, answer, answer.pareto, true);
    out += ",\"excluded\":[";
    for (std::size_t i = 0; i < answer.excluded.size(); ++i) {
        const SearchExclusion& e = answer.excluded[i];
        out += (i == 0 ? "" : ",") + std::string("{\"reason\":") + json::literal(e.reason) + ",\"points\":" + std::to_string(e.points) + ",\"message\":" + json::literal(inEnglish(e.sentence))
            + ",\"example\":" + answer.table.pointJson(e.example) + "}";
    }
    return out + "]}";
}

} // namespace mlsys
