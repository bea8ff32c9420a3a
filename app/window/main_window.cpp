// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/widgets/callout.h"
#include "app/charts/chart_export.h"
#include "app/charts/chart_view.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/notice_bar.h"
#include "app/forms/field_editor.h"
#include "app/forms/inputs_panel.h"
#include "app/window/navigation.h"
#include "app/pages/page_view.h"
#include "app/window/presentation.h"
#include "app/window/tour.h"
#include "app/pages/working_pane.h"
#include "app/forms/zoo_panel.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "models/working.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <array>
#include <tuple>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 kCheapWorking = 3; // ms
constexpr int kFirstWorking = 100;  // ms after the first paint
constexpr std::string_view kFirstPage = "roofline"; // and that of the first hint, which speaks of it

// Why a page makes no sense for this scenario, if none of its solvers does.
QString inapplicability(Results& results, const Page& page) {
    QString why;
    for (const Solver* solver : page.solvers) {
        const Solution& solution = results.solution(*solver);
        if (solution.solved() || solution.issues.front().code != IssueCode::notApplicable) return {};
        if (why.isEmpty()) why = issueText(*solver, solution.issues.front());
    }
    return why;
}
} // namespace

MainWindow::MainWindow(const Services& services, Settings& settings, Theme& theme, Dialogs& dialogs, std::unique_ptr<ScenarioDocument> document)
    : m_services(services), m_settings(settings), m_theme(theme), m_dialogs(dialogs), m_own(document ? std::move(document) : std::make_unique<ScenarioDocument>(services)), m_document(*m_own), m_presentation(std::make_unique<Presentation>(*this)), m_export(std::make_unique<ExportOptions>()) {
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    m_format.locale = QLocale();
    m_format.locale.setNumberOptions(QLocale::DefaultNumberOptions);
    m_format.bytes = settings.binaryBytes() ? ByteFamily::binary : ByteFamily::decimal;
    m_format.microseconds = settings.microseconds();

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_file_bar = new NoticeBar(central);
    connect(m_file_bar, &NoticeBar::acted, this, [this] {
        if (!m_unreadable.isEmpty()) m_unreadable.clear();
        else if (m_recovered) discardRecovered();
        else m_document.adoptZoo();
        showFileBar();
    });
    layout->addWidget(m_file_bar);
    m_navigation = new Navigation(services.pages, central);
    layout->addWidget(m_navigation);
    m_stack = new QStackedWidget(central);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);

    buildDocks();
    buildActions();
    buildStatus();

    connect(m_navigation, &Navigation::pageChanged, this, [this](const Page& page) {
        m_document.setView("page", page.id);
        if (!page.tool) m_inputs->setPage(&page); // a tool says itself whose inputs go into it
        showCurrentPage();
        for (Callout* hint : findChildren<Callout*>()) hint->setWanted(hint->id() != u"batch" || page.id == kFirstPage);
    });
    connect(&m_document, &ScenarioDocument::sessionReplaced, this, [this] {
        for (PageView* view : m_stack->findChildren<PageView*>(Qt::FindDirectChildrenOnly)) view->forget();
        m_recovered = false;
    });
    connect(&m_document, &ScenarioDocument::scenarioChanged, this, &MainWindow::refresh);
    connect(&m_document, &ScenarioDocument::pinsChanged, this, &MainWindow::refresh);
    connect(&m_document, &ScenarioDocument::rivalsChanged, this, &MainWindow::refresh);
    connect(&m_document, &ScenarioDocument::fileChanged, this, [this] {
        showTitle();
        showFileBar();
    });
    connect(m_inputs, &InputsPanel::problemChanged, this, [this] {
        // While a field holds something that cannot be taken, the results on screen are the last good ones.
        showCurrentPage();
    });

    resize(1280, 720);
    m_default_layout = saveState();
    if (!settings.geometry().isEmpty()) restoreGeometry(settings.geometry());
    fitScreen();
    if (!settings.layout().isEmpty()) restoreState(settings.layout());
    recompute();
    showPage(u"roofline"_s);
    showTitle();
}

MainWindow::~MainWindow() {
    hide();                      // a field that has the focus hands over its text while there is a document to take it
    m_document.disconnect(this); // its undo stack signals while it is destroyed
}

std::unique_ptr<ScenarioDocument> MainWindow::takeDocument() {
    m_presentation->leave();
    hide();
    m_document.disconnect(this);
    return std::move(m_own);
}

QString MainWindow::pageId() const { return m_navigation->current() ? QString::fromLatin1(m_navigation->current()->id) : QString(); }

void MainWindow::buildDocks() {
    auto* zoo = new QDockWidget(tr("Zoo"), this);
    zoo->setObjectName(u"dock.zoo"_s);
    auto* split = new QSplitter(Qt::Vertical, zoo);
    split->setChildrenCollapsible(false);
    const auto panel = [this](EntryKind kind, const QString& title) {
        auto* made = new ZooPanel(m_document, kind, title, this);
        connect(made, &ZooPanel::rivalToggled, this, [this] { showPage(u"comparison"_s); });
        return made;
    };
    split->addWidget(panel(EntryKind::models, tr("Model")));
    split->addWidget(panel(EntryKind::hardware, tr("Hardware")));
    auto* more = new QTabWidget(split);
    more->setDocumentMode(true);
    more->setAccessibleName(tr("Fleet and grid"));
    more->addTab(panel(EntryKind::fleets, tr("Fleet")), tr("Fleet"));
    more->addTab(panel(EntryKind::grids, tr("Grid")), tr("Grid"));
    split->addWidget(more);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 1);
    zoo->setWidget(split);
    addDockWidget(Qt::LeftDockWidgetArea, zoo);

    auto* inputs = new QDockWidget(tr("Inputs"), this);
    inputs->setObjectName(u"dock.inputs"_s);
    auto* inputsBody = new QWidget(inputs);
    auto* inputsLayout = new QVBoxLayout(inputsBody);
    inputsLayout->setContentsMargins(0, 4, 0, 0);
    auto* taskRow = new QHBoxLayout;
    taskRow->setContentsMargins(8, 0, 10, 0);
    auto* taskLabel = new QLabel(tr("&Task"), inputsBody);
    m_task = new QComboBox(inputsBody);
    m_task->setObjectName(u"task"_s);
    m_task->setAccessibleName(tr("Task"));
    m_task->addItem(tr("Inference"), u"inference"_s);
    m_task->addItem(tr("Serving"), u"serving"_s);
    m_task->addItem(tr("Training"), u"training"_s);
    taskLabel->setBuddy(m_task);
    taskLabel->setContentsMargins(0, 0, 3, 0); // the mnemonic's underline is not in the hint
    taskRow->addWidget(taskLabel);
    taskRow->addWidget(m_task, 1);
    inputsLayout->addLayout(taskRow);
    connect(m_task, &QComboBox::activated, this, [this] { m_document.edit("task", utf8(m_task->currentData().toString())); });
    m_inputs = new InputsPanel(m_document, inputsBody);
    inputsLayout->addWidget(m_inputs, 1);
    inputs->setWidget(inputsBody);
    addDockWidget(Qt::RightDockWidgetArea, inputs);

    auto* working = new QDockWidget(tr("Working"), this);
    working->setObjectName(u"dock.working"_s);
    m_working = new WorkingPane(working);
    m_explain = new QTimer(this);
    m_explain->setSingleShot(true);
    m_explain->setInterval(40);
    connect(m_explain, &QTimer::timeout, this, &MainWindow::showWorking);
    m_working->setMinimumHeight(60);
    working->setWidget(m_working);
    addDockWidget(Qt::BottomDockWidgetArea, working);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    sizeDocks();
    resizeDocks({working}, {120}, Qt::Vertical);
}

void MainWindow::buildStatus() {
    m_verdict = new ElidedLabel(this);
    m_verdict->setObjectName(u"verdict"_s);
    m_readOut = new QLabel(this);
    m_readOut->setObjectName(u"readOut"_s);
    statusBar()->addWidget(m_verdict, 1);
    statusBar()->addPermanentWidget(m_readOut);
}

PageView* MainWindow::currentPage() const { return static_cast<PageView*>(m_stack->currentWidget()); }

void MainWindow::showPage(const QString& id) {
    if (const Page* page = m_services.pages.find(utf8(id))) m_navigation->select(*page);
}

void MainWindow::recompute() {
    m_results = std::make_unique<Results>(m_document.zoo(), m_document.scenario());
    m_rivals = m_document.rivals();
    for (auto& [id, stale] : m_stale) stale = true;
    for (const Page& page : m_services.pages.pages()) m_navigation->setReason(page, inapplicability(*m_results, page));
    const QSignalBlocker block(m_task);
    m_task->setCurrentIndex(std::max(0, m_task->findData(qstring(m_document.scenario().values.text("task").value_or("inference")))));
}

void MainWindow::refresh() {
    recompute();
    showCurrentPage();
}

void MainWindow::showCurrentPage() {
    const Page* page = m_navigation->current();
    if (!page || !m_results) return;
    PageView*& widget = m_pages[page->id];
    if (!widget) {
        widget = makePageView(*page, {m_document, m_theme, m_dialogs, m_settings}, m_stack);
        m_stack->addWidget(widget);
        connect(widget, &PageView::contentChanged, this, [this, widget] { if (widget == currentPage()) explain(); });
        connect(widget, &PageView::keySelected, this, [this, widget](const QString& key) {
            m_selected[widget->page().id] = key;
            selectNumber();
            showWorking();
        });
        connect(widget, &PageView::pageWanted, this, &MainWindow::showPage);
        connect(widget, &PageView::repairChosen, this, [this](const Repair& repair) { m_document.apply(repair.changes, repair.text.section(u':', 0, 0)); });
        connect(widget, &PageView::actionChosen, this, &MainWindow::act);
        connect(widget, &PageView::sessionWanted, this, [this](const QString& file) {
            if (file.startsWith(u":/")) openDeck(file);
            else if (mayDiscard()) openSession(file);
        });
        connect(widget, &PageView::commandWanted, this, [this](const QString& name) {
            if (auto* wanted = findChild<QAction*>(u"action."_s + name)) wanted->trigger();
        });
        connect(widget, &PageView::inputsChanged, this, [this, widget] { if (widget == currentPage()) m_inputs->setPage(&widget->inputsPage()); });
        connect(widget, &PageView::readOut, m_readOut, &QLabel::setText);
        m_stale[page->id] = true;
    }
    const bool isOther = m_stack->currentWidget() != widget;
    m_stack->setCurrentWidget(widget);
    if (isOther && page->tool && !widget->inputsPage().solvers.empty()) m_inputs->setPage(&widget->inputsPage());
    if (m_stale[page->id]) {
        widget->refresh(pageContext(), m_document.isDragging());
        m_stale[page->id] = false;
    }
    // A scenario that has no answer says so itself (an opened session may hold anything); this is about the field being typed in.
    const Content::State state = widget->content().state;
    const bool answered = state == Content::State::good || state == Content::State::infeasible;
    if (const QString problem = m_inputs->problem(); answered && !problem.isEmpty()) {
        // What is shown are the results without the text that cannot be taken.
        Content waiting;
        waiting.state = Content::State::invalid;
        waiting.verdict = tr("Input needs correction: %1").arg(problem);
        widget->setContent(std::move(waiting));
        m_stale[page->id] = true; // to be shown in full again when the field is mended
    }
    explain();
}

void MainWindow::explain() {
    showVerdict();
    selectNumber();
    // A working that is quick to lay out follows a drag; a long one waits until the edits rest.
    // Before the window is painted nobody reads it, and the chart is not to wait for it.
    m_isUnexplained = true;
    if (m_isPainted && (!m_explain->isActive() || m_working_cost > kCheapWorking)) m_explain->start();
}

void MainWindow::act(const Action& action) {
    for (const auto& [key, atom] : action.view) m_document.setView(key, atom);
    if (const auto built = m_pages.find(action.page); built != m_pages.end()) m_stale[action.page] = true; // it shows what was just chosen
    if (!action.changes.empty()) m_document.apply(action.changes, action.text.section(u':', 0, 0));
    if (!action.page.empty()) showPage(qstring(action.page));
}

void MainWindow::showVerdict() {
    const QString& verdict = currentPage()->content().verdict;
    if (m_verdict->text() == verdict) return;
    m_verdict->setText(verdict);
    m_verdict->setToolTip(verdict);
}

void MainWindow::selectNumber() {
    PageView* page = currentPage();
    QString& key = m_selected[page->page().id];
    // A selection of the other task's solver means nothing here any more.
    bool known = false;
    for (const Card& card : page->content().cards) known = known || (!key.isEmpty() && card.key == key);
    for (const auto& row : page->content().table.rows) for (const Cell& cell : row) known = known || (!cell.key.isEmpty() && cell.key == key);
    // A card whose number is of a variant stays selected as the variant changes.
    const QString number = readVariantKey(key).key;
    for (const Card& card : page->content().cards) {
        if (known || number.isEmpty() || readVariantKey(card.key).key != number) continue;
        key = card.key;
        known = true;
    }
    if (!known) key = page->content().defaultKey;
    page->selectKey(key);
}

void MainWindow::showWorking() {
    m_explain->stop();
    m_isUnexplained = false;
    PageView* page = currentPage();
    if (!page || !m_results) return;
    const QString& key = m_selected[page->page().id];
    const bool answered = page->content().state == Content::State::good || page->content().state == Content::State::infeasible;
    QElapsedTimer cost;
    cost.start();
    // Without an answer the working of the last good one stays with it; a page that never had one explains nothing.
    if (answered) m_working->show(key, workingHtml(m_services, *m_results, m_format, key));
    else if (page->content().cards.empty()) m_working->show({}, {});
    m_working_cost = cost.elapsed();
}

WorkingPane& MainWindow::working() {
    if (m_isUnexplained) showWorking();
    return *m_working;
}

void MainWindow::sizeDocks() {
    const auto share = [this](int wanted, double most) { return qRound(std::min(wanted * m_theme.scale(), most * std::max(width(), 1280))); };
    resizeDocks({findChild<QDockWidget*>(u"dock.zoo"_s), findChild<QDockWidget*>(u"dock.inputs"_s)}, {share(235, 0.22), share(280, 0.3)}, Qt::Horizontal);
}

void MainWindow::fitScreen() {
    if (isMaximized() || isFullScreen() || !screen()) return;
    // The frame is not known before the window is shown; a title bar is about two lines high.
    const QSize frame = isVisible() ? frameGeometry().size() - size() : QSize(0, 2 * fontMetrics().height());
    const QSize most = screen()->availableGeometry().size() - frame;
    if (width() > most.width() || height() > most.height()) resize(size().boundedTo(most));
}

void MainWindow::say(const QString& text) {
    m_readOut->setText(text);
    QTimer::singleShot(5000, m_readOut, [this, text] { if (m_readOut->text() == text) m_readOut->clear(); });
}

void MainWindow::showTitle() {
    const QString name = m_document.fileName().isEmpty() ? tr("untitled") : m_document.fileName().section(u'/', -1);
    setWindowTitle(tr("%1[*] – MLSys·im").arg(name));
    setWindowModified(m_document.isModified());
}

void MainWindow::showFileBar() {
    QStringList ids;
    for (const std::string& id : m_document.outdated()) ids << qstring(id);
    m_recovered = m_recovered && m_document.isModified();
    if (!m_unreadable.isEmpty()) m_file_bar->say((m_recovered ? m_unreadable + QStringList{tr("Something else that was not saved is shown here.")} : m_unreadable).join(u'\n'), tr("&Close"));
    else if (m_recovered) m_file_bar->say(tr("The program did not end properly; this is what was not saved."), tr("&Throw it away"));
    else m_file_bar->say(tr("This session keeps its own values of %1; the zoo's are different.").arg(listed(ids)), tr("&Use the zoo's values"));
    m_file_bar->setVisible((!m_unreadable.isEmpty() || m_recovered || !ids.isEmpty()) && !m_presentation->isOn());
}

void MainWindow::showCallouts() {
    // One after another: three at once would hide what they explain.
    const FieldEditor* batch = m_inputs->field(u"inference.batch_size"_s);
    const std::array hints{
        std::tuple{u"batch"_s, tr("Drag the batch size and watch the point walk along the roofline."), static_cast<QWidget*>(batch ? batch->slider() : nullptr), Callout::Side::below},
        std::tuple{u"working"_s, tr("Click a number, here or in the table, to see how it came about."), static_cast<QWidget*>(m_working), Callout::Side::above},
        std::tuple{u"pin"_s, tr("Pin a scenario, then change something: both stay on the chart."), findChild<QWidget*>(u"button.export"_s), Callout::Side::right}};
    for (const auto& [id, text, target, side] : hints) {
        if (m_settings.calloutDone(id) || !target) continue;
        auto* callout = new Callout(id, text, target, side, this);
        callout->setWanted(id != u"batch" || utf8(pageId()) == kFirstPage);
        connect(callout, &Callout::dismissed, this, [this](const QString& done) {
            m_settings.setCalloutDone(done);
            showCallouts();
        });
        return;
    }
}

void MainWindow::showTour() {
    delete m_tour;
    for (Callout* hint : findChildren<Callout*>()) { // the tour says what the first start's hints say
        m_settings.setCalloutDone(hint->id());
        delete hint;
    }
    m_tour = new Tour(*this);
    connect(m_tour, &Tour::ended, this, [this] {
        m_tour->deleteLater();
        m_tour = nullptr;
    });
    m_tour->begin();
}

void MainWindow::restoreLast() {
    QString ignored;
    if (!m_settings.lastFile().isEmpty() && m_document.load(m_settings.lastFile(), &ignored)) {
        if (const std::optional<std::string> page = m_document.view().text("page")) showPage(qstring(*page));
        return;
    }
    Session session;
    const std::string text = utf8(m_settings.lastSession());
    if (text.empty() || readSession(text, session)) return; // nothing to restore, or not readable: the first scenario stays
    const std::optional<std::string> page = session.view.text("page");
    m_document.restore(std::move(session));
    if (page) showPage(qstring(*page));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_presentation->leave(); // its layout is nobody's
    // The last window's session needs no question without a file: it is kept and comes back at the next start.
    int windows = 0;
    for (const QWidget* other : QApplication::topLevelWidgets()) windows += qobject_cast<const MainWindow*>(other) && other->isVisible();
    const bool named = !m_document.fileName().isEmpty();
    if ((named || windows > 1) && !mayDiscard()) {
        event->ignore();
        return;
    }
    m_settings.setWindow(saveGeometry(), saveState());
    const bool isKept = m_settings.setLast(m_document.fileName(), named ? QString() : qstring(writeSession(m_document.session())));
    if (!isKept && !named && windows <= 1 && !mayDiscard()) { // the disk is full, say: then it does need the question
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::Show) m_isPainted = false;
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QTimer::singleShot(kFirstWorking, this, [this] { if (m_isUnexplained) showWorking(); });
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange) {
        for (auto& [id, page] : m_pages) page->applyTheme();
    }
    QMainWindow::changeEvent(event);
}

} // namespace mlsys
