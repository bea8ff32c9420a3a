// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/sensitivity_work.h"

#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SensitivityText { Q_DECLARE_TR_FUNCTIONS(SensitivityPage) };

constexpr double kRounding = 1e-12;       // a value that is written down and read again
constexpr std::size_t kCoarseShare = 3;   // one bar in so many may be of a whole number that changes by more than asked
constexpr std::array<std::string_view, 4> kTunable{"efficiency", "overhead", "overlap", "mttf"}; // assumptions about the machine and its software

// What one could buy, build or tune; not what is to be computed, nor how it is counted.
bool isOfMachine(const Solver& solver, std::string_view path) {
    if (path.starts_with(kAssumptionsPrefix)) return std::any_of(kTunable.begin(), kTunable.end(), [&](std::string_view word) { return path.find(word) != std::string_view::npos; });
    const Row* whole = findRow(solver.in.rows(), path.substr(0, path.find('.')));
    return whole && whole->entity != Entity::none && whole->entity != Entity::model;
}

} // namespace

// The widest of those that changed by what was asked. Below them whole numbers that had to change by more: their width says
// nothing beside the others', so they go by elasticity, and some of them stay however many of the others there are.
void SensitivityWork::choose() {
    const std::vector<SensitivityBar>& bars = m_found.bars;
    m_shown.resize(bars.size());
    std::iota(m_shown.begin(), m_shown.end(), std::size_t{0});
    const auto coarse = std::stable_partition(m_shown.begin(), m_shown.end(), [&](std::size_t b) { return !bars[b].coarse; });
    const auto strength = [&](std::size_t b) { return std::isfinite(bars[b].elasticity) ? std::abs(bars[b].elasticity) : 0; };
    std::stable_sort(coarse, m_shown.end(), [&](std::size_t a, std::size_t b) { return strength(a) > strength(b); });
    const auto asAsked = static_cast<std::size_t>(coarse - m_shown.begin());
    if (m_shown.size() <= m_asked.bars) return;
    const std::size_t room = m_asked.bars - std::min(m_asked.bars, asAsked);
    const std::size_t kept = std::min(m_shown.size() - asAsked, std::max(room, m_asked.bars / kCoarseShare));
    m_shown.erase(coarse + static_cast<std::ptrdiff_t>(kept), m_shown.end());
    m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(m_asked.bars - kept), m_shown.begin() + static_cast<std::ptrdiff_t>(asAsked));
}

// "Tensor parallel (1 → 2)": what it changed by, where that is not what was asked.
QString SensitivityWork::laneName(const PageContext& context, const SensitivityBar& bar) const {
    const QString title = titleOfInput(*m_asked.solver, bar.path);
    if (!bar.coarse) return title;
    QStringList to;
    for (const SensitivitySide* side : {&bar.low, &bar.high}) if (side->input != bar.nominal) to << textFor(context, *bar.row, side->input);
    return SensitivityText::tr("%1 (%2 → %3)").arg(title, textFor(context, *bar.row, bar.nominal), to.join(u" / "_s));
}

QString SensitivityWork::coarseNote(const PageContext& context) const {
    if (shown() == 0 || !shownBar(shown() - 1).coarse) return {};
    return SensitivityText::tr("Whole numbers with an arrow change by 1, which is more than %1 of them: they stand below the others, by elasticity, and their bars do not compare").arg(percentText(context, m_asked.change));
}

QString SensitivityWork::lessText(const PageContext& context) const { return SensitivityText::tr("%1 less").arg(percentText(context, m_asked.change)); }
QString SensitivityWork::moreText(const PageContext& context) const { return SensitivityText::tr("%1 more").arg(percentText(context, m_asked.change)); }

// Whether the scenario can say it: not a part of a fleet that it does not choose, nor an input that it shares with another.
// What holds for one side holds for the other.
bool SensitivityWork::isSaid(const PageContext& context, const SensitivityBar& bar) const {
    const auto [known, isNew] = m_said.try_emplace(bar.path, false);
    if (!isNew) return known->second;
    const SensitivitySide& side = bar.high.refused || bar.high.input == bar.nominal ? bar.low : bar.high;
    const Solution variant = evaluate(context.results.zoo(), *m_asked.solver, withChanges(context.results.scenario(), {changeOf(context, *m_asked.solver, bar.path, *bar.row, side.input)}));
    const double found = variant.solved() ? outputAt(variant, m_asked.output) : kNoNumber;
    return known->second = found == side.output || std::abs(found - side.output) <= kRounding * std::abs(side.output);
}

QString SensitivityWork::key(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const {
    const QString own = outputKey(*m_asked.solver, m_asked.output.c_str());
    if (side.input == bar.nominal) return own;
    return isSaid(context, bar) ? variantKey(own, {changeOf(context, *m_asked.solver, bar.path, *bar.row, side.input)}) : partKey(own, qstring(bar.path));
}

QString SensitivityWork::readOut(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const {
    const QString input = SensitivityText::tr("%1 %2").arg(titleOfInput(*m_asked.solver, bar.path), textFor(context, *bar.row, side.input));
    if (side.refused) return SensitivityText::tr("%1: refused, %2").arg(input, issueText(*m_asked.solver, *side.refused));
    const QString change = context.format.change(m_found.nominal, side.output);
    const QString answer = SensitivityText::tr("%1: %2 %3").arg(input, outputTitle(), textFor(context, output(), side.output));
    return change.isEmpty() ? answer : SensitivityText::tr("%1 (%2)").arg(answer, change);
}

// From the answer now to each side's. What is refused or changes nothing has no length, but says so.
void SensitivityWork::addSpans(const PageContext& context, int lane, TimelineChart& chart) const {
    const SensitivityBar& bar = shownBar(static_cast<std::size_t>(lane));
    const double now = along(m_found.nominal);
    for (const bool isMore : {false, true}) {
        const SensitivitySide& side = isMore ? bar.high : bar.low;
        const double at = side.refused || std::isnan(side.output) ? now : std::clamp(along(side.output), chart.time.min, chart.time.max);
        TimeSpan span{lane, std::min(now, at), std::max(now, at), isMore ? 1 : 0, {}, readOut(context, bar, side)};
        if (std::isinf(side.output)) span.label = textFor(context, output(), side.output);
        else if (!side.refused) span.label = textFor(context, *bar.row, side.input);
        chart.spans.push_back(std::move(span));
    }
}

ChartSpec SensitivityWork::chart(const PageContext& context) const {
    double least = along(m_found.nominal), most = least;
    const auto reach = [&](const SensitivitySide& side) {
        if (std::isfinite(side.output)) least = std::min(least, along(side.output)), most = std::max(most, along(side.output));
    };
    for (std::size_t b = 0; b < shown(); ++b) reach(shownBar(b).low), reach(shownBar(b).high);
    const double room = least < most ? 0.06 * (most - least) : isRelative() ? m_asked.change : 1;
    TimelineChart chart;
    chart.isDense = true;
    const QString title = SensitivityText::tr("Change of %1").arg(withinSentence(outputTitle()));
    if (isRelative()) chart.time = {title, u"%"_s, false, least - room, most + room, 0.01, false};
    else chart.time = axisFor(context, outputTitle(), output(), least - room, most + room, false);
    chart.kinds = {{u"less"_s, lessText(context), Ink::series1}, {u"more"_s, moreText(context), Ink::series2}};
    chart.marks.push_back({Mark::Along::x, along(m_found.nominal), Ink::accent, Stroke::solid, 1, SensitivityText::tr("now: %1").arg(textFor(context, output(), m_found.nominal))});
    for (std::size_t b = 0; b < shown(); ++b) {
        chart.lanes << laneName(context, shownBar(b));
        addSpans(context, static_cast<int>(b), chart);
    }
    const QString name = SensitivityText::tr("%1 when one input changes by %2").arg(outputTitle(), percentText(context, m_asked.change));
    const QString spoken = SensitivityText::tr("%1. Widest: %2.").arg(verdict(context), listed(chart.lanes.mid(0, 3))); // before the chart is moved
    return chartOf(context, u"sensitivity"_s, name, spoken, std::move(chart));
}

Cell SensitivityWork::sideCell(const PageContext& context, const SensitivityBar& bar, const SensitivitySide& side) const {
    if (side.refused) return wordCell(SensitivityText::tr("refused"), issueText(*m_asked.solver, *side.refused));
    Cell cell{textFor(context, output(), side.output), side.output, key(context, bar, side), {}, Tone::neutral, readOut(context, bar, side), output().better};
    if (m_found.fits == true && side.fits == false) cell.text = SensitivityText::tr("%1, does not fit").arg(cell.text);
    return cell;
}

QString SensitivityWork::noteOf(const PageContext& context, const SensitivityBar& bar) const {
    QStringList notes;
    if (bar.coarse) notes << SensitivityText::tr("changes by 1, which is more than %1").arg(percentText(context, m_asked.change));
    if (bar.kink) notes << SensitivityText::tr("two regimes meet here");
    for (const SensitivitySide* side : {&bar.low, &bar.high}) {
        const bool isLow = side == &bar.low;
        if (side->refused) notes << (isLow ? SensitivityText::tr("less is refused: %1") : SensitivityText::tr("more is refused: %1")).arg(issueText(*m_asked.solver, *side->refused));
        else if (side->input == bar.nominal) notes << (isLow ? SensitivityText::tr("it cannot be less") : SensitivityText::tr("it cannot be more"));
        else if (m_found.fits == true && side->fits == false) notes << (isLow ? SensitivityText::tr("no longer fits with less") : SensitivityText::tr("no longer fits with more"));
        else if (m_found.fits == false && side->fits == true) notes << (isLow ? SensitivityText::tr("fits with less") : SensitivityText::tr("fits with more"));
    }
    return notes.join(u"; "_s);
}

// In the range that the sweep itself starts with.
Action SensitivityWork::sweepOf(const SensitivityBar& bar) const {
    const auto set = [](Values& values, const char* key, const std::string& text) { values.set(ToolState::pathOf("sweep", key), text); };
    Action action{SensitivityText::tr("Sweep %1").arg(titleOfInput(*m_asked.solver, bar.path)), {}, {}, "sweep"};
    set(action.view, "solver", m_asked.solver->id);
    set(action.view, "input", bar.path);
    set(action.view, "output1", m_asked.output);
    set(action.view, "series", "");
    return action;
}

Table SensitivityWork::table(const PageContext& context) const {
    Table table;
    table.columns = {SensitivityText::tr("Input"), SensitivityText::tr("Now"), SensitivityText::tr("%1, %2").arg(outputTitle(), lessText(context)), SensitivityText::tr("%1, %2").arg(outputTitle(), moreText(context)),
                     SensitivityText::tr("Elasticity"), SensitivityText::tr("Note")};
    for (std::size_t b = 0; b < shown(); ++b) {
        const SensitivityBar& bar = shownBar(b);
        // Where these enter is in the Working of the answer now.
        const QString entering = partKey(outputKey(*m_asked.solver, m_asked.output.c_str()), qstring(bar.path));
        Cell now{textFor(context, *bar.row, bar.nominal), bar.nominal, entering, {}, Tone::neutral, {}};
        Cell elasticity = wordCell(std::isfinite(bar.elasticity) ? context.format.number(bar.elasticity) : SensitivityText::tr("none"), SensitivityText::tr("By how many per cent the answer changes for one per cent of the input."));
        elasticity.raw = bar.elasticity;
        elasticity.key = entering;
        table.rows.push_back({wordCell(laneName(context, bar), translated(bar.row->help)), std::move(now), sideCell(context, bar, bar.low), sideCell(context, bar, bar.high), std::move(elasticity), wordCell(noteOf(context, bar))});
        table.actions.push_back(sweepOf(bar));
    }
    return table;
}

// The best change, by what was asked, of what one can buy, build or tune; else the best of all.
const SensitivityImprovement* SensitivityWork::worthImproving() const {
    const auto& all = m_found.improvements;
    const auto isAsAsked = [&](const SensitivityImprovement& each) { return !m_found.bars[each.bar].coarse; };
    const auto best = std::find_if(all.begin(), all.end(), [&](const SensitivityImprovement& each) { return isAsAsked(each) && isOfMachine(*m_asked.solver, m_found.bars[each.bar].path); });
    if (best != all.end()) return &*best;
    const auto any = std::find_if(all.begin(), all.end(), isAsAsked);
    return any != all.end() ? &*any : nullptr;
}

QString SensitivityWork::changeText(const PageContext& context, const SensitivityImprovement& improvement) const {
    const SensitivityBar& bar = m_found.bars[improvement.bar];
    const QString name = bar.path.starts_with(kAssumptionsPrefix) ? withinSentence(translated(bar.row->title)) : titleOfInput(*m_asked.solver, bar.path);
    if (bar.row->kind == Kind::count) return SensitivityText::tr("%1 %2 → %3").arg(name, textFor(context, *bar.row, bar.nominal), textFor(context, *bar.row, (improvement.high ? bar.high : bar.low).input));
    return SensitivityText::tr("%1 %2").arg(improvement.high ? moreText(context) : lessText(context), name);
}

QString SensitivityWork::bindingText() const {
    QStringList texts;
    for (const auto& [path, value] : m_found.binding) {
        if (!value) continue;
        const QString name = translated(value->title), title = translated(outputRow(*m_asked.solver, path)->title);
        if (m_found.binding.size() == 1) texts << name;
        else if (path.ends_with("_bottleneck")) texts << SensitivityText::tr("%1 %2", "Decode is memory-bound").arg(texts.isEmpty() ? title : withinSentence(title), withinSentence(name));
        else texts << SensitivityText::tr("%1: %2").arg(title, withinSentence(name));
    }
    return listed(texts);
}

// A roof of the machine that one would think of first, but that does not count here.
QString SensitivityWork::idleText() const {
    constexpr std::array<std::string_view, 2> kRoofs{"peak_flops", "memory.bandwidth"};
    for (const std::string_view roof : kRoofs) {
        for (const std::string& path : m_asked.paths) {
            const bool moves = std::any_of(m_found.bars.begin(), m_found.bars.end(), [&](const SensitivityBar& bar) { return bar.path == path; });
            if (path.ends_with(roof) && isOfMachine(*m_asked.solver, path) && !moves) return SensitivityText::tr("%1 does nothing").arg(translated(inputRow(*m_asked.solver, path)->title));
        }
    }
    return {};
}

QString SensitivityWork::verdict(const PageContext& context) const {
    const QString binding = bindingText(), name = withinSentence(outputTitle());
    QString text;
    if (const SensitivityImprovement* best = worthImproving()) {
        text = SensitivityText::tr("%1 makes %2 %3 better").arg(changeText(context, *best), name, percentText(context, best->gain));
        if (const QString idle = idleText(); !idle.isEmpty()) text = SensitivityText::tr("%1; %2").arg(text, idle);
    } else if (output().better != Better::neither) {
        text = SensitivityText::tr("no single change of %1 makes %2 better").arg(percentText(context, m_asked.change), name);
    } else {
        text = SensitivityText::tr("%1 moves %2 most").arg(laneName(context, shownBar(0)), name);
    }
    return binding.isEmpty() ? text : SensitivityText::tr("%1: %2").arg(binding, text);
}

std::vector<Card> SensitivityWork::cards(const PageContext& context) const {
    std::vector<Card> cards{outputCard(context, *m_asked.solver, m_asked.output.c_str())};
    const QString idle = SensitivityText::tr("%1 of %2 inputs have no effect").arg(m_found.noEffect + m_found.zero).arg(m_asked.paths.size());
    cards.front().verdict = m_found.fits == false ? SensitivityText::tr("does not fit; %1").arg(idle) : idle;
    if (m_found.fits == false) cards.front().tone = Tone::bad;
    for (const SensitivityBinding& binding : m_found.binding) {
        if (cards.size() > 2) break;
        cards.push_back(outputCard(context, *m_asked.solver, binding.path.c_str()));
    }
    if (const SensitivityImprovement* best = worthImproving()) {
        const SensitivityBar& bar = m_found.bars[best->bar];
        Card card;
        card.key = key(context, bar, best->high ? bar.high : bar.low);
        card.title = SensitivityText::tr("Worth improving");
        card.value = percentText(context, best->gain);
        card.verdict = SensitivityText::tr("better, by %1: %2").arg(translated(bar.row->title), bar.row->kind == Kind::count ? changeText(context, *best) : best->high ? moreText(context) : lessText(context));
        card.tone = Tone::good;
        cards.push_back(std::move(card));
    }
    return cards;
}

Content SensitivityWork::content(const PageContext& context) {
    Content content;
    if (m_issue) refuse(content, issueText(*m_asked.solver, *m_issue));
    else if (m_found.bars.empty()) sayWithoutAnswer(content, SensitivityText::tr("No input changes %1 here").arg(withinSentence(outputTitle())));
    if (!content.problem.isEmpty()) return content;
    content.verdict = verdict(context);
    content.verdict[0] = content.verdict[0].toUpper();
    content.cards = cards(context);
    content.charts.push_back(chart(context));
    content.table = table(context);
    if (const QString note = coarseNote(context); !note.isEmpty()) content.notes.push_back(note);
    if (m_found.bars.size() > shown()) content.notes.push_back(SensitivityText::tr("%1 more inputs move it less").arg(m_found.bars.size() - shown()));
    content.defaultKey = outputKey(*m_asked.solver, m_asked.output.c_str());
    return content;
}

} // namespace mlsys
