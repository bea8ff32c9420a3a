// SPDX-License-Identifier: GPL-3.0-or-later
// How a FieldPlot paints: the field, and what lies over it.
#include "bottom_axis.h"
#include "chart_builder.h"
#include "drawing.h"
#include "field_file.h"
#include "field_plot.h"
#include "shades.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kContourWidth = 1.3;
constexpr double kHalo = 2;        // wider than its line: ground that parts it from pattern and shades
constexpr double kToleranceInFile = 0.03; // logical pixels that a drawn contour may stray
constexpr double kToleranceOnScreen = 0.12;
constexpr double kMinorTick = 4;
constexpr double kMinorShare = 0.22; // near the lightness of the classes' grounds: there, but quiet

// With its halo, when that has a colour.
void strokeOver(QPainter& painter, const QPainterPath& path, const QPen& pen, const QColor& halo) {
    if (path.isEmpty()) return; // an empty path breaks a PDF
    painter.setBrush(Qt::NoBrush);
    if (halo.isValid()) {
        painter.setPen(QPen(halo, pen.widthF() + kHalo, Qt::SolidLine, Qt::FlatCap, pen.joinStyle()));
        painter.drawPath(path);
    }
    painter.setPen(pen);
    painter.drawPath(path);
}

} // namespace

FieldPalette FieldPlot::palette(double ratio) const {
    const double pixels = style().scale * ratio;
    if (isShaded()) return FieldPalette::ofShades(shadeMap(style().isDark), m_none, style().plotGround, pixels);
    return FieldPalette::ofClasses(m_fills, m_none, style().plotGround, pixels);
}

void FieldPlot::paintField(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    if (map.plot.isEmpty()) return;
    if (!m_cells.isEmpty()) {
        if (!m_chart.clipsByHand()) paintPicture(painter, map);
        else if (isShaded()) paintShades(painter, m_cells, windowOf(map), map.plot, palette(painter.deviceTransform().m11()));
        else paintClasses(painter, m_cells, windowOf(map), cellsToPixels(map), map.plot, m_fills, m_none, style().scale);
    }
    paintMinorGrid(painter, map);
}

// On screen: a hover repaints, but composes nothing anew.
void FieldPlot::paintPicture(QPainter& painter, const PlotMap& map) const {
    const QRect pixels = devicePixels(painter, map.plot);
    const double ratio = painter.deviceTransform().m11();
    const CellWindow window = windowOf(map);
    if (m_picture.image.size() != pixels.size() || m_picture.window != window || m_picture.ratio != ratio) {
        if (!m_palette || m_paletteRatio != ratio) m_palette = palette(ratio);
        m_paletteRatio = ratio;
        m_picture = {fieldImage(m_cells, window, pixels.size(), QRect(QPoint(), pixels.size()), *m_palette), window, ratio};
    }
    drawInPixels(painter, pixels.topLeft(), m_picture.image);
}

// Over shades, lines would be read as data: there the minor ones are short ticks along the edges.
void FieldPlot::paintMinorGrid(QPainter& painter, const PlotMap& map) const {
    const double tick = kMinorTick * style().scale;
    QVector<QLineF> lines;
    for (const double at : map.x->isLog() ? m_x.ticks().minor : QVector<double>())
        lines.append({map.pixelX(at), isShaded() ? map.plot.bottom() - tick : map.plot.top(), map.pixelX(at), map.plot.bottom()});
    for (const double at : map.y->isLog() ? m_y.ticks().minor : QVector<double>())
        lines.append({map.plot.left(), map.pixelY(at), isShaded() ? map.plot.left() + tick : map.plot.right(), map.pixelY(at)});
    if (lines.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(isShaded() ? QPen(style().plotGround, 1) : QPen(mixed(style().plotGround, style().mutedText, kMinorShare), 0.7));
    painter.drawLines(lines);
    painter.restore();
}

const QVector<ContourPiece>& FieldPlot::contourPieces(const PlotMap& map) const {
    const CellWindow window = windowOf(map);
    if (!m_lines || m_lines->window != window || m_lines->plot != map.plot)
        m_lines = {visiblePieces(m_contours, cellsToPixels(map), map.plot, m_chart.clipsByHand() ? kToleranceInFile : kToleranceOnScreen), window, map.plot};
    return m_lines->pieces;
}

void FieldPlot::paintOver(QPainter& painter) const {
    const PlotMap map = this->map(m_chart.plotArea());
    if (map.plot.isEmpty()) return;
    if (!m_contours.empty()) {
        QPainterPath path;
        for (const ContourPiece& piece : contourPieces(map)) path.addPolygon(piece.points);
        strokeOver(painter, path, QPen(style().text, kContourWidth * style().scale, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin), isShaded() ? style().plotGround : QColor());
    }
    for (const Series& line : m_spec.lines) paintLine(painter, line, map);
    if (m_spec.here) paintHere(painter, map);
    if (isShaded()) m_bar.paint(painter, map.plot, style());
    paintUnitBeside(painter, m_chart, m_x, map);
}

void FieldPlot::paintLine(QPainter& painter, const Series& line, const PlotMap& map) const {
    QPolygonF pixels;
    for (const QPointF& at : lineInAxes(line)) pixels.append(map.pixel(at));
    const QColor color = mixed(style().plotGround, style().color(line.ink), std::clamp(line.strength, 0.0, 1.0));
    if (line.stroke != Stroke::none) {
        QPainterPath path;
        for (const QPolygonF& piece : clippedPolyline(pixels, map.plot)) path.addPolygon(piece);
        strokeOver(painter, path, QPen(color, style().lineWidth * line.weight, penStyle(line.stroke), Qt::FlatCap, Qt::RoundJoin), style().plotGround);
    }
    for (const QPointF& pixel : std::as_const(pixels))
        if (line.marker != Marker::none && map.plot.contains(pixel)) drawMarker(painter, line.marker, pixel, style().markerSize * line.weight, color, style().plotGround);
}

void FieldPlot::paintHere(QPainter& painter, const PlotMap& map) const {
    Series stand;
    stand.points = {*m_spec.here};
    for (const QPointF& at : lineInAxes(stand)) {
        if (!map.isInside(at)) continue;
        painter.setBrush(Qt::NoBrush);
        for (const auto& [color, width] : {std::pair(style().plotGround, 5.0), std::pair(style().text, 2.4)}) {
            painter.setPen(QPen(color, width * style().scale));
            painter.drawEllipse(map.pixel(at), ringRadius(), ringRadius());
        }
    }
}

} // namespace mlsys
