// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/whole_file.h"

#include <QSaveFile>

namespace mlsys {

bool writeWhole(const QString& fileName, QByteArrayView bytes, QString* why) {
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit()) return true;
    *why = file.errorString();
    return false;
}

} // namespace mlsys
