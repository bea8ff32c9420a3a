// SPDX-License-Identifier: GPL-3.0-or-later
// One Out that a solver fills again and again, without an allocation: what loops over many points solve into.
#pragma once

#include "engine/solver.hpp"

#include <span>
#include <vector>

namespace mlsys {

class ReusedOut {
public:
    explicit ReusedOut(const Solver& solver);

    // Of inputs that passed check(). What an earlier point left in an optional output is gone.
    void solve(const Record& in, const Assumptions& assumptions) {
        for (const Optional& optional : m_optionals) optional.row->clear(optional.owner);
        m_solver->solve(in.data(), assumptions, m_out.data(), nullptr);
    }
    // Likewise, of any inputs; false if check() refuses them.
    bool attempt(const Record& in, const Assumptions& assumptions) {
        for (const Optional& optional : m_optionals) optional.row->clear(optional.owner);
        return m_solver->attempt(in.data(), assumptions, m_out.data());
    }
    const Record& record() const { return m_out; }
    Record& record() { return m_out; } // to find slots in; it stays where it is as long as this does

private:
    struct Optional { // an optional output, which a solver may leave as it finds it
        const Row* row;
        void* owner;
    };
    void findOptionals(std::span<const Row> rows, void* owner);

    const Solver* m_solver;
    Record m_out;
    std::vector<Optional> m_optionals;
};

} // namespace mlsys
