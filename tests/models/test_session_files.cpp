// SPDX-License-Identifier: GPL-3.0-or-later
// Session files through the document: what is saved comes back, what is broken changes nothing.
#include "models/scenario_document.h"

#include "tests/support/scenario_support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;
using testing::HasSubstr;

class SessionFiles : public testing::Test {
protected:
    QString path(const char* name = "a.mlsysim.json") const { return directory.filePath(QString::fromLatin1(name)); }
    static QByteArray bytes(const QString& name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }
    static void write(const QString& name, const QByteArray& text) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
    }
    void save() {
        QString error;
        ASSERT_TRUE(document.save(path(), &error)) << error.toStdString();
    }
    QTemporaryDir directory;
    ScenarioDocument document{world().services};
};

TEST_F(SessionFiles, ComeBackEqualAndAreWrittenAgainByteForByte) {
    document.edit("inference.batch_size", 48.0);
    document.edit("inference.efficiency", 0.30000000000000004);
    document.edit("hardware.memory.bandwidth", word("6 TB/s"));
    document.pin();
    document.edit("assumptions.layer_overhead", word("5 us"));
    document.choose(EntryKind::fleets, "Research_256");
    document.setView("page", word("memory"));
    EXPECT_TRUE(document.isModified());
    save();
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.fileName(), path());

    ScenarioDocument second(world().services);
    QString error;
    ASSERT_TRUE(second.load(path(), &error)) << error.toStdString();
    EXPECT_EQ(second.scenario(), document.scenario());
    EXPECT_EQ(second.pins(), document.pins());
    EXPECT_EQ(second.view(), document.view());
    EXPECT_TRUE(second.outdated().empty());
    EXPECT_FALSE(second.isModified());
    ASSERT_TRUE(second.save(path("b.mlsysim.json"), &error)) << error.toStdString();
    EXPECT_EQ(bytes(path("b.mlsysim.json")), bytes(path()));
}

TEST_F(SessionFiles, UndoPastASaveIsAModification) {
    document.edit("inference.batch_size", 48.0);
    save();
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified());
    document.undoStack().redo();
    EXPECT_FALSE(document.isModified());
}

TEST_F(SessionFiles, KeepWhatAnotherVersionWrote) {
    save();
    QByteArray changed = bytes(path());
    changed.insert(changed.indexOf('{') + 1, "\n  \"acts\": [{\"title\": \"Act one\"}],");
    write(path(), changed);
    QString error;
    ASSERT_TRUE(document.load(path(), &error)) << error.toStdString();
    document.edit("inference.batch_size", 3.0);
    save();
    EXPECT_TRUE(bytes(path()).contains("\"acts\""));
    EXPECT_TRUE(bytes(path()).contains("Act one"));
}

TEST_F(SessionFiles, ACorruptFileIsRefusedWithItsLineAndNothingChanges) {
    save();
    document.edit("inference.batch_size", 5.0);
    document.pin();
    const Scenario before = document.scenario();
    QByteArray broken = bytes(path());
    const qsizetype at = broken.indexOf("\"batch_size\"");
    const auto line = 1 + std::count(broken.begin(), broken.begin() + at, '\n');
    broken[at] = '?';
    write(path("broken.json"), broken);
    QString error;
    EXPECT_FALSE(document.load(path("broken.json"), &error));
    EXPECT_THAT(error.toStdString(), HasSubstr("line " + std::to_string(line)));
    EXPECT_THAT(error.toStdString(), HasSubstr("broken.json"));
    EXPECT_EQ(document.scenario(), before);
    EXPECT_EQ(document.pins().size(), 1u);
    EXPECT_EQ(document.fileName(), path());
    EXPECT_TRUE(document.undoStack().canUndo());
    EXPECT_EQ(bytes(path("broken.json")), broken) << "never overwritten";
}

TEST_F(SessionFiles, OtherFilesAreRefusedWithAReason) {
    const Scenario before = document.scenario();
    for (const QByteArray& text : {QByteArray(), QByteArray("[]"), QByteArray("{\"a\":1}"), QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray(200000, '[')}) {
        write(path("other.json"), text);
        QString error;
        EXPECT_FALSE(document.load(path("other.json"), &error)) << text.left(20).toStdString();
        EXPECT_GT(error.size(), path("other.json").size() + 2) << error.toStdString();
    }
    QString error;
    EXPECT_FALSE(document.load(path("absent.json"), &error));
    EXPECT_THAT(error.toStdString(), HasSubstr("absent.json"));
    EXPECT_FALSE(document.load(directory.path(), &error)) << "a folder";
    EXPECT_EQ(document.scenario(), before);
}

TEST_F(SessionFiles, APathThatCannotBeWrittenIsAnErrorAndLeavesTheDocumentModified) {
    document.edit("inference.batch_size", 5.0);
    QString error;
    EXPECT_FALSE(document.save(path("no/such/folder/a.json"), &error));
    EXPECT_THAT(error.toStdString(), HasSubstr("cannot be written"));
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.fileName().isEmpty());
}

// A session written when the zoo's A100 moved 1,555 GB/s.
class OlderSession : public SessionFiles {
protected:
    void SetUp() override {
        save();
        QByteArray text = bytes(path());
        ASSERT_EQ(text.count("\"2039 GB/s\""), 1) << "the session carries the entry's values";
        write(path(), text.replace("\"2039 GB/s\"", "\"1555 GB/s\""));
        QString error;
        ASSERT_TRUE(document.load(path(), &error)) << error.toStdString();
    }
    double bandwidth() const { return raw(evaluate(document.zoo(), kSingleNode, document.scenario()).out.as<SingleNodeOut>().peakBwActual); }
};

TEST_F(OlderSession, KeepsItsNumbersAndSaysSo) {
    EXPECT_DOUBLE_EQ(bandwidth(), 1555e9);
    ASSERT_EQ(document.outdated(), std::vector<std::string>{"A100"});
    EXPECT_FALSE(document.isModified());
    save();
    EXPECT_TRUE(bytes(path()).contains("\"1555 GB/s\"")) << "saving again keeps them too";
}

TEST_F(OlderSession, TakesTheZoosValuesOnRequest) {
    document.adoptZoo();
    EXPECT_DOUBLE_EQ(bandwidth(), 2039e9);
    EXPECT_TRUE(document.outdated().empty());
    EXPECT_TRUE(document.isModified());
    save();
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(bytes(path()).contains("\"2039 GB/s\""));
}

TEST_F(OlderSession, LeavesTheProgramsZooAlone) {
    ScenarioDocument other(world().services);
    EXPECT_DOUBLE_EQ(raw(evaluate(other.zoo(), kSingleNode, other.scenario()).out.as<SingleNodeOut>().peakBwActual), 2039e9);
    document.startNew(firstScenario());
    EXPECT_DOUBLE_EQ(bandwidth(), 2039e9);
    EXPECT_TRUE(document.outdated().empty());
}

} // namespace
} // namespace mlsys
