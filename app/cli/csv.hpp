// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as RFC 4180 has it, with a bare line feed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mlsys::cli {

// A cell, in quotes where it needs them.
inline void appendCsvCell(std::string_view text, std::string& out) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

// A whole line.
inline void appendCsvRow(const std::vector<std::string>& cells, std::string& out) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += ',';
        appendCsvCell(cells[i], out);
    }
    out += '\n';
}

} // namespace mlsys::cli
