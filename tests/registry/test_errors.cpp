// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to be refused: the code, the field, and a message that names what was given and what is allowed.
#include "registry/request.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using test::errorOf;
using test::Json;
using testing::HasSubstr;

struct Case {
    const char* name;
    const char* solver;
    const char* inputs;                 // merged over a good request's
    const char* code;
    const char* field;
    std::vector<const char*> named;     // parts the message must have
};
void PrintTo(const Case& c, std::ostream* os) { *os << c.name; }

class Refusal : public testing::TestWithParam<Case> {};

TEST_P(Refusal, NamesTheFieldWhatWasGivenAndWhatIsAllowed) {
    const Case& c = GetParam();
    Json inputs{{"model", "Llama3_8B"}, {"hardware", "H100"}, {"batch_size", 8}};
    inputs.merge_patch(Json::parse(c.inputs));
    const Json error = errorOf(c.solver, inputs);
    EXPECT_EQ(error["code"], c.code) << error;
    EXPECT_EQ(error.value("field", ""), c.field) << error;
    for (const char* part : c.named) EXPECT_THAT(error["message"].get<std::string>(), HasSubstr(part));
}

constexpr const char* kSingle = "SingleNodeModel";
constexpr const char* kTraining = "TrainingMemoryModel";

INSTANTIATE_TEST_SUITE_P(Contract, Refusal, testing::Values(
    Case{"unknown solver", "ServngModel", "{}", "unknown_solver", "solver", {"ServngModel"}},
    Case{"near solver", "SingleNodeModle", "{}", "unknown_solver", "solver", {"SingleNodeModle", "SingleNodeModel"}},
    Case{"unknown model", kSingle, R"({"model":"Lama3_8B"})", "unknown_id", "inputs.model", {"Lama3_8B", "Llama3_8B", "models"}},
    Case{"unknown device", kSingle, R"({"hardware":"H1000"})", "unknown_id", "inputs.hardware", {"H1000", "H100"}},
    Case{"unknown base", kSingle, R"({"hardware":{"base":"H1000"}})", "unknown_id", "inputs.hardware.base", {"H1000"}},
    Case{"unknown field", kSingle, R"({"batchsize":1})", "unknown_field", "inputs.batchsize", {"batchsize", "batch_size"}},
    Case{"unknown inner field", kSingle, R"({"hardware":{"base":"H100","memory":{"bandwith":"1 GB/s"}}})", "unknown_field", "inputs.hardware.memory.bandwith", {"bandwidth"}},
    Case{"far field", kSingle, R"({"colour":1})", "unknown_field", "inputs.colour", {"allowed are", "batch_size"}},
    Case{"missing model", kSingle, R"({"model":null})", "missing_field", "inputs.model", {"model must be given"}},
    Case{"missing batch", kTraining, R"({"batch_size":null})", "missing_field", "inputs.batch_size", {"batch_size must be given"}},
    Case{"missing inner", kSingle, R"({"hardware":{"peak_flops":"1 TFLOP/s","memory":{"capacity":"1 GB"}}})", "missing_field", "inputs.hardware.memory.bandwidth", {"memory.bandwidth"}},
    Case{"missing group", kSingle, R"({"hardware":{"peak_flops":"1 TFLOP/s"}})", "missing_field", "inputs.hardware.memory.capacity", {"memory.capacity"}},
    Case{"missing size", kSingle, R"({"model":{"kind":"cnn"}})", "missing_field", "inputs.model.parameters", {"parameters", "model_size"}},
    Case{"text for a number", kSingle, R"({"batch_size":"many"})", "type", "inputs.batch_size", {"many", "a number"}},
    Case{"fraction for a count", kSingle, R"({"batch_size":1.5})", "type", "inputs.batch_size", {"whole number", "1.5"}},
    Case{"list for a number", kSingle, R"({"batch_size":[1,2]})", "type", "inputs.batch_size", {"[1,2]"}},
    Case{"flag for a number", kSingle, R"({"batch_size":true})", "type", "inputs.batch_size", {"true"}},
    Case{"object for a number", kSingle, R"({"batch_size":{"value":1}})", "type", "inputs.batch_size", {"one value"}},
    Case{"number for an entity", kSingle, R"({"hardware":100})", "type", "inputs.hardware", {"100", "id"}},
    Case{"text for a group", kSingle, R"({"hardware":{"base":"H100","memory":"lots"}})", "type", "inputs.hardware.memory", {"lots", "object"}},
    Case{"number for a choice", kSingle, R"({"precision":16})", "type", "inputs.precision", {"16", "fp16"}},
    Case{"text for a flag", kSingle, R"({"model":{"base":"Llama3_8B","tied_embeddings":"no"}})", "type", "inputs.model.tied_embeddings", {"true or false", "no"}},
    Case{"text that is no quantity", kSingle, R"({"hardware":{"base":"H100","tdp":"hot"}})", "type", "inputs.hardware.tdp", {"hot", "W"}},
    Case{"no unit", kSingle, R"({"hardware":{"base":"H100","tdp":700}})", "unit", "inputs.hardware.tdp", {"700 W", "a power"}},
    Case{"no unit in text", kSingle, R"({"hardware":{"base":"H100","tdp":"700"}})", "unit", "inputs.hardware.tdp", {"700 W"}},
    Case{"misspelt unit", kSingle, R"({"hardware":{"base":"H100","memory":{"bandwidth":"3.35 TBs/s"}}})", "unit", "inputs.hardware.memory.bandwidth", {"TBs/s", "TB/s"}},
    Case{"unit of another dimension", kSingle, R"({"hardware":{"base":"H100","memory":{"bandwidth":"3.35 TFLOP/s"}}})", "dimension", "inputs.hardware.memory.bandwidth",
         {"a bandwidth (B/s)", "3.35 TFLOP/s", "a compute rate (FLOP/s)"}},
    Case{"unit for a plain number", kSingle, R"({"efficiency":"0.5 s"})", "dimension", "inputs.efficiency", {"a plain number", "a time (s)"}},
    Case{"below the range", kSingle, R"({"batch_size":0})", "out_of_range", "inputs.batch_size", {"batch_size must be at least 1, got 0"}},
    Case{"at the open end", kSingle, R"({"efficiency":0})", "out_of_range", "inputs.efficiency", {"greater than 0", "got 0"}},
    Case{"above the range", kSingle, R"({"efficiency":1.01})", "out_of_range", "inputs.efficiency", {"at most 1", "1.01"}},
    Case{"quantity out of range", kSingle, R"({"hardware":{"base":"H100","tdp":"-5 W"}})", "out_of_range", "inputs.hardware.tdp", {"greater than 0 W", "-5 W"}},
    Case{"beyond a double", kSingle, R"({"hardware":{"base":"H100","tdp":"1e999 W"}})", "out_of_range", "inputs.hardware.tdp", {"1e999 W"}},
    Case{"no such choice", kTraining, R"({"optimizer":"adamax"})", "out_of_range", "inputs.optimizer", {"adamax", "adam, adamw, sgd or none"}},
    Case{"zero stage", kTraining, R"({"zero_stage":4})", "out_of_range", "inputs.zero_stage", {"at most 3", "4"}},
    Case{"precision", kSingle, R"({"precision":"fp12"})", "unsupported_precision", "inputs.precision", {"fp12", "fp16", "int4"}},
    Case{"not for this workload", kTraining, R"({"model":"ResNet50"})", "not_applicable", "inputs.model", {"transformer"}}));

TEST(Refusal, OfAssumptionsNamesTheSetOrTheName) {
    const Json inputs{{"model", "Llama3_8B"}, {"hardware", "H100"}};
    EXPECT_EQ(errorOf(kSingle, inputs, "optimistic")["code"], "out_of_range");
    EXPECT_EQ(errorOf(kSingle, inputs, "optimistic")["field"], "assumptions");
    EXPECT_EQ(errorOf(kSingle, inputs, {{"compute_eficiency", 0.5}})["field"], "assumptions.compute_eficiency");
    EXPECT_THAT(errorOf(kSingle, inputs, {{"compute_eficiency", 0.5}})["message"].get<std::string>(), HasSubstr("compute_efficiency"));
    EXPECT_EQ(errorOf(kSingle, inputs, {{"layer_overhead", "10 GB"}})["code"], "dimension");
    EXPECT_EQ(errorOf(kSingle, inputs, {{"compute_efficiency", 2}})["code"], "out_of_range");
    EXPECT_EQ(errorOf(kSingle, inputs, Json::array({1}))["field"], "assumptions");
    EXPECT_EQ(errorOf(kSingle, inputs, 5)["code"], "out_of_range");
}

Json lineAnswer(const std::string& line) { return Json::parse(answerRequest(test::catalogue(), test::zoo(), line, false).line); }

TEST(Refusal, OfTheRequestItself) {
    EXPECT_EQ(lineAnswer("{")["error"]["code"], "parse");
    EXPECT_EQ(lineAnswer("[1]")["error"]["code"], "parse");
    EXPECT_EQ(lineAnswer("{}")["error"]["field"], "solver");
    EXPECT_EQ(lineAnswer(R"({"solver":5})")["error"]["code"], "type");
    EXPECT_EQ(lineAnswer(R"({"solver":"single-node","inputs":[]})")["error"]["field"], "inputs");
    EXPECT_EQ(lineAnswer(R"({"solver":"single-node","input":{}})")["error"]["code"], "unknown_field");
    EXPECT_THAT(lineAnswer(R"({"solver":"single-node","input":{}})")["error"]["message"].get<std::string>(), HasSubstr("inputs"));
    EXPECT_EQ(lineAnswer(R"({"solver":"single-node","inputs":{}})")["error"]["code"], "missing_field");
}

TEST(Refusal, EchoesAnIdOfAnyKind) {
    EXPECT_EQ(lineAnswer(R"({"id":{"a":[1,null]},"solver":"x"})")["id"], Json::parse(R"({"a":[1,null]})"));
    EXPECT_EQ(lineAnswer(R"({"id":null,"solver":"x"})")["id"], nullptr);
    EXPECT_FALSE(lineAnswer(R"({"solver":"x"})").contains("id"));
}

TEST(Refusal, AnUnknownFieldComesBeforeItsConsequences) {
    // "modle" is the slip; that "model" is missing is only what follows of it.
    const Json error = errorOf(kSingle, {{"modle", "Llama3_8B"}, {"hardware", "H100"}});
    EXPECT_EQ(error["code"], "unknown_field");
}

} // namespace
} // namespace mlsys
