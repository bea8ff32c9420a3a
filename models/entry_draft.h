// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the user's own while it is being written: its lines as text, what is wrong with each in the words of
// `mlsysim-cli zoo --check`, and the entry they make. Values that came with an entry keep their sources; the others have
// the one that the user names.
#pragma once

#include "models/zoo_fields.h"
#include "models/zoo_library.h"

#include <QObject>
#include <QStringList>

namespace mlsys {

class EntryDraft : public QObject {
    Q_OBJECT
public:
    struct Line {
        QString key;               // "id", "name" …, a field's path, "source.title"
        QString title;
        QString help;
        QString text;
        QString inherited;         // from the entry it starts from, where nothing is written here
        QString problem;
        QStringList choices;       // what may stand here; empty: anything
        const Row* row = nullptr;  // of a field
        bool isMain = true;
    };

    explicit EntryDraft(const Zoo& zoo, QObject* parent = nullptr);

    void startNew(EntryKind kind);
    void startCopy(const ZooEntry& entry);         // under another name
    void startEdit(const ZooEntry& entry);         // the id stays
    void startImport(ZooEntry entry);              // made of a file; everything may change

    EntryKind kind() const { return m_origin.kind; }
    QString heading() const { return m_heading; }
    bool idIsFixed() const { return m_fixed; }
    const std::vector<Line>& lines() const { return m_lines; }
    int lineOf(const QString& key) const;          // −1 if there is none
    void setText(int line, const QString& text);

    ZooEntry entry() const;
    bool isSound() const { return m_faults == 0; }
    // What stands in the way beside what the lines say, and what is rather a slip: one sentence each.
    const QStringList& remarks() const { return m_remarks; }

Q_SIGNALS:
    void started();
    void changed();

private:
    void start(ZooEntry origin, const QString& heading);
    void check();
    QString textAt(const char* key) const;
    Atom atomOfLine(const Line& line) const;

    const Zoo& m_zoo;
    ZooEntry m_origin;             // as it was found; empty for a new one
    QString m_heading;
    bool m_fixed = false;
    std::vector<Line> m_lines;
    int m_faults = 0;
    QStringList m_remarks;
};

} // namespace mlsys
