// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/checkpoint.hpp"

#include "engine/formulas/reliability.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

Bytes bytesPerParameter(const CheckpointIn& in, const Assumptions& a) { return in.optimizer == CheckpointOptimizer::sgd ? a.checkpointBytesSgd : a.checkpointBytesAdam; }
const std::optional<Bandwidth>& storageOf(const CheckpointIn& in) { return in.fleet.node.accelerator.storage.bandwidth; }
Count writersOf(const CheckpointIn& in) { return in.writers.value_or(in.fleet.count); }

Bandwidth writeBandwidth(const CheckpointIn& in) {
    const double writers = static_cast<double>(writersOf(in));
    if (storageOf(in) && in.fileSystemBandwidth) return f::cappedBandwidth(writers, *storageOf(in), *in.fileSystemBandwidth);
    return storageOf(in) ? f::writersBandwidth(writers, *storageOf(in)) : in.fileSystemBandwidth.value_or(Bandwidth::from_value(0));
}

// Of a file system alone the rate is an input, and no step.
Operand recordBandwidth(const CheckpointIn& in, const CheckpointOut& out, Recorder& r) {
    if (!storageOf(in)) return fromInput("BW_w", out.bandwidth, "file_system_bandwidth");
    const Operand writers = fromInput("n_w", writersOf(in), in.writers ? "writers" : "fleet.count");
    const Operand storage = fromInput("BW_st", *storageOf(in), "fleet.node.accelerator.storage.bandwidth");
    if (in.fileSystemBandwidth) r.step(f::kCappedBandwidth, out.bandwidth, "bandwidth", {writers, storage, fromInput("BW_fs", *in.fileSystemBandwidth, "file_system_bandwidth")});
    else r.step(f::kWritersBandwidth, out.bandwidth, "bandwidth", {writers, storage});
    return fromStep("BW_w", out.bandwidth);
}

void record(const CheckpointIn& in, const Assumptions& a, const FleetFailures& failures, const CheckpointOut& out, Recorder& r) {
    const char* key = in.optimizer == CheckpointOptimizer::sgd ? "checkpoint_bytes_sgd" : "checkpoint_bytes_adam";
    r.step(f::kCheckpointSize, out.checkpointSize, "checkpoint_size", {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), fromAssumption("c_ck", bytesPerParameter(in, a), key)});
    const Operand bandwidth = recordBandwidth(in, out, r);
    r.step(f::kCheckpointWriteTime, out.writeTime, "write_time", {fromStep("M_ck", out.checkpointSize), bandwidth});
    recordFailures(in.fleet, a, failures, "fleet_mtbf", r);
    const Operand writeTime = fromStep("δ", out.writeTime);
    r.step(f::kYoungDaly, out.optimalCheckpointInterval, "optimal_checkpoint_interval", {writeTime, fromStep("MTBF", out.fleetMtbf)});
    r.step(f::kCheckpointOverhead, out.checkpointOverhead, "checkpoint_overhead", {writeTime, fromStep("τ", out.optimalCheckpointInterval)});
}

} // namespace

void solveCheckpoint(const CheckpointIn& in, const Assumptions& a, CheckpointOut& out, Recorder* recorder) {
    const FleetFailures failures = failuresOf(in.fleet, a);
    out.checkpointSize = f::checkpointSize(in.model.parameters.value_or(0), bytesPerParameter(in, a));
    out.bandwidth = writeBandwidth(in);
    out.writeTime = f::checkpointWriteTime(out.checkpointSize, out.bandwidth);
    out.fleetMtbf = failures.fleetMtbf;
    out.optimalCheckpointInterval = f::youngDaly(out.writeTime, out.fleetMtbf);
    out.checkpointOverhead = f::checkpointOverhead(out.writeTime, out.optimalCheckpointInterval);
    if (recorder) record(in, a, failures, out, *recorder);
}

std::optional<Issue> checkCheckpoint(const CheckpointIn& in, const Assumptions&) {
    if (!in.model.parameters) return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 must be given: a checkpoint is counted per parameter"), {FieldName{"model.parameters"}});
    if (*in.model.parameters < 1) return refusal(IssueCode::outOfRange, "model.parameters", MLS_TEXT("issue", "%1 must be at least %2, got %3"), {FieldName{"model.parameters"}, AsGiven{"1"}, AsGiven{shortest(*in.model.parameters)}});
    if (!storageOf(in) && !in.fileSystemBandwidth) {
        return refusal(IssueCode::missingField, "file_system_bandwidth", MLS_TEXT("issue", "%1 or %2 must be given: without one a checkpoint has nowhere to go"),
                       {FieldName{"file_system_bandwidth"}, FieldName{"fleet.node.accelerator.storage.bandwidth"}});
    }
    const Count accelerators = totalAccelerators(in.fleet);
    if (in.writers && *in.writers > accelerators) {
        return refusal(IssueCode::outOfRange, "writers", MLS_TEXT("issue", "%1 must be at most the fleet's %2 accelerators, got %3"), {FieldName{"writers"}, accelerators, *in.writers});
    }
    return std::nullopt;
}

void noteCheckpoint(const CheckpointIn&, const Assumptions&, const CheckpointOut& out, std::vector<Note>& notes) {
    if (out.writeTime < out.fleetMtbf) return;
    notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "writing a checkpoint takes %1, the fleet fails every %2: the best interval of Young and Daly holds only for checkpoints much shorter than that"),
                           {readable(out.writeTime, 3), readable(out.fleetMtbf, 3)}));
}

template <> std::span<const Choice> choicesOf<CheckpointOptimizer>() {
    static constexpr Choice choices[] = {{"adam", MLS_TEXT("choice", "Adam"), 0}, {"adamw", MLS_TEXT("choice", "AdamW"), 1}, {"sgd", MLS_TEXT("choice", "SGD"), 2}};
    return choices;
}

template <> std::span<const Row> rowsOf<CheckpointIn>() {
    using In = CheckpointIn;
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::fleet>(words::fleet),
        row<&In::optimizer>({.key = "optimizer", .title = MLS_TEXT("input", "Optimizer"),
            .help = MLS_TEXT("input", "Whose state is written beside the weights: 14 bytes a parameter with Adam, 4 with SGD.")}),
        row<&In::writers>({.key = "writers", .title = MLS_TEXT("input", "Writers"),
            .help = MLS_TEXT("input", "Devices that write a share each, to storage of their own. Absent: one for each node."), .range = {.min = 1, .max = 1e9}, .symbol = "n_w"}),
        row<&In::fileSystemBandwidth>({.key = "file_system_bandwidth", .unit = "GB/s", .title = MLS_TEXT("input", "File system bandwidth"),
            .help = MLS_TEXT("input", "Write rate of a file system that all writers share. Absent: they share none. Usual: 10 GB/s to 2 TB/s."),
            .range = {.min = 1e6, .max = 1e18}, .symbol = "BW_fs"}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<CheckpointOut>() {
    using Out = CheckpointOut;
    static constexpr Row rows[] = {
        row<&Out::checkpointSize>({.key = "checkpoint_size", .unit = "GB", .title = MLS_TEXT("output", "Checkpoint"),
            .help = MLS_TEXT("output", "Weights and optimizer state, of all ranks together."), .better = Better::lower, .basis = Basis::byteCount,
            .validate = MLS_TEXT("output", "Compare against the size of one on disk.")}),
        row<&Out::bandwidth>({.key = "bandwidth", .unit = "GB/s", .title = MLS_TEXT("output", "Write rate"),
            .help = MLS_TEXT("output", "Of all writers together, capped by the file system."), .better = Better::higher, .basis = Basis::firstOrder,
            .validate = MLS_TEXT("output", "Benchmark parallel writes of the fleet, such as with IOR.")}),
        row<&Out::writeTime>({.key = "write_time", .unit = "s", .title = MLS_TEXT("output", "Write time"),
            .help = MLS_TEXT("output", "From the first byte to the last; nothing is hidden behind training."), .better = Better::lower, .basis = Basis::calibrate,
            .validate = MLS_TEXT("output", "Time one save of the real job.")}),
        row<&Out::fleetMtbf>(words::fleetMtbf), row<&Out::optimalCheckpointInterval>(words::optimalCheckpointInterval),
        row<&Out::checkpointOverhead>({.key = "checkpoint_overhead", .title = MLS_TEXT("output", "Time spent on checkpoints"),
            .help = MLS_TEXT("output", "Write time over the best interval; near or above 100 % the fleet cannot keep up with its failures."), .share = true, .better = Better::lower, .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kCheckpointSize, &f::kWritersBandwidth, &f::kCappedBandwidth, &f::kCheckpointWriteTime, &f::kNodeMtbf, &f::kFleetMtbf,
                                        &f::kYoungDaly, &f::kCheckpointOverhead};
}

constexpr Solver kCheckpoint = solver<CheckpointIn, CheckpointOut, &checkCheckpoint, &solveCheckpoint, &noteCheckpoint>(
    {.id = "checkpoint", .name = "CheckpointModel", .title = MLS_TEXT("solver", "Checkpoint"),
     .question = MLS_TEXT("solver", "How long does a checkpoint take, and how often should I write one?"), .group = "Train", .scope = "impact",
     .chapter = "Fault Tolerance (Vol II, Ch 7)", .formulas = kFormulas});

} // namespace mlsys
