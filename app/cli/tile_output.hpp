// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of CSV and lines of JSON that workers make of a queue's tiles, written in the order of the tiles, whoever is done
// first. A worker that is far ahead waits, so that little of it is ever in memory.
#pragma once

#include "app/cli/whole_file.hpp"
#include "engine/explore/parallel_sweep.hpp"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace mlsys::cli {

struct TileText {
    std::string rows, lines;    // whole ones
    std::uint64_t points = 0;   // of the tile that are in them; fewer than it has if the queue was cancelled meanwhile
    bool refused = false;       // one of them is
};

class TileOutput {
public:
    // Rows go to the file `csv` ("" or "-" is standard output), or nowhere without one; lines to standard output, if `json`.
    // Throws FileError, here and where something is written.
    TileOutput(TileQueue& queue, unsigned workers, const std::optional<std::string>& csv, bool json);

    bool wantsRows() const { return m_csv.has_value(); }
    bool wantsLines() const { return m_lines.has_value(); }
    void header(std::string_view row);
    // From any worker, once for every tile it was dealt: also for one that it did not finish, which is the last to be written.
    void put(const Tile& tile, TileText text);
    // When the workers are done. The exit status; what was stopped is told on standard error, counted in `what` ("points").
    int finish(const char* what);

private:
    void write(const TileText& text);

    TileQueue& m_queue;
    const std::uint64_t m_ahead;            // tiles that may be done before their turn
    std::optional<WholeFile> m_csv, m_lines;
    std::mutex m_guard;
    std::condition_variable m_moved;
    std::map<std::uint64_t, TileText> m_waiting;
    std::uint64_t m_next = 0;               // the tile whose turn it is
    std::uint64_t m_written = 0;            // points
    bool m_refused = false;
    bool m_ended = false;                   // nothing is written any more
};

} // namespace mlsys::cli
