// SPDX-License-Identifier: GPL-3.0-or-later
// How a workload's operations and weight bytes came about, and what of them solvers count alike, as parts of a derivation.
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

// P: what one token uses, of a model that states its parameters.
constexpr double usedParameters(const Workload& w) { return w.activeParameters.value_or(*w.parameters); }
inline Operand usedParametersOperand(const char* symbol, const Workload& w) {
    return fromInput(symbol, usedParameters(w), w.activeParameters ? "model.active_parameters" : "model.parameters");
}

// c_a: operations of attention for each pair of tokens and element.
constexpr double flopsPerPair(const Assumptions& a) { return a.attentionFlops == AttentionFlops::causal ? 2 : 4; }
inline Operand flopsPerPairOperand(const Assumptions& a) { return fromConstant("c_a", flopsPerPair(a), "2 for the score and 2 for the value; half of the pairs if causal"); }

// W of weightBytes(), as the operand of later steps; `output` is the solver's output that it is, or "".
inline Operand recordWeights(const Workload& w, Precision precision, const Bytes& weights, const char* output, Recorder& r) {
    if (!w.parameters) return fromInput("W", weights, "model.model_size");
    r.step(formulas::kModelMemory, weights, output, {fromInput("P", *w.parameters, "model.parameters"), fromInput("b", bytesPerElement(precision), "precision")});
    return fromStep("W", weights);
}

} // namespace mlsys
