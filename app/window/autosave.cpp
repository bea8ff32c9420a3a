// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/autosave.h"

#include "models/words.h"
#include "models/whole_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kBelongsTo = "autosave.file"; // of the view, in these files only
constexpr auto kSuffix = ".mlsysim.json"_L1;
constexpr auto kUnreadable = ".unreadable.json"_L1; // not looked for by the next start

QString newPath(const QString& folder) {
    QDir().mkpath(folder);
    return folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix;
}
QString lockOf(const QString& path) { return path + u".lock"_s; }

// Why it cannot be read; empty: it was.
QString read(const QString& path, Session& session) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return file.errorString();
    const std::optional<SessionFault> fault = readSession(file.readAll().toStdString(), session);
    return fault ? Autosave::tr("line %1: %2").arg(fault->line).arg(qstring(fault->reason)) : QString();
}

} // namespace

Autosave::Autosave(ScenarioDocument& document, const QString& folder, int delay) : m_document(document), m_path(newPath(folder)), m_lock(lockOf(m_path)) {
    m_lock.setStaleLockTime(0); // only the end of the program that holds it makes it stale
    m_lock.tryLock();
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    for (const auto signal : {&ScenarioDocument::scenarioChanged, &ScenarioDocument::pinsChanged, &ScenarioDocument::scenesChanged, &ScenarioDocument::fileChanged}) connect(&document, signal, this, &Autosave::schedule);
}

Autosave::~Autosave() { QFile::remove(m_path); }

// Not begun again by each change: edits without a pause would put it off for ever.
void Autosave::schedule() {
    if (!m_timer.isActive()) m_timer.start();
}

void Autosave::write() {
    if (!m_document.isModified()) {
        QFile::remove(m_path);
        return;
    }
    Session session = m_document.session();
    session.view.set(kBelongsTo, utf8(m_document.fileName()));
    QString unused; // tried again with the next change
    writeWhole(m_path, writeSession(session), &unused);
}

std::vector<Leftover> Autosave::leftovers(const QString& folder) {
    std::vector<Leftover> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Time)) {
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock()) continue; // of a program that runs
        Leftover left;
        left.path = info.filePath();
        left.fault = read(left.path, left.session);
        if (!left.fault.isEmpty()) {
            const QString kept = left.path.chopped(kSuffix.size()) + kUnreadable;
            if (!QFile::rename(left.path, kept)) continue;
            left.path = kept;
            found.push_back(std::move(left));
            continue;
        }
        left.fileName = qstring(left.session.view.text(kBelongsTo).value_or(""));
        left.session.view.erase(kBelongsTo);
        found.push_back(std::move(left));
    }
    return found;
}

void Autosave::discard(const Leftover& leftover) { QFile::remove(leftover.path); }

QString autosaveFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/autosave"_s; }

} // namespace mlsys
