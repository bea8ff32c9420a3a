// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zoo_library.h"

#include "models/words.h"
#include "models/whole_file.h"
#include "registry/zoo_folder.hpp"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace mlsys {
namespace fs = std::filesystem;

ZooLibrary::ZooLibrary(Zoo builtIn, std::optional<fs::path> folder, QObject* parent) : QObject(parent), m_built_in(std::move(builtIn)), m_zoo(m_built_in), m_folder(std::move(folder)) { reload(); }

void ZooLibrary::reload() {
    m_zoo = m_built_in;
    m_issues.clear();
    std::error_code ignored;
    if (m_folder && fs::is_directory(*m_folder, ignored)) m_issues = addFolder(m_zoo, *m_folder);
    ++m_revision;
    Q_EMIT changed();
}

QString ZooLibrary::folder() const { return m_folder ? QString::fromStdString(m_folder->string()) : QString(); }

bool ZooLibrary::isIn(const Zoo& zoo, EntryKind kind, const std::string& id) {
    const ZooEntry* found = zoo.find(kind, id);
    return found && found->id == id; // find() also takes an id in other letters
}

bool ZooLibrary::isOwn(const ZooEntry& entry) const { return m_folder && entry.file.starts_with(m_folder->string()); }

std::string ZooLibrary::idOf(const QString& name) {
    QString id;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && c.unicode() < 128) id += c;
        else if (!id.isEmpty() && !id.endsWith(u'_')) id += u'_';
    }
    while (id.endsWith(u'_')) id.chop(1);
    return utf8(id);
}

bool ZooLibrary::save(ZooEntry entry, QString* error) {
    if (!m_folder) {
        *error = tr("There is no folder for entries of your own.");
        return false;
    }
    if (entry.id.empty() || entry.id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") != std::string::npos) {
        *error = tr("An id is made of the letters A to Z, digits, _ and -."); // it is also the file's name
        return false;
    }
    const ZooEntry* known = m_zoo.find(entry.kind, entry.id);
    const bool again = known && known->id == entry.id && isOwn(*known);
    const QString folder = QDir(this->folder()).filePath(QLatin1String(keyOf(entry.kind)));
    const QString name = again ? qstring(known->file) : QDir(folder).filePath(qstring(entry.id) + QStringLiteral(".json"));
    const std::string text = entryJson(entry);
    if (!QDir().mkpath(folder)) {
        *error = tr("%1 cannot be made a folder.").arg(folder);
        return false;
    }
    QString why;
    if (!writeWhole(name, text, &why)) {
        *error = tr("%1 cannot be written: %2").arg(name, why);
        return false;
    }
    reload();
    return true;
}

bool ZooLibrary::remove(EntryKind kind, const std::string& id, QString* error) {
    const ZooEntry* entry = m_zoo.find(kind, id);
    if (!entry || entry->id != id || !isOwn(*entry)) {
        *error = tr("Only entries of your own can be deleted.");
        return false;
    }
    QFile file(qstring(entry->file));
    if (!file.remove()) {
        *error = tr("%1 cannot be deleted: %2").arg(file.fileName(), file.errorString());
        return false;
    }
    reload();
    return true;
}

} // namespace mlsys
