// SPDX-License-Identifier: GPL-3.0-or-later
// Composition: a solver made of solvers. A links table says which output of one part feeds which input of a later one;
// a link rests while the chain's own input of that name is given. Values pass through the rows, so a link is data.
#pragma once

#include "engine/solver.hpp"

#include <span>
#include <string>
#include <string_view>

namespace mlsys {

// One part of a chain at work: its solver, its inputs and outputs.
struct ChainPart {
    const char* key;       // group of the chain's outputs: "economics"
    const Solver* solver;
    void* in;
    const void* out;
};

// Feeds every link that starts at `from` ("training.mfu": part or group, then output) and ends in `to`, unless `given`
// says that the chain's own input overrides it. Optional inputs are engaged; an absent output feeds nothing.
void feedLinks(std::span<const ChainLink> links, std::string_view fromKey, std::span<const Row> fromRows, const void* from, const ChainPart& to,
               std::span<const Row> chainRows, const void* chainIn);

// Takes over a part's working: outputs under the part's key; an operand that a link fed becomes a step's; an input keeps
// its path if the chain has it (`rename` maps a part's path to the chain's), else it is the part's own default.
class ChainRecorder {
public:
    ChainRecorder(std::span<const ChainLink> links, std::span<const Row> chainRows, const void* chainIn) : m_links(links), m_rows(chainRows), m_in(chainIn) {}
    // `hardwarePath`: where the chain holds what a part calls "hardware" or "fleet.node.accelerator".
    void take(const ChainPart& part, std::span<const Step> steps, std::string_view hardwarePath, bool fleetIsOwn, Recorder& into) const;

private:
    void translate(Operand& operand, const ChainPart& part, std::string_view hardwarePath, bool fleetIsOwn, std::span<const Step> before) const;
    const ChainLink* linkInto(const ChainPart& part, std::string_view path) const;

    std::span<const ChainLink> m_links;
    std::span<const Row> m_rows;
    const void* m_in;
};

// An operand that is another step's output, by the key of that output: fromOutput("T_1", latency, "inference.latency").
template <class T> Operand fromOutput(const char* symbol, const T& value, std::string output) {
    return {symbol, raw(value), dimensionOf<T>, Origin::step, std::move(output)};
}

} // namespace mlsys
