// SPDX-License-Identifier: GPL-3.0-or-later
// Where a fleet draws its power: the grid that is given, else the datacenter's, else the fleet's, else an average one
// (assumptions fallback_*). A datacenter's own PUE and WUE win over its grid's.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/derivation.hpp"
#include "engine/systems.hpp"

#include <optional>

namespace mlsys {

enum class RegionSource : std::uint8_t { grid, datacenter, fleet_grid, fleet_datacenter, fallback };

struct Region {
    CarbonIntensity carbonIntensity{};
    double pue = 1;
    WaterIntensity wue{};
    RegionSource source = RegionSource::fallback;
    bool ownPue = false; // from the datacenter, not from its grid
    bool ownWue = false;
    bool statesWue = false;
};

constexpr Region regionOfGrid(const Grid& grid, const Assumptions& a, RegionSource source) {
    return {grid.carbonIntensity, grid.pue, grid.wue.value_or(a.fallbackWue), source, false, false, grid.wue.has_value()};
}
constexpr Region regionOfSite(const Datacenter& site, const Assumptions& a, RegionSource source) {
    Region region = regionOfGrid(site.grid, a, source);
    if (site.pue) region.pue = *site.pue;
    if (site.wue) region.wue = *site.wue;
    region.ownPue = site.pue.has_value();
    region.ownWue = site.wue.has_value();
    region.statesWue = region.statesWue || region.ownWue;
    return region;
}
constexpr Region regionOf(const std::optional<Grid>& grid, const std::optional<Datacenter>& datacenter, const Fleet& fleet, const Assumptions& a) {
    if (grid) {
        Region region = regionOfGrid(*grid, a, RegionSource::grid);
        return region;
    }
    if (datacenter) return regionOfSite(*datacenter, a, RegionSource::datacenter);
    if (fleet.grid) return regionOfGrid(*fleet.grid, a, RegionSource::fleet_grid);
    if (fleet.datacenter) return regionOfSite(*fleet.datacenter, a, RegionSource::fleet_datacenter);
    return {a.fallbackCarbonIntensity, a.fallbackPue, a.fallbackWue, RegionSource::fallback, false, false, false};
}

// The name a reader knows it by; "US average (assumed)" for the fallback.
std::string_view nameOf(const Region& region, const std::optional<Grid>& grid, const std::optional<Datacenter>& datacenter, const Fleet& fleet);

// Operands of a derivation, with where each comes from.
Operand carbonIntensityOperand(const char* symbol, const Region& region);
Operand pueOperand(const char* symbol, const Region& region);
Operand wueOperand(const char* symbol, const Region& region);

} // namespace mlsys
