// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_view.h"

#include "crosshair.h"
#include "paint_item.h"

#include <QHash>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kDeepestZoom = 1e-4; // of the range that the spec asks for
constexpr double kWidestZoom = 3;
constexpr int kFarStep = 10; // cells
constexpr double kDragStart = 4;
constexpr float kVeil = 0.55f; // over a disabled chart

Span zoomed(Span span, Span reset, double factor, double at) {
    const double length = std::clamp(span.length() * factor, reset.length() * kDeepestZoom, reset.length() * kWidestZoom);
    const double share = (at - span.from) / span.length();
    return {at - share * length, at + (1 - share) * length};
}

// Part of the reset range always stays in sight.
Span kept(Span span, Span reset) {
    const double shift = std::clamp(span.from, reset.from - span.length() * 0.9, reset.to - span.length() * 0.1) - span.from;
    return {span.from + shift, span.to + shift};
}

} // namespace

ChartView::ChartView(QWidget* parent) : ChartView({}, ChartStyle::light(), parent) {}

ChartView::ChartView(const ChartSpec& spec, const ChartStyle& style, QWidget* parent) : QChartView(new SpecChart(style), parent), m_chart(static_cast<SpecChart*>(chart())) {
    m_chart->waitForPaint();
    m_chart->setSpec(spec);
    m_crosshairItem = std::make_unique<PaintItem>(m_chart, layer::crosshair, [this](QPainter& painter) { paintCrosshair(painter); });
    setRenderHint(QPainter::Antialiasing);
    setLayoutDirection(Qt::LeftToRight); // an axis grows to the right in every language
    setRubberBand(NoRubberBand);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(220, 150);
    setBackgroundBrush(style.background);
    present();
}

ChartView::~ChartView() = default;

SpecChart& ChartView::specChart() const {
    m_chart->finishWaiting();
    return *m_chart;
}

const ChartSpec& ChartView::spec() const { return m_chart->spec(); }
ChartSpec ChartView::visibleSpec() const { return m_chart->visibleSpec(); }
const ChartStyle& ChartView::chartStyle() const { return m_chart->chartStyle(); }
QString ChartView::readOut() const { return m_readOut; }

void ChartView::setSpec(const ChartSpec& spec) {
    m_isZoomed = m_chart->setSpec(spec, m_isZoomed && spec.key == m_chart->spec().key);
    m_drag.reset(); // a drag begun on the old chart must not go on with its ranges
    present();
}

void ChartView::present() {
    const ChartSpec& spec = m_chart->spec();
    if (objectName().isEmpty()) setObjectName(spec.key);
    setAccessibleName(spec.title);
    viewport()->setAccessibleName(spec.title); // it reports the focus as its own
    setAccessibleDescription(spec.spokenSummary);
    setCrosshair(currentPoint(), m_byKeyboard);
    if (m_byKeyboard) setAccessibleDescription(m_readOut);
}

void ChartView::setStyle(const ChartStyle& style) {
    m_chart->setChartStyle(style);
    setBackgroundBrush(style.background);
}

void ChartView::resetZoom() {
    m_isZoomed = false;
    m_chart->resetSpans();
    setCrosshair(currentPoint(), m_byKeyboard);
}

QPointF ChartView::chartPoint(QPointF viewPoint) const { return m_chart->mapFromScene(viewportTransform().inverted().map(viewPoint)); }

void ChartView::showSpans(Span x, Span y) {
    if (const PlotMap map = m_chart->plotMap(); x == map.xSpan && y == map.ySpan) return;
    m_isZoomed = true;
    m_chart->setSpans(x, y);
    setCrosshair(currentPoint(), m_byKeyboard);
}

void ChartView::zoom(double factor, QPointF at, bool alongX, bool alongY) {
    const PlotMap map = m_chart->plotMap();
    const QPointF fixed = map.axisAt(at);
    const auto resized = [factor](Span span, Span reset, SpecChart::Motion motion, double around) {
        if (motion == SpecChart::Motion::none) return span;
        return kept(zoomed(span, reset, factor, motion == SpecChart::Motion::fromZero ? 0 : around), reset);
    };
    showSpans(alongX ? resized(map.xSpan, map.x->reset(), m_chart->xMotion(), fixed.x()) : map.xSpan,
              alongY ? resized(map.ySpan, map.y->reset(), m_chart->yMotion(), fixed.y()) : map.ySpan);
}

void ChartView::pan(double shareX, double shareY) {
    const PlotMap map = m_chart->plotMap();
    panFrom(map.xSpan, map.ySpan, shareX, shareY);
}

void ChartView::panFrom(Span x, Span y, double shareX, double shareY) {
    const PlotMap map = m_chart->plotMap();
    const auto moved = [](Span span, double share, Span reset, SpecChart::Motion motion) {
        if (motion != SpecChart::Motion::free) return span;
        return kept({span.from + span.length() * share, span.to + span.length() * share}, reset);
    };
    showSpans(moved(x, shareX, map.x->reset(), m_chart->xMotion()), moved(y, shareY, map.y->reset(), m_chart->yMotion()));
}

void ChartView::wheelEvent(QWheelEvent* event) {
    const QPointF at = chartPoint(event->position());
    const QRectF plot = m_chart->plotArea();
    const bool isBeside = at.x() < plot.left() && at.y() >= plot.top() && at.y() <= plot.bottom();
    const bool isBelow = at.y() > plot.bottom() && at.x() >= plot.left() && at.x() <= plot.right();
    // A page is scrolled over its charts: only a chart that was chosen, or Ctrl, takes the wheel.
    const bool isMeant = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!isMeant || event->angleDelta().y() == 0 || m_drag || plot.isEmpty() || !(plot.contains(at) || isBeside || isBelow)) {
        event->ignore(); // so that the page scrolls
        return;
    }
    zoom(std::pow(1.2, -event->angleDelta().y() / 120.0), at, !isBeside, !isBelow);
    event->accept();
}

// None of the mouse handlers calls QChartView's: in 6.4.2 they crash where no item is under the cursor.
void ChartView::mousePressEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton) return;
    const PlotMap map = m_chart->plotMap();
    m_drag = Drag{event->position(), map.xSpan, map.ySpan, false};
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    event->accept();
    if (!m_drag) {
        setCrosshair(m_chart->nearest(chartPoint(event->position())), false);
        return;
    }
    const QPointF moved = event->position() - m_drag->from;
    if (!m_drag->hasMoved && moved.manhattanLength() < kDragStart) return;
    m_drag->hasMoved = true;
    const PlotMap map = m_chart->plotMap();
    if (map.plot.isEmpty() || (m_chart->xMotion() != SpecChart::Motion::free && m_chart->yMotion() != SpecChart::Motion::free)) // bars stay where they are
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    panFrom(m_drag->x, m_drag->y, -moved.x() / map.plot.width(), moved.y() / map.plot.height());
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() != Qt::LeftButton || !m_drag) return;
    const bool isClick = !m_drag->hasMoved;
    m_drag.reset();
    viewport()->unsetCursor();
    if (!isClick) return;
    setCrosshair(m_chart->nearest(chartPoint(event->position())), false);
    activate();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept();
    if (event->button() == Qt::LeftButton) resetZoom();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 0.1;
    const QPointF middle = m_chart->plotArea().center();
    static const QHash<int, QPoint> arrows{{Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, 1}}, {Qt::Key_Down, {0, -1}}};
    if (const auto arrow = arrows.find(event->key()); arrow != arrows.end() && stepCell(*arrow, event->modifiers())) return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1 / 1.25, middle, true, true); return;
    case Qt::Key_Minus: zoom(1.25, middle, true, true); return;
    case Qt::Key_0: resetZoom(); return;
    case Qt::Key_Left: pan(-step, 0); return;
    case Qt::Key_Right: pan(step, 0); return;
    case Qt::Key_Up: pan(0, step); return;
    case Qt::Key_Down: pan(0, -step); return;
    case Qt::Key_PageDown: stepSeries(1); return;
    case Qt::Key_PageUp: stepSeries(-1); return;
    default: break;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && m_point) {
        activate();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_point) {
        setCrosshair(std::nullopt, true);
        m_tabLeaves = true;
        return;
    }
    event->ignore(); // Esc without a crosshair leaves the presentation, Enter presses the dialog's button
}

bool ChartView::focusNextPrevChild(bool next) {
    if (!m_tabLeaves && stepPoint(next ? 1 : -1)) return true;
    setCrosshair(std::nullopt, true);
    return QChartView::focusNextPrevChild(next);
}

void ChartView::focusInEvent(QFocusEvent* event) {
    m_tabLeaves = false;
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event) {
    if (!m_byKeyboard) setCrosshair(std::nullopt, false);
    QChartView::leaveEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_crosshairItem->setArea(m_chart->rect());
}

void ChartView::paintEvent(QPaintEvent* event) {
    m_chart->finishWaiting();
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    if (!isEnabled()) { // the last good result, kept in sight while the inputs are wrong
        QColor veil = chartStyle().background;
        veil.setAlphaF(kVeil);
        painter.fillRect(viewport()->rect(), veil);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(chartStyle().color(Ink::series1), 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

std::optional<SnapPoint> ChartView::currentPoint() const { return m_point ? m_chart->foundAgain(*m_point) : std::nullopt; }

void ChartView::setCrosshair(const std::optional<SnapPoint>& point, bool byKeyboard) {
    const bool wasThere = m_point.has_value();
    m_point = point;
    m_byKeyboard = byKeyboard && point;
    QString text;
    if (point) {
        const SnapText said = m_chart->describe(*point);
        text = said.name.isEmpty() ? said.readOut : said.name + QStringLiteral(": ") + said.readOut;
    }
    if (wasThere || point) m_crosshairItem->update();
    if (text == m_readOut) return;
    m_readOut = text;
    // A screen reader hears the point; without one, the summary is back.
    if (byKeyboard) setAccessibleDescription(text.isEmpty() ? spec().spokenSummary : text);
    Q_EMIT readOutChanged(text);
}

// The view follows a crosshair that leaves it.
bool ChartView::stepCell(QPoint step, Qt::KeyboardModifiers modifiers) {
    if (!m_byKeyboard || !m_point) return false;
    const bool isFar = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    const auto cell = m_chart->cellBeside(m_point, step * (isFar ? kFarStep : 1));
    if (!cell) return false;
    const PlotMap map = m_chart->plotMap();
    const auto followed = [](Span span, double at) {
        const double shift = std::max(0.0, at - span.to) + std::min(0.0, at - span.from);
        return Span{span.from + shift, span.to + shift};
    };
    m_point = cell;
    showSpans(followed(map.xSpan, map.x->toAxis(cell->place.x())), followed(map.ySpan, map.y->toAxis(cell->place.y())));
    setCrosshair(m_chart->foundAgain(*cell), true);
    return true;
}

bool ChartView::stepPoint(int step) {
    if (m_chart->hasCells()) { // onto a cell and off again
        const auto cell = m_byKeyboard && m_point ? std::nullopt : m_point ? m_point : m_chart->cellBeside(std::nullopt, {});
        if (cell) setCrosshair(cell, true);
        return cell.has_value();
    }
    const QVector<SnapPoint> points = m_chart->snapPoints();
    const auto current =
        std::find_if(points.begin(), points.end(), [this](const SnapPoint& p) { return m_point && p.series == m_point->series && p.index == m_point->index; });
    const qsizetype next = current == points.end() ? (step > 0 ? 0 : -1) : current - points.begin() + step;
    if (next < 0 || next >= points.size()) return false;
    setCrosshair(points[next], true);
    return true;
}

void ChartView::stepSeries(int step) {
    const QVector<SnapPoint> points = m_chart->snapPoints();
    const int current = m_point ? m_point->series : step > 0 ? -1 : points.isEmpty() ? 0 : points.last().series + 1;
    std::optional<SnapPoint> first; // of the next series in that direction
    for (const SnapPoint& p : points)
        if ((p.series - current) * step > 0 && (!first || std::abs(p.series - current) < std::abs(first->series - current))) first = p;
    if (first) setCrosshair(first, true);
}

// Last in its callers: a slot may set a new spec.
void ChartView::activate() {
    if (!m_point) return;
    if (m_chart->hasCells()) {
        Q_EMIT placeActivated(QPointF(m_point->place));
        return;
    }
    const int index = m_point->index;
    Q_EMIT pointActivated(m_chart->describe(*m_point).seriesKey, index);
}

void ChartView::paintCrosshair(QPainter& painter) const {
    if (const auto point = currentPoint()) drawCrosshair(painter, *point, m_chart->describe(*point), m_chart->plotArea(), chartStyle(), m_chart->hasCells());
}

} // namespace mlsys
