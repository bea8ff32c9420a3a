// SPDX-License-Identifier: GPL-3.0-or-later
// The MoE page: what uneven routing costs a mixture of experts. The tutorial's sweep over the imbalance as table and
// line, and the load of each expert.
#include "engine/explore/layout_search.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/moe_routing.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class MoePageText { Q_DECLARE_TR_FUNCTIONS(MoePage) };

constexpr std::array kSweep{1.0, 1.25, 1.5, 2.0}; // the tutorial's
constexpr Count kMostExperts = 16;                // bars that can be told apart on a projector

struct SweepRow {
    double imbalance;
    bool isCurrent;
    MoERoutingOut out;
};

// The tutorial's imbalances and the scenario's own, and where all experts are busy if that is between them.
std::vector<SweepRow> sweepOf(const Solution& solution) {
    MoERoutingIn in = solution.in.as<MoERoutingIn>();
    const double current = in.routingImbalanceFactor;
    std::vector<double> imbalances(kSweep.begin(), kSweep.end());
    imbalances.push_back(current);
    const double knee = static_cast<double>(*in.model.experts) / static_cast<double>(*in.model.activeExpertsPerToken);
    if (knee > 1 && knee < *std::max_element(imbalances.begin(), imbalances.end())) imbalances.push_back(knee);
    std::sort(imbalances.begin(), imbalances.end());
    imbalances.erase(std::unique(imbalances.begin(), imbalances.end()), imbalances.end());
    std::vector<SweepRow> rows;
    for (const double imbalance : imbalances) {
        rows.push_back({imbalance, imbalance == current, {}});
        in.routingImbalanceFactor = imbalance;
        solveMoERouting(in, solution.assumptions, rows.back().out);
    }
    return rows;
}

QString bytesText(const PageContext& context, Bytes bytes) { return context.format.value(raw(bytes), dimensionOf<Bytes>, "MB").text(); }
QString timeText(const PageContext& context, Time time) { return context.format.value(raw(time), dimensionOf<Time>, "ms").text(); }
QString imbalanceText(const PageContext& context, double imbalance) { return context.format.locale.toString(imbalance, 'f', 2); }

QString caption(const PageContext& context, const MoERoutingIn& in) {
    const Scenario& scenario = context.results.scenario();
    return MoePageText::tr("%1, batch %2 of %3 tokens over %4 accelerators").arg(shownName(entityView(context.results.zoo(), scenario, EntryKind::models))).arg(in.batchSize).arg(in.seqLen).arg(in.epSize)
           + u" · "_s + assumptionBadge(scenario);
}

// The latency of an all-to-all over the imbalance; where nothing is sent, the experts a token waits for.
ChartSpec sweepChart(const PageContext& context, const Solution& solution, const std::vector<SweepRow>& rows) {
    const auto& in = solution.in.as<MoERoutingIn>();
    const bool isSent = raw(rows.back().out.allToAllLatency) > 0;
    const auto valueOf = [&](const SweepRow& row) { return isSent ? raw(row.out.allToAllLatency) : row.out.effectiveActiveExperts; };
    const auto textOf = [&](const SweepRow& row) { return isSent ? timeText(context, row.out.allToAllLatency) : context.format.number(row.out.effectiveActiveExperts); };
    XyChart chart;
    chart.x = {MoePageText::tr("Routing imbalance γ"), {}, false, 1, rows.back().imbalance * 1.05};
    chart.y = isSent ? linearAxis(context, MoePageText::tr("All-to-all"), dimensionOf<Time>, "ms", valueOf(rows.back()))
                     : AxisSpec{MoePageText::tr("Effective experts per token"), {}, false, 0, valueOf(rows.back()) * 1.12};
    Series line{u"sweep"_s, chart.y.quantity, {}, Ink::network};
    line.stroke = Stroke::solid;
    line.marker = Marker::circle;
    QStringList spoken;
    for (const SweepRow& row : rows) {
        line.points.push_back({row.imbalance, valueOf(row)});
        line.readOut << MoePageText::tr("γ %1: %2 experts a token, %3 routed, all-to-all %4")
                            .arg(imbalanceText(context, row.imbalance), context.format.number(row.out.effectiveActiveExperts), bytesText(context, row.out.tokenDispatchBytes), timeText(context, row.out.allToAllLatency));
        if (!row.isCurrent) line.labels.push_back({static_cast<int>(line.points.size()) - 1, textOf(row)});
        spoken << MoePageText::tr("γ %1: %2").arg(imbalanceText(context, row.imbalance), textOf(row));
    }
    const SweepRow& current = *std::find_if(rows.begin(), rows.end(), [](const SweepRow& row) { return row.isCurrent; });
    Series here{u"current"_s, MoePageText::tr("This routing"), {{current.imbalance, valueOf(current)}}, Ink::accent, Stroke::none, Marker::diamond};
    here.weight = 1.4;
    here.labels = {{0, MoePageText::tr("γ %1: %2").arg(imbalanceText(context, current.imbalance), textOf(current))}};
    here.labels.front().isVital = true;
    here.readOut = {line.readOut[static_cast<qsizetype>(&current - rows.data())]};
    chart.series = {std::move(line), std::move(here)};
    const double knee = static_cast<double>(*in.model.experts) / static_cast<double>(*in.model.activeExpertsPerToken);
    if (knee < chart.x.max) chart.marks.push_back({Mark::Along::x, knee, Ink::text, Stroke::dot, 0.7, MoePageText::tr("all experts busy")});
    const QString title = isSent ? MoePageText::tr("Uneven routing stretches every all-to-all") : MoePageText::tr("Uneven routing makes a token wait for more experts");
    ChartSpec spec = chartOf(context, u"imbalance"_s, title, spoken.join(u"; "_s) + u'.', std::move(chart));
    spec.caption = caption(context, in);
    return spec;
}

ChartSpec loadChart(const PageContext& context, const Solution& solution) {
    const auto& in = solution.in.as<MoERoutingIn>();
    const auto& out = solution.out.as<MoERoutingOut>();
    const Count shown = std::min(*in.model.experts, kMostExperts);
    BarsChart chart;
    BarSet hot{u"hot"_s, MoePageText::tr("Hot expert"), Ink::compute, {out.hotExpertLoad}};
    BarSet others{u"others"_s, MoePageText::tr("Other experts"), Ink::memory, {0}};
    chart.categories << QString::number(1);
    for (Count expert = 2; expert <= shown; ++expert) {
        chart.categories << QString::number(expert);
        hot.values << 0;
        others.values << out.otherExpertLoad.value_or(0);
    }
    chart.sets = {std::move(hot), std::move(others)};
    chart.value = {MoePageText::tr("Load over the mean"), {}, false, 0, std::max(1.0, out.hotExpertLoad) * 1.12};
    chart.limits.push_back({Mark::Along::y, 1, Ink::limit, Stroke::dash, 1.5, MoePageText::tr("mean")});
    QString title = MoePageText::tr("Load of each expert");
    if (shown < *in.model.experts) title = MoePageText::tr("Load of each expert: %1 of %2").arg(shown).arg(*in.model.experts);
    const QString spoken = MoePageText::tr("The hot expert has %1 times the mean load, each of the other %2 has %3.")
                               .arg(context.format.number(out.hotExpertLoad)).arg(*in.model.experts - 1).arg(context.format.number(out.otherExpertLoad.value_or(0)));
    ChartSpec spec = chartOf(context, u"expert-load"_s, title, spoken, std::move(chart));
    spec.caption = caption(context, in);
    return spec;
}

// The tutorial's columns, then what the bars show.
Table sweepTable(const PageContext& context, const std::vector<SweepRow>& rows) {
    Table table;
    table.columns = {MoePageText::tr("Imbalance"), MoePageText::tr("Effective experts"), MoePageText::tr("Routed bytes"), MoePageText::tr("All-to-all"), MoePageText::tr("Hot expert"), MoePageText::tr("Other experts"), MoePageText::tr("Scenario")};
    for (const SweepRow& row : rows) {
        const auto key = [&](const char* output) { return row.isCurrent ? outputKey(kMoERouting, output) : QString(); };
        const auto load = [&](std::optional<double> value, const char* output) {
            return value ? Cell{MoePageText::tr("%1 × mean").arg(context.format.locale.toString(*value, 'f', 2)), *value, key(output), {}, Tone::neutral, {}} : wordCell(MoePageText::tr("none"));
        };
        Cell bytes = numberCell(context, raw(row.out.tokenDispatchBytes), dimensionOf<Bytes>, "MB", key("token_dispatch_bytes"));
        Cell latency = numberCell(context, raw(row.out.allToAllLatency), dimensionOf<Time>, "ms", key("all_to_all_latency"));
        table.rows.push_back({Cell{imbalanceText(context, row.imbalance), row.imbalance, {}, {}, Tone::neutral, {}},
                              Cell{context.format.locale.toString(row.out.effectiveActiveExperts, 'f', 2), row.out.effectiveActiveExperts, key("effective_active_experts"), {}, Tone::neutral, {}}, std::move(bytes),
                              std::move(latency), load(row.out.hotExpertLoad, "hot_expert_load"), load(row.out.otherExpertLoad, "other_expert_load"), wordCell(row.isCurrent ? MoePageText::tr("◂ as set") : QString())});
    }
    return table;
}

// Against even routing: "+25.0 % against even routing".
QString overEven(const PageContext& context, double even, double now) {
    const QString change = context.format.change(even, now);
    return even == now ? MoePageText::tr("routing is even") : change.isEmpty() ? QString() : MoePageText::tr("%1 against even routing").arg(change);
}

void addCards(const PageContext& context, const Solution& solution, const MoERoutingOut& even, Content& content) {
    const auto& in = solution.in.as<MoERoutingIn>();
    const auto& out = solution.out.as<MoERoutingOut>();
    const auto add = [&](const char* output, const QString& verdict) {
        content.cards.push_back(outputCard(context, kMoERouting, output));
        content.cards.back().verdict = verdict;
    };
    const bool isSent = in.epSize > 1;
    add("all_to_all_latency", isSent ? overEven(context, raw(even.allToAllLatency), raw(out.allToAllLatency)) : MoePageText::tr("nothing to send"));
    add("token_dispatch_bytes", isSent ? overEven(context, raw(even.tokenDispatchBytes), raw(out.tokenDispatchBytes)) : MoePageText::tr("nothing to send"));
    add("effective_active_experts", MoePageText::tr("of %1; %2 asked for").arg(*in.model.experts).arg(*in.model.activeExpertsPerToken));
    add("effective_active_parameters", overEven(context, even.effectiveActiveParameters, out.effectiveActiveParameters));
    add("hot_expert_load", MoePageText::tr("times the mean"));
    if (out.otherExpertLoad) add("other_expert_load", MoePageText::tr("times the mean"));
}

// The batch is one expert-parallel group's here and the whole fleet's in Scaling, by the same input.
void noteScaling(const PageContext& context, const MoERoutingIn& in, Content& content) {
    const Solution& step = context.results.solution(kDistributed);
    if (in.epSize <= 1 || !step.solved()) return;
    const TrainingLayout layout = layoutOf(step.in.as<DistributedIn>());
    const Count ranks = layout.dp * layout.ep;
    if (ranks <= 1 || in.batchSize < ranks) return; // a batch that leaves ranks idle is hardly a fleet's
    const double samples = static_cast<double>((in.batchSize + ranks - 1) / ranks) / static_cast<double>(layout.microBatches);
    content.notes.push_back(MoePageText::tr("The all-to-all here sends the tokens of the whole batch of %1 at once, as one expert-parallel group's. In Scaling that batch is the whole fleet's: each of %2 ranks (dp × ep) sends its own micro-batch of %3 at a time, and all that it sends in a step takes %4.")
                                .arg(QString::number(in.batchSize), QString::number(ranks), context.format.locale.toString(samples, 'g', 3), timeText(context, step.out.as<DistributedOut>().epCommunicationLatency)));
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kMoERouting, content)) return content;
    const Solution& solution = context.results.solution(kMoERouting);
    const auto& in = solution.in.as<MoERoutingIn>();
    const auto& out = solution.out.as<MoERoutingOut>();
    const std::vector<SweepRow> rows = sweepOf(solution);
    addCards(context, solution, rows.front().out, content);
    content.charts = {sweepChart(context, solution, rows), loadChart(context, solution)};
    content.table = sweepTable(context, rows);
    content.notes = noteTexts(solution);
    if (in.epSize == 1) content.notes.push_back(MoePageText::tr("One accelerator holds all experts, so nothing is sent: set Expert parallel to 2 or more for the all-to-all."));
    noteScaling(context, in, content);
    const QString cost = in.epSize > 1 ? MoePageText::tr("all-to-all %1, %2").arg(timeText(context, out.allToAllLatency), overEven(context, raw(rows.front().out.allToAllLatency), raw(out.allToAllLatency)))
                                       : MoePageText::tr("no all-to-all on one accelerator");
    content.verdict = QStringList{MoePageText::tr("Imbalance %1: %2 effective experts a token").arg(imbalanceText(context, in.routingImbalanceFactor), context.format.number(out.effectiveActiveExperts)), cost,
                                  assumptionBadge(context.results.scenario())}.join(u" · "_s);
    content.defaultKey = outputKey(kMoERouting, in.epSize > 1 ? "all_to_all_latency" : "effective_active_experts");
    return content;
}

Preset preset(Text title, const char* model, double batch, double expertParallel, double imbalance) {
    const auto at = [](const char* key) { return std::string(kMoERouting.scope) + '.' + key; };
    return {title, {{"task", std::string("training")}, {"model", std::string(model)}, {"hardware", std::string("H100")}, {"fleet", std::string("Research_256")}, {"precision", std::string("fp16")},
                    {at("batch_size"), batch}, {at("seq_len"), 2048.0}, {at("ep_size"), expertParallel}, {at("routing_imbalance_factor"), imbalance}}};
}

} // namespace

Page moePage() {
    return {"moe", MLS_TEXT("page", "MoE"), "Train", kMoERouting.chapter, {&kMoERouting}, &build,
            {preset(MLS_TEXT("preset", "A hot expert of 25 %: 146.8 MB, 12.09 ms (tutorial)"), "Toy_MoE_64B", 4, 8, 1.25),
             preset(MLS_TEXT("preset", "Even routing: 117.4 MB, 9.75 ms (tutorial)"), "Toy_MoE_64B", 4, 8, 1),
             preset(MLS_TEXT("preset", "Mixtral 8x7B, one expert a GPU"), "Mixtral_8x7B", 4, 8, 1.25),
             preset(MLS_TEXT("preset", "DeepSeek-V3: 256 experts over 64 GPUs"), "DeepSeek_V3", 4, 64, 1.5)},
            true};
}

} // namespace mlsys
