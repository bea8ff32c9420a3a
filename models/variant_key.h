// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of numbers that a page shows of variants of the scenario (another layout, another grid, another batch): the number's
// own key and what the variant changes, "scaling.step_latency@training.tp_size=8;training.pp_size=4". The Working solves
// that variant when it is asked for. A number that is only a part of another has that one's key and its own name behind:
// "serving.ttft#network".
#pragma once

#include "models/page.h"

#include <QString>

#include <utility>
#include <vector>

namespace mlsys {

QString variantKey(const QString& key, const std::vector<Change>& changes);
// Inputs of the solver by their path, in coherent units; a choice or a flag by its value; NaN: not
// given.
QString variantKey(const PageContext& context, const Solver& solver, const char* output, const std::vector<std::pair<const char*, double>>& inputs);

QString partKey(const QString& whole, const QString& part);

struct VariantOf {
    QString key;                  // of the number, or of what it is a part of
    bool isPart = false;
    std::vector<Change> changes;  // none: the scenario's own
};
VariantOf readVariantKey(const QString& key);

} // namespace mlsys
