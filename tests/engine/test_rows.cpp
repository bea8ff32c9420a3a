// SPDX-License-Identifier: GPL-3.0-or-later
// The self-description: what a row does to its struct, and that every described struct is described well.
#include "engine/solver.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/systems.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace mlsys {

struct RowSample {
    double ratio = 0.25;
    Count count = 3;
    bool flag = true;
    Precision choice = Precision::int8;
    Time time = unit::ms(2);
    std::optional<Time> limit;
    std::optional<Count> ranks;
    MemoryLevel level;
    std::optional<MemoryLevel> spare;
};
template <> std::span<const Row> rowsOf<RowSample>() {
    using S = RowSample;
    static constexpr Row rows[] = {
        row<&S::ratio>({.key = "ratio", .title = MLS_TEXT("test", "Ratio")}), row<&S::count>({.key = "count", .title = MLS_TEXT("test", "Count")}),
        row<&S::flag>({.key = "flag", .title = MLS_TEXT("test", "Flag")}), row<&S::choice>({.key = "choice", .title = MLS_TEXT("test", "Choice")}),
        row<&S::time>({.key = "time", .unit = "ms", .title = MLS_TEXT("test", "Time")}), row<&S::limit>({.key = "limit", .unit = "s", .title = MLS_TEXT("test", "Limit")}),
        row<&S::ranks>({.key = "ranks", .title = MLS_TEXT("test", "Ranks")}), row<&S::level>({.key = "level", .title = MLS_TEXT("test", "Level")}),
        row<&S::spare>({.key = "spare", .title = MLS_TEXT("test", "Spare")})};
    static_assert(complete<S>(rows));
    return rows;
}

namespace {

const Row& rowNamed(std::string_view key) { return *findRow(rowsOf<RowSample>(), key); }

TEST(Row, TakesKindDimensionAndOptionalityFromTheMember) {
    EXPECT_EQ(rowNamed("ratio").kind, Kind::real);
    EXPECT_EQ(rowNamed("count").kind, Kind::count);
    EXPECT_EQ(rowNamed("flag").kind, Kind::flag);
    EXPECT_EQ(rowNamed("choice").kind, Kind::choice);
    EXPECT_EQ(rowNamed("level").kind, Kind::group);
    EXPECT_EQ(rowNamed("time").dimension, dimensionOf<Time>);
    EXPECT_TRUE(rowNamed("ratio").dimension.none());
    EXPECT_FALSE(rowNamed("time").optional);
    EXPECT_TRUE(rowNamed("limit").optional);
}

TEST(Row, PeeksAtValuesAndSeesAbsentOnes) {
    RowSample s;
    EXPECT_EQ(numberOf(rowNamed("ratio"), &s), 0.25);
    EXPECT_EQ(numberOf(rowNamed("count"), &s), 3);
    EXPECT_EQ(numberOf(rowNamed("time"), &s), 0.002);
    EXPECT_TRUE(flagOf(rowNamed("flag"), &s));
    EXPECT_STREQ(choiceOf(rowNamed("choice"), &s)->key, "int8");
    EXPECT_EQ(rowNamed("limit").peek(&s), nullptr);
    EXPECT_TRUE(std::isnan(numberOf(rowNamed("limit"), &s)));
    EXPECT_TRUE(std::isnan(numberOf(rowNamed("flag"), &s))) << "a flag is no number";
    EXPECT_EQ(choiceOf(rowNamed("count"), &s), nullptr);
    EXPECT_FALSE(flagOf(rowNamed("count"), &s));
}

TEST(Row, ChoiceOutsideItsListHasNoName) {
    RowSample s;
    *static_cast<std::uint8_t*>(rowNamed("choice").engage(&s)) = 200;
    EXPECT_EQ(choiceOf(rowNamed("choice"), &s), nullptr);
}

TEST(Row, EngagesAnOptionalOnceAndClearsIt) {
    RowSample s;
    const Row& limit = rowNamed("limit");
    *limit.realSlot(&s) = 5;
    ASSERT_TRUE(s.limit);
    EXPECT_EQ(*s.limit, unit::s(5));
    EXPECT_EQ(*limit.realSlot(&s), 5) << "engaging again must keep the value";
    limit.clear(&s);
    EXPECT_FALSE(s.limit);
    EXPECT_EQ(rowNamed("time").clear, nullptr) << "only an optional can be cleared";
}

TEST(Row, FindsAPlaceByItsDottedPath) {
    RowSample s;
    s.level.bandwidth = unit::GBps(3);
    const Place place = findPlace(rowsOf<RowSample>(), &s, "level.bandwidth");
    ASSERT_TRUE(place);
    EXPECT_EQ(numberOf(*place.row, place.owner), 3e9);
    *place.row->realSlot(place.owner) = 4e9;
    EXPECT_EQ(*s.level.bandwidth, unit::GBps(4));
}

TEST(Row, FindsNoPlaceOnAWrongPath) {
    RowSample s;
    for (const char* path : {"", ".", "level.", "level.size", "ratio.x", "levels", "spare.bandwidth"}) EXPECT_FALSE(findPlace(rowsOf<RowSample>(), &s, path)) << path;
    EXPECT_TRUE(findRow(rowsOf<RowSample>(), "spare.bandwidth")) << "the row is there even where the optional group is not";
}

TEST(Row, FindsRowsThreeLevelsDeep) {
    const Row* found = findRow(rowsOf<Fleet>(), "node.accelerator.memory.bandwidth");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->dimension, dimensionOf<Bandwidth>);
}

TEST(Record, OwnsACopyOfAStructWhoseTypeItForgot) {
    static constexpr RecordType kType = recordType<RowSample>();
    Record first(kType);
    first.as<RowSample>().count = 9;
    Record second = first;
    second.as<RowSample>().count = 10;
    EXPECT_EQ(first.as<RowSample>().count, 9);
    Record third = std::move(second);
    first = third;
    EXPECT_EQ(first.as<RowSample>().count, 10);
    EXPECT_EQ(Record(kType).as<RowSample>().count, 3) << "a new record has the initialisers' values";
}

// Every struct that the program describes, and what its rows are.
enum class Role { input, output, other };
struct Described {
    std::span<const Row> rows;
    Role role;
};
std::map<std::string, Described> everyStruct() {
    std::map<std::string, Described> all{{"Assumptions", {rowsOf<Assumptions>(), Role::other}}, {"Fleet", {rowsOf<Fleet>(), Role::other}}, {"Grid", {rowsOf<Grid>(), Role::other}},
                                         {"Node", {rowsOf<Node>(), Role::other}}, {"Fabric", {rowsOf<Fabric>(), Role::other}}, {"Hardware", {rowsOf<Hardware>(), Role::other}},
                                         {"MainMemory", {rowsOf<MainMemory>(), Role::other}}, {"MemoryLevel", {rowsOf<MemoryLevel>(), Role::other}}, {"Link", {rowsOf<Link>(), Role::other}},
                                         {"PrecisionRates", {rowsOf<PrecisionRates>(), Role::other}}, {"Workload", {rowsOf<Workload>(), Role::other}}};
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        all[std::string(solver->name) + " inputs"] = {solver->in.rows(), Role::input};
        all[std::string(solver->name) + " outputs"] = {solver->out.rows(), Role::output};
    }
    return all;
}

bool isSnakeCase(std::string_view key) {
    return !key.empty() && key.front() >= 'a' && key.front() <= 'z' && key.back() != '_' && key.find("__") == std::string_view::npos
        && std::all_of(key.begin(), key.end(), [](char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

TEST(Description, OfEveryStructHasTitlesUnitsAndKeysInOrder) {
    for (const auto& [name, described] : everyStruct()) {
        SCOPED_TRACE(name);
        EXPECT_FALSE(described.rows.empty());
        std::set<std::string_view> keys;
        for (const Row& row : described.rows) {
            SCOPED_TRACE(row.key);
            EXPECT_TRUE(isSnakeCase(row.key));
            EXPECT_TRUE(keys.insert(row.key).second) << "the key is given twice";
            EXPECT_FALSE(row.title.empty());
            EXPECT_STRNE(row.title.context, "");
            EXPECT_TRUE(parseUnit(row.unit).known);
            EXPECT_EQ(parseUnit(row.unit).dimension, row.dimension);
            EXPECT_EQ(row.dimension.none(), *row.unit == '\0') << "a quantity has a display unit, a plain number none";
            if (described.role != Role::other) { EXPECT_FALSE(row.help.empty()) << "inputs and outputs explain themselves"; }
            EXPECT_LE(row.range.min, row.range.max);
            EXPECT_EQ(row.optional, row.clear != nullptr);
            EXPECT_FALSE(row.required && row.optional && *row.fallback) << "what must be given needs no fallback";
            if (row.dragFrom != row.dragTo) { EXPECT_TRUE(row.range.holds(row.dragFrom) && row.range.holds(row.dragTo) && row.dragFrom < row.dragTo); }
        }
    }
}

TEST(Description, ChoicesHaveKeysTitlesAndValuesThatDiffer) {
    for (const auto& [name, described] : everyStruct()) {
        for (const Row& row : described.rows) {
            if (row.kind != Kind::choice) continue;
            SCOPED_TRACE(name + "." + row.key);
            std::set<std::string_view> keys;
            std::set<int> values;
            for (const Choice& choice : row.choices()) {
                EXPECT_TRUE(keys.insert(choice.key).second && values.insert(choice.value).second);
                EXPECT_FALSE(choice.title.empty());
            }
            EXPECT_GE(keys.size(), 2u);
        }
    }
}

TEST(Description, DefaultsAreWithinTheirOwnRange) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        const Record defaults(solver->in);
        for (const Row& row : solver->in.rows()) {
            if ((row.kind == Kind::real || row.kind == Kind::count) && row.peek(defaults.data())) { EXPECT_TRUE(row.range.holds(numberOf(row, defaults.data()))) << solver->name << " " << row.key; }
        }
    }
}

void holdsSensibleAssumptions(std::span<const Row> rows, const void* textbook, const void* refined) {
    for (const Row& row : rows) {
        SCOPED_TRACE(row.key);
        EXPECT_STRNE(row.source, "") << "does not say where it comes from";
        if (row.kind == Kind::group) {
            holdsSensibleAssumptions(row.nested(), row.peek(textbook), row.peek(refined));
            continue;
        }
        if (row.kind == Kind::real || row.kind == Kind::count) {
            for (const void* set : {textbook, refined}) if (row.peek(set)) { EXPECT_TRUE(row.range.holds(numberOf(row, set))); }
        }
        const bool both = row.peek(textbook) && row.peek(refined);
        const bool same = both ? choiceOf(row, textbook) == choiceOf(row, refined) && flagOf(row, textbook) == flagOf(row, refined)
                                     && (std::isnan(numberOf(row, textbook)) || numberOf(row, textbook) == numberOf(row, refined))
                               : !row.peek(textbook) && !row.peek(refined);
        EXPECT_EQ(same, !*row.refinedSource) << "a refined value that differs says where it comes from, and only such a one";
    }
}

TEST(Description, EveryAssumptionIsSourcedInBothSets) {
    const Assumptions textbook = Assumptions::textbook();
    const Assumptions refined = Assumptions::refined();
    holdsSensibleAssumptions(rowsOf<Assumptions>(), &textbook, &refined);
    for (const Row& row : rowsOf<Assumptions>()) EXPECT_FALSE(row.help.empty()) << row.key;
}

TEST(Description, FallbacksNameAnAssumptionOfTheSameDimension) {
    for (const auto& [name, described] : everyStruct()) {
        for (const Row& row : described.rows) {
            if (!*row.fallback) continue;
            const Row* assumption = findRow(rowsOf<Assumptions>(), row.fallback);
            ASSERT_TRUE(assumption) << name << " " << row.key;
            EXPECT_EQ(assumption->dimension, row.dimension) << name << " " << row.key;
        }
    }
}

TEST(Description, OutputsSayWhichDirectionIsGoodOrHowTheyAreBelieved) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        for (const Row& row : solver->out.rows()) EXPECT_NE(row.basis, Basis::none) << solver->name << " " << row.key;
    }
}

TEST(Catalogue, NamesEachSolverOnceAndFindsItByBothNames) {
    const Catalogue catalogue = Catalogue::standard();
    std::set<std::string_view> names;
    for (const Solver* solver : catalogue.solvers()) {
        EXPECT_TRUE(names.insert(solver->id).second && names.insert(solver->name).second);
        EXPECT_EQ(catalogue.find(solver->id), solver);
        EXPECT_EQ(catalogue.find(solver->name), solver);
        EXPECT_FALSE(solver->title.empty() || solver->question.empty() || solver->formulas.empty());
    }
    EXPECT_EQ(catalogue.find("singlenode"), nullptr);
}

} // namespace
} // namespace mlsys
