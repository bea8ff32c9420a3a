// SPDX-License-Identifier: GPL-3.0-or-later
#include "shades.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kLast = 254;

// Oklab: equal distances look equal. Hue from violet over blue and green to yellow; lightness is set apart from it.
struct Tint {
    double a, b;
};
constexpr std::array kTints{Tint{0.055, -0.135}, Tint{-0.025, -0.115}, Tint{-0.085, -0.035}, Tint{-0.11, 0.06}, Tint{-0.035, 0.16}};

double fromLinear(double c) {
    c = std::clamp(c, 0.0, 1.0);
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

QRgb fromOklab(double lightness, double a, double b) {
    const auto cubed = [](double v) { return v * v * v; };
    const double l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
    const double m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
    const double s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
    const auto byte = [](double c) { return static_cast<int>(std::lround(255 * fromLinear(c))); };
    return qRgb(byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s), byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                byte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

std::array<QRgb, 255> made(double darkest, double lightest) {
    std::array<QRgb, 255> shades{};
    for (std::size_t i = 0; i < shades.size(); ++i) {
        const double share = static_cast<double>(i) / kLast;
        const double place = share * static_cast<double>(kTints.size() - 1);
        const auto k = std::min(kTints.size() - 2, static_cast<std::size_t>(place));
        const double t = place - static_cast<double>(k);
        const auto between = [t](double from, double to) { return from + t * (to - from); };
        shades[i] = fromOklab(darkest + share * (lightest - darkest), between(kTints[k].a, kTints[k + 1].a), between(kTints[k].b, kTints[k + 1].b));
    }
    return shades;
}

// log2 to 5e-5 for positive numbers, in plain arithmetic: a library's would be most of what a million cells cost. The fit is
// exact at both ends of each octave, so that it never falls.
float fastLog2(std::uint32_t bits) {
    const float part = std::bit_cast<float>((bits & 0x7fffffU) | 0x3f800000U) - 1;
    const float bend = 0.44241858f + (-0.26957801f + (0.1505332f - 0.04487395f * part) * part) * part;
    return static_cast<float>(static_cast<int>(bits >> 23) - 127) + part + part * (1 - part) * bend;
}

// `measure` of a value's bits is linear in the place on the axis. Everything is reckoned for every value and the results
// chosen by integers: without branches, compilers take several at once.
template <class Measure> void shade(const std::vector<float>& values, std::vector<std::uint8_t>& codes, float from, float slope, const Measure& measure) {
    constexpr float last = kLast;
    const float* in = values.data();
    std::uint8_t* out = codes.data();
    const std::size_t count = values.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(in[i]);
        const float place = (measure(bits) - from) * slope;
        const float high = place > 0 ? place : 0; // also where place is no number
        const auto code = static_cast<std::int32_t>(high < last ? high : last);
        const std::int32_t isFinite = (bits & 0x7f800000U) != 0x7f800000U ? -1 : 0;
        out[i] = static_cast<std::uint8_t>((code & isFinite) | (kNoClass & ~isFinite));
    }
}

} // namespace

const std::array<QRgb, 255>& shadeMap(bool isDark) {
    static const std::array<QRgb, 255> onLight = made(0.33, 0.9);
    static const std::array<QRgb, 255> onDark = made(0.42, 0.92);
    return isDark ? onDark : onLight;
}

std::vector<std::uint8_t> shadesOf(const std::vector<float>& values, const AxisMap& axis) {
    std::vector<std::uint8_t> codes(values.size());
    const Span range = axis.reset();
    // The axis is linear in the value or in its logarithm: two numbers map it.
    const bool isLog = axis.isLog();
    const double low = axis.toValue(range.from), high = axis.toValue(range.to);
    const double from = isLog ? std::log2(low) : low, to = isLog ? std::log2(high) : high;
    const auto slope = static_cast<float>((kLast + 0.999) / (to - from));
    // What is not positive is taken for the least positive number.
    const auto logOf = [](std::uint32_t bits) { return fastLog2(bits & ~static_cast<std::uint32_t>(static_cast<std::int32_t>(bits) >> 31)); };
    if (isLog) shade(values, codes, static_cast<float>(from), slope, logOf);
    else shade(values, codes, static_cast<float>(from), slope, [](std::uint32_t bits) { return std::bit_cast<float>(bits); });
    return codes;
}

std::uint8_t shadeOf(double value, const AxisMap& axis) { return shadesOf({static_cast<float>(value)}, axis).front(); }

} // namespace mlsys
