// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities as text: "3.35 TB/s", "400 Gbit/s", "80 GiB", "0.5 J/token", "0.12 USD/kWh".
//
// Grammar: number [space] unit; unit = factor (('/' | '*' | '·') factor)*; factor = [prefix]symbol['^'n] | '1'.
// A number alone is dimensionless. SI prefixes n u µ m k M G T P E and IEC Ki…Ei where a unit takes them; bit is
// ⅛ byte; OP counts as FLOP; token, request, sample count as 1; yr is 365 d. Always C locale.
// print() inverts parse(): parseQuantity(printQuantity(q, unit)) gives back exactly q.
#pragma once

#include "engine/dimension.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace mlsys {

// A unit's scale: value in coherent units = number · 10^exponent10 · numerator / denominator. The power of ten is
// kept apart because shifting the decimal point is exact while multiplying by 1e12 is not.
struct Unit {
    bool known = false;
    int exponent10 = 0;
    double numerator = 1;
    double denominator = 1;
    Dimension dimension{};
    constexpr bool decimal() const { return numerator == 1 && denominator == 1; }
};

namespace detail {

enum Prefixes : unsigned char { noPrefix = 0, siSmall = 1, siLarge = 2, iec = 4 };

struct Symbol {
    std::string_view text;
    Dimension dimension;
    unsigned char prefixes;
    int exponent10;
    double numerator;
    double denominator;
};

inline constexpr Dimension kEnergy = Dimension::of(Base::mass) * Dimension::of(Base::length, 2) * Dimension::of(Base::time, -2);
inline constexpr Symbol kSymbols[] = {
    {"B", Dimension::of(Base::byte), siLarge | iec, 0, 1, 1},
    {"bit", Dimension::of(Base::byte), siLarge | iec, 0, 1, 8},
    {"FLOP", Dimension::of(Base::flop), siLarge, 0, 1, 1},
    {"OP", Dimension::of(Base::flop), siLarge, 0, 1, 1},
    {"MAC", Dimension::of(Base::mac), siLarge, 0, 1, 1},
    {"s", Dimension::of(Base::time), siSmall, 0, 1, 1},
    {"min", Dimension::of(Base::time), noPrefix, 0, 60, 1},
    {"h", Dimension::of(Base::time), noPrefix, 0, 3600, 1},
    {"d", Dimension::of(Base::time), noPrefix, 0, 86400, 1},
    {"yr", Dimension::of(Base::time), noPrefix, 0, 31536000, 1},
    {"Hz", Dimension::of(Base::time, -1), siLarge, 0, 1, 1},
    {"W", kEnergy / Dimension::of(Base::time), siSmall | siLarge, 0, 1, 1},
    {"J", kEnergy, siSmall | siLarge, 0, 1, 1},
    {"Wh", kEnergy, siSmall | siLarge, 0, 3600, 1},
    {"USD", Dimension::of(Base::usd), siLarge, 0, 1, 1},
    {"gCO2e", Dimension::of(Base::co2e), siSmall, -3, 1, 1},
    {"kgCO2e", Dimension::of(Base::co2e), noPrefix, 0, 1, 1},
    {"tCO2e", Dimension::of(Base::co2e), siLarge, 3, 1, 1},
    {"L", Dimension::of(Base::length, 3), siSmall | siLarge, -3, 1, 1},
    {"m", Dimension::of(Base::length), siSmall, 0, 1, 1},
    {"km", Dimension::of(Base::length), noPrefix, 3, 1, 1},
    {"g", Dimension::of(Base::mass), siSmall, -3, 1, 1},
    {"kg", Dimension::of(Base::mass), noPrefix, 0, 1, 1},
    {"token", {}, siLarge, 0, 1, 1},
    {"tokens", {}, siLarge, 0, 1, 1},
    {"request", {}, siLarge, 0, 1, 1},
    {"requests", {}, siLarge, 0, 1, 1},
    {"sample", {}, siLarge, 0, 1, 1},
    {"samples", {}, siLarge, 0, 1, 1},
    {"%", {}, noPrefix, -2, 1, 1},
    {"1", {}, noPrefix, 0, 1, 1},
};

struct Prefix {
    std::string_view text;
    unsigned char kind;
    int exponent10;
    double factor;
};
inline constexpr Prefix kPrefixes[] = {
    {"", noPrefix, 0, 1},
    {"f", siSmall, -15, 1}, {"p", siSmall, -12, 1}, {"n", siSmall, -9, 1}, {"u", siSmall, -6, 1},
    {"µ", siSmall, -6, 1}, {"μ", siSmall, -6, 1}, {"m", siSmall, -3, 1},
    {"k", siLarge, 3, 1}, {"M", siLarge, 6, 1}, {"G", siLarge, 9, 1}, {"T", siLarge, 12, 1}, {"P", siLarge, 15, 1}, {"E", siLarge, 18, 1},
    {"Ki", iec, 0, 1024.0}, {"Mi", iec, 0, 1048576.0}, {"Gi", iec, 0, 1073741824.0}, {"Ti", iec, 0, 1099511627776.0},
    {"Pi", iec, 0, 1125899906842624.0}, {"Ei", iec, 0, 1152921504606846976.0},
};

// One factor without its exponent: "GiB", "us", "1". Prefix kind `noPrefix` matches every symbol.
constexpr Unit parseSymbol(std::string_view text) {
    for (const Prefix& p : kPrefixes) {
        if (!text.starts_with(p.text)) continue;
        const std::string_view rest = text.substr(p.text.size());
        for (const Symbol& s : kSymbols) {
            if (s.text != rest || (p.kind != noPrefix && (s.prefixes & p.kind) == 0)) continue;
            return {true, s.exponent10 + p.exponent10, s.numerator * p.factor, s.denominator, s.dimension};
        }
    }
    return {};
}

} // namespace detail

// The unit of a unit text; `known` is false if it has an unknown symbol or a broken shape. Usable at compile time,
// which is how a row with the wrong unit is refused by the compiler.
constexpr Unit parseUnit(std::string_view text) {
    Unit result{true, 0, 1, 1, {}};
    bool divide = false;
    bool any = false;
    std::size_t i = 0;
    const auto skipSpace = [&] { while (i < text.size() && text[i] == ' ') ++i; };
    const auto isSeparator = [&](std::size_t at) {
        return text[at] == '/' || text[at] == '*' || text[at] == '^' || text[at] == ' ' || text.substr(at).starts_with("·");
    };
    skipSpace();
    while (i < text.size()) {
        std::size_t end = i;
        while (end < text.size() && !isSeparator(end)) ++end;
        const Unit factor = detail::parseSymbol(text.substr(i, end - i));
        if (!factor.known) return {};
        i = end;
        int power = 1;
        if (i < text.size() && text[i] == '^') {
            ++i;
            const bool negative = i < text.size() && text[i] == '-';
            if (negative) ++i;
            if (i >= text.size() || text[i] < '1' || text[i] > '9') return {};
            power = (text[i] - '0') * (negative ? -1 : 1);
            ++i;
        }
        const bool below = divide != (power < 0);
        for (int n = 0; n < (power < 0 ? -power : power); ++n) {
            result.exponent10 += below ? -factor.exponent10 : factor.exponent10;
            result.numerator *= below ? factor.denominator : factor.numerator;
            result.denominator *= below ? factor.numerator : factor.denominator;
        }
        for (std::size_t b = 0; b < kBaseCount; ++b) {
            // No quantity has such an exponent; unbounded, a long quotient would wrap around to another dimension.
            const int exponent = result.dimension.exponents[b] + factor.dimension.exponents[b] * (divide ? -power : power);
            if (exponent < -20 || exponent > 20) return {};
        }
        result.dimension = result.dimension * factor.dimension.power(divide ? -power : power);
        any = true;
        skipSpace();
        if (i >= text.size()) break;
        if (text[i] == '/') { divide = true; ++i; }
        else if (text[i] == '*') { divide = false; ++i; }
        else if (text.substr(i).starts_with("·")) { divide = false; i += std::string_view("·").size(); }
        else return {};
        skipSpace();
        if (i >= text.size()) return {};
    }
    if (!any) return result; // an empty unit is dimensionless
    return result;
}

enum class TextFault : unsigned char { none, empty, number, unit, overflow };

struct ParsedQuantity {
    double value = 0;          // coherent units
    Dimension dimension{};
    std::string unit;          // as written, trimmed; empty for a bare number
    TextFault fault = TextFault::none;
    explicit operator bool() const { return fault == TextFault::none; }
};

// Reads one quantity. Never throws; on a fault `unit` holds the offending unit text, if there is one.
ParsedQuantity parseQuantity(std::string_view text);

// The number alone, in `unit`, as the shortest text that reads back to exactly `value`; nothing if no decimal does
// (a unit such as "h" cannot express every double) or the unit is unknown.
std::optional<std::string> printNumber(double value, std::string_view unit);

// "3.35 TB/s": in `unit` if that is exact, else in the coherent unit of `dimension`, which always is.
std::string printQuantity(double value, std::string_view unit, Dimension dimension);

// For reading, not for computing: few significant digits, in a unit that keeps the number near 1
// ("85.8993 GB", "8,030,000,000"). Does not read back to the same value.
std::string readableQuantity(double value, Dimension dimension, int digits = 6);

// Shortest text of a double that parses back to it (std::to_chars): "5", "0.1", "1e+300".
std::string shortest(double value);

// The known unit text nearest to a misspelt one ("TBs/s" → "TB/s", "KB" → "kB"), or nothing.
std::optional<std::string> nearestUnit(std::string_view text);

} // namespace mlsys
