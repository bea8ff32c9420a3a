// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the Serving page: a request over time, what its times consist of, how far the cache may grow, and
// where its two phases stand on the roofline.
#pragma once

#include "engine/solvers/serving.hpp"
#include "models/page.h"

#include <optional>
#include <vector>

namespace mlsys {

// A phase's time in its parts, out of the working. The larger of arithmetic and memory binds, the others come on top of it.
struct PhaseTime {
    double compute = 0;
    double memory = 0;
    double network = 0;
    double overhead = 0;
    double draft = 0;         // steps of a draft model
    bool memoryBinds() const { return memory > compute; }
    double hidden() const { return memoryBinds() ? compute : memory; }
    double total() const { return (memoryBinds() ? memory : compute) + network + overhead + draft; }
};
struct RequestTimes {
    PhaseTime ttft;
    PhaseTime itl;            // of one token that is kept
    double newTokens = 1;     // that the prefill computes
    Count answer = 1;         // tokens; where the scenario states none, as many as the capacity solver takes
    double chunks = 1;
    double transfer = 0;      // of the cache, to other hardware; part of ttft.network
    double drafts = 0;        // of a speculative step; 0: none
    double draftStep = 0;
    double verification = 0;  // without drafts: a decode step
    double accepted = 1;      // tokens that a step keeps
};
RequestTimes requestTimes(const PageContext& context, const ServingIn& in);

ChartSpec requestTimeline(const PageContext& context, const ServingIn& in, const ServingOut& out, const RequestTimes& times);
ChartSpec requestParts(const PageContext& context, const ServingIn& in, const RequestTimes& times);

// The longest prompt that fits at this batch, by the solver itself; 0 if not even one token does.
Count longestPrompt(ServingIn in, const Assumptions& a, Count batch);
// The batches that the page compares: 1, the scenario's, and some around it.
std::vector<Count> comparedBatches(Count batch);
// Memory of the decode hardware that weights leave; 0 or less: none.
double memoryLeft(const ServingIn& in, const ServingOut& out);
// Nothing where no memory is left for a cache.
std::optional<ChartSpec> cacheChart(const PageContext& context, const ServingIn& in, const Assumptions& a, const ServingOut& out);

// Prefill and decode with both sides of the roof counted, whatever the assumptions count.
struct PhasePoint {
    double intensity = 0;
    double attainable = 0;    // under the roof of one accelerator
    double achieved = 0;      // in the answer's own time, overheads and network included
};
struct PhasePoints {
    PhasePoint prefill;
    PhasePoint decode;
    double prefillRidge = 0;
    double decodeRidge = 0;
};
PhasePoints phasePoints(const ServingIn& in, const Assumptions& a, const ServingOut& out, const RequestTimes& times);
ChartSpec phaseRoofline(const PageContext& context, const ServingIn& in, const Assumptions& a, const PhasePoints& points);

// "Llama 3.1 70B on 4 × NVIDIA H100, batch 1, prompt 2048, fp16 · Textbook": what these charts show.
QString servingSentence(const PageContext& context, const ServingIn& in);
QString servingCaption(const PageContext& context, const ServingIn& in);

} // namespace mlsys
