// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/parallel_sweep.hpp"

#include <algorithm>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>

namespace mlsys {

TileQueue::TileQueue(std::uint64_t points, std::uint64_t tilePoints)
    : m_points(points), m_tilePoints(std::max<std::uint64_t>(tilePoints, 1)), m_tiles(points / m_tilePoints + (points % m_tilePoints != 0 ? 1 : 0)),
      m_finished(std::make_unique<std::atomic<bool>[]>(m_tiles)) {}

Tile TileQueue::tile(std::uint64_t number) const {
    const std::uint64_t from = number * m_tilePoints;
    return {number, from, from + std::min(m_tilePoints, m_points - from)};
}

Tile TileQueue::next() {
    if (cancelled()) return {};
    const std::uint64_t number = m_next.fetch_add(1, std::memory_order_relaxed);
    return number < m_tiles ? tile(number) : Tile{};
}

void TileQueue::finish(const Tile& tile) {
    m_finished[tile.number].store(true, std::memory_order_release);
    m_done.fetch_add(tile.to - tile.from, std::memory_order_relaxed);
}

SweepField::SweepField(std::vector<std::string> paths, std::uint64_t points) {
    for (std::string& path : paths) {
        m_values.emplace_back(points, std::numeric_limits<double>::quiet_NaN());
        m_columns.push_back({std::move(path), m_values.back().data()});
    }
}

unsigned workerCount() { return std::max(1U, std::thread::hardware_concurrency()); }

void runWorkers(TileQueue& queue, unsigned workers, const std::function<void(TileQueue&)>& worker) {
    std::exception_ptr thrown;
    std::mutex guard;
    const auto work = [&] {
        try {
            worker(queue);
        } catch (...) {
            const std::lock_guard lock(guard);
            if (!thrown) thrown = std::current_exception();
            queue.cancel();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < workers && i < queue.tiles(); ++i) threads.emplace_back(work);
        work();
    }
    if (thrown) std::rethrow_exception(thrown);
}

} // namespace mlsys
