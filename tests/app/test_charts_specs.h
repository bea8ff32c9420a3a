// SPDX-License-Identifier: GPL-3.0-or-later
// Chart specs as the pages make them: a crowded roofline, curves on linear axes, a memory stack (pinned, too), a ranking of
// grids, a request's phases, a pipeline's schedule, a field over two inputs.
#pragma once

#include "models/chart_spec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

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

// Latency over load, with its knee: linear axes, a region, a limit.
inline ChartSpec loadCurve() {
    XyChart chart;
    chart.x = {QStringLiteral("Load"), QStringLiteral("req/s"), false, 0, 100, 1, false};
    chart.y = {QStringLiteral("Latency"), QStringLiteral("ms"), false, 0, 0.5, 1e-3, false};
    Series median = line(QStringLiteral("p50"), {}, Ink::series1);
    Series tail = line(QStringLiteral("p99"), {}, Ink::series2, Stroke::dash);
    median.name = QStringLiteral("Median");
    tail.name = QStringLiteral("99th percentile");
    for (int load = 0; load < 95; load += 5) {
        const double wait = 1 / (1 - load / 100.0);
        median.points.append({1.0 * load, 0.02 + 0.01 * wait});
        tail.points.append({1.0 * load, 0.02 + 0.046 * wait});
    }
    Series now = line(QStringLiteral("now"), {{70, tail.points[14].y()}}, Ink::accent, Stroke::none);
    now.name = QStringLiteral("This scenario");
    now.marker = Marker::diamond;
    now.labels = {{0, QStringLiteral("173 ms at 70 req/s"), {}, false, true}};
    chart.series = {median, tail, now};
    chart.bands = {{Band::Along::x, 80, 1e6, Ink::overhead, QStringLiteral("unstable")}};
    chart.marks = {{Mark::Along::y, 0.3, Ink::limit, Stroke::dash, 1, QStringLiteral("target 300 ms")}};
    ChartSpec spec;
    spec.key = QStringLiteral("load");
    spec.title = QStringLiteral("Latency over load");
    spec.spokenSummary = QStringLiteral("173 ms at 70 requests a second.");
    spec.body = chart;
    return spec;
}

inline ChartSpec pinnedMemoryStack() {
    ChartSpec spec = memoryStack();
    auto& bars = std::get<BarsChart>(spec.body);
    bars.ghosts = {170e9, 30e9, std::numeric_limits<double>::quiet_NaN(), 18.74e9};
    bars.ghostName = QStringLiteral("A: H100");
    return spec;
}

// Energy and network shares of a few layouts, two limits.
inline ChartSpec layouts() {
    BarsChart chart;
    chart.isLying = true;
    chart.categories = {QStringLiteral("Data parallel 64"), QStringLiteral("Tensor parallel 8, data parallel 8"),
                        QStringLiteral("Tensor parallel 8, pipeline parallel 4, data parallel 2 with interleaved schedule"), QStringLiteral("Pipeline parallel 64")};
    chart.sets = {{QStringLiteral("compute"), QStringLiteral("Compute"), Ink::compute, {0.8, 0.82, 0.85, 0.8}},
                  {QStringLiteral("network"), QStringLiteral("Exposed communication"), Ink::network, {0.61, 0.2, 0.12, 0.02}},
                  {QStringLiteral("bubble"), QStringLiteral("Bubble"), Ink::overhead, {0, 0, 0.09, 0.7}}};
    chart.value = {QStringLiteral("Step time"), QStringLiteral("s"), false, 0, 1.6, 1, false};
    chart.limits = {{Mark::Along::y, 0.8, Ink::limit, Stroke::dash, 1, QStringLiteral("ideal 0.8 s")},
                    {Mark::Along::y, 1.1, Ink::accent, Stroke::solid, 1.6, QStringLiteral("budget 1.1 s")}};
    chart.emphasized = 1;
    ChartSpec spec;
    spec.key = QStringLiteral("layouts");
    spec.title = QStringLiteral("Step time by layout");
    spec.spokenSummary = QStringLiteral("The second layout is the fastest.");
    spec.body = chart;
    return spec;
}

// Grids by carbon intensity, the last 41 times the first.
inline ChartSpec grids(int count = 23) {
    static const std::array names{"Quebec (hydro)", "Norway (hydro)", "Sweden", "Iceland (geothermal and hydro)", "France (nuclear)", "Switzerland",
                                  "Finland", "Ontario", "Brazil", "Denmark", "Spain", "Portugal", "United Kingdom", "California (CAISO)", "Italy",
                                  "Texas (ERCOT, interconnection of most of the state)", "United States, average of all grids", "Germany", "Japan", "Virginia (PJM)",
                                  "China, average", "India, average", "Poland (coal)"};
    BarsChart chart;
    chart.isLying = true;
    BarSet set{QStringLiteral("carbon"), QStringLiteral("Carbon intensity"), Ink::series3, {}};
    for (int i = 0; i < count; ++i) {
        const int all = static_cast<int>(names.size());
        chart.categories.append(QString::fromLatin1(names[static_cast<std::size_t>(i % all)]) + (i < all ? QString() : QStringLiteral(" %1").arg(i / all)));
        set.values.append(0.02 * std::pow(41.0, static_cast<double>(i) / std::max(1, count - 1)) / 3.6e6);
    }
    chart.sets = {set};
    chart.value = {QStringLiteral("Carbon intensity"), QStringLiteral("g/kWh"), false, 0, 0.86 / 3.6e6, 1e-3 / 3.6e6, false};
    chart.emphasized = count / 2;
    ChartSpec spec;
    spec.key = QStringLiteral("grids");
    spec.title = QStringLiteral("Every grid by its carbon intensity");
    spec.spokenSummary = QStringLiteral("Poland's grid is 41 times Quebec's.");
    spec.body = chart;
    return spec;
}

inline ChartSpec pinnedGrids() {
    ChartSpec spec = grids(7);
    auto& bars = std::get<BarsChart>(spec.body);
    bars.ghosts = bars.sets[0].values;
    for (qsizetype i = 0; i < bars.ghosts.size(); ++i) bars.ghosts[i] *= i % 2 ? 1.3 : 0.6;
    bars.ghosts[3] = std::numeric_limits<double>::quiet_NaN();
    bars.ghostName = QStringLiteral("A: PUE 1.1");
    return spec;
}

// A request: few lanes, a moment, marks that lie close together.
inline ChartSpec requestTimeline() {
    TimelineChart chart;
    chart.time = {QStringLiteral("Time"), QStringLiteral("ms"), false, 0, 0.26, 1e-3, false};
    chart.lanes = {QStringLiteral("Queue"), QStringLiteral("Prefill"), QStringLiteral("Decode")};
    chart.kinds = {{QStringLiteral("wait"), QStringLiteral("Waiting"), Ink::overhead},
                   {QStringLiteral("prefill"), QStringLiteral("Prompt (compute-bound)"), Ink::compute},
                   {QStringLiteral("token"), QStringLiteral("Token (memory-bound)"), Ink::memory},
                   {QStringLiteral("stop"), QStringLiteral("End of text"), Ink::accent}};
    chart.spans = {{0, 0, 0.021, 0, QStringLiteral("21 ms"), {}}, {1, 0.021, 0.104, 1, QStringLiteral("prefill 83 ms"), {}}};
    for (int token = 0; token < 12; ++token)
        chart.spans.append({2, 0.104 + 0.0115 * token, 0.104 + 0.0115 * (token + 1), 2, QString::number(token + 1), QStringLiteral("token %1: 11.5 ms").arg(token + 1)});
    chart.spans.append({2, 0.242, 0.242, 3, QStringLiteral("end"), {}});
    chart.marks = {{Mark::Along::x, 0.104, Ink::accent, Stroke::solid, 1.6, QStringLiteral("first token 104 ms")},
                   {Mark::Along::x, 0.1, Ink::limit, Stroke::dash, 1, QStringLiteral("TTFT target 100 ms")},
                   {Mark::Along::x, 0.25, Ink::limit, Stroke::dash, 1, QStringLiteral("latency target 250 ms")}};
    ChartSpec spec;
    spec.key = QStringLiteral("request");
    spec.title = QStringLiteral("One request");
    spec.caption = QStringLiteral("Llama 3 8B, fp16, batch 1 on H100.");
    spec.spokenSummary = QStringLiteral("The first token comes after 104 ms, the last after 242 ms.");
    spec.body = chart;
    return spec;
}

// 1F1B: forward and backward of each microbatch on each stage; what is left of a lane is the bubble.
inline ChartSpec pipeline(int stages = 4, int microbatches = 8) {
    TimelineChart chart;
    chart.kinds = {{QStringLiteral("forward"), QStringLiteral("Forward"), Ink::series1}, {QStringLiteral("backward"), QStringLiteral("Backward"), Ink::series5}};
    const double forward = 0.1, backward = 0.2;
    QVector<double> free(stages, 0);
    QVector<QVector<double>> forwardEnd(stages, QVector<double>(microbatches, -1)), backwardEnd = forwardEnd;
    QVector<int> nextForward(stages, 0), nextBackward(stages, 0);
    for (int done = 0; done < 2 * stages * microbatches;) {
        const int before = done;
        for (int s = 0; s < stages; ++s) {
            const int f = nextForward[s], b = nextBackward[s];
            const bool isWarm = f - b >= std::min(stages - s, microbatches) || f == microbatches;
            if (!isWarm && (s == 0 || forwardEnd[s - 1][f] >= 0)) {
                const double from = std::max(free[s], s == 0 ? 0 : forwardEnd[s - 1][f]);
                chart.spans.append({s, from, from + forward, 0, QString::number(f + 1), {}});
                free[s] = forwardEnd[s][f] = from + forward;
                ++nextForward[s];
                ++done;
            } else if (isWarm && b < microbatches && (s + 1 == stages ? forwardEnd[s][b] >= 0 : backwardEnd[s + 1][b] >= 0)) {
                const double from = std::max(free[s], s + 1 == stages ? forwardEnd[s][b] : backwardEnd[s + 1][b]);
                chart.spans.append({s, from, from + backward, 1, QString::number(b + 1), {}});
                free[s] = backwardEnd[s][b] = from + backward;
                ++nextBackward[s];
                ++done;
            }
        }
        if (done == before) break;
    }
    for (int s = 0; s < stages; ++s) chart.lanes.append(QStringLiteral("Stage %1").arg(s + 1));
    const double end = free[0];
    chart.time = {QStringLiteral("Time"), QStringLiteral("s"), false, 0, end, 1, false};
    chart.marks = {{Mark::Along::x, microbatches * (forward + backward), Ink::limit, Stroke::dash, 1, QStringLiteral("without a bubble")}};
    ChartSpec spec;
    spec.key = QStringLiteral("pipeline");
    spec.title = QStringLiteral("Pipeline schedule, 1F1B");
    spec.spokenSummary = QStringLiteral("The bubble takes a share of the step.");
    spec.body = chart;
    return spec;
}

// The centres of a log axis' cells.
inline QVector<double> logCentres(const AxisSpec& axis, int count) {
    QVector<double> centres;
    for (int i = 0; i < count; ++i) centres.append(axis.min * std::pow(axis.max / axis.min, (i + 0.5) / count));
    return centres;
}

// What binds a decoder over batch and bandwidth, and its latency; the largest batches do not fit.
inline ChartSpec field(int columns = 48, int rows = 32, double work = 16e9) {
    FieldChart chart;
    chart.x = {QStringLiteral("Batch size"), {}, true, 1, 1024, 1, false, true};
    chart.y = {QStringLiteral("Bandwidth"), QStringLiteral("B/s"), true, 1e11, 1e13, 1, true};
    chart.columns = columns;
    chart.rows = rows;
    chart.kinds = {{QStringLiteral("memory"), QStringLiteral("Memory-bound"), Ink::memory},
                   {QStringLiteral("compute"), QStringLiteral("Compute-bound"), Ink::compute},
                   {QStringLiteral("overhead"), QStringLiteral("Overhead"), Ink::overhead}};
    chart.value = {QStringLiteral("Latency"), QStringLiteral("ms"), true, 1e-3, 1, 1e-3, false};
    auto classes = std::make_shared<std::vector<std::uint8_t>>();
    auto values = std::make_shared<std::vector<float>>();
    const QVector<double> batches = logCentres(chart.x, columns), bandwidths = logCentres(chart.y, rows);
    for (const double bandwidth : bandwidths)
        for (const double batch : batches) {
            const double memory = (work + 0.03e9 * batch) / bandwidth, compute = work * batch / 312e12, overhead = 4e-3;
            const bool fits = 16e9 + 0.1e9 * batch < 60e9;
            const double slowest = std::max({memory, compute, overhead});
            classes->push_back(!fits ? kNoClass : slowest == memory ? 0 : slowest == compute ? 1 : 2);
            values->push_back(fits ? static_cast<float>(slowest + 0.1 * (memory + compute)) : std::numeric_limits<float>::quiet_NaN());
        }
    chart.classes = classes;
    chart.values = values;
    chart.levels = {5e-3, 10e-3, 20e-3, 50e-3, 100e-3};
    Series boundary = line(QStringLiteral("ridge"), {}, Ink::accent);
    boundary.name = QStringLiteral("Memory = compute");
    for (int i = 0; i <= 40; ++i) {
        const double batch = std::pow(1024.0, i / 40.0);
        boundary.points.append({batch, (work + 0.03e9 * batch) * 312e12 / (work * batch)});
    }
    boundary.labels = {{30, QStringLiteral("ridge")}};
    chart.lines = {boundary};
    chart.here = QPointF(8, 2.039e12);
    chart.hereName = QStringLiteral("this scenario");
    ChartSpec spec;
    spec.key = QStringLiteral("field");
    spec.title = QStringLiteral("What binds: batch size and bandwidth");
    spec.caption = QStringLiteral("Llama 3 8B, fp16 on A100; efficiency 1.");
    spec.spokenSummary = QStringLiteral("Memory-bound at batch 8; compute-bound beyond batch 150.");
    spec.body = chart;
    return spec;
}

inline ChartSpec shadedField(int columns = 48, int rows = 32) {
    ChartSpec spec = field(columns, rows);
    spec.key = QStringLiteral("field-shaded");
    spec.title = QStringLiteral("Latency over batch size and bandwidth");
    auto& chart = std::get<FieldChart>(spec.body);
    chart.classes.reset();
    chart.kinds.clear();
    return spec;
}

// One class a column, two rows: every pattern beside the next.
inline ChartSpec patterns(int kinds = 8) {
    static const std::array inks{Ink::memory,  Ink::compute, Ink::network, Ink::overhead, Ink::series4, Ink::series5,
                                 Ink::series6, Ink::series7, Ink::kvCache, Ink::buffers,  Ink::weights, Ink::gradients};
    FieldChart chart;
    chart.x = {QStringLiteral("Class"), {}, false, 0, static_cast<double>(kinds), 1, false};
    chart.y = {QStringLiteral("Row"), {}, false, 0, 2, 1, false};
    chart.columns = kinds;
    chart.rows = 2;
    std::vector<std::uint8_t> classes;
    for (int row = 0; row < 2; ++row)
        for (int k = 0; k < kinds; ++k) classes.push_back(row == 0 || k % 3 ? static_cast<std::uint8_t>(k) : kNoClass);
    for (int k = 0; k < kinds; ++k)
        chart.kinds.append({QStringLiteral("k%1").arg(k), QStringLiteral("Kind %1").arg(k), inks.at(static_cast<std::size_t>(k) % inks.size())});
    chart.classes = std::make_shared<const std::vector<std::uint8_t>>(std::move(classes));
    ChartSpec spec;
    spec.key = QStringLiteral("patterns");
    spec.title = QStringLiteral("Patterns");
    spec.spokenSummary = QStringLiteral("Each kind has its own.");
    spec.body = chart;
    return spec;
}

} // namespace mlsys::test
