// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/ranges.hpp"

#include "engine/explore/counter_random.hpp"
#include "engine/unit_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kBins = 30;
constexpr double kWide = 100;            // answers so many times apart are counted by factors
constexpr std::uint64_t kLookUp = 4096;  // draws between two looks at the stop flag
constexpr std::size_t kMostShares = 64;  // whole numbers beyond are a histogram alone

double normalShare(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

// The value below which a share u of the distribution lies.
double quantile(const Distribution& d, double u, const Interval& allowed) {
    switch (d.spread) {
    case Spread::uniform: return allowed.whole ? d.a + std::floor(u * (d.b - d.a + 1)) : d.a + (d.b - d.a) * u;
    case Spread::logUniform: return d.a * std::exp(u * std::log(d.b / d.a));
    case Spread::triangular: {
        const double turn = (d.c - d.a) / (d.b - d.a);
        return u < turn ? d.a + std::sqrt(u * (d.b - d.a) * (d.c - d.a)) : d.b - std::sqrt((1 - u) * (d.b - d.a) * (d.b - d.c));
    }
    case Spread::normal: {
        // In the tail that is nearer to 0, where shares are exact.
        const double lo = (allowed.lo - d.a) / d.b, hi = (allowed.hi - d.a) / d.b;
        if (lo > 0) return d.a - d.b * normalQuantile(normalShare(-hi) + (1 - u) * (normalShare(-lo) - normalShare(-hi)));
        return d.a + d.b * normalQuantile(normalShare(lo) + u * (normalShare(hi) - normalShare(lo)));
    }
    }
    return kNone;
}

// 0 … n − 1 in a random order.
std::vector<std::uint32_t> shuffled(std::uint64_t n, std::uint64_t seed, std::uint64_t stream) {
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0u);
    for (std::uint64_t i = n; i-- > 1;) std::swap(order[i], order[randomBelow(i + 1, seed, i, stream)]);
    return order;
}

// Between the two answers around it, as most programs do (Hyndman and Fan's type 7).
double percentileOf(std::span<const double> sorted, int percent) {
    const double at = static_cast<double>(sorted.size() - 1) * percent / 100;
    const auto below = static_cast<std::size_t>(at);
    const double part = at - static_cast<double>(below);
    if (part == 0 || sorted[below] == sorted[below + 1]) return sorted[below];
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

void fillHistogram(std::span<const double> finite, RangeSummary& s) {
    if (finite.empty()) return;
    s.histogramFrom = finite.front();
    s.histogramTo = finite.back();
    s.histogramLog = s.histogramFrom > 0 && s.histogramTo > kWide * s.histogramFrom;
    if (s.histogramFrom == s.histogramTo) {
        s.histogram = {finite.size()};
        return;
    }
    s.histogram.assign(kBins, 0);
    const double width = s.histogramLog ? std::log(s.histogramTo / s.histogramFrom) : s.histogramTo - s.histogramFrom;
    for (const double y : finite) {
        const double along = (s.histogramLog ? std::log(y / s.histogramFrom) : y - s.histogramFrom) / width;
        ++s.histogram[std::min(kBins - 1, static_cast<std::size_t>(along * kBins))];
    }
}

void fillShares(std::span<const double> sorted, double nominal, RangeSummary& s) {
    for (std::size_t i = 0; i < sorted.size();) {
        const std::size_t end = static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), sorted[i]) - sorted.begin());
        s.shares.push_back({sorted[i], static_cast<double>(end - i) / static_cast<double>(sorted.size())});
        if (sorted[i] != nominal) s.differs += static_cast<double>(end - i);
        i = end;
    }
    if (!sorted.empty()) s.differs /= static_cast<double>(sorted.size());
}

} // namespace

double normalQuantile(double p) {
    if (p <= 0) return -std::numeric_limits<double>::infinity();
    if (p >= 1) return std::numeric_limits<double>::infinity();
    if (p > 0.5) return -normalQuantile(1 - p);
    // A start good to 4.5e-4 (Abramowitz and Stegun 26.2.23), then Halley's steps on the share itself.
    const double t = std::sqrt(-2 * std::log(p));
    double z = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t));
    for (int i = 0; i < 3; ++i) {
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * 3.14159265358979323846);
        const double step = (normalShare(z) - p) / density;
        if (!std::isfinite(step)) break;
        z -= step / (1 + z * step / 2);
    }
    return z;
}

std::optional<Issue> checkDistribution(const Row& row, const Distribution& d, const std::string& path) {
    const auto wrong = [&](Text text, std::vector<Filling> numbers) {
        numbers.insert(numbers.begin(), FieldName{path});
        return refusal(IssueCode::outOfRange, path, text, std::move(numbers));
    };
    const auto shown = [&](double v) { return AsGiven{row.dimension.none() ? readableQuantity(v, {}) : printQuantity(v, row.unit, row.dimension)}; };
    const Interval allowed = allowedOf(row);
    if (d.spread == Spread::normal) {
        if (!(d.b > 0) || !std::isfinite(d.a) || !std::isfinite(d.b)) return wrong(MLS_TEXT("issue", "%1: the standard deviation must be greater than 0, got %2"), {shown(d.b)});
        const double inside = normalShare((allowed.hi - d.a) / d.b) - normalShare((allowed.lo - d.a) / d.b);
        if (!(inside > 1e-9) && !allowed.holds(d.a)) return wrong(MLS_TEXT("issue", "%1: a normal distribution about %2 has nothing within what is allowed"), {shown(d.a)});
        return std::nullopt;
    }
    if (!(d.a <= d.b)) return wrong(MLS_TEXT("issue", "%1: a range goes from the smaller to the larger, got %2 to %3"), {shown(d.a), shown(d.b)});
    if (d.spread == Spread::logUniform && !(d.a > 0)) return wrong(MLS_TEXT("issue", "%1: a log-uniform range starts above 0, got %2"), {shown(d.a)});
    if (d.spread == Spread::triangular && !(d.c >= d.a && d.c <= d.b)) return wrong(MLS_TEXT("issue", "%1: the most likely value must lie between the ends, got %2"), {shown(d.c)});
    // A draw never is the lower end itself, so an open end may be named.
    const bool low = d.a >= allowed.lo, high = d.b <= allowed.hi;
    if (low && high) return std::nullopt;
    if (low) return wrong(MLS_TEXT("issue", "%1: it must stay at most %2, got %3 to %4"), {shown(allowed.hi), shown(d.a), shown(d.b)});
    return wrong(MLS_TEXT("issue", "%1: it must stay at least %2, got %3 to %4"), {shown(allowed.lo), shown(d.a), shown(d.b)});
}

RangeDraws::RangeDraws(const Probe& probe, std::span<const Distribution> distributions, std::uint64_t draws, std::uint64_t seed, const std::atomic<bool>* stop)
    : m_draws(draws), m_inputs(probe.inputs()), m_values(draws * probe.inputs()) {
    for (std::size_t i = 0; i < m_inputs; ++i) {
        const Distribution& d = distributions[i];
        const Interval allowed = allowedOf(probe.inputRow(i));
        const std::vector<std::uint32_t> shares = shuffled(draws, seed, 2 * i);
        for (std::uint64_t draw = 0; draw < draws; ++draw) {
            if (draw % kLookUp == 0 && stop && stop->load(std::memory_order_relaxed)) return;
            const double u = (shares[draw] + randomShare(seed, draw, 2 * i + 1)) / static_cast<double>(draws);
            double value = d.a == d.b && d.spread != Spread::normal ? d.a : quantile(d, std::min(u, 1 - 0x1p-53), allowed);
            if (d.spread != Spread::normal) value = std::clamp(value, d.a, d.b); // rounding
            m_values[draw * m_inputs + i] = allowed.nearest(value);
        }
    }
}

void RefusedDraws::add(std::uint64_t draws, std::uint64_t first, const Issue& issue) {
    const std::lock_guard lock(m_guard);
    m_count += draws;
    if (m_issue && m_first < first) return;
    m_first = first;
    m_issue = issue;
}

void solveDraws(Probe& probe, const RangeDraws& draws, std::uint64_t from, std::uint64_t to, std::span<std::vector<double>> columns, RefusedDraws& refused) {
    std::vector<double> outs(probe.outputs());
    std::uint64_t count = 0, first = 0;
    std::optional<Issue> issue;
    for (std::uint64_t draw = from; draw < to; ++draw) {
        if (!probe.at(draws.at(draw), outs) && count++ == 0) {
            first = draw;
            issue = probe.issue();
        }
        for (std::size_t o = 0; o < outs.size(); ++o) columns[o][draw] = outs[o];
    }
    if (issue) refused.add(count, first, *issue);
}

RangeSummary summaryOf(const Row& output, std::span<const double> column, double nominal) {
    RangeSummary s;
    std::vector<double> sorted;
    std::copy_if(column.begin(), column.end(), std::back_inserter(sorted), [](double y) { return !std::isnan(y); });
    std::sort(sorted.begin(), sorted.end());
    const auto end = std::partition_point(sorted.begin(), sorted.end(), [](double y) { return std::isfinite(y); });
    const std::span<const double> finite(sorted.data(), static_cast<std::size_t>(end - sorted.begin()));
    s.answers = sorted.size();
    s.unbounded = sorted.size() - finite.size();
    if (output.kind == Kind::flag || output.kind == Kind::choice) {
        fillShares(sorted, nominal, s);
        return s;
    }
    s.percentiles.fill(kNone);
    s.mean = s.min = s.max = kNone;
    if (sorted.empty()) return s;
    for (std::size_t p = 0; p < kPercentiles.size(); ++p) s.percentiles[p] = percentileOf(sorted, kPercentiles[p]);
    s.mean = static_cast<double>(std::accumulate(sorted.begin(), sorted.end(), static_cast<long double>(0)) / static_cast<long double>(sorted.size()));
    s.min = sorted.front();
    s.max = sorted.back();
    fillHistogram(finite, s);
    if (output.kind == Kind::count) {
        fillShares(sorted, nominal, s);
        if (s.shares.size() > kMostShares) s.shares.clear();
    }
    return s;
}

} // namespace mlsys
