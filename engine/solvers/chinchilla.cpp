// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/chinchilla.hpp"

#include "engine/formulas/chinchilla.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// What the steps share and the outputs do not show.
struct Middle {
    double accelerators;
    FlopRate peak;
    double mfu;
};

Middle middleOf(const ChinchillaIn& in, const Assumptions& a) {
    return {static_cast<double>(in.accelerators), in.hardware ? peakRate(*in.hardware, in.precision, a.rateFallback) : a.planningPeak, in.mfu.value_or(a.planningMfu)};
}
bool givesBudget(const ChinchillaIn& in) { return in.computeBudget || in.duration; }

void record(const ChinchillaIn& in, const Assumptions& a, const Middle& m, const ChinchillaOut& out, Recorder& r) {
    const Operand accelerators = fromInput("N", in.accelerators, "accelerators");
    const Operand peak = in.hardware ? fromInput("F", m.peak, ratePath(*in.hardware, in.precision, a.rateFallback)) : fromAssumption("F", m.peak, "planning_peak");
    const Operand mfu = in.mfu ? fromInput("MFU", m.mfu, "mfu") : fromAssumption("MFU", m.mfu, "planning_mfu");
    const Operand perParameter = fromAssumption("r_D", a.chinchillaTokensPerParameter, "chinchilla_tokens_per_parameter");
    if (!givesBudget(in)) {
        const Operand parameters = fromInput("P", *in.parameters, "parameters");
        r.step(f::kTokensOfParameters, *out.tokens, "tokens", {perParameter, parameters});
        r.step(f::kBudgetOfModel, out.computeBudget, "compute_budget", {parameters, fromStep("D", *out.tokens)});
    } else if (!in.computeBudget) {
        r.step(f::kBudgetOfTime, out.computeBudget, "compute_budget", {accelerators, peak, mfu, fromInput("t_b", *in.duration, "duration")});
    }
    const Operand budget = in.computeBudget ? fromInput("C", out.computeBudget, "compute_budget") : fromStep("C", out.computeBudget);
    r.step(f::kOptimalParameters, out.optimalParameters, "optimal_parameters", {budget, perParameter});
    r.step(f::kOptimalTokens, out.optimalTokens, "optimal_tokens", {perParameter, fromStep("P_opt", out.optimalParameters)});
    if (in.parameters) {
        const Operand parameters = fromInput("P", *in.parameters, "parameters");
        if (givesBudget(in)) r.step(f::kTokensOfBudget, *out.tokens, "tokens", {budget, parameters});
        r.step(f::kTokensPerParameter, *out.tokensPerParameter, "tokens_per_parameter", {fromStep("D", *out.tokens), parameters});
    }
    r.step(f::kTimeOfBudget, out.trainingTime, "training_time", {budget, accelerators, peak, mfu});
}

} // namespace

void solveChinchilla(const ChinchillaIn& in, const Assumptions& a, ChinchillaOut& out, Recorder* recorder) {
    const Middle m = middleOf(in, a);
    out.tokens.reset();
    out.tokensPerParameter.reset();
    if (in.computeBudget) out.computeBudget = *in.computeBudget;
    else if (in.duration) out.computeBudget = f::budgetOfTime(m.accelerators, m.peak, m.mfu, *in.duration);
    else out.computeBudget = f::trainingFlops(*in.parameters, f::optimalTokens(a.chinchillaTokensPerParameter, *in.parameters));
    if (in.parameters) {
        out.tokens = givesBudget(in) ? f::tokensOfBudget(out.computeBudget, *in.parameters) : f::optimalTokens(a.chinchillaTokensPerParameter, *in.parameters);
        out.tokensPerParameter = f::tokensPerParameter(*out.tokens, *in.parameters);
    }
    out.optimalParameters = f::optimalParameters(out.computeBudget, a.chinchillaTokensPerParameter);
    out.optimalTokens = f::optimalTokens(a.chinchillaTokensPerParameter, out.optimalParameters);
    out.trainingTime = f::timeOfBudget(out.computeBudget, m.accelerators, m.peak, m.mfu);
    if (recorder) record(in, a, m, out, *recorder);
}

std::optional<Issue> checkChinchilla(const ChinchillaIn& in, const Assumptions&) {
    if (in.computeBudget && in.duration) {
        return refusal(IssueCode::notApplicable, "duration", MLS_TEXT("issue", "%1 and %2 both set the budget; give one of them (the time a budget takes is an output)"), {FieldName{"compute_budget"}, FieldName{"duration"}});
    }
    if (!givesBudget(in) && !in.parameters) {
        return refusal(IssueCode::missingField, "compute_budget", MLS_TEXT("issue", "give %1, or %2 (accelerator time), or %3: without one there is no budget"), {FieldName{"compute_budget"}, FieldName{"duration"}, FieldName{"parameters"}});
    }
    return std::nullopt;
}

void noteChinchilla(const ChinchillaIn& in, const Assumptions& a, const ChinchillaOut&, std::vector<Note>& notes) {
    if (!in.hardware) return;
    if (std::optional<Note> note = rateNote(*in.hardware, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Row> rowsOf<ChinchillaIn>() {
    using In = ChinchillaIn;
    static constexpr Row rows[] = {
        row<&In::computeBudget>({.key = "compute_budget", .unit = "EFLOP", .title = MLS_TEXT("input", "Compute budget"),
            .help = MLS_TEXT("input", "Operations to train with; or give a duration, or only the parameters. Usual: 1,000 EFLOP for a small study, 588,000 for Chinchilla, tens of millions at the frontier."),
            .range = {.min = 1e6, .max = 1e36}, .symbol = "C"}),
        row<&In::duration>({.key = "duration", .unit = "d", .title = MLS_TEXT("input", "Duration"),
            .help = MLS_TEXT("input", "Days that all accelerators train: with their number, the budget in accelerator-days. Usual: 1 to 100."), .range = {.min = 1, .max = 1e11}, .symbol = "t_b"}),
        row<&In::accelerators>({.key = "accelerators", .title = MLS_TEXT("input", "Accelerators"),
            .help = MLS_TEXT("input", "That train together. Usual: 8 to 16,384."), .range = {.min = 1, .max = 1e9}, .symbol = "N", .dragFrom = 1, .dragTo = 16384, .dragLog = true}),
        row<&In::hardware>(words::optionalHardware), row<&In::precision>(words::precision),
        row<&In::mfu>({.key = "mfu", .title = MLS_TEXT("input", "MFU"), .help = MLS_TEXT("input", "Model FLOP utilisation of the whole training. Usual: 0.3 to 0.5."),
            .range = {.min = 0.001, .max = 1}, .symbol = "MFU", .fallback = "planning_mfu", .dragFrom = 0.1, .dragTo = 0.7, .share = true}),
        row<&In::parameters>({.key = "parameters", .title = MLS_TEXT("input", "Parameters"),
            .help = MLS_TEXT("input", "Of a model whose size is settled; absent: the optimum of the budget. Usual: 1e9 to 1e12."), .range = {.min = 1, .max = 1e15}, .symbol = "P"}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ChinchillaOut>() {
    using Out = ChinchillaOut;
    static constexpr Text kValidate = MLS_TEXT("output", "Train three small models along the law and compare their losses before trusting it further out.");
    static constexpr Row rows[] = {
        row<&Out::computeBudget>({.key = "compute_budget", .unit = "EFLOP", .title = MLS_TEXT("output", "Compute budget"), .help = MLS_TEXT("output", "Operations of the training."), .basis = Basis::firstOrder}),
        row<&Out::optimalParameters>({.key = "optimal_parameters", .title = MLS_TEXT("output", "Optimal parameters"),
            .help = MLS_TEXT("output", "The size at which the budget reaches the lowest loss, whatever serving costs later."), .basis = Basis::firstOrder, .validate = kValidate}),
        row<&Out::optimalTokens>({.key = "optimal_tokens", .title = MLS_TEXT("output", "Optimal tokens"), .help = MLS_TEXT("output", "To train the optimal size on."), .basis = Basis::firstOrder, .validate = kValidate}),
        row<&Out::tokens>({.key = "tokens", .title = MLS_TEXT("output", "Tokens"), .help = MLS_TEXT("output", "That the budget allows for the parameters given."), .basis = Basis::firstOrder}),
        row<&Out::tokensPerParameter>({.key = "tokens_per_parameter", .title = MLS_TEXT("output", "Tokens per parameter"),
            .help = MLS_TEXT("output", "For the parameters given. Below the optimum the model is too large for its budget; above it, it is trained longer than is cheapest, which pays off in serving."), .basis = Basis::firstOrder}),
        row<&Out::trainingTime>({.key = "training_time", .unit = "d", .title = MLS_TEXT("output", "Training time"),
            .help = MLS_TEXT("output", "To spend the budget on the accelerators at that MFU."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kBudgetOfTime, &f::kBudgetOfModel, &f::kOptimalParameters, &f::kOptimalTokens, &f::kTokensOfParameters, &f::kTokensOfBudget, &f::kTokensPerParameter, &f::kTimeOfBudget};
}

constexpr Solver kChinchilla = solver<ChinchillaIn, ChinchillaOut, &checkChinchilla, &solveChinchilla, &noteChinchilla>(
    {.id = "chinchilla", .name = "ScalingModel", .title = MLS_TEXT("solver", "Chinchilla scaling"),
     .question = MLS_TEXT("solver", "How large a model should my compute train?"), .group = "More walls", .scope = "chinchilla",
     .chapter = "Training (Vol I, Ch 8)", .formulas = kFormulas});

} // namespace mlsys
