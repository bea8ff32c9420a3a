// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers inside sentences, as short as they are read aloud: "30 d", "3 years", "0.13 %".
#pragma once

#include "engine/units.hpp"
#include "models/page.h"

namespace mlsys {

// Without the zeros that a column of numbers has: "30 d" for "30.00 d".
QString shortText(const PageContext& context, double coherent, Dimension dimension, const char* unit);
QString shortText(const PageContext& context, Time time, const char* unit);
// Whole years as years, everything else in the unit that suits it.
QString lifeText(const PageContext& context, Time time);
// A share with as many digits as it takes to tell it from none and from all.
QString shareText(const PageContext& context, double share);
// "41×"
QString timesText(const PageContext& context, double ratio);

} // namespace mlsys
