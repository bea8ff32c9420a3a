// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/compression.hpp"

#include "engine/formulas/compression.hpp"
#include "engine/operations.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/words.hpp"

#include <cmath>

namespace mlsys {
namespace {

namespace f = formulas;

double bitsOf(Precision precision) { return 8 * raw(bytesPerElement(precision)); }
bool quantizes(const CompressionIn& in) { return in.method == CompressionMethod::quantization; }
bool changesBits(const CompressionIn& in) { return static_cast<double>(in.targetBits) < bitsOf(in.precision); }

// The format that the target's arithmetic runs in.
Precision targetPrecision(const CompressionIn& in) {
    const bool integer = in.targetFormat == NumberFormat::integer;
    if (!changesBits(in)) return in.precision;
    if (in.targetBits <= 4) return integer ? Precision::int4 : Precision::fp4;
    if (in.targetBits <= 8) return integer ? Precision::int8 : Precision::fp8;
    return in.targetBits <= 16 ? Precision::fp16 : Precision::fp32;
}

SingleNodeIn baseline(const CompressionIn& in) { return {*in.model, in.hardware.value_or(Hardware{}), in.batchSize, in.precision, in.efficiency}; }
bool isMemoryBound(const CompressionIn& in, const Assumptions& a) {
    if (!in.model || !in.hardware) return true;
    SingleNodeOut pass;
    solveSingleNode(baseline(in), a, pass);
    return pass.bottleneck == Bottleneck::memory;
}

// A surveyed value and the assumption it comes from; no key: nothing is lost.
struct Surveyed {
    double points;
    const char* key;
};
Surveyed quantizationLoss(const CompressionIn& in, const CompressionLosses& c) {
    if (in.targetBits >= 16 || !changesBits(in)) return {0, nullptr};
    if (in.targetBits < 4) return {c.below4, "compression.below4"};
    if (in.targetBits < 8) return {c.bits4, "compression.bits4"};
    return in.targetFormat == NumberFormat::integer ? Surveyed{c.int8, "compression.int8"} : Surveyed{c.bits8, "compression.bits8"};
}
bool prunesBeyondHalf(const CompressionIn& in) { return in.sparsity > 0.5; }
Surveyed mildPruningLoss(const CompressionIn& in, const CompressionLosses& c) {
    return in.sparsity > 0 ? Surveyed{c.pruningMild, "compression.pruning_mild"} : Surveyed{0, nullptr};
}
Surveyed fixedLoss(const CompressionIn& in, const CompressionLosses& c) { return quantizes(in) ? quantizationLoss(in, c) : mildPruningLoss(in, c); }

bool isTwoOfFour(const CompressionIn& in) { return std::round(4 * in.sparsity) == 2; }
// Of arithmetic that skips zeros only where a pattern tells it to.
double patternSpeedup(const CompressionIn& in, const CompressionLosses& c) { return in.pattern == SparsityPattern::two_of_four && isTwoOfFour(in) ? c.sparse24Speedup : 1; }
FlopRate rateAt(const CompressionIn& in, Precision precision, const Assumptions& a) { return peakRate(*in.hardware, precision, a.rateFallback); }

double speedupOf(const CompressionIn& in, const Assumptions& a, const CompressionOut& out) {
    if (!quantizes(in)) return in.pattern == SparsityPattern::structured ? f::speedupOfRatio(out.compressionRatio) : f::speedupOfPattern(patternSpeedup(in, a.compression));
    if (out.memoryBound) return f::speedupOfRatio(out.compressionRatio);
    return f::speedupOfRates(rateAt(in, targetPrecision(in), a), rateAt(in, in.precision, a), out.compressionRatio);
}

void recordSpeedup(const CompressionIn& in, const Assumptions& a, const CompressionOut& out, Recorder& r) {
    const Operand ratio = fromStep("r_c", out.compressionRatio);
    if (!quantizes(in) && in.pattern != SparsityPattern::structured) {
        const double speedup = patternSpeedup(in, a.compression);
        const bool pattern = in.pattern == SparsityPattern::two_of_four && isTwoOfFour(in);
        r.step(f::kSpeedupOfPattern, out.inferenceSpeedup, "inference_speedup",
               {pattern ? fromAssumption("s_pat", speedup, "compression.sparse24_speedup") : fromConstant("s_pat", speedup, "zeros without a pattern are read and multiplied like any number")});
    } else if (!quantizes(in) || out.memoryBound) {
        r.step(f::kSpeedupOfRatio, out.inferenceSpeedup, "inference_speedup", {ratio});
    } else {
        const auto rate = [&](const char* symbol, Precision precision) { return fromInput(symbol, rateAt(in, precision, a), ratePath(*in.hardware, precision, a.rateFallback)); };
        r.step(f::kSpeedupOfRates, out.inferenceSpeedup, "inference_speedup", {rate("F_q", targetPrecision(in)), rate("F", in.precision), ratio});
    }
}

void record(const CompressionIn& in, const Assumptions& a, const CompressionOut& out, Recorder& r) {
    const Operand sparsity = fromInput("s", in.sparsity, "sparsity");
    if (quantizes(in)) r.step(f::kQuantizationRatio, out.compressionRatio, "compression_ratio", {fromInput("b", bytesPerElement(in.precision), "precision"), fromInput("n_b", in.targetBits, "target_bits")});
    else r.step(f::kPruningRatio, out.compressionRatio, "compression_ratio", {sparsity});
    recordSpeedup(in, a, out, r);
    if (!quantizes(in) && prunesBeyondHalf(in)) {
        r.step(f::kPruningChange, out.accuracyChange, "accuracy_change",
               {fromAssumption("Δ_1", a.compression.pruningScale, "compression.pruning_scale"), fromAssumption("r_p", a.compression.pruningRate, "compression.pruning_rate"), sparsity});
    } else if (const Surveyed loss = fixedLoss(in, a.compression); loss.key) {
        r.step(f::kSurveyedChange, out.accuracyChange, "accuracy_change", {fromAssumption("Δ", loss.points, loss.key)});
    }
    if (out.originalSize) {
        const Operand weights = recordWeights(*in.model, in.precision, *out.originalSize, "original_size", r);
        r.step(f::kCompressedSize, *out.compressedSize, "compressed_size", {weights, fromStep("r_c", out.compressionRatio)});
    }
}

} // namespace

void solveCompression(const CompressionIn& in, const Assumptions& a, CompressionOut& out, Recorder* recorder) {
    out.memoryBound = isMemoryBound(in, a);
    out.compressionRatio = quantizes(in) ? f::quantizationRatio(bytesPerElement(in.precision), static_cast<double>(in.targetBits)) : f::pruningRatio(in.sparsity);
    out.inferenceSpeedup = speedupOf(in, a, out);
    out.accuracyChange = !quantizes(in) && prunesBeyondHalf(in) ? f::pruningChange(a.compression.pruningScale, a.compression.pruningRate, in.sparsity) : f::surveyedChange(fixedLoss(in, a.compression).points);
    out.originalSize.reset();
    out.compressedSize.reset();
    if (in.model) {
        out.originalSize = weightBytes(*in.model, in.precision);
        out.compressedSize = f::compressedSize(*out.originalSize, out.compressionRatio);
    }
    if (recorder) record(in, a, out, *recorder);
}

std::optional<Issue> checkCompression(const CompressionIn& in, const Assumptions& a) {
    if (quantizes(in) && static_cast<double>(in.targetBits) > bitsOf(in.precision)) {
        return refusal(IssueCode::outOfRange, "target_bits", MLS_TEXT("issue", "%1 must be at most the %2 bits of precision %3, got %4"),
                       {FieldName{"target_bits"}, static_cast<Count>(bitsOf(in.precision)), std::string(keyOf(in.precision)), in.targetBits});
    }
    return in.model ? checkSingleNode(baseline(in), a) : std::nullopt;
}

void noteCompression(const CompressionIn& in, const Assumptions& a, const CompressionOut& out, std::vector<Note>& notes) {
    notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the change of accuracy is the median of published surveys, not a prediction for this model: measure it on your task")));
    if (quantizes(in) && (!in.model || !in.hardware)) notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "without a model and hardware the inference is taken as memory-bound")));
    if (quantizes(in) && !out.memoryBound) {
        for (const Precision precision : {in.precision, targetPrecision(in)}) if (std::optional<Note> note = rateNote(*in.hardware, precision, a)) notes.push_back(std::move(*note));
    }
    if (!quantizes(in) && in.pattern == SparsityPattern::two_of_four && !isTwoOfFour(in)) {
        notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the 2:4 pattern prunes half of the weights; at this sparsity it does not hold and no speed-up is counted")));
    }
}

template <> std::span<const Choice> choicesOf<CompressionMethod>() {
    static constexpr Choice choices[] = {{"quantization", MLS_TEXT("choice", "Quantisation"), 0}, {"pruning", MLS_TEXT("choice", "Pruning"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<NumberFormat>() {
    static constexpr Choice choices[] = {{"integer", MLS_TEXT("choice", "Integer"), 0}, {"floating", MLS_TEXT("choice", "Floating point"), 1}};
    return choices;
}
template <> std::span<const Choice> choicesOf<SparsityPattern>() {
    static constexpr Choice choices[] = {{"unstructured", MLS_TEXT("choice", "Unstructured"), 0}, {"structured", MLS_TEXT("choice", "Structured (rows, heads, channels)"), 1}, {"two_of_four", MLS_TEXT("choice", "2:4"), 2}};
    return choices;
}

template <> std::span<const Row> rowsOf<CompressionIn>() {
    using In = CompressionIn;
    static constexpr Row rows[] = {
        row<&In::method>({.key = "method", .title = MLS_TEXT("input", "Method"), .help = MLS_TEXT("input", "Fewer bits for each weight, or fewer weights.")}),
        row<&In::targetBits>({.key = "target_bits", .title = MLS_TEXT("input", "Bits"),
            .help = MLS_TEXT("input", "Of a weight after quantisation, at most those of the precision. Usual: 8 or 4."), .range = {.min = 1, .max = 32}, .symbol = "n_b", .dragFrom = 1, .dragTo = 16}),
        row<&In::targetFormat>({.key = "target_format", .title = MLS_TEXT("input", "Format"), .help = MLS_TEXT("input", "Of the quantised weights: 8-bit floating point loses less than 8-bit integers."), .advanced = true}),
        row<&In::sparsity>({.key = "sparsity", .title = MLS_TEXT("input", "Sparsity"),
            .help = MLS_TEXT("input", "Share of the weights that pruning removes. Usual: 0.5; 0.9 needs retraining."), .range = {.min = 0, .max = 0.999}, .symbol = "s", .dragFrom = 0, .dragTo = 0.95, .share = true}),
        row<&In::pattern>({.key = "pattern", .title = MLS_TEXT("input", "Pattern"), .help = MLS_TEXT("input", "Which weights pruning removes: hardware skips whole rows, or two of every four, but not zeros anywhere.")}),
        row<&In::model>(words::optionalModel), row<&In::hardware>(words::optionalHardware), row<&In::precision>(words::precision), row<&In::batchSize>(words::batchSize), row<&In::efficiency>(words::efficiency),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<CompressionOut>() {
    using Out = CompressionOut;
    static constexpr Row rows[] = {
        row<&Out::compressionRatio>({.key = "compression_ratio", .title = MLS_TEXT("output", "Compression"), .help = MLS_TEXT("output", "Bytes before over bytes after; indices of what is left are not counted."), .better = Better::higher, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::inferenceSpeedup>({.key = "inference_speedup", .title = MLS_TEXT("output", "Speed-up"),
            .help = MLS_TEXT("output", "Of the part that the roofline bounds; overhead stays as it is."), .better = Better::higher, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::accuracyChange>({.key = "accuracy_change", .title = MLS_TEXT("output", "Change of accuracy"),
            .help = MLS_TEXT("output", "In percentage points: the median of published surveys, not a prediction."), .shownUnit = MLS_TEXT("unit", "percentage points"), .better = Better::higher, .basis = Basis::calibrate,
            .validate = MLS_TEXT("output", "Evaluate the compressed model on your own task.")}),
        row<&Out::memoryBound>({.key = "memory_bound", .title = MLS_TEXT("output", "Memory-bound"), .help = MLS_TEXT("output", "Whether the uncompressed model waits for memory rather than arithmetic."), .basis = Basis::firstOrder}),
        row<&Out::originalSize>({.key = "original_size", .unit = "GB", .title = MLS_TEXT("output", "Weights before"), .help = MLS_TEXT("output", "At the precision of the scenario."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::compressedSize>({.key = "compressed_size", .unit = "GB", .title = MLS_TEXT("output", "Weights after"), .help = MLS_TEXT("output", "Without the scales of quantisation or the indices of pruning."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kQuantizationRatio, &f::kPruningRatio, &f::kSpeedupOfRatio, &f::kSpeedupOfRates, &f::kSpeedupOfPattern, &f::kSurveyedChange, &f::kPruningChange,
                                        &f::kModelMemory, &f::kCompressedSize};
}

constexpr Solver kCompression = solver<CompressionIn, CompressionOut, &checkCompression, &solveCompression, &noteCompression>(
    {.id = "compression", .name = "CompressionModel", .title = MLS_TEXT("solver", "Compression"),
     .question = MLS_TEXT("solver", "What do I gain from fewer bits or weights?"), .group = "More walls", .scope = "compression",
     .chapter = "Model Compression (Vol I)", .formulas = kFormulas});

} // namespace mlsys
