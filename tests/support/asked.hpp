// SPDX-License-Identifier: GPL-3.0-or-later
// One input of a case changed and one output read by nothing but findPlace() and the solver itself: what the exploring
// tools are checked back against.
#pragma once

#include "engine/explore/probe.hpp"
#include "tests/support/any_input.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace mlsys::test {

// NaN if refused, absent or without an answer. A value of NaN changes nothing.
inline double asked(const Solver& solver, const AnyCase& given, const std::string& input, double value, const std::string& output) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    AnyCase changed = given;
    if (!std::isnan(value)) {
        const bool ofAssumptions = input.starts_with(kAssumptionsPrefix);
        const Place place = ofAssumptions ? findPlace(rowsOf<Assumptions>(), &changed.assumptions, input.substr(kAssumptionsPrefix.size()))
                                          : findPlace(changed.in.rows(), changed.in.data(), input);
        void* slot = place.row->engage(place.owner);
        if (place.row->kind == Kind::count) *static_cast<Count*>(slot) = static_cast<Count>(value);
        else *static_cast<double*>(slot) = value;
    }
    if (solver.check(changed.in.data(), changed.assumptions)) return kNone;
    Record out(solver.out);
    solver.solve(changed.in.data(), changed.assumptions, out.data(), nullptr);
    const Place found = findPlace(out.rows(), out.data(), output);
    if (!found || !found.row->peek(found.owner)) return kNone;
    if (const Choice* choice = choiceOf(*found.row, found.owner)) return choice->value;
    if (found.row->kind == Kind::flag) return flagOf(*found.row, found.owner) ? 1 : 0;
    return numberOf(*found.row, found.owner);
}

// from, from + 1 … to.
inline std::vector<double> wholeNumbers(double from, double to) {
    std::vector<double> numbers;
    for (Count k = 0; from + static_cast<double>(k) <= to; ++k) numbers.push_back(from + static_cast<double>(k));
    return numbers;
}

inline bool isNumber(const Row& row) { return row.kind == Kind::real || row.kind == Kind::count; }

} // namespace mlsys::test
