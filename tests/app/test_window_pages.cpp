// SPDX-License-Identifier: GPL-3.0-or-later
// Pages in the window: numbers lead to their working, repairs and pins work, a solver nobody drew a page for is there.
#include "app/pages/card_widget.h"
#include "app/pages/result_table.h"
#include "tests/app/window_support.h"
#include "tests/support/pretend_solver.cpp" // linked into the registry's tests only; here once

#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

class WindowPages : public WindowTest {
protected:
    CardWidget& card(const char* key) {
        for (CardWidget* one : window->currentPage()->cards()) if (one->card().key == QString::fromLatin1(key)) return *one;
        throw std::runtime_error(std::string("no card ") + key);
    }
    std::string working() const { return window->working().toPlainText().toStdString(); }
    std::vector<QPushButton*> repairs() const {
        std::vector<QPushButton*> shown;
        for (QPushButton* button : window->currentPage()->findChildren<QPushButton*>()) if (button->objectName().startsWith(u"repair."_s) && button->isVisible()) shown.push_back(button);
        return shown;
    }
};

TEST_F(WindowPages, ACardLeadsToItsWorking) {
    QTest::mouseClick(&card("single-node.throughput"), Qt::LeftButton);
    settle();
    EXPECT_EQ(window->working().key(), u"single-node.throughput"_s);
    EXPECT_EQ(working().rfind("Throughput = " + card("single-node.throughput").card().value.toStdString(), 0), 0u) << working().substr(0, 60);
    EXPECT_NE(working().find("B/T"), std::string::npos);
    EXPECT_TRUE(card("single-node.throughput").isChecked());
    EXPECT_FALSE(card("single-node.latency").isChecked());
    card("single-node.mfu").setFocus();
    QTest::keyClick(&card("single-node.mfu"), Qt::Key_Space);
    settle();
    EXPECT_EQ(window->working().key(), u"single-node.mfu"_s);
}

TEST_F(WindowPages, ARowOfTheTableLeadsToItsWorking) {
    QTableView& table = *resultTable().view();
    const QModelIndexList found = table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, u"Energy"_s, 1, Qt::MatchStartsWith);
    ASSERT_EQ(found.size(), 1);
    table.scrollTo(found[0]);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(found[0]).center());
    settle();
    EXPECT_EQ(window->working().key(), u"single-node.energy"_s);
    QTest::keyClick(&table, Qt::Key_Up);
    settle();
    EXPECT_NE(window->working().key(), u"single-node.energy"_s) << "the keyboard walks the rows";
}

TEST_F(WindowPages, TheWorkingFollowsAnEditOfTheScenario) {
    QTest::mouseClick(&card("single-node.throughput"), Qt::LeftButton);
    settle();
    const std::string before = working();
    document().edit("inference.batch_size", 16.0);
    EXPECT_EQ(window->working().key(), u"single-node.throughput"_s);
    EXPECT_NE(working(), before);
    EXPECT_EQ(working().rfind("Throughput = " + card("single-node.throughput").card().value.toStdString(), 0), 0u) << working().substr(0, 60);
}

TEST_F(WindowPages, ARepairIsAppliedByAClickAndCanBeUndone) {
    pick("models", "Llama3_70B");
    const Scenario before = document().scenario();
    ASSERT_FALSE(repairs().empty());
    EXPECT_TRUE(window->currentPage()->findChild<QLabel*>(u"bannerText"_s)->text().contains(u"of 85.9 GB"_s));
    EXPECT_NE(verdict().find("does not fit"), std::string::npos);
    QTest::mouseClick(repairs().front(), Qt::LeftButton);
    settle();
    EXPECT_NE(verdict().find("fits, "), std::string::npos) << verdict();
    EXPECT_EQ(verdict().find("does not fit"), std::string::npos) << verdict();
    EXPECT_TRUE(repairs().empty());
    trigger("undo");
    EXPECT_EQ(document().scenario(), before);
}

TEST_F(WindowPages, EveryRepairOnOfferWorks) {
    document().choose(EntryKind::models, "Llama3_8B");
    document().edit("task", word("training"));
    window->showPage(u"memory"_s);
    settle();
    const std::size_t offers = repairs().size();
    ASSERT_GT(offers, 1u);
    for (std::size_t i = 0; i < offers; ++i) {
        ASSERT_EQ(repairs().size(), offers);
        const std::string text = repairs()[i]->text().toStdString();
        QTest::mouseClick(repairs()[i], Qt::LeftButton);
        settle();
        EXPECT_EQ(content().state, Content::State::good) << text;
        trigger("undo");
        settle();
    }
}

TEST_F(WindowPages, WhatDoesNotApplySaysSoAndOffersModelsThatDo) {
    trigger("task");
    window->showPage(u"training-memory"_s);
    settle();
    EXPECT_EQ(content().state, Content::State::notApplicable);
    EXPECT_TRUE(window->currentPage()->findChild<QLabel*>(u"bannerText"_s)->isVisible());
    EXPECT_EQ(window->working().key(), QString());
    QTabBar& tabs = *window->navigation().pages();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabData(tab).toString() == u"training-memory"_s) { EXPECT_EQ(tabs.tabToolTip(tab), content().problem); }
    }
    ASSERT_FALSE(repairs().empty());
    QTest::mouseClick(repairs().front(), Qt::LeftButton);
    settle();
    EXPECT_NE(content().state, Content::State::notApplicable);
    EXPECT_FALSE(window->currentPage()->cards().empty());
}

TEST_F(WindowPages, APinStaysOnTheChartAndNumbersShowTheirChange) {
    EXPECT_FALSE(child<QAction>(u"action.clearPins"_s).isEnabled());
    trigger("pin");
    document().edit("inference.batch_size", 64.0);
    settle();
    const ChartSpec& chart = window->currentPage()->chart()->spec();
    EXPECT_NE(findSeries(chart, u"pin1.roof"_s), nullptr);
    EXPECT_NE(findSeries(chart, u"pin1.point"_s), nullptr);
    EXPECT_FALSE(card("single-node.latency").card().delta.isEmpty());
    EXPECT_TRUE(card("single-node.latency").accessibleDescription().contains(card("single-node.latency").card().delta));
    EXPECT_EQ(card("single-node.latency").card().deltaTone, Tone::bad);
    EXPECT_EQ(card("single-node.throughput").card().deltaTone, Tone::good);
    trigger("clearPins");
    EXPECT_EQ(findSeries(window->currentPage()->chart()->spec(), u"pin1.roof"_s), nullptr);
    EXPECT_TRUE(card("single-node.latency").card().delta.isEmpty());
}

class PretendInTheWindow : public WindowTest {
protected:
    void SetUp() override {
        theme.apply(ThemeChoice::light, 1);
        solvers.add(kPretend);
        pages = PageCatalogue::standard(solvers);
        window = open(services);
    }
    Catalogue solvers = Catalogue::standard();
    PageCatalogue pages;
    Services services{world().zoo, solvers, pages};
};

TEST_F(PretendInTheWindow, HasATabAFormAndAPage) {
    window->showPage(u"pretend"_s);
    settle();
    ASSERT_STREQ(window->currentPage()->page().id, "pretend");
    QTabBar& tabs = *window->navigation().pages();
    EXPECT_EQ(tabs.tabText(tabs.currentIndex()), u"Pretend"_s);
    EXPECT_EQ(content().cards[0].value, u"unbounded"_s) << "no power, no coffee";
    type("inference.people", u"3"_s);
    EXPECT_EQ(written("inference.people"), "3");
    EXPECT_TRUE(wordsOf(content()).contains(u"Bill"_s));
    document().edit("inference.kettle.power", word("2 kW"));
    EXPECT_EQ(verdict(), "Pretend · Wait 1.00 s");
    EXPECT_TRUE(window->working().toPlainText().contains(u"a kitchen"_s));
    EXPECT_NE(window->findChild<QWidget*>(u"input.inference.milk"_s), nullptr);
    EXPECT_NE(window->findChild<QWidget*>(u"input.inference.coffee"_s), nullptr);
    EXPECT_EQ(window->currentPage()->chart(), nullptr);
    trigger("export"); // says that there is no chart, and nothing else
    EXPECT_TRUE(answers.suggestions.isEmpty());
}

} // namespace
} // namespace mlsys
