// SPDX-License-Identifier: GPL-3.0-or-later
// How soon each explore tool stops: its longest work, cancelled at a random moment, until the last worker has returned. By
// the clock, and of the processor as on the host that limits are for (host_time.hpp). Ends with an error above the limit.
//   mlsysim_bench_cancel [CANCELS]     of each (40)
#include "models/explore/tool.h"
#include "models/services.h"
#include "tests/bench/host_time.hpp"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>

namespace {

using namespace mlsys;

constexpr double kLimit = 10; // ms
constexpr int kWorkers = 2;

struct Case {
    const char* name;
    const char* page;
    const char* model;
    const char* hardware;
    std::vector<std::pair<const char*, const char*>> fields;
};

const Case kCases[]{
    {"sweep of 20,000 batch sizes", "sweep", "Llama3_8B", "H100", {{"solver", "distributed"}, {"input", "batch_size"}, {"scale.batch_size", "linear"}, {"to.batch_size", "1000000"}, {"steps", "20000"}}},
    {"map of 1024²", "map", "Llama3_8B", "H100", {{"solver", "distributed"}, {"cells", "1024"}}},
    {"sensitivity of the whole chain", "sensitivity", "Llama3_8B", "H100", {{"solver", "scenario"}}},
    {"goal seek", "seek", "Llama3_8B", "H100", {{"solver", "distributed"}, {"mode", "target"}}},
    {"what makes it fit", "seek", "Llama3_405B", "T4", {{"solver", "serving"}, {"mode", "fit"}}},
    {"search of layouts", "search", "Llama3_405B", "H100", {{"kind", "layouts"}}},
    {"search of devices", "search", "Llama3_8B", "H100", {{"kind", "hardware"}}},
    {"search of batch sizes", "search", "Llama3_8B", "H100", {{"kind", "batch"}}},
    {"search of places", "search", "Llama3_8B", "H100", {{"kind", "place"}}},
    {"why it changed", "attribution", "Llama3_8B", "H100", {{"solver", "serving"}}},
    {"ranges of 50,000 draws", "ranges", "Llama3_8B", "H100", {{"solver", "serving"}, {"draws", "50000"}}},
};

// From cancelling to the return of all workers.
void cancelOnce(ToolWork& work, double after, Times& times) {
    std::vector<std::thread> workers;
    for (int i = 0; i < (work.divides() ? kWorkers : 1); ++i) workers.emplace_back([&work] { work.run(); });
    std::this_thread::sleep_for(std::chrono::duration<double>(after));
    times.add([&] {
        work.cancel();
        for (std::thread& worker : workers) worker.join();
    });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const int cancels = argc > 1 ? std::max(1, std::atoi(argv[1])) : 40;
    const Zoo zoo = Zoo::embedded();
    const Catalogue solvers = Catalogue::standard();
    const PageCatalogue pages = PageCatalogue::standard(solvers);
    const Services services{zoo, solvers, pages};
    std::mt19937 random(3);
    bool good = true;
    for (const Case& each : kCases) {
        Scenario scenario = scenarioOf(*zoo.find(EntryKind::scenarios, kFirstScenario));
        scenario.values.set("model", std::string("Mistral_7B"));
        const std::vector<Scenario> pins{scenario}; // differs from what follows in all that is set
        scenario.values.set("model", std::string(each.model));
        scenario.values.set("hardware", std::string(each.hardware));
        scenario.values.set("training.batch_size", 1024.0);
        scenario.values.set("fleet", std::string("Mega_100K"));
        Values view;
        for (const auto& [key, value] : each.fields) view.set(ToolState::pathOf(each.page, key), std::string(value));
        Results results(zoo, scenario);
        const ValueFormat format;
        const PageContext context{services, results, pins, format, {}, &view};
        const ExploreTool& tool = *pages.find(each.page)->tool;
        // Twice uncancelled, for how long it takes when warm.
        double whole = 0;
        bool isAsked = true;
        for (int i = 0; i < 2 && isAsked; ++i) {
            const ToolQuestion question = tool.ask(context);
            isAsked = question.work != nullptr;
            if (!isAsked) std::fprintf(stderr, "%s asks nothing: %s\n", each.name, question.stuck.problem.toUtf8().constData());
            const auto start = std::chrono::steady_clock::now();
            if (isAsked) question.work->run();
            whole = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        }
        if (!isAsked) return 1;
        Times times;
        const double factor = hostFactor();
        for (int i = 0; i < cancels; ++i) {
            const ToolQuestion question = tool.ask(context);
            cancelOnce(*question.work, std::uniform_real_distribution(0.0, std::min(0.3, whole / 2))(random), times);
        }
        times.settle((factor + hostFactor()) / 2);
        std::printf("%-48s takes %8.1f ms, stops within %6.2f ms (median %5.2f; by the clock %6.2f, host factor %.1f)\n", each.name, 1e3 * whole, times.busy.back(), percentile(times.busy, 0.5), times.clock.back(), factor);
        good = good && times.busy.back() <= kLimit;
    }
    if (!good) std::fprintf(stderr, "FAILED: a tool stops later than %.0f ms\n", kLimit);
    return good ? 0 : 1;
}
