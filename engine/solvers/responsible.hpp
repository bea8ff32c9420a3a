// SPDX-License-Identifier: GPL-3.0-or-later
// What privacy and fairness cost, to first order. Answers "What do privacy and fairness cost?".
// Source: Abadi et al. 2016 (DP-SGD); physics page, section 9 (assumptions responsible.*). Both assumption sets agree.
#pragma once

#include "engine/solver.hpp"

namespace mlsys {

struct ResponsibleIn {
    double epsilon = 1;                       // privacy budget of DP-SGD
    double minorityPrevalence = 0.1;          // share of the rarest group in the data
    std::optional<Time> trainingTime;         // without privacy
    std::optional<double> groupSamples;       // needed of that group
};

struct ResponsibleOut {
    double privacySlowdown = 1;
    double dataMultiplier = 1;
    std::optional<Time> privateTrainingTime;
    std::optional<double> samplesToCollect;
};

void solveResponsible(const ResponsibleIn& in, const Assumptions& a, ResponsibleOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkResponsible(const ResponsibleIn& in, const Assumptions& a);
void noteResponsible(const ResponsibleIn& in, const Assumptions& a, const ResponsibleOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<ResponsibleIn>();
template <> std::span<const Row> rowsOf<ResponsibleOut>();

extern const Solver kResponsible;

} // namespace mlsys
