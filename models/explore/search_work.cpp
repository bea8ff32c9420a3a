// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/search_work.h"

#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SearchText { Q_DECLARE_TR_FUNCTIONS(SearchPage) };

constexpr std::size_t kMostReasons = 6;
constexpr double kFrontIsWide = 10; // fronts bend: on a linear axis most of their points lie along it sooner than those of one curve

} // namespace

// A path, or an expression.
std::string SearchWork::goal(std::size_t objective) const {
    constexpr std::array usual{"step_latency", "memory_per_accelerator"}; // usualLayoutGoals()
    return m_request.pareto.empty() ? usual[objective] : m_request.pareto[objective].text;
}

QString SearchWork::titleOf(const std::string& term) const {
    if (outputRow(solver(), term)) return titleOfOutput(solver(), term);
    if (inputRow(solver(), term)) return titleOfInput(solver(), term);
    return term == kPlaceRank ? SearchText::tr("Cost with carbon at its price") : qstring(term);
}

// As the form names things.
QString SearchWork::reasonOf(const SearchExclusion& out) const {
    constexpr std::string_view kLimit = "search.where.";
    const bool isLimit = out.reason.starts_with(kLimit);
    const std::string field = isLimit ? out.reason.substr(kLimit.size()) : out.reason;
    return isLimit && field == fitsOutput(solver()) ? SearchText::tr("does not fit") : sentenceText(&solver(), out.sentence);
}

double SearchWork::objective(const SearchRow& row, std::size_t number) const {
    const std::string term = goal(number);
    if (outputRow(solver(), term)) return outputAt(row.solution, term);
    if (inputRow(solver(), term)) return inputAt(row.solution, term);
    return number < row.objectives.size() ? row.objectives[number] : NAN;
}

QString SearchWork::pointText(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const {
    QStringList parts;
    for (std::size_t i = 0; i < answer.table.swept.size(); ++i) {
        const SweepInput& input = answer.table.swept[i];
        const QString value = valueText(context, solver(), input, row.digits[i]);
        parts << (input.row ? titleOfInput(solver(), input.key) + u' ' + value : value);
    }
    return listed(parts);
}

std::vector<Change> SearchWork::changesOf(const PageContext& context, const SearchAnswer& answer, const SearchRow& row) const {
    std::vector<Change> changes = changesOfPoint(context, solver(), answer.table, row.digits);
    // The number of micro-batches takes the place of their size.
    const std::string size = m_request.layouts ? inputPathInScenario(context, solver(), "micro_batch_size") : std::string();
    if (!size.empty() && context.results.scenario().values.find(size)) changes.push_back({size, std::nullopt});
    return changes;
}

QString SearchWork::rankText(const PageContext& context, double rank) const {
    if (!m_request.rank) return textFor(context, *outputRow(solver(), "step_latency"), rank);
    if (const Row* row = m_request.rank->expression.field()) return textFor(context, *row, rank);
    return context.format.value(rank, m_request.rank->expression.dimension(), m_request.rank->unit().c_str()).text();
}

Series SearchWork::points(const PageContext& context, const SearchAnswer& answer, const std::vector<SearchRow>& rows) const {
    Series series;
    for (const SearchRow& row : rows) {
        const QPointF point{objective(row, 1), objective(row, 0)};
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || point.x() <= 0 || point.y() <= 0) continue;
        series.points.push_back(point);
        series.readOut << pointText(context, answer, row);
    }
    return series;
}

AxisSpec SearchWork::axis(const PageContext& context, std::size_t objective, std::span<const Series> series) const {
    double least = INFINITY, most = 0;
    for (const Series& each : series) {
        for (const QPointF& point : each.points) {
            const double value = objective == 1 ? point.x() : point.y();
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    const std::string term = goal(objective);
    const Row* row = outputRow(solver(), term) ? outputRow(solver(), term) : inputRow(solver(), term);
    Row plain;
    if (!row) {
        plain.dimension = m_request.pareto[objective].expression.dimension();
        row = &plain;
    }
    if (least > 0 && most >= kFrontIsWide * least) return axisFor(context, titleOf(term), *row, least / 1.3, most * 1.3, true);
    const double room = std::max((most - least) * 0.1, most * 0.02);
    return axisFor(context, titleOf(term), *row, std::max(0.0, least - room), most + room, false);
}

// The first two goals against each other: what is ranked, and the front of what nothing beats.
ChartSpec SearchWork::chart(const PageContext& context, const SearchAnswer& answer) const {
    std::array series{points(context, answer, answer.ranked), points(context, answer, answer.pareto)};
    XyChart chart;
    chart.x = axis(context, 1, series);
    chart.y = axis(context, 0, series);
    Series& ranked = series[0];
    ranked.key = u"ranked"_s;
    ranked.name = SearchText::tr("The best %1").arg(answer.ranked.size());
    ranked.ink = Ink::series1;
    ranked.stroke = Stroke::none;
    ranked.marker = Marker::circle;
    ranked.weight = 0.8;
    Series& front = series[1];
    front.key = u"front"_s;
    front.name = SearchText::tr("Pareto front");
    front.ink = Ink::accent;
    // Of three goals a line would say too much.
    front.stroke = goals() > 2 || (!answer.pareto.empty() && answer.pareto.front().objectives.size() > 2) ? Stroke::none : Stroke::solid;
    front.marker = front.points.size() > 60 ? Marker::none : Marker::diamond;
    if (front.marker == Marker::none) front.stroke = Stroke::solid;
    for (Series& each : series) if (!each.points.isEmpty()) chart.series.push_back(std::move(each));
    const QString title = SearchText::tr("%1 against %2").arg(titleOf(goal(0)), titleOf(goal(1)));
    return chartOf(context, u"search"_s, title, SearchText::tr("%1: %2 that nothing beats in both.").arg(title).arg(answer.pareto.size()), std::move(chart));
}

Table SearchWork::table(const PageContext& context, const SearchAnswer& answer) const {
    // Of many parts the numbers come first: that is what one compares.
    const bool isLong = answer.table.swept.size() > 3;
    const bool isExpression = m_request.rank && !m_request.rank->expression.field();
    Table table;
    QStringList parts, numbers;
    for (const SweepInput& input : answer.table.swept) parts << titleOfInput(solver(), input.column());
    if (isExpression) numbers << titleOf(m_request.rank->text);
    for (const std::string& path : m_shown) numbers << titleOfOutput(solver(), path);
    table.columns = QStringList{SearchText::tr("Rank")} + (isLong ? numbers + parts : parts + numbers);
    int rank = 0;
    for (const SearchRow& row : answer.ranked) {
        const std::vector<Change> changes = changesOf(context, answer, row);
        std::vector<Cell> cells{{QString::number(++rank), static_cast<double>(rank), {}, {}, Tone::neutral, {}}};
        for (const bool isParts : {!isLong, isLong}) {
            if (isParts) addParts(context, answer, row, cells);
            else addNumbers(context, row, changes, cells);
        }
        table.rows.push_back(std::move(cells));
        table.actions.push_back({SearchText::tr("Apply: %1").arg(pointText(context, answer, row)), changes});
    }
    return table;
}

void SearchWork::addParts(const PageContext& context, const SearchAnswer& answer, const SearchRow& row, std::vector<Cell>& cells) const {
    for (std::size_t i = 0; i < answer.table.swept.size(); ++i) {
        const SweepInput& input = answer.table.swept[i];
        Cell cell = wordCell(valueText(context, solver(), input, row.digits[i]));
        if (input.row && input.row->kind != Kind::choice && input.row->kind != Kind::flag) cell.raw = input.numbers[row.digits[i]];
        cells.push_back(std::move(cell));
    }
}

void SearchWork::addNumbers(const PageContext& context, const SearchRow& row, const std::vector<Change>& changes, std::vector<Cell>& cells) const {
    if (m_request.rank && !m_request.rank->expression.field()) cells.push_back({rankText(context, row.rank), row.rank, {}, {}, Tone::neutral, {}});
    for (const std::string& path : m_shown) {
        const Row& out = *outputRow(solver(), path);
        const double value = outputAt(row.solution, path);
        Cell cell = wordCell(textFor(context, out, value));
        if (std::isfinite(value) && (out.kind == Kind::real || out.kind == Kind::count)) cell.raw = value, cell.better = out.better;
        cell.key = variantKey(outputKey(solver(), path.c_str()), changes);
        cells.push_back(std::move(cell));
    }
}

Content SearchWork::content(const PageContext& context) {
    const SearchAnswer answer = m_search.answer();
    Content content;
    const QString all = context.format.locale.toString(answer.points, 'f', 0);
    if (answer.ranked.empty()) {
        content.state = Content::State::infeasible;
        content.problem = content.verdict = SearchText::tr("None of %1 keeps every limit").arg(all);
        if (!answer.excluded.empty()) content.problem += u": "_s + reasonOf(answer.excluded.front());
    } else {
        const SearchRow& best = answer.ranked.front();
        content.verdict = SearchText::tr("The best of %1: %2").arg(all, pointText(context, answer, best));
        Card first;
        const std::string path = m_request.rank ? m_request.rank->text : "step_latency";
        const Row* row = outputRow(solver(), path);
        first.key = row ? variantKey(outputKey(solver(), path.c_str()), changesOf(context, answer, best)) : QString();
        first.title = SearchText::tr("Best: %1").arg(titleOf(path));
        first.value = rankText(context, best.rank);
        first.verdict = pointText(context, answer, best);
        first.tone = Tone::good;
        content.defaultKey = first.key.isEmpty() ? variantKey(outputKey(solver(), m_shown.front().c_str()), changesOf(context, answer, best)) : first.key;
        content.cards.push_back(std::move(first));
        Card kept;
        kept.title = SearchText::tr("Within every limit");
        kept.value = context.format.locale.toString(static_cast<double>(answer.accepted), 'f', 0);
        kept.verdict = SearchText::tr("of %1; %2 on the front").arg(all).arg(answer.pareto.size());
        content.cards.push_back(std::move(kept));
        content.table = table(context, answer);
        if (goals() >= 2) content.charts.push_back(chart(context, answer));
        if (!content.charts.empty() && std::get<XyChart>(content.charts.front().body).series.isEmpty()) content.charts.clear();
    }
    for (std::size_t i = 0; i < std::min(kMostReasons, answer.excluded.size()); ++i) {
        const SearchExclusion& out = answer.excluded[i];
        content.notes.push_back(SearchText::tr("Out: %1 (%2)").arg(context.format.locale.toString(static_cast<double>(out.points), 'f', 0), reasonOf(out)));
    }
    return content;
}

} // namespace mlsys
