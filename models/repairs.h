// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to make an infeasible scenario fit: a fixed ladder of single changes, each tried by the solver.
#pragma once

#include "models/page.h"

namespace mlsys {

// Training: ZeRO stage, full checkpointing, smaller batch, more data, tensor or pipeline parallelism (of a fleet, on the
// accelerators it has), lower precision, a bigger device of the zoo. If no single change suffices, two that belong together:
// more data parallelism with ZeRO, a lower precision on a bigger device. If these do not either, the ladder is climbed rung
// by rung until it fits.
std::vector<Repair> trainingRepairs(const PageContext& context);
// A training step of a fleet: ZeRO stage, tensor and pipeline parallelism, full checkpointing, smaller batch, more
// accelerators, lower precision, a bigger device. Layouts that do not divide the fleet are not among them.
std::vector<Repair> distributedRepairs(const PageContext& context);
// Inference: lower precision, a bigger device.
std::vector<Repair> inferenceRepairs(const PageContext& context);
// Serving: smaller batch, shorter prompt, tensor parallelism, a smaller cache format, lower precision, a bigger device.
std::vector<Repair> servingRepairs(const PageContext& context);
// Capacity: another batch, shorter prompt or answer, lower precision, another device, more replicas, a later target.
std::vector<Repair> capacityRepairs(const PageContext& context);

// Marks a page as infeasible: what does not fit, and the ways out, or that none of those tried is enough.
void markInfeasible(Content& content, const QString& problem, std::vector<Repair> repairs);

} // namespace mlsys
