// SPDX-License-Identifier: GPL-3.0-or-later
// How a workload's operations and weight bytes came about, as steps of a derivation.
#pragma once

#include "engine/derivation.hpp"
#include "engine/workload.hpp"

namespace mlsys {

// O of operationsPerSample(), as the operand of later steps.
inline Operand recordOperations(const Workload& w, const Assumptions& a, const Flops& operations, Recorder& r) {
    const Operand steps = w.denoisingSteps ? fromInput("n_steps", *w.denoisingSteps, "model.denoising_steps") : fromConstant("n_steps", 1.0, "one pass");
    if (w.inferenceFlops) r.step(formulas::kOperationsGiven, operations, "", {fromInput("O_1", *w.inferenceFlops, "model.inference_flops"), steps});
    else if (w.macs) r.step(formulas::kOperationsOfMacs, operations, "", {fromInput("N_mac", *w.macs, "model.macs"), fromAssumption("ϕ", unit::FLOPperMAC(a.flopsPerMac), "flops_per_mac"), steps});
    else if (w.activeParameters) r.step(formulas::kOperationsOfParameters, operations, "", {fromInput("P", *w.activeParameters, "model.active_parameters"), steps});
    else if (w.parameters) r.step(formulas::kOperationsOfParameters, operations, "", {fromInput("P", *w.parameters, "model.parameters"), steps});
    else return fromConstant("O", operations, "the model states no operations");
    return fromStep("O", operations);
}

// W of weightBytes(), as the operand of later steps; `output` is the solver's output that it is, or "".
inline Operand recordWeights(const Workload& w, Precision precision, const Bytes& weights, const char* output, Recorder& r) {
    if (!w.parameters) return fromInput("W", weights, "model.model_size");
    r.step(formulas::kModelMemory, weights, output, {fromInput("P", *w.parameters, "model.parameters"), fromInput("b", bytesPerElement(precision), "precision")});
    return fromStep("W", weights);
}

} // namespace mlsys
