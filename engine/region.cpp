// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/region.hpp"

namespace mlsys {
namespace {

// The struct that states a value: a site's own figures, else those of its grid.
std::string pathOf(const Region& region, bool own, const char* key) {
    const char* place = "";
    switch (region.source) {
    case RegionSource::grid: place = "grid."; break;
    case RegionSource::datacenter: place = own ? "datacenter." : "datacenter.grid."; break;
    case RegionSource::fleet_grid: place = "fleet.grid."; break;
    case RegionSource::fleet_datacenter: place = own ? "fleet.datacenter." : "fleet.datacenter.grid."; break;
    case RegionSource::fallback: break;
    }
    return std::string(place) + key;
}

// An inline object may have no name; a site is then known by its grid.
std::string_view shownName(const Grid& grid) { return grid.name.view().empty() ? "unnamed" : grid.name.view(); }
std::string_view shownName(const Datacenter& site) { return site.name.view().empty() ? shownName(site.grid) : site.name.view(); }

} // namespace

std::string_view nameOf(const Region& region, const std::optional<Grid>& grid, const std::optional<Datacenter>& datacenter, const Fleet& fleet) {
    switch (region.source) {
    case RegionSource::grid: return shownName(*grid);
    case RegionSource::datacenter: return shownName(*datacenter);
    case RegionSource::fleet_grid: return shownName(*fleet.grid);
    case RegionSource::fleet_datacenter: return shownName(*fleet.datacenter);
    case RegionSource::fallback: break;
    }
    return "US average (assumed)";
}

Operand carbonIntensityOperand(const char* symbol, const Region& region) {
    if (region.source == RegionSource::fallback) return fromAssumption(symbol, region.carbonIntensity, "fallback_carbon_intensity");
    return fromInput(symbol, region.carbonIntensity, pathOf(region, false, "carbon_intensity"));
}

Operand pueOperand(const char* symbol, const Region& region) {
    if (region.source == RegionSource::fallback) return fromAssumption(symbol, region.pue, "fallback_pue");
    return fromInput(symbol, region.pue, pathOf(region, region.ownPue, "pue"));
}

Operand wueOperand(const char* symbol, const Region& region) {
    if (!region.statesWue) return fromAssumption(symbol, region.wue, "fallback_wue");
    return fromInput(symbol, region.wue, pathOf(region, region.ownWue, "wue"));
}

} // namespace mlsys
