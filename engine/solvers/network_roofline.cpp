// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/network_roofline.hpp"

#include "engine/solvers/distributed_steps.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

// What the steps share and the outputs do not show.
struct Middle {
    double accelerators;
    FlopRate peak;
    Chosen efficiency;
    Flops forward, operations;
    Bytes gradientElement;
    Bytes traffic;
    Bandwidth stated, rate;
};

// A transformer's by its parameters; its stated operations may be of a whole sequence.
Flops forwardOf(const Workload& w, const Assumptions& a) {
    if (w.isTransformer()) return f::operationsOfParameters(w.activeParameters ? *w.activeParameters : w.parameters.value_or(0), 1);
    return distributed::forwardOperations(w, a);
}

void record(const NetworkRooflineIn& in, const Assumptions& a, const Middle& m, const NetworkRooflineOut& out, Recorder& r) {
    const Workload& w = in.model;
    const Operand peak = fromInput("F", m.peak, ratePath(in.fleet.node.accelerator, in.precision, a.rateFallback, "fleet.node.accelerator"));
    const Operand efficiency = efficiencyOperand("η", m.efficiency);
    r.step(f::kFleetAccelerators, m.accelerators, "", {fromInput("n_node", in.fleet.count, "fleet.count"), fromInput("g_0", in.fleet.node.acceleratorsPerNode, "fleet.node.accelerators_per_node")});
    const Operand n = fromStep("N", m.accelerators);
    Workload byParameters;
    byParameters.parameters = w.parameters;
    byParameters.activeParameters = w.activeParameters;
    distributed::recordForward(w.isTransformer() ? byParameters : w, a, m.forward, r);
    r.step(f::kStepOperations, m.operations, "", {fromStep("O", m.forward)});
    const Operand operations = fromStep("Φ", m.operations);
    r.step(f::kFleetComputeTime, out.computeLatency, "compute_latency", {operations, n, peak, efficiency});
    r.step(f::kSyncTraffic, m.traffic, "",
           {fromInput("P", w.parameters.value_or(0), "model.parameters"), a.gradientBytes ? fromAssumption("b", m.gradientElement, "gradient_bytes") : fromInput("b", m.gradientElement, "precision")});
    const Operand traffic = fromStep("M", m.traffic);
    r.step(f::kLinkOfFleet, m.rate, "",
           {in.linkBandwidth ? fromInput("bw_link", m.stated, "link_bandwidth") : fromInput("bw_link", m.stated, "fleet.fabric.bandwidth"), fromConstant("x_dir", 1.0, "a fabric is stated one way"),
            fromInput("o", in.fleet.fabric.oversubscriptionRatio, "fleet.fabric.oversubscription_ratio"), fromAssumption("ε_l", a.linkEfficiency, "link_efficiency")});
    const Operand rate = fromStep("bw", m.rate);
    r.step(f::kCommunicationIntensity, out.communicationIntensity, "communication_intensity", {operations, traffic});
    r.step(f::kNetworkRidge, out.ridgePoint, "ridge_point", {n, peak, efficiency, rate});
    if (m.accelerators == 1) return;
    r.step(f::kSyncTime, out.networkLatency, "network_latency", {traffic, rate});
    r.step(f::kBalanceSamples, out.breakEvenBatch, "break_even_batch", {fromStep("I_ridge", out.ridgePoint), fromStep("I_n", out.communicationIntensity)});
}

} // namespace

void solveNetworkRoofline(const NetworkRooflineIn& in, const Assumptions& a, NetworkRooflineOut& out, Recorder* recorder) {
    Middle m;
    const Node& node = in.fleet.node;
    m.accelerators = f::fleetAccelerators(static_cast<double>(in.fleet.count), static_cast<double>(node.acceleratorsPerNode));
    m.peak = peakRate(node.accelerator, in.precision, a.rateFallback);
    m.efficiency = trainingEfficiency(in.efficiency, in.model, a);
    m.forward = forwardOf(in.model, a);
    m.operations = f::trainingStepOperations(m.forward);
    m.gradientElement = a.gradientBytes ? *a.gradientBytes : bytesPerElement(in.precision);
    m.traffic = f::syncTraffic(in.model.parameters.value_or(0), m.gradientElement);
    m.stated = in.linkBandwidth ? *in.linkBandwidth : in.fleet.fabric.bandwidth;
    m.rate = f::achievedRate(m.stated, 1, in.fleet.fabric.oversubscriptionRatio, a.linkEfficiency);

    out.computeLatency = f::fleetComputeTime(m.operations, m.accelerators, m.peak, m.efficiency.value);
    out.communicationIntensity = f::communicationIntensity(m.operations, m.traffic);
    out.ridgePoint = f::networkRidge(m.accelerators, m.peak, m.efficiency.value, m.rate);
    const bool alone = m.accelerators == 1;
    out.networkLatency = alone ? Time::from_value(0) : f::syncTime(m.traffic, m.rate);
    out.breakEvenBatch = alone ? 0 : f::balanceSamples(out.ridgePoint, out.communicationIntensity);
    out.bottleneck = out.networkLatency > out.computeLatency ? NetworkBottleneck::network : NetworkBottleneck::compute;
    if (recorder) record(in, a, m, out, *recorder);
}

std::optional<Issue> checkNetworkRoofline(const NetworkRooflineIn& in, const Assumptions&) {
    if (!in.model.parameters) return refusal(IssueCode::missingField, "model.parameters", MLS_TEXT("issue", "%1 must be given: every parameter's gradient is exchanged"), {FieldName{"model.parameters"}});
    return std::nullopt;
}

void noteNetworkRoofline(const NetworkRooflineIn& in, const Assumptions& a, const NetworkRooflineOut&, std::vector<Note>& notes) {
    if (std::optional<Note> note = rateNote(in.fleet.node.accelerator, in.precision, a)) notes.push_back(std::move(*note));
}

template <> std::span<const Choice> choicesOf<NetworkBottleneck>() {
    static constexpr Choice choices[] = {{"Compute", MLS_TEXT("choice", "Compute-bound"), 0}, {"Network", MLS_TEXT("choice", "Network-bound"), 1}};
    return choices;
}

template <> std::span<const Row> rowsOf<NetworkRooflineIn>() {
    using In = NetworkRooflineIn;
    static constexpr Row rows[] = {row<&In::model>(words::model), row<&In::fleet>(words::fleet), row<&In::precision>(words::precision), row<&In::efficiency>(words::efficiency),
                                   row<&In::linkBandwidth>(words::linkBandwidth)};
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<NetworkRooflineOut>() {
    using Out = NetworkRooflineOut;
    static constexpr Text validate = MLS_TEXT("output", "Compare a training step on one node with the same on all of them.");
    static constexpr Row rows[] = {
        row<&Out::computeLatency>({.key = "compute_latency", .unit = "ms", .title = MLS_TEXT("output", "Compute time of a sample"),
            .help = MLS_TEXT("output", "Its training step spread over all accelerators."), .better = Better::lower, .basis = Basis::calibrate, .validate = validate}),
        row<&Out::networkLatency>({.key = "network_latency", .unit = "ms", .title = MLS_TEXT("output", "Gradient sync"),
            .help = MLS_TEXT("output", "All gradients, out and back, over the fabric: the same for any batch."), .better = Better::lower, .basis = Basis::firstOrder, .validate = validate}),
        row<&Out::communicationIntensity>({.key = "communication_intensity", .unit = "FLOP/B", .title = MLS_TEXT("output", "Communication intensity"),
            .help = MLS_TEXT("output", "Operations of one sample for each byte exchanged; a batch multiplies it."), .better = Better::higher, .basis = Basis::firstOrder, .validate = validate}),
        row<&Out::ridgePoint>({.key = "ridge_point", .unit = "FLOP/B", .title = MLS_TEXT("output", "Ridge point of the network"),
            .help = MLS_TEXT("output", "Intensity at which compute and sync take as long."), .basis = Basis::firstOrder}),
        row<&Out::breakEvenBatch>({.key = "break_even_batch", .title = MLS_TEXT("output", "Break-even batch"),
            .help = MLS_TEXT("output", "Samples in a step (tokens, for a transformer) from which the network no longer binds."), .better = Better::lower, .basis = Basis::firstOrder, .open = true, .validate = validate}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Bottleneck"), .help = MLS_TEXT("output", "The longer of the two for a single sample."), .basis = Basis::firstOrder})};
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kFleetAccelerators, &f::kOperationsGiven, &f::kOperationsOfMacs, &f::kOperationsOfParameters, &f::kStepOperations, &f::kFleetComputeTime, &f::kSyncTraffic, &f::kLinkOfFleet,
                                        &f::kSyncTime, &f::kCommunicationIntensity, &f::kNetworkRidge, &f::kBalanceSamples};
}

constexpr Solver kNetworkRoofline = solver<NetworkRooflineIn, NetworkRooflineOut, &checkNetworkRoofline, &solveNetworkRoofline, &noteNetworkRoofline>(
    {.id = "network-roofline", .name = "NetworkRooflineModel", .title = MLS_TEXT("solver", "Network roofline"),
     .question = MLS_TEXT("solver", "Does the network hold training back?"), .group = "More walls", .scope = "training",
     .chapter = "Distributed Training (Vol II, Ch 5)", .formulas = kFormulas});

} // namespace mlsys
