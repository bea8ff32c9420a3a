// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace mlsys::test {
namespace {

namespace fs = std::filesystem;

// Removed when the test program ends.
struct Folder {
    fs::path path;
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "mlsysim-test-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no folder for temporary files");
        path = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

const fs::path& folder() {
    static const Folder own;
    return own.path;
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

std::string fileOf(const std::string& text, const std::string& name) {
    const fs::path path = folder() / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

Finished run(const std::string& program, const std::vector<std::string>& arguments, const std::string& input, const std::string& outFile) {
    // Files, not pipes: nothing can block, however much is written.
    const std::string in = fileOf(input, "stdin");
    const std::string out = outFile.empty() ? (folder() / "stdout").string() : outFile;
    const std::string err = (folder() / "stderr").string();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);

    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawn(&child, program.c_str(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::runtime_error(program + " does not start");
    int status = 0;
    waitpid(child, &status, 0);

    Finished finished;
    finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (outFile.empty()) finished.out = contentOf(out);
    finished.err = contentOf(err);
    return finished;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

} // namespace mlsys::test
