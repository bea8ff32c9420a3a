// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: the row's unit has another dimension than its member
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRow = mlsys::row<&MainMemory::bandwidth>({.key = "bandwidth", .unit = "TFLOP/s", .title = MLS_TEXT("test", "Bandwidth")});
