// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scalar.hpp"

#include "engine/precision.hpp"
#include "engine/unit_text.hpp"
#include "engine/workload.hpp"
#include "registry/bind.hpp"

#include <cmath>
#include <functional>
#include <unordered_map>
#include <vector>

namespace mlsys {
namespace {

std::string unitExample(const NumberSpec& spec) { return *spec.unit ? std::string(spec.unit) : coherentUnit(spec.dimension); }

std::string inUnit(const NumberSpec& spec, double value) { return spec.dimension.none() ? readableQuantity(value, {}) : printQuantity(value, spec.unit, spec.dimension); }

std::optional<Issue> outOfRange(const NumberSpec& spec, double value, const Given& atom, const Path& path) {
    const Range& range = spec.range;
    if (!std::isnan(value) && range.holds(value)) return std::nullopt;
    const std::string field = path.text();
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

std::optional<Issue> wrongNumber(const NumberSpec& spec, const Given& atom, const std::string& field, const ParsedQuantity& quantity) {
    const std::string wanted = spec.dimension.none() ? std::string("a number") : "a quantity such as \"1 " + unitExample(spec) + "\"";
    if (!atom.isText()) return Issue{IssueCode::type, field, nameOf(field) + " must be " + wanted + ", got " + textOf(atom)};
    switch (quantity.fault) {
    case TextFault::none: break;
    case TextFault::empty:
    case TextFault::number: return Issue{IssueCode::type, field, nameOf(field) + " must be " + wanted + ", got " + quoted(atom)};
    case TextFault::overflow: return Issue{IssueCode::outOfRange, field, nameOf(field) + " is beyond what a double holds, got " + quoted(atom)};
    case TextFault::unit: {
        if (spec.dimension.none()) return Issue{IssueCode::unit, field, nameOf(field) + " is a plain number, such as 1 or 0.5; got " + quoted(atom)};
        const std::optional<std::string> near = nearestUnit(quantity.unit);
        return Issue{IssueCode::unit, field, nameOf(field) + ": \"" + quantity.unit + "\" is not a known unit" + (near ? "; did you mean \"" + *near + "\"?" : "; a " + std::string("value here reads like \"1 ") + unitExample(spec) + "\"")};
    }
    }
    if (quantity.unit.empty()) {
        return Issue{IssueCode::unit, field, nameOf(field) + " is " + describe(spec.dimension) + " and needs a unit, such as \"" + std::string(atom.text) + " " + unitExample(spec) + "\"; got " + quoted(atom)};
    }
    return Issue{IssueCode::dimension, field, nameOf(field) + " wants " + describe(spec.dimension) + "; " + quoted(atom) + " is " + describe(quantity.dimension)};
}

// The quantities of a batch are mostly the same few texts.
ParsedQuantity quantityOf(std::string_view text) {
    struct Hash : std::hash<std::string_view> { using is_transparent = void; };
    thread_local std::unordered_map<std::string, ParsedQuantity, Hash, std::equal_to<>> known;
    if (text.size() > 64) return parseQuantity(text);
    const auto at = known.find(text);
    if (at != known.end()) return at->second;
    if (known.size() >= 4096) known.clear();
    return known.emplace(text, parseQuantity(text)).first->second;
}

// A number in coherent units, or why not.
std::optional<Issue> readNumber(const NumberSpec& spec, const Given& atom, const Path& path, double& out) {
    if (atom.type == Given::Type::number) {
        if (!spec.dimension.none()) {
            const std::string field = path.text();
            return Issue{IssueCode::unit, field, nameOf(field) + " is " + describe(spec.dimension) + " and needs a unit, such as \"" + shortest(atom.number) + " " + unitExample(spec) + "\"; got the bare number " + shortest(atom.number)};
        }
        out = atom.number;
        return outOfRange(spec, out, atom, path);
    }
    const ParsedQuantity quantity = atom.isText() ? quantityOf(atom.text) : ParsedQuantity{};
    if (!atom.isText() || !quantity || quantity.dimension != spec.dimension) return wrongNumber(spec, atom, path.text(), quantity);
    out = quantity.value;
    return outOfRange(spec, out, atom, path);
}

std::optional<Issue> readChoice(const Row& row, const Given& atom, const Path& path, std::uint8_t& out) {
    for (const Choice& choice : row.choices()) {
        if (!atom.isText() || atom.text != choice.key) continue;
        out = choice.value;
        return std::nullopt;
    }
    std::vector<std::string> keys;
    for (const Choice& choice : row.choices()) keys.emplace_back(choice.key);
    const bool isPrecision = row.choices == &choicesOf<Precision>;
    const IssueCode code = !atom.isText() ? IssueCode::type : isPrecision ? IssueCode::unsupportedPrecision : IssueCode::outOfRange;
    const std::string field = path.text();
    return Issue{code, field, nameOf(field) + " must be " + joined(keys) + ", got " + quoted(atom)};
}

} // namespace

std::string joined(std::span<const std::string> words, const char* last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) out += (i == 0 ? "" : i + 1 == words.size() ? last : ", ") + words[i];
    return out;
}

std::string nameOf(const std::string& field) {
    return field.starts_with("inputs.") ? field.substr(7) : field;
}

std::string quoted(const Given& atom) { return atom.isText() ? "\"" + std::string(atom.text) + "\"" : textOf(atom); }

std::optional<Issue> readScalar(const Row& row, const Given& atom, const Path& path, Scalar& out) {
    const auto spec = [&] { return NumberSpec{row.unit, row.dimension, row.range}; };
    const auto refused = [&](IssueCode code, const char* why, const std::string& got) {
        const std::string field = path.text();
        return Issue{code, field, nameOf(field) + " must be " + why + ", got " + got};
    };
    switch (row.kind) {
    case Kind::real: return readNumber(spec(), atom, path, out.real);
    case Kind::count: {
        double value = 0;
        if (std::optional<Issue> issue = readNumber(spec(), atom, path, value)) return issue;
        if (value != std::floor(value)) return refused(IssueCode::type, "a whole number", textOf(atom));
        if (std::abs(value) > 9e15) return refused(IssueCode::outOfRange, "at most 9e15", textOf(atom));
        out.count = static_cast<Count>(value);
        return std::nullopt;
    }
    case Kind::flag:
        if (atom.type != Given::Type::flag) return refused(IssueCode::type, "true or false", quoted(atom));
        out.flag = atom.flag;
        return std::nullopt;
    case Kind::choice: return readChoice(row, atom, path, out.choice);
    case Kind::name:
        if (!atom.isText()) return refused(IssueCode::type, "a text", quoted(atom));
        out.name = atom.text;
        return std::nullopt;
    case Kind::group: break;
    }
    return refused(IssueCode::type, "an object", quoted(atom));
}

void store(const Row& row, const Scalar& value, void* slot) {
    switch (row.kind) {
    case Kind::real: *static_cast<double*>(slot) = value.real; break;
    case Kind::count: *static_cast<Count*>(slot) = value.count; break;
    case Kind::flag: *static_cast<bool*>(slot) = value.flag; break;
    case Kind::choice: *static_cast<std::uint8_t*>(slot) = value.choice; break;
    case Kind::name: *static_cast<Label*>(slot) = Label::of(value.name); break;
    case Kind::group: break;
    }
}

std::optional<Issue> readNumber(const NumberSpec& spec, const Atom& atom, const std::string& field, double& out) { return readNumber(spec, givenOf(atom), {nullptr, field}, out); }

std::optional<Issue> checkAtom(const Row& row, const Atom& atom, const std::string& field) {
    Scalar ignored{};
    return readScalar(row, givenOf(atom), {nullptr, field}, ignored);
}

} // namespace mlsys
