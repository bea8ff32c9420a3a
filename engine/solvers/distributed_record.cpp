// SPDX-License-Identifier: GPL-3.0-or-later
// The derivation of a training step: the equations that distributed.cpp computed, in its order.
#include "engine/solvers/distributed_steps.hpp"

#include "engine/kv.hpp"
#include "engine/links.hpp"

namespace mlsys::distributed {
namespace {

namespace f = formulas;

constexpr Time kNoTime = Time::from_value(0);
constexpr const char* kAccelerator = "fleet.node.accelerator";

// Operands that several steps share, and the steps themselves, in groups.
struct Working {
    const DistributedIn& in;
    const Assumptions& a;
    const Middle& m;
    const DistributedOut& out;
    Recorder& r;

    void all() {
        layout();
        operations();
        work();
        tensorAndContext();
        expertsAndPipeline();
        dataParallel();
        step();
        memory();
        if (in.tokens) run();
    }

    Operand accelerators() const { return fromStep("N", m.accelerators); }
    Operand batch() const { return fromInput("B", in.batchSize, "batch_size"); }
    Operand tp() const { return fromInput("tp", in.tpSize, "tp_size"); }
    Operand pp() const { return fromInput("pp", in.ppSize, "pp_size"); }
    Operand ep() const { return fromInput("ep", in.epSize, "ep_size"); }
    Operand cp() const { return fromInput("cp", in.cpSize, "cp_size"); }
    Operand dp() const { return fromStep("dp", m.dp); }
    Operand samples() const { return fromStep("b_r", m.samples); }
    Operand microBatches() const { return fromStep("m", m.microBatches); }
    Operand virtualStages() const { return fromInput("v", in.virtualStages, "virtual_stages"); }
    Operand element() const { return fromInput("b", m.element, "precision"); }
    Operand shape(const char* symbol, const std::optional<Count>& own, const char* input, Count fallback, const char* assumption) const {
        return own ? fromInput(symbol, *own, input) : fromAssumption(symbol, fallback, assumption);
    }
    Operand layers() const { return shape("L", in.model.layers, "model.layers", a.fallbackLayers, "fallback_layers"); }
    Operand hidden() const { return shape("h", in.model.hiddenDim, "model.hidden_dim", a.fallbackHiddenDim, "fallback_hidden_dim"); }
    Operand heads(const char* symbol) const { return shape(symbol, in.model.heads, "model.heads", a.fallbackHeads, "fallback_heads"); }
    Operand peak() const { return fromInput("F", m.peak, ratePath(in.fleet.node.accelerator, in.precision, a.rateFallback, kAccelerator)); }
    Operand recompute() const { return fromConstant("ρ", m.recompute, "1 where activations are recomputed in full (activation_checkpointing)"); }
    Operand congestion() const { return fromInput("κ", in.congestionFactor, "congestion_factor"); }
    Operand collectiveOverhead() const { return fromAssumption("α_c", a.collectiveOverhead, "collective_overhead"); }
    Operand perNode() const { return fromInput("g_0", in.fleet.node.acceleratorsPerNode, "fleet.node.accelerators_per_node"); }
    Operand seqLen() const { return hasTokens(in.model) ? fromInput("S", in.seqLen, "seq_len") : fromConstant("S", m.seqLen, "a sample of this work is one unit, not a sequence"); }
    Operand activationMessage() const { return fromStep("A", m.activationMessage); }
    Operand share(const char* symbol, double ranks) const {
        return ranks == m.gradientRanks && m.gradientRanks != 1 ? fromStep(symbol, ranks) : fromConstant(symbol, ranks, "not sharded at this ZeRO stage");
    }
    // A time that is another step's, or nothing of that kind.
    Operand part(const char* symbol, const Time& time, bool present) const { return present ? fromStep(symbol, time) : fromConstant(symbol, time, "this layout has none"); }

    Operand latency(const char* symbol, bool inside) const {
        return inside ? nodeLatencyOperand(symbol, in.fleet.node.accelerator, a, "fleet.node.accelerator") : fabricLatencyOperand(symbol, in.fleet.fabric, a);
    }
    // Records the rate of a link and gives it as an operand.
    Operand link(const Formula& formula, bool inside) {
        const Bandwidth rate = inside ? m.node.rate : m.fabric.rate;
        const double direction = inside ? directionShare(a.linkRate) : 1;
        r.step(formula, rate, "",
               {inside ? fromInput("bw_link", in.fleet.node.intraNodeBandwidth, "fleet.node.intra_node_bandwidth") : fromInput("bw_link", in.fleet.fabric.bandwidth, "fleet.fabric.bandwidth"),
                fromConstant("x_dir", direction, direction < 1 ? "one direction of the vendor's total (link_rate)" : "as stated"),
                inside ? fromConstant("o", 1.0, "a node's links are not oversubscribed") : fromInput("o", in.fleet.fabric.oversubscriptionRatio, "fleet.fabric.oversubscription_ratio"),
                fromAssumption("ε_l", a.linkEfficiency, "link_efficiency")});
        return fromStep(formula.symbol, rate);
    }
    bool inside(double neighbours) const { return insideNode(neighbours, m.perNode); }

    void layout() {
        r.step(f::kFleetAccelerators, m.accelerators, "", {fromInput("n_node", in.fleet.count, "fleet.count"), perNode()});
        r.step(f::kDataParallel, m.dp, "", {accelerators(), tp(), pp(), ep(), cp()});
        r.step(f::kSamplesPerRank, m.samples, "", {batch(), dp(), ep()});
        if (in.microBatchSize) r.step(f::kMicroBatchesOfSize, m.microBatches, "", {samples(), fromInput("μ_in", *in.microBatchSize, "micro_batch_size")});
        else r.step(f::kMicroBatchesAsked, m.microBatches, "", {fromInput("m_in", in.microbatchCount, "microbatch_count"), samples()});
        r.step(f::kSamplesPerMicroBatch, m.microSamples, "", {samples(), microBatches()});
        r.step(f::kTokensPerStep, m.tokens, "", {batch(), seqLen()});
    }

    void operations() {
        const Operand tokens = fromStep("D", m.tokens);
        if (!in.model.isTransformer()) {
            recordForward(in.model, a, m.forward, r);
            r.step(f::kTrainingFlopsOfWork, m.parameterFlops, "", {fromStep("O", m.forward), tokens});
        }
        else if (in.model.activeParameters) r.step(f::kTrainingFlopsActive, m.parameterFlops, "", {fromInput("P_a", *in.model.activeParameters, "model.active_parameters"), tokens});
        else r.step(f::kTrainingFlops, m.parameterFlops, "", {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), tokens});
        const bool counted = a.trainingAttentionFlops && in.model.isTransformer();
        if (counted) r.step(f::kTrainingAttention, m.attentionFlops, "", {layers(), hidden(), seqLen(), tokens});
        const Operand attention = counted ? fromStep("Φ_a", m.attentionFlops) : fromConstant("Φ_a", m.attentionFlops, "attention is not counted (training_attention_flops)");
        r.step(f::kModelFlops, m.modelFlops, "", {fromStep("Φ_p", m.parameterFlops), attention});
        r.step(f::kHardwareFlops, m.hardwareFlops, "",
               {fromStep("Φ_p", m.parameterFlops), attention, recompute(), fromConstant("ρ_a", m.recomputeAttention, "1 where attention is recomputed (activation_checkpointing)")});
    }

    void work() {
        const Hardware& device = in.fleet.node.accelerator;
        r.step(f::kShardParameters, m.share.parameters, "", {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), tp(), pp(), ep()});
        r.step(f::kShardWeights, m.shardWeights, "", {fromStep("n", m.share.parameters), element()});
        r.step(f::kStepComputeTime, m.compute, "",
               {fromStep("Φ_hw", m.hardwareFlops), accelerators(), peak(), efficiencyOperand("η", m.efficiency), samples(), dp(), ep(), batch()});
        r.step(f::kWeightReadTime, m.memory, "",
               {microBatches(), recompute(), fromStep("W_s", m.shardWeights), fromInput("BW", device.memory.bandwidth, "fleet.node.accelerator.memory.bandwidth"),
                fromAssumption("ε_bw", a.bandwidthEfficiency, "bandwidth_efficiency")});
        r.step(f::kWorkTime, out.computeLatency, "compute_latency",
               {fromStep("t_c", m.compute), fromStep("t_m", m.memory),
                device.dispatchTax ? fromInput("τ", *device.dispatchTax, "fleet.node.accelerator.dispatch_tax") : fromConstant("τ", kNoTime, "the device states none"),
                fromAssumption("n_o", a.trainingOverheadFactor, "training_overhead_factor"), fromAssumption("τ_L", a.layerOverhead, "layer_overhead"), layers(), pp(), microBatches()});
    }

    void tensorAndContext() {
        const bool messages = in.tpSize > 1 || in.cpSize > 1 || in.epSize > 1 || in.ppSize > 1;
        if (messages || countsLayerActivations(in)) r.step(f::kLocalTokens, m.localTokens, "", {seqLen(), cp()});
        if (in.tpSize > 1 || in.epSize > 1 || in.ppSize > 1) {
            r.step(f::kActivationMessage, m.activationMessage, "", {fromStep("μ_s", m.microSamples), fromStep("S_cp", m.localTokens), hidden(), element()});
        }
        if (in.tpSize > 1) {
            const Operand rate = link(f::kLinkOfTensor, inside(m.tp));
            r.step(f::kTensorParallelTime, out.tpCommunicationLatency, "tp_communication_latency",
                   {recompute(), layers(), pp(), microBatches(), activationMessage(), tp(), rate, latency("α_tp", inside(m.tp)), collectiveOverhead(), congestion()});
        }
        if (in.cpSize > 1) {
            const double headDim = headDimOf(in.model, m.hidden, m.heads);
            recordHeadDim(in.model, headDim, hidden(), heads("a"), r);
            r.step(f::kContextMessage, m.contextMessage, "",
                   {fromStep("μ_s", m.microSamples), fromStep("S_cp", m.localTokens), in.model.kvHeads ? fromInput("k", *in.model.kvHeads, "model.kv_heads") : heads("k"), tp(), fromStep("d", headDim), element()});
            const Operand rate = link(f::kLinkOfContext, inside(m.tp * m.cp));
            r.step(f::kContextParallelTime, out.cpCommunicationLatency, "cp_communication_latency",
                   {recompute(), layers(), pp(), microBatches(), cp(), fromStep("V_kv", m.contextMessage), rate, latency("α_cp", inside(m.tp * m.cp)), collectiveOverhead(), congestion()});
        }
    }

    void expertsAndPipeline() {
        if (in.epSize > 1) {
            const bool near = inside(m.tp * m.cp * m.ep);
            r.step(f::kDispatchMessage, m.dispatchMessage, "",
                   {activationMessage(), tp(), in.model.activeExpertsPerToken ? fromInput("top_k", *in.model.activeExpertsPerToken, "model.active_experts_per_token") : fromConstant("top_k", m.topK, "the model has no experts"),
                    fromInput("γ", in.moeRoutingImbalanceFactor, "moe_routing_imbalance_factor")});
            const Operand rate = link(f::kLinkOfExperts, near);
            r.step(f::kExpertParallelTime, out.epCommunicationLatency, "ep_communication_latency",
                   {recompute(), layers(), pp(), microBatches(), ep(), fromStep("V_ep", m.dispatchMessage), rate, latency("α_ep", near), collectiveOverhead(), congestion()});
        }
        if (in.ppSize > 1) {
            const bool near = inside(m.accelerators);
            const Operand rate = link(f::kLinkOfPipeline, near);
            r.step(f::kPipelineTime, out.ppCommunicationLatency, "pp_communication_latency", {microBatches(), virtualStages(), activationMessage(), tp(), rate, latency("α_pp", near), congestion()});
        }
    }

    void dataParallel() {
        if (m.gradientRanks <= 1) return;
        const Operand ranks = fromStep("R", m.gradientRanks);
        const Operand gradients = fromStep("G_s", m.gradientMessage);
        const Operand weights = fromStep("W_s", m.shardWeights);
        r.step(f::kGradientMessage, m.gradientMessage, "",
               {fromStep("n", m.share.parameters), a.gradientBytes ? fromAssumption("b_g", m.gradientElement, "gradient_bytes") : fromInput("b_g", m.element, "precision")});
        if (in.zeroStage == 0) r.step(f::kPlainTraffic, m.dataMessage, "", {gradients});
        else if (in.zeroStage < 3) r.step(f::kZeroTraffic, m.dataMessage, "", {gradients, weights});
        else {
            r.step(f::kZero3Traffic, m.dataMessage, "", {gradients, weights, microBatches()});
            r.step(f::kZero3Collectives, m.collectives, "", {microBatches()});
        }
        r.step(f::kGradientRanks, m.gradientRanks, "", {dp(), cp()});
        r.step(f::kGradientRanksPerNode, m.gradientPerNode, "", {ranks, perNode(), tp(), ep()});
        r.step(f::kGradientNodes, m.gradientNodes, "", {ranks, fromStep("g", m.gradientPerNode)});
        const Operand message = fromStep("M_dp", m.dataMessage);
        const Operand collectives = in.zeroStage == 3 ? fromStep("n_c", m.collectives) : fromConstant("n_c", m.collectives, "one reduction a step");
        const char* key = "dp_communication_latency";
        if (m.gradientNodes == 1) {
            const Operand rate = link(f::kLinkInNode, true);
            r.step(f::kSyncInNode, out.dpCommunicationLatency, key, {message, collectives, ranks, rate, latency("α_in", true), collectiveOverhead(), congestion()});
        } else if (m.gradientPerNode == 1) {
            const Operand rate = link(f::kLinkOnFabric, false);
            r.step(f::kSyncOnFabric, out.dpCommunicationLatency, key, {message, collectives, ranks, rate, latency("α_out", false), collectiveOverhead(), congestion()});
        } else {
            const Operand near = link(f::kLinkInNode, true);
            const Operand far = link(f::kLinkOnFabric, false);
            r.step(f::kSyncHierarchical, out.dpCommunicationLatency, key,
                   {message, collectives, fromStep("g", m.gradientPerNode), fromStep("q", m.gradientNodes), near, latency("α_in", true), far, latency("α_out", false), collectiveOverhead(), congestion()});
        }
        r.step(f::kExposedTime, m.exposed, "",
               {fromStep("t_dp", out.dpCommunicationLatency), in.overlapComm ? fromInput("o_x", m.overlap, "overlap_efficiency") : fromAssumption("o_x", m.overlap, "communication_overlap"),
                fromStep("t_w", out.computeLatency), microBatches()});
    }

    void step() {
        const Operand work = fromStep("t_w", out.computeLatency);
        const Operand tensor = part("t_tp", out.tpCommunicationLatency, in.tpSize > 1);
        const Operand context = part("t_cp", out.cpCommunicationLatency, in.cpSize > 1);
        const Operand experts = part("t_ep", out.epCommunicationLatency, in.epSize > 1);
        const Operand stages = part("t_pp", out.ppCommunicationLatency, in.ppSize > 1);
        const Operand exposed = part("t_x", m.exposed, m.gradientRanks > 1);
        r.step(f::kCommunicationTime, out.communicationLatency, "communication_latency", {tensor, context, experts, stages, exposed});
        r.step(f::kStageTime, m.stage, "", {work, tensor, context, experts});
        r.step(f::kPipelineBubble, out.pipelineBubbleLatency, "pipeline_bubble_latency", {fromStep("t_s", m.stage), pp(), virtualStages(), microBatches()});
        r.step(f::kBubbleFraction, out.bubbleFraction, "bubble_fraction", {pp(), virtualStages(), microBatches()});
        r.step(f::kStepTime, out.stepLatency, "step_latency",
               {fromStep("t_s", m.stage), stages, exposed, fromStep("t_b", out.pipelineBubbleLatency), fromInput("σ", in.stragglerFactor, "straggler_factor")});
        const Operand time = fromStep("T_step", out.stepLatency);
        r.step(f::kScalingEfficiency, out.scalingEfficiency, "scaling_efficiency", {work, time});
        r.step(f::kSampleThroughput, out.throughput, "throughput", {batch(), time});
        r.step(f::kTrainingTokenThroughput, out.tokenThroughput, "token_throughput", {fromStep("D", m.tokens), time});
        r.step(f::kStepMfu, out.mfu, "mfu", {fromStep("Φ", m.modelFlops), time, accelerators(), peak()});
        r.step(f::kStepHfu, out.hfu, "hfu", {fromStep("Φ_hw", m.hardwareFlops), time, accelerators(), peak()});
        r.step(f::kAchievedFlops, out.achievedFlopsPerAccelerator, "achieved_flops_per_accelerator", {fromStep("MFU", out.mfu), peak()});
    }

    void activations() {
        const TrainingShare& s = m.share;
        const Operand micro = fromStep("μ", s.microBatch);
        const Operand perElement = fromAssumption("c_act", s.activation.value, s.activation.key);
        if (!countsLayerActivations(in)) {
            if (statesActivations(in, a)) r.step(f::kActivationsStated, m.bytes.activations, "", {micro, fromInput("c_smp", *in.model.activationBytes, "model.activation_bytes")});
            return;
        }
        const Operand tokens = fromStep("S_cp", m.localTokens);
        r.step(f::kStageLayers, s.stageLayers, "", {layers(), pp()});
        const Operand stage = fromStep("L_s", s.stageLayers);
        if (a.activationModel == ActivationModel::korthikanti) {
            r.step(f::kInFlight, s.inFlight, "", {microBatches(), pp()});
            r.step(f::kActivationsInFlight, m.bytes.activations, "",
                   {tokens, micro, hidden(), stage, perElement, fromConstant("c_att", s.byHeads, "5 where the attention matrix is kept"), heads("a"), element(), tp(), fromStep("n_f", s.inFlight)});
        } else if (in.sequenceParallel) {
            r.step(f::kActivationsShared, m.bytes.activations, "", {tokens, micro, hidden(), stage, perElement, tp()});
        } else {
            r.step(f::kActivationsLocal, m.bytes.activations, "", {tokens, micro, hidden(), stage, perElement});
        }
    }

    void memory() {
        const TrainingShare& s = m.share;
        const Operand n = fromStep("n", s.parameters);
        const Operand all = fromConstant("f", s.trainable, "all parameters are trained");
        const auto shards = [&](const Formula& formula, double ranks) { if (ranks == m.gradientRanks && m.gradientRanks != 1) r.step(formula, ranks, "", {dp(), cp()}); };
        shards(f::kWeightShards, s.weightShards);
        shards(f::kGradientShards, s.gradientShards);
        shards(f::kOptimizerShards, s.optimizerShards);
        r.step(f::kTrainingWeights, m.bytes.weights, "", {n, element(), share("s_w", s.weightShards)});
        r.step(f::kGradients, m.bytes.gradients, "", {all, n, a.gradientBytes ? fromAssumption("b", s.gradientElement, "gradient_bytes") : element(), share("s_g", s.gradientShards)});
        r.step(f::kOptimizerState, m.bytes.optimizer, "",
               {all, n, s.optimizer.key ? fromAssumption("c_opt", s.optimizer.value, s.optimizer.key) : fromConstant("c_opt", s.optimizer.value, "no optimizer state"), share("s_o", s.optimizerShards)});
        r.step(f::kWholeMicroBatch, s.microBatch, "", {fromStep("μ_s", m.microSamples)});
        activations();
        const Operand buffers = fromConstant("f_b", s.buffers, "buffers as a share of the gradient bytes: the training-memory solver's default");
        const Operand gradients = fromStep("M_g", m.bytes.gradients);
        if (s.pipelined) r.step(f::kBuffersPipelinedLocal, m.bytes.buffers, "", {buffers, gradients, fromStep("μ", s.microBatch), fromStep("S_cp", m.localTokens), hidden(), element()});
        else r.step(f::kBuffers, m.bytes.buffers, "", {buffers, gradients});
        const bool counted = countsLayerActivations(in) || statesActivations(in, a);
        r.step(f::kTrainingTotal, m.bytes.total, "memory_per_accelerator",
               {fromStep("M_w", m.bytes.weights), gradients, fromStep("M_o", m.bytes.optimizer),
                counted ? fromStep("M_a", m.bytes.activations) : fromConstant("M_a", m.bytes.activations, "not counted for this kind of network"), fromStep("M_b", m.bytes.buffers)});
    }

    void run() {
        const Hardware& device = in.fleet.node.accelerator;
        r.step(f::kTrainingTime, *out.trainingTime, "training_time", {fromInput("D_tot", *in.tokens, "tokens"), fromStep("X_tok", out.tokenThroughput)});
        const Operand time = fromStep("T", *out.trainingTime);
        r.step(f::kDevicePower, m.power, "",
               {device.tdp ? fromInput("TDP", *device.tdp, "fleet.node.accelerator.tdp") : fromAssumption("TDP", a.fallbackTdp, "fallback_tdp"),
                fromAssumption("p_0", a.idlePowerFraction, "idle_power_fraction"), fromStep("MFU", out.mfu)});
        r.step(f::kItEnergy, m.itEnergy, "", {fromStep("P_dev", m.power), accelerators(), time});
        r.step(f::kFacilityEnergy, *out.trainingEnergy, "training_energy", {fromStep("E_IT", m.itEnergy), pueOperand("PUE", m.region)});
        r.step(f::kOperationalCarbon, *out.trainingCarbon, "training_carbon", {fromStep("E", *out.trainingEnergy), carbonIntensityOperand("CI", m.region)});
        if (!out.trainingCost) return;
        r.step(f::kFullCapex, m.capexFull, "", {fromInput("p_acc", *device.unitCost, "fleet.node.accelerator.unit_cost"), accelerators(), fromConstant("m_K", 1.0, "the accelerators alone")});
        r.step(f::kAmortizedCapex, m.capex, "", {fromStep("K_full", m.capexFull), time, fromInput("T_am", in.amortizationPeriod, "amortization_period")});
        r.step(f::kEnergyCost, m.energyCost, "", {fromStep("E", *out.trainingEnergy), fromInput("p_el", in.electricityPrice, "electricity_price")});
        r.step(f::kMaintenanceCost, m.maintenance, "",
               {fromConstant("r_m", f::kMaintenanceRatio, "MLSys·im: maintenance a year, share of the purchase"), fromStep("K_full", m.capexFull), time, fromConstant("T_yr", f::kYear, "365 days")});
        r.step(f::kTotalOpex, m.opex, "", {fromStep("O_el", m.energyCost), fromStep("O_m", m.maintenance)});
        r.step(f::kTco, *out.trainingCost, "training_cost", {fromStep("K", m.capex), fromStep("O_tot", m.opex)});
    }
};

} // namespace

void recordForward(const Workload& w, const Assumptions& a, const Flops& forward, Recorder& r) {
    const Operand once = fromConstant("n_steps", 1.0, "training takes one step of a sample");
    if (w.inferenceFlops) r.step(f::kOperationsGiven, forward, "", {fromInput("O_1", *w.inferenceFlops, "model.inference_flops"), once});
    else if (w.macs) r.step(f::kOperationsOfMacs, forward, "", {fromInput("N_mac", *w.macs, "model.macs"), fromAssumption("ϕ", unit::FLOPperMAC(a.flopsPerMac), "flops_per_mac"), once});
    else if (w.activeParameters) r.step(f::kOperationsOfParameters, forward, "", {fromInput("P", *w.activeParameters, "model.active_parameters"), once});
    else r.step(f::kOperationsOfParameters, forward, "", {fromInput("P", w.parameters.value_or(0), "model.parameters"), once});
}

void record(const DistributedIn& in, const Assumptions& a, const Middle& m, const DistributedOut& out, Recorder& recorder) { Working{in, a, m, out, recorder}.all(); }

} // namespace mlsys::distributed
