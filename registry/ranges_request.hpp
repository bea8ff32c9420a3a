// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges as people ask for them: an ordinary request with
//     "ranges": {"inputs": {"efficiency": {"uniform": [0.3, 0.5]}}, "outputs": ["latency", "feasible"], "draws": 10000, "seed": 1}
// A distribution is one of
//     [lo, hi]  {"uniform": [lo, hi]}  {"log_uniform": [lo, hi]}  {"triangular": [lo, likeliest, hi]}  {"normal": [mean, deviation]}
// in the units of the input; a normal one is cut to what the input allows. Without outputs: all of them. 10,000 draws from
// seed 1 unless given; the same request gives the same answer, bit for bit. An input that is drawn need not be among the inputs.
//     {"id":…,"solver":…,"ranges":{"draws":10000,"seed":1,"refused":0,"refusal":{…},"outputs":{
//       "latency":{"nominal":{…},"answers":10000,"unbounded":0,"mean":{…},"min":{…},"p5":{…},"p25":{…},"p50":{…},"p75":{…},"p95":{…},"max":{…},
//                  "histogram":{"from":{…},"to":{…},"scale":"linear","counts":[…]}},
//       "feasible":{"nominal":true,"answers":10000,"shares":[{"value":true,"share":0.93},…],"differs":0.07}}}}
// differs: the share of answers that are not the nominal one. refusal: why the first refused draw was.
#pragma once

#include "registry/explore_request.hpp"

namespace mlsys {

ExploreAnswer answerRanges(const Catalogue& catalogue, const Zoo& zoo, std::string_view line);
// The same on so many threads.
ExploreAnswer answerRanges(const Catalogue& catalogue, const Zoo& zoo, std::string_view line, unsigned threads);
std::vector<std::string> rangesColumns();

} // namespace mlsys
