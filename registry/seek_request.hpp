// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek as people ask for it: an ordinary request with
//     "seek": {"input": "hardware.memory.bandwidth", "output": "itl", "target": "10 ms", "relation": "<=", "range": ["1 TB/s", "10 TB/s"]}
// relation: "=" (the default), "<=", ">="; range: within it, else near the present value (windowOf()). The sought input need
// not be among the inputs. The answer:
//     {"id":…,"solver":…,"seek":{"input":…,"output":…,"relation":…,"target":{…},"range":[{…},{…}],"state":…,
//       "present":{"input":{…},"output":{…},"holds":false},
//       "solutions":[{"input":{…},"output":{…},"holds":"at"|"above"|"below","up_to":{…},"beyond":{"input":{…},"output":{…}},
//                     "jump":true,"feasible":true,"nearest":true}],
//       "leaps":[{"below":{"input":{…},"output":{…}},"above":{…}}],"closest":{"input":{…},"output":{…}},"refused":{…},"message":…}}
// state: found, always, never, leapt, refused (seek.hpp). "never" is an answer, no refusal.
#pragma once

#include "registry/explore_request.hpp"

namespace mlsys {

ExploreAnswer answerSeek(const Catalogue& catalogue, const Zoo& zoo, std::string_view line);
std::vector<std::string> seekColumns();

} // namespace mlsys
