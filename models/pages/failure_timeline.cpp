// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/failure_timeline.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace mlsys {
namespace {

// Exponential, by the inverse of its distribution: the standard leaves std::exponential_distribution to each library.
class Failures {
public:
    Failures(Time mtbf, std::uint64_t seed) : m_mtbf(mtbf), m_random(seed) {}
    Time next() {
        const double uniform = static_cast<double>(m_random() >> 11) * 0x1p-53; // [0, 1)
        return m_mtbf * -std::log1p(-uniform);
    }

private:
    Time m_mtbf;
    std::mt19937_64 m_random;
};

// Fills what a run wrote until it ended.
void saveWork(const FailureTimelineIn& in, Stretch& run) {
    const Time cycle = in.interval + in.checkpointTime;
    const Time length = run.to - run.from;
    run.checkpoints = static_cast<Count>(std::floor(double(length / cycle)));
    run.unsaved = std::max(Time{}, Time(length - static_cast<double>(run.checkpoints) * cycle));
}

void count(const FailureTimelineIn& in, FailureTimeline& line) {
    Time useful{}, checkpoints{}, lost{}, recovery{};
    for (const Stretch& run : line.stretches) {
        const double written = static_cast<double>(run.checkpoints);
        useful += written * in.interval;
        checkpoints += written * in.checkpointTime;
        (run.failed ? lost : useful) += run.unsaved;
        recovery += run.recovered - run.to;
    }
    line.useful = useful / in.window;
    line.checkpoints = checkpoints / in.window;
    line.lost = lost / in.window;
    line.recovery = recovery / in.window;
}

} // namespace

FailureTimeline drawFailures(const FailureTimelineIn& in) {
    FailureTimeline line;
    Failures failures(in.mtbf, in.seed);
    Time failure = failures.next();
    for (Time now{}; now < in.window;) {
        Stretch run;
        run.from = now;
        run.failed = failure < in.window;
        run.to = run.recovered = run.failed ? failure : in.window;
        saveWork(in, run);
        if (run.failed) {
            do {
                line.failures.push_back(failure);
                run.recovered = std::min(in.window, Time(failure + in.recoveryTime));
                failure += failures.next();
            } while (failure < run.recovered);
        }
        line.stretches.push_back(run);
        now = run.recovered;
    }
    count(in, line);
    return line;
}

} // namespace mlsys
