// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/seek.hpp"

#include "engine/explore/scan.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr int kSamples = 512;
constexpr int kMostSteps = 4096;     // over refused whole numbers in a row
constexpr int kFractions = 8;        // of a gap between reals, where its middle has no answer
constexpr double kSameValue = 4e-16; // of the target: equal but for rounding
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

class Seeker {
public:
    Seeker(Probe& probe, std::size_t input, std::size_t output, const SeekGoal& goal, const Interval& window)
        : m_probe(probe), m_input(input), m_output(output), m_goal(goal), m_window(window), m_outs(probe.outputs()) {}

    SeekResult run() {
        present();
        sample();
        climb();
        m_tolerance = kSeekTolerance * (m_goal.target != 0 ? std::abs(m_goal.target) : scale());
        if (m_goal.relation == Relation::equal) stretches();
        for (std::size_t i = 1; i < m_points.size(); ++i) transition(m_points[i - 1], m_points[i]);
        conclude();
        m_probe.set(m_input, kNone);
        return std::move(m_result);
    }

private:
    // NaN if refused or without an answer.
    double ask(double x) {
        m_probe.set(m_input, x);
        ++m_result.solves;
        if (!m_probe.solve(m_outs)) {
            ++m_result.refused;
            if (!m_result.issue) m_result.issue = m_probe.issue();
            return kNone;
        }
        m_answered = true;
        const double y = m_outs[m_output];
        if (std::isfinite(y) && (!m_result.closest || nearer({x, y}, *m_result.closest))) m_result.closest = SeekPoint{x, y};
        return y;
    }

    bool nearer(const SeekPoint& a, const SeekPoint& b) const {
        const double da = std::abs(a.output - m_goal.target), db = std::abs(b.output - m_goal.target);
        return da < db || (da == db && away(a.input) < away(b.input));
    }
    // How far from the present value, by factors where both are positive.
    double away(double x) const {
        const double from = m_result.present.input;
        if (std::isnan(from)) return 0;
        return x > 0 && from > 0 ? std::abs(std::log(x / from)) : std::abs(x - from);
    }
    // +inf is above every target; an equality is a passing from below to at least.
    bool does(double y) const { return m_goal.relation == Relation::atMost ? y <= m_goal.target : y >= m_goal.target; }
    bool on(double y) const { return std::abs(y - m_goal.target) <= kSameValue * std::abs(m_goal.target); }

    void present() {
        const double nominal = m_probe.nominal(m_input);
        m_result.present = {m_probe.effective(m_input), kNone};
        m_result.present.output = ask(nominal); // NaN: as bound
        m_result.closest.reset();               // only of the window
        const double y = m_result.present.output;
        m_result.holds = m_goal.relation == Relation::equal ? std::abs(y - m_goal.target) <= kSeekTolerance * std::abs(m_goal.target) : does(y);
        m_result.issue.reset();
        m_result.refused = 0;
        m_answered = false;
    }

    void sample() {
        std::vector<double> extra{m_result.present.input, m_probe.inputRow(m_input).dragFrom, m_probe.inputRow(m_input).dragTo};
        // Rules mostly ask whole numbers to divide something: multiples of one that does will do too.
        if (m_window.whole && m_result.present.input > 0) for (int i = 2; i <= 64; ++i) extra.insert(extra.end(), {m_result.present.input * i, m_result.present.input * std::exp2(i)});
        double last = kNone;
        bool lastGood = false;
        for (const double x : scanOf(m_window, kSamples, extra)) {
            const double y = ask(x);
            const bool good = !std::isnan(y);
            // The last value with an answer before those without, or the first after.
            if (!std::isnan(last) && good != lastGood && !enumerable(m_window)) edge(last, x, lastGood);
            if (good) m_points.push_back({x, y});
            last = x;
            lastGood = good;
        }
    }

    void edge(double a, double b, bool aGood) {
        SeekPoint found{kNone, kNone};
        for (double middle = between(a, b, m_window.whole); middle > a && middle < b; middle = between(a, b, m_window.whole)) {
            const double y = ask(middle);
            if (!std::isnan(y)) found = {middle, y};
            (!std::isnan(y) == aGood ? a : b) = middle;
        }
        if (!std::isnan(found.input)) m_points.push_back(found);
    }

    // Between samples the output may come to the target and go back: where it turns, follow it to the turn.
    void climb() {
        if (m_window.whole) return;
        std::vector<SeekPoint> turns;
        for (std::size_t i = 1; i + 1 < m_points.size(); ++i) {
            const SeekPoint &a = m_points[i - 1], &b = m_points[i], &c = m_points[i + 1];
            if (does(a.output) != does(b.output) || does(b.output) != does(c.output) || !std::isfinite(b.output)) continue;
            const double sign = b.output < m_goal.target ? 1 : -1; // towards the target
            if ((b.output - a.output) * sign < 0 || (b.output - c.output) * sign < 0 || (a.output == b.output && b.output == c.output)) continue;
            if (const std::optional<SeekPoint> turn = turnOf(a.input, b, c.input, sign)) turns.push_back(*turn);
        }
        m_points.insert(m_points.end(), turns.begin(), turns.end());
        std::sort(m_points.begin(), m_points.end(), [](const SeekPoint& p, const SeekPoint& q) { return p.input < q.input; });
    }

    // Golden section, until a value is across the target.
    std::optional<SeekPoint> turnOf(double a, SeekPoint b, double c, double sign) {
        constexpr double kGolden = 0.3819660112501051;
        for (int i = 0; i < 80; ++i) {
            const bool right = c - b.input > b.input - a;
            const double x = right ? b.input + kGolden * (c - b.input) : b.input - kGolden * (b.input - a);
            if (x <= a || x >= c || x == b.input) break;
            const double y = ask(x);
            if (std::isnan(y)) break;
            if (does(y) != does(b.output)) return SeekPoint{x, y};
            if ((y - b.output) * sign > 0) {
                (right ? a : c) = b.input;
                b = {x, y};
            } else {
                (right ? c : a) = x;
            }
        }
        return std::nullopt;
    }

    double scale() const {
        double largest = 0;
        for (const SeekPoint& point : m_points) if (std::isfinite(point.output)) largest = std::max(largest, std::abs(point.output));
        return largest;
    }

    // Samples that are on the target, and how far to both sides the output stays on it.
    void stretches() {
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (!on(m_points[i].output)) continue;
            std::size_t last = i;
            while (last + 1 < m_points.size() && on(m_points[last + 1].output)) ++last;
            SeekSolution solution{m_points[i], SeekSide::at, m_points[last].input, {}, false, false, {}};
            if (i > 0) solution.at = lastOn(m_points[i], m_points[i - 1].input);
            if (last + 1 < m_points.size()) solution.upTo = lastOn(m_points[last], m_points[last + 1].input).input;
            m_result.solutions.push_back(solution);
            i = last;
        }
    }
    SeekPoint lastOn(SeekPoint good, double beyond) {
        for (;;) {
            const double middle = between(std::min(good.input, beyond), std::max(good.input, beyond), m_window.whole);
            if (middle == good.input || middle == beyond) return good;
            const double y = ask(middle);
            if (on(y)) good = {middle, y};
            else beyond = middle;
        }
    }

    // A value between that has an answer: the middle or, where that has none, the next of the whole numbers around it, or
    // one of a few other reals.
    SeekPoint middleOf(double a, double b) {
        constexpr SeekPoint kNothing{kNone, kNone};
        const double middle = between(a, b, m_window.whole);
        if (middle <= a || middle >= b) return kNothing;
        double y = ask(middle);
        if (!std::isnan(y)) return {middle, y};
        if (enumerable(m_window)) return kNothing; // all between were asked
        const int steps = m_window.whole ? kMostSteps : kFractions;
        for (int step = 1; step < steps; ++step) {
            const double apart = m_window.whole ? step : (b - a) / 2 * step / steps;
            if (middle - apart <= a && middle + apart >= b) break;
            for (const double x : {middle - apart, middle + apart}) {
                if (x <= a || x >= b) continue;
                y = ask(x);
                if (!std::isnan(y)) return {x, y};
            }
        }
        return kNothing;
    }

    // Between two samples of which one does and one does not.
    void transition(SeekPoint a, SeekPoint b) {
        if (does(a.output) == does(b.output)) return;
        const bool equal = m_goal.relation == Relation::equal;
        if (equal && (on(a.output) || on(b.output))) return; // a stretch
        for (;;) {
            const SeekPoint middle = middleOf(a.input, b.input);
            if (std::isnan(middle.input)) break;
            (does(middle.output) == does(a.output) ? a : b) = middle;
        }
        const SeekPoint& doing = does(a.output) ? a : b;
        const SeekPoint& other = does(a.output) ? b : a;
        if (!equal) {
            m_result.solutions.push_back({doing, does(a.output) ? SeekSide::below : SeekSide::above, doing.input, other, !m_window.whole && std::abs(doing.output - m_goal.target) > m_tolerance, false, {}});
            return;
        }
        const SeekPoint& best = std::abs(a.output - m_goal.target) <= std::abs(b.output - m_goal.target) ? a : b;
        if (std::abs(best.output - m_goal.target) <= m_tolerance) m_result.solutions.push_back({best, SeekSide::at, best.input, {}, false, false, {}});
        else m_result.jumps.push_back({a, b});
    }

    void conclude() {
        SeekResult& result = m_result;
        std::stable_sort(result.solutions.begin(), result.solutions.end(), [](const SeekSolution& p, const SeekSolution& q) { return p.at.input < q.at.input; });
        for (SeekSolution& solution : result.solutions) solution.fits = fits(solution.at.input);
        const auto near = std::min_element(result.solutions.begin(), result.solutions.end(), [&](const SeekSolution& p, const SeekSolution& q) { return away(p) < away(q); });
        if (near != result.solutions.end()) near->nearest = true;
        const bool all = m_goal.relation != Relation::equal && !m_points.empty() && std::all_of(m_points.begin(), m_points.end(), [&](const SeekPoint& p) { return does(p.output); });
        result.state = !result.solutions.empty() ? SeekState::found
                     : !result.jumps.empty()     ? SeekState::leapt
                     : all                       ? SeekState::always
                     : m_answered                ? SeekState::never
                                                 : SeekState::refused;
    }
    // Of a stretch that holds the present value: 0.
    double away(const SeekSolution& solution) const {
        const double from = m_result.present.input;
        if (from >= solution.at.input && from <= solution.upTo) return 0;
        return std::min(away(solution.at.input), away(solution.upTo));
    }

    std::optional<bool> fits(double x) {
        const std::optional<std::string> path = fitsOutput(m_probe.solver());
        if (!path || std::isnan(ask(x))) return std::nullopt;
        const Place place = findPlace(m_probe.out().rows(), const_cast<void*>(m_probe.out().data()), *path);
        return flagOf(*place.row, place.owner);
    }

    Probe& m_probe;
    std::size_t m_input, m_output;
    SeekGoal m_goal;
    Interval m_window;
    std::vector<double> m_outs;
    std::vector<SeekPoint> m_points; // with an answer, ascending
    double m_tolerance = 0;
    bool m_answered = false;
    SeekResult m_result;
};

} // namespace

SeekResult seek(Probe& probe, std::size_t input, std::size_t output, const SeekGoal& goal, const Interval& window) { return Seeker(probe, input, output, goal, window).run(); }

} // namespace mlsys
