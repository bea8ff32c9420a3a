// SPDX-License-Identifier: GPL-3.0-or-later
// From Values to typed structs, by the rows alone: units and dimensions checked, zoo ids resolved, ranges enforced.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/issue.hpp"
#include "engine/row.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mlsys {

// Fills `owner` (a default-constructed struct described by `rows`) from `values`. Every fault is reported, first the
// unknown fields, then in the order of the rows; `prefix` ("inputs.") goes before field paths. What is faulty keeps
// its default.
std::vector<Issue> bindValues(const Zoo& zoo, std::span<const Row> rows, void* owner, const Values& values, const std::string& prefix = {});

// What a number has to be: one of a row, or an argument of a formula.
struct NumberSpec {
    const char* unit = "";   // for people; empty for plain numbers
    Dimension dimension{};
    Range range{};           // coherent units
};

// A number in coherent units, or why not: of another type, unit or dimension, or out of range.
std::optional<Issue> readNumber(const NumberSpec& spec, const Atom& atom, const std::string& field, double& out);

// One value against its row, as a form field checks what is typed: nothing if it is fine.
std::optional<Issue> checkAtom(const Row& row, const Atom& atom, const std::string& field);

// All values of a zoo entry of this kind.
std::vector<Issue> checkValues(const Zoo& zoo, EntryKind kind, const Values& values);

// The values of an entity as they bind: the zoo entry named by `id` (or by "base"), changed by the rest.
// Nothing if the id is unknown.
std::optional<Values> resolvedValues(const Zoo& zoo, EntryKind kind, const Atom* id, const Values& changes);

// "assumptions": "textbook", and overrides below it.
Assumptions bindAssumptions(const Zoo& zoo, const Values& values, std::vector<Issue>& issues, const std::string& prefix = {});

} // namespace mlsys
