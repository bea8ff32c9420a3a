// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: no match for 'operator+'
// A multiply-accumulate is one or two operations, as the assumption says: it must be converted, never added.
#include "engine/units.hpp"

auto sum = mlsys::unit::GFLOP(1) + mlsys::unit::GMAC(1);
