// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus, toolbar and what they do.
#include "app/charts/chart_view.h"
#include "app/window/guide_window.h"
#include "app/forms/inputs_panel.h"
#include "app/widgets/language.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "app/pages/page_view.h"
#include "app/window/presentation.h"
#include "app/window/scene_menu.h"
#include "app/window/shortcuts_dialog.h"
#include "app/pages/working_pane.h"
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
#include <QEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr int kYear = 2026; // of this version

QString citation() {
    return u"@software{mlsysim_desktop,\n  title = {{MLSys·im Desktop}: first-principles reasoning about machine-learning systems},\n  version = {%1},\n  year = {%2},\n  note = {Analytical estimates under the Textbook assumptions}\n}\n"_s
        .arg(QLatin1String(MLSYSIM_VERSION))
        .arg(kYear);
}
} // namespace

QAction* MainWindow::action(QMenu* menu, const QString& id, const QString& text, const QKeySequence& key, const std::function<void()>& run) {
    QAction* made = menu->addAction(text);
    made->setObjectName(u"action."_s + id);
    made->setProperty(kUsualKeys, key);
    made->setShortcut(m_settings.shortcut(made->objectName()).value_or(key));
    // What asks something (its text ends in "…") is asked later: a screen reader's call must not wait until the dialog is closed.
    if (run) connect(made, &QAction::triggered, this, run, text.endsWith(u'…') ? Qt::QueuedConnection : Qt::AutoConnection);
    return made;
}

void MainWindow::buildActions() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    action(file, u"new"_s, tr("&New (first scenario)"), QKeySequence::New, [this] {
        if (!mayDiscard()) return;
        if (const ZooEntry* first = m_services.zoo.find(EntryKind::scenarios, kFirstScenario)) m_document.startNew(scenarioOf(*first));
    });
    action(file, u"newWindow"_s, tr("New &window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { Q_EMIT windowWanted(); });
    QAction* open = action(file, u"open"_s, tr("&Open session or figure…"), QKeySequence::Open, [this] { openSession(); });
    buildRecentMenu(file);
    QAction* save = action(file, u"save"_s, tr("&Save session"), QKeySequence::Save, [this] { saveSession(); });
    action(file, u"saveAs"_s, tr("Save session &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { saveSessionAs(); });
    file->addSeparator();
    QAction* exporting = action(file, u"export"_s, tr("&Export chart…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportChart(); });
    action(file, u"exportAll"_s, tr("Export a&ll charts…"), {}, [this] { exportAllCharts(); });
    action(file, u"exportTable"_s, tr("Export &table…"), {}, [this] { exportTable(); });
    action(file, u"report"_s, tr("&Report, print…"), QKeySequence::Print, [this] { makeReport(); });
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
    QMenu* tableText = edit->addMenu(tr("Copy ta&ble as"));
    for (const TableFormat& format : tableFormats()) {
        const QString name = QLatin1String(format.name);
        action(tableText, u"copyTable."_s + QLatin1String(format.suffix), name, {}, [this, &format, name] {
            if (!currentPage()) return;
            QApplication::clipboard()->setText(QString::fromStdString(format.text(currentPage()->shownTable())));
            say(tr("Table copied as %1.").arg(name));
        });
    }
    QMenu* pageText = edit->addMenu(tr("Copy &page as"));
    const auto copyPage = [this](auto text) {
        const Page* page = m_navigation->current();
        if (!page || !currentPage()) return;
        const PageContext context = pageContext();
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
    theme->addSeparator();
    QAction* contrast = action(theme, u"contrast"_s, tr("High &contrast"), {}, nullptr);
    contrast->setCheckable(true);
    contrast->setChecked(m_settings.contrast());
    connect(contrast, &QAction::toggled, this, [this](bool on) {
        m_settings.setContrast(on);
        applyStyle();
    });
    QMenu* language = view->addMenu(tr("Lan&guage"));
    auto* tongues = new QActionGroup(this);
    std::vector<Language> offered{{QString(), tr("&System language"), true}};
    offered.insert(offered.end(), languages().begin(), languages().end());
    for (const Language& each : offered) {
        QAction* one = action(language, u"language."_s + each.code, each.isReviewed ? each.name : tr("%1 (not yet reviewed)").arg(each.name), {}, [this, code = each.code] { Q_EMIT languageWanted(code); });
        one->setCheckable(true);
        one->setChecked(m_settings.language() == each.code);
        tongues->addAction(one);
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
    action(view, u"larger"_s, tr("&Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { setScale(m_settings.scale() * 1.15); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    action(view, u"smaller"_s, tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { setScale(m_settings.scale() / 1.15); });
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

    buildSceneMenu(*menuBar()->addMenu(tr("&Lecture")), *this, *m_presentation, m_dialogs);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    action(help, u"palette"_s, tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { showPalette(); });
    action(help, u"shortcuts"_s, tr("&Keyboard shortcuts…"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(); });
    action(help, u"start"_s, tr("&Start page"), QKeySequence(Qt::ALT | Qt::Key_Home), [this] { showPage(u"start"_s); });
    action(help, u"tour"_s, tr("60-second &tour"), {}, [this] { showTour(); });
    action(help, u"guide"_s, tr("&Guide to this page"), QKeySequence::HelpContents, [this] { showGuide(); });
    action(help, u"cite"_s, tr("&Cite…"), {}, [this] {
        QApplication::clipboard()->setText(citation());
        say(tr("BibTeX entry copied."));
    });
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
            button->setToolTip(withoutMnemonic(act->text()));
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

void MainWindow::buildRecentMenu(QMenu* file) {
    QMenu* menu = file->addMenu(tr("Open &recent"));
    menu->setObjectName(u"menu.recent"_s);
    connect(file, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        const QStringList files = m_settings.recentFiles();
        for (qsizetype i = 0; i < files.size(); ++i) {
            action(menu, u"recent.%1"_s.arg(i), QString(files[i]).replace(u'&', u"&&"_s), {}, [this, name = files[i]] {
                if (mayDiscard()) openSession(name);
            });
        }
        menu->setEnabled(!files.isEmpty());
    });
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

void MainWindow::setScale(double scale) {
    m_settings.setScale(std::min(std::max(scale, 0.7), 3.0));
    applyStyle();
}

void MainWindow::setTheme(ThemeChoice choice) {
    m_settings.setTheme(choice);
    applyStyle();
}

void MainWindow::restyle(double factor, bool contrast) {
    m_factor = factor;
    m_contrast = contrast;
    applyStyle();
}

void MainWindow::applyStyle() {
    m_theme.apply(m_settings.theme(), m_settings.scale() * m_factor, m_contrast || m_settings.contrast());
    // The application's font reaches the widgets with an event of its own: measure them after that.
    QTimer::singleShot(0, this, [this] {
        // Of a change of font, Qt 6.4 keeps the least size that a combo box had before.
        for (QComboBox* box : findChildren<QComboBox*>()) {
            QEvent forget(QEvent::StyleChange);
            QApplication::sendEvent(box, &forget);
            box->updateGeometry();
        }
        for (auto& [id, page] : m_pages) page->applyTheme();
        fitScreen();
        sizeDocks();
    });
}

void MainWindow::showGuide() {
    if (!m_guide) m_guide = new GuideWindow(this);
    m_guide->open(pageId());
    static_cast<QWidget*>(m_guide)->show();
    m_guide->raise();
    m_guide->activateWindow();
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
