// SPDX-License-Identifier: GPL-3.0-or-later
// Command-line words: positional ones, --flag, --key value or --key=value.
#pragma once

#include "registry/values.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mlsys::cli {

struct Usage { std::string message; };   // thrown on a wrong command line: exit status 1
struct Refused { std::string message; };   // thrown on a file that can be read and is wrong: exit status 2
struct FileError { std::string message; }; // thrown on a file that cannot be read or written: exit status 3

inline constexpr int kOk = 0;
inline constexpr int kUsage = 1;
inline constexpr int kRefused = 2;
inline constexpr int kFile = 3;

struct Arguments {
    std::vector<std::string> positional;
    std::vector<std::string> flags;                              // without dashes
    std::vector<std::pair<std::string, std::string>> options;    // in order given

    bool has(const std::string& flag) const;
};

// `flags` are the words that take no value; every other --word takes one.
Arguments parseArguments(const std::vector<std::string>& words, const std::vector<std::string>& flags);

// What a flag names, and back: "batch-size" is batch_size.
std::string keyOfFlag(std::string flag);
std::string flagOfKey(std::string key);
// Sets what a flag names. Throws Usage if it is set already.
void setOnce(Values& values, const std::string& flag, const std::string& text);

// Takes --key VALUE or --key=VALUE out of the words, wherever before "--" it stands; the last one counts.
std::optional<std::string> takeOption(std::vector<std::string>& words, const std::string& key);

} // namespace mlsys::cli
