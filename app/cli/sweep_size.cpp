// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_size.hpp"

#include "engine/unit_text.hpp"
#include "registry/work_size.hpp"

namespace mlsys::cli {
namespace {

constexpr double kMostAtAll = 1e15; // beyond the time anyone has

} // namespace

double pointsOf(const SweepRequest& request) {
    double points = 1;
    for (const SweepInput& input : request.swept) points *= static_cast<double>(input.size());
    return points;
}

std::optional<Issue> tooLarge(const SweepRequest& request, const char* what, bool yes) {
    const double points = pointsOf(request);
    if (points <= (yes ? kMostAtAll : kMostUnasked)) return std::nullopt;
    std::string factors;
    for (const SweepInput& input : request.swept) factors += (factors.empty() ? "" : " × ") + std::to_string(input.size()) + " " + input.column();
    const std::string most = yes ? readableQuantity(kMostAtAll, {}, 16) + " is the most" : "more than " + readableQuantity(kMostUnasked, {}, 9) + " need --yes";
    return Issue{IssueCode::outOfRange, "", std::string("the ") + what + " has " + readableQuantity(points, {}, 16) + " points (" + factors + "); " + most};
}

} // namespace mlsys::cli
