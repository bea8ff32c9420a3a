// SPDX-License-Identifier: GPL-3.0-or-later
// A solver added to the catalogue is answered, described and bound with no other line of the program knowing it.
#include "tests/support/pretend_solver.hpp"

#include "registry/answer.hpp"
#include "registry/bind.hpp"
#include "registry/request.hpp"
#include "registry/scenario.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using test::Json;

Catalogue withPretend() {
    Catalogue catalogue = Catalogue::standard();
    catalogue.add(test::kPretend);
    return catalogue;
}
Json answer(const Json& inputs, const char* name = "PretendModel") { return test::answerTo(name, inputs, "textbook", withPretend()); }

TEST(PretendSolver, AnswersWithItsDefaults) {
    const Json outputs = answer(Json::object())["outputs"];
    EXPECT_EQ(outputs, Json::parse(R"({"wait":{"value":null,"unit":"ms","state":"unbounded"},"share":{"value":2,"unit":"1"},"spoons":{"value":1,"unit":"1"},
        "enough":true,"served":"espresso","refill":{"volume":{"value":5e-10,"unit":"GB"}}})"));
}

TEST(PretendSolver, AnswersByItsShortId) { EXPECT_TRUE(answer(Json::object(), "pretend").contains("outputs")); }

TEST(PretendSolver, BindsEveryKindOfInput) {
    const Json whole = answer({{"cups", 3}, {"people", 2}, {"milk", true}, {"coffee", "filter"}, {"patience", "4 s"}, {"kettle", {{"power", "1 kW"}, {"volume", "2 GB"}}}});
    const Json outputs = whole["outputs"];
    EXPECT_EQ(outputs["wait"], (Json{{"value", 3000}, {"unit", "ms"}}));
    EXPECT_EQ(outputs["bill"], (Json{{"value", 6}, {"unit", "USD"}}));
    EXPECT_EQ(outputs["share"]["value"], 1.5);
    EXPECT_EQ(outputs["enough"], true);
    EXPECT_EQ(outputs["served"], "filter");
    EXPECT_EQ(outputs["refill"]["volume"]["value"], 1);
    EXPECT_EQ(whole["notes"][0]["code"], "estimate");
}

TEST(PretendSolver, UnboundedAndNoAnswerBecomeStates) {
    const Json outputs = answer({{"cups", 1}, {"people", 2}})["outputs"];
    EXPECT_EQ(outputs["wait"], (Json{{"value", nullptr}, {"unit", "ms"}, {"state", "unbounded"}}));
    EXPECT_EQ(outputs["share"], (Json{{"value", nullptr}, {"unit", "1"}, {"state", "unattainable"}}));
    EXPECT_EQ(outputs["enough"], true);
}

TEST(PretendSolver, AnAbsentOptionalOutputIsNotPrinted) { EXPECT_FALSE(answer(Json::object())["outputs"].contains("bill")); }

TEST(PretendSolver, ItsRulesAreEnforcedWithTheirField) {
    const Json error = answer({{"milk", true}})["error"];
    EXPECT_EQ(error["code"], "infeasible_parallelism");
    EXPECT_EQ(error["field"], "inputs.milk");
    EXPECT_EQ(answer({{"people", 1001}})["error"]["code"], "out_of_range");
    EXPECT_EQ(answer({{"patience", "4 GB"}})["error"]["code"], "dimension");
    EXPECT_EQ(answer({{"kettle", {{"powre", "1 W"}}}})["error"]["field"], "inputs.kettle.powre");
    EXPECT_EQ(answer({{"coffee", "tea"}})["error"]["code"], "out_of_range");
}

TEST(PretendSolver, BindsFlagsAsTheyAreTyped) {
    Values inputs;
    for (const auto& [key, typed] : std::vector<std::pair<std::string, std::string>>{{"cups", "3"}, {"milk", "true"}, {"coffee", "filter"}, {"kettle.power", "500 W"}}) inputs.set(key, atomOf(typed));
    const Solution solution = solveValues(test::zoo(), test::kPretend, inputs, {});
    ASSERT_TRUE(solution.solved()) << solution.issues[0].message;
    const auto& in = solution.in.as<test::PretendIn>();
    EXPECT_EQ(in.cups, 3);
    EXPECT_TRUE(in.milk);
    EXPECT_EQ(in.coffee, test::Coffee::filter);
    EXPECT_EQ(in.kettle.power, unit::W(500));
    EXPECT_EQ(in.kettle.volume, unit::B(1)) << "what is not given keeps its default";
}

TEST(PretendSolver, IsDescribed) {
    const Json described = Json::parse(describeSolvers(withPretend())).back();
    EXPECT_EQ(described["name"], "PretendModel");
    std::map<std::string, std::string> types;
    for (const Json& input : described["inputs"]) types[input["name"]] = input["type"];
    EXPECT_EQ(types, (std::map<std::string, std::string>{{"cups", "number"}, {"people", "integer"}, {"milk", "boolean"}, {"coffee", "choice"}, {"patience", "quantity"}, {"kettle", "object"}}));
    EXPECT_EQ(described["inputs"][0]["default"], 2);
    EXPECT_EQ(described["inputs"][2]["default"], false);
    EXPECT_EQ(described["inputs"][3]["choices"], (Json{"espresso", "filter"}));
    EXPECT_EQ(described["inputs"][4]["unit"], "ms");
    EXPECT_EQ(described["equations"][0]["equation"], "E/P");
}

TEST(PretendSolver, ShowsItsWorking) {
    const RequestResult result = answerRequest(withPretend(), test::zoo(), R"({"solver":"pretend","inputs":{"kettle":{"power":"500 W"}}})", true);
    const Json step = Json::parse(result.line)["derivation"][0];
    EXPECT_EQ(step["substituted"], "2 kJ/500 W");
    EXPECT_EQ(step["value"], 4000);
    EXPECT_EQ(step["unit"], "ms");
}

TEST(PretendSolver, IsPrintedAsATableWithItsStates) {
    Values inputs;
    inputs.set("people", 5.0);
    const std::string table = answerTable(solveValues(test::zoo(), test::kPretend, inputs, {}), {}, false);
    EXPECT_THAT(table, testing::AllOf(testing::HasSubstr("unbounded"), testing::HasSubstr("no answer"), testing::HasSubstr("Espresso"), testing::HasSubstr("15 USD"), testing::HasSubstr("estimate")));
}

TEST(PretendSolver, HasItsPlaceInAScenario) {
    Scenario scenario;
    scenario.values.set("inference.cups", 6.0);
    scenario.values.set("inference.kettle.power", std::string("2 kW"));
    scenario.values.set("training.cups", 9.0);
    const Solution solution = evaluate(test::zoo(), test::kPretend, scenario);
    ASSERT_TRUE(solution.solved());
    EXPECT_EQ(solution.out.as<test::PretendOut>().wait, unit::s(3));
}

TEST(PretendSolver, IsUnknownToTheStandardCatalogue) { EXPECT_EQ(test::answerTo("PretendModel", Json::object())["error"]["code"], "unknown_solver"); }

} // namespace
} // namespace mlsys
