// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/software_efficiency.hpp"

#include "engine/efficiency.hpp"
#include "engine/formulas/kernels.hpp"
#include "engine/operations.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// η of a kernel at the reference, what it can reach at most, and the assumptions these come from. Without a cap: the peak.
struct KernelValues {
    double atReference;
    const char* key;
    double cap = 1;
    const char* capKey = nullptr;
};

KernelValues valuesOf(KernelKind kernel, bool flashAttention, const KernelEfficiencies& k) {
    switch (kernel) {
    case KernelKind::attention:
        if (flashAttention) return {k.flashAttention, "kernels.flash_attention", k.flashAttentionCap, "kernels.flash_attention_cap"};
        return {k.attention, "kernels.attention"};
    case KernelKind::ffn: return {k.ffn, "kernels.ffn", k.ffnCap, "kernels.ffn_cap"};
    case KernelKind::convolution: return {k.convolution, "kernels.convolution", k.convolutionCap, "kernels.convolution_cap"};
    case KernelKind::other: break;
    }
    return {k.other, "kernels.other"};
}

Chosen chosenEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a) {
    return in.efficiency ? Chosen{*in.efficiency, nullptr} : Chosen{a.computeEfficiency, "compute_efficiency"};
}
double efficiencyOf(const KernelValues& values, double efficiency, const Assumptions& a) {
    return f::kernelEfficiency(values.atReference, efficiency, a.kernels.reference, values.cap);
}
bool blends(const SoftwareEfficiencyIn& in) { return in.model && in.model->isTransformer() && in.model->parameters; }

void recordEfficiency(const Formula& formula, double value, const char* output, const KernelValues& values, const Chosen& efficiency, const Assumptions& a, Recorder& r) {
    r.step(formula, value, output,
           {fromAssumption("η_k", values.atReference, values.key), efficiencyOperand("η", efficiency), fromAssumption("η_0", a.kernels.reference, "kernels.reference"),
            values.capKey ? fromAssumption("c_k", values.cap, values.capKey) : fromConstant("c_k", values.cap, "no kernel exceeds the peak")});
}

void record(const SoftwareEfficiencyIn& in, const Assumptions& a, const SoftwareEfficiencyOut& out, Recorder& r) {
    const Chosen efficiency = chosenEfficiency(in, a);
    recordEfficiency(f::kKernelEfficiency, out.kernelEfficiency, "kernel_efficiency", valuesOf(in.kernel, in.flashAttention, a.kernels), efficiency, a, r);
    r.step(f::kKernelRate, out.achievedFlops, "achieved_flops",
           {fromInput("F", peakRate(in.hardware, in.precision, a.rateFallback), ratePath(in.hardware, in.precision, a.rateFallback)), fromStep("η_kern", out.kernelEfficiency)});
    if (!out.blendedEfficiency) return;
    const Workload& w = *in.model;
    const KernelValues attention = valuesOf(KernelKind::attention, in.flashAttention, a.kernels);
    const KernelValues matrix = valuesOf(KernelKind::ffn, false, a.kernels);
    const double attentionEfficiency = efficiencyOf(attention, efficiency.value, a);
    const double matrixEfficiency = efficiencyOf(matrix, efficiency.value, a);
    r.step(f::kAttentionShare, *out.attentionShare, "attention_share",
           {flopsPerPairOperand(a),
            w.layers ? fromInput("L", *w.layers, "model.layers") : fromAssumption("L", a.fallbackLayers, "fallback_layers"),
            w.hiddenDim ? fromInput("h", *w.hiddenDim, "model.hidden_dim") : fromAssumption("h", a.fallbackHiddenDim, "fallback_hidden_dim"), fromInput("S", in.seqLen, "seq_len"),
            usedParametersOperand("P", w)});
    recordEfficiency(f::kAttentionEfficiency, attentionEfficiency, "", attention, efficiency, a, r);
    recordEfficiency(f::kMatrixEfficiency, matrixEfficiency, "", matrix, efficiency, a, r);
    r.step(f::kBlendedEfficiency, *out.blendedEfficiency, "blended_efficiency",
           {fromStep("φ_a", *out.attentionShare), fromStep("η_att", attentionEfficiency), fromStep("η_mat", matrixEfficiency)});
}

} // namespace

void solveSoftwareEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a, SoftwareEfficiencyOut& out, Recorder* recorder) {
    const double efficiency = chosenEfficiency(in, a).value;
    out.kernelEfficiency = efficiencyOf(valuesOf(in.kernel, in.flashAttention, a.kernels), efficiency, a);
    out.achievedFlops = f::kernelRate(peakRate(in.hardware, in.precision, a.rateFallback), out.kernelEfficiency);
    out.attentionShare.reset();
    out.blendedEfficiency.reset();
    if (blends(in)) {
        const Workload& w = *in.model;
        out.attentionShare = f::attentionShare(flopsPerPair(a), static_cast<double>(w.layers.value_or(a.fallbackLayers)), static_cast<double>(w.hiddenDim.value_or(a.fallbackHiddenDim)),
                                               static_cast<double>(in.seqLen), usedParameters(w));
        out.blendedEfficiency = f::blendedEfficiency(*out.attentionShare, efficiencyOf(valuesOf(KernelKind::attention, in.flashAttention, a.kernels), efficiency, a),
                                                     efficiencyOf(valuesOf(KernelKind::ffn, false, a.kernels), efficiency, a));
    }
    if (recorder) record(in, a, out, *recorder);
}

std::optional<Issue> checkSoftwareEfficiency(const SoftwareEfficiencyIn&, const Assumptions&) { return std::nullopt; }

void noteSoftwareEfficiency(const SoftwareEfficiencyIn& in, const Assumptions& a, const SoftwareEfficiencyOut&, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.hardware, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Choice> choicesOf<KernelKind>() {
    static constexpr Choice choices[] = {{"attention", MLS_TEXT("choice", "Attention"), 0}, {"ffn", MLS_TEXT("choice", "Feed-forward (matrix products)"), 1},
                                         {"convolution", MLS_TEXT("choice", "Convolution"), 2}, {"other", MLS_TEXT("choice", "Other"), 3}};
    return choices;
}

template <> std::span<const Row> rowsOf<SoftwareEfficiencyIn>() {
    using In = SoftwareEfficiencyIn;
    static constexpr Row rows[] = {
        row<&In::hardware>(words::hardware), row<&In::model>(words::optionalModel),
        row<&In::kernel>({.key = "kernel", .title = MLS_TEXT("input", "Kernel"), .help = MLS_TEXT("input", "What the accelerator spends its time on; each kind reaches another share of the peak.")}),
        row<&In::flashAttention>({.key = "flash_attention", .title = MLS_TEXT("input", "Fused attention"),
            .help = MLS_TEXT("input", "Tiled so that the score matrix never leaves the chip (FlashAttention). Usual today; off shows what it saves.")}),
        row<&In::seqLen>(words::seqLen), row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<SoftwareEfficiencyOut>() {
    using Out = SoftwareEfficiencyOut;
    static constexpr Row rows[] = {
        row<&Out::kernelEfficiency>({.key = "kernel_efficiency", .title = MLS_TEXT("output", "Efficiency of the kernel"),
            .help = MLS_TEXT("output", "Share of the peak rate that this kind of kernel reaches."), .share = true, .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::achievedFlops>({.key = "achieved_flops", .unit = "TFLOP/s", .title = MLS_TEXT("output", "Achieved rate"),
            .help = MLS_TEXT("output", "Peak rate times the kernel's efficiency."), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::attentionShare>({.key = "attention_share", .title = MLS_TEXT("output", "Operations in attention"),
            .help = MLS_TEXT("output", "Share of a transformer's operations that are attention scores; it grows with the sequence."), .share = true, .basis = Basis::byteCount}),
        row<&Out::blendedEfficiency>({.key = "blended_efficiency", .title = MLS_TEXT("output", "Efficiency of the model"),
            .help = MLS_TEXT("output", "Of a transformer as a whole: attention and matrix products, each at its own efficiency; the slower part weighs more than its share."), .share = true,
            .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kKernelEfficiency, &f::kKernelRate, &f::kAttentionShare, &f::kAttentionEfficiency, &f::kMatrixEfficiency, &f::kBlendedEfficiency};
}

constexpr Solver kSoftwareEfficiency = solver<SoftwareEfficiencyIn, SoftwareEfficiencyOut, &checkSoftwareEfficiency, &solveSoftwareEfficiency, &noteSoftwareEfficiency>(
    {.id = "software-efficiency", .name = "EfficiencyModel", .title = MLS_TEXT("solver", "Software efficiency"),
     .question = MLS_TEXT("solver", "How much of the peak does my kernel reach?"), .group = "More walls", .scope = "software-efficiency",
     .chapter = "Hardware Acceleration (Vol I, Ch 11) · Performance Engineering (Vol II)", .formulas = kFormulas});

} // namespace mlsys
