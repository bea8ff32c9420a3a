// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenarios_model.h"

#include "models/page_parts.h"
#include "models/scorecard.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "models/zoo_model.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// In a cell; the scorecard has all digits.
QString shortMoney(const ValueFormat& format, double usd) {
    if (!std::isfinite(usd)) return ScenariosModel::tr("no price");
    return format.value(usd, dimensionOf<Money>, "USD").text();
}

QString shortCarbon(const ValueFormat& format, const ScoreLine& line) {
    return line.raw >= 1e9 ? ScenariosModel::tr("%1 M tCO₂e").arg(format.number(line.raw / 1e9)) : line.value.text();
}

QString signedText(Verdict verdict, const QString& text) { return (verdict == Verdict::pass ? u"✓ "_s : verdict == Verdict::fail ? u"✗ "_s : QString()) + text; }
} // namespace

void ScenariosModel::setScenarios(const Services& services, const Zoo& zoo, const Scenario& live, const ValueFormat& format) {
    std::vector<Item> items;
    items.push_back({{}, tr("This scenario"), scenarioSentence(zoo, live), {}, live, false, {}});
    for (const ZooEntry* entry : zoo.entries(EntryKind::scenarios)) {
        const bool own = services.library && services.library->isOwn(*entry);
        items.push_back({qstring(entry->id), qstring(entry->name), qstring(entry->note), own ? tr("Own") : groupTitle(entry->group), scenarioOf(*entry), own, {}});
    }
    for (Item& item : items) judge(item, zoo, format);
    const bool sameRows = items.size() == m_items.size() && std::equal(items.begin(), items.end(), m_items.begin(), [](const Item& a, const Item& b) { return a.id == b.id; });
    if (!sameRows) beginResetModel();
    m_items = std::move(items);
    if (!sameRows) endResetModel();
    else Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // the selection stays
}

void ScenariosModel::judge(Item& item, const Zoo& zoo, const ValueFormat& format) {
    const Solution solution = evaluate(zoo, kScenario, item.scenario);
    if (!solution.solved()) {
        item.levels[0] = {u"✗ "_s + issueText(kScenario, solution.issues.front()), Tone::bad};
        return;
    }
    const std::vector<ScoreLine> lines = scoreLines(solution, format);
    const auto& out = solution.out.as<ScenarioOut>();
    item.levels[0] = {signedText(lines[0].verdict, (out.performance.feasible ? tr("fits, %1") : tr("does not fit, %1")).arg(lines[0].value.text())), toneOf(lines[0].verdict)};
    const auto& sla = solution.in.as<ScenarioIn>().slaLatency;
    const QString asked = !sla ? tr("no SLA") : (lines[1].verdict == Verdict::pass ? u"≤ "_s : u"> "_s) + format.value(raw(*sla), dimensionOf<Time>, "ms").text();
    item.levels[1] = {signedText(lines[1].verdict, sla ? lines[1].value.text() + u' ' + asked : tr("%1, %2").arg(lines[1].value.text(), asked)), toneOf(lines[1].verdict)};
    // The macro level passes with all of its lines, and fails with one.
    Verdict macro = Verdict::not_asked;
    for (std::size_t i = 2; i < lines.size(); ++i) if (lines[i].verdict == Verdict::fail || (lines[i].verdict == Verdict::pass && macro == Verdict::not_asked)) macro = lines[i].verdict;
    item.levels[2] = {signedText(macro, tr("%1, %2").arg(shortMoney(format, lines[2].raw), shortCarbon(format, lines[3]))), toneOf(macro)};
}

int ScenariosModel::rowOf(const QString& id) const {
    for (std::size_t i = 0; i < m_items.size(); ++i) if (m_items[i].id == id) return static_cast<int>(i);
    return -1;
}

int ScenariosModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }
int ScenariosModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ScenariosModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Item& item = m_items[static_cast<std::size_t>(index.row())];
    const bool named = index.column() == NameColumn;
    const Level* level = named ? nullptr : &item.levels[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole:
        if (!named) return level->text;
        return item.group.isEmpty() ? item.name : tr("%1 (%2)").arg(item.name, withinSentence(item.group));
    case Qt::ToolTipRole: return named || level->text.isEmpty() ? item.note : QString(level->text + u'\n' + item.note);
    case Qt::AccessibleDescriptionRole:
    case NoteRole: return item.note;
    case ToneRole: return static_cast<int>(level ? level->tone : Tone::neutral);
    case IdRole: return item.id;
    case OwnRole: return item.isOwn;
    default: return {};
    }
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case NameColumn: return tr("Scenario");
    case FeasibilityColumn: return tr("Feasibility");
    case PerformanceColumn: return tr("Performance");
    case MacroColumn: return tr("Macro: cost, carbon");
    default: return {};
    }
}

ZooEntry entryOf(const Zoo& zoo, const Scenario& scenario, const QString& name) {
    ZooEntry entry;
    entry.kind = EntryKind::scenarios;
    entry.id = ZooLibrary::idOf(name);
    entry.name = utf8(name.trimmed());
    entry.note = utf8(scenarioSentence(zoo, scenario));
    entry.values = scenario.values;
    return entry;
}

} // namespace mlsys
