// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/responsible.hpp"

#include "engine/formulas/responsible.hpp"
#include "engine/unit_text.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

void record(const ResponsibleIn& in, const ResponsibleFactors& k, const ResponsibleOut& out, Recorder& r) {
    r.step(f::kPrivacySlowdown, out.privacySlowdown, "privacy_slowdown",
           {fromAssumption("f_ε", k.dpSgdFactor, "responsible.dp_sgd_factor"), fromInput("ε", in.epsilon, "epsilon"), fromAssumption("ε_0", k.epsilonFloor, "responsible.epsilon_floor")});
    r.step(f::kPrevalenceMultiplier, out.dataMultiplier, "data_multiplier",
           {fromInput("π", in.minorityPrevalence, "minority_prevalence"), fromAssumption("π_0", k.prevalenceFloor, "responsible.prevalence_floor")});
    if (out.privateTrainingTime) r.step(f::kPrivateTime, *out.privateTrainingTime, "private_training_time", {fromStep("f_dp", out.privacySlowdown), fromInput("t_0", *in.trainingTime, "training_time")});
    if (out.samplesToCollect) r.step(f::kCollectedSamples, *out.samplesToCollect, "samples_to_collect", {fromStep("f_data", out.dataMultiplier), fromInput("n_g", *in.groupSamples, "group_samples")});
}

} // namespace

void solveResponsible(const ResponsibleIn& in, const Assumptions& a, ResponsibleOut& out, Recorder* recorder) {
    const ResponsibleFactors& k = a.responsible;
    out.privacySlowdown = f::privacySlowdown(k.dpSgdFactor, in.epsilon, k.epsilonFloor);
    out.dataMultiplier = f::prevalenceMultiplier(in.minorityPrevalence, k.prevalenceFloor);
    out.privateTrainingTime.reset();
    out.samplesToCollect.reset();
    if (in.trainingTime) out.privateTrainingTime = f::privateTime(out.privacySlowdown, *in.trainingTime);
    if (in.groupSamples) out.samplesToCollect = f::collectedSamples(out.dataMultiplier, *in.groupSamples);
    if (recorder) record(in, k, out, *recorder);
}

std::optional<Issue> checkResponsible(const ResponsibleIn&, const Assumptions&) { return std::nullopt; }

void noteResponsible(const ResponsibleIn& in, const Assumptions& a, const ResponsibleOut&, std::vector<Note>& notes) {
    if (in.epsilon < a.responsible.epsilonFloor) notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "below ε = %1 the slow-down is not known to follow the law; it is held there"), {AsGiven{shortest(a.responsible.epsilonFloor)}}));
    if (in.minorityPrevalence < a.responsible.prevalenceFloor) {
        notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "below a prevalence of %1 the data needed are held there: sampling at random no longer finds the group"), {AsGiven{shortest(a.responsible.prevalenceFloor)}}));
    }
}

template <> std::span<const Row> rowsOf<ResponsibleIn>() {
    using In = ResponsibleIn;
    static constexpr Row rows[] = {
        row<&In::epsilon>({.key = "epsilon", .title = MLS_TEXT("input", "Privacy budget ε"),
            .help = MLS_TEXT("input", "Of differentially private training; smaller is more private. Usual: 0.1 (strong) to 10 (weak)."), .range = {.min = 0, .max = 1e9}, .symbol = "ε", .dragFrom = 0.01, .dragTo = 10, .dragLog = true}),
        row<&In::minorityPrevalence>({.key = "minority_prevalence", .title = MLS_TEXT("input", "Prevalence of the rarest group"),
            .help = MLS_TEXT("input", "Its share of the data as collected. Usual: 0.001 to 0.3."), .range = {.min = 0, .max = 1}, .symbol = "π", .dragFrom = 0.001, .dragTo = 1, .dragLog = true, .share = true}),
        row<&In::trainingTime>({.key = "training_time", .unit = "h", .title = MLS_TEXT("input", "Training time"),
            .help = MLS_TEXT("input", "Without privacy; gives the time with it."), .range = {.min = 0, .max = 1e12}, .symbol = "t_0"}),
        row<&In::groupSamples>({.key = "group_samples", .title = MLS_TEXT("input", "Samples needed of the group"),
            .help = MLS_TEXT("input", "For the confidence asked for; gives the samples to collect in all. Usual: 1,000 to 10,000."), .range = {.min = 1, .max = 1e15}, .symbol = "n_g"}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<ResponsibleOut>() {
    using Out = ResponsibleOut;
    static constexpr Row rows[] = {
        row<&Out::privacySlowdown>({.key = "privacy_slowdown", .title = MLS_TEXT("output", "Slow-down by privacy"),
            .help = MLS_TEXT("output", "Private training time over plain: clipping the gradient of every sample, larger batches, more steps."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::dataMultiplier>({.key = "data_multiplier", .title = MLS_TEXT("output", "Data for the rarest group"),
            .help = MLS_TEXT("output", "Samples to collect for each one of the group, sampled at random."), .better = Better::lower, .basis = Basis::firstOrder, .validate = MLS_TEXT("output", "Count the group in a pilot sample.")}),
        row<&Out::privateTrainingTime>({.key = "private_training_time", .unit = "h", .title = MLS_TEXT("output", "Private training time"),
            .help = MLS_TEXT("output", "The training time given, slowed down."), .better = Better::lower, .basis = Basis::calibrate, .validate = words::validateBenchmark}),
        row<&Out::samplesToCollect>({.key = "samples_to_collect", .title = MLS_TEXT("output", "Samples to collect"), .help = MLS_TEXT("output", "In all, to find enough of the group."), .better = Better::lower, .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kPrivacySlowdown, &f::kPrevalenceMultiplier, &f::kPrivateTime, &f::kCollectedSamples};
}

constexpr Solver kResponsible = solver<ResponsibleIn, ResponsibleOut, &checkResponsible, &solveResponsible, &noteResponsible>(
    {.id = "responsible", .name = "ResponsibleEngineeringModel", .title = MLS_TEXT("solver", "Responsible engineering"),
     .question = MLS_TEXT("solver", "What do privacy and fairness cost?"), .group = "More walls", .scope = "responsible",
     .chapter = "Responsible Engineering (Vol I)", .formulas = kFormulas});

} // namespace mlsys
