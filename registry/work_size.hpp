// SPDX-License-Identifier: GPL-3.0-or-later
// How much work is begun without asking, in the window and on the command line alike.
#pragma once

namespace mlsys {

// Points of a sweep, a search or a tool. Beyond them it may take minutes: the window waits for a click, mlsysim-cli for --yes.
inline constexpr double kMostUnasked = 1e7;

} // namespace mlsys
