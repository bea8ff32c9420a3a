// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an explore tool: its form, the work on threads of its own with progress and cancel, and the answer as any
// page's content. A newer question drops the work of an older one; while inputs are dragged, what takes less than a moment
// is finished and shown first, so that the picture follows.
#pragma once

#include "app/pages/page_view.h"
#include "models/results.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace mlsys {

class ExploreForm;
class PageWidget;

class ExploreView : public PageView {
    Q_OBJECT
public:
    ExploreView(const Page& page, const PageTools& tools, QWidget* parent);
    ~ExploreView() override;

    void refresh(const PageContext& context, bool holdsAxes) override;
    void setContent(Content content, bool holdsAxes = false) override;
    void forget() override;
    void applyTheme() override;
    ChartView* chart() const override;
    QTableView* tableView() const override;
    Table shownTable() const override;
    const std::vector<CardWidget*>& cards() const override;
    void selectKey(const QString& key) override;
    const Page& inputsPage() const override { return m_inputs; }
    void finish() override;

    bool isBusy() const { return m_run != nullptr; }
    bool isWaiting() const { return m_waits; }      // for a yes to something long

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Run;
    void buildProgress();
    void edit(const QString& key, const QString& value);
    void ask();
    std::shared_ptr<Run> prepare();                 // the form, and what is to be computed; null: nothing is
    void start(std::shared_ptr<Run> run);
    void launch();
    void done(const Run* run);
    void cancel();
    void stopRun();
    void show(Run& run);
    void showProgress();
    void put(Content content);
    bool isTooMuch(const Run& run) const;

    const PageTools m_tools;
    const ExploreTool& m_tool;
    ValueFormat m_format;
    Page m_inputs;                                  // whose solver's inputs the Inputs panel shows
    QThreadPool m_pool;                             // not the global one: Qt paints with that (probes.md, 0.1)
    std::shared_ptr<Run> m_run;                     // at work
    std::shared_ptr<Run> m_shown;                   // whose answer is on the page
    std::shared_ptr<Run> m_next;                    // asked for meanwhile
    bool m_waits = false;
    ExploreForm* m_form = nullptr;
    QWidget* m_progress_row = nullptr;
    QLabel* m_progress_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer* m_tick = nullptr;
    PageWidget* m_page = nullptr;
};

} // namespace mlsys
