// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: a row needs a title
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRow = mlsys::row<&MainMemory::bandwidth>({.key = "bandwidth", .unit = "GB/s"});
