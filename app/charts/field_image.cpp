// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_image.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace mlsys {
namespace {

// Neighbouring pixels of one row that show the same byte.
struct Run {
    int from = 0, to = 0;
    std::uint8_t code = 0;
};

// The cell under the centre of each pixel; -1 beyond the field.
std::vector<int> cellsOf(double from, double to, int pixels, int first, int count, int cells) {
    std::vector<int> result(static_cast<std::size_t>(count));
    const double step = (to - from) / pixels;
    for (int i = 0; i < count; ++i) {
        const double at = std::floor(from + (first + i + 0.5) * step);
        result[static_cast<std::size_t>(i)] = at >= 0 && at < cells ? static_cast<int>(at) : -1;
    }
    return result;
}

// Tiles laid out along the whole width, so that a run is one copy.
class Patterns {
public:
    Patterns(const FieldPalette& palette, const QRect& part) : m_part(part), m_rows(palette.tiles.size()), m_heights(palette.tiles.size()) {
        const auto width = static_cast<std::size_t>(part.width());
        for (std::size_t t = 0; t < palette.tiles.size(); ++t) {
            const QImage& tile = palette.tiles[t];
            m_heights[t] = tile.height();
            m_rows[t].resize(width * static_cast<std::size_t>(tile.height()));
            for (int y = 0; y < tile.height(); ++y) {
                const auto* line = reinterpret_cast<const QRgb*>(tile.constScanLine(y));
                QRgb* out = m_rows[t].data() + static_cast<std::size_t>(y) * width;
                for (int x = 0; x < part.width(); ++x) out[x] = line[(part.left() + x) % tile.width()];
            }
        }
    }
    const QRgb* row(int tile, int y) const {
        const auto t = static_cast<std::size_t>(tile);
        return m_rows[t].data() + static_cast<std::size_t>((m_part.top() + y) % m_heights[t]) * static_cast<std::size_t>(m_part.width());
    }

private:
    QRect m_part;
    std::vector<std::vector<QRgb>> m_rows;
    std::vector<int> m_heights;
};

void findRuns(const FieldCells& cells, int row, const std::vector<int>& columns, int first, int last, std::vector<Run>& runs) {
    runs.clear();
    for (int x = first; x < last;) {
        const std::uint8_t code = cells.at(columns[static_cast<std::size_t>(x)], row);
        const int from = x;
        while (++x < last && cells.at(columns[static_cast<std::size_t>(x)], row) == code) {}
        runs.push_back({from, x, code});
    }
}

void paintRuns(const std::vector<Run>& runs, const FieldPalette& palette, const Patterns& patterns, int y, QRgb* line) {
    for (const Run& run : runs) {
        const int tile = palette.tile[run.code];
        if (tile < 0) std::fill(line + run.from, line + run.to, palette.plain[run.code]);
        else std::memcpy(line + run.from, patterns.row(tile, y) + run.from, sizeof(QRgb) * static_cast<std::size_t>(run.to - run.from));
    }
}

} // namespace

FieldPalette FieldPalette::ofClasses(const QVector<FieldFill>& fills, const FieldFill& none, const QColor& outside, double pixels) {
    FieldPalette palette;
    palette.outside = outside.rgb();
    palette.tile.fill(static_cast<int>(fills.size()));
    for (int k = 0; k < fills.size(); ++k) {
        palette.tiles.push_back(patternTile(fills[k], pixels));
        if (k < 256) palette.tile[static_cast<std::size_t>(k)] = k;
    }
    palette.tiles.push_back(patternTile(none, pixels));
    return palette;
}

FieldPalette FieldPalette::ofShades(const std::array<QRgb, 255>& shades, const FieldFill& none, const QColor& outside, double pixels) {
    FieldPalette palette;
    palette.outside = outside.rgb();
    palette.tile.fill(-1);
    palette.tile[kNoClass] = 0;
    palette.tiles.push_back(patternTile(none, pixels));
    std::copy(shades.begin(), shades.end(), palette.plain.begin());
    return palette;
}

QImage fieldImage(const FieldCells& cells, const CellWindow& window, QSize size, const QRect& part, const FieldPalette& palette) {
    if (part.isEmpty()) return {};
    QImage image(part.size(), QImage::Format_RGB32);
    const std::vector<int> columns = cellsOf(window.left, window.right, size.width(), part.left(), part.width(), cells.columns);
    const std::vector<int> rows = cellsOf(window.top, window.bottom, size.height(), part.top(), part.height(), cells.rows);
    const auto isCell = [](int cell) { return cell >= 0; };
    const auto first = std::find_if(columns.begin(), columns.end(), isCell);
    const auto last = std::find_if_not(first, columns.end(), isCell);
    const Patterns patterns(palette, part);
    std::vector<Run> runs;
    int shown = -1; // the row that the runs are of
    for (int y = 0; y < part.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const int row = rows[static_cast<std::size_t>(y)];
        const auto from = static_cast<int>(first - columns.begin()), to = static_cast<int>(last - columns.begin());
        if (row < 0 || cells.isEmpty() || from == to) {
            std::fill(line, line + part.width(), palette.outside);
            continue;
        }
        std::fill(line, line + from, palette.outside);
        std::fill(line + to, line + part.width(), palette.outside);
        if (row != shown) findRuns(cells, row, columns, from, to, runs);
        shown = row;
        paintRuns(runs, palette, patterns, y, line);
    }
    return image;
}

} // namespace mlsys
