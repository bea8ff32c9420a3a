// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that say one thing in two ways, of which a solver takes one: the count of micro-batches, or their size.
#pragma once

#include <string>
#include <string_view>

namespace mlsys {

// The path of the input that says the same another way; empty: there is none.
std::string alternativeTo(std::string_view path);

} // namespace mlsys
