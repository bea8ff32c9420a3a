// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sweep_request.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_scale.hpp"
#include "registry/answer.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"
#include "registry/request.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr std::size_t kMostBases = 4096; // of a few kilobytes each; beyond that only the last is kept

std::string dump(const json::OrderedTree& tree) { return tree.dump(-1, ' ', false, json::OrderedTree::error_handler_t::replace); }

// As the first 15 digits say it: 0.1 + 0.2 is 0.3, and a value reads as one would write it.
double rounded(double value) {
    char buffer[64];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 15);
    double back = value;
    std::from_chars(buffer, written.ptr, back);
    return back;
}

double numberIn(double coherent, const std::string& unit) { return rounded(UnitScale(unit).of(coherent)); }

Atom scalarAtom(const json::OrderedTree& tree) {
    if (tree.is_boolean()) return tree.get<bool>();
    if (tree.is_number()) return tree.get<double>();
    if (tree.is_string()) return tree.get<std::string>();
    return RawJson{dump(tree)};
}

// Objects become paths, scalars atoms; null is absence.
void flattenTree(const json::OrderedTree& tree, const std::string& prefix, Values& out) {
    if (tree.is_object()) for (const auto& [key, value] : tree.items()) flattenTree(value, prefix.empty() ? key : prefix + '.' + key, out);
    else if (!tree.is_null()) out.set(prefix, scalarAtom(tree));
}

Assumptions assumptionsOf(const Zoo& zoo, const Values& settings, std::vector<Issue>& issues) {
    const GivenTree tree(settings);
    return bindAssumptions(zoo, tree.root().find("assumptions"), issues);
}

// Of a range.
struct Ends {
    double lo = 0, hi = 0; // coherent units
    std::string unit;      // of the lower end, as written: the range's values are round in it
};

class Reader {
public:
    Reader(const Zoo& zoo, SweepRequest& out) : m_zoo(zoo), m_out(out) {}

    // Sorts what stands at a key into fixed values and axes; the sources of an inline object are a list of their own kind.
    // `top`: the whole of the inputs, which is no axis itself.
    std::optional<Issue> walk(const json::OrderedTree& tree, const std::string& key, bool ofAssumptions, bool top = false) {
        if (tree.is_array() && !key.ends_with(".sources")) return axis(tree, tree, key, ofAssumptions);
        if (!tree.is_object()) {
            flattenTree(tree, key, ofAssumptions ? m_out.settings : m_out.inputs);
            return std::nullopt;
        }
        if (!top && (tree.contains("range") || tree.contains("values") || tree.contains("all"))) return axisObject(tree, key, ofAssumptions);
        for (const auto& [name, value] : tree.items()) {
            if (std::optional<Issue> issue = walk(value, key.empty() ? name : key + '.' + name, ofAssumptions)) return issue;
        }
        return std::nullopt;
    }

private:
    std::optional<Issue> axisObject(const json::OrderedTree& tree, const std::string& key, bool ofAssumptions) {
        const bool range = tree.contains("range");
        const std::vector<std::string> allowed = range ? std::vector<std::string>{"range", "scale", "steps", "step"} : std::vector<std::string>{tree.contains("values") ? "values" : "all"};
        for (const auto& [name, value] : tree.items()) {
            if (std::find(allowed.begin(), allowed.end(), name) != allowed.end()) continue;
            return Issue{IssueCode::unknownField, fieldOf(key, ofAssumptions) + '.' + name, key + ": \"" + name + "\" does not go with \"" + allowed.front() + "\""};
        }
        if (range) return axis(tree, tree, key, ofAssumptions);
        if (tree.contains("values")) {
            if (!tree["values"].is_array()) return Issue{IssueCode::type, fieldOf(key, ofAssumptions) + ".values", key + ": values must be a list, got " + dump(tree["values"])};
            return axis(tree, tree["values"], key, ofAssumptions);
        }
        json::OrderedTree ids = json::OrderedTree::array();
        const std::optional<EntryKind> kind = tree["all"].is_string() ? entryKindOf(tree["all"].get<std::string>()) : std::nullopt;
        if (!kind) return Issue{IssueCode::outOfRange, fieldOf(key, ofAssumptions) + ".all", key + ": all must be a part of the zoo, such as \"hardware\" or \"grids\", got " + dump(tree["all"])};
        for (const ZooEntry* entry : m_zoo.entries(*kind)) ids.push_back(entry->id);
        const Row* row = rowOf(key.ends_with(".base") ? key.substr(0, key.size() - 5) : key, ofAssumptions);
        if (row && entryKindOf(row->entity) != kind) return Issue{IssueCode::type, fieldOf(key, ofAssumptions) + ".all", key + " is none of the zoo's " + keyOf(*kind)};
        return axis(tree, ids, key, ofAssumptions);
    }

    std::optional<Issue> axis(const json::OrderedTree& whole, const json::OrderedTree& list, const std::string& key, bool ofAssumptions) {
        SweepInput input;
        input.key = key;
        input.ofAssumptions = ofAssumptions;
        const Row* row = rowOf(key, ofAssumptions);
        if (std::optional<Issue> issue = unknownField(key, ofAssumptions)) return issue;
        const bool scalar = row && row->kind != Kind::group && row->kind != Kind::name;
        if (scalar) input.row = row;
        std::optional<Issue> issue;
        if (list.is_object()) issue = readRange(whole, input);
        else if (scalar) for (const json::OrderedTree& item : list) addScalar(scalarAtom(item), input);
        else for (const json::OrderedTree& item : list) if (!issue) issue = addBound(item, input);
        if (issue) return issue;
        if (input.size() == 0) return Issue{IssueCode::missingField, input.field(), key + " sweeps over nothing: at least one value must be given"};
        m_out.swept.push_back(std::move(input));
        return std::nullopt;
    }

    void addScalar(const Atom& atom, SweepInput& input) {
        const Row& row = *input.row;
        double value = std::numeric_limits<double>::quiet_NaN();
        if (std::optional<Issue> issue = checkAtom(row, atom, input.field())) {
            input.refused.emplace(input.numbers.size(), SweepInput::Refused{atom, std::move(*issue)});
        } else if (row.kind == Kind::flag) {
            value = std::get<bool>(atom) ? 1 : 0;
        } else if (row.kind == Kind::choice) {
            for (const Choice& choice : row.choices()) if (std::get<std::string>(atom) == choice.key) value = choice.value;
        } else {
            readNumber({row.unit, row.dimension, row.range}, atom, input.field(), value);
        }
        input.numbers.push_back(value);
    }

    std::optional<Issue> addBound(const json::OrderedTree& item, SweepInput& input) {
        if (item.is_null() || item.is_array()) return Issue{IssueCode::type, input.field(), input.key + ": a list holds values or objects, got " + dump(item)};
        Values values;
        flattenTree(item, input.key, values);
        input.values.push_back(std::move(values));
        const bool named = item.is_object() && item.contains("name") && item["name"].is_string();
        input.names.push_back(named ? item["name"].get<std::string>() : item.is_string() ? item.get<std::string>() : dump(item));
        return std::nullopt;
    }

    // A number of a range (an end, a step), which may lie where the input itself may not.
    std::optional<Issue> readEnd(const SweepInput& input, const json::OrderedTree& tree, const char* part, double& out) {
        std::optional<Issue> issue = readNumber({input.row->unit, input.row->dimension, {}}, scalarAtom(tree), input.field(), out);
        if (issue) issue->field += std::string(".") + part;
        return issue;
    }

    std::optional<Issue> readRange(const json::OrderedTree& tree, SweepInput& input) {
        const auto wrong = [&](IssueCode code, const char* part, const std::string& message) { return Issue{code, input.field() + '.' + part, input.key + ": " + message}; };
        if (!input.row || (input.row->kind != Kind::real && input.row->kind != Kind::count)) return wrong(IssueCode::type, "range", "only a number has a range; list the values");
        const json::OrderedTree& ends = tree["range"];
        if (!ends.is_array() || ends.size() != 2) return wrong(IssueCode::type, "range", "range must be [from, to], got " + dump(ends));
        Ends range;
        if (std::optional<Issue> issue = readEnd(input, ends[0], "range", range.lo)) return issue;
        if (std::optional<Issue> issue = readEnd(input, ends[1], "range", range.hi)) return issue;
        if (ends[0].is_string()) range.unit = parseQuantity(ends[0].get<std::string>()).unit;
        if (range.lo > range.hi) return wrong(IssueCode::outOfRange, "range", "range goes from the smaller to the larger, got " + dump(ends));
        const std::string scale = !tree.contains("scale") ? "linear" : tree["scale"].is_string() ? tree["scale"].get<std::string>() : dump(tree["scale"]);
        if (scale != "linear" && scale != "log" && scale != "log2") return wrong(IssueCode::outOfRange, "scale", "scale must be linear, log or log2, got " + scale);
        if (scale != "linear" && range.lo <= 0) return wrong(IssueCode::outOfRange, "range", "a " + scale + " range starts above 0, got " + dump(ends));

        double step = 0;
        if (tree.contains("step")) {
            if (scale != "linear" || tree.contains("steps")) return wrong(IssueCode::unknownField, "step", "step goes with a linear scale, in place of steps");
            if (std::optional<Issue> issue = readEnd(input, tree["step"], "step", step)) return issue;
            if (step <= 0) return wrong(IssueCode::outOfRange, "step", "step must be greater than 0, got " + dump(tree["step"]));
        }
        double steps = 0;
        if (scale == "log2") {
            if (tree.contains("steps")) return wrong(IssueCode::unknownField, "steps", "a log2 range takes every power of two; steps goes with linear and log");
        } else if (step == 0) {
            if (!tree.contains("steps")) return wrong(IssueCode::missingField, "steps", std::string("steps must be given") + (scale == "linear" ? ", or step" : "") + ": how many values, both ends among them");
            const json::OrderedTree& given = tree["steps"];
            steps = given.is_number() ? given.get<double>() : 0;
            if (steps < 1 || steps != std::floor(steps) || (steps < 2 && range.lo < range.hi)) return wrong(IssueCode::outOfRange, "steps", "steps must be a whole number of at least 2, got " + dump(given));
        }
        // The count before the values: a slip of the pen must not fill the memory.
        const double count = step > 0 ? (range.hi - range.lo) / step + 1 : steps;
        if (!(count <= static_cast<double>(kMostAxisValues))) return wrong(IssueCode::outOfRange, step > 0 ? "step" : "steps", "a range has at most " + readableQuantity(static_cast<double>(kMostAxisValues), {}, 9) + " values, this one " + readableQuantity(std::floor(count), {}, 9));
        addRange(range, scale, step, static_cast<std::size_t>(steps), input);
        return std::nullopt;
    }

    void addRange(const Ends& range, const std::string& scale, double step, std::size_t steps, SweepInput& input) {
        const double lo = numberIn(range.lo, range.unit);
        const double hi = numberIn(range.hi, range.unit);
        if (scale == "log2") {
            for (double value = std::exp2(std::ceil(std::log2(lo) - 1e-12)); value <= hi; value *= 2) addNumber(value, range.unit, input);
        } else if (step > 0) {
            const double by = numberIn(step, range.unit);
            for (std::size_t i = 0; i < kMostAxisValues && lo + static_cast<double>(i) * by <= hi + by * 1e-9; ++i) addNumber(rounded(lo + static_cast<double>(i) * by), range.unit, input);
        } else {
            for (std::size_t i = 0; i < steps; ++i) {
                const double share = steps == 1 ? 0 : static_cast<double>(i) / static_cast<double>(steps - 1);
                const double value = scale == "log" ? lo * std::pow(hi / lo, share) : lo + (hi - lo) * share;
                addNumber(i == 0 ? lo : i + 1 == steps ? hi : rounded(value), range.unit, input);
            }
        }
    }

    // Counts are rounded, and taken once.
    void addNumber(double value, const std::string& unit, SweepInput& input) {
        const bool count = input.row->kind == Kind::count;
        if (count) value = std::round(value);
        const Atom atom = unit.empty() ? Atom(value) : Atom(textOf(value) + " " + unit);
        const std::size_t before = input.numbers.size();
        addScalar(atom, input);
        if (!count || before == 0 || input.numbers[before] != input.numbers[before - 1]) return;
        input.numbers.pop_back();
    }

    static std::string fieldOf(const std::string& key, bool ofAssumptions) { return ofAssumptions ? key : "inputs." + key; }

    const Row* rowOf(const std::string& key, bool ofAssumptions) const {
        if (!ofAssumptions) return findRow(m_out.solver->in.rows(), key);
        return key.starts_with("assumptions.") ? findRow(rowsOf<Assumptions>(), key.substr(12)) : nullptr;
    }

    // What binding says of a field that is not there.
    std::optional<Issue> unknownField(const std::string& key, bool ofAssumptions) const {
        Values values;
        values.set(key, 0.0);
        std::vector<Issue> issues;
        if (ofAssumptions) {
            assumptionsOf(m_zoo, values, issues);
        } else {
            Record scratch(m_out.solver->in);
            issues = bindValues(m_zoo, scratch.rows(), scratch.data(), values, "inputs.");
        }
        for (Issue& issue : issues) if (issue.code == IssueCode::unknownField) return std::move(issue);
        return std::nullopt;
    }

    const Zoo& m_zoo;
    SweepRequest& m_out;
};

bool atOrBelow(const std::string& field, const std::string& path) { return field == path || (field.starts_with(path) && field[path.size()] == '.'); }

} // namespace

Atom atomOf(const Row& row, double slotValue) {
    switch (row.kind) {
    case Kind::flag: return slotValue != 0;
    case Kind::choice:
        for (const Choice& choice : row.choices()) if (choice.value == slotValue) return std::string(choice.key);
        break;
    default:
        if (!row.dimension.none()) return printQuantity(slotValue, row.unit, row.dimension);
    }
    return slotValue;
}

std::string SweepInput::column() const { return key.ends_with(".base") ? key.substr(0, key.size() - 5) : key; }
std::string SweepInput::field() const { return ofAssumptions ? key : "inputs." + key; }

std::vector<SweepAxis> SweepRequest::axes() const {
    std::vector<SweepAxis> axes;
    for (const SweepInput& input : swept) axes.push_back(input.row ? SweepAxis{input.numbers, false} : SweepAxis{std::vector<double>(input.size()), true});
    return axes;
}

const Issue* SweepRequest::refusedValue(std::span<const std::size_t> digits) const {
    for (std::size_t i = 0; i < swept.size(); ++i) {
        const auto at = swept[i].refused.find(digits[i]);
        if (at != swept[i].refused.end()) return &at->second.issue;
    }
    return nullptr;
}

std::string SweepRequest::pointJson(std::span<const std::size_t> digits, std::optional<std::size_t> without) const {
    std::string out = "{";
    for (std::size_t i = 0; i < swept.size(); ++i) {
        if (i == without) continue;
        const SweepInput& input = swept[i];
        const auto bad = input.refused.find(digits[i]);
        const std::string value = !input.row ? json::literal(input.names[digits[i]]) : bad != input.refused.end() ? json::atomText(bad->second.given) : json::atomText(atomOf(*input.row, input.numbers[digits[i]]));
        out += (out.size() == 1 ? "" : ",") + json::literal(input.column()) + ":" + value;
    }
    return out + "}";
}

std::optional<Issue> readSweep(const Catalogue& catalogue, const Zoo& zoo, std::string_view text, SweepRequest& out, std::string* search) {
    json::Tree checked;
    json::Fault fault;
    if (!json::parse(text, checked, fault)) return Issue{IssueCode::parse, "", (fault.line > 0 ? "line " + std::to_string(fault.line) + ": " : "") + fault.message};
    const json::OrderedTree tree = json::OrderedTree::parse(text); // once more, for the order in which it was written
    if (!tree.is_object()) return Issue{IssueCode::parse, "", "a sweep is a JSON object"};
    if (!tree.contains("solver")) return Issue{IssueCode::missingField, "solver", "solver must be given"};
    if (!tree["solver"].is_string()) return Issue{IssueCode::type, "solver", "solver must be the name of a solver, got " + dump(tree["solver"])};
    out = {};
    out.solver = catalogue.find(tree["solver"].get<std::string>());
    if (!out.solver) return unknownSolver(catalogue, tree["solver"].get<std::string>());
    Reader reader(zoo, out);
    for (const auto& [key, value] : tree.items()) {
        std::optional<Issue> issue;
        if (key == "id") out.id = dump(value);
        else if (key == "assumptions") issue = reader.walk(value, key, true);
        else if (key == "inputs" && !value.is_object()) issue = Issue{IssueCode::type, key, "inputs must be an object"};
        else if (key == "inputs") issue = reader.walk(value, "", false, true);
        else if (key == "search" && search) *search = dump(value);
        else if (key != "solver") issue = Issue{IssueCode::unknownField, key, "\"" + key + "\" is not a field of a " + (search ? "search; allowed are id, solver, assumptions, inputs and search" : "sweep; allowed are id, solver, assumptions and inputs")};
        if (issue) return issue;
    }
    return std::nullopt;
}

std::vector<Issue> SweepBases::bind(std::span<const std::size_t> digits, SweepBase& base) const {
    Values inputs = m_request.inputs;
    Values settings = m_request.settings;
    for (std::size_t i = 0; i < m_request.swept.size(); ++i) {
        const SweepInput& swept = m_request.swept[i];
        Values& values = swept.ofAssumptions ? settings : inputs;
        if (!swept.row) {
            for (const auto& [path, atom] : swept.values[digits[i]]) values.set(path, atom);
            continue;
        }
        // Any value makes the slot be there.
        const auto good = std::find_if(swept.numbers.begin(), swept.numbers.end(), [](double number) { return !std::isnan(number); });
        if (good != swept.numbers.end()) values.set(swept.key, atomOf(*swept.row, *good));
    }
    std::vector<Issue> issues = bindValues(m_zoo, base.in.rows(), base.in.data(), inputs, "inputs.");
    base.assumptions = assumptionsOf(m_zoo, settings, issues);
    for (const SweepInput& swept : m_request.swept) {
        if (!swept.row) base.slots.push_back({});
        else if (swept.ofAssumptions) base.slots.push_back(slotAt(rowsOf<Assumptions>(), &base.assumptions, std::string_view(swept.key).substr(12)));
        else base.slots.push_back(slotAt(base.in.rows(), base.in.data(), swept.key));
    }
    return issues;
}

SweepBase& SweepBases::at(std::span<const std::size_t> digits) {
    std::uint64_t combination = 0;
    for (std::size_t i = 0; i < m_request.swept.size(); ++i) if (!m_request.swept[i].row) combination = combination * m_request.swept[i].size() + digits[i];
    const auto known = m_bases.find(combination);
    if (known != m_bases.end()) return *known->second;
    if (m_bases.size() >= kMostBases) m_bases.clear();
    auto base = std::make_unique<SweepBase>(*m_request.solver);
    std::vector<Issue> issues = bind(digits, *base);
    if (!issues.empty()) base->refused = std::move(issues.front());
    return *m_bases.emplace(combination, std::move(base)).first->second;
}

std::optional<Issue> SweepBases::fault() {
    SweepBase base(*m_request.solver);
    const std::vector<std::size_t> first(m_request.swept.size(), 0);
    for (Issue& issue : bind(first, base)) {
        const bool ofAxis = std::any_of(m_request.swept.begin(), m_request.swept.end(), [&](const SweepInput& swept) { return atOrBelow(issue.field, swept.field()); });
        const bool fixed = m_request.settings.find(issue.field) || (issue.field.starts_with("inputs.") && m_request.inputs.find(issue.field.substr(7)));
        if (!ofAxis || fixed) return std::move(issue);
    }
    return std::nullopt;
}

} // namespace mlsys
