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
    const Filling name = FieldName{nameOf(field)}, given = AsGiven{textOf(atom)};
    const Filling least = AsGiven{inUnit(spec, range.min)}, most = AsGiven{inUnit(spec, range.max)};
    const bool low = std::isfinite(range.min), high = std::isfinite(range.max);
    // The contract's short form where only the broken side matters: "seq_len must be at least 1, got 0".
    const bool isBelow = low && value <= range.min, isAbove = !isBelow && high && value > range.max;
    if (isAbove || !low) return refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 must be at most %2, got %3"), {name, most, given});
    if (isBelow || !high) {
        return range.openMin ? refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 must be greater than %2, got %3"), {name, least, given})
                             : refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 must be at least %2, got %3"), {name, least, given});
    }
    return range.openMin ? refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 must be greater than %2 and at most %3, got %4"), {name, least, most, given})
                         : refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 must be at least %2 and at most %3, got %4"), {name, least, most, given});
}

std::optional<Issue> wrongNumber(const NumberSpec& spec, const Given& atom, const std::string& field, const ParsedQuantity& quantity) {
    const Filling name = FieldName{nameOf(field)}, given = AsGiven{quoted(atom)}, example = AsGiven{"1 " + unitExample(spec)};
    const auto wanted = [&] {
        if (spec.dimension.none()) return refusal(IssueCode::type, field, MLS_TEXT("issue", "%1 must be a number, got %2"), {name, given});
        return refusal(IssueCode::type, field, MLS_TEXT("issue", "%1 must be a quantity such as \"%2\", got %3"), {name, example, given});
    };
    if (!atom.isText()) return wanted();
    switch (quantity.fault) {
    case TextFault::none: break;
    case TextFault::empty:
    case TextFault::number: return wanted();
    case TextFault::overflow: return refusal(IssueCode::outOfRange, field, MLS_TEXT("issue", "%1 is beyond what a double holds, got %2"), {name, given});
    case TextFault::unit: {
        if (spec.dimension.none()) return refusal(IssueCode::unit, field, MLS_TEXT("issue", "%1 is a plain number, such as %2 or %3; got %4"), {name, AsGiven{"1"}, AsGiven{"0.5"}, given});
        const std::optional<std::string> near = nearestUnit(quantity.unit);
        if (near) return refusal(IssueCode::unit, field, MLS_TEXT("issue", "%1: \"%2\" is not a known unit; did you mean \"%3\"?"), {name, quantity.unit, *near});
        return refusal(IssueCode::unit, field, MLS_TEXT("issue", "%1: \"%2\" is not a known unit; a value here reads like \"%3\""), {name, quantity.unit, example});
    }
    }
    if (quantity.unit.empty()) {
        return refusal(IssueCode::unit, field, MLS_TEXT("issue", "%1 is %2 and needs a unit, such as \"%3\"; got %4"),
                       {name, KindOfQuantity{spec.dimension}, AsGiven{std::string(atom.text) + " " + unitExample(spec)}, given});
    }
    return refusal(IssueCode::dimension, field, MLS_TEXT("issue", "%1 wants %2; %3 is %4"), {name, KindOfQuantity{spec.dimension}, given, KindOfQuantity{quantity.dimension}});
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
            const std::string number = shortest(atom.number);
            return refusal(IssueCode::unit, field, MLS_TEXT("issue", "%1 is %2 and needs a unit, such as \"%3\"; got the bare number %4"),
                           {FieldName{nameOf(field)}, KindOfQuantity{spec.dimension}, AsGiven{number + " " + unitExample(spec)}, AsGiven{number}});
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
    return refusal(code, field, MLS_TEXT("issue", "%1 must be %2, got %3"), {FieldName{nameOf(field)}, ListOf{std::move(keys)}, AsGiven{quoted(atom)}});
}

} // namespace

std::string nameOf(const std::string& field) {
    return field.starts_with("inputs.") ? field.substr(7) : field;
}

std::string quoted(const Given& atom) { return atom.isText() ? "\"" + std::string(atom.text) + "\"" : textOf(atom); }

std::optional<Issue> readScalar(const Row& row, const Given& atom, const Path& path, Scalar& out) {
    const auto spec = [&] { return NumberSpec{row.unit, row.dimension, row.range}; };
    const auto refused = [&](IssueCode code, Text why, const std::string& got) {
        const std::string field = path.text();
        return refusal(code, field, why, {FieldName{nameOf(field)}, AsGiven{got}});
    };
    switch (row.kind) {
    case Kind::real: return readNumber(spec(), atom, path, out.real);
    case Kind::count: {
        double value = 0;
        if (std::optional<Issue> issue = readNumber(spec(), atom, path, value)) return issue;
        if (value != std::floor(value)) return refused(IssueCode::type, MLS_TEXT("issue", "%1 must be a whole number, got %2"), textOf(atom));
        if (std::abs(value) > 9e15) return refused(IssueCode::outOfRange, MLS_TEXT("issue", "%1 must be at most 9e15, got %2"), textOf(atom));
        out.count = static_cast<Count>(value);
        return std::nullopt;
    }
    case Kind::flag:
        if (atom.type != Given::Type::flag) return refused(IssueCode::type, MLS_TEXT("issue", "%1 must be true or false, got %2"), quoted(atom));
        out.flag = atom.flag;
        return std::nullopt;
    case Kind::choice: return readChoice(row, atom, path, out.choice);
    case Kind::name:
        if (!atom.isText()) return refused(IssueCode::type, MLS_TEXT("issue", "%1 must be a text, got %2"), quoted(atom));
        out.name = atom.text;
        return std::nullopt;
    case Kind::group: break;
    }
    return refused(IssueCode::type, MLS_TEXT("issue", "%1 must be an object, got %2"), quoted(atom));
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
