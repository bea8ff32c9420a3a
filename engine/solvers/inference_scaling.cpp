// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/inference_scaling.hpp"

#include "engine/formulas/inference_scaling.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

std::optional<Power> powerOf(const InferenceScalingIn& in) {
    if (in.tdp) return in.tdp;
    return in.hardware ? in.hardware->tdp : std::nullopt;
}
Count tokensOfStep(const InferenceScalingIn& in, const Assumptions& a) { return in.tokensPerStep.value_or(a.reasoningStepTokens); }

void record(const InferenceScalingIn& in, const Assumptions& a, const InferenceScalingOut& out, Recorder& r) {
    const Operand tokens = in.tokensPerStep ? fromInput("n_r", *in.tokensPerStep, "tokens_per_step") : fromAssumption("n_r", a.reasoningStepTokens, "reasoning_step_tokens");
    const Operand steps = fromInput("K", in.reasoningSteps, "reasoning_steps");
    r.step(f::kReasoningStepTime, out.stepLatency, "step_latency", {tokens, fromInput("ITL", in.itl, "itl")});
    const Operand step = fromStep("t_r", out.stepLatency);
    r.step(f::kReasoningLatency, out.totalLatency, "total_latency", {fromInput("TTFT", in.ttft, "ttft"), steps, step});
    const Operand total = fromStep("T", out.totalLatency);
    r.step(f::kReasoningShare, out.reasoningShare, "reasoning_share", {steps, step, total});
    if (out.energy) {
        r.step(f::kEnergy, *out.energy, "energy",
               {fromInput("TDP", *powerOf(in), in.tdp ? "tdp" : "hardware.tdp"), fromAssumption("p_0", a.idlePowerFraction, "idle_power_fraction"), fromInput("MFU", in.mfu, "mfu"), total});
    }
}

} // namespace

void solveInferenceScaling(const InferenceScalingIn& in, const Assumptions& a, InferenceScalingOut& out, Recorder* recorder) {
    const double steps = static_cast<double>(in.reasoningSteps);
    out.reasoningTokens = in.reasoningSteps * tokensOfStep(in, a);
    out.stepLatency = f::reasoningStepTime(static_cast<double>(tokensOfStep(in, a)), in.itl);
    out.totalLatency = f::reasoningLatency(in.ttft, steps, out.stepLatency);
    out.reasoningShare = f::reasoningShare(steps, out.stepLatency, out.totalLatency);
    out.energy.reset();
    if (const std::optional<Power> power = powerOf(in)) out.energy = f::energy(*power, a.idlePowerFraction, in.mfu, out.totalLatency);
    if (recorder) record(in, a, out, *recorder);
}

std::optional<Issue> checkInferenceScaling(const InferenceScalingIn&, const Assumptions&) { return std::nullopt; }

void noteInferenceScaling(const InferenceScalingIn& in, const Assumptions&, const InferenceScalingOut& out, std::vector<Note>& notes) {
    if (!out.energy) {
        notes.push_back(in.hardware ? remark(NoteCode::estimate, MLS_TEXT("note", "the device states no TDP: the energy is unknown; give %1"), {FieldName{"tdp"}})
                                    : remark(NoteCode::estimate, MLS_TEXT("note", "neither %1 nor %2 is given: the energy is unknown"), {FieldName{"hardware"}, FieldName{"tdp"}}));
    }
}

template <> std::span<const Row> rowsOf<InferenceScalingIn>() {
    using In = InferenceScalingIn;
    static constexpr Row rows[] = {
        row<&In::ttft>({.key = "ttft", .unit = "ms", .title = MLS_TEXT("input", "Time to first token"),
            .help = MLS_TEXT("input", "Of the serving model. Usual: 10 to 1,000 ms."), .range = {.min = 1e-9, .max = 1e9}, .symbol = "TTFT", .required = true}),
        row<&In::itl>({.key = "itl", .unit = "ms", .title = MLS_TEXT("input", "Time between tokens"),
            .help = MLS_TEXT("input", "Of the serving model. Usual: 5 to 50 ms."), .range = {.min = 1e-9, .max = 1e9}, .symbol = "ITL", .required = true}),
        row<&In::reasoningSteps>({.key = "reasoning_steps", .title = MLS_TEXT("input", "Reasoning steps"),
            .help = MLS_TEXT("input", "Steps of the chain of thought. Usual: 1 to 16; hundreds for hard problems."), .range = {.min = 0, .max = 1e9}, .symbol = "K", .dragFrom = 0, .dragTo = 256}),
        row<&In::tokensPerStep>({.key = "tokens_per_step", .title = MLS_TEXT("input", "Tokens of a step"),
            .help = MLS_TEXT("input", "Generated for each reasoning step. Usual: 20 to 200."), .range = {.min = 1, .max = 1e6}, .symbol = "n_r", .fallback = "reasoning_step_tokens", .advanced = true}),
        row<&In::tdp>({.key = "tdp", .unit = "W", .title = MLS_TEXT("input", "Power"),
            .help = MLS_TEXT("input", "Of all accelerators that serve the model; absent: the TDP of the hardware. Usual: 300 to 1,000 W each."), .range = {.min = 1e-6, .max = 1e12}, .symbol = "TDP", .advanced = true}),
        row<&In::hardware>(words::optionalHardware),
        row<&In::mfu>({.key = "mfu", .title = MLS_TEXT("input", "MFU"),
            .help = MLS_TEXT("input", "Utilisation that the power follows. 1 charges the full TDP, a ceiling; decoding usually runs at 0.01 to 0.1."), .range = {.min = 0, .max = 1}, .symbol = "MFU", .advanced = true, .share = true}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<InferenceScalingOut>() {
    using Out = InferenceScalingOut;
    static constexpr Row rows[] = {
        row<&Out::totalLatency>({.key = "total_latency", .unit = "ms", .title = MLS_TEXT("output", "Latency"),
            .help = MLS_TEXT("output", "From the request to the end of the reasoning."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::stepLatency>({.key = "step_latency", .unit = "ms", .title = MLS_TEXT("output", "Time of a step"),
            .help = MLS_TEXT("output", "Each further reasoning step adds this."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::reasoningTokens>({.key = "reasoning_tokens", .title = MLS_TEXT("output", "Reasoning tokens"), .help = MLS_TEXT("output", "Generated before the answer."), .better = Better::lower, .basis = Basis::byteCount}),
        row<&Out::reasoningShare>({.key = "reasoning_share", .title = MLS_TEXT("output", "Time spent reasoning"), .help = MLS_TEXT("output", "Share of the latency that follows the first token."), .share = true, .basis = Basis::firstOrder}),
        row<&Out::energy>({.key = "energy", .unit = "J", .title = MLS_TEXT("output", "Energy"),
            .help = MLS_TEXT("output", "Of one request that has the device to itself; a batch shares it."), .better = Better::lower, .basis = Basis::firstOrder, .validate = MLS_TEXT("output", "Read the device's energy counter before and after.")}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kReasoningStepTime, &f::kReasoningLatency, &f::kReasoningShare, &f::kEnergy};
}

constexpr Solver kInferenceScaling = solver<InferenceScalingIn, InferenceScalingOut, &checkInferenceScaling, &solveInferenceScaling, &noteInferenceScaling>(
    {.id = "inference-scaling", .name = "InferenceScalingModel", .title = MLS_TEXT("solver", "Inference-time scaling"),
     .question = MLS_TEXT("solver", "What does reasoning cost?"), .group = "More walls", .scope = "inference-scaling",
     .chapter = "Model Serving (Vol I, Ch 13) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
