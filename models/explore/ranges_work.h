// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of uncertain inputs, solved and summed up on as many threads as come; and what a page says of them.
#pragma once

#include "engine/explore/parallel_sweep.hpp"
#include "engine/explore/ranges.hpp"
#include "models/explore/tool.h"

#include <memory>
#include <mutex>

namespace mlsys {

struct RangesAsked {
    std::string output;                      // what the answer is about
    std::vector<std::string> inputs;
    std::vector<Distribution> distributions;
    std::uint64_t draws = 10000;
    std::uint64_t seed = 1;
};

class RangesWork : public ToolWork {
public:
    RangesWork(RangesAsked asked, const Solution& bound);

    double points() const override { return static_cast<double>(m_asked.draws); }
    double progress() const override { return static_cast<double>(m_tiles.done()) / points(); }
    bool divides() const override { return true; }
    void run() override;
    void cancel() override;
    Content content(const PageContext& context) override;

private:
    struct Output {
        std::string path;
        const Row* row;
        double nominal;
        RangeSummary summary;
    };
    enum Phase { kSolving, kSumming, kStopped };

    void prepare();
    void solveTiles();
    bool waitForAll();
    const Output& studied() const { return m_outputs[m_studied]; }
    const Output* find(const std::string& path) const;
    QString titleOf(const Output& output) const;
    QString shareText(const PageContext& context, double share) const;
    QString sharesText(const PageContext& context, const Output& output) const;
    std::vector<Card> cards(const PageContext& context) const;
    QString verdict(const PageContext& context) const;
    ChartSpec histogram(const PageContext& context) const;
    std::optional<ChartSpec> bands(const PageContext& context) const;
    std::vector<const Output*> varying() const;
    Table table(const PageContext& context) const;
    std::vector<QString> notes(const PageContext& context) const;

    const RangesAsked m_asked;
    const Solver& m_solver;
    Probe m_probe;                           // copied by each thread
    std::vector<Output> m_outputs;
    std::size_t m_studied = 0;
    std::once_flag m_once;
    std::unique_ptr<RangeDraws> m_draws;
    std::vector<std::vector<double>> m_columns;
    TileQueue m_tiles;
    std::atomic<int> m_phase{kSolving};
    std::atomic<std::size_t> m_summed{0};    // outputs taken by a thread
    RefusedDraws m_refused;
};

} // namespace mlsys
