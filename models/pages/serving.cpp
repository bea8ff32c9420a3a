// SPDX-License-Identifier: GPL-3.0-or-later
// The Serving page: a language model answering requests. How long until the first token, how long for each further one,
// what that time goes to, how long a prompt may become before its cache no longer fits.
#include "engine/solvers/serving.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/more_rows.h"
#include "models/pages/serving_charts.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ServingPageText { Q_DECLARE_TR_FUNCTIONS(ServingPage) };

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double capacityOf(const ServingIn& in) { return raw((in.decodeHardware ? *in.decodeHardware : in.hardware).memory.capacity); }
QString boundText(ServingBottleneck bound) { return withinSentence(translated(choicesOf<ServingBottleneck>()[static_cast<std::size_t>(bound)].title)); }

QString plain(const PageContext& context, Count count) { return context.format.value(static_cast<double>(count), {}, "").text(); }

// The parts of one phase; of compute and memory the one that does not bind is there, but adds nothing.
void addParts(MoreRows& rows, const QString& phase, const QString& key, const PhaseTime& time, bool drafts) {
    const auto part = [&](const QString& name, double value, const QString& tip = {}) { rows.add(u"%1: %2"_s.arg(phase, name), value, dimensionOf<Time>, "ms", tip, partKey(key, name)); };
    const auto beside = [&](const QString& name, double value, bool binds) {
        if (binds) part(name, value);
        else if (value > 0) part(ServingPageText::tr("%1, in the shadow of the larger").arg(name), value, ServingPageText::tr("Happens at the same time and takes less: it adds nothing."));
        else rows.add(u"%1: %2"_s.arg(phase, name), ServingPageText::tr("not counted"), kNothing, {}, ServingPageText::tr("The assumptions take this phase as bound by the other."));
    };
    beside(ServingPageText::tr("compute"), time.compute, !time.memoryBinds());
    beside(ServingPageText::tr("memory"), time.memory, time.memoryBinds());
    part(ServingPageText::tr("network"), time.network);
    part(ServingPageText::tr("overhead"), time.overhead);
    if (drafts) part(ServingPageText::tr("draft model"), time.draft);
}

void addPhase(MoreRows& rows, const QString& phase, const QString& key, const PhasePoint& point, double ridge) {
    rows.add(ServingPageText::tr("%1: intensity").arg(phase), point.intensity, dimensionOf<Intensity>, "FLOP/B", {}, partKey(key, u"roofline"_s));
    rows.add(ServingPageText::tr("%1: ridge").arg(phase), ridge, dimensionOf<Intensity>, "FLOP/B", {}, partKey(key, u"roofline"_s));
    rows.add(ServingPageText::tr("%1: performance under the roof").arg(phase), point.attainable, dimensionOf<FlopRate>, "TFLOP/s", {}, partKey(key, u"roofline"_s));
    rows.add(ServingPageText::tr("%1: performance").arg(phase), point.achieved, dimensionOf<FlopRate>, "TFLOP/s", ServingPageText::tr("Overheads and network included, per accelerator."), partKey(key, u"roofline"_s));
}

void addCacheLimits(MoreRows& rows, const ServingIn& in, const Assumptions& a, const ServingOut& out) {
    const double left = memoryLeft(in, out);
    if (!(left > 0)) return;
    rows.add(ServingPageText::tr("Memory left by the weights"), left, dimensionOf<Bytes>, "GB", {}, partKey(outputKey(kServing, "model_weights_size"), u"left"_s));
    for (const Count batch : comparedBatches(in.batchSize)) {
        const Count longest = longestPrompt(in, a, batch);
        rows.add(ServingPageText::tr("Longest prompt at batch %1").arg(plain(rows.context, batch)), plain(rows.context, longest), static_cast<double>(longest), ServingPageText::tr("tokens"), ServingPageText::tr("Above it weights and cache no longer fit."),
                 partKey(variantKey(rows.context, kServing, "total_memory_required", {{"batch_size", static_cast<double>(batch)}, {"seq_len", static_cast<double>(longest)}}), u"longest"_s));
    }
}

// The textbook reads every expert in every step. Where the rule of those that are hit gives another time, it stands beside it.
QString expertsNote(const PageContext& context, const ServingIn& in, const Assumptions& a, const ServingOut& out) {
    const Workload& model = in.model;
    if (a.moeWeightTraffic != MoeTraffic::all || !model.experts || !model.activeExpertsPerToken || *model.activeExpertsPerToken >= *model.experts) return {};
    Assumptions hit = a;
    hit.moeWeightTraffic = MoeTraffic::expected;
    ServingOut with;
    solveServing(in, hit, with);
    const auto time = [&](Time value) { return context.format.value(raw(value), dimensionOf<Time>, "ms").text(); };
    if (time(with.itl) == time(out.itl)) return {};
    return ServingPageText::tr("Each step of decode reads the weights of all %1 experts here, though a token uses %2: the textbook's rule. With the assumption “%3” set to the experts that its tokens are expected to hit (Inputs panel, Assumptions), ITL is %4 instead of %5.")
        .arg(plain(context, *model.experts), plain(context, *model.activeExpertsPerToken), translated(findRow(rowsOf<Assumptions>(), "moe_weight_traffic")->title), time(with.itl), time(out.itl));
}

QString windowNote(const PageContext& context, const ServingIn& in) {
    const Count asked = in.seqLen + in.outputTokens.value_or(0);
    if (!in.model.maxSeqLen || asked <= *in.model.maxSeqLen) return {};
    const QString window = plain(context, *in.model.maxSeqLen);
    return in.outputTokens ? ServingPageText::tr("Prompt and answer are %1 tokens together, the model is stated for %2 at most: the numbers are as if it took them.").arg(plain(context, asked), window)
                           : ServingPageText::tr("The prompt is %1 tokens long, the model is stated for %2 at most: the numbers are as if it took them.").arg(plain(context, asked), window);
}

// Short titles, so that all six stand side by side.
Card titled(const PageContext& context, const char* output, const QString& title, const QString& verdict) {
    Card card = outputCard(context, kServing, output);
    card.title = title;
    card.verdict = verdict;
    return card;
}

void addCards(const PageContext& context, const ServingIn& in, const Assumptions& a, const ServingOut& out, Content& content) {
    content.cards = {titled(context, "ttft", ServingPageText::tr("TTFT"), boundText(out.prefillBottleneck)), titled(context, "itl", ServingPageText::tr("ITL"), boundText(out.decodeBottleneck))};
    if (in.outputTokens) content.cards.push_back(titled(context, "request_latency", ServingPageText::tr("Request"), ServingPageText::tr("answer of %1 tokens").arg(plain(context, *in.outputTokens))));
    content.cards.push_back(titled(context, "token_throughput", ServingPageText::tr("Tokens/s"), ServingPageText::tr("batch %1").arg(plain(context, in.batchSize))));
    content.cards.back().unit.clear();
    const QString capacity = context.format.value(capacityOf(in), dimensionOf<Bytes>, "GB").text();
    content.cards.push_back(titled(context, "total_memory_required", ServingPageText::tr("Memory"), (out.feasible ? ServingPageText::tr("fits in %1") : ServingPageText::tr("does not fit in %1")).arg(capacity)));
    content.cards.back().tone = out.feasible ? Tone::good : Tone::bad;
    const Count longest = longestPrompt(in, a, in.batchSize);
    content.cards.push_back(titled(context, "kv_cache_size", ServingPageText::tr("KV cache"), longest > 0 ? ServingPageText::tr("up to %1 tokens fit").arg(plain(context, longest)) : ServingPageText::tr("no token fits")));
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kServing, content)) return content;
    const Solution& solution = context.results.solution(kServing);
    const auto& in = solution.in.as<ServingIn>();
    const auto& out = solution.out.as<ServingOut>();
    const Assumptions& a = solution.assumptions;
    const RequestTimes times = requestTimes(context, in);
    const PhasePoints points = phasePoints(in, a, out, times);

    addCards(context, in, a, out, content);
    content.charts = {requestTimeline(context, in, out, times), requestParts(context, in, times)};
    if (std::optional<ChartSpec> cache = cacheChart(context, in, a, out)) content.charts.push_back(std::move(*cache));
    content.charts.push_back(phaseRoofline(context, in, a, points));

    content.table = outputTable(context, kServing);
    MoreRows rows{context, content.table};
    addParts(rows, ServingPageText::tr("TTFT"), outputKey(kServing, "ttft"), times.ttft, false);
    addParts(rows, ServingPageText::tr("ITL"), outputKey(kServing, "itl"), times.itl, times.drafts > 0);
    addCacheLimits(rows, in, a, out);
    addPhase(rows, ServingPageText::tr("Prefill"), outputKey(kServing, "ttft"), points.prefill, points.prefillRidge);
    addPhase(rows, ServingPageText::tr("Decode"), outputKey(kServing, "itl"), points.decode, points.decodeRidge);

    const auto time = [&](Time value) { return context.format.value(raw(value), dimensionOf<Time>, "ms").text(); };
    const QString fit = fitText(context.format, raw(out.totalMemoryRequired), capacityOf(in));
    content.verdict = ServingPageText::tr("TTFT %1, %2 · ITL %3, %4").arg(time(out.ttft), boundText(out.prefillBottleneck), time(out.itl), boundText(out.decodeBottleneck))
                      + u" · "_s + fit + u" · "_s + assumptionBadge(context.results.scenario());
    content.notes = noteTexts(solution);
    if (!in.outputTokens) content.notes.push_back(ServingPageText::tr("The answer's length is not given: the pictures take %1 tokens, as the capacity solver does.").arg(plain(context, times.answer)));
    for (const QString& note : {windowNote(context, in), expertsNote(context, in, a, out)}) if (!note.isEmpty()) content.notes.push_back(note);
    if (!out.feasible) content.notes.push_back(ServingPageText::tr("It does not fit: times and throughput are as if the memory sufficed."));
    content.defaultKey = outputKey(kServing, "ttft");
    if (!out.feasible) markInfeasible(content, in.tpSize > 1 ? ServingPageText::tr("Each of %1 accelerators: %2").arg(QString::number(in.tpSize), fit) : fit, servingRepairs(context));
    return content;
}

using Changes = std::vector<Change>;

// All examples start from one deployment, so that each shows what it alone changes.
Changes deployment(const Changes& more = {}) {
    Changes changes{{"task", std::string("inference")}, {"model", std::string("Llama3_70B")}, {"hardware", std::string("H100")}, {"precision", std::string("fp16")},
                    {"inference.tp_size", 4.0}, {"inference.batch_size", 1.0}, {"inference.seq_len", 2048.0}, {"inference.output_tokens", 256.0}};
    for (const char* key : {"kv_precision", "efficiency", "decode_hardware", "network_bandwidth", "draft_model", "draft_acceptance_rate", "cached_prefix_len", "prefill_chunk_tokens"}) {
        changes.push_back({std::string("inference.") + key, std::nullopt});
    }
    for (const Change& change : more) {
        std::erase_if(changes, [&](const Change& each) { return each.path == change.path; });
        changes.push_back(change);
    }
    return changes;
}

std::vector<Preset> presets() {
    return {{MLS_TEXT("preset", "Can I serve Llama 70B on 4 H100s?"), deployment()},
            {MLS_TEXT("preset", "256 requests at once: how long may a prompt be?"), deployment({{"inference.batch_size", 256.0}})},
            {MLS_TEXT("preset", "Speculative decoding with a 1B draft"), deployment({{"inference.draft_model", std::string("Llama3_2_1B")}})},
            {MLS_TEXT("preset", "Prompt cache: half of the prompt"), deployment({{"inference.cached_prefix_len", 1024.0}})},
            {MLS_TEXT("preset", "Chunked prefill of 512"), deployment({{"inference.prefill_chunk_tokens", 512.0}})},
            {MLS_TEXT("preset", "Decode on another device"), deployment({{"inference.decode_hardware", std::string("H200")}})},
            {MLS_TEXT("preset", "A cache in FP8"), deployment({{"inference.kv_precision", std::string("fp8")}})}};
}

} // namespace

Page servingPage() {
    Page page{"serving", MLS_TEXT("page", "Serving"), kServing.group, kServing.chapter, {&kServing}, &build};
    page.presets = presets();
    return page;
}

} // namespace mlsys
