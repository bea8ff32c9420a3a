// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek: which values of an input bring an output to a target. "The efficiency that explains my measured 1.9 ms",
// "what bandwidth gives ITL ≤ 10 ms", "how many GPUs for 30 days". For any number of any solver; every answer is a value
// that was solved.
#pragma once

#include "engine/explore/probe.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace mlsys {

enum class Relation : std::uint8_t { equal, atMost, atLeast };

// How near to the target counts as on it, of the target (of the outputs met, if it is 0).
inline constexpr double kSeekTolerance = 1e-9;

struct SeekPoint {
    double input;
    double output;
};

// Where a relation holds, next to where it does not.
enum class SeekSide : std::uint8_t {
    at,    // an equality holds here
    above, // holds from here upwards
    below  // holds from here downwards
};

struct SeekSolution {
    SeekPoint at;                    // the relation holds here; an equality to kSeekTolerance
    SeekSide side = SeekSide::at;
    double upTo;                     // an equality that holds along a stretch: to here; else at.input
    std::optional<SeekPoint> beyond; // an inequality: the next value, which does not do (for reals the next double; refused ones are passed over)
    bool jump = false;               // an inequality, of reals: the output leaps over the target here, it is not on it
    bool nearest = false;            // of all solutions to the input's present value
    std::optional<bool> fits;        // there, if the solver says so (fitsOutput())
};

// An equality only: the output leaps over the target between two values that have nothing between them.
struct SeekJump {
    SeekPoint below;
    SeekPoint above;
};

enum class SeekState : std::uint8_t {
    found,   // solutions
    always,  // an inequality that holds wherever there is an answer
    never,   // no value reaches it
    leapt,   // an equality: the output passes the target only by leaps
    refused  // no value in the window is accepted: `issue`
};

struct SeekResult {
    SeekState state = SeekState::never;
    std::vector<SeekSolution> solutions; // ascending
    std::vector<SeekJump> jumps;         // ascending
    std::optional<SeekPoint> closest;    // of all that was solved: the output nearest to the target
    SeekPoint present;                   // the input as bound, or what stands in for it (NaN without either), and the output then
    bool holds = false;                  // the relation, at present
    std::uint64_t solves = 0;
    std::uint64_t refused = 0;           // of them
    std::optional<Issue> issue;          // why the first of these was
};

struct SeekGoal {
    double target = 0; // coherent units of the output
    Relation relation = Relation::equal;
};

// Looks through `window` (within allowedOf(): see windowOf()) at some 500 values, at all of up to 16,384 whole numbers, and
// closes in on every change between two of them; bumps between values are climbed. The probe's other inputs stay as set.
SeekResult seek(Probe& probe, std::size_t input, std::size_t output, const SeekGoal& goal, const Interval& window);

} // namespace mlsys
