// SPDX-License-Identifier: GPL-3.0-or-later
// A gallery of scenarios, each with its scorecard at a glance; below, the scorecard of the chosen one in full. One opens as
// the live scenario by a double click; the live one can be kept beside the others.
#pragma once

#include "app/pages/page_view.h"
#include "models/scenarios_model.h"

class QLineEdit;
class QPushButton;

namespace mlsys {

class PageWidget;

class ScenariosView : public PageView {
    Q_OBJECT
public:
    ScenariosView(const Page& page, const PageTools& tools, QWidget* parent);

    void refresh(const PageContext& context, bool holdsAxes) override;
    void setContent(Content content, bool holdsAxes = false) override;
    void applyTheme() override;
    QTableView* tableView() const override;
    Table shownTable() const override;
    const std::vector<CardWidget*>& cards() const override;
    void selectKey(const QString& key) override;
    QTableView* gallery() const { return m_gallery; }
    ScenariosModel& model() { return m_model; }

private:
    QWidget* buildTop();
    int currentRow() const;
    void showScorecard();
    void openCurrent();
    void saveLive();
    void removeCurrent();

    const PageTools m_tools;
    ScenariosModel m_model;
    ValueFormat m_format;
    Content m_live;                                // of the live scenario, as the window's context gave it
    QTableView* m_gallery = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_save = nullptr;
    PageWidget* m_scorecard = nullptr;
};

} // namespace mlsys
