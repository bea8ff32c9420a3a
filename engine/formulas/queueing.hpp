// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for one of c servers. Sources: Erlang 1917 (M/M/c); Kimura 1994 after Allen and Cunneen (service times of other
// spread); Little 1961. One recursion over the number of servers gives every count on the way.
#pragma once

#include "engine/formulas/arguments.hpp"
#include "engine/units.hpp"

#include <cmath>
#include <limits>

namespace mlsys::formulas {

inline constexpr const char* kErlangSource = "Erlang 1917: M/M/c; B by its recursion over the servers";
inline constexpr const char* kSpreadSource = "Kimura 1994: approximations for multi-server queues (Allen–Cunneen factor)";

inline constexpr double kMedianQuantile = 0.5;
inline constexpr double kTailQuantile = 0.99;

namespace queueing {
inline constexpr Argument rate{"arrival_rate", "λ", "1/s", MLS_TEXT("argument", "Arrival rate"), arg::kNotNegative};
inline constexpr Argument service = arg::time.as("service_time", "t_s");
inline constexpr Argument servers{"replicas", "c", "", MLS_TEXT("argument", "Replicas"), Range{.min = 1, .max = 1e6}};
inline constexpr Argument spread{"service_time_cv", "c_v", "", MLS_TEXT("argument", "Spread of the service time (standard deviation over mean)"), arg::kNotNegative, 1};
inline constexpr Argument utilisation{"utilization", "ρ", "", MLS_TEXT("argument", "Utilisation"), Range{.min = 0, .max = 1}};
inline constexpr Argument waits{"wait_probability", "p_w", "", MLS_TEXT("argument", "Probability of waiting"), arg::kShare};
inline constexpr Argument quantile{"quantile", "q", "", MLS_TEXT("argument", "Quantile"), Range{.min = 0, .max = 1}, 0.99};
inline constexpr Argument base = arg::time.as("base_latency", "T_base");
} // namespace queueing

// B_k = a·B_{k−1}/(k + a·B_{k−1}) from B_0 = 1: the share of arrivals that k servers without a queue turn away. Between
// 0 and 1 at every k, so nothing overflows; every B_k on the way is the answer for k servers.
struct ErlangB {
    double load;          // a = λ·t_s
    double servers = 0;   // k
    double blocked = 1;   // B_k
    constexpr void addServer() {
        servers += 1;
        blocked = load * blocked / (servers + load * blocked);
    }
    constexpr bool stable() const { return load < servers; }
    // Erlang C: how probable it is that an arrival waits. 1 where the queue grows without bound.
    constexpr double waitProbability() const { return stable() ? blocked / (1 - load / servers * (1 - blocked)) : 1; }
};

constexpr double queueUtilisation(Frequency rate, Time service, double servers) { return smaller<double>(1.0, rate * service / servers); }
inline constexpr Formula kQueueUtilisation = formula<&queueUtilisation>(
    {"queue_utilization", "ρ", MLS_TEXT("formula", "Utilisation of the replicas"), "min(1, λ·t_s/c)", "1", kErlangSource}, {queueing::rate, queueing::service, queueing::servers});

constexpr double erlangC(Frequency rate, Time service, double servers) {
    ErlangB queue{rate * service};
    while (queue.servers < servers) queue.addServer();
    return queue.waitProbability();
}
inline constexpr Formula kErlangC = formula<&erlangC>(
    {"erlang_c", "p_w", MLS_TEXT("formula", "Probability of waiting (Erlang C)"), "B_0 = 1, B_k = a·B_{k−1}/(k + a·B_{k−1}), a = λ·t_s; p_w = B_c/(1 − a/c·(1 − B_c))", "1", kErlangSource, true},
    {queueing::rate, queueing::service, queueing::servers});

// The quantile of the wait: exponential among those that wait, scaled by the spread of the service times.
inline Time waitQuantile(double waits, double quantile, Time service, double servers, double utilisation, double spread) {
    if (waits <= 1 - quantile) return Time::from_value(0);
    return std::log(waits / (1 - quantile)) * service / (servers * (1 - utilisation)) * ((spread * spread + 1) / 2);
}
inline constexpr Formula kMedianWait = formula<&waitQuantile>(
    {"median_wait", "w_50", MLS_TEXT("formula", "Median wait"), "max(0, ln(p_w/(1 − q_50)))·t_s/(c·(1 − ρ))·((c_v^2 + 1)/2)", "ms", kSpreadSource},
    {queueing::waits, queueing::quantile.as("q_50"), queueing::service, queueing::servers, queueing::utilisation, queueing::spread});
inline constexpr Formula kTailWait = formula<&waitQuantile>(
    {"tail_wait", "w_99", MLS_TEXT("formula", "Wait that 99 % stay below"), "max(0, ln(p_w/(1 − q_99)))·t_s/(c·(1 − ρ))·((c_v^2 + 1)/2)", "ms", kSpreadSource},
    {queueing::waits, queueing::quantile.as("q_99"), queueing::service, queueing::servers, queueing::utilisation, queueing::spread});

// The same from the arguments of the queue.
inline Time erlangWait(Frequency rate, Time service, double servers, double quantile, double spread) {
    if (!(rate * service < servers)) return unbounded<Time>();
    return waitQuantile(erlangC(rate, service, servers), quantile, service, servers, queueUtilisation(rate, service, servers), spread);
}
inline constexpr Formula kErlangWait = formula<&erlangWait>(
    {"erlang_wait", "w_q", MLS_TEXT("formula", "Quantile of the wait (Erlang C)"), "ln(p_w/(1 − q))·t_s/(c·(1 − λ·t_s/c))·(c_v^2 + 1)/2 with p_w by Erlang C; 0 if p_w ≤ 1 − q", "ms", kSpreadSource, true},
    {queueing::rate, queueing::service, queueing::servers, queueing::quantile, queueing::spread});

constexpr Time withWait(Time service, Time wait) { return service + wait; }
inline constexpr Formula kMedianLatency = formula<&withWait>(
    {"p50_latency", "T_50", MLS_TEXT("formula", "Median latency"), "t_s + w_50", "ms", kErlangSource}, {queueing::service, arg::time.as("median_wait", "w_50")});
inline constexpr Formula kTailLatency = formula<&withWait>(
    {"p99_latency", "T_99", MLS_TEXT("formula", "Latency that 99 % stay below"), "t_s + w_99", "ms", kErlangSource}, {queueing::service, arg::time.as("tail_wait", "w_99")});
inline constexpr Formula kCapacityLatency = formula<&withWait>(
    {"estimated_p99_latency", "T_99", MLS_TEXT("formula", "P99 of a request"), "T_base + w_99", "ms", kErlangSource}, {queueing::base, arg::time.as("tail_wait", "w_99")});

// Replicas as servers: each ends a request every t_s.
constexpr Frequency replicaRate(Frequency tokens, double output) { return tokens / output; }
inline constexpr Formula kReplicaRate = formula<&replicaRate>(
    {"replica_rate", "μ", MLS_TEXT("formula", "Requests per second of a replica"), "X_b/N_out", "1/s", kMlsysimSource},
    {queueing::rate.as("batch_throughput", "X_b"), {"output_tokens", "N_out", "", MLS_TEXT("argument", "Tokens of the answer"), arg::kSome}});
// Requests in service = rate × time in service: a replica that keeps B slots busy ends B requests every T_base.
constexpr Frequency littleRate(double batch, Time base) { return batch / base; }
inline constexpr Formula kLittleRate = formula<&littleRate>(
    {"little_rate", "μ", MLS_TEXT("formula", "Requests per second of a replica (with their prefill)"), "B/T_base", "1/s", "Little 1961: L = λ·W"}, {arg::batch, queueing::base});
constexpr Time serviceTime(Frequency perReplica) { return 1.0 / perReplica; }
inline constexpr Formula kServiceTime = formula<&serviceTime>(
    {"service_time", "t_s", MLS_TEXT("formula", "Time between two requests of a replica"), "1/μ", "ms", kErlangSource}, {queueing::rate.as("replica_rate", "μ")});

struct ReplicaSearch {
    double replicas;         // the smallest that meets the target, or the largest allowed
    bool found;
    bool stable;             // at `replicas`
    double waitProbability;
    Time wait;               // its 99th percentile; unbounded where not stable
};
// One pass over the replica counts. The logarithm of the quantile is taken only where someone may wait.
inline ReplicaSearch searchReplicas(Frequency rate, Time service, Time base, Time target, double spread, double most, double quantile) {
    ErlangB queue{rate * service};
    const bool reachable = base <= target;
    const auto waitNow = [&](double waits) { return waitQuantile(waits, quantile, service, queue.servers, queueUtilisation(rate, service, queue.servers), spread); };
    while (queue.servers < most) {
        queue.addServer();
        if (!reachable || !queue.stable()) continue;
        const double waits = queue.waitProbability();
        const Time wait = waitNow(waits);
        if (withWait(base, wait) <= target) return {queue.servers, true, true, waits, wait};
    }
    const double waits = queue.waitProbability();
    return {queue.servers, false, queue.stable(), waits, queue.stable() ? waitNow(waits) : unbounded<Time>()};
}
// The count alone, for the library: no answer if the target cannot be met.
inline double requiredReplicas(Frequency rate, Time service, Time base, Time target, double spread, double most, double quantile) {
    const ReplicaSearch found = searchReplicas(rate, service, base, target, spread, most, quantile);
    return found.found ? found.replicas : std::numeric_limits<double>::quiet_NaN();
}
inline constexpr Formula kRequiredReplicas = formula<&requiredReplicas>(
    {"required_replicas", "c", MLS_TEXT("formula", "Replicas needed"), "smallest c ≤ c_max with λ·t_s < c and T_base + w_99 ≤ T_max", "1", kErlangSource, true},
    {queueing::rate, queueing::service, queueing::base, queueing::base.as("target_latency", "T_max"), queueing::spread, queueing::servers.as("max_replicas", "c_max"), queueing::quantile.as("q_99")});
constexpr double allReplicas(double most) { return most; }
inline constexpr Formula kAllReplicas = formula<&allReplicas>(
    {"all_replicas", "c", MLS_TEXT("formula", "Replicas, all that are allowed"), "c_max", "1", kErlangSource}, {queueing::servers.as("max_replicas", "c_max")});
constexpr Frequency fleetRate(double replicas, Frequency perReplica) { return replicas * perReplica; }
inline constexpr Formula kFleetRate = formula<&fleetRate>(
    {"qps_capacity", "X_max", MLS_TEXT("formula", "Requests per second of all replicas"), "c·μ", "1/s", kErlangSource}, {queueing::servers, queueing::rate.as("replica_rate", "μ")});
constexpr double demandOverCapacity(Frequency rate, Frequency capacity) { return rate / capacity; }
inline constexpr Formula kDemandOverCapacity = formula<&demandOverCapacity>(
    {"capacity_utilization", "u", MLS_TEXT("formula", "Demand over capacity"), "λ/X_max", "1", kErlangSource}, {queueing::rate, queueing::rate.as("qps_capacity", "X_max")});
constexpr double replicaBatch(double active) { return larger(1.0, active); }
inline constexpr Formula kReplicaBatch = formula<&replicaBatch>(
    {"replica_batch", "B", MLS_TEXT("formula", "Requests a replica serves at once"), "max(1, N_act)", "1", kMlsysimSource},
    {{"active_requests", "N_act", "", MLS_TEXT("argument", "Active requests"), arg::kNotNegative}});

} // namespace mlsys::formulas
