// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/row.hpp"

#include <algorithm>

namespace mlsys {

Place findPlace(std::span<const Row> rows, void* owner, std::string_view path) {
    const std::size_t dot = path.find('.');
    const std::string_view head = path.substr(0, dot);
    for (const Row& row : rows) {
        if (head != row.key) continue;
        if (dot == std::string_view::npos) return {&row, owner};
        if (row.kind != Kind::group) return {};
        void* inner = owner ? const_cast<void*>(row.peek(owner)) : nullptr;
        if (owner && !inner) return {};
        return findPlace(row.nested(), inner, path.substr(dot + 1));
    }
    return {};
}

const Row* findRow(std::span<const Row> rows, std::string_view path) { return findPlace(rows, nullptr, path).row; }

double numberOf(const Row& row, const void* owner) {
    const void* value = row.peek(owner);
    if (!value) return std::numeric_limits<double>::quiet_NaN();
    if (row.kind == Kind::count) return static_cast<double>(*static_cast<const Count*>(value));
    if (row.kind == Kind::real) return *static_cast<const double*>(value);
    return std::numeric_limits<double>::quiet_NaN();
}

const Choice* choiceOf(const Row& row, const void* owner) {
    const void* value = row.peek(owner);
    if (!value || row.kind != Kind::choice) return nullptr;
    for (const Choice& choice : row.choices()) {
        if (choice.value == *static_cast<const std::uint8_t*>(value)) return &choice;
    }
    return nullptr;
}

bool flagOf(const Row& row, const void* owner) {
    const void* value = row.peek(owner);
    return value && row.kind == Kind::flag && *static_cast<const bool*>(value);
}

std::string_view nameOf(const Row& row, const void* owner) {
    const void* value = row.peek(owner);
    return value && row.kind == Kind::name ? static_cast<const Label*>(value)->view() : std::string_view();
}

Label Label::of(std::string_view name) {
    Label label;
    const std::size_t room = label.text.size() - 1;
    if (name.size() <= room) {
        std::copy(name.begin(), name.end(), label.text.begin());
        return label;
    }
    constexpr std::string_view kEllipsis = "…";
    std::size_t end = room - kEllipsis.size();
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end; // not inside a character
    std::copy(kEllipsis.begin(), kEllipsis.end(), std::copy_n(name.begin(), end, label.text.begin()));
    return label;
}

} // namespace mlsys
