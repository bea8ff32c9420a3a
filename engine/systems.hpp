// SPDX-License-Identifier: GPL-3.0-or-later
// Layer D: accelerators in nodes, nodes on a fabric.
#pragma once

#include "engine/hardware.hpp"
#include "engine/infrastructure.hpp"
#include "engine/row.hpp"

namespace mlsys {

struct Node {
    Hardware accelerator;
    Count acceleratorsPerNode = 8;
    Bandwidth intraNodeBandwidth{};
    std::optional<Count> nicsPerNode;
    std::optional<Count> psusPerNode;
};

struct Fabric {
    Bandwidth bandwidth{};                 // per accelerator
    std::optional<Time> latency;
    double oversubscriptionRatio = 1;
};

struct Fleet {
    Node node;
    Count count = 1;                       // nodes
    Fabric fabric;
    std::optional<Grid> grid;
    std::optional<Datacenter> datacenter;
};

constexpr Count totalAccelerators(const Fleet& fleet) { return fleet.count * fleet.node.acceleratorsPerNode; }

template <> std::span<const Row> rowsOf<Node>();
template <> std::span<const Row> rowsOf<Fabric>();
template <> std::span<const Row> rowsOf<Fleet>();

} // namespace mlsys
