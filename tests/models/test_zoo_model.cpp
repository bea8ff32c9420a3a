// SPDX-License-Identifier: GPL-3.0-or-later
// The zoo as a tree, and its filter.
#include "models/zoo_model.h"

#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace mlsys {
namespace {

using namespace test;

QStringList groupsOf(const QAbstractItemModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) titles << model.index(row, 0).data().toString();
    return titles;
}
QStringList entriesOf(const QAbstractItemModel& model) {
    QStringList ids;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) ids << model.index(row, 0, parent).data(ZooModel::IdRole).toString();
    }
    return ids;
}

TEST(ZooModel, KeepsTheRulesOfItemModelsForEveryKind) {
    for (const EntryKind kind : kEntryKinds) {
        ZooModel model(world().zoo, kind);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_EQ(entriesOf(model).size(), static_cast<qsizetype>(world().zoo.entries(kind).size())) << keyOf(kind);
        model.setCurrentId(entriesOf(model).isEmpty() ? QString() : entriesOf(model).last());
    }
}

TEST(ZooModel, HasEveryDeviceInFiveTiersAndEveryModel) {
    const ZooModel hardware(world().zoo, EntryKind::hardware);
    EXPECT_EQ(entriesOf(hardware).size(), static_cast<qsizetype>(world().zoo.entries(EntryKind::hardware).size()));
    QStringList tiers = groupsOf(hardware);
    tiers.sort();
    EXPECT_EQ(tiers, (QStringList{u"Cloud"_s, u"Edge"_s, u"Mobile"_s, u"Tiny"_s, u"Workstation"_s})) << "each tier once";
    const ZooModel models(world().zoo, EntryKind::models);
    EXPECT_EQ(entriesOf(models).size(), static_cast<qsizetype>(world().zoo.entries(EntryKind::models).size()));
    QStringList unique = groupsOf(models);
    EXPECT_EQ(unique.removeDuplicates(), 0);
}

TEST(ZooModel, OnlyEntriesCanBeSelected) {
    const ZooModel model(world().zoo, EntryKind::hardware);
    const QModelIndex group = model.index(0, 0);
    EXPECT_FALSE(model.flags(group) & Qt::ItemIsSelectable);
    EXPECT_TRUE(model.flags(model.index(0, 0, group)) & Qt::ItemIsSelectable);
    EXPECT_FALSE(group.data(ZooModel::IdRole).isValid());
}

TEST(ZooModel, FindsAnEntryById) {
    const ZooModel model(world().zoo, EntryKind::hardware);
    for (const QString& id : entriesOf(model)) EXPECT_EQ(model.indexOf(id).data(ZooModel::IdRole).toString(), id);
    EXPECT_FALSE(model.indexOf(u"PDP-11"_s).isValid());
    EXPECT_EQ(model.indexOf(u"A100"_s).parent().data().toString(), u"Cloud"_s);
}

TEST(ZooModel, MarksTheScenariosEntryAndUnmarksTheOneBefore) {
    ZooModel model(world().zoo, EntryKind::hardware);
    model.setCurrentId(u"A100"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCurrentId(u"H100"_s);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_FALSE(model.indexOf(u"A100"_s).data(ZooModel::CurrentRole).toBool());
    EXPECT_FALSE(model.indexOf(u"A100"_s).data(Qt::FontRole).isValid());
    EXPECT_TRUE(model.indexOf(u"H100"_s).data(ZooModel::CurrentRole).toBool());
    EXPECT_TRUE(model.indexOf(u"H100"_s).data(Qt::FontRole).isValid());
}

TEST(ZooModel, ToolTipsNameTheSourceOfEveryValue) {
    for (const EntryKind kind : {EntryKind::hardware, EntryKind::models, EntryKind::grids, EntryKind::fleets}) {
        for (const ZooEntry* entry : world().zoo.entries(kind)) {
            const QString tip = entryToolTip(*entry);
            EXPECT_TRUE(tip.contains(QString::fromStdString(entry->name).toHtmlEscaped())) << entry->id;
            for (const auto& [path, atom] : entry->values) {
                if (path == "kind") continue; // a word of ours, no measured value
                const QString source = sourceText(*entry, path);
                ASSERT_FALSE(source.isEmpty()) << entry->id << ' ' << path;
                EXPECT_TRUE(tip.contains(QString::fromStdString(entry->sourceOf(path)->title).toHtmlEscaped())) << entry->id << ' ' << path;
            }
        }
    }
    const QString a100 = sourceText(*world().zoo.find(EntryKind::hardware, "A100"), "memory.bandwidth");
    EXPECT_TRUE(a100.startsWith(u"Datasheet: "_s)) << a100.toStdString();
}

TEST(ZooModel, SummariesAreShortAndNotEmpty) {
    for (const EntryKind kind : {EntryKind::hardware, EntryKind::models, EntryKind::grids, EntryKind::fleets}) {
        for (const ZooEntry* entry : world().zoo.entries(kind)) {
            EXPECT_FALSE(entrySummary(*entry).isEmpty()) << entry->id;
            EXPECT_LT(entrySummary(*entry).size(), 140) << entry->id;
        }
    }
}

class ZooFilterTest : public testing::Test {
protected:
    ZooFilterTest() { filter.setSourceModel(&model); }
    QStringList matching(const char* words) {
        filter.setWords(QString::fromUtf8(words));
        return entriesOf(filter);
    }
    ZooModel model{world().zoo, EntryKind::hardware};
    ZooFilter filter;
};

TEST_F(ZooFilterTest, KeepsTheRulesOfItemModelsWhileWordsChange) {
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* words : {"nvidia", "nvidia h", "zzz", "", "cloud 2023"}) filter.setWords(QString::fromUtf8(words));
    EXPECT_GT(filter.rowCount(), 0);
}

TEST_F(ZooFilterTest, WantsEveryWordInAnyOrderAndCase) {
    const auto all = static_cast<qsizetype>(world().zoo.entries(EntryKind::hardware).size());
    EXPECT_EQ(matching("").size(), all);
    EXPECT_EQ(matching("  ").size(), all);
    EXPECT_EQ(matching("h100 sxm5"), QStringList{u"H100"_s});
    EXPECT_EQ(matching("100 NVIDIA cloud sxm4"), QStringList{u"A100"_s});
    EXPECT_EQ(matching("sxm4 cloud nvidia 100"), QStringList{u"A100"_s});
    EXPECT_TRUE(matching("nvidia tiny").isEmpty());
    const QStringList tiny = matching("tiny");
    EXPECT_GE(tiny.size(), 2);
    EXPECT_TRUE(tiny.contains(u"ESP32_S3"_s));
}

TEST_F(ZooFilterTest, HidesGroupsWithoutAMatchAndTakesThemBack) {
    matching("h100");
    EXPECT_EQ(groupsOf(filter), QStringList{u"Cloud"_s});
    matching("zzz");
    EXPECT_EQ(filter.rowCount(), 0);
    matching("");
    EXPECT_EQ(filter.rowCount(), 5);
}

TEST_F(ZooFilterTest, SearchesValuesToo) {
    EXPECT_TRUE(matching("3.35").contains(u"H100"_s)) << "the H100's memory moves 3.35 TB/s";
}

} // namespace
} // namespace mlsys
