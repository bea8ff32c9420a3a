// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions through the window: saving, opening, what is refused, what is asked.
#include "tests/app/window_support.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace mlsys {
namespace {

using namespace test;

class WindowFiles : public WindowTest {
protected:
    static QByteArray bytes(const QString& name) {
        QFile opened(name);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    static void write(const QString& name, const QByteArray& text) {
        QFile opened(name);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(text);
    }
    // Saved as session.json.
    void saveAs() {
        answers.save = file("session.json");
        trigger("save");
        ASSERT_TRUE(QFile::exists(answers.save));
    }
};

TEST_F(WindowFiles, AReopenedSessionShowsTheSameNumbers) {
    pick("models", "Llama3_8B");
    pick("hardware", "H100");
    trigger("task");
    document().edit("training.zero_stage", 2.0);
    document().edit("hardware.memory.capacity", word("94 GiB"));
    document().pin();
    window->showPage(u"memory"_s);
    saveAs();
    EXPECT_FALSE(window->isWindowModified());
    EXPECT_TRUE(window->windowTitle().startsWith(u"session.json"_s)) << window->windowTitle().toStdString();

    const auto second = open(world().services);
    ASSERT_TRUE(second->openSession(file("session.json")));
    settle();
    EXPECT_EQ(second->document().scenario(), document().scenario());
    EXPECT_EQ(second->currentPage()->page().id, std::string_view("memory")) << "the page comes back too";
    EXPECT_EQ(wordsOf(second->currentPage()->content()), wordsOf(content()));
    EXPECT_EQ(numbersOf(second->currentPage()->content()), numbersOf(content()));
    EXPECT_FALSE(second->isWindowModified());
    EXPECT_EQ(second->document().pins(), document().pins());
}

TEST_F(WindowFiles, SavingAgainAsksNothing) {
    saveAs();
    document().edit("inference.batch_size", 3.0);
    EXPECT_TRUE(window->isWindowModified());
    trigger("save");
    EXPECT_EQ(answers.suggestions.size(), 1);
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(WindowFiles, ACorruptSessionIsReportedWithItsLineAndChangesNothing) {
    saveAs();
    QByteArray broken = bytes(file("session.json"));
    broken.insert(broken.indexOf("\"precision\""), "? ");
    write(file("broken.json"), broken);
    document().edit("inference.batch_size", 7.0);
    const Scenario before = document().scenario();
    const QStringList shown = wordsOf(content());
    answers.open = file("broken.json");
    answers.unsaved = SaveAnswer::discard;
    trigger("open");
    settle();
    ASSERT_EQ(answers.failures.size(), 1);
    EXPECT_TRUE(QRegularExpression(u"broken\\.json.*line [0-9]+"_s).match(answers.failures[0]).hasMatch()) << answers.failures[0].toStdString();
    EXPECT_EQ(document().scenario(), before);
    EXPECT_EQ(wordsOf(content()), shown);
    EXPECT_TRUE(window->windowTitle().startsWith(u"session.json"_s));
    EXPECT_EQ(bytes(file("broken.json")), broken);
}

TEST_F(WindowFiles, AFolderThatIsNotThereIsReportedAndTheChangesStayUnsaved) {
    document().edit("inference.batch_size", 7.0);
    answers.save = file("no/such/folder.json");
    trigger("save");
    EXPECT_EQ(answers.failures.size(), 1);
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(WindowFiles, AnOlderSessionSaysSoAndTakesTheZoosValuesByAClick) {
    saveAs();
    write(file("old.json"), bytes(file("session.json")).replace("\"2039 GB/s\"", "\"1555 GB/s\""));
    ASSERT_TRUE(window->openSession(file("old.json")));
    settle();
    auto& adopt = child<QPushButton>(u"noticeAction"_s);
    ASSERT_TRUE(adopt.isVisible());
    const double old = rawOf("single-node.peak_bw_actual");
    EXPECT_DOUBLE_EQ(old, 1555e9);
    QTest::mouseClick(&adopt, Qt::LeftButton);
    settle();
    EXPECT_FALSE(adopt.isVisible());
    EXPECT_DOUBLE_EQ(rawOf("single-node.peak_bw_actual"), 2039e9);
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(WindowFiles, ClosingUnchangedAsksNothing) {
    EXPECT_TRUE(window->close());
    EXPECT_EQ(answers.asked, 0);
}

TEST_F(WindowFiles, ClosingWithChangesAsksAndCancelStays) {
    saveAs();
    document().edit("inference.batch_size", 7.0);
    answers.unsaved = SaveAnswer::cancel;
    EXPECT_FALSE(window->close());
    EXPECT_EQ(answers.asked, 1);
    EXPECT_TRUE(window->isVisible());
    answers.unsaved = SaveAnswer::discard;
    EXPECT_TRUE(window->close());
    EXPECT_EQ(answers.asked, 2);
    EXPECT_FALSE(window->isVisible());
    EXPECT_FALSE(bytes(file("session.json")).contains("\"batch_size\": 7"));
}

TEST_F(WindowFiles, ClosingWithSaveWritesTheFile) {
    saveAs();
    document().edit("inference.batch_size", 7.0);
    answers.unsaved = SaveAnswer::save;
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(bytes(file("session.json")).contains("\"batch_size\": 7"));
}

TEST_F(WindowFiles, ClosingStaysOpenIfTheSaveFails) {
    saveAs();
    document().edit("inference.batch_size", 7.0);
    ASSERT_TRUE(QFile::remove(file("session.json")));
    ASSERT_TRUE(QDir().mkpath(file("session.json/not-empty"))); // a folder has taken its name
    answers.unsaved = SaveAnswer::save;
    EXPECT_FALSE(window->close());
    EXPECT_EQ(answers.failures.size(), 1);
}

TEST_F(WindowFiles, AScenarioWithoutAFileIsKeptWithoutAQuestion) {
    document().edit("inference.batch_size", 7.0);
    document().pin();
    window->showPage(u"memory"_s);
    ASSERT_TRUE(window->close());
    EXPECT_EQ(answers.asked, 0);
    const auto second = open(world().services);
    second->restoreLast();
    settle();
    EXPECT_EQ(textOf(*second->document().scenario().values.find("inference.batch_size")), "7");
    EXPECT_EQ(second->document().pins().size(), 1u);
    EXPECT_STREQ(second->currentPage()->page().id, "memory");
}

TEST_F(WindowFiles, TheNextStartOpensTheFileThatWasOpen) {
    document().edit("inference.batch_size", 7.0);
    saveAs();
    ASSERT_TRUE(window->close());
    const auto second = open(world().services);
    second->restoreLast();
    EXPECT_EQ(second->document().fileName(), file("session.json"));
    EXPECT_EQ(textOf(*second->document().scenario().values.find("inference.batch_size")), "7");
    EXPECT_FALSE(second->isWindowModified());
}

TEST_F(WindowFiles, OpeningAndStartingNewAskFirst) {
    saveAs();
    document().edit("inference.batch_size", 7.0);
    answers.open = file("session.json");
    trigger("open");
    trigger("new");
    EXPECT_EQ(answers.asked, 2);
    EXPECT_EQ(written("inference.batch_size"), "7");
    answers.unsaved = SaveAnswer::discard;
    trigger("new");
    EXPECT_EQ(document().scenario(), firstScenario());
    EXPECT_TRUE(document().fileName().isEmpty());
}

TEST_F(WindowFiles, ADamagedMemoryOfTheLastSessionStartsAfresh) {
    settings.setLast({}, u"{ not json"_s);
    const auto second = open(world().services);
    second->restoreLast();
    EXPECT_EQ(second->document().scenario(), firstScenario());
    EXPECT_TRUE(answers.failures.isEmpty());
}

// A whole file, but with values no solver can take: it opens, says what is wrong, and the fields are there to mend it.
TEST_F(WindowFiles, ASessionWithImpossibleValuesSaysWhichAndCanBeMended) {
    write(file("odd.json"), R"({"format":"mlsysim-session","version":1,"scenario":{"task":"inference","model":"ResNet50","hardware":"A100",
        "precision":"fp17","inference":{"batch_size":4}}})");
    ASSERT_TRUE(window->openSession(file("odd.json")));
    settle();
    EXPECT_EQ(content().state, Content::State::invalid);
    EXPECT_TRUE(content().problem.contains(u"fp17"_s)) << content().problem.toStdString();
    EXPECT_TRUE(child<QLabel>(u"bannerText"_s).isVisible());
    // The numbers of the session before are not this one's.
    EXPECT_TRUE(content().cards.empty());
    EXPECT_FALSE(resultTable().isVisible());
    document().edit("precision", std::string("fp16"));
    settle();
    EXPECT_EQ(content().state, Content::State::good);
    EXPECT_TRUE(resultTable().isVisible());
}

} // namespace
} // namespace mlsys
