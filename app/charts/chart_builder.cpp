// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_builder.h"

#include "bars_plot.h"
#include "drawing.h"
#include "field_plot.h"
#include "lying_bars_plot.h"
#include "paint_item.h"
#include "ticked_axis.h"
#include "timeline_plot.h"
#include "xy_labels.h"
#include "xy_plot.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QtCharts/QLegend>

#include <algorithm>
#include <cmath>

namespace mlsys {

namespace {

// Of the style's font.
constexpr double kTitle = 1.1;
constexpr double kSmallTitle = 0.95;

SpecChart::Motion motionOf(const TickedAxis* axis) {
    if (!axis) return SpecChart::Motion::none;
    return axis->startsAtZero() ? SpecChart::Motion::fromZero : SpecChart::Motion::free;
}

} // namespace

std::unique_ptr<PlotPart> makePlotPart(SpecChart& chart, const ChartSpec& spec) {
    if (const auto* bars = std::get_if<BarsChart>(&spec.body)) {
        if (bars->isLying) return std::make_unique<LyingBarsPlot>(chart);
        return std::make_unique<BarsPlot>(chart);
    }
    if (std::holds_alternative<TimelineChart>(spec.body)) return std::make_unique<TimelinePlot>(chart);
    if (std::holds_alternative<FieldChart>(spec.body)) return std::make_unique<FieldPlot>(chart);
    return std::make_unique<XyPlot>(chart);
}

QFont labelFont(const ChartStyle& style, bool bold) { return style.fontOf(0.92, bold); }

std::unique_ptr<SpecChart> buildChart(const ChartSpec& spec, const ChartStyle& style) {
    auto chart = std::make_unique<SpecChart>(style);
    chart->setSpec(spec);
    return chart;
}

SpecChart::SpecChart(const ChartStyle& style) : m_style(style), m_around(100 * style.scale, 130 * style.scale) {
    setAnimationOptions(NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setPlotAreaBackgroundVisible(true);
    setPlotAreaBackgroundPen(Qt::NoPen);
    legend()->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    m_labelItem = std::make_unique<PaintItem>(this, layer::labels, [this](QPainter& painter) { paintLabels(painter); });
    m_furnitureItem = std::make_unique<PaintItem>(this, layer::labels, [this](QPainter& painter) { paintFurniture(painter); });
    setChartStyle(style);
}

// The part goes first: it takes its series and axes out of a chart that still lives.
SpecChart::~SpecChart() { m_part.reset(); }

bool SpecChart::setSpec(const ChartSpec& spec, bool keepsZoom) {
    if (takeData(spec, keepsZoom)) return keepsZoom;
    std::optional<std::array<double, 4>> kept;
    std::pair<bool, bool> wasLog;
    if (m_part && keepsZoom) {
        const PlotMap map = plotMap();
        kept = {map.x->toValue(map.xSpan.from), map.x->toValue(map.xSpan.to), map.y->toValue(map.ySpan.from), map.y->toValue(map.ySpan.to)};
        wasLog = {map.x->isLog(), map.y->isLog()};
    }
    m_spec = spec;
    m_headline.clear();
    bool isNew = !m_part;
    if (!m_part || !m_part->setSpec(spec)) {
        m_part.reset(); // before the next one: a chart has one axis a side
        m_part = makePlotPart(*this, spec);
        m_part->setSpec(spec);
        isNew = true;
    }
    if (isNew) {
        m_part->applyStyle(m_style);
        m_part->setArea(rect());
    }
    const PlotMap map = plotMap();
    const bool isSameScale = kept && !isNew && wasLog == std::pair(map.x->isLog(), map.y->isLog());
    if (isSameScale) setSpans({map.x->toAxis(kept->at(0)), map.x->toAxis(kept->at(1))}, {map.y->toAxis(kept->at(2)), map.y->toAxis(kept->at(3))});
    else resetSpans();
    if (isNew && !size().isEmpty()) finishLayout();
    return isSameScale;
}

// Only for a range that stays: kept, or the whole one already.
bool SpecChart::takeData(const ChartSpec& spec, bool keepsZoom) {
    if (!m_part || spec.key != m_spec.key || spec.title != m_spec.title || (m_showsCaption && spec.caption != m_spec.caption)) return false;
    if (const PlotMap map = plotMap(); !keepsZoom && !(map.xSpan == map.x->reset() && map.ySpan == map.y->reset())) return false;
    const PlotPart::Taken taken = m_part->takeData(spec);
    if (taken == PlotPart::Taken::no) return false;
    m_spec = spec;
    m_part->repaint();
    if (taken == PlotPart::Taken::pictureAndLabels) {
        m_labelsAreStale = true;
        m_labelItem->update();
    }
    return true;
}

void SpecChart::setChartStyle(const ChartStyle& style) {
    if (m_part && style == m_style) return;
    m_around *= style.scale / m_style.scale;
    m_style = style;
    setTitleFont(style.fontOf(kTitle, true));
    setTitleBrush(style.text);
    setBackgroundBrush(style.background);
    setPlotAreaBackgroundBrush(style.plotGround);
    if (!m_part) return;
    m_part->applyStyle(style);
    refresh();
}

void SpecChart::setClipsByHand(bool on) {
    m_clipsByHand = on;
    if (m_part) refresh();
}

void SpecChart::setShowsCaption(bool on) {
    m_showsCaption = on;
    if (m_part) refresh();
}

void SpecChart::setShowsLegend(bool on) {
    m_showsLegend = on;
    if (m_part) refresh();
}

void SpecChart::setSpans(Span x, Span y) {
    if (TickedAxis* axis = m_part->xAxis(); axis && x.length() > 0) axis->setSpan(x);
    if (TickedAxis* axis = m_part->yAxis(); axis && y.length() > 0) axis->setSpan(y);
    refresh();
}

void SpecChart::resetSpans() {
    const PlotMap map = plotMap();
    setSpans(map.x->reset(), map.y->reset());
}

ChartSpec SpecChart::visibleSpec() const {
    ChartSpec result = m_spec;
    const PlotMap map = plotMap();
    const auto narrow = [](AxisSpec& axis, const AxisMap& axisMap, Span span) {
        if (span == axisMap.reset()) return; // no rounding through logarithms
        axis.min = axisMap.toValue(span.from);
        axis.max = axisMap.toValue(span.to);
    };
    if (auto* xy = std::get_if<XyChart>(&result.body)) {
        narrow(xy->x, *map.x, map.xSpan);
        narrow(xy->y, *map.y, map.ySpan);
    } else if (auto* bars = std::get_if<BarsChart>(&result.body)) {
        if (bars->isLying) narrow(bars->value, *map.x, map.xSpan);
        else narrow(bars->value, *map.y, map.ySpan);
    } else if (auto* timeline = std::get_if<TimelineChart>(&result.body)) {
        narrow(timeline->time, *map.x, map.xSpan);
    } else if (auto* field = std::get_if<FieldChart>(&result.body)) { // its cells fill the axes: only the window narrows
        FieldWindow window = field->window.value_or(FieldWindow{field->x.min, field->x.max, field->y.min, field->y.max});
        const auto see = [](double& from, double& to, const AxisMap& axisMap, Span span) {
            if (span == axisMap.reset()) return;
            from = axisMap.toValue(span.from);
            to = axisMap.toValue(span.to);
        };
        see(window.xMin, window.xMax, *map.x, map.xSpan);
        see(window.yMin, window.yMax, *map.y, map.ySpan);
        if (!(map.xSpan == map.x->reset() && map.ySpan == map.y->reset())) field->window = window;
    }
    return result;
}

PlotMap SpecChart::plotMap() const { return m_part->map(plotArea()); }
QVector<SnapPoint> SpecChart::snapPoints() const { return m_part ? m_part->snapPoints(plotMap()) : QVector<SnapPoint>(); }
SnapText SpecChart::describe(const SnapPoint& point) const { return m_part->describe(point); }
std::optional<SnapPoint> SpecChart::nearest(QPointF pixel) const {
    return m_part && plotArea().contains(pixel) ? m_part->nearest(plotMap(), pixel, m_style.scale) : std::nullopt;
}
std::optional<SnapPoint> SpecChart::foundAgain(const SnapPoint& point) const { return m_part ? m_part->foundAgain(plotMap(), point) : std::nullopt; }
std::optional<SnapPoint> SpecChart::cellBeside(const std::optional<SnapPoint>& from, QPoint step) const {
    return m_part ? m_part->cellBeside(plotMap(), from, step) : std::nullopt;
}

SpecChart::Motion SpecChart::xMotion() const { return m_part ? motionOf(m_part->xAxis()) : Motion::none; }
SpecChart::Motion SpecChart::yMotion() const { return m_part ? motionOf(m_part->yAxis()) : Motion::none; }

void SpecChart::refresh() {
    if (m_waits) return;
    applyTitle();
    applyMargins();
    m_part->applyRange({std::max(40.0, size().width() - m_around.width()), std::max(40.0, size().height() - m_around.height())});
    applyMargins(); // the last tick's label may need another right margin
    m_labelsAreStale = true;
    m_part->repaint();
    m_labelItem->update();
    m_furnitureItem->update();
}

void SpecChart::applyMargins() {
    const double unit = m_style.scale;
    const double width = size().width() - 16 * unit;
    const int rows = size().height() < 200 * unit ? 1 : size().height() < 300 * unit ? 2 : 3;
    m_legend = m_showsLegend ? layOutLegend(m_part->legend(), m_style, width, rows, m_clipsByHand) : LegendLayout{};
    m_captionHeight = 0;
    if (m_showsCaption && !m_spec.caption.isEmpty()) {
        const QRectF wrapped = QFontMetricsF(m_style.fontOf(0.85)).boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWordWrap, m_spec.caption);
        m_captionHeight = std::min(std::ceil(wrapped.height()) + 6 * unit, size().height() / 3);
    }
    const double foot = m_legend.height + m_captionHeight + 6 * unit;
    const auto whole = [](double v) { return static_cast<int>(std::ceil(v)); };
    const QMargins margins(whole(std::max(6 * unit, m_part->leftMargin())), whole((m_spec.title.isEmpty() ? 12 : 4) * unit),
                           whole(std::max(12 * unit, m_part->rightMargin())), whole(foot));
    if (const QMargins old = this->margins(); margins != old) {
        m_around += QSizeF(margins.left() + margins.right() - old.left() - old.right(), margins.top() + margins.bottom() - old.top() - old.bottom());
        setMargins(margins);
    }
}

// On two lines where one is too short, since Qt would cut it, and smaller or on three where two are; then what the plot has no
// room for.
void SpecChart::applyTitle() {
    const double room = size().width() - std::max(12 * m_style.scale, m_part->leftMargin()) - std::max(12 * m_style.scale, m_part->rightMargin()) - 20;
    const bool isShort = size().height() < 200 * m_style.scale && !m_clipsByHand;
    QFont font = m_style.fontOf(m_headline.isEmpty() ? kTitle : kSmallTitle, true);
    QStringList lines = isShort || room < 40 ? QStringList(m_spec.title) : wrapped(m_spec.title, font, room, 2);
    const auto isCut = [&] { return !lines.isEmpty() && lines.last().endsWith(u'…') && !m_spec.title.endsWith(u'…'); };
    for (const int most : {2, 3}) {
        if (!isCut()) break;
        font = m_style.fontOf(kSmallTitle, true);
        lines = wrapped(m_spec.title, font, room, most);
    }
    if (titleFont() != font) setTitleFont(font);
    for (QString& line : lines) line = line.toHtmlEscaped();
    const QString style = QStringLiteral("<span style=\"font-size:%1px; font-weight:normal; color:%2\">%3</span>");
    for (const QString& line : m_headline)
        for (const QString& part : wrapped(line, labelFont(m_style, true), room, 3))
            lines.append(style.arg(labelFont(m_style, false).pixelSize()).arg(m_style.textOn(Ink::accent, m_style.background).name(), part.toHtmlEscaped()));
    // Air between the last of these and the highest tick's label. (Not spelt as the line breaks are, of which others count the lines.)
    if (!m_headline.isEmpty()) lines.last() += QStringLiteral("<br/><span style=\"font-size:%1px\">&nbsp;</span>").arg(static_cast<int>(std::ceil(3 * m_style.scale)));
    const QString title = lines.size() > 1 ? u"<center>" + lines.join(QStringLiteral("<br>")) + u"</center>" : lines.join(QString());
    if (title != this->title()) setTitle(title);
}

// In a file, a text that must not be left out and would cover curves stands below the title instead.
void SpecChart::makeHeadline() {
    ensureLabels();
    const auto has = [&](int request) {
        return std::any_of(m_labels.begin(), m_labels.end(), [&](const PlacedLabel& label) { return label.request == request && !label.isCovering; });
    };
    for (int i = 0; i < m_requests.size(); ++i)
        if (m_requests[i].isVital && !has(i)) m_headline.append(m_requests[i].forms.first().text);
}

void SpecChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    m_labelItem->setArea(rect());
    m_furnitureItem->setArea(rect());
    if (!m_part) return;
    m_part->setArea(rect());
    m_headline.clear();
    if (!m_waits) finishLayout();
}

void SpecChart::finishWaiting() {
    if (!m_waits) return;
    m_waits = false;
    finishLayout();
}

void SpecChart::finishLayout() {
    // Each pass tells how much axes and titles take; ticks for the room that is left may then need other margins. Where
    // nothing changed, the layout is done: it is most of what a resize costs.
    for (int pass = 0; pass < 3; ++pass) {
        layout()->invalidate();
        layout()->activate();
        if (pass == 2) break;
        m_around = size() - plotArea().size();
        refresh();
        if (layout()->isActivated()) break;
    }
    m_labelsAreStale = true;
    if (!m_clipsByHand || !m_headline.isEmpty()) return;
    makeHeadline();
    if (!m_headline.isEmpty()) finishLayout();
}

void SpecChart::ensureLabels() const {
    if (!m_labelsAreStale && m_labelledPlot == plotArea()) return;
    m_labelsAreStale = false;
    m_labelledPlot = plotArea();
    const PlotMap map = plotMap();
    m_requests = m_part->labels(map);
    if (!m_headline.isEmpty()) m_requests.removeIf([](const LabelRequest& request) { return request.isVital; });
    m_labels = placeLabels(m_requests, m_labelledPlot, nameColumn(), m_part->obstacles(map));
}

// A name may reach a little beyond the plot: half of the first and the last one, down to where tick labels begin.
QRectF SpecChart::nameColumn() const {
    const double beyond = 8 * m_style.scale;
    const double left = m_labelledPlot.right() + marginGap(m_style);
    return {QPointF(left, std::max(0.0, m_labelledPlot.top() - beyond)), QPointF(std::max(left + 1, size().width()), m_labelledPlot.bottom() + beyond)};
}

QVector<PlacedLabel> SpecChart::placedLabels() const {
    ensureLabels();
    return m_labels;
}

QStringList SpecChart::placedTexts() const {
    ensureLabels();
    QStringList texts;
    for (const PlacedLabel& label : m_labels) texts.append(QString(label.text).replace(u'\n', u' '));
    return texts;
}

Obstacles SpecChart::obstacles() const { return m_part->obstacles(plotMap()); }

void SpecChart::paintLabels(QPainter& painter) {
    if (!m_part) return;
    ensureLabels();
    m_around = size() - plotArea().size();
    const PlotMap map = plotMap();
    for (const PlacedLabel& label : m_labels)
        if (!label.leader.isNull()) {
            painter.setPen(QPen(m_style.mutedText, 0.8 * m_style.scale));
            painter.drawLine(label.leader);
        }
    for (const PlacedLabel& label : m_labels) {
        const LabelRequest& request = m_requests[label.request];
        const bool isInMargin = request.where == LabelRequest::Where::margin;
        const QColor ground = isInMargin ? m_style.background : m_part->groundAt(map, label.area.center());
        drawText(painter, label.area, label.text, labelFont(m_style, request.isBold), m_style.textOn(request.ink, ground), isInMargin ? QColor() : ground,
                 isInMargin ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    }
}

void SpecChart::paintFurniture(QPainter& painter) {
    if (!m_part) return;
    const double unit = m_style.scale;
    const double captionTop = size().height() - 4 * unit - m_captionHeight;
    double used = 0;
    for (const LegendCell& cell : m_legend.cells) used = std::max(used, cell.area.right());
    // In line with the plot when that leaves room, else from the margin on.
    const double left = std::clamp(plotArea().left(), 8 * unit, std::max(8 * unit, size().width() - 8 * unit - used));
    if (m_showsLegend) paintLegend(painter, {left, captionTop - m_legend.height}, m_legend, m_part->legend(), m_style);
    if (m_captionHeight > 0)
        drawText(painter, QRectF(8 * unit, captionTop + 4 * unit, size().width() - 16 * unit, m_captionHeight - 4 * unit), m_spec.caption, m_style.fontOf(0.85),
                 m_style.mutedText, {}, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
}

} // namespace mlsys
