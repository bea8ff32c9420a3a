// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derivation.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <utility>

namespace mlsys {
namespace {

// A symbol is letters (any byte of a multi-byte letter counts), digits and '_', starting with a letter. The operators
// outside ASCII that equations use are not letters.
std::size_t operatorBytesAt(std::string_view text, std::size_t at) {
    for (const std::string_view op : {"·", "−", "×"}) if (text.substr(at).starts_with(op)) return op.size();
    return 0;
}
bool isSymbolByte(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80) return operatorBytesAt(text, at) == 0;
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }

// For reading, not for computing: at most six significant digits, in a unit that keeps the number near 1.
std::string readable(double value, Dimension dimension) {
    static constexpr std::array<std::pair<const char*, const char*>, 9> kSeries{{
        {"B", "B kB MB GB TB PB"}, {"B/s", "B/s kB/s MB/s GB/s TB/s PB/s"}, {"FLOP", "FLOP kFLOP MFLOP GFLOP TFLOP PFLOP EFLOP"},
        {"FLOP/s", "FLOP/s kFLOP/s MFLOP/s GFLOP/s TFLOP/s PFLOP/s EFLOP/s"}, {"MAC", "MAC kMAC MMAC GMAC TMAC"},
        {"s", "ns µs ms s"}, {"J", "µJ mJ J kJ MJ GJ"}, {"W", "mW W kW MW"}, {"1", "1"}}};
    const std::string coherent = coherentUnit(dimension);
    std::string unit = coherent;
    for (const auto& [base, list] : kSeries) {
        if (coherent != base) continue;
        const std::string_view units(list);
        unit.clear();
        for (std::size_t i = 0; i < units.size();) {
            const std::size_t end = std::min(units.find(' ', i), units.size());
            const std::string_view candidate = units.substr(i, end - i);
            const double factor = std::pow(10, parseUnit(candidate).exponent10);
            if (unit.empty() || std::abs(value) >= factor) unit = std::string(candidate);
            i = end + 1;
        }
    }
    const Unit u = parseUnit(unit);
    const double number = value * u.denominator / u.numerator / std::pow(10, u.exponent10);
    char buffer[48];
    const bool whole = number == std::floor(number) && std::abs(number) >= 1e6 && std::abs(number) < 1e15;
    std::snprintf(buffer, sizeof buffer, whole ? "%.0f" : "%.6g", number);
    std::string text = buffer;
    if (whole) for (std::size_t at = text.size(); at > (text[0] == '-' ? 4u : 3u);) text.insert(at -= 3, ","); // 8,030,000,000
    return unit == "1" ? text : text + " " + unit;
}

} // namespace

std::string Step::substituted() const {
    const std::string_view equation = formula->equation;
    std::string out;
    for (std::size_t i = 0; i < equation.size();) {
        if (!isSymbolByte(equation, i) || isDigit(equation[i])) {
            const std::size_t bytes = std::max<std::size_t>(1, operatorBytesAt(equation, i));
            out += equation.substr(i, bytes);
            i += bytes;
            continue;
        }
        std::size_t end = i;
        while (end < equation.size() && isSymbolByte(equation, end)) ++end;
        const std::string_view symbol = equation.substr(i, end - i);
        const auto operand = std::find_if(operands.begin(), operands.end(), [&](const Operand& o) { return o.symbol == symbol; });
        std::string text = operand == operands.end() ? std::string(symbol) : readable(operand->value, operand->dimension);
        // "312 TFLOP/s / 2.039 TB/s" would read as three divisions.
        if (text.find('/') != std::string::npos && symbol != equation) text = '(' + text + ')';
        out += text;
        i = end;
    }
    return out;
}

const Step* Recorder::find(std::string_view symbol) const {
    for (const Step& step : m_steps) if (symbol == step.formula->symbol) return &step;
    return nullptr;
}

std::vector<const Step*> workingOf(std::span<const Step> steps, std::string_view output) {
    std::vector<bool> needed(steps.size(), false);
    const std::function<void(std::size_t)> need = [&](std::size_t index) {
        if (needed[index]) return;
        needed[index] = true;
        for (const Operand& operand : steps[index].operands) {
            if (operand.origin != Origin::step) continue;
            for (std::size_t i = 0; i < index; ++i) if (operand.symbol == steps[i].formula->symbol) need(i);
        }
    };
    for (std::size_t i = 0; i < steps.size(); ++i) if (steps[i].output == output) need(i);
    std::vector<const Step*> found;
    for (std::size_t i = 0; i < steps.size(); ++i) if (needed[i]) found.push_back(&steps[i]);
    return found;
}

} // namespace mlsys
