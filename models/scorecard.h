// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard of a scenario at its three levels: does it fit, does it keep its SLA, what does it cost, emit and withstand.
#pragma once

#include "engine/solvers/scenario.hpp"
#include "models/page.h"

namespace mlsys {

// One line: what was asked, what there is, and the verdict.
struct ScoreLine {
    QString level;             // "Feasibility", "Performance", "Macro"
    QString title;             // "Memory", "Latency", "Cost"
    Formatted value;           // what there is
    QString asked;             // "at most 10 ms"; empty if nothing was
    Verdict verdict = Verdict::not_asked;
    QString key;               // of the value
    double raw = kNoNumber;    // the value, coherent units
    Better better = Better::neither;
};
// Of a solved kScenario; in the order of the levels.
std::vector<ScoreLine> scoreLines(const Solution& solution, const ValueFormat& format);

// "✓ pass", "✗ fail", "not asked": a sign and a word.
QString verdictText(Verdict verdict);
Tone toneOf(Verdict verdict);

// The page of one scenario: a card for each line, the lines and then all outputs as a table.
Content scorecardContent(const PageContext& context);

} // namespace mlsys
