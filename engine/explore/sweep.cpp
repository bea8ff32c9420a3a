// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/sweep.hpp"

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

} // namespace mlsys
