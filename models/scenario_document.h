// SPDX-License-Identifier: GPL-3.0-or-later
// The document: the current scenario, its undo history, its file. Every change is one undo command that names itself
// ("Batch size 8 → 16"); a drag's commands merge into one. Pins live beside the scenario and are not undone.
#pragma once

#include "models/services.h"
#include "registry/session.hpp"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace mlsys {

// One path's new value; none removes it.
struct Change {
    std::string path;
    std::optional<Atom> after;
};

// What choosing a zoo entry changes: its part's edits are dropped. A fleet brings its accelerator along, and another device
// re-equips the fleet.
std::vector<Change> changesToChoose(const Zoo& zoo, const Scenario& scenario, EntryKind kind, const std::string& id);
Scenario withChanges(Scenario scenario, const std::vector<Change>& changes);

// An entry that stands beside the scenario's own in the n-way comparison.
struct Rival {
    EntryKind kind;
    std::string id;
    friend bool operator==(const Rival&, const Rival&) = default;
};

class ScenarioDocument : public QObject {
    Q_OBJECT
public:
    ScenarioDocument(const Services& services, QObject* parent = nullptr);
    ~ScenarioDocument() override;

    const Services& services() const { return m_services; }
    // The program's zoo, with the entries of the open session where they differ: a session keeps its numbers.
    const Zoo& zoo() const { return m_zoo; }
    const Scenario& scenario() const { return m_scenario; }
    QUndoStack& undoStack() { return m_undo; }
    const QUndoStack& undoStack() const { return m_undo; }

    // Sets one value as written; std::nullopt resets it. `drag` not 0: merges with the previous command of the same
    // drag, and vanishes if the value returns to where it was.
    void edit(const std::string& path, std::optional<Atom> after, int drag = 0);
    void apply(const std::vector<Change>& changes, const QString& text, int drag = 0);
    // The same for a question's set-up: an entry that it names is taken as the zoo has it.
    void setUp(const std::vector<Change>& changes, const QString& text);
    // All values of another scenario, as one command.
    void become(const Scenario& scenario, const QString& text);
    // Whether a slider is held: charts keep their axes until it is let go.
    bool isDragging() const { return m_dragging; }
    void setDragging(bool on);
    // A zoo entry for the scenario, as changesToChoose() says.
    void choose(EntryKind kind, const std::string& id);
    void resetEntity(EntryKind kind);

    void startNew(const Scenario& scenario);
    void restore(Session session);                 // of an earlier run, without a file
    // What an interrupted run had not saved: changed, with the file that it belongs to ("": none yet).
    void recover(Session session, const QString& fileName);

    // Files. On failure nothing changes and `error` says why, with the line.
    bool load(const QString& fileName, QString* error);
    bool save(const QString& fileName, QString* error);
    QString fileName() const { return m_fileName; }
    bool isModified() const { return !m_undo.isClean() || m_scenesChanged; }
    Session session() const;
    // Ids of zoo entries for which the session's values differ from the program's zoo.
    const std::vector<std::string>& outdated() const { return m_outdated; }
    void adoptZoo();                               // takes the program's newer values

    // Scenarios kept for comparison, each with a name (compare.h); changes are measured against the last one.
    const std::vector<Scenario>& pins() const { return m_pins; }
    void pin();                                    // under the first free letter
    void unpin(std::size_t index);
    void renamePin(std::size_t index, const QString& name);
    void compareWithPin(std::size_t index);        // makes it the last one
    void swapWithPin(std::size_t index);           // the pin becomes the scenario (undoable) and the scenario the pin
    void clearPins();

    // Entries beside the scenario's own, in the order they were added; kept with the session's view.
    std::vector<Rival> rivals() const;
    void toggleRival(EntryKind kind, const std::string& id);
    void clearRivals();

    // The steps of a lecture, in order; not undone, but part of what is saved.
    const std::vector<Scene>& scenes() const { return m_scenes; }
    void setScenes(std::vector<Scene> scenes);
    Scene sceneOfNow(const QString& name) const;   // the scenario and view as they are
    // The scene's scenario as one command, and its view.
    void enterScene(const Scene& scene);

    const Values& view() const { return m_view; }  // page and the like, stored with the session
    void setView(const std::string& key, Atom value) { m_view.set(key, std::move(value)); }

    // What an undo command is called: "Batch size 8 → 16".
    QString describe(const Change& change) const;
    static QString titleOf(const Catalogue& solvers, const std::string& path); // of a scenario's value: "Batch size"

Q_SIGNALS:
    void sessionReplaced();                        // before scenarioChanged(): what was shown is of another session
    void scenarioChanged();
    void pinsChanged();
    void rivalsChanged();
    void scenesChanged();
    void fileChanged();                            // name, modified state, outdated entries

private:
    friend class EditCommand;
    void put(const std::vector<Change>& changes);  // without undo; emits
    void replaceSession(Session session);
    void takeZoo();                                // as it is now, below the session's own entries
    void zooChanged();

    Services m_services;
    Zoo m_zoo;
    Scenario m_scenario;
    QUndoStack m_undo;
    QString m_fileName;
    std::vector<Scenario> m_pins;
    std::vector<Scene> m_scenes;
    bool m_scenesChanged = false;                  // since it was saved
    bool m_dragging = false;
    std::vector<ZooEntry> m_own;                   // of the session, where they differ from the program's zoo
    std::vector<std::string> m_outdated;
    Values m_view;
    Values m_unknown;
};

} // namespace mlsys
