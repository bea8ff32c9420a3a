// SPDX-License-Identifier: GPL-3.0-or-later
// Between JSON and Values: flatten and nest invert each other, lines are found, numbers keep their shortest form.
#include "registry/json_tree.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace mlsys::json {
namespace {

Values flattened(std::string_view text) {
    Tree tree;
    Fault fault;
    EXPECT_TRUE(parse(text, tree, fault)) << fault.message;
    Values values;
    flatten(tree.root(), "", values);
    return values;
}

TEST(JsonTree, FlattensObjectsToPathsAndKeepsLists) {
    const Values values = flattened(R"({"a":{"b":1,"c":{"d":"x"}},"e":[1,{"f":2}],"g":true,"h":null})");
    EXPECT_EQ(*values.find("a.b"), Atom(1.0));
    EXPECT_EQ(*values.find("a.c.d"), Atom(std::string("x")));
    EXPECT_EQ(*values.find("e"), Atom(RawJson{R"([1,{"f":2}])"}));
    EXPECT_EQ(*values.find("g"), Atom(true));
    EXPECT_FALSE(values.find("h")) << "null is absence";
}

TEST(JsonTree, NestsAnAtomWithPartsAsTheirBase) {
    Values values;
    values.set("hardware", std::string("A100"));
    values.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    EXPECT_EQ(nest(values).dump(), R"({"hardware":{"base":"A100","memory":{"bandwidth":"6 TB/s"}}})");
}

TEST(JsonTree, NestInvertsFlatten) {
    for (const char* text : {R"({"a":{"b":1,"c":{"d":"x"}},"e":[1,{"f":2.5}],"g":true})", R"({"a":0.1,"b":1e+300,"c":-5,"d":9007199254740993.5})", R"({"a":""})"}) {
        const Values values = flattened(text);
        EXPECT_EQ(flattened(print(nest(values))), values) << text;
    }
}

TEST(JsonTree, NumbersOfAnySizeSurvive) {
    for (const double number : {0.0, 0.1, 1.0, -1.0, 8e9, 1e15, 9.1e15, 1e18, 9.3e18, -9.3e18, 1e300, -1e300, 5e-324, std::numeric_limits<double>::max()}) {
        Values values;
        values.set("x", number);
        EXPECT_EQ(*flattened(print(nest(values))).find("x"), Atom(number)) << number;
    }
}

TEST(JsonTree, PrintsWholeNumbersWithoutAPointAndOthersShortest) {
    Values values;
    values.set("batch", 8.0);
    values.set("share", 0.1);
    EXPECT_EQ(print(nest(values)), "{\n  \"batch\": 8,\n  \"share\": 0.1\n}\n");
}

TEST(JsonTree, FindsTheLineOfAPath) {
    const char* text = "{\n  \"a\": {\n    \"b\": \"}\\\"{\",\n    \"c\": [1,\n 2]\n  },\n  \"d\": 5\n}\n";
    EXPECT_EQ(lineOf(text, "a"), 2);
    EXPECT_EQ(lineOf(text, "a.b"), 3);
    EXPECT_EQ(lineOf(text, "a.c"), 4);
    EXPECT_EQ(lineOf(text, "d"), 7) << "a bracket in a string must not count";
    EXPECT_EQ(lineOf(text, "a.missing"), 2) << "of the object that should hold it";
    EXPECT_EQ(lineOf(text, "missing"), 1);
    EXPECT_EQ(lineOf("", "a"), 1);
}

TEST(JsonTree, SaysWhereTextIsBroken) {
    Tree tree;
    Fault fault;
    EXPECT_FALSE(parse("{\n\n  \"a\": }\n", tree, fault));
    EXPECT_EQ(fault.line, 3);
    EXPECT_FALSE(parse("{\n\"a\":1,\n\"b\":2,\n\"a\":3}", tree, fault));
    EXPECT_EQ(fault.line, 4);
    EXPECT_FALSE(parse("{\"x\":\n" + std::string(100, '[') + "}", tree, fault));
    EXPECT_EQ(fault.line, 2);
}

TEST(JsonTree, TheSameKeyInTwoObjectsIsNoDuplicate) {
    const Values values = flattened(R"({"x":{"a":1},"y":{"a":2},"z":[{"a":3},{"a":4}]})");
    EXPECT_EQ(*values.find("x.a"), Atom(1.0));
    EXPECT_EQ(*values.find("y.a"), Atom(2.0));
}

TEST(JsonTree, LiteralsReplaceWhatIsNotUtf8) {
    EXPECT_EQ(literal("a\"b\n"), R"("a\"b\n")");
    EXPECT_EQ(literal("\xff"), "\"\xEF\xBF\xBD\"");
}

} // namespace
} // namespace mlsys::json
