// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_files.h"

#include "models/words.h"
#include "models/whole_file.h"
#include "registry/hf_config.hpp"
#include "registry/zoo_folder.hpp"

#include <QFile>

namespace mlsys {
namespace {

class FilesText { Q_DECLARE_TR_FUNCTIONS(EntryFiles) };

constexpr qint64 kMostBytes = 1 << 20; // an entry has a few kilobytes; a tokenizer.json picked by mistake has many
} // namespace

std::optional<ZooEntry> readEntryFile(const Zoo& zoo, const QString& fileName, QString* error) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = FilesText::tr("%1 cannot be read: %2").arg(fileName, file.errorString());
        return std::nullopt;
    }
    if (file.size() > kMostBytes) {
        *error = FilesText::tr("%1 is too large for an entry.").arg(fileName);
        return std::nullopt;
    }
    const std::string text = file.readAll().toStdString();
    const std::string name = utf8(fileName.section(QLatin1Char('/'), -1));
    ZooEntry entry;
    std::optional<FileIssue> fault;
    if (text.find("\"model_type\"") != std::string::npos) {
        fault = readHfConfig(text, name, {}, {}, entry);
    } else {
        const std::optional<EntryKind> kind = guessKind(zoo, text);
        fault = readEntry(kind.value_or(EntryKind::hardware), text, name, entry); // of no kind at all it may still say what is wrong
        if (!fault && !kind) {
            *error = FilesText::tr("%1: what kind of entry this is cannot be told from its fields.").arg(fileName);
            return std::nullopt;
        }
    }
    if (fault) {
        *error = qstring(fault->text());
        return std::nullopt;
    }
    return entry;
}

bool writeEntryFile(const ZooEntry& entry, const QString& fileName, QString* error) {
    QString why;
    if (writeWhole(fileName, entryJson(entry), &why)) return true;
    *error = FilesText::tr("%1 cannot be written: %2").arg(fileName, why);
    return false;
}

} // namespace mlsys
