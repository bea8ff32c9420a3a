// SPDX-License-Identifier: GPL-3.0-or-later
// A solver that only tests know: an input and an output of every kind there is. Added to a catalogue it must appear
// wherever solvers do, which is how the program is held to having no list of its own.
#pragma once

#include "engine/solver.hpp"

#include <optional>

namespace mlsys::test {

enum class Coffee : std::uint8_t { espresso, filter };

struct Kettle {
    Bytes volume = unit::B(1);
    std::optional<Power> power;
};

struct PretendIn {
    double cups = 2;
    Count people = 1;
    bool milk = false;
    Coffee coffee = Coffee::espresso;
    std::optional<Time> patience;
    Kettle kettle;
};

struct PretendOut {
    Time wait;                       // unbounded without power
    std::optional<Money> bill;       // absent for one person
    double share = 0;                // no answer for more people than cups
    Count spoons = 0;
    bool enough = false;
    Coffee served = Coffee::espresso;
    Kettle refill;
};

extern const Solver kPretend;        // "pretend", "PretendModel", scope "inference"

} // namespace mlsys::test
