// SPDX-License-Identifier: GPL-3.0-or-later
// A scene item that covers the chart and paints what a function says: the layers that Qt Charts lacks
// (tints, minor grid, marks, labels, legend) are functions of their plot, not classes of their own.
#pragma once

#include <QGraphicsItem>

#include <functional>
#include <utility>

class QPainter;

namespace mlsys {

// Where Qt Charts paints: plot ground 0, grid 2, axes 3, series 4 and up.
namespace layer {
inline constexpr double ground = 1.5;
inline constexpr double marks = 3.5;
inline constexpr double overSeries = 20;
inline constexpr double labels = 21;
inline constexpr double crosshair = 30;
} // namespace layer

class PaintItem : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&)>;

    PaintItem(QGraphicsItem* parent, double z, Paint paint) : QGraphicsItem(parent), m_paint(std::move(paint)) {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    void setArea(const QRectF& area) {
        if (area == m_area) return;
        prepareGeometryChange();
        m_area = area;
    }
    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paint(*painter); }

private:
    Paint m_paint;
    QRectF m_area;
};

} // namespace mlsys
