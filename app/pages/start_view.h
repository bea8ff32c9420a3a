// SPDX-License-Identifier: GPL-3.0-or-later
// Where to begin: the scenarios with how each fares, the files used last, the lectures, and the tour.
#pragma once

#include "app/pages/page_view.h"
#include "models/scenarios_model.h"

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace mlsys {

class LinkButton;

class StartView : public PageView {
    Q_OBJECT
public:
    StartView(const Page& page, const PageTools& tools, QWidget* parent);

    void refresh(const PageContext& context, bool holdsAxes) override;
    void applyTheme() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Offer {                                 // a scenario
        LinkButton* name = nullptr;
        QLabel* about = nullptr;
    };
    QLabel* addHeading(QBoxLayout& column, const QString& text);
    void buildNews(QBoxLayout& column);
    void buildDecks(QBoxLayout& column);
    void showScenarios();
    void showFiles();
    void open(int row);
    void arrange();

    const PageTools m_tools;
    ScenariosModel m_model;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_offers_layout = nullptr;
    std::vector<Offer> m_offers;
    QLabel* m_files_title = nullptr;
    QBoxLayout* m_files_layout = nullptr;
    std::vector<QLabel*> m_headings;
};

} // namespace mlsys
