// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: only 1 name provided for structured binding
// A member that no row describes would be invisible to every form, file and sweep.
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRows[] = {mlsys::row<&MainMemory::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("test", "Bandwidth")})};
static_assert(mlsys::complete<MainMemory>(kRows));
