// SPDX-License-Identifier: GPL-3.0-or-later
// The tools on a session file: the answers of the whole request, the session's own entries, errors that name the field.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::StartsWith;

json sessionJson() {
    json session = json::parse(R"({"format":"mlsysim-session","version":1,
        "scenario":{"task":"inference","model":"Llama3_8B","hardware":{"base":"H100","tdp":"500 W"},"precision":"fp16","assumptions":"refined","inference":{"seq_len":2048,"batch_size":4}},
        "pins":[{"task":"inference","model":"Llama3_8B","hardware":"A100","precision":"fp16","inference":{"seq_len":2048,"batch_size":4}}],
        "view":{"page":"sweep"}})");
    for (const char* page : {"sweep", "seek", "sensitivity", "ranges", "attribution", "search"}) session["view"]["explore"][page]["solver"] = "serving";
    return session;
}
const std::string kAssumed = R"("assumptions":"refined",)";
const std::string kInputs = R"("model":"Llama3_8B","hardware":{"base":"H100","tdp":"500 W"},"precision":"fp16","seq_len":2048)";

struct Tool {
    const char* command;
    std::string left;   // what is asked of the session
    std::string whole;  // the same without one
};
std::vector<Tool> tools() {
    const std::string solver = R"({"solver":"ServingModel",)" + kAssumed + R"("inputs":{)" + kInputs;
    const auto with = [&](const char* command, const std::string& member) { return Tool{command, "{" + member + "}", solver + R"(,"batch_size":4},)" + member + "}"}; };
    return {
        {"sweep", R"({"inputs":{"batch_size":[1,0,64],"hardware.memory.bandwidth":["3 TB/s","6 TB/s"]}})",
         R"({"solver":"ServingModel",)" + kAssumed + R"("inputs":{)" + kInputs + R"(,"batch_size":[1,0,64],"hardware.memory.bandwidth":["3 TB/s","6 TB/s"]}})"},
        with("seek", R"("seek":{"input":"batch_size","output":"itl","target":"10 ms","relation":"<="})"),
        with("sensitivity", R"("sensitivity":{"output":"ttft"})"),
        with("ranges", R"("ranges":{"inputs":{"efficiency":[0.3,0.5]},"outputs":["ttft","feasible"],"draws":500})"),
        {"attribute", R"({"attribution":{"output":"itl"}})",
         R"({"solver":"ServingModel","a":{"inputs":{"model":"Llama3_8B","hardware":"A100","precision":"fp16","seq_len":2048,"batch_size":4}},"b":{)" + kAssumed + R"("inputs":{)" + kInputs + R"(,"batch_size":4}},"attribution":{"output":"itl"}})"},
        {"search", R"({"inputs":{"hardware":["A100","H100"],"batch_size":[1,8,64]},"search":{"rank":"itl"}})",
         R"({"solver":"ServingModel",)" + kAssumed + R"("inputs":{"model":"Llama3_8B","precision":"fp16","seq_len":2048,"hardware":["A100","H100"],"batch_size":[1,8,64]},"search":{"rank":"itl"}})"},
    };
}

TEST(SessionRequests, AnswerAsTheWholeRequest) {
    const std::string session = fileOf(sessionJson().dump(2), "session.json");
    for (const Tool& tool : tools()) {
        SCOPED_TRACE(tool.command);
        const Finished whole = run(MLSYSIM_CLI, {tool.command, "-"}, tool.whole);
        EXPECT_EQ(whole.status, std::string(tool.command) == "sweep" ? 2 : 0) << whole.out << whole.err;
        for (const Finished& finished : {run(MLSYSIM_CLI, {tool.command, "--session", session, "--ask", tool.left}), run(MLSYSIM_CLI, {tool.command, "-", "--session", session}, tool.left),
                                         run(MLSYSIM_CLI, {tool.command, "--ask", tool.whole})}) {
            EXPECT_EQ(finished.out, whole.out);
            EXPECT_EQ(finished.status, whole.status);
            EXPECT_EQ(finished.err, "");
        }
    }
}

TEST(SessionRequests, EveryLineIsCompleted) {
    const std::string session = fileOf(sessionJson().dump(2), "session.json");
    const std::vector<std::string> lines = linesOf(run(MLSYSIM_CLI, {"sensitivity", "-", "--session", session}, "{\"sensitivity\":{\"output\":\"ttft\"}}\n\n{\"id\":2,\"inputs\":{\"batch_size\":8},\"sensitivity\":{\"output\":\"itl\"}}\n").out);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(json::parse(lines[0])["sensitivity"]["output"], "ttft");
    EXPECT_EQ(json::parse(lines[1])["id"], 2);
}

TEST(SessionRequests, TheSessionsOwnEntriesAreKnown) {
    json session = sessionJson();
    json entry = json::parse(run(MLSYSIM_CLI, {"zoo", "hardware", "H100", "--json"}).out);
    entry["id"] = "Mine";
    entry["name"] = "Mine";
    session["entries"]["hardware"] = json::array({entry});
    session["scenario"]["hardware"] = "Mine";
    const Finished finished = run(MLSYSIM_CLI, {"sweep", "--session", fileOf(session.dump(), "own.json"), "--ask", R"({"inputs":{"batch_size":[1,2]}})"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(linesOf(finished.out).size(), 3u);
}

TEST(SessionRequests, ErrorsNameTheField) {
    json session = sessionJson();
    const auto refused = [&](const std::string& command, const std::string& ask) {
        const Finished finished = run(MLSYSIM_CLI, {command, "--session", fileOf(session.dump(), "session.json"), "--ask", ask});
        EXPECT_EQ(finished.status, 2) << finished.out;
        return command == "sweep" ? json{{"message", finished.err}} : json::parse(finished.out)["error"];
    };
    EXPECT_EQ(refused("sensitivity", "{}")["field"], "sensitivity");
    EXPECT_EQ(refused("sensitivity", R"({"sensitivity":{}})")["field"], "sensitivity.output");
    EXPECT_EQ(refused("ranges", R"({"inputs":{"batchsize":2},"ranges":{"inputs":{"efficiency":[0.3,0.5]}}})")["field"], "inputs.batchsize");
    session["scenario"]["inference"]["seq_len"] = 0;
    EXPECT_EQ(refused("seek", R"({"seek":{"input":"batch_size","output":"itl","target":"1 ms"}})")["field"], "inputs.seq_len");
    EXPECT_THAT(refused("sweep", R"({"inputs":{"batch_size":[1,2]}})")["message"].get<std::string>(), HasSubstr("seq_len must be at least 1, got 0"));
    session = sessionJson();
    session.erase("pins");
    EXPECT_EQ(refused("attribute", R"({"attribution":{"output":"itl"}})")["field"], "a");
    session.erase("view");
    EXPECT_EQ(refused("search", R"({"search":{"rank":"itl"}})")["field"], "solver");
}

TEST(SessionRequests, AFileThatIsNoSessionSaysWhere) {
    const std::string file = fileOf("{\n\"format\": \"mlsysim-session\",\n\"version\": 99,\n\"scenario\": {}}", "new.json");
    const Finished finished = run(MLSYSIM_CLI, {"sweep", "--session", file, "--ask", "{}"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, testing::AllOf(StartsWith("mlsysim-cli: " + file + ":3: "), HasSubstr("newer program")));
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "--session", "/no/such/file", "--ask", "{}"}).status, 3);
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "--session", file}).status, 2);
    const std::string good = fileOf(sessionJson().dump(), "session.json");
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "--session", good}).status, 1) << "nothing is asked";
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "-", "--ask", "{}"}).status, 1) << "asked twice";
    EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", "--ask", "{}", "--ask", "{}"}).status, 1);
}

} // namespace
} // namespace mlsys::test
