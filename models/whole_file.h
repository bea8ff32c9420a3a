// SPDX-License-Identifier: GPL-3.0-or-later
// A file is written whole or not at all: what was there stays until the new one is complete.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace mlsys {

// False, and the system's reason in `why`, if it could not be.
bool writeWhole(const QString& fileName, QByteArrayView bytes, QString* why);

} // namespace mlsys
