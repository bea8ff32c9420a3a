// SPDX-License-Identifier: GPL-3.0-or-later
// What the explore tools' forms and answers are put together from: any solver's inputs and outputs as choices, their
// titles, units and axes; all from the rows.
#pragma once

#include "engine/explore/probe.hpp"
#include "models/explore/tool.h"

#include "registry/sweep_request.hpp"

#include <span>
#include <utility>

namespace mlsys {

// The solver that is asked: as chosen, or what answers first about such a scenario (distributed training, serving, single
// node). Never null.
const Solver& solverOf(const PageContext& context, const ToolState& state);
// The beginning of every tool's form: puts the solver there, and gives what it is bound to; null if it cannot be solved,
// which `stuck` then explains.
const Solution* askSolver(const PageContext& context, const ToolState& state, ToolQuestion& question);
ToolField solverField(const PageContext& context, const Solver& chosen);
// The state of a page whose field or request is wrong.
void refuse(Content& stuck, const QString& problem);

// A scalar of a solution by its path, in coherent units; NaN if it is absent.
double outputAt(const Solution& solution, std::string_view path);
double inputAt(const Solution& bound, std::string_view path); // "assumptions.…" too


// "Hardware · Memory bandwidth": the outermost and the innermost title of a path; "assumptions.…" goes to the assumptions.
QString titleOfInput(const Solver& solver, std::string_view path);
QString titleOfOutput(const Solver& solver, std::string_view path);
const Row* inputRow(const Solver& solver, std::string_view path);
const Row* outputRow(const Solver& solver, std::string_view path);

// Inputs of a bound solution: numbers, and if `words` flags and choices too; the solver's own first, then what model,
// hardware and fleet consist of, then assumptions.
std::vector<std::string> inputsFor(const Solution& bound, bool words);
// Scalar outputs: numbers, or if `words` flags and choices.
std::vector<std::string> outputsFor(const Solver& solver, bool words);

// A field that chooses one of the paths; what is not among them falls back to `preferred`, in order, or the first.
ToolField inputField(const Solution& bound, std::span<const std::string> paths, const ToolState& state, const std::string& key, const QString& title, std::span<const std::string_view> preferred);
ToolField outputField(const Solver& solver, std::span<const std::string> paths, const ToolState& state, const std::string& key, const QString& title, std::span<const std::string_view> preferred);
// The outputs that one wants to know first: latency, ITL, step time.
std::span<const std::string_view> firstOutputs();
std::span<const std::string_view> firstInputs();

ToolField textField(const ToolState& state, const std::string& key, const QString& title, const QString& help, const QString& otherwise);
ToolField choiceField(const ToolState& state, const std::string& key, const QString& title, const QString& help, std::vector<ToolChoice> choices, const QString& otherwise);

// A number typed for this row ("10 ms", "0.4", 40 %); the problem if it is none. `anywhere`: beyond its range too.
std::optional<double> numberFor(const Row& row, ToolField& field, bool anywhere = false);
std::optional<double> wholeFor(ToolField& field, double min, double max);

// A number of this row as people read it: its unit, percentages, words of choices; NaN and inf in words.
QString textFor(const PageContext& context, const Row& row, double value);
// Two numbers of this row, with as many digits as it takes to tell them apart.
std::pair<QString, QString> textsApart(const PageContext& context, const Row& row, double a, double b);
QString numberTextFor(const Row& row, double value); // as one types it: "3.35 TB/s"
double rounded(const Row& row, double value, int digits); // in the row's own unit; a count to a whole number
// An axis for numbers of this row from…to.
AxisSpec axisFor(const PageContext& context, const QString& title, const Row& row, double from, double to, bool log);
bool isWide(double from, double to);  // a log axis suits it
// Where one looks along an input unless told: where dragging teaches, or around what it is now.
Interval usualRange(const Row& row, double nominal);
Ink inkOfRegime(const Choice& choice, int fallback);

// The solver bound to the scenario; fills `stuck` and returns null if it cannot be solved.
const Solution* boundFor(const PageContext& context, const Solver& solver, Content& stuck);
// Paths and changes of the scenario for an input of the solver.
std::string inputPathInScenario(const PageContext& context, const Solver& solver, std::string_view inputPath);
Change changeOf(const PageContext& context, const Solver& solver, const std::string& inputPath, const Row& row, double value);

// What makes the scenario a point of a sweep: another entry goes without the edits of the present one.
std::vector<Change> changesOfPoint(const PageContext& context, const Solver& solver, const SweepRequest& request, std::span<const std::size_t> digits);
// How a value of a swept input reads: "8", "NVIDIA H100 (SXM5 80 GB)".
QString valueText(const PageContext& context, const Solver& solver, const SweepInput& input, std::size_t digit);

// For requests: a quantity as text with its unit.
std::string jsonText(std::string_view text);
std::string jsonNumber(const Row& row, double value);
std::string jsonList(std::span<const std::string> items);

} // namespace mlsys
