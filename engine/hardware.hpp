// SPDX-License-Identifier: GPL-3.0-or-later
// Layer B: one accelerator and its memory hierarchy. Numbers only.
#pragma once

#include "engine/precision.hpp"
#include "engine/row.hpp"

#include <optional>

namespace mlsys {

struct MainMemory {
    Bytes capacity{};      // C
    Bandwidth bandwidth{}; // BW
};
// An optional level (SRAM, flash, storage): a device may state one of the two.
struct MemoryLevel {
    std::optional<Bytes> capacity;
    std::optional<Bandwidth> bandwidth;
};
struct Link {
    std::optional<Bandwidth> bandwidth;
    std::optional<Time> latency;
};
// Peak rates by precision, where the device lists them.
struct PrecisionRates {
    std::optional<FlopRate> fp32, tf32, bf16, fp16, fp8, int8, fp4, int4;
};

struct Hardware {
    FlopRate peakFlops{};          // dense fp16/bf16: the default rate
    PrecisionRates precisionFlops; // dense
    PrecisionRates sparseFlops;    // with structured sparsity; kept apart, never used as the dense rate
    MainMemory memory;
    MemoryLevel sram;
    MemoryLevel flash;
    MemoryLevel storage;
    Link hostLink;
    Link acceleratorLink;          // vendor total, both directions
    std::optional<Power> tdp;
    std::optional<Time> dispatchTax;  // τ
    std::optional<Money> unitCost;
    std::optional<Frequency> clock;
    std::optional<CarbonMass> embodiedCarbon;
    std::optional<Energy> battery;
};

constexpr const std::optional<FlopRate>& rateOf(const PrecisionRates& rates, Precision precision) {
    switch (precision) {
    case Precision::fp32: return rates.fp32;
    case Precision::tf32: return rates.tf32;
    case Precision::bf16: return rates.bf16;
    case Precision::fp16: return rates.fp16;
    case Precision::fp8: return rates.fp8;
    case Precision::int8: return rates.int8;
    case Precision::fp4: return rates.fp4;
    case Precision::int4: return rates.int4;
    }
    return rates.fp16;
}

// F: the device's own rate for the precision, else its default rate.
constexpr FlopRate peakRate(const Hardware& hardware, Precision precision) {
    const std::optional<FlopRate>& own = rateOf(hardware.precisionFlops, precision);
    return own ? *own : hardware.peakFlops;
}
// True if the default rate stands in for a precision the device does not list (note rate_fallback). The default rate
// is the fp16/bf16 one, so these two never fall back.
constexpr bool rateIsFallback(const Hardware& hardware, Precision precision) {
    return precision != Precision::fp16 && precision != Precision::bf16 && !rateOf(hardware.precisionFlops, precision);
}

template <> std::span<const Row> rowsOf<PrecisionRates>();
template <> std::span<const Row> rowsOf<MainMemory>();
template <> std::span<const Row> rowsOf<MemoryLevel>();
template <> std::span<const Row> rowsOf<Link>();
template <> std::span<const Row> rowsOf<Hardware>();

} // namespace mlsys
