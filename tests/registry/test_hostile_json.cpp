// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside that means harm: every reader of JSON answers with a reason, and none with a crash or a guess.
#include "registry/request.hpp"
#include "registry/session.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace mlsys {
namespace {

using test::Json;

// The answer's error code as a request, after also reading it as a session and as a zoo entry, which must refuse it too.
std::string codeOf(const std::string& text) {
    Session session;
    EXPECT_TRUE(readSession(text, session));
    ZooEntry entry;
    EXPECT_TRUE(readEntry(EntryKind::hardware, text, "hostile.json", entry));
    const Json answer = Json::parse(answerRequest(test::catalogue(), test::zoo(), text, true).line);
    return answer["error"]["code"];
}

TEST(HostileJson, NestedTooDeeply) {
    EXPECT_EQ(codeOf(std::string(200000, '[')), "parse");
    EXPECT_EQ(codeOf(std::string(200000, '[') + std::string(200000, ']')), "parse");
    std::string objects;
    for (int i = 0; i < 200000; ++i) objects += "{\"a\":";
    EXPECT_EQ(codeOf(objects), "parse");
    EXPECT_EQ(codeOf("{\"solver\":\"single-node\",\"inputs\":{\"model\":" + std::string(200000, '[') + std::string(200000, ']') + "}}"), "parse");
}

// A dot in a path is a level too.
TEST(HostileJson, PathsOfAHundredThousandParts) {
    std::string path = "x";
    for (int i = 0; i < 100000; ++i) path += ".x";
    EXPECT_EQ(codeOf("{\"solver\":\"single-node\",\"inputs\":{\"model\":\"ResNet50\",\"hardware\":{\"base\":\"A100\",\"" + path + "\":1}}}"), "unknown_field");
    Session session;
    ASSERT_FALSE(readSession("{\"format\":\"mlsysim-session\",\"version\":1,\"scenario\":{\"hardware\":{\"" + path + "\":1}}}", session));
    Session again;
    ASSERT_FALSE(readSession(writeSession(session), again));
    EXPECT_EQ(again.scenario, session.scenario);
    EXPECT_FALSE(evaluate(test::zoo(), *test::catalogue().find("single-node"), session.scenario).solved());
}

TEST(HostileJson, BracketsInStringsAreNoDepth) {
    const std::string text = R"({"solver":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[["})";
    EXPECT_EQ(codeOf(text), "unknown_solver");
}

TEST(HostileJson, NumbersBeyondADouble) {
    EXPECT_EQ(codeOf(R"({"solver":"single-node","inputs":{"batch_size":1e999}})"), "parse");
    EXPECT_EQ(codeOf(R"({"solver":"single-node","inputs":{"batch_size":-1e999}})"), "parse");
}

TEST(HostileJson, InvalidUtf8) {
    EXPECT_EQ(codeOf("{\"solver\":\"\xff\xfe\"}"), "parse");
    EXPECT_EQ(codeOf("{\"solver\":\"\xc0\xaf\"}"), "parse") << "an overlong form is no UTF-8";
    EXPECT_EQ(codeOf("\xef\xbb\xbf["), "parse");
    EXPECT_EQ(codeOf(R"({"solver":"\ud800"})"), "parse") << "half a surrogate pair is no character";
}

TEST(HostileJson, DuplicateKeys) {
    EXPECT_EQ(codeOf(R"({"solver":"a","solver":"b"})"), "parse");
    EXPECT_EQ(codeOf(R"({"solver":"single-node","inputs":{"batch_size":1,"batch_size":2}})"), "parse");
    EXPECT_EQ(codeOf(R"({"solver":"single-node","inputs":{"batch_size":1,"batch\u005fsize":2}})"), "parse") << "an escape does not hide it";
}

TEST(HostileJson, NulBytesAndTruncation) {
    EXPECT_EQ(codeOf(std::string("{\"solver\":\0}", 12)), "parse");
    EXPECT_EQ(codeOf(std::string("{\"solver\":\"a\0b\"}", 16)), "parse");
    EXPECT_EQ(codeOf(std::string("{}\0{}", 5)), "parse");
    const std::string whole = R"({"solver":"single-node","inputs":{"model":"GPT2"}})";
    for (std::size_t n = 0; n < whole.size(); ++n) EXPECT_EQ(codeOf(whole.substr(0, n)), "parse") << n;
}

TEST(HostileJson, WhatIsNotJson) {
    for (const char* text : {"", " ", "nonsense", "{'solver':1}", "{\"a\":1,}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":1}}", "// {}", "{\"a\":+1}", "{\"a\":\"\t\"}"}) EXPECT_EQ(codeOf(text), "parse") << text;
}

TEST(HostileJson, HugeNumbersAndTextsAreRefusedByTheirField) {
    const auto error = [](const Json& inputs) { return test::errorOf("SingleNodeModel", inputs); };
    EXPECT_EQ(error({{"model", "GPT2"}, {"hardware", "A100"}, {"batch_size", 1e300}})["code"], "out_of_range");
    EXPECT_EQ(error({{"model", "GPT2"}, {"hardware", "A100"}, {"batch_size", 18446744073709551615u}})["code"], "out_of_range");
    EXPECT_EQ(error({{"model", "GPT2"}, {"hardware", "A100"}, {"batch_size", -9223372036854775807}})["code"], "out_of_range");
    EXPECT_EQ(error({{"model", std::string(1000000, 'x')}, {"hardware", "A100"}})["code"], "unknown_id");
    EXPECT_EQ(error({{"model", "GPT2"}, {"hardware", "A100"}, {std::string(1000000, 'x'), 1}})["code"], "unknown_field");
}

TEST(HostileJson, MessagesQuoteForeignTextAsJson) {
    const Json error = test::errorOf("SingleNodeModel", {{"model", "\"}\n\\\u0001<script>"}, {"hardware", "A100"}});
    EXPECT_EQ(error["code"], "unknown_id") << "and the line parsed, or this would not be reached";
}

TEST(HostileJson, RandomEditsOfAGoodRequestNeverCrashAReader) {
    const std::string good = R"({"id":1,"solver":"TrainingMemoryModel","assumptions":{"layer_overhead":"5 us"},"inputs":{"model":{"base":"GPT2","layers":12},"hardware":"A100","batch_size":8,"precision":"fp16"}})";
    const std::string bytes = "{}[]\",:0123456789.eE+-\\u\n\t abcfp\xff\xc3";
    std::mt19937 random(11);
    for (int i = 0; i < 5000; ++i) {
        std::string text = good;
        for (std::size_t n = 1 + random() % 4; n > 0; --n) {
            const std::size_t at = random() % text.size();
            const char byte = bytes[random() % bytes.size()];
            if (random() % 3 == 0) text.erase(at, 1 + random() % 5);
            else if (random() % 2 == 0) text.insert(at, 1, byte);
            else text[at] = byte;
            if (text.empty()) text = "{";
        }
        const RequestResult result = answerRequest(test::catalogue(), test::zoo(), text, i % 2 == 0);
        EXPECT_TRUE(Json::accept(result.line)) << text << "\n" << result.line;
        EXPECT_EQ(result.line.find('\n'), std::string::npos) << text;
    }
}

} // namespace
} // namespace mlsys
