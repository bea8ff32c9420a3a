// SPDX-License-Identifier: GPL-3.0-or-later
// A field at 1280×720, offscreen: from new data of the same axes, as while an input is dragged, to the repainted chart; by
// classes and by shades, with and without contours, median and 99th percentile. Ends with an error above a limit. Times are
// those of host_time.hpp; by the clock is printed beside.
//   mlsysim_bench_field [REPETITIONS]     (200)
#include "app/charts/chart_view.h"
#include "tests/bench/host_time.hpp"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

namespace {

using namespace mlsys;
using namespace Qt::StringLiterals;

constexpr int kFrames = 8; // different data, in turn

// A memory wall, a compute wall and an overhead, with a corner that does not fit; `phase` moves the walls.
FieldChart fieldOf(int side, bool byClass, double phase) {
    FieldChart chart;
    chart.x = {u"Batch size"_s, {}, true, 1, 1024, 1, false, true};
    chart.y = {u"Bandwidth"_s, u"B/s"_s, true, 1e11, 1e13, 1, true};
    chart.value = {u"Latency"_s, u"ms"_s, true, 1e-3, 1, 1e-3, false};
    chart.columns = chart.rows = side;
    if (byClass) chart.kinds = {{u"memory"_s, u"Memory-bound"_s, Ink::memory}, {u"compute"_s, u"Compute-bound"_s, Ink::compute}, {u"overhead"_s, u"Overhead"_s, Ink::overhead}};
    std::vector<std::uint8_t> classes;
    std::vector<float> values;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const double batch = std::pow(1024, (column + 0.5) / side), bandwidth = 1e11 * std::pow(100, (row + 0.5) / side);
            const double memory = (16e9 + 0.03e9 * batch) * (1 + 0.1 * phase) / bandwidth, compute = 16e9 * batch / 312e12, overhead = 4e-3;
            const bool fits = 16e9 + 0.1e9 * batch < 60e9;
            const double slowest = std::max({memory, compute, overhead});
            classes.push_back(!fits ? kNoClass : slowest == memory ? 0 : slowest == compute ? 1 : 2);
            values.push_back(fits ? static_cast<float>(slowest + 0.1 * (memory + compute)) : std::numeric_limits<float>::quiet_NaN());
        }
    if (byClass) chart.classes = std::make_shared<const std::vector<std::uint8_t>>(std::move(classes));
    chart.values = std::make_shared<const std::vector<float>>(std::move(values));
    return chart;
}

// Median of the time from setSpec() to the painted view.
double measure(ChartView& view, int side, bool byClass, bool hasContours, int repetitions) {
    std::vector<ChartSpec> specs;
    for (int i = 0; i < kFrames; ++i) {
        FieldChart chart = fieldOf(side, byClass, i);
        if (hasContours) chart.levels = {5e-3, 10e-3, 20e-3, 50e-3, 100e-3, 200e-3};
        specs.push_back({u"field"_s, u"What binds"_s, {}, u"Memory-bound."_s, chart});
    }
    const auto take = [&](int i) { view.setSpec(specs[static_cast<std::size_t>(i % kFrames)]); };
    for (int i = 0; i < kFrames; ++i) { // fonts, layout, caches
        take(i);
        view.viewport()->repaint();
    }
    Times all, taking;
    double factor = hostFactor();
    for (int i = 0; i < repetitions; ++i) all.add([&] {
        take(i);
        view.viewport()->repaint();
    });
    for (int i = 0; i < repetitions; ++i) taking.add([&] { take(i); });
    factor = (factor + hostFactor()) / 2;
    all.settle(factor);
    taking.settle(factor);
    const double median = percentile(all.busy, 0.5);
    std::printf("%4d×%-4d %-7s %-12s median %6.2f ms, p99 %6.2f ms, of which taking the data %5.2f ms (by the clock %6.2f, %6.2f; host factor %.1f)\n", side, side, byClass ? "classes" : "shades",
                hasContours ? "6 contours" : "no contours", median, percentile(all.busy, 0.99), percentile(taking.busy, 0.5), percentile(all.clock, 0.5), percentile(all.clock, 0.99), factor);
    return median;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    const int repetitions = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    ChartView view;
    view.resize(1280, 720);
    view.QWidget::show();
    QApplication::processEvents();
    bool good = true;
    for (const bool byClass : {true, false})
        for (const int side : {256, 512, 1024})
            for (const bool hasContours : {false, true}) {
                const double median = measure(view, side, byClass, hasContours, repetitions);
                good = good && (hasContours || median <= (side <= 512 ? 8 : 12)); 
            }
    if (!good) std::fprintf(stderr, "FAILED: a field is above a limit\n");
    return good ? 0 : 1;
}
