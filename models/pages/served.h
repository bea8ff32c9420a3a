// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenario's fleet serves or trains on in a second, as the scenario solver's chain reckons it: the rate that a
// cost per query or per token rests on.
#pragma once

#include "engine/units.hpp"
#include "models/page.h"

#include <QString>

#include <optional>

namespace mlsys {

struct EconomicsIn;

struct Served {
    enum class Unit { stated, request, sample, trained_sample, trained_token } unit = Unit::stated;
    std::optional<Frequency> queries;   // of the whole fleet at full load; none: see `reason`
    std::optional<Frequency> tokens;    // of answers, or trained on
    QString source;                     // "serving, batch 8, answers of 128 tokens"
    QString reason;                     // why there is no rate
};

// The throughput that the cost solver is given, else that of serving, of single-node inference or of distributed training.
Served servedBy(const PageContext& context, const EconomicsIn& in);

} // namespace mlsys
