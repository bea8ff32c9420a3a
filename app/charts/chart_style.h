// SPDX-License-Identifier: GPL-3.0-or-later
// How charts look: the one place that gives a role (Ink) its colour and its second channel. Okabe-Ito based,
// so it survives colour blindness and a grey printer; no two roles differ by colour alone. Sizes are in
// logical pixels (96 per inch), never in points: the same numbers hold on screen, in a PNG and in a PDF.
#pragma once

#include "models/chart_spec.h"

#include <QColor>
#include <QFont>

namespace mlsys {

// Own hatches, drawn as lines: Qt's hatch brushes have a fixed device period and break in PDF and SVG.
enum class Hatch { none, forward, backward, cross, horizontal, vertical, dots, grid };

struct ChartStyle {
    QColor background; // around the plot
    QColor plotGround; // behind the curves
    QColor text;
    QColor mutedText; // tick labels, caption
    QColor grid;
    QColor minorGrid;
    QFont font; // pixel size set; "DejaVu Sans" because SVG readers need a family by name
    double lineWidth = 2;
    double markerSize = 8;
    double scale = 1;  // presentation mode: 1.5 to 2.5
    double tint = 0.1; // share of a role's colour in a region's ground
    bool isDark = false;
    bool isContrast = false;

    static ChartStyle light(double scale = 1);
    static ChartStyle dark(double scale = 1);
    ChartStyle contrasted() const;                      // black on white or white on black, heavier lines

    QColor color(Ink ink) const;
    // The role's second channels: one is used, depending on whether it is a line, a bar or points.
    Qt::PenStyle dash(Ink ink) const;
    Hatch hatch(Ink ink) const;
    Marker marker(Ink ink) const;

    QColor tinted(Ink ink) const;                       // opaque ground of a region
    QColor textOn(Ink ink, const QColor& ground) const; // the role's colour, moved until it reads as text
    QColor inkOn(const QColor& fill) const;             // black or white, whichever reads on a filled bar
    QFont fontOf(double factor, bool bold = false) const;

    bool operator==(const ChartStyle&) const = default;
};

Qt::PenStyle penStyle(Stroke stroke);
// Opaque mixture; share 0 gives `ground`. Translucent ink is up to 20 times slower to paint and breaks in PDF.
QColor mixed(const QColor& ground, const QColor& ink, double share);
// WCAG contrast, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace mlsys
