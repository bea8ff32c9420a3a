// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from top to bottom with their names at the left: the lanes of a timeline, the categories of lying bars. Above the
// first there may be room for the names of upright lines (flags.h). In axis coordinates the last row is 0.
#pragma once

#include "axis_map.h"
#include "chart_style.h"

#include <QRectF>
#include <QStringList>
#include <QVector>

class QPainter;

namespace mlsys {

class NamedRows {
public:
    struct Name {
        int row = 0;
        QRectF area;
        QString text; // with line breaks
    };

    void setRows(const QStringList& names, int emphasized = -1);
    // For a chart of this width; `head` of the plot's pixels are kept free above the first row. In a file, where nobody can
    // point at a row, names become smaller yet before some go without.
    void update(double chartWidth, double plotHeight, double head, const ChartStyle& style, bool isFile);

    int count() const { return static_cast<int>(m_names.size()); }
    double width() const { return m_width; } // left of the plot
    const AxisMap& map() const { return m_map; }
    QRectF rowArea(int row, double share, double thickest, const PlotMap& map) const; // `share` of its height, in its middle
    QRectF headArea(const PlotMap& map) const;
    // Where rows are lower than a text beside the bars, some have none; the emphasized has.
    bool hasTexts(int row, const PlotMap& map, const ChartStyle& style) const;
    // Each in one line or more, cut short at the column's width so that they still differ.
    QVector<Name> names(const PlotMap& map, const ChartStyle& style) const;
    void paintNames(QPainter& painter, const PlotMap& map, const ChartStyle& style) const;

private:
    QFont fontOf(int row, const ChartStyle& style) const;
    bool hasText(int row, double factor, const PlotMap& map, const ChartStyle& style) const;

    QStringList m_names;
    int m_emphasized = -1;
    double m_width = 0;
    double m_factor = 1; // of the style's font: names become smaller before some are left out
    AxisMap m_map;
};

} // namespace mlsys
