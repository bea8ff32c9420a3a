// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools that study one output of any solver share (sensitivity, attribution, ranges): the output to study, values
// by their path, words and JSON.
#pragma once

#include "models/explore/tool_parts.h"

namespace mlsys {

// A scalar of a solution by its path, in coherent units; NaN if it is absent.
double outputAt(const Solution& solution, std::string_view path);
double inputAt(const Solution& bound, std::string_view path); // "assumptions.…" too

// Which output is studied. Of all numbers; unless chosen, one that has an answer. The field's problem says that the chosen
// one has none here.
ToolField studiedOutputField(const Solution& bound, const ToolState& state);
// The state of a page whose field or request is wrong; and of an output without a finite answer.
void refuse(Content& stuck, const QString& problem);
void sayWithoutAnswer(Content& stuck, const QString& problem);

// As titleOfInput(), but a group whose name the next one repeats is left out: "Hardware · Memory bandwidth".
QString briefTitleOf(const Solver& solver, std::string_view path);
// "step time" within a sentence; "ITL" stays.
QString withinSentence(const QString& title);
QString percentText(const PageContext& context, double share); // "10 %", as short as it is

std::string jsonText(std::string_view text);
std::string jsonNumber(const Row& row, double value); // a quantity as text with its unit
std::string jsonList(std::span<const std::string> items);

} // namespace mlsys
