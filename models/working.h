// SPDX-License-Identifier: GPL-3.0-or-later
// The Working: how a number came about, step by step, as rich text for a pane or the clipboard.
#pragma once

#include "models/results.h"
#include "models/value_format.h"

#include <QString>

namespace mlsys {

// `key` is "solver.output". Each step: name, equation, the numbers put in, the result, where every number came from.
// Sentences for states, choices and flags, which have no equation.
QString workingHtml(const Services& services, Results& results, const ValueFormat& format, const QString& key);

} // namespace mlsys
