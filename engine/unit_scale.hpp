// SPDX-License-Identifier: GPL-3.0-or-later
// A unit worked out once, for the many numbers that are written in it: a batch would spend half of its time on reading
// unit names, and a sweep writes millions of numbers.
#pragma once

#include "engine/unit_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace mlsys {

// Appends a finite value · 10^-exponent10: its shortest digits with the decimal point moved, which is exact where a division
// rounds. Written out as people write numbers, with an exponent from 1e16 on and below 1e-6. Allocates nothing if `out` has room.
inline void appendShifted(double value, int exponent10, std::string& out) {
    if (value == 0) {
        out += std::signbit(value) ? "-0" : "0";
        return;
    }
    char digits[40]; // d.ddde±x, then without the point
    char* const end = std::to_chars(digits, digits + sizeof digits, std::abs(value), std::chars_format::scientific).ptr;
    const char* const e = std::find(digits + 1, end, 'e');
    int exponent = 0;
    std::from_chars(e + (e[1] == '+' ? 2 : 1), end, exponent);
    exponent -= exponent10;
    const auto count = static_cast<int>(e == digits + 1 ? 1 : e - digits - 1);
    std::copy(digits + 2, digits + 1 + count, digits + 1);

    char text[48]; // appended at once: a string that grows piece by piece costs more than the digits
    char* to = text;
    const auto part = [&](int from, int until) { to = std::copy(digits + from, digits + until, to); };
    if (value < 0) *to++ = '-';
    if (exponent >= 16 || exponent < -6) {
        *to++ = digits[0];
        if (count > 1) *to++ = '.';
        part(1, count);
        *to++ = 'e';
        to = std::to_chars(to, text + sizeof text, exponent).ptr;
    } else if (exponent < 0) {
        *to++ = '0';
        *to++ = '.';
        to = std::fill_n(to, -exponent - 1, '0');
        part(0, count);
    } else if (exponent >= count - 1) {
        part(0, count);
        to = std::fill_n(to, exponent - count + 1, '0');
    } else {
        part(0, exponent + 1);
        *to++ = '.';
        part(exponent + 1, count);
    }
    out.append(text, to);
}

class UnitScale {
public:
    explicit UnitScale(std::string_view unit) : m_unit(parseUnit(unit)), m_power(std::pow(10, m_unit.exponent10)) {}

    // Coherent units in one of this.
    double size() const { return m_unit.numerator / m_unit.denominator * m_power; }
    // A coherent value as a number of this unit. Not finite where a double cannot hold it: 1e307 s in ms.
    double of(double coherent) const { return coherent * m_unit.denominator / m_unit.numerator / m_power; }
    // The text of of(), which must be finite. A power of ten is shifted exactly; other units (h, kWh) divide.
    void append(double coherent, std::string& out) const {
        if (m_unit.decimal()) return appendShifted(coherent, m_unit.exponent10, out);
        char buffer[40];
        out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, of(coherent)).ptr);
    }

private:
    Unit m_unit;
    double m_power; // 10^exponent10
};

} // namespace mlsys
