// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, toolbar and what they do.
#include "app/charts/chart_view.h"
#include "app/export_dialog.h"
#include "app/inputs_panel.h"
#include "app/main_window.h"
#include "app/navigation.h"
#include "app/page_view.h"
#include "app/working_pane.h"
#include "models/compare.h"
#include "models/page_copy.h"
#include "models/page_parts.h"
#include "models/table_text.h"
#include "models/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr auto kSessionFilter = QT_TRANSLATE_NOOP("mlsys::MainWindow", "MLSys·im sessions (*.mlsysim.json);;All files (*)");
} // namespace

QAction* MainWindow::action(QMenu* menu, const QString& id, const QString& text, const QKeySequence& key, const std::function<void()>& run) {
    QAction* made = menu->addAction(text);
    made->setObjectName(u"action."_s + id);
    made->setShortcut(key);
    if (run) connect(made, &QAction::triggered, this, run);
    return made;
}

void MainWindow::buildActions() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    action(file, u"new"_s, tr("&New (first scenario)"), QKeySequence::New, [this] {
        if (!mayDiscard()) return;
        if (const ZooEntry* first = m_services.zoo.find(EntryKind::scenarios, kFirstScenario)) m_document.startNew(scenarioOf(*first));
    });
    QAction* open = action(file, u"open"_s, tr("&Open session…"), QKeySequence::Open, [this] {
        if (!mayDiscard()) return;
        const QString name = m_dialogs.openFile(this, tr("Open session"), tr(kSessionFilter));
        if (!name.isEmpty()) openSession(name);
    });
    QAction* save = action(file, u"save"_s, tr("&Save session"), QKeySequence::Save, [this] { saveSession(); });
    action(file, u"saveAs"_s, tr("Save session &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveSessionAs(); });
    file->addSeparator();
    QAction* exporting = action(file, u"export"_s, tr("&Export chart…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportChart(); });
    action(file, u"exportTable"_s, tr("Export &table…"), {}, [this] { exportTable(); });
    file->addSeparator();
    action(file, u"quit"_s, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(u"action.undo"_s);
    QAction* redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setObjectName(u"action.redo"_s);
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    action(edit, u"copyChart"_s, tr("Copy &chart"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyChart(); });
    action(edit, u"copyTable"_s, tr("Copy &table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { copyTable(); });
    QMenu* pageText = edit->addMenu(tr("Copy &page as"));
    const auto copyPage = [this](auto text) {
        const Page* page = m_navigation->current();
        if (!page || !currentPage()) return;
        const PageContext context{m_services, *m_results, m_document.pins(), m_format, {}, &m_document.view()};
        const QString copied = text(*page, context);
        if (copied.isEmpty()) return say(tr("This page has no answer to copy."));
        QApplication::clipboard()->setText(copied);
        say(tr("Copied: %1").arg(copied.section(u'\n', 0, 0)));
    };
    action(pageText, u"copyCommand"_s, tr("&Command for mlsysim-cli"), {}, [copyPage] { copyPage([](const Page& page, const PageContext& context) { return pageAsCommand(page, context); }); });
    action(pageText, u"copyJson"_s, tr("&JSON requests"), {}, [copyPage] { copyPage([](const Page& page, const PageContext& context) { return pageAsJson(page, context); }); });
    action(pageText, u"copySentence"_s, tr("&Sentence"), {}, [this, copyPage] { copyPage([this](const Page&, const PageContext& context) { return pageAsSentence(context, currentPage()->content()); }); });
    action(edit, u"copyWorking"_s, tr("Copy &working"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { QApplication::clipboard()->setText(working().toPlainText()); });

    QMenu* scenario = menuBar()->addMenu(tr("&Scenario"));
    QAction* pin = action(scenario, u"pin"_s, tr("&Pin for comparison"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        m_document.pin();
        say(tr("Pinned. Change something: the pin stays on the charts and numbers show their change."));
    });
    buildPinsMenu(scenario);
    scenario->addSeparator();
    action(scenario, u"clearRivals"_s, tr("Cl&ear the comparison"), {}, [this] { m_document.clearRivals(); });
    scenario->addSeparator();
    buildExamplesMenu(scenario);
    action(scenario, u"task"_s, tr("Next &task: inference, serving, training"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { nextTask(); });
    buildAssumptionsMenu(scenario);
    action(scenario, u"resetHardware"_s, tr("Reset &hardware edits"), {}, [this] { m_document.resetEntity(EntryKind::hardware); });
    action(scenario, u"resetModel"_s, tr("Reset &model edits"), {}, [this] { m_document.resetEntity(EntryKind::models); });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* theme = view->addMenu(tr("&Theme"));
    auto* themes = new QActionGroup(this);
    for (const auto& [choice, id, text] : {std::tuple{ThemeChoice::system, u"system"_s, tr("Follow the &system")}, {ThemeChoice::light, u"light"_s, tr("&Light")}, {ThemeChoice::dark, u"dark"_s, tr("&Dark")}}) {
        QAction* one = action(theme, u"theme."_s + id, text, {}, [this, choice = choice] { setTheme(choice); });
        one->setCheckable(true);
        one->setChecked(m_settings.theme() == choice);
        themes->addAction(one);
    }
    QMenu* units = view->addMenu(tr("&Units"));
    QAction* binary = action(units, u"binaryBytes"_s, tr("Bytes in &GiB"), {}, nullptr);
    binary->setCheckable(true);
    binary->setChecked(m_settings.binaryBytes());
    connect(binary, &QAction::toggled, this, [this](bool on) {
        m_settings.setBinaryBytes(on);
        applyFormat();
    });
    QAction* micro = action(units, u"microseconds"_s, tr("Times in &µs"), {}, nullptr);
    micro->setCheckable(true);
    micro->setChecked(m_settings.microseconds());
    connect(micro, &QAction::toggled, this, [this](bool on) {
        m_settings.setMicroseconds(on);
        applyFormat();
    });
    view->addSeparator();
    action(view, u"larger"_s, tr("&Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { setScale(m_theme.scale() * 1.15); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    action(view, u"smaller"_s, tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { setScale(m_theme.scale() / 1.15); });
    action(view, u"normalSize"_s, tr("&Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setScale(1); });
    view->addSeparator();
    action(view, u"nextPage"_s, tr("Ne&xt page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { m_navigation->step(1); });
    action(view, u"previousPage"_s, tr("Pre&vious page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { m_navigation->step(-1); });
    action(view, u"resetZoom"_s, tr("Reset chart &zoom"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        if (currentPage() && currentPage()->chart()) currentPage()->chart()->resetZoom();
    });
    action(view, u"fullScreen"_s, tr("&Full screen"), QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    view->addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>()) view->addAction(dock->toggleViewAction());
    action(view, u"resetLayout"_s, tr("Reset &layout"), {}, [this] { resetLayout(); });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    action(help, u"hints"_s, tr("Show the &hints again"), {}, [this] {
        m_settings.resetCallouts();
        showPage(u"roofline"_s);
        showCallouts();
    });
    action(help, u"about"_s, tr("&About MLSys·im"), {}, [this] {
        QMessageBox::about(this, tr("About MLSys·im"),
                           tr("<p><b>MLSys·im Desktop %1</b></p><p>First-principles reasoning about machine-learning systems. Results are analytical estimates, not measurements: "
                              "they show the binding constraint; measure before you commit.</p><p>Licence: GPL-3.0-or-later. Charts by Qt Charts (GPL-3.0).</p>")
                               .arg(QLatin1String(MLSYSIM_VERSION)));
    });

    QToolBar* bar = addToolBar(tr("Main"));
    bar->setObjectName(u"toolbar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setMovable(false);
    // Short words on the buttons; the menus have the whole sentence.
    for (const auto& [act, text, name] : {std::tuple{open, tr("Open"), u"open"_s}, {save, tr("Save"), u"save"_s}}) {
        act->setIconText(text);
        bar->addAction(act);
        bar->widgetForAction(act)->setObjectName(u"button."_s + name);
    }
    bar->addSeparator();
    // Fixed words: an undo text of any length must not move the buttons beside it.
    for (const auto& [act, text, name] : {std::tuple{undo, tr("Undo"), u"undo"_s}, {redo, tr("Redo"), u"redo"_s}}) {
        auto* button = new QToolButton(bar);
        button->setText(text);
        button->setAutoRaise(true);
        button->setEnabled(act->isEnabled());
        button->setObjectName(u"button."_s + name);
        connect(button, &QToolButton::clicked, act, &QAction::trigger);
        connect(act, &QAction::changed, button, [button, act = act] {
            button->setEnabled(act->isEnabled());
            button->setToolTip(act->text().remove(u'&'));
        });
        bar->addWidget(button);
    }
    bar->addSeparator();
    auto* assumptions = new QToolButton(bar);
    assumptions->setObjectName(u"button.assumptions"_s);
    assumptions->setAutoRaise(true);
    assumptions->setPopupMode(QToolButton::InstantPopup);
    assumptions->setMenu(findChild<QMenu*>(u"menu.assumptions"_s));
    const auto name = [this, assumptions] { assumptions->setText(assumptionBadge(m_document.scenario())); };
    connect(&m_document, &ScenarioDocument::scenarioChanged, assumptions, name);
    name();
    assumptions->setToolTip(tr("The set of assumptions that every number rests on"));
    bar->addWidget(assumptions);
    bar->addSeparator();
    auto* examples = new QToolButton(bar);
    examples->setObjectName(u"button.examples"_s);
    examples->setText(tr("Examples"));
    examples->setAutoRaise(true);
    examples->setPopupMode(QToolButton::InstantPopup);
    examples->setMenu(findChild<QMenu*>(u"menu.examples"_s));
    examples->setToolTip(tr("Common questions of this page, set up with one click"));
    bar->addWidget(examples);
    pin->setIconText(tr("Pin"));
    bar->addAction(pin);
    bar->widgetForAction(pin)->setObjectName(u"button.pin"_s);
    exporting->setIconText(tr("Export"));
    bar->addAction(exporting);
    bar->widgetForAction(exporting)->setObjectName(u"button.export"_s);
}

// Which named set the numbers rest on; the edits on top of it stay until they are reset.
void MainWindow::buildAssumptionsMenu(QMenu* scenario) {
    QMenu* menu = scenario->addMenu(tr("&Assumptions"));
    menu->setObjectName(u"menu.assumptions"_s);
    auto* sets = new QActionGroup(this);
    for (const auto& [key, text] : {std::pair{"textbook", tr("&Textbook")}, {"refined", tr("&Refined (preview, unfitted)")}}) {
        QAction* one = action(menu, u"assumptions."_s + qstring(key), text, {}, [this, key = std::string(key)] { m_document.edit("assumptions", key); });
        one->setCheckable(true);
        sets->addAction(one);
        const auto mark = [this, one, key = std::string(key)] { one->setChecked((assumptionSetName(m_document.scenario())) == key); };
        connect(&m_document, &ScenarioDocument::scenarioChanged, one, mark);
        mark();
    }
    menu->addSeparator();
    action(menu, u"assumptions.reset"_s, tr("Reset &edited assumptions"), {}, [this] {
        std::vector<Change> changes;
        for (const auto& [path, atom] : m_document.scenario().values.below("assumptions")) if (path != "base") changes.push_back({"assumptions." + path, std::nullopt});
        if (!changes.empty()) m_document.apply(changes, tr("Reset assumptions"));
    });
    action(menu, u"assumptions.page"_s, tr("&Show what each changes"), {}, [this] { showPage(u"assumptions"_s); });
}

// The pins, the one that changes are measured against marked; each can be renamed, swapped with and removed.
void MainWindow::buildPinsMenu(QMenu* scenario) {
    QMenu* menu = scenario->addMenu(tr("P&ins"));
    menu->setObjectName(u"menu.pins"_s);
    QAction* swap = action(scenario, u"swapPin"_s, tr("&Swap with the pin"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { m_document.swapWithPin(m_document.pins().size() - 1); });
    QAction* clear = action(scenario, u"clearPins"_s, tr("&Remove all pins"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { m_document.clearPins(); });
    const auto fill = [this, menu, swap, clear] {
        menu->clear();
        const std::vector<Scenario>& pins = m_document.pins();
        for (std::size_t i = 0; i < pins.size(); ++i) {
            QMenu* one = menu->addMenu(tr("%1: %2").arg(pinTitle(pins[i]), scenarioSentence(m_document.zoo(), pins[i])));
            QAction* compare = action(one, u"pin.%1.compare"_s.arg(i), tr("&Compare with it"), {}, [this, i] { m_document.compareWithPin(i); });
            compare->setCheckable(true);
            compare->setChecked(i + 1 == pins.size());
            action(one, u"pin.%1.swap"_s.arg(i), tr("&Swap with it"), {}, [this, i] { m_document.swapWithPin(i); });
            action(one, u"pin.%1.rename"_s.arg(i), tr("Re&name…"), {}, [this, i] {
                m_document.renamePin(i, m_dialogs.text(this, tr("Rename the pin"), tr("Name"), pinTitle(m_document.pins()[i])));
            });
            action(one, u"pin.%1.remove"_s.arg(i), tr("&Remove"), {}, [this, i] { m_document.unpin(i); });
        }
        menu->setEnabled(!pins.empty());
        swap->setEnabled(!pins.empty());
        clear->setEnabled(!pins.empty());
    };
    // A menu must not be emptied while one of its actions runs.
    connect(&m_document, &ScenarioDocument::pinsChanged, menu, fill, Qt::QueuedConnection);
    connect(&m_document, &ScenarioDocument::pinsChanged, swap, [this, swap, clear] {
        swap->setEnabled(!m_document.pins().empty());
        clear->setEnabled(!m_document.pins().empty());
    });
    fill();
}

// Common questions of the page on screen, each a set-up of the scenario.
void MainWindow::buildExamplesMenu(QMenu* scenario) {
    QMenu* menu = scenario->addMenu(tr("&Examples of this page"));
    menu->setObjectName(u"menu.examples"_s);
    connect(m_navigation, &Navigation::pageChanged, menu, [this, menu](const Page& page) {
        menu->clear();
        for (std::size_t i = 0; i < page.presets.size(); ++i) {
            const Preset& preset = page.presets[i];
            action(menu, u"example.%1"_s.arg(i), translated(preset.title), {}, [this, &preset] { m_document.setUp(preset.changes, translated(preset.title)); });
        }
        menu->setEnabled(!page.presets.empty());
        if (auto* button = findChild<QToolButton*>(u"button.examples"_s)) button->setEnabled(!page.presets.empty());
    });
}

void MainWindow::nextTask() { m_document.edit("task", utf8(m_task->itemData((m_task->currentIndex() + 1) % m_task->count()).toString())); }

bool MainWindow::openSession(const QString& fileName) {
    QString error;
    if (!m_document.load(fileName, &error)) {
        m_dialogs.failed(this, tr("The session was not opened"), error);
        return false;
    }
    if (const std::optional<std::string> page = m_document.view().text("page")) showPage(qstring(*page));
    return true;
}

bool MainWindow::saveSession() {
    if (m_document.fileName().isEmpty()) return saveSessionAs();
    QString error;
    if (m_document.save(m_document.fileName(), &error)) {
        say(tr("Saved %1").arg(m_document.fileName()));
        return true;
    }
    m_dialogs.failed(this, tr("The session was not saved"), error);
    return false;
}

bool MainWindow::saveSessionAs() {
    QString name = m_dialogs.saveFile(this, tr("Save session"), m_document.fileName().isEmpty() ? u"session.mlsysim.json"_s : m_document.fileName(), tr(kSessionFilter));
    if (name.isEmpty()) return false;
    if (QFileInfo(name).suffix().isEmpty()) name += u".mlsysim.json"_s; // else the open dialog would not show it
    QString error;
    if (m_document.save(name, &error)) {
        say(tr("Saved %1").arg(name));
        return true;
    }
    m_dialogs.failed(this, tr("The session was not saved"), error);
    return false;
}

bool MainWindow::mayDiscard() {
    if (!m_document.isModified()) return true;
    switch (m_dialogs.unsavedChanges(this, m_document.fileName().isEmpty() ? tr("this scenario") : m_document.fileName().section(u'/', -1))) {
    case SaveAnswer::save: return saveSession();
    case SaveAnswer::discard: return true;
    case SaveAnswer::cancel: break;
    }
    return false;
}

void MainWindow::exportChart() {
    const ChartView* view = currentPage() ? currentPage()->chart() : nullptr;
    if (!view) {
        say(tr("This page has no chart."));
        return;
    }
    const ChartSpec spec = view->visibleSpec();
    ExportDialog dialog(spec, this);
    dialog.setOptions(*m_export);
    if (dialog.exec() != QDialog::Accepted) return;
    *m_export = dialog.options();
    const QString suffix = dialog.suffix();
    QString name = m_dialogs.saveFile(this, tr("Export chart"), spec.key + u'.' + suffix, suffix.toUpper() + u" (*."_s + suffix + u')');
    if (name.isEmpty()) return;
    if (!name.endsWith(u'.' + suffix, Qt::CaseInsensitive)) name += u'.' + suffix;
    QString error;
    if (mlsys::exportChart(spec, *m_export, name, &error)) say(tr("Exported %1").arg(name));
    else m_dialogs.failed(this, tr("The chart was not exported"), error);
}

void MainWindow::copyChart() {
    const ChartView* view = currentPage() ? currentPage()->chart() : nullptr;
    if (!view) return;
    QApplication::clipboard()->setMimeData(chartMimeData(view->visibleSpec(), ChartStyle::light()).release());
    say(tr("Chart copied as picture and SVG."));
}

void MainWindow::copyTable() {
    if (!currentPage()) return;
    const Table table = currentPage()->shownTable();
    auto* copied = new QMimeData; // the clipboard's
    copied->setText(tableAsTsv(table));
    copied->setHtml(tableAsHtml(table));
    QApplication::clipboard()->setMimeData(copied);
    say(tr("Table copied."));
}

void MainWindow::exportTable() {
    if (!currentPage()) return;
    QString name = m_dialogs.saveFile(this, tr("Export table"), qstring(currentPage()->page().id) + u".csv"_s, u"CSV (*.csv)"_s);
    if (name.isEmpty()) return;
    if (!name.endsWith(u".csv"_s, Qt::CaseInsensitive)) name += u".csv"_s;
    const std::string text = tableAsCsv(currentPage()->shownTable());
    QSaveFile file(name);
    const bool whole = file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && file.commit();
    if (whole) say(tr("Exported %1").arg(name));
    else m_dialogs.failed(this, tr("The table was not exported"), tr("%1 could not be written: %2").arg(name, file.errorString()));
}

void MainWindow::setScale(double scale) {
    m_settings.setScale(std::min(std::max(scale, 0.7), 3.0));
    m_theme.apply(m_settings.theme(), m_settings.scale());
    // The application's font reaches the widgets with an event of its own: measure them after that.
    QTimer::singleShot(0, this, [this] {
        for (auto& [id, page] : m_pages) page->applyTheme();
        fitScreen();
        sizeDocks();
    });
}

void MainWindow::setTheme(ThemeChoice choice) {
    m_settings.setTheme(choice);
    m_theme.apply(choice, m_theme.scale());
    for (auto& [id, page] : m_pages) page->applyTheme();
}

void MainWindow::applyFormat() {
    m_format.bytes = m_settings.binaryBytes() ? ByteFamily::binary : ByteFamily::decimal;
    m_format.microseconds = m_settings.microseconds();
    refresh();
}

void MainWindow::resetLayout() {
    m_settings.forgetWindow();
    restoreState(m_default_layout);
    resize(1280, 720);
    fitScreen();
}

} // namespace mlsys
