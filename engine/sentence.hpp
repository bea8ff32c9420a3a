// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says to people, taken apart: a marked English sentence with %1, %2 … and what stands there. Whoever shows
// it can translate it, write its numbers as the reader does and call inputs by their titles; programs get inEnglish().
#pragma once

#include "engine/text.hpp"
#include "engine/units.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace mlsys {

struct FieldName { std::string path; };  // of an input: "seq_len"
struct AsGiven { std::string text; };    // a value in the contract's notation: "0.5", "1 TB/s", "\"abc\""
struct Readable {                        // a quantity in the unit that suits its size
    double value;                        // coherent units
    Dimension dimension;
    int digits;
};
struct ListOf {                          // "a, b or c"; "a, b and c"
    enum class Last : std::uint8_t { either, all };
    std::vector<std::string> words;
    Last last = Last::either;
};
struct KindOfQuantity { Dimension dimension; }; // "a bandwidth (B/s)"
template <class Q> Readable readable(const Q& quantity, int digits = 6) { return {raw(quantity), dimensionOf<Q>, digits}; }

using Filling = std::variant<std::string, std::int64_t, Readable, FieldName, AsGiven, ListOf, KindOfQuantity>;

struct Sentence {
    Text text;                           // empty: what is said came from outside, in its words
    std::vector<Filling> arguments;     // of %1 to %9
};

std::string inEnglish(const Sentence& sentence);
std::string inEnglish(const ListOf& list);

} // namespace mlsys
