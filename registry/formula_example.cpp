// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/formula_example.hpp"

#include "engine/unit_scale.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace mlsys {
namespace {

constexpr std::size_t kShort = 8; // characters of a number that reads well in a field

struct Example {
    std::string_view key;
    double value; // in the argument's own unit
};
// Of an 8-billion-parameter transformer on eight H100s, where an argument's name says what it is.
constexpr Example kByKey[] = {
    {"batch_size", 8}, {"seq_len", 2048}, {"output_tokens", 128}, {"parameters", 8.03e9}, {"active_parameters", 8.03e9}, {"tokens", 1e12}, {"layers", 32}, {"hidden_dim", 4096},
    {"heads", 32}, {"kv_heads", 8}, {"head_dim", 128}, {"element_bytes", 2}, {"weights", 16.06}, {"capacity", 80}, {"ranks", 8}, {"accelerators", 1024}, {"nodes", 128},
    {"accelerators_per_node", 8}, {"tp_size", 8}, {"pp_size", 4}, {"dp_size", 32}, {"groups", 4}, {"message", 16}, {"latency", 5}, {"peak_flops", 989}, {"tdp", 700}, {"power", 700},
    {"price", 25000}, {"electricity_price", 0.12}, {"egress_price", 0.09}, {"availability", 0.99}, {"copies", 2}, {"pue", 1.12}, {"serial_share", 0.05}, {"improved_share", 0.9},
    {"replicas", 4}, {"service_time", 100}, {"arrival_rate", 20}, {"utilization", 0.8}, {"intensity", 100},
    {"experts", 8}, {"active_experts_per_token", 2}, {"experts_per_token", 2}, {"target_latency", 2000}, {"base_latency", 500}, {"max_replicas", 64}};

// A size that the unit suggests.
double byUnit(std::string_view unit) {
    static constexpr Example kByUnit[] = {{"GB", 10}, {"GB/s", 100}, {"TFLOP/s", 400}, {"GFLOP", 100}, {"ms", 10}, {"µs", 5}, {"h", 1000}, {"d", 30}, {"kWh", 1000}, {"USD", 10000}, {"km", 100}};
    for (const auto& [key, value] : kByUnit) if (key == unit) return value;
    return 1;
}

double scaleOf(const char* unit) { return UnitScale(unit).size(); }

bool isWhole(double value) { return value == std::floor(value); }

double exampleOf(const Argument& argument) {
    const Range& range = argument.range;
    double value = 0;
    const auto known = std::find_if(std::begin(kByKey), std::end(kByKey), [&](const Example& e) { return e.key == argument.key; });
    if (known != std::end(kByKey)) value = known->value * scaleOf(argument.unit);
    else if (!argument.dimension.none()) value = byUnit(argument.unit) * scaleOf(argument.unit);
    else value = range.max <= 1 ? 0.5 : 4;
    if (range.holds(value)) return value;
    // Something inside: the middle, or twice an end.
    if (std::isfinite(range.min) && std::isfinite(range.max)) return (range.min + range.max) / 2;
    return std::isfinite(range.min) ? 2 * std::max(range.min, 0.5) : range.max;
}

} // namespace

Atom argumentAtom(const Argument& argument, double coherent) {
    if (!std::isfinite(coherent)) return std::string();
    if (argument.dimension.none() && isWhole(coherent)) return coherent;
    const std::string unit = argument.unit;
    const std::optional<std::string> exact = printNumber(coherent, unit);
    std::string number = exact.value_or(shortest(coherent / scaleOf(argument.unit)));
    if (number.size() > kShort) {
        char digits[40];
        std::snprintf(digits, sizeof digits, "%.6g", coherent / scaleOf(argument.unit));
        number = shortest(std::strtod(digits, nullptr));
    }
    if (argument.dimension.none()) return std::strtod(number.c_str(), nullptr);
    return number + ' ' + unit;
}

Values argumentsIn(std::span<const Step> steps, const Formula& formula) {
    Values found;
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.formula == &formula; });
    if (step == steps.end()) return found;
    for (const Argument& argument : formula.arguments()) {
        const auto operand = std::find_if(step->operands.begin(), step->operands.end(), [&](const Operand& o) { return o.symbol == argument.symbol; });
        if (operand != step->operands.end()) found.set(argument.key, argumentAtom(argument, operand->value));
    }
    return found;
}

Values exampleArguments(const Formula& formula) {
    Values examples;
    for (const Argument& argument : formula.arguments()) {
        if (argument.required()) examples.set(argument.key, argumentAtom(argument, exampleOf(argument)));
    }
    return examples;
}

} // namespace mlsys
