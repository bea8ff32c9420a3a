// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include <algorithm>

namespace mlsys {

Program::Program(const Services& services, Settings& settings, Theme& theme, Dialogs& dialogs, Translation& translation)
    : m_services(services), m_settings(settings), m_theme(theme), m_dialogs(dialogs), m_translation(translation) {}
Program::~Program() = default;

MainWindow& Program::open() {
    m_windows.push_back({make(std::make_unique<ScenarioDocument>(m_services)), nullptr});
    Open& made = m_windows.back();
    if (!m_autosaves.isEmpty()) made.autosave = std::make_unique<Autosave>(made.window->document(), m_autosaves, m_delay);
    return *made.window;
}

std::vector<MainWindow*> Program::windows() const {
    std::vector<MainWindow*> all;
    for (const Open& each : m_windows) all.push_back(each.window.get());
    return all;
}

int Program::keepSafe(const QString& folder, int delay) {
    m_autosaves = folder;
    m_delay = delay;
    const std::vector<Leftover> left = Autosave::leftovers(folder);
    for (Open& each : m_windows) each.autosave = std::make_unique<Autosave>(each.window->document(), folder, delay);
    bool isFirst = m_windows.size() == 1 && !m_windows.front().window->document().isModified() && m_windows.front().window->document().fileName().isEmpty();
    int shown = 0;
    for (const Leftover& one : left) {
        if (!one.fault.isEmpty()) {
            MainWindow& window = m_windows.empty() ? open() : *m_windows.front().window;
            window.showUnreadable(one.path, one.fault);
            continue;
        }
        MainWindow& window = isFirst ? *m_windows.front().window : open();
        isFirst = false;
        window.showRecovered(one.session, one.fileName);
        for (Open& each : m_windows) if (each.window.get() == &window) each.autosave->write();
        Autosave::discard(one);
        window.show();
        ++shown;
    }
    return shown;
}

std::unique_ptr<MainWindow> Program::make(std::unique_ptr<ScenarioDocument> document) {
    auto window = std::make_unique<MainWindow>(m_services, m_settings, m_theme, m_dialogs, std::move(document));
    MainWindow* const made = window.get();
    connect(made, &MainWindow::windowWanted, this, [this, made] {
        MainWindow& other = open();
        other.move(made->pos() + QPoint(32, 32));
        other.show();
    });
    // Later: what asks is an action of the window that goes.
    connect(made, &MainWindow::languageWanted, this, &Program::setLanguage, Qt::QueuedConnection);
    connect(made, &MainWindow::closed, this, [this, made] { drop(*made); }, Qt::QueuedConnection);
    return window;
}

void Program::drop(const MainWindow& window) {
    std::erase_if(m_windows, [&](const Open& each) { return each.window.get() == &window; });
}

void Program::setLanguage(const QString& code) {
    m_settings.setLanguage(code);
    m_translation.apply(code);
    for (Open& each : m_windows) {
        std::unique_ptr<MainWindow>& window = each.window;
        const QByteArray geometry = window->saveGeometry(), layout = window->saveState();
        const QString page = window->pageId();
        const bool isShown = window->isVisible();
        std::unique_ptr<MainWindow> next = make(window->takeDocument());
        window.reset();
        next->restoreGeometry(geometry);
        next->restoreState(layout);
        next->showPage(page);
        if (isShown) next->show();
        window = std::move(next);
    }
}

} // namespace mlsys
