// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/crossover.hpp"

#include "engine/explore/scan.hpp"

#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr double kClose = 1e-12;

// Two labels; NaN, which is no label, is the same as itself.
bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

class Finder {
public:
    Finder(Probe& probe, std::size_t input, std::size_t output) : m_probe(probe), m_input(input), m_output(output), m_outs(probe.outputs()), m_whole(allowedOf(probe.inputRow(input)).whole) {}

    double label(double x) {
        m_probe.set(m_input, x);
        m_probe.solve(m_outs);
        return m_outs[m_output];
    }

    // All that changes from a to b, whose labels are known.
    void walk(double a, double before, double b, double after, int subdivisions) {
        if (same(before, after) && subdivisions <= 0) return;
        const double middle = between(a, b, m_whole);
        if (middle <= a || middle >= b || (!m_whole && b - a <= kClose * std::abs(b))) {
            if (!same(before, after)) m_found.push_back({b, a, before, after});
            return;
        }
        const double there = label(middle);
        walk(a, before, middle, there, subdivisions - 1);
        walk(middle, there, b, after, subdivisions - 1);
    }

    // Changes into places without a label and out of them are one change, or none.
    std::vector<Crossing> labelled() const {
        std::vector<Crossing> kept;
        const Crossing* into = nullptr;
        for (const Crossing& crossing : m_found) {
            if (std::isnan(crossing.after)) {
                into = &crossing;
            } else if (!std::isnan(crossing.before)) {
                kept.push_back(crossing);
            } else if (into && into->before != crossing.after) {
                kept.push_back({crossing.at, into->last, into->before, crossing.after});
            }
        }
        return kept;
    }

private:
    Probe& m_probe;
    std::size_t m_input, m_output;
    std::vector<double> m_outs;
    bool m_whole;
    std::vector<Crossing> m_found;
};

} // namespace

std::vector<Crossing> crossings(Probe& probe, std::size_t input, std::size_t output, const Interval& window, std::span<const double> samples, int subdivisions) {
    std::vector<double> places;
    if (samples.empty() || enumerable(window)) places = scanOf(window, kCrossingSamples);
    else places.assign(samples.begin(), samples.end());
    if (places.empty()) return {};
    Finder finder(probe, input, output);
    double before = finder.label(places.front());
    for (std::size_t i = 1; i < places.size(); ++i) {
        const double after = finder.label(places[i]);
        finder.walk(places[i - 1], before, places[i], after, subdivisions);
        before = after;
    }
    probe.set(input, std::numeric_limits<double>::quiet_NaN());
    return finder.labelled();
}

} // namespace mlsys
