// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a FieldChart. On screen the field is one picture in the pixels of the screen, kept until data, range or size change;
// in a file it is outlines and lines of its patterns (classes) or a lossless picture (shades). Over it the minor grid,
// contours, lines, and a ring where the scenario stands.
#pragma once

#include "colour_bar.h"
#include "contour_labels.h"
#include "field_image.h"
#include "paint_item.h"
#include "plot_part.h"
#include "ticked_axis.h"

#include <QTransform>

namespace mlsys {

class FieldPlot : public PlotPart {
public:
    explicit FieldPlot(SpecChart& chart);

    bool setSpec(const ChartSpec& spec) override;
    Taken takeData(const ChartSpec& spec) override;
    void applyStyle(const ChartStyle& style) override;
    void applyRange(QSizeF plot) override;
    void setArea(const QRectF& area) override;
    void repaint() override;
    TickedAxis* xAxis() override { return &m_x; }
    TickedAxis* yAxis() override { return &m_y; }
    PlotMap map(const QRectF& plot) const override;
    QVector<LegendEntry> legend() const override;
    QVector<SnapPoint> snapPoints(const PlotMap&) const override { return {}; } // a million would be no help
    std::optional<SnapPoint> nearest(const PlotMap& map, QPointF pixel, double scale) const override;
    std::optional<SnapPoint> foundAgain(const PlotMap& map, const SnapPoint& point) const override;
    std::optional<SnapPoint> cellBeside(const PlotMap& map, const std::optional<SnapPoint>& from, QPoint step) const override;
    bool hasCells() const override { return true; }
    SnapText describe(const SnapPoint& point) const override;
    QVector<LabelRequest> labels(const PlotMap& map) const override;
    Obstacles obstacles(const PlotMap& map) const override;
    QColor groundAt(const PlotMap& map, QPointF pixel) const override;
    double rightMargin() const override;

private:
    const ChartStyle& style() const;
    bool isShaded() const { return !m_spec.classes; }
    double ringRadius() const { return 6 * style().scale; }
    void takeCells();
    void makeFills();
    QTransform cellsToPixels(const PlotMap& map) const;
    CellWindow windowOf(const PlotMap& map) const;
    SnapPoint snapTo(const PlotMap& map, int column, int row) const;
    std::optional<QPoint> cellAt(QPointF place) const; // coherent units; column and row
    QString placeText(const AxisMap& axis, double value) const;
    QPolygonF lineInAxes(const Series& line) const;
    // Painting, in field_plot_paint.cpp.
    FieldPalette palette(double ratio) const; // device pixels a logical one
    const QVector<ContourPiece>& contourPieces(const PlotMap& map) const;
    void paintField(QPainter& painter) const;
    void paintPicture(QPainter& painter, const PlotMap& map) const;
    void paintMinorGrid(QPainter& painter, const PlotMap& map) const;
    void paintOver(QPainter& painter) const;
    void paintLine(QPainter& painter, const Series& line, const PlotMap& map) const;
    void paintHere(QPainter& painter, const PlotMap& map) const;

    SpecChart& m_chart;
    FieldChart m_spec;
    TickedAxis m_x;
    TickedAxis m_y;
    Span m_fieldX, m_fieldY; // all of it, in axis coordinates
    FieldCells m_cells;      // of the spec's classes, or the shades below
    std::vector<std::uint8_t> m_shades;
    bool m_hasNone = false;  // cells without an answer
    QVector<FieldFill> m_fills;
    FieldFill m_none;
    std::vector<Contour> m_contours;
    ColourBar m_bar;
    PaintItem m_field;
    PaintItem m_over;

    struct Picture { // as last painted
        QImage image;
        CellWindow window;
        double ratio = 0; // device pixels a logical one
    };
    mutable Picture m_picture;
    mutable std::optional<FieldPalette> m_palette; // of its ratio
    mutable double m_paletteRatio = 0;
    struct Lines {                                 // contours as last painted
        QVector<ContourPiece> pieces;
        CellWindow window;
        QRectF plot;
    };
    mutable std::optional<Lines> m_lines;
};

} // namespace mlsys
