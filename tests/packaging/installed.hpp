// SPDX-License-Identifier: GPL-3.0-or-later
// The files that an installation puts beside the programs, and words found in a text.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace mlsys::test {

// The `share` of an installation of the component `desktop`, made once in a folder of this test run.
const std::filesystem::path& installedShare();

// What gunzip makes of a file.
std::string unzipped(const std::filesystem::path& file);
// An installed man page, its escaped dashes as they are read.
std::string manPage(const std::string& name);

// Every --option of a text, with what follows by dots: "--hardware.memory.bandwidth".
std::set<std::string> optionsIn(const std::string& text);
// The first group of every match, in order.
std::vector<std::string> matches(const std::string& text, const std::string& pattern);

} // namespace mlsys::test
