// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools that study one output of any solver share (sensitivity, attribution, ranges): the output to study, and
// words.
#pragma once

#include "models/explore/tool_parts.h"

namespace mlsys {

// Which output is studied. Of all numbers; unless chosen, one that has an answer. The field's problem says that the chosen
// one has none here.
ToolField studiedOutputField(const Solution& bound, const ToolState& state);
// The state of a page whose output has no finite answer.
void sayWithoutAnswer(Content& stuck, const QString& problem);

QString percentText(const PageContext& context, double share); // "10 %", as short as it is

} // namespace mlsys
