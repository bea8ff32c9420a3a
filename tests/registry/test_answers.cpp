// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as text: numbers that read back, and never a NaN or an infinity, whatever is asked.
#include "registry/answer.hpp"

#include "engine/solvers/single_node.hpp"
#include "registry/request.hpp"
#include "tests/support/request.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cmath>
#include <regex>

namespace mlsys {
namespace {

using test::Json;

TEST(Answer, NumbersReadBackToTheSameDouble) {
    Values inputs;
    inputs.set("model", std::string("Llama3_8B"));
    inputs.set("hardware", std::string("H100"));
    inputs.set("batch_size", 7.0);
    const Solution solution = solveValues(test::zoo(), kSingleNode, inputs, {});
    ASSERT_TRUE(solution.solved());
    const Json outputs = Json::parse(answerLine("", solution, {}, false))["outputs"];
    for (const Row& row : solution.out.rows()) {
        if (row.kind != Kind::real) continue;
        const ParsedQuantity back = parseQuantity(outputs[row.key]["value"].dump() + " " + outputs[row.key]["unit"].get<std::string>());
        EXPECT_EQ(back.value, numberOf(row, solution.out.data())) << row.key;
    }
}

// An answer's numbers are shifted by its own writer: printNumber() reads the unit's name each time.
const std::array<const char*, 4> kUnits{"ms", "GB", "", "h"};

RC_GTEST_PROP(AnswerProperty, NumbersAreThoseOfPrintNumber, ()) {
    const double value = *rc::gen::arbitrary<double>() * std::pow(10, *rc::gen::inRange(-300, 290));
    Row row;
    row.kind = Kind::real;
    row.peek = [](const void* owner) { return owner; };
    for (const char* unit : kUnits) {
        row.unit = unit;
        const AnswerNumber answer = answerNumber(row, &value);
        RC_ASSERT(answer.state == stateOf(answer.value));
        if (answer.state != AnswerState::value) continue;
        RC_ASSERT(answer.number == (parseUnit(unit).decimal() ? *printNumber(value, unit) : shortest(answer.value)));
    }
}

TEST(Answer, KeepsTheOrderOfTheRows) {
    const std::string line = answerRequest(test::catalogue(), test::zoo(), R"({"solver":"single-node","inputs":{"model":"GPT2","hardware":"A100"}})", false).line;
    std::size_t last = 0;
    for (const Row& row : kSingleNode.out.rows()) {
        const std::size_t at = line.find(std::string("\"") + row.key + "\":");
        ASSERT_NE(at, std::string::npos) << row.key;
        EXPECT_GT(at, last) << row.key;
        last = at;
    }
}

TEST(Answer, StatesOfWhatIsNoNumber) {
    EXPECT_EQ(stateOf(1), AnswerState::value);
    EXPECT_EQ(stateOf(INFINITY), AnswerState::unbounded);
    EXPECT_EQ(stateOf(NAN), AnswerState::unattainable);
}

bool hasOnlyFiniteNumbers(const Json& json) {
    if (json.is_number()) return std::isfinite(json.get<double>());
    if (!json.is_structured()) return true;
    for (const Json& part : json) if (!hasOnlyFiniteNumbers(part)) return false;
    return true;
}

// Extreme but allowed numbers in every input: answers stay JSON (which has no NaN and no infinity) with finite numbers.
RC_GTEST_PROP(AnswerProperty, NeverHoldsNanOrInfinity, ()) {
    const auto power = [](int from, int to) { return "1e" + std::to_string(*rc::gen::resize(100, rc::gen::inRange(from, to))); };
    const bool training = *rc::gen::arbitrary<bool>();
    Json model{{"kind", training ? "transformer" : "generic"}, {"parameters", std::stod(power(-300, 300))}};
    if (*rc::gen::arbitrary<bool>()) model["inference_flops"] = power(-300, 300) + " FLOP";
    if (*rc::gen::arbitrary<bool>()) model["layers"] = std::stod(power(0, 16));
    Json inputs{{"model", model}, {"batch_size", std::stod(power(0, 10))},
                {"hardware", {{"peak_flops", power(-300, 300) + " FLOP/s"}, {"memory", {{"capacity", power(-300, 300) + " B"}, {"bandwidth", power(-300, 300) + " B/s"}}}, {"tdp", power(-300, 300) + " W"}}}};
    const Json request{{"solver", training ? "training-memory" : "single-node"}, {"inputs", inputs}};
    const std::string line = answerRequest(test::catalogue(), test::zoo(), request.dump(), true).line;
    RC_LOG() << request.dump() << '\n' << line << '\n';
    const Json answer = Json::parse(line, nullptr, false);
    RC_ASSERT(answer.is_object());
    RC_ASSERT(hasOnlyFiniteNumbers(answer));
    RC_ASSERT(answer.contains("outputs") || answer.contains("error"));
    // Nor in the texts for people, as a word of its own.
    static const std::regex notANumber("[^A-Za-z](nan|inf|infinity)[^A-Za-z]", std::regex::icase);
    RC_ASSERT(!std::regex_search(line, notANumber));
}

} // namespace
} // namespace mlsys
