// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: the row's unit is not one that unit_text.hpp reads
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRow = mlsys::row<&MainMemory::bandwidth>({.key = "bandwidth", .unit = "GBs", .title = MLS_TEXT("test", "Bandwidth")});
