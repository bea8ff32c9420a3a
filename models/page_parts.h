// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages put together: cards and tables from a solver's rows, the states in which there is no answer.
#pragma once

#include "models/page.h"

namespace mlsys {

struct ScenarioOut;

// "single-node.latency"
QString outputKey(const Solver& solver, const char* output);

// The outputs that a solution has, by dotted path; those of groups too.
std::vector<std::string> outputPaths(const Solution& solution);

// A card for one output.
Card outputCard(const PageContext& context, const Solver& solver, const char* output);

// Every output: title, value, unit, how far to trust it.
Table outputTable(const PageContext& context, const Solver& solver);

// If the solver has no answer, fills state, problem and repairs, and returns true.
bool explainUnsolved(const PageContext& context, const Solver& solver, Content& content);

// "ResNet-50 on NVIDIA A100, batch 1, fp16": for captions and spoken summaries.
QString scenarioSentence(const PageContext& context);
QString scenarioSentence(const Zoo& zoo, const Scenario& scenario);

// "Textbook", with the number of edited assumptions.
QString assumptionBadge(const Scenario& scenario);

// What a scenario's throughput counts: requests where it serves, else samples.
QString throughputUnit(const ScenarioOut& out);

// The notes of a solution, for people.
std::vector<QString> noteTexts(const Solution& solution);

} // namespace mlsys
