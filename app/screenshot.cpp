// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

namespace mlsys {

bool saveScreenshot(QWidget& window, const QString& fileName) {
    // Layouts settle over a few turns of the event loop (docks, then wrapped labels, then charts).
    for (int i = 0; i < 10; ++i) QApplication::processEvents();
    return window.grab().save(fileName, "PNG");
}

} // namespace mlsys
