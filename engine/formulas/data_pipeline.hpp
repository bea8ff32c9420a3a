// SPDX-License-Identifier: GPL-3.0-or-later
// What must reach an accelerator before it can compute: bytes from storage, and samples the CPU has prepared.
// Sources: Mohan et al. 2021 (data stalls); MLSys·im (first-order form).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

namespace mlsys::formulas {

inline constexpr const char* kDataStallSource = "Mohan et al. 2021: Analyzing and Mitigating Data Stalls in DNN Training";

namespace data_pipeline {
inline constexpr Argument sampleRate{"sample_rate", "X_s", "1/s", MLS_TEXT("argument", "Samples a second"), arg::kPositive};
inline constexpr Argument sampleSize{"sample_size", "s_s", "GB", MLS_TEXT("argument", "Bytes of a sample"), arg::kPositive};
inline constexpr Argument demand{"demand", "R", "GB/s", MLS_TEXT("argument", "Data demand"), arg::kPositive};
inline constexpr Argument supply{"supply", "BW_in", "GB/s", MLS_TEXT("argument", "Data supply"), arg::kPositive};
inline constexpr Argument storage{"storage_bandwidth", "BW_st", "GB/s", MLS_TEXT("argument", "Storage bandwidth"), arg::kPositive};
inline constexpr Argument host{"host_bandwidth", "BW_host", "GB/s", MLS_TEXT("argument", "Host link"), arg::kPositive};
inline constexpr Argument transform{"transform_time", "t_cpu", "ms", MLS_TEXT("argument", "CPU time of a batch"), arg::kPositive};
} // namespace data_pipeline

constexpr Bandwidth dataDemand(Frequency rate, Bytes sample) { return rate * sample; }
inline constexpr Formula kDataDemand = formula<&dataDemand>(
    {"data_demand", "R", MLS_TEXT("formula", "Data demand"), "X_s·s_s", "GB/s", kDataStallSource}, {data_pipeline::sampleRate, data_pipeline::sampleSize});

constexpr Bandwidth dataSupplyOfHost(Bandwidth host, double linkShare) { return host * linkShare; }
// Storage and host link are in series: the slower one sets the rate.
constexpr Bandwidth dataSupply(Bandwidth storage, Bandwidth host, double linkShare) { return smaller(storage, dataSupplyOfHost(host, linkShare)); }
inline constexpr Formula kDataSupply = formula<&dataSupply>(
    {"data_supply", "BW_in", MLS_TEXT("formula", "Data supply"), "min(BW_st, BW_host·ε_l)", "GB/s", kDataStallSource},
    {data_pipeline::storage, data_pipeline::host, arg::linkEfficiency});
inline constexpr Formula kDataSupplyOfHost = formula<&dataSupplyOfHost>(
    {"data_supply_of_host", "BW_in", MLS_TEXT("formula", "Data supply (host link alone)"), "BW_host·ε_l", "GB/s", kDataStallSource}, {data_pipeline::host, arg::linkEfficiency});
constexpr Bandwidth dataSupplyOfStorage(Bandwidth storage) { return storage; }
inline constexpr Formula kDataSupplyOfStorage = formula<&dataSupplyOfStorage>(
    {"data_supply_of_storage", "BW_in", MLS_TEXT("formula", "Data supply (storage alone)"), "BW_st", "GB/s", kDataStallSource}, {data_pipeline::storage});

constexpr double dataUtilisation(Bandwidth demand, Bandwidth supply) { return demand / supply; }
inline constexpr Formula kDataUtilisation = formula<&dataUtilisation>(
    {"data_utilisation", "u_d", MLS_TEXT("formula", "Utilisation of the data path"), "R/BW_in", "1", kMlsysimSource}, {data_pipeline::demand, data_pipeline::supply});
// Of the time: what the accelerator waits for data.
constexpr double stallShare(Bandwidth supply, Bandwidth demand) { return larger(0.0, 1 - supply / demand); }
inline constexpr Formula kStallShare = formula<&stallShare>(
    {"stall_share", "u_w", MLS_TEXT("formula", "Share of time waiting for data"), "max(0, 1 − BW_in/R)", "1", kDataStallSource}, {data_pipeline::supply, data_pipeline::demand});

constexpr Time transformTime(double batch, Bytes sample, double workers, Bandwidth worker) { return batch * sample / (workers * worker); }
inline constexpr Formula kTransformTime = formula<&transformTime>(
    {"transform_time", "t_cpu", MLS_TEXT("formula", "CPU time of a batch"), "B·s_s/(n_w·BW_cpu)", "ms", kDataStallSource},
    {arg::batch, data_pipeline::sampleSize, {"workers", "n_w", "", MLS_TEXT("argument", "Workers"), arg::kSome, 1}, {"cpu_throughput", "BW_cpu", "GB/s", MLS_TEXT("argument", "CPU throughput"), arg::kPositive}});

// A forward pass, as the accelerator's step.
constexpr Time forwardStep(Time latency) { return latency; }
inline constexpr Formula kForwardStep = formula<&forwardStep>({"forward_step", "t_step", MLS_TEXT("formula", "Accelerator's step"), "T", "ms", kMlsysimSource}, {arg::time});

// Preparation of the next batch overlaps with the step of this one: the longer of the two sets the pace.
constexpr double fedUtilisation(Time transform, Time step) { return 1 / larger<double>(transform / step, 1.0); }
inline constexpr Formula kFedUtilisation = formula<&fedUtilisation>(
    {"fed_utilisation", "u_acc", MLS_TEXT("formula", "Utilisation of the accelerator"), "1/max(t_cpu/T, 1)", "1", kDataStallSource}, {data_pipeline::transform, arg::time});
constexpr Frequency fedThroughput(double batch, Time transform, Time step) { return batch / larger(transform, step); }
inline constexpr Formula kFedThroughput = formula<&fedThroughput>(
    {"fed_throughput", "X_fed", MLS_TEXT("formula", "Samples a second"), "B/max(t_cpu, T)", "1/s", kDataStallSource}, {arg::batch, data_pipeline::transform, arg::time});

} // namespace mlsys::formulas
