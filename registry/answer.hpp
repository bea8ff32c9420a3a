// SPDX-License-Identifier: GPL-3.0-or-later
// Solutions as text: the batch contract's answers. Written directly, in the order of the rows; numbers in their
// shortest form. The one place where +inf and NaN become states.
#pragma once

#include "engine/derivation.hpp"
#include "registry/solve.hpp"

#include <span>
#include <string>
#include <string_view>

namespace mlsys {

enum class AnswerState : std::uint8_t { value, unbounded, unattainable };

// A number of a result as a reader may see it.
struct AnswerNumber {
    AnswerState state = AnswerState::value;
    double value = 0;        // in `unit`
    std::string number;      // its text, shortest; empty without a value
    const char* unit = "";   // "" for plain numbers
};
AnswerNumber answerNumber(const Row& row, const void* owner);
AnswerNumber answerNumber(double coherent, const char* unit);   // a unit of a row or a formula, or ""
std::string numberJson(double coherent, const char* unit);      // {"value":1.9,"unit":"ms"}, with its state where there is none
AnswerState stateOf(double value);

// {"id":…,"solver":…,"outputs":{…},"notes":[…],"derivation":[…]} or {"id":…,"solver":…,"error":{…}}. `id` is JSON text, or empty.
std::string answerLine(std::string_view id, const Solution& solution, std::span<const Step> derivation, bool explain);
std::string errorLine(std::string_view id, std::string_view solver, const Issue& issue);
// As the cell of a table: "out_of_range: batch_size must be at least 1, got 0".
std::string errorText(const Issue& issue);

// A table for a terminal, with title, value and unit of each output, notes and, if asked, the working.
std::string answerTable(const Solution& solution, std::span<const Step> derivation, bool explain);

} // namespace mlsys
