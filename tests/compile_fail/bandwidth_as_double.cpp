// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: cannot convert 'boost::units::quantity<
// Nor does a quantity lose its unit by itself.
#include "engine/units.hpp"

double number = mlsys::unit::GBps(1);
