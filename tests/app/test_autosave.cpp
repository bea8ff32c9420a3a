// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: what is not saved lies in a file of the program's own, a next start takes it from there, and the user's
// file is always a whole version. The program of this test starts itself as the one that is killed.
#include "app/window/autosave.h"
#include "app/window/program.h"
#include "tests/app/window_support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

#include <random>

namespace mlsys::test {
namespace {

class AutosaveTest : public testing::Test {
protected:
    QString folder() const { return m_directory.filePath(u"autosave"_s); }
    QString file(const char* name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    static void wait(int ms) {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms) QApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    int files() const { return static_cast<int>(QDir(folder()).entryList({u"*.mlsysim.json"_s}).size()); }

    QTemporaryDir m_directory;
    ScenarioDocument document{world().services};
};

TEST_F(AutosaveTest, WritesSoonAfterAChangeAndNothingForWhatIsSaved) {
    Autosave autosave(document, folder(), 20);
    wait(60);
    EXPECT_EQ(files(), 0) << "nothing was changed";
    document.edit("inference.batch_size", 9.0);
    wait(80);
    EXPECT_EQ(files(), 1);
    EXPECT_TRUE(Autosave::leftovers(folder()).empty()) << "of a program that runs";
    QString error;
    ASSERT_TRUE(document.save(file("kept.mlsysim.json"), &error)) << error.toStdString();
    wait(80);
    EXPECT_EQ(files(), 0);
}

TEST_F(AutosaveTest, EditsWithoutAPauseDoNotPutItOff) {
    Autosave autosave(document, folder(), 50);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; clock.elapsed() < 400; ++i) {
        document.edit("inference.batch_size", static_cast<double>(2 + i % 100));
        wait(5);
    }
    EXPECT_EQ(files(), 1);
}

TEST_F(AutosaveTest, ADocumentThatEndsProperlyLeavesNothing) {
    {
        Autosave autosave(document, folder(), 5);
        document.edit("inference.batch_size", 9.0);
        wait(40);
        EXPECT_EQ(files(), 1);
    }
    EXPECT_EQ(files(), 0);
}

// As a killed program leaves it: the file, and a lock whose holder is gone.
void leave(const QString& folder, double batch, const QString& belongsTo) {
    Session session;
    session.scenario = firstScenario({{"inference.batch_size", batch}});
    session.view.set("page", std::string("memory"));
    session.view.set("autosave.file", belongsTo.toStdString());
    QDir().mkpath(folder);
    QFile file(folder + u"/left%1.mlsysim.json"_s.arg(batch));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(writeSession(session)));
}

// A program that starts where another one ended.
class NextStart : public AutosaveTest {
protected:
    NextStart() { theme.apply(ThemeChoice::light, 1); }

    Settings settings{file("settings.ini")};
    Theme theme;
    Answers answers;
    Translation translation;
    Program program{world().services, settings, theme, answers, translation};
};

TEST_F(NextStart, ShowsWhatWasLeftInAWindowEach) {
    leave(folder(), 11, {});
    leave(folder(), 12, file("mine.mlsysim.json"));
    program.open();
    EXPECT_EQ(program.keepSafe(folder(), 20), 2);
    ASSERT_EQ(program.windows().size(), 2u);
    QStringList batches, names;
    for (MainWindow* window : program.windows()) {
        EXPECT_EQ(window->pageId(), u"memory"_s);
        EXPECT_TRUE(window->document().isModified());
        EXPECT_FALSE(window->document().session().view.find("autosave.file"));
        batches << QString::fromStdString(textOf(*window->document().scenario().values.find("inference.batch_size")));
        names << window->document().fileName();
        auto* button = window->findChild<QPushButton*>(u"noticeAction"_s);
        EXPECT_TRUE(button && !button->isHidden()) << "a bar says what this is";
    }
    batches.sort();
    EXPECT_EQ(batches, (QStringList{u"11"_s, u"12"_s}));
    EXPECT_TRUE(names.contains(file("mine.mlsysim.json")));
    EXPECT_EQ(files(), 2) << "kept safe again, under the names of this run";
    // One of them is thrown away.
    MainWindow& first = *program.windows().front();
    first.findChild<QPushButton*>(u"noticeAction"_s)->click();
    wait(80);
    EXPECT_EQ(files(), first.document().isModified() ? 2 : 1);
}

TEST_F(NextStart, KeepsWhatCannotBeReadAndTellsItOnce) {
    leave(folder(), 11, {});
    QFile broken(folder() + u"/broken.mlsysim.json"_s);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  \"scenario\": [");
    broken.close();
    MainWindow& window = program.open();
    EXPECT_EQ(program.keepSafe(folder(), 20), 1) << "the other one is there";
    const auto saysWhere = [&] {
        const QList<QLabel*> labels = window.findChild<QWidget*>(u"fileBar"_s)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(u"broken.unreadable.json"_s); });
    };
    EXPECT_TRUE(saysWhere());
    QFile kept(folder() + u"/broken.unreadable.json"_s);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray("{\n  \"scenario\": ["));
    window.findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_FALSE(saysWhere()) << "closed; what was recovered is next";
    EXPECT_TRUE(window.document().isModified()) << "not thrown away with it";
    for (const Leftover& left : Autosave::leftovers(folder())) EXPECT_TRUE(left.fault.isEmpty());
}

// The one that is killed: edits without end, every fifth of a second saved, each told with its time as soon as it is made.
TEST(AutosaveVictim, DISABLED_EditsUntilItIsKilled) {
    const QString folder = qEnvironmentVariable("MLSYSIM_VICTIM_FOLDER");
    ASSERT_FALSE(folder.isEmpty());
    ScenarioDocument document(world().services);
    Autosave autosave(document, folder + u"/autosave"_s, 100);
    QElapsedTimer clock;
    clock.start();
    qint64 saved = 0;
    for (int number = 2;; ++number) {
        document.edit("inference.batch_size", static_cast<double>(number));
        std::printf("%d %lld\n", number, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
        if (clock.elapsed() - saved > 200) {
            QString error;
            ASSERT_TRUE(document.save(folder + u"/mine.mlsysim.json"_s, &error)) << error.toStdString();
            saved = clock.elapsed();
        }
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    }
}

// Fifty times, at any moment of edits and saves; the delay of the autosave and the age of what must be there are both a
// twentieth of the program's.
TEST_F(AutosaveTest, AKilledProgramLosesNothingThatIsOlderThanAMoment) {
    constexpr int kKills = 50, kAge = 250; // ms
    std::mt19937 random(11);
    int recovered = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        QDir(folder()).removeRecursively();
        QFile::remove(file("mine.mlsysim.json"));
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MLSYSIM_VICTIM_FOLDER"_s, m_directory.path());
        victim.setProcessEnvironment(environment);
        victim.start(QApplication::applicationFilePath(), {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=AutosaveVictim.*"_s});
        ASSERT_TRUE(victim.waitForStarted());
        while (!victim.readAllStandardOutput().contains("2 ")) ASSERT_TRUE(victim.waitForReadyRead(20000)) << "the victim does not edit";
        victim.waitForFinished(static_cast<int>(300 + random() % 400));
        victim.kill();
        victim.waitForFinished();
        const qint64 end = QDateTime::currentMSecsSinceEpoch();
        int oldest = 0; // the last edit that is old enough to be there
        for (const QByteArray& line : victim.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 2 && end - parts[1].toLongLong() > kAge) oldest = parts[0].toInt();
        }
        const auto batchIn = [](const Session& session) { return std::stoi(textOf(*session.scenario.values.find("inference.batch_size"))); };
        int found = 0;
        if (QFile mine(file("mine.mlsysim.json")); mine.open(QIODevice::ReadOnly)) {
            Session session;
            ASSERT_FALSE(readSession(mine.readAll().toStdString(), session)) << "the user's file is whole";
            found = batchIn(session);
        }
        for (const Leftover& left : Autosave::leftovers(folder())) found = std::max(found, batchIn(left.session));
        EXPECT_GE(found, oldest) << "kill " << kill;
        recovered += found > 0;
    }
    EXPECT_EQ(recovered, kKills);
}

} // namespace
} // namespace mlsys::test
