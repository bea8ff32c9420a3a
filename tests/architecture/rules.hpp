// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the rings, read off the text of a file: what each ring may include, and what every file must say.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mlsys::test {

// What is wrong with a file; `path` is relative to the top of the repository ("engine/units.hpp"). Each names its line.
std::vector<std::string> violations(std::string_view path, std::string_view text);

// Names at the top of the repository that do not belong there.
std::vector<std::string> strangersAtTheTop(const std::vector<std::string>& names);

} // namespace mlsys::test
