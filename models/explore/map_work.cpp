// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/map_work.h"

#include "engine/explore/boundary.hpp"
#include "models/chart_parts.h"
#include "models/explore/study_parts.h"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class MapText { Q_DECLARE_TR_FUNCTIONS(MapPage) };

constexpr int kMostLevels = 7;

// Only the regions that occur: a legend of others would make one look for them.
void dropUnseen(const MapField& field, FieldChart& chart) {
    std::array<std::uint8_t, 256> moved;
    moved.fill(kNoClass);
    QVector<FieldKind> seen;
    for (qsizetype kind = 0; kind < chart.kinds.size(); ++kind) {
        const auto code = static_cast<std::size_t>(kind);
        if (field.shares[code] == 0) continue;
        moved[code] = static_cast<std::uint8_t>(seen.size());
        seen.push_back(chart.kinds[kind]);
    }
    if (seen.size() == chart.kinds.size()) return;
    auto classes = std::make_shared<std::vector<std::uint8_t>>(field.classes->size());
    std::transform(field.classes->begin(), field.classes->end(), classes->begin(), [&](std::uint8_t code) { return moved[code]; });
    chart.kinds = std::move(seen);
    chart.classes = std::move(classes);
}

// Each of `all` in 1/`scale` per cent, whole. Rounded one by one they could be more than everything together: what all are
// worth is given first downwards, then to the largest remainders.
std::vector<std::uint64_t> sharesOf(std::span<const std::uint64_t> cells, std::uint64_t all, std::uint64_t scale) {
    const std::uint64_t parts = 100 * scale;
    std::uint64_t counted = 0, given = 0;
    std::vector<std::uint64_t> shares;
    std::vector<std::size_t> byRemainder;
    for (const std::uint64_t count : cells) {
        byRemainder.push_back(shares.size());
        shares.push_back(count * parts / all);
        counted += count;
        given += shares.back();
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](std::size_t a, std::size_t b) { return cells[a] * parts % all > cells[b] * parts % all; });
    const std::uint64_t left = counted * parts / all - given;
    for (std::uint64_t i = 0; i < left; ++i) ++shares[byRemainder[i]];
    return shares;
}

// Shares of the map: to a tenth of a per cent where one of them is small or nearly all.
QStringList shareTexts(const PageContext& context, std::span<const std::uint64_t> cells, std::uint64_t all) {
    const bool isFine = std::any_of(cells.begin(), cells.end(), [&](std::uint64_t count) { return count < all && (10 * count < all || 10 * (all - count) < all); });
    const std::uint64_t scale = isFine ? 10 : 1;
    const std::vector<std::uint64_t> shares = sharesOf(cells, all, scale);
    QStringList texts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] == 0) texts << MapText::tr("< %1").arg(percentText(context, 0.001));
        else if (shares[i] == 100 * scale && cells[i] < all) texts << MapText::tr("> %1").arg(percentText(context, 0.999));
        else texts << percentText(context, static_cast<double>(shares[i]) / static_cast<double>(100 * scale));
    }
    return texts;
}

} // namespace

void MapWork::run() {
    std::vector<SweepAxis> axes(2);
    for (int i = 0; i < m_asked.cells; ++i) {
        axes[0].values.push_back(m_asked.y.at(i, m_asked.cells));
        axes[1].values.push_back(m_asked.x.at(i, m_asked.cells));
    }
    Sweep sweep(*m_asked.solver, std::move(axes));
    SweepBase base(*m_asked.solver);
    base.in = m_bound.in;
    base.assumptions = m_bound.assumptions;
    for (const MapAxis* axis : {&m_asked.y, &m_asked.x}) {
        const std::string_view path = axis->path;
        base.slots.push_back(path.starts_with(kAssumptionsPrefix) ? slotAt(rowsOf<Assumptions>(), &base.assumptions, path.substr(kAssumptionsPrefix.size())) : slotAt(base.in.rows(), base.in.data(), path));
    }
    std::vector<SweepColumn> columns;
    MapField found{m_field.classes, m_field.values}; // this worker's counts
    if (found.classes) columns.push_back({m_asked.colour, m_solvedClasses.get()});
    if (found.values) columns.push_back({numbers(), m_solvedValues.get()});
    while (const Tile tile = m_queue.next()) {
        if (sweep.fill(tile.from, tile.to, [&](auto) -> SweepBase& { return base; }, columns, m_queue.stop()) != tile.to - tile.from) return;
        for (std::uint64_t i = tile.from; found.classes && i < tile.to; ++i) {
            if (!std::isnan(m_solvedClasses[i])) (*found.classes)[i] = static_cast<std::uint8_t>(m_solvedClasses[i]);
        }
        for (std::uint64_t i = tile.from; found.values && i < tile.to; ++i) {
            if (std::isfinite(m_solvedValues[i])) (*found.values)[i] = static_cast<float>(m_solvedValues[i]);
        }
        found.count(tile.from, tile.to);
        m_queue.finish(tile);
    }
    const std::lock_guard lock(m_guard);
    m_field.add(found);
}

MapField MapWork::emptyField() const {
    MapField field;
    if (isClassed()) field.classes = std::make_shared<std::vector<std::uint8_t>>(m_count, kNoClass);
    if (!numbers().empty()) field.values = std::make_shared<std::vector<float>>(m_count, std::numeric_limits<float>::quiet_NaN());
    return field;
}

// A copy of the tiles that are finished: the others are being written.
std::optional<Content> MapWork::partial(const PageContext& context) {
    MapField field = emptyField();
    std::uint64_t done = 0;
    for (std::uint64_t number = 0; number < m_queue.tiles(); ++number) {
        if (!m_queue.isFinished(number)) continue;
        const Tile tile = m_queue.tile(number);
        const auto copy = [&](const auto& from, auto& to) { std::copy(from.begin() + static_cast<std::ptrdiff_t>(tile.from), from.begin() + static_cast<std::ptrdiff_t>(tile.to), to.begin() + static_cast<std::ptrdiff_t>(tile.from)); };
        if (field.classes) copy(*m_field.classes, *field.classes);
        if (field.values) copy(*m_field.values, *field.values);
        field.count(tile.from, tile.to);
        done += tile.to - tile.from;
    }
    if (done == 0) return std::nullopt;
    Content content = contentOf(context, field);
    content.notes.push_back(MapText::tr("%1 of the places so far.").arg(context.format.percent(static_cast<double>(done) / static_cast<double>(m_count))));
    return content;
}

QVector<FieldKind> MapWork::kinds() const {
    const Row& row = colourRow();
    QVector<FieldKind> found;
    if (row.kind == Kind::flag) {
        found = {{u"no"_s, MapText::tr("%1: no").arg(translated(row.title)), Ink::memory}, {u"yes"_s, MapText::tr("%1: yes").arg(translated(row.title)), Ink::compute}};
    } else if (row.kind == Kind::choice) {
        // By value, as the classes are.
        for (const Choice& choice : row.choices()) {
            while (found.size() <= choice.value) found.push_back({});
            found[choice.value] = {qstring(choice.key), translated(choice.title), inkOfRegime(choice, choice.value)};
        }
    }
    return found;
}

QVector<double> MapWork::levels(const MapField& field, const AxisSpec& axis) const {
    QVector<double> found;
    if (!m_asked.drawsLines || !(field.least < field.most)) return found;
    if (axis.log) {
        for (int decade = static_cast<int>(std::floor(std::log10(field.least / axis.scale))); decade <= static_cast<int>(std::ceil(std::log10(field.most / axis.scale))); ++decade) {
            for (const double step : {1.0, 2.0, 5.0}) {
                const double level = step * std::pow(10, decade) * axis.scale;
                if (level > field.least && level < field.most) found.push_back(level);
            }
        }
        while (found.size() > kMostLevels) { // every other one
            QVector<double> fewer;
            for (qsizetype i = found.size() % 2; i < found.size(); i += 2) fewer.push_back(found[i]);
            found = fewer;
        }
        return found;
    }
    const double rough = (field.most - field.least) / axis.scale / kMostLevels;
    const double decade = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * decade;
    for (const double nice : {5.0, 2.0, 1.0}) if (nice * decade >= rough) step = nice * decade;
    for (double level = std::ceil(field.least / axis.scale / step) * step; level * axis.scale < field.most; level += step) if (level * axis.scale > field.least) found.push_back(level * axis.scale);
    return found;
}

FieldChart MapWork::chartBody(const PageContext& context, const MapField& field) const {
    FieldChart chart;
    chart.x = axisFor(context, titleOfInput(*m_asked.solver, m_asked.x.path), *m_asked.x.row, m_asked.x.from, m_asked.x.to, m_asked.x.isLog);
    chart.y = axisFor(context, titleOfInput(*m_asked.solver, m_asked.y.path), *m_asked.y.row, m_asked.y.from, m_asked.y.to, m_asked.y.isLog);
    chart.columns = chart.rows = m_asked.cells;
    chart.classes = field.classes;
    chart.kinds = kinds();
    if (isClassed()) dropUnseen(field, chart);
    chart.values = field.values;
    if (const Row* row = numberRow()) {
        const double least = field.least <= field.most ? field.least : 0, most = field.least < field.most ? field.most : least + std::max(1.0, std::abs(least));
        chart.value = axisFor(context, titleOfOutput(*m_asked.solver, numbers()), *row, least, most, isWide(least, most));
        chart.levels = levels(field, chart.value);
    }
    const double x = inputAt(m_bound, m_asked.x.path), y = inputAt(m_bound, m_asked.y.path);
    if (x >= m_asked.x.from && x <= m_asked.x.to && y >= m_asked.y.from && y <= m_asked.y.to) chart.here = QPointF(x, y), chart.hereName = MapText::tr("Now");
    return chart;
}

void MapWork::addShares(const PageContext& context, const MapField& field, Content& content, QStringList& said) const {
    const QVector<FieldKind> all = kinds();
    QStringList names;
    std::vector<std::uint64_t> cells;
    for (std::size_t kind = 0; kind < field.shares.size(); ++kind) {
        if (field.shares[kind] == 0) continue;
        names << (kind == kNoClass ? MapText::tr("no answer") : all[static_cast<qsizetype>(kind)].name);
        cells.push_back(field.shares[kind]);
    }
    const QStringList texts = shareTexts(context, cells, m_count);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double share = static_cast<double>(cells[static_cast<std::size_t>(i)]) / static_cast<double>(m_count);
        content.table.rows.push_back({wordCell(names[i]), {texts[i], share, {}, {}, Tone::neutral, {}}});
        said << MapText::tr("%1 %2").arg(names[i], texts[i]);
    }
}

Content MapWork::contentOf(const PageContext& context, const MapField& field) const {
    Content content;
    const QString xTitle = titleOfInput(*m_asked.solver, m_asked.x.path), yTitle = titleOfInput(*m_asked.solver, m_asked.y.path);
    const QString title = titleOfOutput(*m_asked.solver, m_asked.colour);
    content.cards.push_back(outputCard(context, *m_asked.solver, m_asked.colour.c_str()));
    content.table.columns << MapText::tr("Region") << MapText::tr("Share of the map");
    QStringList shares;
    if (isClassed()) addShares(context, field, content, shares);
    if (const Row* row = numberRow()) {
        if (!m_asked.contour.empty() && isClassed()) content.cards.push_back(outputCard(context, *m_asked.solver, m_asked.contour.c_str()));
        const QString range = field.least <= field.most ? MapText::tr("%1 … %2").arg(textFor(context, *row, field.least), textFor(context, *row, field.most)) : MapText::tr("no answer");
        content.cards.back().verdict = MapText::tr("on the map: %1").arg(range);
        content.table.rows.push_back({wordCell(MapText::tr("Least and largest %1").arg(titleOfOutput(*m_asked.solver, numbers()))), wordCell(range)});
        shares << MapText::tr("%1 %2").arg(titleOfOutput(*m_asked.solver, numbers()), range);
    }
    //: A picture's title. %1 is an output as cards name it ("Latency", "Decode is"), %2 and %3 are inputs.
    const QString name = MapText::tr("Map of “%1”: %2 × %3").arg(title, xTitle, yTitle);
    content.verdict = MapText::tr("%1 – %2").arg(name, listed(shares));
    const bool hasLines = !m_asked.contour.empty() && isClassed() && numberRow();
    const QString caption = hasLines ? MapText::tr("%1, lines of equal %2").arg(name, withinSentence(titleOfOutput(*m_asked.solver, m_asked.contour))) : name;
    ChartSpec chart = chartOf(context, u"map"_s, caption, content.verdict + u'.', chartBody(context, field));
    chart.showsPins = true; // a map behind a map would say nothing
    content.charts.push_back(std::move(chart));
    for (const QString& text : boundaryTexts(context)) content.notes.push_back(text);
    content.defaultKey = outputKey(*m_asked.solver, m_asked.colour.c_str());
    return content;
}

// Where one term of the answer takes over from another, as the working of the present scenario has it.
QStringList MapWork::boundaryTexts(const PageContext& context) const {
    const std::string_view varied[] = {m_asked.x.path, m_asked.y.path};
    QStringList texts;
    for (const Boundary& boundary : boundaries(context.results.steps(*m_asked.solver), varied)) {
        QStringList symbols;
        for (const Operand& operand : boundary.varied) {
            const bool isX = operand.path == m_asked.x.path || std::string(kAssumptionsPrefix) + operand.path == m_asked.x.path;
            symbols << MapText::tr("%1: %2").arg(qstring(operand.symbol), titleOfInput(*m_asked.solver, isX ? m_asked.x.path : m_asked.y.path));
        }
        texts << MapText::tr("In %1, %2 meets %3 where %4 = %5 (%6)").arg(translated(boundary.of->formula->title), translated(boundary.left.step->formula->title), translated(boundary.right.step->formula->title), qstring(boundary.left.text),
            qstring(boundary.right.text), listed(symbols));
    }
    return texts;
}

std::vector<Change> MapWork::changesAt(const PageContext& context, QPointF place) const {
    std::vector<Change> changes;
    for (const auto& [axis, value] : {std::pair{&m_asked.x, place.x()}, std::pair{&m_asked.y, place.y()}}) {
        const double middle = axis->at(static_cast<int>(axis->cellOf(value, m_asked.cells)), m_asked.cells);
        // As one would type it: the middle of a cell has many digits that mean nothing.
        changes.push_back(changeOf(context, *m_asked.solver, axis->path, *axis->row, allowedOf(*axis->row).nearest(rounded(*axis->row, middle, 3))));
    }
    return changes;
}

} // namespace mlsys
