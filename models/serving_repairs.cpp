// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs of what serves: one deployment, and the replicas for a target.
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "engine/unit_text.hpp"
#include "models/repair_ladder.h"
#include "models/repairs.h"
#include "models/words.h"

#include <QCoreApplication>

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

const Hardware& decoder(const ServingIn& in) { return in.decodeHardware ? *in.decodeHardware : in.hardware; }
const char* decoderPath(const ServingIn& in) { return in.decodeHardware ? "inference.decode_hardware" : "hardware"; }

Demand servingDemand(const Solution& solution, const ValueFormat&) {
    const auto& in = solution.in.as<ServingIn>();
    const auto& out = solution.out.as<ServingOut>();
    return {out.feasible, raw(out.totalMemoryRequired), raw(decoder(in).memory.capacity)};
}
Demand capacityDemand(const Solution& solution, const ValueFormat& format) {
    const auto& in = solution.in.as<ServingCapacityIn>();
    const auto& out = solution.out.as<ServingCapacityOut>();
    Demand demand{out.feasible, raw(out.estimatedP99Latency), raw(in.targetP99Latency)};
    if (out.feasible) {
        demand.text = RepairsText::tr("replicas %1, P99 %2").arg(QString::number(static_cast<qint64>(out.requiredReplicas)), format.value(demand.needed, dimensionOf<Time>, "ms").text());
    }
    return demand;
}

constexpr Count kShortestPrompt = 128; // shorter ones answer another question
constexpr Count kShortestAnswer = 16;
constexpr Count kMostReplicas = 1 << 17;

// Of a prompt beyond the model's own window first what the window leaves beside the answer: halves may be beyond it too.
Rung shorterPrompt(const Workload& model, Count prompt, Count answer) {
    const QString title = RepairsText::tr("Prompt length");
    const Count window = model.maxSeqLen ? *model.maxSeqLen - answer : prompt;
    if (window >= prompt || window < kShortestPrompt) return fewer(title, "inference.seq_len", prompt, kShortestPrompt);
    Rung rung{title, {}, {}};
    for (Count v = window; v >= kShortestPrompt; v /= 2) {
        rung.steps.push_back({{"inference.seq_len", static_cast<double>(v)}});
        rung.labels.push_back(QString::number(prompt) + u" → "_s + QString::number(v));
    }
    return rung;
}

std::vector<Rung> servingLadder(const PageContext& context, const ServingIn& in) {
    std::vector<Rung> ladder;
    ladder.push_back(fewer(RepairsText::tr("Batch size"), "inference.batch_size", in.batchSize, 1));
    ladder.push_back(shorterPrompt(in.model, in.seqLen, in.outputTokens.value_or(0)));
    ladder.push_back(more(RepairsText::tr("Tensor parallel"), "inference.tp_size", in.tpSize, 8));
    const Precision cache = in.kvPrecision.value_or(in.precision);
    if (bytesPerElement(cache) > bytesPerElement(Precision::fp8)) {
        ladder.push_back({RepairsText::tr("KV precision"), {{{"inference.kv_precision", std::string(keyOf(Precision::fp8))}}}, {qstring(keyOf(cache)) + u" → "_s + qstring(keyOf(Precision::fp8))}});
    }
    ladder.push_back(lowerPrecision(context, decoder(in), {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4}));
    ladder.push_back(bigger(context, raw(decoder(in).memory.capacity), decoderPath(in))); // with what is changed before, less may be enough
    return ladder;
}

// The target itself comes last: to wait longer is to ask for less.
Rung laterTarget(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    Rung rung{RepairsText::tr("Target P99"), {}, {}};
    for (double factor = 1.25; factor < 20; factor *= 1.25) {
        const double target = std::ceil(raw(out.baseRequestLatency) * factor * 10) / 10; // tenths of a second
        if (target <= raw(in.targetP99Latency)) continue;
        rung.steps.push_back({{"inference.target_p99_latency", printQuantity(target, "ms", dimensionOf<Time>)}});
        rung.labels.push_back(context.format.value(raw(in.targetP99Latency), dimensionOf<Time>, "ms").text() + u" → "_s + context.format.value(target, dimensionOf<Time>, "ms").text());
    }
    return rung;
}

std::vector<Rung> capacityLadder(const PageContext& context, const ServingCapacityIn& in, const ServingCapacityOut& out) {
    std::vector<Rung> ladder;
    // Where a request alone is too slow, more replicas help only together with a later target.
    if (out.baseRequestLatency <= in.targetP99Latency || out.bottleneck == CapacityBottleneck::capacity) ladder.push_back(more(RepairsText::tr("Replicas at most"), "inference.max_replicas", in.maxReplicas, kMostReplicas));
    ladder.push_back(fewer(RepairsText::tr("Largest batch"), "inference.max_batch_size", in.maxBatchSize, 1));
    ladder.push_back(more(RepairsText::tr("Largest batch"), "inference.max_batch_size", in.maxBatchSize, 1024));
    ladder.push_back(shorterPrompt(in.model, in.seqLen, in.outputTokens));
    ladder.push_back(fewer(RepairsText::tr("Answer length"), "inference.output_tokens", in.outputTokens, kShortestAnswer));
    ladder.push_back(lowerPrecision(context, in.hardware, {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4}));
    // As much memory is enough; whether the device is also fast enough is for the solver to say.
    const double needed = out.bottleneck == CapacityBottleneck::memory ? raw(weightBytes(in.model, in.precision)) : raw(in.hardware.memory.capacity);
    ladder.push_back(bigger(context, needed));
    ladder.back().title = RepairsText::tr("Another device");
    // By its short name: there is more to be said of each offer than with memory alone.
    for (std::size_t i = 0; i < ladder.back().steps.size(); ++i) ladder.back().labels[i] = qstring(textOf(*ladder.back().steps[i].back().after));
    if (out.bottleneck == CapacityBottleneck::tail_latency) ladder.push_back(laterTarget(context, in, out));
    return ladder;
}

// What makes a request fit, or the traffic, may still be too slow: then the target moves with it.
std::vector<Repair> withLaterTarget(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    std::vector<Repair> repairs;
    for (const Rung& rung : ladder) {
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            const Solution solution = evaluate(context.results.zoo(), judge.solver, withChanges(context.results.scenario(), rung.steps[i]));
            if (!solution.solved() || solution.out.as<ServingCapacityOut>().bottleneck != CapacityBottleneck::tail_latency) continue; // not yet
            Rung both{rung.title + u' ' + rung.labels[i] + u" + "_s + RepairsText::tr("Target P99"), {}, {}};
            const Rung later = laterTarget(context, solution.in.as<ServingCapacityIn>(), solution.out.as<ServingCapacityOut>());
            both.labels = later.labels;
            for (const std::vector<Change>& step : later.steps) {
                both.steps.push_back(rung.steps[i]);
                both.steps.back().insert(both.steps.back().end(), step.begin(), step.end());
            }
            for (Repair& repair : singleChanges(context, {both}, judge)) repairs.push_back(std::move(repair));
            break;
        }
    }
    return repairs;
}

} // namespace

std::vector<Repair> servingRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kServing);
    if (!solution.solved() || solution.out.as<ServingOut>().feasible) return {};
    const auto& in = solution.in.as<ServingIn>();
    const double needed = raw(solution.out.as<ServingOut>().totalMemoryRequired);
    return climb(context, servingLadder(context, in), {kServing, &servingDemand}, lowerOnBigger(context, decoder(in), needed, {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4}, decoderPath(in)));
}

std::vector<Repair> capacityRepairs(const PageContext& context) {
    const Solution& solution = context.results.solution(kServingCapacity);
    if (!solution.solved() || solution.out.as<ServingCapacityOut>().feasible) return {};
    const auto& in = solution.in.as<ServingCapacityIn>();
    const auto& out = solution.out.as<ServingCapacityOut>();
    std::vector<Rung> ladder = capacityLadder(context, in, out);
    const Judge judge{kServingCapacity, &capacityDemand};
    std::vector<Repair> repairs = singleChanges(context, ladder, judge);
    if (repairs.empty()) repairs = withLaterTarget(context, ladder, judge);
    if (!repairs.empty() || out.bottleneck != CapacityBottleneck::memory) return repairs;
    ladder = lowerOnBigger(context, in.hardware, raw(weightBytes(in.model, in.precision)), {Precision::fp8, Precision::int8, Precision::fp4, Precision::int4});
    repairs = singleChanges(context, ladder, judge);
    return repairs.empty() ? withLaterTarget(context, ladder, judge) : repairs;
}

} // namespace mlsys
