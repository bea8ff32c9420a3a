// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and collects what it says.
#pragma once

#include <string>
#include <vector>

namespace mlsys::test {

struct Finished {
    int status = -1;      // exit status; 128 + signal if it was killed
    std::string out;
    std::string err;
};

// No shell in between: each argument reaches the program as it is. `outFile` redirects standard output.
Finished run(const std::string& program, const std::vector<std::string>& arguments, const std::string& input = {}, const std::string& outFile = {});

// A file of this text in a folder of this test run's own; its path.
std::string fileOf(const std::string& text, const std::string& name);

std::vector<std::string> linesOf(const std::string& text);

} // namespace mlsys::test
