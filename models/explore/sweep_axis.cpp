// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/sweep_axis.h"

#include "models/explore/tool_parts.h"
#include "models/words.h"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SweepText { Q_DECLARE_TR_FUNCTIONS(SweepPage) };

constexpr double kMostSteps = 20000;
constexpr const char* kSteps = "64";

// Of what is chosen for one input: another one has its own.
std::string keyOf(const char* what, const std::string& path) { return std::string(what) + '.' + path; }

// Entries of the zoo that a solver takes as a whole ("hardware", "grid").
std::vector<std::string> entitiesOf(const Solution& bound) {
    std::vector<std::string> paths;
    for (const Row& row : bound.in.rows()) if (row.kind == Kind::group && entryKindOf(row.entity) && row.peek(bound.in.data())) paths.emplace_back(row.key);
    return paths;
}

class AxisBuilder {
public:
    AxisBuilder(const PageContext& context, const Solution& bound, const ToolState& state) : m_context(context), m_bound(bound), m_state(state) {}
    SweepAxisForm build();

private:
    void number(const std::string& path, const Row& row);
    void range(const std::string& path, const Row& row, const QString& scale);
    void list(const std::string& path, const Row* row, ToolField field);
    void entity(const std::string& path, const Row& row, bool isSeries);
    void words(const std::string& path, const Row& row);
    void series(const std::string& sweptPath);
    void take(ToolField field);

    const PageContext& m_context;
    const Solution& m_bound;
    const ToolState& m_state;
    Values m_replaced;
    SweepAxisForm m_result;
};

void AxisBuilder::take(ToolField field) {
    if (m_result.problem.isEmpty()) m_result.problem = field.problem;
    m_result.form.push_back(std::move(field));
}

void AxisBuilder::number(const std::string& path, const Row& row) {
    const QString usual = row.kind == Kind::count ? u"log2"_s : row.dragLog || row.range.min >= 0 ? u"log"_s : u"linear"_s;
    const bool isShare = row.range.min == 0 && row.range.max == 1;
    ToolField scale = choiceField(m_state, keyOf("scale", path), SweepText::tr("Values"), SweepText::tr("How the values follow each other."),
        {{u"linear"_s, SweepText::tr("evenly")}, {u"log"_s, SweepText::tr("by factors")}, {u"log2"_s, SweepText::tr("powers of two")}, {u"list"_s, SweepText::tr("a list")}}, isShare ? u"linear"_s : usual);
    const QString chosen = scale.value;
    take(std::move(scale));
    if (chosen == u"list") {
        const double now = inputAt(m_bound, path);
        list(path, &row, textField(m_state, keyOf("list", path), SweepText::tr("List"), SweepText::tr("Values separated by commas."), std::isfinite(now) ? numberTextFor(row, now) : QString()));
    } else {
        range(path, row, chosen);
    }
}

void AxisBuilder::range(const std::string& path, const Row& row, const QString& scale) {
    const Interval usual = usualRange(row, inputAt(m_bound, path));
    ToolField from = textField(m_state, keyOf("from", path), SweepText::tr("From"), SweepText::tr("The least value, with its unit."), numberTextFor(row, usual.lo));
    ToolField to = textField(m_state, keyOf("to", path), SweepText::tr("To"), SweepText::tr("The largest value, with its unit."), numberTextFor(row, usual.hi));
    const std::optional<double> least = numberFor(row, from);
    const std::optional<double> most = numberFor(row, to);
    if (least && most && *least >= *most) to.problem = SweepText::tr("the range goes from the smaller to the larger, got %1 to %2").arg(from.value, to.value);
    else if (least && *least <= 0 && scale != u"linear") from.problem = SweepText::tr("factors and powers start above 0, got %1").arg(from.value);
    to.joins = true;
    take(std::move(from));
    take(std::move(to));
    std::string steps;
    if (scale != u"log2") {
        ToolField field = textField(m_state, "steps", SweepText::tr("Steps"), SweepText::tr("How many values, both ends among them."), QString::fromLatin1(kSteps));
        if (const std::optional<double> count = wholeFor(field, 2, kMostSteps)) steps = ",\"steps\":" + shortest(*count);
        take(std::move(field));
    }
    if (!m_result.problem.isEmpty()) return;
    m_replaced.set(path, RawJson{"{\"range\":[" + jsonNumber(row, *least) + ',' + jsonNumber(row, *most) + "],\"scale\":\"" + utf8(scale) + '"' + steps + '}'});
    m_result.isLog = scale != u"linear";
    m_result.window = Interval{*least, *most, false, row.kind == Kind::count};
}

void AxisBuilder::list(const std::string& path, const Row* row, ToolField field) {
    std::vector<std::string> items;
    double least = INFINITY, most = -INFINITY;
    for (const QString& part : field.value.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        if (!row) {
            items.push_back(jsonText(utf8(part.trimmed())));
            continue;
        }
        ToolField one = field;
        one.value = part.trimmed();
        const std::optional<double> value = numberFor(*row, one);
        if (!value) {
            field.problem = one.problem;
            break;
        }
        least = std::min(least, *value);
        most = std::max(most, *value);
        items.push_back(jsonNumber(*row, *value));
    }
    if (items.empty() && field.problem.isEmpty()) field.problem = SweepText::tr("the list is empty");
    take(std::move(field));
    if (!m_result.problem.isEmpty()) return;
    m_replaced.set(path, RawJson{jsonList(items)});
    if (!row) return;
    m_result.isLog = isWide(least, most);
    m_result.window = Interval{least, most, false, row->kind == Kind::count};
}

void AxisBuilder::entity(const std::string& path, const Row& row, bool isSeries) {
    const EntryKind kind = *entryKindOf(row.entity);
    const Zoo& zoo = m_context.results.zoo();
    const EntityView now = entityView(zoo, m_context.results.scenario(), kind);
    ToolField which = choiceField(m_state, keyOf(isSeries ? "series_which" : "which", path), isSeries ? SweepText::tr("Which series") : SweepText::tr("Which"), SweepText::tr("Entries of the zoo."),
        {{u"tier"_s, SweepText::tr("all of its kind")}, {u"all"_s, SweepText::tr("all of the zoo")}, {u"list"_s, SweepText::tr("a list")}}, kind == EntryKind::grids ? u"all"_s : isSeries ? u"list"_s : u"tier"_s);
    const QString chosen = which.value;
    take(std::move(which));
    if (chosen == u"all") {
        m_replaced.set(path, RawJson{std::string("{\"all\":\"") + mlsys::keyOf(kind) + "\"}"});
    } else if (chosen == u"tier") {
        std::vector<std::string> ids;
        for (const ZooEntry* entry : zoo.entries(kind)) if (!now.entry || entry->group == now.entry->group) ids.push_back(jsonText(entry->id));
        m_replaced.set(path, RawJson{jsonList(ids)});
    } else {
        QStringList some{qstring(now.id)};
        if (now.entry) for (const ZooEntry* entry : zoo.entries(kind)) if (entry->group == now.entry->group && entry->id != now.id && some.size() < 4) some << qstring(entry->id);
        list(path, nullptr, textField(m_state, keyOf(isSeries ? "series_list" : "list", path), SweepText::tr("List"), SweepText::tr("Ids of the zoo, separated by commas."), some.join(u", "_s)));
    }
}

void AxisBuilder::words(const std::string& path, const Row& row) {
    std::vector<std::string> items;
    if (row.kind == Kind::flag) items = {"false", "true"};
    else for (const Choice& choice : row.choices()) items.push_back(jsonText(choice.key));
    m_replaced.set(path, RawJson{jsonList(items)});
}

// A second input: a choice, a flag, an entry; or a number, as a list.
void AxisBuilder::series(const std::string& sweptPath) {
    std::vector<std::string> paths = inputsFor(m_bound, true);
    for (const std::string& entity : entitiesOf(m_bound)) paths.insert(paths.begin(), entity);
    std::erase_if(paths, [&](const std::string& path) { return path == sweptPath || path.starts_with(sweptPath + '.') || sweptPath.starts_with(path + '.'); });
    ToolField field = inputField(m_bound, paths, m_state, "series", SweepText::tr("Series by"), {});
    field.choices.insert(field.choices.begin(), {QString(), SweepText::tr("none")});
    if (const std::optional<std::string> chosen = m_state.text("series"); !chosen || chosen->empty()) field.value.clear();
    const std::string path = utf8(field.value);
    take(std::move(field));
    if (path.empty()) return;
    m_result.series = path;
    const Row& row = *inputRow(*m_bound.solver, path);
    if (row.kind == Kind::group) entity(path, row, true);
    else if (row.kind == Kind::flag || row.kind == Kind::choice) words(path, row);
    else {
        const double now = inputAt(m_bound, path);
        const QString some = row.kind == Kind::count ? numberTextFor(row, now) + u", "_s + numberTextFor(row, 2 * now) + u", "_s + numberTextFor(row, 4 * now) : numberTextFor(row, now);
        list(path, &row, textField(m_state, keyOf("series_list", path), SweepText::tr("List"), SweepText::tr("Values separated by commas."), some));
    }
}

SweepAxisForm AxisBuilder::build() {
    std::vector<std::string> paths = inputsFor(m_bound, true);
    const std::vector<std::string> entities = entitiesOf(m_bound);
    paths.insert(std::find_if(paths.begin(), paths.end(), [](const std::string& path) { return path.find('.') != std::string::npos; }), entities.begin(), entities.end());
    ToolField input = inputField(m_bound, paths, m_state, "input", SweepText::tr("Sweep"), firstInputs());
    const std::string path = utf8(input.value);
    take(std::move(input));
    const Row& row = *inputRow(*m_bound.solver, path);
    if (row.kind == Kind::group) entity(path, row, false);
    else if (row.kind == Kind::flag || row.kind == Kind::choice) words(path, row);
    else number(path, row);
    const std::optional<Interval> window = m_result.window;
    const bool isLog = m_result.isLog;
    series(path);
    m_result.window = window;
    m_result.isLog = isLog;
    if (m_result.problem.isEmpty()) m_result.replaced = std::move(m_replaced);
    return std::move(m_result);
}

} // namespace

SweepAxisForm sweepAxisForm(const PageContext& context, const Solution& bound, const ToolState& state) { return AxisBuilder(context, bound, state).build(); }

} // namespace mlsys
