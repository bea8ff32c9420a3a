// SPDX-License-Identifier: GPL-3.0-or-later
// A page on screen: banner (what stands in the way, ways out), headline cards, chart, the same numbers as a table.
// Shows any Content; knows no solver.
#pragma once

#include "app/pages/page_view.h"
#include "app/widgets/theme.h"

class QGridLayout;
class QLabel;
class QLayout;

namespace mlsys {

class CardRow;
class FlowLayout;
class LinkButton;
class ResultTable;

class PageWidget : public PageView {
    Q_OBJECT
public:
    PageWidget(const Page& page, const Theme& theme, QWidget* parent = nullptr);

    // Shows the content; without an answer the last good one stays, dimmed, under the banner.
    void setContent(Content content, bool holdsAxes = false) override;
    void forget() override;
    void applyTheme() override;
    ChartView* chart() const override;
    ResultTable& table() const { return *m_table; }
    QTableView* tableView() const override;
    Table shownTable() const override;
    const std::vector<CardWidget*>& cards() const override { return m_cards; }
    void selectKey(const QString& key) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBanner();
    void showRepairs(std::size_t count);
    void showCards();
    void showCharts(bool holdsAxes);
    void addChart(const ChartSpec& spec);
    void arrangeCharts();

    const Theme& m_theme;
    QLayout* m_outer;
    QWidget* m_banner;
    QLabel* m_problem;
    FlowLayout* m_repairs;
    std::vector<LinkButton*> m_repair_buttons;
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
