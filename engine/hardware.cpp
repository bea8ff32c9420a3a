// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hardware.hpp"

namespace mlsys {
namespace {
constexpr Range kPositive{.min = 0, .openMin = true};
constexpr RowText rate(const char* key, Text title) { return {.key = key, .unit = "TFLOP/s", .title = title, .range = kPositive, .symbol = "F"}; }
} // namespace

template <> std::span<const Row> rowsOf<PrecisionRates>() {
    using R = PrecisionRates;
    static constexpr Row rows[] = {
        row<&R::fp32>(rate("fp32", MLS_TEXT("hardware", "FP32 rate"))), row<&R::tf32>(rate("tf32", MLS_TEXT("hardware", "TF32 rate"))),
        row<&R::bf16>(rate("bf16", MLS_TEXT("hardware", "BF16 rate"))), row<&R::fp16>(rate("fp16", MLS_TEXT("hardware", "FP16 rate"))),
        row<&R::fp8>(rate("fp8", MLS_TEXT("hardware", "FP8 rate"))),    row<&R::int8>(rate("int8", MLS_TEXT("hardware", "INT8 rate"))),
        row<&R::fp4>(rate("fp4", MLS_TEXT("hardware", "FP4 rate"))),    row<&R::int4>(rate("int4", MLS_TEXT("hardware", "INT4 rate"))),
    };
    static_assert(complete<R>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<MainMemory>() {
    using M = MainMemory;
    static constexpr Row rows[] = {
        row<&M::capacity>({.key = "capacity", .unit = "GB", .title = MLS_TEXT("hardware", "Memory capacity"), .range = kPositive, .symbol = "C", .required = true}),
        row<&M::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("hardware", "Memory bandwidth"), .range = kPositive, .symbol = "BW", .required = true}),
    };
    static_assert(complete<M>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<MemoryLevel>() {
    using M = MemoryLevel;
    static constexpr Row rows[] = {
        row<&M::capacity>({.key = "capacity", .unit = "MB", .title = MLS_TEXT("hardware", "Capacity"), .range = kPositive}),
        row<&M::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("hardware", "Bandwidth"), .range = kPositive}),
    };
    static_assert(complete<M>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Link>() {
    using L = Link;
    static constexpr Row rows[] = {
        row<&L::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("hardware", "Bandwidth"), .range = kPositive}),
        row<&L::latency>({.key = "latency", .unit = "ns", .title = MLS_TEXT("hardware", "Latency"), .range = {.min = 0}}),
    };
    static_assert(complete<L>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<Hardware>() {
    using H = Hardware;
    static constexpr Row rows[] = {
        row<&H::peakFlops>({.key = "peak_flops", .unit = "TFLOP/s", .title = MLS_TEXT("hardware", "Peak rate (FP16/BF16)"),
            .help = MLS_TEXT("hardware", "Dense fp16/bf16; the default where a precision lists none."), .range = kPositive, .symbol = "F", .required = true}),
        row<&H::precisionFlops>({.key = "precision_flops", .title = MLS_TEXT("hardware", "Rates by precision"),
            .help = MLS_TEXT("hardware", "Dense peak rates the vendor lists.")}),
        row<&H::sparseFlops>({.key = "sparse_flops", .title = MLS_TEXT("hardware", "Sparse rates"),
            .help = MLS_TEXT("hardware", "With structured sparsity: marketing's number, not used as the dense peak."), .advanced = true}),
        row<&H::memory>({.key = "memory", .title = MLS_TEXT("hardware", "Memory")}),
        row<&H::sram>({.key = "sram", .title = MLS_TEXT("hardware", "SRAM"), .advanced = true}),
        row<&H::flash>({.key = "flash", .title = MLS_TEXT("hardware", "Flash"), .advanced = true}),
        row<&H::storage>({.key = "storage", .title = MLS_TEXT("hardware", "Storage"), .advanced = true}),
        row<&H::hostLink>({.key = "host_link", .title = MLS_TEXT("hardware", "Host link"),
            .help = MLS_TEXT("hardware", "Where weights come from that do not fit."), .advanced = true}),
        row<&H::acceleratorLink>({.key = "accelerator_link", .title = MLS_TEXT("hardware", "Accelerator link"),
            .help = MLS_TEXT("hardware", "The vendor's total of both directions."), .advanced = true}),
        row<&H::tdp>({.key = "tdp", .unit = "W", .title = MLS_TEXT("hardware", "TDP"), .range = kPositive, .symbol = "TDP"}),
        row<&H::dispatchTax>({.key = "dispatch_tax", .unit = "ms", .title = MLS_TEXT("hardware", "Dispatch overhead"),
            .help = MLS_TEXT("hardware", "Fixed time to start one pass."), .range = {.min = 0}, .symbol = "τ"}),
        row<&H::unitCost>({.key = "unit_cost", .unit = "USD", .title = MLS_TEXT("hardware", "Price"), .range = {.min = 0}}),
        row<&H::clock>({.key = "clock", .unit = "GHz", .title = MLS_TEXT("hardware", "Clock"), .range = kPositive, .advanced = true}),
        row<&H::embodiedCarbon>({.key = "embodied_carbon", .unit = "kgCO2e", .title = MLS_TEXT("hardware", "Embodied carbon"), .range = {.min = 0}, .advanced = true}),
        row<&H::battery>({.key = "battery", .unit = "Wh", .title = MLS_TEXT("hardware", "Battery"), .range = kPositive, .advanced = true}),
        row<&H::tier>({.key = "tier", .title = MLS_TEXT("hardware", "Tier"),
            .help = MLS_TEXT("hardware", "Where the device lives, from the data centre to a microcontroller."), .advanced = true}),
    };
    static_assert(complete<H>(rows));
    return rows;
}

template <> std::span<const Choice> choicesOf<Tier>() {
    static constexpr Choice choices[] = {{"cloud", MLS_TEXT("choice", "Cloud"), 0}, {"workstation", MLS_TEXT("choice", "Workstation"), 1},
                                         {"mobile", MLS_TEXT("choice", "Mobile"), 2}, {"edge", MLS_TEXT("choice", "Edge"), 3}, {"tiny", MLS_TEXT("choice", "Tiny"), 4}};
    return choices;
}

std::string ratePath(const Hardware& hardware, Precision precision, RateFallback fallback, std::string_view prefix) {
    const std::optional<Precision> listed = listedRate(hardware, precision, fallback);
    return std::string(prefix) + (listed ? std::string(".precision_flops.") + keyOf(*listed) : ".peak_flops");
}

std::optional<Note> rateNote(const Hardware& hardware, Precision precision, const Assumptions& a, RateOf of) {
    if (!rateIsFallback(hardware, precision)) return std::nullopt;
    const std::optional<Precision> listed = listedRate(hardware, precision, a.rateFallback);
    const bool isDecode = of == RateOf::decode_hardware;
    const Filling wanted = std::string(keyOf(precision));
    const Filling rate = readable(peakRate(hardware, precision, a.rateFallback));
    if (listed) {
        return remark(NoteCode::rateFallback, isDecode ? MLS_TEXT("note", "decode hardware: the device lists no %1 rate; its %2 rate of %3 is used")
                                                       : MLS_TEXT("note", "the device lists no %1 rate; its %2 rate of %3 is used"), {wanted, std::string(keyOf(*listed)), rate});
    }
    return remark(NoteCode::rateFallback, isDecode ? MLS_TEXT("note", "decode hardware: the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used")
                                                   : MLS_TEXT("note", "the device lists no %1 rate; its default (dense fp16/bf16) rate of %2 is used"), {wanted, rate});
}

} // namespace mlsys
