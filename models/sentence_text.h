// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says, in the program's language: its sentences translated, numbers written as the language does, inputs
// called by their titles.
#pragma once

#include "engine/solver.hpp"
#include "engine/issue.hpp"

#include <QString>

namespace mlsys {

// Of `solver`, whose inputs and outputs may be named; null: they keep the contract's paths.
QString sentenceText(const Solver* solver, const Sentence& sentence);
inline QString issueText(const Solver& solver, const Issue& issue) { return sentenceText(&solver, sentenceOf(issue)); }
inline QString issueText(const Issue& issue) { return sentenceText(nullptr, sentenceOf(issue)); }
inline QString noteText(const Solver& solver, const Note& note) { return sentenceText(&solver, note.sentence); }

} // namespace mlsys
