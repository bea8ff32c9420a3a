// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to colours: a sequential map whose lightness grows evenly, so that equal steps look equal, also to the
// colour-blind and in grey. Dark is low.
#pragma once

#include "axis_map.h"

#include <QColor>

#include <array>
#include <cstdint>
#include <vector>

namespace mlsys {

// On a dark ground the low end is lighter, or it would vanish.
const std::array<QRgb, 255>& shadeMap(bool isDark);

// Of each value its place in the range of the axis, 0 … 254, clamped; kNoClass where it is not finite. On a log axis
// what is not positive is as low as it gets.
std::vector<std::uint8_t> shadesOf(const std::vector<float>& values, const AxisMap& axis);
std::uint8_t shadeOf(double value, const AxisMap& axis);

} // namespace mlsys
