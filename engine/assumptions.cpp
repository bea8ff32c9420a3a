// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/assumptions.hpp"

namespace mlsys {

template <> std::span<const Row> rowsOf<Assumptions>() {
    using A = Assumptions;
    static constexpr Range kPositive{.min = 0, .openMin = true};
    static constexpr Range kShare{.min = 0, .max = 1, .openMin = true};
    static constexpr Row rows[] = {
        row<&A::flopsPerMac>({.key = "flops_per_mac", .title = MLS_TEXT("assumption", "Operations per MAC"),
            .help = MLS_TEXT("assumption", "Vision and tiny models record multiply-accumulates. The seeds count each as one operation; the field counts two."),
            .range = kPositive, .symbol = "ϕ", .source = "MLSys·im: prints 0.54 ms for ResNet-50 on an A100, which needs 4.1e9 operations"}),
        row<&A::computeEfficiency>({.key = "compute_efficiency", .title = MLS_TEXT("assumption", "Default efficiency η"),
            .help = MLS_TEXT("assumption", "Share of the peak rate where an input gives none."),
            .range = kShare, .symbol = "η", .source = "MLSys·im guide: 0.25 to 0.55 is typical, 0.5 an informed starting point"}),
        row<&A::bandwidthEfficiency>({.key = "bandwidth_efficiency", .title = MLS_TEXT("assumption", "Bandwidth efficiency"),
            .help = MLS_TEXT("assumption", "Share of the stated bandwidth that a kernel reaches."),
            .range = kShare, .symbol = "ε_bw", .source = "MLSys·im: datasheet bandwidth as it stands"}),
        row<&A::activationIoFraction>({.key = "activation_io_fraction", .title = MLS_TEXT("assumption", "Activation traffic"),
            .help = MLS_TEXT("assumption", "Bytes moved per sample beside the weights, as a share of the weight bytes."),
            .range = {.min = 0}, .symbol = "α_io", .source = "MLSys·im: first-order rule, needed by its printed outputs"}),
        row<&A::layerOverhead>({.key = "layer_overhead", .unit = "µs", .title = MLS_TEXT("assumption", "Overhead per layer"),
            .help = MLS_TEXT("assumption", "Launch and framework time for each layer of a pass."),
            .range = {.min = 0}, .symbol = "τ_L", .source = "MLSys·im: eager-mode kernel launch, needed by its printed outputs"}),
        row<&A::idlePowerFraction>({.key = "idle_power_fraction", .title = MLS_TEXT("assumption", "Idle power"),
            .help = MLS_TEXT("assumption", "Share of TDP drawn at zero utilisation; the rest scales with MFU."),
            .range = {.min = 0, .max = 1}, .symbol = "p_0", .source = "MLSys·im: linear power model after Barroso and Hölzle 2007"}),
        row<&A::hfuOverMfu>({.key = "hfu_over_mfu", .title = MLS_TEXT("assumption", "HFU over MFU"),
            .help = MLS_TEXT("assumption", "Hardware operations per model operation in inference (padding, recomputation)."),
            .range = {.min = 1}, .symbol = "κ", .source = "MLSys·im: convention"}),
        row<&A::fallbackHostLink>({.key = "fallback_host_link", .unit = "GB/s", .title = MLS_TEXT("assumption", "Host link if none is listed"),
            .help = MLS_TEXT("assumption", "Rate at which weights that do not fit come from the host."),
            .range = kPositive, .symbol = "BW_host", .source = "PCIe 5.0 x16, one direction"}),
        row<&A::fallbackLayers>({.key = "fallback_layers", .title = MLS_TEXT("assumption", "Layers if none are listed"),
            .help = MLS_TEXT("assumption", "Depth of a model whose entry states none."),
            .range = {.min = 1}, .symbol = "L", .source = "MLSys·im: convention"}),
        row<&A::fallbackHiddenDim>({.key = "fallback_hidden_dim", .title = MLS_TEXT("assumption", "Hidden size if none is listed"),
            .help = MLS_TEXT("assumption", "Width of a transformer whose entry states none."),
            .range = {.min = 1}, .symbol = "h", .source = "MLSys·im: convention"}),
        row<&A::activationBytesFull>({.key = "activation_bytes_full", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, full checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element: only each layer's input."),
            .range = kPositive, .symbol = "c_act", .source = "Korthikanti et al. 2022, section 4 (2·s·b·h)"}),
        row<&A::activationBytesSelective>({.key = "activation_bytes_selective", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, selective checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element when attention is recomputed."),
            .range = kPositive, .symbol = "c_act", .source = "MLSys·im: its printed 2.68 GB needs 10; Korthikanti et al. 2022 derive 34"}),
        row<&A::activationBytesNone>({.key = "activation_bytes_none", .unit = "B", .title = MLS_TEXT("assumption", "Activation bytes, no checkpointing"),
            .help = MLS_TEXT("assumption", "Kept per token, layer and hidden element when nothing is recomputed."),
            .range = kPositive, .symbol = "c_act", .source = "Korthikanti et al. 2022, equation 2 without the attention term"}),
        row<&A::optimizerBytesAdam>({.key = "optimizer_bytes_adam", .unit = "B", .title = MLS_TEXT("assumption", "Adam state per parameter"),
            .help = MLS_TEXT("assumption", "fp32 master weight, momentum and variance."),
            .range = kPositive, .symbol = "c_opt", .source = "Rajbhandari et al. 2020 (ZeRO), section 3.1: K = 12"}),
        row<&A::optimizerBytesSgd>({.key = "optimizer_bytes_sgd", .unit = "B", .title = MLS_TEXT("assumption", "SGD state per parameter"),
            .help = MLS_TEXT("assumption", "One fp32 value: the master weight."),
            .range = kPositive, .symbol = "c_opt", .source = "MLSys·im: convention"}),
    };
    static_assert(complete<A>(rows));
    return rows;
}

} // namespace mlsys
