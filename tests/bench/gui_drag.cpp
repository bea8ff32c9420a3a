// SPDX-License-Identifier: GPL-3.0-or-later
// The phase map in the window at 1280×720 while a third input is dragged: from the drag's step to the repainted map, the
// sweep over all its places with it. Median and 99th percentile, by the clock and as on two idle cores of the host that
// limits are for (host_time.hpp): what the window's thread worked, and half of what the workers did. Ends with an error
// above a limit.
//   mlsysim_bench_drag [STEPS]     (200); Xvfb: QT_QPA_PLATFORM=xcb xvfb-run -a …
#include "app/pages/explore_view.h"
#include "models/page.h"
#include "tests/bench/gui_window.hpp"
#include "tests/bench/host_time.hpp"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace mlsys;
using namespace Qt::StringLiterals;

struct Limit {
    int cells;
    double share, milliseconds;
};
constexpr Limit kLimits[]{{512, 0.99, 33}, {1024, 0.5, 1000.0 / 15}}; // 15 frames a second

double threadTime() { // ms
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

// Until the answer to the last edit is on the screen.
void show(ExploreView& view) {
    do QApplication::processEvents(QEventLoop::WaitForMoreEvents); while (view.isBusy());
    view.repaint();
}

bool measure(MainWindow& window, const Limit& limit, int steps) {
    ScenarioDocument& document = window.document();
    document.setView("explore.map.cells", std::to_string(limit.cells));
    window.showPage(u"map"_s);
    auto& view = static_cast<ExploreView&>(*window.currentPage());
    show(view);
    document.setDragging(true);
    const auto step = [&](int i) {
        document.edit("inference.efficiency", 0.2 + 0.6 * (i % 97) / 97, 1);
        show(view);
    };
    for (int i = 0; i < 10; ++i) step(i);
    const double factor = hostFactor();
    std::vector<double> clock, scaled, drawn;
    for (int i = 0; i < steps; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const double process = processorTime(), own = threadTime();
        step(i + 10);
        const double here = threadTime() - own, workers = processorTime() - process - here;
        clock.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        scaled.push_back(here + workers / 2);
        drawn.push_back(here);
    }
    const double after = hostFactor();
    for (std::vector<double>* times : {&scaled, &drawn}) for (double& time : *times) time /= (factor + after) / 2;
    for (std::vector<double>* times : {&clock, &scaled, &drawn}) std::sort(times->begin(), times->end());
    document.setDragging(false);
    show(view);
    const double judged = percentile(scaled, limit.share);
    std::printf("map of %4d² dragged: median %6.2f ms (%5.1f frames/s), p99 %6.2f ms, of which the window %5.2f and %5.2f; p%.0f at most %.1f   (by the clock %6.2f, %6.2f; host factor %.1f)\n", limit.cells,
                percentile(scaled, 0.5), 1000 / percentile(scaled, 0.5), percentile(scaled, 0.99), percentile(drawn, 0.5), percentile(drawn, 0.99), 100 * limit.share, limit.milliseconds, percentile(clock, 0.5),
                percentile(clock, 0.99), (factor + after) / 2);
    return judged <= limit.milliseconds;
}

} // namespace

int main(int argc, char** argv) {
    prepareBench();
    QApplication application(argc, argv);
    const int steps = argc > 1 ? std::max(1, std::atoi(argv[1])) : 200;
    BenchWindow bench;
    MainWindow& window = *bench.window;
    window.document().choose(EntryKind::models, "Llama3_8B");
    window.document().choose(EntryKind::hardware, "H100");
    bool good = true;
    for (const char* solver : {"single-node", "serving"}) {
        window.document().setView("explore.map.solver", std::string(solver));
        std::printf("%s:\n", solver);
        for (const Limit& limit : kLimits) good = measure(window, limit, steps) && good;
    }
    if (!good) std::fprintf(stderr, "FAILED: a map is above a limit\n");
    return good ? 0 : 1;
}
