// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/given.hpp"

#include "registry/json_tree.hpp"

#include <algorithm>
#include <vector>

namespace mlsys {
namespace {

// A value of Values on its way into the tree: what is left of its path.
struct Branch {
    std::string_view path;
    const Atom* atom;
    int depth = 0;
    // Deeper than any real one, dots are letters: a path of a hundred thousand must not be as many calls.
    std::size_t dot() const { return depth < json::kMaxPathDepth ? path.find('.') : std::string_view::npos; }
    std::string_view head() const { return path.substr(0, dot()); }
    bool leaf() const { return dot() == std::string_view::npos; }
    void descend() {
        path.remove_prefix(dot() + 1);
        ++depth;
    }
};

// The fields of one object. `branches` are grouped by head.
std::span<const Given> grown(std::span<Branch> branches, GivenTree& tree) {
    std::vector<Given> parts;
    while (!branches.empty()) {
        const std::string_view head = branches.front().head();
        const auto end = std::find_if(branches.begin(), branches.end(), [&](const Branch& b) { return b.head() != head; });
        std::span<Branch> group = branches.first(static_cast<std::size_t>(end - branches.begin()));
        branches = branches.subspan(group.size());
        Given part;
        part.type = Given::Type::object;
        if (group.front().leaf()) {
            part = givenOf(*group.front().atom);
            group = group.subspan(1);
        }
        part.key = head;
        for (Branch& branch : group) branch.descend();
        part.parts = grown(group, tree);
        parts.push_back(part);
    }
    return tree.keep(parts);
}

} // namespace

bool Given::empty() const {
    return type == Type::nothing || (type == Type::object && std::all_of(parts.begin(), parts.end(), [](const Given& part) { return part.empty(); }));
}

const Given* Given::find(std::string_view name) const {
    for (const Given& part : fields()) if (part.key == name) return &part;
    return nullptr;
}

std::string textOf(const Given& given) {
    switch (given.type) {
    case Given::Type::flag: return textOf(Atom(given.flag));
    case Given::Type::number: return textOf(Atom(given.number));
    case Given::Type::text: return std::string(given.text);
    case Given::Type::nothing:
    case Given::Type::object:
    case Given::Type::list: break;
    }
    return json::compact(given);
}

Given givenOf(const Atom& atom) {
    Given given;
    if (const bool* flag = std::get_if<bool>(&atom)) {
        given.type = Given::Type::flag;
        given.flag = *flag;
    } else if (const double* number = std::get_if<double>(&atom)) {
        given.type = Given::Type::number;
        given.number = *number;
    } else if (const std::string* text = std::get_if<std::string>(&atom)) {
        given.type = Given::Type::text;
        given.text = *text;
    } else {
        given.type = Given::Type::list;
        given.text = std::get<RawJson>(atom).text;
    }
    return given;
}

void flatten(const Given& given, const std::string& prefix, Values& out) {
    switch (given.type) {
    case Given::Type::nothing: break;
    case Given::Type::object:
        for (const Given& part : given.parts) flatten(part, prefix.empty() ? std::string(part.key) : prefix + '.' + std::string(part.key), out);
        return;
    case Given::Type::flag: out.set(prefix, given.flag); break;
    case Given::Type::number: out.set(prefix, given.number); break;
    case Given::Type::text: out.set(prefix, std::string(given.text)); break;
    case Given::Type::list: out.set(prefix, RawJson{json::compact(given)}); break;
    }
    for (const Given& part : given.fields()) flatten(part, prefix.empty() ? std::string(part.key) : prefix + '.' + std::string(part.key), out);
}

GivenTree::GivenTree(const Values& values) {
    std::vector<Branch> branches;
    for (const auto& [path, atom] : values) branches.push_back({path, &atom});
    // By parts of the path, not by its letters: '-' sorts before '.', and would part "a" from "a.b".
    std::sort(branches.begin(), branches.end(), [](const Branch& a, const Branch& b) {
        return std::lexicographical_compare(a.path.begin(), a.path.end(), b.path.begin(), b.path.end(), [](char x, char y) {
            return static_cast<unsigned char>(x == '.' ? '\0' : x) < static_cast<unsigned char>(y == '.' ? '\0' : y);
        });
    });
    m_root.type = Given::Type::object;
    m_root.parts = grown(branches, *this);
}

void GivenTree::clear() {
    m_root = {};
    m_hasPaths = false;
    m_memory.release();
}

std::string_view GivenTree::keep(std::string_view text) {
    if (text.empty()) return {};
    char* kept = static_cast<char*>(m_memory.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), kept);
    return {kept, text.size()};
}

std::span<const Given> GivenTree::keep(std::span<const Given> parts) {
    if (parts.empty()) return {};
    Given* kept = static_cast<Given*>(m_memory.allocate(parts.size_bytes(), alignof(Given)));
    std::uninitialized_copy(parts.begin(), parts.end(), kept);
    return {kept, parts.size()};
}

} // namespace mlsys
