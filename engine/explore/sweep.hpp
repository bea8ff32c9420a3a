// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of sweeps and maps: one solver over the cartesian product of axes, the last axis fastest. Numbers, flags and
// choices are written through slots resolved once into inputs that were bound once; an axis whose values need binding
// (another device, another model) has a base for each. Nothing is allocated in the loop, except by what refuses a point.
#pragma once

#include "engine/explore/reused_out.hpp"
#include "engine/solver.hpp"

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace mlsys {

// Where a swept value lives inside a bound struct. All kinds of scalars travel as double: a count, 0 or 1, a choice's value.
struct SweepSlot {
    Kind kind = Kind::real;
    void* at = nullptr; // null: nothing to write, the base has the value

    void write(double value) const {
        switch (kind) {
        case Kind::real: *static_cast<double*>(at) = value; break;
        case Kind::count: *static_cast<Count*>(at) = static_cast<Count>(value); break;
        case Kind::flag: *static_cast<bool*>(at) = value != 0; break;
        case Kind::choice: *static_cast<std::uint8_t*>(at) = static_cast<std::uint8_t>(value); break;
        case Kind::name:
        case Kind::group: break;
        }
    }
};

// The slot of the scalar at a dotted path; an optional one is made present. Nothing if there is no such scalar.
SweepSlot slotAt(std::span<const Row> rows, void* owner, std::string_view path);

struct SweepAxis {
    std::vector<double> values;   // as slots take them; NaN is a value that was refused: its points are not solved
    bool rebinds = false;         // each value has a base of its own; `values` then only says how many there are
};

// Inputs as bound for one combination of the axes that rebind. Slots point into it, so it stays where it is.
struct SweepBase {
    explicit SweepBase(const Solver& solver) : in(solver.in) {}
    SweepBase(const SweepBase&) = delete;
    SweepBase& operator=(const SweepBase&) = delete;

    Record in;
    Assumptions assumptions;
    std::vector<SweepSlot> slots; // one an axis
    std::optional<Issue> refused; // then none of its points is solved
};

struct SweepPoint {
    std::uint64_t index = 0;
    std::span<const std::size_t> digits;   // which value of each axis
    const SweepBase& base;
    const Record* out = nullptr;           // null: refused
    const Issue* issue = nullptr;          // why, unless one of the values itself was refused (NaN)
};

class Sweep {
public:
    Sweep(const Solver& solver, std::vector<SweepAxis> axes);

    const Solver& solver() const { return *m_solver; }
    std::span<const SweepAxis> axes() const { return m_axes; }
    // Exact up to 2⁵³; a sweep is far smaller, but what was asked for may not be.
    double points() const;

    // Visits the points from…to in order. `baseOf(digits)` gives the SweepBase& of a combination, asked for when a
    // rebinding axis moves. `visit(point)` says whether to go on. Returns how many were visited. For workers in parallel
    // give each a Sweep and bases of its own.
    template <class BaseOf, class Visit> std::uint64_t run(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, Visit&& visit);

private:
    void seek(std::uint64_t index);
    std::size_t advance();         // to the next point; the first axis that moved
    // Writes the values of the axes from `first` on; true if none of the current values was refused.
    bool write(const SweepBase& base, std::size_t first);

    const Solver* m_solver;
    std::vector<SweepAxis> m_axes;
    ReusedOut m_out;
    std::vector<std::size_t> m_digits;
    std::vector<unsigned char> m_bad;  // by axis: its current value was refused
    std::size_t m_badCount = 0;
    std::size_t m_rebinding = 0;       // axes up to and without this one may rebind
};

inline std::size_t Sweep::advance() {
    for (std::size_t axis = m_axes.size(); axis-- > 0;) {
        if (++m_digits[axis] < m_axes[axis].values.size()) return axis;
        m_digits[axis] = 0;
    }
    return 0;
}

inline bool Sweep::write(const SweepBase& base, std::size_t first) {
    for (std::size_t axis = first; axis < m_axes.size(); ++axis) {
        const double value = m_axes[axis].values[m_digits[axis]];
        const bool bad = std::isnan(value);
        m_badCount += static_cast<std::size_t>(bad) - static_cast<std::size_t>(m_bad[axis]);
        m_bad[axis] = bad;
        if (base.slots[axis].at && !bad) base.slots[axis].write(value);
    }
    return m_badCount == 0;
}

template <class BaseOf, class Visit> std::uint64_t Sweep::run(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, Visit&& visit) {
    SweepBase* base = nullptr;
    std::size_t moved = 0;
    seek(from);
    for (std::uint64_t index = from; index < to; ++index) {
        if (!base || moved < m_rebinding) {
            base = &baseOf(std::span<const std::size_t>(m_digits));
            moved = 0;
        }
        const bool good = write(*base, moved);
        SweepPoint point{index, m_digits, *base, nullptr, nullptr};
        // Made in place: an Issue that is moved about costs as much as a solve.
        const std::optional<Issue> issue = good && !base->refused ? m_solver->check(base->in.data(), base->assumptions) : std::optional<Issue>();
        if (issue) {
            point.issue = &*issue;
        } else if (good && base->refused) {
            point.issue = &*base->refused;
        } else if (good) {
            m_out.solve(base->in, base->assumptions);
            point.out = &m_out.record();
        }
        if (!visit(static_cast<const SweepPoint&>(point))) return index - from + 1;
        moved = advance();
    }
    return to - from;
}

} // namespace mlsys
