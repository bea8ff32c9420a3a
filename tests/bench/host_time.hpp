// SPDX-License-Identifier: GPL-3.0-or-later
// Times that can be held to a limit on a host that is shared: of the processor, as they would be on one that solves a single
// node on plain doubles in 7 ns (hosts differ fourfold from hour to hour: the factor).
#pragma once

#include "tests/bench/plain_single_node.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace mlsys {

inline double processorTime() { // ms
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

inline double percentile(std::vector<double> sorted, double share) { return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))]; }

// How much slower this host is now; asked before and after each page, for it changes within seconds.
inline double hostFactor() {
    constexpr int kSolves = 50'000;
    plain::In in = plain::resNetOnA100();
    plain::Out out;
    double least = 1e9;
    for (int run = 0; run < 5; ++run) {
        const double start = processorTime();
        for (int i = 0; i < kSolves; ++i) {
            in.batchSize = 1 + i % 64;
            plain::solve(in, {}, out);
            asm volatile("" : : "g"(&out) : "memory");
        }
        least = std::min(least, (processorTime() - start) * 1e6 / kSolves);
    }
    return std::max(1.0, least / plain::kIdleNanoseconds);
}

struct Times {
    std::vector<double> clock, busy; // ms
    template <class Work> void add(const Work& work) {
        const auto start = std::chrono::steady_clock::now();
        const double before = processorTime();
        work();
        clock.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        busy.push_back(processorTime() - before);
    }
    // As on the host that the limits are for, in order.
    void settle(double factor) {
        for (double& time : busy) time /= factor;
        std::sort(clock.begin(), clock.end());
        std::sort(busy.begin(), busy.end());
    }
};

} // namespace mlsys
