// SPDX-License-Identifier: GPL-3.0-or-later
// η where the caller gives none: by regime where the assumptions know the regime, else the one default.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/derivation.hpp"
#include "engine/hardware.hpp"
#include "engine/workload.hpp"

namespace mlsys {

// A number and the key of the assumption it comes from; `key` is null for a caller's own value.
struct Chosen {
    double value;
    const char* key;
};

constexpr Chosen chosenRegime(const std::optional<double>& own, const char* key, const Assumptions& a) {
    return own ? Chosen{*own, key} : Chosen{a.computeEfficiency, "compute_efficiency"};
}

// One pass: microcontrollers, convolutional networks, transformers, others.
constexpr Chosen inferenceEfficiency(const std::optional<double>& given, const Workload& model, const Hardware& hardware, const Assumptions& a) {
    if (given) return {*given, nullptr};
    if (hardware.tier == Tier::tiny) return chosenRegime(a.efficiencyMcu, "efficiency_mcu", a);
    if (model.kind == WorkloadKind::cnn) return chosenRegime(a.efficiencyCnnInference, "efficiency_cnn_inference", a);
    if (model.isTransformer()) return chosenRegime(a.efficiencyPrefill, "efficiency_prefill", a);
    return {a.computeEfficiency, "compute_efficiency"};
}

constexpr Chosen trainingEfficiency(const std::optional<double>& given, const Workload& model, const Assumptions& a) {
    if (given) return {*given, nullptr};
    if (model.kind == WorkloadKind::cnn) return chosenRegime(a.efficiencyCnnTraining, "efficiency_cnn_training", a);
    if (model.kind == WorkloadKind::sparse_transformer) return chosenRegime(a.efficiencyMoeTraining, "efficiency_moe_training", a);
    if (model.isTransformer()) return chosenRegime(a.efficiencyTraining, "efficiency_training", a);
    return {a.computeEfficiency, "compute_efficiency"};
}

inline Operand efficiencyOperand(const char* symbol, const Chosen& efficiency, const char* input = "efficiency") {
    return efficiency.key ? fromAssumption(symbol, efficiency.value, efficiency.key) : fromInput(symbol, efficiency.value, input);
}

} // namespace mlsys
