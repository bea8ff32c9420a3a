// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_plot.h"

#include "bottom_axis.h"
#include "chart_builder.h"
#include "drawing.h"
#include "shades.h"
#include "xy_labels.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr double kGridShare = 0.38; // of the muted text's colour: the usual grid would vanish on the classes' grounds
constexpr double kGridWidth = 0.8;

QString noAnswer() { return QCoreApplication::translate("mlsys::Chart", "no answer"); }

AxisSpec narrowed(AxisSpec axis, double min, double max) {
    axis.min = min;
    axis.max = max;
    return axis;
}

// The range of a whole axis in the coordinates of one that may show a part of it.
Span wholeSpan(const AxisSpec& whole, const AxisMap& shown) {
    const AxisMap map(whole);
    return {shown.toAxis(map.toValue(map.reset().from)), shown.toAxis(map.toValue(map.reset().to))};
}

std::size_t cellCount(const FieldChart& field) {
    return field.columns > 0 && field.rows > 0 ? static_cast<std::size_t>(field.columns) * static_cast<std::size_t>(field.rows) : 0;
}

// Cells without an answer.
bool hasHoles(const FieldChart& field) {
    if (field.classes) {
        const auto known = static_cast<int>(std::min<qsizetype>(field.kinds.size(), kNoClass));
        return field.classes->size() == cellCount(field) && std::any_of(field.classes->begin(), field.classes->end(), [known](std::uint8_t code) { return code >= known; });
    }
    return field.values && field.values->size() == cellCount(field) &&
           std::any_of(field.values->begin(), field.values->end(), [](float value) { return !std::isfinite(value); });
}

// Legends name these; so they must stay for the layout to stay.
bool haveSameNames(const QVector<Series>& a, const QVector<Series>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Series& x, const Series& y) {
        return x.name == y.name && x.inLegend == y.inLegend && x.ink == y.ink && x.stroke == y.stroke && x.marker == y.marker && x.weight == y.weight;
    });
}

} // namespace

FieldPlot::FieldPlot(SpecChart& chart)
    : m_chart(chart),
      m_x(chart, Qt::AlignBottom),
      m_y(chart, Qt::AlignLeft),
      m_field(&chart, layer::ground, [this](QPainter& painter) { paintField(painter); }),
      m_over(&chart, layer::marks, [this](QPainter& painter) { paintOver(painter); }) {}

const ChartStyle& FieldPlot::style() const { return m_chart.chartStyle(); }

bool FieldPlot::setSpec(const ChartSpec& spec) {
    const auto* field = std::get_if<FieldChart>(&spec.body);
    if (!field) return false;
    m_spec = *field;
    if (m_spec.kinds.size() > kNoClass) m_spec.kinds.resize(kNoClass);
    const FieldWindow window = m_spec.window.value_or(FieldWindow{m_spec.x.min, m_spec.x.max, m_spec.y.min, m_spec.y.max});
    m_x.setSpec(narrowed(m_spec.x, window.xMin, window.xMax));
    m_y.setSpec(narrowed(m_spec.y, window.yMin, window.yMax));
    m_fieldX = wholeSpan(m_spec.x, m_x.map());
    m_fieldY = wholeSpan(m_spec.y, m_y.map());
    m_bar.setSpec(m_spec.value);
    takeCells();
    makeFills();
    return true;
}

PlotPart::Taken FieldPlot::takeData(const ChartSpec& spec) {
    const auto* next = std::get_if<FieldChart>(&spec.body);
    if (!next || next->x != m_spec.x || next->y != m_spec.y || next->value != m_spec.value || next->window != m_spec.window || next->kinds != m_spec.kinds ||
        !next->classes != !m_spec.classes || !haveSameNames(next->lines, m_spec.lines))
        return Taken::no;
    const bool moved = next->lines != m_spec.lines || next->here != m_spec.here || next->hereName != m_spec.hereName || !next->levels.isEmpty() || !m_spec.levels.isEmpty();
    if (hasHoles(*next) != m_hasNone) return Taken::no; // its entry in the legend comes or goes
    m_spec = *next;
    takeCells();
    return moved ? Taken::pictureAndLabels : Taken::picture;
}

void FieldPlot::takeCells() {
    m_picture = {};
    m_lines.reset();
    m_cells = {};
    m_contours.clear();
    m_hasNone = hasHoles(m_spec);
    const auto count = cellCount(m_spec);
    if (m_spec.values && m_spec.values->size() != count) m_spec.values.reset();
    if (count == 0) return;
    if (m_spec.classes && m_spec.classes->size() == count) {
        m_cells = {m_spec.columns, m_spec.rows, m_spec.classes->data()};
    } else if (!m_spec.classes && m_spec.values) {
        m_shades = shadesOf(*m_spec.values, m_bar.map());
        m_cells = {m_spec.columns, m_spec.rows, m_shades.data()};
    }
    if (m_spec.values && !m_spec.levels.isEmpty()) m_contours = contoursOf(*m_spec.values, m_spec.columns, m_spec.rows, m_spec.levels, m_spec.value.log);
}

void FieldPlot::makeFills() {
    m_fills = fillsOf(m_spec.kinds, style());
    m_none = noAnswerFill(style());
    m_picture = {};
    m_palette.reset();
}

void FieldPlot::applyStyle(const ChartStyle& style) {
    m_x.applyStyle(style);
    m_y.applyStyle(style);
    for (const TickedAxis* axis : {&m_x, &m_y}) axis->qtAxis()->setGridLinePen(QPen(mixed(style.plotGround, style.mutedText, kGridShare), kGridWidth));
    makeFills();
}

void FieldPlot::applyRange(QSizeF plot) {
    m_x.update(plot.width(), style(), m_chart.locale(), titleSizeBelow(m_chart, m_x));
    m_y.update(plot.height(), style(), m_chart.locale());
    if (isShaded()) m_bar.update(plot.height(), m_chart.size().width(), style(), m_chart.locale());
}

void FieldPlot::setArea(const QRectF& area) {
    m_field.setArea(area);
    m_over.setArea(area);
}

void FieldPlot::repaint() {
    m_field.update();
    m_over.update();
}

PlotMap FieldPlot::map(const QRectF& plot) const { return {&m_x.map(), &m_y.map(), m_x.span(), m_y.span(), plot}; }

double FieldPlot::rightMargin() const { return std::max(marginBeside(m_chart, m_x), isShaded() ? m_bar.width() + 6 * style().scale : 0); }

QVector<LegendEntry> FieldPlot::legend() const {
    QVector<LegendEntry> entries;
    const auto box = [](const QString& name, const FieldFill& fill) {
        LegendEntry entry{name};
        entry.fill = fill;
        return entry;
    };
    if (!isShaded())
        for (qsizetype k = 0; k < m_fills.size(); ++k) entries.append(box(m_spec.kinds[k].name, m_fills[k]));
    if (m_hasNone) entries.append(box(noAnswer(), m_none));
    for (const Series& line : m_spec.lines)
        if (line.inLegend && !line.name.isEmpty()) entries.append({line.name, line.ink, line.stroke, line.weight, line.marker, false, line.legendRank});
    std::stable_sort(entries.begin(), entries.end(), [](const LegendEntry& a, const LegendEntry& b) { return a.rank < b.rank; });
    return entries;
}

QTransform FieldPlot::cellsToPixels(const PlotMap& map) const {
    const double left = map.pixelX(m_fieldX.from), bottom = map.pixelY(m_fieldY.from);
    const double width = (map.pixelX(m_fieldX.to) - left) / std::max(1, m_cells.columns), height = (map.pixelY(m_fieldY.to) - bottom) / std::max(1, m_cells.rows);
    return {width, 0, 0, height, left, bottom};
}

CellWindow FieldPlot::windowOf(const PlotMap& map) const {
    const auto cells = [](double at, Span field, int count) { return (at - field.from) / field.length() * count; };
    return {cells(map.xSpan.from, m_fieldX, m_cells.columns), cells(map.xSpan.to, m_fieldX, m_cells.columns), cells(map.ySpan.from, m_fieldY, m_cells.rows),
            cells(map.ySpan.to, m_fieldY, m_cells.rows)};
}

// At the cell's centre, or as near to it as is in sight.
SnapPoint FieldPlot::snapTo(const PlotMap& map, int column, int row) const {
    const QPointF at(m_fieldX.from + (column + 0.5) / m_cells.columns * m_fieldX.length(), m_fieldY.from + (row + 0.5) / m_cells.rows * m_fieldY.length());
    const QPointF pixel(std::clamp(map.pixelX(at.x()), map.plot.left(), map.plot.right()), std::clamp(map.pixelY(at.y()), map.plot.top(), map.plot.bottom()));
    return {0, row * m_cells.columns + column, pixel, {}, {m_x.map().toValue(at.x()), m_y.map().toValue(at.y())}};
}

std::optional<QPoint> FieldPlot::cellAt(QPointF place) const {
    if (m_cells.isEmpty() || !m_x.map().canShow(place.x()) || !m_y.map().canShow(place.y())) return std::nullopt;
    const auto cell = [](double at, Span field, int count) { return std::floor((at - field.from) / field.length() * count); };
    const double column = cell(m_x.map().toAxis(place.x()), m_fieldX, m_cells.columns), row = cell(m_y.map().toAxis(place.y()), m_fieldY, m_cells.rows);
    if (!(column >= 0 && column < m_cells.columns && row >= 0 && row < m_cells.rows)) return std::nullopt;
    return QPoint(static_cast<int>(column), static_cast<int>(row));
}

std::optional<SnapPoint> FieldPlot::nearest(const PlotMap& map, QPointF pixel, double) const {
    const QPointF at = map.axisAt(pixel);
    const auto cell = cellAt({m_x.map().toValue(at.x()), m_y.map().toValue(at.y())});
    return cell ? std::optional(snapTo(map, cell->x(), cell->y())) : std::nullopt;
}

// By its place: other data may come in coarser or finer cells.
std::optional<SnapPoint> FieldPlot::foundAgain(const PlotMap& map, const SnapPoint& point) const {
    const auto cell = cellAt(point.place);
    return cell && windowOf(map).cells(m_cells.columns, m_cells.rows).contains(*cell) ? std::optional(snapTo(map, cell->x(), cell->y())) : std::nullopt;
}

std::optional<SnapPoint> FieldPlot::cellBeside(const PlotMap& map, const std::optional<SnapPoint>& from, QPoint step) const {
    if (m_cells.isEmpty()) return std::nullopt;
    const QPointF middle(m_x.map().toValue((map.xSpan.from + map.xSpan.to) / 2), m_y.map().toValue((map.ySpan.from + map.ySpan.to) / 2));
    std::optional<QPoint> cell = cellAt(from ? from->place : m_spec.here.value_or(middle));
    if (!cell) cell = cellAt(middle);
    if (!cell) return std::nullopt;
    return snapTo(map, std::clamp(cell->x() + step.x(), 0, m_cells.columns - 1), std::clamp(cell->y() + step.y(), 0, m_cells.rows - 1));
}

// "Batch size 97", "Bandwidth 3.35 TB/s".
QString FieldPlot::placeText(const AxisMap& axis, double value) const {
    const QString number = axis.readOut(value, m_chart.locale());
    const bool isNamed = axis.spec().unit.isEmpty() && !axis.spec().siPrefix; // already
    return isNamed || axis.spec().quantity.isEmpty() ? number : axis.spec().quantity + u' ' + number;
}

SnapText FieldPlot::describe(const SnapPoint& point) const {
    SnapText text{{}, placeText(m_x.map(), point.place.x()) + QStringLiteral(", ") + placeText(m_y.map(), point.place.y()), noAnswer(), Ink::ghost};
    const auto cell = cellAt(point.place);
    if (!cell) return text;
    const auto index = static_cast<std::size_t>(cell->y()) * static_cast<std::size_t>(m_cells.columns) + static_cast<std::size_t>(cell->x());
    QStringList said;
    if (const std::uint8_t code = m_cells.codes[index]; !isShaded() && code < m_spec.kinds.size()) {
        const FieldKind& kind = m_spec.kinds[code];
        text.seriesKey = kind.key;
        text.ink = kind.ink;
        said.append(kind.name);
    }
    if (const float value = m_spec.values ? (*m_spec.values)[index] : std::numeric_limits<float>::quiet_NaN(); std::isfinite(value) && (isShaded() || !said.isEmpty())) {
        said.append(isShaded() ? placeText(m_bar.map(), static_cast<double>(value)) : m_bar.map().readOut(static_cast<double>(value), m_chart.locale()));
        if (isShaded()) text.ink = Ink::accent;
    }
    if (!said.isEmpty()) text.readOut = said.join(QStringLiteral(", "));
    return text;
}

QPolygonF FieldPlot::lineInAxes(const Series& line) const {
    QPolygonF at;
    for (const QPointF& p : line.points)
        if (m_x.map().canShow(p.x()) && m_y.map().canShow(p.y())) at.append({m_x.map().toAxis(p.x()), m_y.map().toAxis(p.y())});
    return at;
}

QVector<LabelRequest> FieldPlot::labels(const PlotMap& map) const {
    QVector<LabelRequest> requests;
    for (const Series& line : m_spec.lines) {
        const QPolygonF at = lineInAxes(line);
        if (at.size() != line.points.size()) continue; // who is who?
        for (const PointLabel& label : line.labels)
            if (label.index >= 0 && label.index < at.size()) appendPointLabel(requests, line, at, label.index, label, {}, map, style());
    }
    if (m_spec.here && !m_spec.hereName.isEmpty()) {
        Series ring;
        ring.points = {*m_spec.here};
        ring.ink = Ink::text;
        ring.stroke = Stroke::none;
        ring.weight = 2 * ringRadius() / style().markerSize;
        if (const QPolygonF at = lineInAxes(ring); !at.isEmpty()) appendPointLabel(requests, ring, at, 0, {0, m_spec.hereName, {}, false, true}, {}, map, style());
    }
    if (!m_contours.empty())
        appendContourLabels(requests, contourPieces(map), [this](int level) { return m_bar.map().readOut(m_spec.levels[level], m_chart.locale()); }, style());
    return requests;
}

Obstacles FieldPlot::obstacles(const PlotMap& map) const {
    Obstacles result;
    result.air = std::max(1.0, style().lineWidth);
    for (const Series& line : m_spec.lines) {
        QPolygonF pixels;
        for (const QPointF& p : lineInAxes(line)) pixels.append(map.pixel(p));
        if (line.stroke == Stroke::none) continue;
        for (const QPolygonF& piece : clippedPolyline(pixels, map.plot))
            for (qsizetype i = 1; i < piece.size(); ++i) result.curves.append({piece[i - 1], piece[i]});
    }
    if (m_spec.here)
        for (const QPointF& at : lineInAxes({{}, {}, {*m_spec.here}}))
            if (map.isInside(at)) {
                const double r = ringRadius() + 2 * style().scale;
                result.markers.append(QRectF(map.pixel(at) - QPointF(r, r), QSizeF(2 * r, 2 * r)));
            }
    return result;
}

QColor FieldPlot::groundAt(const PlotMap& map, QPointF pixel) const {
    const auto point = isShaded() ? std::nullopt : nearest(map, pixel, 1); // no text reads on every shade: they get a plate
    if (!point) return style().plotGround;
    const std::uint8_t code = m_cells.codes[static_cast<std::size_t>(point->index)];
    return code < m_fills.size() ? m_fills[code].ground : style().plotGround;
}

} // namespace mlsys
