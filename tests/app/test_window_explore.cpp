// SPDX-License-Identifier: GPL-3.0-or-later
// The explore pages in a real window: forms, applying rows, work that is dropped, cancelled and outlived.
#include "app/pages/explore_view.h"
#include "tests/app/window_support.h"

#include "models/compare.h"
#include "models/explore/tool.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <random>

namespace mlsys::test {
namespace {

class WindowExplore : public WindowTest {
protected:
    ExploreView& show(const char* id) {
        window->showPage(QString::fromLatin1(id));
        settle();
        return static_cast<ExploreView&>(*window->currentPage());
    }
    // As somebody who types: the whole text at once.
    void put(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(u"tool."_s + QString::fromLatin1(field));
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        settle();
    }
    void pick(const char* field, const char* key) {
        auto& combo = child<QComboBox>(u"tool."_s + QString::fromLatin1(field));
        const int index = combo.findData(QString::fromLatin1(key));
        ASSERT_GE(index, 0) << field << ' ' << key;
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
        settle();
    }
    Content fresh(const char* id) {
        Results results(document().zoo(), document().scenario());
        const ValueFormat format = [] {
            ValueFormat made;
            made.locale = QLocale();
            made.locale.setNumberOptions(QLocale::DefaultNumberOptions);
            return made;
        }();
        return buildPage(*world().pages.find(id), {document().services(), results, document().pins(), format, {}, &document().view()});
    }
    static QString textOf(const Content& content) {
        QStringList words{content.verdict};
        for (const auto& row : content.table.rows) for (const Cell& cell : row) words << cell.text;
        for (const Card& card : content.cards) words << card.title << card.value << card.verdict;
        return words.join(u'|');
    }
};

TEST_F(WindowExplore, TheSweepFollowsItsFormAndTheScenario) {
    show("sweep");
    const qsizetype powers = static_cast<qsizetype>(content().table.rows.size());
    EXPECT_EQ(powers, 11) << "1, 2, 4 … 1024";
    put("to.batch_size", u"64"_s);
    EXPECT_EQ(content().table.rows.size(), 7u);
    EXPECT_EQ(textOf(content()), textOf(fresh("sweep")));
    const QString before = content().table.rows.front()[1].text;
    document().choose(EntryKind::hardware, "T4");
    settle();
    EXPECT_NE(content().table.rows.front()[1].text, before);
    EXPECT_EQ(textOf(content()), textOf(fresh("sweep")));
    put("to.batch_size", u"0.5"_s);
    EXPECT_EQ(content().state, Content::State::incomplete);
    EXPECT_FALSE(content().problem.isEmpty());
    put("to.batch_size", u"8"_s);
    EXPECT_EQ(content().state, Content::State::good);
    EXPECT_EQ(content().table.rows.size(), 4u);
}

TEST_F(WindowExplore, ASeriesForEachPrecision) {
    show("sweep");
    pick("series", "precision");
    const auto& chart = std::get<XyChart>(content().charts.front().body);
    EXPECT_GE(chart.series.size(), 3);
    EXPECT_EQ(textOf(content()), textOf(fresh("sweep")));
}

TEST_F(WindowExplore, EveryDeviceOfItsKind) {
    show("sweep");
    pick("input", "hardware");
    ASSERT_FALSE(content().charts.empty());
    EXPECT_TRUE(std::holds_alternative<BarsChart>(content().charts.front().body));
    EXPECT_GT(content().table.rows.size(), 5u);
}

TEST_F(WindowExplore, ARowIsAppliedByReturnAndUndone) {
    show("sweep");
    QTableView& table = *window->currentPage()->tableView();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(3, 0)); // batch 8
    settle();
    auto* apply = window->currentPage()->findChild<QPushButton*>(u"rowAction"_s);
    EXPECT_TRUE(apply->isVisible());
    QTest::mouseClick(apply, Qt::LeftButton);
    settle();
    EXPECT_EQ(written("inference.batch_size"), "8");
    document().undoStack().undo();
    settle();
    EXPECT_NE(written("inference.batch_size"), "8");
}

TEST_F(WindowExplore, TheInputsAreThoseOfTheChosenSolver) {
    show("sweep");
    pick("solver", "topology");
    EXPECT_EQ(window->inputs().model().rowOf("inference.batch_size"), -1);
    EXPECT_EQ(window->currentPage()->inputsPage().solvers.front()->id, std::string("topology"));
    show("seek");
    EXPECT_NE(window->currentPage()->inputsPage().solvers.front()->id, std::string("topology")) << "each tool has its own question";
}

TEST_F(WindowExplore, WhatIsChosenIsKeptWithTheSession) {
    show("sweep");
    put("to.batch_size", u"32"_s);
    const Session session = document().session();
    EXPECT_EQ(session.view.text("explore.sweep.to.batch_size"), "32");
    put("to.batch_size", u"64"_s);
    document().restore(session);
    settle();
    EXPECT_EQ(content().table.rows.size(), 6u);
}

TEST_F(WindowExplore, APinStandsBeside) {
    show("sweep");
    document().pin();
    document().choose(EntryKind::hardware, "T4");
    settle();
    EXPECT_EQ(textOf(content()), textOf(fresh("sweep")));
    EXPECT_FALSE(content().cards.front().delta.isEmpty());
}

TEST_F(WindowExplore, GoalSeekFindsWhatBringsTheLatency) {
    show("seek");
    pick("input", "efficiency");
    put("target.latency", u"0.53 ms"_s);
    ASSERT_EQ(content().state, Content::State::good) << content().problem.toStdString();
    EXPECT_EQ(textOf(content()), textOf(fresh("seek")));
    put("target.latency", u"1 km"_s);
    EXPECT_EQ(content().state, Content::State::invalid);
}

// The ends of a range stay side by side, wherever the form breaks.
TEST_F(WindowExplore, TheEndsOfARangeStayOnOneLine) {
    for (const char* id : {"sweep", "map", "ranges"}) {
        ExploreView& view = show(id);
        int pairs = 0;
        for (const int width : {1600, 1280, 1150, 1050, 1000}) {
            window->resize(width, 720);
            settle();
            for (const QLineEdit* from : view.findChildren<QLineEdit*>()) {
                QString name = from->objectName();
                if (!name.contains(u"from."_s)) continue;
                const auto* to = view.findChild<QLineEdit*>(name.replace(u"from."_s, u"to."_s));
                ASSERT_NE(to, nullptr) << name.toStdString();
                EXPECT_EQ(from->mapTo(&view, QPoint()).y(), to->mapTo(&view, QPoint()).y()) << id << ' ' << name.toStdString() << " at " << width;
                ++pairs;
            }
        }
        EXPECT_GE(pairs, 5) << id;
    }
}

TEST_F(WindowExplore, AnotherRangeTakesThePlaceOfTheFormerOne) {
    show("sweep");
    pick("input", "efficiency");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<QLineEdit*>(u"tool.to.batch_size"_s), nullptr);
    put("to.efficiency", u"0.9"_s);
    EXPECT_EQ(content().state, Content::State::good) << content().problem.toStdString();
    pick("input", "batch_size");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    put("to.batch_size", u"16"_s);
    EXPECT_EQ(content().table.rows.size(), 5u);
}

// With letters twice as large a form has many lines: it scrolls, and the page stays as low as any.
class ExploreTwiceAsLarge : public WindowExplore, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override {
        settings.setScale(2.0);
        WindowExplore::SetUp();
    }
};

TEST_P(ExploreTwiceAsLarge, ThePageNeedsNoMoreThanTheWindowHas) {
    const int before = window->minimumSizeHint().height();
    ExploreView& view = show(GetParam());
    EXPECT_LT(view.minimumSizeHint().height(), 300);
    EXPECT_LE(window->minimumSizeHint().height(), std::max(before, 720));
    const auto& form = *view.findChild<QScrollArea*>(u"toolForm"_s);
    const auto& answer = *view.findChild<PageView*>(u"toolAnswer"_s);
    EXPECT_LE(form.height(), view.height() / 2);
    EXPECT_GE(answer.height(), view.height() / 2) << "there is an answer to be seen";
    EXPECT_GE(form.widget()->height(), form.widget()->heightForWidth(form.widget()->width())) << "every line can be scrolled to";
    EXPECT_LE(form.widget()->width(), form.viewport()->width());
}
INSTANTIATE_TEST_SUITE_P(Pages, ExploreTwiceAsLarge, testing::Values("sweep", "map", "sensitivity", "seek", "search", "attribution", "ranges"));

// At its usual size the form shows all its lines.
TEST_F(WindowExplore, TheFormOfAUsualSizeDoesNotScroll) {
    for (const char* id : {"sweep", "map", "sensitivity", "seek", "search"}) {
        const auto& form = *show(id).findChild<QScrollArea*>(u"toolForm"_s);
        EXPECT_EQ(form.widget()->height(), form.height()) << id;
        EXPECT_EQ(form.height(), form.widget()->heightForWidth(form.width())) << id << " takes no more than it needs";
    }
}

// A tool whose work takes as long as the test wants.
class SlowWork : public ToolWork {
public:
    explicit SlowWork(std::atomic<int>& running, double points) : m_running(running), m_points(points) {}
    double points() const override { return m_points; }
    double secondsEach() const override { return 1e-7; }
    double progress() const override { return 0.5; }
    void run() override {
        ++m_running;
        while (!stop().load()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        --m_running;
    }
    Content content(const PageContext&) override { return {}; }

private:
    std::atomic<int>& m_running;
    double m_points;
};

class SlowTool : public ExploreTool {
public:
    const char* id() const override { return "slow"; }
    bool showsPins() const override { return false; }
    ToolQuestion ask(const PageContext& context) const override {
        ToolQuestion question;
        question.solver = context.services.solvers.solvers().front();
        question.work = std::make_unique<SlowWork>(running, points);
        return question;
    }
    mutable std::atomic<int> running{0};
    double points = 1;
};

class SlowExplore : public WindowExplore {
protected:
    void SetUp() override {
        pages.add(toolPage(tool, MLS_TEXT("page", "Slow"), "Every chapter"));
        theme.apply(ThemeChoice::light, settings.scale());
        window = open({world().zoo, world().solvers, pages});
    }
    void waitUntil(const std::function<bool()>& reached) {
        QElapsedTimer clock;
        clock.start();
        while (!reached() && clock.elapsed() < 5000) QApplication::processEvents(QEventLoop::AllEvents, 10);
        ASSERT_TRUE(reached());
    }
    ExploreView& start() {
        window->showPage(u"slow"_s);
        return static_cast<ExploreView&>(*window->currentPage());
    }
    SlowTool tool;
    PageCatalogue pages = PageCatalogue::standard(world().solvers);
};

TEST_F(SlowExplore, ShowsProgressAndIsCancelledByItsButton) {
    ExploreView& view = start();
    waitUntil([&] { return view.findChild<QProgressBar*>(u"progress"_s)->isVisible(); });
    EXPECT_FALSE(view.findChild<QLabel*>(u"progressText"_s)->text().isEmpty());
    auto* cancel = view.findChild<QPushButton*>(u"cancelWork"_s);
    EXPECT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(view.isBusy());
    waitUntil([&] { return tool.running == 0; });
    EXPECT_FALSE(cancel->isVisible());
}

TEST_F(SlowExplore, AnEditDropsTheWorkAndBeginsAgain) {
    ExploreView& view = start();
    waitUntil([&] { return tool.running == 1; });
    QTest::qWait(150);
    document().edit("inference.batch_size", 64.0);
    EXPECT_TRUE(view.isBusy());
    QTest::qWait(50);
    EXPECT_EQ(tool.running, 1) << "the old work has ended, the new one runs";
}

TEST_F(SlowExplore, TheWindowClosesDuringTheWork) {
    start();
    waitUntil([&] { return tool.running == 1; });
    window.reset();
    EXPECT_EQ(tool.running, 0);
}

TEST_F(SlowExplore, AsksBeforeMoreThanTenMillionPoints) {
    tool.points = 2e7;
    ExploreView& view = start();
    EXPECT_FALSE(view.isBusy());
    EXPECT_TRUE(view.isWaiting());
    auto* go = view.findChild<QPushButton*>(u"compute"_s);
    ASSERT_TRUE(go->isVisible());
    EXPECT_TRUE(view.findChild<QLabel*>(u"progressText"_s)->text().contains(u"20"_s));
    QTest::mouseClick(go, Qt::LeftButton);
    EXPECT_TRUE(view.isBusy());
    waitUntil([&] { return tool.running == 1; });
}

TEST_F(WindowExplore, TheWindowClosesDuringAMap) {
    document().setView("explore.map.cells", std::string("1024"));
    document().setView("explore.map.solver", std::string("distributed"));
    for (int i = 0; i < 3; ++i) { // at different moments of it
        window->showPage(u"map"_s);
        auto& view = static_cast<ExploreView&>(*window->currentPage());
        document().edit("training.batch_size", 64.0 + i);
        EXPECT_TRUE(view.isBusy());
        QTest::qWait(5 * i);
        window.reset();
        window = open(world().services);
        document().setView("explore.map.cells", std::string("1024"));
    }
}

class EditedExplore : public WindowExplore, public testing::WithParamInterface<const char*> {};

TEST_P(EditedExplore, AThousandEditsLeaveWhatAFreshComputationGives) {
    const char* const page = GetParam();
    show(page);
    const std::string limit = std::string("explore.") + page + (std::string_view(page) == "map" ? ".x_to.batch_size" : ".to.batch_size");
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        const int what = static_cast<int>(random() % 5);
        if (what == 0) document().edit("inference.batch_size", static_cast<double>(1 + random() % 512));
        else if (what == 1) document().edit("hardware.memory.bandwidth", std::to_string(200 + random() % 4000) + " GB/s");
        else if (what == 2) document().setView(limit, std::to_string(2 + random() % 2000));
        else if (what == 3) document().setDragging(random() % 2 == 0);
        else document().edit("inference.efficiency", 0.1 + static_cast<double>(random() % 80) / 100);
        if (random() % 8 == 0) QApplication::processEvents();
    }
    document().setDragging(false);
    document().edit("inference.batch_size", 3.0);
    settle();
    const Content expected = fresh(page);
    EXPECT_EQ(textOf(content()), textOf(expected));
    if (const auto* map = std::get_if<FieldChart>(&content().charts.front().body)) {
        const auto& other = std::get<FieldChart>(expected.charts.front().body);
        EXPECT_EQ(*map->classes, *other.classes);
        EXPECT_EQ(*map->values, *other.values);
        EXPECT_EQ(map->levels, other.levels) << "the lines are drawn again when the drag rests";
    }
}
INSTANTIATE_TEST_SUITE_P(Pages, EditedExplore, testing::Values("sweep", "map"));

} // namespace
} // namespace mlsys::test
