// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of all pages: for the lighthouse scenarios and 200 random ones, what a page shows is what mlsysim-cli
// answers to the request that the page copies; and a page that applies shows something.
#include "models/page_copy.h"
#include "models/variant_key.h"
#include "engine/unit_text.hpp"
#include "models/words.h"
#include "registry/request.hpp"
#include "registry/request_text.hpp"
#include "tests/support/scenario_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

namespace mlsys {
namespace {

using namespace test;

// "serving.ttft" → seconds, out of the CLI's answer.
class CliAnswers {
public:
    explicit CliAnswers(const Scenario& scenario) : m_scenario(scenario) {}

    // In coherent units; nothing where the answer has none.
    std::optional<double> number(const QString& key) {
        const VariantOf variant = readVariantKey(key);
        const Solver* solver = world().solvers.find(utf8(variant.key.section(u'.', 0, 0)));
        if (!solver) return std::nullopt;
        QJsonObject& answer = m_answers[{solver, key.section(u'@', 1)}];
        if (answer.isEmpty()) {
            const RequestResult result = answerRequest(world().solvers, world().zoo, requestText(*solver, withChanges(m_scenario, variant.changes)), false);
            answer = QJsonDocument::fromJson(QByteArray::fromStdString(result.line)).object();
        }
        QJsonValue value = answer.value(u"outputs"_s);
        for (const QString& part : variant.key.section(u'.', 1).split(u'.')) value = value.toObject().value(part);
        if (value.isDouble()) return value.toDouble(); // counts of a group
        const QJsonValue inner = value.toObject().value(u"value"_s);
        if (!inner.isDouble()) return std::nullopt;
        const mlsys::Unit unit = parseUnit(utf8(value.toObject().value(u"unit"_s).toString()));
        return inner.toDouble() * unit.numerator / unit.denominator * std::pow(10, unit.exponent10);
    }

private:
    const Scenario& m_scenario;
    std::map<std::pair<const Solver*, QString>, QJsonObject> m_answers;
};

void expectTheCommandLinesNumbers(const Content& content, CliAnswers& answers, const std::string& where) {
    const auto expectEqual = [&](const QString& key, double shown) {
        if (key.isEmpty() || !std::isfinite(shown) || readVariantKey(key).isPart) return;
        const std::optional<double> answered = answers.number(key);
        ASSERT_TRUE(answered.has_value()) << where << ' ' << key.toStdString();
        EXPECT_NEAR(shown, *answered, 1e-12 * std::abs(shown)) << where << ' ' << key.toStdString();
    };
    for (const Card& card : content.cards) expectEqual(card.key, card.raw);
    for (const auto& row : content.table.rows) for (const Cell& cell : row) expectEqual(cell.key, cell.raw);
}

void checkEveryPage(const Scenario& scenario, const std::string& name) {
    Results results(world().zoo, scenario);
    CliAnswers answers(scenario);
    for (const Page& page : world().pages.pages()) {
        const std::string where = name + " on " + page.id;
        const Content content = page.build({world().services, results, {}, {}});
        EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << where << ": " << leak(wordsOf(content)).toStdString();
        for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number)) << where;
        if (content.state != Content::State::good && content.state != Content::State::infeasible) continue;
        // A page of the library may lead to a number of another page without showing it.
        if (std::string_view(page.group) != "Library") expectTheCommandLinesNumbers(content, answers, where);
        EXPECT_TRUE(!content.table.rows.empty() || (page.tool && content.state == Content::State::infeasible)) << where; // a search that finds nothing says why
        for (const ChartSpec& chart : content.charts) EXPECT_FALSE(numbersOf(Content{{}, {}, {chart}, {}, {}, {}, {}, {}, {}}).empty()) << where << ' ' << chart.key.toStdString();
    }
}

TEST(Contract, TheLighthouseScenariosShowTheCommandLinesNumbers) {
    for (const ZooEntry* entry : world().zoo.entries(EntryKind::scenarios)) checkEveryPage(scenarioOf(*entry), entry->id);
}

Scenario anyScenario(std::mt19937_64& random) {
    const auto upTo = [&](double most) { return std::uniform_real_distribution<double>(0, most)(random); };
    const auto pick = [&](EntryKind kind) {
        const std::vector<const ZooEntry*> entries = world().zoo.entries(kind);
        return entries[static_cast<std::size_t>(upTo(static_cast<double>(entries.size())))]->id;
    };
    const auto power = [&](int most) { return std::exp2(std::floor(upTo(most + 1))); };
    Scenario s = firstScenario();
    s.values.set("task", std::string(std::array{"inference", "serving", "training"}[static_cast<std::size_t>(upTo(3))]));
    s.values.set("model", pick(EntryKind::models));
    if (upTo(1) < 0.5) {
        for (const Change& change : changesToChoose(world().zoo, s, EntryKind::fleets, pick(EntryKind::fleets))) s.values.set(change.path, *change.after);
    } else {
        s.values.set("hardware", pick(EntryKind::hardware));
    }
    s.values.set("grid", pick(EntryKind::grids));
    s.values.set("precision", std::string(std::array{"fp16", "bf16", "fp8", "int8", "fp32"}[static_cast<std::size_t>(upTo(5))]));
    for (const char* scope : {"inference", "training"}) {
        s.values.set(std::string(scope) + ".batch_size", power(12));
        s.values.set(std::string(scope) + ".seq_len", power(15));
        s.values.set(std::string(scope) + ".tp_size", power(3));
    }
    s.values.set("inference.output_tokens", power(10));
    s.values.set("inference.qps", std::to_string(power(8)) + " 1/s");
    s.values.set("training.pp_size", power(2));
    s.values.set("training.zero_stage", std::floor(upTo(4)));
    s.values.set("training.microbatch_count", power(5));
    if (upTo(1) < 0.3) s.values.set("assumptions", std::string("refined"));
    if (upTo(1) < 0.3) s.values.set("assumptions.bandwidth_efficiency", 0.2 + upTo(0.8));
    return s;
}

TEST(Contract, TwoHundredRandomScenariosShowTheCommandLinesNumbers) {
    std::mt19937_64 random(20261121);
    for (int i = 0; i < 200; ++i) checkEveryPage(anyScenario(random), "scenario " + std::to_string(i));
}

} // namespace
} // namespace mlsys
