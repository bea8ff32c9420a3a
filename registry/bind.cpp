// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/bind.hpp"

#include "engine/hardware.hpp"
#include "engine/nearest.hpp"
#include "engine/systems.hpp"
#include "engine/unit_text.hpp"
#include "engine/workload.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

std::string joined(std::span<const std::string> words, const char* last = " or ") {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) out += (i == 0 ? "" : i + 1 == words.size() ? last : ", ") + words[i];
    return out;
}

// The last part of a field's path: what a message calls it. The whole path is in Issue::field.
std::string nameOf(const std::string& field) {
    return field.starts_with("inputs.") ? field.substr(7) : field;
}

std::string given(const Atom& atom) {
    return std::holds_alternative<std::string>(atom) ? "\"" + textOf(atom) + "\"" : textOf(atom);
}

std::string unitExample(const NumberSpec& spec) { return *spec.unit ? std::string(spec.unit) : coherentUnit(spec.dimension); }

std::string inUnit(const NumberSpec& spec, double value) { return spec.dimension.none() ? readableQuantity(value, {}) : printQuantity(value, spec.unit, spec.dimension); }

std::optional<Issue> outOfRange(const NumberSpec& spec, double value, const Atom& atom, const std::string& field) {
    const Range& range = spec.range;
    if (!std::isnan(value) && range.holds(value)) return std::nullopt;
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max);
    std::string allowed;
    if (low && range.openMin) allowed = "greater than " + inUnit(spec, range.min);
    else if (low) allowed = "at least " + inUnit(spec, range.min);
    if (high) allowed += (allowed.empty() ? "at most " : " and at most ") + inUnit(spec, range.max);
    // The contract's short form where only the broken side matters: "seq_len must be at least 1, got 0".
    if (low && value <= range.min) allowed = (range.openMin ? "greater than " : "at least ") + inUnit(spec, range.min);
    else if (high && value > range.max) allowed = "at most " + inUnit(spec, range.max);
    return Issue{IssueCode::outOfRange, field, nameOf(field) + " must be " + allowed + ", got " + textOf(atom)};
}

} // namespace

std::optional<Issue> readNumber(const NumberSpec& spec, const Atom& atom, const std::string& field, double& out) {
    if (const double* number = std::get_if<double>(&atom)) {
        if (!spec.dimension.none()) {
            return Issue{IssueCode::unit, field, nameOf(field) + " is " + describe(spec.dimension) + " and needs a unit, such as \"" + shortest(*number) + " " + unitExample(spec) + "\"; got the bare number " + shortest(*number)};
        }
        out = *number;
        return outOfRange(spec, out, atom, field);
    }
    const std::string* text = std::get_if<std::string>(&atom);
    const std::string wanted = spec.dimension.none() ? std::string("a number") : "a quantity such as \"1 " + unitExample(spec) + "\"";
    if (!text) return Issue{IssueCode::type, field, nameOf(field) + " must be " + wanted + ", got " + textOf(atom)};
    const ParsedQuantity quantity = parseQuantity(*text);
    switch (quantity.fault) {
    case TextFault::none: break;
    case TextFault::empty:
    case TextFault::number: return Issue{IssueCode::type, field, nameOf(field) + " must be " + wanted + ", got " + given(atom)};
    case TextFault::overflow: return Issue{IssueCode::outOfRange, field, nameOf(field) + " is beyond what a double holds, got " + given(atom)};
    case TextFault::unit: {
        if (spec.dimension.none()) return Issue{IssueCode::unit, field, nameOf(field) + " is a plain number, such as 1 or 0.5; got " + given(atom)};
        const std::optional<std::string> near = nearestUnit(quantity.unit);
        return Issue{IssueCode::unit, field, nameOf(field) + ": \"" + quantity.unit + "\" is not a known unit" + (near ? "; did you mean \"" + *near + "\"?" : "; a " + std::string("value here reads like \"1 ") + unitExample(spec) + "\"")};
    }
    }
    if (quantity.dimension != spec.dimension) {
        if (quantity.unit.empty()) {
            return Issue{IssueCode::unit, field, nameOf(field) + " is " + describe(spec.dimension) + " and needs a unit, such as \"" + *text + " " + unitExample(spec) + "\"; got " + given(atom)};
        }
        return Issue{IssueCode::dimension, field, nameOf(field) + " wants " + describe(spec.dimension) + "; " + given(atom) + " is " + describe(quantity.dimension)};
    }
    out = quantity.value;
    return outOfRange(spec, out, atom, field);
}

namespace {

NumberSpec specOf(const Row& row) { return {row.unit, row.dimension, row.range}; }

std::optional<Issue> readChoice(const Row& row, const Atom& atom, const std::string& field, std::uint8_t& out) {
    std::vector<std::string> keys;
    for (const Choice& choice : row.choices()) {
        if (textOf(atom) == choice.key && std::holds_alternative<std::string>(atom)) {
            out = choice.value;
            return std::nullopt;
        }
        keys.emplace_back(choice.key);
    }
    const bool isPrecision = row.choices == &choicesOf<Precision>;
    const IssueCode code = !std::holds_alternative<std::string>(atom) ? IssueCode::type : isPrecision ? IssueCode::unsupportedPrecision : IssueCode::outOfRange;
    return Issue{code, field, nameOf(field) + " must be " + joined(keys) + ", got " + given(atom)};
}

std::optional<Issue> readScalar(const Row& row, const Atom& atom, const std::string& field, void* slot) {
    switch (row.kind) {
    case Kind::real: {
        double value = 0;
        if (std::optional<Issue> issue = readNumber(specOf(row), atom, field, value)) return issue;
        if (slot) *static_cast<double*>(slot) = value;
        return std::nullopt;
    }
    case Kind::count: {
        double value = 0;
        if (std::optional<Issue> issue = readNumber(specOf(row), atom, field, value)) return issue;
        if (value != std::floor(value)) return Issue{IssueCode::type, field, nameOf(field) + " must be a whole number, got " + textOf(atom)};
        if (std::abs(value) > 9e15) return Issue{IssueCode::outOfRange, field, nameOf(field) + " must be at most 9e15, got " + textOf(atom)};
        if (slot) *static_cast<Count*>(slot) = static_cast<Count>(value);
        return std::nullopt;
    }
    case Kind::flag: {
        const bool* flag = std::get_if<bool>(&atom);
        if (!flag) return Issue{IssueCode::type, field, nameOf(field) + " must be true or false, got " + given(atom)};
        if (slot) *static_cast<bool*>(slot) = *flag;
        return std::nullopt;
    }
    case Kind::choice: {
        std::uint8_t value = 0;
        if (std::optional<Issue> issue = readChoice(row, atom, field, value)) return issue;
        if (slot) *static_cast<std::uint8_t*>(slot) = value;
        return std::nullopt;
    }
    case Kind::name: {
        const std::string* text = std::get_if<std::string>(&atom);
        if (!text) return Issue{IssueCode::type, field, nameOf(field) + " must be a text, got " + given(atom)};
        if (slot) *static_cast<Label*>(slot) = Label::of(*text);
        return std::nullopt;
    }
    case Kind::group: break;
    }
    return Issue{IssueCode::type, field, nameOf(field) + " must be an object, got " + given(atom)};
}

Issue unknownId(const Zoo& zoo, EntryKind kind, const std::string& id, const std::string& field) {
    const std::vector<std::string> near = zoo.nearestIds(kind, id);
    std::string message = nameOf(field) + ": \"" + id + "\" is not in the zoo of " + keyOf(kind);
    if (!near.empty()) message += "; did you mean " + joined(near) + "?";
    return {IssueCode::unknownId, field, message};
}

class Binder {
public:
    Binder(const Zoo& zoo, std::vector<Issue>& issues) : m_zoo(zoo), m_issues(issues) {}

    // `entity`: metadata keys (name, sources …) are allowed and skipped.
    void bind(std::span<const Row> rows, void* owner, const Values& values, const std::string& prefix, bool entity) {
        reportUnknown(rows, values, prefix, entity);
        for (const Row& row : rows) bindRow(row, owner, values, prefix + row.key);
    }

private:
    void reportUnknown(std::span<const Row> rows, const Values& values, const std::string& prefix, bool entity) {
        std::string last;
        for (const auto& [path, atom] : values) {
            const std::string head = path.substr(0, path.find('.'));
            if (head == last || (entity && isMetadata(head))) continue;
            last = head;
            if (std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return head == row.key; })) continue;
            std::vector<std::string> keys;
            for (const Row& row : rows) keys.emplace_back(row.key);
            const std::vector<std::string> near = nearest(head, keys);
            m_issues.push_back({IssueCode::unknownField, prefix + head, nameOf(prefix + head) + " is not a field here"
                                    + (near.empty() ? "; allowed are " + joined(keys, " and ") : "; did you mean " + joined(near) + "?")});
        }
    }

    void bindRow(const Row& row, void* owner, const Values& values, const std::string& field) {
        const Atom* atom = values.find(row.key);
        if (row.kind == Kind::group) {
            bindGroup(row, owner, atom, values.below(row.key), field);
            return;
        }
        if (!atom) {
            if (values.hasBelow(row.key)) m_issues.push_back({IssueCode::type, field, nameOf(field) + " is one value, not an object"});
            else if (row.required) m_issues.push_back({IssueCode::missingField, field, nameOf(field) + " must be given"});
            return;
        }
        if (std::optional<Issue> issue = readScalar(row, *atom, field, nullptr)) {
            m_issues.push_back(*issue);
            return;
        }
        readScalar(row, *atom, field, row.engage(owner));
    }

    void bindGroup(const Row& row, void* owner, const Atom* atom, const Values& parts, const std::string& field) {
        const std::optional<EntryKind> kind = entryKindOf(row.entity);
        if (!atom && parts.empty()) {
            if (row.required) m_issues.push_back({IssueCode::missingField, field, nameOf(field) + " must be given" + (kind ? ": an id of the zoo or an object" : "")});
            else if (!row.optional && !kind && hasRequired(row.nested())) bind(row.nested(), row.engage(owner), parts, field + '.', false);
            return;
        }
        if (!kind) {
            if (atom) m_issues.push_back({IssueCode::type, field, nameOf(field) + " must be an object, got " + given(*atom)});
            else bind(row.nested(), row.engage(owner), parts, field + '.', false);
            return;
        }
        const Atom* id = atom ? atom : parts.find("base");
        if (id && !std::holds_alternative<std::string>(*id)) {
            m_issues.push_back({IssueCode::type, field, nameOf(field) + " must be an id of the zoo or an object, got " + textOf(*id)});
            return;
        }
        const std::optional<Values> resolved = resolvedValues(m_zoo, *kind, atom, parts);
        if (!resolved) m_issues.push_back(unknownId(m_zoo, *kind, textOf(*id), atom ? field : field + ".base"));
        else bind(row.nested(), row.engage(owner), *resolved, field + '.', true);
    }

    static bool hasRequired(std::span<const Row> rows) {
        return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.required; });
    }

    const Zoo& m_zoo;
    std::vector<Issue>& m_issues;
};

} // namespace

std::vector<Issue> bindValues(const Zoo& zoo, std::span<const Row> rows, void* owner, const Values& values, const std::string& prefix) {
    std::vector<Issue> issues;
    Binder(zoo, issues).bind(rows, owner, values, prefix, false);
    return issues;
}

std::optional<Issue> checkAtom(const Row& row, const Atom& atom, const std::string& field) { return readScalar(row, atom, field, nullptr); }

std::vector<Issue> checkValues(const Zoo& zoo, EntryKind kind, const Values& values) {
    std::vector<Issue> issues;
    const auto check = [&](auto typed) {
        Values changes = values;
        const std::optional<Values> resolved = resolvedValues(zoo, kind, nullptr, changes);
        if (!resolved) issues.push_back(unknownId(zoo, kind, textOf(*values.find("base")), "base"));
        else Binder(zoo, issues).bind(rowsOf<decltype(typed)>(), &typed, *resolved, "", true);
    };
    switch (kind) {
    case EntryKind::hardware: check(Hardware{}); break;
    case EntryKind::models: check(Workload{}); break;
    case EntryKind::grids: check(Grid{}); break;
    case EntryKind::datacenters: check(Datacenter{}); break;
    case EntryKind::nodes: check(Node{}); break;
    case EntryKind::fabrics: check(Fabric{}); break;
    case EntryKind::fleets: check(Fleet{}); break;
    case EntryKind::scenarios: break; // a scenario's values belong to several solvers; scenario.hpp checks them
    }
    return issues;
}

std::optional<Values> resolvedValues(const Zoo& zoo, EntryKind kind, const Atom* id, const Values& changes) {
    const Atom* named = id ? id : changes.find("base");
    if (!named) return changes;
    const ZooEntry* entry = zoo.find(kind, textOf(*named));
    // A chain of bases is followed, but a file may name itself: 16 steps are more than any sensible chain.
    std::vector<const ZooEntry*> chain;
    while (entry && chain.size() < 16) {
        chain.push_back(entry);
        const Atom* base = entry->values.find("base");
        if (!base) break;
        entry = zoo.find(kind, textOf(*base));
    }
    if (!entry || chain.size() == 16) return std::nullopt;
    // What an entry says of itself and the engine heeds: a region's name, a device's tier.
    Values values;
    if (kind == EntryKind::grids || kind == EntryKind::datacenters) values.set("name", chain.front()->name);
    if (kind == EntryKind::hardware && !chain.front()->group.empty()) values.set("tier", chain.front()->group);
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) values = overlaid(std::move(values), (*at)->values);
    values = overlaid(std::move(values), changes);
    values.erase("base");
    return values;
}

Assumptions bindAssumptions(const Zoo& zoo, const Values& values, std::vector<Issue>& issues, const std::string& prefix) {
    Assumptions assumptions = Assumptions::textbook();
    const Atom* set = values.find("assumptions");
    Values overrides = values.below("assumptions");
    if (!set) set = overrides.find("base");
    if (set && textOf(*set) == "refined") {
        assumptions = Assumptions::refined();
    } else if (set && textOf(*set) != "textbook") {
        issues.push_back({IssueCode::outOfRange, prefix + "assumptions", "assumptions must be \"textbook\", \"refined\" or an object that overrides named assumptions, got " + given(*set)});
    }
    overrides.erase("base");
    for (Issue& issue : bindValues(zoo, rowsOf<Assumptions>(), &assumptions, overrides, prefix + "assumptions.")) issues.push_back(std::move(issue));
    return assumptions;
}

} // namespace mlsys
