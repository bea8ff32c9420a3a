// SPDX-License-Identifier: GPL-3.0-or-later
// The formula library: its tree, its search, and a formula as a form that evaluates.
#include "engine/formulas/collectives.hpp"
#include "engine/formulas/roofline.hpp"
#include "engine/unit_text.hpp"
#include "models/formula_sheet.h"
#include "models/formulas_model.h"
#include "models/word_filter.h"
#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace mlsys {
namespace {

using namespace test;

const FormulaLibrary& library() {
    static const FormulaLibrary made = FormulaLibrary::standard(world().solvers);
    return made;
}
QStringList idsOf(const QAbstractItemModel& model) {
    QStringList ids;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) ids << model.index(row, 0, parent).data(FormulasModel::IdRole).toString();
    }
    return ids;
}

TEST(FormulasModel, KeepsTheRulesOfItemModelsAndHasEveryFormulaOnce) {
    FormulasModel model(library());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList ids = idsOf(model);
    EXPECT_EQ(ids.size(), static_cast<qsizetype>(library().formulas().size()));
    EXPECT_EQ(ids.removeDuplicates(), 0);
    for (const Formula* formula : library().formulas()) {
        EXPECT_EQ(model.formulaAt(model.indexOf(*formula)), formula) << formula->id;
        EXPECT_FALSE(model.indexOf(*formula).data(FormulasModel::EquationRole).toString().isEmpty()) << formula->id;
    }
}

class FormulaSearch : public testing::Test {
protected:
    FormulaSearch() { filter.setSourceModel(&model); }
    QStringList matching(const char* words) {
        filter.setWords(QString::fromUtf8(words));
        return idsOf(filter);
    }
    FormulasModel model{library()};
    WordFilter filter{FormulasModel::FilterRole};
};

TEST_F(FormulaSearch, IsOverIdTitleEquationAndSource) {
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(matching("ring_allreduce").contains(u"ring_allreduce"_s));
    EXPECT_TRUE(matching("all-reduce RING").contains(u"ring_allreduce"_s)) << "every word, in any order and case";
    EXPECT_TRUE(matching("BW_eff").contains(u"memory_time"_s)) << "the equation";
    EXPECT_TRUE(matching("F·η").contains(u"compute_time"_s));
    EXPECT_TRUE(matching("Patarasuk").contains(u"ring_allreduce"_s)) << "the source";
    EXPECT_FALSE(matching("Patarasuk").contains(u"compute_time"_s));
    EXPECT_TRUE(matching("zzz").isEmpty());
    EXPECT_EQ(matching("").size(), static_cast<qsizetype>(library().formulas().size()));
}

class FormulaSheetTest : public testing::Test {
protected:
    void open(const Formula& formula, std::initializer_list<std::pair<const char*, Atom>> given) {
        Values values;
        for (const auto& [key, atom] : given) values.set(key, atom);
        sheet.setFormula(formula, values);
    }
    void openRing() { open(formulas::kRingAllreduce, {{"message", word("16 GB")}, {"ranks", 8.0}, {"bandwidth", word("50 GB/s")}, {"latency", word("5 us")}}); }
    int at(const char* key) const {
        for (int i = 0; i < sheet.count(); ++i) if (sheet.argument(i).key == std::string_view(key)) return i;
        return -1;
    }
    FormulaSheet sheet;
    ValueFormat format;
};

TEST_F(FormulaSheetTest, EvaluatesWhatIsTyped) {
    openRing();
    EXPECT_DOUBLE_EQ(sheet.value(), 2 * 7.0 / 8 * 16e9 / 50e9 + 2 * 7 * 5e-6);
    EXPECT_EQ(sheet.result(format).text(), u"560.1 ms"_s);
    EXPECT_EQ(sheet.verdict(format), u"Ring all-reduce: t_ring = 560.1 ms"_s);
    QSignalSpy changed(&sheet, &FormulaSheet::changed);
    sheet.setText(at("message"), u"32 GB"_s);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_DOUBLE_EQ(sheet.value(), 2 * 7.0 / 8 * 32e9 / 50e9 + 2 * 7 * 5e-6);
    sheet.setText(at("message"), u" 8 "_s);
    EXPECT_DOUBLE_EQ(sheet.value(), 2 * 7.0 / 8 * 8e9 / 50e9 + 2 * 7 * 5e-6) << "a bare number has the argument's unit";
    EXPECT_EQ(sheet.command(), u"mlsysim-cli formula ring_allreduce --message \"8 GB\" --ranks 8 --bandwidth \"50 GB/s\" --latency \"5 us\""_s);
}

TEST_F(FormulaSheetTest, ExplainsAWrongUnitInTheWordsOfTheCommandLine) {
    openRing();
    sheet.setText(at("bandwidth"), u"3.35 TFLOP/s"_s);
    EXPECT_FALSE(sheet.evaluated());
    EXPECT_TRUE(std::isnan(sheet.value()));
    Values given;
    for (const auto& [key, atom] : {std::pair{"message", word("16 GB")}, {"ranks", Atom(8.0)}, {"bandwidth", word("3.35 TFLOP/s")}, {"latency", word("5 us")}}) given.set(key, atom);
    const FormulaAnswer cli = evaluateFormula(formulas::kRingAllreduce, given);
    ASSERT_EQ(cli.issues.size(), 1u);
    EXPECT_EQ(sheet.problem(at("bandwidth")).toStdString(), cli.issues.front().message);
    EXPECT_TRUE(sheet.problem(at("bandwidth")).contains(u"compute rate (FLOP/s)"_s)) << sheet.problem(at("bandwidth")).toStdString();
    EXPECT_TRUE(sheet.problem(at("bandwidth")).contains(u"bandwidth (B/s)"_s));
    EXPECT_TRUE(sheet.problem(at("message")).isEmpty()) << "only where it is wrong";
    EXPECT_EQ(sheet.text(at("bandwidth")), u"3.35 TFLOP/s"_s) << "what was typed stays";
    EXPECT_TRUE(sheet.verdict(format).contains(sheet.problem(at("bandwidth"))));
    sheet.setText(at("bandwidth"), u"100 GB/s"_s);
    EXPECT_TRUE(sheet.evaluated());
    EXPECT_TRUE(sheet.problem(at("bandwidth")).isEmpty());
}

TEST_F(FormulaSheetTest, NothingTypedIsTheDefaultOrAskedFor) {
    openRing();
    sheet.setText(at("message"), u""_s);
    EXPECT_FALSE(sheet.evaluated());
    EXPECT_TRUE(sheet.problem(at("message")).contains(u"must be given"_s));
    open(formulas::kBandwidthActual, {{"bandwidth", word("3350 GB/s")}});
    const double whole = sheet.value();
    sheet.setText(1, u"0.5"_s);
    EXPECT_DOUBLE_EQ(sheet.value(), whole / 2);
    sheet.setText(1, u""_s);
    EXPECT_DOUBLE_EQ(sheet.value(), whole);
    EXPECT_EQ(sheet.text(1), u"1"_s) << "the default shows";
}

TEST_F(FormulaSheetTest, TheTableHasTheArgumentsAndTheResult) {
    openRing();
    const Table table = sheet.table(format);
    ASSERT_EQ(table.rows.size(), 5u);
    EXPECT_EQ(table.rows[0][2].text, u"16 GB"_s);
    EXPECT_DOUBLE_EQ(table.rows[0][2].raw, 16e9);
    EXPECT_DOUBLE_EQ(table.rows[4][2].raw, sheet.value());
    for (const auto& row : table.rows) EXPECT_EQ(static_cast<qsizetype>(row.size()), table.columns.size());
}

TEST_F(FormulaSheetTest, ReadsNumbersOfTheLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    openRing();
    sheet.setText(at("message"), u"1,5 GB"_s);
    EXPECT_TRUE(sheet.evaluated()) << sheet.problem(at("message")).toStdString();
    EXPECT_EQ(sheet.text(at("message")), u"1.5 GB"_s);
    QLocale::setDefault(before);
}

TEST(FormulaStart, EveryFormulaStartsWithAResult) {
    Results results(world().zoo, firstScenario());
    FormulaSheet sheet;
    for (const Formula* formula : library().formulas()) {
        sheet.setFormula(*formula, startingArguments(library(), results, *formula));
        EXPECT_TRUE(sheet.evaluated()) << formula->id << ": " << sheet.verdict({}).toStdString();
        EXPECT_TRUE(leak({sheet.verdict({}), sheet.substituted()}).isEmpty()) << formula->id;
        for (int i = 0; i < sheet.count(); ++i) EXPECT_TRUE(leak({sheet.text(i), sheet.help(i)}).isEmpty()) << formula->id << ' ' << sheet.help(i).toStdString();
    }
}

TEST(FormulaStart, TakesTheScenariosNumbersWhereItUsesTheFormula) {
    const Scenario scenario = firstScenario({{"inference.batch_size", 32.0}});
    Results results(world().zoo, scenario);
    FormulaSheet sheet;
    sheet.setFormula(formulas::kComputeTime, scenarioArguments(library(), results, formulas::kComputeTime));
    ASSERT_TRUE(sheet.evaluated());
    EXPECT_EQ(sheet.text(0), u"32"_s);
    EXPECT_NEAR(sheet.value(), raw(solvedNode(scenario).latencyCompute), 1e-5 * sheet.value());
    EXPECT_TRUE(scenarioArguments(library(), results, formulas::kRingAllreduce).empty());
}

TEST(FormulasPage, ListsEveryFormulaForExport) {
    const Content content = contentOf("formulas", firstScenario());
    EXPECT_EQ(content.table.rows.size(), library().formulas().size());
    EXPECT_EQ(content.state, Content::State::good);
    EXPECT_TRUE(content.verdict.contains(QString::number(library().formulas().size()))) << content.verdict.toStdString();
}

} // namespace
} // namespace mlsys
