// SPDX-License-Identifier: GPL-3.0-or-later
// Layer B: one accelerator and its memory hierarchy. Numbers only.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/precision.hpp"
#include "engine/issue.hpp"
#include "engine/row.hpp"

#include <optional>
#include <string>
#include <string_view>

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

// Where a device lives. Refined assumptions know a microcontroller by it.
enum class Tier : std::uint8_t { cloud, workstation, mobile, edge, tiny };

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
    std::optional<Tier> tier;
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

// The precision whose listed rate stands for `precision`, or nothing: the default rate does. Textbook: the precision
// itself or the default. Refined walks to the next wider format: int4 → int8 → fp8 → default, fp4 → fp8 → default.
constexpr std::optional<Precision> listedRate(const Hardware& hardware, Precision precision, RateFallback fallback) {
    if (rateOf(hardware.precisionFlops, precision)) return precision;
    if (fallback == RateFallback::default_rate) return std::nullopt;
    if (precision == Precision::int4 && hardware.precisionFlops.int8) return Precision::int8;
    if ((precision == Precision::int4 || precision == Precision::fp4 || precision == Precision::int8) && hardware.precisionFlops.fp8) return Precision::fp8;
    return std::nullopt;
}

// F: the device's own rate for the precision, else the one that stands in.
constexpr FlopRate peakRate(const Hardware& hardware, Precision precision, RateFallback fallback = RateFallback::default_rate) {
    const std::optional<Precision> listed = listedRate(hardware, precision, fallback);
    return listed ? *rateOf(hardware.precisionFlops, *listed) : hardware.peakFlops;
}
// True if the default rate stands in for a precision the device does not list (note rate_fallback). The default rate
// is the fp16/bf16 one, so these two never fall back.
constexpr bool rateIsFallback(const Hardware& hardware, Precision precision) {
    return precision != Precision::fp16 && precision != Precision::bf16 && !rateOf(hardware.precisionFlops, precision);
}

template <> std::span<const Choice> choicesOf<Tier>();
template <> std::span<const Row> rowsOf<PrecisionRates>();
template <> std::span<const Row> rowsOf<MainMemory>();
template <> std::span<const Row> rowsOf<MemoryLevel>();
template <> std::span<const Row> rowsOf<Link>();
template <> std::span<const Row> rowsOf<Hardware>();

// The path of the rate that peakRate() takes, below `prefix`: "hardware.precision_flops.fp8", "hardware.peak_flops".
std::string ratePath(const Hardware& hardware, Precision precision, RateFallback fallback, std::string_view prefix = "hardware");
// The note for a rate that stands in for one the device does not list; nothing if it lists it.
enum class RateOf : std::uint8_t { hardware, decode_hardware };
std::optional<Note> rateNote(const Hardware& hardware, Precision precision, const Assumptions& a, RateOf of = RateOf::hardware);

} // namespace mlsys
