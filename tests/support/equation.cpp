// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/equation.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mlsys::test {
namespace {

class Parser {
public:
    Parser(std::string_view text, const std::map<std::string, double, std::less<>>& symbols) : m_text(text), m_symbols(symbols) {}

    double whole() {
        const double value = sum();
        skipSpace();
        if (m_at != m_text.size()) fail("unexpected \"" + std::string(m_text.substr(m_at)) + "\"");
        return value;
    }

private:
    double sum() {
        double value = product();
        while (true) {
            if (accept("+")) value += product();
            else if (accept("−") || accept("-")) value -= product();
            else return value;
        }
    }
    double product() {
        double value = signedPower();
        while (true) {
            if (accept("·") || accept("×")) value *= signedPower();
            else if (accept("/")) value /= signedPower();
            else return value;
        }
    }
    double signedPower() { return accept("−") || accept("-") ? -signedPower() : power(); }
    double power() {
        const double base = atom();
        return accept("^") ? std::pow(base, signedPower()) : base;
    }

    double atom() {
        skipSpace();
        if (accept("(")) {
            const double value = sum();
            expect(")");
            return value;
        }
        if (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.')) return number();
        const std::string name = symbol();
        if (name.empty()) fail("a number, a symbol or '(' is missing");
        if (accept("(")) return call(name);
        const auto found = m_symbols.find(name);
        if (found == m_symbols.end()) fail("\"" + name + "\" has no value");
        return found->second;
    }

    // "312", "8,030,000,000", "4.1 GFLOP": with a unit, in coherent units. An argument's comma has a space after it.
    double number() {
        std::string digits;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            const bool exponentSign = (c == '+' || c == '-') && !digits.empty() && digits.back() == 'e';
            if (c == ',' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])) continue;
            if (!isDigit(c) && c != '.' && c != 'e' && !exponentSign) break;
            digits += c;
        }
        const ParsedQuantity quantity = parseQuantity(digits + unit());
        if (!quantity) fail("a broken number: \"" + digits + "\"");
        return quantity.value;
    }
    // " GFLOP", " B/s", " 1/s" after a number; a '/' belongs to the unit only if a letter follows.
    std::string unit() {
        if (!at(" ") || m_at + 1 >= m_text.size() || (!isLetter(m_at + 1) && !m_text.substr(m_at + 1).starts_with("1/"))) return {};
        const std::size_t start = m_at++;
        while (m_at < m_text.size() && (isLetter(m_at) || isDigit(m_text[m_at]) || at("^") || at("*") || (at("/") && m_at + 1 < m_text.size() && isLetter(m_at + 1)))) ++m_at;
        return std::string(m_text.substr(start, m_at - start));
    }

    double call(const std::string& name) {
        std::vector<double> arguments{sum()};
        while (accept(",")) arguments.push_back(sum());
        expect(")");
        const auto want = [&](std::size_t count) { if (arguments.size() != count) fail(name + " takes " + std::to_string(count) + " values"); };
        if (name == "min") return *std::min_element(arguments.begin(), arguments.end());
        if (name == "max") return *std::max_element(arguments.begin(), arguments.end());
        if (name == "clamp") return want(3), std::min(std::max(arguments[0], arguments[1]), arguments[2]);
        if (name == "ceil") return want(1), std::ceil(arguments[0]);
        if (name == "floor") return want(1), std::floor(arguments[0]);
        if (name == "sqrt") return want(1), std::sqrt(arguments[0]);
        if (name == "exp") return want(1), std::exp(arguments[0]);
        if (name == "ln") return want(1), std::log(arguments[0]);
        if (name == "log2") return want(1), std::log2(arguments[0]);
        if (name == "round") return want(1), std::round(arguments[0]);
        fail("\"" + name + "\" is no function");
    }

    // Letters (any byte of a multi-byte letter), digits and '_'. The operators outside ASCII are no letters.
    std::string symbol() {
        const std::size_t start = m_at;
        while (m_at < m_text.size() && (isLetter(m_at) || m_text[m_at] == '_' || isDigit(m_text[m_at]))) ++m_at;
        return std::string(m_text.substr(start, m_at - start));
    }

    bool isLetter(std::size_t i) const {
        const auto c = static_cast<unsigned char>(m_text[i]);
        const std::string_view rest = m_text.substr(i);
        if (c >= 0x80) return !rest.starts_with("·") && !rest.starts_with("−") && !rest.starts_with("×");
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    bool at(std::string_view token) const { return m_text.substr(m_at).starts_with(token); }
    void skipSpace() { while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at; }
    bool accept(std::string_view token) {
        skipSpace();
        if (!at(token)) return false;
        m_at += token.size();
        return true;
    }
    void expect(std::string_view token) { if (!accept(token)) fail("\"" + std::string(token) + "\" is missing"); }
    [[noreturn]] void fail(const std::string& why) const { throw EquationError("\"" + std::string(m_text) + "\": " + why); }

    std::string_view m_text;
    const std::map<std::string, double, std::less<>>& m_symbols;
    std::size_t m_at = 0;
};

} // namespace

double evaluate(std::string_view equation, const std::map<std::string, double, std::less<>>& symbols) { return Parser(equation, symbols).whole(); }

} // namespace mlsys::test
