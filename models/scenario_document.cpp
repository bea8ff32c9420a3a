// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_document.h"

#include "models/alternatives.h"
#include "models/compare.h"
#include "models/edit_command.h"
#include "models/words.h"
#include "models/zoo_library.h"
#include "models/whole_file.h"

#include <QFile>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kRivals = "rivals"; // of the view: "hardware/H100 hardware/B200"

std::optional<Atom> current(const Scenario& scenario, const std::string& path) {
    const Atom* atom = scenario.values.find(path);
    return atom ? std::optional(*atom) : std::nullopt;
}

// What a save replaces, beside it as "name~"; whole or not at all. Where that cannot be, the save itself says why.
void keepBackup(const QString& fileName) {
    QString unused;
    if (QFile old(fileName); old.open(QIODevice::ReadOnly)) writeWhole(fileName + u'~', old.readAll(), &unused);
}
} // namespace

std::vector<Change> changesToChoose(const Zoo& zoo, const Scenario& scenario, EntryKind kind, const std::string& id) {
    std::vector<Change> changes;
    const char* key = scenarioKeyOf(kind);
    if (!key) return changes;
    const auto replace = [&](const std::string& part, const std::string& value) {
        for (const auto& [path, atom] : scenario.values.below(part)) changes.push_back({part + '.' + path, std::nullopt});
        changes.push_back({part, value});
    };
    replace(key, id);
    const ZooEntry* entry = zoo.find(kind, id);
    if (kind == EntryKind::fleets && entry) {
        const ZooEntry* node = zoo.find(EntryKind::nodes, entry->values.text("node").value_or(""));
        if (const auto accelerator = node ? node->values.text("accelerator") : std::nullopt) replace("hardware", *accelerator);
    }
    // The fleet's accelerator is the scenario's hardware: another device re-equips the fleet.
    if (kind == EntryKind::hardware && scenario.values.find("fleet")) changes.push_back({"fleet.node.accelerator", id});
    return changes;
}

Scenario withChanges(Scenario scenario, const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        if (change.after) scenario.values.set(change.path, *change.after);
        else scenario.values.erase(change.path);
    }
    return scenario;
}

EditCommand::EditCommand(ScenarioDocument& document, std::vector<Change> changes, const QString& text, int drag)
    : QUndoCommand(text), m_document(document), m_after(std::move(changes)), m_drag(drag) {
    for (const Change& change : m_after) m_before.push_back({change.path, current(document.scenario(), change.path)});
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const EditCommand&>(*other); // ids are equal, so it is one of ours
    if (next.m_drag != m_drag) return false;
    // What the first step of a drag took back is no longer among the later ones.
    const auto mine = [&](const Change& change) { return std::find_if(m_after.begin(), m_after.end(), [&](const Change& each) { return each.path == change.path; }); };
    for (const Change& change : next.m_after) if (mine(change) == m_after.end()) return false;
    for (const Change& change : next.m_after) mine(change)->after = change.after;
    const bool back = std::equal(m_after.begin(), m_after.end(), m_before.begin(), [](const Change& a, const Change& b) { return a.after == b.after; });
    if (next.m_after.size() == 1 && !back) {
        // Name the whole drag: from where it began to where it is now.
        const QString title = m_document.describe(m_after.front()).section(u" → "_s, 1);
        const QString from = text().section(u" → "_s, 0, 0);
        setText(from + u" → "_s + title);
    }
    setObsolete(back);
    return true;
}

ScenarioDocument::ScenarioDocument(const Services& services, QObject* parent) : QObject(parent), m_services(services), m_zoo(services.zoo) {
    if (const ZooEntry* first = m_zoo.find(EntryKind::scenarios, kFirstScenario)) m_scenario = scenarioOf(*first);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &ScenarioDocument::fileChanged);
    if (services.library) connect(services.library, &ZooLibrary::changed, this, &ScenarioDocument::zooChanged);
}

// A stack with unsaved changes says goodbye with cleanChanged(): by then half of the document is gone.
ScenarioDocument::~ScenarioDocument() { m_undo.disconnect(this); }

void ScenarioDocument::put(const std::vector<Change>& changes) {
    m_scenario = withChanges(std::move(m_scenario), changes);
    Q_EMIT scenarioChanged();
}

void ScenarioDocument::edit(const std::string& path, std::optional<Atom> after, int drag) {
    if (current(m_scenario, path) == after) return;
    const Change change{path, std::move(after)};
    apply({change}, describe(change), drag);
}

void ScenarioDocument::apply(const std::vector<Change>& changes, const QString& text, int drag) {
    if (changes.empty()) return;
    std::vector<Change> all = changes;
    // What is given takes back what said the same thing another way; both would be refused.
    for (const Change& change : changes) {
        const std::string other = alternativeTo(change.path);
        const bool isChanged = std::any_of(changes.begin(), changes.end(), [&](const Change& each) { return each.path == other; });
        if (change.after && !isChanged && !other.empty() && m_scenario.values.find(other)) all.push_back({other, std::nullopt});
    }
    m_undo.push(new EditCommand(*this, std::move(all), text, drag));
}

void ScenarioDocument::choose(EntryKind kind, const std::string& id) {
    const char* key = scenarioKeyOf(kind);
    if (!key) return;
    const ZooEntry* entry = m_zoo.find(kind, id);
    apply(changesToChoose(m_zoo, m_scenario, kind, id), tr("%1: %2").arg(describe({key, std::nullopt}).section(u':', 0, 0), entry ? qstring(entry->name) : qstring(id)));
}

void ScenarioDocument::resetEntity(EntryKind kind) {
    const char* key = scenarioKeyOf(kind);
    if (!key) return;
    std::vector<Change> changes;
    for (const auto& [path, atom] : m_scenario.values.below(key)) {
        if (path != "base") changes.push_back({std::string(key) + '.' + path, std::nullopt});
    }
    if (!changes.empty()) apply(changes, tr("Reset %1").arg(qstring(entityView(m_zoo, m_scenario, kind).id)));
}

QString ScenarioDocument::titleOf(const Catalogue& solvers, const std::string& path) {
    static const std::pair<std::string_view, const char*> kHeads[] = {
        {"task", QT_TR_NOOP("Task")}, {"model", QT_TR_NOOP("Model")}, {"hardware", QT_TR_NOOP("Hardware")}, {"fleet", QT_TR_NOOP("Fleet")}, {"grid", QT_TR_NOOP("Grid")}};
    for (const auto& [key, text] : kHeads) if (path == key) return tr(text);
    if (path.starts_with("assumptions.")) {
        if (const Row* row = findRow(rowsOf<Assumptions>(), path.substr(12))) return translated(row->title);
    }
    for (const Solver* solver : solvers.solvers()) {
        const std::string scope = std::string(solver->scope) + '.';
        const Row* row = findRow(solver->in.rows(), path.starts_with(scope) ? path.substr(scope.size()) : path);
        if (row) return translated(row->title);
    }
    return qstring(path);
}

QString ScenarioDocument::describe(const Change& change) const {
    const QString title = titleOf(m_services.solvers, change.path);
    const std::optional<Atom> before = effectiveAtom(m_zoo, m_scenario, change.path);
    const QString from = before ? qstring(textOf(*before)) : qstring(defaultText(m_services.solvers, m_zoo, m_scenario, change.path).value_or("–"));
    if (!change.after) return before ? tr("%1: reset").arg(title) : title;
    return tr("%1 %2 → %3").arg(title, from, qstring(textOf(*change.after)));
}

void ScenarioDocument::startNew(const Scenario& scenario) {
    Session session;
    session.scenario = scenario;
    restore(std::move(session));
}

void ScenarioDocument::restore(Session session) {
    replaceSession(std::move(session));
    m_fileName.clear();
    Q_EMIT fileChanged();
}

void ScenarioDocument::recover(Session session, const QString& fileName) {
    replaceSession(std::move(session));
    m_fileName = fileName;
    m_undo.resetClean();
    Q_EMIT fileChanged();
}

void ScenarioDocument::setScenes(std::vector<Scene> scenes) {
    if (scenes == m_scenes) return;
    m_scenes = std::move(scenes);
    m_scenesChanged = true;
    Q_EMIT scenesChanged();
    Q_EMIT fileChanged();
}

Scene ScenarioDocument::sceneOfNow(const QString& name) const {
    Scene scene;
    scene.name = utf8(name);
    scene.scenario = m_scenario;
    if (const std::optional<std::string> page = m_view.text("page")) {
        scene.view.set("page", *page);
        for (const auto& [key, atom] : m_view.below("explore." + *page)) scene.view.set("explore." + *page + '.' + key, atom);
    }
    return scene;
}

void ScenarioDocument::enterScene(const Scene& scene) {
    for (const auto& [key, atom] : scene.view) m_view.set(key, atom);
    become(scene.scenario, qstring(scene.name));
}

void ScenarioDocument::replaceSession(Session session) {
    m_outdated = outdatedEntries(m_services.zoo, session.entries);
    m_own = std::move(session.entries);
    // What is the same in both goes with the zoo when that changes.
    std::erase_if(m_own, [this](const ZooEntry& entry) { return std::find(m_outdated.begin(), m_outdated.end(), entry.id) == m_outdated.end(); });
    takeZoo();
    m_scenario = std::move(session.scenario);
    m_pins = std::move(session.pins);
    m_scenes = std::move(session.scenes);
    m_scenesChanged = false;
    m_view = std::move(session.view);
    m_unknown = std::move(session.unknown);
    m_undo.clear();
    Q_EMIT sessionReplaced();
    Q_EMIT scenarioChanged();
    Q_EMIT pinsChanged();
    Q_EMIT rivalsChanged();
    Q_EMIT scenesChanged();
}

Session ScenarioDocument::session() const {
    std::vector<const Scenario*> scenarios{&m_scenario};
    for (const Scenario& pin : m_pins) scenarios.push_back(&pin);
    for (const Scene& scene : m_scenes) scenarios.push_back(&scene.scenario);
    std::vector<std::pair<EntryKind, std::string>> compared;
    for (const Rival& rival : rivals()) compared.emplace_back(rival.kind, rival.id);
    return {m_scenario, m_pins, m_scenes, m_view, usedEntries(m_zoo, scenarios, compared), m_unknown};
}

bool ScenarioDocument::load(const QString& fileName, QString* error) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = tr("%1 cannot be read: %2").arg(fileName, file.errorString());
        return false;
    }
    const QByteArray text = file.read(kMostSessionBytes + 1); // the reader refuses more
    Session session;
    if (const std::optional<SessionFault> fault = readSession({text.constData(), static_cast<std::size_t>(text.size())}, session)) {
        *error = fault->line > 0 ? tr("%1, line %2: %3").arg(fileName).arg(fault->line).arg(qstring(fault->reason)) : tr("%1: %2").arg(fileName, qstring(fault->reason));
        return false;
    }
    replaceSession(std::move(session));
    m_fileName = fileName;
    Q_EMIT fileChanged();
    return true;
}

bool ScenarioDocument::save(const QString& fileName, QString* error) {
    keepBackup(fileName);
    QString why;
    if (!writeWhole(fileName, writeSession(session()), &why)) {
        *error = tr("%1 cannot be written: %2").arg(fileName, why);
        return false;
    }
    m_fileName = fileName;
    m_undo.setClean();
    m_scenesChanged = false;
    Q_EMIT fileChanged();
    return true;
}

void ScenarioDocument::takeZoo() {
    m_zoo = m_services.zoo;
    for (const ZooEntry& entry : m_own) m_zoo.put(entry);
}

void ScenarioDocument::zooChanged() {
    takeZoo();
    m_outdated = outdatedEntries(m_services.zoo, m_own);
    Q_EMIT scenarioChanged();
    Q_EMIT fileChanged();
}

void ScenarioDocument::adoptZoo() {
    m_own.clear();
    takeZoo();
    m_outdated.clear();
    m_undo.resetClean(); // what is saved is no longer what is shown
    Q_EMIT scenarioChanged();
    Q_EMIT fileChanged();
}

void ScenarioDocument::setUp(const std::vector<Change>& changes, const QString& text) {
    std::vector<Change> all;
    for (const Change& change : changes) {
        if (change.path.find('.') != std::string::npos) continue;
        for (const auto& [path, atom] : m_scenario.values.below(change.path)) all.push_back({change.path + '.' + path, std::nullopt});
    }
    all.insert(all.end(), changes.begin(), changes.end());
    apply(all, text);
}

void ScenarioDocument::become(const Scenario& scenario, const QString& text) {
    std::vector<Change> changes;
    for (const auto& [path, atom] : m_scenario.values) if (!scenario.values.find(path)) changes.push_back({path, std::nullopt});
    for (const auto& [path, atom] : scenario.values) if (current(m_scenario, path) != atom) changes.push_back({path, atom});
    apply(changes, text);
}

void ScenarioDocument::setDragging(bool on) {
    if (m_dragging == on) return;
    m_dragging = on;
    if (!on) Q_EMIT scenarioChanged(); // the axes may follow again
}

std::vector<Rival> ScenarioDocument::rivals() const {
    std::vector<Rival> found;
    for (const QString& each : qstring(m_view.text(kRivals).value_or("")).split(u' ', Qt::SkipEmptyParts)) {
        for (const EntryKind kind : kEntryKinds) {
            const std::string id = utf8(each.section(u'/', 1));
            if (each.section(u'/', 0, 0) == qstring(keyOf(kind)) && m_zoo.find(kind, id)) found.push_back({kind, id});
        }
    }
    return found;
}

void ScenarioDocument::toggleRival(EntryKind kind, const std::string& id) {
    std::vector<Rival> now = rivals();
    if (std::erase(now, Rival{kind, id}) == 0) now.push_back({kind, id});
    QStringList words;
    for (const Rival& each : now) words << qstring(keyOf(each.kind)) + u'/' + qstring(each.id);
    m_view.set(kRivals, utf8(words.join(u' ')));
    Q_EMIT rivalsChanged();
}

void ScenarioDocument::clearRivals() {
    m_view.erase(kRivals);
    Q_EMIT rivalsChanged();
}

void ScenarioDocument::pin() {
    if (std::any_of(m_pins.begin(), m_pins.end(), [&](const Scenario& pin) { return isSame(pin, m_scenario); })) return;
    char letter = 'A';
    const auto taken = [&](char c) { return std::any_of(m_pins.begin(), m_pins.end(), [c](const Scenario& pin) { return pinTitle(pin) == QLatin1Char(c); }); };
    while (letter < 'Z' && taken(letter)) ++letter;
    m_pins.push_back(m_scenario);
    m_pins.back().values.set(kPinName, std::string(1, letter));
    Q_EMIT pinsChanged();
}

void ScenarioDocument::renamePin(std::size_t index, const QString& name) {
    if (index >= m_pins.size() || name.trimmed().isEmpty()) return;
    m_pins[index].values.set(kPinName, utf8(name.trimmed()));
    Q_EMIT pinsChanged();
}

void ScenarioDocument::compareWithPin(std::size_t index) {
    if (index >= m_pins.size()) return;
    std::rotate(m_pins.begin() + static_cast<std::ptrdiff_t>(index), m_pins.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_pins.end());
    Q_EMIT pinsChanged();
}

void ScenarioDocument::swapWithPin(std::size_t index) {
    if (index >= m_pins.size()) return;
    Scenario then = m_pins[index];
    const QString name = pinTitle(then);
    then.values.erase(kPinName);
    m_pins[index] = m_scenario;
    m_pins[index].values.set(kPinName, utf8(name));
    become(then, tr("Swap with %1").arg(name));
    Q_EMIT pinsChanged();
}

void ScenarioDocument::unpin(std::size_t index) {
    if (index >= m_pins.size()) return;
    m_pins.erase(m_pins.begin() + static_cast<std::ptrdiff_t>(index));
    Q_EMIT pinsChanged();
}

void ScenarioDocument::clearPins() {
    if (m_pins.empty()) return;
    m_pins.clear();
    Q_EMIT pinsChanged();
}

} // namespace mlsys
