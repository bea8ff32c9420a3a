// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/roofline_chart.h"

#include "engine/formulas/roofline.hpp"
#include "engine/solvers/single_node.hpp"
#include "models/chart_parts.h"
#include "models/compare.h"
#include "models/page_parts.h"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RooflinePageText { Q_DECLARE_TR_FUNCTIONS(RooflinePage) };

constexpr Count kPathEnd = 1024; // the path of the workload: batch 1, 2, 4 … 1024
constexpr double kFar = 1e30;    // where roofs and regions end: out of sight at any zoom
constexpr double kApart = 0.04;  // of the y axis: what is achieved and what the roof allows, nearer, lie under one marker

// How pins tell themselves apart: by colour, dash and marker, none of which the scenario's own roof has.
struct PinLook {
    Ink ink;
    Stroke stroke;
    Marker marker;
};
constexpr std::array kPinLooks{PinLook{Ink::series3, Stroke::dashDot, Marker::square}, PinLook{Ink::series5, Stroke::dash, Marker::cross},
                               PinLook{Ink::series7, Stroke::dot, Marker::triangle}, PinLook{Ink::series6, Stroke::dashDot, Marker::circle}};

struct Point {
    double intensity = 0;
    double achieved = 0;   // B·O over the latency
    double roof = 0;       // what the roof allows there
};

Point pointOf(const SingleNodeIn& in, const Assumptions& a, const SingleNodeOut& out) {
    const double operations = static_cast<double>(in.batchSize) * raw(operationsPerSample(in.model, a));
    return {raw(out.arithmeticIntensity), operations / raw(out.latency), raw(formulas::attainable(out.arithmeticIntensity, out.peakFlopsActual, out.peakBwActual))};
}

struct Path {
    QVector<QPointF> achieved;
    QStringList readOut;
};

Path pathOf(const PageContext& context, SingleNodeIn in, const Assumptions& a) {
    Path path;
    SingleNodeOut out;
    for (in.batchSize = 1; in.batchSize <= kPathEnd; in.batchSize *= 2) {
        solveSingleNode(in, a, out);
        const Point p = pointOf(in, a, out);
        path.achieved.push_back({p.intensity, p.achieved});
        path.readOut << RooflinePageText::tr("batch %1: %2, %3, %4").arg(in.batchSize).arg(context.format.value(raw(out.latency), dimensionOf<Time>, "ms").text(),
                                                                         context.format.value(p.achieved, dimensionOf<FlopRate>, "TFLOP/s").text(), bottleneckText(context.format, out));
    }
    return path;
}

struct Ceiling {
    Precision precision;
    QString name;
    double peak;
};

// One for each rate the device has; fp16 and bf16 are the default rate.
std::vector<Ceiling> ceilingsOf(const Hardware& hardware) {
    std::vector<Ceiling> ceilings{{Precision::fp16, u"FP16/BF16"_s, raw(peakRate(hardware, Precision::fp16))}};
    for (const Precision precision : kPrecisions) {
        const std::optional<FlopRate>& rate = rateOf(hardware.precisionFlops, precision);
        if (!rate || precision == Precision::fp16 || precision == Precision::bf16) continue;
        const auto same = std::find_if(ceilings.begin(), ceilings.end(), [&](const Ceiling& c) { return c.peak == raw(*rate); });
        const QString name = qstring(keyOf(precision)).toUpper();
        // One line for rates that coincide: "FP8, INT8".
        if (same != ceilings.end()) same->name += u", "_s + name;
        else ceilings.push_back({precision, name, raw(*rate)});
    }
    return ceilings;
}

struct Slope {
    QString key;
    QString name;
    double bandwidth;
};

std::vector<Slope> slopesOf(const Hardware& hardware, const Assumptions& a, bool spilled) {
    std::vector<Slope> slopes{{u"memory"_s, RooflinePageText::tr("Memory"), raw(hardware.memory.bandwidth)}};
    if (hardware.sram.bandwidth) slopes.push_back({u"sram"_s, RooflinePageText::tr("SRAM"), raw(*hardware.sram.bandwidth)});
    if (hardware.flash.bandwidth) slopes.push_back({u"flash"_s, RooflinePageText::tr("Flash"), raw(*hardware.flash.bandwidth)});
    if (spilled) slopes.push_back({u"host"_s, RooflinePageText::tr("Host link"), raw(hardware.hostLink.bandwidth.value_or(a.fallbackHostLink))});
    // One line for bandwidths that coincide: "Memory and Flash".
    std::vector<Slope> merged;
    for (Slope& slope : slopes) {
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const Slope& s) { return s.bandwidth == slope.bandwidth; });
        if (same != merged.end()) same->name = RooflinePageText::tr("%1 and %2").arg(same->name, slope.name);
        else merged.push_back(std::move(slope));
    }
    return merged;
}


// Gathers what must be visible, then rounds outward to whole decades so that small edits do not move the axes.
struct Extent {
    double minX = 1e300, maxX = 0, minY = 1e300, maxY = 0;
    void x(double v) { if (v > 0 && std::isfinite(v)) { minX = std::min(minX, v); maxX = std::max(maxX, v); } }
    void y(double v) { if (v > 0 && std::isfinite(v)) { minY = std::min(minY, v); maxY = std::max(maxY, v); } }
    void point(QPointF p) { x(p.x()); y(p.y()); }
};

struct Device {
    Hardware hardware;
    SingleNodeIn in;
    SingleNodeOut out;
    Assumptions assumptions;
};

std::optional<Device> deviceOf(const Solution& solution) {
    if (!solution.solved()) return std::nullopt;
    const auto& in = solution.in.as<SingleNodeIn>();
    return Device{in.hardware, in, solution.out.as<SingleNodeOut>(), solution.assumptions};
}

// "64" for "64.00".
QString withoutZeros(const PageContext& context, QString number) {
    const qsizetype point = number.indexOf(context.format.locale.decimalPoint());
    if (point < 0) return number;
    while (number.endsWith(context.format.locale.zeroDigit())) number.chop(1);
    if (number.size() == point + 1) number.chop(1);
    return number;
}

// "312 T" where the axis says FLOP/s.
QString shortRate(const PageContext& context, double rate) {
    const Formatted full = context.format.value(rate, dimensionOf<FlopRate>, "TFLOP/s");
    return QString(withoutZeros(context, full.number) + u' ' + QString(full.unit).remove(u"FLOP/s"_s)).trimmed();
}

void addRoof(const PageContext& context, const Device& device, XyChart& chart) {
    const double bandwidth = raw(device.out.peakBwActual);
    const FlopRate used = peakRate(device.hardware, device.in.precision);
    double highest = 0;
    for (const Ceiling& ceiling : ceilingsOf(device.hardware)) {
        highest = std::max(highest, ceiling.peak);
        const bool current = ceiling.peak == raw(used);
        const double attained = raw(device.out.peakFlopsActual) / raw(used) * ceiling.peak; // × η
        const QString rate = context.format.value(ceiling.peak, dimensionOf<FlopRate>, "TFLOP/s").text();
        Series peak{u"ceiling."_s + qstring(keyOf(ceiling.precision)), RooflinePageText::tr("%1 peak, %2").arg(ceiling.name, rate), {{ceiling.peak / bandwidth, ceiling.peak}, {kFar, ceiling.peak}}, Ink::compute};
        peak.weight = current ? 1.6 : 0.8;
        peak.strength = current ? 1 : 0.75;
        peak.inLegend = false;
        peak.labels = {{1, u"%1 %2"_s.arg(ceiling.name, shortRate(context, ceiling.peak)), ceiling.name, true}};
        Series effective{u"effective."_s + qstring(keyOf(ceiling.precision)), RooflinePageText::tr("%1 × efficiency").arg(ceiling.name), {{attained / bandwidth, attained}, {kFar, attained}}, Ink::compute, Stroke::dash};
        effective.weight = current ? 1.6 : 0.6;
        effective.strength = current ? 1 : 0.45;
        effective.inLegend = false;
        if (current) effective.labels = {{1, RooflinePageText::tr("× efficiency %1").arg(shortRate(context, attained)), RooflinePageText::tr("× efficiency"), true}};
        chart.series.push_back(std::move(peak));
        chart.series.push_back(std::move(effective));
    }
    for (const Slope& slope : slopesOf(device.hardware, device.assumptions, !device.out.feasible)) {
        const double end = highest / slope.bandwidth;
        Series line{u"slope."_s + slope.key, RooflinePageText::tr("%1, %2").arg(slope.name, context.format.value(slope.bandwidth, dimensionOf<Bandwidth>, "GB/s").text()),
                    {{1 / kFar, slope.bandwidth / kFar}, {end, highest}}, Ink::memory};
        line.weight = slope.bandwidth * device.assumptions.bandwidthEfficiency == bandwidth ? 1.6 : 0.8;
        line.inLegend = false;
        const Formatted rate = context.format.value(slope.bandwidth, dimensionOf<Bandwidth>, "GB/s");
        line.labels = {{0, u"%1 %2 %3"_s.arg(slope.name, withoutZeros(context, rate.number), rate.unit)}};
        chart.series.push_back(std::move(line));
    }
}

Series marker(const QString& key, const QString& name, QPointF at, Ink ink, Marker shape, const QString& label, const QString& readOut) {
    Series series{key, name, {at}, ink, Stroke::none, shape};
    series.weight = 1.4;
    if (!label.isEmpty()) series.labels = {{0, label}};
    series.readOut = {readOut};
    return series;
}

// "A100, batch 1", and what else differs from the scenario on the screen.
QString pinName(const PageContext& context, const Scenario& pin, const SingleNodeIn& in) {
    const Zoo& zoo = context.results.zoo();
    const Scenario& current = context.results.scenario();
    const auto idOf = [&zoo](const Scenario& scenario, EntryKind kind) {
        const EntityView view = entityView(zoo, scenario, kind);
        return view.edits > 0 ? RooflinePageText::tr("%1 (edited)").arg(qstring(view.id)) : qstring(view.id);
    };
    QStringList parts{idOf(pin, EntryKind::hardware)};
    if (const QString model = idOf(pin, EntryKind::models); model != idOf(current, EntryKind::models)) parts.prepend(model);
    parts << RooflinePageText::tr("batch %1").arg(in.batchSize);
    if (const auto own = pin.values.text("precision"); own != current.values.text("precision")) parts << qstring(own.value_or("fp16"));
    return listed(parts);
}

void addPins(const PageContext& context, XyChart& chart, Extent& extent) {
    std::size_t index = 0;
    for (const Scenario& pin : context.pins) {
        if (isSame(pin, context.results.scenario())) continue;
        const Solution solution = evaluate(context.results.zoo(), kSingleNode, pin);
        const std::optional<Device> device = deviceOf(solution);
        if (!device) continue;
        const PinLook& look = kPinLooks[index % kPinLooks.size()];
        const QString number = QString::number(++index);
        const QString name = RooflinePageText::tr("%1: %2").arg(pinTitle(pin), pinName(context, pin, device->in));
        const double peak = raw(device->out.peakFlopsActual);
        const double ridge = raw(verdictRidge(device->out));
        extent.x(ridge);
        extent.y(peak);
        Series roof{u"pin"_s + number + u".roof"_s, name, {{1 / kFar, raw(device->out.peakBwActual) / kFar}, {ridge, peak}, {kFar, peak}}, look.ink, look.stroke};
        roof.weight = 1.1;
        roof.legendRank = -1;
        const Point p = pointOf(device->in, device->assumptions, device->out);
        chart.series.push_back(std::move(roof));
        if (p.intensity > 0) {
            extent.point({p.intensity, p.achieved});
            Series at = marker(u"pin"_s + number + u".point"_s, name, {p.intensity, p.achieved}, look.ink, look.marker, pinTitle(pin),
                               RooflinePageText::tr("%1: %2").arg(scenarioSentence(context.results.zoo(), pin), context.format.value(raw(device->out.latency), dimensionOf<Time>, "ms").text()));
            at.inLegend = false;
            chart.series.push_back(std::move(at));
        }
    }
}

// What is drawn: a forward pass of one device, also where the scenario trains or has a fleet.
QString passSentence(const PageContext& context) {
    Scenario pass = context.results.scenario();
    const bool isAnother = pass.training() || pass.values.find("fleet") || pass.values.hasBelow("fleet");
    pass.values.set("task", std::string("inference"));
    const QString sentence = scenarioSentence(context.results.zoo(), pass);
    return isAnother ? RooflinePageText::tr("%1, one forward pass on one device").arg(sentence) : sentence;
}

} // namespace

ChartSpec rooflineChart(const PageContext& context, const Solution& solution) {
    const Device device = *deviceOf(solution);
    const Point point = pointOf(device.in, device.assumptions, device.out);
    const Path path = pathOf(context, device.in, device.assumptions);
    const double ridge = raw(verdictRidge(device.out));
    const double datasheet = raw(device.out.ridgePoint);

    Extent extent;
    extent.x(ridge);
    extent.x(datasheet);
    extent.x(ridge * 20);
    for (const Ceiling& ceiling : ceilingsOf(device.hardware)) {
        extent.y(ceiling.peak * 1.5);
        // Every ceiling's own ridge is in the picture, up to a thousand times the verdict's.
        extent.x(std::min(ceiling.peak / raw(device.out.peakBwActual) * 2, ridge * 1000));
    }
    if (point.intensity > 0) {
        for (const QPointF& p : path.achieved) extent.point(p);
        extent.point({point.intensity, point.achieved});
        extent.y(point.roof);
    } else {
        extent.x(ridge / 1000);
        extent.y(raw(device.out.peakFlopsActual) / 1000);
    }
    XyChart pinned;
    addPins(context, pinned, extent);
    extent.minX = decadeBelow(extent.minX / 1.5);
    extent.maxX = decadeAbove(extent.maxX * 1.5);
    extent.minY = decadeBelow(extent.minY / 1.5);
    extent.maxY = decadeAbove(extent.maxY);

    XyChart chart;
    chart.x = {RooflinePageText::tr("Arithmetic intensity"), u"FLOP/B"_s, true, extent.minX, extent.maxX, 1, false};
    chart.y = {RooflinePageText::tr("Performance"), u"FLOP/s"_s, true, extent.minY, extent.maxY, 1, true};
    chart.bands = {{Band::Along::x, 1 / kFar, ridge, Ink::memory, RooflinePageText::tr("Memory-bound")}, {Band::Along::x, ridge, kFar, Ink::compute, RooflinePageText::tr("Compute-bound")}};
    chart.marks = {{Mark::Along::x, ridge, Ink::accent, Stroke::solid, 2.5, RooflinePageText::tr("ridge %1").arg(context.format.number(ridge))}};
    if (std::abs(datasheet / ridge - 1) > 1e-6) {
        chart.marks.push_back({Mark::Along::x, datasheet, Ink::text, Stroke::dot, 0.7, RooflinePageText::tr("datasheet ridge %1").arg(context.format.number(datasheet))});
    }
    addRoof(context, device, chart);
    for (Series& series : pinned.series) chart.series.push_back(std::move(series));

    ChartSpec spec;
    spec.key = u"roofline"_s;
    spec.showsPins = true; // all of them, each with its own look
    spec.title = RooflinePageText::tr("Roofline");
    spec.caption = passSentence(context) + u" · "_s + assumptionBadge(context.results.scenario()) + pinCaptions(context);
    const QString latency = context.format.value(raw(device.out.latency), dimensionOf<Time>, "ms").text();
    const QString bound = bottleneckText(context.format, device.out);
    spec.spokenSummary = RooflinePageText::tr("%1: %2, %3, intensity %4, ridge %5.")
                             .arg(passSentence(context), bound, latency, context.format.value(point.intensity, dimensionOf<Intensity>, "FLOP/B").text(),
                                  context.format.value(ridge, dimensionOf<Intensity>, "FLOP/B").text());
    if (point.intensity > 0) {
        Series walk{u"path"_s, RooflinePageText::tr("Batch 1 to %1").arg(kPathEnd), path.achieved, Ink::ghost, Stroke::solid, Marker::circle};
        walk.weight = 0.6;
        walk.labels = {{0, RooflinePageText::tr("batch 1")}, {static_cast<int>(path.achieved.size()) - 1, RooflinePageText::tr("batch %1").arg(kPathEnd)}};
        walk.readOut = path.readOut;
        chart.series.push_back(std::move(walk));
        // The gap between the roof and what is achieved is overhead. The legend names what is seen of it: the marker of the
        // workload would hide the rest. Dots are the datasheet's ridge.
        const bool isApart = std::log(point.roof / point.achieved) > kApart * std::log(extent.maxY / extent.minY);
        Series gap{u"gap"_s, RooflinePageText::tr("Overhead"), {{point.intensity, point.achieved}, {point.intensity, point.roof}}, Ink::overhead, isApart ? Stroke::dashDot : Stroke::none};
        gap.inLegend = isApart;
        chart.series.push_back(std::move(gap));
        Series roof = marker(u"roof"_s, RooflinePageText::tr("At the roof"), {point.intensity, point.roof}, Ink::accent, isApart ? Marker::triangle : Marker::none, {},
                             RooflinePageText::tr("the roof allows %1 here").arg(context.format.value(point.roof, dimensionOf<FlopRate>, "TFLOP/s").text()));
        roof.inLegend = isApart;
        roof.legendRank = -2;
        chart.series.push_back(std::move(roof));
        Series workload = marker(u"workload"_s, RooflinePageText::tr("Workload"), {point.intensity, point.achieved}, Ink::accent, Marker::diamond, RooflinePageText::tr("%1, %2").arg(bound, latency),
                                      RooflinePageText::tr("batch %1: %2, %3, %4").arg(device.in.batchSize).arg(latency, context.format.value(point.achieved, dimensionOf<FlopRate>, "TFLOP/s").text(), bound));
        workload.legendRank = -3;
        workload.labels.front().isVital = true; // the verdict
        chart.series.push_back(std::move(workload));
    }
    spec.body = std::move(chart);
    return spec;
}

} // namespace mlsys
