// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unit_text.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_scale.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace mlsys {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

// Decimal digits and a power of ten; the point is shifted by editing the exponent, so no rounding happens before
// the one conversion to double.
struct Decimal {
    std::string digits; // with sign and point, without exponent
    int exponent = 0;
};

// Reads the longest number at the front of text; returns its length, 0 if there is none.
std::size_t readDecimal(std::string_view text, Decimal& out) {
    std::size_t i = 0;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
    const std::size_t start = i;
    bool digit = false;
    bool point = false;
    for (; i < text.size(); ++i) {
        if (text[i] >= '0' && text[i] <= '9') digit = true;
        else if (text[i] == '.' && !point) point = true;
        else break;
    }
    if (!digit) return 0;
    out.digits = (text[0] == '-' ? "-" : "") + std::string(text.substr(start, i - start));
    out.exponent = 0;
    // An exponent only if digits follow: in "1 E…" or "5 EB" the E belongs to the unit.
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t j = i + 1;
        if (j < text.size() && (text[j] == '-' || text[j] == '+')) ++j;
        int value = 0;
        const auto [end, error] = std::from_chars(text.data() + j, text.data() + text.size(), value);
        // from_chars would take a second sign: "1e--5" is no number.
        if (error == std::errc{} && text[j] >= '0' && text[j] <= '9') {
            out.exponent = text[i + 1] == '-' ? -value : value;
            i = static_cast<std::size_t>(end - text.data());
        }
    }
    return i;
}

std::optional<double> toDouble(const Decimal& decimal, int shift) {
    const std::string text = decimal.digits + "e" + std::to_string(static_cast<long long>(decimal.exponent) + shift);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // from_chars reports underflow ("1e-400") as out of range too: it cannot be held any more than 1e400 can.
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

double scaled(double decimalValue, const Unit& unit) { return decimalValue * unit.numerator / unit.denominator; }

// "1.25e3" with exponents up to 15 written out, as people write numbers.
std::string plain(double value) {
    char buffer[64];
    const double magnitude = std::abs(value);
    const auto format = value != 0 && (magnitude >= 1e16 || magnitude < 1e-6) ? std::chars_format::scientific : std::chars_format::fixed;
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, format);
    return error == std::errc{} ? std::string(buffer, end) : shortest(value);
}

std::string shiftedText(double value, int exponent10) {
    std::string out;
    appendShifted(value, exponent10, out);
    return out;
}

struct NamedDimension {
    std::string_view unit;
    Text word;
};
// Words of the field for the dimensions that occur, and the coherent unit each is written in.
constexpr NamedDimension kNames[] = {
    {"1", MLS_TEXT("dimension", "a plain number")},
    {"s", MLS_TEXT("dimension", "a time")},
    {"FLOP", MLS_TEXT("dimension", "an amount of work")},
    {"MAC", MLS_TEXT("dimension", "a count of multiply-accumulates")},
    {"B", MLS_TEXT("dimension", "an amount of data")},
    {"USD", MLS_TEXT("dimension", "an amount of money")},
    {"kgCO2e", MLS_TEXT("dimension", "a carbon mass")},
    {"FLOP/s", MLS_TEXT("dimension", "a compute rate")},
    {"MAC/s", MLS_TEXT("dimension", "a rate of multiply-accumulates")},
    {"B/s", MLS_TEXT("dimension", "a bandwidth")},
    {"FLOP/B", MLS_TEXT("dimension", "an arithmetic intensity")},
    {"FLOP/MAC", MLS_TEXT("dimension", "a number of operations per multiply-accumulate")},
    {"1/s", MLS_TEXT("dimension", "a rate")},
    {"J", MLS_TEXT("dimension", "an energy")},
    {"W", MLS_TEXT("dimension", "a power")},
    {"USD/J", MLS_TEXT("dimension", "an energy price")},
    {"kgCO2e/J", MLS_TEXT("dimension", "a carbon intensity")},
    {"m", MLS_TEXT("dimension", "a length")},
    {"kg", MLS_TEXT("dimension", "a mass")},
    {"m/s", MLS_TEXT("dimension", "a speed")},
    {"m^3", MLS_TEXT("dimension", "a volume")},
    {"m^3/J", MLS_TEXT("dimension", "a water use per energy")},
    {"FLOP/J", MLS_TEXT("dimension", "an energy efficiency")},
    {"J/FLOP", MLS_TEXT("dimension", "an energy per operation")},
    {"J/B", MLS_TEXT("dimension", "an energy per byte")},
};

} // namespace

std::string shortest(double value) {
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return error == std::errc{} ? std::string(buffer, end) : std::string();
}

ParsedQuantity parseQuantity(std::string_view text) {
    ParsedQuantity result;
    text = trimmed(text);
    if (text.empty()) {
        result.fault = TextFault::empty;
        return result;
    }
    Decimal decimal;
    const std::size_t length = readDecimal(text, decimal);
    if (length == 0) {
        result.fault = TextFault::number;
        return result;
    }
    result.unit = std::string(trimmed(text.substr(length)));
    const Unit unit = parseUnit(result.unit);
    if (!unit.known) {
        result.fault = TextFault::unit;
        return result;
    }
    result.dimension = unit.dimension;
    const std::optional<double> value = toDouble(decimal, unit.exponent10);
    if (!value || !std::isfinite(scaled(*value, unit))) {
        result.fault = TextFault::overflow;
        return result;
    }
    result.value = scaled(*value, unit);
    return result;
}

std::optional<std::string> printNumber(double value, std::string_view unitText) {
    const Unit unit = parseUnit(unitText);
    if (!unit.known || !std::isfinite(value)) return std::nullopt;
    if (value == 0 || unit.decimal()) return shiftedText(value, unit.exponent10);
    // Not a power of ten: look for a decimal whose reading rounds to exactly this value, near the quotient. Several may;
    // the shortest is the one a person wrote ("1.8", not "1.7999999999999997").
    const double exact = value * unit.denominator / unit.numerator;
    double below = exact;
    double above = exact;
    std::optional<std::string> best;
    for (int i = 0; i < 4; ++i) {
        for (const double candidate : {below, above}) {
            const std::string text = unit.exponent10 == 0 ? plain(candidate) : shiftedText(candidate, unit.exponent10);
            if (best && best->size() <= text.size()) continue;
            const ParsedQuantity back = parseQuantity(text + " " + std::string(unitText));
            if (back && back.value == value) best = text;
        }
        below = std::nextafter(below, -HUGE_VAL);
        above = std::nextafter(above, HUGE_VAL);
    }
    return best;
}

std::string printQuantity(double value, std::string_view unit, Dimension dimension) {
    std::optional<std::string> number = printNumber(value, unit);
    std::string used(unit);
    if (!number) {
        used = coherentUnit(dimension);
        number = printNumber(value, used);
        if (!number) return shortest(value) + (dimension.none() ? "" : " " + used); // inf or NaN: no reader gets here
    }
    return used.empty() || used == "1" ? *number : *number + " " + used;
}

std::string coherentUnit(Dimension dimension) {
    for (const NamedDimension& n : kNames) {
        const Unit unit = parseUnit(n.unit);
        if (unit.dimension == dimension) return std::string(n.unit);
    }
    static constexpr std::string_view kBase[kBaseCount] = {"m", "kg", "s", "FLOP", "MAC", "B", "USD", "kgCO2e"};
    std::string above;
    std::string below;
    for (std::size_t i = 0; i < kBaseCount; ++i) {
        const int e = dimension.exponents[i];
        if (e == 0) continue;
        std::string& part = e > 0 ? above : below;
        part += (e > 0 ? (above.empty() ? "" : "*") : "/") + std::string(kBase[i]);
        if (std::abs(e) > 1) part += "^" + std::to_string(std::abs(e));
    }
    return (above.empty() ? "1" : above) + below;
}

Text wordOf(Dimension dimension) {
    for (const NamedDimension& n : kNames) if (parseUnit(n.unit).dimension == dimension) return n.word;
    return {};
}

std::string describe(Dimension dimension) {
    if (dimension.none()) return wordOf(dimension).source;
    for (const NamedDimension& n : kNames) {
        if (parseUnit(n.unit).dimension == dimension) return std::string(n.word.source) + " (" + std::string(n.unit) + ")";
    }
    return "a quantity in " + coherentUnit(dimension);
}

std::string readableQuantity(double value, Dimension dimension, int digits) {
    static constexpr std::array<std::pair<const char*, const char*>, 14> kSeries{{
        {"B", "B kB MB GB TB PB"}, {"B/s", "B/s kB/s MB/s GB/s TB/s PB/s"}, {"FLOP", "FLOP kFLOP MFLOP GFLOP TFLOP PFLOP EFLOP"},
        {"FLOP/s", "FLOP/s kFLOP/s MFLOP/s GFLOP/s TFLOP/s PFLOP/s EFLOP/s"}, {"MAC", "MAC kMAC MMAC GMAC TMAC"},
        {"s", "ns µs ms s h d"}, {"J", "µJ mJ J kJ MJ GJ"}, {"W", "mW W kW MW"}, {"1", "1"},
        {"USD", "USD kUSD MUSD GUSD"}, {"kgCO2e", "gCO2e kgCO2e tCO2e"},
        {"USD/J", "USD/kWh"}, {"kgCO2e/J", "gCO2e/kWh"}, {"m^3/J", "L/kWh"}}}; // as they are sold and stated
    if (!std::isfinite(value)) return std::isnan(value) ? "?" : value > 0 ? "∞" : "−∞";
    const std::string coherent = coherentUnit(dimension);
    std::string unit = coherent;
    for (const auto& [base, list] : kSeries) {
        if (coherent != base) continue;
        const std::string_view units(list);
        unit.clear();
        for (std::size_t i = 0; i < units.size();) {
            const std::size_t end = std::min(units.find(' ', i), units.size());
            const std::string_view candidate = units.substr(i, end - i);
            if (unit.empty() || std::abs(value) >= UnitScale(candidate).size()) unit = std::string(candidate);
            i = end + 1;
        }
    }
    const double number = UnitScale(unit).of(value);
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%.*g", digits, number);
    std::string text = buffer;
    // "77,142,857", not "7.71429e+07".
    if (std::abs(number) < 1e15 && ((number == std::floor(number) && std::abs(number) >= 1e6) || text.find("e+") != std::string::npos)) {
        std::snprintf(buffer, sizeof buffer, "%.0f", number);
        text = buffer;
        const std::size_t sign = text[0] == '-' ? 1 : 0;
        if (text.size() - sign >= 7) for (std::size_t at = text.size(); at > sign + 3;) text.insert(at -= 3, ","); // 8,030,000,000
    }
    return unit == "1" ? text : text + " " + unit;
}

std::optional<std::string> nearestUnit(std::string_view text) {
    std::vector<std::string> known;
    for (const detail::Symbol& s : detail::kSymbols) {
        for (const detail::Prefix& p : detail::kPrefixes) {
            if (p.kind != detail::noPrefix && (s.prefixes & p.kind) == 0) continue;
            const std::string name = std::string(p.text) + std::string(s.text);
            known.push_back(name);
            if (s.dimension == Dimension::of(Base::byte) || s.dimension == Dimension::of(Base::flop)) known.push_back(name + "/s");
        }
    }
    const std::vector<std::string> near = nearest(text, known, 1);
    return near.empty() ? std::nullopt : std::optional(near.front());
}

} // namespace mlsys
