// SPDX-License-Identifier: GPL-3.0-or-later
// How large a checkpoint is, how long a fleet takes to write it, and what that costs in time at the best interval.
// Sources: Rajbhandari et al. 2020 (bytes), Young 1974 and Daly 2006 (interval); physics page, section 7.
#pragma once

#include "engine/solver.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/workload.hpp"

namespace mlsys {

// What must be written to go on training: Adam's state or SGD's, beside the weights.
enum class CheckpointOptimizer : std::uint8_t { adam, adamw, sgd };

struct CheckpointIn {
    Workload model;
    Fleet fleet;
    CheckpointOptimizer optimizer = CheckpointOptimizer::adam;
    std::optional<Count> writers;                 // absent: one for each node
    std::optional<Bandwidth> fileSystemBandwidth; // of a file system that all writers share; absent: none
};

struct CheckpointOut {
    Bytes checkpointSize;
    Bandwidth bandwidth;            // of all writers together
    Time writeTime;                 // δ
    Time fleetMtbf;
    Time optimalCheckpointInterval; // τ
    double checkpointOverhead = 0;  // δ/τ
};

void solveCheckpoint(const CheckpointIn& in, const Assumptions& a, CheckpointOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkCheckpoint(const CheckpointIn& in, const Assumptions& a);
void noteCheckpoint(const CheckpointIn& in, const Assumptions& a, const CheckpointOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<CheckpointOptimizer>();
template <> std::span<const Row> rowsOf<CheckpointIn>();
template <> std::span<const Row> rowsOf<CheckpointOut>();

extern const Solver kCheckpoint;

} // namespace mlsys
