// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic. The derivation is in distributed_record.cpp, rows, rules and notes are in distributed_rows.cpp.
#include "engine/solvers/distributed.hpp"

#include "engine/kv.hpp"
#include "engine/links.hpp"
#include "engine/solvers/distributed_steps.hpp"

namespace mlsys {
namespace {

namespace f = formulas;
using distributed::AchievedLink;
using distributed::Middle;

// The parts below are forced inline into two callers: where nothing is recorded the values between them never leave the
// registers, which is worth an eighth of a solve.
constexpr Time kNoTime = Time::from_value(0);

[[gnu::always_inline]] inline void readMachine(const DistributedIn& in, const Assumptions& a, Middle& m) {
    const Node& node = in.fleet.node;
    const Fabric& fabric = in.fleet.fabric;
    m.peak = peakRate(node.accelerator, in.precision, a.rateFallback);
    m.efficiency = trainingEfficiency(in.efficiency, in.model, a);
    m.perNode = static_cast<double>(node.acceleratorsPerNode);
    m.accelerators = f::fleetAccelerators(static_cast<double>(in.fleet.count), m.perNode);
    m.node.rate = f::achievedRate(node.intraNodeBandwidth, directionShare(a.linkRate), 1, a.linkEfficiency);
    m.node.latency = nodeLatency(node.accelerator, a);
    m.fabric.rate = f::achievedRate(fabric.bandwidth, 1, fabric.oversubscriptionRatio, a.linkEfficiency); // a fabric is stated one way
    m.fabric.latency = fabricLatency(fabric, a);
}

[[gnu::always_inline]] inline void readLayout(const DistributedIn& in, Middle& m) {
    m.tp = static_cast<double>(in.tpSize);
    m.pp = static_cast<double>(in.ppSize);
    m.ep = static_cast<double>(in.epSize);
    m.cp = static_cast<double>(in.cpSize);
    m.dp = f::dataParallel(m.accelerators, m.tp, m.pp, m.ep, m.cp);
    m.batch = static_cast<double>(in.batchSize);
    m.samples = f::samplesPerRank(m.batch, m.dp, m.ep);
    m.microBatches = in.microBatchSize ? f::microBatchesOfSize(m.samples, static_cast<double>(*in.microBatchSize))
                                       : f::microBatchesAsked(static_cast<double>(in.microbatchCount), m.samples);
    m.microSamples = f::samplesPerMicroBatch(m.samples, m.microBatches);
}

[[gnu::always_inline]] inline void readModel(const DistributedIn& in, const Assumptions& a, Middle& m) {
    const Workload& w = in.model;
    m.layers = static_cast<double>(w.layers.value_or(a.fallbackLayers));
    m.hidden = static_cast<double>(w.hiddenDim.value_or(a.fallbackHiddenDim));
    m.heads = static_cast<double>(w.heads.value_or(a.fallbackHeads));
    m.kvHeads = w.kvHeads ? static_cast<double>(*w.kvHeads) : m.heads;
    m.topK = static_cast<double>(w.activeExpertsPerToken.value_or(1));
    m.seqLen = hasTokens(w) ? static_cast<double>(in.seqLen) : 1;
    m.localTokens = f::localTokens(m.seqLen, m.cp);
    m.tokens = f::tokensPerStep(m.batch, m.seqLen);
    m.recompute = in.activationCheckpointing == Checkpointing::full ? 1 : 0;
    m.recomputeAttention = in.activationCheckpointing == Checkpointing::none ? 0 : 1;
    m.element = bytesPerElement(in.precision);
    m.gradientElement = a.gradientBytes ? *a.gradientBytes : m.element;

    if (w.isTransformer()) {
        m.parameterFlops = f::trainingFlops(w.activeParameters ? *w.activeParameters : w.parameters.value_or(0), m.tokens);
    } else {
        m.forward = distributed::forwardOperations(w, a);
        m.parameterFlops = f::trainingFlopsOfWork(m.forward, m.tokens);
    }
    m.attentionFlops = a.trainingAttentionFlops && w.isTransformer() ? f::trainingAttention(m.layers, m.hidden, m.seqLen, m.tokens) : Flops::from_value(0);
    m.modelFlops = f::modelFlops(m.parameterFlops, m.attentionFlops);
    m.hardwareFlops = f::hardwareFlops(m.parameterFlops, m.attentionFlops, m.recompute, m.recomputeAttention);
}

[[gnu::always_inline]] inline void work(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    const Hardware& device = in.fleet.node.accelerator;
    m.share.parameters = f::shardParameters(in.model.parameters.value_or(0), m.tp, m.pp, m.ep);
    m.shardWeights = f::shardBytes(m.share.parameters, m.element);
    m.gradientMessage = f::shardBytes(m.share.parameters, m.gradientElement);
    m.compute = f::stepComputeTime(m.hardwareFlops, m.accelerators, m.peak, m.efficiency.value, m.samples, m.dp, m.ep, m.batch);
    m.memory = f::weightReadTime(m.microBatches, m.recompute, m.shardWeights, device.memory.bandwidth, a.bandwidthEfficiency);
    out.computeLatency = f::workTime(m.compute, m.memory, device.dispatchTax.value_or(kNoTime), a.trainingOverheadFactor, a.layerOverhead, m.layers, m.pp, m.microBatches);
}

// A group of `neighbours` talks inside its node if it fits there.
const AchievedLink& linkOf(const Middle& m, double neighbours) { return distributed::insideNode(neighbours, m.perNode) ? m.node : m.fabric; }

[[gnu::always_inline]] inline void layerMessages(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    m.activationMessage = f::activationMessage(m.microSamples, m.localTokens, m.hidden, m.element);
    out.tpCommunicationLatency = out.cpCommunicationLatency = out.epCommunicationLatency = out.ppCommunicationLatency = kNoTime;
    if (in.tpSize > 1) {
        const AchievedLink& link = linkOf(m, m.tp);
        out.tpCommunicationLatency = f::tensorParallelTime(m.recompute, m.layers, m.pp, m.microBatches, m.activationMessage, m.tp, link.rate, link.latency, a.collectiveOverhead, in.congestionFactor);
    }
    if (in.cpSize > 1) {
        const AchievedLink& link = linkOf(m, m.tp * m.cp);
        m.contextMessage = f::contextMessage(m.microSamples, m.localTokens, m.kvHeads, m.tp, headDimOf(in.model, m.hidden, m.heads), m.element);
        out.cpCommunicationLatency = f::contextParallelTime(m.recompute, m.layers, m.pp, m.microBatches, m.cp, m.contextMessage, link.rate, link.latency, a.collectiveOverhead, in.congestionFactor);
    }
    if (in.epSize > 1) {
        const AchievedLink& link = linkOf(m, m.tp * m.cp * m.ep);
        m.dispatchMessage = f::dispatchMessage(m.activationMessage, m.tp, m.topK, in.moeRoutingImbalanceFactor);
        out.epCommunicationLatency = f::expertParallelTime(m.recompute, m.layers, m.pp, m.microBatches, m.ep, m.dispatchMessage, link.rate, link.latency, a.collectiveOverhead, in.congestionFactor);
    }
    if (in.ppSize > 1) {
        const AchievedLink& link = linkOf(m, m.accelerators);
        out.ppCommunicationLatency = f::pipelineTime(m.microBatches, static_cast<double>(in.virtualStages), m.activationMessage, m.tp, link.rate, link.latency, in.congestionFactor);
    }
}

[[gnu::always_inline]] inline void gradientSync(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    m.gradientRanks = f::gradientRanks(m.dp, m.cp);
    m.overlap = in.overlapComm ? in.overlapEfficiency : a.communicationOverlap;
    m.collectives = 1;
    out.dpCommunicationLatency = m.exposed = kNoTime;
    if (m.gradientRanks <= 1) return;
    if (in.zeroStage == 0) m.dataMessage = f::plainTraffic(m.gradientMessage);
    else if (in.zeroStage < 3) m.dataMessage = f::zeroTraffic(m.gradientMessage, m.shardWeights);
    else {
        m.dataMessage = f::zero3Traffic(m.gradientMessage, m.shardWeights, m.microBatches);
        m.collectives = f::zero3Collectives(m.microBatches);
    }
    m.gradientPerNode = f::gradientRanksPerNode(m.gradientRanks, m.perNode, m.tp, m.ep);
    m.gradientNodes = f::gradientNodes(m.gradientRanks, m.gradientPerNode);
    if (m.gradientNodes == 1) {
        out.dpCommunicationLatency = f::ringSync(m.dataMessage, m.collectives, m.gradientRanks, m.node.rate, m.node.latency, a.collectiveOverhead, in.congestionFactor);
    } else if (m.gradientPerNode == 1) {
        out.dpCommunicationLatency = f::ringSync(m.dataMessage, m.collectives, m.gradientRanks, m.fabric.rate, m.fabric.latency, a.collectiveOverhead, in.congestionFactor);
    } else {
        out.dpCommunicationLatency = f::hierarchicalSync(m.dataMessage, m.collectives, m.gradientPerNode, m.gradientNodes, m.node.rate, m.node.latency, m.fabric.rate, m.fabric.latency,
                                                         a.collectiveOverhead, in.congestionFactor);
    }
    m.exposed = f::exposedTime(out.dpCommunicationLatency, m.overlap, out.computeLatency, m.microBatches);
}

[[gnu::always_inline]] inline void step(const DistributedIn& in, Middle& m, DistributedOut& out) {
    const double virtualStages = static_cast<double>(in.virtualStages);
    m.stage = f::stageTime(out.computeLatency, out.tpCommunicationLatency, out.cpCommunicationLatency, out.epCommunicationLatency);
    out.communicationLatency = f::communicationTime(out.tpCommunicationLatency, out.cpCommunicationLatency, out.epCommunicationLatency, out.ppCommunicationLatency, m.exposed);
    out.pipelineBubbleLatency = f::pipelineBubble(m.stage, m.pp, virtualStages, m.microBatches);
    out.bubbleFraction = f::bubbleFraction(m.pp, virtualStages, m.microBatches);
    out.stepLatency = f::stepTime(m.stage, out.ppCommunicationLatency, m.exposed, out.pipelineBubbleLatency, in.stragglerFactor);
    out.scalingEfficiency = f::scalingEfficiency(out.computeLatency, out.stepLatency);
    out.throughput = f::perStep(m.batch, out.stepLatency);
    out.tokenThroughput = f::perStep(m.tokens, out.stepLatency);
    out.mfu = f::stepUtilisation(m.modelFlops, out.stepLatency, m.accelerators, m.peak);
    out.hfu = f::stepUtilisation(m.hardwareFlops, out.stepLatency, m.accelerators, m.peak);
    out.achievedFlopsPerAccelerator = f::achievedFlops(out.mfu, m.peak);

    Time largest = m.compute;
    out.bottleneck = StepBottleneck::compute;
    const auto consider = [&](const Time& time, StepBottleneck what) {
        if (time > largest) largest = time, out.bottleneck = what;
    };
    consider(m.memory, StepBottleneck::memory);
    consider(out.communicationLatency, StepBottleneck::communication);
    consider(out.pipelineBubbleLatency, StepBottleneck::bubble);
}

[[gnu::always_inline]] inline void memory(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    TrainingShare& share = m.share;
    share.element = m.element;
    share.gradientElement = m.gradientElement;
    share.optimizer = optimizerBytes(in.optimizer, a);
    shardStates(share, in.zeroStage, m.gradientRanks);
    share.tokens = m.localTokens;
    share.microBatch = f::wholeMicroBatch(m.microSamples);
    share.hidden = m.hidden;
    share.heads = m.heads;
    share.stageLayers = f::stageLayers(m.layers, m.pp);
    share.activation = activationBytes(in.activationCheckpointing, a);
    share.byHeads = attentionBytes(in.activationCheckpointing);
    share.tp = m.tp;
    share.inFlight = f::microBatchesInFlight(m.microBatches, m.pp);
    share.sequenceParallel = in.sequenceParallel;
    share.pipelined = in.ppSize > 1;
    Bytes activations = Bytes::from_value(0);
    if (distributed::countsLayerActivations(in)) activations = layerActivations(share, a.activationModel);
    else if (distributed::statesActivations(in, a)) activations = f::activationsStated(share.microBatch, *in.model.activationBytes);
    countTrainingBytes(share, activations, m.bytes);
    out.memoryPerAccelerator = m.bytes.total;
    out.feasible = m.bytes.total <= in.fleet.node.accelerator.memory.capacity;
}

[[gnu::always_inline]] inline void trainingRun(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    const Hardware& device = in.fleet.node.accelerator;
    m.region = regionOf(in.grid, in.datacenter, in.fleet, a);
    m.power = f::devicePower(device.tdp.value_or(a.fallbackTdp), a.idlePowerFraction, out.mfu);
    out.trainingTime = f::trainingTime(*in.tokens, out.tokenThroughput);
    m.itEnergy = f::itEnergy(m.power, m.accelerators, *out.trainingTime);
    out.trainingEnergy = f::facilityEnergy(m.itEnergy, m.region.pue);
    out.trainingCarbon = f::operationalCarbon(*out.trainingEnergy, m.region.carbonIntensity);
    if (!device.unitCost) return;
    m.capexFull = f::fullCapex(*device.unitCost, m.accelerators, 1);
    m.capex = f::amortizedCapex(m.capexFull, *out.trainingTime, in.amortizationPeriod);
    m.energyCost = f::energyCost(*out.trainingEnergy, in.electricityPrice);
    m.maintenance = f::maintenanceCost(f::kMaintenanceRatio, m.capexFull, *out.trainingTime, f::kYear);
    m.opex = f::totalOpex(m.energyCost, m.maintenance);
    out.trainingCost = f::tco(m.capex, m.opex);
}

[[gnu::always_inline]] inline void compute(const DistributedIn& in, const Assumptions& a, Middle& m, DistributedOut& out) {
    readMachine(in, a, m);
    readLayout(in, m);
    readModel(in, a, m);
    out.parallelism = {static_cast<Count>(m.dp), in.tpSize, in.ppSize, in.epSize, in.cpSize};
    work(in, a, m, out);
    layerMessages(in, a, m, out);
    gradientSync(in, a, m, out);
    step(in, m, out);
    memory(in, a, m, out);
    out.trainingTime.reset();
    out.trainingEnergy.reset();
    out.trainingCarbon.reset();
    out.trainingCost.reset();
    if (in.tokens) trainingRun(in, a, m, out);
}

[[gnu::noinline]] void computeAndRecord(const DistributedIn& in, const Assumptions& a, DistributedOut& out, Recorder& recorder) {
    Middle m;
    compute(in, a, m, out);
    distributed::record(in, a, m, out, recorder);
}

} // namespace

void solveDistributed(const DistributedIn& in, const Assumptions& a, DistributedOut& out, Recorder* recorder) {
    if (recorder) return computeAndRecord(in, a, out, *recorder);
    Middle m;
    compute(in, a, m, out);
}

} // namespace mlsys
