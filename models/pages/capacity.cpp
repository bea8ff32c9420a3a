// SPDX-License-Identifier: GPL-3.0-or-later
// The Capacity page: from traffic and a P99 target to replicas, and to what a million tokens cost on them.
#include "engine/solvers/economics.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/capacity_charts.h"
#include "models/pages/more_rows.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class CapacityPageText { Q_DECLARE_TR_FUNCTIONS(CapacityPage) };

// Counts without decimals, other numbers with them.
QString plain(const PageContext& context, double number) { return context.format.value(number, {}, "").text(); }

constexpr double kListedSteps = 8; // of the replicas' steps, in the table

// What the replicas cost over the life of their hardware, by the cost solver with the scenario's own prices.
struct Bill {
    Time lifetime;
    EnergyPrice electricity;
    EconomicsOut out;
    std::vector<std::pair<const char*, double>> inputs; // that the cost solver takes instead of the scenario's
};
std::optional<Bill> billOf(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    const Solution& solution = context.results.solution(kEconomics);
    if (!out.feasible || !(in.qps > Frequency::from_value(0)) || !solution.solved()) return std::nullopt;
    EconomicsIn cost = solution.in.as<EconomicsIn>();
    cost.fleet.node.accelerator = in.hardware; // one a replica
    cost.fleet.node.acceleratorsPerNode = 1;
    cost.fleet.count = static_cast<Count>(out.requiredReplicas);
    if (!cost.amortizationPeriod) cost.amortizationPeriod = ScenarioIn().amortizationPeriod;
    cost.duration = *cost.amortizationPeriod;
    cost.throughput = in.qps * static_cast<double>(in.outputTokens); // what the traffic asks for, not what could be served
    cost.utilization = 1;
    Bill bill{*cost.amortizationPeriod, cost.electricityPrice, {},
              {{"fleet.node.accelerators_per_node", 1}, {"fleet.count", static_cast<double>(cost.fleet.count)}, {"amortization_period", raw(*cost.amortizationPeriod)}, {"duration", raw(cost.duration)},
               {"throughput", raw(*cost.throughput)}, {"utilization", 1}}};
    solveEconomics(cost, solution.assumptions, bill.out);
    return bill;
}

QString lifetimeText(const PageContext& context, Time lifetime) {
    const double years = raw(lifetime) / raw(unit::day(365));
    return CapacityPageText::tr("%1 years").arg(plain(context, std::round(years * 100) / 100));
}

Card costCard(const PageContext& context, const std::optional<Bill>& bill) {
    Card card;
    card.key = bill ? variantKey(context, kEconomics, "cost_per_million_tokens", bill->inputs) : u"economics.cost_per_million_tokens#capacity"_s;
    card.title = CapacityPageText::tr("Per million tokens");
    const double cost = bill ? raw(*bill->out.costPerMillionTokens) : std::numeric_limits<double>::quiet_NaN();
    if (std::isnan(cost)) {
        card.value = u"–"_s;
        card.verdict = bill ? CapacityPageText::tr("unknown: the device states no price") : CapacityPageText::tr("no number of replicas to price");
        return card;
    }
    const Formatted formatted = context.format.value(cost, dimensionOf<Money>, "USD");
    card.value = formatted.number;
    card.unit = formatted.unit;
    card.verdict = CapacityPageText::tr("hardware over %1").arg(lifetimeText(context, bill->lifetime));
    return card;
}

// In the unit of the target, so that the two can be compared at a glance.
QString targetText(const PageContext& context, Time latency, Time target) {
    if (!std::isfinite(raw(latency))) return CapacityPageText::tr("grows for ever");
    const QString times = CapacityPageText::tr("%1 of %2 ms").arg(context.format.numberIn(raw(latency), "ms", 1), context.format.numberIn(raw(target), "ms", 1));
    return latency <= target ? times : CapacityPageText::tr("%1: too slow").arg(times);
}

// Replicas shorten nothing but the wait: where a request alone takes longer than the target, no number of them helps, whether or not
// as many as are allowed could carry the traffic.
bool isTooSlowAlone(const ServingCapacityIn& in, const ServingCapacityOut& out) { return out.bottleneck != CapacityBottleneck::memory && out.baseRequestLatency > in.targetP99Latency; }
bool doesNoNumberHelp(const ServingCapacityIn& in, const ServingCapacityOut& out) { return out.bottleneck == CapacityBottleneck::memory || isTooSlowAlone(in, out); }

// Tensor parallelism of the scenario, which Serving divides the model by. A replica here is always one device, as in the
// seeds' ServingCapacityModel.
Count tensorParallel(const PageContext& context) {
    const Solution& serving = context.results.solution(kServing);
    return serving.solved() ? serving.in.as<ServingIn>().tpSize : 1;
}
QString oneDeviceText(Count devices) {
    return CapacityPageText::tr("A replica is one device here, without tensor parallelism; the Serving page divides the model over %1").arg(QString::number(devices));
}

// In one word, and as a clause.
QString obstacle(const ServingCapacityIn& in, const ServingCapacityOut& out) {
    if (isTooSlowAlone(in, out)) return CapacityPageText::tr("latency");
    switch (out.bottleneck) {
    case CapacityBottleneck::feasible: return CapacityPageText::tr("nothing");
    case CapacityBottleneck::tail_latency: return CapacityPageText::tr("latency");
    case CapacityBottleneck::capacity: return CapacityPageText::tr("capacity");
    case CapacityBottleneck::memory: return CapacityPageText::tr("memory");
    }
    return {};
}
QString inTheWay(const ServingCapacityIn& in, const ServingCapacityOut& out, Count devices) {
    if (isTooSlowAlone(in, out)) return CapacityPageText::tr("too slow without waiting");
    switch (out.bottleneck) {
    case CapacityBottleneck::feasible: return CapacityPageText::tr("target met");
    case CapacityBottleneck::tail_latency: return CapacityPageText::tr("too few are allowed");
    case CapacityBottleneck::capacity: return CapacityPageText::tr("more traffic than capacity");
    case CapacityBottleneck::memory: return devices > 1 ? CapacityPageText::tr("not one request fits on one device") : CapacityPageText::tr("not one request fits");
    }
    return {};
}

QString replicasVerdict(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, Count devices) {
    if (out.feasible) return CapacityPageText::tr("smallest that is enough");
    if (doesNoNumberHelp(in, out)) {
        if (devices == 1) return CapacityPageText::tr("no number helps");
        return out.bottleneck == CapacityBottleneck::memory ? CapacityPageText::tr("one device is too small") : CapacityPageText::tr("one device is too slow");
    }
    return in.maxReplicas == 1 ? CapacityPageText::tr("one is too few") : CapacityPageText::tr("%1 are too few").arg(plain(context, static_cast<double>(in.maxReplicas)));
}

Card replicasCard(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, Count devices) {
    Card card = outputCard(context, kServingCapacity, "required_replicas");
    if (!out.feasible) card.value = CapacityPageText::tr("none");
    card.verdict = replicasVerdict(context, in, out, devices);
    card.tone = out.feasible ? Tone::good : Tone::bad;
    return card;
}

void addCards(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const std::optional<Bill>& bill, Count devices, Content& content) {
    const QString all = plain(context, static_cast<double>(in.maxReplicas));
    Card way = outputCard(context, kServingCapacity, "bottleneck");
    way.value = obstacle(in, out);
    way.verdict = inTheWay(in, out, devices);
    content.cards = {replicasCard(context, in, out, devices)};
    if (!doesNoNumberHelp(in, out)) {
        Card p99 = outputCard(context, kServingCapacity, "estimated_p99_latency");
        p99.verdict = targetText(context, out.estimatedP99Latency, in.targetP99Latency);
        p99.tone = out.feasible ? Tone::good : Tone::bad;
        Card busy = outputCard(context, kServingCapacity, "utilization");
        const QString qps = plain(context, raw(in.qps)), most = plain(context, raw(out.qpsCapacity));
        busy.verdict = out.feasible          ? CapacityPageText::tr("%1 of %2 requests/s").arg(qps, most)
                     : in.maxReplicas == 1 ? CapacityPageText::tr("%1 of %2 requests/s with one replica").arg(qps, most)
                                           : CapacityPageText::tr("%1 of %2 requests/s with all %3").arg(qps, most, all);
        Card wait = outputCard(context, kServingCapacity, "queue_wait_p99");
        wait.verdict = std::isfinite(raw(out.queueWaitP99)) ? CapacityPageText::tr("on top of %1").arg(context.format.value(raw(out.baseRequestLatency), dimensionOf<Time>, "ms").text()) : CapacityPageText::tr("unstable");
        for (Card* card : {&p99, &busy, &wait}) {
            if (card->unit.isEmpty()) card->value = u"∞"_s; // unbounded
            content.cards.push_back(*card);
        }
    } else if (isTooSlowAlone(in, out)) { // of as many replicas as are allowed, load and wait would say nothing
        content.cards.push_back(outputCard(context, kServingCapacity, "base_request_latency"));
        content.cards.back().verdict = targetText(context, out.baseRequestLatency, in.targetP99Latency);
        content.cards.back().tone = Tone::bad;
    }
    content.cards.push_back(way);
    content.cards.push_back(costCard(context, bill));
}

// The solver answers for as many replicas as it may try. Where no number helps, these are numbers of a deployment that nobody asked for.
void leaveOutSearchBound(const ServingCapacityIn& in, const ServingCapacityOut& out, Table& table) {
    if (!isTooSlowAlone(in, out)) return;
    for (std::vector<Cell>& row : table.rows) {
        for (const char* output : {"qps_capacity", "utilization", "estimated_p99_latency", "queue_wait_p99"}) {
            if (row[1].key != outputKey(kServingCapacity, output)) continue;
            row[1].text = u"–"_s;
            row[1].raw = kNoNumber;
            row[1].toolTip = CapacityPageText::tr("no number of replicas meets the target");
            row[2].text.clear();
        }
    }
}

void addBill(MoreRows& rows, const Bill& bill) {
    const QString tip = CapacityPageText::tr("Of all replicas, over the life of their hardware.");
    const auto key = [&](const char* output) { return variantKey(rows.context, kEconomics, output, bill.inputs); };
    const auto money = [&](const QString& title, Money value, const char* output) { rows.add(title, raw(value), dimensionOf<Money>, "USD", tip, key(output)); };
    money(CapacityPageText::tr("Replicas: purchase"), bill.out.capex, "capex");
    money(CapacityPageText::tr("Replicas: electricity"), bill.out.opexEnergy, "opex_energy");
    money(CapacityPageText::tr("Replicas: maintenance"), bill.out.opexMaintenance, "opex_maintenance");
    money(CapacityPageText::tr("Replicas: total"), bill.out.tco, "tco");
    rows.add(CapacityPageText::tr("Cost of a million tokens"), raw(*bill.out.costPerMillionTokens), dimensionOf<Money>, "USD", CapacityPageText::tr("Of the answers' tokens, as many as the traffic asks for."), key("cost_per_million_tokens"));
}

void addSteps(const PageContext& context, MoreRows& rows, const ReplicaSteps& steps) {
    const double every = std::max(1.0, std::ceil(static_cast<double>(steps.replicas.size()) / kListedSteps));
    for (std::size_t i = 0; i < steps.replicas.size(); i += static_cast<std::size_t>(every)) {
        rows.add(CapacityPageText::tr("Traffic up to which replicas are enough: %1").arg(plain(context, steps.replicas[i])), plain(context, steps.traffic[i]), steps.traffic[i], CapacityPageText::tr("requests/s"), {},
                 partKey(variantKey(context, kServingCapacity, "required_replicas", {{"qps", steps.traffic[i]}}), u"traffic"_s));
    }
}

void addBatches(const PageContext& context, MoreRows& rows, const std::vector<BatchChoice>& choices) {
    for (const BatchChoice& choice : choices) {
        const auto key = [&](const char* output) { return variantKey(context, kServingCapacity, output, {{"max_batch_size", static_cast<double>(choice.batch)}}); };
        rows.add(CapacityPageText::tr("Batch %1: capacity of a replica").arg(plain(context, static_cast<double>(choice.batch))), plain(context, raw(choice.out.perReplicaQpsCapacity)), raw(choice.out.perReplicaQpsCapacity), CapacityPageText::tr("requests/s"), {}, key("per_replica_qps_capacity"));
        rows.add(CapacityPageText::tr("Batch %1: latency without waiting").arg(plain(context, static_cast<double>(choice.batch))), raw(choice.out.baseRequestLatency), dimensionOf<Time>, "ms", {}, key("base_request_latency"));
    }
}

QString problemOf(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    const auto time = [&](Time value) { return context.format.value(raw(value), dimensionOf<Time>, "ms").text(); };
    const QString all = plain(context, static_cast<double>(in.maxReplicas));
    if (out.bottleneck == CapacityBottleneck::memory) {
        return CapacityPageText::tr("Weights and the cache of one request do not fit into the device's %1: there is no replica to count").arg(context.format.capacity(raw(in.hardware.memory.capacity)));
    }
    if (isTooSlowAlone(in, out)) {
        return CapacityPageText::tr("No number of replicas meets the target of %1: a request takes %2 even without waiting; more replicas do not help, as they only shorten the wait").arg(time(in.targetP99Latency), time(out.baseRequestLatency));
    }
    if (in.maxReplicas == 1) {
        return out.bottleneck == CapacityBottleneck::capacity
                   ? CapacityPageText::tr("One replica, all that is allowed, does not meet the target: it ends %1 requests a second, %2 arrive, and the queue grows for ever").arg(plain(context, raw(out.qpsCapacity)), plain(context, raw(in.qps)))
                   : CapacityPageText::tr("One replica, all that is allowed, does not meet the target of %1: 1 of 100 requests takes longer than %2").arg(time(in.targetP99Latency), time(out.estimatedP99Latency));
    }
    if (out.bottleneck == CapacityBottleneck::capacity) {
        return CapacityPageText::tr("No number of replicas up to %1 meets the target: all together end %2 requests a second, %3 arrive, and the queue grows for ever").arg(all, plain(context, raw(out.qpsCapacity)), plain(context, raw(in.qps)));
    }
    return CapacityPageText::tr("No number of replicas up to %1 meets the target of %2: with all of them 1 of 100 requests takes longer than %3").arg(all, time(in.targetP99Latency), time(out.estimatedP99Latency));
}

// The textbook's capacity is of decode alone. Where the prompts by themselves would keep more replicas busy than it finds
// enough, the other rule's answer stands beside it; empty elsewhere.
QString prefillNote(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out, const Assumptions& a) {
    const double busy = raw(in.qps) * raw(out.ttft) / static_cast<double>(out.activeBatchSize);
    if (!out.feasible || a.capacityCountsPrefill || !(busy > out.requiredReplicas)) return {};
    Assumptions counted = a;
    counted.capacityCountsPrefill = true;
    ServingCapacityOut with;
    solveServingCapacity(in, counted, with);
    const QString rule = translated(findRow(rowsOf<Assumptions>(), "capacity_counts_prefill")->title);
    const QString text = CapacityPageText::tr("This capacity does not count the time of prefill: the prompts of %1 requests/s alone would keep %2 replicas busy (traffic × TTFT ÷ batch).").arg(plain(context, raw(in.qps)), context.format.number(busy));
    return text + u' ' + (with.feasible ? CapacityPageText::tr("With the assumption “%1” on (Inputs panel, Assumptions), %2 replicas are needed.").arg(rule, plain(context, with.requiredReplicas))
                                        : CapacityPageText::tr("With the assumption “%1” on (Inputs panel, Assumptions), no number up to %2 meets the target.").arg(rule, plain(context, static_cast<double>(in.maxReplicas))));
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kServingCapacity, content)) return content;
    const Solution& solution = context.results.solution(kServingCapacity);
    const auto& in = solution.in.as<ServingCapacityIn>();
    const auto& out = solution.out.as<ServingCapacityOut>();
    const std::optional<Bill> bill = billOf(context, in, out);
    const std::vector<BatchChoice> choices = batchChoices(in, solution.assumptions);

    const Count devices = tensorParallel(context);
    addCards(context, in, out, bill, devices, content);
    content.table = outputTable(context, kServingCapacity);
    leaveOutSearchBound(in, out, content.table);
    MoreRows rows{context, content.table};
    if (bill) addBill(rows, *bill);
    if (const std::optional<ReplicaQueue> queue = queueOf(in, out)) {
        const ReplicaSteps steps = replicaSteps(in, out, *queue);
        if (!steps.replicas.empty()) content.charts.push_back(replicasChart(context, in, out, steps));
        content.charts.push_back(latencyChart(context, in, out, *queue));
        addSteps(context, rows, steps);
    }
    if (!choices.empty()) content.charts.push_back(batchChart(context, in, choices));
    addBatches(context, rows, choices);

    content.notes = noteTexts(solution);
    if (bill) {
        content.notes.push_back(CapacityPageText::tr("Cost: bought once, used %1, electricity at %2 and maintenance on top; the traffic as it is now, all the time.")
                                    .arg(lifetimeText(context, bill->lifetime), context.format.value(raw(bill->electricity), dimensionOf<EnergyPrice>, "USD/kWh").text()));
    }
    if (const QString note = prefillNote(context, in, out, solution.assumptions); !note.isEmpty()) content.notes.push_back(note);
    if (devices > 1 && out.feasible) content.notes.push_back(oneDeviceText(devices) + u'.');
    if (out.bottleneck == CapacityBottleneck::memory) content.notes.push_back(CapacityPageText::tr("It does not fit: the times in the table are as if the memory sufficed for one request."));
    if (!out.feasible && !doesNoNumberHelp(in, out)) {
        content.notes.push_back(in.maxReplicas == 1 ? CapacityPageText::tr("P99, utilisation, wait and capacity are of the one replica that is allowed: how far it is from the target, not an answer.")
                                                    : CapacityPageText::tr("P99, utilisation, wait and capacity are of all %1 replicas that are allowed: how far they are from the target, not an answer.").arg(plain(context, static_cast<double>(in.maxReplicas))));
    }
    const QString p99 = context.format.value(raw(out.estimatedP99Latency), dimensionOf<Time>, "ms").text();
    content.verdict = (out.feasible ? CapacityPageText::tr("Replicas %1 for %2 requests/s · P99 %3 · %4 busy")
                                          .arg(plain(context, out.requiredReplicas), plain(context, raw(in.qps)), p99, content.cards[2].value + u' ' + content.cards[2].unit)
                                    : CapacityPageText::tr("No number of replicas: %1").arg(inTheWay(in, out, devices)))
                      + u" · "_s + assumptionBadge(context.results.scenario());
    content.defaultKey = outputKey(kServingCapacity, out.feasible ? "required_replicas" : "base_request_latency");
    if (!out.feasible) markInfeasible(content, problemOf(context, in, out) + (devices > 1 ? u". "_s + oneDeviceText(devices) : QString()), capacityRepairs(context));
    return content;
}

using Changes = std::vector<Change>;

// All examples start from the seeds' deployment.
Changes deployment(const Changes& more = {}) {
    Changes changes{{"task", std::string("inference")}, {"model", std::string("Llama3_8B")}, {"hardware", std::string("H100")}, {"precision", std::string("fp16")},
                    {"inference.qps", std::string("20 1/s")}, {"inference.target_p99_latency", std::string("2000 ms")}, {"inference.seq_len", 1024.0}, {"inference.output_tokens", 64.0},
                    {"inference.max_batch_size", 16.0}, {"inference.efficiency", 0.35}};
    for (const char* key : {"page_size", "max_replicas", "service_time_cv"}) changes.push_back({std::string("inference.") + key, std::nullopt});
    for (const Change& change : more) {
        std::erase_if(changes, [&](const Change& each) { return each.path == change.path; });
        changes.push_back(change);
    }
    return changes;
}

std::vector<Preset> presets() {
    return {{MLS_TEXT("preset", "20 requests/s, answers of 64 tokens"), deployment()},
            {MLS_TEXT("preset", "Output tokens 64 → 128: twice the replicas?"), deployment({{"inference.output_tokens", 128.0}})},
            {MLS_TEXT("preset", "Ten times the traffic: ten times the replicas?"), deployment({{"inference.qps", std::string("200 1/s")}})},
            {MLS_TEXT("preset", "A larger batch: more capacity, slower answers"), deployment({{"inference.qps", std::string("200 1/s")}, {"inference.max_batch_size", 64.0}})},
            {MLS_TEXT("preset", "A target of one second: out of reach?"), deployment({{"inference.target_p99_latency", std::string("1000 ms")}})},
            {MLS_TEXT("preset", "The same traffic on A100s"), deployment({{"hardware", std::string("A100")}})}};
}

} // namespace

Page capacityPage() {
    Page page{"capacity", MLS_TEXT("page", "Capacity"), kServingCapacity.group, kServingCapacity.chapter, {&kServingCapacity}, &build};
    page.presets = presets();
    return page;
}

} // namespace mlsys
