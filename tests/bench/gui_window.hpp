// SPDX-License-Identifier: GPL-3.0-or-later
// The window that benchmarks measure: 1280×720, of nobody's settings.
#pragma once

#include "app/window/main_window.h"
#include "models/page.h"

#include <QApplication>
#include <QLocale>

namespace mlsys {

// Before the QApplication: offscreen unless a platform is asked for, and numbers as in C.
inline void prepareBench() {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
}

struct BenchWindow {
    BenchWindow() {
        theme.apply(ThemeChoice::light, 1);
        window = std::make_unique<MainWindow>(services, settings, theme, dialogs);
        window->resize(1280, 720);
        window->show();
        QApplication::processEvents();
    }

    const Zoo zoo = Zoo::embedded();
    const Catalogue solvers = Catalogue::standard();
    const PageCatalogue pages = PageCatalogue::standard(solvers);
    const Services services{zoo, solvers, pages};
    Settings settings{QString()}; // reads and writes nobody's
    Theme theme;
    Dialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace mlsys
