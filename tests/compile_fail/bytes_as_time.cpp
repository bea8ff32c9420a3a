// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: to non-scalar type 'quantity<unit<list<dim<mlsys::base::TimeD
// The classic slip: bytes over a compute rate is no time.
#include "engine/units.hpp"

mlsys::Time time = mlsys::unit::GB(1);
