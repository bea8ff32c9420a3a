// SPDX-License-Identifier: GPL-3.0-or-later
// The program's zoo with the user's own entries, which it reads from and writes to a folder of one file each. Windows share
// it; documents take its entries over when it changes.
#pragma once

#include "registry/zoo.hpp"

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace mlsys {

class ZooLibrary : public QObject {
    Q_OBJECT
public:
    // `builtIn` with the entries of `folder`, which need not be there yet; without one nothing can be saved.
    explicit ZooLibrary(Zoo builtIn, std::optional<std::filesystem::path> folder = std::nullopt, QObject* parent = nullptr);

    // Always the same object; pointers into it are good until changed().
    const Zoo& zoo() const { return m_zoo; }
    const std::vector<FileIssue>& issues() const { return m_issues; } // of files that were left out
    int revision() const { return m_revision; }                      // another with each change
    QString folder() const;                                          // empty: there is none
    bool isOwn(const ZooEntry& entry) const;
    bool isBuiltIn(EntryKind kind, const std::string& id) const { return isIn(m_built_in, kind, id); }

    // Writes the entry into <folder>/<kind>/<id>.json, or over the file it came from. False, with the reason, if it was not.
    bool save(ZooEntry entry, QString* error);
    // Of the user's own; what it stood in the place of is there again.
    bool remove(EntryKind kind, const std::string& id, QString* error);
    void reload();

    // A name as an id: "My GPU (2)" → "My_GPU_2".
    static std::string idOf(const QString& name);

Q_SIGNALS:
    void changed();

private:
    static bool isIn(const Zoo& zoo, EntryKind kind, const std::string& id);

    Zoo m_built_in;
    Zoo m_zoo;
    std::optional<std::filesystem::path> m_folder;
    std::vector<FileIssue> m_issues;
    int m_revision = 0;
};

} // namespace mlsys
