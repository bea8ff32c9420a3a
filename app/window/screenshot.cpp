// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshot.h"

#include "app/window/main_window.h"
#include "app/pages/page_view.h"
#include "app/pages/working_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

namespace mlsys {

bool saveScreenshot(QWidget& window, const QString& fileName) {
    // Layouts settle over a few turns of the event loop (docks, then wrapped labels, then charts); the working comes last.
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 200) QApplication::processEvents(QEventLoop::AllEvents, 20);
    if (auto* main = qobject_cast<MainWindow*>(&window)) main->working();
    for (PageView* page : window.findChildren<PageView*>()) page->finish();
    QApplication::processEvents();
    return window.grab().save(fileName, "PNG");
}

} // namespace mlsys
