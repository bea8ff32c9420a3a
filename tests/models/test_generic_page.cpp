// SPDX-License-Identifier: GPL-3.0-or-later
// A solver nobody wrote a page for has one all the same.
#include "models/inputs_model.h"
#include "models/page.h"
#include "models/working.h"
#include "tests/support/scenario_support.h"
#include "tests/support/pretend_solver.cpp" // linked into the registry's tests only; here once

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

class GenericPage : public testing::Test {
protected:
    GenericPage() { scenario.values.set("inference.cups", 4.0); scenario.values.set("inference.kettle.power", word("2 kW")); }
    static Catalogue withPretend() {
        Catalogue catalogue = Catalogue::standard();
        catalogue.add(kPretend);
        return catalogue;
    }
    Content content() {
        Results results(world().zoo, scenario);
        return page().build({services, results, {}, {}});
    }
    const Page& page() const { return *pages.find("pretend"); }
    Catalogue solvers = withPretend();
    PageCatalogue pages = PageCatalogue::standard(solvers);
    Services services{world().zoo, solvers, pages};
    Scenario scenario = firstScenario();
};

TEST_F(GenericPage, IsInTheCatalogueOnlyWithItsSolver) {
    ASSERT_NE(pages.find("pretend"), nullptr);
    EXPECT_EQ(world().pages.find("pretend"), nullptr);
    EXPECT_EQ(pages.pages().size(), world().pages.pages().size() + 1);
    const std::vector<std::string> groups = pages.groups();
    EXPECT_NE(std::find(groups.begin(), groups.end(), page().group), groups.end());
    EXPECT_EQ(page().solvers, std::vector<const Solver*>{&kPretend});
}

TEST_F(GenericPage, NoSolverIsWithoutAPageAndNoIdIsTwice) {
    for (const Solver* solver : solvers.solvers()) {
        EXPECT_TRUE(std::any_of(pages.pages().begin(), pages.pages().end(), [&](const Page& p) { return std::find(p.solvers.begin(), p.solvers.end(), solver) != p.solvers.end(); })) << solver->id;
    }
    for (const Page& one : pages.pages()) EXPECT_EQ(pages.find(one.id), &one);
}

TEST_F(GenericPage, ShowsEveryOutputAsACardAndInTheTable) {
    const Content shown = content();
    EXPECT_EQ(shown.state, Content::State::good) << shown.problem.toStdString();
    ASSERT_FALSE(shown.cards.empty());
    EXPECT_EQ(shown.cards[0].title, u"Wait"_s);
    EXPECT_EQ(shown.cards[0].value + u' ' + shown.cards[0].unit, u"2.00 s"_s) << "4 kJ at 2 kW";
    EXPECT_EQ(shown.defaultKey, u"pretend.wait"_s);
    QStringList titles;
    for (const auto& row : shown.table.rows) titles << row[0].text;
    for (const QString& title : {u"Wait"_s, u"Share"_s, u"Spoons"_s, u"Enough"_s, u"Served"_s}) EXPECT_TRUE(titles.contains(title)) << title.toStdString();
    EXPECT_FALSE(titles.contains(u"Bill"_s)) << "absent for one person";
}

TEST_F(GenericPage, UnboundedAndMissingAnswersAreWords) {
    scenario.values.erase("inference.kettle.power");
    scenario.values.set("inference.people", 9.0);
    const Content shown = content();
    EXPECT_EQ(shown.cards[0].value, u"unbounded"_s);
    EXPECT_TRUE(wordsOf(shown).contains(u"no value"_s));
    EXPECT_TRUE(leak(wordsOf(shown)).isEmpty()) << leak(wordsOf(shown)).toStdString();
    EXPECT_FALSE(shown.notes.empty());
}

TEST_F(GenericPage, ARefusedInputIsAStateWithTheReason) {
    scenario.values.set("inference.milk", true);
    const Content shown = content();
    EXPECT_EQ(shown.state, Content::State::invalid);
    EXPECT_TRUE(shown.problem.contains(u"milk and espresso"_s));
    EXPECT_TRUE(shown.cards.empty());
}

TEST(GenericPageOf, ASolverThatAsksForOneOfSeveralInputsIsIncompleteNotWrong) {
    Scenario scenario = firstScenario();
    const Content before = contentOf("chinchilla", scenario);
    EXPECT_EQ(before.state, Content::State::incomplete);
    EXPECT_TRUE(before.problem.contains(u"Compute budget"_s)) << before.problem.toStdString();
    scenario.values.set("chinchilla.parameters", 70e9);
    EXPECT_EQ(contentOf("chinchilla", scenario).state, Content::State::good);
    scenario.values.set("chinchilla.parameters", -1.0);
    EXPECT_EQ(contentOf("chinchilla", scenario).state, Content::State::invalid);
}

TEST_F(GenericPage, ItsInputsAreFieldsOfTheForm) {
    ScenarioDocument document(services);
    InputsModel model(document);
    model.setPage(&page());
    for (const char* path : {"inference.cups", "inference.people", "inference.milk", "inference.coffee", "inference.patience"}) EXPECT_GE(model.rowOf(path), 0) << path;
    EXPECT_TRUE(model.commit(model.rowOf("inference.people"), u"3"_s));
    EXPECT_TRUE(document.undoStack().undoText().startsWith(u"People "_s) && document.undoStack().undoText().endsWith(u" → 3"_s)) << document.undoStack().undoText().toStdString();
    EXPECT_TRUE(model.problem(model.rowOf("inference.people"), u"0"_s).has_value());
    EXPECT_EQ(model.text(model.rowOf("inference.coffee")), u"espresso"_s);
}

TEST_F(GenericPage, ItsWorkingIsTold) {
    Results results(world().zoo, scenario);
    const QString html = workingHtml(services, results, {}, u"pretend.wait"_s);
    EXPECT_TRUE(html.contains(u"E/P"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"1 kJ a cup"_s));
    EXPECT_TRUE(html.contains(u"a kitchen"_s));
}

} // namespace
} // namespace mlsys
