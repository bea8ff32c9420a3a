// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a folder of HTML with its figures, or as a PDF (report_pages.h, which also prints).
#pragma once

#include "app/charts/chart_export.h"
#include "models/report.h"

#include <QString>

namespace mlsys {

// index.html and a figure each as SVG; the same report gives the same bytes. False and a sentence for people otherwise.
bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error);
bool writePdfReport(const Report& report, const ExportOptions& figures, const QString& fileName, QString* error);

} // namespace mlsys
