// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdict.h"

#include "models/page_parts.h"
#include "models/words.h"

#include <QCoreApplication>

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
// A class, so that lupdate knows the context.
class VerdictText { Q_DECLARE_TR_FUNCTIONS(Verdict) };

// 2P operations are those of one token; a classifier or an encoder (ViT, BERT, Whisper) states those of a whole sample.
bool isOneToken(const Workload& model, const Assumptions& a) {
    const double active = model.activeParameters.value_or(model.parameters.value_or(0));
    return (model.isTransformer() || model.kind == WorkloadKind::state_space) && active > 0 && raw(operationsPerSample(model, a)) <= 2.1 * active;
}
} // namespace

QString fitText(const ValueFormat& format, double demand, double capacity) {
    // Both numbers in the capacity's unit, so that they can be compared at a glance.
    const Formatted available = format.value(capacity, dimensionOf<Bytes>, "GB");
    const std::string unit = utf8(available.unit);
    const double ratio = demand / capacity;
    // Close to the edge one decimal hides on which side it is.
    const int places = std::abs(ratio - 1) < 0.005 ? 3 : ratio < 0.005 ? 2 : 1;
    const QString needed = format.numberIn(demand, unit.c_str(), places);
    const QString of = format.numberIn(capacity, unit.c_str(), places == 3 ? 3 : 1) + u' ' + available.unit;
    const QString vendor = format.capacity(capacity);
    const bool decimal = format.bytes == ByteFamily::decimal; // in GiB the vendor's own count is already there
    const QString binary = decimal && vendor.contains(u'(') ? u" "_s + vendor.mid(vendor.indexOf(u'(')) : QString();
    return (demand <= capacity ? VerdictText::tr("fits, %1 of %2%3") : VerdictText::tr("does not fit: %1 of %2%3")).arg(needed, of, binary);
}

QString bottleneckText(const ValueFormat& format, const SingleNodeOut& out) {
    const bool memory = out.bottleneck == Bottleneck::memory;
    if (!out.overheadDominated) return memory ? VerdictText::tr("Memory-bound") : VerdictText::tr("Compute-bound");
    const QString share = format.percent(raw(out.latencyOverhead) / raw(out.latency));
    return (memory ? VerdictText::tr("Memory-bound roof; %1 is overhead") : VerdictText::tr("Compute-bound roof; %1 is overhead")).arg(share);
}

QString inferenceVerdict(const PageContext& context, const SingleNodeIn& in, const SingleNodeOut& out) {
    const QString bound = out.bottleneck == Bottleneck::memory ? VerdictText::tr("Memory-bound") : VerdictText::tr("Compute-bound");
    const QString latency = context.format.value(raw(out.latency), dimensionOf<Time>, "ms").text();
    // The roofline is of one forward pass, whatever the scenario's task is.
    QString verdict = (context.results.scenario().training() ? VerdictText::tr("Inference pass: %1, %2") : VerdictText::tr("%1, %2")).arg(bound, latency) + u" · "_s + fitText(context.format, raw(out.memoryFootprint), raw(in.hardware.memory.capacity));
    if (out.overheadDominated) verdict += u" · "_s + VerdictText::tr("%1 is overhead").arg(context.format.percent(raw(out.latencyOverhead) / raw(out.latency)));
    return verdict + u" · "_s + assumptionBadge(context.results.scenario());
}

QString trainingVerdict(const PageContext& context, const TrainingMemoryOut& out) {
    return VerdictText::tr("Training %1").arg(fitText(context.format, raw(out.totalMemory), raw(out.availableMemory))) + u" · "_s + assumptionBadge(context.results.scenario());
}

QString onePassNote(const Workload& model, const Assumptions& a) {
    if (!isOneToken(model, a)) return {};
    if (!model.isTransformer()) return VerdictText::tr("This is one forward pass over one token of each sequence in the batch, and only the weights must fit.");
    return VerdictText::tr("This is one forward pass over one token of each sequence in the batch: no attention to earlier tokens and no KV cache, and only the weights must fit. The Serving page models a whole request: prefill, and decode with the cache.");
}

QString activationNote(const ValueFormat& format, const Workload& model, Count batch, const Assumptions& a) {
    if (!isOneToken(model, a)) return {};
    const bool isOwn = model.isTransformer() && a.activationIoFractionTransformer; // as the single-node solver chooses
    const double fraction = isOwn ? *a.activationIoFractionTransformer : a.activationIoFraction;
    const double timesWeights = fraction * static_cast<double>(batch);
    if (timesWeights < 1) return {};
    const QString title = translated(findRow(rowsOf<Assumptions>(), isOwn ? "activation_io_fraction_transformer" : "activation_io_fraction")->title);
    return VerdictText::tr("Activations count as traffic of %1 of the weights for each sample: at this batch %2 times the weights, the larger part of the memory time. That share is an assumption (%3), which the Assumptions page lets you change.")
        .arg(format.percent(fraction), format.locale.toString(timesWeights, 'f', timesWeights < 100 ? 1 : 0), title);
}

} // namespace mlsys
