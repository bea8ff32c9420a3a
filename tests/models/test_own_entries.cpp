// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the user's own: the library that keeps them, the draft they are written in, files.
#include "models/entry_draft.h"
#include "models/entry_files.h"
#include "registry/zoo_folder.hpp"
#include "tests/support/scenario_support.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using namespace test;

class OwnEntries : public testing::Test {
protected:
    std::string place() const { return folder.path().toStdString() + "/zoo"; }
    void set(const char* key, const QString& text) {
        const int line = draft.lineOf(QString::fromLatin1(key));
        ASSERT_GE(line, 0) << key;
        draft.setText(line, text);
    }
    const EntryDraft::Line& line(const char* key) { return draft.lines()[static_cast<std::size_t>(draft.lineOf(QString::fromLatin1(key)))]; }
    QString remarks() const { return draft.remarks().join(u'\n'); }
    void writeDevice() {
        draft.startNew(EntryKind::hardware);
        set("name", u"My GPU"_s);
        set("peak_flops", u"300 TFLOP/s"_s);
        set("memory.capacity", u"80 GiB"_s);
        set("memory.bandwidth", u"2 TB/s"_s);
    }
    QString write(const char* name, const std::string& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }

    QTemporaryDir folder;
    ZooLibrary library{Zoo::embedded(), place()};
    EntryDraft draft{library.zoo()};
    QString error;
};

TEST_F(OwnEntries, ANewDeviceIsUnfinishedUntilItHasWhatADeviceNeeds) {
    draft.startNew(EntryKind::hardware);
    EXPECT_FALSE(draft.isSound());
    EXPECT_TRUE(remarks().contains(u"Still wanted: Name, Id"_s)) << remarks().toStdString();
    EXPECT_TRUE(remarks().contains(u"Memory capacity"_s));
    for (const EntryDraft::Line& each : draft.lines()) EXPECT_TRUE(each.problem.isEmpty()) << "an empty form is not wrong: " << each.key.toStdString();
    writeDevice();
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
    EXPECT_EQ(line("id").text, u"My_GPU"_s) << "made of the name until somebody writes another";
    EXPECT_TRUE(remarks().isEmpty()) << remarks().toStdString();
}

TEST_F(OwnEntries, ASavedDeviceIsInTheZooAtOnceAndPassesTheCheck) {
    writeDevice();
    QSignalSpy changed(&library, &ZooLibrary::changed);
    ASSERT_TRUE(library.save(draft.entry(), &error)) << error.toStdString();
    EXPECT_EQ(changed.count(), 1);
    const ZooEntry* entry = library.zoo().find(EntryKind::hardware, "My_GPU");
    ASSERT_NE(entry, nullptr);
    EXPECT_TRUE(library.isOwn(*entry));
    EXPECT_EQ(raw(library.zoo().bound(*entry)->as<Hardware>().memory.bandwidth), 2e12);
    const ZooCheck check = checkFolder(Zoo::embedded(), place());
    EXPECT_EQ(check.entries, 1u);
    EXPECT_TRUE(check.faults.empty()) << check.faults.front().text();
    EXPECT_TRUE(check.warnings.empty());
    EXPECT_TRUE(QFile::exists(folder.filePath(u"zoo/hardware/My_GPU.json"_s)));
}

TEST_F(OwnEntries, ProblemsAreThoseOfTheCheck) {
    writeDevice();
    set("memory.bandwidth", u"2 TFLOP/s"_s);
    EXPECT_FALSE(draft.isSound());
    const ZooCheck check = checkNew(library.zoo(), draft.entry());
    ASSERT_EQ(check.faults.size(), 1u);
    EXPECT_EQ(line("memory.bandwidth").problem.toStdString(), check.faults.front().issue.message);
    EXPECT_TRUE(line("memory.bandwidth").problem.contains(u"compute rate"_s)) << line("memory.bandwidth").problem.toStdString();
    set("memory.bandwidth", u"2000"_s);
    EXPECT_TRUE(draft.isSound()) << "a bare number has the field's unit";
    EXPECT_EQ(draft.entry().values.text("memory.bandwidth"), "2000 GB/s");
    set("peak_flops", u"3 FLOP/s"_s);
    EXPECT_TRUE(draft.isSound());
    EXPECT_TRUE(remarks().contains(u"is a unit wrong?"_s)) << "a warning, not a fault: " << remarks().toStdString();
    set("id", u"A100"_s);
    EXPECT_TRUE(line("id").problem.contains(u"already"_s));
    set("id", u"my gpu"_s);
    EXPECT_FALSE(line("id").problem.isEmpty());
}

TEST_F(OwnEntries, ACopyKeepsTheSourcesOfWhatItKeeps) {
    const ZooEntry& h100 = *library.zoo().find(EntryKind::hardware, "H100");
    draft.startCopy(h100);
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
    EXPECT_NE(draft.entry().id, "H100");
    set("memory.bandwidth", u"6 TB/s"_s);
    set("source.title", u"A rumour"_s);
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString() << line("memory.bandwidth").problem.toStdString();
    const ZooEntry copy = draft.entry();
    EXPECT_EQ(copy.sourceOf("memory.bandwidth")->title, "A rumour");
    EXPECT_EQ(copy.sourceOf("memory.capacity")->title, h100.sourceOf("memory.capacity")->title);
    EXPECT_EQ(copy.sourceOf("tdp")->title, h100.sourceOf("tdp")->title);
    set("tdp", {});
    EXPECT_FALSE(draft.entry().values.find("tdp"));
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
}

TEST_F(OwnEntries, EveryEntryOfTheZooCanBeCopied) {
    for (const EntryKind kind : {EntryKind::hardware, EntryKind::models, EntryKind::grids, EntryKind::datacenters, EntryKind::nodes, EntryKind::fabrics, EntryKind::fleets}) {
        const ZooEntry* entry = library.zoo().entries(kind).front();
        draft.startCopy(*entry);
        EXPECT_TRUE(draft.isSound()) << entry->id << ": " << remarks().toStdString();
        EXPECT_EQ(draft.entry().values, entry->values) << entry->id;
        EXPECT_EQ(draft.entry().sources.size(), entry->sources.size()) << entry->id;
    }
}

TEST_F(OwnEntries, AnEditKeepsTheIdAndTheFile) {
    writeDevice();
    ASSERT_TRUE(library.save(draft.entry(), &error));
    draft.startEdit(*library.zoo().find(EntryKind::hardware, "My_GPU"));
    EXPECT_TRUE(draft.idIsFixed());
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
    set("name", u"My better GPU"_s);
    EXPECT_EQ(line("id").text, u"My_GPU"_s);
    set("memory.bandwidth", u"3 TB/s"_s);
    ASSERT_TRUE(library.save(draft.entry(), &error)) << error.toStdString();
    EXPECT_EQ(QDir(folder.filePath(u"zoo/hardware"_s)).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(library.zoo().find(EntryKind::hardware, "My_GPU")->name, "My better GPU");
}

TEST_F(OwnEntries, ANodeNamesItsAcceleratorFromTheZoo) {
    draft.startNew(EntryKind::nodes);
    EXPECT_TRUE(line("accelerator").choices.contains(u"H100"_s));
    set("name", u"My node"_s);
    set("accelerator", u"H10"_s);
    set("intra_node_bandwidth", u"900 GB/s"_s);
    EXPECT_FALSE(draft.isSound());
    EXPECT_TRUE(line("accelerator").problem.contains(u"did you mean"_s)) << line("accelerator").problem.toStdString();
    set("accelerator", u"H100"_s);
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
}

TEST_F(OwnEntries, DeletingGivesBackWhatStoodThereBefore) {
    ZooEntry mine = *library.zoo().find(EntryKind::hardware, "A100");
    mine.name = "My A100";
    ASSERT_TRUE(library.save(mine, &error)) << error.toStdString();
    EXPECT_EQ(library.zoo().find(EntryKind::hardware, "A100")->name, "My A100");
    ASSERT_TRUE(library.remove(EntryKind::hardware, "A100", &error)) << error.toStdString();
    EXPECT_EQ(library.zoo().find(EntryKind::hardware, "A100")->name, Zoo::embedded().find(EntryKind::hardware, "A100")->name);
}

TEST_F(OwnEntries, WithoutAFolderNothingIsSavedAndItSaysSo) {
    ZooLibrary none(Zoo::embedded());
    writeDevice();
    EXPECT_FALSE(none.save(draft.entry(), &error));
    EXPECT_FALSE(error.isEmpty());
}

TEST_F(OwnEntries, TheDocumentTakesOverWhatChangesUnlessItsSessionKnowsBetter) {
    writeDevice();
    ASSERT_TRUE(library.save(draft.entry(), &error));
    const Services services{library.zoo(), world().solvers, world().pages, &library};
    ScenarioDocument document(services);
    document.choose(EntryKind::hardware, "My_GPU");
    const auto bandwidth = [&] { return textOf(*effectiveAtom(document.zoo(), document.scenario(), "hardware.memory.bandwidth")); };
    EXPECT_EQ(bandwidth(), "2 TB/s");
    // A session saved now, and one whose values are another's.
    Session same = document.session();
    Session other = same;
    for (ZooEntry& entry : other.entries) if (entry.id == "My_GPU") entry.values.set("memory.bandwidth", std::string("1 TB/s"));
    ScenarioDocument follows(services), keeps(services);
    follows.restore(same);
    keeps.restore(other);
    draft.startEdit(*library.zoo().find(EntryKind::hardware, "My_GPU"));
    set("memory.bandwidth", u"4 TB/s"_s);
    ASSERT_TRUE(library.save(draft.entry(), &error));
    EXPECT_EQ(bandwidth(), "4 TB/s");
    EXPECT_EQ(textOf(*effectiveAtom(follows.zoo(), follows.scenario(), "hardware.memory.bandwidth")), "4 TB/s");
    EXPECT_EQ(textOf(*effectiveAtom(keeps.zoo(), keeps.scenario(), "hardware.memory.bandwidth")), "1 TB/s");
    EXPECT_EQ(keeps.outdated(), std::vector<std::string>{"My_GPU"});
    keeps.adoptZoo();
    EXPECT_EQ(textOf(*effectiveAtom(keeps.zoo(), keeps.scenario(), "hardware.memory.bandwidth")), "4 TB/s");
}

TEST_F(OwnEntries, ExportedFilesAreImportedAgain) {
    const ZooEntry& h100 = *library.zoo().find(EntryKind::hardware, "H100");
    const QString file = folder.filePath(u"h100.json"_s);
    ASSERT_TRUE(writeEntryFile(h100, file, &error)) << error.toStdString();
    const std::optional<ZooEntry> read = readEntryFile(library.zoo(), file, &error);
    ASSERT_TRUE(read) << error.toStdString();
    EXPECT_EQ(read->kind, EntryKind::hardware);
    EXPECT_EQ(read->values, h100.values);
    draft.startImport(*read);
    EXPECT_TRUE(line("id").problem.contains(u"already"_s)) << "it would take another's place";
    set("id", u"H100_mine"_s);
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
}

TEST_F(OwnEntries, AHuggingFaceConfigBecomesAModel) {
    const QString file = write("config.json", R"({"model_type":"llama","architectures":["LlamaForCausalLM"],"_name_or_path":"me/tiny-llama","hidden_size":2048,"intermediate_size":5632,
        "num_hidden_layers":22,"num_attention_heads":32,"num_key_value_heads":4,"vocab_size":32000,"max_position_embeddings":2048,"tie_word_embeddings":false})");
    const std::optional<ZooEntry> read = readEntryFile(library.zoo(), file, &error);
    ASSERT_TRUE(read) << error.toStdString();
    EXPECT_EQ(read->kind, EntryKind::models);
    draft.startImport(*read);
    EXPECT_TRUE(draft.isSound()) << remarks().toStdString();
    ASSERT_TRUE(library.save(draft.entry(), &error)) << error.toStdString();
    const ZooEntry* entry = library.zoo().find(EntryKind::models, read->id);
    ASSERT_NE(entry, nullptr);
    EXPECT_NEAR(*library.zoo().bound(*entry)->as<Workload>().parameters, 1.1e9, 0.05e9);
}

TEST_F(OwnEntries, FilesThatAreNoEntriesSayWhy) {
    for (const auto& [name, text] : {std::pair{"broken.json", std::string("{")}, {"list.json", std::string("[]")}, {"nothing.json", std::string(R"({"id":"x","colour":"red"})")},
                                     {"unknown.json", std::string(R"({"model_type":"perceiver"})")}, {"huge.json", std::string(3 << 20, ' ')}}) {
        error.clear();
        EXPECT_FALSE(readEntryFile(library.zoo(), write(name, text), &error)) << name;
        EXPECT_FALSE(error.isEmpty()) << name;
    }
    EXPECT_FALSE(readEntryFile(library.zoo(), folder.filePath(u"absent.json"_s), &error));
}

} // namespace
} // namespace mlsys
