// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

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

} // namespace

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string pathOf(const std::string& name) { return (folder() / name).string(); }

std::string fileOf(const std::string& text, const std::string& name) {
    const fs::path path = folder() / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

Running::Running(const std::string& program, const std::vector<std::string>& arguments, const std::string& input, const std::string& outFile) {
    // Files, not pipes: nothing can block, however much is written.
    const std::string in = fileOf(input, "stdin");
    m_out = outFile.empty() ? pathOf("stdout") : outFile;
    m_err = pathOf("stderr");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, in.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, m_out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, m_err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    // A background job of a script ignores SIGINT and would hand that on.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    posix_spawnattr_setsigdefault(&attributes, &interrupt);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawn(&child, program.c_str(), &actions, &attributes, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0) throw std::runtime_error(program + " does not start");
    m_child = child;
}

Running::~Running() {
    if (m_child == 0) return;
    kill(m_child, SIGKILL);
    waitpid(m_child, nullptr, 0);
}

void Running::signal(int number) const { kill(m_child, number); }

std::string Running::errSoFar() const { return contentOf(m_err); }

Finished Running::wait() {
    int status = 0;
    waitpid(m_child, &status, 0);
    m_child = 0;
    Finished finished;
    finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (m_out == pathOf("stdout")) finished.out = contentOf(m_out);
    finished.err = contentOf(m_err);
    return finished;
}

Finished run(const std::string& program, const std::vector<std::string>& arguments, const std::string& input, const std::string& outFile) {
    return Running(program, arguments, input, outFile).wait();
}

bool eventually(const std::function<bool()>& condition) {
    for (int i = 0; i < 3000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == ',') cells.emplace_back();
        else cells.back() += c;
    }
    return cells;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

} // namespace mlsys::test
