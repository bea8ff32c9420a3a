// SPDX-License-Identifier: GPL-3.0-or-later
// What quantising or pruning a model saves, speeds up and costs in accuracy. Answers "What do I gain from fewer bits or
// weights?".
// Source: Han et al. 2016; physics page, section 9. Changes of accuracy are medians of published surveys (assumptions
// compression.*), labelled as such. The scenario's precision is the baseline. Quantisation speeds up by the ratio of bytes where
// the forward pass of the model on the hardware is memory-bound by the single-node model, else by the ratio of the rates, capped
// by it; without model and hardware it is taken as memory-bound. Bits without a format of their own (3, 5, 6 …) compute in the
// next wider one. 2:4 sparsity is a pattern at which two of four weights are pruned: it counts where that is the nearest number.
// The refined set changes which bound holds (its roofline) and walks to the next wider listed rate (rate_fallback).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

enum class CompressionMethod : std::uint8_t { quantization, pruning };
enum class NumberFormat : std::uint8_t { integer, floating };
enum class SparsityPattern : std::uint8_t { unstructured, structured, two_of_four };

struct CompressionIn {
    CompressionMethod method = CompressionMethod::quantization;
    Count targetBits = 8;
    NumberFormat targetFormat = NumberFormat::integer;
    double sparsity = 0.5;
    SparsityPattern pattern = SparsityPattern::unstructured;
    std::optional<Workload> model;
    std::optional<Hardware> hardware;
    Precision precision = Precision::fp16; // of the baseline
    Count batchSize = 1;
    std::optional<double> efficiency;
};

struct CompressionOut {
    double compressionRatio = 1;
    double inferenceSpeedup = 1;
    double accuracyChange = 0;          // percentage points
    bool memoryBound = true;            // the baseline
    std::optional<Bytes> originalSize;  // with a model
    std::optional<Bytes> compressedSize;
};

void solveCompression(const CompressionIn& in, const Assumptions& a, CompressionOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkCompression(const CompressionIn& in, const Assumptions& a);
void noteCompression(const CompressionIn& in, const Assumptions& a, const CompressionOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<CompressionMethod>();
template <> std::span<const Choice> choicesOf<NumberFormat>();
template <> std::span<const Choice> choicesOf<SparsityPattern>();
template <> std::span<const Row> rowsOf<CompressionIn>();
template <> std::span<const Row> rowsOf<CompressionOut>();

extern const Solver kCompression;

} // namespace mlsys
