// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli solve` and `solvers`: requests by lines and by flags, exit statuses, what goes to which stream.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <utility>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Finished cli(const std::vector<std::string>& arguments, const std::string& input = {}) { return run(MLSYSIM_CLI, arguments, input); }

// A program that is spoken with through pipes.
class Conversation {
public:
    Conversation(const char* program, std::vector<std::string> words) {
        int in[2], out[2];
        if (pipe(in) != 0 || pipe(out) != 0) throw std::runtime_error("no pipes");
        m_child = fork();
        if (m_child == 0) {
            dup2(in[0], 0);
            dup2(out[1], 1);
            for (const int fd : {in[0], in[1], out[0], out[1]}) close(fd);
            words.insert(words.begin(), program);
            std::vector<char*> pointers;
            for (std::string& word : words) pointers.push_back(word.data());
            pointers.push_back(nullptr);
            execv(program, pointers.data());
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_to = in[1];
        m_from = out[0];
    }
    ~Conversation() {
        if (m_to >= 0) end();
        close(m_from);
    }
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    void say(const std::string& text) const { EXPECT_EQ(write(m_to, text.data(), text.size()), static_cast<ssize_t>(text.size())); }
    // The next line; what there is of it if none comes within 20 s.
    std::string hear() {
        std::size_t end = 0;
        while ((end = m_heard.find('\n')) == std::string::npos) {
            pollfd ready{m_from, POLLIN, 0};
            char bytes[4096];
            const ssize_t count = poll(&ready, 1, 20000) == 1 ? read(m_from, bytes, sizeof bytes) : 0;
            if (count <= 0) return std::exchange(m_heard, "");
            m_heard.append(bytes, static_cast<std::size_t>(count));
        }
        const std::string line = m_heard.substr(0, end);
        m_heard.erase(0, end + 1);
        return line;
    }
    int end() {
        close(std::exchange(m_to, -1));
        int status = 0;
        waitpid(m_child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t m_child = -1;
    int m_to = -1, m_from = -1;
    std::string m_heard;
};

const std::string kGood = R"({"id":"good","solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100"}})" "\n";
const std::string kBad = R"({"id":"bad","solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A1000"}})" "\n";
const std::vector<std::string> kFlags{"solve", "SingleNodeModel", "--model", "ResNet50", "--hardware", "A100"};
std::vector<std::string> with(std::vector<std::string> words, const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

TEST(Solve, AnswersAFileLineByLineInOrderAndGoesOnAfterABadLine) {
    const Finished finished = cli({"solve", fileOf(kGood + "{broken\n" + kBad + "\n  \n" + R"({"id":7,"solver":"training-memory","inputs":{"model":"Llama3_8B","hardware":"H100","batch_size":1}})", "requests.jsonl")});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.err, "") << "refusals are answers";
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 4u) << "blank lines are no requests";
    EXPECT_EQ(json::parse(lines[0])["id"], "good");
    EXPECT_EQ(json::parse(lines[1])["error"]["code"], "parse");
    EXPECT_EQ(json::parse(lines[2])["id"], "bad");
    EXPECT_EQ(json::parse(lines[2])["error"]["code"], "unknown_id");
    EXPECT_THAT(json::parse(lines[2])["error"]["message"].get<std::string>(), HasSubstr("A100"));
    EXPECT_EQ(json::parse(lines[3])["id"], 7);
    EXPECT_TRUE(json::parse(lines[3]).contains("outputs"));
}

// Every way to be refused, each between good requests: they are answered as if it were not there.
TEST(Solve, AnswersGoodRequestsAroundEveryRefusal) {
    const auto request = [](const json& inputs, const char* solver = "SingleNodeModel") {
        json all{{"model", "ResNet50"}, {"hardware", "A100"}};
        all.merge_patch(inputs);
        return json{{"id", "bad"}, {"solver", solver}, {"inputs", all}}.dump();
    };
    const std::vector<std::pair<std::string, std::string>> kRefused{
        {"parse", "{\"id\":1,"},
        {"parse", "[1]"},
        {"parse", "{\"id\":1,\"id\":2}"},
        {"unknown_solver", request({}, "SingleNode_Model")},
        {"unknown_id", request({{"hardware", "A1000"}})},
        {"unknown_id", request({{"hardware", {{"base", "A1000"}}}})},
        {"unknown_field", request({{"batchsize", 8}})},
        {"unknown_field", R"({"solver":"single-node","input":{}})"},
        {"missing_field", request({{"model", nullptr}})},
        {"missing_field", R"({"inputs":{}})"},
        {"type", request({{"batch_size", "many"}})},
        {"type", request({{"batch_size", 1.5}})},
        {"unit", request({{"hardware", {{"base", "A100"}, {"tdp", 400}}}})},
        {"unit", request({{"hardware", {{"base", "A100"}, {"tdp", "400 Wat"}}}})},
        {"dimension", request({{"hardware", {{"base", "A100"}, {"memory", {{"bandwidth", "2 TFLOP/s"}}}}}})},
        {"out_of_range", request({{"batch_size", 0}})},
        {"out_of_range", R"({"solver":"single-node","assumptions":"optimistic","inputs":{"model":"ResNet50","hardware":"A100"}})"},
        {"unsupported_precision", request({{"precision", "fp12"}})},
        {"not_applicable", request({{"batch_size", 8}}, "TrainingMemoryModel")},
    };
    std::string input = kGood;
    for (const auto& [code, line] : kRefused) input += line + "\n" + kGood;
    const Finished finished = cli({"solve"}, input);
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.err, "");
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 2 * kRefused.size() + 1);
    for (std::size_t i = 0; i < kRefused.size(); ++i) {
        const json error = json::parse(lines[2 * i + 1]).value("error", json::object());
        EXPECT_EQ(error.value("code", ""), kRefused[i].first) << kRefused[i].second << "\n" << lines[2 * i + 1];
        EXPECT_NE(error.value("message", ""), "") << kRefused[i].second;
        EXPECT_EQ(lines[2 * i + 2], lines[0]) << "after " << kRefused[i].second;
    }
    EXPECT_TRUE(json::parse(lines[0]).contains("outputs"));
}

// A program at the other end of a pipe asks its next question when it has read the answer to the last.
TEST(Solve, AnswersBeforeItWaitsForMore) {
    Conversation talk(MLSYSIM_CLI, {"solve"});
    talk.say(kGood);
    EXPECT_TRUE(json::parse(talk.hear(), nullptr, false).contains("outputs"));
    talk.say(kGood + kBad + kGood.substr(0, 20)); // the last line is not whole yet
    EXPECT_TRUE(json::parse(talk.hear(), nullptr, false).contains("outputs"));
    EXPECT_TRUE(json::parse(talk.hear(), nullptr, false).contains("error"));
    talk.say(kGood.substr(20));
    EXPECT_TRUE(json::parse(talk.hear(), nullptr, false).contains("outputs"));
    EXPECT_EQ(talk.end(), 2);
}

TEST(Solve, AnswersEveryLineOfALongInput) {
    std::string input;
    for (int i = 0; i < 3000; ++i) input += R"({"id":)" + std::to_string(i) + R"(,"solver":"single-node","inputs":{"model":"ResNet50","hardware":"A100","batch_size":)" + std::to_string(1 + i % 7) + "}}\n";
    const std::vector<std::string> lines = linesOf(cli({"solve"}, input).out);
    ASSERT_EQ(lines.size(), 3000u);
    for (int i = 0; i < 3000; ++i) EXPECT_TRUE(lines[static_cast<std::size_t>(i)].starts_with("{\"id\":" + std::to_string(i) + ",\"solver\":\"SingleNodeModel\",\"outputs\"")) << i;
}

TEST(Solve, ReadsStandardInputWithAndWithoutADash) {
    const Finished plain = cli({"solve"}, kGood + kGood);
    EXPECT_EQ(plain.status, 0);
    EXPECT_EQ(linesOf(plain.out).size(), 2u);
    EXPECT_EQ(cli({"solve", "-"}, kGood + kGood).out, plain.out);
}

TEST(Solve, TakesLinesThatEndAsOnWindows) {
    const Finished finished = cli({"solve"}, kGood.substr(0, kGood.size() - 1) + "\r\n\r\n");
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(linesOf(finished.out).size(), 1u);
}

TEST(Solve, TakesFlagsAndPrintsATable) {
    const Finished finished = cli(kFlags);
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    EXPECT_THAT(finished.out, HasSubstr("Memory-bound"));
    EXPECT_THAT(finished.out, HasSubstr("0.542621 ms"));
    EXPECT_THAT(finished.out, HasSubstr("overhead_dominated"));
}

TEST(Solve, FlagsAndLinesGiveTheSameAnswer) {
    const Finished flags = cli(with(kFlags, {"--json"}));
    json lines = json::parse(cli({"solve"}, kGood).out);
    lines.erase("id");
    EXPECT_EQ(json::parse(flags.out), lines);
    EXPECT_EQ(linesOf(flags.out).size(), 1u);
}

TEST(Solve, FlagsReachEveryInput) {
    const auto outputs = [](const std::vector<std::string>& more) { return json::parse(cli(with(kFlags, with({"--json"}, more))).out)["outputs"]; };
    EXPECT_EQ(outputs({"--batch-size", "256"})["bottleneck"], "Compute");
    EXPECT_EQ(outputs({"--batch-size=256"})["bottleneck"], "Compute");
    EXPECT_EQ(outputs({"--hardware.memory.bandwidth", "1 TB/s"})["peak_bw_actual"]["value"], 1000);
    EXPECT_EQ(outputs({"--efficiency", "0.25"})["peak_flops_actual"]["value"], 78);
    EXPECT_EQ(outputs({"--assumptions.compute_efficiency", "0.25"})["peak_flops_actual"]["value"], 78);
}

TEST(Solve, ExplainAddsTheWorking) {
    const json answer = json::parse(cli(with(kFlags, {"--json", "--explain"})).out);
    ASSERT_FALSE(answer["derivation"].empty());
    for (const json& step : answer["derivation"]) {
        for (const char* key : {"symbol", "name", "equation", "substituted", "value", "unit", "source"}) EXPECT_TRUE(step.contains(key)) << key << " in " << step;
    }
    EXPECT_FALSE(json::parse(cli(with(kFlags, {"--json"})).out).contains("derivation"));
    EXPECT_TRUE(json::parse(cli({"solve", "--explain"}, kGood).out).contains("derivation"));
    EXPECT_THAT(cli(with(kFlags, {"--explain"})).out, HasSubstr("source: Williams"));
}

TEST(Solve, RefusesFlagsWithTheReasonOnStandardError) {
    const Finished finished = cli({"solve", "SingleNodeModel", "--model", "ResNet50", "--hardware", "A100", "--batch-size", "0"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("batch_size must be at least 1, got 0"));
    const Finished asJson = cli({"solve", "SingleNodeModel", "--model", "ResNet50", "--json"});
    EXPECT_EQ(asJson.status, 2);
    EXPECT_EQ(json::parse(asJson.out)["error"]["field"], "inputs.hardware");
}

TEST(Solve, TellsAWrongCommandLineFromARefusedRequest) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {}, {"slove"}, {"solve", "--model", "ResNet50"}, {"solve", "single-node", "--model"}, {"solve", "a", "b"},
             {"solve", "single-node", "-x"}, {"solve", "--json=yes"}, {"solve", "single-node", "--model", "ResNet50", "--model", "GPT2"}, {"solvers", "extra"}}) {
        const Finished finished = cli(words);
        EXPECT_EQ(finished.status, 1) << testing::PrintToString(words);
        EXPECT_EQ(finished.out, "") << testing::PrintToString(words);
        EXPECT_NE(finished.err, "") << testing::PrintToString(words);
    }
}

TEST(Solve, RefusesAnUnknownSolverAndSuggestsTheOneThatWasMeant) {
    const Finished finished = cli({"solve", "SingelNodeModel", "--model", "GPT2"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("did you mean SingleNodeModel"));
    EXPECT_EQ(json::parse(cli({"solve", "SingelNodeModel", "--model", "GPT2", "--json"}).out)["error"]["code"], "unknown_solver");
}

TEST(Solve, SaysThatAFileCannotBeRead) {
    EXPECT_EQ(cli({"solve", "/no/such/file.jsonl"}).status, 3);
    EXPECT_EQ(cli({"solve", "/"}).status, 3) << "a folder is no file";
    EXPECT_THAT(cli({"solve", "/no/such/file.jsonl"}).err, HasSubstr("/no/such/file.jsonl"));
}

TEST(Solve, SaysThatItsAnswersCannotBeWritten) { EXPECT_EQ(run(MLSYSIM_CLI, {"solve"}, kGood, "/dev/full").status, 3); }

TEST(Solve, OfAnEmptyFileHasNothingToSay) {
    const Finished finished = cli({"solve", fileOf("", "empty.jsonl")});
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.out, "");
}

TEST(Solve, SurvivesALineOfHostileText) {
    const Finished finished = cli({"solve"}, std::string(200000, '[') + "\n" + std::string("{\"id\":\0}\n", 9) + "\xff\xfe\n" + kGood);
    EXPECT_EQ(finished.status, 2);
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_EQ(lines.size(), 4u);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(json::parse(lines[i])["error"]["code"], "parse");
    EXPECT_TRUE(json::parse(lines[3]).contains("outputs"));
}

TEST(Help, IsThereForEachCommandAndOnStandardOutput) {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{{"--help"}, {"solve", "--help"}, {"zoo", "--help"}, {"solvers", "--help"}, {"formula", "--help"}, {"sweep", "--help"}, {"run", "--help"}}) {
        const Finished finished = cli(words);
        EXPECT_EQ(finished.status, 0);
        EXPECT_EQ(finished.err, "");
        EXPECT_THAT(finished.out, HasSubstr("mlsysim-cli"));
    }
    EXPECT_THAT(cli({"--version"}).out, testing::StartsWith("mlsysim-cli " MLSYSIM_VERSION));
}

TEST(Solvers, AreDescribedAsJson) {
    const Finished finished = cli({"solvers", "--json"});
    EXPECT_EQ(finished.status, 0);
    const json solvers = json::parse(finished.out);
    ASSERT_GE(solvers.size(), 2u);
    for (const json& solver : solvers) {
        for (const char* key : {"name", "id", "inputs", "outputs", "equations"}) EXPECT_TRUE(solver.contains(key)) << key;
        for (const json& input : solver["inputs"]) EXPECT_TRUE(input.contains("name") && input.contains("type") && (input.value("required", false) || input.contains("default") || input.value("optional", false))) << input;
        EXPECT_FALSE(solver["equations"].empty());
    }
    const json batch = solvers[0]["inputs"][2];
    EXPECT_EQ(batch, (json{{"name", "batch_size"}, {"type", "integer"}, {"title", "Batch size"}, {"unit", "1"}, {"default", 1}, {"range", {{"min", 1}, {"max", 1000000000}}}, {"help", batch["help"]}}));
}

TEST(Solvers, AreListedForPeople) { EXPECT_THAT(cli({"solvers"}).out, testing::AllOf(HasSubstr("SingleNodeModel (single-node)"), HasSubstr("TrainingMemoryModel"), HasSubstr("model*"))); }

} // namespace
} // namespace mlsys::test
