// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/json_tree.hpp"

#include "engine/unit_text.hpp"
#include "registry/json_reader.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace mlsys::json {
namespace {

int lineAt(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n'));
}

// What must not reach the library: a NUL byte, which it takes for the end, and depth. Strings are skipped.
std::optional<Fault> boundsFault(std::string_view text) {
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) return Fault{lineAt(text, nul), "a NUL byte"};
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') ++i;
            else if (c == '"') inString = false;
        } else if (c == '"') inString = true;
        else if (c == '{' || c == '[') {
            if (++depth > kMaxDepth) return Fault{lineAt(text, i), "nested more than " + std::to_string(kMaxDepth) + " levels deep"};
        } else if (c == '}' || c == ']') --depth;
    }
    return std::nullopt;
}

// "…: syntax error while parsing value - unexpected …" without the library's prefix.
std::string reason(const std::string& what) {
    const std::size_t colon = what.find("syntax error");
    if (colon != std::string::npos) return what.substr(colon);
    const std::size_t bracket = what.find("] ");
    return bracket == std::string::npos ? what : what.substr(bracket + 2);
}

// What is wrong with text that the reader refused: the library finds the words.
Fault faultOf(std::string_view text) {
    if (std::optional<Fault> outside = boundsFault(text)) return *outside;
    std::vector<std::set<std::string>> keys;
    std::optional<std::string> duplicate;
    const auto watch = [&](int, nlohmann::json::parse_event_t event, nlohmann::json& parsed) {
        using Event = nlohmann::json::parse_event_t;
        if (event == Event::object_start) keys.emplace_back();
        else if (event == Event::object_end && !keys.empty()) keys.pop_back();
        else if (event == Event::key && !keys.empty() && !keys.back().insert(parsed.get<std::string>()).second && !duplicate) duplicate = parsed.get<std::string>();
        return true;
    };
    try {
        [[maybe_unused]] const auto parsed = nlohmann::json::parse(text.begin(), text.end(), watch);
    } catch (const nlohmann::json::parse_error& e) {
        return {lineAt(text, e.byte > 0 ? e.byte - 1 : 0), reason(e.what())};
    } catch (const nlohmann::json::exception& e) { // 1e999 is out_of_range
        return {0, reason(e.what())};
    }
    if (!duplicate) return {0, "more than " + std::to_string(kMaxValues) + " values"};
    const std::string needle = literal(*duplicate);
    const std::size_t first = text.find(needle);
    const std::size_t second = first == std::string_view::npos ? first : text.find(needle, first + 1);
    return {second == std::string_view::npos ? 0 : lineAt(text, second), "the key " + needle + " is given twice"};
}

// Walks valid JSON text to the value at a path. Only what lineOf needs: no values are made.
class Walker {
public:
    explicit Walker(std::string_view text) : m_text(text) {}

    std::size_t valueAt(std::string_view path) {
        skipSpace();
        while (!path.empty()) {
            const std::size_t dot = path.find('.');
            const std::size_t object = m_at;
            if (!enter(path.substr(0, dot))) return object;
            path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
        }
        return m_at;
    }

private:
    void skipSpace() { while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) ++m_at; }
    std::string_view readString() {
        const std::size_t start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') m_at += m_text[m_at] == '\\' ? 2 : 1;
        const std::string_view s = m_text.substr(start, std::min(m_at, m_text.size()) - start);
        ++m_at;
        return s;
    }
    void skipValue() {
        int depth = 0;
        do {
            skipSpace();
            if (m_at >= m_text.size()) return;
            const char c = m_text[m_at];
            if (c == '"') { readString(); if (depth == 0) return; continue; }
            if (c == '{' || c == '[') ++depth;
            if (c == '}' || c == ']') --depth;
            ++m_at;
            if (depth == 0 && (c == '}' || c == ']')) return;
            if (depth == 0) {
                while (m_at < m_text.size() && std::string_view(",}] \t\r\n").find(m_text[m_at]) == std::string_view::npos) ++m_at;
                return;
            }
        } while (true);
    }
    // Moves to the value of `key` in the object at the cursor; false (cursor anywhere) if there is none.
    bool enter(std::string_view key) {
        if (m_at >= m_text.size() || m_text[m_at] != '{') return false;
        ++m_at;
        while (true) {
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != '"') return false;
            const bool found = readString() == key;
            skipSpace();
            ++m_at; // ':'
            skipSpace();
            if (found) return true;
            skipValue();
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != ',') return false;
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

void printTo(const OrderedTree& tree, int indent, std::string& out) {
    const auto pad = [&](int by) { out.append(static_cast<std::size_t>(2 * (indent + by)), ' '); };
    if (tree.is_object() && !tree.empty()) {
        out += "{\n";
        bool first = true;
        for (const auto& [key, value] : tree.items()) {
            if (!first) out += ",\n";
            first = false;
            pad(1);
            out += literal(key) + ": ";
            printTo(value, indent + 1, out);
        }
        out += '\n';
        pad(0);
        out += '}';
    } else if (tree.is_array() && !tree.empty()) {
        out += "[\n";
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (i > 0) out += ",\n";
            pad(1);
            printTo(tree[i], indent + 1, out);
        }
        out += '\n';
        pad(0);
        out += ']';
    } else if (tree.is_number_float()) {
        out += shortest(tree.get<double>());
    } else {
        out += tree.dump(-1, ' ', false, OrderedTree::error_handler_t::replace);
    }
}

} // namespace

bool parse(std::string_view text, Tree& out, Fault& fault) {
    if (text.size() > kMaxBytes) fault = {0, "the text has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(kMaxBytes) + " are read"};
    else if (readJson(text, kMaxDepth, out)) return true;
    else fault = faultOf(text);
    return false;
}

OrderedTree nest(const Values& values) {
    OrderedTree root = OrderedTree::object();
    for (const auto& [path, atom] : values) {
        OrderedTree* at = &root;
        std::size_t start = 0;
        for (int depth = 0;; ++depth) {
            const std::size_t dot = depth < kMaxPathDepth ? path.find('.', start) : std::string::npos; // deeper, dots are letters
            const std::string key = path.substr(start, dot == std::string::npos ? dot : dot - start);
            OrderedTree& child = (*at)[key];
            if (dot == std::string::npos) {
                at = &child;
                break;
            }
            if (!child.is_object()) { // a scalar that also has parts: it is their base
                OrderedTree parts = OrderedTree::object();
                if (!child.is_null()) parts["base"] = child;
                child = std::move(parts);
            }
            at = &child;
            start = dot + 1;
        }
        if (const bool* flag = std::get_if<bool>(&atom)) *at = *flag;
        else if (const double* number = std::get_if<double>(&atom)) {
            // Whole numbers as integers, so that 8 stays "8" whoever prints it.
            if (*number > -9e15 && *number < 9e15 && *number == static_cast<double>(static_cast<std::int64_t>(*number))) *at = static_cast<std::int64_t>(*number);
            else *at = *number;
        } else if (const std::string* text = std::get_if<std::string>(&atom)) *at = *text;
        else *at = OrderedTree::parse(std::get<RawJson>(atom).text, nullptr, false);
    }
    return root;
}

int lineOf(std::string_view text, std::string_view path) { return lineAt(text, Walker(text).valueAt(path)); }

std::string literal(std::string_view text) {
    std::string out;
    appendLiteral(text, out);
    return out;
}

void appendLiteral(std::string_view text, std::string& out) {
    const auto plain = [](char c) { return c >= ' ' && c < 127 && c != '"' && c != '\\'; };
    if (!std::all_of(text.begin(), text.end(), plain)) {
        out += OrderedTree(text).dump(-1, ' ', false, OrderedTree::error_handler_t::replace);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

std::string compact(const Given& given) {
    switch (given.type) {
    case Given::Type::nothing: return "null";
    case Given::Type::flag: return given.flag ? "true" : "false";
    case Given::Type::number: return given.text.empty() ? shortest(given.number) : std::string(given.text);
    case Given::Type::text: return literal(given.text);
    case Given::Type::list:
        if (!given.text.empty()) return std::string(given.text);
        break;
    case Given::Type::object: break;
    }
    std::string out(1, given.isObject() ? '{' : '[');
    for (const Given& part : given.parts) {
        if (out.size() > 1) out += ',';
        if (given.isObject()) out += literal(part.key) + ':';
        out += compact(part);
    }
    return out + (given.isObject() ? '}' : ']');
}

std::string atomText(const Atom& atom) {
    if (const std::string* text = std::get_if<std::string>(&atom)) return literal(*text);
    return textOf(atom);
}

std::string print(const OrderedTree& tree) {
    std::string out;
    printTo(tree, 0, out);
    return out + '\n';
}

} // namespace mlsys::json
