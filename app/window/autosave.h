// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is not saved yet in a file of the program's own, from which the next start takes it if this one does not end
// properly. One file a window, locked while the program runs.
#pragma once

#include "models/scenario_document.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace mlsys {

// What a program that no longer runs had not saved.
struct Leftover {
    Session session;
    QString fileName;                  // that it belongs to; empty: none yet
    QString path;                      // where it lies
    QString fault;                     // why it cannot be read; it is kept there under another name, and there is no session
};

class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr int kDelay = 2000; // ms from a change to the file, however many more come meanwhile

    Autosave(ScenarioDocument& document, const QString& folder, int delay = kDelay);
    ~Autosave() override;               // the document ended properly: nothing is left

    void write();                       // now
    // Of all programs that ended without a word; each is removed by discard() once it is in a window. One that cannot be
    // read is told once.
    static std::vector<Leftover> leftovers(const QString& folder);
    static void discard(const Leftover& leftover);

private:
    void schedule();

    ScenarioDocument& m_document;
    QString m_path;
    QLockFile m_lock;
    QTimer m_timer;
};

// Where the user's own lie.
QString autosaveFolder();

} // namespace mlsys
