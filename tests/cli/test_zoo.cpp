// SPDX-License-Identifier: GPL-3.0-or-later
// `mlsysim-cli zoo`: the registry listed, and one entry with the source of every value.
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace mlsys::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Finished zoo(std::vector<std::string> words) {
    words.insert(words.begin(), "zoo");
    return run(MLSYSIM_CLI, words);
}

TEST(ZooCommand, ListsEveryKind) {
    const Finished all = zoo({});
    EXPECT_EQ(all.status, 0);
    std::size_t sum = 0;
    for (const char* kind : {"hardware", "models", "grids", "datacenters", "nodes", "fabrics", "fleets", "scenarios"}) {
        const Finished one = zoo({kind});
        EXPECT_EQ(one.status, 0) << kind;
        EXPECT_THAT(all.out, HasSubstr(one.out)) << kind;
        sum += linesOf(one.out).size();
    }
    EXPECT_EQ(linesOf(all.out).size(), sum);
    EXPECT_GE(linesOf(zoo({"hardware"}).out).size(), 82u);
}

TEST(ZooCommand, ListsAsJson) {
    const json all = json::parse(zoo({"--json"}).out);
    EXPECT_EQ(all.size(), linesOf(zoo({}).out).size());
    const json models = json::parse(zoo({"models", "--json"}).out);
    EXPECT_GE(models.size(), 77u);
    for (const json& model : models) EXPECT_TRUE(model.contains("id") && model.contains("sources")) << model["name"];
}

TEST(ZooCommand, ShowsAnEntryWithItsSources) {
    const Finished finished = zoo({"hardware", "Cloud.H100"});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.out, HasSubstr("NVIDIA H100"));
    EXPECT_THAT(finished.out, HasSubstr("memory.bandwidth"));
    EXPECT_THAT(finished.out, HasSubstr("datasheet: "));
}

TEST(ZooCommand, ShowsAnEntryAsItsFile) {
    const json entry = json::parse(zoo({"hardware", "H100", "--json"}).out);
    EXPECT_EQ(entry["id"], "H100");
    EXPECT_TRUE(entry["memory"].contains("bandwidth"));
    EXPECT_FALSE(entry["sources"].empty());
}

TEST(ZooCommand, SuggestsAnIdOnStandardError) {
    const Finished finished = zoo({"hardware", "H1000"});
    EXPECT_EQ(finished.status, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("H100"));
}

TEST(ZooCommand, NamesTheKindsItHas) {
    const Finished finished = zoo({"animals"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, testing::AllOf(HasSubstr("animals"), HasSubstr("hardware"), HasSubstr("fleets")));
    EXPECT_EQ(zoo({"hardware", "H100", "A100"}).status, 1);
    EXPECT_EQ(zoo({"--tier", "cloud"}).status, 1);
}

} // namespace
} // namespace mlsys::test
