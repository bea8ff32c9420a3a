// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas from what people write: results with their working, and every way an argument can be wrong.
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/roofline.hpp"
#include "registry/formula_request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace mlsys {
namespace {

using nlohmann::json;
using testing::HasSubstr;

Values ring(std::initializer_list<std::pair<const char*, std::optional<Atom>>> changes = {}) {
    Values given;
    given.set("message", std::string("16 GB"));
    given.set("ranks", 8.0);
    given.set("bandwidth", std::string("50 GB/s"));
    given.set("latency", std::string("5 us"));
    for (const auto& [key, atom] : changes) {
        if (atom) given.set(key, *atom);
        else given.erase(key);
    }
    return given;
}
Atom word(const char* text) { return std::string(text); }

const Issue& issueOf(const FormulaAnswer& answer) {
    static const Issue none;
    EXPECT_FALSE(answer.evaluated());
    return answer.issues.empty() ? none : answer.issues.front();
}

TEST(FormulaRequest, GivesTheResultAndItsWorking) {
    const FormulaAnswer answer = evaluateFormula(formulas::kRingAllreduce, ring());
    ASSERT_TRUE(answer.evaluated());
    EXPECT_DOUBLE_EQ(answer.step->value, 2 * 7.0 / 8 * 16e9 / 50e9 + 2 * 7 * 5e-6);
    const json line = json::parse(formulaLine(answer));
    EXPECT_EQ(line["formula"], "ring_allreduce");
    EXPECT_EQ(line["symbol"], "t_ring");
    EXPECT_EQ(line["equation"], formulas::kRingAllreduce.equation);
    EXPECT_EQ(line["substituted"], "2·(8 − 1)/8·16 GB/(50 GB/s) + 2·(8 − 1)·5 µs");
    EXPECT_NEAR(line["value"].get<double>(), 560.07, 1e-9);
    EXPECT_EQ(line["unit"], "ms");
    EXPECT_EQ(line["source"], formulas::kRingSource);
    EXPECT_FALSE(line.contains("state"));
    EXPECT_THAT(formulaText(answer), testing::AllOf(HasSubstr("Ring all-reduce"), HasSubstr("t_ring = 2·(q − 1)/q·M/bw"), HasSubstr("560.07 ms"), HasSubstr("source: Patarasuk")));
}

TEST(FormulaRequest, KeepsFieldsForAForm) {
    const FormulaAnswer answer = evaluateFormula(formulas::kRingAllreduce, ring({{"ranks", 0.0}, {"latency", std::nullopt}}));
    ASSERT_EQ(answer.fields.size(), 4u);
    EXPECT_EQ(answer.fields[0].value, 16e9);
    EXPECT_FALSE(answer.fields[0].issue);
    ASSERT_TRUE(answer.fields[1].issue);
    EXPECT_EQ(answer.fields[1].issue->code, IssueCode::outOfRange);
    ASSERT_TRUE(answer.fields[3].issue);
    EXPECT_EQ(answer.fields[3].issue->code, IssueCode::missingField);
    EXPECT_TRUE(std::isnan(answer.fields[3].value));
    EXPECT_EQ(answer.issues.size(), 2u);
    EXPECT_FALSE(answer.evaluated());
}

struct Case {
    const char* name;
    const char* key;
    std::optional<Atom> atom;
    IssueCode code;
    std::vector<const char*> named;
};
void PrintTo(const Case& c, std::ostream* os) { *os << c.name; }

class FormulaRefusal : public testing::TestWithParam<Case> {};

TEST_P(FormulaRefusal, NamesTheArgumentWhatWasGivenAndWhatIsAllowed) {
    const Case& c = GetParam();
    const FormulaAnswer answer = evaluateFormula(formulas::kRingAllreduce, ring({{c.key, c.atom}}));
    const Issue& issue = issueOf(answer);
    EXPECT_EQ(issue.code, c.code) << issue.message;
    EXPECT_EQ(issue.field, c.key);
    for (const char* part : c.named) EXPECT_THAT(issue.message, HasSubstr(part));
    const json error = json::parse(formulaLine(answer));
    EXPECT_EQ(error["formula"], "ring_allreduce");
    EXPECT_EQ(error["error"]["code"], keyOf(c.code));
    EXPECT_EQ(error["error"]["field"], c.key);
}

INSTANTIATE_TEST_SUITE_P(All, FormulaRefusal, testing::Values(
    Case{"wrong dimension", "message", word("16 GB/s"), IssueCode::dimension, {"message wants an amount of data (B)", "\"16 GB/s\" is a bandwidth (B/s)"}},
    Case{"no unit", "bandwidth", 50.0, IssueCode::unit, {"bandwidth is a bandwidth (B/s) and needs a unit", "\"50 GB/s\""}},
    Case{"unknown unit", "latency", word("5 usec"), IssueCode::unit, {"\"usec\" is not a known unit"}},
    Case{"unit on a plain number", "ranks", word("8 GB"), IssueCode::dimension, {"ranks wants a plain number", "amount of data"}},
    Case{"not a number", "ranks", word("many"), IssueCode::type, {"ranks must be a number", "\"many\""}},
    Case{"out of range", "ranks", 0.0, IssueCode::outOfRange, {"ranks must be at least 1, got 0"}},
    Case{"out of an open range", "bandwidth", word("0 GB/s"), IssueCode::outOfRange, {"bandwidth must be greater than 0 GB/s"}},
    Case{"missing", "message", std::nullopt, IssueCode::missingField, {"message must be given", "amount of data"}},
    Case{"near argument", "bandwith", word("1 GB/s"), IssueCode::unknownField, {"bandwith is not an argument of ring_allreduce", "did you mean bandwidth?"}},
    Case{"far argument", "colour", 1.0, IssueCode::unknownField, {"allowed are message, ranks, bandwidth and latency"}}),
    [](const auto& each) {
        std::string name = each.param.name;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(FormulaRequest, AFallbackStandsInForAnArgumentThatIsNotGiven) {
    Values given;
    given.set("parameters", 1e9);
    const FormulaAnswer answer = evaluateFormula(formulas::kOperationsOfParameters, given);
    ASSERT_TRUE(answer.evaluated()) << answer.issues.front().message;
    EXPECT_DOUBLE_EQ(answer.step->value, 2e9);
    EXPECT_FALSE(answer.fields[1].given);
    EXPECT_EQ(answer.fields[1].value, 1);
}

double whatever(double x) { return x; }
constexpr Formula kOpen = formula<&whatever>({"open", "y", MLS_TEXT("test", "Open"), "x", "", "a test"}, {{"x", "x", "", MLS_TEXT("test", "X")}});

TEST(FormulaRequest, AResultThatIsNoNumberIsAState) {
    FormulaAnswer answer;
    answer.formula = &kOpen;
    answer.step = evaluateFormula(kOpen, std::vector<double>{std::numeric_limits<double>::infinity()});
    EXPECT_EQ(json::parse(formulaLine(answer))["state"], "unbounded");
    EXPECT_EQ(json::parse(formulaLine(answer))["value"], nullptr);
    EXPECT_THAT(formulaText(answer), HasSubstr("= unbounded"));
    answer.step = evaluateFormula(kOpen, std::vector<double>{std::nan("")});
    EXPECT_EQ(json::parse(formulaLine(answer))["state"], "unattainable");
    EXPECT_THAT(formulaText(answer), HasSubstr("no answer"));
}

TEST(FormulaRequest, FindsFormulasAsTheyAreTyped) {
    const Catalogue catalogue = Catalogue::standard();
    const FormulaLibrary library = FormulaLibrary::standard(catalogue);
    EXPECT_EQ(findFormula(library, "tree_allreduce"), &formulas::kTreeAllreduce);
    EXPECT_EQ(findFormula(library, "tree-allreduce"), &formulas::kTreeAllreduce);
    EXPECT_EQ(findFormula(library, "tree"), nullptr);
    EXPECT_THAT(unknownFormula(library, "tree_alreduce").message, HasSubstr("did you mean tree_allreduce"));
}

TEST(FormulaRequest, DescribesEveryFormulaOfTheLibrary) {
    const Catalogue catalogue = Catalogue::standard();
    const FormulaLibrary library = FormulaLibrary::standard(catalogue);
    const json list = json::parse(describeFormulas(library));
    ASSERT_EQ(list.size(), library.formulas().size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        EXPECT_EQ(list[i]["id"], library.formulas()[i]->id);
        EXPECT_EQ(list[i]["arguments"].size(), library.formulas()[i]->count);
        for (const char* key : {"symbol", "name", "equation", "unit", "source", "solvers"}) EXPECT_TRUE(list[i].contains(key)) << key;
        for (const json& argument : list[i]["arguments"]) EXPECT_NE(argument.contains("required"), argument.contains("default")) << argument;
        EXPECT_THAT(describeFormula(*library.formulas()[i]), HasSubstr(library.formulas()[i]->equation));
    }
}

} // namespace
} // namespace mlsys
