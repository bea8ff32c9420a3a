// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/ranges_work.h"

#include <limits>

namespace mlsys {
namespace {
constexpr std::uint64_t kTile = 512;     // draws; a millisecond or so
} // namespace

RangesWork::RangesWork(RangesAsked asked, const Solution& bound)
    : m_asked(std::move(asked)), m_solver(*bound.solver), m_probe(m_solver, bound.in, bound.assumptions), m_tiles(m_asked.draws, kTile) {
    for (const std::string& path : m_asked.inputs) m_probe.addInput(path);
    std::vector<double> nominal;
    for (const std::string& path : scalarOutputs(m_solver)) {
        m_probe.addOutput(path);
        if (path == m_asked.output) m_studied = m_outputs.size();
        m_outputs.push_back({path, &m_probe.outputRow(m_outputs.size()), kNoNumber, {}});
    }
    nominal.resize(m_outputs.size());
    m_probe.solve(nominal);
    for (std::size_t o = 0; o < m_outputs.size(); ++o) m_outputs[o].nominal = nominal[o];
    m_probe.stopBy(&stop());
}

void RangesWork::cancel() {
    ToolWork::cancel();
    m_tiles.cancel();
    m_phase.store(kStopped, std::memory_order_release);
    m_phase.notify_all();
}

void RangesWork::prepare() {
    m_draws = std::make_unique<RangeDraws>(m_probe, m_asked.distributions, m_asked.draws, m_asked.seed, &stop());
    for (std::size_t o = 0; o < m_outputs.size() && !stop().load(); ++o) m_columns.emplace_back(m_asked.draws, std::numeric_limits<double>::quiet_NaN());
}

void RangesWork::solveTiles() {
    Probe probe(m_probe);
    while (const Tile tile = m_tiles.next()) {
        solveDraws(probe, *m_draws, tile.from, tile.to, m_columns, m_refused);
        m_tiles.finish(tile);
    }
}

// Whether all draws are solved; false if the work was cancelled.
bool RangesWork::waitForAll() {
    bool all = true;
    for (std::uint64_t t = 0; t < m_tiles.tiles() && all; ++t) all = m_tiles.isFinished(t);
    if (all) {
        int solving = kSolving;
        if (m_phase.compare_exchange_strong(solving, kSumming, std::memory_order_acq_rel)) m_phase.notify_all();
    }
    m_phase.wait(kSolving, std::memory_order_acquire);
    return m_phase.load(std::memory_order_acquire) == kSumming;
}

void RangesWork::run() {
    std::call_once(m_once, [this] { prepare(); });
    if (stop().load()) return;
    solveTiles();
    if (!waitForAll()) return;
    for (std::size_t o = m_summed.fetch_add(1); o < m_outputs.size() && !stop().load(); o = m_summed.fetch_add(1)) {
        m_outputs[o].summary = summaryOf(*m_outputs[o].row, m_columns[o], m_outputs[o].nominal);
    }
}

} // namespace mlsys
