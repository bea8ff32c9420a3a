// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tile_output.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/interrupt.hpp"
#include "engine/unit_text.hpp"

#include <chrono>
#include <iostream>

namespace mlsys::cli {

TileOutput::TileOutput(TileQueue& queue, unsigned workers, const std::optional<std::string>& csv, bool json) : m_queue(queue), m_ahead(2 * std::uint64_t{workers}) {
    if (csv) m_csv.emplace(csv == "-" ? "" : *csv);
    if (json) m_lines.emplace("");
}

void TileOutput::header(std::string_view row) { m_csv->write(row); }

void TileOutput::write(const TileText& text) {
    if (m_csv && !text.rows.empty()) m_csv->write(text.rows);
    if (m_lines && !text.lines.empty()) m_lines->write(text.lines);
}

void TileOutput::put(const Tile& tile, TileText text) {
    std::unique_lock lock(m_guard);
    // Whom a cancelled worker waits for may have gone without a word: it threw.
    while (tile.number >= m_next + m_ahead && !m_queue.cancelled()) m_moved.wait_for(lock, std::chrono::milliseconds(20));
    m_waiting.emplace(tile.number, std::move(text));
    while (!m_ended && !m_waiting.empty() && m_waiting.begin()->first == m_next) {
        const TileText first = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_ended = true; // unless it is written, and whole
        write(first);
        m_refused = m_refused || first.refused;
        m_written += first.points;
        const Tile written = m_queue.tile(m_next++);
        m_ended = first.points < written.to - written.from;
        if (!m_ended) m_queue.finish(written);
    }
    m_moved.notify_all();
}

int TileOutput::finish(const char* what) {
    if (m_csv) m_csv->finish();
    if (m_lines) m_lines->finish();
    if (m_written == m_queue.points()) return m_refused ? kRefused : kOk;
    const auto count = [](std::uint64_t n) { return readableQuantity(static_cast<double>(n), {}, 16); };
    std::cerr << "mlsysim-cli: stopped after " << m_written << " of " << count(m_queue.points()) << ' ' << what << '\n';
    return kInterrupted;
}

} // namespace mlsys::cli
