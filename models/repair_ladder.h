// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of single changes that repairs are looked for on, whatever the solver: its rungs, and how it is climbed.
#pragma once

#include "engine/hardware.hpp"
#include "models/page.h"

#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

namespace mlsys {

struct Demand {
    bool feasible = false;
    double needed = 0;
    double available = 0;
    QString text = {};    // where it is not memory that is short
};

// What an answer needs of what there is.
using Measure = Demand (*)(const Solution& solution, const ValueFormat& format);

// The solver that judges, and how its answer is read.
struct Judge {
    const Solver& solver;
    Measure measure;

    // Of a changed scenario; infeasible if it has no answer.
    Demand operator()(const PageContext& context, const Scenario& scenario) const {
        const Solution solution = evaluate(context.results.zoo(), solver, scenario);
        return solution.solved() ? measure(solution, context.format) : Demand{false, std::numeric_limits<double>::infinity()};
    }
};

// A rung of the ladder: versions of one change, the mildest first.
struct Rung {
    QString title;
    std::vector<std::vector<Change>> steps;
    std::vector<QString> labels;
};

// Devices of the same kind with at least so much memory, the least first; `path`: of the one that is too small.
Rung bigger(const PageContext& context, double needed, const std::string& path = "hardware");
// Only formats the device computes in: stored in fp8, an A100's weights would not run as they are.
Rung lowerPrecision(const PageContext& context, const Hardware& hardware, std::initializer_list<Precision> order);
// A lower precision on a larger device, a rung for each: formats that a larger device computes in, whether this one does or not.
std::vector<Rung> lowerOnBigger(const PageContext& context, const Hardware& hardware, double needed, std::initializer_list<Precision> order, const std::string& path = "hardware");
// Halves of a count, the largest first; and its doubles, the least first.
Rung fewer(const QString& title, const std::string& path, Count from, Count least);
Rung more(const QString& title, const std::string& path, Count from, Count most);

// Of each rung the mildest step that suffices by itself.
std::vector<Repair> singleChanges(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge);
// Those; or, if there are none, those of `pairs`, rungs of two changes that belong together; or, if there are none either, each
// rung's strongest step in turn until it fits.
std::vector<Repair> climb(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge, const std::vector<Rung>& pairs = {});

} // namespace mlsys
