// SPDX-License-Identifier: GPL-3.0-or-later
// What a search keeps of the points it passes: the best by one measure, the front that nothing beats in several, and how
// many miss which limit. Each worker keeps its own and they are merged; ties go to the lower index, so that the result does
// not depend on how the work was divided. Nothing is allocated for a point that is not kept.
#pragma once

#include "engine/row.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mlsys {

// A number of a solved point: an output, or what is reckoned of outputs and inputs. Bound to one worker's structs.
class Measure {
public:
    Measure() = default;
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;
    virtual ~Measure() = default;
    virtual double value() const = 0; // coherent units; NaN: the point has none
};
// Binds a measure to inputs and outputs that stay where they are.
using MeasureOf = std::function<std::unique_ptr<Measure>(void* in, void* out)>;
MeasureOf outputMeasure(std::span<const Row> outputs, std::string path);

struct Goal {
    MeasureOf of;
    bool higher = false;      // is better; else lower
};

enum class LimitSign : std::uint8_t { below, atMost, above, atLeast, equal, unequal };
bool holds(LimitSign sign, double value, double bound); // false of NaN

struct Limit {
    MeasureOf of;
    LimitSign sign = LimitSign::atMost;
    double bound = 0;
};

inline constexpr std::size_t kMostObjectives = 4;

struct SearchGoals {
    Goal rank;
    std::vector<Goal> pareto;  // at most kMostObjectives
    std::vector<Limit> where;
    std::size_t limit = 20;    // of the ranking
};

template <class Payload> struct Contender {
    std::uint64_t index = 0;
    double rank = 0;                                  // lower is better
    std::array<double, kMostObjectives> objectives{}; // each lower is better
    Payload payload{};
};

// The best few by rank.
template <class Payload> class BestFew {
public:
    explicit BestFew(std::size_t limit) : m_limit(limit) { m_heap.reserve(limit + 1); }

    bool wants(double rank, std::uint64_t index) const {
        return m_heap.size() < m_limit || (m_limit > 0 && (rank < m_heap.front().rank || (rank == m_heap.front().rank && index < m_heap.front().index)));
    }
    void add(const Contender<Payload>& contender) {
        m_heap.push_back(contender);
        std::push_heap(m_heap.begin(), m_heap.end(), better);
        if (m_heap.size() <= m_limit) return;
        std::pop_heap(m_heap.begin(), m_heap.end(), better);
        m_heap.pop_back();
    }
    std::vector<Contender<Payload>> sorted() const {
        std::vector<Contender<Payload>> all = m_heap;
        std::sort(all.begin(), all.end(), better);
        return all;
    }

private:
    static bool better(const Contender<Payload>& a, const Contender<Payload>& b) { return a.rank < b.rank || (a.rank == b.rank && a.index < b.index); }
    std::size_t m_limit;
    std::vector<Contender<Payload>> m_heap; // the worst in front
};

// The points of which none is at least as good in everything and better in something; of equals the lowest index.
template <class Payload> class ParetoFront {
public:
    explicit ParetoFront(std::size_t objectives) : m_objectives(objectives) {}

    // False: something on the front beats or equals it. What beats one beats many: it moves forward, so that most points
    // are compared with a few only.
    bool wants(const std::array<double, kMostObjectives>& values, std::uint64_t index) {
        for (std::size_t i = 0; i < m_front.size(); ++i) {
            if (!covers(m_front[i], values, index)) continue;
            if (i > 0) std::swap(m_front[i], m_front[i / 2]);
            return false;
        }
        return true;
    }
    void add(const Contender<Payload>& contender) {
        std::erase_if(m_front, [&](const Contender<Payload>& other) { return covers(contender, other.objectives, other.index); });
        m_front.push_back(contender);
    }
    const std::vector<Contender<Payload>>& points() const { return m_front; }
    std::vector<Contender<Payload>> sorted() const {
        std::vector<Contender<Payload>> all = m_front;
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.objectives < b.objectives || (a.objectives == b.objectives && a.index < b.index); });
        return all;
    }

private:
    bool covers(const Contender<Payload>& a, const std::array<double, kMostObjectives>& b, std::uint64_t index) const {
        bool equal = true;
        for (std::size_t i = 0; i < m_objectives; ++i) {
            if (a.objectives[i] > b[i]) return false;
            equal = equal && a.objectives[i] == b[i];
        }
        return !equal || a.index < index;
    }
    std::size_t m_objectives;
    std::vector<Contender<Payload>> m_front;
};

// How many points a limit turned away, and the one that came nearest.
template <class Payload> struct Missed {
    std::uint64_t points = 0;
    double distance = 0;     // of the nearest, from the bound
    double value = 0;
    std::uint64_t index = 0;
    Payload payload{};

    void add(double measured, double bound, std::uint64_t at, const Payload& what) {
        const double far = std::isnan(measured) ? std::numeric_limits<double>::infinity() : std::abs(measured - bound);
        if (points++ == 0 || far < distance || (far == distance && at < index)) distance = far, value = measured, index = at, payload = what;
    }
    void merge(const Missed& other) {
        const std::uint64_t all = points + other.points;
        if (other.points > 0 && (points == 0 || other.distance < distance || (other.distance == distance && other.index < index))) *this = other;
        points = all;
    }
};

// One worker's.
template <class Payload> class Selection {
public:
    explicit Selection(const SearchGoals& goals) : best(goals.limit), front(goals.pareto.size()), missed(goals.where.size()), m_goals(&goals) {}

    // To the structs whose points are offered next.
    void bind(void* in, void* out) {
        m_rank = m_goals->rank.of(in, out);
        m_objectives.clear();
        m_limits.clear();
        for (const Goal& goal : m_goals->pareto) m_objectives.push_back(goal.of(in, out));
        for (const Limit& limit : m_goals->where) m_limits.push_back(limit.of(in, out));
    }

    // Of the point that was just solved.
    void offer(std::uint64_t index, const Payload& payload) {
        for (std::size_t i = 0; i < m_limits.size(); ++i) {
            const Limit& limit = m_goals->where[i];
            const double value = m_limits[i]->value();
            if (!holds(limit.sign, value, limit.bound)) return missed[i].add(value, limit.bound, index, payload);
        }
        const double rank = m_rank->value();
        if (std::isnan(rank)) return unranked.add(rank, 0, index, payload);
        ++accepted;
        const double signedRank = m_goals->rank.higher ? -rank : rank;
        std::array<double, kMostObjectives> values{};
        bool comparable = !m_objectives.empty();
        for (std::size_t i = 0; i < m_objectives.size(); ++i) {
            const double value = m_objectives[i]->value();
            comparable = comparable && !std::isnan(value);
            values[i] = m_goals->pareto[i].higher ? -value : value;
        }
        const bool ranks = best.wants(signedRank, index);
        const bool leads = comparable && front.wants(values, index);
        if (!ranks && !leads) return;
        Contender<Payload> contender; // in steps: g++ 12 warns falsely of an empty payload
        contender.index = index;
        contender.rank = signedRank;
        contender.objectives = values;
        contender.payload = payload;
        if (ranks) best.add(contender);
        if (leads) front.add(contender);
    }

    void merge(const Selection& other) {
        accepted += other.accepted;
        unranked.merge(other.unranked);
        for (std::size_t i = 0; i < missed.size(); ++i) missed[i].merge(other.missed[i]);
        for (const Contender<Payload>& contender : other.best.sorted()) if (best.wants(contender.rank, contender.index)) best.add(contender);
        for (const Contender<Payload>& contender : other.front.points()) if (front.wants(contender.objectives, contender.index)) front.add(contender);
    }

    std::uint64_t accepted = 0;
    BestFew<Payload> best;
    ParetoFront<Payload> front;
    std::vector<Missed<Payload>> missed;   // by limit: what passed the limits before it
    Missed<Payload> unranked;              // without the number to rank by

private:
    const SearchGoals* m_goals;
    std::unique_ptr<Measure> m_rank;
    std::vector<std::unique_ptr<Measure>> m_objectives, m_limits;
};

} // namespace mlsys
