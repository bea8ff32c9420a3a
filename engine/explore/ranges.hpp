// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that are not known to a number: each has a distribution, and so have the outputs ("fits in 93 % of draws").
// A Latin hypercube: every input's distribution is cut into as many equal shares as there are draws, and each share is
// drawn from once. The same seed gives the same draws, bit for bit, whoever solves them in whatever pieces.
#pragma once

#include "engine/explore/probe.hpp"

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

namespace mlsys {

enum class Spread : std::uint8_t {
    uniform,    // a…b; for a count each whole number alike
    logUniform, // a…b, each factor alike; a > 0
    triangular, // a…b, most often c
    normal      // mean a, standard deviation b, cut to the input's range
};

struct Distribution {
    Spread spread = Spread::uniform;
    double a = 0, b = 0, c = 0; // coherent units
};

// What is wrong with a distribution of this input: its numbers, or that it leaves the input's range.
std::optional<Issue> checkDistribution(const Row& row, const Distribution& distribution, const std::string& path);

inline constexpr std::uint64_t kMostDraws = 1'000'000;

// The values of all draws: `inputs` numbers for each.
class RangeDraws {
public:
    // One distribution an input of the probe, which passed checkDistribution(). Unfinished, and to be dropped, once the flag
    // is set.
    RangeDraws(const Probe& probe, std::span<const Distribution> distributions, std::uint64_t draws, std::uint64_t seed, const std::atomic<bool>* stop = nullptr);

    std::uint64_t size() const { return m_draws; }
    std::span<const double> at(std::uint64_t draw) const { return std::span(m_values).subspan(draw * m_inputs, m_inputs); }

private:
    std::uint64_t m_draws;
    std::size_t m_inputs;
    std::vector<double> m_values;
};

// How many draws were refused, and why the first of them was; the same whoever solved which.
class RefusedDraws {
public:
    // `draws` of them, of which the first is `first`. From any thread.
    void add(std::uint64_t draws, std::uint64_t first, const Issue& issue);
    // When all are solved.
    std::uint64_t count() const { return m_count; }
    const std::optional<Issue>& issue() const { return m_issue; }

private:
    std::mutex m_guard;
    std::uint64_t m_count = 0;
    std::uint64_t m_first = 0;
    std::optional<Issue> m_issue;
};

// Solves the draws from…to and puts each output where it belongs: columns[output][draw], NaN where refused. For workers in
// parallel: each a Probe of its own and other draws.
void solveDraws(Probe& probe, const RangeDraws& draws, std::uint64_t from, std::uint64_t to, std::span<std::vector<double>> columns, RefusedDraws& refused);

inline constexpr std::array<int, 5> kPercentiles{5, 25, 50, 75, 95};

struct RangeShare {
    double value; // of a flag, a choice or a count
    double share; // of the draws with an answer
};

// What one output came to.
struct RangeSummary {
    std::uint64_t answers = 0;            // draws with an answer, unbounded ones among them
    std::uint64_t unbounded = 0;
    // Numbers; +inf where unbounded answers reach. NaN without answers.
    std::array<double, kPercentiles.size()> percentiles{};
    double mean = 0, min = 0, max = 0;
    // Of the finite answers, in bins of equal width, or of equal factor where they are positive and wide.
    std::vector<std::uint64_t> histogram;
    double histogramFrom = 0, histogramTo = 0;
    bool histogramLog = false;
    // Flags, choices and, if there are few of them, whole numbers: by value.
    std::vector<RangeShare> shares;
    double differs = 0;                   // share of the answers that are not the nominal one (flags, choices)
};

// `nominal`: the output where the inputs are as bound; NaN if there is none.
RangeSummary summaryOf(const Row& output, std::span<const double> column, double nominal);

// The value below which a share p of a normal distribution lies.
double normalQuantile(double p);

} // namespace mlsys
