// SPDX-License-Identifier: GPL-3.0-or-later
// From what was given to typed structs, by the rows alone: units and dimensions checked, zoo ids resolved, ranges enforced.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/issue.hpp"
#include "engine/row.hpp"
#include "registry/given.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mlsys {

// Fills `owner` (a default-constructed struct described by `rows`) from what is given. Every fault is reported, first the
// unknown fields, then in the order of the rows; `prefix` ("inputs.") goes before field paths. What is faulty keeps
// its default. An id of the zoo is a copy of its bound entry, and "base" one that the rest changes.
std::vector<Issue> bindGiven(const Zoo& zoo, std::span<const Row> rows, void* owner, const Given& given, const std::string& prefix = {});
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

// The struct of a zoo entry with these values (Hardware of hardware …), with every fault reported; nothing for a
// scenario. Zoo::bound() keeps it for the zoo's own entries.
std::optional<Record> bindEntry(const Zoo& zoo, EntryKind kind, const Values& values, std::vector<Issue>& issues);

// What is wrong with an id that names no scenario.
Issue unknownScenario(const Zoo& zoo, const Given& id, const std::string& field);

// The rows that entries of this kind bind to; none for scenarios.
std::span<const Row> rowsOf(EntryKind kind);

// "textbook", "refined" or an object of overrides; textbook if null.
Assumptions bindAssumptions(const Zoo& zoo, const Given* given, std::vector<Issue>& issues);

} // namespace mlsys
