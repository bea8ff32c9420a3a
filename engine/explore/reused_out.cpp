// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/reused_out.hpp"

namespace mlsys {

ReusedOut::ReusedOut(const Solver& solver) : m_solver(&solver), m_out(solver.out) { findOptionals(m_out.rows(), m_out.data()); }

// An optional group is cleared whole; what is inside another is at a fixed place.
void ReusedOut::findOptionals(std::span<const Row> rows, void* owner) {
    for (const Row& row : rows) {
        if (row.optional) m_optionals.push_back({&row, owner});
        else if (row.kind == Kind::group) findOptionals(row.nested(), row.engage(owner));
    }
}

} // namespace mlsys
