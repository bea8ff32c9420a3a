// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/serving_charts.h"

#include "engine/formulas/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ServingPageText { Q_DECLARE_TR_FUNCTIONS(ServingPage) };

constexpr Count kBlocks = 10;     // that an answer's tokens are drawn in, at most
constexpr int kFirstSteps = 4;    // of speculative decoding
constexpr int kAllChunks = 24;
constexpr int kFirstChunks = 16;

const Step* stepOf(const PageContext& context, const Formula& formula) {
    for (const Step& step : context.results.steps(kServing)) if (step.formula == &formula) return &step;
    return nullptr;
}
double operandOf(const Step& step, std::string_view symbol) {
    for (const Operand& operand : step.operands) if (operand.symbol == symbol) return operand.value;
    return 0;
}

QString whole(const PageContext& context, double count) { return context.format.value(std::round(count), {}, "").text(); }
QString timeText(const PageContext& context, double seconds) { return context.format.value(seconds, dimensionOf<Time>, "ms").text(); }
QString boundText(ServingBottleneck bound) { return withinSentence(translated(choicesOf<ServingBottleneck>()[static_cast<std::size_t>(bound)].title)); }

Ink inkOf(ServingBottleneck bound) {
    switch (bound) {
    case ServingBottleneck::compute: return Ink::compute;
    case ServingBottleneck::memory: return Ink::memory;
    case ServingBottleneck::network: return Ink::network;
    case ServingBottleneck::overhead: return Ink::overhead;
    }
    return Ink::compute;
}

// Puts a timeline together: lanes and kinds come into being when the first span of theirs is drawn.
struct Drawing {
    TimelineChart chart;
    int lane(const QString& name) {
        if (!chart.lanes.contains(name)) chart.lanes << name;
        return static_cast<int>(chart.lanes.indexOf(name));
    }
    int kind(const QString& key, const QString& name, Ink ink) {
        for (int i = 0; i < chart.kinds.size(); ++i) if (chart.kinds[i].key == key) return i;
        chart.kinds.push_back({key, name, ink});
        return static_cast<int>(chart.kinds.size()) - 1;
    }
};

void drawPrefill(const PageContext& context, const ServingIn& in, const ServingOut& out, const RequestTimes& times, const QString& lane, Drawing& drawing) {
    const int at = drawing.lane(lane);
    const int kind = drawing.kind(u"prefill"_s, ServingPageText::tr("Prefill, %1").arg(boundText(out.prefillBottleneck)), inkOf(out.prefillBottleneck));
    const double prefill = times.ttft.total() - times.transfer;
    if (times.chunks <= 1) {
        drawing.chart.spans.push_back({at, 0, prefill, kind, ServingPageText::tr("%1 tokens").arg(whole(context, times.newTokens)),
                                       ServingPageText::tr("Prefill of %1 tokens: %2").arg(whole(context, times.newTokens), timeText(context, prefill))});
        return;
    }
    // Each chunk pays its dispatch, and for each of its tokens a share of the work.
    const double chunk = static_cast<double>(in.prefillChunkTokens.value_or(1));
    const double perToken = (prefill - times.ttft.overhead) / times.newTokens;
    const double perChunk = times.ttft.overhead / times.chunks;
    const int all = static_cast<int>(std::min(times.chunks, 1e9));
    const int single = all <= kAllChunks ? all : kFirstChunks;
    double now = 0;
    for (int i = 0; i < single; ++i) {
        const double tokens = std::min(chunk, times.newTokens - i * chunk);
        const double end = i + 1 == all ? prefill : now + tokens * perToken + perChunk;
        drawing.chart.spans.push_back({at, now, end, kind, QString::number(i + 1), ServingPageText::tr("Chunk %1 of %2, %3 tokens: %4").arg(whole(context, i + 1), whole(context, all), whole(context, tokens), timeText(context, end - now))});
        now = end;
    }
    if (single == all) return;
    const QString rest = ServingPageText::tr("chunks %1 to %2").arg(whole(context, single + 1), whole(context, all));
    drawing.chart.spans.push_back({at, now, prefill, kind, rest, u"%1: %2"_s.arg(rest, timeText(context, prefill - now))});
}

// Tokens in blocks of equal length, each labelled with how many there are at its end.
Count blockOf(Count tokens) {
    Count block = 1;
    while (block * kBlocks < tokens) block *= 2;
    return block;
}

// One token a step.
double drawTokens(const PageContext& context, const ServingOut& out, Count all, int lane, int kind, Drawing& drawing) {
    const double itl = raw(out.itl);
    const double start = raw(out.ttft);
    const Count block = blockOf(all);
    for (Count first = 0; first < all; first += block) {
        const Count last = std::min(all, first + block);
        const QString tokens = block == 1 ? ServingPageText::tr("Token %1").arg(whole(context, static_cast<double>(last)))
                                          : ServingPageText::tr("Tokens %1 to %2").arg(whole(context, static_cast<double>(first + 1)), whole(context, static_cast<double>(last)));
        drawing.chart.spans.push_back({lane, start + static_cast<double>(first) * itl, start + static_cast<double>(last) * itl, kind, whole(context, static_cast<double>(last)),
                                       ServingPageText::tr("%1: %2 each").arg(tokens, timeText(context, itl))});
    }
    return start + static_cast<double>(all) * itl;
}

// Steps of several drafts and one verification; a step keeps some of the drafts.
double drawSpeculation(const PageContext& context, const ServingOut& out, const RequestTimes& times, int lane, int kind, Drawing& drawing) {
    const int draftLane = drawing.lane(ServingPageText::tr("Draft model"));
    const int draftKind = drawing.kind(u"draft"_s, ServingPageText::tr("Draft token"), Ink::series5);
    const double start = raw(out.ttft);
    const auto all = static_cast<double>(times.answer);
    const double end = start + all * raw(out.itl);
    double now = start;
    int steps = 0;
    for (; steps < kFirstSteps && now < end; ++steps) {
        for (int k = 0; k < static_cast<int>(times.drafts); ++k) {
            const double until = std::min(now + times.draftStep, end);
            drawing.chart.spans.push_back({draftLane, now, until, draftKind, {}, ServingPageText::tr("Draft %1: %2").arg(k + 1).arg(timeText(context, times.draftStep))});
            now = until;
        }
        const double until = std::min(now + times.verification, end);
        drawing.chart.spans.push_back({lane, now, until, kind, {}, ServingPageText::tr("Verification: %1, %2 tokens kept on average").arg(timeText(context, times.verification), context.format.number(times.accepted))});
        now = until;
    }
    if (end - now > 1e-9 * end) {
        const QString rest = ServingPageText::tr("drafts and verifications up to token %1").arg(whole(context, all));
        drawing.chart.spans.push_back({lane, now, end, kind, rest, ServingPageText::tr("%1: %2 a token").arg(rest, timeText(context, raw(out.itl)))});
    }
    return end;
}

PhaseTime prefillTime(const Step& step) {
    PhaseTime time;
    time.compute = operandOf(step, "t_pc");
    time.memory = operandOf(step, "t_pm");
    time.network = operandOf(step, "t_pn") + operandOf(step, "t_kv");
    time.overhead = operandOf(step, "τ") * operandOf(step, "n_ch");
    return time;
}
PhaseTime decodeTime(const Step& step) {
    PhaseTime time;
    time.compute = operandOf(step, "t_dc");
    time.memory = operandOf(step, "t_dm");
    time.network = operandOf(step, "t_dn");
    time.overhead = operandOf(step, "τ_L") * operandOf(step, "L") + operandOf(step, "α_s");
    return time;
}

} // namespace

QString servingSentence(const PageContext& context, const ServingIn& in) {
    const Zoo& zoo = context.results.zoo();
    const Scenario& scenario = context.results.scenario();
    QString device = shownName(entityView(zoo, scenario, EntryKind::hardware));
    if (in.tpSize > 1) device = ServingPageText::tr("%1 × %2").arg(in.tpSize).arg(device);
    return ServingPageText::tr("%1 on %2, batch %3, prompt %4, %5")
        .arg(shownName(entityView(zoo, scenario, EntryKind::models)), device, whole(context, static_cast<double>(in.batchSize)), whole(context, static_cast<double>(in.seqLen)), qstring(keyOf(in.precision)));
}
QString servingCaption(const PageContext& context, const ServingIn& in) { return servingSentence(context, in) + u" · "_s + assumptionBadge(context.results.scenario()); }

RequestTimes requestTimes(const PageContext& context, const ServingIn& in) {
    RequestTimes times;
    times.answer = in.outputTokens.value_or(ServingCapacityIn().outputTokens);
    const Step& prefill = *stepOf(context, formulas::kTtft); // every answer has one
    times.ttft = prefillTime(prefill);
    times.chunks = operandOf(prefill, "n_ch");
    times.transfer = operandOf(prefill, "t_kv");
    times.newTokens = stepOf(context, formulas::kNewTokens)->value;
    if (const Step* step = stepOf(context, formulas::kItl)) {
        times.itl = decodeTime(*step);
        times.verification = step->value;
        return times;
    }
    const Step& verification = *stepOf(context, formulas::kVerification);
    const Step& speculative = *stepOf(context, formulas::kSpeculativeItl);
    times.drafts = operandOf(speculative, "K");
    times.draftStep = operandOf(speculative, "t_k");
    times.accepted = operandOf(speculative, "n_acc");
    times.verification = verification.value;
    times.itl = decodeTime(verification);
    for (double* part : {&times.itl.compute, &times.itl.memory, &times.itl.network, &times.itl.overhead}) *part /= times.accepted;
    times.itl.draft = times.drafts * times.draftStep / times.accepted;
    return times;
}

ChartSpec requestTimeline(const PageContext& context, const ServingIn& in, const ServingOut& out, const RequestTimes& times) {
    Drawing drawing;
    const bool split = in.decodeHardware.has_value();
    const QString device = qstring(entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware).id);
    drawPrefill(context, in, out, times, split ? ServingPageText::tr("Prefill (%1)").arg(device) : ServingPageText::tr("Prefill"), drawing);
    const double ttft = raw(out.ttft);
    if (split) {
        const int kind = drawing.kind(u"transfer"_s, ServingPageText::tr("KV cache moves"), Ink::network);
        drawing.chart.spans.push_back({drawing.lane(ServingPageText::tr("Network")), ttft - times.transfer, ttft, kind, {}, ServingPageText::tr("KV cache to the decode hardware: %1").arg(timeText(context, times.transfer))});
    }
    const QString other = split ? qstring(context.results.scenario().values.text("inference.decode_hardware").value_or("")) : QString();
    const QString decoding = other.isEmpty() ? ServingPageText::tr("Decode") : ServingPageText::tr("Decode (%1)").arg(other);
    if (times.drafts > 0) drawing.lane(ServingPageText::tr("Draft model")); // above the lane that verifies
    const int lane = drawing.lane(decoding);
    const QString bound = boundText(out.decodeBottleneck);
    const Count block = times.drafts > 0 ? 1 : blockOf(times.answer);
    const int kind = drawing.kind(u"token"_s, block == 1 ? ServingPageText::tr("Decode, %1").arg(bound) : ServingPageText::tr("Decode, %1, in blocks of %2 tokens").arg(bound, whole(context, static_cast<double>(block))),
                                  inkOf(out.decodeBottleneck));
    const double end = times.drafts > 0 ? drawSpeculation(context, out, times, lane, kind, drawing) : drawTokens(context, out, times.answer, lane, kind, drawing);

    drawing.chart.time = linearAxis(context, ServingPageText::tr("Time since the request"), dimensionOf<Time>, "ms", end);
    drawing.chart.marks.push_back({Mark::Along::x, ttft, Ink::accent, Stroke::solid, 1.5, ServingPageText::tr("TTFT %1").arg(timeText(context, ttft))});
    drawing.chart.marks.push_back({Mark::Along::x, end, Ink::accent, Stroke::dash, 1.5, ServingPageText::tr("end %1").arg(timeText(context, end))});
    const QString answer = whole(context, static_cast<double>(times.answer));
    const QString spoken = ServingPageText::tr("The first token after %1, then one every %2; %3 tokens end after %4").arg(timeText(context, ttft), timeText(context, raw(out.itl)), answer, timeText(context, end));
    const QString title = (in.outputTokens ? ServingPageText::tr("A request: prompt of %1 tokens, answer of %2") : ServingPageText::tr("A request: prompt of %1 tokens, answer of %2 (assumed)"))
                              .arg(whole(context, static_cast<double>(in.seqLen)), answer);
    ChartSpec spec = chartOf(context, u"request"_s, title, spoken + u'.', std::move(drawing.chart));
    spec.caption = servingCaption(context, in);
    return spec;
}

ChartSpec requestParts(const PageContext& context, const ServingIn& in, const RequestTimes& times) {
    BarsChart chart;
    const auto tokens = static_cast<double>(times.answer);
    chart.isLying = true;
    chart.categories = {ServingPageText::tr("TTFT"), ServingPageText::tr("ITL × answer")};
    const PhaseTime& ttft = times.ttft;
    const PhaseTime& itl = times.itl;
    const auto set = [&](const char* key, const QString& name, Ink ink, double prefill, double decode) { chart.sets.push_back({qstring(key), name, ink, {prefill, decode * tokens}}); };
    set("compute", ServingPageText::tr("Compute"), Ink::compute, ttft.memoryBinds() ? 0 : ttft.compute, itl.memoryBinds() ? 0 : itl.compute);
    set("memory", ServingPageText::tr("Memory"), Ink::memory, ttft.memoryBinds() ? ttft.memory : 0, itl.memoryBinds() ? itl.memory : 0);
    set("network", ServingPageText::tr("Network"), Ink::network, ttft.network, itl.network);
    set("overhead", ServingPageText::tr("Overhead"), Ink::overhead, ttft.overhead, itl.overhead);
    if (times.drafts > 0) set("draft", ServingPageText::tr("Draft model"), Ink::series5, 0, itl.draft);
    chart.value = linearAxis(context, ServingPageText::tr("Time"), dimensionOf<Time>, "ms", std::max(ttft.total(), itl.total() * tokens));
    const QString spoken = ServingPageText::tr("Time to first token %1, of it compute %2, memory %3, network %4, overhead %5; time per token %6, of it compute %7, memory %8, network %9")
                               .arg(timeText(context, ttft.total()), timeText(context, chart.sets[0].values[0]), timeText(context, chart.sets[1].values[0]), timeText(context, ttft.network),
                                    timeText(context, ttft.overhead), timeText(context, itl.total()), timeText(context, chart.sets[0].values[1] / tokens),
                                    timeText(context, chart.sets[1].values[1] / tokens), timeText(context, itl.network))
                           + ServingPageText::tr(", overhead %1.").arg(timeText(context, itl.overhead));
    ChartSpec spec = chartOf(context, u"request-parts"_s, ServingPageText::tr("What the time goes to"), spoken, std::move(chart));
    spec.caption = servingCaption(context, in);
    return spec;
}

} // namespace mlsys
