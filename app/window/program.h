// SPDX-License-Identifier: GPL-3.0-or-later
// The program around its windows: each with a document of its own, all with the same zoo, settings, theme and language.
#pragma once

#include "app/window/autosave.h"
#include "app/widgets/language.h"
#include "app/window/main_window.h"

#include <QObject>

#include <memory>
#include <vector>

namespace mlsys {

class Program : public QObject {
    Q_OBJECT
public:
    Program(const Services& services, Settings& settings, Theme& theme, Dialogs& dialogs, Translation& translation);
    ~Program() override;

    MainWindow& open();                       // another window, not shown yet
    // Keeps what is not saved in this folder from now on, and opens what an earlier run left there, each in a window. How many.
    int keepSafe(const QString& folder, int delay = Autosave::kDelay);
    // Every window is made again, in the new language and with the document that it had, undo history and all.
    void setLanguage(const QString& code);
    std::vector<MainWindow*> windows() const;

private:
    struct Open {
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<Autosave> autosave;   // of its document; goes before it
    };
    std::unique_ptr<MainWindow> make(std::unique_ptr<ScenarioDocument> document);
    void drop(const MainWindow& window);

    Services m_services;
    Settings& m_settings;
    Theme& m_theme;
    Dialogs& m_dialogs;
    Translation& m_translation;
    QString m_autosaves;                      // folder; empty: none are kept
    int m_delay = Autosave::kDelay;
    std::vector<Open> m_windows;
};

} // namespace mlsys
