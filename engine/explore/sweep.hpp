// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of sweeps and maps: one solver over the cartesian product of axes, the last axis fastest. Numbers, flags and
// choices are written through slots resolved once into inputs that were bound once; an axis whose values need binding
// (another device, another model) has a base for each. Nothing is allocated in the loop, except by what refuses a point.
#pragma once

#include "engine/explore/output_slot.hpp"
#include "engine/explore/reused_out.hpp"
#include "engine/solver.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
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

// Where Sweep::fill() leaves an output: `values[i]` is that of point i, as OutputSlot reads it; NaN where the point is
// refused or has no such output.
struct SweepColumn {
    std::string path;                      // "latency", "parallelism.dp"
    double* values = nullptr;
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

    // The same points, of which only some outputs are wanted, as fast as the solver allows. `stop` is looked at every few
    // hundred points. Returns how many were filled.
    template <class BaseOf> std::uint64_t fill(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, std::span<const SweepColumn> columns, const std::atomic<bool>& stop);

private:
    struct Stretch {               // neighbours along the last axis
        SweepBase& base;
        std::uint64_t index;       // of its first point
        std::size_t digit;         // of its first point on the last axis
        std::size_t count;
        bool good;                 // none of the other axes' values is a refused one
    };
    struct Taken {
        std::size_t count;         // of a stretch's points
        bool goOn;
    };
    struct Target {                // a column, bound to m_out
        OutputSlot from;
        double* to;
    };
    static constexpr std::size_t kStretch = 256; // the most: where a stop is asked for, a slow solver must not be far from it

    void seek(std::uint64_t index);
    std::size_t advance();         // to the next point; the first axis that moved
    // Writes the values of the axes from…to; true if none of all but the last axis is refused.
    bool write(const SweepBase& base, std::size_t from, std::size_t to);
    template <class BaseOf, class Visit> std::uint64_t stretches(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, Visit&& visit);
    std::vector<Target> targetsOf(std::span<const SweepColumn> columns);
    void fill(const Stretch& stretch, std::span<const Target> targets);
    template <Kind kind, bool plain> void fillAlong(const Stretch& stretch, std::span<const Target> targets);

    const Solver* m_solver;
    std::vector<SweepAxis> m_axes;
    ReusedOut m_out;
    std::vector<std::size_t> m_digits;
    std::vector<unsigned char> m_bad;  // by axis without the last: its current value was refused
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

// The last axis is the inner loop's: here the others are moved, and `visit(stretch)` takes its points.
template <class BaseOf, class Visit> std::uint64_t Sweep::stretches(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, Visit&& visit) {
    const std::size_t last = m_axes.empty() ? 0 : m_axes.size() - 1;
    const bool single = m_axes.empty() || m_axes.back().rebinds; // each point has a base of its own
    SweepBase* base = nullptr;
    std::size_t moved = 0;
    seek(from);
    for (std::uint64_t index = from; index < to;) {
        if (!base || moved < m_rebinding) {
            base = &baseOf(std::span<const std::size_t>(m_digits));
            moved = 0;
        }
        const bool good = write(*base, moved, last);
        const std::size_t digit = m_axes.empty() ? 0 : m_digits[last];
        const std::size_t left = single ? 1 : std::min(kStretch, m_axes[last].values.size() - digit);
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(left, to - index));
        const Taken taken = visit(Stretch{*base, index, digit, count, good});
        index += taken.count;
        if (!taken.goOn) return index - from;
        if (!m_axes.empty()) m_digits[last] = digit + count - 1;
        moved = advance();
    }
    return to - from;
}

template <class BaseOf, class Visit> std::uint64_t Sweep::run(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, Visit&& visit) {
    return stretches(from, to, baseOf, [&](const Stretch& stretch) -> Taken {
        const SweepBase& base = stretch.base;
        const SweepAxis* axis = m_axes.empty() ? nullptr : &m_axes.back();
        for (std::size_t i = 0; i < stretch.count; ++i) {
            bool good = stretch.good;
            if (axis) {
                const double value = axis->values[stretch.digit + i];
                m_digits.back() = stretch.digit + i;
                if (std::isnan(value)) good = false;
                else if (base.slots.back().at) base.slots.back().write(value);
            }
            SweepPoint point{stretch.index + i, m_digits, base, nullptr, nullptr};
            std::optional<Issue> issue;
            if (good && base.refused) {
                point.issue = &*base.refused;
            } else if (good) {
                if (m_out.attempt(base.in, base.assumptions)) {
                    point.out = &m_out.record();
                } else {
                    issue = m_solver->check(base.in.data(), base.assumptions);
                    point.issue = &*issue;
                }
            }
            if (!visit(static_cast<const SweepPoint&>(point))) return {i + 1, false};
        }
        return {stretch.count, true};
    });
}

template <class BaseOf> std::uint64_t Sweep::fill(std::uint64_t from, std::uint64_t to, BaseOf&& baseOf, std::span<const SweepColumn> columns, const std::atomic<bool>& stop) {
    const std::vector<Target> targets = targetsOf(columns);
    return stretches(from, to, baseOf, [&](const Stretch& stretch) -> Taken {
        if (stop.load(std::memory_order_relaxed)) return {0, false};
        fill(stretch, targets);
        return {stretch.count, true};
    });
}

} // namespace mlsys
