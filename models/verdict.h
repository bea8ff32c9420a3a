// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences in which results are told, said once: status line, cards, chart captions.
#pragma once

#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/page.h"

namespace mlsys {

// "fits, 0.05 of 85.9 GB (80 GiB)" or "does not fit: 140.0 of 85.9 GB (80 GiB)".
QString fitText(const ValueFormat& format, double demand, double capacity);
// "Memory-bound", or "Memory-bound roof; 95 % is overhead" where the overhead dominates.
QString bottleneckText(const ValueFormat& format, const SingleNodeOut& out);
// The status line of each task.
QString inferenceVerdict(const PageContext& context, const SingleNodeIn& in, const SingleNodeOut& out);
QString trainingVerdict(const PageContext& context, const TrainingMemoryOut& out);
// What the single-node solver's pass is of a model that generates tokens, and where a whole request is; empty for other models.
QString onePassNote(const Workload& model, const Assumptions& a);
// Of such a pass: that activation traffic, a share assumed for each sample, outweighs the weights at this batch; else empty.
QString activationNote(const ValueFormat& format, const Workload& model, Count batch, const Assumptions& a);

// The intensity at which compute and memory time are equal: F·η ÷ BW_eff. Left of it the verdict is Memory.
inline Intensity verdictRidge(const SingleNodeOut& out) { return out.peakFlopsActual / out.peakBwActual; }

} // namespace mlsys
