// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whole_file.hpp"

#include "app/cli/arguments.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace mlsys::cli {

namespace fs = std::filesystem;

WholeFile::WholeFile(std::string path) : m_path(std::move(path)) {
    if (m_path.empty()) return;
    std::error_code error;
    // A device or a pipe is written as it is; a link stays a link to what is replaced.
    if (fs::exists(m_path, error) && !fs::is_regular_file(m_path, error)) {
        if (fs::is_directory(m_path, error)) throw FileError{"\"" + m_path + "\" is a folder"};
        m_file = std::fopen(m_path.c_str(), "wb");
    } else {
        const fs::path target = fs::weakly_canonical(m_path, error);
        if (!error) m_path = target.string();
        m_temporary = m_path + ".part";
        m_file = std::fopen(m_temporary.c_str(), "wb");
    }
    if (!m_file) throw FileError{"\"" + m_path + "\" cannot be written: " + std::strerror(errno)};
}

WholeFile::~WholeFile() {
    if (!m_file) return;
    std::fclose(m_file);
    if (!m_temporary.empty()) std::remove(m_temporary.c_str());
}

void WholeFile::write(std::string_view text) {
    if (m_path.empty()) {
        std::cout.write(text.data(), static_cast<std::streamsize>(text.size())).flush();
        if (!std::cout) throw FileError{"standard output cannot be written"};
    } else if (std::fwrite(text.data(), 1, text.size(), m_file) != text.size()) {
        fail();
    }
}

void WholeFile::finish() {
    if (m_path.empty()) return;
    std::FILE* file = m_file;
    m_file = nullptr;
    if (std::fclose(file) != 0 || (!m_temporary.empty() && std::rename(m_temporary.c_str(), m_path.c_str()) != 0)) {
        const int error = errno;
        if (!m_temporary.empty()) std::remove(m_temporary.c_str());
        errno = error;
        fail();
    }
}

void WholeFile::fail() { throw FileError{"\"" + m_path + "\" cannot be written: " + std::strerror(errno)}; }

std::string contentOf(const std::string& path) {
    std::string text;
    if (path == "-") {
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
        return text;
    }
    std::error_code error;
    std::ifstream file(path, std::ios::binary);
    if (!file || fs::is_directory(path, error)) throw FileError{"\"" + path + "\" cannot be read"};
    text.assign(std::istreambuf_iterator<char>(file), {});
    if (file.bad()) throw FileError{"\"" + path + "\" cannot be read"};
    return text;
}

} // namespace mlsys::cli
