// SPDX-License-Identifier: GPL-3.0-or-later
// Zoo entries in files of their own: an entry of this program, or a model's Hugging Face config.json.
#pragma once

#include "registry/zoo.hpp"

#include <QString>

#include <optional>

namespace mlsys {

// Nothing, with the reason, if the file cannot be read as either. What kind of entry it is shows in its fields.
std::optional<ZooEntry> readEntryFile(const Zoo& zoo, const QString& fileName, QString* error);
bool writeEntryFile(const ZooEntry& entry, const QString& fileName, QString* error);

} // namespace mlsys
