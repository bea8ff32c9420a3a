// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/scan.hpp"

#include <algorithm>

namespace mlsys {
namespace {

constexpr double kWide = 16;    // an interval whose ends are so many times apart is looked at by factors too
constexpr double kDeep = 1e-12; // and one from 0 down to this share of its end

} // namespace

std::vector<double> scanOf(const Interval& window, int samples, std::span<const double> more) {
    std::vector<double> found;
    if (enumerable(window)) {
        for (Count k = 0; k <= static_cast<Count>(window.hi - window.lo); ++k) found.push_back(window.lo + static_cast<double>(k));
        return found;
    }
    const double lo = window.openLo ? std::nextafter(window.lo, window.hi) : window.lo;
    const double from = window.lo > 0 ? window.lo : window.hi * kDeep; // of the factors
    const bool factors = window.lo >= 0 && window.hi > kWide * from;
    const int even = factors ? samples / 2 : samples;
    for (int i = 1; i < even; ++i) found.push_back(lo + (window.hi - lo) * i / even);
    if (factors) for (int i = window.lo > 0 ? 1 : 0; i < samples - even; ++i) found.push_back(from * std::pow(window.hi / from, static_cast<double>(i) / (samples - even)));
    found.insert(found.end(), more.begin(), more.end());
    if (window.whole) for (double& value : found) value = std::round(value);
    found.push_back(lo);
    found.push_back(window.hi);
    std::erase_if(found, [&](double v) { return !(v >= lo && v <= window.hi); });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace mlsys
