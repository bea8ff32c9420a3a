// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zoo_like.hpp"

#include <cmath>
#include <iostream>

namespace mlsys::test {
namespace {

template <class T> rc::Gen<std::optional<T>> maybe(rc::Gen<T> gen) {
    return rc::gen::mapcat(rc::gen::inRange(0, 2), [gen](int present) {
        return present ? rc::gen::map(gen, [](const T& value) { return std::optional<T>(value); }) : rc::gen::just(std::optional<T>());
    });
}
template <class Q> rc::Gen<Q> quantity(double from, double to) { return rc::gen::map(magnitude(from, to), [](double v) { return Q::from_value(v); }); }
rc::Gen<Count> count(Count from, Count to) { return rc::gen::map(magnitude(static_cast<double>(from), static_cast<double>(to)), [](double v) { return static_cast<Count>(v); }); }
rc::Gen<Precision> anyPrecision() { return rc::gen::map(rc::gen::inRange<std::size_t>(0, std::size(kPrecisions)), [](std::size_t i) { return kPrecisions[i]; }); }
rc::Gen<MemoryLevel> level(double capacity, double bandwidth) {
    return rc::gen::build<MemoryLevel>(rc::gen::set(&MemoryLevel::capacity, maybe(quantity<Bytes>(capacity, capacity * 1e6))),
                                       rc::gen::set(&MemoryLevel::bandwidth, maybe(quantity<Bandwidth>(bandwidth, bandwidth * 1e3))));
}

} // namespace

Hardware a100() {
    Hardware h;
    h.peakFlops = unit::TFLOPps(312);
    h.precisionFlops.fp32 = unit::TFLOPps(19.5);
    h.precisionFlops.tf32 = unit::TFLOPps(156);
    h.precisionFlops.int8 = unit::TFLOPps(624);
    h.memory = {unit::GiB(80), unit::GBps(2039)};
    h.hostLink.bandwidth = unit::GBps(32);
    h.tdp = unit::W(400);
    h.dispatchTax = unit::us(15);
    return h;
}

Hardware h100() {
    Hardware h;
    h.peakFlops = unit::TFLOPps(989);
    h.precisionFlops.fp8 = unit::TFLOPps(1979);
    h.precisionFlops.int8 = unit::TFLOPps(1979);
    h.memory = {unit::GiB(80), unit::GBps(3350)};
    h.hostLink.bandwidth = unit::GBps(64);
    h.tdp = unit::W(700);
    h.dispatchTax = unit::us(10);
    return h;
}

Workload resNet50() {
    Workload w;
    w.kind = WorkloadKind::cnn;
    w.parameters = 25.6e6;
    w.inferenceFlops = unit::GFLOP(4.1);
    w.layers = 50;
    return w;
}

Workload llama8B() {
    Workload w;
    w.kind = WorkloadKind::transformer;
    w.parameters = 8.03e9;
    w.layers = 32;
    w.hiddenDim = 4096;
    w.heads = 32;
    w.kvHeads = 8;
    return w;
}

Workload mixture() {
    Workload w = llama8B();
    w.kind = WorkloadKind::sparse_transformer;
    w.parameters = 64e9;
    w.activeParameters = 8e9;
    w.experts = 8;
    w.activeExpertsPerToken = 2;
    return w;
}

Workload bySize(Bytes size) {
    Workload w;
    w.modelSize = size;
    return w;
}

rc::Gen<double> magnitude(double from, double to) {
    return rc::gen::map(rc::gen::inRange<std::uint64_t>(0, 1000001), [=](std::uint64_t i) { return from * std::pow(to / from, static_cast<double>(i) / 1e6); });
}

rc::Gen<Workload> anyWorkload() {
    const auto common = rc::gen::build<Workload>(rc::gen::set(&Workload::layers, maybe(count(1, 200))), rc::gen::set(&Workload::denoisingSteps, maybe(count(1, 100))));
    return rc::gen::apply([](Workload w, int form, double size, double operations) {
        w.kind = WorkloadKind::generic;
        if (form == 4) {
            w.modelSize = unit::B(2 * size);
            return w;
        }
        w.parameters = size;
        if (form == 0) w.inferenceFlops = unit::FLOP(operations);
        if (form == 1) w.macs = Macs::from_value(operations);
        if (form == 2) w.activeParameters = size / 7;
        return w;
    }, common, rc::gen::inRange(0, 5), magnitude(1e4, 1e13), magnitude(1e3, 1e15));
}

rc::Gen<Workload> anyTransformer() {
    return rc::gen::build<Workload>(
        rc::gen::set(&Workload::kind, rc::gen::element(WorkloadKind::transformer, WorkloadKind::sparse_transformer)),
        rc::gen::set(&Workload::parameters, rc::gen::map(magnitude(1e6, 1e13), [](double v) { return std::optional(v); })),
        rc::gen::set(&Workload::layers, maybe(count(1, 200))), rc::gen::set(&Workload::hiddenDim, maybe(count(64, 32768))),
        rc::gen::set(&Workload::experts, maybe(count(1, 64))));
}

rc::Gen<Hardware> anyHardware() {
    const auto rates = rc::gen::build<PrecisionRates>(
        rc::gen::set(&PrecisionRates::fp32, maybe(quantity<FlopRate>(1e8, 1e15))), rc::gen::set(&PrecisionRates::fp16, maybe(quantity<FlopRate>(1e8, 1e15))),
        rc::gen::set(&PrecisionRates::int8, maybe(quantity<FlopRate>(1e8, 1e16))));
    const auto memory = rc::gen::build<MainMemory>(rc::gen::set(&MainMemory::capacity, quantity<Bytes>(1e5, 1e12)), rc::gen::set(&MainMemory::bandwidth, quantity<Bandwidth>(1e6, 1e13)));
    const auto host = rc::gen::build<Link>(rc::gen::set(&Link::bandwidth, maybe(quantity<Bandwidth>(1e6, 1e11))));
    return rc::gen::build<Hardware>(
        rc::gen::set(&Hardware::peakFlops, quantity<FlopRate>(1e8, 1e16)), rc::gen::set(&Hardware::precisionFlops, rates), rc::gen::set(&Hardware::memory, memory),
        rc::gen::set(&Hardware::sram, level(1e4, 1e8)), rc::gen::set(&Hardware::flash, level(1e5, 1e7)), rc::gen::set(&Hardware::hostLink, host),
        rc::gen::set(&Hardware::tdp, maybe(quantity<Power>(0.1, 1500))), rc::gen::set(&Hardware::dispatchTax, maybe(quantity<Time>(1e-6, 1e-3))));
}

rc::Gen<SingleNodeIn> anySingleNode() {
    return rc::gen::build<SingleNodeIn>(rc::gen::set(&SingleNodeIn::model, anyWorkload()), rc::gen::set(&SingleNodeIn::hardware, anyHardware()),
                                        rc::gen::set(&SingleNodeIn::batchSize, count(1, 100000)), rc::gen::set(&SingleNodeIn::precision, anyPrecision()),
                                        rc::gen::set(&SingleNodeIn::efficiency, maybe(magnitude(0.01, 1))));
}

rc::Gen<TrainingMemoryIn> anyTrainingMemory() {
    using In = TrainingMemoryIn;
    return rc::gen::build<In>(
        rc::gen::set(&In::model, anyTransformer()), rc::gen::set(&In::hardware, anyHardware()), rc::gen::set(&In::batchSize, count(1, 100000)),
        rc::gen::set(&In::seqLen, count(1, 200000)), rc::gen::set(&In::precision, anyPrecision()),
        rc::gen::set(&In::optimizer, rc::gen::element(Optimizer::adam, Optimizer::adamw, Optimizer::sgd, Optimizer::none)),
        rc::gen::set(&In::activationCheckpointing, rc::gen::element(Checkpointing::none, Checkpointing::selective, Checkpointing::full)),
        rc::gen::set(&In::tpSize, count(1, 16)), rc::gen::set(&In::ppSize, count(1, 16)), rc::gen::set(&In::dpSize, count(1, 1024)),
        rc::gen::set(&In::epSize, count(1, 64)), rc::gen::set(&In::zeroStage, rc::gen::inRange<Count>(0, 4)),
        rc::gen::set(&In::gradientAccumulationSteps, count(1, 64)), rc::gen::set(&In::trainableFraction, magnitude(0.001, 1)),
        rc::gen::set(&In::communicationBufferFraction, magnitude(0.001, 2)));
}

rc::Gen<Assumptions> anyAssumptions() {
    return rc::gen::build<Assumptions>(
        rc::gen::set(&Assumptions::flopsPerMac, rc::gen::element(1.0, 2.0)), rc::gen::set(&Assumptions::computeEfficiency, magnitude(0.05, 1)),
        rc::gen::set(&Assumptions::bandwidthEfficiency, magnitude(0.3, 1)), rc::gen::set(&Assumptions::activationIoFraction, magnitude(0.001, 1)),
        rc::gen::set(&Assumptions::layerOverhead, quantity<Time>(1e-7, 1e-4)), rc::gen::set(&Assumptions::idlePowerFraction, magnitude(0.01, 1)),
        rc::gen::set(&Assumptions::hfuOverMfu, magnitude(1, 2)), rc::gen::set(&Assumptions::fallbackHostLink, quantity<Bandwidth>(1e9, 1e11)),
        rc::gen::set(&Assumptions::fallbackLayers, count(1, 10)), rc::gen::set(&Assumptions::fallbackHiddenDim, count(64, 8192)),
        rc::gen::set(&Assumptions::activationBytesSelective, quantity<Bytes>(2, 40)), rc::gen::set(&Assumptions::optimizerBytesAdam, quantity<Bytes>(4, 16)));
}

} // namespace mlsys::test

namespace mlsys {
namespace {

void show(std::span<const Row> rows, const void* owner, const std::string& prefix, std::ostream& os) {
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::group) show(row.nested(), value, prefix + row.key + '.', os);
        else if (const Choice* choice = choiceOf(row, owner)) os << prefix << row.key << '=' << choice->key << ' ';
        else if (row.kind != Kind::flag) os << prefix << row.key << '=' << shortest(numberOf(row, owner)) << ' ';
    }
}

} // namespace

void showValue(const SingleNodeIn& in, std::ostream& os) { show(rowsOf<SingleNodeIn>(), &in, "", os); }
void showValue(const TrainingMemoryIn& in, std::ostream& os) { show(rowsOf<TrainingMemoryIn>(), &in, "", os); }
void showValue(const Assumptions& a, std::ostream& os) { show(rowsOf<Assumptions>(), &a, "", os); }

} // namespace mlsys
