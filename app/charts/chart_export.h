// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in files and on the clipboard. A chart of its own is built from the spec at the physical size, never
// a grab of the screen; to export a zoomed view, pass ChartView::visibleSpec().
#pragma once

#include "chart_style.h"
#include "models/chart_spec.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

class QMimeData;
class QPainter;
class QPdfWriter;

namespace mlsys {

struct ExportOptions {
    enum class Format { png, svg, pdf };
    Format format = Format::png;
    QSizeF sizeMm{160, 100};                // clamped to 30 … 2000 mm
    int dpi = 300;                          // PNG only; clamped to 30 … 1200 and 100 million pixels
    ChartStyle style = ChartStyle::light(); // lengths in 1/96 inch, whatever the resolution
    bool withCaption = true;
    bool withTitle = true;
    bool withLegend = true;
    QByteArray session = {};                // put into the file, to be opened again (figure_session.h); empty: none
};

QImage renderChart(const ChartSpec& spec, const ExportOptions& options);
QByteArray renderSvg(const ChartSpec& spec, const ExportOptions& options);
QByteArray renderPdf(const ChartSpec& spec, const ExportOptions& options);

// The figure at its size, into this area of something that is painted.
void paintFigure(QPainter& painter, const QRectF& target, const ChartSpec& spec, const ExportOptions& options);
// A PDF carries the session as an attached file.
void attachSession(QPdfWriter& writer, const QByteArray& session);

QString figureSuffix(ExportOptions::Format format);   // "png"
// Letters and digits of a key; a file is found again under its name on every system.
QString figureStem(const QString& key);

// Whole or not at all: the file appears when everything is written. False and a sentence for people otherwise.
bool exportChart(const ChartSpec& spec, const ExportOptions& options, const QString& fileName, QString* error = nullptr);

// PNG at twice the size, SVG and the spoken summary as text.
std::unique_ptr<QMimeData> chartMimeData(const ChartSpec& spec, const ChartStyle& style, const QByteArray& session = {});

} // namespace mlsys
