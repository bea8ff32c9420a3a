// SPDX-License-Identifier: GPL-3.0-or-later
// The roofline as a chart: what the device allows at each arithmetic intensity, where the workload stands, and which
// side of the verdict's own ridge (F·η ÷ BW_eff) it is on. The datasheet's ridge (F ÷ BW) is a second, thin mark.
#pragma once

#include "models/page.h"

namespace mlsys {

// `solution` is a solved one of the single-node solver. Pins of the context are laid over it. A workload that states no
// operations has no point.
ChartSpec rooflineChart(const PageContext& context, const Solution& solution);

} // namespace mlsys
