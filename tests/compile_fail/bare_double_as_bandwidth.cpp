// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: could not convert '2.039e+12' from 'double' to 'mlsys::Bandwidth'
// A number without a unit does not become a quantity by itself: is it bytes or gigabytes?
#include "engine/hardware.hpp"

mlsys::MainMemory memory{mlsys::unit::GiB(80), 2.039e12};
