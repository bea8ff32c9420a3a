// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that several solvers share, said once.
#pragma once

#include "engine/row.hpp"

namespace mlsys::words {

inline constexpr RowText model{.key = "model", .title = MLS_TEXT("input", "Model"),
    .help = MLS_TEXT("input", "What runs: its parameters, operations and shape."),
    .entity = Entity::model, .required = true, .shared = true};

inline constexpr RowText hardware{.key = "hardware", .title = MLS_TEXT("input", "Hardware"),
    .help = MLS_TEXT("input", "One accelerator: peak rates, memory hierarchy, links, power."),
    .entity = Entity::hardware, .required = true, .shared = true};

inline constexpr RowText precision{.key = "precision", .title = MLS_TEXT("input", "Precision"),
    .help = MLS_TEXT("input", "Number format of weights and arithmetic. Fewer bytes per element move faster; the device's peak rate changes with it."),
    .symbol = "b", .shared = true};

inline constexpr RowText batchSize{.key = "batch_size", .title = MLS_TEXT("input", "Batch size"),
    .help = MLS_TEXT("input", "Samples processed together. Usual: 1 for latency, 8 to 256 for throughput."),
    .range = {.min = 1, .max = 1e9}, .symbol = "B", .dragFrom = 1, .dragTo = 1024, .dragLog = true};

inline constexpr RowText seqLen{.key = "seq_len", .title = MLS_TEXT("input", "Sequence length"),
    .help = MLS_TEXT("input", "Tokens in one sample. Usual: 512 to 8,192; long-context training up to 131,072."),
    .range = {.min = 1, .max = 1e9}, .symbol = "S", .dragFrom = 128, .dragTo = 131072, .dragLog = true};

inline constexpr RowText efficiency{.key = "efficiency", .title = MLS_TEXT("input", "Efficiency η"),
    .help = MLS_TEXT("input", "Share of the peak rate that the compute-bound part reaches. Usual: 0.25 to 0.55; back-calculate it from one measurement."),
    .range = {.min = 0, .max = 1, .openMin = true}, .symbol = "η", .fallback = "compute_efficiency", .dragFrom = 0.05, .dragTo = 1};

inline constexpr RowText tpSize{.key = "tp_size", .title = MLS_TEXT("input", "Tensor parallel"),
    .help = MLS_TEXT("input", "Accelerators that share each layer's matrices. Usual: 1 to 8, inside one node."),
    .range = {.min = 1, .max = 1e6}, .symbol = "tp"};
inline constexpr RowText ppSize{.key = "pp_size", .title = MLS_TEXT("input", "Pipeline parallel"),
    .help = MLS_TEXT("input", "Stages the layers are cut into. Usual: 1 to 16."),
    .range = {.min = 1, .max = 1e6}, .symbol = "pp"};
inline constexpr RowText dpSize{.key = "dp_size", .title = MLS_TEXT("input", "Data parallel"),
    .help = MLS_TEXT("input", "Replicas that each take a share of the batch. ZeRO shards state over them."),
    .range = {.min = 1, .max = 1e7}, .symbol = "dp"};
inline constexpr RowText epSize{.key = "ep_size", .title = MLS_TEXT("input", "Expert parallel"),
    .help = MLS_TEXT("input", "Accelerators that the experts of a mixture are spread over."),
    .range = {.min = 1, .max = 1e6}, .symbol = "ep", .advanced = true};

inline constexpr RowText zeroStage{.key = "zero_stage", .title = MLS_TEXT("input", "ZeRO stage"),
    .help = MLS_TEXT("input", "What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights."),
    .range = {.min = 0, .max = 3}, .symbol = "z", .dragFrom = 0, .dragTo = 3};

inline constexpr RowText feasible{.key = "feasible", .title = MLS_TEXT("output", "Fits"),
    .help = MLS_TEXT("output", "Whether everything that must be resident fits the device's memory."), .basis = Basis::byteCount};

inline constexpr Text validateBytes = MLS_TEXT("output", "Compare against direct tensor counts.");
inline constexpr Text validateBenchmark = MLS_TEXT("output", "Benchmark one configuration, back-calculate the efficiency, then reuse it.");

} // namespace mlsys::words
