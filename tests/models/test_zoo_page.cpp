// SPDX-License-Identifier: GPL-3.0-or-later
// The zoo as a page: its table, metrics of one's own, comparisons.
#include "models/zoo_compare.h"
#include "models/zoo_table_model.h"
#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

class ZooTable : public testing::Test {
protected:
    void show(EntryKind kind, bool allFields = false) { model.setEntries(world().zoo, kind, allFields, format); }
    QVariant at(const char* id, const char* path, int role = Qt::DisplayRole) const {
        const int row = model.rowOf(QString::fromLatin1(id)), column = model.columnOf(path);
        return row < 0 || column < 0 ? QVariant(u"no such cell"_s) : model.index(row, column).data(role);
    }
    QString head(const char* path) const { return model.headerData(model.columnOf(path), Qt::Horizontal).toString(); }
    static QStringList idsOf(const QAbstractItemModel& shown) {
        QStringList ids;
        for (int row = 0; row < shown.rowCount(); ++row) ids << shown.index(row, 0).data(ZooTableModel::IdRole).toString();
        return ids;
    }
    ValueFormat format;
    ZooTableModel model;
};

TEST_F(ZooTable, KeepsTheRulesOfItemModelsForEveryKind) {
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ZooTableFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester sorted(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(2, Qt::DescendingOrder);
    for (const EntryKind kind : kEntryKinds) {
        for (const bool all : {false, true}) {
            show(kind, all);
            EXPECT_EQ(model.rowCount(), static_cast<int>(world().zoo.entries(kind).size())) << keyOf(kind);
            EXPECT_GT(model.columnCount(), 2) << keyOf(kind);
        }
        filter.setWords(u"a"_s);
        filter.setWords({});
    }
    show(EntryKind::hardware);
    EXPECT_FALSE(model.setMetric(u"peak_flops / tdp"_s));
    EXPECT_FALSE(model.setMetric(u"tdp"_s));
    EXPECT_FALSE(model.setMetric({}));
}

TEST_F(ZooTable, HasTheUnitInTheHeaderAndTheNumberInTheCell) {
    show(EntryKind::hardware);
    EXPECT_EQ(head("peak_flops"), u"Peak rate (FP16/BF16)\nTFLOP/s"_s);
    EXPECT_EQ(at("H100", "peak_flops"), u"989.0"_s);
    EXPECT_EQ(at("H100", "peak_flops", ZooTableModel::RawRole).toDouble(), 989e12);
    EXPECT_EQ(head("memory.capacity"), u"Memory capacity\nGB"_s);
    EXPECT_EQ(at("H100", "memory.capacity"), u"85.90"_s);
    EXPECT_TRUE(at("H100", "memory.capacity", Qt::ToolTipRole).toString().contains(u"80 GiB"_s)) << "as the vendor counts";
    format.bytes = ByteFamily::binary;
    show(EntryKind::hardware);
    EXPECT_EQ(head("memory.capacity"), u"Memory capacity\nGiB"_s);
    EXPECT_EQ(at("H100", "memory.capacity"), u"80"_s.append(u".00"_s));
}

TEST_F(ZooTable, EveryStatedValueHasItsSourceInTheToolTip) {
    for (const EntryKind kind : {EntryKind::hardware, EntryKind::models, EntryKind::grids, EntryKind::fabrics, EntryKind::nodes, EntryKind::fleets}) {
        show(kind, true);
        for (int row = 0; row < model.rowCount(); ++row) {
            const ZooEntry& entry = model.entry(row);
            for (const ZooField& field : zooFields(kind)) {
                const Source* source = entry.sourceOf(field.path);
                if (!source || field.path == "kind" || !entry.values.find(field.path)) continue;
                const QString tip = model.index(row, model.columnOf(field.path)).data(Qt::ToolTipRole).toString();
                EXPECT_TRUE(tip.contains(QString::fromStdString(source->title))) << entry.id << ' ' << field.path << ": " << tip.toStdString();
            }
        }
    }
}

TEST_F(ZooTable, ShowsNoValueThatNobodyStated) {
    show(EntryKind::models);
    EXPECT_EQ(at("ResNet50", "heads"), u""_s);
    EXPECT_FALSE(at("ResNet50", "heads", ZooTableModel::RawRole).isValid());
    EXPECT_EQ(at("ResNet50", "heads", Qt::ToolTipRole), u"Attention heads: not stated"_s);
    show(EntryKind::grids);
    for (const ZooEntry* grid : world().zoo.entries(EntryKind::grids)) {
        EXPECT_EQ(at(grid->id.c_str(), "pue").toString().isEmpty(), !grid->values.find("pue")) << grid->id << ": a struct's default is nobody's value";
    }
}

TEST_F(ZooTable, FieldsFewCareForAreShownOnDemand) {
    show(EntryKind::hardware);
    EXPECT_EQ(model.columnOf("sram.capacity"), -1);
    EXPECT_GT(model.columnOf("tdp"), 0);
    show(EntryKind::hardware, true);
    EXPECT_GT(model.columnOf("sram.capacity"), 0);
    EXPECT_TRUE(head("sram.capacity").startsWith(u"SRAM: capacity"_s)) << head("sram.capacity").toStdString();
}

TEST_F(ZooTable, NodesAndFleetsNameWhatTheyAreMadeOf) {
    show(EntryKind::fleets);
    EXPECT_EQ(at("Frontier_8K", "node"), u"DGX_H100"_s);
    EXPECT_EQ(at("Frontier_8K", "count"), u"1024"_s);
    show(EntryKind::scenarios);
    EXPECT_EQ(at("Smart_Doorbell", "hardware"), u"ESP32_S3"_s);
}

TEST_F(ZooTable, SortsByNumberWithTheAbsentLastEitherWay) {
    show(EntryKind::hardware);
    ZooTableFilter filter;
    filter.setSourceModel(&model);
    const int column = model.columnOf("tdp");
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(column, order);
        double before = order == Qt::AscendingOrder ? -1 : 1e99;
        bool absent = false;
        for (int row = 0; row < filter.rowCount(); ++row) {
            const QVariant raw = filter.index(row, column).data(ZooTableModel::RawRole);
            if (!raw.isValid()) {
                absent = true;
                continue;
            }
            EXPECT_FALSE(absent) << "a stated value after an absent one";
            EXPECT_TRUE(order == Qt::AscendingOrder ? raw.toDouble() >= before : raw.toDouble() <= before) << row;
            before = raw.toDouble();
        }
    }
    filter.sort(-1);
    EXPECT_EQ(idsOf(filter), idsOf(model)) << "the zoo's own order";
}

TEST_F(ZooTable, AMetricIsAColumnThatSorts) {
    show(EntryKind::hardware);
    const int columns = model.columnCount();
    ASSERT_FALSE(model.setMetric(u"peak_flops / tdp"_s));
    EXPECT_EQ(model.columnCount(), columns + 1);
    EXPECT_EQ(model.metricColumn(), 1);
    EXPECT_DOUBLE_EQ(at("H100", "metric", ZooTableModel::RawRole).toDouble(), 989e12 / 700);
    EXPECT_TRUE(head("metric").startsWith(u"peak_flops / tdp\n"_s) && head("metric").endsWith(u"FLOP/J"_s)) << head("metric").toStdString();
    ZooTableFilter filter;
    filter.setSourceModel(&model);
    filter.sort(1, Qt::DescendingOrder);
    double best = 0;
    for (const ZooEntry* entry : world().zoo.entries(EntryKind::hardware)) {
        const auto& hardware = world().zoo.bound(*entry)->as<Hardware>();
        if (hardware.tdp) best = std::max(best, raw(hardware.peakFlops) / raw(*hardware.tdp));
    }
    EXPECT_DOUBLE_EQ(filter.index(0, 1).data(ZooTableModel::RawRole).toDouble(), best);
    ASSERT_FALSE(model.setMetric(u"peak_flops / tdp in TFLOP/s/W"_s));
    EXPECT_EQ(head("metric"), u"peak_flops / tdp\nTFLOP/s/W"_s);
    EXPECT_EQ(at("H100", "metric"), u"1.41"_s);
    ASSERT_FALSE(model.setMetric(u" "_s));
    EXPECT_EQ(model.columnCount(), columns);
}

TEST_F(ZooTable, TheExampleOfEveryKindIsOne) {
    for (const EntryKind kind : kEntryKinds) {
        show(kind);
        if (exampleMetric(kind).isEmpty()) continue;
        const auto fault = model.setMetric(exampleMetric(kind));
        EXPECT_FALSE(fault) << keyOf(kind) << ": " << fault->text();
        bool valued = false;
        for (int row = 0; row < model.rowCount(); ++row) valued = valued || model.index(row, 1).data(ZooTableModel::RawRole).isValid();
        EXPECT_TRUE(valued) << keyOf(kind);
    }
}

TEST_F(ZooTable, AMetricThatCannotBeReadChangesNothing) {
    show(EntryKind::hardware);
    ASSERT_FALSE(model.setMetric(u"tdp"_s));
    const auto fault = model.setMetric(u"peak_flops + tdp"_s);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->at, 11u);
    EXPECT_EQ(model.metric(), u"tdp"_s);
    EXPECT_EQ(at("H100", "metric"), u"700.0"_s);
    show(EntryKind::models);
    EXPECT_EQ(model.metricColumn(), -1) << "another kind has other fields";
}

TEST_F(ZooTable, AMetricOfAnotherDimensionLeavesOutWhatHasNoValue) {
    show(EntryKind::hardware);
    ASSERT_FALSE(model.setMetric(u"1 / (tdp - tdp)"_s));
    for (int row = 0; row < model.rowCount(); ++row) EXPECT_EQ(model.index(row, 1).data().toString(), u""_s) << "unbounded is no number to sort by";
}

TEST_F(ZooTable, TheTableForExportIsWhatIsShown) {
    show(EntryKind::grids);
    ZooTableFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(u"pol"_s);
    filter.sort(model.columnOf("carbon_intensity"), Qt::DescendingOrder);
    const Table table = tableOf(filter);
    ASSERT_FALSE(table.rows.empty());
    EXPECT_EQ(static_cast<int>(table.rows.size()), filter.rowCount());
    EXPECT_TRUE(table.columns.contains(u"Carbon intensity (gCO₂e/kWh)"_s)) << table.columns.join(u';').toStdString();
    EXPECT_EQ(table.rows[0][0].text, u"Poland (coal)"_s);
}

class ZooCompare : public ZooTable {
protected:
    ZooCompare() { show(EntryKind::hardware); }
    int row(const char* id) const { return model.rowOf(QString::fromLatin1(id)); }
};

TEST_F(ZooCompare, TwoAsHowManyTimesAsMuch) {
    const auto spec = ratioChart(model, row("A100"), row("H100"), format);
    ASSERT_TRUE(spec);
    const auto& bars = std::get<BarsChart>(spec->body);
    EXPECT_TRUE(bars.isLying);
    const qsizetype peak = bars.categories.indexOf(u"Peak rate (FP16/BF16)"_s);
    ASSERT_GE(peak, 0);
    EXPECT_DOUBLE_EQ(bars.sets[0].values[peak], 989.0 / 312);
    EXPECT_EQ(bars.sets[1].values[peak], 0);
    EXPECT_TRUE(spec->spokenSummary.contains(u"×3.17"_s)) << spec->spokenSummary.toStdString();
    // The other way round it is the same difference, in the other's colour.
    const auto back = ratioChart(model, row("H100"), row("A100"), format);
    EXPECT_DOUBLE_EQ(std::get<BarsChart>(back->body).sets[1].values[peak], 989.0 / 312);
    EXPECT_EQ(std::get<BarsChart>(back->body).sets[0].values[peak], 0);
}

TEST_F(ZooCompare, AMicrocontrollerAgainstAServerStillReads) {
    const auto spec = ratioChart(model, row("ESP32_S3"), row("H100"), format);
    ASSERT_TRUE(spec);
    const auto& bars = std::get<BarsChart>(spec->body);
    EXPECT_LE(bars.value.max, 25) << "a bar of a million would hide the rest";
    EXPECT_TRUE(bars.categories[0].contains(u"(×"_s)) << "what is cut off is said: " << bars.categories[0].toStdString();
    for (const BarSet& set : bars.sets) for (const double value : set.values) EXPECT_TRUE(std::isfinite(value));
}

TEST_F(ZooCompare, TheTableHasEveryFieldOneOfThemStates) {
    const std::array pair{row("A100"), row("H100")};
    const Table two = compareTable(model, pair, format);
    ASSERT_EQ(two.columns.size(), 4);
    EXPECT_EQ(two.columns[1], QString::fromStdString(world().zoo.find(EntryKind::hardware, "A100")->name));
    bool found = false;
    for (const auto& cells : two.rows) {
        ASSERT_EQ(static_cast<qsizetype>(cells.size()), two.columns.size());
        if (cells[0].text != u"Peak rate (FP16/BF16)"_s) continue;
        found = true;
        EXPECT_EQ(cells[2].text, u"989.0 TFLOP/s"_s);
        EXPECT_DOUBLE_EQ(cells[3].raw, 989.0 / 312);
    }
    EXPECT_TRUE(found);
    const std::array three{row("A100"), row("H100"), row("ESP32_S3")};
    EXPECT_EQ(compareTable(model, three, format).columns.size(), 4) << "no quotient of three";
    EXPECT_TRUE(leak({compareVerdict(model, pair, format), compareVerdict(model, three, format)}).isEmpty());
}

TEST_F(ZooCompare, EveryPairOfNeighboursOfEveryKindCanBeCompared) {
    for (const EntryKind kind : kEntryKinds) {
        show(kind, true);
        for (int i = 0; i + 1 < model.rowCount(); ++i) {
            const std::array pair{i, i + 1};
            const Table table = compareTable(model, pair, format);
            EXPECT_FALSE(table.rows.empty()) << model.entry(i).id;
            for (const auto& cells : table.rows) for (const Cell& cell : cells) EXPECT_TRUE(leak({cell.text, cell.toolTip}).isEmpty()) << cell.text.toStdString();
            const auto chart = ratioChart(model, i, i + 1, format);
            if (!chart) continue;
            const auto& bars = std::get<BarsChart>(chart->body);
            for (const BarSet& set : bars.sets) EXPECT_EQ(set.values.size(), bars.categories.size());
        }
    }
}

TEST(ZooPage, ListsTheDevicesForExport) {
    const Content content = contentOf("zoo", firstScenario());
    EXPECT_EQ(content.table.rows.size(), world().zoo.entries(EntryKind::hardware).size());
    EXPECT_TRUE(content.verdict.contains(QString::number(world().zoo.entries(EntryKind::models).size()) + u" models"_s)) << content.verdict.toStdString();
}

} // namespace
} // namespace mlsys
