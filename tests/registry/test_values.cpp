// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/values.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

Values sample() {
    Values v;
    v.set("hardware", std::string("A100"));
    v.set("hardware.memory.bandwidth", std::string("6 TB/s"));
    v.set("hardware.tdp", std::string("500 W"));
    v.set("hardware_note", std::string("mine"));
    v.set("batch", 8.0);
    return v;
}

TEST(Values, AreFoundByPath) {
    EXPECT_EQ(sample().text("hardware"), "A100");
    EXPECT_EQ(sample().text("batch"), std::nullopt) << "a number is no text";
    EXPECT_EQ(sample().find("hardware.memory"), nullptr);
    EXPECT_TRUE(sample().hasBelow("hardware.memory"));
    EXPECT_FALSE(sample().hasBelow("batch"));
}

TEST(Values, BelowAPathAreThoseUnderItAndNotItsNamesakes) {
    const Values below = sample().below("hardware");
    EXPECT_EQ(std::distance(below.begin(), below.end()), 2);
    EXPECT_EQ(below.text("memory.bandwidth"), "6 TB/s");
    Values again;
    again.setBelow("hardware", below);
    EXPECT_EQ(again.below("hardware"), below);
}

TEST(Values, EraseBelowLeavesThePathAndItsNamesakes) {
    Values v = sample();
    v.eraseBelow("hardware");
    EXPECT_EQ(v.text("hardware"), "A100");
    EXPECT_EQ(v.text("hardware_note"), "mine");
    EXPECT_FALSE(v.hasBelow("hardware"));
    v.erase("hardware");
    v.erase("never.there");
    EXPECT_EQ(v.find("hardware"), nullptr);
}

TEST(Values, OverlaidNamingAnotherIdDropsItsOldParts) {
    Values changes;
    changes.set("hardware", std::string("H100"));
    const Values v = overlaid(sample(), changes);
    EXPECT_EQ(v.text("hardware"), "H100");
    EXPECT_FALSE(v.hasBelow("hardware"));
    EXPECT_EQ(*v.find("batch"), Atom(8.0));
}

TEST(Atom, OfWhatAPersonTyped) {
    EXPECT_EQ(atomOf("8"), Atom(8.0));
    EXPECT_EQ(atomOf(" 0.5 "), Atom(0.5));
    EXPECT_EQ(atomOf("1e3"), Atom(1000.0));
    EXPECT_EQ(atomOf("true"), Atom(true));
    EXPECT_EQ(atomOf("false"), Atom(false));
    EXPECT_EQ(atomOf("6 TB/s"), Atom(std::string("6 TB/s")));
    EXPECT_EQ(atomOf("fp16"), Atom(std::string("fp16")));
    EXPECT_EQ(atomOf(""), Atom(std::string()));
    EXPECT_EQ(atomOf("5 %"), Atom(std::string("5 %"))) << "a unit is kept as it was written";
}

TEST(Atom, ReadsInAMessageAsItWasWritten) {
    EXPECT_EQ(textOf(Atom(8.0)), "8");
    EXPECT_EQ(textOf(Atom(true)), "true");
    EXPECT_EQ(textOf(Atom(std::string("6 TB/s"))), "6 TB/s");
    EXPECT_EQ(textOf(Atom(RawJson{"[1]"})), "[1]");
}

} // namespace
} // namespace mlsys
