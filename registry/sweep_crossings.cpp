// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sweep_crossings.hpp"

#include "engine/explore/scan.hpp"
#include "registry/answer.hpp"
#include "registry/explore_request.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

bool isNumber(const SweepInput& input) { return input.row && (input.row->kind == Kind::real || input.row->kind == Kind::count); }

// The axis's values that are none refused, ascending.
std::vector<double> placesOf(const SweepInput& input) {
    std::vector<double> places = input.numbers;
    std::erase_if(places, [](double place) { return std::isnan(place); });
    std::sort(places.begin(), places.end());
    return places;
}

// Why, if none of these places is accepted.
std::optional<Issue> refusalOfAll(Probe& probe, std::span<const double> places) {
    std::optional<Issue> first;
    std::vector<double> outs(probe.outputs());
    for (const double place : places) {
        probe.set(0, place);
        if (probe.solve(outs)) return std::nullopt;
        if (!first) first = probe.issue();
    }
    return first;
}

} // namespace

SweepCrossings::SweepCrossings(const SweepRequest& request) : m_request(request), m_outputs(regimesOf(*request.solver)) {
    if (const std::optional<std::string> fits = fitsOutput(*request.solver)) m_outputs.push_back(*fits);
    for (std::size_t i = 0; i < request.swept.size(); ++i) if (isNumber(request.swept[i])) m_axis = i;
}

std::optional<Issue> SweepCrossings::fault() const {
    const std::string name = m_request.solver->name;
    if (m_outputs.empty()) return Issue{IssueCode::notApplicable, "solver", name + " has no output that says what binds or whether it fits, so no regime changes"};
    if (!m_axis) return Issue{IssueCode::missingField, "inputs", "crossovers are along a number: at least one input must have a range, or a list of numbers"};
    if (placesOf(m_request.swept[*m_axis]).empty()) return m_request.swept[*m_axis].refused.begin()->second.issue;
    return std::nullopt;
}

std::uint64_t SweepCrossings::lines() const {
    std::uint64_t lines = 1;
    for (std::size_t i = 0; i < m_request.swept.size(); ++i) if (i != *m_axis) lines *= m_request.swept[i].size();
    return lines;
}

const Row& SweepCrossings::outputRow(std::size_t output) const { return *findRow(m_request.solver->out.rows(), m_outputs[output]); }

CrossingLine SweepCrossings::along(std::uint64_t line, SweepBases& bases, const std::atomic<bool>& stop) const {
    const std::vector<SweepInput>& swept = m_request.swept;
    CrossingLine result{std::vector<std::size_t>(swept.size(), 0), {}, {}};
    for (std::size_t i = swept.size(); i-- > 0;) {
        if (i == *m_axis) continue;
        result.digits[i] = static_cast<std::size_t>(line % swept[i].size());
        line /= swept[i].size();
        const auto bad = swept[i].refused.find(result.digits[i]);
        if (bad != swept[i].refused.end()) result.refused = bad->second.issue;
    }
    SweepBase& base = bases.at(result.digits);
    if (!result.refused) result.refused = base.refused;
    if (result.refused) return result;
    for (std::size_t i = 0; i < swept.size(); ++i) if (i != *m_axis && base.slots[i].at) base.slots[i].write(swept[i].numbers[result.digits[i]]);

    const SweepInput& axis = swept[*m_axis];
    const std::vector<double> places = placesOf(axis);
    const Interval window{places.front(), places.back(), false, axis.row->kind == Kind::count};
    const std::vector<double> samples = scanOf(window, kCrossingSamples, places);
    Probe probe(*m_request.solver, base.in, base.assumptions);
    probe.stopBy(&stop);
    probe.addInput(axis.key);
    for (const std::string& output : m_outputs) probe.addOutput(output);
    for (std::size_t output = 0; output < m_outputs.size(); ++output) {
        for (const Crossing& crossing : crossings(probe, 0, output, window, samples)) result.changes.push_back({output, crossing});
    }
    const auto earlier = [](const CrossingLine::Change& a, const CrossingLine::Change& b) { return a.crossing.at < b.crossing.at; };
    std::stable_sort(result.changes.begin(), result.changes.end(), earlier);
    if (result.changes.empty()) result.refused = refusalOfAll(probe, samples);
    if (result.refused) result.refused->field = "inputs." + result.refused->field;
    return result;
}

std::string SweepCrossings::changeJson(const CrossingLine& line, const CrossingLine::Change& change) const {
    const SweepInput& axis = m_request.swept[*m_axis];
    const Row& output = outputRow(change.output);
    const Crossing& c = change.crossing;
    const std::string body = objectJson({{"output", textJson(m_outputs[change.output])}, {"from", scalarJson(output, c.before)}, {"to", scalarJson(output, c.after)},
                                         {"input", textJson(axis.column())}, {"last", scalarJson(*axis.row, c.last)}, {"first", scalarJson(*axis.row, c.at)}});
    const std::string point = m_request.pointJson(line.digits, *m_axis);
    return objectJson({{"point", point}, {"id", m_request.id}, {"solver", textJson(m_request.solver->name)}, {"crossover", body}});
}

std::string SweepCrossings::refusedJson(const CrossingLine& line) const {
    return "{\"point\":" + m_request.pointJson(line.digits, *m_axis) + "," + errorLine(m_request.id, m_request.solver->name, *line.refused).substr(1);
}

std::vector<std::string> SweepCrossings::changeCells(const CrossingLine::Change& change) const {
    const Row& output = outputRow(change.output);
    const Row& axis = *m_request.swept[*m_axis].row;
    const Crossing& c = change.crossing;
    return {m_outputs[change.output], scalarCell(output, c.before), scalarCell(output, c.after), scalarCell(axis, c.last), scalarCell(axis, c.at)};
}

} // namespace mlsys
