// SPDX-License-Identifier: GPL-3.0-or-later
// A dimension as a run-time value: the exponents of the base dimensions of units.hpp. It is what text from
// outside ("3.35 TB/s") is checked against, and what an error names.
#pragma once

#include "engine/text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace mlsys {

// Base dimensions beside SI's: operations, multiply-accumulates (two operations each, by convention, which is
// why they are not the same thing), information, money, and greenhouse-gas mass (not mass: it must not be
// addable to grams of water).
enum class Base : std::uint8_t { length, mass, time, flop, mac, byte, usd, co2e };
inline constexpr std::size_t kBaseCount = 8;

struct Dimension {
    std::array<std::int8_t, kBaseCount> exponents{};

    static constexpr Dimension of(Base base, int exponent = 1) {
        Dimension d;
        d.exponents[static_cast<std::size_t>(base)] = static_cast<std::int8_t>(exponent);
        return d;
    }
    constexpr bool none() const { return *this == Dimension{}; }
    constexpr Dimension power(int n) const {
        Dimension d;
        for (std::size_t i = 0; i < kBaseCount; ++i) d.exponents[i] = static_cast<std::int8_t>(exponents[i] * n);
        return d;
    }
    friend constexpr Dimension operator*(Dimension a, Dimension b) {
        for (std::size_t i = 0; i < kBaseCount; ++i) a.exponents[i] = static_cast<std::int8_t>(a.exponents[i] + b.exponents[i]);
        return a;
    }
    friend constexpr Dimension operator/(Dimension a, Dimension b) { return a * b.power(-1); }
    friend constexpr bool operator==(const Dimension&, const Dimension&) = default;
};

// The word for a dimension in a message, with its coherent unit: "a bandwidth (B/s)", "a compute rate (FLOP/s)",
// "a plain number"; for one that has no name, its unit alone: "a quantity in B·s".
std::string describe(Dimension dimension);
Text wordOf(Dimension dimension); // of it "a bandwidth"; empty for one that has no name

// The coherent unit's text: "FLOP/s", "kg·m²/s²" is "J"; "1" for a plain number. Parsable by unit_text.hpp.
std::string coherentUnit(Dimension dimension);

} // namespace mlsys
