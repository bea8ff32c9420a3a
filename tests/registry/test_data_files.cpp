// SPDX-License-Identifier: GPL-3.0-or-later
// A contributed data file with a fault is told by file, line and field, with both dimensions where a unit is wrong.
#include "registry/zoo.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using testing::HasSubstr;

std::vector<FileIssue> issuesOf(const std::string& text) {
    ZooEntry entry;
    if (const std::optional<FileIssue> fault = readEntry(EntryKind::hardware, text, "MyGPU.json", entry)) return {*fault};
    return checkEntry(test::zoo(), entry, text);
}

std::string device(const std::string& bandwidth, const std::string& sources = R"([{"for":["peak_flops","memory"],"kind":"datasheet","title":"My sheet"}])") {
    return "{\n  \"id\": \"MyGPU\",\n  \"name\": \"My GPU\",\n  \"peak_flops\": \"100 TFLOP/s\",\n  \"memory\": {\n    \"capacity\": \"16 GB\",\n    \"bandwidth\": \"" + bandwidth
         + "\"\n  },\n  \"sources\": " + sources + "\n}\n";
}

TEST(DataFile, WithoutAFaultHasNoIssues) { EXPECT_TRUE(issuesOf(device("900 GB/s")).empty()); }

TEST(DataFile, WithAUnitOfTheWrongKindNamesFileLineFieldAndBothDimensions) {
    const std::vector<FileIssue> issues = issuesOf(device("900 TFLOP/s"));
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].file, "MyGPU.json");
    EXPECT_EQ(issues[0].line, 7);
    EXPECT_EQ(issues[0].issue.field, "memory.bandwidth");
    EXPECT_EQ(issues[0].issue.code, IssueCode::dimension);
    EXPECT_THAT(issues[0].text(), testing::StartsWith("MyGPU.json:7: memory.bandwidth"));
    EXPECT_THAT(issues[0].text(), testing::AllOf(HasSubstr("a bandwidth (B/s)"), HasSubstr("a compute rate (FLOP/s)"), HasSubstr("900 TFLOP/s")));
}

TEST(DataFile, ThatDoesNotParseNamesTheLine) {
    std::string text = device("900 GB/s");
    text.insert(text.find("\"memory\""), ",");
    const std::vector<FileIssue> issues = issuesOf(text);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].line, 5);
    EXPECT_EQ(issues[0].issue.code, IssueCode::parse);
}

TEST(DataFile, WithAKeyTwiceNamesTheSecondLine) {
    std::string text = device("900 GB/s");
    text.insert(text.find("  \"sources\""), "  \"peak_flops\": \"200 TFLOP/s\",\n");
    const std::vector<FileIssue> issues = issuesOf(text);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].line, 9);
    EXPECT_THAT(issues[0].text(), HasSubstr("peak_flops"));
}

TEST(DataFile, MustGiveEveryValueOneSource) {
    const std::vector<FileIssue> none = issuesOf(device("900 GB/s", R"([{"for":["peak_flops","memory.capacity"],"kind":"datasheet","title":"My sheet"}])"));
    ASSERT_EQ(none.size(), 1u);
    EXPECT_THAT(none[0].text(), testing::AllOf(HasSubstr("memory.bandwidth has no source"), testing::StartsWith("MyGPU.json:7")));
    const std::vector<FileIssue> two = issuesOf(device("900 GB/s", R"([{"for":["peak_flops","memory"],"kind":"datasheet","title":"A"},{"for":["memory.capacity"],"kind":"paper","title":"B"}])"));
    ASSERT_EQ(two.size(), 1u);
    EXPECT_THAT(two[0].text(), HasSubstr("memory.capacity has more than one source"));
}

TEST(DataFile, MustSayWhatKindOfSourceAndItsTitle) {
    const std::vector<FileIssue> issues = issuesOf(device("900 GB/s", R"([{"for":["peak_flops","memory"],"kind":"hearsay"}])"));
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_THAT(issues[0].text(), HasSubstr("hearsay"));
    EXPECT_THAT(issues[1].text(), HasSubstr("title"));
}

TEST(DataFile, WithSeveralFaultsTellsThemAll) {
    const std::vector<FileIssue> issues = issuesOf(R"({"id":"x","peak_flops":"1 GB","memroy":{},"memory":{"capacity":"-1 GB","bandwidth":"1 GB/s"},"sources":[{"for":["peak_flops","memory"],"kind":"estimate","title":"t"}]})");
    ASSERT_EQ(issues.size(), 2u) << "an empty object holds no value to be wrong";
    EXPECT_EQ(issues[0].issue.field, "peak_flops");
    EXPECT_EQ(issues[1].issue.field, "memory.capacity");
}

TEST(DataFile, CoverOfAPathIsNotThatOfALongerWord) {
    // "memory" must not cover "memory_note" or the like: only itself and what is below it.
    ZooEntry entry;
    entry.sources.push_back({{"tdp"}, "datasheet", "t", "", "", "", ""});
    EXPECT_TRUE(entry.sourceOf("tdp"));
    EXPECT_TRUE(entry.sourceOf("tdp.peak"));
    EXPECT_FALSE(entry.sourceOf("tdp_max"));
    EXPECT_FALSE(entry.sourceOf("td"));
}

} // namespace
} // namespace mlsys
