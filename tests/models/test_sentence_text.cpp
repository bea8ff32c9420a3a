// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence_text.h"
#include "tests/support/scenario_support.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace mlsys::test {
namespace {
using namespace Qt::StringLiterals;

class SentenceTextTest : public testing::Test {
protected:
    void TearDown() override { QLocale::setDefault(m_before); }
    const Solver& distributed() { return *world().solvers.find("distributed"); }

private:
    QLocale m_before;
};

Text text(const char* source) { return {"issue", source}; }

TEST_F(SentenceTextTest, CallsInputsByTheirTitles) {
    const Sentence sentence{text("%1 must be at most %2 (%3), got %4"), {FieldName{"tp_size"}, FieldName{"efficiency"}, std::int64_t{8}, FieldName{"no_such.field"}}};
    EXPECT_EQ(sentenceText(&distributed(), sentence), u"Tensor parallel must be at most Efficiency η (8), got no_such.field"_s);
    EXPECT_EQ(inEnglish(sentence), "tp_size must be at most efficiency (8), got no_such.field");
    EXPECT_EQ(sentenceText(nullptr, sentence), u"tp_size must be at most efficiency (8), got no_such.field"_s);
}

TEST_F(SentenceTextTest, WritesNumbersAsTheLanguageDoes) {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const Sentence sentence{text("%1 of %2, %3, %4, %5"), {std::int64_t{12345}, Readable{8'030'000'000.0, {}, 6}, readable(Bytes::from_value(1.5e9), 3), AsGiven{"0.5"}, AsGiven{"\"0.5 x\""}}};
    EXPECT_EQ(sentenceText(nullptr, sentence), u"12.345 of 8.030.000.000, 1,5 GB, 0,5, \"0.5 x\""_s);
    EXPECT_EQ(inEnglish(sentence), "12345 of 8,030,000,000, 1.5 GB, 0.5, \"0.5 x\"");
}

TEST_F(SentenceTextTest, WhatIsPutInIsNotReadAgain) {
    const Sentence sentence{text("%1 is not %2, 95 % of it"), {std::string("%2"), std::string("%1")}};
    EXPECT_EQ(sentenceText(nullptr, sentence), u"%2 is not %1, 95 % of it"_s);
    EXPECT_EQ(inEnglish(sentence), "%2 is not %1, 95 % of it");
}

TEST_F(SentenceTextTest, WhatIsNoSentenceKeepsItsWords) {
    EXPECT_EQ(issueText(Issue{IssueCode::parse, "", "line 3: a comma is missing, 50 %1"}), u"line 3: a comma is missing, 50 %1"_s);
}

TEST_F(SentenceTextTest, EachKindOfQuantityHasItsWord) {
    const Sentence sentence{text("%1; %2"), {KindOfQuantity{dimensionOf<Bandwidth>}, KindOfQuantity{}}};
    EXPECT_EQ(inEnglish(sentence), "a bandwidth (B/s); a plain number");
    EXPECT_EQ(sentenceText(nullptr, sentence), u"a bandwidth (B/s); a plain number"_s);
}

// The engine says nothing that a translation could not reach.
TEST_F(SentenceTextTest, NotesAreMadeOfSentences) {
    int notes = 0;
    for (const ZooEntry* entry : world().services.zoo.entries(EntryKind::scenarios)) {
        for (const Solver* solver : world().solvers.solvers()) {
            Results results(world().services.zoo, scenarioOf(*entry));
            const Solution& solution = results.solution(*solver);
            for (const Note& note : solution.notes) EXPECT_FALSE(note.sentence.text.empty()) << note.message;
            notes += static_cast<int>(solution.notes.size());
            for (const Issue& issue : solution.issues) EXPECT_FALSE(issue.sentence.text.empty()) << issue.message;
        }
    }
    EXPECT_GT(notes, 20);
}

} // namespace
} // namespace mlsys::test
