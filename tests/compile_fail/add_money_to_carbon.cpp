// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: no match for 'operator+'
// Dollars and kilograms of CO2e are not to be traded by adding them.
#include "engine/units.hpp"

auto sum = mlsys::unit::USD(1) + mlsys::unit::kgCO2e(1);
