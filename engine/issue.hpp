// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an input, and what a reader of a result must know. Messages are in English here; they carry a code and
// the field, so that a program need not read them, and the sentence they were made of, so that it can be translated.
#pragma once

#include "engine/sentence.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace mlsys {

enum class IssueCode : std::uint8_t {
    parse, unknownSolver, unknownId, unknownField, missingField, type, unit, dimension, outOfRange,
    infeasibleParallelism, unsupportedPrecision, notApplicable
};
const char* keyOf(IssueCode code); // the contract's word: "out_of_range"

struct Issue {
    IssueCode code = IssueCode::parse;
    std::string field;   // dotted path of the input; empty for the whole request
    std::string message; // names the field, what was given, what is allowed
    Sentence sentence = {};
};
// With the message that the sentence makes in English.
Issue refusal(IssueCode code, std::string field, Text text, std::vector<Filling> arguments = {});
Sentence sentenceOf(const Issue& issue); // its message as it stands, if it was not made of one

enum class NoteCode : std::uint8_t {
    rateFallback, spill, overheadDominated, unevenBatch, microbatchClamped, unknownCost, prefillCapacity, expertParallelExcess, estimate
};
const char* keyOf(NoteCode code); // "rate_fallback"

struct Note {
    NoteCode code;
    std::string message;
    Sentence sentence = {};
};
Note remark(NoteCode code, Text text, std::vector<Filling> arguments = {});

} // namespace mlsys
