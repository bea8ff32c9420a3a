// SPDX-License-Identifier: GPL-3.0-or-later
// A whole lecture with the keyboard: a deck is opened, presented, stepped through, predicted, dragged, blanked and left.
#include "app/window/presentation.h"
#include "models/decks.h"
#include "tests/app/window_support.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QSlider>

namespace mlsys::test {
namespace {

class WindowLecture : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        Scene first = document().sceneOfNow(u"A small batch"_s);
        first.caption = "One request at a time.";
        first.inputs = {"inference.batch_size"};
        document().edit("inference.batch_size", 256.0);
        Scene second = document().sceneOfNow(u"A large one"_s);
        second.question = "What binds now?";
        second.answer = "Compute.";
        second.hint = "Count the bytes.";
        second.view.set("page", std::string("memory"));
        document().setScenes({first, second});
        document().undoStack().undo();
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(window.get(), key, modifiers);
        settle();
    }
    QString shown(const char* name) {
        auto* label = window->findChild<QLabel*>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }
};

TEST_F(WindowLecture, GoesFromTheFirstSceneToTheEndAndReturnsEverything) {
    const Scenario before = document().scenario();
    const QString page = window->pageId();
    const double size = QApplication::font().pointSizeF();

    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_TRUE(window->isFullScreen());
    EXPECT_FALSE(window->menuBar()->isVisible());
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) EXPECT_FALSE(dock->isVisible()) << dock->objectName().toStdString();
    EXPECT_NEAR(QApplication::font().pointSizeF(), Presentation::kScale * size, 0.01);
    EXPECT_TRUE(shown("sceneTitle").contains(u"A small batch"_s));
    EXPECT_EQ(shown("sceneCaption"), u"One request at a time."_s);

    // The large slider of the scene drives the scenario.
    auto* editor = window->findChild<FieldEditor*>(u"present.inference.batch_size"_s);
    ASSERT_TRUE(editor && editor->slider());
    const std::string held = written("inference.batch_size");
    editor->slider()->setValue(editor->slider()->maximum());
    settle();
    EXPECT_NE(written("inference.batch_size"), held);

    press(Qt::Key_PageDown);
    EXPECT_TRUE(shown("sceneTitle").contains(u"A large one"_s));
    EXPECT_EQ(window->pageId(), u"memory"_s);
    EXPECT_EQ(written("inference.batch_size"), "256");
    auto& cover = child<QLabel>(u"cover"_s);
    EXPECT_TRUE(cover.isVisible()) << "the class has not said what it expects";
    EXPECT_FALSE(shown("question").contains(u"What binds now?"_s)) << "it stands on the cover";
    EXPECT_FALSE(shown("question").contains(u"Compute."_s));
    EXPECT_EQ(cover.text(), u"What binds now?"_s);
    EXPECT_FALSE(shown("question").contains(u"Count the bytes."_s)) << "a hint is asked for";
    press(Qt::Key_H);
    EXPECT_TRUE(shown("question").contains(u"Count the bytes."_s));
    auto& answer = child<QLineEdit>(u"answer"_s);
    answer.setFocus();
    QTest::keyClicks(&answer, u"memory, barely"_s); // with an r and a b, which must not cover or blank
    QTest::keyClick(&answer, Qt::Key_Return);
    settle();
    EXPECT_FALSE(cover.isVisible());
    EXPECT_TRUE(shown("question").contains(u"What binds now?"_s));
    EXPECT_TRUE(shown("question").contains(u"Compute."_s));
    EXPECT_EQ(document().scenes()[1].typed, "memory, barely");

    press(Qt::Key_B);
    EXPECT_TRUE(child<QWidget>(u"blank"_s).isVisible());
    EXPECT_EQ(child<QWidget>(u"blank"_s).size(), window->size());
    press(Qt::Key_B);
    EXPECT_FALSE(child<QWidget>(u"blank"_s).isVisible());
    press(Qt::Key_R);
    EXPECT_TRUE(cover.isVisible());
    press(Qt::Key_PageUp);
    EXPECT_TRUE(shown("sceneTitle").contains(u"A small batch"_s));
    EXPECT_FALSE(cover.isVisible());

    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->menuBar()->isVisible());
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) EXPECT_TRUE(dock->isVisible()) << dock->objectName().toStdString();
    EXPECT_EQ(document().scenario(), before);
    EXPECT_EQ(window->pageId(), page);
    EXPECT_NEAR(QApplication::font().pointSizeF(), size, 0.01);
    EXPECT_EQ(document().scenes()[1].typed, "memory, barely") << "what was answered stays";
}

TEST_F(WindowLecture, ShowingScenesIsNoEditOfTheSession) {
    answers.save = file("lecture.mlsysim.json");
    ASSERT_TRUE(window->saveSessionAs());
    ASSERT_FALSE(document().isModified());
    const int undo = document().undoStack().index();
    press(Qt::Key_F5, Qt::ShiftModifier);
    press(Qt::Key_PageDown);
    press(Qt::Key_L);
    press(Qt::Key_B);
    auto& blank = child<QWidget>(u"blank"_s);
    EXPECT_EQ(window->childAt(child<QWidget>(u"pointer"_s).geometry().center()), &blank) << "nothing shines on a blank screen";
    press(Qt::Key_Escape);
    EXPECT_EQ(document().undoStack().index(), undo);
    EXPECT_FALSE(document().isModified());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(WindowLecture, ChartsGetLargerLettersAndHeavierLines) {
    window->showPage(u"roofline"_s);
    settle();
    const ChartStyle before = window->currentPage()->chart()->specChart().chartStyle();
    press(Qt::Key_F5);
    const ChartStyle after = window->currentPage()->chart()->specChart().chartStyle();
    EXPECT_GT(after.lineWidth, 1.5 * before.lineWidth);
    EXPECT_GT(after.font.pixelSize(), 1.5 * before.font.pixelSize());
    EXPECT_GE(contrastRatio(after.text, after.background), 20);
    press(Qt::Key_Escape);
    EXPECT_EQ(window->currentPage()->chart()->specChart().chartStyle(), before);
}

// Pages of the session before keep no chart that a change of size would ask for its numbers.
TEST_F(WindowLecture, ADeckIsPresentedAfterPagesOfAnotherSessionWereShown) {
    answers.unsaved = SaveAnswer::discard;
    for (const char* page : {"scaling", "roofline", "sweep", "memory"}) {
        window->showPage(QString::fromLatin1(page));
        settle();
    }
    for (const Deck& deck : standardDecks()) {
        window->openDeck(deck.path);
        settle();
        press(Qt::Key_F5);
        EXPECT_TRUE(window->isFullScreen()) << deck.id.toStdString();
        press(Qt::Key_Escape);
    }
    window->restyle(1.5, true);
    settle();
    window->restyle(1, false);
}

TEST_F(WindowLecture, TheDeckThatWasOpenedBeginsWithItsFirstScene) {
    press(Qt::Key_F5);
    EXPECT_TRUE(shown("sceneTitle").contains(u"A small batch"_s));
    press(Qt::Key_Escape);
    document().edit("inference.batch_size", 77.0);
    settle();
    press(Qt::Key_F5);
    EXPECT_EQ(shown("sceneTitle"), QString());
}

TEST_F(WindowLecture, ReturnUncoversTheResults) {
    press(Qt::Key_F5, Qt::ShiftModifier);
    press(Qt::Key_PageDown);
    auto* cover = window->findChild<QWidget*>(u"cover"_s);
    ASSERT_TRUE(cover && cover->isVisible());
    press(Qt::Key_Return);
    EXPECT_FALSE(cover->isVisible());
}

TEST_F(WindowLecture, AnotherSessionEndsThePresentationAndStaysAsItIs) {
    Session other;
    other.scenario = document().scenario();
    other.scenario.values.set("inference.batch_size", 5.0);
    press(Qt::Key_F5, Qt::ShiftModifier);
    press(Qt::Key_PageDown);
    document().restore(other);
    settle();
    EXPECT_FALSE(window->isFullScreen());
    EXPECT_TRUE(window->menuBar()->isVisible());
    press(Qt::Key_PageDown);
    press(Qt::Key_R);
    press(Qt::Key_Escape);
    EXPECT_EQ(document().scenario(), other.scenario);
    EXPECT_TRUE(document().scenes().empty());
}

TEST_F(WindowLecture, ClosingWhilePresentingKeepsTheWindowsOwnLayout) {
    const double size = QApplication::font().pointSizeF();
    press(Qt::Key_F5);
    window->close();
    settle();
    EXPECT_NEAR(QApplication::font().pointSizeF(), size, 0.01);
    window = open(world().services);
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) EXPECT_TRUE(dock->isVisible()) << dock->objectName().toStdString();
}

TEST_F(WindowLecture, ScenesAreSavedWithTheSession) {
    const Session session = document().session();
    Session read;
    ASSERT_FALSE(readSession(writeSession(session), read));
    EXPECT_EQ(read.scenes, session.scenes);
    document().setScenes({});
    EXPECT_TRUE(document().isModified());
    document().restore(read);
    EXPECT_EQ(document().scenes().size(), 2u);
    EXPECT_FALSE(document().isModified());
}

TEST_F(WindowLecture, ASceneIsAddedFromWhatIsShown) {
    answers.typed = u"Third"_s;
    document().edit("inference.batch_size", 7.0);
    trigger("addScene");
    settle();
    ASSERT_EQ(document().scenes().size(), 3u);
    EXPECT_EQ(document().scenes()[2].name, "Third");
    EXPECT_EQ(document().scenes()[2].scenario, document().scenario());
    trigger("scene.2.up");
    settle();
    EXPECT_EQ(document().scenes()[1].name, "Third");
    trigger("scene.1.remove");
    settle();
    EXPECT_EQ(document().scenes().size(), 2u);
}

// Every deck that comes with the program goes from its first scene to its last without a word of a problem.
TEST_F(WindowLecture, EveryDeckIsShown) {
    ASSERT_FALSE(standardDecks().empty());
    answers.unsaved = SaveAnswer::discard;
    for (const Deck& deck : standardDecks()) {
        SCOPED_TRACE(deck.id.toStdString());
        EXPECT_FALSE(deck.title.isEmpty());
        EXPECT_FALSE(deck.summary.isEmpty());
        window->openDeck(deck.path);
        settle();
        ASSERT_TRUE(answers.failures.isEmpty()) << answers.failures.join(u' ').toStdString();
        EXPECT_TRUE(document().fileName().isEmpty()) << "saving must not go into the program";
        const std::vector<Scene> scenes = document().scenes();
        EXPECT_GE(scenes.size(), 3u);
        for (const Scene& scene : scenes) {
            SCOPED_TRACE(scene.name);
            document().enterScene(scene);
            if (const auto page = scene.view.text("page")) {
                EXPECT_TRUE(world().pages.find(*page)) << *page;
                window->showPage(QString::fromStdString(*page));
            }
            settle();
            const Content::State state = content().state;
            EXPECT_TRUE(state == Content::State::good || state == Content::State::infeasible) << content().problem.toStdString();
            EXPECT_LE(scene.inputs.size(), 3u);
        }
    }
}

} // namespace
} // namespace mlsys::test
