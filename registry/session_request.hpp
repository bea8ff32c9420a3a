// SPDX-License-Identifier: GPL-3.0-or-later
// A session as what a tool's request leaves out. Of a sweep, say, a request may then be as short as
//     {"inputs": {"batch_size": {"range": [1, 1024], "scale": "log2"}}}
// solver: the one chosen on the tool's page of the window, unless the request names one.
// inputs: those of the session's scenario, then the request's in the order written. An input that the request names takes the
// place of the scenario's; a part is named by its path ("hardware.memory.bandwidth"), and the rest of it stays.
// assumptions: likewise, each by itself; a name or a "base" takes the place of all.
// Of an attribution "b" is completed from the scenario and "a" from the last pin, as on the page "Why it changed"; without a
// pin an "a" that is given is a change of the scenario.
#pragma once

#include "engine/solver.hpp"
#include "registry/session.hpp"

#include <string>
#include <string_view>

namespace mlsys {

// The whole request on one line. `tool`: as its page and its state are called ("sweep", "attribution"). What is wrong with
// the request stays wrong, for the tool to say.
std::string requestOfSession(const Catalogue& catalogue, const Session& session, const std::string& tool, std::string_view request);

} // namespace mlsys
