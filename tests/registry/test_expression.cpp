// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions over an entry's fields: right numbers, right dimensions, and faults that say where and why.
#include "engine/hardware.hpp"
#include "engine/systems.hpp"
#include "engine/unit_text.hpp"
#include "registry/bind.hpp"
#include "registry/expression.hpp"
#include "registry/zoo.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using testing::HasSubstr;

const Zoo& zoo() {
    static const Zoo made = Zoo::embedded();
    return made;
}
const Hardware& h100() { return zoo().bound(*zoo().find(EntryKind::hardware, "H100"))->as<Hardware>(); }

Expression good(const char* text, std::span<const Row> rows = rowsOf<Hardware>()) {
    auto parsed = parseExpression(text, rows);
    if (const auto* fault = std::get_if<ExpressionFault>(&parsed)) {
        ADD_FAILURE() << text << ": " << fault->text();
        return {};
    }
    return std::get<Expression>(std::move(parsed));
}
ExpressionFault bad(const char* text, std::span<const Row> rows = rowsOf<Hardware>()) {
    const auto parsed = parseExpression(text, rows);
    if (!std::holds_alternative<ExpressionFault>(parsed)) {
        ADD_FAILURE() << text << " is no fault";
        return {};
    }
    return std::get<ExpressionFault>(parsed);
}
double valueOf(const char* text) { return good(text).evaluate(&h100()); }

TEST(Expression, TheSeedsCustomMetric) {
    const Expression metric = good("peak_flops / tdp");
    EXPECT_EQ(coherentUnit(metric.dimension()), coherentUnit(parseUnit("FLOP/s/W").dimension));
    EXPECT_DOUBLE_EQ(metric.evaluate(&h100()), 989e12 / 700);
    EXPECT_EQ(metric.unit(), "");
    const Expression asked = good("peak_flops/tdp in TFLOP/s/W");
    EXPECT_EQ(asked.unit(), "TFLOP/s/W");
    EXPECT_DOUBLE_EQ(asked.evaluate(&h100()), 989e12 / 700);
}

TEST(Expression, FollowsTheRulesOfArithmetic) {
    EXPECT_DOUBLE_EQ(valueOf("2 + 3 * 4"), 14);
    EXPECT_DOUBLE_EQ(valueOf("(2 + 3) * 4"), 20);
    EXPECT_DOUBLE_EQ(valueOf("20 / 5 / 2"), 2) << "from left to right";
    EXPECT_DOUBLE_EQ(valueOf("10 - 4 - 3"), 3);
    EXPECT_DOUBLE_EQ(valueOf("-2^2"), -4) << "the power first";
    EXPECT_DOUBLE_EQ(valueOf("(-2)^2"), 4);
    EXPECT_DOUBLE_EQ(valueOf("2^-2"), 0.25);
    EXPECT_DOUBLE_EQ(valueOf("3 - -2"), 5);
    EXPECT_DOUBLE_EQ(valueOf("1.5e3*.5"), 750);
    EXPECT_DOUBLE_EQ(valueOf("6·7 − 84÷2 × 1"), 0) << "as people write it";
}

TEST(Expression, ReadsNumbersWithUnits) {
    EXPECT_DOUBLE_EQ(valueOf("memory.bandwidth / 1 TB/s"), 3.35);
    EXPECT_DOUBLE_EQ(valueOf("memory.bandwidth/(1 TB/s)"), 3.35);
    EXPECT_DOUBLE_EQ(valueOf("2 GB/s*3"), 6e9) << "the unit ends before the number";
    EXPECT_DOUBLE_EQ(valueOf("7 kW/tdp"), 10) << "and before a field";
    EXPECT_DOUBLE_EQ(valueOf("50 % * 4"), 2);
    EXPECT_DOUBLE_EQ(valueOf("5 µs / 1 us"), 5);
    EXPECT_DOUBLE_EQ(valueOf("2·tdp / 1 W"), 1400) << "a middle dot is no unit";
    EXPECT_EQ(good("3 m^2").dimension(), Dimension::of(Base::length, 2));
    EXPECT_EQ(good("tdp * 1 h").dimension(), dimensionOf<Energy>);
    EXPECT_EQ(good("3 s^-1 * 2").dimension(), dimensionOf<Frequency>);
}

TEST(Expression, GoesIntoWhatAnEntryIsMadeOf) {
    const ZooEntry* entry = zoo().find(EntryKind::fleets, "Frontier_8K");
    const Expression devices = good("count * node.accelerators_per_node", rowsOf<Fleet>());
    EXPECT_TRUE(devices.dimension().none());
    EXPECT_DOUBLE_EQ(devices.evaluate(zoo().bound(*entry)->data()), 8192);
    const Expression power = good("count*node.accelerators_per_node*node.accelerator.tdp in MW", rowsOf<Fleet>());
    EXPECT_EQ(power.dimension(), dimensionOf<Power>);
    EXPECT_DOUBLE_EQ(power.evaluate(zoo().bound(*entry)->data()), 8192 * 700.0);
}

TEST(Expression, AnAbsentFieldHasNoValue) {
    Hardware bare = h100();
    bare.tdp.reset();
    EXPECT_TRUE(std::isnan(good("peak_flops / tdp").evaluate(&bare)));
    EXPECT_TRUE(std::isinf(good("1 / (tdp - tdp)").evaluate(&h100()))) << "a division by zero is no fault of the text";
}

TEST(Expression, NamesBothDimensionsAndThePlace) {
    const ExpressionFault sum = bad("peak_flops + memory.bandwidth");
    EXPECT_EQ(sum.at, 11u);
    EXPECT_EQ(sum.message, "a compute rate (FLOP/s) and a bandwidth (B/s) cannot be added");
    EXPECT_EQ(sum.text(), "character 12: a compute rate (FLOP/s) and a bandwidth (B/s) cannot be added");
    const ExpressionFault difference = bad("memory.capacity - 1 GB/s");
    EXPECT_EQ(difference.at, 16u);
    EXPECT_EQ(difference.message, "a bandwidth (B/s) cannot be subtracted from " + describe(dimensionOf<Bytes>));
    EXPECT_THAT(bad("peak_flops / tdp in GB/s").message, testing::AllOf(HasSubstr(describe(dimensionOf<FlopRate> / dimensionOf<Power>)), HasSubstr("GB/s is a bandwidth (B/s)")));
    EXPECT_EQ(bad("5 µs + 3 GB").at, 5u) << "characters, not bytes";
}

TEST(Expression, SaysWhatItDoesNotKnow) {
    EXPECT_THAT(bad("peak_flop / tdp").message, HasSubstr("peak_flop is not a field here; did you mean peak_flops"));
    EXPECT_THAT(bad("memory / tdp").message, HasSubstr("memory has several values; name one of them: memory.capacity"));
    EXPECT_EQ(bad("tier * 2").message, "tier is not a number");
    EXPECT_THAT(bad("3 GBs / tdp").message, HasSubstr("\"GBs\" is not a unit; did you mean GB"));
    EXPECT_THAT(bad("tdp in TFLOPS").message, HasSubstr("\"TFLOPS\" is not a unit"));
    EXPECT_EQ(bad("tdp in").message, "a unit is expected here");
}

TEST(Expression, SaysWhereItDoesNotUnderstand) {
    for (const auto& [text, at] : {std::pair{"", 0u}, {"   ", 3u}, {"tdp +", 5u}, {"(tdp", 0u}, {"tdp)", 3u}, {"tdp tdp", 4u}, {"* 2", 0u}, {"tdp ^ 1.5", 6u}, {"tdp^x", 4u}, {"tdp^99", 4u}, {"1e999", 0u}, {"$", 0u}}) {
        const ExpressionFault fault = bad(text);
        EXPECT_EQ(fault.at, at) << '"' << text << "\": " << fault.message;
        EXPECT_FALSE(fault.message.empty()) << text;
    }
}

TEST(Expression, BoundsWhatItIsGiven) {
    EXPECT_THAT(bad((std::string(200, '(') + "1").c_str()).message, HasSubstr("nested too deeply"));
    EXPECT_THAT(bad((std::string(200, '-') + "1").c_str()).message, HasSubstr("nested too deeply"));
    EXPECT_THAT(bad(std::string(501, '1').c_str()).message, HasSubstr("too long"));
    EXPECT_EQ(bad("(tdp^9)^9").message, "no quantity has such a dimension");
    EXPECT_EQ(bad("tdp^9*tdp^9*tdp^9").message, "no quantity has such a dimension");
    std::string chain = "1";
    for (int i = 0; i < 200; ++i) chain += "+1";
    EXPECT_DOUBLE_EQ(valueOf(chain.c_str()), 201) << "a long sum is not deep";
}

TEST(Expression, EveryFieldOfEveryKindCanBeNamed) {
    for (const EntryKind kind : kEntryKinds) {
        for (const Row& row : rowsOf(kind)) {
            if (row.kind != Kind::real && row.kind != Kind::count) continue;
            const Expression expression = good(row.key, rowsOf(kind));
            EXPECT_EQ(expression.dimension(), row.dimension) << row.key;
            for (const ZooEntry* entry : zoo().entries(kind)) {
                const Record* record = zoo().bound(*entry);
                ASSERT_NE(record, nullptr) << entry->id;
                const double expected = numberOf(row, record->data());
                const double got = expression.evaluate(record->data());
                EXPECT_TRUE(got == expected || (std::isnan(got) && std::isnan(expected))) << entry->id << ' ' << row.key;
            }
        }
    }
}

TEST(Expression, KnowsConstantsAndTheFirstStructThatHasAField) {
    ExpressionScope scope{{rowsOf<Hardware>(), rowsOf<Fleet>()}, {{"price", {0.1, parseQuantity("1 USD/kgCO2e").dimension}}}};
    const auto parsed = parseExpression("embodied_carbon * price + unit_cost * count", scope);
    ASSERT_TRUE(std::holds_alternative<Expression>(parsed)) << std::get<ExpressionFault>(parsed).text();
    const Expression& cost = std::get<Expression>(parsed);
    EXPECT_EQ(cost.dimension(), parseQuantity("1 USD").dimension);
    EXPECT_TRUE(cost.uses(0) && cost.uses(1));
    EXPECT_EQ(cost.field(), nullptr);
    Hardware hardware;
    hardware.embodiedCarbon = CarbonMass::from_value(200);
    hardware.unitCost = unit::USD(30000);
    Fleet fleet;
    fleet.count = 3;
    void* const owners[] = {&hardware, &fleet};
    const std::unique_ptr<Measure> bound = cost.bind(owners);
    EXPECT_EQ(bound->value(), 200 * 0.1 + 30000.0 * 3);
    fleet.count = 4; // what it was bound to is read anew
    EXPECT_EQ(bound->value(), 200 * 0.1 + 30000.0 * 4);
    hardware.unitCost.reset();
    EXPECT_TRUE(std::isnan(bound->value()));
    const auto near = parseExpression("count * pric", scope);
    ASSERT_TRUE(std::holds_alternative<ExpressionFault>(near));
    EXPECT_THAT(std::get<ExpressionFault>(near).message, testing::HasSubstr("price"));
    EXPECT_EQ(std::get<Expression>(parseExpression("tdp", scope)).field(), findRow(rowsOf<Hardware>(), "tdp"));
}

TEST(Expression, BoundIsWhatEvaluateGives) {
    Hardware hardware = h100();
    void* const owners[] = {&hardware};
    for (const char* text : {"peak_flops / tdp", "-(memory.bandwidth - 2 GB/s)^2 / 3", "2 ^ 3 - 1", "memory.capacity / memory.bandwidth + 1 s"}) {
        EXPECT_EQ(good(text).bind(owners)->value(), good(text).evaluate(&hardware)) << text;
    }
}

} // namespace
} // namespace mlsys
