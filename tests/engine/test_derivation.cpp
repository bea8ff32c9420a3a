// SPDX-License-Identifier: GPL-3.0-or-later
// How a working reads. That it is true is tested of every solver in test_every_solver.cpp.
#include "engine/derivation.hpp"

#include "engine/formulas/reliability.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

TEST(Derivation, SubstitutesNumbersWithUnitsAPersonCanRead) {
    SingleNodeIn in{test::resNet50(), test::a100(), 8, Precision::fp16, std::nullopt};
    SingleNodeOut out;
    Recorder recorder;
    solveSingleNode(in, {}, out, &recorder);
    EXPECT_EQ(recorder.find("t_c")->substituted(), "8·4.1 GFLOP/((312 TFLOP/s)·0.5)");
    EXPECT_EQ(recorder.find("W")->substituted(), "25,600,000·2 B");
    EXPECT_EQ(recorder.find("nothing"), nullptr);
}

TEST(Derivation, ALongTimeIsPutInInDays) {
    Recorder recorder;
    recorder.step(formulas::kYoungDaly, unit::s(96214), "", {fromInput("δ", unit::s(60), "checkpoint_time"), fromInput("MTBF", unit::s(77142857), "mtbf")});
    EXPECT_EQ(recorder.find("τ")->substituted(), "sqrt(2·60 s·892.857 d)");
}

TEST(Derivation, WorkingOfAnOutputHoldsWhatItRestsOnAndNothingElse) {
    SingleNodeIn in{test::resNet50(), test::a100(), 8, Precision::fp16, std::nullopt};
    SingleNodeOut out;
    Recorder recorder;
    solveSingleNode(in, {}, out, &recorder);
    std::vector<std::string> symbols;
    for (const Step* step : workingOf(recorder.steps(), "latency")) symbols.emplace_back(step->formula->symbol);
    EXPECT_EQ(symbols, (std::vector<std::string>{"O", "W", "Q", "BW_eff", "t_c", "t_m", "t_o", "T"}));
    EXPECT_TRUE(workingOf(recorder.steps(), "no_such_output").empty());
}

} // namespace
} // namespace mlsys
