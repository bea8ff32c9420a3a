// SPDX-License-Identifier: GPL-3.0-or-later
// A scalar of a bound struct, found once by its path and then read without a look-up: what fields, filters and rankings
// read of each point. All kinds travel as double: a count, 0 or 1, a choice's value; NaN where an optional one is absent.
#pragma once

#include "engine/row.hpp"

#include <string_view>
#include <vector>

namespace mlsys {

class OutputSlot {
public:
    OutputSlot() = default;
    // Of a struct that stays where it is. Optional members on the way are made present for a moment, and left absent.
    OutputSlot(std::span<const Row> rows, void* owner, std::string_view path);

    explicit operator bool() const { return m_at != nullptr; } // false: there is no such scalar
    const Row* row() const { return m_row; }
    // Where a number that is always there stands; null for all else.
    const double* number() const { return m_kind == Kind::real && m_optionals.empty() ? static_cast<const double*>(m_at) : nullptr; }

    double read() const {
        if (!m_optionals.empty()) [[unlikely]] return readOptional();
        return readPresent();
    }
    // Makes an optional one absent: a solver may leave it as it finds it.
    void clear() const { if (!m_optionals.empty()) m_optionals.front().row->clear(m_optionals.front().owner); }

private:
    struct Optional {
        const Row* row;
        void* owner;
    };
    double readOptional() const;
    double readPresent() const {
        switch (m_kind) {
        case Kind::real: return *static_cast<const double*>(m_at);
        case Kind::count: return static_cast<double>(*static_cast<const Count*>(m_at));
        case Kind::flag: return *static_cast<const bool*>(m_at) ? 1 : 0;
        default: return *static_cast<const std::uint8_t*>(m_at);
        }
    }

    Kind m_kind = Kind::real;
    const void* m_at = nullptr;
    const Row* m_row = nullptr;
    std::vector<Optional> m_optionals; // on the way, the outermost first
};

} // namespace mlsys
