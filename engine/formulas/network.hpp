// SPDX-License-Identifier: GPL-3.0-or-later
// Networks: what a link gives, what a topology keeps of it, when sync costs more than arithmetic.
// Sources: Dally, Towles 2004 (bisection, hops); Kim et al. 2008 (dragonfly); Williams et al. 2009 (roofline, here with a network as its memory).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kNetworkSource = "Dally, Towles 2004: Principles and Practices of Interconnection Networks";
inline constexpr const char* kNetworkRooflineSource = "Williams, Waterman, Patterson 2009: Roofline, with the network in place of the memory";

namespace network {
inline constexpr Argument stated{"link_bandwidth", "bw_link", "GB/s", MLS_TEXT("argument", "Link bandwidth, as stated"), arg::kPositive};
inline constexpr Argument oversubscription{"oversubscription_ratio", "o", "", MLS_TEXT("argument", "Oversubscription"), {.min = 1}, 1};
inline constexpr Argument bisection{"bisection_fraction", "β", "", MLS_TEXT("argument", "Bisection fraction"), arg::kPositiveShare};
} // namespace network

// `direction` is ½ where the stated rate counts both directions of a link and a message travels in one.
constexpr Bandwidth achievedRate(Bandwidth stated, double direction, double oversubscription, double efficiency) { return stated * direction / oversubscription * efficiency; }
consteval Formula achievedRateAs(const char* id, const char* symbol, Text title) {
    return formula<&achievedRate>({id, symbol, title, "bw_link·x_dir/o·ε_l", "GB/s", kMlsysimSource},
        {network::stated, {"direction", "x_dir", "", MLS_TEXT("argument", "Share of the stated rate in one direction"), arg::kPositiveShare, 1}, network::oversubscription, arg::linkEfficiency});
}

// A network whose share or hops are known as a number: a full fat tree, or an assumption.
constexpr double asStated(double value) { return value; }
inline constexpr Formula kStatedBisection = formula<&asStated>(
    {"stated_bisection", "β", MLS_TEXT("formula", "Bisection fraction, as stated"), "β_0", "1", kNetworkSource}, {network::bisection.as("β_0")});
inline constexpr Formula kStatedHops = formula<&asStated>(
    {"stated_hops", "n_hop", MLS_TEXT("formula", "Mean hops, as stated"), "n_0", "1", kNetworkSource}, {{"hops", "n_0", "", MLS_TEXT("argument", "Hops"), arg::kNotNegative}});

// A closed loop: two links cross any cut in half. Never more than a full bisection.
inline double ringBisection(double endpoints) { return smaller(1.0, 2 / endpoints); }
inline constexpr Formula kRingBisection = formula<&ringBisection>(
    {"ring_bisection", "β", MLS_TEXT("formula", "Bisection fraction of a ring"), "min(1, 2/N)", "1", kNetworkSource}, {arg::accelerators});
inline double torusBisection(double endpoints) { return smaller(1.0, 2 / std::cbrt(endpoints)); }
inline constexpr Formula kTorusBisection = formula<&torusBisection>(
    {"torus_bisection", "β", MLS_TEXT("formula", "Bisection fraction of a 3-D torus"), "min(1, 2·N^(−1/3))", "1", kNetworkSource}, {arg::accelerators});
constexpr double ringHops(double endpoints) { return endpoints / 4; }
inline constexpr Formula kRingHops = formula<&ringHops>({"ring_hops", "n_hop", MLS_TEXT("formula", "Mean hops of a ring"), "N/4", "1", kNetworkSource}, {arg::accelerators});
inline double torusHops(double endpoints) { return 0.75 * std::cbrt(endpoints); }
inline constexpr Formula kTorusHops = formula<&torusHops>(
    {"torus_hops", "n_hop", MLS_TEXT("formula", "Mean hops of a 3-D torus"), "0.75·N^(1/3)", "1", kNetworkSource}, {arg::accelerators});

constexpr Bandwidth topologyBandwidth(Bandwidth link, double efficiency, double bisection, double oversubscription) { return link * efficiency * bisection / oversubscription; }
inline constexpr Formula kTopologyBandwidth = formula<&topologyBandwidth>(
    {"topology_bandwidth", "bw_eff", MLS_TEXT("formula", "Bandwidth per accelerator across the bisection"), "bw_link·ε_l·β/o", "GB/s", kNetworkSource},
    {network::stated, arg::linkEfficiency, network::bisection, network::oversubscription});

// Half of the endpoints send to the other half.
constexpr Bandwidth bisectionBandwidth(Bandwidth link, double bisection, double endpoints, double oversubscription) { return link * bisection * endpoints / 2.0 / oversubscription; }
inline constexpr Formula kBisectionBandwidth = formula<&bisectionBandwidth>(
    {"bisection_bandwidth", "BW_bis", MLS_TEXT("formula", "Bisection bandwidth"), "bw_link·β·N/2/o", "GB/s", kNetworkSource},
    {network::stated, network::bisection, arg::accelerators, network::oversubscription});

// f of the traffic leaves the leaf switch and shares an uplink r times too narrow.
constexpr double oversubscriptionSlowdown(double share, double ratio) { return 1 / ((1 - share) + share * ratio); }
inline constexpr Formula kOversubscriptionSlowdown = formula<&oversubscriptionSlowdown>(
    {"oversubscription_slowdown", "x_o", MLS_TEXT("formula", "Throughput left by oversubscription"), "1/((1 − f) + f·r)", "1", kMlsysimSource},
    {{"share", "f", "", MLS_TEXT("argument", "Share of the traffic that crosses the uplink"), arg::kShare}, {"ratio", "r", "", MLS_TEXT("argument", "Oversubscription"), {.min = 1}}});

// Light in glass covers about two thirds of c.
constexpr Time roundTrip(Length distance, Speed speed) { return 2.0 * distance / speed; }
inline constexpr Formula kRoundTrip = formula<&roundTrip>(
    {"network_latency", "t_rtt", MLS_TEXT("formula", "Round trip of light in fibre"), "2·d/c_f", "ms", "Light in glass: refractive index near 1.5"},
    {{"distance", "d", "km", MLS_TEXT("argument", "Distance"), arg::kNotNegative}, {"speed", "c_f", "km/s", MLS_TEXT("argument", "Speed of light in fibre"), arg::kPositive, 2e8}});

// A training step of one sample: its arithmetic over all accelerators against the exchange of all gradients.
constexpr Flops trainingStepOperations(Flops forward) { return 3.0 * forward; }
inline constexpr Formula kStepOperations = formula<&trainingStepOperations>(
    {"sample_training_operations", "Φ", MLS_TEXT("formula", "Operations of a sample's training step"), "3·O", "GFLOP", "Kaplan et al. 2020: the backward pass costs twice the forward pass"}, {arg::operations});
constexpr Time fleetComputeTime(Flops operations, double accelerators, FlopRate peak, double efficiency) { return operations / (accelerators * peak * efficiency); }
inline constexpr Formula kFleetComputeTime = formula<&fleetComputeTime>(
    {"fleet_compute_time", "t_c", MLS_TEXT("formula", "Compute time over the fleet"), "Φ/(N·F·η)", "ms", kNetworkRooflineSource},
    {arg::operations.as("Φ"), arg::accelerators, arg::peak, arg::efficiency});
constexpr Bytes syncTraffic(double parameters, Bytes element) { return 2 * parameters * element; }
inline constexpr Formula kSyncTraffic = formula<&syncTraffic>(
    {"sync_traffic", "M", MLS_TEXT("formula", "Gradient traffic of a step"), "2·P·b", "GB", "Patarasuk, Yuan 2009: a ring of many ranks sends each byte twice"}, {arg::parameters, arg::elementBytes});
inline constexpr Formula kLinkOfFleet = achievedRateAs("fleet_link", "bw", MLS_TEXT("formula", "Link between nodes"));
constexpr Time syncTime(Bytes traffic, Bandwidth bandwidth) { return traffic / bandwidth; }
inline constexpr Formula kSyncTime = formula<&syncTime>(
    {"sync_time", "t_n", MLS_TEXT("formula", "Gradient sync"), "M/bw", "ms", kNetworkRooflineSource}, {arg::message, arg::linkBandwidth});
constexpr Intensity communicationIntensity(Flops operations, Bytes traffic) { return operations / traffic; }
inline constexpr Formula kCommunicationIntensity = formula<&communicationIntensity>(
    {"communication_intensity", "I_n", MLS_TEXT("formula", "Communication intensity"), "Φ/M", "FLOP/B", kNetworkRooflineSource}, {arg::operations.as("Φ"), arg::message.as("M")});
constexpr Intensity networkRidge(double accelerators, FlopRate peak, double efficiency, Bandwidth bandwidth) { return accelerators * peak * efficiency / bandwidth; }
inline constexpr Formula kNetworkRidge = formula<&networkRidge>(
    {"network_ridge_point", "I_ridge", MLS_TEXT("formula", "Ridge point of the network"), "N·F·η/bw", "FLOP/B", kNetworkRooflineSource},
    {arg::accelerators, arg::peak, arg::efficiency, arg::linkBandwidth});
constexpr double balanceSamples(Intensity ridge, Intensity one) { return ridge / one; }
inline constexpr Formula kBalanceSamples = formula<&balanceSamples>(
    {"balance_samples", "B_bal", MLS_TEXT("formula", "Samples a step at the ridge"), "I_ridge/I_n", "1", kNetworkRooflineSource},
    {{"ridge_point", "I_ridge", "FLOP/B", MLS_TEXT("argument", "Ridge point"), arg::kPositive}, {"communication_intensity", "I_n", "FLOP/B", MLS_TEXT("argument", "Communication intensity"), arg::kPositive}});

} // namespace mlsys::formulas
