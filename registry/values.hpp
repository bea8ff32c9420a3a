// SPDX-License-Identifier: GPL-3.0-or-later
// Values as people write them: a flat, ordered map from dotted path to atom. A zoo entry, a request's inputs and a
// scenario are all Values until binding turns them into typed structs:
//     "hardware" → "A100"      "hardware.memory.bandwidth" → "6 TB/s"      "inference.batch_size" → 8
#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace mlsys {

// A JSON value that is not a scalar (an array): kept as its text, so that nothing unknown is lost.
struct RawJson {
    std::string text;
    friend bool operator==(const RawJson&, const RawJson&) = default;
};

// A number, a flag, text ("3.35 TB/s", "fp16", "H100"), or something kept but not understood.
using Atom = std::variant<bool, double, std::string, RawJson>;

// As it reads in a message and in a text field: 8, true, 3.35 TB/s.
std::string textOf(const Atom& atom);

// What a person typed into a field or gave as a flag: a number if all of it is one, a flag for true/false, else text.
Atom atomOf(std::string_view typed);

class Values {
public:
    using Map = std::map<std::string, Atom, std::less<>>;

    const Atom* find(std::string_view path) const;
    std::optional<std::string> text(std::string_view path) const; // the atom's text if it is a string
    void set(std::string path, Atom atom) { m_map.insert_or_assign(std::move(path), std::move(atom)); }
    void erase(std::string_view path);
    void eraseBelow(std::string_view path);                        // everything under "path."
    bool hasBelow(std::string_view path) const;
    Values below(std::string_view path) const;                     // with the prefix taken off
    void setBelow(std::string_view path, const Values& values);    // with the prefix put on

    bool empty() const { return m_map.empty(); }
    Map::const_iterator begin() const { return m_map.begin(); }
    Map::const_iterator end() const { return m_map.end(); }
    friend bool operator==(const Values&, const Values&) = default;

private:
    Map m_map;
};

// `base` changed by `changes`: what changes names wins; naming another id for a part drops what base said below it.
Values overlaid(Values base, const Values& changes);

} // namespace mlsys
