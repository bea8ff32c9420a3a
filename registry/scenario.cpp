// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scenario.hpp"

#include "engine/unit_scale.hpp"
#include "registry/bind.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace mlsys {
namespace {

// A member as a person would write it.
std::optional<std::string> textOf(const Row& row, const void* owner) {
    if (!row.peek(owner)) return std::nullopt;
    if (row.kind == Kind::flag) return flagOf(row, owner) ? "true" : "false";
    if (const Choice* choice = choiceOf(row, owner)) return choice->key;
    if (row.kind == Kind::real || row.kind == Kind::count) return printQuantity(numberOf(row, owner), row.unit, row.dimension);
    return std::nullopt;
}

// The value of an assumption, or of the one that stands in for it, as text.
std::optional<std::string> assumptionText(const Assumptions& set, std::string_view key) {
    const Place place = findPlace(rowsOf<Assumptions>(), const_cast<Assumptions*>(&set), key);
    if (!place) return std::nullopt;
    std::optional<std::string> text = textOf(*place.row, place.owner);
    return text || !*place.row->fallback ? text : assumptionText(set, place.row->fallback);
}

// The assumption that stands in for an input: the one the solver itself says it took (η depends on the regime), else the
// one its row names.
std::string fallbackOf(const Zoo& zoo, const Solver& solver, const Row& row, const Scenario& scenario) {
    Recorder recorder;
    if (*row.symbol && evaluate(zoo, solver, scenario, &recorder).solved()) {
        for (const Step& step : recorder.steps()) {
            for (const Operand& operand : step.operands) if (operand.origin == Origin::assumption && operand.symbol == row.symbol) return operand.path;
        }
    }
    return row.fallback;
}

// For reading: four digits.
std::string rounded(double value, const Row& row) {
    char digits[32];
    const double inUnit = UnitScale(row.unit).of(value);
    const char* end = std::to_chars(digits, digits + sizeof digits, inUnit, std::chars_format::general, 4).ptr;
    double short4 = 0;
    std::from_chars(digits, end, short4);
    return shortest(short4) + (*row.unit ? " " : "") + row.unit;
}

// What a chain works out for an input of its own that is absent: a training run's time is its duration. Nothing where an
// assumption stands in.
std::optional<std::string> workedOut(const Zoo& zoo, const Solver& solver, const Row& row, const Scenario& scenario) {
    const auto answers = [&](const Row& part) { return part.kind == Kind::group && findRow(part.nested(), row.key); };
    const std::span<const Row> outputs = solver.out.rows();
    if (solver.parts.empty() || std::none_of(outputs.begin(), outputs.end(), answers)) return std::nullopt; // a form asks often
    Recorder recorder;
    if (!evaluate(zoo, solver, scenario, &recorder).solved()) return std::nullopt;
    const std::string ending = std::string(".") + row.key;
    for (const Step& step : recorder.steps()) {
        const bool isComputed = std::any_of(step.operands.begin(), step.operands.end(), [](const Operand& operand) { return operand.origin == Origin::step && operand.path.find('.') != std::string::npos; });
        if (isComputed && step.output.ends_with(ending) && step.dimension == row.dimension) return rounded(step.value, row);
    }
    return std::nullopt;
}

const Row* rowOfHead(const Solver& solver, std::string_view path) {
    const std::string_view head = path.substr(0, path.find('.'));
    for (const Row& row : solver.in.rows()) if (head == row.key) return &row;
    return nullptr;
}

// Whether two inputs of one name are the same thing.
bool isAlike(const Row& a, const Row& b) { return a.kind == b.kind && a.dimension == b.dimension && a.choices == b.choices; }

constexpr std::string_view kFleetAccelerator = "fleet.node.accelerator";

// Of a single device that serves: what a replica takes, as the whole scenario counts it. Training says itself.
double devicesOf(const Scenario& scenario, const Solver& solver) {
    const Atom* tensorParallel = std::string_view(solver.scope) == "impact" && scenario.values.text("task") == "serving" ? scenario.values.find("inference.tp_size") : nullptr;
    const double* devices = tensorParallel ? std::get_if<double>(tensorParallel) : nullptr;
    return devices ? *devices : 1;
}

// The scenario's machine as a fleet: the fleet's accelerator is the scenario's hardware, and a single device is a fleet
// of one. A solver that takes a device or a fleet gets the one that the scenario has.
void placeOnFleet(const Scenario& scenario, const Solver& solver, Values& inputs) {
    const bool hasFleet = inputs.find("fleet") || inputs.hasBelow("fleet");
    if (findRow(solver.in.rows(), "hardware")) {
        if (!hasFleet) return;
        inputs.erase("hardware");
        inputs.eraseBelow("hardware");
    }
    const std::string at(kFleetAccelerator);
    if (const Atom* hardware = scenario.values.find("hardware")) inputs.set(at, *hardware);
    inputs.setBelow(at, scenario.values.below("hardware"));
    if (inputs.find("fleet") || !scenario.values.find("hardware")) return;
    // Nothing leaves a fleet of one, so what it would leave by is any entry of the zoo. A scenario may still say how many.
    const auto unlessGiven = [&](const char* path, Atom value) { if (!inputs.find(path) && !inputs.hasBelow(path)) inputs.set(path, std::move(value)); };
    unlessGiven("fleet.node.accelerators_per_node", 1.0);
    unlessGiven("fleet.node.intra_node_bandwidth", std::string("900 GB/s"));
    unlessGiven("fleet.count", devicesOf(scenario, solver));
    unlessGiven("fleet.fabric", std::string("InfiniBand_NDR"));
}

} // namespace

std::string scenarioPath(const Scenario& scenario, const Solver& solver, const Row& input) {
    if (input.shared) return input.key;
    const std::string own = std::string(solver.scope) + '.' + input.key;
    if (solver.parts.empty() || scenario.values.find(own) || scenario.values.hasBelow(own)) return own;
    const std::string_view otherTask = scenario.training() ? "inference" : "training";
    for (const Solver* part : solver.parts) {
        const Row* theirs = part->scope == otherTask ? nullptr : findRow(part->in.rows(), input.key);
        if (theirs && isAlike(*theirs, input)) return std::string(part->scope) + '.' + input.key;
    }
    return own;
}

std::string scenarioPath(const Scenario& scenario, const Solver& solver, std::string_view inputPath) {
    const std::string_view behind = inputPath.starts_with(kFleetAccelerator) ? inputPath.substr(kFleetAccelerator.size()) : "_";
    if (behind.empty() || behind.front() == '.') return "hardware" + std::string(behind);
    const Row* row = rowOfHead(solver, inputPath);
    return row ? scenarioPath(scenario, solver, *row) + std::string(inputPath.substr(std::string_view(row->key).size())) : std::string(inputPath);
}

Values inputsOf(const Scenario& scenario, const Solver& solver) {
    Values inputs;
    const auto take = [&](const Row& row, const std::string& path) {
        const Atom* atom = scenario.values.find(path);
        if (atom) inputs.set(row.key, *atom);
        inputs.setBelow(row.key, scenario.values.below(path));
    };
    for (const Row& row : solver.in.rows()) take(row, scenarioPath(scenario, solver, row));
    if (const Row* fleet = findRow(solver.in.rows(), "fleet"); fleet && fleet->shared) placeOnFleet(scenario, solver, inputs);
    const Record defaults(solver.in);
    for (const Row& row : solver.in.rows()) {
        if (!row.required || row.kind == Kind::group || inputs.find(row.key)) continue;
        if (const std::optional<std::string> text = textOf(row, defaults.data())) inputs.set(row.key, atomOf(*text));
    }
    return inputs;
}

Values settingsOf(const Scenario& scenario) {
    Values given;
    if (const Atom* set = scenario.values.find("assumptions"); set && textOf(*set) != "textbook") given.set("assumptions", *set);
    given.setBelow("assumptions", scenario.values.below("assumptions"));
    return given;
}

Solution evaluate(const Zoo& zoo, const Solver& solver, const Scenario& scenario, Recorder* recorder) {
    Solution solution = solveValues(zoo, solver, inputsOf(scenario, solver), scenario.values, "", recorder);
    for (Issue& issue : solution.issues) issue.field = scenarioPath(scenario, solver, issue.field);
    return solution;
}

const char* scenarioKeyOf(EntryKind kind) {
    switch (kind) {
    case EntryKind::models: return "model";
    case EntryKind::hardware: return "hardware";
    case EntryKind::fleets: return "fleet";
    case EntryKind::grids: return "grid";
    case EntryKind::datacenters: return "datacenter";
    case EntryKind::nodes:
    case EntryKind::fabrics:
    case EntryKind::scenarios: break;
    }
    return nullptr;
}

std::string EntityView::name() const {
    return entry ? entry->name : id;
}

EntityView entityView(const Zoo& zoo, const Scenario& scenario, EntryKind kind) {
    EntityView view;
    const char* key = scenarioKeyOf(kind);
    if (!key) return view;
    const Values below = scenario.values.below(key);
    if (const Atom* atom = scenario.values.find(key)) view.id = textOf(*atom);
    else if (const Atom* base = below.find("base")) view.id = textOf(*base);
    view.entry = zoo.find(kind, view.id);
    for (const auto& [path, atom] : below) view.edits += isMetadata(path) ? 0 : 1;
    return view;
}

std::optional<Atom> effectiveAtom(const Zoo& zoo, const Scenario& scenario, std::string_view path) {
    if (const Atom* own = scenario.values.find(path)) return *own;
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const std::string_view head = path.substr(0, dot);
    for (const EntryKind kind : kEntryKinds) {
        const char* key = scenarioKeyOf(kind);
        if (!key || head != key) continue;
        const std::optional<Values> values = resolvedValues(zoo, kind, scenario.values.find(head), scenario.values.below(head));
        const Atom* atom = values ? values->find(path.substr(dot + 1)) : nullptr;
        if (atom) return *atom;
    }
    return std::nullopt;
}

std::optional<std::string> defaultText(const Catalogue& solvers, const Zoo& zoo, const Scenario& scenario, std::string_view path, const Row* wanted) {
    if (path.starts_with("assumptions.")) {
        const Assumptions set = assumptionSet(scenario);
        return assumptionText(set, path.substr(12));
    }
    for (const Solver* solver : solvers.solvers()) {
        for (const Row& row : solver->in.rows()) {
            if (wanted ? &row != wanted : scenarioPath(scenario, *solver, row) != path) continue;
            if (*row.fallback) {
                if (std::optional<std::string> computed = workedOut(zoo, *solver, row, scenario)) return computed;
                std::vector<Issue> ignored;
                return assumptionText(bindAssumptions(zoo, GivenTree(scenario.values).root().find("assumptions"), ignored), fallbackOf(zoo, *solver, row, scenario));
            }
            const Record defaults(solver->in);
            return textOf(row, defaults.data());
        }
    }
    return std::nullopt;
}

const char* assumptionSetName(const Scenario& scenario) {
    const std::optional<std::string> set = scenario.values.text("assumptions");
    return set == "refined" || (!set && scenario.values.text("assumptions.base") == "refined") ? "refined" : "textbook";
}

Assumptions assumptionSet(const Scenario& scenario) {
    return std::string_view(assumptionSetName(scenario)) == "refined" ? Assumptions::refined() : Assumptions::textbook();
}

Scenario scenarioOf(const ZooEntry& entry) {
    Scenario scenario{entry.values};
    basesToPlace(scenario.values);
    return scenario;
}

void basesToPlace(Values& values) {
    for (const char* key : {"model", "hardware", "fleet", "grid", "assumptions"}) {
        const std::string base = std::string(key) + ".base";
        const Atom* atom = values.find(base);
        if (!atom || values.find(key)) continue;
        const Atom id = *atom;
        values.erase(base);
        values.set(key, id);
    }
}

} // namespace mlsys
