// SPDX-License-Identifier: GPL-3.0-or-later
// A page on screen, as the window knows it: what it says (status line, table, numbers with their working), its chart and
// table, and what the user chose on it. PageWidget shows any Content; pages of the library bring a widget of their own.
#pragma once

#include "models/page.h"

#include <QWidget>

#include <vector>

class QTableView;

namespace mlsys {

class CardWidget;
class ChartView;
class Dialogs;
class Settings;
class Theme;

class PageView : public QWidget {
    Q_OBJECT
public:
    PageView(const Page& page, QWidget* parent);

    const Page& page() const { return m_page; }
    // What is shown now: verdict, cards and table of a view of its own follow what is chosen and typed on it.
    const Content& content() const { return m_content; }
    // The scenario, its pins, its zoo or the format of numbers has changed. `holdsAxes`: charts keep the ranges they have.
    virtual void refresh(const PageContext& context, bool holdsAxes);
    // Without an answer the last good one stays, dimmed.
    virtual void setContent(Content content, bool holdsAxes = false);
    // What is shown belongs to a session that is gone: it must not stay, dimmed, under another one's problem.
    virtual void forget() {}
    virtual void applyTheme() {}
    // The chart that has the focus, else the first; null on a page without charts.
    virtual ChartView* chart() const { return nullptr; }
    virtual QTableView* tableView() const { return nullptr; }
    // The table as it stands: sorted, and only the rows that a filter lets through.
    virtual Table shownTable() const { return m_content.table; }
    virtual const std::vector<CardWidget*>& cards() const;
    virtual void selectKey(const QString&) {}
    // Whose solvers' inputs the Inputs panel shows.
    virtual const Page& inputsPage() const { return m_page; }
    // Waits for what is still being computed, and shows it: for pictures and files.
    virtual void finish() {}

Q_SIGNALS:
    void contentChanged();                         // by something done on the page itself
    void keySelected(const QString& key);          // a number was chosen: show its working
    void pageWanted(const QString& id);            // the page that explains a card's number
    void repairChosen(const Repair& repair);
    void actionChosen(const Action& action);
    void placeChosen(QPointF place);               // of a field, coherent units
    void sessionWanted(const QString& file);       // a session, a figure or a deck that comes with the program
    void commandWanted(const QString& action);     // of the window, by name: "tour"
    void inputsChanged();                          // inputsPage() is another one's
    void readOut(const QString& text);             // of a chart's crosshair

protected:
    Content m_content;

private:
    const Page& m_page;
};

// What a page's own widget may use; all of it outlives the widget.
struct PageTools {
    ScenarioDocument& document;
    const Theme& theme;
    Dialogs& dialogs;
    const Settings& settings;
};

// The widget of a page: its own, if it brings one, else a PageWidget.
PageView* makePageView(const Page& page, const PageTools& tools, QWidget* parent);

} // namespace mlsys
