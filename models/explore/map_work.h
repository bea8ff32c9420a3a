// SPDX-License-Identifier: GPL-3.0-or-later
// What a phase map computes: two inputs over a grid, what binds or any output at each place, on as many threads as come; and
// what a page says of it.
#pragma once

#include "engine/explore/parallel_sweep.hpp"
#include "models/explore/tool_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>

namespace mlsys {

inline constexpr std::uint64_t kMapTile = 1 << 13; // finer than a sweep's: the last tile must not keep the other workers waiting

struct MapAxis {
    std::string path;
    const Row* row = nullptr;
    double from = 0, to = 1;
    bool isLog = false;

    // The middle of a cell; for counts the nearest that there is.
    double at(int cell, int cells) const {
        const double share = (cell + 0.5) / cells;
        const double value = isLog ? from * std::pow(to / from, share) : from + share * (to - from);
        return row->kind == Kind::count ? std::max(std::ceil(from), std::min(std::floor(to), std::round(value))) : value;
    }
    double cellOf(double place, int cells) const {
        const double share = isLog ? std::log(place / from) / std::log(to / from) : (place - from) / (to - from);
        return std::clamp(std::floor(share * cells), 0.0, cells - 1.0);
    }
};

struct MapAsked {
    const Solver* solver;
    MapAxis x, y;
    std::string colour, contour;   // outputs; contour may be empty
    int cells = 256;
    bool drawsLines = true;        // not while a drag lasts
};

// What is on a map and how much of it.
struct MapField {
    std::shared_ptr<std::vector<std::uint8_t>> classes; // kNoClass where there is no answer
    std::shared_ptr<std::vector<float>> values;         // NaN there
    double least = std::numeric_limits<double>::infinity(), most = -std::numeric_limits<double>::infinity();
    std::array<std::uint64_t, 256> shares{};            // cells by class

    // Of these cells, which nobody writes meanwhile.
    void count(std::uint64_t from, std::uint64_t to) {
        for (std::uint64_t i = from; classes && i < to; ++i) ++shares[(*classes)[i]];
        for (std::uint64_t i = from; values && i < to; ++i) {
            const double value = (*values)[i];
            if (!std::isfinite(value)) continue;
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    void add(const MapField& other) {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
        for (std::size_t i = 0; i < shares.size(); ++i) shares[i] += other.shares[i];
    }
};

class MapWork : public ToolWork {
public:
    MapWork(const Solution& bound, MapAsked asked)
        : m_asked(std::move(asked)), m_bound(bound), m_count(static_cast<std::uint64_t>(m_asked.cells) * static_cast<std::uint64_t>(m_asked.cells)), m_queue(m_count, kMapTile), m_field(emptyField()) {
        // What a sweep writes, all of it, before it is read: nobody needs it cleared.
        if (m_field.classes) m_solvedClasses = std::make_unique_for_overwrite<double[]>(m_count);
        if (m_field.values) m_solvedValues = std::make_unique_for_overwrite<double[]>(m_count);
    }
    double points() const override { return static_cast<double>(m_count); }
    bool divides() const override { return true; }
    double progress() const override { return static_cast<double>(m_queue.done()) / static_cast<double>(m_count); }
    void cancel() override {
        ToolWork::cancel();
        m_queue.cancel();
    }
    void run() override;
    Content content(const PageContext& context) override { return contentOf(context, m_field); }
    std::optional<Content> partial(const PageContext& context) override;
    std::vector<Change> changesAt(const PageContext& context, QPointF place) const override;

private:
    MapField emptyField() const;
    const Row& colourRow() const { return *outputRow(*m_asked.solver, m_asked.colour); }
    bool isClassed() const { return colourRow().kind == Kind::choice || colourRow().kind == Kind::flag; }
    const std::string& numbers() const { return isClassed() ? m_asked.contour : m_asked.colour; } // the output behind `values`, or none
    const Row* numberRow() const { return numbers().empty() ? nullptr : outputRow(*m_asked.solver, numbers()); }
    QVector<FieldKind> kinds() const;
    Content contentOf(const PageContext& context, const MapField& field) const;
    FieldChart chartBody(const PageContext& context, const MapField& field) const;
    void addShares(const PageContext& context, const MapField& field, Content& content, QStringList& said) const;
    QStringList boundaryTexts(const PageContext& context) const;
    QVector<double> levels(const MapField& field, const AxisSpec& axis) const;

    const MapAsked m_asked;
    const Solution m_bound;
    const std::uint64_t m_count;
    TileQueue m_queue;
    std::unique_ptr<double[]> m_solvedClasses, m_solvedValues; // tiles of them, and of the field, are a worker's own
    std::mutex m_guard;
    MapField m_field;
};

} // namespace mlsys
