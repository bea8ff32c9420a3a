// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/nearest.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <utility>

namespace mlsys {
namespace {

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text) if (c != '_' && c != '-') out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row[b.size()];
}

} // namespace

std::vector<std::string> nearest(std::string_view given, std::span<const std::string> known, std::size_t most) {
    // A long wrong text has no near name, and the distance is quadratic: do not be made to work for it.
    const std::string wanted = folded(given.substr(0, 64));
    const std::size_t allowed = std::max<std::size_t>(2, wanted.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string& name : known) {
        const std::string candidate = folded(name);
        const bool contains = wanted.size() >= 3 && candidate.find(wanted) != std::string::npos;
        const std::size_t d = candidate == wanted ? 0 : contains ? 1 : distance(wanted, candidate);
        if (d <= allowed && (contains || d < candidate.size())) found.emplace_back(d, name);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto& [d, name] : found) {
        if (names.size() == most) break;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

} // namespace mlsys
