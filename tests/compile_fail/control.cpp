// SPDX-License-Identifier: GPL-3.0-or-later
// COMPILES
// What the other cases get wrong, done right: if this did not compile, they would fail for another reason than theirs.
#include "engine/hardware.hpp"

auto sum = mlsys::unit::GBps(1) + mlsys::unit::GBps(1);
mlsys::MainMemory memory{mlsys::unit::GiB(80), mlsys::Bandwidth::from_value(2.039e12)};
double number = mlsys::unit::GBps.in(mlsys::unit::GBps(1));
mlsys::Time time = mlsys::unit::GB(1) / mlsys::unit::GBps(1);
bool less = mlsys::unit::ms(1) < mlsys::unit::s(1);

using mlsys::MainMemory;
constexpr mlsys::Row kRows[] = {mlsys::row<&MainMemory::capacity>({.key = "capacity", .unit = "GB", .title = MLS_TEXT("test", "Capacity")}),
                                mlsys::row<&MainMemory::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("test", "Bandwidth")})};
static_assert(mlsys::complete<MainMemory>(kRows));
