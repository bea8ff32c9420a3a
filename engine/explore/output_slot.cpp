// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/output_slot.hpp"

namespace mlsys {

OutputSlot::OutputSlot(std::span<const Row> rows, void* owner, std::string_view path) {
    std::vector<Optional> engaged; // absent before
    for (;;) {
        const std::size_t dot = path.find('.');
        const Row* row = findRow(rows, path.substr(0, dot));
        if (!row) break;
        if (row->optional) {
            if (!row->peek(owner)) engaged.push_back({row, owner});
            m_optionals.push_back({row, owner});
        }
        void* value = row->engage(owner);
        if (dot == std::string_view::npos) {
            if (row->kind == Kind::group || row->kind == Kind::name) break;
            m_kind = row->kind;
            m_row = row;
            m_at = value;
            break;
        }
        if (row->kind != Kind::group) break;
        owner = value;
        rows = row->nested();
        path.remove_prefix(dot + 1);
    }
    if (!engaged.empty()) engaged.front().row->clear(engaged.front().owner);
}

double OutputSlot::readOptional() const {
    for (const Optional& optional : m_optionals) if (!optional.row->peek(optional.owner)) return std::numeric_limits<double>::quiet_NaN();
    return readPresent();
}

} // namespace mlsys
