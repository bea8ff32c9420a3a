// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of this repository hold the rules.
#include "tests/architecture/rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace mlsys::test {
namespace {

namespace fs = std::filesystem;

const fs::path kTop = MLSYSIM_SOURCE_DIR;
constexpr const char* kFolders[] = {"engine", "registry", "models", "app", "tests", "translations", "resources", "packaging", ".ci"};

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Sources, HoldTheRules) {
    std::map<std::string, int> seen;
    std::vector<std::string> files{"CMakeLists.txt"};
    for (const char* folder : kFolders) {
        if (!fs::is_directory(kTop / folder)) continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kTop / folder)) {
            if (!entry.is_regular_file()) continue;
            files.push_back(entry.path().lexically_relative(kTop).generic_string());
            ++seen[folder];
        }
    }
    for (const std::string& file : files) {
        for (const std::string& violation : violations(file, textOf(kTop / file))) ADD_FAILURE() << violation;
    }
    // That the walk finds the sources at all.
    EXPECT_GT(seen["engine"], 25);
    EXPECT_GT(seen["registry"], 60);
}

TEST(Sources, NothingElseStandsAtTheTop) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(kTop)) names.push_back(entry.path().filename().string());
    EXPECT_GE(names.size(), 10u);
    EXPECT_EQ(strangersAtTheTop(names), std::vector<std::string>{});
}

TEST(Sources, ShellScriptsStartTheSameWay) {
    for (const char* folder : {"packaging", ".ci"}) {
        for (const fs::directory_entry& entry : fs::directory_iterator(kTop / folder)) {
            const std::string name = entry.path().filename().string();
            if (!name.ends_with(".sh") && name != "run") continue;
            const std::string text = textOf(entry.path());
            EXPECT_TRUE(text.starts_with("#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n")) << name;
            EXPECT_NE(text.find("set -euo pipefail"), std::string::npos) << name;
        }
    }
}

} // namespace
} // namespace mlsys::test
