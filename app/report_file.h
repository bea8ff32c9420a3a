// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a folder of HTML with its figures, or on pages: a PDF, a printer, its preview. Figures on pages are vector.
#pragma once

#include "app/charts/chart_export.h"
#include "models/report.h"

#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace mlsys {

// index.html and a figure each as SVG; the same report gives the same bytes. False and a sentence for people otherwise.
bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error);
bool writePdfReport(const Report& report, const ExportOptions& figures, const QString& fileName, QString* error);
// How a table stands on a page of this width, in logical pixels: with as few lines as its letters and columns can be made to
// take, and never a word broken if there is a way.
struct TableShape {
    int pixels = 0;                // of the letters: 12 are 9 pt
    std::vector<double> widths;    // of the columns; 0: its texts are a line below each row
    double gap = 0;                // after each column
};
TableShape tableShape(const Table& table, double width);

// Onto the pages of a device that is not begun yet.
void paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device);

} // namespace mlsys
