// SPDX-License-Identifier: GPL-3.0-or-later
// How large a model a compute budget should train, and on how many tokens.
// Source: Hoffmann et al. 2022 (Chinchilla); Kaplan et al. 2020 for 6 operations per parameter and token.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/formulas/distributed.hpp"
#include "engine/units.hpp"

#include <cmath>

namespace mlsys::formulas {

inline constexpr const char* kChinchillaSource = "Hoffmann et al. 2022: Training Compute-Optimal Large Language Models";

namespace chinchilla {
inline constexpr Argument budget{"compute_budget", "C", "EFLOP", MLS_TEXT("argument", "Training operations"), arg::kPositive};
inline constexpr Argument perParameter{"tokens_per_parameter", "r_D", "", MLS_TEXT("argument", "Tokens per parameter"), arg::kPositive, 20};
} // namespace chinchilla

constexpr Flops budgetOfTime(double accelerators, FlopRate peak, double mfu, Time time) { return accelerators * peak * mfu * time; }
inline constexpr Formula kBudgetOfTime = formula<&budgetOfTime>(
    {"budget_of_time", "C", MLS_TEXT("formula", "Operations of accelerator time"), "N·F·MFU·t_b", "EFLOP", kMlsysimSource}, {arg::accelerators, arg::peak, arg::mfu, arg::time.as("t_b")});
inline constexpr Formula kBudgetOfModel = formula<&trainingFlops>(
    {"budget_of_model", "C", MLS_TEXT("formula", "Operations of training"), "6·P·D", "EFLOP", "Kaplan et al. 2020: 2 operations forward and 4 backward per parameter and token"}, {arg::parameters, arg::tokens});

// From C = 6·P·D and D = r_D·P.
inline double optimalParameters(Flops budget, double perParameter) { return std::sqrt(budget / unit::FLOP(1) / (6 * perParameter)); }
inline constexpr Formula kOptimalParameters = formula<&optimalParameters>(
    {"optimal_parameters", "P_opt", MLS_TEXT("formula", "Compute-optimal parameters"), "sqrt(C/(6·r_D))", "1", kChinchillaSource}, {chinchilla::budget, chinchilla::perParameter});
constexpr double optimalTokens(double perParameter, double parameters) { return perParameter * parameters; }
inline constexpr Formula kOptimalTokens = formula<&optimalTokens>(
    {"optimal_tokens", "D_opt", MLS_TEXT("formula", "Compute-optimal tokens"), "r_D·P_opt", "1", kChinchillaSource}, {chinchilla::perParameter, arg::parameters.as("P_opt")});
inline constexpr Formula kTokensOfParameters = formula<&optimalTokens>(
    {"tokens_of_parameters", "D", MLS_TEXT("formula", "Tokens for a model"), "r_D·P", "1", kChinchillaSource}, {chinchilla::perParameter, arg::parameters});

// What a budget leaves a model of a given size.
constexpr double tokensOfBudget(Flops budget, double parameters) { return budget / unit::FLOP(1) / (6 * parameters); }
inline constexpr Formula kTokensOfBudget = formula<&tokensOfBudget>(
    {"tokens_of_budget", "D", MLS_TEXT("formula", "Tokens the budget allows"), "C/(6·P)", "1", kChinchillaSource}, {chinchilla::budget, arg::parameters});
constexpr double tokensPerParameter(double tokens, double parameters) { return tokens / parameters; }
inline constexpr Formula kTokensPerParameter = formula<&tokensPerParameter>(
    {"tokens_per_parameter", "r", MLS_TEXT("formula", "Tokens per parameter"), "D/P", "1", kChinchillaSource}, {arg::tokens, arg::parameters});

constexpr Time timeOfBudget(Flops budget, double accelerators, FlopRate peak, double mfu) { return budget / (accelerators * peak * mfu); }
inline constexpr Formula kTimeOfBudget = formula<&timeOfBudget>(
    {"time_of_budget", "t_tr", MLS_TEXT("formula", "Time to spend the budget"), "C/(N·F·MFU)", "d", kMlsysimSource}, {chinchilla::budget, arg::accelerators, arg::peak, arg::mfu});

} // namespace mlsys::formulas
