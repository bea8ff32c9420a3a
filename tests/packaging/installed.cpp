// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed.hpp"

#include "tests/support/process.hpp"

#include <regex>
#include <stdexcept>

namespace mlsys::test {

namespace fs = std::filesystem;

const fs::path& installedShare() {
    static const fs::path share = [] {
        const fs::path prefix = pathOf("prefix");
        const Finished finished = run(MLSYSIM_CMAKE, {"--install", MLSYSIM_BUILD, "--component", "desktop", "--prefix", prefix.string()});
        if (finished.status != 0) throw std::runtime_error(finished.out + finished.err);
        return prefix / "share";
    }();
    return share;
}

std::string unzipped(const fs::path& file) {
    const Finished finished = run("/bin/gzip", {"-dc", file.string()});
    if (finished.status != 0) throw std::runtime_error(finished.err);
    return finished.out;
}

std::string manPage(const std::string& name) {
    return std::regex_replace(unzipped(installedShare() / "man/man1" / (name + ".1.gz")), std::regex(R"(\\-)"), "-");
}

std::set<std::string> optionsIn(const std::string& text) {
    static const std::regex pattern("--[a-z](?:[a-z-]|\\.(?=[a-z]))*");
    return {std::sregex_token_iterator(text.begin(), text.end(), pattern), std::sregex_token_iterator()};
}

std::vector<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern, std::regex::multiline);
    return {std::sregex_token_iterator(text.begin(), text.end(), expression, 1), std::sregex_token_iterator()};
}

} // namespace mlsys::test
