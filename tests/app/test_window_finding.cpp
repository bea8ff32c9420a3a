// SPDX-License-Identifier: GPL-3.0-or-later
// Finding things: the palette, the guide, shortcuts that can be changed, recent files, tables in every format.
#include "app/window/command_palette.h"
#include "app/window/guide_window.h"
#include "app/window/shortcuts_dialog.h"
#include "models/guide.h"
#include "models/table_text.h"
#include "tests/app/window_support.h"

#include <QClipboard>
#include <QFile>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

namespace mlsys::test {
namespace {

class WindowFinding : public WindowTest {
protected:
    // Types into the palette and takes the first that it finds.
    void find(const QString& typed) {
        trigger("palette");
        settle();
        auto* palette = window->findChild<CommandPalette*>();
        ASSERT_TRUE(palette && palette->isVisible());
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
};

TEST(CommandPalette, WordsAtTheirBeginningComeFirst) {
    EXPECT_EQ(matchOf(u"xyz"_s, u"Export chart"_s), 0);
    EXPECT_GT(matchOf(u"exp"_s, u"Export chart"_s), matchOf(u"exp"_s, u"Unexpected"_s));
    EXPECT_GT(matchOf(u"cha"_s, u"Export chart"_s), matchOf(u"por"_s, u"Export chart"_s));
    EXPECT_GT(matchOf(u"chart exp"_s, u"Export chart"_s), 0) << "in any order";
    EXPECT_EQ(matchOf(u"chart xyz"_s, u"Export chart"_s), 0) << "every word";
}

TEST_F(WindowFinding, ThePaletteGoesToPagesEntriesInputsFormulasAndActions) {
    find(u"page cost"_s);
    EXPECT_EQ(window->pageId(), u"cost-carbon"_s);
    find(u"B200"_s);
    EXPECT_EQ(written("hardware").find("B200"), 0u) << written("hardware");
    window->showPage(u"roofline"_s);
    find(u"input batch size"_s);
    ASSERT_TRUE(window->focusWidget());
    EXPECT_EQ(window->focusWidget()->objectName(), u"input.inference.batch_size"_s);
    find(u"formula iron law"_s);
    EXPECT_EQ(window->pageId(), u"formulas"_s);
    find(u"copy table markdown"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"| "_s)) << "an action is found with the menu that it stands in";
    document().pin();
    find(u"Remove all pins"_s);
    EXPECT_TRUE(document().pins().empty());
}

TEST_F(WindowFinding, AShortcutIsChangedAndRememberedAndRefusedWhereItIsTaken) {
    QAction& pin = child<QAction>(u"action.pin"_s);
    {
        ShortcutsDialog dialog({&pin, &child<QAction>(u"action.open"_s)}, settings, window.get());
        auto* keys = dialog.findChild<QKeySequenceEdit*>(u"keys.action.pin"_s);
        ASSERT_TRUE(keys);
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_J));
        Q_EMIT keys->editingFinished();
        EXPECT_EQ(pin.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        keys->setKeySequence(QKeySequence::Open);
        Q_EMIT keys->editingFinished();
        EXPECT_EQ(pin.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J)) << "taken";
        EXPECT_FALSE(dialog.findChild<QLabel*>(u"shortcutProblem"_s)->text().isEmpty());
    }
    window = open(world().services);
    EXPECT_EQ(child<QAction>(u"action.pin"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    settings.setShortcut(u"action.pin"_s, std::nullopt);
    window = open(world().services);
    EXPECT_EQ(child<QAction>(u"action.pin"_s).shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
}

// No two actions of the menus answer to the same keys.
TEST_F(WindowFinding, EveryShortcutIsItsOwn) {
    QHash<QString, QString> owners;
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            EXPECT_FALSE(owners.contains(text)) << text.toStdString() << ": " << owners.value(text).toStdString() << " and " << action->objectName().toStdString();
            owners.insert(text, action->objectName());
        }
    }
}

TEST_F(WindowFinding, F1OpensTheGuideAtThePage) {
    ASSERT_FALSE(guidePages().empty());
    window->showPage(u"roofline"_s);
    trigger("guide");
    settle();
    auto* guide = window->findChild<GuideWindow*>();
    ASSERT_TRUE(guide && guide->isVisible());
    EXPECT_EQ(guide->pageId(), u"roofline"_s);
    EXPECT_TRUE(guide->findChild<QTextBrowser*>()->toPlainText().contains(u"roofline"_s, Qt::CaseInsensitive));
    auto* search = guide->findChild<QLineEdit*>();
    QTest::keyClicks(search, u"checkpoint"_s);
    settle();
    auto* list = guide->findChild<QListWidget*>();
    EXPECT_GE(list->count(), 1);
    EXPECT_LT(list->count(), static_cast<int>(guidePages().size()));
    guide->open(u"memory"_s);
    EXPECT_EQ(guide->pageId(), u"memory"_s);
    guide->close();
}

TEST(Guide, HasAPageForEveryPageOfTheProgramWithAllItsParts) {
    for (const Page& page : world().pages.pages()) {
        const GuidePage* found = guidePage(QString::fromLatin1(page.id));
        ASSERT_TRUE(found) << page.id;
        for (const char* heading : {"## What it answers", "## Equations", "## Assumptions", "## Not modelled", "## Expected accuracy", "## Exercise", "## Further reading"}) {
            EXPECT_TRUE(found->markdown.contains(QLatin1String(heading))) << page.id << ' ' << heading;
        }
    }
    static const QRegularExpression link(u"\\]\\(([a-z-]+)\\.md\\)"_s);
    for (const GuidePage& page : guidePages()) {
        for (auto it = link.globalMatch(page.markdown); it.hasNext();) {
            const QString to = it.next().captured(1);
            EXPECT_TRUE(guidePage(to)) << page.id.toStdString() << " links " << to.toStdString();
        }
    }
    EXPECT_EQ(guidePages().front().id, u"index"_s);
}

TEST_F(WindowFinding, RecentFilesAreOfferedTheLastFirst) {
    for (const char* name : {"one.mlsysim.json", "two.mlsysim.json"}) {
        answers.save = file(name);
        ASSERT_TRUE(window->saveSessionAs());
    }
    ASSERT_EQ(settings.recentFiles().size(), 2);
    EXPECT_TRUE(settings.recentFiles().front().endsWith(u"two.mlsysim.json"_s));
    EXPECT_TRUE(QFile::exists(file("two.mlsysim.json")));
    document().edit("inference.batch_size", 3.0);
    ASSERT_TRUE(window->saveSession());
    Session before;
    QFile backup(file("two.mlsysim.json~"));
    ASSERT_TRUE(backup.open(QIODevice::ReadOnly)) << "the version before the last save";
    ASSERT_FALSE(readSession(backup.readAll().toStdString(), before));
    EXPECT_NE(before.scenario, document().scenario());
}

// What the dialog is opened for.
TEST_F(WindowFinding, TheKeysInTheListOfShortcutsAreSeen) {
    std::vector<QAction*> actions;
    for (QAction* action : window->findChildren<QAction*>()) if (!action->objectName().isEmpty() && !action->text().isEmpty()) actions.push_back(action);
    ASSERT_GT(actions.size(), 30u);
    actions.front()->setText(u"An action whose title is very much longer than the list of shortcuts is wide, as some are in German"_s);
    ShortcutsDialog dialog(actions, settings, nullptr);
    dialog.show();
    settle();
    const auto* table = dialog.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), static_cast<int>(actions.size()));
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) EXPECT_EQ(button->isDefault(), button->text().contains(u"Close"_s)) << button->text().toStdString();
    for (int row = 0; row < table->rowCount(); ++row) {
        const QWidget* keys = table->cellWidget(row, 1);
        EXPECT_GE(keys->width(), keys->sizeHint().width());
        EXPECT_LE(keys->mapTo(table->viewport(), keys->rect().bottomRight()).x(), table->viewport()->width());
    }
}

TEST_F(WindowFinding, ATableIsSavedInEveryFormatByItsName) {
    window->showPage(u"memory"_s);
    settle();
    for (const TableFormat& format : tableFormats()) {
        answers.save = file("table.") + QLatin1String(format.suffix);
        trigger("exportTable");
        QFile written(answers.save);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << format.suffix;
        EXPECT_EQ(written.readAll().toStdString(), format.text(window->currentPage()->shownTable())) << format.suffix;
        trigger((std::string("copyTable.") + format.suffix).c_str());
        EXPECT_EQ(QApplication::clipboard()->text().toStdString(), format.text(window->currentPage()->shownTable())) << format.suffix;
    }
    answers.save = file("table.xlsx");
    trigger("exportTable");
    EXPECT_EQ(answers.failures.size(), 1);
    EXPECT_FALSE(QFile::exists(answers.save));
}

} // namespace
} // namespace mlsys::test
