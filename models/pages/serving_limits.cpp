// SPDX-License-Identifier: GPL-3.0-or-later
// The Serving page's two limits: the memory that the cache fills, and the roof that each phase runs under.
#include "engine/formulas/roofline.hpp"
#include "engine/solvers/serving_phases.hpp"
#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/pages/serving_charts.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ServingPageText { Q_DECLARE_TR_FUNCTIONS(ServingPage) };

constexpr Count kLongest = 1000000000; // where a prompt's range ends
constexpr int kSamples = 25;
constexpr Count kPathEnd = 1024;       // decode at batch 1, 2, 4 … 1024
constexpr double kFar = 1e30;          // where roofs end: out of sight at any zoom


const Hardware& decodeDevice(const ServingIn& in) { return in.decodeHardware ? *in.decodeHardware : in.hardware; }

double cacheAt(ServingIn& in, const Assumptions& a, Count tokens) {
    ServingOut out;
    in.seqLen = tokens;
    solveServing(in, a, out);
    return raw(out.kvCacheSize);
}

QString plain(const PageContext& context, Count count) { return context.format.value(static_cast<double>(count), {}, "").text(); }
QString bytesText(const PageContext& context, double bytes) { return context.format.value(bytes, dimensionOf<Bytes>, "GB").text(); }

// Cache over prompt length for one batch, up to where it no longer fits, or to the scenario's own length. Nothing if it
// would end left of the picture.
std::optional<Series> cacheLine(const PageContext& context, ServingIn in, const Assumptions& a, Count batch, bool current, const AxisSpec& axis) {
    const Count sequence = in.seqLen;
    const auto end = std::min(axis.max, static_cast<double>(std::max(longestPrompt(in, a, batch), current ? sequence : 1)));
    if (end <= axis.min) return std::nullopt;
    in.batchSize = batch;
    const QString name = ServingPageText::tr("batch %1").arg(plain(context, batch));
    Series line{u"batch.%1"_s.arg(batch), name, {}, Ink::kvCache};
    line.weight = current ? 1.8 : 0.8;
    line.strength = current ? 1 : 0.6;
    line.inLegend = false;
    for (const double length : logSteps(axis.min, end, kSamples)) {
        const auto tokens = static_cast<Count>(std::llround(length));
        const double cache = cacheAt(in, a, tokens);
        line.points.push_back({static_cast<double>(tokens), cache});
        line.readOut << ServingPageText::tr("%1, %2 tokens: %3").arg(name, plain(context, tokens), bytesText(context, cache));
    }
    line.labels = {{static_cast<int>(line.points.size()) - 1, name, plain(context, batch)}};
    return line;
}

PhasePoint pointOf(Flops operations, Time memory, double tp, Bandwidth bandwidth, FlopRate rate, Time answered) {
    PhasePoint point;
    const Bytes moved = memory * bandwidth; // by each accelerator
    point.intensity = raw(operations) / tp / raw(moved);
    point.attainable = raw(formulas::attainable(Intensity::from_value(point.intensity), rate, bandwidth));
    point.achieved = raw(operations) / tp / raw(answered);
    return point;
}

// Both phases' work under assumptions that count arithmetic and memory in each.
struct Phases {
    Assumptions assumptions;
    phases::Service service;
    FlopRate prefillRate, decodeRate;           // × η
    Bandwidth prefillBandwidth, decodeBandwidth; // × ε_bw

    Phases(const ServingIn& in, const Assumptions& a)
        : assumptions(a), service(phases::serviceOf(in.model, in.hardware, in.precision, in.efficiency, in.seqLen, static_cast<double>(in.batchSize), in.tpSize, a)) {
        assumptions.prefillRoof = PrefillRoof::roofline;
        assumptions.decodeRoof = DecodeRoof::roofline;
        const double efficiency = service.efficiency.value;
        prefillRate = formulas::attainableRate(peakRate(in.hardware, in.precision, a.rateFallback), efficiency);
        decodeRate = formulas::attainableRate(peakRate(decodeDevice(in), in.precision, a.rateFallback), efficiency);
        prefillBandwidth = formulas::effectiveBandwidth(in.hardware.memory.bandwidth, a.bandwidthEfficiency);
        decodeBandwidth = formulas::effectiveBandwidth(decodeDevice(in).memory.bandwidth, a.bandwidthEfficiency);
    }
    phases::Prefill prefill(const ServingIn& in) const {
        return phases::prefill(service, in.hardware, static_cast<double>(in.cachedPrefixLen), in.prefillChunkTokens ? &*in.prefillChunkTokens : nullptr, assumptions);
    }
    phases::Decode decode(const ServingIn& in, double batch) {
        service.batch = batch;
        const Bytes element = in.kvPrecision ? bytesPerElement(*in.kvPrecision) : service.element;
        const double perStep = in.draftModel ? formulas::verifiedTokens(static_cast<double>(assumptions.draftTokens)) : 1;
        return phases::decode(service, decodeDevice(in), kvBytes(service.shape, service.seqLen, batch, element), perStep, in.outputTokens ? &*in.outputTokens : nullptr, assumptions);
    }
};

Series roof(const QString& key, const QString& name, double rate, double bandwidth, Stroke stroke) {
    Series line{key, name, {{1 / kFar, bandwidth / kFar}, {rate / bandwidth, rate}, {kFar, rate}}, Ink::compute, stroke};
    line.weight = 1.4;
    return line;
}

Series marker(const QString& key, const QString& name, const PhasePoint& point, Ink ink, Marker shape, const QString& label, const QString& readOut) {
    Series series{key, name, {{point.intensity, point.attainable}}, ink, Stroke::none, shape};
    series.weight = 1.5;
    series.labels = {{0, label}};
    series.labels.front().isVital = true;
    series.readOut = {readOut};
    return series;
}

} // namespace

Count longestPrompt(ServingIn in, const Assumptions& a, Count batch) {
    in.batchSize = batch;
    ServingOut out;
    const auto fits = [&](Count tokens) {
        in.seqLen = tokens;
        solveServing(in, a, out);
        return out.feasible;
    };
    if (!fits(1)) return 0;
    if (fits(kLongest)) return kLongest;
    Count below = 1; // fits
    Count above = kLongest;
    while (above - below > 1) (fits(below + (above - below) / 2) ? below : above) = below + (above - below) / 2;
    return below;
}

std::vector<Count> comparedBatches(Count batch) {
    std::vector<Count> batches{1};
    for (const Count each : {batch / 4, batch, batch * 4, batch * 16, batch * 64}) {
        if (each > batches.back() && batches.size() < 4) batches.push_back(each);
    }
    return batches;
}

double memoryLeft(const ServingIn& in, const ServingOut& out) { return raw(decodeDevice(in).memory.capacity) - raw(out.totalMemoryRequired - out.kvCacheSize); }

std::optional<ChartSpec> cacheChart(const PageContext& context, const ServingIn& in, const Assumptions& a, const ServingOut& out) {
    const double left = memoryLeft(in, out);
    if (!(left > 0)) return std::nullopt;
    const Count longest = longestPrompt(in, a, in.batchSize);
    const double window = static_cast<double>(in.model.maxSeqLen.value_or(1));
    const auto sequence = static_cast<double>(in.seqLen);
    ServingIn one = in;
    one.batchSize = 1;

    XyChart chart;
    chart.x = logAxis(ServingPageText::tr("Prompt length"), ServingPageText::tr("tokens"), decadeBelow(std::min(sequence, 128.0)),
                      decadeAbove(std::max({sequence * 4, window, std::min(static_cast<double>(longest) * 2, 1e7)})), false);
    chart.y = logAxis(ServingPageText::tr("KV cache"), u"B"_s, decadeBelow(std::min(cacheAt(one, a, static_cast<Count>(chart.x.min)), left / 10)),
                      decadeAbove(std::max(left, raw(out.kvCacheSize)) * 5));
    for (const Count batch : comparedBatches(in.batchSize)) {
        if (std::optional<Series> line = cacheLine(context, in, a, batch, batch == in.batchSize, chart.x)) chart.series.push_back(std::move(*line));
    }
    Series here{u"current"_s, ServingPageText::tr("This scenario"), {{sequence, raw(out.kvCacheSize)}}, Ink::accent, Stroke::none, Marker::diamond};
    here.weight = 1.4;
    here.labels = {{0, bytesText(context, raw(out.kvCacheSize))}};
    here.readOut = {ServingPageText::tr("batch %1, %2 tokens: %3").arg(plain(context, in.batchSize), plain(context, in.seqLen), bytesText(context, raw(out.kvCacheSize)))};
    chart.series.push_back(std::move(here));
    chart.marks.push_back({Mark::Along::y, left, Ink::limit, Stroke::dash, 1.5, ServingPageText::tr("%1 left").arg(bytesText(context, left))});
    const QString stops = ServingPageText::tr("stops fitting at %1 tokens").arg(plain(context, longest + 1));
    if (longest < kLongest) {
        const auto at = static_cast<double>(longest + 1);
        chart.marks.push_back({Mark::Along::x, at, Ink::limit, Stroke::solid, 0.7, {}});
        Series stop{u"stop"_s, ServingPageText::tr("Memory full"), {{at, left}}, Ink::limit, Stroke::none, Marker::cross};
        stop.labels = {{0, stops}};
        stop.labels.front().isVital = true;
        stop.readOut = {stops};
        chart.series.push_back(std::move(stop));
    }
    if (in.model.maxSeqLen) chart.marks.push_back({Mark::Along::x, window, Ink::text, Stroke::dot, 0.7, ServingPageText::tr("context window %1").arg(plain(context, *in.model.maxSeqLen))});
    const QString spoken = longest < kLongest ? ServingPageText::tr("A batch of %1 %2; %3 are left by the weights.").arg(plain(context, in.batchSize), stops, bytesText(context, left))
                                              : ServingPageText::tr("A batch of %1 fits at any length.").arg(plain(context, in.batchSize));
    ChartSpec spec = chartOf(context, u"kv-cache"_s, ServingPageText::tr("KV cache against the memory that weights leave, per accelerator"), spoken, std::move(chart));
    spec.caption = servingCaption(context, in);
    return spec;
}

PhasePoints phasePoints(const ServingIn& in, const Assumptions& a, const ServingOut& out, const RequestTimes& times) {
    Phases work(in, a);
    const double tp = static_cast<double>(in.tpSize);
    const phases::Prefill prefill = work.prefill(in);
    const phases::Decode decode = work.decode(in, static_cast<double>(in.batchSize));
    PhasePoints points;
    points.prefill = pointOf(prefill.operations, prefill.memory, tp, work.prefillBandwidth, work.prefillRate, out.ttft);
    points.decode = pointOf(decode.operations, decode.memory, tp, work.decodeBandwidth, work.decodeRate, Time::from_value(times.verification));
    points.prefillRidge = raw(work.prefillRate / work.prefillBandwidth);
    points.decodeRidge = raw(work.decodeRate / work.decodeBandwidth);
    return points;
}

ChartSpec phaseRoofline(const PageContext& context, const ServingIn& in, const Assumptions& a, const PhasePoints& points) {
    Phases work(in, a);
    const auto rate = [&](double value) { return context.format.value(value, dimensionOf<FlopRate>, "TFLOP/s").text(); };
    const auto intensity = [&](double value) { return context.format.value(value, dimensionOf<Intensity>, "FLOP/B").text(); };
    const auto readOut = [&](const QString& phase, const PhasePoint& point) {
        return ServingPageText::tr("%1: %2, the roof allows %3, with its overheads %4").arg(phase, intensity(point.intensity), rate(point.attainable), rate(point.achieved));
    };
    Series path{u"decode.batches"_s, ServingPageText::tr("Decode at batch 1 to %1").arg(plain(context, kPathEnd)), {}, Ink::ghost, Stroke::solid, Marker::circle};
    path.weight = 0.6;
    for (Count batch = 1; batch <= kPathEnd; batch *= 2) {
        const phases::Decode decode = work.decode(in, static_cast<double>(batch));
        const PhasePoint point = pointOf(decode.operations, decode.memory, static_cast<double>(in.tpSize), work.decodeBandwidth, work.decodeRate, decode.step);
        path.points.push_back({point.intensity, point.attainable});
        path.readOut << readOut(ServingPageText::tr("Decode at batch %1").arg(plain(context, batch)), point);
    }
    path.labels = {{static_cast<int>(path.points.size()) - 1, ServingPageText::tr("batch %1").arg(plain(context, kPathEnd))}};

    double least = std::min(points.prefill.intensity, points.decode.intensity);
    double most = std::max({points.prefill.intensity, points.decode.intensity, points.prefillRidge, points.decodeRidge});
    for (const QPointF& p : path.points) { least = std::min(least, p.x()); most = std::max(most, p.x()); }
    const double top = raw(larger(work.prefillRate, work.decodeRate));
    const double slowest = raw(smaller(work.prefillBandwidth, work.decodeBandwidth));

    XyChart chart;
    chart.x = logAxis(ServingPageText::tr("Arithmetic intensity"), u"FLOP/B"_s, decadeBelow(least / 1.5), decadeAbove(most * 2), false);
    chart.y = logAxis(ServingPageText::tr("Performance"), u"FLOP/s"_s, decadeBelow(std::min(chart.x.min * slowest, top / 10)), decadeAbove(top * 1.2));
    const QString device = qstring(entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware).id);
    if (in.decodeHardware) {
        const QString other = qstring(context.results.scenario().values.text("inference.decode_hardware").value_or(""));
        chart.series.push_back(roof(u"roof"_s, ServingPageText::tr("Roof of prefill (%1)").arg(device), raw(work.prefillRate), raw(work.prefillBandwidth), Stroke::solid));
        chart.series.push_back(roof(u"roof.decode"_s, other.isEmpty() ? ServingPageText::tr("Roof of decode") : ServingPageText::tr("Roof of decode (%1)").arg(other), raw(work.decodeRate), raw(work.decodeBandwidth), Stroke::dash));
    } else {
        chart.series.push_back(roof(u"roof"_s, ServingPageText::tr("Roof of %1: %2 × efficiency").arg(device, rate(raw(work.prefillRate) / work.service.efficiency.value)), raw(work.prefillRate), raw(work.prefillBandwidth), Stroke::solid));
        chart.bands = {{Band::Along::x, 1 / kFar, points.prefillRidge, Ink::memory, ServingPageText::tr("Memory-bound")}, {Band::Along::x, points.prefillRidge, kFar, Ink::compute, ServingPageText::tr("Compute-bound")}};
        chart.marks = {{Mark::Along::x, points.prefillRidge, Ink::accent, Stroke::solid, 1.5, ServingPageText::tr("ridge %1").arg(context.format.number(points.prefillRidge))}};
    }
    chart.series.push_back(std::move(path));
    chart.series.push_back(marker(u"prefill"_s, ServingPageText::tr("Prefill"), points.prefill, Ink::compute, Marker::square, ServingPageText::tr("prefill"), readOut(ServingPageText::tr("Prefill"), points.prefill)));
    chart.series.push_back(marker(u"decode"_s, ServingPageText::tr("Decode"), points.decode, Ink::memory, Marker::diamond, ServingPageText::tr("decode, batch %1").arg(plain(context, in.batchSize)), readOut(ServingPageText::tr("Decode"), points.decode)));
    const QString spoken = ServingPageText::tr("Prefill has an intensity of %1 against a ridge of %2, decode of %3 against %4.")
                               .arg(intensity(points.prefill.intensity), intensity(points.prefillRidge), intensity(points.decode.intensity), intensity(points.decodeRidge));
    ChartSpec spec = chartOf(context, u"phases"_s, ServingPageText::tr("Two phases under one roof, per accelerator"), spoken, std::move(chart));
    spec.caption = servingCaption(context, in);
    return spec;
}

} // namespace mlsys
