// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/moe_routing.hpp"

#include "engine/formulas/collectives.hpp"
#include "engine/formulas/moe.hpp"
#include "engine/links.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

struct Middle {
    double experts;
    double topK;
    Bytes payload;
    Bandwidth bandwidth;  // of the all-to-all, where there is one
    Time wire;            // before the overhead of a collective
};

bool dispatches(const MoERoutingIn& in) { return in.epSize > 1 && in.fleet; }

void recordAllToAll(const MoERoutingIn& in, const Assumptions& a, const Middle& m, const MoERoutingOut& out, Recorder& r) {
    const Fabric& fabric = in.fleet->fabric;
    const bool starts = raw(a.collectiveOverhead) > 0;
    r.step(f::kDispatchBandwidth, m.bandwidth, "", {fromInput("BW_f", fabric.bandwidth, "fleet.fabric.bandwidth"), fromInput("r_o", fabric.oversubscriptionRatio, "fleet.fabric.oversubscription_ratio"),
                                                    fromAssumption("ε_l", a.linkEfficiency, "link_efficiency")});
    r.step(f::kAllToAll, m.wire, starts ? "" : "all_to_all_latency", {fromStep("M", m.payload), fromInput("q", in.epSize, "ep_size"), fromStep("bw", m.bandwidth), fabricLatencyOperand("α", fabric, a)});
    if (starts) r.step(f::kAllToAllWithOverhead, out.allToAllLatency, "all_to_all_latency", {fromStep("t_a2a", m.wire), fromAssumption("τ_c", a.collectiveOverhead, "collective_overhead")});
}

void record(const MoERoutingIn& in, const Assumptions& a, const Middle& m, const MoERoutingOut& out, Recorder& r) {
    const Operand experts = fromInput("E", m.experts, "model.experts");
    const Operand topK = fromInput("top_k", m.topK, "model.active_experts_per_token");
    const Operand imbalance = fromInput("γ", in.routingImbalanceFactor, "routing_imbalance_factor");
    const Operand multiplier = fromStep("m_a", out.activeParameterMultiplier);
    r.step(f::kEffectiveExperts, out.effectiveActiveExperts, "effective_active_experts", {experts, topK, imbalance});
    r.step(f::kActiveMultiplier, out.activeParameterMultiplier, "active_parameter_multiplier", {fromStep("k_eff", out.effectiveActiveExperts), topK});
    r.step(f::kEffectiveActiveParameters, out.effectiveActiveParameters, "effective_active_parameters",
           {fromInput("P", in.model.parameters.value_or(0), "model.parameters"), fromInput("P_a", in.model.activeParameters.value_or(0), "model.active_parameters"), multiplier});
    r.step(f::kHotExpertLoad, out.hotExpertLoad, "hot_expert_load", {experts, topK, imbalance});
    if (out.otherExpertLoad) r.step(f::kOtherExpertLoad, *out.otherExpertLoad, "other_expert_load", {experts, fromStep("l_hot", out.hotExpertLoad)});
    const Operand hidden = in.model.hiddenDim ? fromInput("h", *in.model.hiddenDim, "model.hidden_dim") : fromAssumption("h", a.fallbackHiddenDim, "fallback_hidden_dim");
    r.step(f::kRoutedPayload, m.payload, "", {fromInput("B", in.batchSize, "batch_size"), fromInput("S", in.seqLen, "seq_len"), hidden,
                                             fromInput("b", bytesPerElement(in.precision), "precision"), topK, multiplier});
    r.step(f::kDispatchedBytes, out.tokenDispatchBytes, "token_dispatch_bytes", {fromStep("M", m.payload), fromInput("ep", in.epSize, "ep_size")});
    if (dispatches(in)) recordAllToAll(in, a, m, out, r);
}

} // namespace

void solveMoERouting(const MoERoutingIn& in, const Assumptions& a, MoERoutingOut& out, Recorder* recorder) {
    Middle m;
    m.experts = static_cast<double>(in.model.experts.value_or(1));
    m.topK = static_cast<double>(in.model.activeExpertsPerToken.value_or(1));
    out.effectiveActiveExperts = f::effectiveExperts(m.experts, m.topK, in.routingImbalanceFactor);
    out.activeParameterMultiplier = f::activeMultiplier(out.effectiveActiveExperts, m.topK);
    out.effectiveActiveParameters = f::effectiveActiveParameters(in.model.parameters.value_or(0), in.model.activeParameters.value_or(0), out.activeParameterMultiplier);
    out.hotExpertLoad = f::hotExpertLoad(m.experts, m.topK, in.routingImbalanceFactor);
    out.otherExpertLoad.reset();
    if (m.experts > 1) out.otherExpertLoad = f::otherExpertLoad(m.experts, out.hotExpertLoad);
    m.payload = f::routedPayload(static_cast<double>(in.batchSize), static_cast<double>(in.seqLen), static_cast<double>(in.model.hiddenDim.value_or(a.fallbackHiddenDim)),
                                 bytesPerElement(in.precision), m.topK, out.activeParameterMultiplier);
    const double ep = static_cast<double>(in.epSize);
    out.tokenDispatchBytes = f::dispatchedBytes(m.payload, ep);
    out.allToAllLatency = Time::from_value(0);
    if (dispatches(in)) {
        const Fabric& fabric = in.fleet->fabric;
        m.bandwidth = f::dispatchBandwidth(fabric.bandwidth, fabric.oversubscriptionRatio, a.linkEfficiency);
        m.wire = f::allToAll(m.payload, ep, m.bandwidth, fabricLatency(fabric, a));
        out.allToAllLatency = f::collectiveLatency(m.wire, a.collectiveOverhead);
    }
    if (recorder) record(in, a, m, out, *recorder);
}

std::optional<Issue> checkMoERouting(const MoERoutingIn& in, const Assumptions&) {
    const Workload& w = in.model;
    const auto missing = [](const char* field, Text text, std::vector<Filling> more = {}) {
        more.insert(more.begin(), FieldName{field});
        return refusal(IssueCode::missingField, field, text, std::move(more));
    };
    if (w.kind != WorkloadKind::sparse_transformer) {
        return refusal(IssueCode::notApplicable, "model", MLS_TEXT("issue", "this model has no experts to route tokens to. Choose a mixture of experts (kind sparse_transformer)"));
    }
    if (!w.experts) return missing("model.experts", MLS_TEXT("issue", "%1 must be given: tokens are routed among them"));
    if (!w.activeExpertsPerToken) return missing("model.active_experts_per_token", MLS_TEXT("issue", "%1 must be given: it sets how often a token is sent"));
    if (!w.parameters) return missing("model.parameters", MLS_TEXT("issue", "%1 must be given: active parameters are at most all of them"));
    if (!w.activeParameters) return missing("model.active_parameters", MLS_TEXT("issue", "%1 must be given: they are what a hot expert stretches"));
    if (*w.activeExpertsPerToken > *w.experts) {
        return refusal(IssueCode::outOfRange, "model.active_experts_per_token", MLS_TEXT("issue", "%1 must be at most %2, %3, got %4"),
                       {FieldName{"model.active_experts_per_token"}, FieldName{"model.experts"}, *w.experts, *w.activeExpertsPerToken});
    }
    if (in.epSize > 1 && !in.fleet) return missing("fleet", MLS_TEXT("issue", "%1 must be given: with %2 above 1 its fabric carries the all-to-all"), {FieldName{"ep_size"}});
    return std::nullopt;
}

void noteMoERouting(const MoERoutingIn& in, const Assumptions&, const MoERoutingOut&, std::vector<Note>& notes) {
    const Count experts = in.model.experts.value_or(1);
    if (in.epSize > experts) {
        notes.push_back(remark(NoteCode::expertParallelExcess, MLS_TEXT("note", "%1 %2 exceeds the model's %3 experts; some ranks would hold none"), {FieldName{"ep_size"}, in.epSize, experts}));
    }
    if (in.fleet && in.epSize > totalAccelerators(*in.fleet)) {
        notes.push_back(remark(NoteCode::expertParallelExcess, MLS_TEXT("note", "%1 %2 exceeds the fleet's %3 accelerators"), {FieldName{"ep_size"}, in.epSize, totalAccelerators(*in.fleet)}));
    }
}

template <> std::span<const Row> rowsOf<MoERoutingIn>() {
    using In = MoERoutingIn;
    static constexpr RowText batch = [] { RowText t = words::batchSize; t.required = true; t.help = MLS_TEXT("input", "Samples of one expert-parallel group whose tokens are routed together. Usual: 1 to 64."); return t; }();
    static constexpr RowText seq = [] { RowText t = words::seqLen; t.required = true; return t; }();
    static constexpr RowText ep = [] { RowText t = words::epSize; t.advanced = false; t.help = MLS_TEXT("input", "Accelerators that the experts are spread over. Usual: 8 to 64, at most the number of experts."); t.dragFrom = 1; t.dragTo = 64; return t; }();
    static constexpr RowText fleet = [] { RowText t = words::fleet; t.required = false; t.help = MLS_TEXT("input", "Its fabric carries the all-to-all; not needed while one accelerator holds all experts."); return t; }();
    static constexpr Row rows[] = {
        row<&In::model>(words::model), row<&In::batchSize>(batch), row<&In::seqLen>(seq), row<&In::precision>(words::precision), row<&In::epSize>(ep),
        row<&In::routingImbalanceFactor>({.key = "routing_imbalance_factor", .title = MLS_TEXT("input", "Routing imbalance γ"),
            .help = MLS_TEXT("input", "Load of the hottest expert over the mean: 1 is even, 1.25 a hot expert of 25 %. Usual: 1.1 to 2; count tokens per expert."),
            .range = {.min = 1, .max = 1e6}, .symbol = "γ", .dragFrom = 1, .dragTo = 4}),
        row<&In::fleet>(fleet),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<MoERoutingOut>() {
    using Out = MoERoutingOut;
    static constexpr Text validateRouting = MLS_TEXT("output", "Measure tokens per expert and feed the observed imbalance in.");
    static constexpr Row rows[] = {
        row<&Out::effectiveActiveExperts>({.key = "effective_active_experts", .title = MLS_TEXT("output", "Effective experts per token"),
            .help = MLS_TEXT("output", "Experts whose time a token takes when the others wait for the hot one; at most all."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateRouting}),
        row<&Out::effectiveActiveParameters>({.key = "effective_active_parameters", .title = MLS_TEXT("output", "Effective active parameters"),
            .help = MLS_TEXT("output", "Active parameters with the same stretch; at most all."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateRouting}),
        row<&Out::activeParameterMultiplier>({.key = "active_parameter_multiplier", .title = MLS_TEXT("output", "Stretch of the active work"),
            .help = MLS_TEXT("output", "Effective over nominal experts per token."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validateRouting}),
        row<&Out::hotExpertLoad>({.key = "hot_expert_load", .title = MLS_TEXT("output", "Load of the hot expert"),
            .help = MLS_TEXT("output", "Over the mean of all experts; at most experts over experts per token, when every token visits it."), .better = Better::lower, .basis = Basis::calibrate, .validate = validateRouting}),
        row<&Out::otherExpertLoad>({.key = "other_expert_load", .title = MLS_TEXT("output", "Load of the other experts"),
            .help = MLS_TEXT("output", "What is left to each of them, over the mean of all."), .better = Better::higher, .basis = Basis::calibrate, .validate = validateRouting}),
        row<&Out::tokenDispatchBytes>({.key = "token_dispatch_bytes", .unit = "MB", .title = MLS_TEXT("output", "Bytes dispatched"),
            .help = MLS_TEXT("output", "Activations that leave their rank in one layer, one way; 0 while one accelerator holds all experts."), .better = Better::lower, .basis = Basis::byteCount, .validate = words::validateBytes}),
        row<&Out::allToAllLatency>({.key = "all_to_all_latency", .unit = "ms", .title = MLS_TEXT("output", "All-to-all"),
            .help = MLS_TEXT("output", "Time of one dispatch over the fabric; each layer pays it on the way there and on the way back."), .better = Better::lower, .basis = Basis::calibrate,
            .validate = MLS_TEXT("output", "Time one all-to-all of this size with the collective library's benchmark.")}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kEffectiveExperts, &f::kActiveMultiplier, &f::kEffectiveActiveParameters, &f::kHotExpertLoad, &f::kOtherExpertLoad, &f::kRoutedPayload,
                                        &f::kDispatchedBytes, &f::kDispatchBandwidth, &f::kAllToAll, &f::kAllToAllWithOverhead};
}

constexpr Solver kMoERouting = solver<MoERoutingIn, MoERoutingOut, &checkMoERouting, &solveMoERouting, &noteMoERouting>(
    {.id = "moe-routing", .name = "MoERoutingModel", .title = MLS_TEXT("solver", "Expert routing"),
     .question = MLS_TEXT("solver", "How much does MoE routing imbalance hurt?"), .group = "Train", .scope = "training",
     .chapter = "Distributed Training (Vol II, Ch 5) · Inference at Scale (Vol II, Ch 10)", .formulas = kFormulas});

} // namespace mlsys
