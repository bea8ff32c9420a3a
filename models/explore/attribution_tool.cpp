// SPDX-License-Identifier: GPL-3.0-or-later
// Why an output is another one than in the pinned scenario: the part of each input that changed, as a waterfall from A to B.
#include "engine/explore/attribution.hpp"

#include "models/chart_parts.h"
#include "models/compare.h"
#include "models/explore/study_parts.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "models/zoo_fields.h"
#include "registry/request_text.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class AttributionText { Q_DECLARE_TR_FUNCTIONS(AttributionPage) };

constexpr const char* kId = "attribution";
constexpr double kMatters = 0.05;        // of the difference: an interaction that is told
constexpr std::size_t kMostTold = 5;
constexpr std::size_t kMostLanes = 14;   // of parts; the rest is one
constexpr double kCutsAxis = 0.12;       // where all values lie so near to each other, the axis does not start at 0

// What a part of the waterfall counts as.
enum Step { kEndA, kEndB, kBetter, kWorse };

struct Ends {
    const Solver* solver;
    Scenario a, b;
    Solution boundA, boundB;
};

// What an input is at one end, in words.
QString endText(const PageContext& context, const Solution& bound, const Scenario& scenario, const std::string& path) {
    if (path == "assumptions") return assumptionBadge(scenario);
    const Row& row = *inputRow(*bound.solver, path);
    if (row.kind != Kind::group) {
        const double value = inputAt(bound, path);
        return std::isnan(value) ? AttributionText::tr("not given") : textFor(context, row, value);
    }
    const Place place = findPlace(bound.in.rows(), const_cast<void*>(bound.in.data()), path);
    if (!place || !row.peek(place.owner)) return AttributionText::tr("none");
    const std::optional<EntryKind> kind = entryKindOf(row.entity);
    return kind ? shownName(entityView(context.results.zoo(), scenario, *kind)) : AttributionText::tr("given");
}

// What makes scenario `from` what `to` is, at `path` and below; everywhere if the path is empty.
std::vector<Change> differences(const Scenario& from, const Scenario& to, std::string_view path) {
    std::vector<Change> changes;
    const auto isMeant = [&](std::string_view each) { return each != kPinName && (path.empty() || each == path || (each.starts_with(path) && each[path.size()] == '.')); };
    for (const auto& [each, atom] : from.values) if (isMeant(each) && !to.values.find(each)) changes.push_back({each, std::nullopt});
    for (const auto& [each, atom] : to.values) {
        const Atom* now = from.values.find(each);
        if (isMeant(each) && (!now || *now != atom)) changes.push_back({each, atom});
    }
    return changes;
}

class AttributionWork : public ToolWork {
public:
    AttributionWork(Ends ends, std::string output, std::vector<std::string> paths) : m_ends(std::move(ends)), m_output(std::move(output)), m_paths(std::move(paths)) {}

    double points() const override { return m_paths.size() <= kMostExactChanges ? std::exp2(static_cast<double>(m_paths.size())) : 4000 * static_cast<double>(m_paths.size()); }
    void run() override {
        m_issue = attribute(*m_ends.solver, {m_ends.boundA.in, m_ends.boundA.assumptions}, {m_ends.boundB.in, m_ends.boundB.assumptions}, m_paths, m_output, m_found, &stop());
        m_order.resize(m_found.parts.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t x, std::size_t y) { return std::abs(m_found.parts[x].part) > std::abs(m_found.parts[y].part); });
    }
    Content content(const PageContext& context) override;

private:
    const Row& output() const { return *outputRow(*m_ends.solver, m_output); }
    QString outputTitle() const { return titleOfOutput(*m_ends.solver, m_output); }
    QString pinName() const { return pinTitle(m_ends.a); }
    double difference() const { return m_found.b - m_found.a; }
    QString titleOf(const std::string& path) const { return path == "assumptions" ? AttributionText::tr("Assumptions") : titleOfInput(*m_ends.solver, path); }
    QString changeText(const PageContext& context, const std::string& path) const {
        return AttributionText::tr("%1 %2 → %3").arg(titleOf(path), endText(context, m_ends.boundA, m_ends.a, path), endText(context, m_ends.boundB, m_ends.b, path));
    }
    QString signedText(const PageContext& context, double value) const {
        const QString text = textFor(context, output(), std::abs(value));
        return value < 0 ? u"−"_s + text : value > 0 ? u"+"_s + text : text;
    }
    QString shareText(const PageContext& context, double part) const { return difference() == 0 ? AttributionText::tr("none") : percentText(context, part / difference()); }
    Step stepOf(double part) const { return (part < 0) == (output().better != Better::higher) ? kBetter : kWorse; }
    QString key() const { return outputKey(*m_ends.solver, m_output.c_str()); }
    std::vector<Change> undo(const PageContext& context, const std::string& path) const;
    ChartSpec chart(const PageContext& context) const;
    AxisSpec axis(const PageContext& context) const;
    Table table(const PageContext& context) const;
    std::vector<Card> cards(const PageContext& context) const;
    QString verdict(const PageContext& context) const;
    QString blockedText() const;
    std::vector<QString> notes(const PageContext& context) const;

    const Ends m_ends;
    const std::string m_output;
    const std::vector<std::string> m_paths;
    Attribution m_found;
    std::vector<std::size_t> m_order;    // of parts, the largest first
    std::optional<Issue> m_issue;
};

// What takes this one change back, in the scenario's own words.
std::vector<Change> AttributionWork::undo(const PageContext& context, const std::string& path) const {
    return differences(m_ends.b, m_ends.a, path == "assumptions" ? path : inputPathInScenario(context, *m_ends.solver, path));
}

AxisSpec AttributionWork::axis(const PageContext& context) const {
    double least = std::min(m_found.a, m_found.b), most = std::max(m_found.a, m_found.b), at = m_found.a;
    for (const std::size_t i : m_order) {
        at += m_found.parts[i].part;
        least = std::min(least, at), most = std::max(most, at);
    }
    const double size = std::max(std::abs(least), std::abs(most));
    const bool isCut = most - least < kCutsAxis * size && most > least;
    if (!isCut) least = std::min(0.0, least), most = std::max(0.0, most);
    const double room = most > least ? (isCut ? 0.3 : 0.08) * (most - least) : 1;
    const QString title = isCut ? AttributionText::tr("%1, not from 0").arg(outputTitle()) : outputTitle();
    return axisFor(context, title, output(), least == 0 ? 0 : least - room, most == 0 ? 0 : most + room, false);
}

ChartSpec AttributionWork::chart(const PageContext& context) const {
    TimelineChart chart;
    chart.isDense = true;
    chart.time = axis(context);
    const bool isJudged = output().better != Better::neither;
    chart.kinds = {{u"a"_s, pinName(), Ink::ghost}, {u"b"_s, AttributionText::tr("now"), Ink::accent}, {u"better"_s, isJudged ? AttributionText::tr("better") : AttributionText::tr("less"), Ink::series3}, {u"worse"_s, isJudged ? AttributionText::tr("worse") : AttributionText::tr("more"), Ink::series2}};
    const double ground = std::clamp(0.0, chart.time.min, chart.time.max);
    const auto add = [&](const QString& lane, double from, double to, Step step, const QString& label) {
        const QString name = QString(lane).replace(u'\n', u' ');
        chart.spans.push_back({static_cast<int>(chart.lanes.size()), std::min(from, to), std::max(from, to), step, label, AttributionText::tr("%1: %2").arg(name, label)});
        chart.lanes << lane;
    };
    add(pinName(), ground, m_found.a, kEndA, textFor(context, output(), m_found.a));
    double at = m_found.a;
    const std::size_t alone = m_order.size() > kMostLanes ? kMostLanes - 1 : m_order.size();
    for (std::size_t k = 0; k < alone; ++k) {
        const AttributionPart& part = m_found.parts[m_order[k]];
        add(changeText(context, part.path), at, at + part.part, stepOf(part.part), signedText(context, part.part));
        at += part.part;
    }
    if (alone < m_order.size()) add(AttributionText::tr("%1 others").arg(m_order.size() - alone), at, m_found.b, stepOf(m_found.b - at), signedText(context, m_found.b - at));
    add(AttributionText::tr("now"), ground, m_found.b, kEndB, textFor(context, output(), m_found.b));
    return chartOf(context, u"attribution"_s, AttributionText::tr("From %1 to now: %2").arg(pinName(), outputTitle()), verdict(context), std::move(chart));
}

Table AttributionWork::table(const PageContext& context) const {
    Table table;
    table.columns = {AttributionText::tr("Change"), AttributionText::tr("Part"), AttributionText::tr("Share of the difference")};
    if (!m_found.exact) table.columns << AttributionText::tr("Error");
    for (const std::size_t i : m_order) {
        const AttributionPart& part = m_found.parts[i];
        const std::vector<Change> back = undo(context, part.path);
        const QString partOf = partKey(variantKey(key(), back), qstring(part.path));
        Cell value{signedText(context, part.part), part.part, partOf, {}, Tone::neutral, AttributionText::tr("What this change does, on the average of all orders in which the changes can be made")};
        Cell share{shareText(context, part.part), difference() == 0 ? kNoNumber : part.part / difference(), partOf, {}, Tone::neutral, {}};
        table.rows.push_back({wordCell(changeText(context, part.path)), std::move(value), std::move(share)});
        if (!m_found.exact) table.rows.back().push_back(wordCell(AttributionText::tr("± %1").arg(textFor(context, output(), part.error))));
        table.actions.push_back({AttributionText::tr("Take back: %1").arg(titleOf(part.path)), back});
    }
    return table;
}

std::vector<Card> AttributionWork::cards(const PageContext& context) const {
    Card then = outputCard(context, *m_ends.solver, m_output.c_str()), now = then;
    then.key = variantKey(key(), differences(m_ends.b, m_ends.a, {}));
    then.title = AttributionText::tr("%1, %2").arg(outputTitle(), pinName());
    const Formatted value = context.format.value(m_found.a, output().dimension, output().unit);
    then.value = output().share ? textFor(context, output(), m_found.a) : value.number;
    then.unit = output().share ? QString() : output().shownUnit.empty() ? value.unit : translated(output().shownUnit);
    then.raw = m_found.a;
    now.title = AttributionText::tr("%1, now").arg(outputTitle());
    now.verdict = context.format.change(m_found.a, m_found.b);
    std::vector<Card> cards{std::move(then), std::move(now)};
    Card difference;
    difference.title = AttributionText::tr("Difference");
    difference.value = signedText(context, this->difference());
    difference.verdict = AttributionText::tr("from %1 changes").arg(m_found.parts.size());
    cards.push_back(std::move(difference));
    Card largest;
    const AttributionPart& part = m_found.parts[m_order.front()];
    largest.title = AttributionText::tr("Largest part");
    largest.value = signedText(context, part.part);
    largest.verdict = titleOf(part.path);
    largest.key = partKey(variantKey(key(), undo(context, part.path)), qstring(part.path));
    if (output().better != Better::neither && part.part != 0) largest.tone = stepOf(part.part) == kBetter ? Tone::good : Tone::bad;
    cards.push_back(std::move(largest));
    return cards;
}

QString AttributionWork::verdict(const PageContext& context) const {
    const QString change = context.format.change(m_found.a, m_found.b);
    QString text = AttributionText::tr("%1 %2 → %3").arg(outputTitle(), textFor(context, output(), m_found.a), textFor(context, output(), m_found.b));
    if (!change.isEmpty()) text = AttributionText::tr("%1 (%2)").arg(text, change);
    const AttributionPart& part = m_found.parts[m_order.front()];
    if (part.part == 0) return AttributionText::tr("%1: no change moves it").arg(text);
    return AttributionText::tr("%1: %2 does %3").arg(text, changeText(context, part.path), difference() == 0 ? signedText(context, part.part) : AttributionText::tr("%1 of it").arg(shareText(context, part.part)));
}

QString AttributionWork::blockedText() const {
    QStringList taken;
    for (const std::string& path : m_found.blocked->fromB) taken << titleOf(path);
    const QString mixture = taken.isEmpty() ? AttributionText::tr("%1 itself").arg(pinName()) : AttributionText::tr("With %1 as now and the rest as in %2").arg(listed(taken), pinName());
    const std::optional<Issue>& refused = m_found.blocked->refused;
    return refused ? AttributionText::tr("The changes cannot be told apart. %1: %2").arg(mixture, issueText(*m_ends.solver, *refused)) : AttributionText::tr("The changes cannot be told apart. %1: %2 has no finite answer").arg(mixture, withinSentence(outputTitle()));
}

std::vector<QString> AttributionWork::notes(const PageContext& context) const {
    std::vector<QString> notes;
    for (const AttributionInteraction& pair : m_found.interactions) {
        if (notes.size() == kMostTold || std::abs(pair.value) <= kMatters * std::abs(difference())) break; // the largest come first
        if (pair.value == 0) break;
        notes.push_back(AttributionText::tr("%1 and %2 together: %3 beyond what each does").arg(titleOf(m_found.parts[pair.first].path), titleOf(m_found.parts[pair.second].path), signedText(context, pair.value)));
    }
    if (!m_found.exact) notes.push_back(AttributionText::tr("More than %1 changes: the parts are means of random orders").arg(kMostExactChanges));
    return notes;
}

Content AttributionWork::content(const PageContext& context) {
    Content content;
    if (m_issue) refuse(content, issueText(*m_ends.solver, *m_issue));
    else if (m_found.blocked) sayWithoutAnswer(content, blockedText());
    if (!content.problem.isEmpty()) return content;
    content.verdict = verdict(context);
    content.cards = cards(context);
    content.charts.push_back(chart(context));
    content.charts.front().showsPins = true;
    content.table = table(context);
    content.notes = notes(context);
    content.defaultKey = key();
    return content;
}

class AttributionTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    ToolQuestion ask(const PageContext& context) const override;
    bool showsPins() const override { return false; }
};

void sayIncomplete(Content& stuck, const QString& problem) {
    stuck.state = Content::State::incomplete;
    stuck.problem = stuck.verdict = problem;
}

ToolQuestion AttributionTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    question.form.push_back(studiedOutputField(*bound, state));
    const ToolField& output = question.form.back();
    const std::string path = utf8(output.value);
    if (context.pins.empty()) {
        sayIncomplete(question.stuck, AttributionText::tr("Pin the scenario as it is (Ctrl+D), then change something: here is what each change does"));
        return question;
    }
    const Scenario& a = context.pins.back();
    Ends ends{&solver, a, context.results.scenario(), evaluate(context.results.zoo(), solver, a), *bound};
    const QString name = pinTitle(a);
    if (!ends.boundA.solved()) sayWithoutAnswer(question.stuck, AttributionText::tr("%1 has no answer here: %2").arg(name, issueText(solver, ends.boundA.issues.front())));
    else if (!output.problem.isEmpty()) sayWithoutAnswer(question.stuck, output.problem);
    else if (!std::isfinite(outputAt(ends.boundA, path))) sayWithoutAnswer(question.stuck, AttributionText::tr("%1 has no finite answer in %2").arg(titleOfOutput(solver, path), name));
    if (!question.stuck.problem.isEmpty()) return question;
    std::vector<std::string> paths = changedPaths(solver, {ends.boundA.in, ends.boundA.assumptions}, {ends.boundB.in, ends.boundB.assumptions});
    if (paths.empty()) {
        sayIncomplete(question.stuck, AttributionText::tr("Nothing that goes into %1 differs from %2: change something").arg(translated(solver.title), name));
        return question;
    }
    question.command = "attribute";
    question.request = requestTextOfEnds(solver, ends.a, ends.b, "attribution", "{\"output\":" + jsonText(path) + '}');
    question.work = std::make_unique<AttributionWork>(std::move(ends), path, std::move(paths));
    return question;
}

} // namespace

Page attributionPage() {
    static const AttributionTool tool;
    return toolPage(tool, MLS_TEXT("page", "Why it changed"), "Compute roofline");
}

} // namespace mlsys
