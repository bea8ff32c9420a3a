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
    Label name;
};

// A site on a grid; what it states wins over the grid's own figure.
struct Datacenter {
    Grid grid;
    std::optional<double> pue;
    std::optional<WaterIntensity> wue;
    Label name;
};

template <> std::span<const Row> rowsOf<Grid>();
template <> std::span<const Row> rowsOf<Datacenter>();

} // namespace mlsys
