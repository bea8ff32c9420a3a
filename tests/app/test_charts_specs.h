// SPDX-License-Identifier: GPL-3.0-or-later
// Chart specs as the pages make them: a crowded roofline and a memory stack.
#pragma once

#include "models/chart_spec.h"

#include <algorithm>
#include <array>

namespace mlsys::test {

inline Series line(const QString& key, const QVector<QPointF>& points, Ink ink, Stroke stroke = Stroke::solid) {
    Series series;
    series.key = key;
    series.name = key;
    series.points = points;
    series.ink = ink;
    series.stroke = stroke;
    return series;
}

// A100: ceilings at peak and at efficiency × peak, the slope, a workload over batch 1 … 1024, two points with labels.
inline ChartSpec roofline(double efficiency = 0.5) {
    constexpr double bandwidth = 2.039e12;
    const double ridge = efficiency * 312e12 / bandwidth;
    XyChart chart;
    chart.x = {QStringLiteral("Arithmetic intensity"), QStringLiteral("FLOP/B"), true, 0.5, 5000, 1, false};
    chart.y = {QStringLiteral("Attainable performance"), QStringLiteral("FLOP/s"), true, 5e11, 2e15, 1, true};
    chart.bands = {{Band::Along::x, 0, ridge, Ink::memory, QStringLiteral("memory-bound")},
                   {Band::Along::x, ridge, 1e9, Ink::compute, QStringLiteral("compute-bound")}};
    chart.marks = {{Mark::Along::x, ridge, Ink::accent, Stroke::solid, 2.5, QStringLiteral("ridge 76.5 FLOP/B")},
                   {Mark::Along::x, 153, Ink::text, Stroke::dot, 0.7, QStringLiteral("datasheet ridge 153")}};

    struct Ceiling {
        QString name;
        double peak;
        Ink ink;
    };
    const std::array ceilings{Ceiling{QStringLiteral("int8"), 624e12, Ink::series4}, Ceiling{QStringLiteral("fp16"), 312e12, Ink::series2},
                              Ceiling{QStringLiteral("tf32"), 156e12, Ink::series3}, Ceiling{QStringLiteral("fp32"), 19.5e12, Ink::series7}};
    for (const Ceiling& c : ceilings) {
        Series peak = line(u"ceiling." + c.name, {{c.peak / bandwidth, c.peak}, {1e30, c.peak}}, c.ink);
        peak.inLegend = false;
        peak.labels = {{1, c.name + u" peak", c.name, true}};
        chart.series.append(peak);
        Series attained =
            line(u"attained." + c.name, {{efficiency * c.peak / bandwidth, efficiency * c.peak}, {1e30, efficiency * c.peak}}, c.ink, Stroke::dash);
        attained.inLegend = false;
        attained.strength = 0.45;
        chart.series.append(attained);
    }
    Series slope = line(QStringLiteral("slope"), {{1e-30, 1e-30 * bandwidth}, {624e12 / bandwidth, 624e12}}, Ink::memory);
    slope.labels = {{1, QStringLiteral("HBM 2039 GB/s")}};
    chart.series.append(slope);

    Series workload = line(QStringLiteral("workload"), {}, Ink::series1);
    workload.name = QStringLiteral("Workload");
    workload.marker = Marker::circle;
    for (int batch = 1; batch <= 1024; batch *= 2) {
        const double intensity = 8.2e9 * batch / (510e6 + 25e6 * batch);
        workload.points.append({intensity, std::min(intensity * bandwidth, efficiency * 312e12)});
        workload.readOut.append(QStringLiteral("batch %1").arg(batch));
    }
    Series point = line(QStringLiteral("operating"), {{workload.points[3].x(), 62e12}}, Ink::accent, Stroke::none);
    point.name = QStringLiteral("Operating point");
    point.marker = Marker::diamond;
    point.labels = {{0, QStringLiteral("batch 8: 62 TFLOP/s"), {}, false, true}};
    Series roof = line(QStringLiteral("roof"), {workload.points[3]}, Ink::text, Stroke::none);
    roof.marker = Marker::circle;
    roof.labels = {{0, QStringLiteral("roof: 156 TFLOP/s")}};
    Series ghost = workload;
    ghost.key = QStringLiteral("ghost");
    ghost.name = QStringLiteral("Pinned");
    ghost.ink = Ink::ghost;
    ghost.readOut.clear();
    for (QPointF& p : ghost.points) p.ry() *= 2;
    chart.series << workload << point << roof << ghost;

    ChartSpec spec;
    spec.key = QStringLiteral("roofline");
    spec.title = QStringLiteral("Roofline: A < B & C");
    spec.caption = QStringLiteral("ResNet-50, fp16, batch 8 on A100; efficiency 0.5. Peak rates from the NVIDIA A100 datasheet, 2020, as printed.");
    spec.spokenSummary = QStringLiteral("Compute-bound, \"1.2 ms\" & more.");
    spec.body = chart;
    return spec;
}

inline ChartSpec memoryStack(double optimizer = 96.36e9) {
    BarsChart chart;
    chart.categories = {QStringLiteral("ZeRO-0"), QStringLiteral("ZeRO-1"), QStringLiteral("ZeRO-2"), QStringLiteral("ZeRO-3")};
    chart.sets = {{QStringLiteral("weights"), QStringLiteral("Weights"), Ink::weights, {16.06e9, 16.06e9, 16.06e9, 2.01e9}},
                  {QStringLiteral("gradients"), QStringLiteral("Gradients"), Ink::gradients, {16.06e9, 16.06e9, 2.01e9, 2.01e9}},
                  {QStringLiteral("optimizer"), QStringLiteral("Optimizer"), Ink::optimizer, {optimizer, 12.04e9, 12.04e9, 12.04e9}},
                  {QStringLiteral("activations"), QStringLiteral("Activations"), Ink::activations, {2.68e9, 2.68e9, 2.68e9, 2.68e9}}};
    chart.value = {QStringLiteral("Memory"), QStringLiteral("GB"), false, 0, 150e9, 1e9, false};
    chart.limits = {{Mark::Along::y, 85.9e9, Ink::limit, Stroke::dash, 1, QStringLiteral("capacity 85.9 GB")}};
    chart.emphasized = 2;
    ChartSpec spec;
    spec.key = QStringLiteral("memory");
    spec.title = QStringLiteral("Memory");
    spec.spokenSummary = QStringLiteral("ZeRO-1 fits.");
    spec.body = chart;
    return spec;
}

} // namespace mlsys::test
