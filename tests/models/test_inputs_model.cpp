// SPDX-License-Identifier: GPL-3.0-or-later
// The form's fields: which there are, what they show, what they take.
#include "models/inputs_model.h"

#include "engine/solvers/scenario.hpp"
#include "tests/support/scenario_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace mlsys {
namespace {

using namespace test;
using testing::HasSubstr;

class Inputs : public testing::Test {
protected:
    Inputs() { model.setPage(world().pages.find("roofline")); }
    void page(const char* id) { model.setPage(world().pages.find(id)); }
    int row(const char* path) const {
        const int found = model.rowOf(path);
        EXPECT_GE(found, 0) << path;
        return std::max(found, 0);
    }
    std::string text(const char* path) const { return model.text(row(path)).toStdString(); }
    bool commit(const char* path, const QString& typed) { return model.commit(row(path), typed); }
    std::string problem(const char* path, const QString& typed) const { return model.problem(row(path), typed).value_or(QString()).toStdString(); }
    std::string written(const std::string& path) const {
        const Atom* atom = document.scenario().values.find(path);
        return atom ? textOf(*atom) : "-";
    }
    ScenarioDocument document{world().services};
    InputsModel model{document};
};

TEST_F(Inputs, KeepTheRulesOfItemModelsThroughPagesEditsAndEntries) {
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Page& page : world().pages.pages()) model.setPage(&page);
    document.edit("inference.batch_size", 16.0);
    document.choose(EntryKind::hardware, "ESP32_S3");
    document.choose(EntryKind::models, "Llama3_8B");
    document.edit("task", word("training"));
    while (document.undoStack().canUndo()) document.undoStack().undo();
    model.setPage(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Inputs, HaveNoPathTwiceAndATitleEach) {
    for (const Page& shown : world().pages.pages()) {
        model.setPage(&shown);
        std::set<std::string> paths;
        for (int r = 0; r < model.rowCount(); ++r) {
            EXPECT_TRUE(paths.insert(model.field(r).path).second) << shown.id << ' ' << model.field(r).path;
            EXPECT_FALSE(model.index(r).data(InputsModel::TitleRole).toString().isEmpty()) << model.field(r).path;
            EXPECT_FALSE(model.index(r).data(InputsModel::SectionRole).toString().isEmpty()) << model.field(r).path;
            EXPECT_FALSE(model.index(r).data(InputsModel::IssueRole).isValid()) << model.field(r).path << ": what the program shows it must also take";
        }
        EXPECT_GT(paths.size(), 15u) << shown.id;
    }
}

TEST_F(Inputs, FollowThePageAndOnTheOverviewTheTask) {
    EXPECT_GE(model.rowOf("inference.batch_size"), 0);
    EXPECT_EQ(model.rowOf("training.seq_len"), -1);
    page("training-memory");
    EXPECT_GE(model.rowOf("training.zero_stage"), 0);
    EXPECT_EQ(model.rowOf("inference.batch_size"), -1);
    page("memory");
    EXPECT_GE(model.rowOf("training.zero_stage"), 0);
    EXPECT_GE(model.rowOf("inference.batch_size"), 0);
    page("overview");
    EXPECT_EQ(model.rowOf("training.zero_stage"), -1);
    document.edit("task", word("training"));
    EXPECT_GE(model.rowOf("training.zero_stage"), 0);
    EXPECT_EQ(model.rowOf("inference.batch_size"), -1);
}

TEST_F(Inputs, OfTheWholeScenarioAreThoseThatItsTaskReads) {
    document.choose(EntryKind::models, "Llama3_8B");
    document.choose(EntryKind::hardware, "H100");
    page("overview");
    std::set<std::string> keys;
    const auto shown = [&] {
        keys.clear();
        for (int r = 0; r < model.rowCount(); ++r) if (const std::string& path = model.field(r).path; !path.starts_with("hardware.") && !path.starts_with("model.") && !path.starts_with("assumptions.")) keys.insert(path.substr(path.rfind('.') + 1));
        return keys;
    };
    for (const char* task : {"inference", "serving", "training"}) {
        document.edit("task", word(task));
        const bool serves = task == std::string_view("serving"), trains = task == std::string_view("training");
        const std::set<std::string> found = shown();
        for (const char* always : {"batch_size", "precision", "efficiency", "duration", "electricity_price", "amortization_period", "recovery_time", "mfu", "sla_latency", "max_cost"}) EXPECT_TRUE(found.contains(always)) << task << ' ' << always;
        for (const char* key : {"output_tokens", "kv_precision", "draft_acceptance_rate", "cached_prefix_len", "prefill_chunk_tokens"}) EXPECT_EQ(found.contains(key), serves) << task << ' ' << key;
        for (const char* key : {"seq_len", "tp_size"}) EXPECT_EQ(found.contains(key), serves || trains) << task << ' ' << key;
        for (const char* key : {"pp_size", "zero_stage", "tokens", "optimizer", "activation_checkpointing", "straggler_factor"}) EXPECT_EQ(found.contains(key), trains) << task << ' ' << key;
        // What is left out moves nothing.
        const Solution before = evaluate(world().zoo, kScenario, document.scenario());
        ASSERT_TRUE(before.solved()) << task;
        for (const Row& row : kScenario.in.rows()) {
            if (row.kind != Kind::count || row.shared || found.contains(row.key)) continue;
            Scenario other = document.scenario();
            other.values.set(scenarioPath(other, kScenario, row), 2.0);
            const Solution after = evaluate(world().zoo, kScenario, other);
            ASSERT_TRUE(after.solved()) << task << ' ' << row.key;
            EXPECT_EQ(raw(after.out.as<ScenarioOut>().performance.latency), raw(before.out.as<ScenarioOut>().performance.latency)) << task << ' ' << row.key;
            EXPECT_EQ(raw(after.out.as<ScenarioOut>().economics.tco), raw(before.out.as<ScenarioOut>().economics.tco)) << task << ' ' << row.key;
            EXPECT_EQ(after.out.as<ScenarioOut>().reliability.goodputRatio, before.out.as<ScenarioOut>().reliability.goodputRatio) << task << ' ' << row.key;
        }
    }
}

// Of the count of micro-batches and their size one is given; the other would show a number that is not used.
TEST_F(Inputs, OfTwoThatSayOneThingTheGivenOneIsShown) {
    const std::string count = "training.microbatch_count", size = "training.micro_batch_size";
    for (const char* id : {"overview", "scaling"}) {
        document.edit("task", word("training"));
        document.edit("training.micro_batch_size", std::nullopt);
        page(id);
        ASSERT_GE(model.rowOf(count), 0) << id;
        ASSERT_GE(model.rowOf(size), 0) << id << ": it can be chosen";
        EXPECT_TRUE(model.field(model.rowOf(size)).advanced) << id;
        document.edit("training.micro_batch_size", 2.0);
        EXPECT_LT(model.rowOf(count), 0) << id;
        ASSERT_GE(model.rowOf(size), 0) << id;
        EXPECT_FALSE(model.field(model.rowOf(size)).advanced) << id;
    }
}

TEST_F(Inputs, ShowTheValuesThatEntriesState) {
    EXPECT_EQ(text("hardware.memory.bandwidth"), "2039 GB/s");
    EXPECT_EQ(text("hardware.memory.capacity"), "80 GiB");
    EXPECT_EQ(model.rowOf("hardware.sram.capacity"), -1) << "the A100's entry states none";
    document.choose(EntryKind::hardware, "ESP32_S3");
    EXPECT_GE(model.rowOf("hardware.sram.capacity"), 0);
    EXPECT_EQ(model.rowOf("hardware.accelerator_link.bandwidth"), -1);
}

TEST_F(Inputs, ShowDefaultsWhereNothingIsWritten) {
    EXPECT_EQ(text("inference.efficiency"), "0.5") << "the assumption that stands in";
    document.edit("assumptions.compute_efficiency", 0.4);
    EXPECT_EQ(text("inference.efficiency"), "0.4");
    page("training-memory");
    EXPECT_EQ(text("training.optimizer"), "adam");
    EXPECT_EQ(text("training.zero_stage"), "0");
    EXPECT_DOUBLE_EQ(model.number(row("hardware.memory.bandwidth")), 2039e9);
    EXPECT_TRUE(std::isnan(model.number(row("training.optimizer"))));
}

TEST_F(Inputs, TakeATextAsAnUndoableEdit) {
    EXPECT_TRUE(commit("inference.batch_size", u" 16 "_s));
    EXPECT_EQ(written("inference.batch_size"), "16");
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u"3.35 TB/s"_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3.35 TB/s") << "as written";
    EXPECT_EQ(text("hardware.memory.bandwidth"), "3.35 TB/s");
    EXPECT_TRUE(model.setData(model.index(row("precision")), u"int8"_s));
    EXPECT_EQ(written("precision"), "int8");
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(text("hardware.memory.bandwidth"), "2039 GB/s");
}

TEST_F(Inputs, ABareNumberTakesTheUnitItReplaces) {
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u"3000"_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3000 GB/s");
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u"4 TB/s"_s));
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u"5"_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "5 TB/s");
    EXPECT_TRUE(commit("hardware.memory.capacity", u"40"_s));
    EXPECT_EQ(written("hardware.memory.capacity"), "40 GiB");
}

TEST_F(Inputs, AUnitOfTheWrongKindNamesBothDimensions) {
    const std::string message = problem("hardware.memory.bandwidth", u"3.35 TFLOP/s"_s);
    EXPECT_THAT(message, HasSubstr("bandwidth"));
    EXPECT_THAT(message, HasSubstr("3.35 TFLOP/s"));
    EXPECT_THAT(message, HasSubstr("B/s"));
    EXPECT_THAT(message, HasSubstr("FLOP/s"));
    EXPECT_FALSE(commit("hardware.memory.bandwidth", u"3.35 TFLOP/s"_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "-");
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(Inputs, SayWhatIsWrongAndWhatIsAllowed) {
    EXPECT_THAT(problem("inference.batch_size", u"0"_s), HasSubstr("at least 1"));
    EXPECT_THAT(problem("inference.batch_size", u"-3"_s), HasSubstr("at least 1"));
    EXPECT_NE(problem("inference.batch_size", u"1.5"_s), "") << "a count";
    EXPECT_NE(problem("inference.batch_size", u"many"_s), "");
    EXPECT_THAT(problem("inference.efficiency", u"1.2"_s), HasSubstr("1.2"));
    EXPECT_NE(problem("inference.efficiency", u"0"_s), "");
    EXPECT_THAT(problem("precision", u"fp12"_s), HasSubstr("fp16"));
    EXPECT_NE(problem("hardware.memory.bandwidth", u"nan"_s), "");
    EXPECT_NE(problem("hardware.memory.bandwidth", u"inf GB/s"_s), "");
    EXPECT_NE(problem("hardware.memory.bandwidth", u"3 parsec"_s), "");
    EXPECT_EQ(problem("inference.batch_size", u"  "_s), "") << "emptied: a reset";
}

TEST_F(Inputs, AnEmptiedFieldGoesBackToTheEntrysValue) {
    commit("hardware.memory.bandwidth", u"3 TB/s"_s);
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u""_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "-");
    EXPECT_EQ(text("hardware.memory.bandwidth"), "2039 GB/s");
    commit("assumptions.layer_overhead", u"5 us"_s);
    model.reset(row("assumptions.layer_overhead"));
    EXPECT_EQ(written("assumptions.layer_overhead"), "-");
}

TEST_F(Inputs, ARequiredInputDoesNotVanish) {
    for (int r = 0; r < model.rowCount(); ++r) {
        const std::string path = model.field(r).path;
        model.reset(r);
        const Row& input = *model.field(r).row;
        EXPECT_TRUE(!model.text(r).isEmpty() || (input.optional && !*input.fallback)) << path;
    }
    EXPECT_TRUE(evaluate(document.zoo(), kSingleNode, document.scenario()).solved());
}

TEST_F(Inputs, KnowWhatWasEdited) {
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EXPECT_FALSE(model.edited(row("hardware.tdp")));
    commit("hardware.tdp", u"300 W"_s);
    EXPECT_TRUE(model.edited(row("hardware.tdp")));
    EXPECT_TRUE(model.index(row("hardware.tdp")).data(InputsModel::EditedRole).toBool());
    EXPECT_FALSE(model.edited(row("inference.batch_size"))) << "an input of the question is no edit of the zoo";
    EXPECT_EQ(changed.count(), 1);
    EXPECT_THAT(model.field(row("hardware.tdp")).section.toStdString(), HasSubstr("edited"));
}

TEST_F(Inputs, AnEditKeepsTheRowsAndAnotherEntryResetsThem) {
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    commit("inference.batch_size", u"16"_s);
    EXPECT_EQ(reset.count(), 0);
    document.choose(EntryKind::hardware, "ESP32_S3");
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(Inputs, ASliderSetsACoherentNumberInTheFieldsUnit) {
    model.commitNumber(row("inference.batch_size"), 16, 3);
    model.commitNumber(row("inference.batch_size"), 32, 3);
    EXPECT_EQ(written("inference.batch_size"), "32");
    EXPECT_EQ(document.undoStack().count(), 1);
    model.commitNumber(row("inference.efficiency"), 7, 4); // out of range: not taken
    EXPECT_EQ(written("inference.efficiency"), "-");
}

class GermanInputs : public Inputs {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::German)); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(GermanInputs, TakeADecimalCommaAndWriteTheScenarioInC) {
    EXPECT_TRUE(commit("hardware.memory.bandwidth", u"3,35 TB/s"_s));
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3.35 TB/s");
    EXPECT_TRUE(commit("inference.efficiency", u"0,4"_s));
    EXPECT_EQ(written("inference.efficiency"), "0.4");
    EXPECT_TRUE(commit("inference.efficiency", u"0.3"_s));
    EXPECT_EQ(written("inference.efficiency"), "0.3");
}

TEST_F(Inputs, OfferASecondModelAndDeviceWhereASolverTakesOne) {
    document.choose(EntryKind::models, "Llama3_70B");
    page("serving");
    const int draft = row("inference.draft_model");
    EXPECT_TRUE(model.field(draft).advanced);
    EXPECT_EQ(text("inference.draft_model"), "");
    QStringList keys;
    for (const InputChoice& choice : model.choices(draft)) keys << choice.key;
    EXPECT_EQ(keys.front(), QString()) << "none";
    EXPECT_TRUE(keys.contains(u"Llama3_2_1B"_s));
    EXPECT_FALSE(keys.contains(u"ResNet50"_s)) << "only what the solver can draft with";
    EXPECT_TRUE(commit("inference.draft_model", u"Llama3_2_1B"_s));
    EXPECT_EQ(written("inference.draft_model"), "Llama3_2_1B");
    EXPECT_THAT(document.undoStack().undoText().toStdString(), HasSubstr("Draft model"));
    EXPECT_THAT(problem("inference.draft_model", u"Llama9"_s), HasSubstr("Llama9"));
    EXPECT_FALSE(commit("inference.draft_model", u"Llama9"_s));
    EXPECT_TRUE(commit("inference.draft_model", {}));
    EXPECT_EQ(written("inference.draft_model"), "-");
    EXPECT_TRUE(commit("inference.decode_hardware", u"H200"_s));
    EXPECT_EQ(written("inference.decode_hardware"), "H200");
}

TEST_F(Inputs, LetAnOptionalChoiceBeLeftOutAgain) {
    page("serving");
    EXPECT_EQ(model.choices(row("inference.kv_precision")).front().key, QString());
    EXPECT_FALSE(model.choices(row("precision")).front().key.isEmpty()) << "there is always one";
    EXPECT_TRUE(model.choices(row("inference.batch_size")).empty()) << "typed";
    EXPECT_TRUE(commit("inference.kv_precision", u"fp8"_s));
    EXPECT_TRUE(commit("inference.kv_precision", {}));
    EXPECT_EQ(written("inference.kv_precision"), "-");
}

} // namespace
} // namespace mlsys
