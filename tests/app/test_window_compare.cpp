// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing in the window: pins by name, entries by Ctrl-click, axes that stay under a drag, pages copied as text.
#include "app/pages/card_widget.h"
#include "app/pages/result_table.h"
#include "models/compare.h"
#include "models/page_copy.h"
#include "models/table_text.h"
#include "tests/app/window_support.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSlider>
#include <QToolButton>

namespace mlsys {
namespace {

using namespace test;

class WindowCompare : public WindowTest {
protected:
    CardWidget& card(const char* key) { return child<CardWidget>(u"card."_s + QString::fromLatin1(key)); }
    void ctrlClick(const char* kind, const char* id) {
        auto& view = child<QTreeView>(u"tree."_s + QString::fromLatin1(kind));
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::UserRole + 1, QString::fromLatin1(id), 1, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << id;
        view.scrollTo(found[0]);
        settle();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, view.visualRect(found[0]).center());
        settle();
    }
};

TEST_F(WindowCompare, PinsAreRenamedSwappedAndRemovedInTheirMenu) {
    EXPECT_FALSE(child<QMenu>(u"menu.pins"_s).isEnabled());
    trigger("pin");
    document().edit("inference.batch_size", 64.0);
    settle();
    EXPECT_TRUE(card("single-node.latency").card().delta.startsWith(u"A: 0.54 ms"_s)) << card("single-node.latency").card().delta.toStdString();
    answers.typed = u"small"_s;
    trigger("pin.0.rename");
    settle();
    EXPECT_TRUE(card("single-node.latency").card().delta.startsWith(u"small: "_s));
    trigger("swapPin");
    settle();
    EXPECT_EQ(written("inference.batch_size"), "1");
    trigger("pin.0.remove");
    settle();
    EXPECT_TRUE(card("single-node.latency").card().delta.isEmpty());
    EXPECT_FALSE(child<QAction>(u"action.swapPin"_s).isEnabled());
}

TEST_F(WindowCompare, CtrlClickPutsADeviceBesideTheScenariosOwn) {
    document().edit("inference.batch_size", 32.0);
    for (const char* device : {"T4", "H100", "B200"}) ctrlClick("hardware", device);
    EXPECT_STREQ(window->currentPage()->page().id, "comparison");
    EXPECT_EQ(written("hardware"), "A100") << "the scenario keeps its own";
    ASSERT_EQ(content().table.rows.size(), 4u);
    ctrlClick("hardware", "T4");
    EXPECT_EQ(content().table.rows.size(), 3u);
    trigger("clearRivals");
    settle();
    EXPECT_EQ(content().table.rows.size(), 1u);
}

TEST_F(WindowCompare, AxesStayWhileTheSliderIsHeldAndFollowWhenItIsLetGo) {
    window->showPage(u"comparison"_s);
    settle();
    const auto top = [this] { return std::get<BarsChart>(window->currentPage()->chart()->spec().body).value.max; };
    const double before = top();
    document().setDragging(true);
    document().edit("inference.batch_size", 4096.0, 7);
    settle();
    EXPECT_EQ(top(), before);
    document().setDragging(false);
    settle();
    EXPECT_GT(top(), before);
    window->showPage(u"roofline"_s);
    settle();
    auto& slider = *window->inputs().field(u"inference.batch_size"_s)->slider();
    slider.setSliderDown(true);
    EXPECT_TRUE(document().isDragging());
    slider.setSliderDown(false);
    EXPECT_FALSE(document().isDragging());
}

TEST_F(WindowCompare, ACardsArrowOpensItsPage) {
    window->showPage(u"overview"_s);
    settle();
    CardWidget& cost = card("scenario.economics.tco");
    QTest::mouseClick(&cost, Qt::LeftButton, {}, cost.rect().center());
    settle();
    EXPECT_STREQ(window->currentPage()->page().id, "overview") << "the middle selects the number";
    CardWidget& latency = card("scenario.performance.latency");
    QTest::mouseClick(&latency, Qt::LeftButton, {}, QPoint(latency.width() - 6, 6));
    settle();
    EXPECT_STREQ(window->currentPage()->page().id, "roofline");
    window->showPage(u"overview"_s);
    settle();
    card("scenario.performance.memory_utilization").setFocus();
    QTest::keyClick(&card("scenario.performance.memory_utilization"), Qt::Key_Return);
    settle();
    EXPECT_STREQ(window->currentPage()->page().id, "memory");
}

TEST_F(WindowCompare, APageIsCopiedAsCommandJsonAndSentence) {
    trigger("copyCommand");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"mlsysim-cli solve SingleNodeModel --"_s));
    trigger("copyJson");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"{\"solver\": \"SingleNodeModel\""_s)) << QApplication::clipboard()->text().toStdString();
    trigger("copySentence");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"ResNet-50 on NVIDIA A100"_s));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"0.54 ms"_s));
}

TEST_F(WindowCompare, ATableIsSortedByNumberFilteredAndExportedAsItStands) {
    window->showPage(u"overview"_s);
    settle();
    ResultTable& table = resultTable();
    const auto rows = [&] { return table.shownTable().rows; };
    const std::vector<std::vector<Cell>> before = rows();
    table.view()->sortByColumn(1, Qt::AscendingOrder);
    double last = -1;
    for (const auto& row : rows()) {
        if (std::isnan(row[1].raw)) continue;
        EXPECT_GE(row[1].raw, last);
        last = row[1].raw;
    }
    table.view()->sortByColumn(-1, Qt::AscendingOrder);
    EXPECT_EQ(rows().front()[0].text, before.front()[0].text) << "the page's own order is one click away";
    child<QLineEdit>(u"filter.overview"_s).setText(u"carbon footprint"_s);
    ASSERT_FALSE(rows().empty());
    EXPECT_LT(rows().size(), before.size());
    for (const auto& row : rows()) EXPECT_TRUE(row[0].text.contains(u"carbon"_s, Qt::CaseInsensitive)) << row[0].text.toStdString();
    trigger("copyTable");
    EXPECT_EQ(QApplication::clipboard()->text(), tableAsTsv(table.shownTable()));
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());
    answers.save = file("table");
    trigger("exportTable");
    QFile exported(file("table.csv"));
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    EXPECT_EQ(exported.readAll().toStdString(), tableAsCsv(table.shownTable()));
}

TEST_F(WindowCompare, TheTaskHasThreeWays) {
    auto& task = child<QComboBox>(u"task"_s);
    EXPECT_EQ(task.count(), 3);
    pick("models", "Llama3_8B");
    trigger("task");
    settle();
    EXPECT_EQ(written("task"), "serving");
    EXPECT_EQ(task.currentData().toString(), u"serving"_s);
    window->showPage(u"overview"_s);
    settle();
    EXPECT_EQ(content().cards[1].title, u"Request latency"_s);
    trigger("task");
    trigger("task");
    settle();
    EXPECT_EQ(written("task"), "inference");
}

} // namespace
} // namespace mlsys
