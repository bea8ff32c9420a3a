// SPDX-License-Identifier: GPL-3.0-or-later
// A page on screen: banner (what stands in the way, ways out), headline cards, chart, the same numbers as a table.
// Shows any Content; knows no solver.
#pragma once

#include "app/theme.h"
#include "models/page.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace mlsys {

class CardRow;
class CardWidget;
class ChartView;
class FlowLayout;
class ResultTable;

class PageWidget : public QWidget {
    Q_OBJECT
public:
    PageWidget(const Page& page, const Theme& theme, QWidget* parent = nullptr);

    const Page& page() const { return m_page; }
    const Content& content() const { return m_content; }
    // Shows the content; without an answer the last good one stays, dimmed, under the banner. `holdsAxes`: charts keep
    // the ranges they have.
    void setContent(Content content, bool holdsAxes = false);
    void applyTheme();
    // The chart that has the focus, else the first; null on a page without charts.
    ChartView* chart() const;
    ResultTable& table() const { return *m_table; }
    const std::vector<CardWidget*>& cards() const { return m_cards; }
    void selectKey(const QString& key);

Q_SIGNALS:
    void keySelected(const QString& key);          // a number was chosen: show its working
    void pageWanted(const QString& id);            // the page that explains a card's number
    void repairChosen(const Repair& repair);
    void readOut(const QString& text);             // of a chart's crosshair

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBanner();
    void showCards();
    void showCharts(bool holdsAxes);
    void arrangeCharts();

    const Page& m_page;
    const Theme& m_theme;
    Content m_content;
    QWidget* m_banner;
    QLabel* m_problem;
    FlowLayout* m_repairs;
    QLabel* m_notes;
    QWidget* m_body;
    CardRow* m_card_row;
    std::vector<CardWidget*> m_cards;
    QGridLayout* m_chart_layout;
    int m_chart_columns = 0;
    std::vector<ChartView*> m_charts;
    ResultTable* m_table;
    QString m_selected;
};

} // namespace mlsys
