// SPDX-License-Identifier: GPL-3.0-or-later
// The window: zoo on the left, inputs on the right, pages in the middle, working below, verdict in the status line.
// It wires the parts together; what a page shows is decided in models/pages, what a field does in InputsModel.
#pragma once

#include "app/dialogs.h"
#include "app/settings.h"
#include "app/theme.h"
#include "models/page.h"
#include "models/scenario_document.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTimer;

namespace mlsys {

class ChartView;
struct ExportOptions;
class InputsPanel;
class Navigation;
class PageView;
class WorkingPane;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Services& services, Settings& settings, Theme& theme, Dialogs& dialogs);
    ~MainWindow() override;

    ScenarioDocument& document() { return m_document; }
    Navigation& navigation() { return *m_navigation; }
    InputsPanel& inputs() { return *m_inputs; }
    WorkingPane& working();                   // up to date with the last edit
    PageView* currentPage() const;
    void showPage(const QString& id);
    void showCallouts();
    void buildAssumptionsMenu(QMenu* scenario);
    void buildPinsMenu(QMenu* scenario);
    void buildExamplesMenu(QMenu* scenario);
    void nextTask();

    bool openSession(const QString& fileName);
    bool saveSession();
    bool saveSessionAs();
    // The last session of this user if there is one, else the first scenario.
    void restoreLast();
    void exportChart();
    void copyChart();
    void copyTable();
    void exportTable();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildDocks();
    void buildActions();                      // main_window_actions.cpp
    QAction* action(QMenu* menu, const QString& id, const QString& text, const QKeySequence& key, const std::function<void()>& run);
    void buildStatus();
    void recompute();                         // the results of the current scenario; pages become stale
    void refresh();                           // recomputes and shows
    void showCurrentPage();
    void act(const Action& action);
    void explain();                           // what the current page says: its verdict, and the working of its number
    void showVerdict();
    void selectNumber();                      // whose working the current page shows
    void showWorking();
    void showTitle();
    void showFileBar();
    void sizeDocks();                         // wide enough for their texts, never most of the window
    void fitScreen();                         // the window never outgrows its screen
    void say(const QString& text);            // for a moment, beside the verdict
    void setScale(double scale);
    void setTheme(ThemeChoice choice);
    void applyFormat();
    bool mayDiscard();
    void resetLayout();

    Services m_services;
    Settings& m_settings;
    Theme& m_theme;
    Dialogs& m_dialogs;
    ScenarioDocument m_document;
    ValueFormat m_format;
    std::unique_ptr<Results> m_results;

    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<std::string, PageView*, std::less<>> m_pages; // built at first visit
    std::map<std::string, bool, std::less<>> m_stale;
    InputsPanel* m_inputs = nullptr;
    WorkingPane* m_working = nullptr;
    qint64 m_working_cost = 0;                // ms, of its last layout
    QTimer* m_explain = nullptr;              // the working follows an edit a moment later: its layout would cost a drag a third of a frame
    std::map<std::string, QString, std::less<>> m_selected;  // the number selected on each page
    QComboBox* m_task = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_readOut = nullptr;
    QWidget* m_file_bar = nullptr;
    QLabel* m_file_text = nullptr;
    std::unique_ptr<ExportOptions> m_export;  // the choices of the previous export
    QByteArray m_default_layout;
};

} // namespace mlsys
