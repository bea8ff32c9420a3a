// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/expression.hpp"

#include "engine/explore/output_slot.hpp"
#include "engine/nearest.hpp"
#include "engine/unit_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr std::size_t kMaxLength = 500;
constexpr int kMaxDepth = 32;
constexpr int kMaxPower = 9;
constexpr int kMaxExponent = 20; // of a base dimension: no quantity has more, and a byte would wrap around

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNamePart(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '.'; }
// The bytes of the letter that a text starts with: micro is the one of units that is not ASCII.
std::size_t letterAt(std::string_view text) {
    if (text.starts_with("µ") || text.starts_with("μ")) return 2;
    return !text.empty() && isLetter(text.front()) ? 1 : 0;
}

// The numbers that can be reckoned with, by path.
void collectFields(std::span<const Row> rows, const std::string& prefix, std::vector<std::string>& found) {
    for (const Row& row : rows) {
        if (row.kind == Kind::group) collectFields(row.nested(), prefix + row.key + '.', found);
        else if (row.kind == Kind::real || row.kind == Kind::count) found.push_back(prefix + row.key);
    }
}

} // namespace

std::string ExpressionFault::text() const { return "character " + std::to_string(at + 1) + ": " + message; }

// Recursive descent; the first fault ends it.
class ExpressionParser {
public:
    ExpressionParser(std::string_view text, const ExpressionScope& scope) : m_text(text), m_scope(scope) { m_out.m_structs = scope.structs; }

    std::variant<Expression, ExpressionFault> run() {
        if (m_text.size() > kMaxLength) fail(kMaxLength, "the expression is too long");
        m_out.m_dimension = sum(0);
        if (!m_failed && word() == "in") conversion();
        skipSpace();
        if (!m_failed && m_at < m_text.size()) fail(m_at, "an operator is expected here: + - * / ^");
        if (m_failed) return m_fault;
        return std::move(m_out);
    }

private:
    using Op = Expression::Op;

    Dimension sum(int depth) {
        Dimension left = product(depth);
        while (!m_failed) {
            const std::size_t at = next();
            const bool minus = take("-") || take("−");
            if (!minus && !take("+")) break;
            const Dimension right = product(depth);
            if (m_failed) break;
            if (left != right) {
                const std::string a = describe(left), b = describe(right);
                fail(at, minus ? b + " cannot be subtracted from " + a : a + " and " + b + " cannot be added");
            }
            push(minus ? Op::subtract : Op::add);
        }
        return left;
    }

    Dimension product(int depth) {
        Dimension left = signedPower(depth);
        while (!m_failed) {
            const std::size_t at = next();
            const bool over = take("/") || take("÷");
            if (!over && !take("*") && !take("·") && !take("×")) break;
            const Dimension right = signedPower(depth);
            if (m_failed) break;
            left = combined(left, right, over ? -1 : 1, at);
            push(over ? Op::divide : Op::multiply);
        }
        return left;
    }

    Dimension signedPower(int depth) {
        next();
        if (take("-") || take("−")) {
            if (depth >= kMaxDepth) return fail(m_at, "the expression is nested too deeply");
            const Dimension of = signedPower(depth + 1);
            push(Op::negate);
            return of;
        }
        const Dimension base = primary(depth);
        const std::size_t at = next();
        if (m_failed || !take("^")) return base;
        next();
        const bool below = take("-") || take("−");
        int exponent = 0;
        const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), exponent);
        const bool whole = error == std::errc() && isDigit(m_text[m_at]) && (end == m_text.data() + m_text.size() || *end != '.');
        if (!whole || exponent > kMaxPower) return fail(m_at, "an exponent is a whole number of at most " + std::to_string(kMaxPower));
        m_at = static_cast<std::size_t>(end - m_text.data());
        push(Op::power, below ? -exponent : exponent);
        return combined({}, base, below ? -exponent : exponent, at);
    }

    Dimension primary(int depth) {
        const std::size_t at = next();
        if (m_failed) return {};
        if (m_at >= m_text.size()) return fail(at, "a number, a field or a parenthesis is expected here");
        if (take("(")) {
            if (depth >= kMaxDepth) return fail(at, "the expression is nested too deeply");
            const Dimension inside = sum(depth + 1);
            next();
            if (!m_failed && !take(")")) return fail(at, "this parenthesis is not closed");
            return inside;
        }
        if (isDigit(m_text[m_at]) || m_text[m_at] == '.') return number();
        if (isNamePart(m_text[m_at])) return field();
        return fail(at, "a number, a field or a parenthesis is expected here");
    }

    Dimension number() {
        double value = 0;
        const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
        if (error != std::errc()) return fail(m_at, error == std::errc::result_out_of_range ? "this number is too large" : "this is not a number");
        const std::string digits(m_text.data() + m_at, end);
        m_at = static_cast<std::size_t>(end - m_text.data());
        const std::size_t at = next();
        const std::string_view unit = unitHere();
        if (unit.empty() && letterAt(m_text.substr(m_at)) > 0 && word() != "in") {
            std::size_t stop = m_at;
            while (const std::size_t letter = letterAt(m_text.substr(stop))) stop += letter;
            const std::string given(m_text.substr(m_at, stop - m_at));
            const std::optional<std::string> near = nearestUnit(given);
            return fail(at, "\"" + given + "\" is not a unit" + (near ? "; did you mean " + *near + "?" : ""));
        }
        m_at += unit.size();
        const ParsedQuantity quantity = parseQuantity(digits + " " + std::string(unit));
        if (!quantity) return fail(at, "this number is too large");
        m_out.m_steps.push_back({Op::number, quantity.value, {}, nullptr, 0});
        return quantity.dimension;
    }

    // The longest unit that starts here and ends before an operator, a space or the end: of "GB/s*2" it is "GB/s", of
    // "GB/tdp" it is "GB".
    std::string_view unitHere() const {
        const std::string_view rest = m_text.substr(m_at);
        if (letterAt(rest) == 0 && !rest.starts_with('%')) return {};
        std::size_t end = 0;
        while (end < rest.size()) {
            const char c = rest[end];
            const std::size_t letter = letterAt(rest.substr(end));
            if (letter == 0 && !isDigit(c) && c != '%' && c != '/' && c != '*' && c != '^' && c != '_' && !(c == '-' && rest[end - 1] == '^')) break;
            end += std::max<std::size_t>(letter, 1);
        }
        for (; end > 0; --end) {
            const bool whole = end == rest.size() || !isNamePart(rest[end]);
            if (whole && parseUnit(rest.substr(0, end)).known) return rest.substr(0, end);
        }
        return {};
    }

    Dimension field() {
        const std::size_t at = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at])) ++m_at;
        const std::string path(m_text.substr(at, m_at - at));
        if (const auto constant = m_scope.constants.find(path); constant != m_scope.constants.end()) {
            m_out.m_steps.push_back({Op::number, constant->second.value, {}, nullptr, 0});
            return constant->second.dimension;
        }
        const Row* row = nullptr;
        std::size_t structure = 0;
        for (; structure < m_scope.structs.size(); ++structure) if ((row = findRow(m_scope.structs[structure], path))) break;
        if (!row) {
            std::vector<std::string> known;
            for (const auto& [name, constant] : m_scope.constants) known.push_back(name);
            for (const std::span<const Row>& rows : m_scope.structs) collectFields(rows, {}, known);
            const std::vector<std::string> near = nearest(path, known);
            std::string message = path + " is not a field here";
            for (std::size_t i = 0; i < near.size(); ++i) message += (i == 0 ? "; did you mean " : i + 1 < near.size() ? ", " : " or ") + near[i];
            return fail(at, message + (near.empty() ? "" : "?"));
        }
        if (row->kind == Kind::group) return fail(at, path + " has several values; name one of them: " + path + '.' + row->nested().front().key + " …");
        if (row->kind != Kind::real && row->kind != Kind::count) return fail(at, path + " is not a number");
        m_out.m_steps.push_back({Op::field, 0, path, row, structure});
        return row->dimension;
    }

    // "in TFLOP/s/W": only how the result is written.
    void conversion() {
        m_at += 2;
        const std::size_t at = next();
        std::string_view unit = m_text.substr(m_at);
        while (!unit.empty() && unit.back() == ' ') unit.remove_suffix(1);
        const Unit known = parseUnit(unit);
        if (unit.empty() || !known.known) {
            const std::optional<std::string> near = nearestUnit(unit);
            fail(at, unit.empty() ? "a unit is expected here" : "\"" + std::string(unit) + "\" is not a unit" + (near ? "; did you mean " + *near + "?" : ""));
        } else if (known.dimension != m_out.m_dimension) {
            fail(at, "the expression is " + describe(m_out.m_dimension) + ", and " + std::string(unit) + " is " + describe(known.dimension));
        }
        m_out.m_unit = unit;
        m_at = m_text.size();
    }

    // left · right^power
    Dimension combined(const Dimension& left, const Dimension& right, int power, std::size_t at) {
        Dimension result;
        for (std::size_t i = 0; i < kBaseCount; ++i) {
            const int exponent = left.exponents[i] + right.exponents[i] * power;
            if (std::abs(exponent) > kMaxExponent) return fail(at, "no quantity has such a dimension");
            result.exponents[i] = static_cast<std::int8_t>(exponent);
        }
        return result;
    }

    void push(Op op, double value = 0) { if (!m_failed) m_out.m_steps.push_back({op, value, {}, nullptr, 0}); }
    void skipSpace() { while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) ++m_at; }
    std::size_t next() {
        skipSpace();
        return m_at;
    }
    bool take(std::string_view token) {
        if (!m_text.substr(m_at).starts_with(token)) return false;
        m_at += token.size();
        return true;
    }
    // The word that starts here.
    std::string_view word() {
        skipSpace();
        std::size_t end = m_at;
        while (end < m_text.size() && isNamePart(m_text[end])) ++end;
        return m_text.substr(m_at, end - m_at);
    }
    Dimension fail(std::size_t at, std::string message) {
        if (!m_failed) {
            const auto characters = std::count_if(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_text.size())),
                                                  [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
            m_fault = ExpressionFault{static_cast<std::size_t>(characters), std::move(message)};
        }
        m_failed = true;
        return {};
    }

    std::string_view m_text;
    const ExpressionScope& m_scope;
    std::size_t m_at = 0;
    Expression m_out;
    ExpressionFault m_fault;
    bool m_failed = false;
};

bool Expression::uses(std::size_t structure) const {
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.op == Op::field && step.structure == structure; });
}

// `stack` has room for every step; `field(step)` gives what a field holds.
template <class Field> double Expression::reckon(std::span<const Step> steps, std::span<double> stack, Field&& field) {
    double* top = stack.data(); // one past the last
    for (const Step& step : steps) {
        switch (step.op) {
        case Op::number: *top++ = step.value; break;
        case Op::field: *top++ = field(step); break;
        case Op::negate: top[-1] = -top[-1]; break;
        case Op::power: top[-1] = std::pow(top[-1], step.value); break;
        case Op::add: --top, top[-1] += *top; break;
        case Op::subtract: --top, top[-1] -= *top; break;
        case Op::multiply: --top, top[-1] *= *top; break;
        case Op::divide: --top, top[-1] /= *top; break;
        }
    }
    return stack.empty() ? std::numeric_limits<double>::quiet_NaN() : stack.front();
}

class Expression::Bound : public Measure {
public:
    Bound(const Expression& expression, std::span<void* const> owners) : m_steps(expression.m_steps), m_stack(m_steps.size()) {
        for (const Step& step : m_steps) {
            if (step.op == Op::field) m_fields.emplace_back(expression.m_structs[step.structure], owners[step.structure], step.field);
        }
    }
    double value() const override {
        const OutputSlot* next = m_fields.data();
        return reckon(m_steps, m_stack, [&](const Step&) { return (next++)->read(); });
    }

private:
    std::vector<Step> m_steps;
    std::vector<OutputSlot> m_fields;   // in the order of the steps
    mutable std::vector<double> m_stack;
};

std::unique_ptr<Measure> Expression::bind(std::span<void* const> owners) const { return std::make_unique<Bound>(*this, owners); }

double Expression::evaluate(const void* owner) const {
    std::vector<double> stack(m_steps.size());
    return reckon(m_steps, stack, [&](const Step& step) {
        const Place place = findPlace(m_structs[step.structure], const_cast<void*>(owner), step.field);
        return place ? numberOf(*place.row, place.owner) : std::numeric_limits<double>::quiet_NaN();
    });
}

std::variant<Expression, ExpressionFault> parseExpression(std::string_view text, const ExpressionScope& scope) { return ExpressionParser(text, scope).run(); }
std::variant<Expression, ExpressionFault> parseExpression(std::string_view text, std::span<const Row> rows) { return parseExpression(text, ExpressionScope{{rows}, {}}); }

} // namespace mlsys
