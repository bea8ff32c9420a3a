// SPDX-License-Identifier: GPL-3.0-or-later
// The document: what an edit does, how it is undone, what it is called.
#include "models/scenario_document.h"

#include "models/compare.h"
#include "tests/support/scenario_support.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using namespace test;

class Document : public testing::Test {
protected:
    std::string written(const std::string& path) const {
        const Atom* atom = document.scenario().values.find(path);
        return atom ? textOf(*atom) : "-";
    }
    std::string undoText() const { return document.undoStack().undoText().toStdString(); }
    ScenarioDocument document{world().services};
};

TEST_F(Document, StartsWithTheFirstScenarioUnmodified) {
    EXPECT_EQ(document.scenario(), firstScenario());
    EXPECT_FALSE(document.isModified());
    EXPECT_FALSE(document.undoStack().canUndo());
    EXPECT_TRUE(document.fileName().isEmpty());
}

TEST_F(Document, AnEditIsUndoneAndRedone) {
    QSignalSpy changed(&document, &ScenarioDocument::scenarioChanged);
    document.edit("inference.batch_size", 16.0);
    EXPECT_EQ(written("inference.batch_size"), "16");
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_EQ(document.scenario(), firstScenario());
    EXPECT_FALSE(document.isModified());
    document.undoStack().redo();
    EXPECT_EQ(written("inference.batch_size"), "16");
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(Document, UndoRemovesAValueThatWasNotThereBefore) {
    document.edit("hardware.memory.bandwidth", word("6 TB/s"));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "6 TB/s");
    document.undoStack().undo();
    EXPECT_EQ(written("hardware.memory.bandwidth"), "-");
    EXPECT_EQ(document.scenario(), firstScenario());
}

TEST_F(Document, AnEditToTheSameValueIsNoEdit) {
    QSignalSpy changed(&document, &ScenarioDocument::scenarioChanged);
    document.edit("inference.batch_size", 1.0);
    document.edit("hardware.tdp", std::nullopt);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(Document, CommandsAreNamedByFieldOldAndNewValue) {
    document.edit("inference.batch_size", 16.0);
    EXPECT_EQ(undoText(), "Batch size 1 → 16");
    document.edit("precision", word("int8"));
    EXPECT_EQ(undoText(), "Precision fp16 → int8");
    document.edit("hardware.memory.bandwidth", word("3 TB/s"));
    EXPECT_EQ(undoText(), "Memory bandwidth 2039 GB/s → 3 TB/s") << "the value before is the zoo's";
    document.edit("hardware.memory.bandwidth", std::nullopt);
    EXPECT_EQ(undoText(), "Memory bandwidth: reset");
    document.edit("inference.efficiency", 0.4);
    EXPECT_EQ(undoText(), "Efficiency η 0.5 → 0.4");
    document.edit("assumptions.layer_overhead", word("5 us"));
    EXPECT_EQ(undoText().substr(0, 18), "Overhead per layer");
    document.edit("task", word("training"));
    EXPECT_EQ(undoText(), "Task inference → training");
}

TEST_F(Document, ADragIsOneCommandNamedFromFirstToLastValue) {
    for (const double batch : {2.0, 5.0, 9.0, 16.0}) document.edit("inference.batch_size", batch, 7);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(undoText(), "Batch size 1 → 16");
    document.undoStack().undo();
    EXPECT_EQ(document.scenario(), firstScenario());
    document.undoStack().redo();
    EXPECT_EQ(written("inference.batch_size"), "16");
}

// A solver takes the count of micro-batches or their size, and refuses both.
TEST_F(Document, WhatIsGivenTakesBackWhatSaidTheSameAnotherWay) {
    const auto has = [this](const char* path) { return document.scenario().values.find(path) != nullptr; };
    document.edit("training.micro_batch_size", 1.0);
    for (const double count : {2.0, 4.0, 16.0}) document.edit("training.microbatch_count", count, 7);
    EXPECT_FALSE(has("training.micro_batch_size"));
    EXPECT_EQ(document.scenario().values.find("training.microbatch_count") ? textOf(*document.scenario().values.find("training.microbatch_count")) : "", "16");
    EXPECT_EQ(document.undoStack().count(), 2) << "the drag is one step";
    document.undoStack().undo();
    EXPECT_TRUE(has("training.micro_batch_size"));
    EXPECT_FALSE(has("training.microbatch_count"));
    document.undoStack().redo();
    document.edit("training.micro_batch_size", 2.0);
    EXPECT_FALSE(has("training.microbatch_count"));
}

TEST_F(Document, ADragBackToItsStartVanishes) {
    document.edit("precision", word("int8"));
    for (const double batch : {2.0, 5.0, 1.0}) document.edit("inference.batch_size", batch, 7);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(undoText(), "Precision fp16 → int8");
    EXPECT_EQ(written("inference.batch_size"), "1");
}

TEST_F(Document, TwoDragsAndPlainEditsStayApart) {
    document.edit("inference.batch_size", 2.0, 1);
    document.edit("inference.batch_size", 4.0, 2);
    document.edit("inference.batch_size", 8.0);
    document.edit("inference.batch_size", 16.0);
    document.edit("training.batch_size", 16.0, 3);
    document.edit("training.seq_len", 4096.0, 3); // another path in the same drag
    EXPECT_EQ(document.undoStack().count(), 6);
}

TEST_F(Document, ChoosingAnEntryDropsItsEditsInOneCommand) {
    document.edit("hardware.memory.bandwidth", word("6 TB/s"));
    document.edit("hardware.tdp", word("100 W"));
    document.edit("model.layers", 10.0);
    const int before = document.undoStack().count();
    document.choose(EntryKind::hardware, "H100");
    EXPECT_EQ(document.undoStack().count(), before + 1);
    EXPECT_NE(undoText().find("H100"), std::string::npos) << undoText();
    EXPECT_EQ(written("hardware"), "H100");
    EXPECT_FALSE(document.scenario().values.hasBelow("hardware"));
    EXPECT_EQ(written("model.layers"), "10") << "the other entry's edits stay";
    document.undoStack().undo();
    EXPECT_EQ(written("hardware"), "A100");
    EXPECT_EQ(written("hardware.memory.bandwidth"), "6 TB/s");
    EXPECT_EQ(written("hardware.tdp"), "100 W");
}

TEST_F(Document, ChoosingAFleetBringsItsAccelerator) {
    document.edit("hardware.tdp", word("100 W"));
    document.choose(EntryKind::fleets, "Research_256");
    EXPECT_EQ(written("fleet"), "Research_256");
    EXPECT_EQ(written("hardware"), "H100");
    EXPECT_EQ(written("hardware.tdp"), "-");
    document.undoStack().undo();
    EXPECT_EQ(written("fleet"), "-");
    EXPECT_EQ(written("hardware"), "A100");
}

TEST_F(Document, AnotherDeviceReequipsTheFleet) {
    document.choose(EntryKind::fleets, "Research_256");
    document.choose(EntryKind::hardware, "MI300X");
    EXPECT_EQ(written("fleet.node.accelerator"), "MI300X");
    EXPECT_EQ(written("hardware"), "MI300X");
    document.choose(EntryKind::fleets, "Frontier_8K");
    EXPECT_EQ(written("hardware"), "H100") << "another fleet comes with its own";
    EXPECT_EQ(written("fleet.node.accelerator"), "-");
}

TEST_F(Document, ResettingAnEntityKeepsTheEntry) {
    document.edit("hardware.tdp", word("100 W"));
    document.edit("hardware.memory.capacity", word("40 GiB"));
    document.resetEntity(EntryKind::hardware);
    EXPECT_EQ(document.scenario(), firstScenario());
    document.undoStack().undo();
    EXPECT_EQ(written("hardware.tdp"), "100 W");
    EXPECT_EQ(written("hardware.memory.capacity"), "40 GiB");
    const int before = document.undoStack().count();
    document.resetEntity(EntryKind::models); // nothing to reset
    EXPECT_EQ(document.undoStack().count(), before);
}

TEST_F(Document, TheTasksKeepTheirOwnBatch) {
    document.edit("inference.batch_size", 32.0);
    document.edit("task", word("training"));
    EXPECT_TRUE(document.scenario().training());
    document.edit("training.batch_size", 64.0);
    document.edit("task", word("inference"));
    EXPECT_EQ(written("inference.batch_size"), "32");
    EXPECT_EQ(written("training.batch_size"), "64");
}

TEST_F(Document, PinsAreNotUndoneAndNotDoubled) {
    QSignalSpy pinned(&document, &ScenarioDocument::pinsChanged);
    document.pin();
    document.pin();
    ASSERT_EQ(document.pins().size(), 1u);
    document.edit("inference.batch_size", 16.0);
    document.pin();
    ASSERT_EQ(document.pins().size(), 2u);
    document.undoStack().undo();
    EXPECT_EQ(document.pins().size(), 2u);
    EXPECT_TRUE(isSame(document.pins().front(), firstScenario()));
    document.unpin(5);
    document.unpin(0);
    ASSERT_EQ(document.pins().size(), 1u);
    EXPECT_EQ(textOf(*document.pins().front().values.find("inference.batch_size")), "16");
    document.clearPins();
    document.clearPins();
    EXPECT_TRUE(document.pins().empty());
    EXPECT_EQ(pinned.count(), 4);
}

TEST_F(Document, PinsHaveNamesAndSwapWithTheScenario) {
    document.pin();
    document.edit("inference.batch_size", 16.0);
    document.pin();
    document.edit("inference.batch_size", 64.0);
    ASSERT_EQ(document.pins().size(), 2u);
    EXPECT_EQ(pinTitle(document.pins()[0]), u"A"_s);
    EXPECT_EQ(pinTitle(document.pins()[1]), u"B"_s);
    document.renamePin(1, u" sixteen "_s);
    document.renamePin(1, u"  "_s);
    EXPECT_EQ(pinTitle(document.pins()[1]), u"sixteen"_s);
    document.compareWithPin(0);
    EXPECT_EQ(pinTitle(document.pins().back()), u"A"_s) << "changes are measured against the last";
    document.swapWithPin(1);
    EXPECT_EQ(document.scenario(), firstScenario());
    EXPECT_EQ(pinTitle(document.pins()[1]), u"A"_s) << "the name stays in its place";
    EXPECT_EQ(textOf(*document.pins()[1].values.find("inference.batch_size")), "64");
    document.undoStack().undo();
    EXPECT_EQ(written("inference.batch_size"), "64");
    document.unpin(1);
    document.pin();
    EXPECT_EQ(pinTitle(document.pins().back()), u"A"_s) << "a free letter is taken again";
}

TEST_F(Document, AnExampleTakesEntriesAsTheZooHasThem) {
    document.edit("hardware.tdp", word("100 W"));
    document.setUp({{"hardware", word("H100")}, {"inference.batch_size", 8.0}}, u"Example"_s);
    EXPECT_EQ(written("hardware"), "H100");
    EXPECT_FALSE(document.scenario().values.hasBelow("hardware"));
    EXPECT_EQ(document.undoStack().undoText(), u"Example"_s);
    document.undoStack().undo();
    EXPECT_EQ(written("hardware.tdp"), "100 W") << "one command";
}

TEST_F(Document, RivalsJoinAndLeaveAndStayWithTheSession) {
    document.toggleRival(EntryKind::hardware, "H100");
    document.toggleRival(EntryKind::models, "BERT_Base");
    document.toggleRival(EntryKind::hardware, "no such device");
    EXPECT_EQ(document.rivals(), (std::vector<Rival>{{EntryKind::hardware, "H100"}, {EntryKind::models, "BERT_Base"}}));
    document.toggleRival(EntryKind::hardware, "H100");
    EXPECT_EQ(document.rivals(), (std::vector<Rival>{{EntryKind::models, "BERT_Base"}}));
    ScenarioDocument other(world().services);
    other.restore(document.session());
    EXPECT_EQ(other.rivals(), document.rivals());
    document.clearRivals();
    EXPECT_TRUE(document.rivals().empty());
}

TEST_F(Document, HoldsItsAxesWhileASliderIsHeld) {
    QSignalSpy changed(&document, &ScenarioDocument::scenarioChanged);
    document.setDragging(true);
    EXPECT_TRUE(document.isDragging());
    EXPECT_EQ(changed.count(), 0);
    document.setDragging(false);
    EXPECT_EQ(changed.count(), 1) << "then they may follow";
}

// Half of the document is gone when its history says goodbye: a listener must not be called then.
TEST(DocumentEnds, WithoutAWordOfItsUnsavedChanges) {
    int calls = 0;
    {
        ScenarioDocument document{world().services};
        document.edit("inference.batch_size", 16.0);
        QObject::connect(&document, &ScenarioDocument::fileChanged, [&] { ++calls; });
    }
    EXPECT_EQ(calls, 0);
}

TEST_F(Document, StartingNewForgetsHistoryPinsAndFile) {
    document.edit("inference.batch_size", 16.0);
    document.pin();
    document.startNew(firstScenario({{"hardware", word("T4")}}));
    EXPECT_EQ(written("hardware"), "T4");
    EXPECT_FALSE(document.undoStack().canUndo());
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.pins().empty());
}

} // namespace
} // namespace mlsys
