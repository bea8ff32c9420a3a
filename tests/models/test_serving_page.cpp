// SPDX-License-Identifier: GPL-3.0-or-later
// The Serving page: its pictures are the solver's answer, its limits are where the solver says no.
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "models/page_parts.h"
#include "models/pages/serving_charts.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

using namespace test;

using Changed = std::initializer_list<std::pair<const char*, Atom>>;

// Llama 3.1 70B on four H100s, a prompt of 2048 tokens, an answer of 256.
Scenario llama(Changed changes = {}) {
    Scenario scenario = firstScenario({{"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"inference.tp_size", 4.0}, {"inference.seq_len", 2048.0}, {"inference.output_tokens", 256.0}});
    for (const auto& [path, atom] : changes) scenario.values.set(path, atom);
    return scenario;
}
// What can be switched on, one by one and together, under both sets of assumptions.
std::vector<Scenario> variants() {
    std::vector<Scenario> all{llama(),
                              llama({{"inference.draft_model", word("Llama3_2_1B")}}),
                              llama({{"inference.cached_prefix_len", 1024.0}}),
                              llama({{"inference.prefill_chunk_tokens", 500.0}}),
                              llama({{"inference.prefill_chunk_tokens", 1.0}}),
                              llama({{"inference.decode_hardware", word("H200")}, {"inference.network_bandwidth", word("25 GB/s")}}),
                              llama({{"inference.kv_precision", word("fp8")}, {"inference.batch_size", 64.0}}),
                              llama({{"inference.output_tokens", 1.0}}),
                              llama({{"inference.output_tokens", 33.0}, {"inference.draft_model", word("Llama3_2_1B")}}),
                              llama({{"model", word("Mixtral_8x7B")}, {"inference.batch_size", 2.0}}),
                              llama({{"model", word("DeepSeek_V3")}, {"inference.tp_size", 8.0}}),
                              llama({{"inference.seq_len", 1.0}, {"inference.tp_size", 1.0}, {"model", word("Llama3_8B")}}),
                              llama({{"inference.draft_model", word("Llama3_2_1B")}, {"inference.cached_prefix_len", 100.0}, {"inference.prefill_chunk_tokens", 512.0}, {"inference.decode_hardware", word("H200")}})};
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(all[i]);
        all.back().values.set("assumptions", word("refined"));
    }
    return all;
}
Solution solved(const Scenario& scenario) {
    Solution solution = evaluate(world().zoo, kServing, scenario);
    EXPECT_TRUE(solution.solved());
    return solution;
}
ServingOut answerOf(const Scenario& scenario) { return solved(scenario).out.as<ServingOut>(); }
const ChartSpec* findChart(const Content& content, const QString& key) {
    for (const ChartSpec& chart : content.charts) if (chart.key == key) return &chart;
    return nullptr;
}
const TimelineChart& timelineOf(const Content& content) { return std::get<TimelineChart>(findChart(content, u"request"_s)->body); }
const BarsChart& barsOf(const Content& content) { return std::get<BarsChart>(findChart(content, u"request-parts"_s)->body); }
const XyChart& cacheOf(const Content& content) { return std::get<XyChart>(findChart(content, u"kv-cache"_s)->body); }
const Cell* findCell(const Content& content, const QString& title) {
    for (const auto& row : content.table.rows) if (row[0].text == title) return &row[1];
    return nullptr;
}
double sumOf(const BarsChart& chart, qsizetype category) {
    double sum = 0;
    for (const BarSet& set : chart.sets) sum += set.values[category];
    return sum;
}

TEST(ServingPage, PartsAddUpToTheAnswer) {
    for (const Scenario& scenario : variants()) {
        const Solution solution = solved(scenario);
        const auto& in = solution.in.as<ServingIn>();
        const auto& out = solution.out.as<ServingOut>();
        const BarsChart bars = barsOf(contentOf("serving", scenario));
        ASSERT_EQ(bars.categories.size(), 2);
        EXPECT_NEAR(sumOf(bars, 0), raw(out.ttft), raw(out.ttft) * 1e-12);
        EXPECT_NEAR(sumOf(bars, 1), raw(out.itl) * static_cast<double>(*in.outputTokens), sumOf(bars, 1) * 1e-12);
        for (const BarSet& set : bars.sets) for (const double value : set.values) EXPECT_GE(value, 0) << set.key.toStdString();
        // Of compute and memory only the larger is part of a bar.
        for (const qsizetype category : {0, 1}) EXPECT_TRUE(bars.sets[0].values[category] == 0 || bars.sets[1].values[category] == 0);
    }
}

TEST(ServingPage, TheLargestPartIsWhatTheAnswerNames) {
    const auto largest = [](const BarsChart& bars, qsizetype category) {
        return std::max_element(bars.sets.begin(), bars.sets.begin() + 4, [&](const BarSet& a, const BarSet& b) { return a.values[category] < b.values[category]; })->key;
    };
    const auto keyOfBound = [](ServingBottleneck bound) { return QString::fromUtf8(choicesOf<ServingBottleneck>()[static_cast<std::size_t>(bound)].key).toLower(); };
    for (const Scenario& scenario : {llama(), llama({{"inference.seq_len", 1.0}, {"assumptions", word("refined")}}), llama({{"inference.batch_size", 64.0}, {"assumptions", word("refined")}})}) {
        const ServingOut out = answerOf(scenario);
        const BarsChart bars = barsOf(contentOf("serving", scenario));
        EXPECT_EQ(largest(bars, 0), keyOfBound(out.prefillBottleneck));
        EXPECT_EQ(largest(bars, 1), keyOfBound(out.decodeBottleneck));
    }
}

TEST(ServingPage, WhatDoesNotBindIsInTheTableOnly) {
    const Content refined = contentOf("serving", llama({{"assumptions", word("refined")}}));
    const Cell* hidden = findCell(refined, u"ITL: compute, in the shadow of the larger"_s);
    ASSERT_TRUE(hidden);
    EXPECT_GT(hidden->raw, 0);
    EXPECT_LT(hidden->raw, raw(answerOf(llama({{"assumptions", word("refined")}})).itl));
    EXPECT_EQ(barsOf(refined).sets[0].values[1], 0);
    const Cell* ignored = findCell(contentOf("serving", llama()), u"ITL: compute"_s);
    ASSERT_TRUE(ignored);
    EXPECT_EQ(ignored->text, u"not counted"_s) << "textbook takes decode as bound by memory";
}

TEST(ServingPage, TheTimelineIsTheRequest) {
    for (const Scenario& scenario : variants()) {
        const Solution solution = solved(scenario);
        const auto& in = solution.in.as<ServingIn>();
        const auto& out = solution.out.as<ServingOut>();
        const TimelineChart chart = timelineOf(contentOf("serving", scenario));
        ASSERT_FALSE(chart.spans.isEmpty());
        EXPECT_LE(chart.spans.size(), 64);
        // Nothing overlaps and nothing is left out: one span begins where the one before ended.
        double now = 0;
        const double end = raw(*out.requestLatency);
        for (const TimeSpan& span : chart.spans) {
            EXPECT_NEAR(span.from, now, end * 1e-9) << chart.lanes[span.lane].toStdString();
            now = span.to;
        }
        EXPECT_NEAR(now, end, end * 1e-9);
        EXPECT_LE(now, chart.time.max);
        ASSERT_EQ(chart.marks.size(), 2);
        EXPECT_DOUBLE_EQ(chart.marks[0].at, raw(out.ttft));
        EXPECT_NEAR(chart.marks[1].at, end, end * 1e-12);
        // The first token comes when the first decode begins.
        const auto decode = std::find_if(chart.spans.begin(), chart.spans.end(), [&](const TimeSpan& span) { return chart.kinds[span.kind].key == u"token" || chart.kinds[span.kind].key == u"draft"; });
        ASSERT_NE(decode, chart.spans.end());
        EXPECT_NEAR(decode->from, raw(out.ttft), end * 1e-9);
        EXPECT_EQ(chart.lanes.size(), 2 + (in.draftModel ? 1 : 0) + (in.decodeHardware ? 1 : 0));
    }
}

TEST(ServingPage, ChunksOfThePrefillAreDrawnByTheirTokens) {
    const TimelineChart chart = timelineOf(contentOf("serving", llama({{"inference.prefill_chunk_tokens", 500.0}})));
    std::vector<double> chunks;
    for (const TimeSpan& span : chart.spans) if (chart.kinds[span.kind].key == u"prefill") chunks.push_back(span.to - span.from);
    ASSERT_EQ(chunks.size(), 5u) << "2048 tokens in chunks of 500";
    for (std::size_t i = 1; i < 4; ++i) EXPECT_NEAR(chunks[i], chunks[0], chunks[0] * 1e-9);
    EXPECT_LT(chunks[4], chunks[0] * 0.2) << "the last one has 48";
    // Each has its dispatch; the rest goes by tokens.
    const double dispatch = findCell(contentOf("serving", llama({{"inference.prefill_chunk_tokens", 500.0}})), u"TTFT: overhead"_s)->raw;
    const double work = raw(answerOf(llama({{"inference.prefill_chunk_tokens", 500.0}})).ttft) - dispatch;
    EXPECT_GT(dispatch, 0);
    EXPECT_NEAR((chunks[0] - chunks[4]) / (500 - 48) * 2048, work, work * 1e-9);
}

TEST(ServingPage, AnAnswerOfUnknownLengthIsTakenAsTheCapacitySolverTakesIt) {
    Scenario scenario = llama();
    scenario.values.erase("inference.output_tokens");
    const Content content = contentOf("serving", scenario);
    const ServingOut out = answerOf(scenario);
    const double tokens = static_cast<double>(evaluate(world().zoo, kServingCapacity, scenario).in.as<ServingCapacityIn>().outputTokens);
    EXPECT_NEAR(timelineOf(content).spans.back().to, raw(out.ttft) + tokens * raw(out.itl), 1e-9);
    EXPECT_NEAR(sumOf(barsOf(content), 1), tokens * raw(out.itl), 1e-12);
    EXPECT_TRUE(content.charts[0].title.contains(u"assumed"_s)) << content.charts[0].title.toStdString();
    EXPECT_TRUE(std::any_of(content.notes.begin(), content.notes.end(), [](const QString& note) { return note.contains(u"length is not given"_s); }));
    EXPECT_TRUE(std::none_of(content.cards.begin(), content.cards.end(), [](const Card& card) { return card.key == u"serving.request_latency"; })) << "the solver gives none";
}

TEST(ServingPage, TheCacheStopsFittingWhereTheSolverSaysSo) {
    for (const Scenario& scenario : variants()) {
        const Content content = contentOf("serving", scenario);
        if (!findChart(content, u"kv-cache"_s)) continue;
        const Series* stop = findSeries(*findChart(content, u"kv-cache"_s), u"stop"_s);
        ASSERT_TRUE(stop);
        for (const double offset : {-1.0, 0.0}) {
            Scenario at = scenario;
            at.values.set("inference.seq_len", stop->points[0].x() + offset);
            at.values.erase("inference.cached_prefix_len");
            EXPECT_EQ(answerOf(at).feasible, offset < 0) << stop->labels[0].text.toStdString();
        }
        EXPECT_TRUE(stop->labels[0].text.contains(QString::number(static_cast<qint64>(stop->points[0].x()))));
    }
}

TEST(ServingPage, CacheLinesAreTheSolversBytes) {
    const Scenario scenario = llama({{"inference.batch_size", 8.0}});
    const Content content = contentOf("serving", scenario);
    const XyChart& chart = cacheOf(content);
    double before = 0;
    for (const int batch : {1, 2, 8, 32}) {
        const Series* line = findSeries(*findChart(content, u"kv-cache"_s), u"batch.%1"_s.arg(batch));
        ASSERT_TRUE(line) << batch;
        for (const QPointF& point : line->points) {
            const ServingOut out = answerOf(llama({{"inference.batch_size", static_cast<double>(batch)}, {"inference.seq_len", point.x()}}));
            EXPECT_DOUBLE_EQ(point.y(), raw(out.kvCacheSize));
        }
        EXPECT_GT(line->points.front().y(), before);
        before = line->points.front().y();
    }
    const ServingOut out = answerOf(scenario);
    const Series* here = findSeries(*findChart(content, u"kv-cache"_s), u"current"_s);
    ASSERT_TRUE(here);
    EXPECT_DOUBLE_EQ(here->points[0].y(), raw(out.kvCacheSize));
    const auto limit = std::find_if(chart.marks.begin(), chart.marks.end(), [](const Mark& mark) { return mark.along == Mark::Along::y; });
    ASSERT_NE(limit, chart.marks.end());
    EXPECT_NEAR(limit->at, 80 * 1073741824.0 - raw(out.modelWeightsSize), 1);
    const Cell* longest = findCell(content, u"Longest prompt at batch 32"_s);
    ASSERT_TRUE(longest);
    EXPECT_TRUE(answerOf(llama({{"inference.batch_size", 32.0}, {"inference.seq_len", longest->raw}})).feasible);
    EXPECT_FALSE(answerOf(llama({{"inference.batch_size", 32.0}, {"inference.seq_len", longest->raw + 1}})).feasible);
}

TEST(ServingPage, PhasesStandUnderTheRoof) {
    for (const Scenario& scenario : variants()) {
        const Content content = contentOf("serving", scenario);
        const ChartSpec* chart = findChart(content, u"phases"_s);
        ASSERT_TRUE(chart);
        const QPointF ridge = findSeries(*chart, u"roof"_s)->points[1];
        const QPointF prefill = findSeries(*chart, u"prefill"_s)->points[0];
        EXPECT_NEAR(prefill.y(), std::min(ridge.y(), prefill.x() * ridge.y() / ridge.x()), prefill.y() * 1e-9);
        const Series* other = findSeries(*chart, u"roof.decode"_s);
        const QPointF decodeRidge = (other ? *other : *findSeries(*chart, u"roof"_s)).points[1];
        const QPointF decode = findSeries(*chart, u"decode"_s)->points[0];
        EXPECT_NEAR(decode.y(), std::min(decodeRidge.y(), decode.x() * decodeRidge.y() / decodeRidge.x()), decode.y() * 1e-9);
        const Series* path = findSeries(*chart, u"decode.batches"_s);
        for (qsizetype i = 1; i < path->points.size(); ++i) EXPECT_GT(path->points[i].x(), path->points[i - 1].x()) << "batching raises decode's intensity";
        const XyChart& xy = std::get<XyChart>(chart->body);
        for (const QPointF& point : {prefill, decode}) {
            EXPECT_TRUE(point.x() > xy.x.min && point.x() < xy.x.max && point.y() > xy.y.min && point.y() < xy.y.max);
        }
    }
    const ChartSpec chart = *findChart(contentOf("serving", llama()), u"phases"_s);
    const double ridge = findSeries(chart, u"roof"_s)->points[1].x();
    EXPECT_GT(findSeries(chart, u"prefill"_s)->points[0].x(), ridge) << "2048 tokens share one reading of the weights";
    EXPECT_LT(findSeries(chart, u"decode"_s)->points[0].x(), 3) << "one token: about 1 FLOP a byte";
}

TEST(ServingPage, RefinedTimesAreTheRoofsOwn) {
    // Where the assumptions count both sides, no phase is faster than its roof.
    for (Scenario scenario : variants()) {
        if (!scenario.values.text("assumptions") || scenario.values.text("assumptions") != "refined") continue;
        const Content content = contentOf("serving", scenario);
        for (const QString& phase : {u"Prefill"_s, u"Decode"_s}) {
            EXPECT_LE(findCell(content, phase + u": performance"_s)->raw, findCell(content, phase + u": performance under the roof"_s)->raw * (1 + 1e-9));
        }
    }
}

TEST(ServingPage, EveryOutputIsInTheTable) {
    for (const Scenario& scenario : {llama(), llama({{"inference.prefill_chunk_tokens", 512.0}})}) {
        const Content content = contentOf("serving", scenario);
        for (const std::string& path : outputPaths(solved(scenario))) {
            const QString key = outputKey(kServing, path.c_str());
            EXPECT_TRUE(std::any_of(content.table.rows.begin(), content.table.rows.end(), [&](const auto& row) { return row[1].key == key; })) << path;
        }
    }
}

TEST(ServingPage, FourH100sServeLlama70BAndOneDoesNot) {
    const Content four = contentOf("serving", llama());
    EXPECT_EQ(four.state, Content::State::good);
    EXPECT_TRUE(four.verdict.contains(u"fits, "_s)) << four.verdict.toStdString();
    EXPECT_TRUE(four.charts[0].caption.contains(u"4 × NVIDIA H100"_s)) << four.charts[0].caption.toStdString();

    const Scenario one = llama({{"inference.tp_size", 1.0}});
    const Content content = contentOf("serving", one);
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_FALSE(findChart(content, u"kv-cache"_s)) << "no memory is left for a cache";
    QStringList texts;
    for (const Repair& repair : content.repairs) {
        EXPECT_TRUE(answerOf(withChanges(one, repair.changes)).feasible) << repair.text.toStdString();
        texts << repair.text.section(u':', 0, 0);
    }
    EXPECT_TRUE(texts.contains(u"Tensor parallel 1 → 2"_s)) << texts.join(u" | "_s).toStdString();
    EXPECT_TRUE(texts.contains(u"Precision fp16 → fp8"_s)) << texts.join(u" | "_s).toStdString();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const QString& text) { return text.startsWith(u"Bigger device"_s); }));
}

TEST(ServingPage, AFullCacheIsMendedByLessOfIt) {
    const Scenario full = llama({{"inference.batch_size", 1024.0}});
    const Content content = contentOf("serving", full);
    ASSERT_EQ(content.state, Content::State::infeasible);
    EXPECT_TRUE(content.problem.contains(u"Each of 4 accelerators: does not fit"_s)) << content.problem.toStdString();
    EXPECT_TRUE(findChart(content, u"kv-cache"_s));
    QStringList texts;
    for (const Repair& repair : content.repairs) {
        EXPECT_TRUE(answerOf(withChanges(full, repair.changes)).feasible) << repair.text.toStdString();
        texts << repair.text.section(u':', 0, 0);
    }
    EXPECT_TRUE(texts.contains(u"Batch size 1024 → 256"_s)) << texts.join(u" | "_s).toStdString() << ": 512 would not do";
    EXPECT_FALSE(answerOf(llama({{"inference.batch_size", 512.0}})).feasible);
}

bool says(const Content& content, const QString& words) { return std::any_of(content.notes.begin(), content.notes.end(), [&](const QString& note) { return note.contains(words); }); }

TEST(ServingPage, WhatDoesNotFitSaysThatItsTimesAreOfAMachineOnWhichItDid) {
    EXPECT_TRUE(says(contentOf("serving", llama({{"inference.tp_size", 1.0}})), u"as if the memory sufficed"_s));
    EXPECT_FALSE(says(contentOf("serving", llama()), u"as if the memory sufficed"_s));
}

// A million tokens are beyond what Llama 3.1 is stated for; half a million, which would fit, is too.
TEST(ServingPage, APromptBeyondTheModelsWindowSaysSoAndIsCutToIt) {
    const Scenario scenario = llama({{"model", word("Llama3_8B")}, {"hardware", word("A100")}, {"inference.tp_size", 1.0}, {"inference.seq_len", 1e6}, {"inference.output_tokens", 128.0}});
    const Content content = contentOf("serving", scenario);
    EXPECT_TRUE(says(content, u"1000128 tokens together, the model is stated for 131072 at most"_s));
    ASSERT_EQ(content.state, Content::State::infeasible);
    const auto prompt = std::find_if(content.repairs.begin(), content.repairs.end(), [](const Repair& r) { return r.text.startsWith(u"Prompt length"_s); });
    ASSERT_NE(prompt, content.repairs.end());
    EXPECT_TRUE(prompt->text.startsWith(u"Prompt length 1000000 → 130944: fits, "_s)) << prompt->text.toStdString();
    const Content cut = contentOf("serving", withChanges(scenario, prompt->changes));
    EXPECT_EQ(cut.state, Content::State::good);
    EXPECT_FALSE(says(cut, u"the model is stated for"_s));
    Scenario alone = scenario;
    alone.values.erase("inference.output_tokens");
    EXPECT_TRUE(says(contentOf("serving", alone), u"The prompt is 1000000 tokens long, the model is stated for 131072 at most"_s));
}

TEST(ServingPage, AMixtureSaysThatAllExpertsAreReadAndWhatTheOtherRuleGives) {
    const Scenario scenario = llama({{"model", word("Mixtral_8x7B")}, {"hardware", word("B200")}, {"inference.tp_size", 1.0}});
    const QString rule = u"“Weights a mixture reads”"_s;
    const Content content = contentOf("serving", scenario);
    EXPECT_TRUE(says(content, u"all 8 experts here, though a token uses 2"_s));
    EXPECT_TRUE(says(content, rule));
    const auto time = [](const ServingOut& out) { return ValueFormat().value(raw(out.itl), dimensionOf<Time>, "ms").text(); };
    const ServingOut hit = answerOf(withChanges(scenario, {{"assumptions.moe_weight_traffic", word("expected")}}));
    EXPECT_TRUE(says(content, u"ITL is %1 instead of %2"_s.arg(time(hit), time(answerOf(scenario)))));
    EXPECT_FALSE(says(contentOf("serving", withChanges(scenario, {{"assumptions.moe_weight_traffic", word("expected")}})), rule));
    EXPECT_FALSE(says(contentOf("serving", withChanges(scenario, {{"inference.batch_size", 1024.0}})), rule)) << "all experts are hit";
    EXPECT_FALSE(says(contentOf("serving", llama()), rule));
}

TEST(ServingPage, ATooSmallDecodeDeviceIsTheOneThatIsReplaced) {
    const Scenario scenario = llama({{"inference.decode_hardware", word("L4")}});
    const Content content = contentOf("serving", scenario);
    ASSERT_EQ(content.state, Content::State::infeasible);
    const auto bigger = std::find_if(content.repairs.begin(), content.repairs.end(), [](const Repair& r) { return r.text.startsWith(u"Bigger device"_s); });
    ASSERT_NE(bigger, content.repairs.end());
    const Scenario after = withChanges(scenario, bigger->changes);
    EXPECT_EQ(after.values.text("hardware"), "H100");
    EXPECT_TRUE(answerOf(after).feasible);
}

TEST(ServingPage, WhatHasNoTokensIsOfferedModelsThatDo) {
    for (const char* model : {"ResNet50", "Mamba_2_8B", "DLRM"}) {
        const Scenario scenario = firstScenario({{"model", word(model)}});
        const Content content = contentOf("serving", scenario);
        EXPECT_EQ(content.state, Content::State::notApplicable) << model;
        ASSERT_FALSE(content.repairs.empty()) << model;
        for (const Repair& repair : content.repairs) EXPECT_NE(contentOf("serving", withChanges(scenario, repair.changes)).state, Content::State::notApplicable);
    }
}

TEST(ServingPage, ThePresetsShowWhatEachSwitchDoes) {
    const Page& page = *world().pages.find("serving");
    ASSERT_GE(page.presets.size(), 5u);
    const auto after = [&](const char* title) {
        const auto preset = std::find_if(page.presets.begin(), page.presets.end(), [&](const Preset& p) { return std::string_view(p.title.source).find(title) != std::string_view::npos; });
        EXPECT_NE(preset, page.presets.end()) << title;
        // Whatever was switched on before.
        return withChanges(firstScenario({{"inference.draft_model", word("Gemma3_1B")}, {"inference.kv_precision", word("int8")}}), preset->changes);
    };
    for (const Preset& preset : page.presets) EXPECT_EQ(contentOf("serving", withChanges(firstScenario(), preset.changes)).state, Content::State::good) << preset.title.source;
    const ServingOut base = answerOf(after("4 H100s"));
    EXPECT_LT(answerOf(after("Speculative")).itl, base.itl);
    EXPECT_EQ(answerOf(after("Prompt cache")).promptCacheHitRatio, 0.5);
    EXPECT_LT(answerOf(after("Prompt cache")).ttft, base.ttft);
    EXPECT_EQ(answerOf(after("Chunked prefill")).prefillChunks, 4);
    EXPECT_LT(answerOf(after("another device")).itl, base.itl) << "more bandwidth";
    EXPECT_GT(answerOf(after("another device")).ttft, base.ttft) << "the cache has to move";
}

TEST(ServingPage, ExtremesAreDrawnToo) {
    for (const Changed& changes : {Changed{{"inference.seq_len", 1.0}, {"inference.output_tokens", 1.0}}, Changed{{"inference.seq_len", 1e9}}, Changed{{"inference.batch_size", 1e9}},
                                   Changed{{"inference.output_tokens", 1e9}}, Changed{{"inference.tp_size", 1e6}}, Changed{{"assumptions.layer_overhead", word("0 s")}},
                                   Changed{{"inference.draft_model", word("Llama3_2_1B")}, {"inference.draft_acceptance_rate", 0.0}}}) {
        const Content content = contentOf("serving", llama(changes));
        for (const double number : numbersOf(content)) EXPECT_TRUE(std::isfinite(number)) << changes.begin()->first;
        EXPECT_TRUE(leak(wordsOf(content)).isEmpty()) << leak(wordsOf(content)).toStdString();
        for (const ChartSpec& chart : content.charts) {
            const auto* xy = std::get_if<XyChart>(&chart.body);
            if (!xy) continue;
            for (const Series& series : xy->series) {
                for (const QPointF& point : series.points) EXPECT_TRUE(point.x() > 0 && point.y() > 0) << series.key.toStdString();
            }
        }
    }
}

TEST(ServingPage, AnswersForInferenceInATrainingScenarioToo) {
    const Content training = contentOf("serving", llama({{"task", word("training")}}));
    EXPECT_EQ(training.cards[0].value, contentOf("serving", llama()).cards[0].value);
    EXPECT_TRUE(training.charts[0].caption.contains(u"batch 1, prompt 2048"_s)) << training.charts[0].caption.toStdString() << ": the batch that is served";
}

} // namespace
} // namespace mlsys
