// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of solvers and of the tools on top of them solve.
#pragma once

#include "engine/solvers/distributed.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"

namespace bench {

inline mlsys::SingleNodeIn resNetOnA100() {
    mlsys::SingleNodeIn in;
    in.model.kind = mlsys::WorkloadKind::cnn;
    in.model.parameters = 25.6e6;
    in.model.inferenceFlops = mlsys::unit::GFLOP(4.1);
    in.model.layers = 50;
    in.hardware.peakFlops = mlsys::unit::TFLOPps(312);
    in.hardware.precisionFlops.fp32 = mlsys::unit::TFLOPps(19.5);
    in.hardware.memory = {mlsys::unit::GiB(80), mlsys::unit::GBps(2039)};
    in.hardware.hostLink.bandwidth = mlsys::unit::GBps(32);
    in.hardware.tdp = mlsys::unit::W(400);
    in.hardware.dispatchTax = mlsys::unit::us(15);
    return in;
}

inline mlsys::Workload llama8B() {
    mlsys::Workload w;
    w.kind = mlsys::WorkloadKind::transformer;
    w.parameters = 8.03e9;
    w.layers = 32;
    w.hiddenDim = 4096;
    w.heads = 32;
    w.kvHeads = 8;
    return w;
}

inline mlsys::Hardware h100() {
    mlsys::Hardware h;
    h.peakFlops = mlsys::unit::TFLOPps(989);
    h.precisionFlops.fp8 = mlsys::unit::TFLOPps(1979);
    h.memory = {mlsys::unit::GiB(80), mlsys::unit::GBps(3350)};
    h.hostLink.bandwidth = mlsys::unit::GBps(64);
    h.acceleratorLink = {mlsys::unit::GBps(900), mlsys::unit::ns(500)};
    h.tdp = mlsys::unit::W(700);
    h.dispatchTax = mlsys::unit::us(10);
    return h;
}

inline mlsys::ServingIn llama8BOnH100() {
    mlsys::ServingIn in;
    in.model = llama8B();
    in.hardware = h100();
    return in;
}

inline mlsys::Workload llama70B() {
    mlsys::Workload w;
    w.kind = mlsys::WorkloadKind::transformer;
    w.parameters = 70.6e9;
    w.layers = 80;
    w.hiddenDim = 8192;
    w.heads = 64;
    w.kvHeads = 8;
    return w;
}

inline mlsys::Hardware h100WithPrice() {
    mlsys::Hardware h;
    h.peakFlops = mlsys::unit::TFLOPps(989);
    h.memory = {mlsys::unit::GiB(80), mlsys::unit::GBps(3350)};
    h.tdp = mlsys::unit::W(700);
    h.dispatchTax = mlsys::unit::us(10);
    h.unitCost = mlsys::unit::USD(30000);
    return h;
}

inline mlsys::DistributedIn llama70BOnH100s() {
    mlsys::DistributedIn in;
    in.model = llama70B();
    in.fleet.node.accelerator = h100WithPrice();
    in.fleet.node.intraNodeBandwidth = mlsys::unit::GBps(900);
    in.fleet.count = 128;
    in.fleet.fabric.bandwidth = mlsys::unit::GBps(50);
    in.batchSize = 2048;
    in.seqLen = 4096;
    in.microbatchCount = 16;
    return in;
}

} // namespace bench
