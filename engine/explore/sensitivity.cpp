// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kStep = 1e-5;         // of a derivative, of the input
constexpr double kKink = 1e-3;         // sides that differ by more (one-sided differences are off by about kStep)
constexpr double kRounding = 1e-12;    // a smaller width is none
constexpr std::string_view kBinds = "bottleneck";

class Study {
public:
    Study(Probe& probe, double change, Sensitivity& result) : m_probe(probe), m_change(change), m_result(result), m_outs(probe.outputs()) {}

    void bar(std::size_t i) {
        const double nominal = m_probe.nominal(i);
        if (std::isnan(nominal)) return; // absent: what stands in for it has a bar of its own
        const Row& row = m_probe.inputRow(i);
        const Interval allowed = allowedOf(row);
        const double step = row.kind == Kind::count ? std::max(1.0, std::round(m_change * std::abs(nominal))) : m_change * std::abs(nominal);
        if (step == 0) {
            ++m_result.zero;
            return;
        }
        SensitivityBar bar{m_probe.inputPath(i), &row, nominal, side(i, within(allowed, nominal, nominal - step)), side(i, within(allowed, nominal, nominal + step)), kNone, kNone, kNone, false, false, 0};
        const auto [least, most] = std::minmax({m_result.nominal, std::isnan(bar.low.output) ? m_result.nominal : bar.low.output, std::isnan(bar.high.output) ? m_result.nominal : bar.high.output});
        bar.width = least == most ? 0 : most - least; // both unbounded: none
        const bool refused = bar.low.refused || bar.high.refused || std::isnan(bar.low.output) || std::isnan(bar.high.output);
        const bool fitsElse = bar.low.fits != m_result.fits || bar.high.fits != m_result.fits;
        if (!refused && !fitsElse && bar.width <= kRounding * std::abs(m_result.nominal)) {
            ++m_result.noEffect;
            return;
        }
        bar.coarse = row.kind == Kind::count && 1 > m_change * std::abs(nominal) * (1 + kRounding); // 10 % of 10 may be a little less than 1
        elasticity(i, allowed, bar);
        m_result.bars.push_back(std::move(bar));
    }

private:
    // An end that is not allowed itself is gone half of the way to.
    static double within(const Interval& allowed, double nominal, double v) {
        if (allowed.openLo && v <= allowed.lo) return allowed.lo + (nominal - allowed.lo) / 2;
        return std::clamp(v, std::min(allowed.lo, nominal), std::max(allowed.hi, nominal));
    }

    SensitivitySide side(std::size_t i, double x) {
        SensitivitySide side{x, ask(i, x), {}, {}};
        if (m_refused) side.refused = m_probe.issue();
        else side.fits = m_fits;
        return side;
    }

    double ask(std::size_t i, double x) {
        m_probe.set(i, x);
        m_refused = !m_probe.solve(m_outs);
        m_fits = m_outs.size() > 1 && !m_refused ? std::optional(m_outs[1] != 0) : std::nullopt;
        m_probe.set(i, kNone);
        return m_outs[0];
    }

    static double logs(double x, double from) { return std::log(std::abs(x / from)); }

    void elasticity(std::size_t i, const Interval& allowed, SensitivityBar& bar) {
        if (bar.row->kind == Kind::count) {
            const bool low = std::isfinite(bar.low.output), high = std::isfinite(bar.high.output);
            const double out = logs(high ? bar.high.output : m_result.nominal, low ? bar.low.output : m_result.nominal);
            const double in = logs(high ? bar.high.input : bar.nominal, low ? bar.low.input : bar.nominal);
            const double slope = out / in;
            bar.elasticity = std::isfinite(slope) ? slope : kNone;
            return;
        }
        const double down = bar.nominal * (1 - kStep), up = bar.nominal * (1 + kStep);
        if (m_result.nominal == 0 || !std::isfinite(m_result.nominal)) return;
        const auto slope = [&](double x) {
            if (!allowed.holds(x)) return kNone;
            const double y = ask(i, x);
            const double found = std::isfinite(y) && y / m_result.nominal > 0 ? std::log1p((y - m_result.nominal) / m_result.nominal) / logs(x, bar.nominal) : kNone;
            return std::isfinite(found) ? found : kNone;
        };
        bar.below = slope(bar.nominal > 0 ? down : up);
        bar.above = slope(bar.nominal > 0 ? up : down);
        if (std::isnan(bar.below) || std::isnan(bar.above)) {
            bar.elasticity = std::isnan(bar.below) ? bar.above : bar.below;
            return;
        }
        bar.elasticity = (bar.below + bar.above) / 2;
        bar.kink = std::abs(bar.below - bar.above) > kKink * std::max(1.0, std::abs(bar.elasticity));
    }

    Probe& m_probe;
    double m_change;
    Sensitivity& m_result;
    std::vector<double> m_outs; // the output and, if there is one, whether it fits
    bool m_refused = false;
    std::optional<bool> m_fits;
};

void findBinding(std::span<const Row> rows, const void* owner, const std::string& prefix, std::vector<SensitivityBinding>& out) {
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::group) findBinding(row.nested(), value, prefix + row.key + '.', out);
        else if (row.kind == Kind::choice && std::string_view(row.key).ends_with(kBinds)) out.push_back({prefix + row.key, choiceOf(row, owner)});
    }
}

void findImprovements(Better better, Sensitivity& result) {
    if (better == Better::neither) return;
    const double sign = better == Better::higher ? 1 : -1;
    for (std::size_t b = 0; b < result.bars.size(); ++b) {
        SensitivityImprovement best{b, false, 0};
        for (const bool high : {false, true}) {
            const SensitivitySide& side = high ? result.bars[b].high : result.bars[b].low;
            const double gain = sign * (side.output - result.nominal) / std::abs(result.nominal);
            const bool breaks = result.fits == true && side.fits == false;
            if (std::isfinite(gain) && gain > best.gain && !breaks) best = {b, high, gain};
        }
        if (best.gain > 0) result.improvements.push_back(best);
    }
    std::stable_sort(result.improvements.begin(), result.improvements.end(), [](const auto& a, const auto& b) { return a.gain > b.gain; });
}

} // namespace

std::optional<Issue> sensitivity(const Solver& solver, const Record& in, const Assumptions& assumptions, std::span<const std::string> paths, std::string_view output, double change, Sensitivity& result, const std::atomic<bool>* stop) {
    result = {};
    Probe probe(solver, in, assumptions);
    probe.stopBy(stop);
    if (std::optional<Issue> issue = probe.addOutput(output)) return issue;
    if (const std::optional<std::string> fits = fitsOutput(solver)) probe.addOutput(*fits);
    for (const std::string& path : paths) if (std::optional<Issue> issue = probe.addInput(path)) return issue;

    std::vector<double> outs(probe.outputs());
    if (!probe.solve(outs)) return probe.issue();
    result.nominal = outs[0];
    if (outs.size() > 1) result.fits = outs[1] != 0;
    findBinding(probe.out().rows(), probe.out().data(), "", result.binding);
    if (std::isnan(result.nominal)) return std::nullopt;
    Study study(probe, change, result);
    for (std::size_t i = 0; i < probe.inputs(); ++i) study.bar(i);
    std::stable_sort(result.bars.begin(), result.bars.end(), [](const SensitivityBar& a, const SensitivityBar& b) { return a.width > b.width; });
    findImprovements(probe.outputRow(0).better, result);
    return std::nullopt;
}

} // namespace mlsys
