// SPDX-License-Identifier: GPL-3.0-or-later
// On any number of threads the same bytes: sweeps, crossovers, searches, ranges; and what Ctrl-C leaves of many threads.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

namespace mlsys::test {
namespace {

using testing::HasSubstr;

// Refused points, an id that is none, an object, a choice, an assumption; the entity innermost; many tiles.
const std::string kSweep = R"({"id":1,"solver":"ServingModel","assumptions":{"base":["textbook","refined"]},
    "inputs":{"model":"Llama3_8B","seq_len":[2048,0],"precision":["fp16","int8","fp17"],"batch_size":{"range":[1,120],"step":1},
              "hardware":["A100","H100","T4","A1000",{"base":"H100","name":"a, \"b\"","memory":{"bandwidth":"6 TB/s"}}]}})";

void sameOnAnyThreads(const std::vector<std::string>& words, int status, std::size_t leastBytes) {
    std::vector<std::string> one = words;
    one.insert(one.end(), {"--threads", "1"});
    const Finished first = run(MLSYSIM_CLI, one);
    EXPECT_EQ(first.status, status) << first.err;
    EXPECT_EQ(first.err, "");
    EXPECT_GT(first.out.size(), leastBytes);
    for (const char* threads : {"2", "5"}) {
        std::vector<std::string> more = words;
        more.insert(more.end(), {"--threads", threads});
        const Finished finished = run(MLSYSIM_CLI, more);
        EXPECT_EQ(finished.status, status);
        EXPECT_TRUE(finished.out == first.out) << threads << " threads"; // not EXPECT_EQ: it would print megabytes
    }
    EXPECT_TRUE(run(MLSYSIM_CLI, words).out == first.out) << "as many as the machine has";
}

TEST(Threads, ASweepIsTheSameBytes) {
    const std::string file = fileOf(kSweep, "threads.json");
    sameOnAnyThreads({"sweep", file}, 2, 500'000);
    sameOnAnyThreads({"sweep", file, "--json"}, 2, 1'000'000);
    // A file and lines at once.
    const std::string one = pathOf("one.csv"), five = pathOf("five.csv");
    run(MLSYSIM_CLI, {"sweep", file, "--json", "--csv", one, "--threads", "1"});
    run(MLSYSIM_CLI, {"sweep", file, "--json", "--csv", five, "--threads", "5"});
    EXPECT_GT(contentOf(one).size(), 500'000u);
    EXPECT_TRUE(contentOf(one) == contentOf(five));
}

TEST(Threads, CrossoversAreTheSameBytes) {
    const std::string file = fileOf(kSweep, "threads.json");
    sameOnAnyThreads({"sweep", file, "--crossovers"}, 2, 500);
    sameOnAnyThreads({"sweep", file, "--crossovers", "--json"}, 2, 1000);
}

TEST(Threads, ASearchIsTheSameBytes) {
    const std::string search = R"({"solver":"ServingModel","inputs":{"model":"Llama3_8B","seq_len":2048,"hardware":{"all":"hardware"},"batch_size":{"range":[1,200],"step":1}},
        "search":{"where":{"itl":"<= 12 ms"},"rank":"token_throughput","pareto":["itl","token_throughput"],"limit":50}})";
    sameOnAnyThreads({"search", fileOf(search, "threads.json")}, 0, 10'000);
}

TEST(Threads, RangesAreTheSameBytes) {
    const std::string good = R"({"id":1,"solver":"ServingModel","inputs":{"model":"Llama3_8B","hardware":"H100","seq_len":2048},"ranges":{"inputs":{"efficiency":[0.3,0.5],"batch_size":{"log_uniform":[1,512]}},"draws":20000}})";
    // Some draws are refused: 3 does not divide the fleet.
    const std::string some = R"({"id":2,"solver":"DistributedModel","inputs":{"model":"Llama3_70B","fleet":"Research_256","batch_size":512,"seq_len":2048},"ranges":{"inputs":{"tp_size":[1,8]},"outputs":["step_latency","bottleneck"],"draws":20000}})";
    const std::string file = fileOf(good + "\n" + some + "\n{\n", "threads.jsonl");
    sameOnAnyThreads({"ranges", file}, 2, 3000);
    sameOnAnyThreads({"ranges", file, "--csv", "-"}, 2, 1000);
    EXPECT_THAT(run(MLSYSIM_CLI, {"ranges", file}).out, HasSubstr(R"("refusal":{"code")"));
}

TEST(Threads, TheNumberIsOneOrMore) {
    for (const char* wrong : {"0", "-1", "two", "1.5", "", "9999", "2 "}) EXPECT_EQ(run(MLSYSIM_CLI, {"sweep", fileOf(kSweep, "threads.json"), "--threads", wrong}).status, 1) << wrong;
    EXPECT_EQ(run(MLSYSIM_CLI, {"seek", "-", "--threads", "2"}, "").status, 1) << "one answer is not divided";
}

// What is left is the beginning, without a gap, in whole lines, however many threads were in the middle of something.
TEST(Threads, CtrlCLeavesTheBeginning) {
    const std::string text = R"({"solver":"SingleNodeModel","inputs":{"model":"ResNet50","hardware":"A100","batch_size":{"range":[1,3000],"step":1},"efficiency":{"range":[0.001,1],"step":0.0004}}})";
    constexpr std::size_t kInner = 2498;
    Running running(MLSYSIM_CLI, {"sweep", fileOf(text, "long.json"), "--progress", "--threads", "5"});
    ASSERT_TRUE(eventually([&] { return running.errSoFar().find(" points, ") != std::string::npos; })) << running.errSoFar();
    running.signal(SIGINT);
    const Finished finished = running.wait();
    EXPECT_EQ(finished.status, 130);
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_GT(lines.size(), 100u);
    EXPECT_THAT(finished.err, HasSubstr("stopped after " + std::to_string(lines.size() - 1) + " of 7,494,000 points"));
    double before = 2;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::size_t comma = lines[i].find(',');
        ASSERT_EQ(lines[i].substr(0, comma), std::to_string(1 + (i - 1) / kInner)) << i;
        const double efficiency = std::stod(lines[i].substr(comma + 1));
        ASSERT_EQ(efficiency > before, (i - 1) % kInner != 0) << i;
        before = efficiency;
    }
    EXPECT_EQ(finished.out.back(), '\n');
}

} // namespace
} // namespace mlsys::test
