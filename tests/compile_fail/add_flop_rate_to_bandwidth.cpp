// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: no match for 'operator+'
// A compute rate and a bandwidth are both "per second" and must not add up.
#include "engine/units.hpp"

auto sum = mlsys::unit::TFLOPps(1) + mlsys::unit::GBps(1);
