// SPDX-License-Identifier: GPL-3.0-or-later
// A report on the pages of a device: of a PDF, a printer, its preview. Figures are vector.
#pragma once

#include "app/charts/chart_export.h"
#include "models/report.h"

#include <vector>

class QPagedPaintDevice;

namespace mlsys {

// The pages (from 1) on which the parts would begin, of a device that is not begun yet.
std::vector<int> reckonPages(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device);
// Onto a device that is not begun yet. The pages on which the parts did begin.
std::vector<int> paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device);

} // namespace mlsys
