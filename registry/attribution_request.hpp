// SPDX-License-Identifier: GPL-3.0-or-later
// Attribution as people ask for it: a request of two ends, each with the inputs and assumptions of an ordinary request,
//     {"solver":"ServingModel","a":{"inputs":{…}},"b":{"inputs":{…},"assumptions":"refined"},
//      "attribution":{"output":"itl","groups":["hardware","batch_size"]}}
// groups: what changes from a to b, each one a value or a whole; without them all that differs, an entity of which more than
// three values differ as a whole. The answer; the parts add up to b − a:
//     {"id":…,"solver":…,"attribution":{"output":…,"a":{…},"b":{…},"difference":{…},"exact":true,
//       "parts":[{"group":"hardware","part":{…},"error":{…}}],"interactions":[{"first":…,"second":…,"value":{…}}]}}
// error: the standard error where there were too many groups to combine (exact is false). Where a combination has no number:
//     "blocked":{"from_b":["tp_size"],"refused":{code, field, message}}  in place of the parts ("refused" is absent if it was
// solved without an answer, or to an unbounded one).
#pragma once

#include "registry/explore_request.hpp"

namespace mlsys {

ExploreAnswer answerAttribution(const Catalogue& catalogue, const Zoo& zoo, std::string_view line);
std::vector<std::string> attributionColumns();

} // namespace mlsys
