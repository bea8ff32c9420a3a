// SPDX-License-Identifier: GPL-3.0-or-later
// One given value against its row: units and dimensions, ranges, choices, and the words of what is wrong.
#pragma once

#include "engine/issue.hpp"
#include "engine/row.hpp"
#include "registry/given.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mlsys {

// Where a value stands. Made into text for an issue only.
struct Path {
    const Path* above;
    std::string_view key; // of the outermost: what goes before all paths ("inputs.")
    std::string text() const {
        if (!above) return std::string(key);
        return above->above ? above->text() + '.' + std::string(key) : above->text() + std::string(key);
    }
};

// A value as its member holds it.
union Scalar {
    double real;
    Count count;
    bool flag;
    std::uint8_t choice;
    std::string_view name;
};

// Reads a value as its row wants it, or says why not.
std::optional<Issue> readScalar(const Row& row, const Given& atom, const Path& path, Scalar& out);
void store(const Row& row, const Scalar& value, void* slot);

// For messages. What one calls a field: its path without "inputs."; Issue::field has the whole.
std::string nameOf(const std::string& field);
std::string quoted(const Given& atom);

} // namespace mlsys
