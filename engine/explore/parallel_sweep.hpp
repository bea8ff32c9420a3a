// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep on several workers. The points are cut into tiles; a worker takes the next one, fills it, takes another. Who
// provides the threads does not matter: the window calls fillTiles() from a pool of its own, the command line lets
// runWorkers() start threads. Each worker has a Sweep and bases of its own, bound from a Zoo of its own, and writes its
// points where no other does.
//
//     SweepField field({"latency", "mfu"}, points);
//     TileQueue tiles(points);
//     runWorkers(tiles, workerCount(), [&](TileQueue& queue) {
//         Sweep sweep(solver, axes);
//         SweepBases bases(zoo, request);
//         fillTiles(queue, sweep, [&](auto digits) -> SweepBase& { return bases.at(digits); }, field);
//     });
#pragma once

#include "engine/explore/sweep.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace mlsys {

// A few milliseconds of work: so soon a worker that is told to stop has stopped.
inline constexpr std::uint64_t kTilePoints = 1 << 16;

struct Tile {
    std::uint64_t number = 0;
    std::uint64_t from = 0, to = 0;
    explicit operator bool() const { return to > from; }
};

// Deals tiles to workers and hears when they are done. All of it may be called from any thread.
class TileQueue {
public:
    explicit TileQueue(std::uint64_t points, std::uint64_t tilePoints = kTilePoints);

    Tile next();                               // an empty one: all are dealt, or the work is cancelled
    void finish(const Tile& tile);             // what the worker wrote is seen by who then reads isFinished()
    void cancel() { m_stop.store(true, std::memory_order_relaxed); }

    bool cancelled() const { return m_stop.load(std::memory_order_relaxed); }
    const std::atomic<bool>& stop() const { return m_stop; }
    std::uint64_t points() const { return m_points; }
    std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); } // points of finished tiles
    std::uint64_t tiles() const { return m_tiles; }
    Tile tile(std::uint64_t number) const;
    bool isFinished(std::uint64_t number) const { return m_finished[number].load(std::memory_order_acquire); }

private:
    std::uint64_t m_points;
    std::uint64_t m_tilePoints;
    std::uint64_t m_tiles;
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic<bool> m_stop{false};
    std::unique_ptr<std::atomic<bool>[]> m_finished;
};

// Some outputs of every point of a sweep, each a column of doubles as OutputSlot reads them; NaN where a point is refused,
// has no such output or is not computed yet.
class SweepField {
public:
    // Paths that name no scalar output give a column of NaN.
    SweepField(std::vector<std::string> paths, std::uint64_t points);
    SweepField(SweepField&&) = default;
    SweepField& operator=(SweepField&&) = default;

    std::size_t columns() const { return m_columns.size(); }
    const std::string& path(std::size_t column) const { return m_columns[column].path; }
    std::span<const double> values(std::size_t column) const { return m_values[column]; }
    std::span<const SweepColumn> targets() const { return m_columns; }

private:
    std::vector<std::vector<double>> m_values;
    std::vector<SweepColumn> m_columns;
};

// One worker: fills tiles until none is left or the queue is cancelled.
template <class BaseOf> void fillTiles(TileQueue& queue, Sweep& sweep, BaseOf&& baseOf, const SweepField& field) {
    while (const Tile tile = queue.next()) {
        if (sweep.fill(tile.from, tile.to, baseOf, field.targets(), queue.stop()) == tile.to - tile.from) queue.finish(tile);
    }
}

// As many as the machine has cores.
unsigned workerCount();
// Runs `worker` on so many threads, this one among them and none without a tile, and waits for all. What one throws cancels the others and is
// thrown here.
void runWorkers(TileQueue& queue, unsigned workers, const std::function<void(TileQueue&)>& worker);

} // namespace mlsys
