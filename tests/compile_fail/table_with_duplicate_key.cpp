// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: static assertion failed
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRows[] = {mlsys::row<&MainMemory::capacity>({.key = "same", .unit = "GB", .title = MLS_TEXT("test", "Capacity")}),
                                mlsys::row<&MainMemory::bandwidth>({.key = "same", .unit = "GB/s", .title = MLS_TEXT("test", "Bandwidth")})};
static_assert(mlsys::complete<MainMemory>(kRows));
