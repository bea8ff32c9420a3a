// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's payload goes: standard output, or a file that appears under its name when it is whole.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace mlsys::cli {

class WholeFile {
public:
    // "" is standard output. Throws FileError if it cannot be written.
    explicit WholeFile(std::string path);
    ~WholeFile();                          // without finish(): nothing appears
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(std::string_view text);     // throws FileError
    void finish();                         // throws FileError

private:
    [[noreturn]] void fail();

    std::string m_path;
    std::string m_temporary;               // empty: written in place
    std::FILE* m_file = nullptr;
};

// All of a file, or of standard input for "-". Throws FileError.
std::string contentOf(const std::string& path);

} // namespace mlsys::cli
