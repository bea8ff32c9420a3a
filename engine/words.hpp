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

// The same where a solver can do without: it then answers less, or from an assumption.
inline constexpr RowText optionalModel = [] { RowText t = model; t.required = false; return t; }();
inline constexpr RowText optionalHardware = [] { RowText t = hardware; t.required = false; return t; }();

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

inline constexpr RowText fleet{.key = "fleet", .title = MLS_TEXT("input", "Fleet"),
    .help = MLS_TEXT("input", "Accelerators in nodes, nodes on a fabric. Usual: 1 to 4,096 nodes of 8."),
    .entity = Entity::fleet, .required = true, .shared = true};
inline constexpr RowText grid{.key = "grid", .title = MLS_TEXT("input", "Grid"),
    .help = MLS_TEXT("input", "Where the power comes from: carbon intensity, PUE, WUE. Absent: the datacenter's, else the fleet's, else an average one. Usual: 10 to 820 gCO2e/kWh."),
    .entity = Entity::grid, .shared = true};
inline constexpr RowText datacenter{.key = "datacenter", .title = MLS_TEXT("input", "Datacenter"),
    .help = MLS_TEXT("input", "A site on a grid; its own PUE and WUE win over the grid's. A grid that is given wins over the site."),
    .entity = Entity::datacenter, .advanced = true, .shared = true};

// Fleets over a time: cost, energy, carbon.
inline constexpr RowText duration{.key = "duration", .unit = "d", .title = MLS_TEXT("input", "Duration"),
    .help = MLS_TEXT("input", "How long the fleet runs. Usual: 30 days for a training run, 3 years for a purchase."),
    .range = {.min = 8.64, .max = 3.1536e10}, .symbol = "T", .required = true, .dragFrom = 86400, .dragTo = 1095 * 86400.0};
inline constexpr RowText mfu{.key = "mfu", .title = MLS_TEXT("input", "MFU"),
    .help = MLS_TEXT("input", "Model FLOP utilisation: power rises with it from idle to TDP. 1 counts the full TDP. Usual when training: 0.3 to 0.5."),
    .range = {.min = 0, .max = 1}, .symbol = "MFU", .dragFrom = 0, .dragTo = 1, .share = true};
inline constexpr RowText embodiedCarbonPerDevice{.key = "embodied_carbon_per_device", .unit = "kgCO2e", .title = MLS_TEXT("input", "Embodied carbon of a device"),
    .help = MLS_TEXT("input", "Of making one accelerator, counted in full. Usual: 100 to 200 kgCO2e for a data-centre GPU."),
    .range = {.min = 0, .max = 1e9}, .symbol = "c_e", .advanced = true};
inline constexpr RowText globalBatchSize{.key = "batch_size", .title = MLS_TEXT("input", "Global batch size"),
    .help = MLS_TEXT("input", "Samples in one step over all replicas."),
    .range = {.min = 1, .max = 1e9}, .symbol = "B", .required = true, .dragFrom = 1, .dragTo = 1024, .dragLog = true};
inline constexpr RowText linkBandwidth{.key = "link_bandwidth", .unit = "Gbit/s", .title = MLS_TEXT("input", "Link bandwidth"),
    .help = MLS_TEXT("input", "Per accelerator and direction; absent: the fabric's. Usual: 100 to 800 Gbit/s."), .range = {.min = 1e3, .max = 1e18}, .symbol = "bw_link", .advanced = true};
inline constexpr RowText optimizer{.key = "optimizer", .title = MLS_TEXT("input", "Optimizer"),
    .help = MLS_TEXT("input", "Adam keeps three fp32 values for each parameter, SGD one.")};
inline constexpr RowText activationCheckpointing{.key = "activation_checkpointing", .title = MLS_TEXT("input", "Activation checkpointing"),
    .help = MLS_TEXT("input", "What the forward pass keeps for the backward pass; what is not kept is recomputed.")};

// Shared by the parts of a scenario and the scenario itself.
inline constexpr RowText cpSize{.key = "cp_size", .title = MLS_TEXT("input", "Context parallel"),
    .help = MLS_TEXT("input", "Ranks that share the tokens of a sample and pass keys and values around a ring. Usual: 1, or 2 to 16 for sequences beyond 32,768."),
    .range = {.min = 1, .max = 1e6}, .symbol = "cp", .advanced = true};
inline constexpr RowText microbatchCount{.key = "microbatch_count", .title = MLS_TEXT("input", "Micro-batches"),
    .help = MLS_TEXT("input", "Parts that a rank cuts its share of the batch into. Usual: at least 4 times the pipeline stages."),
    .range = {.min = 1, .max = 1e9}, .symbol = "m_in", .dragFrom = 1, .dragTo = 512, .dragLog = true};
inline constexpr RowText electricityPrice{.key = "electricity_price", .unit = "USD/kWh", .title = MLS_TEXT("input", "Electricity price"),
    .help = MLS_TEXT("input", "Of the facility's energy. Usual: 0.05 to 0.30 USD/kWh."), .range = {.min = 0, .max = 100 / 3.6e6}, .symbol = "p_el", .dragFrom = 0.02 / 3.6e6, .dragTo = 0.4 / 3.6e6};
inline constexpr RowText infrastructureMultiplier{.key = "infrastructure_multiplier", .title = MLS_TEXT("input", "Infrastructure multiplier"),
    .help = MLS_TEXT("input", "Purchase of everything over that of the accelerators: hosts, network, building. Usual: 1 to 2."), .range = {.min = 1, .max = 1000}, .symbol = "m_K", .dragFrom = 1, .dragTo = 3};
inline constexpr RowText maintenanceRatio{.key = "maintenance_ratio", .title = MLS_TEXT("input", "Maintenance a year"),
    .help = MLS_TEXT("input", "As a share of the full purchase. Usual: 0.03 to 0.10."), .range = {.min = 0, .max = 1}, .symbol = "r_m", .advanced = true, .share = true};
inline constexpr RowText recoveryTime{.key = "recovery_time", .unit = "s", .title = MLS_TEXT("input", "Time to recover"),
    .help = MLS_TEXT("input", "From a failure to the first new step: notice, replace, restart, load. Usual: 5 min to an hour."),
    .range = {.min = 0, .max = 1e7}, .symbol = "R", .dragFrom = 0, .dragTo = 3600};

inline constexpr RowText zeroStage{.key = "zero_stage", .title = MLS_TEXT("input", "ZeRO stage"),
    .help = MLS_TEXT("input", "What the data-parallel ranks share out: 1 optimizer state, 2 also gradients, 3 also weights."),
    .range = {.min = 0, .max = 3}, .symbol = "z", .dragFrom = 0, .dragTo = 3};

// Serving.
inline constexpr RowText promptLen{.key = "seq_len", .title = MLS_TEXT("input", "Prompt length"),
    .help = MLS_TEXT("input", "Tokens of the prompt, and of the cache that decode reads. Usual: 512 to 8,192; long-context use up to 131,072."),
    .range = {.min = 1, .max = 1e9}, .symbol = "S", .required = true, .dragFrom = 128, .dragTo = 131072, .dragLog = true};
inline constexpr RowText outputTokens{.key = "output_tokens", .title = MLS_TEXT("input", "Answer length"),
    .help = MLS_TEXT("input", "Tokens generated for a request. Usual: 64 to 1,024; reasoning models up to 32,768."),
    .range = {.min = 1, .max = 1e9}, .symbol = "N_out", .dragFrom = 1, .dragTo = 8192, .dragLog = true};
inline constexpr RowText maxBatchSize{.key = "max_batch_size", .title = MLS_TEXT("input", "Largest batch"),
    .help = MLS_TEXT("input", "Requests that a replica decodes together at most, if their caches fit. Usual: 8 to 256."),
    .range = {.min = 1, .max = 1e9}, .symbol = "B_max", .dragFrom = 1, .dragTo = 1024, .dragLog = true};
inline constexpr RowText pageSize{.key = "page_size", .title = MLS_TEXT("input", "Page"),
    .help = MLS_TEXT("input", "Tokens in a page of the cache. Small pages waste less, large ones look up faster. Usual: 16."),
    .range = {.min = 1, .max = 1e9}, .symbol = "p", .advanced = true};
inline constexpr RowText serviceTimeCv{.key = "service_time_cv", .title = MLS_TEXT("input", "Spread of the service time"),
    .help = MLS_TEXT("input", "Standard deviation over mean: 0 for answers of one length, 1 for exponential, above 1 for heavy tails."),
    .range = {.min = 0, .max = 100}, .symbol = "c_v", .advanced = true, .dragFrom = 0, .dragTo = 3};

inline constexpr RowText feasible{.key = "feasible", .title = MLS_TEXT("output", "Fits"),
    .help = MLS_TEXT("output", "Whether everything that must be resident fits the device's memory."), .basis = Basis::byteCount};

inline constexpr Text validateMeter = MLS_TEXT("output", "Compare against the power meters of one rack over a day, then scale.");
inline constexpr RowText itEnergy{.key = "it_energy", .unit = "kWh", .title = MLS_TEXT("output", "IT energy"),
    .help = MLS_TEXT("output", "Drawn by the accelerators; hosts and network come on top."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateMeter};
inline constexpr RowText totalEnergy{.key = "total_energy", .unit = "kWh", .title = MLS_TEXT("output", "Facility energy"),
    .help = MLS_TEXT("output", "IT energy with cooling and distribution: times PUE."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateMeter};
inline constexpr RowText carbonFootprint{.key = "carbon_footprint", .unit = "kgCO2e", .title = MLS_TEXT("output", "Carbon footprint"),
    .help = MLS_TEXT("output", "Of the energy drawn from the grid, and of making the devices."), .better = Better::lower, .basis = Basis::firstOrder,
    .validate = MLS_TEXT("output", "Multiply metered energy by the grid operator's intensity of those hours.")};
inline constexpr RowText embodiedCarbon{.key = "embodied_carbon", .unit = "kgCO2e", .title = MLS_TEXT("output", "Embodied carbon"),
    .help = MLS_TEXT("output", "Of making all accelerators; part of the footprint."), .better = Better::lower, .basis = Basis::calibrate,
    .validate = MLS_TEXT("output", "Compare against the vendor's product carbon footprint.")};
inline constexpr RowText waterUsage{.key = "water_usage", .unit = "L", .title = MLS_TEXT("output", "Water"),
    .help = MLS_TEXT("output", "Evaporated on site for cooling: facility energy times WUE."), .better = Better::lower, .basis = Basis::firstOrder,
    .validate = MLS_TEXT("output", "Compare against the site's water meter.")};
inline constexpr RowText pueUsed{.key = "pue", .title = MLS_TEXT("output", "PUE"),
    .help = MLS_TEXT("output", "Of the place that was counted with: facility energy over IT energy."), .better = Better::lower, .basis = Basis::firstOrder};
inline constexpr RowText regionName{.key = "region_name", .title = MLS_TEXT("output", "Region"),
    .help = MLS_TEXT("output", "The grid or site that was counted with."), .basis = Basis::firstOrder};

inline constexpr RowText fleetMtbf{.key = "fleet_mtbf", .unit = "h", .title = MLS_TEXT("output", "MTBF of the fleet"),
    .help = MLS_TEXT("output", "Mean time between failures of any accelerator, network card or power supply."), .better = Better::higher, .basis = Basis::calibrate,
    .validate = MLS_TEXT("output", "Count the interruptions of one month of jobs.")};
inline constexpr RowText optimalCheckpointInterval{.key = "optimal_checkpoint_interval", .unit = "s", .title = MLS_TEXT("output", "Best checkpoint interval"),
    .help = MLS_TEXT("output", "Young–Daly: where writing checkpoints and losing work cost the same."), .basis = Basis::firstOrder,
    .validate = MLS_TEXT("output", "Vary the interval of a long job and compare its goodput.")};

inline constexpr Text validateServing = MLS_TEXT("output", "Compare with a serving benchmark of one model on one device (TTFT and time per output token), then reuse the efficiencies.");
inline constexpr RowText ttft{.key = "ttft", .unit = "ms", .title = MLS_TEXT("output", "Time to first token"),
    .help = MLS_TEXT("output", "The prefill of the whole batch: arithmetic on all tokens of the prompts."), .better = Better::lower, .basis = Basis::calibrate, .validate = validateServing};
inline constexpr RowText itl{.key = "itl", .unit = "ms", .title = MLS_TEXT("output", "Time per token"),
    .help = MLS_TEXT("output", "Between two tokens of an answer: reading weights and cache once for each step."), .better = Better::lower, .basis = Basis::calibrate, .validate = validateServing};
inline constexpr Text validateQueue = MLS_TEXT("output", "Replay a trace of real arrivals against the replicas: traffic comes in bursts that a Poisson stream does not have.");
inline constexpr Text validateBytes = MLS_TEXT("output", "Compare against direct tensor counts.");
inline constexpr Text validateBenchmark = MLS_TEXT("output", "Benchmark one configuration, back-calculate the efficiency, then reuse it.");

} // namespace mlsys::words
