// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that binding reads: of JSON text exactly what the library accepts, of Values what flatten() inverts.
#include "registry/given.hpp"
#include "registry/json_reader.hpp"
#include "registry/json_tree.hpp"
#include "registry/request.hpp"
#include "tests/support/request.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <random>

namespace mlsys {
namespace {

using test::Json;

bool reads(std::string_view text) {
    GivenTree tree;
    return json::readJson(text, json::kMaxDepth, tree);
}

TEST(Given, IsReadWithItsTypesAndOrder) {
    GivenTree tree;
    ASSERT_TRUE(json::readJson(R"( {"b":[1,-2.5e1,"x"],"a":{"t":true,"f":false,"n":null},"s":"\u00e9\ud83d\ude00\n"} )", 64, tree));
    const Given& root = tree.root();
    ASSERT_TRUE(root.isObject());
    ASSERT_EQ(root.parts.size(), 3u);
    EXPECT_EQ(root.parts[0].key, "b");
    EXPECT_EQ(root.parts[0].parts[1].number, -25);
    EXPECT_FALSE(root.parts[0].parts[1].whole);
    EXPECT_TRUE(root.parts[0].parts[0].whole);
    EXPECT_TRUE(root.find("a")->find("t")->flag);
    EXPECT_TRUE(root.find("a")->find("n")->empty());
    EXPECT_EQ(root.find("s")->text, "é😀\n");
    EXPECT_EQ(root.find("c"), nullptr);
    EXPECT_FALSE(tree.hasPaths());
    EXPECT_EQ(json::compact(root), R"({"b":[1,-2.5e1,"x"],"a":{"t":true,"f":false,"n":null},"s":"é😀\n"})");
}

TEST(Given, TellsWhetherAKeyIsAPath) {
    GivenTree tree;
    ASSERT_TRUE(json::readJson(R"({"a":[{"b.c":1}]})", 64, tree));
    EXPECT_TRUE(tree.hasPaths());
    ASSERT_TRUE(json::readJson(R"({"a":"b.c"})", 64, tree));
    EXPECT_FALSE(tree.hasPaths()) << "and a tree is read anew";
}

TEST(Given, AnObjectOfNothingIsNothing) {
    GivenTree tree;
    ASSERT_TRUE(json::readJson(R"({"a":{"b":{},"c":null},"d":[],"e":{"f":{"g":0}}})", 64, tree));
    EXPECT_TRUE(tree.root().find("a")->empty());
    EXPECT_FALSE(tree.root().find("d")->empty());
    EXPECT_FALSE(tree.root().find("e")->empty());
}

TEST(Given, NumbersAtTheEdgesOfADouble) {
    const auto number = [](const char* text) {
        GivenTree tree;
        return json::readJson(text, 64, tree) ? tree.root().number : NAN;
    };
    EXPECT_EQ(number("1e308"), 1e308);
    EXPECT_EQ(number("5e-324"), 5e-324);
    EXPECT_EQ(number("1e-400"), 0) << "too near to 0 to tell from it, which is no fault";
    EXPECT_EQ(number("-0.0000001e-999"), 0);
    EXPECT_TRUE(std::isnan(number("1e309")));
    EXPECT_TRUE(std::isnan(number("-1e99999999999999999999")));
    EXPECT_EQ(number("12345678901234567890"), 12345678901234567890.0);
    EXPECT_FALSE(std::signbit(number("-0"))) << "a whole number has one zero";
    EXPECT_TRUE(std::signbit(number("-0.0")));
}

TEST(Given, DepthAndCountAreBounded) {
    EXPECT_TRUE(reads(std::string(64, '[') + std::string(64, ']')));
    EXPECT_FALSE(reads(std::string(65, '[') + std::string(65, ']')));
    std::string many = "[0";
    for (std::size_t i = 0; i < json::kMaxValues; ++i) many += ",0";
    EXPECT_FALSE(reads(many + "]"));
    GivenTree tree;
    json::Fault fault;
    EXPECT_FALSE(json::parse(many + "]", tree, fault));
    EXPECT_EQ(fault.message, "more than 1000000 values");
}

TEST(Given, KeysTwiceAreFoundInSmallAndLargeObjects) {
    for (const int count : {1, 31, 32, 33, 1000}) {
        std::string text = "{\"k0\":0";
        for (int i = 1; i < count; ++i) text += ",\"k" + std::to_string(i) + "\":0";
        EXPECT_TRUE(reads(text + "}")) << count;
        EXPECT_FALSE(reads(text + ",\"k" + std::to_string(count / 2) + "\":0}")) << count;
    }
}

// The library is slower and stricter than we could prove ourselves to be: both must say the same of every text.
TEST(Given, TheReaderAcceptsWhatTheLibraryAccepts) {
    const std::string good = R"({"id":-1.5e-3,"t":true,"f":false,"n":null,"s":"aé😀\u00e9\ud83d\ude00\\\"\/\b","l":[[],{},[1,2]],"o":{"x":{"y":0}}})";
    const std::string bytes = "{}[]\",:0123456789.eE+-\\/ud8dcbfnrt\n\t \xc3\xa9\xed\xa0\x80\xf0\x9f\xf4\x90\xe0\xff\x7f";
    std::mt19937 random(5);
    int accepted = 0;
    for (int i = 0; i < 40000; ++i) {
        std::string text = good;
        for (std::size_t n = 1 + random() % 3; n > 0; --n) {
            const std::size_t at = random() % text.size();
            if (random() % 3 == 0) text.erase(at, 1 + random() % 3);
            else if (random() % 2 == 0) text.insert(at, 1, bytes[random() % bytes.size()]);
            else text[at] = bytes[random() % bytes.size()];
            if (text.empty()) text = "0";
        }
        GivenTree tree;
        json::Fault fault;
        const bool read = json::parse(text, tree, fault);
        const bool library = Json::accept(text);
        accepted += read ? 1 : 0;
        if (read != library && fault.message.find("is given twice") == std::string::npos) ADD_FAILURE() << text << "\n" << fault.message;
        EXPECT_EQ(read, fault.message.empty()) << text;
        if (read) { EXPECT_EQ(Json::parse(json::compact(tree.root())), Json::parse(text)) << text; }
    }
    EXPECT_GT(accepted, 1000) << "or only refusals were compared";
}

TEST(Given, OfValuesIsWhatFlattenInverts) {
    Values values;
    values.set("hardware", std::string("A100"));
    values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    values.set("hardware-x", 1.0);
    values.set("hardware.memory-x", true);
    values.set("list", RawJson{"[1,2]"});
    const GivenTree tree(values);
    EXPECT_EQ(tree.root().parts.size(), 3u);
    const Given* hardware = tree.root().find("hardware");
    ASSERT_TRUE(hardware);
    EXPECT_EQ(hardware->text, "A100");
    EXPECT_EQ(hardware->find("memory")->find("bandwidth")->text, "6 TB/s");
    EXPECT_EQ(textOf(*tree.root().find("list")), "[1,2]");
    Values again;
    flatten(tree.root(), "", again);
    EXPECT_EQ(again, values);
}

RC_GTEST_PROP(GivenProperty, AnyPathsSurviveTheTree, (const std::vector<std::pair<std::vector<std::uint8_t>, double>>& written)) {
    Values values;
    for (const auto& [steps, number] : written) {
        std::string path = "r";
        for (const std::uint8_t step : steps) path += "." + std::string(1, "abc-/"[step % 5]) + (step % 7 == 0 ? "-" : "");
        values.set(path, number);
    }
    Values again;
    flatten(GivenTree(values).root(), "", again);
    RC_ASSERT(again == values);
}

std::string answer(const Json& inputs) { return answerRequest(test::catalogue(), test::zoo(), Json{{"solver", "single-node"}, {"inputs", inputs}}.dump(), false).line; }

TEST(Given, AKeyThatIsAPathIsWhatItLeadsTo) {
    EXPECT_EQ(answer({{"model", "GPT2"}, {"hardware", "A100"}, {"hardware.memory.bandwidth", "6 TB/s"}}),
              answer({{"model", "GPT2"}, {"hardware", {{"base", "A100"}, {"memory", {{"bandwidth", "6 TB/s"}}}}}}));
}

} // namespace
} // namespace mlsys
