// SPDX-License-Identifier: GPL-3.0-or-later
// A page's table as an item model and as tab-separated text.
#include "models/result_model.h"
#include "models/table_text.h"

#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <limits>

namespace mlsys {
namespace {

using namespace test;

Table rooflineTable(double batch, bool pinned = false) {
    const std::vector<Scenario> pins = pinned ? std::vector{firstScenario()} : std::vector<Scenario>{};
    return contentOf("roofline", firstScenario({{"inference.batch_size", batch}}), pins).table;
}

TEST(ResultModel, KeepsTheRulesOfItemModelsWhileTablesChange) {
    ResultModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(rooflineTable(1));
    model.setTable(rooflineTable(16));
    model.setTable(rooflineTable(16, true));
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(ResultModel, AnEditChangesDataAndKeepsTheRows) {
    ResultModel model;
    model.setTable(rooflineTable(1));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTable(rooflineTable(16));
    EXPECT_EQ(reset.count(), 0) << "selection and scroll position survive an edit";
    EXPECT_EQ(changed.count(), 1);
    model.setTable(rooflineTable(16, true));
    EXPECT_EQ(reset.count(), 1) << "a column came";
}

TEST(ResultModel, HasRawNumbersBesideTheText) {
    ResultModel model;
    model.setTable(rooflineTable(1));
    const SingleNodeOut out = solvedNode(firstScenario());
    const QModelIndex latency = model.index(0, 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"Latency"_s);
    EXPECT_EQ(latency.data().toString(), u"0.54"_s);
    EXPECT_DOUBLE_EQ(latency.data(ResultModel::RawRole).toDouble(), raw(out.latency));
    EXPECT_EQ(latency.data(ResultModel::KeyRole).toString(), u"single-node.latency"_s);
    EXPECT_FALSE(model.index(0, 0).data(ResultModel::RawRole).isValid()) << "a word is no number";
    EXPECT_EQ(latency.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, Qt::AlignRight);
    EXPECT_FALSE(model.index(0, 0).data(Qt::TextAlignmentRole).isValid());
}

TEST(ResultModel, TellsTheChangeToThePinWithItsTone) {
    ResultModel model;
    model.setTable(rooflineTable(16, true));
    ASSERT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal).toString(), u"A"_s);
    EXPECT_EQ(model.headerData(4, Qt::Horizontal).toString(), u"Change"_s);
    const double before = raw(solvedNode(firstScenario()).latency);
    const double after = raw(solvedNode(firstScenario({{"inference.batch_size", 16.0}})).latency);
    ASSERT_GT(after, before);
    EXPECT_EQ(model.index(0, 1).data(ResultModel::DeltaRole).toString(), ValueFormat().change(before, after));
    EXPECT_EQ(model.index(0, 1).data(ResultModel::ToneRole).toInt(), static_cast<int>(Tone::bad)) << "slower is worse";
    bool better = false;
    for (int row = 0; row < model.rowCount(); ++row) better = better || (model.index(row, 0).data().toString() == u"Throughput"_s && model.index(row, 1).data(ResultModel::ToneRole).toInt() == static_cast<int>(Tone::good));
    EXPECT_TRUE(better) << "a larger batch has more throughput";
}

TEST(ResultModel, HasNoChangesWithoutAPin) {
    ResultModel model;
    model.setTable(rooflineTable(16));
    for (int row = 0; row < model.rowCount(); ++row) EXPECT_TRUE(model.index(row, 1).data(ResultModel::DeltaRole).toString().isEmpty());
}

TEST(ResultModel, AnswersNothingOutsideTheTable) {
    ResultModel model;
    model.setTable(rooflineTable(1));
    EXPECT_FALSE(model.data({}).isValid());
    EXPECT_FALSE(model.headerData(99, Qt::Horizontal).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Vertical).isValid());
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 0);
}

TEST(Tsv, HasOneLineARowAndAsManyCellsAsColumns) {
    const Table table = rooflineTable(16, true);
    const QStringList lines = tableAsTsv(table).split(u'\n');
    ASSERT_EQ(lines.size(), static_cast<qsizetype>(table.rows.size()) + 2) << "headers, rows, a last line end";
    EXPECT_TRUE(lines.last().isEmpty());
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) EXPECT_EQ(lines[i].count(u'\t'), table.columns.size() - 1) << lines[i].toStdString();
    EXPECT_EQ(lines[0], table.columns.join(u'\t'));
    EXPECT_TRUE(lines[1].startsWith(u"Latency\t"_s));
}

TEST(Tsv, TabsAndLineEndsInATextDoNotBreakTheGrid) {
    Cell cell;
    cell.text = u"a\tb\nc"_s;
    const Table table{{u"x"_s, u"y"_s}, {{cell, cell}}};
    EXPECT_EQ(tableAsTsv(table), u"x\ty\na b c\ta b c\n"_s);
}

} // namespace
} // namespace mlsys
