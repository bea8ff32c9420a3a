// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a sweep or a search is larger than anyone would mean without saying so.
#pragma once

#include "registry/sweep_request.hpp"

#include <optional>

namespace mlsys::cli {

double pointsOf(const SweepRequest& request);
// `what` is "sweep" or "search"; `yes`: it was said (--yes), and only what nobody has time for is refused.
std::optional<Issue> tooLarge(const SweepRequest& request, const char* what, bool yes);

} // namespace mlsys::cli
