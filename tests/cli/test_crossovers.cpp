// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli sweep --crossovers`: rows and lines, against the plain sweep over every whole number and against `solve`.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <map>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Finished crossovers(const std::string& text, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"sweep", fileOf(text, "crossovers.json"), "--crossovers"});
    return run(MLSYSIM_CLI, more);
}
std::string serving(const std::string& inputs) { return R"({"id":"c","solver":"ServingModel","inputs":{"model":"Llama3_8B","seq_len":2048,)" + inputs + "}}"; }

// What changes from one row of the plain sweep to the next, as the rows of --crossovers.
TEST(Crossovers, AreWhereTheSweepOfEveryNumberChanges) {
    const std::vector<std::string> all = linesOf(run(MLSYSIM_CLI, {"sweep", fileOf(serving(R"("hardware":["A100","H100","T4"],"precision":["fp16","int8"],"batch_size":{"range":[1,900],"step":1})"), "all.json")}).out);
    const std::vector<std::string> header = cellsOf(all[0]);
    std::map<std::string, std::size_t> column;
    for (std::size_t i = 0; i < header.size(); ++i) column[header[i]] = i;
    std::vector<std::string> expected;
    for (std::size_t i = 2; i < all.size(); ++i) {
        const std::vector<std::string> before = cellsOf(all[i - 1]), now = cellsOf(all[i]);
        if (before[0] != now[0] || before[1] != now[1]) continue;
        for (const char* output : {"decode_bottleneck", "prefill_bottleneck", "feasible"}) {
            const std::string &from = before[column[output]], &to = now[column[output]];
            if (from != to) expected.push_back(now[0] + ',' + now[1] + ',' + output + ',' + from + ',' + to + ',' + before[2] + ',' + now[2] + ',');
        }
    }
    EXPECT_GE(expected.size(), 5u);
    const Finished finished = crossovers(serving(R"("hardware":["A100","H100","T4"],"precision":["fp16","int8"],"batch_size":[900,1])"));
    EXPECT_EQ(finished.status, 0);
    EXPECT_EQ(finished.err, "");
    std::vector<std::string> lines = linesOf(finished.out);
    EXPECT_EQ(lines[0], "hardware,precision,output,from,to,last_batch_size,first_batch_size,error");
    lines.erase(lines.begin());
    EXPECT_EQ(lines, expected);
}

// The number need not be the last axis, nor whole; below and above solve says the two labels.
TEST(Crossovers, SolvingJustBelowAndJustAboveGivesTheTwoLabels) {
    const Finished finished = crossovers(serving(R"("hardware":"H100","hardware.memory.bandwidth":{"range":["100 GB/s","200 TB/s"],"scale":"log","steps":4},"precision":["fp16","int8"])"), {"--json"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    const std::vector<std::string> lines = linesOf(finished.out);
    ASSERT_GE(lines.size(), 2u);
    for (const std::string& line : lines) {
        SCOPED_TRACE(line);
        const json answer = json::parse(line);
        EXPECT_EQ(answer["id"], "c");
        const json& crossing = answer["crossover"];
        EXPECT_EQ(crossing["input"], "hardware.memory.bandwidth");
        EXPECT_EQ(crossing["first"]["unit"], "GB/s");
        const double last = crossing["last"]["value"], first = crossing["first"]["value"];
        EXPECT_LE(first - last, 2e-12 * first);
        const auto label = [&](double bandwidth) {
            const json given{{"solver", "ServingModel"}, {"inputs", {{"model", "Llama3_8B"}, {"seq_len", 2048}, {"precision", answer["point"]["precision"]}, {"hardware", {{"base", "H100"}, {"memory", {{"bandwidth", json(bandwidth).dump() + " GB/s"}}}}}}}};
            return json::parse(run(MLSYSIM_CLI, {"solve"}, given.dump()).out)["outputs"][crossing["output"].get<std::string>()];
        };
        EXPECT_EQ(label(last * (1 - 1e-12)), crossing["from"]);
        EXPECT_EQ(label(first * (1 + 1e-12)), crossing["to"]);
    }
}

TEST(Crossovers, AsRowsAndAsLinesAreTheSame) {
    const std::string text = serving(R"("hardware":["A100","A1000",{"name":"a, \"b\"","base":"H100"}],"batch_size":[1,2000])");
    const std::string out = pathOf("crossovers.csv");
    const Finished finished = crossovers(text, {"--json", "--csv", out});
    EXPECT_EQ(finished.status, 2) << "one is no device";
    const std::vector<std::string> lines = linesOf(finished.out), rows = linesOf(contentOf(out));
    ASSERT_EQ(rows.size(), lines.size() + 1);
    std::size_t refused = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const json answer = json::parse(lines[i]);
        if (answer.contains("error")) {
            ++refused;
            EXPECT_THAT(rows[i + 1], testing::StartsWith("A1000,,,,,,\"unknown_id: "));
            continue;
        }
        const json& c = answer["crossover"];
        EXPECT_THAT(rows[i + 1], testing::EndsWith(c["output"].get<std::string>() + ',' + (c["from"].is_string() ? c["from"].get<std::string>() : c["from"].dump()) + ',' + (c["to"].is_string() ? c["to"].get<std::string>() : c["to"].dump()) + ','
                                                   + c["last"]["value"].dump() + ',' + c["first"]["value"].dump() + ','));
    }
    EXPECT_EQ(refused, 1u);
    EXPECT_EQ(crossovers(text).out, contentOf(out));
    EXPECT_THAT(finished.out, HasSubstr(R"("point":{"hardware":"a, \"b\""})"));
}

TEST(Crossovers, SayWhatTheyNeed) {
    const Finished finished = crossovers(serving(R"("hardware":["A100","H100"])"), {"--json"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_THAT(finished.err, HasSubstr("at least one input must have a range"));
    EXPECT_EQ(json::parse(finished.out)["error"]["field"], "inputs");
}

} // namespace
} // namespace mlsys::test
