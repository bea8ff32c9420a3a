// SPDX-License-Identifier: GPL-3.0-or-later
// The Working: equation, numbers put in, where each came from.
#include "models/working.h"

#include "models/variant_key.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using namespace test;

QString workingOf(const Scenario& scenario, const QString& key, const ValueFormat& format = {}) {
    Results results(world().zoo, scenario);
    return workingHtml(world().services, results, format, key);
}
QString plain(QString html) { return html.remove(QRegularExpression(u"<[^>]*>"_s)).replace(u"&nbsp;"_s, u" "_s); }

TEST(Working, WritesTheNumbersPutInAsTheResultIsWritten) {
    ValueFormat german;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    const QString c = workingOf(firstScenario(), u"single-node.latency"_s), de = workingOf(firstScenario(), u"single-node.latency"_s, german);
    EXPECT_TRUE(c.contains(u"max(26.2821 µs, 27.6214 µs) + 515 µs"_s)) << c.toStdString();
    EXPECT_TRUE(de.contains(u"max(26,2821 µs, 27,6214 µs) + 515 µs"_s)) << de.toStdString();
}

TEST(Working, WritesPowersOfTenAsPeopleDo) {
    const Scenario scenario = firstScenario({{"model", word("Llama3_405B")}, {"hardware", word("H100")}});
    ValueFormat german;
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    const QString c = plain(workingOf(scenario, u"single-node.energy"_s)), de = plain(workingOf(scenario, u"single-node.energy"_s, german));
    EXPECT_TRUE(c.contains(QRegularExpression(u"\\)·\\d\\.\\d+×10⁻⁵\\)"_s))) << c.toStdString();
    EXPECT_TRUE(de.contains(QRegularExpression(u"\\)·\\d,\\d+×10⁻⁵\\)"_s))) << de.toStdString();
    static const QRegularExpression machines(u"\\de[-+−]0?\\d"_s);
    EXPECT_FALSE(c.contains(machines)) << c.toStdString();
    EXPECT_FALSE(de.contains(machines)) << de.toStdString();
}

TEST(Working, WritesPricesOfEnergyAsTheyAreStated) {
    const QString text = plain(workingOf(firstScenario({{"hardware", word("H100")}}), u"economics.opex_energy"_s));
    EXPECT_TRUE(text.contains(u"·(0.12 USD/kWh)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"= 0.120 USD/kWh: "_s)) << text.toStdString();
}

TEST(Working, OfTheLatencyHasEquationsNumbersAndResults) {
    const QString text = plain(workingOf(firstScenario(), u"single-node.latency"_s));
    EXPECT_TRUE(text.startsWith(u"Latency = 0.54 ms"_s)) << text.left(60).toStdString();
    EXPECT_TRUE(text.contains(u"max(t_c, t_m) + t_o"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"B·O/(F·η)"_s));
    EXPECT_TRUE(text.contains(u"312 TFLOP/s"_s)) << "the numbers put in carry their units";
    EXPECT_TRUE(text.contains(u"2039 GB/s"_s));
    EXPECT_TRUE(text.contains(u"27.62 µs"_s)) << "the memory time's own result";
    EXPECT_TRUE(text.contains(u"Williams"_s)) << "the equation's source";
}

TEST(Working, NamesTheSourceOfTheBandwidth) {
    const QString text = plain(workingOf(firstScenario(), u"single-node.latency"_s));
    const QString source = QString::fromStdString(world().zoo.find(EntryKind::hardware, "A100")->sourceOf("memory.bandwidth")->title);
    EXPECT_TRUE(text.contains(source.toHtmlEscaped())) << source.toStdString();
    EXPECT_TRUE(text.contains(u"Memory bandwidth of NVIDIA A100 (SXM4 80 GB) — Datasheet: "_s)) << text.toStdString();
}

TEST(Working, AnEditedValueSaysSoInsteadOfASource) {
    const QString text = plain(workingOf(firstScenario({{"hardware.memory.bandwidth", word("3 TB/s")}}), u"single-node.latency"_s));
    EXPECT_TRUE(text.contains(u"Memory bandwidth of NVIDIA A100 (SXM4 80 GB): edited here"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Memory bandwidth of NVIDIA A100 (SXM4 80 GB) — "_s));
    EXPECT_TRUE(text.contains(u"of NVIDIA A100 (SXM4 80 GB) — Datasheet: "_s)) << "the others keep theirs";
}

TEST(Working, AnAssumptionIsNamedAndAnEditedOneMarked) {
    const QString title = QString::fromUtf8(findRow(rowsOf<Assumptions>(), "compute_efficiency")->title.source);
    const QString input = QString::fromUtf8(findRow(rowsOf<SingleNodeIn>(), "efficiency")->title.source);
    EXPECT_TRUE(plain(workingOf(firstScenario(), u"single-node.latency"_s)).contains(u"assumption "_s + title + u" — "_s));
    EXPECT_TRUE(plain(workingOf(firstScenario({{"assumptions.compute_efficiency", 0.4}}), u"single-node.latency"_s)).contains(u"assumption "_s + title + u" (edited)"_s));
    EXPECT_TRUE(plain(workingOf(firstScenario({{"inference.efficiency", 0.4}}), u"single-node.latency"_s)).contains(input + u", as entered"_s));
}

// Arabic fonts have no italics: what stands apart does so in another way.
TEST(Working, OfAVariantSaysWhatVariesWithoutItalics) {
    const QString html = workingOf(firstScenario(), variantKey(u"single-node.latency"_s, std::vector<Change>{{"inference.batch_size", Atom(8.0)}}));
    EXPECT_TRUE(plain(html).startsWith(u"Worked out for a variant of the scenario: "_s)) << html.left(200).toStdString();
    EXPECT_TRUE(html.contains(u"<small>"_s));
    for (const QString& tag : {u"<i>"_s, u"<em>"_s, u"italic"_s}) EXPECT_FALSE(html.contains(tag));
}

TEST(Working, OfAStateIsASentence) {
    for (const QString& key : {u"single-node.bottleneck"_s, u"single-node.feasible"_s}) {
        const QString text = plain(workingOf(firstScenario(), key));
        EXPECT_GT(text.size(), 40) << key.toStdString();
        EXPECT_FALSE(text.contains(u"There is no result"_s));
    }
}

TEST(Working, OfNothingAsksForASelection) {
    EXPECT_TRUE(workingOf(firstScenario(), QString()).contains(u"Click a number"_s));
    EXPECT_TRUE(workingOf(firstScenario(), u"pretend.wait"_s).contains(u"Click a number"_s));
    EXPECT_TRUE(workingOf(firstScenario(), u"single-node.nothing"_s).contains(u"no result"_s));
    EXPECT_TRUE(workingOf(firstScenario(), u"training-memory.weights"_s).contains(u"no result"_s)) << "not applicable to ResNet-50";
}

TEST(Working, EveryOutputHasOneWithoutLeaksOrOpenTags) {
    const Scenario scenario = firstScenario({{"model", word("Llama3_8B")}, {"hardware", word("H100")}});
    for (const Solver* solver : world().solvers.solvers()) {
        const Solution solution = evaluate(world().zoo, *solver, scenario);
        for (const Row& row : solver->out.rows()) {
            if (!solution.solved() || row.kind == Kind::group || !row.peek(solution.out.data())) continue;
            const QString key = QString::fromLatin1(solver->id) + u'.' + QString::fromLatin1(row.key);
            const QString html = workingOf(scenario, key);
            EXPECT_FALSE(html.contains(u"no result"_s)) << key.toStdString();
            EXPECT_TRUE(leak({plain(html)}).isEmpty()) << key.toStdString() << ": " << html.toStdString();
            EXPECT_EQ(html.count(u"<p>"_s), html.count(u"</p>"_s)) << key.toStdString();
            EXPECT_EQ(html.count(u"<ul>"_s), html.count(u"</ul>"_s)) << key.toStdString();
            EXPECT_EQ(html.count(u"<li>"_s), html.count(u"</li>"_s)) << key.toStdString();
        }
    }
}

} // namespace
} // namespace mlsys
