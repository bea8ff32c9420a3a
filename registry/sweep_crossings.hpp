// SPDX-License-Identifier: GPL-3.0-or-later
// Where the regimes of a sweep change along its last number: "compute-bound from batch 97". Exact, not only to the sweep's
// values (engine/explore/crossover.hpp). Every other axis is gone through, and each of its combinations asked by itself.
//
//     SweepCrossings crossings(request);                       request outlives it
//     if (auto issue = crossings.fault()) …
//     for (std::uint64_t i = 0; i < crossings.lines(); ++i) … crossings.along(i, bases, stop) …
//
// What changes are the solver's choices of what binds and whether it fits ("decode_bottleneck", "feasible").
#pragma once

#include "engine/explore/crossover.hpp"
#include "registry/sweep_request.hpp"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

// One combination of the other axes.
struct CrossingLine {
    struct Change {
        std::size_t output;                  // of SweepCrossings::outputs()
        Crossing crossing;
    };
    std::vector<std::size_t> digits;         // of all axes; that of the axis gone along says nothing
    std::vector<Change> changes;             // ascending along the axis
    std::optional<Issue> refused;            // nothing on the line is accepted: why
};

class SweepCrossings {
public:
    explicit SweepCrossings(const SweepRequest& request);

    // No number is swept, or the solver has no regimes.
    std::optional<Issue> fault() const;
    std::size_t axis() const { return *m_axis; }                    // the last number of request.swept
    const std::vector<std::string>& outputs() const { return m_outputs; }
    std::uint64_t lines() const;                                    // the last of the other axes is the fastest
    // For workers in parallel: each bases of its own. To be dropped once `stop` is set.
    CrossingLine along(std::uint64_t line, SweepBases& bases, const std::atomic<bool>& stop) const;

    // A line of the batch contract for a change:
    // {"point":{…},"id":…,"solver":…,"crossover":{"output":"decode_bottleneck","from":"Memory","to":"Compute",
    //  "input":"batch_size","last":{"value":96,"unit":"1"},"first":{"value":97,"unit":"1"}}}
    // last: the last value with the old label; first: the first with the new one. And one for a line that is refused.
    std::string changeJson(const CrossingLine& line, const CrossingLine::Change& change) const;
    std::string refusedJson(const CrossingLine& line) const;
    // As cells of a table: output, from, to, last, first.
    std::vector<std::string> changeCells(const CrossingLine::Change& change) const;

private:
    const Row& outputRow(std::size_t output) const;

    const SweepRequest& m_request;
    std::optional<std::size_t> m_axis;
    std::vector<std::string> m_outputs;
};

} // namespace mlsys
