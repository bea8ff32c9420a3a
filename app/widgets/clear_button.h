// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace mlsys {

// A field's clear button from the first time there is something to clear: its icon makes Qt load all its image plugins,
// which the start of the program need not wait for.
inline void offerClearing(QLineEdit& field) {
    QObject::connect(&field, &QLineEdit::textChanged, &field, [&field] { field.setClearButtonEnabled(true); });
}

} // namespace mlsys
