// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as people write them: lists, ranges, the order of the points, values that are refused and files that are.
#include "engine/precision.hpp"
#include "registry/sweep_request.hpp"
#include "registry/solve.hpp"
#include "tests/support/pretend_solver.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using test::Json;
using testing::ElementsAre;
using testing::HasSubstr;

SweepRequest read(const std::string& inputs, const std::string& rest = "") {
    SweepRequest request;
    const std::optional<Issue> issue = readSweep(test::catalogue(), test::zoo(), R"({"solver":"SingleNodeModel",)" + rest + R"("inputs":)" + inputs + "}", request);
    EXPECT_FALSE(issue) << (issue ? issue->message : "");
    return request;
}
std::vector<double> numbers(const std::string& axis, const char* key = "batch_size") {
    const SweepRequest request = read(std::string("{\"") + key + "\":" + axis + "}");
    EXPECT_EQ(request.swept.size(), 1u);
    return request.swept.empty() ? std::vector<double>{} : request.swept.front().numbers;
}
Issue refusal(const std::string& text) {
    SweepRequest request;
    const std::optional<Issue> issue = readSweep(test::catalogue(), test::zoo(), text, request);
    EXPECT_TRUE(issue) << text;
    return issue.value_or(Issue{});
}
Issue refusalOf(const std::string& inputs) { return refusal(R"({"solver":"SingleNodeModel","inputs":)" + inputs + "}"); }

const std::string kBandwidth = "hardware.memory.bandwidth";
std::vector<double> bandwidths(const std::string& axis) { return numbers(axis, kBandwidth.c_str()); }

TEST(SweepRequest, ReadsLists) {
    EXPECT_THAT(numbers("[1,8,3]"), ElementsAre(1, 8, 3)) << "as they stand";
    EXPECT_THAT(numbers(R"({"values":[2,1]})"), ElementsAre(2, 1));
    EXPECT_THAT(bandwidths(R"(["1 TB/s","2 GB/s"])"), ElementsAre(1e12, 2e9));
    EXPECT_THAT(numbers(R"(["fp32","int8"])", "precision"), ElementsAre(static_cast<double>(Precision::fp32), static_cast<double>(Precision::int8)));
}

TEST(SweepRequest, ReadsRanges) {
    EXPECT_THAT(numbers(R"({"range":[1,1024],"scale":"log2"})"), ElementsAre(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024));
    EXPECT_THAT(numbers(R"({"range":[3,100],"scale":"log2"})"), ElementsAre(4, 8, 16, 32, 64)) << "powers of two, not doublings of 3";
    EXPECT_THAT(bandwidths(R"({"range":["1 GB/s","0.01 TB/s"],"scale":"log2"})"), ElementsAre(1e9, 2e9, 4e9, 8e9));
    EXPECT_THAT(numbers(R"({"range":[0.1,0.5],"steps":5})", "efficiency"), ElementsAre(0.1, 0.2, 0.3, 0.4, 0.5)) << "0.3, not 0.30000000000000004";
    EXPECT_THAT(numbers(R"({"range":[0.1,0.5],"step":0.2,"scale":"linear"})", "efficiency"), ElementsAre(0.1, 0.3, 0.5));
    EXPECT_THAT(numbers(R"({"range":[1,6],"step":2})"), ElementsAre(1, 3, 5));
    EXPECT_THAT(numbers(R"({"range":[5,5],"steps":1})"), ElementsAre(5));
    EXPECT_THAT(bandwidths(R"({"range":["1 GB/s","1 TB/s"],"scale":"log","steps":4})"), ElementsAre(1e9, 1e10, 1e11, 1e12));
    EXPECT_THAT(bandwidths(R"({"range":["1 GB/s","3 GB/s"],"step":"1000 MB/s"})"), ElementsAre(1e9, 2e9, 3e9));
    const std::vector<double> twenty = bandwidths(R"({"range":["1 GB/s","10 TB/s"],"scale":"log","steps":20})");
    ASSERT_EQ(twenty.size(), 20u);
    EXPECT_EQ(twenty.front(), 1e9);
    EXPECT_EQ(twenty.back(), 1e13);
    for (std::size_t i = 1; i < twenty.size(); ++i) EXPECT_NEAR(twenty[i] / twenty[i - 1], std::pow(10, 4.0 / 19), 1e-12);
}

TEST(SweepRequest, CountsOfARangeAreWholeAndTakenOnce) { EXPECT_THAT(numbers(R"({"range":[1,8],"scale":"log","steps":8})"), ElementsAre(1, 2, 3, 4, 6, 8)); }

TEST(SweepRequest, ListsTheZoo) {
    const SweepRequest request = read(R"({"model":{"all":"models"},"hardware":{"base":{"all":"hardware"},"tdp":"1 W"}})");
    ASSERT_EQ(request.swept.size(), 2u);
    EXPECT_EQ(request.swept[0].size(), test::zoo().entries(EntryKind::models).size());
    EXPECT_EQ(request.swept[1].size(), test::zoo().entries(EntryKind::hardware).size());
    EXPECT_EQ(request.swept[1].column(), "hardware");
    EXPECT_EQ(request.swept[1].names.front(), test::zoo().entries(EntryKind::hardware).front()->id);
}

TEST(SweepRequest, KeepsTheOrderInWhichItWasWritten) {
    const SweepRequest request = read(R"({"precision":["fp16","int8"],"batch_size":[1,2,3],"model":"ResNet50","hardware":["A100",{"base":"H100","name":"mine"}]})", R"("assumptions":{"compute_efficiency":[0.1,0.2]},)");
    std::vector<std::string> columns;
    for (const SweepInput& input : request.swept) columns.push_back(input.column());
    EXPECT_THAT(columns, ElementsAre("assumptions.compute_efficiency", "precision", "batch_size", "hardware"));
    EXPECT_EQ(request.swept[3].names, (std::vector<std::string>{"A100", "mine"}));
    EXPECT_EQ(request.pointJson(std::vector<std::size_t>{1, 1, 2, 0}), R"({"assumptions.compute_efficiency":0.2,"precision":"int8","batch_size":3,"hardware":"A100"})");
}

// The property that matters: every point is what `solve` says of the request with that point's values.
TEST(SweepRequest, EveryPointIsTheRequestWithItsValues) {
    const char* const text = R"({"solver":"SingleNodeModel","assumptions":{"base":["textbook","refined"],"compute_efficiency":[0.2,0.7]},
        "inputs":{"hardware":[{"base":"A100","tdp":"500 W"},"H100"],"hardware.memory.bandwidth":["0.7 TB/s","5 TB/s"],"batch_size":{"range":[1,64],"scale":"log2"},
                  "model":["ResNet50","Llama3_8B"],"precision":["fp16","int8"]}})";
    SweepRequest request;
    ASSERT_FALSE(readSweep(test::catalogue(), test::zoo(), text, request));
    SweepBases bases(test::zoo(), request);
    ASSERT_FALSE(bases.fault());
    Sweep sweep(*request.solver, request.axes());
    ASSERT_EQ(sweep.points(), 2 * 2 * 2 * 2 * 7 * 2 * 2);
    const char* const sets[] = {"textbook", "refined"};
    const char* const devices[] = {"A100", "H100"};
    const char* const rates[] = {"0.7 TB/s", "5 TB/s"};
    const char* const models[] = {"ResNet50", "Llama3_8B"};
    const char* const precisions[] = {"fp16", "int8"};
    sweep.run(0, 896, [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); }, [&](const SweepPoint& point) {
        const auto at = [&](std::size_t i) { return point.digits[i]; };
        Values inputs, settings;
        settings.set("assumptions", std::string(sets[at(0)]));
        settings.set("assumptions.compute_efficiency", at(1) == 0 ? 0.2 : 0.7);
        inputs.set("hardware", std::string(devices[at(2)]));
        if (at(2) == 0) inputs.set("hardware.tdp", std::string("500 W"));
        inputs.set("hardware.memory.bandwidth", std::string(rates[at(3)]));
        inputs.set("batch_size", std::exp2(at(4)));
        inputs.set("model", std::string(models[at(5)]));
        inputs.set("precision", std::string(precisions[at(6)]));
        const Solution solution = solveValues(test::zoo(), *request.solver, inputs, settings);
        EXPECT_TRUE(solution.solved());
        EXPECT_TRUE(point.out != nullptr);
        if (!point.out) return false;
        for (const Row& row : solution.out.rows()) EXPECT_TRUE(numberOf(row, solution.out.data()) == numberOf(row, point.out->data()) || row.kind == Kind::flag || row.kind == Kind::choice) << row.key;
        return !testing::Test::HasFailure();
    });
}

TEST(SweepRequest, AValueThatIsNoneRefusesItsPointsOnly) {
    const SweepRequest request = read(R"({"model":"ResNet50","hardware":["A100","A1000"],"batch_size":[0,1,"2 GB",true,4,null,1.5]})");
    const SweepInput& batch = request.swept[1];
    ASSERT_EQ(batch.size(), 7u);
    EXPECT_EQ(batch.refused.at(0).issue.message, "batch_size must be at least 1, got 0");
    EXPECT_EQ(batch.refused.at(0).issue.field, "inputs.batch_size");
    EXPECT_EQ(batch.refused.at(2).issue.code, IssueCode::dimension);
    EXPECT_EQ(batch.refused.at(3).issue.code, IssueCode::type);
    EXPECT_EQ(batch.refused.at(5).issue.code, IssueCode::type);
    EXPECT_EQ(batch.refused.at(6).issue.code, IssueCode::type);
    EXPECT_EQ(batch.refused.count(1) + batch.refused.count(4), 0u);
    SweepBases bases(test::zoo(), request);
    EXPECT_FALSE(bases.fault()) << "an unknown device of a list is its points' fault";
    const std::vector<std::size_t> second{1, 1};
    ASSERT_TRUE(bases.at(second).refused);
    EXPECT_EQ(bases.at(second).refused->code, IssueCode::unknownId);
    EXPECT_FALSE(bases.at(std::vector<std::size_t>{0, 1}).refused);
    EXPECT_EQ(&bases.at(second), &bases.at(std::vector<std::size_t>{1, 4})) << "bound once";
    EXPECT_EQ(request.refusedValue(std::vector<std::size_t>{0, 2})->code, IssueCode::dimension);
    EXPECT_EQ(request.refusedValue(second), nullptr);
    EXPECT_EQ(request.pointJson(std::vector<std::size_t>{0, 5}), R"({"hardware":"A100","batch_size":null})");
}

TEST(SweepRequest, AnOptionalGroupIsThereForItsSlots) {
    Catalogue catalogue;
    catalogue.add(test::kPretend);
    SweepRequest request;
    ASSERT_FALSE(readSweep(catalogue, test::zoo(), R"({"solver":"pretend","inputs":{"kettle":{"power":["1 kW","2 kW"]},"milk":[false,true],"coffee":["filter"]}})", request));
    SweepBases bases(test::zoo(), request);
    Sweep sweep(*request.solver, request.axes());
    std::vector<double> waits;
    sweep.run(0, 4, [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); }, [&](const SweepPoint& point) {
        EXPECT_EQ(point.base.in.as<test::PretendIn>().milk, point.digits[1] == 1);
        waits.push_back(raw(point.out->as<test::PretendOut>().wait));
        return true;
    });
    EXPECT_THAT(waits, ElementsAre(2, 2, 1, 1));
}

TEST(SweepRequest, AFaultOfWhatIsNotSweptRefusesTheWhole) {
    const auto fault = [](const std::string& inputs) {
        const SweepRequest request = read(inputs);
        return SweepBases(test::zoo(), request).fault().value_or(Issue{});
    };
    EXPECT_THAT(fault(R"({"model":"ResNet50","hardware":"A1000","batch_size":[1]})").message, HasSubstr("A1000"));
    EXPECT_THAT(fault(R"({"hardware":"A100","batch_size":[1]})").message, HasSubstr("model must be given"));
    EXPECT_THAT(fault(R"({"model":"ResNet50","hardware":{"base":["A100"],"colour":1}})").message, HasSubstr("colour is not a field here"));
    EXPECT_THAT(fault(R"({"model":"ResNet50","hardware":{"base":"A1000","tdp":["1 W"]}})").message, HasSubstr("A1000"));
    EXPECT_EQ(fault(R"({"model":"ResNet50","hardware":"A100","batch_size":[0]})").message, "") << "its row says so";
}

TEST(SweepRequest, RefusesWhatIsNoSweep) {
    EXPECT_EQ(refusal("{broken").code, IssueCode::parse);
    EXPECT_THAT(refusal("{\n\"a\":1,\n\"a\":2}").message, HasSubstr("line 3"));
    EXPECT_EQ(refusal("[]").code, IssueCode::parse);
    EXPECT_EQ(refusal("{}").code, IssueCode::missingField);
    EXPECT_EQ(refusal(R"({"solver":"SingelNodeModel"})").code, IssueCode::unknownSolver);
    EXPECT_EQ(refusal(R"({"solver":"single-node","input":{}})").code, IssueCode::unknownField);
    EXPECT_EQ(refusal(R"({"solver":"single-node","inputs":[]})").code, IssueCode::type);
    EXPECT_EQ(refusal(R"({"solver":"single-node","assumptions":{"colour":[1]}})").code, IssueCode::unknownField);
}

TEST(SweepRequest, RefusesAnAxisThatCannotBe) {
    const auto expect = [](const char* inputs, IssueCode code, const char* field, const char* part) {
        const Issue issue = refusalOf(inputs);
        EXPECT_EQ(issue.code, code) << inputs << ": " << issue.message;
        EXPECT_EQ(issue.field, field) << inputs;
        EXPECT_THAT(issue.message, HasSubstr(part)) << inputs;
    };
    expect(R"({"batchsize":[1]})", IssueCode::unknownField, "inputs.batchsize", "did you mean batch_size");
    expect(R"({"batch_size":[]})", IssueCode::missingField, "inputs.batch_size", "at least one value");
    expect(R"({"batch_size":{"range":[5,7],"scale":"log2"}})", IssueCode::missingField, "inputs.batch_size", "at least one value");
    expect(R"({"batch_size":{"range":[1,2]}})", IssueCode::missingField, "inputs.batch_size.steps", "steps must be given, or step");
    expect(R"({"batch_size":{"range":[1,2],"scale":"log"}})", IssueCode::missingField, "inputs.batch_size.steps", "steps must be given:");
    expect(R"({"batch_size":{"range":[1,2],"scale":"cubic"}})", IssueCode::outOfRange, "inputs.batch_size.scale", "linear, log or log2, got cubic");
    expect(R"({"batch_size":{"range":[1,2],"steps":1}})", IssueCode::outOfRange, "inputs.batch_size.steps", "at least 2");
    expect(R"({"batch_size":{"range":[1,2],"steps":2.5}})", IssueCode::outOfRange, "inputs.batch_size.steps", "whole number");
    expect(R"({"batch_size":{"range":[1,2],"steps":2,"step":1}})", IssueCode::unknownField, "inputs.batch_size.step", "in place of steps");
    expect(R"({"batch_size":{"range":[1,2],"step":0}})", IssueCode::outOfRange, "inputs.batch_size.step", "greater than 0");
    expect(R"({"batch_size":{"range":[1,4],"scale":"log2","steps":3}})", IssueCode::unknownField, "inputs.batch_size.steps", "every power of two");
    expect(R"({"batch_size":{"range":[2,1],"steps":2}})", IssueCode::outOfRange, "inputs.batch_size.range", "smaller to the larger");
    expect(R"({"batch_size":{"range":[1],"steps":2}})", IssueCode::type, "inputs.batch_size.range", "[from, to]");
    expect(R"({"efficiency":{"range":[0,1],"scale":"log","steps":3}})", IssueCode::outOfRange, "inputs.efficiency.range", "starts above 0");
    expect(R"({"batch_size":{"range":[1,1e12],"step":1}})", IssueCode::outOfRange, "inputs.batch_size.step", "at most 10,000,000 values");
    expect(R"({"batch_size":{"range":[1,2],"steps":1e300}})", IssueCode::outOfRange, "inputs.batch_size.steps", "at most 10,000,000 values");
    expect(R"({"batch_size":{"range":[1,2],"stepps":2}})", IssueCode::unknownField, "inputs.batch_size.stepps", "\"stepps\" does not go with \"range\"");
    expect(R"({"hardware.memory.bandwidth":{"range":["1 GB/s","2 TFLOP/s"],"steps":2}})", IssueCode::dimension, "inputs.hardware.memory.bandwidth.range", "compute rate");
    expect(R"({"hardware.memory.bandwidth":{"range":[1,2],"steps":2}})", IssueCode::unit, "inputs.hardware.memory.bandwidth.range", "needs a unit");
    expect(R"({"model":{"range":[1,2],"steps":2}})", IssueCode::type, "inputs.model.range", "only a number has a range");
    expect(R"({"model":{"all":"hardware"}})", IssueCode::type, "inputs.model.all", "none of the zoo's hardware");
    expect(R"({"model":{"all":"cars"}})", IssueCode::outOfRange, "inputs.model.all", "cars");
    expect(R"({"model":{"values":"ResNet50"}})", IssueCode::type, "inputs.model.values", "must be a list");
    expect(R"({"model":[null]})", IssueCode::type, "inputs.model", "values or objects");
}

TEST(SweepRequest, SourcesOfAnInlineObjectAreNoAxis) {
    const SweepRequest request = read(R"({"model":"ResNet50","hardware":{"base":"A100","sources":[{"for":["tdp"],"kind":"paper","title":"x"}],"tdp":["1 W"]}})");
    ASSERT_EQ(request.swept.size(), 1u);
    EXPECT_FALSE(SweepBases(test::zoo(), request).fault());
}

} // namespace
} // namespace mlsys
