// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/attribution.hpp"

#include "engine/explore/counter_random.hpp"
#include "engine/explore/probe.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <numeric>
#include <utility>

namespace mlsys {
namespace {

constexpr std::uint64_t kOrders = 2000; // sampled; each explains the whole difference
constexpr std::uint64_t kSeed = 1;

bool equal(const Row& row, const void* a, const void* b) {
    const void* x = row.peek(a);
    const void* y = row.peek(b);
    if (!x || !y) return x == y;
    switch (row.kind) {
    case Kind::group: return std::all_of(row.nested().begin(), row.nested().end(), [&](const Row& inner) { return equal(inner, x, y); });
    case Kind::name: return nameOf(row, a) == nameOf(row, b);
    default: return scalarOf(row, a) == scalarOf(row, b);
    }
}

// What differs in a struct: how many values of its own, those of its plain groups among them, and what is one change each.
// A name is no number's cause.
struct Differences {
    std::size_t own = 0;
    std::vector<std::string> paths;
};

Differences differencesOf(std::span<const Row> rows, const void* a, const void* b, const std::string& prefix, std::size_t mostLeaves) {
    Differences found;
    for (const Row& row : rows) {
        if (row.kind == Kind::name || equal(row, a, b)) continue;
        const std::string path = prefix + row.key;
        const void* x = row.peek(a);
        const void* y = row.peek(b);
        if (row.kind != Kind::group || !x || !y) {
            found.paths.push_back(path);
            ++found.own;
            continue;
        }
        Differences inner = differencesOf(row.nested(), x, y, path + '.', mostLeaves);
        if (row.entity == Entity::none) found.own += inner.own;
        else if (inner.own > mostLeaves) inner.paths = {path};
        std::move(inner.paths.begin(), inner.paths.end(), std::back_inserter(found.paths));
    }
    return found;
}

// Inputs that are A's with some of the changes to B, and the output of that.
class Mixture {
public:
    Mixture(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b) : m_a(a), m_b(b), m_probe(solver, a.in, a.assumptions) {}

    std::optional<Issue> setOutput(std::string_view path) { return m_probe.addOutput(path); }
    void stopBy(const std::atomic<bool>* flag) { m_probe.stopBy(flag); }

    std::optional<Issue> add(const std::string& path) {
        for (const Move& move : m_moves) {
            if (move.path == path) return refusal(IssueCode::notApplicable, path, MLS_TEXT("issue", "%1 is named twice"), {FieldName{path}});
            const auto inside = [](const std::string& x, const std::string& y) { return x.starts_with(y + '.'); };
            if (inside(path, move.path) || inside(move.path, path)) return refusal(IssueCode::notApplicable, path, MLS_TEXT("issue", "%1 and %2 overlap: one is a part of the other"), {FieldName{path}, FieldName{move.path}});
        }
        Move move{path, nullptr, &m_probe.boundAssumptions(), &m_a.assumptions, &m_b.assumptions};
        if (path != "assumptions") {
            const bool ofAssumptions = path.starts_with(kAssumptionsPrefix);
            const std::span<const Row> rows = ofAssumptions ? rowsOf<Assumptions>() : m_a.in.rows();
            const std::string inner = ofAssumptions ? path.substr(kAssumptionsPrefix.size()) : path;
            const auto place = [&](const void* owner) { return findPlace(rows, const_cast<void*>(owner), inner); };
            const Place to = place(ofAssumptions ? move.to : m_probe.bound().data());
            const Place a = place(ofAssumptions ? move.a : m_a.in.data());
            const Place b = place(ofAssumptions ? move.b : m_b.in.data());
            if (!to || !a || !b) {
                const bool known = findRow(rows, inner) != nullptr;
                return known ? refusal(IssueCode::missingField, path, MLS_TEXT("issue", "%1 is not there at both ends; name the whole that it is a part of"), {FieldName{path}})
                             : refusal(IssueCode::unknownField, path, MLS_TEXT("issue", "%1 is not an input"), {FieldName{path}});
            }
            move = {path, to.row, to.owner, a.owner, b.owner};
        }
        m_moves.push_back(std::move(move));
        return std::nullopt;
    }

    std::size_t size() const { return m_moves.size(); }
    const std::string& path(std::size_t i) const { return m_moves[i].path; }

    void set(std::size_t i, bool fromB) {
        Move& move = m_moves[i];
        if (move.fromB == fromB) return;
        move.fromB = fromB;
        const void* from = fromB ? move.b : move.a;
        if (move.row) copyValue(*move.row, move.to, from);
        else *static_cast<Assumptions*>(move.to) = *static_cast<const Assumptions*>(from);
    }

    // Nothing if the combination has no number: then takeBlock() says why.
    std::optional<double> value() {
        ++m_solves;
        double value = 0;
        const bool solved = m_probe.solve({&value, 1});
        if (solved && std::isfinite(value)) return value;
        m_block = {{}, solved ? std::nullopt : std::optional(m_probe.issue())};
        for (const Move& move : m_moves) if (move.fromB) m_block.fromB.push_back(move.path);
        return std::nullopt;
    }
    AttributionBlock takeBlock() { return std::move(m_block); }
    std::uint64_t solves() const { return m_solves; }

private:
    struct Move {
        std::string path;
        const Row* row;   // null: all assumptions
        void* to;
        const void* a;
        const void* b;
        bool fromB = false;
    };

    AttributionEnd m_a, m_b;
    Probe m_probe;
    std::vector<Move> m_moves;
    AttributionBlock m_block;
    std::uint64_t m_solves = 0;
};

// Sums in long double: large parts that cancel lose nothing that a double would show.
using Sum = long double;

void addPairs(std::size_t n, std::span<const Sum> pairs, std::span<const Sum> counts, Attribution& result) {
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const Sum count = counts.empty() ? 1 : counts[i * n + j];
            result.interactions.push_back({i, j, count > 0 ? static_cast<double>(pairs[i * n + j] / count) : 0});
        }
    }
    std::stable_sort(result.interactions.begin(), result.interactions.end(), [](const auto& p, const auto& q) { return std::abs(p.value) > std::abs(q.value); });
}

// Every combination once, one change apart from the last (Gray code).
bool solveAll(Mixture& mixture, std::vector<double>& values) {
    const std::size_t n = mixture.size();
    values.resize(std::size_t{1} << n);
    for (std::size_t step = 0; step < values.size(); ++step) {
        if (step > 0) {
            const std::size_t moved = static_cast<std::size_t>(std::countr_zero(step));
            mixture.set(moved, ((step ^ (step >> 1)) >> moved & 1) != 0);
        }
        const std::optional<double> value = mixture.value();
        if (!value) return false;
        values[step ^ (step >> 1)] = *value;
    }
    return true;
}

// s!·(n−s−1)!/n!: the share of the orders of n in which exactly these s come before.
std::vector<Sum> orderShares(std::size_t n) {
    std::vector<Sum> shares(n);
    for (std::size_t s = 0; s < n; ++s) {
        Sum share = static_cast<Sum>(1) / static_cast<Sum>(n);
        for (std::size_t k = 1; k <= s; ++k) share *= static_cast<Sum>(k) / static_cast<Sum>(n - k);
        shares[s] = share;
    }
    return shares;
}

bool exactParts(Mixture& mixture, Attribution& result) {
    const std::size_t n = mixture.size();
    std::vector<double> values;
    if (!solveAll(mixture, values)) return false;
    const std::vector<Sum> shares = orderShares(n), pairShares = n > 1 ? orderShares(n - 1) : std::vector<Sum>();
    std::vector<Sum> parts(n, 0), pairs(n * n, 0);
    for (std::size_t set = 0; set < values.size(); ++set) {
        const auto size = static_cast<std::size_t>(std::popcount(set));
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t bit = std::size_t{1} << i;
            if (set & bit) continue;
            parts[i] += shares[size] * (static_cast<Sum>(values[set | bit]) - values[set]);
            for (std::size_t j = i + 1; j < n; ++j) {
                const std::size_t other = std::size_t{1} << j;
                if (!(set & other)) pairs[i * n + j] += pairShares[size] * (static_cast<Sum>(values[set | bit | other]) - values[set | bit] - values[set | other] + values[set]);
            }
        }
    }
    for (std::size_t i = 0; i < n; ++i) result.parts.push_back({mixture.path(i), static_cast<double>(parts[i]), 0});
    addPairs(n, pairs, {}, result);
    result.a = values.front();
    result.b = values.back();
    return true;
}

// Random orders from a fixed seed: what each change adds when its turn comes, and what it would have added one turn earlier
// (which is the pair's interaction).
bool sampledParts(Mixture& mixture, Attribution& result) {
    const std::size_t n = mixture.size();
    std::vector<Sum> parts(n, 0), squares(n, 0), pairs(n * n, 0), counts(n * n, 0);
    std::vector<std::size_t> order(n);
    for (std::uint64_t draw = 0; draw < kOrders; ++draw) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = n; i-- > 1;) std::swap(order[i], order[randomBelow(i + 1, kSeed, draw, i)]);
        for (std::size_t i = 0; i < n; ++i) mixture.set(i, false);
        std::optional<double> before = mixture.value();
        if (!before) return false;
        if (draw == 0) result.a = *before;
        Sum alone = 0; // what order[k] adds before order[k − 1] has come
        for (std::size_t k = 0; k < n; ++k) {
            mixture.set(order[k], true);
            const std::optional<double> after = mixture.value();
            if (!after) return false;
            const Sum added = static_cast<Sum>(*after) - *before;
            parts[order[k]] += added;
            squares[order[k]] += added * added;
            if (k > 0) {
                const std::size_t pair = std::min(order[k], order[k - 1]) * n + std::max(order[k], order[k - 1]);
                pairs[pair] += added - alone;
                counts[pair] += 1;
            }
            if (k + 1 < n) {
                mixture.set(order[k], false);
                mixture.set(order[k + 1], true);
                const std::optional<double> early = mixture.value();
                if (!early) return false;
                alone = static_cast<Sum>(*early) - *before;
                mixture.set(order[k + 1], false);
                mixture.set(order[k], true);
            }
            before = after;
        }
        result.b = *before;
    }
    for (std::size_t i = 0; i < n; ++i) {
        const Sum mean = parts[i] / kOrders;
        const Sum variance = std::max<Sum>(0, squares[i] / kOrders - mean * mean) / (kOrders - 1);
        result.parts.push_back({mixture.path(i), static_cast<double>(mean), static_cast<double>(std::sqrt(variance))});
    }
    addPairs(n, pairs, counts, result);
    result.exact = false;
    return true;
}

} // namespace

void copyValue(const Row& row, void* toOwner, const void* fromOwner) {
    const void* from = row.peek(fromOwner);
    if (!from) {
        row.clear(toOwner);
        return;
    }
    void* to = row.engage(toOwner);
    switch (row.kind) {
    case Kind::real: *static_cast<double*>(to) = *static_cast<const double*>(from); break;
    case Kind::count: *static_cast<Count*>(to) = *static_cast<const Count*>(from); break;
    case Kind::flag: *static_cast<bool*>(to) = *static_cast<const bool*>(from); break;
    case Kind::choice: *static_cast<std::uint8_t*>(to) = *static_cast<const std::uint8_t*>(from); break;
    case Kind::name: *static_cast<Label*>(to) = *static_cast<const Label*>(from); break;
    case Kind::group:
        for (const Row& inner : row.nested()) copyValue(inner, to, from);
        break;
    }
}

std::vector<std::string> changedPaths(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b, std::size_t mostLeaves) {
    std::vector<std::string> paths = differencesOf(solver.in.rows(), a.in.data(), b.in.data(), "", mostLeaves).paths;
    Differences assumed = differencesOf(rowsOf<Assumptions>(), &a.assumptions, &b.assumptions, std::string(kAssumptionsPrefix), mostLeaves);
    if (assumed.own > mostLeaves) assumed.paths = {"assumptions"}; // another set
    std::move(assumed.paths.begin(), assumed.paths.end(), std::back_inserter(paths));
    return paths;
}

std::optional<Issue> attribute(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b, std::span<const std::string> paths, std::string_view output, Attribution& result, const std::atomic<bool>* stop) {
    result = {};
    Mixture mixture(solver, a, b);
    mixture.stopBy(stop);
    if (std::optional<Issue> issue = mixture.setOutput(output)) return issue;
    if (paths.size() > kMostChanges) return refusal(IssueCode::outOfRange, "", MLS_TEXT("issue", "at most %1 changes can be told apart, got %2"), {static_cast<std::int64_t>(kMostChanges), static_cast<std::int64_t>(paths.size())});
    for (const std::string& path : paths) if (std::optional<Issue> issue = mixture.add(path)) return issue;
    if (!(mixture.size() <= kMostExactChanges ? exactParts(mixture, result) : sampledParts(mixture, result))) {
        result = {};
        result.blocked = mixture.takeBlock();
    }
    result.solves = mixture.solves();
    return std::nullopt;
}

} // namespace mlsys
