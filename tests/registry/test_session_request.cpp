// SPDX-License-Identifier: GPL-3.0-or-later
// Requests completed from a session: the scenario's answer where nothing is said, what is said in its place, in its order.
#include "registry/session_request.hpp"

#include "registry/request.hpp"
#include "registry/request_text.hpp"
#include "registry/sweep_request.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using test::Json;
using testing::ElementsAre;

Session sample() {
    Session session;
    session.scenario = scenarioOf(*test::zoo().find(EntryKind::scenarios, kFirstScenario));
    Values& values = session.scenario.values;
    values.set("model", std::string("Llama3_8B"));
    values.set("hardware", std::string("H100"));
    values.set("hardware.tdp", std::string("500 W"));
    values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    values.set("assumptions", std::string("refined"));
    values.set("assumptions.layer_overhead", std::string("5 us"));
    values.set("inference.batch_size", 8.0);
    values.set("inference.seq_len", 4096.0);
    session.view.set("explore.sweep.solver", std::string("serving"));
    return session;
}

Json completed(const std::string& request, const std::string& tool = "sweep", const Session& session = sample()) {
    return Json::parse(requestOfSession(test::catalogue(), session, tool, request));
}

// Of every solver: a request that says nothing else is the window's own.
TEST(SessionRequest, WhatIsLeftOutIsTheScenarios) {
    for (const char* task : {"inference", "training"}) {
        Session session = sample();
        session.scenario.values.set("task", std::string(task));
        for (const Solver* solver : test::catalogue().solvers()) {
            SCOPED_TRACE(solver->id);
            const std::string asked = requestOfSession(test::catalogue(), session, "seek", Json{{"solver", solver->id}}.dump());
            const std::string window = requestText(*solver, session.scenario);
            Json named = Json::parse(window);
            named["solver"] = solver->id;
            EXPECT_EQ(Json::parse(asked), named);
            EXPECT_EQ(answerRequest(test::catalogue(), test::zoo(), asked, false).line, answerRequest(test::catalogue(), test::zoo(), window, false).line);
        }
    }
}

TEST(SessionRequest, TheSolverIsTheOneOfTheToolsPageUnlessNamed) {
    EXPECT_EQ(completed("{}")["solver"], "serving");
    EXPECT_EQ(completed(R"({"solver":"SingleNodeModel"})")["solver"], "SingleNodeModel");
    EXPECT_EQ(completed("{}", "seek"), Json::object()) << "no page of that name has one: the tool will say so";
}

TEST(SessionRequest, WhatIsNamedTakesTheScenariosPlace) {
    const Json inputs = completed(R"({"inputs":{"hardware":"A100","batch_size":[1,2]}})")["inputs"];
    EXPECT_EQ(inputs["hardware"], "A100") << "without the edits of the H100";
    EXPECT_EQ(inputs["batch_size"], (Json{1, 2}));
    EXPECT_EQ(inputs["seq_len"], 4096);
    const Json part = completed(R"({"inputs":{"hardware.memory.bandwidth":["3 TB/s","4 TB/s"]}})")["inputs"];
    EXPECT_EQ(part["hardware"], (Json{{"base", "H100"}, {"tdp", "500 W"}}));
    EXPECT_EQ(part["hardware.memory.bandwidth"], (Json{"3 TB/s", "4 TB/s"}));
}

TEST(SessionRequest, AxesStayInTheOrderWritten) {
    SweepRequest request;
    const std::string text = requestOfSession(test::catalogue(), sample(), "sweep", R"({"inputs":{"seq_len":[1024,2048],"hardware.tdp":["400 W","500 W"],"batch_size":[1,2]}})");
    ASSERT_FALSE(readSweep(test::catalogue(), test::zoo(), text, request));
    std::vector<std::string> axes;
    for (const SweepInput& input : request.swept) axes.push_back(input.column());
    EXPECT_THAT(axes, ElementsAre("seq_len", "hardware.tdp", "batch_size"));
    EXPECT_FALSE(SweepBases(test::zoo(), request).fault());
}

TEST(SessionRequest, AssumptionsAreTakenOneByOne) {
    const Json own{{"base", "refined"}, {"layer_overhead", "5 us"}};
    EXPECT_EQ(completed("{}")["assumptions"], own);
    Json changed = own;
    changed["compute_efficiency"] = 0.4;
    EXPECT_EQ(completed(R"({"assumptions":{"compute_efficiency":0.4}})")["assumptions"], changed);
    EXPECT_EQ(completed(R"({"assumptions":{"layer_overhead":"1 us"}})")["assumptions"], (Json{{"base", "refined"}, {"layer_overhead", "1 us"}}));
    EXPECT_EQ(completed(R"({"assumptions":"textbook"})")["assumptions"], "textbook");
    EXPECT_EQ(completed(R"({"assumptions":{"base":"textbook"}})")["assumptions"], (Json{{"base", "textbook"}}));
    Session plain = sample();
    plain.scenario.values.eraseBelow("assumptions");
    EXPECT_EQ(completed(R"({"assumptions":{"compute_efficiency":0.4}})", "sweep", plain)["assumptions"], (Json{{"base", "refined"}, {"compute_efficiency", 0.4}}));
}

TEST(SessionRequest, AttributionGoesFromTheLastPinToTheScenario) {
    const std::string request = R"({"solver":"serving","attribution":{"output":"itl"}})";
    Session session = sample();
    const Json alone = completed(request, "attribution", session);
    EXPECT_FALSE(alone.contains("a")) << "no pin: a must be given";
    EXPECT_EQ(alone["b"]["inputs"]["batch_size"], 8);
    EXPECT_FALSE(alone.contains("inputs"));
    const Json given = completed(R"({"solver":"serving","a":{"inputs":{"batch_size":1}},"attribution":{"output":"itl"}})", "attribution", session);
    EXPECT_EQ(given["a"]["inputs"]["batch_size"], 1);
    EXPECT_EQ(given["a"]["inputs"]["seq_len"], 4096);
    for (const char* device : {"V100", "A100"}) {
        session.pins.push_back(session.scenario);
        session.pins.back().values.eraseBelow("hardware");
        session.pins.back().values.set("hardware", std::string(device));
    }
    const Json both = completed(request, "attribution", session);
    EXPECT_EQ(both["a"]["inputs"]["hardware"], "A100");
    EXPECT_EQ(both["b"]["inputs"]["hardware"]["base"], "H100");
    EXPECT_EQ(both["b"]["assumptions"]["base"], "refined");
}

TEST(SessionRequest, WhatIsWrongStaysWrong) {
    for (const char* text : {"", "{", "[1]", "3", "{\"solver\":\"serving\",\"solver\":\"x\"}", "\xff"}) EXPECT_EQ(requestOfSession(test::catalogue(), sample(), "sweep", text), text);
    EXPECT_EQ(completed(R"({"solver":"nobody"})"), (Json{{"solver", "nobody"}}));
    EXPECT_EQ(completed(R"({"solver":7})"), (Json{{"solver", 7}}));
    EXPECT_EQ(completed(R"({"inputs":3})")["inputs"], 3);
    EXPECT_EQ(completed(R"({"assumptions":3})")["assumptions"], 3);
    EXPECT_EQ(completed(R"({"solver":"serving","b":3})", "attribution")["b"], 3);
}

} // namespace
} // namespace mlsys
