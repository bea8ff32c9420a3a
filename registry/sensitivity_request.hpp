// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity as people ask for it: an ordinary request with
//     "sensitivity": {"output": "latency", "change": 0.1, "inputs": ["hardware", "batch_size", "assumptions"]}
// change: the share by which each number goes down and up (0.1 unless given); inputs: paths, or wholes of which every number
// is meant; without them everything that goes in. The answer, the widest bar first:
//     {"id":…,"solver":…,"sensitivity":{"output":…,"change":0.1,"nominal":{…},"feasible":true,
//       "bars":[{"input":"hardware.memory.bandwidth","nominal":{…},"low":{"input":{…},"output":{…},"feasible":true},"high":{…},
//                "elasticity":-0.98,"kink":true,"below":-1,"above":0}],
//       "no_effect":57,"zero":3,"binding":[{"output":"bottleneck","value":"Memory"}],
//       "improvements":[{"input":…,"to":{…},"output":{…},"gain":0.09}]}}
// "coarse": true, of a bar and of an improvement, says that the input is a whole number whose step of 1 is more than the
// change: it is wide for that alone.
// A refused side has "refused": {code, field, message} in place of its output. improvements: the best first, at most ten.
#pragma once

#include "registry/explore_request.hpp"

namespace mlsys {

ExploreAnswer answerSensitivity(const Catalogue& catalogue, const Zoo& zoo, std::string_view line);
std::vector<std::string> sensitivityColumns();

} // namespace mlsys
