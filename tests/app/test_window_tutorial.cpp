// SPDX-License-Identifier: GPL-3.0-or-later
// The exercises of the seeds' tutorial, by mouse: choosing in the zoo, examples of a page, sliders and combos.
#include "app/pages/card_widget.h"
#include "engine/solvers/sustainability.hpp"
#include "tests/app/window_support.h"

#include <QMenu>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

class Tutorial : public WindowTest {
protected:
    void open(const char* page) {
        window->showPage(QString::fromLatin1(page));
        settle();
    }
    // Clicks on the example of the page on screen whose title has these words.
    void example(const QString& words) {
        for (QAction* action : child<QMenu>(u"menu.examples"_s).actions()) {
            if (!action->text().contains(words, Qt::CaseInsensitive)) continue;
            action->trigger();
            settle();
            return;
        }
        FAIL() << "no example \"" << words.toStdString() << "\" on this page";
    }
    // Brings the tab to the front in which a tree of the zoo lies.
    void openTabOf(const QString& tree) {
        auto& view = child<QTreeView>(tree);
        for (QWidget* up = &view; up; up = up->parentWidget()) {
            auto* tabs = up->parentWidget() ? qobject_cast<QTabWidget*>(up->parentWidget()->parentWidget()) : nullptr;
            if (!tabs) continue;
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tabs->indexOf(up)).center());
            settle();
            return;
        }
        FAIL() << "no tab";
    }
    QString textOfCard(const char* key) { return child<CardWidget>(u"card."_s + QString::fromLatin1(key)).accessibleName(); }
};

TEST_F(Tutorial, EveryExampleOfEveryPageHasAnAnswer) {
    for (const Page& page : world().pages.pages()) {
        for (std::size_t i = 0; i < page.presets.size(); ++i) {
            open(page.id);
            trigger((std::string("example.") + std::to_string(i)).c_str());
            settle();
            const Content::State state = content().state;
            EXPECT_TRUE(state == Content::State::good || state == Content::State::infeasible) << page.id << ' ' << page.presets[i].title.source << ": " << content().problem.toStdString();
            document().undoStack().undo();
            EXPECT_EQ(document().scenario(), firstScenario()) << "an example is one command";
        }
    }
}

TEST_F(Tutorial, OutputTokensFrom64To128TakeASecondReplica) {
    open("capacity");
    example(u"128"_s);
    EXPECT_DOUBLE_EQ(rawOf("serving-capacity.required_replicas"), 2);
    EXPECT_NEAR(rawOf("serving-capacity.estimated_p99_latency"), 1.6481, 5e-5) << "1648.1 ms";
}

TEST_F(Tutorial, AnImbalanceOfAQuarterRoutesMore) {
    open("moe");
    ASSERT_FALSE(child<QMenu>(u"menu.examples"_s).actions().isEmpty());
    child<QMenu>(u"menu.examples"_s).actions().front()->trigger();
    settle();
    bool bytes = false, time = false;
    for (const auto& row : content().table.rows) {
        for (const Cell& cell : row) {
            bytes = bytes || std::abs(cell.raw - 146.8e6) < 0.05e6;
            time = time || std::abs(cell.raw - 12.09e-3) < 0.005e-3;
        }
    }
    EXPECT_TRUE(bytes) << "146.8 MB";
    EXPECT_TRUE(time) << "12.09 ms";
}

TEST_F(Tutorial, ZeroStagesShrinkOptimizerThenGradientsThenWeights) {
    open("memory");
    example(u"16 GB of weights"_s);
    EXPECT_EQ(written("task"), "training");
    const auto& table = content().table;
    const auto columnOf = [&](const QString& title) { return static_cast<std::size_t>(table.columns.indexOf(title)); };
    const auto part = [&](const char* key, const QString& column) {
        for (const auto& row : table.rows) if (row.front().text == QString::fromLatin1(key)) return row[columnOf(column)].raw;
        return std::nan("");
    };
    EXPECT_LT(part("Optimizer state", u"ZeRO 1"_s), part("Optimizer state", u"ZeRO 0"_s));
    EXPECT_EQ(part("Gradients", u"ZeRO 1"_s), part("Gradients", u"ZeRO 0"_s));
    EXPECT_LT(part("Gradients", u"ZeRO 2"_s), part("Gradients", u"ZeRO 1"_s));
    EXPECT_EQ(part("Weights", u"ZeRO 2"_s), part("Weights", u"ZeRO 1"_s));
    EXPECT_LT(part("Weights", u"ZeRO 3"_s), part("Weights", u"ZeRO 2"_s));
}

TEST_F(Tutorial, ABatchSweepCrossesTheRidge) {
    auto& slider = child<QSlider>(u"slider.inference.batch_size"_s);
    EXPECT_TRUE(verdict().find("Memory-bound") != std::string::npos) << verdict();
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 3, slider.height() / 2));
    for (int i = 0; i < 12; ++i) QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.width() - 3, slider.height() / 2)); // page by page
    settle();
    EXPECT_TRUE(verdict().find("Compute-bound") != std::string::npos) << verdict();
}

TEST_F(Tutorial, QuebecAgainstPolandIsAPin) {
    open("cost-carbon");
    openTabOf(u"tree.grids"_s);
    pick("grids", "Quebec");
    trigger("pin"); // the button of the toolbar
    pick("grids", "Poland");
    const double poland = rawOf("sustainability.carbon_footprint");
    ASSERT_FALSE(std::isnan(poland));
    Scenario quebec = document().scenario();
    quebec.values.set("grid", std::string("Quebec"));
    const double then = raw(evaluate(world().zoo, kSustainability, quebec).out.as<SustainabilityOut>().carbonFootprint);
    EXPECT_NEAR(poland / then, 820 * 1.58 / (20 * 1.06), 0.5) << "41 × the intensity, 61 × with each region's PUE";
}

TEST_F(Tutorial, ResNetOnFourDevicesBesideEachOther) {
    open("roofline");
    example(u"T4"_s);
    EXPECT_EQ(written("hardware"), "T4");
    auto& tree = child<QTreeView>(u"tree.hardware"_s);
    for (const char* id : {"A100", "H100", "B200"}) {
        const QModelIndexList found = tree.model()->match(tree.model()->index(0, 0), Qt::UserRole + 1, QString::fromLatin1(id), 1, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << id;
        tree.scrollTo(found[0]);
        settle();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, Qt::ControlModifier, tree.visualRect(found[0]).center());
        settle();
    }
    open("comparison");
    ASSERT_EQ(content().table.rows.size(), 4u);
    for (const auto& row : content().table.rows) EXPECT_FALSE(row[1].text.isEmpty());
    Scenario a100 = document().scenario();
    a100.values.set("hardware", std::string("A100"));
    const double latency = raw(solvedNode(a100).latency);
    bool shown = false;
    for (const auto& row : content().table.rows) for (const Cell& cell : row) shown = shown || cell.raw == latency;
    EXPECT_TRUE(shown) << "the A100's latency";
}

} // namespace
} // namespace mlsys
