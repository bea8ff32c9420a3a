// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text to a tree, in one pass and without a copy: what makes a batch of requests fast. Only right or wrong; what is
// wrong with a text, json::parse() says. Strict: RFC 8259, valid UTF-8, no key twice, nothing after the value.
#pragma once

#include "registry/given.hpp"

#include <string_view>

namespace mlsys::json {

inline constexpr std::size_t kMaxValues = 1000000; // a tree is larger than its text

// False if the text is not JSON, is nested deeper than `maxDepth`, has more values than that or a number beyond a double.
// The tree holds views of the text.
bool readJson(std::string_view text, int maxDepth, GivenTree& out);

} // namespace mlsys::json
