// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/page.h"

namespace mlsys {

// Stacked bars of the training memory at each ZeRO stage, with the capacity line. The training-memory solver must have
// an answer.
ChartSpec trainingStack(const PageContext& context);

} // namespace mlsys
