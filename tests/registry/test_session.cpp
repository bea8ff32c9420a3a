// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: what is written is read back and written again byte for byte, what is not known is kept, what is
// broken is refused with its line.
#include "registry/session.hpp"

#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mlsys {
namespace {

using testing::HasSubstr;

Session sample() {
    Session session;
    session.scenario = scenarioOf(*test::zoo().find(EntryKind::scenarios, kFirstScenario));
    session.scenario.values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    session.scenario.values.set("inference.batch_size", 8.0);
    session.scenario.values.set("inference.efficiency", 0.1);
    session.scenario.values.set("assumptions.layer_overhead", std::string("5 us"));
    session.pins.push_back(session.scenario);
    session.pins.back().values.set("model", std::string("GPT2"));
    session.view.set("page", std::string("roofline"));
    session.entries = usedEntries(test::zoo(), session.scenario);
    return session;
}

Session read(const std::string& text) {
    Session session;
    const std::optional<SessionFault> fault = readSession(text, session);
    EXPECT_FALSE(fault) << fault->line << ": " << fault->reason;
    return session;
}

SessionFault faultOf(const std::string& text) {
    Session untouched = sample();
    const Scenario before = untouched.scenario;
    const std::optional<SessionFault> fault = readSession(text, untouched);
    EXPECT_TRUE(fault) << text;
    EXPECT_EQ(untouched.scenario, before) << "a refused file must change nothing";
    return fault.value_or(SessionFault{});
}

TEST(Session, ReadsBackWhatWasWritten) {
    const Session session = sample();
    const Session again = read(writeSession(session));
    EXPECT_EQ(again.scenario, session.scenario);
    EXPECT_EQ(again.pins, session.pins);
    EXPECT_EQ(again.view, session.view);
    ASSERT_EQ(again.entries.size(), session.entries.size());
    for (const ZooEntry& entry : session.entries) {
        const auto found = std::find_if(again.entries.begin(), again.entries.end(), [&](const ZooEntry& e) { return e.kind == entry.kind && e.id == entry.id; });
        ASSERT_NE(found, again.entries.end()) << entry.id;
        EXPECT_EQ(found->values, entry.values) << entry.id;
        EXPECT_EQ(found->sources.size(), entry.sources.size()) << entry.id;
    }
}

TEST(Session, WritesTheSameBytesAgain) {
    const std::string text = writeSession(sample());
    EXPECT_EQ(writeSession(read(text)), text);
}

TEST(Session, IsReadableJsonWithQuantitiesAsText) {
    const test::Json json = test::Json::parse(writeSession(sample()));
    EXPECT_EQ(json["version"], kSessionVersion);
    EXPECT_EQ(json["scenario"]["hardware"]["base"], "A100");
    EXPECT_EQ(json["scenario"]["hardware"]["memory"]["bandwidth"], "6 TB/s");
    EXPECT_EQ(json["scenario"]["inference"]["batch_size"], 8);
    EXPECT_THAT(writeSession(sample()), HasSubstr("\"batch_size\": 8,\n"));
}

// What a newer program of the same version may add.
std::string withForeignKeys() {
    test::Json json = test::Json::parse(writeSession(sample()));
    json["acts"] = test::Json::parse(R"([{"title":"Act one","zoom":[1.5,null,true]}])");
    json["colour"] = "blue";
    json["empty"] = test::Json::object();
    json["scenario"]["serving"] = test::Json::parse(R"({"slo":"200 ms","stages":[1,{"a":2}],"none":[]})");
    json["scenario"]["inference"]["novel"] = 0.30000000000000004;
    json["entries"]["hardware"][0]["photonic"] = test::Json::parse(R"({"lasers":4})");
    return json.dump();
}

TEST(Session, KeepsWhatItDoesNotKnow) {
    const test::Json before = test::Json::parse(withForeignKeys());
    const std::string text = writeSession(read(withForeignKeys()));
    const test::Json after = test::Json::parse(text);
    EXPECT_EQ(after["acts"], before["acts"]);
    EXPECT_EQ(after["colour"], before["colour"]);
    EXPECT_EQ(after["empty"], before["empty"]);
    EXPECT_EQ(after["scenario"], before["scenario"]);
    EXPECT_EQ(after["entries"]["hardware"][0]["photonic"], before["entries"]["hardware"][0]["photonic"]);
    EXPECT_EQ(writeSession(read(text)), text);
}

TEST(Session, RefusesANewerVersionWithItsLine) {
    std::string text = writeSession(sample());
    text.replace(text.find("\"version\": 1"), 12, "\"version\": 2");
    const SessionFault fault = faultOf(text);
    EXPECT_EQ(fault.line, 3);
    EXPECT_THAT(fault.reason, testing::AllOf(HasSubstr("newer"), HasSubstr("2")));
}

TEST(Session, RefusesAVersionThatIsNoVersion) {
    for (const char* version : {"0", "-1", "1.5", "\"1\"", "null", "true", "4294967297", "18446744073709551615", "1e999"}) {
        EXPECT_NE(faultOf(std::string(R"({"format":"mlsysim-session","version":)") + version + R"(,"scenario":{}})").reason, "") << version;
    }
}

TEST(Session, RefusesACorruptFileWithItsLine) {
    std::string text = writeSession(sample());
    const std::size_t at = text.find("\"batch_size\"");
    const int line = 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    text[at] = '\'';
    EXPECT_EQ(faultOf(text).line, line);
    EXPECT_EQ(faultOf("").line, 1);
}

TEST(Session, RefusesEveryTruncation) {
    const std::string text = writeSession(sample());
    for (std::size_t n = 0; n < text.size() - 2; n += 37) faultOf(text.substr(0, n));
}

TEST(Session, RefusesWhatIsNoSession) {
    for (const char* text : {"[]", "{}", "5", R"({"format":"something"})", R"({"format":5})", R"({"format":"mlsysim-session"})", R"({"format":"mlsysim-session","version":1})",
                             R"({"format":"mlsysim-session","version":1,"scenario":[]})", R"({"format":"mlsysim-session","version":1,"scenario":{},"pins":{}})",
                             R"({"format":"mlsysim-session","version":1,"scenario":{},"pins":[5]})", R"({"format":"mlsysim-session","version":1,"scenario":{},"view":1})",
                             R"({"format":"mlsysim-session","version":1,"scenario":{},"entries":[]})", R"({"format":"mlsysim-session","version":1,"scenario":{},"entries":{"animals":[]}})",
                             R"({"format":"mlsysim-session","version":1,"scenario":{},"entries":{"hardware":[{}]}})", R"({"format":"mlsysim-session","version":1,"scenario":{},"entries":{"hardware":[5]}})"}) {
        EXPECT_NE(faultOf(text).reason, "") << text;
    }
}

TEST(Session, KeepsAllOfAScene) {
    Session session = sample();
    Scene scene;
    scene.name = "Before";
    scene.scenario = session.scenario;
    scene.answer = "Memory."; // without a question yet
    session.scenes.push_back(scene);
    test::Json json = test::Json::parse(writeSession(session));
    json["scenes"][0]["music"] = test::Json{{"track", 3}};
    json["scenes"][0]["exercise"]["minutes"] = 5;
    const Session kept = read(json.dump());
    EXPECT_EQ(kept.scenes[0].answer, "Memory.");
    const test::Json again = test::Json::parse(writeSession(kept));
    EXPECT_EQ(again["scenes"], json["scenes"]);
}

TEST(Session, CarriesWhatPinsScenesAndRowsUse) {
    Scenario pin = sample().scenario, now = pin;
    pin.values.set("hardware", std::string("MI300X"));
    now.values.set("serving.draft_model", std::string("GPT2"));
    now.values.set("serving.decode_hardware", std::string("B200"));
    const Scenario* const both[] = {&now, &pin};
    const std::pair<EntryKind, std::string> compared[] = {{EntryKind::hardware, "T4"}};
    std::set<std::string> ids;
    for (const ZooEntry& entry : usedEntries(test::zoo(), both, compared)) ids.insert(entry.id);
    for (const char* id : {"MI300X", "GPT2", "B200", "T4", "A100"}) EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(Session, CarriesTheEntriesItUses) {
    Scenario s = sample().scenario;
    s.values.set("fleet", std::string("Research_256"));
    std::set<std::string> ids;
    for (const ZooEntry& entry : usedEntries(test::zoo(), s)) ids.insert(entry.id);
    EXPECT_EQ(ids, (std::set<std::string>{"A100", "DGX_H100", "Ethernet_100G", "H100", "Research_256", "ResNet50", "US_Avg"}));
}

TEST(Session, TellsEntriesThatTheZooHasChangedSince) {
    Session session = sample();
    EXPECT_TRUE(outdatedEntries(test::zoo(), session.entries).empty());
    for (ZooEntry& entry : session.entries) if (entry.id == "A100") entry.values.set("tdp", std::string("399 W"));
    EXPECT_EQ(outdatedEntries(test::zoo(), session.entries), std::vector<std::string>{"A100"});
    session.entries.front().id = "Gone";
    EXPECT_THAT(outdatedEntries(test::zoo(), session.entries), testing::Contains("Gone"));
}

TEST(Session, EntriesReadFromAFileAreNotOutdated) { EXPECT_TRUE(outdatedEntries(test::zoo(), read(writeSession(sample())).entries).empty()); }

} // namespace
} // namespace mlsys
