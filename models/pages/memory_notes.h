// SPDX-License-Identifier: GPL-3.0-or-later
// How the memory pages' numbers of training stand to those of Scaling.
#pragma once

#include "models/page.h"

namespace mlsys {

// One replica of many looks alone here; what it shares depends on how many there are. `solution` is of kTrainingMemory.
void noteReplicas(const PageContext& context, const Solution& solution, Content& content);

} // namespace mlsys
