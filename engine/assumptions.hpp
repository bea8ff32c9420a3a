// SPDX-License-Identifier: GPL-3.0-or-later
// The named, sourced coefficients of every model: one code path, two named sets. textbook() gives the seeds' numbers
// and is the default (the members' initialisers); any single value can be overridden. A new assumption is one member
// and one row (assumptions.cpp), where its title, source and range stand.
#pragma once

#include "engine/row.hpp"
#include "engine/units.hpp"

namespace mlsys {

struct Assumptions {
    double flopsPerMac = 1;
    double computeEfficiency = 0.5;          // η where the caller gives none
    double bandwidthEfficiency = 1;
    double activationIoFraction = 0.1;       // of weight bytes, moved per sample
    Time layerOverhead = unit::us(10);
    double idlePowerFraction = 0.3;          // of TDP drawn at MFU 0
    double hfuOverMfu = 1.1;
    Bandwidth fallbackHostLink = unit::GBps(64);
    Count fallbackLayers = 1;                // geometry of a transformer that states none
    Count fallbackHiddenDim = 4096;
    Bytes activationBytesFull = unit::B(2);  // per token, layer and hidden element
    Bytes activationBytesSelective = unit::B(10);
    Bytes activationBytesNone = unit::B(34);
    Bytes optimizerBytesAdam = unit::B(12);  // per trainable parameter
    Bytes optimizerBytesSgd = unit::B(4);

    static constexpr Assumptions textbook() { return {}; }
};

template <> std::span<const Row> rowsOf<Assumptions>();

} // namespace mlsys
