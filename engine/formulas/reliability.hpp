// SPDX-License-Identifier: GPL-3.0-or-later
// Failures and the checkpoints against them, for parts that fail independently at a constant rate. Sources: Barlow,
// Proschan 1975 (rates of a series system add); Young 1974 and Daly 2006 (the best checkpoint interval, to first order).
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kSeriesSource = "Barlow, Proschan 1975: failure rates of a series system add";
inline constexpr const char* kYoungDalySource = "Young 1974; Daly 2006: optimum checkpoint interval";
inline constexpr const char* kCheckpointSource = "Rajbhandari et al. 2020 (ZeRO): half-precision weights and optimizer state";

namespace reliability {
inline constexpr Argument part(const char* key, const char* symbol, Text title) { return {key, symbol, "", title, arg::kNotNegative}; }
inline constexpr Argument mttf(const char* key, const char* symbol, Text title, double fallback) { return {key, symbol, "h", title, arg::kPositive, fallback}; }
inline constexpr Argument nodes{"nodes", "n_node", "", MLS_TEXT("argument", "Nodes"), arg::kSome};
inline constexpr Argument mtbf{"mtbf", "MTBF", "h", MLS_TEXT("argument", "MTBF of the fleet"), arg::kPositive};
inline constexpr Argument job{"job_duration", "T", "h", MLS_TEXT("argument", "Duration of the job"), arg::kNotNegative};
inline constexpr Argument checkpointTime{"checkpoint_time", "δ", "s", MLS_TEXT("argument", "Time to write a checkpoint"), arg::kPositive};
inline constexpr Argument interval{"checkpoint_interval", "τ", "s", MLS_TEXT("argument", "Time between checkpoints"), arg::kPositive};
inline constexpr Argument recovery{"recovery_time", "R", "s", MLS_TEXT("argument", "Time to recover from a failure"), arg::kNotNegative};
inline constexpr Argument size{"checkpoint_size", "M_ck", "GB", MLS_TEXT("argument", "Checkpoint"), arg::kPositive};
inline constexpr Argument writeBandwidth{"write_bandwidth", "BW_w", "GB/s", MLS_TEXT("argument", "Write rate of all writers"), arg::kPositive};
inline constexpr Argument writers{"writers", "n_w", "", MLS_TEXT("argument", "Writers"), arg::kSome};
} // namespace reliability

constexpr Time nodeMtbf(double accelerators, double nics, double psus, Time acceleratorMttf, Time nicMttf, Time psuMttf) {
    return 1.0 / (accelerators / acceleratorMttf + nics / nicMttf + psus / psuMttf);
}
inline constexpr Formula kNodeMtbf = formula<&nodeMtbf>(
    {"node_mtbf", "MTBF_n", MLS_TEXT("formula", "MTBF of a node"), "1/(n_gpu/T_gpu + n_nic/T_nic + n_psu/T_psu)", "h", kSeriesSource},
    {{"accelerators", "n_gpu", "", MLS_TEXT("argument", "Accelerators of a node"), arg::kSome}, reliability::part("nics", "n_nic", MLS_TEXT("argument", "Network cards of a node")),
     reliability::part("psus", "n_psu", MLS_TEXT("argument", "Power supplies of a node")), reliability::mttf("accelerator_mttf", "T_gpu", MLS_TEXT("argument", "MTTF of an accelerator"), 50000.0 * 3600),
     reliability::mttf("nic_mttf", "T_nic", MLS_TEXT("argument", "MTTF of a network card"), 150000.0 * 3600), reliability::mttf("psu_mttf", "T_psu", MLS_TEXT("argument", "MTTF of a power supply"), 100000.0 * 3600)});

constexpr Time fleetMtbf(Time nodeMtbf, double nodes) { return nodeMtbf / nodes; }
inline constexpr Formula kFleetMtbf = formula<&fleetMtbf>(
    {"fleet_mtbf", "MTBF", MLS_TEXT("formula", "MTBF of the fleet"), "MTBF_n/n_node", "h", kSeriesSource},
    {reliability::mtbf.as("node_mtbf", "MTBF_n"), reliability::nodes});

// Of at least one failure. Not by expm1: a probability is right to 1e-16 of certainty, and so the printed equation holds.
inline double failureProbability(Time job, Time mtbf) { return 1 - std::exp(-raw(job) / raw(mtbf)); }
inline constexpr Formula kFailureProbability = formula<&failureProbability>(
    {"failure_probability", "p_f", MLS_TEXT("formula", "Failure probability"), "1 − exp(−T/MTBF)", "1", "Exponential distribution of the time to failure"},
    {reliability::job, reliability::mtbf});

constexpr double expectedFailures(Time job, Time mtbf) { return job / mtbf; }
inline constexpr Formula kExpectedFailures = formula<&expectedFailures>(
    {"expected_failures", "n_f", MLS_TEXT("formula", "Expected failures"), "T/MTBF", "1", "Poisson process of constant rate"}, {reliability::job, reliability::mtbf});

inline Time youngDaly(Time checkpointTime, Time mtbf) { return Time::from_value(std::sqrt(2 * raw(checkpointTime) * raw(mtbf))); }
inline constexpr Formula kYoungDaly = formula<&youngDaly>(
    {"young_daly", "τ", MLS_TEXT("formula", "Best checkpoint interval (Young–Daly)"), "sqrt(2·δ·MTBF)", "s", kYoungDalySource},
    {reliability::checkpointTime, reliability::mtbf});

// Where the time goes at a checkpoint interval: shorter ones are written more often, longer ones lose more work.
constexpr double checkpointOverhead(Time checkpointTime, Time interval) { return checkpointTime / interval; }
inline constexpr Formula kCheckpointOverhead = formula<&checkpointOverhead>(
    {"checkpoint_overhead", "o_ck", MLS_TEXT("formula", "Time spent on checkpoints"), "δ/τ", "1", kYoungDalySource}, {reliability::checkpointTime, reliability::interval});
// Half an interval is lost with each failure, on average.
constexpr double lostWork(Time interval, Time mtbf) { return interval / (2.0 * mtbf); }
inline constexpr Formula kLostWork = formula<&lostWork>(
    {"lost_work", "o_lw", MLS_TEXT("formula", "Time whose work is lost"), "τ/(2·MTBF)", "1", kYoungDalySource}, {reliability::interval, reliability::mtbf});
constexpr double recoveryOverhead(Time recovery, Time mtbf) { return recovery / mtbf; }
inline constexpr Formula kRecoveryOverhead = formula<&recoveryOverhead>(
    {"recovery_overhead", "o_r", MLS_TEXT("formula", "Time spent on recovery"), "R/MTBF", "1", kYoungDalySource}, {reliability::recovery, reliability::mtbf});

// Share of the time that is progress: less writing checkpoints, the work lost with each failure, and recovering.
// The first two of them give the interval its optimum, at Young–Daly's.
constexpr double goodput(Time checkpointTime, Time interval, Time mtbf, Time recovery) {
    return larger(0.0, 1 - checkpointOverhead(checkpointTime, interval) - lostWork(interval, mtbf) - recoveryOverhead(recovery, mtbf));
}
inline constexpr Formula kGoodput = formula<&goodput>(
    {"goodput", "G", MLS_TEXT("formula", "Goodput"), "max(0, 1 − δ/τ − τ/(2·MTBF) − R/MTBF)", "1", kYoungDalySource},
    {reliability::checkpointTime, reliability::interval, reliability::mtbf, reliability::recovery});

// k alternatives of which one suffices.
inline double stackedAvailability(double availability, double copies) { return 1 - std::pow(1 - availability, copies); }
inline constexpr Formula kStackedAvailability = formula<&stackedAvailability>(
    {"stacked_availability", "A_k", MLS_TEXT("formula", "Availability of redundant copies"), "1 − (1 − A)^k", "1", "Barlow, Proschan 1975: parallel system"},
    {{"availability", "A", "", MLS_TEXT("argument", "Availability of one"), arg::kShare}, {"copies", "k", "", MLS_TEXT("argument", "Copies"), arg::kSome}});

constexpr Bytes checkpointSize(double parameters, Bytes perParameter) { return parameters * perParameter; }
inline constexpr Formula kCheckpointSize = formula<&checkpointSize>(
    {"checkpoint_size", "M_ck", MLS_TEXT("formula", "Checkpoint"), "P·c_ck", "GB", kCheckpointSource},
    {arg::parameters, {"checkpoint_bytes", "c_ck", "B", MLS_TEXT("argument", "Bytes written per parameter"), arg::kPositive, 14}});

// Each writer has its own storage; a file system that all share may be slower than they are together.
constexpr Bandwidth writersBandwidth(double writers, Bandwidth storage) { return writers * storage; }
inline constexpr Formula kWritersBandwidth = formula<&writersBandwidth>(
    {"writers_bandwidth", "BW_w", MLS_TEXT("formula", "Write rate of all writers"), "n_w·BW_st", "GB/s", kMlsysimSource},
    {reliability::writers, arg::bandwidth.as("storage_bandwidth", "BW_st")});
constexpr Bandwidth cappedBandwidth(double writers, Bandwidth storage, Bandwidth fileSystem) { return smaller(writersBandwidth(writers, storage), fileSystem); }
inline constexpr Formula kCappedBandwidth = formula<&cappedBandwidth>(
    {"capped_write_bandwidth", "BW_w", MLS_TEXT("formula", "Write rate, capped by the file system"), "min(n_w·BW_st, BW_fs)", "GB/s", kMlsysimSource},
    {reliability::writers, arg::bandwidth.as("storage_bandwidth", "BW_st"), arg::bandwidth.as("file_system_bandwidth", "BW_fs")});

constexpr Time checkpointWriteTime(Bytes size, Bandwidth bandwidth) { return size / bandwidth; }
inline constexpr Formula kCheckpointWriteTime = formula<&checkpointWriteTime>(
    {"checkpoint_write_time", "δ", MLS_TEXT("formula", "Time to write a checkpoint"), "M_ck/BW_w", "s", kMlsysimSource}, {reliability::size, reliability::writeBandwidth});

} // namespace mlsys::formulas
