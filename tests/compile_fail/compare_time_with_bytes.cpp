// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: no match for 'operator<'
#include "engine/units.hpp"

bool less = mlsys::unit::ms(1) < mlsys::unit::GB(1);
