// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/probe.hpp"

#include "engine/nearest.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kFar = 1000; // how many times its value a number is searched up and down
constexpr double kLargestWhole = 9007199254740992; // 2⁵³: beyond, doubles skip whole numbers

double scalarAt(Kind kind, const void* value) {
    if (!value) return kNone;
    switch (kind) {
    case Kind::real: return *static_cast<const double*>(value);
    case Kind::count: return static_cast<double>(*static_cast<const Count*>(value));
    case Kind::flag: return *static_cast<const bool*>(value) ? 1 : 0;
    case Kind::choice: return *static_cast<const std::uint8_t*>(value);
    case Kind::name:
    case Kind::group: break;
    }
    return kNone;
}

bool isScalar(const Row& row) { return row.kind != Kind::group && row.kind != Kind::name; }

void collect(std::span<const Row> rows, const std::string& prefix, std::vector<std::string>& out) {
    for (const Row& row : rows) {
        if (isScalar(row)) out.push_back(prefix + row.key);
        else if (row.kind == Kind::group) collect(row.nested(), prefix + row.key + '.', out);
    }
}

// Of two texts, the second with a guess what was meant.
Issue unknown(std::string_view path, const std::vector<std::string>& known, Text text, Text guess) {
    const std::vector<std::string> near = nearest(path, known);
    std::string names;
    for (std::size_t i = 0; i < near.size(); ++i) names += (i == 0 ? "" : " or ") + near[i];
    return refusal(IssueCode::unknownField, std::string(path), near.empty() ? text : guess, {FieldName{std::string(path)}, names});
}

} // namespace

bool Interval::holds(double v) const { return (openLo ? v > lo : v >= lo) && v <= hi && (!whole || v == std::floor(v)); }

double Interval::nearest(double v) const {
    if (whole) return std::clamp(std::round(v), lo, hi);
    if (openLo && v <= lo) return std::nextafter(lo, hi);
    return std::clamp(v, lo, hi);
}

Interval allowedOf(const Row& row) {
    Interval interval{row.range.min, row.range.max, row.range.openMin, row.kind == Kind::count};
    if (row.kind != Kind::count) return interval;
    const double first = std::ceil(interval.lo);
    interval.lo = std::max(interval.openLo && first == interval.lo ? first + 1 : first, -kLargestWhole);
    interval.hi = std::min(std::floor(interval.hi), kLargestWhole);
    interval.openLo = false;
    return interval;
}

Interval windowOf(const Row& row, double nominal) {
    const Interval allowed = allowedOf(row);
    const bool drags = row.dragFrom != row.dragTo;
    double lo = drags ? row.dragFrom : std::numeric_limits<double>::infinity();
    double hi = drags ? row.dragTo : -std::numeric_limits<double>::infinity();
    if (std::isfinite(nominal) && nominal != 0) {
        lo = std::min(lo, nominal > 0 ? nominal / kFar : nominal * kFar);
        hi = std::max(hi, nominal > 0 ? nominal * kFar : nominal / kFar);
    } else if (nominal == 0) {
        lo = std::min(lo, 0.0);
        hi = std::max(hi, 0.0);
    }
    if (!(lo < hi)) { // nothing to start from
        lo = std::max(allowed.lo, -1e18);
        hi = std::min(allowed.hi, 1e18);
    }
    Interval window{std::max(lo, allowed.lo), std::min(hi, allowed.hi), allowed.openLo && lo <= allowed.lo, allowed.whole};
    if (window.whole) {
        window.lo = std::ceil(window.lo);
        window.hi = std::floor(window.hi);
    }
    return window;
}

double scalarOf(const Row& row, const void* owner) { return scalarAt(row.kind, row.peek(owner)); }

void writeScalar(const Row& row, void* owner, double value) { SweepSlot{row.kind, row.engage(owner)}.write(value); }

std::vector<std::string> numericPaths(std::span<const Row> rows, const void* owner, const std::string& prefix) {
    std::vector<std::string> paths;
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::real || row.kind == Kind::count) paths.push_back(prefix + row.key);
        if (row.kind != Kind::group) continue;
        std::vector<std::string> below = numericPaths(row.nested(), value, prefix + row.key + '.');
        std::move(below.begin(), below.end(), std::back_inserter(paths));
    }
    return paths;
}

std::vector<std::string> numericInputs(const Solver& solver, const Record& in, const Assumptions& assumptions) {
    std::vector<std::string> paths = numericPaths(solver.in.rows(), in.data());
    std::vector<std::string> more = numericPaths(rowsOf<Assumptions>(), &assumptions, std::string(kAssumptionsPrefix));
    std::move(more.begin(), more.end(), std::back_inserter(paths));
    return paths;
}

std::vector<std::string> scalarOutputs(const Solver& solver) {
    std::vector<std::string> paths;
    collect(solver.out.rows(), "", paths);
    return paths;
}

std::optional<std::string> fitsOutput(const Solver& solver) {
    constexpr std::string_view kFits = "feasible";
    const auto flagIn = [&](std::span<const Row> rows) { return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.kind == Kind::flag && !row.optional && row.key == kFits; }); };
    if (flagIn(solver.out.rows())) return std::string(kFits);
    for (const Row& row : solver.out.rows()) if (row.kind == Kind::group && !row.optional && flagIn(row.nested())) return std::string(row.key) + '.' + std::string(kFits);
    return std::nullopt;
}

std::vector<std::string> regimesOf(const Solver& solver) {
    std::vector<std::string> paths = scalarOutputs(solver);
    std::erase_if(paths, [&](const std::string& path) { return findRow(solver.out.rows(), path)->kind != Kind::choice || !path.ends_with("bottleneck"); });
    std::stable_partition(paths.begin(), paths.end(), [](const std::string& path) { return path.ends_with("decode_bottleneck"); });
    return paths;
}

Probe::Probe(const Solver& solver, const Record& in, const Assumptions& assumptions)
    : m_solver(&solver), m_in(in), m_assumptions(std::make_unique<Assumptions>(assumptions)), m_out(solver) {}

Probe::Probe(const Probe& other) : Probe(*other.m_solver, other.m_in, *other.m_assumptions) {
    for (const Input& input : other.m_inputs) {
        addInput(input.path);
        m_inputs.back().nominal = input.nominal;
        set(m_inputs.size() - 1, kNone);
    }
    for (const Output& output : other.m_outputs) addOutput(output.path);
    m_stop = other.m_stop;
}

std::optional<Issue> Probe::addInput(std::string_view path) {
    const bool ofAssumptions = path.starts_with(kAssumptionsPrefix);
    const std::span<const Row> rows = ofAssumptions ? rowsOf<Assumptions>() : m_in.rows();
    const std::string_view inner = ofAssumptions ? path.substr(kAssumptionsPrefix.size()) : path;
    const Place place = findPlace(rows, ofAssumptions ? m_assumptions.get() : m_in.data(), inner);
    if (place && !isScalar(*place.row)) return refusal(IssueCode::type, std::string(path), MLS_TEXT("issue", "%1 is not one value; name a part of it"), {FieldName{std::string(path)}});
    if (!place && findRow(rows, inner)) return refusal(IssueCode::missingField, std::string(path), MLS_TEXT("issue", "%1 is not given, so its parts cannot be varied"), {FieldName{std::string(path.substr(0, path.rfind('.')))}});
    if (!place) {
        std::vector<std::string> known;
        collect(m_in.rows(), "", known);
        collect(rowsOf<Assumptions>(), std::string(kAssumptionsPrefix), known);
        return unknown(path, known, MLS_TEXT("issue", "%1 is not an input"), MLS_TEXT("issue", "%1 is not an input; did you mean %2?"));
    }
    const SweepSlot slot{place.row->kind, place.row->optional ? nullptr : place.row->engage(place.owner)};
    m_inputs.push_back({std::string(path), place.row, place.owner, slot, scalarOf(*place.row, place.owner)});
    return std::nullopt;
}

std::optional<Issue> Probe::addOutput(std::string_view path) {
    Output output{std::string(path), nullptr, {}, m_out.record().data(), nullptr};
    std::span<const Row> rows = m_out.record().rows();
    for (std::string_view rest = path; !output.row;) {
        const std::size_t dot = rest.find('.');
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return rest.substr(0, dot) == r.key; });
        if (row == rows.end() || (dot != std::string_view::npos && row->kind != Kind::group)) return unknown(path, scalarOutputs(*m_solver), MLS_TEXT("issue", "%1 is not an output"), MLS_TEXT("issue", "%1 is not an output; did you mean %2?"));
        if (dot == std::string_view::npos) {
            if (!isScalar(*row)) return refusal(IssueCode::type, std::string(path), MLS_TEXT("issue", "%1 is not one value; name a part of it"), {FieldName{std::string(path)}});
            output.row = &*row;
        } else {
            if (!row->optional && output.groups.empty()) output.owner = row->peek(output.owner); // at a fixed place
            else output.groups.push_back(&*row);
            rows = row->nested();
            rest.remove_prefix(dot + 1);
        }
    }
    if (output.groups.empty() && !output.row->optional) output.at = output.row->peek(output.owner);
    m_outputs.push_back(std::move(output));
    return std::nullopt;
}

double Probe::effective(std::size_t i) const {
    const Input& input = m_inputs[i];
    if (!std::isnan(input.nominal) || !*input.row->fallback) return input.nominal;
    const Row* assumption = findRow(rowsOf<Assumptions>(), input.row->fallback);
    return assumption && assumption->dimension == input.row->dimension ? scalarOf(*assumption, m_assumptions.get()) : input.nominal;
}

void Probe::set(std::size_t i, double value) {
    const Input& input = m_inputs[i];
    if (std::isnan(value)) value = input.nominal;
    if (input.slot.at) input.slot.write(value);
    else if (std::isnan(value)) input.row->clear(input.owner);
    else writeScalar(*input.row, input.owner, value);
}

double Probe::read(const Output& output) {
    if (output.at) return scalarAt(output.row->kind, output.at);
    const void* owner = output.owner;
    for (const Row* group : output.groups) {
        owner = group->peek(owner);
        if (!owner) return kNone;
    }
    return scalarOf(*output.row, owner);
}

bool Probe::solve(std::span<double> outs) {
    // Made in place: an Issue that is moved about costs as much as a solve.
    std::optional<Issue> issue = !stopped() ? m_solver->check(m_in.data(), *m_assumptions) : Issue{IssueCode::notApplicable, "", "stopped"};
    if (issue) {
        m_issue = std::move(issue);
        std::fill(outs.begin(), outs.end(), kNone);
        return false;
    }
    m_out.solve(m_in, *m_assumptions);
    for (std::size_t o = 0; o < m_outputs.size(); ++o) outs[o] = read(m_outputs[o]);
    return true;
}

bool Probe::at(std::span<const double> values, std::span<double> outs) {
    for (std::size_t i = 0; i < m_inputs.size(); ++i) set(i, values[i]);
    return solve(outs);
}

} // namespace mlsys
