// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's way through the window: see, pick, switch, look, change, undo, save, come back.
#include "tests/app/window_support.h"

namespace mlsys {
namespace {

using namespace test;
using WindowWorkflow = WindowTest;

TEST_F(WindowWorkflow, TheFirstStartShowsResNetOnAnA100OnTheRoofline) {
    EXPECT_STREQ(window->currentPage()->page().id, "roofline");
    EXPECT_EQ(verdict().rfind("Memory-bound, 0.54 ms", 0), 0u) << verdict();
    ASSERT_FALSE(window->currentPage()->cards().empty());
    EXPECT_EQ(content().cards[0].value, u"0.54"_s);
    ASSERT_NE(window->currentPage()->chart(), nullptr);
    EXPECT_TRUE(window->currentPage()->chart()->isVisible());
    EXPECT_EQ(child<QLabel>(u"current.models"_s).text(), u"ResNet-50"_s);
    EXPECT_TRUE(child<QLabel>(u"current.hardware"_s).text().contains(u"A100"_s));
    EXPECT_TRUE(window->working().toPlainText().contains(u"Latency = 0.54 ms"_s));
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(WindowWorkflow, PicksInTheZooTasksAndPagesLeadToTheSeedsMemory) {
    pick("models", "Llama3_8B");
    pick("hardware", "H100");
    EXPECT_EQ(written("model"), "Llama3_8B");
    EXPECT_EQ(written("hardware"), "H100");
    EXPECT_EQ(document().undoStack().count(), 2) << "a click is one choice";
    auto& task = child<QComboBox>(u"task"_s);
    task.setFocus();
    QTest::keyClick(&task, Qt::Key_Down);
    EXPECT_EQ(written("task"), "serving");
    QTest::keyClick(&task, Qt::Key_Down);
    EXPECT_EQ(written("task"), "training");
    window->showPage(u"memory"_s);
    settle();
    EXPECT_NE(verdict().find("does not fit"), std::string::npos) << verdict();
    type("training.zero_stage", u"2"_s);
    EXPECT_NE(verdict().find("fits, 32.9 of 85.9 GB"), std::string::npos) << verdict();
    EXPECT_EQ(content().cards[0].value, u"32.90"_s);
    EXPECT_NEAR(rawOf("training-memory.weights"), 16.06e9, 1);
    EXPECT_NEAR(rawOf("training-memory.total_memory"), 32.89722956e9, 1);
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(WindowWorkflow, UndoAndRedoGoThroughEverything) {
    const Scenario start = document().scenario();
    const std::string before = verdict();
    pick("hardware", "T4");
    pick("models", "BERT_Base");
    type("inference.batch_size", u"8"_s);
    trigger("task");
    const std::string after = verdict();
    const Scenario end = document().scenario();
    for (int i = 0; i < 4; ++i) trigger("undo");
    EXPECT_EQ(document().scenario(), start);
    EXPECT_EQ(verdict(), before);
    EXPECT_FALSE(child<QAction>(u"action.undo"_s).isEnabled());
    EXPECT_EQ(child<QLabel>(u"current.models"_s).text(), u"ResNet-50"_s);
    for (int i = 0; i < 4; ++i) trigger("redo");
    EXPECT_EQ(document().scenario(), end);
    EXPECT_EQ(verdict(), after);
    EXPECT_EQ(child<QComboBox>(u"task"_s).currentIndex(), 1);
}

TEST_F(WindowWorkflow, TheFilterNarrowsTheTreeAndEnterChooses) {
    auto& filter = child<QLineEdit>(u"filter.hardware"_s);
    auto& tree = child<QTreeView>(u"tree.hardware"_s);
    filter.setFocus();
    QTest::keyClicks(&filter, u"nvidia h200"_s);
    ASSERT_EQ(tree.model()->rowCount(), 1);
    ASSERT_EQ(tree.model()->rowCount(tree.model()->index(0, 0)), 1);
    tree.setFocus();
    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    QTest::keyClick(&tree, Qt::Key_Return);
    EXPECT_EQ(written("hardware"), "H200");
}

TEST_F(WindowWorkflow, AFleetBringsItsAccelerator) {
    document().choose(EntryKind::fleets, "Research_256");
    EXPECT_TRUE(child<QLabel>(u"current.hardware"_s).text().contains(u"H100"_s));
    EXPECT_TRUE(child<QLabel>(u"current.fleets"_s).text().contains(u"256"_s));
}

TEST_F(WindowWorkflow, PagesAreBuiltWhenFirstVisited) {
    const auto built = [&] { return window->findChildren<PageWidget*>().size(); };
    EXPECT_EQ(built(), 1) << "one page at the start";
    window->showPage(u"memory"_s);
    EXPECT_EQ(built(), 2);
    window->showPage(u"roofline"_s);
    document().edit("inference.batch_size", 4.0);
    EXPECT_EQ(built(), 2);
    const QString stale = window->findChild<PageWidget*>(u"page.memory"_s)->content().verdict;
    window->showPage(u"memory"_s);
    EXPECT_EQ(built(), 2);
    EXPECT_NE(content().verdict, stale) << "a page is brought up to date when shown again";
}

TEST_F(WindowWorkflow, EveryPageOfTheCatalogueCanBeShownByTabAndByKey) {
    for (std::size_t i = 0; i < world().pages.pages().size(); ++i) {
        trigger("nextPage");
        settle();
        EXPECT_EQ(window->navigation().current(), &window->currentPage()->page());
        EXPECT_FALSE(verdict().empty()) << window->currentPage()->page().id;
    }
    EXPECT_STREQ(window->currentPage()->page().id, "roofline") << "round once";
    trigger("previousPage");
    EXPECT_STREQ(window->currentPage()->page().id, "overview");
}

TEST_F(WindowWorkflow, UnitsAndSizesCanBeChosenAndAreRemembered) {
    document().choose(EntryKind::hardware, "H100");
    trigger("microseconds");
    EXPECT_NE(verdict().find("µs"), std::string::npos) << verdict();
    window->showPage(u"memory"_s);
    trigger("binaryBytes");
    EXPECT_TRUE(wordsOf(content()).join(u' ').contains(u"GiB"_s));
    trigger("larger");
    EXPECT_NEAR(settings.scale(), 1.15, 1e-9);
    const auto second = open(world().services);
    EXPECT_NE(second->findChild<QLabel*>(u"verdict"_s)->text().toStdString().find("µs"), std::string::npos);
}

} // namespace
} // namespace mlsys
