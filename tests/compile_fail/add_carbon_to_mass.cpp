// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: no match for 'operator+'
// Greenhouse-gas mass is no mass: grams of water must not become emissions.
#include "engine/units.hpp"

auto sum = mlsys::CarbonMass::from_value(1) + mlsys::Mass::from_value(1);
