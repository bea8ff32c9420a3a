// SPDX-License-Identifier: GPL-3.0-or-later
// EXPECT: static assertion failed
#include "engine/hardware.hpp"

using mlsys::MainMemory;
constexpr mlsys::Row kRows[] = {mlsys::row<&MainMemory::bandwidth>({.key = "one", .unit = "GB/s", .title = MLS_TEXT("test", "One")}),
                                mlsys::row<&MainMemory::bandwidth>({.key = "two", .unit = "GB/s", .title = MLS_TEXT("test", "Two")})};
static_assert(mlsys::complete<MainMemory>(kRows));
