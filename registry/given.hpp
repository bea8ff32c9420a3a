// SPDX-License-Identifier: GPL-3.0-or-later
// What binding reads: what was given, as a tree. It is made of JSON text (json_tree.hpp) or of Values and holds views of
// them; a request is read once, into one block of memory, and nothing is copied before it is bound.
#pragma once

#include "registry/values.hpp"

#include <array>
#include <cstddef>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>

namespace mlsys {

struct Given {
    enum class Type : unsigned char { nothing, object, flag, number, text, list };

    std::string_view key;              // within its object; empty in a list
    Type type = Type::nothing;
    bool flag = false;
    bool whole = false;                // a number without point or exponent
    double number = 0;
    std::string_view text;             // of a text; of a number as written; of a list, from Values, its JSON
    std::span<const Given> parts{};    // of an object or a list, in order. An atom of Values may have parts too:
                                       // "hardware" = "A100" with "hardware.tdp" = "300 W"

    bool isObject() const { return type == Type::object; }
    bool isText() const { return type == Type::text; }
    bool isAtom() const { return type != Type::nothing && type != Type::object; }
    bool empty() const;                               // says nothing: null, or an object of nothing
    std::span<const Given> fields() const { return type == Type::list ? std::span<const Given>() : parts; }
    const Given* find(std::string_view name) const;   // a field
};

// As it reads in a message: textOf(Atom).
std::string textOf(const Given& given);
Given givenOf(const Atom& atom);

// Fields become paths, scalars atoms, lists RawJson; null is absence.
void flatten(const Given& given, const std::string& prefix, Values& out);

// A tree and the memory of its parts.
class GivenTree {
public:
    GivenTree() = default;
    explicit GivenTree(const Values& values);         // views of `values`, which must outlive the tree
    GivenTree(const GivenTree&) = delete;
    GivenTree& operator=(const GivenTree&) = delete;

    const Given& root() const { return m_root; }
    bool hasPaths() const { return m_hasPaths; }      // some key is itself a path ("memory.bandwidth")

    // For the reader.
    void clear();
    std::string_view keep(std::string_view text);
    std::span<const Given> keep(std::span<const Given> parts);
    std::pmr::memory_resource* memory() { return &m_memory; }
    void set(const Given& root, bool hasPaths) { m_root = root, m_hasPaths = hasPaths; }

private:
    std::array<std::byte, 8192> m_first; // most requests fit: then nothing is allocated
    std::pmr::monotonic_buffer_resource m_memory{m_first.data(), m_first.size()};
    Given m_root;
    bool m_hasPaths = false;
};

} // namespace mlsys
