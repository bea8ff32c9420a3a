// SPDX-License-Identifier: GPL-3.0-or-later
// The decks say what the program computes: every exercise's check against a fresh solve of its scene.
#include "engine/unit_text.hpp"
#include "models/decks.h"
#include "models/explore/tool_parts.h"
#include "tests/support/scenario_support.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

// What the output is, as the deck writes it: a word for choices and flags, else a number of coherent units.
void expectChecked(const QJsonObject& check, Results& results) {
    const Solver* solver = world().solvers.find(check.value(u"solver"_s).toString().toStdString());
    ASSERT_TRUE(solver) << check.value(u"solver"_s).toString().toStdString();
    const std::string output = check.value(u"output"_s).toString().toStdString();
    const Solution& solution = results.solution(*solver);
    ASSERT_TRUE(solution.solved()) << solution.issues.front().message;
    const Row* row = outputRow(*solver, output);
    ASSERT_TRUE(row) << output;
    const double is = outputAt(solution, output);
    const QJsonValue value = check.value(u"value"_s);
    if (row->kind == Kind::choice) {
        for (const Choice& choice : row->choices()) {
            if (choice.value != is) continue;
            EXPECT_EQ(value.toString().toStdString(), choice.key) << output;
        }
        return;
    }
    if (row->kind == Kind::flag) {
        EXPECT_EQ(value.toBool(), is != 0) << output;
        return;
    }
    double said = value.toDouble(std::nan(""));
    if (value.isString()) {
        const ParsedQuantity read = parseQuantity(value.toString().toStdString());
        ASSERT_TRUE(read) << value.toString().toStdString();
        said = read.value;
    }
    EXPECT_NEAR(is / said, 1, check.value(u"tolerance"_s).toDouble(0.005)) << output << ": " << is << ", the deck says " << value.toString().toStdString();
}

TEST(Decks, SayWhatIsComputed) {
    int checks = 0;
    ASSERT_GE(standardDecks().size(), 10u);
    for (const Deck& deck : standardDecks()) {
        QFile file(deck.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        Session session;
        const std::optional<SessionFault> fault = readSession(file.readAll().toStdString(), session);
        ASSERT_FALSE(fault) << deck.id.toStdString() << ", line " << fault->line << ": " << fault->reason;
        EXPECT_GT(deck.minutes, 0);
        EXPECT_FALSE(deck.chapter.isEmpty());
        for (const Scene& scene : session.scenes) {
            SCOPED_TRACE(deck.id.toStdString() + ": " + scene.name);
            EXPECT_LE(scene.caption.size(), 240u) << "it stands below a page";
            const Atom* check = scene.unknown.find("exercise.check");
            if (!check) continue;
            EXPECT_FALSE(scene.answer.empty());
            Results results(world().zoo, scene.scenario);
            expectChecked(QJsonDocument::fromJson(QByteArray::fromStdString(textOf(*check))).object(), results);
            ++checks;
        }
        // And it is written again as it was read.
        Session again;
        ASSERT_FALSE(readSession(writeSession(session), again));
        EXPECT_EQ(again.scenes, session.scenes);
        EXPECT_EQ(again.unknown, session.unknown);
    }
    EXPECT_GE(checks, 80);
}

} // namespace
} // namespace mlsys
