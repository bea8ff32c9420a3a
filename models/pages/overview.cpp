// SPDX-License-Identifier: GPL-3.0-or-later
// The whole scenario at a glance: does it fit, what binds, how fast, what it costs, emits and loses to failures; and how
// close each constraint is. Every card leads to the page that explains it.
#include "engine/solvers/scenario.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class OverviewPageText { Q_DECLARE_TR_FUNCTIONS(OverviewPage) };

constexpr Ink kPromised = Ink::series7; // a colour that no other wall has

// A constraint: what is asked of it over what there is; of a time, its share of the whole.
struct Wall {
    QString key;
    QString name;
    double ratio = 0;
    Ink ink = Ink::memory;
};

// Capacities first, then what the time is spent on, then what was promised.
std::vector<Wall> wallsOf(const ScenarioOut& out) {
    std::vector<Wall> walls{{u"memory"_s, OverviewPageText::tr("Memory capacity"), out.performance.memoryUtilization, Ink::series4}};
    const Time latency = out.performance.latency;
    // Says what it is a share of: no time can pass the whole of which it is a part.
    const auto timed = [&](const char* key, const QString& name, Time part, Ink ink) {
        walls.push_back({qstring(key), out.training ? OverviewPageText::tr("%1, of the step").arg(name) : OverviewPageText::tr("%1, of the latency").arg(name),
                         raw(latency) > 0 ? raw(part) / raw(latency) : 0, ink});
    };
    if (const auto& one = out.inference) {
        timed("compute", OverviewPageText::tr("Compute time"), one->latencyCompute, Ink::compute);
        timed("bandwidth", OverviewPageText::tr("Memory time"), one->latencyMemory, Ink::memory);
        timed("overhead", OverviewPageText::tr("Overhead"), one->latencyOverhead, Ink::overhead);
    } else if (const auto& served = out.serving) {
        timed("prefill", OverviewPageText::tr("Prefill (TTFT)"), served->ttft, Ink::compute);
        timed("decode", OverviewPageText::tr("Decode"), latency - served->ttft, Ink::memory);
    } else if (const auto& trained = out.training) {
        timed("compute", OverviewPageText::tr("Work"), trained->computeLatency, Ink::compute);
        timed("network", OverviewPageText::tr("Communication"), trained->communicationLatency, Ink::network);
        timed("bubble", OverviewPageText::tr("Pipeline bubble"), trained->pipelineBubbleLatency, Ink::overhead);
    }
    const auto promised = [&](const char* key, const QString& name, const Criterion& criterion) {
        if (criterion.demandOverSupply && std::isfinite(*criterion.demandOverSupply)) walls.push_back({qstring(key), name, *criterion.demandOverSupply, kPromised});
    };
    promised("sla", OverviewPageText::tr("Latency SLA"), out.scorecard.performance);
    promised("budget", OverviewPageText::tr("Budget"), out.scorecard.cost);
    promised("carbon", OverviewPageText::tr("Carbon budget"), out.scorecard.carbon);
    promised("water", OverviewPageText::tr("Water budget"), out.scorecard.water);
    promised("goodput", OverviewPageText::tr("Goodput"), out.scorecard.reliability);
    return walls;
}

ChartSpec wallsChart(const PageContext& context, const std::vector<Wall>& walls) {
    BarsChart chart;
    chart.isLying = true;
    QStringList spoken;
    double most = 1;
    const auto binding = std::max_element(walls.begin(), walls.end(), [](const Wall& a, const Wall& b) { return a.ratio < b.ratio; });
    chart.emphasized = static_cast<int>(binding - walls.begin());
    for (const Wall& wall : walls) {
        chart.categories << wall.name;
        most = std::max(most, wall.ratio);
        spoken << OverviewPageText::tr("%1 %2").arg(wall.name, context.format.percent(wall.ratio));
    }
    // One set a role, so that a bar has its role's colour and hatch.
    for (std::size_t i = 0; i < walls.size(); ++i) {
        auto set = std::find_if(chart.sets.begin(), chart.sets.end(), [&](const BarSet& each) { return each.ink == walls[i].ink; });
        if (set == chart.sets.end()) {
            chart.sets.push_back({walls[i].key, walls[i].ink == kPromised ? OverviewPageText::tr("Promised") : walls[i].name, walls[i].ink, QVector<double>(static_cast<qsizetype>(walls.size()), 0)});
            set = chart.sets.end() - 1;
        }
        set->values[static_cast<qsizetype>(i)] = walls[i].ratio;
    }
    chart.value = {OverviewPageText::tr("Share of what there is"), u"%"_s, false, 0, most * 1.12, 0.01, false};
    chart.limits.push_back({Mark::Along::y, 1, Ink::limit, Stroke::dash, 1.5, OverviewPageText::tr("100 %")});
    return chartOf(context, u"walls"_s, OverviewPageText::tr("How close each wall is (the longest binds)"), listed(spoken) + u'.', std::move(chart));
}

QString bottleneckOf(const PageContext& context, const ScenarioOut& out) {
    if (out.inference) return bottleneckText(context.format, *out.inference);
    const Solution& solution = context.results.solution(kScenario);
    const auto choice = [&](const char* path) {
        const Place place = findPlace(solution.out.rows(), const_cast<void*>(solution.out.data()), path);
        return place ? context.format.value(*place.row, place.owner).text() : QString();
    };
    return out.serving ? OverviewPageText::tr("decode: %1").arg(choice("serving.decode_bottleneck")) : choice("training.bottleneck");
}

Card cardOf(const PageContext& context, const char* path, const char* page, const QString& title) {
    Card card = outputCard(context, kScenario, path);
    card.page = qstring(page);
    card.title = title;
    return card;
}

std::vector<Card> cardsOf(const PageContext& context, const ScenarioIn& in, const ScenarioOut& out) {
    const char* timePage = out.training ? "scaling" : out.serving ? "serving" : "roofline";
    std::vector<Card> cards;
    Card fit = cardOf(context, "performance.memory_utilization", out.training ? "training-memory" : "memory", OverviewPageText::tr("Fits?"));
    fit.verdict = out.performance.feasible ? OverviewPageText::tr("fits") : OverviewPageText::tr("does not fit");
    fit.tone = out.performance.feasible ? Tone::good : Tone::bad;
    cards.push_back(fit);
    Card latency = cardOf(context, "performance.latency", timePage, out.training ? OverviewPageText::tr("Step time") : out.serving ? OverviewPageText::tr("Request latency") : OverviewPageText::tr("Latency"));
    latency.verdict = bottleneckOf(context, out);
    if (out.scorecard.performance.verdict == Verdict::fail) {
        latency.verdict = OverviewPageText::tr("misses its SLA");
        latency.tone = Tone::bad;
    }
    cards.push_back(latency);
    Card throughput = cardOf(context, "performance.throughput", out.serving ? "capacity" : timePage, OverviewPageText::tr("Throughput"));
    throughput.unit = throughputUnit(out);
    throughput.verdict = OverviewPageText::tr("MFU %1").arg(context.format.percent(out.performance.mfu));
    cards.push_back(throughput);
    const QString over = context.format.value(raw(out.performance.duration), dimensionOf<Time>, "d").text();
    Card cost = cardOf(context, "economics.tco", "cost-carbon", OverviewPageText::tr("Cost"));
    if (!std::isfinite(raw(out.economics.tco))) {
        cost.value = OverviewPageText::tr("unknown");
        cost.unit.clear();
        cost.verdict = OverviewPageText::tr("the device states no price");
    } else {
        cost.verdict = OverviewPageText::tr("%1; hardware over %2").arg(over, context.format.value(raw(in.amortizationPeriod), dimensionOf<Time>, "d").text());
    }
    cards.push_back(cost);
    Card carbon = cardOf(context, "sustainability.carbon_footprint", "cost-carbon", OverviewPageText::tr("Carbon"));
    carbon.verdict = OverviewPageText::tr("%1; PUE %2").arg(over, context.format.number(out.sustainability.pue));
    cards.push_back(carbon);
    Card reliability = cardOf(context, "reliability.goodput_ratio", "reliability", OverviewPageText::tr("Goodput"));
    const QString mtbf = context.format.value(raw(out.reliability.fleetMtbf), dimensionOf<Time>, "h").text();
    // The Reliability page alone takes a checkpoint's time as entered; here it is what the storage takes.
    const std::optional<Time> checkpoint = in.checkpointTime ? in.checkpointTime : out.checkpoint ? std::optional(out.checkpoint->writeTime) : std::nullopt;
    reliability.verdict = checkpoint ? OverviewPageText::tr("MTBF %1, checkpoint %2").arg(mtbf, context.format.value(raw(*checkpoint), dimensionOf<Time>, "s").text()) : OverviewPageText::tr("MTBF %1").arg(mtbf);
    cards.push_back(reliability);
    return cards;
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kScenario, content)) return content;
    const Solution& solution = context.results.solution(kScenario);
    const auto& in = solution.in.as<ScenarioIn>();
    const auto& out = solution.out.as<ScenarioOut>();
    content.cards = cardsOf(context, in, out);
    content.verdict = scenarioSentence(context) + u": "_s + content.cards[0].verdict + u", "_s + content.cards[1].value + u' ' + content.cards[1].unit + u" · "_s + assumptionBadge(context.results.scenario());
    content.charts.push_back(wallsChart(context, wallsOf(out)));
    content.table = outputTable(context, kScenario);
    content.notes = noteTexts(solution);
    if (const QString note = onePassNote(in.model, solution.assumptions); out.inference && !note.isEmpty()) content.notes.push_back(note);
    if (const QString note = activationNote(context.format, in.model, in.batchSize, solution.assumptions); out.inference && !note.isEmpty()) content.notes.push_back(note);
    content.defaultKey = outputKey(kScenario, "performance.latency");
    if (!out.performance.feasible) {
        content.notes.push_back(OverviewPageText::tr("It does not fit: the other numbers are as if the memory sufficed."));
        const QString problem = OverviewPageText::tr("The memory does not suffice: %1 of it is asked for").arg(context.format.percent(out.performance.memoryUtilization));
        markInfeasible(content, problem, out.training ? distributedRepairs(context) : out.serving ? servingRepairs(context) : inferenceRepairs(context));
    }
    return content;
}

// The questions that the whole chain answers, each from a clean start.
std::vector<Preset> presets() {
    const auto preset = [](Text title, const char* task, const char* model, const char* hardware, const char* fleet, const char* grid, std::vector<Change> more) {
        std::vector<Change> changes{{"task", std::string(task)}, {"model", std::string(model)}, {"hardware", std::string(hardware)},
                                    {"fleet", *fleet ? std::optional<Atom>(std::string(fleet)) : std::nullopt}, {"grid", std::string(grid)}, {"precision", std::string("fp16")}};
        changes.insert(changes.end(), more.begin(), more.end());
        return Preset{title, std::move(changes)};
    };
    const std::vector<Change> megatron{{"training.batch_size", 1536.0}, {"training.tp_size", 8.0}, {"training.pp_size", 8.0}, {"training.micro_batch_size", 1.0},
                                       {"training.activation_checkpointing", std::string("full")}, {"training.tokens", 300e9}, {"training.zero_stage", std::nullopt}};
    return {preset(MLS_TEXT("preset", "Should I use A100s or H100s for inference? The A100"), "serving", "Llama3_8B", "A100", "", "US_Avg", {{"inference.batch_size", 8.0}, {"inference.tp_size", std::nullopt}}),
            preset(MLS_TEXT("preset", "… and the H100 (pin the first)"), "serving", "Llama3_8B", "H100", "", "US_Avg", {{"inference.batch_size", 8.0}, {"inference.tp_size", std::nullopt}}),
            preset(MLS_TEXT("preset", "Train GPT-3 on 1,024 A100s in Quebec"), "training", "GPT3", "A100", "Selene_1K", "Quebec", megatron),
            preset(MLS_TEXT("preset", "… and in Poland (pin the first)"), "training", "GPT3", "A100", "Selene_1K", "Poland", megatron)};
}

} // namespace

Page overviewPage() { return {"overview", MLS_TEXT("page", "Overview"), "Run", kScenario.chapter, {&kScenario}, &build, presets()}; }

} // namespace mlsys
