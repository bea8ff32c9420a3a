// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a folder of HTML with its figures, or on pages: a PDF, a printer, its preview. Figures on pages are vector.
#pragma once

#include "app/charts/chart_export.h"
#include "models/report.h"

#include <QString>

class QPagedPaintDevice;

namespace mlsys {

// index.html and a figure each as SVG; the same report gives the same bytes. False and a sentence for people otherwise.
bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error);
bool writePdfReport(const Report& report, const ExportOptions& figures, const QString& fileName, QString* error);
// Onto the pages of a device that is not begun yet.
void paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device);

} // namespace mlsys
