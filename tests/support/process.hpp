// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and collects what it says.
#pragma once

#include <functional>
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

// A program under way. Its output goes to the same files as that of run(): one program at a time.
class Running {
public:
    Running(const std::string& program, const std::vector<std::string>& arguments, const std::string& input = {}, const std::string& outFile = {});
    ~Running();                          // kills what was not waited for
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    void signal(int number) const;       // SIGINT as from Ctrl-C, whatever this program does with it itself
    std::string errSoFar() const;
    Finished wait();

private:
    int m_child = 0;
    std::string m_out, m_err;
};

// Asks until `condition` holds; false if it does not within 30 s.
bool eventually(const std::function<bool()>& condition);

// A file of this text in a folder of this test run's own; its path.
std::string fileOf(const std::string& text, const std::string& name);
// A path in that folder, for a file that the program is to write; and what is in a file.
std::string pathOf(const std::string& name);
std::string contentOf(const std::string& path);

std::vector<std::string> linesOf(const std::string& text);
std::vector<std::string> cellsOf(const std::string& line); // of CSV without quotes

} // namespace mlsys::test
