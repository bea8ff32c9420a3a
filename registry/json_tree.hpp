// SPDX-License-Identifier: GPL-3.0-or-later
// Between JSON text and what is given by it. Private to registry's .cpp files: the JSON library's header costs seconds a file.
#pragma once

#include "registry/given.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace mlsys::json {

using Tree = GivenTree;                     // read
using OrderedTree = nlohmann::ordered_json; // to be written

// Untrusted text is bounded before the library sees it: copying or printing a deeply nested tree overflows the stack.
inline constexpr std::size_t kMaxBytes = 64u << 20;
inline constexpr int kMaxDepth = 64;
inline constexpr int kMaxPathDepth = kMaxDepth / 2; // of a path of dots, which stands in a few objects itself

struct Fault {
    int line = 0;           // 1-based; 0: none
    std::string message;
};

// Parses, or says where and why not. The tree holds views of the text. A duplicate key is a fault: silently keeping the last would lose a value.
bool parse(std::string_view text, Tree& out, Fault& fault);

// The inverse of flatten(): nested objects with keys in order. An atom at a path that also has paths below it becomes "base"
// ("hardware" → "A100" with "hardware.memory.bandwidth" gives {"base": "A100", "memory": {…}}).
OrderedTree nest(const Values& values);

// The 1-based line of the value at a dotted path in valid JSON text; of the nearest enclosing object if it is absent.
int lineOf(std::string_view text, std::string_view path);

// A JSON string literal of UTF-8 text; bytes that are not UTF-8 become U+FFFD.
std::string literal(std::string_view text);
void appendLiteral(std::string_view text, std::string& out);

// On one line without spaces.
std::string compact(const Given& given);

// The atom as JSON: numbers shortest.
std::string atomText(const Atom& atom);

// Pretty text with numbers in their shortest form and two spaces of indent, ends in a newline.
std::string print(const OrderedTree& tree);

} // namespace mlsys::json
