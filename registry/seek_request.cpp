// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/seek_request.hpp"

#include "engine/explore/seek.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr const char* kRelations[] = {"=", "<=", ">="}; // in the order of Relation
constexpr const char* kSides[] = {"at", "above", "below"};
constexpr const char* kStates[] = {"found", "always", "never", "leapt", "refused"};
template <class E, std::size_t N> const char* wordOf(const char* const (&words)[N], E value) { return words[static_cast<std::size_t>(value)]; }

struct Asked {
    std::string input, output;
    SeekGoal goal;
    Interval window;
};

std::optional<Issue> readRelation(const Given& asked, Relation& out) {
    const Given* given = asked.find("relation");
    if (!given) return std::nullopt;
    for (std::size_t i = 0; i < std::size(kRelations); ++i) {
        static constexpr const char* kTyped[] = {"==", "≤", "≥"};
        if (!given->isText() || (given->text != kRelations[i] && given->text != kTyped[i])) continue;
        out = static_cast<Relation>(i);
        return std::nullopt;
    }
    return Issue{IssueCode::outOfRange, "seek.relation", "seek.relation must be \"=\", \"<=\" or \">=\", got " + json::compact(*given)};
}

std::optional<Issue> readRange(const Row& row, const Given& given, Interval& window) {
    const auto wrong = [&](IssueCode code, const std::string& what) { return Issue{code, "seek.range", "seek.range " + what + ", got " + json::compact(given)}; };
    if (given.type != Given::Type::list || given.parts.size() != 2) return wrong(IssueCode::type, "must be [from, to]");
    Row closed = row; // an open end may be named
    closed.range.openMin = false;
    window = allowedOf(row);
    const double open = window.openLo ? window.lo : std::numeric_limits<double>::quiet_NaN();
    if (std::optional<Issue> issue = readAs(closed, given.parts[0], "seek.range", false, window.lo)) return issue;
    if (std::optional<Issue> issue = readAs(closed, given.parts[1], "seek.range", false, window.hi)) return issue;
    window.openLo = window.lo == open;
    if (!(window.lo < window.hi)) return wrong(IssueCode::outOfRange, "goes from the smaller to the larger");
    return std::nullopt;
}

std::string pointJson(const Row& input, const Row& output, const SeekPoint& point) { return objectJson({{"input", scalarJson(input, point.input)}, {"output", scalarJson(output, point.output)}}); }

// A few digits in the row's unit: days stay days.
std::string shown(const Row& row, double value) {
    const AnswerNumber number = answerNumber(value, row.unit);
    if (number.state != AnswerState::value) return number.state == AnswerState::unbounded ? "an unbounded value" : "no answer";
    return readableQuantity(number.value, {}) + (*row.unit ? " " + std::string(row.unit) : "");
}

// What happened, in a sentence.
std::string messageOf(const Probe& probe, const Asked& asked, const SeekResult& result) {
    const auto in = [&](double v) { return shown(probe.inputRow(0), v); };
    const auto out = [&](double v) { return shown(probe.outputRow(0), v); };
    const std::string goal = asked.output + " " + wordOf(kRelations, asked.goal.relation) + " " + out(asked.goal.target);
    const std::string where = asked.input + " from " + in(asked.window.lo) + " to " + in(asked.window.hi);
    switch (result.state) {
    case SeekState::found: {
        const auto near = std::find_if(result.solutions.begin(), result.solutions.end(), [](const SeekSolution& s) { return s.nearest; });
        const std::string side = near->side == SeekSide::above ? " or more" : near->side == SeekSide::below ? " or less" : "";
        const std::size_t others = result.solutions.size() - 1;
        return goal + " with " + asked.input + " of " + in(near->at.input) + side + (others == 0 ? "" : others == 1 ? "; there is another solution" : "; there are " + std::to_string(others) + " other solutions");
    }
    case SeekState::always: return goal + " holds for every value of " + where + " that is accepted";
    case SeekState::leapt: return goal + " is leapt over: " + in(result.jumps.front().below.input) + " gives " + out(result.jumps.front().below.output) + ", " + in(result.jumps.front().above.input) + " gives " + out(result.jumps.front().above.output);
    case SeekState::refused: return "no value of " + where + " is accepted";
    case SeekState::never: break;
    }
    return "no value of " + where + " reaches " + goal + (result.closest ? "; the nearest is " + out(result.closest->output) + " at " + in(result.closest->input) : "");
}

std::string solutionJson(const Probe& probe, const SeekSolution& s) {
    const Row& input = probe.inputRow(0);
    const Row& output = probe.outputRow(0);
    return objectJson({{"input", scalarJson(input, s.at.input)}, {"output", scalarJson(output, s.at.output)}, {"holds", textJson(wordOf(kSides, s.side))},
                       {"up_to", s.upTo != s.at.input ? scalarJson(input, s.upTo) : ""}, {"beyond", s.beyond ? pointJson(input, output, *s.beyond) : ""},
                       {"jump", s.jump ? "true" : ""}, {"feasible", !s.fits ? "" : *s.fits ? "true" : "false"}, {"nearest", s.nearest ? "true" : ""}});
}

std::string bodyOf(const Probe& probe, const Asked& asked, const SeekResult& result, bool given) {
    const Row& input = probe.inputRow(0);
    const Row& output = probe.outputRow(0);
    std::vector<std::string> solutions, leaps;
    for (const SeekSolution& s : result.solutions) solutions.push_back(solutionJson(probe, s));
    for (const SeekJump& jump : result.jumps) leaps.push_back(objectJson({{"below", pointJson(input, output, jump.below)}, {"above", pointJson(input, output, jump.above)}}));
    const std::string present = objectJson({{"input", std::isnan(result.present.input) ? "" : scalarJson(input, result.present.input)}, {"output", scalarJson(output, result.present.output)}, {"holds", result.holds ? "true" : "false"}});
    return objectJson({{"input", textJson(asked.input)}, {"output", textJson(asked.output)}, {"relation", textJson(wordOf(kRelations, asked.goal.relation))}, {"target", scalarJson(output, asked.goal.target)},
                       {"range", listJson(std::vector<std::string>{scalarJson(input, asked.window.lo), scalarJson(input, asked.window.hi)})}, {"state", textJson(wordOf(kStates, result.state))},
                       {"present", given ? present : ""}, {"solutions", listJson(solutions)}, {"leaps", leaps.empty() ? "" : listJson(leaps)},
                       {"closest", result.closest && result.state != SeekState::found && result.state != SeekState::always ? pointJson(input, output, *result.closest) : ""},
                       {"refused", result.state == SeekState::refused && result.issue ? issueJson(*result.issue, "inputs.") : ""}, {"message", textJson(messageOf(probe, asked, result))}});
}

// A row for each solution; where there is none, one with what comes nearest.
std::vector<std::vector<std::string>> rowsOf(const ExploreRequest& request, const Probe& probe, const Asked& asked, const SeekResult& result) {
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](double in, double out, const std::string& side, bool nearest, std::optional<bool> fits) {
        rows.push_back({request.idCell(), wordOf(kStates, result.state), asked.input, scalarCell(probe.inputRow(0), in), unitCell(probe.inputRow(0)), asked.output, scalarCell(probe.outputRow(0), out), unitCell(probe.outputRow(0)),
                        wordOf(kRelations, asked.goal.relation), scalarCell(probe.outputRow(0), asked.goal.target), side, nearest ? "true" : "false", !fits ? "" : *fits ? "true" : "false"});
    };
    for (const SeekSolution& s : result.solutions) add(s.at.input, s.at.output, wordOf(kSides, s.side), s.nearest, s.fits);
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const SeekPoint closest = result.closest.value_or(SeekPoint{kNone, kNone});
    if (rows.empty()) add(closest.input, closest.output, "", false, std::nullopt);
    return rows;
}

} // namespace

std::vector<std::string> seekColumns() { return {"id", "state", "input", "input_value", "input_unit", "output", "output_value", "output_unit", "relation", "target", "holds", "nearest", "feasible"}; }

ExploreAnswer answerSeek(const Catalogue& catalogue, const Zoo& zoo, std::string_view line) {
    ExploreRequest request;
    if (std::optional<Issue> issue = request.read(catalogue, line, "seek", {"assumptions", "inputs"})) return request.refuse(*issue);
    const Given& given = request.asked();
    Asked asked;
    if (std::optional<Issue> issue = onlyFields(given, "seek", {"input", "output", "target", "relation", "range"})) return request.refuse(*issue);
    if (std::optional<Issue> issue = readText(given, "seek", "input", asked.input)) return request.refuse(*issue);
    if (std::optional<Issue> issue = readText(given, "seek", "output", asked.output)) return request.refuse(*issue);
    if (std::optional<Issue> issue = readRelation(given, asked.goal.relation)) return request.refuse(*issue);
    if (std::optional<Issue> issue = request.bind(zoo, request.root(), "", {&asked.input, 1})) return request.refuse(*issue);

    const auto refuseAt = [&](const char* field, Issue issue) {
        issue.field = field;
        issue.message = std::string(field) + ": " + issue.message;
        return request.refuse(issue);
    };
    const auto isNumber = [](const Row& row) { return row.kind == Kind::real || row.kind == Kind::count; };
    Probe probe(request.solver(), request.in(), request.assumptions());
    if (std::optional<Issue> issue = probe.addInput(asked.input)) return refuseAt("seek.input", *issue);
    if (!isNumber(probe.inputRow(0))) return refuseAt("seek.input", {IssueCode::type, "", asked.input + " is not a number"});
    if (std::optional<Issue> issue = probe.addOutput(asked.output)) return refuseAt("seek.output", *issue);
    if (!isNumber(probe.outputRow(0))) return refuseAt("seek.output", {IssueCode::type, "", asked.output + " is not a number"});
    const Given* target = given.find("target");
    if (!target) return request.refuse({IssueCode::missingField, "seek.target", "seek.target must be given"});
    if (std::optional<Issue> issue = readAs(probe.outputRow(0), *target, "seek.target", true, asked.goal.target)) return request.refuse(*issue);
    const bool present = request.placeholders().empty();
    asked.window = windowOf(probe.inputRow(0), present ? probe.effective(0) : std::numeric_limits<double>::quiet_NaN());
    if (const Given* range = given.find("range")) if (std::optional<Issue> issue = readRange(probe.inputRow(0), *range, asked.window)) return request.refuse(*issue);

    const SeekResult result = seek(probe, 0, 0, asked.goal, asked.window);
    return request.answer(bodyOf(probe, asked, result, present), rowsOf(request, probe, asked, result));
}

} // namespace mlsys
