// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …": the known names nearest to a misspelt one.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// Up to `most` of `known`, nearest first, by edit distance without regard to case, '_' or '-'; only those near
// enough to be a likely slip (a third of the length, at least 2 edits) or that contain the given text.
std::vector<std::string> nearest(std::string_view given, std::span<const std::string> known, std::size_t most = 3);

} // namespace mlsys
