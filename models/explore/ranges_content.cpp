// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranges' page says of the draws: how the output is spread, how much all others are, what tips over.
#include "models/chart_parts.h"
#include "models/explore/ranges_work.h"
#include "models/explore/study_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class RangesText { Q_DECLARE_TR_FUNCTIONS(RangesPage) };

constexpr std::size_t kMostBands = 10;
constexpr double kHardly = 1e-9;          // of the median: a spread that is none
enum Percentile { kP5, kP25, kP50, kP75, kP95 };

bool isNumber(const Row& row) { return row.kind == Kind::real || row.kind == Kind::count; }

} // namespace

const RangesWork::Output* RangesWork::find(const std::string& path) const {
    for (const Output& output : m_outputs) if (output.path == path) return &output;
    return nullptr;
}

QString RangesWork::titleOf(const Output& output) const { return titleOfOutput(m_solver, output.path); }

// "100 %" is all of them, "0 %" none.
QString RangesWork::shareText(const PageContext& context, double share) const {
    if (share > 0 && share < 0.001) return RangesText::tr("less than 0.1 %");
    if (share < 1 && share > 0.999) return RangesText::tr("more than 99.9 %");
    return percentText(context, std::round(1000 * share) / 1000);
}

// "Memory-bound 88 %, Compute-bound 12 %": the most frequent first.
QString RangesWork::sharesText(const PageContext& context, const Output& output) const {
    std::vector<RangeShare> shares = output.summary.shares;
    std::stable_sort(shares.begin(), shares.end(), [](const RangeShare& a, const RangeShare& b) { return a.share > b.share; });
    QStringList texts;
    for (const RangeShare& share : shares) texts << RangesText::tr("%1 %2").arg(textFor(context, *output.row, share.value), shareText(context, share.share));
    return listed(texts);
}

std::vector<Card> RangesWork::cards(const PageContext& context) const {
    const Output& output = studied();
    const auto text = [&](double value) { return textFor(context, *output.row, value); };
    // Their keys lead to the Working of what it is now.
    const auto keyOf = [&](const Output& each) { return outputKey(m_solver, each.path.c_str()); };
    Card median;
    median.key = keyOf(output);
    median.title = RangesText::tr("%1, median").arg(titleOf(output));
    median.value = text(output.summary.percentiles[kP50]);
    median.verdict = RangesText::tr("5–95 %: %1 … %2; now %3").arg(text(output.summary.percentiles[kP5]), text(output.summary.percentiles[kP95]), text(output.nominal));
    std::vector<Card> cards{std::move(median)};
    if (const std::optional<std::string> fits = fitsOutput(m_solver)) {
        double share = 0;
        for (const RangeShare& each : find(*fits)->summary.shares) if (each.value != 0) share = each.share;
        Card card;
        card.key = keyOf(*find(*fits));
        card.title = titleOf(*find(*fits));
        card.value = shareText(context, share);
        card.verdict = RangesText::tr("fits in %1 of draws").arg(card.value);
        card.tone = share == 1 ? Tone::good : share == 0 ? Tone::bad : Tone::neutral;
        cards.push_back(std::move(card));
    }
    for (const std::string& path : regimesOf(m_solver)) {
        const Output& regime = *find(path);
        if (cards.size() > 4 || regime.summary.answers == 0 || std::isnan(regime.nominal)) continue;
        Card card;
        card.key = keyOf(regime);
        card.title = titleOf(regime);
        card.value = textFor(context, *regime.row, regime.nominal);
        card.verdict = regime.summary.differs > 0 ? RangesText::tr("another one in %1 of draws").arg(shareText(context, regime.summary.differs)) : RangesText::tr("in all draws");
        cards.push_back(std::move(card));
    }
    return cards;
}

QString RangesWork::verdict(const PageContext& context) const {
    const Output& output = studied();
    QStringList texts{RangesText::tr("%1 %2, from %3 to %4 in 90 % of draws").arg(titleOf(output), textFor(context, *output.row, output.summary.percentiles[kP50]), textFor(context, *output.row, output.summary.percentiles[kP5]), textFor(context, *output.row, output.summary.percentiles[kP95]))};
    if (const std::optional<std::string> fits = fitsOutput(m_solver)) {
        for (const RangeShare& each : find(*fits)->summary.shares) if (each.value != 0) texts << RangesText::tr("fits in %1").arg(shareText(context, each.share));
        if (find(*fits)->summary.answers > 0 && texts.size() == 1) texts << RangesText::tr("never fits");
    }
    for (const std::string& path : regimesOf(m_solver)) if (const Output& regime = *find(path); regime.summary.differs > 0) texts << RangesText::tr("%1: %2").arg(titleOf(regime), sharesText(context, regime));
    return texts.join(u"; "_s);
}

// As a line of steps over the bins.
ChartSpec RangesWork::histogram(const PageContext& context) const {
    const Output& output = studied();
    const RangeSummary& s = output.summary;
    double from = s.histogramFrom, to = s.histogramTo;
    const bool isLog = s.histogramLog;
    const double bins = static_cast<double>(s.histogram.size());
    const auto edge = [&](double bin) { return isLog ? from * std::pow(to / from, bin / bins) : from + (to - from) * bin / bins; };
    Series line{u"draws"_s, RangesText::tr("Draws"), {}, Ink::series1, Stroke::solid, Marker::none, 1, false};
    double most = 0;
    line.points.push_back({from, 0});
    for (std::size_t bin = 0; bin < s.histogram.size(); ++bin) {
        const double share = static_cast<double>(s.histogram[bin]) / static_cast<double>(s.answers);
        most = std::max(most, share);
        line.points.push_back({edge(static_cast<double>(bin)), share});
        line.points.push_back({edge(static_cast<double>(bin + 1)), share});
    }
    line.points.push_back({to, 0});
    for (const QPointF& point : std::as_const(line.points)) line.readOut << RangesText::tr("%1: %2 of draws").arg(textFor(context, *output.row, point.x()), shareText(context, point.y()));
    const bool hasNow = std::isfinite(output.nominal) && (!isLog || output.nominal > 0);
    if (hasNow) from = std::min(from, output.nominal), to = std::max(to, output.nominal);
    if (from == to) from -= std::max(std::abs(from), 1.0) / 2, to += std::max(std::abs(to), 1.0) / 2;
    else if (!isLog) { const double room = 0.04 * (to - from); from -= room, to += room; }
    XyChart chart;
    chart.x = axisFor(context, titleOf(output), *output.row, isLog ? from / 1.1 : from, isLog ? to * 1.1 : to, isLog);
    chart.y = {RangesText::tr("Share of draws"), u"%"_s, false, 0, 1.12 * most, 0.01, false};
    chart.series.push_back(std::move(line));
    const auto mark = [&](double at, Ink ink, Stroke stroke, double weight, const QString& label) {
        if (std::isfinite(at) && (!isLog || at > 0)) chart.marks.push_back({Mark::Along::x, at, ink, stroke, weight, label});
    };
    mark(s.percentiles[kP5], Ink::ghost, Stroke::dash, 1, RangesText::tr("5 %"));
    mark(s.percentiles[kP50], Ink::text, Stroke::dash, 1, RangesText::tr("median"));
    mark(s.percentiles[kP95], Ink::ghost, Stroke::dash, 1, RangesText::tr("95 %"));
    if (hasNow) mark(output.nominal, Ink::accent, Stroke::solid, 1.5, RangesText::tr("now"));
    return chartOf(context, u"ranges"_s, RangesText::tr("%1 in %2 draws").arg(titleOf(output), context.format.locale.toString(static_cast<qulonglong>(m_asked.draws))), verdict(context) + u'.', std::move(chart));
}

// Numbers that have a spread and a value now to measure it by: the studied one, then the others, the widest first.
std::vector<const RangesWork::Output*> RangesWork::varying() const {
    std::vector<const Output*> found;
    const auto width = [](const Output* o) { return (o->summary.percentiles[kP95] - o->summary.percentiles[kP5]) / std::abs(o->nominal); };
    for (const Output& output : m_outputs) {
        const auto& p = output.summary.percentiles;
        if (!isNumber(*output.row) || output.summary.answers == 0 || !std::isfinite(output.nominal) || output.nominal == 0) continue;
        if (std::isfinite(p[kP5]) && std::isfinite(p[kP95]) && p[kP95] - p[kP5] > kHardly * std::abs(output.nominal)) found.push_back(&output);
    }
    std::stable_sort(found.begin(), found.end(), [&](const Output* a, const Output* b) {
        if ((a == &studied()) != (b == &studied())) return a == &studied();
        return width(a) > width(b);
    });
    return found;
}

std::optional<ChartSpec> RangesWork::bands(const PageContext& context) const {
    std::vector<const Output*> shown = varying();
    if (shown.size() < 2) return std::nullopt;
    const std::size_t all = shown.size();
    shown.resize(std::min(shown.size(), kMostBands));
    TimelineChart chart;
    chart.isDense = true;
    chart.kinds = {{u"p5-p95"_s, RangesText::tr("90 % of draws"), Ink::series1}, {u"p25-p75"_s, RangesText::tr("half of them"), Ink::series2}, {u"median"_s, RangesText::tr("median"), Ink::text}};
    double least = 0, most = 0;
    for (const Output* output : shown) {
        const auto& p = output->summary.percentiles;
        const auto along = [&](Percentile each) { return (p[each] - output->nominal) / std::abs(output->nominal); };
        const QString told = RangesText::tr("%1: %2, from %3 to %4").arg(titleOf(*output), textFor(context, *output->row, p[kP50]), textFor(context, *output->row, p[kP5]), textFor(context, *output->row, p[kP95]));
        const int lane = static_cast<int>(chart.lanes.size());
        chart.lanes << titleOf(*output);
        chart.spans.push_back({lane, along(kP5), along(kP95), 0, {}, told});
        chart.spans.push_back({lane, along(kP25), along(kP75), 1, {}, told});
        chart.spans.push_back({lane, along(kP50), along(kP50), 2, {}, told});
        least = std::min(least, along(kP5)), most = std::max(most, along(kP95));
    }
    const double room = 0.05 * (most - least);
    chart.time = {RangesText::tr("Change from now"), u"%"_s, false, least - room, most + room, 0.01, false};
    chart.marks.push_back({Mark::Along::x, 0, Ink::accent, Stroke::solid, 1, RangesText::tr("now")});
    const QString title = all > shown.size() ? RangesText::tr("The %1 outputs that vary most").arg(shown.size()) : RangesText::tr("All outputs that vary");
    return chartOf(context, u"ranges.bands"_s, title, RangesText::tr("%1 of the outputs vary with the draws; %2 first.").arg(all).arg(titleOf(studied())), std::move(chart));
}

Table RangesWork::table(const PageContext& context) const {
    Table table;
    table.columns = {RangesText::tr("Output"), RangesText::tr("Now"), RangesText::tr("5 %"), RangesText::tr("25 %"), RangesText::tr("Median"), RangesText::tr("75 %"), RangesText::tr("95 %"), RangesText::tr("Mean"), RangesText::tr("Shares of draws")};
    std::vector<const Output*> order{&studied()};
    for (const Output& output : m_outputs) if (&output != &studied()) order.push_back(&output);
    for (const Output* output : order) {
        const RangeSummary& s = output->summary;
        if (s.answers == 0) continue; // of a part that is not there
        const Row& row = *output->row;
        const bool hasNow = !std::isnan(output->nominal);
        Cell now{hasNow ? textFor(context, row, output->nominal) : RangesText::tr("none"), isNumber(row) ? output->nominal : kNoNumber, hasNow ? outputKey(m_solver, output->path.c_str()) : QString(), {}, Tone::neutral, {}, row.better};
        std::vector<Cell> cells{wordCell(titleOf(*output), translated(row.help)), std::move(now)};
        // The Working of what it is now says how each draw is computed.
        const auto add = [&](double value, const QString& name) { cells.push_back({textFor(context, row, value), value, partKey(outputKey(m_solver, output->path.c_str()), name), {}, Tone::neutral, {}, row.better}); };
        if (isNumber(row)) {
            for (std::size_t p = 0; p < kPercentiles.size(); ++p) add(s.percentiles[p], u"p%1"_s.arg(kPercentiles[p]));
            add(s.mean, u"mean"_s);
            cells.push_back(wordCell({}));
        } else {
            while (cells.size() + 1 < static_cast<std::size_t>(table.columns.size())) cells.push_back(wordCell({}));
            cells.push_back(wordCell(sharesText(context, *output)));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<QString> RangesWork::notes(const PageContext& context) const {
    std::vector<QString> notes;
    const auto of = [&](std::uint64_t draws) { return shareText(context, static_cast<double>(draws) / static_cast<double>(m_asked.draws)); };
    if (m_refused.count() > 0) notes.push_back(RangesText::tr("%1 of draws are refused, the first because %2").arg(of(m_refused.count()), issueText(m_solver, *m_refused.issue())));
    if (studied().summary.unbounded > 0) notes.push_back(RangesText::tr("%1 is unbounded in %2 of draws").arg(titleOf(studied()), of(studied().summary.unbounded)));
    notes.push_back(RangesText::tr("Latin hypercube of %1 draws, seed %2: the same again with the same seed").arg(context.format.locale.toString(static_cast<qulonglong>(m_asked.draws))).arg(m_asked.seed));
    return notes;
}

Content RangesWork::content(const PageContext& context) {
    Content content;
    if (studied().summary.histogram.empty()) {
        const QString why = m_refused.issue() ? issueText(m_solver, *m_refused.issue()) : RangesText::tr("it is unbounded");
        sayWithoutAnswer(content, RangesText::tr("%1 has no finite answer in any draw: %2").arg(titleOf(studied()), why));
        return content;
    }
    content.verdict = verdict(context);
    content.cards = cards(context);
    content.charts.push_back(histogram(context));
    if (std::optional<ChartSpec> bands = this->bands(context)) content.charts.push_back(std::move(*bands));
    content.table = table(context);
    content.notes = notes(context);
    content.defaultKey = outputKey(m_solver, studied().path.c_str());
    return content;
}

} // namespace mlsys
