// SPDX-License-Identifier: GPL-3.0-or-later
// The window: zoo on the left, inputs on the right, pages in the middle, working below, verdict in the status line.
// It wires the parts together; what a page shows is decided in models/pages, what a field does in InputsModel.
#pragma once

#include "app/widgets/dialogs.h"
#include "app/widgets/settings.h"
#include "app/widgets/theme.h"
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
struct Command;
struct ExportOptions;
class GuideWindow;
class InputsPanel;
class Navigation;
class NoticeBar;
class PageView;
struct Report;
enum class ReportKind;
class Presentation;
class Tour;
class WorkingPane;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // With a document of its own unless one is given.
    MainWindow(const Services& services, Settings& settings, Theme& theme, Dialogs& dialogs, std::unique_ptr<ScenarioDocument> document = {});
    ~MainWindow() override;

    ScenarioDocument& document() { return m_document; }
    std::unique_ptr<ScenarioDocument> takeDocument(); // the window is only to be destroyed after it
    QString pageId() const;
    Navigation& navigation() { return *m_navigation; }
    InputsPanel& inputs() { return *m_inputs; }
    WorkingPane& working();                   // up to date with the last edit
    PageView* currentPage() const;
    void showPage(const QString& id);
    void showCallouts();
    void showTour();
    void showPalette();                       // main_window_commands.cpp
    void showShortcuts();
    std::vector<Command> commands();
    void showGuide();                         // of the current page
    void buildAssumptionsMenu(QMenu* scenario);
    void buildPinsMenu(QMenu* scenario);
    void buildExamplesMenu(QMenu* scenario);
    void nextTask();

    void openSession();                       // asks which
    bool openSession(const QString& fileName); // or a figure that carries one
    bool saveSession();
    bool saveSessionAs();
    // The last session of this user if there is one, else the first scenario.
    void restoreLast();
    // What an interrupted run had not saved, with a bar that says so.
    void showRecovered(Session session, const QString& fileName);
    // What was not saved is there, but this program cannot read it.
    void showUnreadable(const QString& path, const QString& why);
    void openDeck(const QString& path);       // a lecture's scenes, as a session without a file
    // Larger and with more contrast than the settings say, while something is presented.
    void restyle(double factor, bool contrast);
    void exportChart();
    void exportAllCharts();                   // of every page that says something here, into a folder
    void makeReport();                        // asks of what and for where
    void copyChart();
    void copyTable();
    void exportTable();

Q_SIGNALS:
    void windowWanted();
    void languageWanted(const QString& code);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildDocks();
    void buildActions();                      // main_window_actions.cpp
    QAction* action(QMenu* menu, const QString& id, const QString& text, const QKeySequence& key, const std::function<void()>& run);
    void buildRecentMenu(QMenu* file);
    std::vector<QAction*> namedActions() const;
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
    void discardRecovered();                  // the saved file again, or the first scenario
    void sizeDocks();                         // wide enough for their texts, never most of the window
    void fitScreen();                         // the window never outgrows its screen
    void say(const QString& text);            // for a moment, beside the verdict
    void setScale(double scale);
    void setTheme(ThemeChoice choice);
    void applyStyle();
    void applyFormat();
    bool mayDiscard();
    bool openFigure(const QString& fileName, QString* error);
    void takeFile(const QString& name);       // dropped on the window
    QByteArray sessionText() const;
    PageContext pageContext() const;          // of the scenario as it is shown
    void writeReport(const Report& report, ReportKind kind);
    void resetLayout();

    Services m_services;
    Settings& m_settings;
    Theme& m_theme;
    Dialogs& m_dialogs;
    std::unique_ptr<ScenarioDocument> m_own;  // null once it was taken
    ScenarioDocument& m_document;
    ValueFormat m_format;
    std::unique_ptr<Results> m_results;
    std::vector<Rival> m_rivals;              // beside the scenario, on the page that compares

    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::map<std::string, PageView*, std::less<>> m_pages; // built at first visit
    std::map<std::string, bool, std::less<>> m_stale;
    InputsPanel* m_inputs = nullptr;
    WorkingPane* m_working = nullptr;
    bool m_isUnexplained = true;              // the working is of an earlier state
    bool m_isPainted = false;                 // since it was shown
    qint64 m_working_cost = 0;                // ms, of its last layout
    QTimer* m_explain = nullptr;              // the working follows an edit a moment later: its layout would cost a drag a third of a frame
    std::map<std::string, QString, std::less<>> m_selected;  // the number selected on each page
    QComboBox* m_task = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_readOut = nullptr;
    NoticeBar* m_file_bar = nullptr;
    bool m_recovered = false;                 // until it is saved or thrown away
    QStringList m_unreadable;                 // notices, until they are closed
    std::unique_ptr<Presentation> m_presentation;
    double m_factor = 1;                      // of the settings' size
    bool m_contrast = false;                  // whatever the settings say
    std::unique_ptr<ExportOptions> m_export;  // the choices of the previous export
    Tour* m_tour = nullptr;                   // while somebody takes it
    GuideWindow* m_guide = nullptr;           // made when first asked for
    QByteArray m_default_layout;
};

} // namespace mlsys
