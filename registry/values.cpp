// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/values.hpp"

#include "engine/unit_text.hpp"

namespace mlsys {

std::string textOf(const Atom& atom) {
    if (const bool* flag = std::get_if<bool>(&atom)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&atom)) return printNumber(*number, "").value_or(shortest(*number)); // 1000000, not 1e+06
    if (const std::string* text = std::get_if<std::string>(&atom)) return *text;
    return std::get<RawJson>(atom).text;
}

Atom atomOf(std::string_view typed) {
    if (typed == "true") return true;
    if (typed == "false") return false;
    const ParsedQuantity quantity = parseQuantity(typed);
    if (quantity && quantity.unit.empty()) return quantity.value;
    return std::string(typed);
}

const Atom* Values::find(std::string_view path) const {
    const auto at = m_map.find(path);
    return at == m_map.end() ? nullptr : &at->second;
}

std::optional<std::string> Values::text(std::string_view path) const {
    const Atom* atom = find(path);
    const std::string* text = atom ? std::get_if<std::string>(atom) : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

void Values::erase(std::string_view path) {
    const auto at = m_map.find(path);
    if (at != m_map.end()) m_map.erase(at);
}

void Values::eraseBelow(std::string_view path) {
    const std::string prefix = std::string(path) + '.';
    auto at = m_map.lower_bound(prefix);
    while (at != m_map.end() && at->first.starts_with(prefix)) at = m_map.erase(at);
}

bool Values::hasBelow(std::string_view path) const {
    const std::string prefix = std::string(path) + '.';
    const auto at = m_map.lower_bound(prefix);
    return at != m_map.end() && at->first.starts_with(prefix);
}

Values Values::below(std::string_view path) const {
    const std::string prefix = std::string(path) + '.';
    Values found;
    for (auto at = m_map.lower_bound(prefix); at != m_map.end() && at->first.starts_with(prefix); ++at) {
        found.set(at->first.substr(prefix.size()), at->second);
    }
    return found;
}

void Values::setBelow(std::string_view path, const Values& values) {
    for (const auto& [key, atom] : values) set(std::string(path) + '.' + key, atom);
}

Values overlaid(Values base, const Values& changes) {
    for (const auto& [path, atom] : changes) {
        base.eraseBelow(path);
        if (!path.ends_with(".base")) continue;
        const std::string part = path.substr(0, path.size() - 5);
        base.erase(part);
        base.eraseBelow(part);
    }
    for (const auto& [path, atom] : changes) base.set(path, atom);
    return base;
}

} // namespace mlsys
