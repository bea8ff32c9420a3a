// SPDX-License-Identifier: GPL-3.0-or-later
// The library's pages in the window: formulas that follow the keyboard, the zoo to sort, compare and add to, scenarios to
// open and keep.
#include "app/pages/card_widget.h"
#include "app/forms/entry_editor.h"
#include "app/pages/formulas_view.h"
#include "app/pages/scenarios_view.h"
#include "app/pages/zoo_view.h"
#include "tests/app/window_support.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QTextBrowser>

namespace mlsys {
namespace {

using namespace test;

class WindowLibrary : public WindowTest {
protected:
    void SetUp() override {
        theme.apply(ThemeChoice::light, settings.scale());
        window = open(services);
    }
    template <class View> View& page(const char* id) {
        window->showPage(QString::fromLatin1(id));
        settle();
        auto* view = qobject_cast<View*>(window->currentPage());
        if (!view) throw std::runtime_error(std::string(id) + " brings no widget of its own");
        return *view;
    }
    // Key after key to whatever has the focus, as somebody types.
    void typeInto(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        for (const QChar key : text) QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        settle();
    }
    void click(const char* button) {
        QTest::mouseClick(&child<QPushButton>(QString::fromLatin1(button)), Qt::LeftButton);
        settle();
    }
    static void clickRow(QTableView& table, int row, Qt::KeyboardModifiers keys = {}) {
        const QModelIndex index = table.model()->index(row, 0);
        table.scrollTo(index);
        settle();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(index).center());
        settle();
    }
    static int rowOf(QTableView& table, const char* id) {
        for (int row = 0; row < table.model()->rowCount(); ++row) if (table.model()->index(row, 0).data(ZooTableModel::IdRole).toString() == QLatin1String(id)) return row;
        return -1;
    }

    ZooLibrary library{Zoo::embedded(), directory.path().toStdString() + "/zoo"};
    Services services{library.zoo(), world().solvers, world().pages, &library};
};

TEST_F(WindowLibrary, AFormulaShowsTheScenariosNumbersAndFollowsThem) {
    auto& view = page<FormulasView>("formulas");
    view.choose(*FormulaLibrary::standard(world().solvers).find("compute_time"));
    settle();
    EXPECT_EQ(child<QLineEdit>(u"input.formula.batch_size"_s).text(), u"1"_s);
    EXPECT_TRUE(child<QLabel>(u"formula.origin"_s).text().contains(u"this scenario"_s));
    document().edit("inference.batch_size", 16.0);
    settle();
    EXPECT_EQ(child<QLineEdit>(u"input.formula.batch_size"_s).text(), u"16"_s);
    typeInto(child<QLineEdit>(u"input.formula.batch_size"_s), u"3"_s);
    document().edit("inference.batch_size", 32.0);
    settle();
    EXPECT_EQ(child<QLineEdit>(u"input.formula.batch_size"_s).text(), u"3"_s) << "what somebody typed is his";
    click("formula.take");
    EXPECT_EQ(child<QLineEdit>(u"input.formula.batch_size"_s).text(), u"32"_s);
}

TEST_F(WindowLibrary, TheResultFollowsEveryKeyAndTheStatusLineToo) {
    auto& view = page<FormulasView>("formulas");
    typeInto(child<QLineEdit>(u"filter.formulas"_s), u"ring all-reduce patarasuk"_s);
    ASSERT_EQ(view.tree()->model()->rowCount(), 1);
    view.tree()->setFocus();
    QTest::keyClick(view.tree(), Qt::Key_Home);
    QTest::keyClick(view.tree(), Qt::Key_Down);
    settle();
    ASSERT_STREQ(view.sheet().formula()->id, "ring_allreduce");
    auto& message = child<QLineEdit>(u"input.formula.message"_s);
    typeInto(message, u"32 GB"_s);
    EXPECT_EQ(message.text(), u"32 GB"_s) << "it stays as typed";
    const double whole = view.sheet().value();
    typeInto(message, u"16 GB"_s);
    EXPECT_LT(view.sheet().value(), whole);
    EXPECT_TRUE(child<QLabel>(u"formula.result"_s).text().startsWith(u"t_ring = "_s));
    EXPECT_EQ(verdict(), view.sheet().verdict({}).toStdString());
    trigger("copyTable");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"16 GB"_s));
    click("formula.copy");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"mlsysim-cli formula ring_allreduce --message \"16 GB\""_s)) << QApplication::clipboard()->text().toStdString();
}

TEST_F(WindowLibrary, AWrongUnitIsExplainedBesideItsField) {
    auto& view = page<FormulasView>("formulas");
    view.choose(*FormulaLibrary::standard(world().solvers).find("ring_allreduce"));
    settle();
    typeInto(child<QLineEdit>(u"input.formula.bandwidth"_s), u"3 TFLOP/s"_s);
    auto& problem = child<QLabel>(u"problem.formula.bandwidth"_s);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_TRUE(problem.text().contains(u"compute rate (FLOP/s)"_s)) << problem.text().toStdString();
    EXPECT_EQ(child<QLineEdit>(u"input.formula.bandwidth"_s).accessibleDescription(), problem.text());
    EXPECT_FALSE(child<QLabel>(u"problem.formula.message"_s).isVisible());
    EXPECT_TRUE(child<QLabel>(u"formula.result"_s).text().startsWith(u"No result"_s));
    if (qEnvironmentVariableIsSet("SHOTS")) window->grab().save(u"/tmp/wt/lib/wrong.png"_s);
    typeInto(child<QLineEdit>(u"input.formula.bandwidth"_s), u"50 GB/s"_s);
    EXPECT_FALSE(problem.isVisible());
}

TEST_F(WindowLibrary, TheFormulaOpenIsRememberedWithTheSession) {
    page<FormulasView>("formulas").choose(*FormulaLibrary::standard(world().solvers).find("young_daly"));
    EXPECT_EQ(document().view().text("formula"), "young_daly");
}

TEST_F(WindowLibrary, TheZooSortsByTheNumberOfAColumn) {
    auto& view = page<ZooView>("zoo");
    const int column = view.model().columnOf("memory.bandwidth");
    view.tableView()->sortByColumn(column, Qt::DescendingOrder);
    settle();
    double before = 1e99;
    for (int row = 0; row < view.tableView()->model()->rowCount(); ++row) {
        const double now = view.tableView()->model()->index(row, column).data(ZooTableModel::RawRole).toDouble();
        EXPECT_LE(now, before);
        before = now;
    }
    view.select({});
    typeInto(child<QLineEdit>(u"filter.zoo"_s), u"nvidia cloud"_s);
    EXPECT_LT(view.tableView()->model()->rowCount(), 30);
    EXPECT_NE(verdict().find(" of "), std::string::npos) << verdict();
}

TEST_F(WindowLibrary, AnEntryShowsTheSourceOfItsValues) {
    auto& view = page<ZooView>("zoo");
    clickRow(*view.tableView(), rowOf(*view.tableView(), "H100"));
    EXPECT_EQ(view.selected(), QStringList{u"H100"_s});
    const QString details = child<QTextBrowser>(u"zoo.details"_s).toPlainText();
    EXPECT_TRUE(details.contains(u"NVIDIA H100 Tensor Core GPU data sheet"_s));
    EXPECT_TRUE(details.contains(u"3.35 TB/s"_s));
    EXPECT_EQ(view.chart(), nullptr);
    click("zoo.use");
    EXPECT_EQ(written("hardware"), "H100");
    trigger("undo");
    EXPECT_EQ(written("hardware"), "A100");
    EXPECT_EQ(view.selected(), QStringList{u"H100"_s}) << "an edit of the scenario leaves the page as it is";
}

TEST_F(WindowLibrary, TwoEntriesAreHeldAgainstEachOther) {
    auto& view = page<ZooView>("zoo");
    clickRow(*view.tableView(), rowOf(*view.tableView(), "A100"));
    clickRow(*view.tableView(), rowOf(*view.tableView(), "H100"), Qt::ControlModifier);
    EXPECT_EQ(view.selected(), (QStringList{u"A100"_s, u"H100"_s}));
    ASSERT_NE(view.chart(), nullptr);
    EXPECT_TRUE(view.chart()->isVisible());
    EXPECT_TRUE(view.chart()->spec().title.startsWith(u"NVIDIA H100"_s));
    EXPECT_NE(verdict().find("×3.17"), std::string::npos) << verdict();
    EXPECT_EQ(content().table.columns.size(), 4);
    if (qEnvironmentVariableIsSet("SHOTS")) window->grab().save(u"/tmp/wt/lib/compare.png"_s);
    clickRow(*view.tableView(), rowOf(*view.tableView(), "T4"), Qt::ControlModifier);
    EXPECT_EQ(view.chart(), nullptr) << "a ratio is of two";
    EXPECT_EQ(content().table.columns.size(), 4) << "three side by side";
}

TEST_F(WindowLibrary, AMetricOfOnesOwnIsSortedByAndRemembered) {
    auto& view = page<ZooView>("zoo");
    auto& metric = child<QLineEdit>(u"zoo.metric"_s);
    typeInto(metric, u"peak_flops / tdp"_s);
    ASSERT_EQ(view.model().metricColumn(), 1);
    double best = view.tableView()->model()->index(0, 1).data(ZooTableModel::RawRole).toDouble();
    EXPECT_GT(best, view.tableView()->model()->index(1, 1).data(ZooTableModel::RawRole).toDouble());
    EXPECT_EQ(document().view().text("zoo.metric"), "peak_flops / tdp");
    typeInto(metric, u"peak_flops + tdp"_s);
    auto& problem = child<QLabel>(u"problem.metric"_s);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_TRUE(problem.text().contains(u"a compute rate (FLOP/s) and a power (W) cannot be added"_s)) << problem.text().toStdString();
    metric.clear();
    settle();
    EXPECT_FALSE(problem.isVisible());
    EXPECT_EQ(view.model().metricColumn(), -1);
}

TEST_F(WindowLibrary, ADeviceOfOnesOwnIsWrittenInAForm) {
    auto& view = page<ZooView>("zoo");
    child<QAction>(u"entries.new"_s).trigger();
    settle();
    ASSERT_TRUE(view.editor()->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"entry.save"_s).isEnabled());
    typeInto(child<QLineEdit>(u"input.entry.name"_s), u"My GPU"_s);
    EXPECT_EQ(child<QLineEdit>(u"input.entry.id"_s).text(), u"My_GPU"_s);
    typeInto(child<QLineEdit>(u"input.entry.peak_flops"_s), u"300 TFLOP/s"_s);
    typeInto(child<QLineEdit>(u"input.entry.memory.capacity"_s), u"80 GB/s"_s);
    EXPECT_TRUE(child<QLabel>(u"problem.entry.memory.capacity"_s).isVisible());
    if (qEnvironmentVariableIsSet("SHOTS")) window->grab().save(u"/tmp/wt/lib/editor.png"_s);
    typeInto(child<QLineEdit>(u"input.entry.memory.capacity"_s), u"80 GB"_s);
    EXPECT_FALSE(child<QLabel>(u"problem.entry.memory.capacity"_s).isVisible());
    typeInto(child<QLineEdit>(u"input.entry.memory.bandwidth"_s), u"2 TB/s"_s);
    ASSERT_TRUE(child<QPushButton>(u"entry.save"_s).isEnabled()) << child<QLabel>(u"entry.remarks"_s).text().toStdString();
    click("entry.save");
    EXPECT_FALSE(view.editor()->isVisible());
    EXPECT_EQ(view.selected(), QStringList{u"My_GPU"_s});
    EXPECT_GE(rowOf(*view.tableView(), "My_GPU"), 0);
    pick("hardware", "My_GPU"); // it is in the zoo panel too
    EXPECT_EQ(written("hardware"), "My_GPU");
    window->showPage(u"roofline"_s);
    settle();
    EXPECT_EQ(content().state, Content::State::good);
}

TEST_F(WindowLibrary, OwnEntriesAreDeletedAfterAQuestionAndTheZoosAreNot) {
    QString error;
    ZooEntry mine = *library.zoo().find(EntryKind::hardware, "T4");
    mine.id = "Mine";
    ASSERT_TRUE(library.save(mine, &error)) << error.toStdString();
    auto& view = page<ZooView>("zoo");
    view.select({u"T4"_s});
    EXPECT_FALSE(child<QAction>(u"entries.remove"_s).isEnabled());
    EXPECT_FALSE(child<QAction>(u"entries.edit"_s).isEnabled());
    EXPECT_TRUE(child<QAction>(u"entries.copy"_s).isEnabled());
    view.select({u"Mine"_s});
    answers.agreed = false;
    child<QAction>(u"entries.remove"_s).trigger();
    EXPECT_NE(library.zoo().find(EntryKind::hardware, "Mine"), nullptr);
    answers.agreed = true;
    child<QAction>(u"entries.remove"_s).trigger();
    settle();
    EXPECT_EQ(library.zoo().find(EntryKind::hardware, "Mine"), nullptr);
    EXPECT_EQ(rowOf(*view.tableView(), "Mine"), -1);
    EXPECT_EQ(answers.asked, 2);
}

TEST_F(WindowLibrary, FilesAreImportedThroughTheFormAndExported) {
    auto& view = page<ZooView>("zoo");
    view.select({u"H100"_s});
    answers.save = file("out.json");
    child<QAction>(u"entries.export"_s).trigger();
    ASSERT_TRUE(QFile::exists(file("out.json")));
    answers.open = file("out.json");
    child<QAction>(u"entries.import"_s).trigger();
    settle();
    ASSERT_TRUE(view.editor()->isVisible());
    EXPECT_FALSE(child<QPushButton>(u"entry.save"_s).isEnabled()) << "an H100 is there already";
    typeInto(child<QLineEdit>(u"input.entry.id"_s), u"H100_mine"_s);
    click("entry.save");
    EXPECT_NE(library.zoo().find(EntryKind::hardware, "H100_mine"), nullptr);
    answers.open = file("absent.json");
    child<QAction>(u"entries.import"_s).trigger();
    EXPECT_EQ(answers.failures.size(), 1);
}

// As a file manager drops it.
void drop(MainWindow& window, const QString& name) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter); // else nobody waits for it
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    settle();
}

TEST_F(WindowLibrary, EntriesAndHuggingFaceConfigsAreTakenByDropping) {
    const Scenario before = document().scenario();
    drop(*window, QStringLiteral(MLSYSIM_TEST_DATA) + u"/hf/llama-2-70b.json"_s);
    ASSERT_EQ(window->pageId(), u"zoo"_s) << answers.failures.join(u';').toStdString();
    auto* view = qobject_cast<ZooView*>(window->currentPage());
    ASSERT_TRUE(view->editor()->isVisible());
    typeInto(child<QLineEdit>(u"input.entry.id"_s), u"Dropped"_s);
    click("entry.save");
    EXPECT_NE(library.zoo().find(EntryKind::models, "Dropped"), nullptr);
    view->select({u"Dropped"_s});
    answers.save = file("dropped.json");
    child<QAction>(u"entries.export"_s).trigger();
    window->showPage(u"roofline"_s);
    drop(*window, answers.save);
    EXPECT_TRUE(view->editor()->isVisible());
    drop(*window, file("absent.json"));
    EXPECT_EQ(answers.failures.size(), 1);
    EXPECT_EQ(document().scenario(), before);
}

TEST_F(WindowLibrary, AScenarioOpensByADoubleClickAndUndoTakesItBack) {
    auto& view = page<ScenariosView>("scenarios");
    const Scenario before = document().scenario();
    const int row = view.model().rowOf(u"Smart_Doorbell"_s);
    clickRow(*view.gallery(), row);
    EXPECT_NE(verdict().find("Smart doorbell"), std::string::npos) << verdict();
    EXPECT_EQ(document().scenario(), before) << "looking is not opening";
    EXPECT_TRUE(window->currentPage()->cards().front()->isVisible());
    QTest::mouseDClick(view.gallery()->viewport(), Qt::LeftButton, {}, view.gallery()->visualRect(view.model().index(row, 0)).center());
    settle();
    EXPECT_EQ(written("model"), "WakeVision");
    EXPECT_EQ(document().scenario(), scenarioOf(*world().zoo.find(EntryKind::scenarios, "Smart_Doorbell")));
    EXPECT_EQ(view.gallery()->currentIndex().row(), 0);
    trigger("undo");
    EXPECT_EQ(document().scenario(), before);
}

TEST_F(WindowLibrary, TheLiveScenarioIsKeptBesideTheOthers) {
    auto& view = page<ScenariosView>("scenarios");
    document().edit("inference.batch_size", 24.0);
    EXPECT_FALSE(child<QPushButton>(u"scenarios.save"_s).isEnabled());
    typeInto(child<QLineEdit>(u"scenarios.name"_s), u"My batch"_s);
    click("scenarios.save");
    const int row = view.model().rowOf(u"My_batch"_s);
    ASSERT_GT(row, 0) << answers.failures.join(u';').toStdString();
    document().edit("inference.batch_size", 1.0);
    clickRow(*view.gallery(), row);
    click("scenarios.open");
    EXPECT_EQ(written("inference.batch_size"), "24");
    clickRow(*view.gallery(), row);
    click("scenarios.remove");
    EXPECT_EQ(view.model().rowOf(u"My_batch"_s), -1);
    typeInto(child<QLineEdit>(u"scenarios.name"_s), u"First light"_s);
    click("scenarios.save");
    EXPECT_EQ(answers.failures.size(), 1) << "the zoo's own stay what they are";
}

TEST_F(WindowLibrary, TheStartPageOpensAScenarioAndUndoTakesItBack) {
    const Scenario before = document().scenario();
    trigger("start");
    settle();
    ASSERT_EQ(window->pageId(), u"start"_s);
    std::size_t offered = 0;
    for (const ZooEntry* entry : world().zoo.entries(EntryKind::scenarios)) offered += window->findChild<QPushButton*>(u"start.scenario."_s + QString::fromStdString(entry->id)) != nullptr;
    EXPECT_EQ(offered, world().zoo.entries(EntryKind::scenarios).size());
    EXPECT_NE(child<QPushButton>(u"start.scenario.Frontier_Training"_s).accessibleDescription().indexOf(u"✗"), -1) << "it misses its SLA, and says so here";
    click("start.scenario.Smart_Doorbell");
    EXPECT_EQ(document().scenario(), scenarioOf(*world().zoo.find(EntryKind::scenarios, "Smart_Doorbell")));
    EXPECT_EQ(window->pageId(), u"overview"_s);
    trigger("undo");
    EXPECT_EQ(document().scenario(), before);
}

TEST_F(WindowLibrary, TheStartPageHasTheFilesUsedLastAndTheLectures) {
    window->showPage(u"start"_s);
    document().edit("inference.batch_size", 24.0);
    answers.save = file("mine.mlsysim.json");
    ASSERT_TRUE(window->saveSessionAs());
    settings.addRecentFile(file("gone.mlsysim.json"));
    document().edit("inference.batch_size", 2.0);
    window->showPage(u"roofline"_s);
    window->showPage(u"start"_s);
    settle();
    QStringList files;
    for (const auto* link : window->currentPage()->findChildren<QPushButton*>(u"start.file"_s)) files << link->text();
    EXPECT_EQ(files, QStringList{u"mine.mlsysim.json"_s}) << "a file that is gone is no offer";
    answers.unsaved = SaveAnswer::discard;
    click("start.file");
    EXPECT_EQ(answers.asked, 1) << "there was an edit not saved";
    EXPECT_EQ(written("inference.batch_size"), "24");
    window->showPage(u"start"_s);
    click("start.deck.hello-roofline");
    EXPECT_FALSE(document().scenes().empty());
}

TEST_F(WindowLibrary, TheTourShowsEveryStopAndLeavesTheScenarioAlone) {
    const Scenario before = document().scenario();
    window->showPage(u"start"_s);
    click("start.tour");
    QStringList pages, texts;
    for (int guard = 0; guard < 20 && window->findChild<QPushButton*>(u"callout.next"_s); ++guard) {
        settle();
        auto& next = child<QPushButton>(u"callout.next"_s);
        EXPECT_TRUE(next.isVisible());
        EXPECT_EQ(QApplication::focusWidget(), &next) << "Return goes on";
        const QRect bubble(next.parentWidget()->mapTo(window.get(), QPoint()), next.parentWidget()->size());
        EXPECT_TRUE(window->rect().contains(bubble));
        pages << window->pageId();
        texts << next.accessibleDescription();
        QTest::keyClick(&next, Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(texts.size(), 8);
    EXPECT_EQ(QSet<QString>(texts.begin(), texts.end()).size(), 8);
    EXPECT_EQ(pages.back(), u"start"_s);
    EXPECT_EQ(document().scenario(), before);
    trigger("tour");
    settle();
    QTest::keyClick(&child<QPushButton>(u"callout.next"_s), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(window->findChild<QPushButton*>(u"callout.next"_s));
}

TEST_F(WindowLibrary, NumbersOfTheLiveScorecardLeadToTheirWorking) {
    auto& view = page<ScenariosView>("scenarios");
    ASSERT_EQ(view.cards().size(), 4u);
    QTest::mouseClick(view.cards()[2], Qt::LeftButton);
    settle();
    EXPECT_EQ(window->working().key(), u"scenario.economics.tco"_s);
    EXPECT_FALSE(window->working().toPlainText().isEmpty());
}

} // namespace
} // namespace mlsys
