// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, said without any charting library. Pages make a ChartSpec; app/charts/ draws it
// (on screen and, from the same spec, into a file). All numbers are in coherent units (FLOP/s, byte, second);
// axes scale and label them. Nothing here knows pixels, colours or fonts: an Ink names a role, the theme
// gives it a colour, a hatch and a dash.
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace mlsys {

// Roles, not colours. The theme maps each to a colour-blind-safe colour and a second channel
// (marker, dash or hatch), so that no two roles differ by colour alone.
enum class Ink {
    text, grid, accent,            // furniture
    memory, compute, network, overhead, // regimes: also used as translucent tints of regions
    series1, series2, series3, series4, series5, series6, series7, series8,
    weights, gradients, optimizer, activations, buffers, kvCache, // parts of a memory stack
    limit,                         // a capacity or SLA line
    ghost                          // a pinned scenario, drawn behind
};

enum class Stroke { none, solid, dash, dot, dashDot };
enum class Marker { none, circle, square, triangle, diamond, cross };

// How an axis scales and writes its numbers.
struct AxisSpec {
    QString quantity;              // "Arithmetic intensity"
    QString unit;                  // "FLOP/B"; empty for a bare number. The title on screen is "quantity (unit)".
    bool log = false;
    double min = 0;                // range shown at first and on reset; for log axes > 0
    double max = 1;
    double scale = 1;              // value ÷ scale is the number in `unit` (linear axes: "GB" has scale 1e9)
    bool siPrefix = false;         // log axes: tick labels "10 G", "100 G", "1 T" instead of powers of ten
    bool isCount = false;          // read out as a whole number: a batch, devices

    bool operator==(const AxisSpec&) const = default;
};

struct PointLabel {
    int index = 0;                 // of the series' points
    QString text;
    QString brief = {};            // in a figure too narrow for the text; empty: the text
    bool inMargin = false;         // right of the plot, level with the line's end: for many lines that end there
    bool isVital = false;          // never left out: broken into lines or led away from its point, but there

    bool operator==(const PointLabel&) const = default;
};

struct Series {
    QString key;                   // stable, for tests and clicks: "ceiling.fp16", "workload"
    QString name;                  // legend and read-out
    QVector<QPointF> points;       // coherent units; finite, and > 0 on a log axis
    Ink ink = Ink::series1;
    Stroke stroke = Stroke::solid;
    Marker marker = Marker::none;
    double weight = 1;             // line width or marker size in multiples of the theme's own
    bool inLegend = true;
    QVector<PointLabel> labels = {};    // few; drawn beside their points
    QStringList readOut = {};        // what the crosshair says at each point; empty: x and y with units
    double strength = 1;           // below 1 the line is blended with the ground: there, but behind the others
    int legendRank = 0;            // lower comes first in the legend

    bool operator==(const Series&) const = default;
};

// A vertical or horizontal region of the plot, tinted by its role, with a label inside.
struct Band {
    enum class Along { x, y } along = Along::x;
    double from = 0, to = 1;       // clamped to what is visible; an end far outside runs on at any zoom
    Ink ink = Ink::memory;
    QString label;
};

// A straight line across the plot at one value.
struct Mark {
    enum class Along { x, y } along = Along::x; // at an x (a vertical line) or at a y
    double at = 0;
    Ink ink = Ink::accent;
    Stroke stroke = Stroke::solid;
    double weight = 1;             // the verdict's ridge is bold (2.5), the datasheet's thin (0.7)
    QString label;                 // written along the line or at its end
};

struct XyChart {
    AxisSpec x, y;
    QVector<Series> series;
    QVector<Band> bands;
    QVector<Mark> marks;
};

struct BarSet {
    QString key;                   // "weights"
    QString name;                  // legend
    Ink ink = Ink::series1;
    QVector<double> values;        // one a category, coherent units, >= 0
};

// Stacked bars, one a category, with limit lines (a capacity) named right of the plot. Totals are written above
// each bar (the drawing makes room above value.max if it must), a segment's own value inside it where it is tall enough.
// Lying, they are for long names and rankings: categories from top to bottom, totals right of the bars, limits upright.
struct BarsChart {
    QStringList categories;
    QVector<BarSet> sets;
    AxisSpec value;
    QVector<Mark> limits;          // Along::y only: along the categories, whichever way the bars run
    int emphasized = -1;           // the category of the current scenario, -1 for none
    bool isLying = false;
    QVector<double> ghosts = {};   // a pinned scenario's totals, one a category, outlined; NaN where it has none. Or empty
    QString ghostName = {};        // legend
};

// What happens when: a request's phases, a pipeline's schedule, failures and checkpoints. Lanes from top to bottom.
struct SpanKind {
    QString key;                   // "forward"
    QString name;                  // legend
    Ink ink = Ink::series1;
};
struct TimeSpan {
    int lane = 0;
    double from = 0, to = 0;       // in the axis' coherent unit, from <= to
    int kind = 0;
    QString label = {};            // inside, where it fits
    QString readOut = {};          // what the crosshair says; empty: lane, kind, from and to
};
struct TimelineChart {
    AxisSpec time;                 // linear
    QStringList lanes;
    QVector<SpanKind> kinds;
    QVector<TimeSpan> spans;
    QVector<Mark> marks;           // Along::x: moments, through all lanes
    bool isDense = false;          // many lanes of which each is one thing (a ranking): they may be as low as a line of text
};

// A class of a field: "memory", "Memory-bound".
struct FieldKind {
    QString key;
    QString name;
    Ink ink = Ink::series1;

    bool operator==(const FieldKind&) const = default;
};
inline constexpr std::uint8_t kNoClass = 255; // no answer there

// Of both axes, in coherent units.
struct FieldWindow {
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
    bool operator==(const FieldWindow&) const = default;
};

// A number or a class at each cell of a grid over two axes. Cells are equal in the axes' own scale (log: equal factors) and
// fill their ranges; each was computed at its centre. Row by row, the bottom row first. What is shared is not changed any more.
struct FieldChart {
    AxisSpec x, y;
    int columns = 0, rows = 0;                                // up to 1024 each
    std::shared_ptr<const std::vector<std::uint8_t>> classes; // index into kinds; kNoClass: no answer. Null: shaded by value
    QVector<FieldKind> kinds;
    std::shared_ptr<const std::vector<float>> values;         // coherent units; NaN: no answer. Null: no numbers
    AxisSpec value;                                           // quantity, unit, scale, log, range of the shades and contours
    QVector<double> levels;                                   // contour lines of `values`, each labelled with its number; empty: none (while a drag lasts)
    QVector<Series> lines;                                    // drawn over it: a boundary's closed form
    std::optional<QPointF> here;                              // where the scenario itself stands: a ring
    QString hereName;
    std::optional<FieldWindow> window = {};                   // the part to be shown, where that is not all of it: a zoomed view in a file
};

using ChartBody = std::variant<XyChart, BarsChart, TimelineChart, FieldChart>;

struct ChartSpec {
    QString key;                   // object name and export file name: "roofline"
    QString title;
    QString caption;               // scenario and sources, below the figure in an export
    QString spokenSummary;         // one sentence, for a screen reader
    ChartBody body;
    bool showsPins = false;        // by itself; else compare.h draws the pinned scenario's chart behind
};

} // namespace mlsys
