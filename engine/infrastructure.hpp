// SPDX-License-Identifier: GPL-3.0-or-later
// Layer C: the surroundings of a machine room.
#pragma once

#include "engine/row.hpp"

#include <optional>

namespace mlsys {

struct Grid {
    CarbonIntensity carbonIntensity{};
    double pue = 1;                        // facility energy over IT energy
    std::optional<WaterIntensity> wue;     // water per IT energy
    std::optional<double> renewablePercent;
};

template <> std::span<const Row> rowsOf<Grid>();

} // namespace mlsys
