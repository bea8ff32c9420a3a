// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/sweep.hpp"

#include <limits>

namespace mlsys {

SweepSlot slotAt(std::span<const Row> rows, void* owner, std::string_view path) {
    const Place place = findPlace(rows, owner, path);
    if (!place || place.row->kind == Kind::group || place.row->kind == Kind::name) return {};
    return {place.row->kind, place.row->engage(place.owner)};
}

Sweep::Sweep(const Solver& solver, std::vector<SweepAxis> axes)
    : m_solver(&solver), m_axes(std::move(axes)), m_out(solver), m_digits(m_axes.size(), 0), m_bad(m_axes.size(), false) {
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) if (m_axes[axis].rebinds) m_rebinding = axis + 1;
}

double Sweep::points() const {
    double points = 1;
    for (const SweepAxis& axis : m_axes) points *= static_cast<double>(axis.values.size());
    return points;
}

void Sweep::seek(std::uint64_t index) {
    for (std::size_t axis = m_axes.size(); axis-- > 0;) {
        const std::uint64_t size = m_axes[axis].values.size();
        m_digits[axis] = static_cast<std::size_t>(index % size);
        index /= size;
    }
}

// The last axis is not among them: it moves with every point.
bool Sweep::write(const SweepBase& base, std::size_t from, std::size_t to) {
    for (std::size_t axis = from; axis < to; ++axis) {
        const double value = m_axes[axis].values[m_digits[axis]];
        const bool bad = std::isnan(value);
        m_badCount += static_cast<std::size_t>(bad) - static_cast<std::size_t>(m_bad[axis]);
        m_bad[axis] = bad;
        if (base.slots[axis].at && !bad) base.slots[axis].write(value);
    }
    return m_badCount == 0;
}

std::vector<Sweep::Target> Sweep::targetsOf(std::span<const SweepColumn> columns) {
    std::vector<Target> targets;
    for (const SweepColumn& column : columns) {
        OutputSlot slot(m_out.record().rows(), m_out.record().data(), column.path);
        if (slot) targets.push_back({std::move(slot), column.values});
    }
    return targets;
}

// What is the same for all points is known outside of the loop: the kind of the last axis's slot (`name` stands for one that
// nothing is written into), and `plain`: a single output is wanted, a number that is always there, as most fields do.
template <Kind kind, bool plain> void Sweep::fillAlong(const Stretch& stretch, std::span<const Target> targets) {
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    const Assumptions& assumptions = stretch.base.assumptions;
    const double* const values = m_axes.empty() ? nullptr : m_axes.back().values.data() + stretch.digit;
    const SweepSlot slot{kind, m_axes.empty() ? nullptr : stretch.base.slots.back().at};
    const void* const in = stretch.base.in.data();
    void* const out = m_out.record().data();
    bool (*const attempt)(const void*, const Assumptions&, void*) = m_solver->attempt;
    const double* const from = plain ? targets.front().from.number() : nullptr;
    double* const to = plain ? targets.front().to + stretch.index : nullptr;
    for (std::size_t i = 0; i < stretch.count; ++i) {
        bool good = true;
        if constexpr (kind != Kind::name) {
            good = !std::isnan(values[i]);
            if (good) [[likely]] slot.write(values[i]);
        }
        if constexpr (plain) {
            to[i] = good && attempt(in, assumptions, out) ? *from : kNothing;
        } else {
            for (const Target& target : targets) target.from.clear();
            good = good && attempt(in, assumptions, out);
            for (const Target& target : targets) target.to[stretch.index + i] = good ? target.from.read() : kNothing;
        }
    }
}

void Sweep::fill(const Stretch& stretch, std::span<const Target> targets) {
    if (!stretch.good || stretch.base.refused) {
        for (const Target& target : targets) std::fill_n(target.to + stretch.index, stretch.count, std::numeric_limits<double>::quiet_NaN());
        return;
    }
    const bool plain = targets.size() == 1 && targets.front().from.number();
    const Kind kind = m_axes.empty() || !stretch.base.slots.back().at ? Kind::name : stretch.base.slots.back().kind;
    const auto along = [&]<Kind k> { plain ? fillAlong<k, true>(stretch, targets) : fillAlong<k, false>(stretch, targets); };
    switch (kind) {
    case Kind::real: return along.template operator()<Kind::real>();
    case Kind::count: return along.template operator()<Kind::count>();
    case Kind::flag: return along.template operator()<Kind::flag>();
    case Kind::choice: return along.template operator()<Kind::choice>();
    case Kind::name:
    case Kind::group: return along.template operator()<Kind::name>();
    }
}

} // namespace mlsys
