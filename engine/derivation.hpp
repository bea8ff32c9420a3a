// SPDX-License-Identifier: GPL-3.0-or-later
// The working of a result: each step's equation, the numbers put in, the result, where every number came from.
// A solver takes an optional Recorder; sweeps pass none and pay one predictable branch.
#pragma once

#include "engine/formula.hpp"
#include "engine/units.hpp"

#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

enum class Origin : std::uint8_t {
    input,      // `path` is the input's dotted path: "hardware.memory.bandwidth"
    assumption, // `path` is the assumption's key
    constant,   // `path` says what it is and where it comes from
    step        // `path` is the symbol of an earlier step, or the output it ends in ("training.mfu", across the parts of a chain)
};

struct Operand {
    std::string symbol;
    double value = 0; // coherent units
    Dimension dimension{};
    Origin origin = Origin::input;
    std::string path;
};

struct Step {
    const Formula* formula = nullptr;
    std::string output;             // key of the solver's output it ends in, if any
    double value = 0;               // coherent units
    Dimension dimension{};
    std::vector<Operand> operands;

    // "8 · 4.1 GFLOP / (312 TFLOP/s · 0.5)": the equation with the operands put in.
    std::string substituted() const;
    const Operand* operand(std::string_view symbol) const; // null: the equation's own word, "max"
};

// An equation with another text for each of its words: symbols, and the names of functions.
std::string withSymbols(std::string_view equation, const std::function<std::string(std::string_view)>& textOf);

class Recorder {
public:
    // Records that `value` was computed by `formula` from `operands`; `output` names the output it is, or "".
    template <class T> void step(const Formula& formula, const T& value, const char* output, std::initializer_list<Operand> operands) {
        m_steps.push_back({&formula, output, raw(value), dimensionOf<T>, {operands}});
    }
    void add(Step step) { m_steps.push_back(std::move(step)); }
    std::span<const Step> steps() const { return m_steps; }
    const Step* find(std::string_view symbol) const;

private:
    std::vector<Step> m_steps;
};

template <class T> Operand fromInput(const char* symbol, const T& value, std::string path) {
    return {symbol, static_cast<double>(raw(value)), dimensionOf<T>, Origin::input, std::move(path)};
}
inline Operand fromInput(const char* symbol, std::int64_t value, std::string path) {
    return {symbol, static_cast<double>(value), {}, Origin::input, std::move(path)};
}
template <class T> Operand fromAssumption(const char* symbol, const T& value, const char* key) {
    return {symbol, raw(value), dimensionOf<T>, Origin::assumption, key};
}
inline Operand fromAssumption(const char* symbol, std::int64_t value, const char* key) {
    return {symbol, static_cast<double>(value), {}, Origin::assumption, key};
}
template <class T> Operand fromConstant(const char* symbol, const T& value, const char* what) {
    return {symbol, raw(value), dimensionOf<T>, Origin::constant, what};
}
// A value that an earlier step computed, under that step's symbol.
template <class T> Operand fromStep(const char* symbol, const T& value) {
    return {symbol, raw(value), dimensionOf<T>, Origin::step, symbol};
}

// The steps that `output` rests on, in the order computed.
std::vector<const Step*> workingOf(std::span<const Step> steps, std::string_view output);

} // namespace mlsys
