// SPDX-License-Identifier: GPL-3.0-or-later
// The phase map: two inputs as axes, and at each place what binds, or any output, with lines of equal value. Redrawn while
// a third input is dragged; a click sets the scenario to that place.
#include "engine/explore/boundary.hpp"
#include "engine/explore/parallel_sweep.hpp"
#include "models/chart_parts.h"
#include "models/explore/tool_parts.h"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <mutex>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class MapText { Q_DECLARE_TR_FUNCTIONS(MapPage) };

constexpr const char* kId = "map";
constexpr int kMostLevels = 7;
constexpr std::uint64_t kMapTile = 1 << 13; // finer than a sweep's: the last tile must not keep the other workers waiting

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

Content MapWork::contentOf(const PageContext& context, const MapField& field) const {
    Content content;
    const QString xTitle = titleOfInput(*m_asked.solver, m_asked.x.path), yTitle = titleOfInput(*m_asked.solver, m_asked.y.path);
    const QString title = titleOfOutput(*m_asked.solver, m_asked.colour);
    content.cards.push_back(outputCard(context, *m_asked.solver, m_asked.colour.c_str()));
    content.table.columns << MapText::tr("Region") << MapText::tr("Share of the map");
    QStringList shares;
    if (isClassed()) {
        const QVector<FieldKind> all = kinds();
        for (std::size_t kind = 0; kind < field.shares.size(); ++kind) {
            if (field.shares[kind] == 0) continue;
            const QString name = kind == kNoClass ? MapText::tr("no answer") : all[static_cast<qsizetype>(kind)].name;
            const double share = static_cast<double>(field.shares[kind]) / static_cast<double>(m_count);
            content.table.rows.push_back({wordCell(name), {context.format.percent(share), share, {}, {}, Tone::neutral, {}}});
            shares << MapText::tr("%1 %2").arg(name, context.format.percent(share));
        }
    }
    if (const Row* row = numberRow()) {
        if (!m_asked.contour.empty() && isClassed()) content.cards.push_back(outputCard(context, *m_asked.solver, m_asked.contour.c_str()));
        const QString range = field.least <= field.most ? MapText::tr("%1 … %2").arg(textFor(context, *row, field.least), textFor(context, *row, field.most)) : MapText::tr("no answer");
        content.cards.back().verdict = MapText::tr("on the map: %1").arg(range);
        content.table.rows.push_back({wordCell(MapText::tr("Least and largest %1").arg(titleOfOutput(*m_asked.solver, numbers()))), wordCell(range)});
        shares << MapText::tr("%1 %2").arg(titleOfOutput(*m_asked.solver, numbers()), range);
    }
    content.verdict = MapText::tr("%1 over %2 and %3: %4").arg(title, xTitle, yTitle, shares.join(u", "_s));
    ChartSpec chart = chartOf(context, u"map"_s, MapText::tr("%1 over %2 and %3").arg(title, xTitle, yTitle), content.verdict + u'.', chartBody(context, field));
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
            qstring(boundary.right.text), symbols.join(u", "_s));
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

class MapTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    bool showsPins() const override { return false; }
    ToolQuestion ask(const PageContext& context) const override;

private:
    static MapAxis axis(const Solution& bound, std::span<const std::string> inputs, const ToolState& state, const std::string& name, const QString& title, std::span<const std::string_view> preferred, ToolQuestion& question, QString& problem);
};

MapAxis MapTool::axis(const Solution& bound, std::span<const std::string> inputs, const ToolState& state, const std::string& name, const QString& title, std::span<const std::string_view> preferred, ToolQuestion& question, QString& problem) {
    ToolField input = inputField(bound, inputs, state, name, title, preferred);
    MapAxis axis{utf8(input.value), nullptr, 0, 1, false};
    question.form.push_back(std::move(input));
    axis.row = inputRow(*bound.solver, axis.path);
    Probe probe(*bound.solver, bound.in, bound.assumptions);
    if (probe.addInput(axis.path)) return axis;
    const Interval usual = usualRange(*axis.row, probe.effective(0));
    ToolField from = textField(state, name + "_from." + axis.path, MapText::tr("from"), MapText::tr("The least value, with its unit."), numberTextFor(*axis.row, usual.lo));
    ToolField to = textField(state, name + "_to." + axis.path, MapText::tr("to"), MapText::tr("The largest value, with its unit."), numberTextFor(*axis.row, usual.hi));
    const std::optional<double> least = numberFor(*axis.row, from);
    const std::optional<double> most = numberFor(*axis.row, to);
    if (least && most && *least >= *most) to.problem = MapText::tr("the range goes from the smaller to the larger, got %1 to %2").arg(from.value, to.value);
    if (least) axis.from = *least;
    if (most) axis.to = *most;
    axis.isLog = isWide(axis.from, axis.to);
    if (problem.isEmpty()) problem = from.problem.isEmpty() ? to.problem : from.problem;
    question.form.push_back(std::move(from));
    question.form.push_back(std::move(to));
    return axis;
}

ToolQuestion MapTool::ask(const PageContext& context) const {
    static constexpr std::array<std::string_view, 4> kSecond{"hardware.memory.bandwidth", "inference.hardware.memory.bandwidth", "seq_len", "efficiency"};
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    std::vector<std::string> colours = regimesOf(solver);
    for (const bool words : {true, false}) {
        for (const std::string& path : outputsFor(solver, words)) if (std::find(colours.begin(), colours.end(), path) == colours.end()) colours.push_back(path);
    }
    ToolField colour = outputField(solver, colours, state, "colour", MapText::tr("Colour"), {});
    MapAsked asked{&solver, {}, {}, utf8(colour.value), {}, 256, !context.isDragging};
    question.form.push_back(std::move(colour));
    const Row* colourRow = outputRow(solver, asked.colour);
    if (colourRow && (colourRow->kind == Kind::choice || colourRow->kind == Kind::flag)) {
        ToolField contour = outputField(solver, outputsFor(solver, false), state, "contour", MapText::tr("Lines of equal"), firstOutputs());
        contour.choices.insert(contour.choices.begin(), {QString(), MapText::tr("none")});
        if (state.text("contour") == std::string()) contour.value.clear();
        asked.contour = utf8(contour.value);
        question.form.push_back(std::move(contour));
    } else {
        asked.contour = asked.colour;
    }
    QString problem;
    std::vector<std::string> inputs = inputsFor(*bound, false);
    asked.x = axis(*bound, inputs, state, "x", MapText::tr("Across"), firstInputs(), question, problem);
    std::erase(inputs, asked.x.path);
    asked.y = axis(*bound, inputs, state, "y", MapText::tr("Up"), kSecond, question, problem);
    ToolField cells = choiceField(state, "cells", MapText::tr("Cells"), MapText::tr("Places along each axis."), {{u"128"_s, u"128²"_s}, {u"256"_s, u"256²"_s}, {u"512"_s, u"512²"_s}, {u"1024"_s, u"1024²"_s}}, u"256"_s);
    asked.cells = cells.value.toInt();
    question.form.push_back(std::move(cells));
    if (!problem.isEmpty() || !asked.x.row || !asked.y.row || !colourRow) {
        refuse(question.stuck, problem);
        return question;
    }
    question.work = std::make_unique<MapWork>(*bound, std::move(asked));
    return question;
}

} // namespace

Page mapPage() {
    static const MapTool tool;
    return toolPage(tool, MLS_TEXT("page", "Phase map"), "Hardware Acceleration (Vol I, Ch 11)");
}

} // namespace mlsys
