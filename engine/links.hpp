// SPDX-License-Identifier: GPL-3.0-or-later
// What a message meets on its way: the share of a stated rate that is its own, and what stands in where a device or a fabric
// states nothing.
#pragma once

#include "engine/derivation.hpp"
#include "engine/systems.hpp"

#include <string>

namespace mlsys {

// Of a vendor's total between accelerators, which counts both directions: a message travels in one.
constexpr double directionShare(LinkRate rate) { return rate == LinkRate::one_direction ? 0.5 : 1; }

constexpr Bandwidth hostLink(const Hardware& hardware, const Assumptions& a) { return hardware.hostLink.bandwidth ? *hardware.hostLink.bandwidth : a.fallbackHostLink; }
inline Operand hostLinkOperand(const char* symbol, const Hardware& hardware, const Assumptions& a, const std::string& device = "hardware") {
    if (hardware.hostLink.bandwidth) return fromInput(symbol, *hardware.hostLink.bandwidth, device + ".host_link.bandwidth");
    return fromAssumption(symbol, a.fallbackHostLink, "fallback_host_link");
}

constexpr Time nodeLatency(const Hardware& hardware, const Assumptions& a) { return hardware.acceleratorLink.latency ? *hardware.acceleratorLink.latency : a.fallbackNodeLatency; }
inline Operand nodeLatencyOperand(const char* symbol, const Hardware& hardware, const Assumptions& a, const std::string& device) {
    if (hardware.acceleratorLink.latency) return fromInput(symbol, *hardware.acceleratorLink.latency, device + ".accelerator_link.latency");
    return fromAssumption(symbol, a.fallbackNodeLatency, "fallback_node_latency");
}

constexpr Time fabricLatency(const Fabric& fabric, const Assumptions& a) { return fabric.latency ? *fabric.latency : a.fallbackFabricLatency; }
inline Operand fabricLatencyOperand(const char* symbol, const Fabric& fabric, const Assumptions& a) {
    return fabric.latency ? fromInput(symbol, *fabric.latency, "fleet.fabric.latency") : fromAssumption(symbol, a.fallbackFabricLatency, "fallback_fabric_latency");
}

} // namespace mlsys
