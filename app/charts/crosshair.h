// SPDX-License-Identifier: GPL-3.0-or-later
// The crosshair and its read-out box.
#pragma once

#include "chart_style.h"
#include "plot_part.h"

class QPainter;

namespace mlsys {

// `isOnPicture`: with a halo, since what lies below may have any colour.
void drawCrosshair(QPainter& painter, const SnapPoint& point, const SnapText& text, const QRectF& plot, const ChartStyle& style, bool isOnPicture);

} // namespace mlsys
