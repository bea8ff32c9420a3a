// SPDX-License-Identifier: GPL-3.0-or-later
// The second question of the goal seek page.
#pragma once

#include "models/explore/tool.h"

namespace mlsys {

// What makes it fit: the smallest change of each input, of two together, and what each costs; or, where it fits, how far
// each input can go.
std::unique_ptr<ToolWork> fitWork(const PageContext& context, const Solution& bound, const std::string& fits);

} // namespace mlsys
