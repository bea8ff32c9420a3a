// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/json_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <locale>
#include <sstream>
#include <string>
#include <vector>

namespace mlsys::json {
namespace {

// The bytes of the UTF-8 character at the front, 0 if there is no valid one (overlong, a surrogate, cut off).
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) return follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (first >= 0xF0 && first <= 0xF4) return follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

void appendUtf8(std::uint32_t point, std::string& out) {
    const auto add = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) return add(point);
    if (point < 0x800) add(0xC0 | point >> 6);
    else {
        if (point < 0x10000) add(0xE0 | point >> 12);
        else {
            add(0xF0 | point >> 18);
            add(0x80 | (point >> 12 & 0x3F));
        }
        add(0x80 | (point >> 6 & 0x3F));
    }
    add(0x80 | (point & 0x3F));
}

// from_chars calls a number too near to 0 for a double out of range, as it does one too big: the first is no fault.
double beyond(std::string_view text) {
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double value = 0;
    stream >> value;
    return std::abs(value) < 1 ? value : HUGE_VAL;
}

// Characters of a string that stand for themselves and are one byte.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c) plain[c] = c != '"' && c != '\\';
    return plain;
}();

class Reader {
public:
    Reader(std::string_view text, int depth, GivenTree& tree) : m_text(text), m_depth(depth), m_tree(tree), m_done(tree.memory()) { m_done.reserve(32); }

    bool read() {
        if (m_text.starts_with("\xEF\xBB\xBF")) m_at = 3;
        Given root;
        skipSpace();
        if (!value(root)) return false;
        skipSpace();
        m_tree.set(root, m_hasPaths);
        return m_at == m_text.size();
    }

private:
    char now() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; } // a NUL is no JSON either
    bool take(char c) {
        if (now() != c) return false;
        ++m_at;
        return true;
    }
    bool take(std::string_view word) {
        if (!m_text.substr(m_at).starts_with(word)) return false;
        m_at += word.size();
        return true;
    }
    void skipSpace() { while (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r') ++m_at; }

    bool value(Given& out) {
        if (++m_count > kMaxValues) return false;
        switch (now()) {
        case '{': return nested(out, Given::Type::object, '}');
        case '[': return nested(out, Given::Type::list, ']');
        case '"':
            out.type = Given::Type::text;
            return string(out.text);
        case 'n': return take("null");
        case 't':
        case 'f':
            out.type = Given::Type::flag;
            out.flag = now() == 't';
            return take(out.flag ? "true" : "false");
        default: return number(out);
        }
    }

    // Finished parts wait in m_done until all are there.
    bool nested(Given& out, Given::Type type, char end) {
        if (--m_depth < 0) return false;
        out.type = type;
        const std::size_t first = m_done.size();
        ++m_at;
        skipSpace();
        for (bool more = now() != end; more; more = take(',')) {
            Given part;
            skipSpace();
            if (type == Given::Type::object && !key(part.key)) return false;
            if (!value(part)) return false;
            skipSpace();
            m_done.push_back(part);
        }
        if (!take(end)) return false;
        const std::span<const Given> parts = std::span<const Given>(m_done).subspan(first);
        if (type == Given::Type::object && !unlike(parts)) return false;
        out.parts = m_tree.keep(parts);
        m_done.resize(first);
        ++m_depth;
        return true;
    }

    bool key(std::string_view& out) {
        if (!string(out)) return false;
        m_hasPaths = m_hasPaths || out.find('.') != std::string_view::npos;
        skipSpace();
        if (!take(':')) return false;
        skipSpace();
        return true;
    }

    static bool unlike(std::span<const Given> parts) {
        if (parts.size() > 32) { // too many to compare each with each
            std::vector<std::string_view> keys;
            for (const Given& part : parts) keys.push_back(part.key);
            std::sort(keys.begin(), keys.end());
            return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
        }
        for (std::size_t i = 1; i < parts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) if (parts[i].key == parts[j].key) return false;
        }
        return true;
    }

    bool string(std::string_view& out) {
        if (!take('"')) return false;
        const std::size_t start = m_at;
        bool escaped = false;
        while (true) {
            while (m_at < m_text.size() && kPlain[static_cast<unsigned char>(m_text[m_at])]) ++m_at;
            const char c = now();
            if (c == '"') break;
            const std::size_t length = c == '\\' ? 2 : static_cast<unsigned char>(c) < 0x20 ? 0 : characterLength(m_text.substr(m_at));
            if (length == 0) return false;
            escaped = escaped || c == '\\'; // whatever is escaped, it is not the end
            m_at += length;
        }
        out = m_text.substr(start, m_at - start);
        ++m_at;
        return !escaped || unescape(out);
    }

    bool unescape(std::string_view& text) {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        std::string plain;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\\') {
                plain += text[i];
                continue;
            }
            const std::size_t letter = kLetters.find(text[++i]);
            if (letter != std::string_view::npos) {
                plain += kMeant[letter];
                continue;
            }
            std::uint32_t point = 0;
            if (text[i] != 'u' || !hex(text.substr(i + 1), point)) return false;
            i += 4;
            if (point >= 0xDC00 && point < 0xE000) return false; // the second half of a pair alone
            if (point >= 0xD800 && point < 0xDC00) {
                std::uint32_t second = 0;
                if (!text.substr(i + 1).starts_with("\\u") || !hex(text.substr(i + 3), second) || second < 0xDC00 || second >= 0xE000) return false;
                point = 0x10000 + ((point - 0xD800) << 10) + (second - 0xDC00);
                i += 6;
            }
            appendUtf8(point, plain);
        }
        text = m_tree.keep(plain);
        return true;
    }

    static bool hex(std::string_view text, std::uint32_t& out) {
        const char* end = text.data() + std::min<std::size_t>(4, text.size());
        return text.size() >= 4 && std::from_chars(text.data(), end, out, 16).ptr == end;
    }

    bool digits() {
        const std::size_t start = m_at;
        while (now() >= '0' && now() <= '9') ++m_at;
        return m_at > start;
    }

    bool number(Given& out) {
        const std::size_t start = m_at;
        take('-');
        if (!take('0') && !digits()) return false;
        out.type = Given::Type::number;
        out.whole = now() != '.' && now() != 'e' && now() != 'E';
        if (take('.') && !digits()) return false;
        if (take('e') || take('E')) {
            if (!take('-')) take('+');
            if (!digits()) return false;
        }
        out.text = m_text.substr(start, m_at - start);
        const auto [end, error] = std::from_chars(out.text.data(), out.text.data() + out.text.size(), out.number);
        if (error == std::errc::result_out_of_range) {
            out.number = beyond(out.text);
            return std::isfinite(out.number);
        }
        if (out.whole) out.number += 0.0; // a whole -0 is 0
        return error == std::errc{};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_count = 0;
    int m_depth;
    GivenTree& m_tree;
    std::pmr::vector<Given> m_done;
    bool m_hasPaths = false;
};

} // namespace

bool readJson(std::string_view text, int maxDepth, GivenTree& out) {
    out.clear();
    return Reader(text, maxDepth, out).read();
}

} // namespace mlsys::json
