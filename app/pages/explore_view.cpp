// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/explore_view.h"

#include "app/forms/explore_form.h"
#include "app/pages/page_widget.h"
#include "models/compare.h"
#include "models/explore/tool.h"
#include "models/words.h"
#include "registry/work_size.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 kMoment = 100;          // ms: what is done by then is shown even if something newer was asked
constexpr qint64 kShowsProgress = 300;   // ms
constexpr int kTick = 100;               // ms

} // namespace

// One question at work, with the scenario that it was asked about.
struct ExploreView::Run {
    Run(const Services& services, const Zoo& zoo, const Scenario& scenario, std::vector<Scenario> pinned, const ValueFormat& shownAs, Values state, bool isDragging)
        : view(std::move(state)), pins(std::move(pinned)), results(zoo, scenario), format(shownAs), context{services, results, pins, format, {}, &view, isDragging} {
        if (!pins.empty()) pinResults = std::make_unique<Results>(zoo, pins.back());
    }
    PageContext pinContext() const { return {context.services, *pinResults, {}, format, {}, &view}; }
    void cancel() {
        isCancelled = true;
        if (work) work->cancel();
        if (pinWork) pinWork->cancel();
    }

    const Values view;
    const std::vector<Scenario> pins;
    Results results;
    std::unique_ptr<Results> pinResults;
    const ValueFormat format;
    const PageContext context;
    std::unique_ptr<ToolWork> work, pinWork;
    QString pinProblem;
    QElapsedTimer since;
    std::atomic<int> left{0};
    bool isCancelled = false;
    bool isShown = false;                // its progress
};

ExploreView::ExploreView(const Page& page, const PageTools& tools, QWidget* parent)
    : PageView(page, parent), m_tools(tools), m_tool(*page.tool), m_inputs(page) {
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form = new ExploreForm(this);
    m_form->setObjectName(u"toolForm"_s);
    layout->addWidget(m_form);
    buildProgress();
    layout->addWidget(m_progress_row);
    m_page = new PageWidget(page, tools.theme, this);
    m_page->setObjectName(u"toolAnswer"_s);
    layout->addWidget(m_page, 1);
    connect(m_form, &ExploreForm::edited, this, &ExploreView::edit);
    connect(m_page, &PageView::keySelected, this, &PageView::keySelected);
    connect(m_page, &PageView::pageWanted, this, &PageView::pageWanted);
    connect(m_page, &PageView::repairChosen, this, &PageView::repairChosen);
    connect(m_page, &PageView::actionChosen, this, &PageView::actionChosen);
    connect(m_page, &PageView::readOut, this, &PageView::readOut);
    connect(m_page, &PageView::placeChosen, this, [this](QPointF place) {
        if (!m_shown) return;
        const std::vector<Change> changes = m_shown->work->changesAt(m_shown->context, place);
        if (!changes.empty()) Q_EMIT actionChosen({tr("Set to this place"), changes});
    });
}

ExploreView::~ExploreView() {
    if (m_run) m_run->cancel();
    m_pool.waitForDone();
}

void ExploreView::resizeEvent(QResizeEvent* event) {
    PageView::resizeEvent(event);
    m_form->updateGeometry(); // it has a share of the height
}

void ExploreView::buildProgress() {
    m_progress_row = new QWidget(this);
    auto* layout = new QHBoxLayout(m_progress_row);
    layout->setContentsMargins(8, 0, 8, 0);
    m_progress_text = new QLabel(m_progress_row);
    m_progress_text->setObjectName(u"progressText"_s);
    layout->addWidget(m_progress_text, 1);
    m_progress = new QProgressBar(m_progress_row);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress, 1);
    m_go = new QPushButton(tr("&Compute"), m_progress_row);
    m_go->setObjectName(u"compute"_s);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_next) start(std::move(m_next));
    });
    layout->addWidget(m_go);
    m_cancel = new QPushButton(tr("Ca&ncel"), m_progress_row);
    m_cancel->setObjectName(u"cancelWork"_s);
    connect(m_cancel, &QPushButton::clicked, this, &ExploreView::cancel);
    layout->addWidget(m_cancel);
    m_progress_row->hide();
    m_tick = new QTimer(this);
    m_tick->setInterval(kTick);
    connect(m_tick, &QTimer::timeout, this, &ExploreView::showProgress);
}

void ExploreView::refresh(const PageContext& context, bool) {
    m_format = context.format;
    ask();
}

void ExploreView::edit(const QString& key, const QString& value) {
    m_tools.document.setView(ToolState::pathOf(m_tool.id(), utf8(key)), utf8(value));
    ask();
}

std::shared_ptr<ExploreView::Run> ExploreView::prepare() {
    const ScenarioDocument& document = m_tools.document;
    std::vector<Scenario> pins = document.pins();
    const bool pairs = m_tool.showsPins() && !pins.empty() && !isSame(pins.back(), document.scenario());
    if (m_tool.showsPins() && !pairs) pins.clear();
    auto run = std::make_shared<Run>(document.services(), document.zoo(), document.scenario(), std::move(pins), m_format, document.view(), document.isDragging());
    ToolQuestion question = m_tool.ask(run->context);
    m_form->setFields(question.form);
    if (question.solver && (m_inputs.solvers.size() != 1 || m_inputs.solvers.front() != question.solver)) {
        m_inputs.solvers = {question.solver};
        Q_EMIT inputsChanged();
    }
    if (!question.work) {
        put(std::move(question.stuck));
        return nullptr;
    }
    run->work = std::move(question.work);
    if (pairs) {
        ToolQuestion pinned = m_tool.ask(run->pinContext());
        run->pinWork = std::move(pinned.work);
        run->pinProblem = pinned.stuck.problem;
    }
    return run;
}

void ExploreView::ask() {
    m_waits = false;
    m_next = nullptr;
    std::shared_ptr<Run> run = prepare();
    if (!run) {
        stopRun();
        return;
    }
    if (isTooMuch(*run)) {
        stopRun();
        m_next = std::move(run);
        m_waits = true;
        showProgress();
        return;
    }
    if (m_run && m_run->since.elapsed() < kMoment) {
        m_next = std::move(run);
        return;
    }
    stopRun();
    start(std::move(run));
}

bool ExploreView::isTooMuch(const Run& run) const { return run.work->points() > kMostUnasked; }

void ExploreView::start(std::shared_ptr<Run> run) {
    m_waits = false;
    m_run = std::move(run);
    launch();
}

void ExploreView::launch() {
    const std::shared_ptr<Run> run = m_run;
    const int threads = run->work->divides() ? m_pool.maxThreadCount() : 1;
    run->left = threads + (run->pinWork ? 1 : 0);
    run->since.start();
    const auto task = [this, run](ToolWork& work) {
        return [this, run, &work] {
            work.run();
            if (run->left.fetch_sub(1) == 1) QMetaObject::invokeMethod(this, [this, run] { done(run.get()); }, Qt::QueuedConnection);
        };
    };
    for (int i = 0; i < threads; ++i) m_pool.start(task(*run->work));
    if (run->pinWork) m_pool.start(task(*run->pinWork));
    m_tick->start();
    showProgress();
}

void ExploreView::done(const Run* run) {
    if (run != m_run.get()) return; // something newer was asked meanwhile
    const std::shared_ptr<Run> finished = std::move(m_run);
    m_run = nullptr;
    m_tick->stop();
    if (!finished->isCancelled) {
        show(*finished);
        m_shown = finished;
    }
    if (m_next && !m_waits) start(std::move(m_next));
    showProgress();
}

void ExploreView::show(Run& run) {
    Content content = run.work->content(run.context);
    const bool answered = content.state == Content::State::good || content.state == Content::State::infeasible;
    if (run.pinResults && m_tool.showsPins() && answered) {
        const QString name = pinTitle(run.pins.back());
        if (run.pinWork) showBeside(content, run.pinWork->content(run.pinContext()), name, run.format);
        else content.notes.push_back(tr("%1 has no answer here: %2").arg(name, run.pinProblem));
    }
    put(std::move(content));
}

void ExploreView::put(Content content) {
    m_page->setContent(std::move(content), m_tools.document.isDragging());
    m_content = m_page->content();
    Q_EMIT contentChanged();
}

void ExploreView::stopRun() {
    if (!m_run) return;
    m_run->cancel();
    m_run = nullptr;
    m_tick->stop();
    showProgress();
}

void ExploreView::cancel() {
    m_next = nullptr;
    m_waits = false;
    stopRun();
    showProgress();
}

void ExploreView::showProgress() {
    m_go->setVisible(m_waits);
    m_progress->setVisible(!m_waits);
    if (m_waits) {
        const double points = m_next->work->points();
        const double seconds = points * m_next->work->secondsEach() / (m_next->work->divides() ? m_pool.maxThreadCount() : 1);
        QString text = tr("%1 points").arg(m_format.locale.toString(points, 'f', 0));
        if (seconds > 0) text += tr(", about %1").arg(m_format.value(seconds, dimensionOf<Time>, "s").text());
        m_progress_text->setText(text);
        m_progress_row->show();
        return;
    }
    const qint64 elapsed = m_run ? m_run->since.elapsed() : 0;
    const bool isLong = m_run && elapsed >= kShowsProgress;
    m_progress_row->setVisible(isLong);
    if (!isLong) return;
    const double share = std::clamp(m_run->work->progress(), 0.0, 1.0);
    m_progress->setValue(static_cast<int>(std::lround(1000 * share)));
    const double left = share > 0.01 ? static_cast<double>(elapsed) * (1 - share) / share : 0;
    m_progress_text->setText(left > 0 ? tr("Computing, about %1 left").arg(m_format.value(left * 1e-3, dimensionOf<Time>, "s").text()) : tr("Computing"));
    if (std::optional<Content> partial = m_run->work->partial(m_run->context)) put(std::move(*partial));
}

void ExploreView::finish() {
    while (m_run || (m_next && !m_waits)) {
        if (!m_run) start(std::move(m_next));
        m_pool.waitForDone();
        const std::shared_ptr<Run> run = m_run;
        done(run.get());
    }
}

void ExploreView::setContent(Content content, bool holdsAxes) {
    m_page->setContent(std::move(content), holdsAxes);
    m_content = m_page->content();
}

void ExploreView::forget() {
    cancel();
    m_page->forget();
    m_shown.reset();
    m_content = m_page->content();
}

void ExploreView::applyTheme() { m_page->applyTheme(); }
ChartView* ExploreView::chart() const { return m_page->chart(); }
QTableView* ExploreView::tableView() const { return m_page->tableView(); }
Table ExploreView::shownTable() const { return m_page->shownTable(); }
const std::vector<CardWidget*>& ExploreView::cards() const { return m_page->cards(); }
void ExploreView::selectKey(const QString& key) { m_page->selectKey(key); }

} // namespace mlsys
