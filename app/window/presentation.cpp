// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/presentation.h"

#include "app/forms/inputs_panel.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "app/pages/page_view.h"
#include "app/window/present_bar.h"
#include "models/words.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPainter>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// Over the results until the class has said what it expects.
class Cover : public QLabel {
public:
    explicit Cover(QWidget* parent) : QLabel(parent) {
        setObjectName(u"cover"_s);
        setAutoFillBackground(true);
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setMargin(40);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 2.5); // of the window's own size, before it is presented
        setFont(large);
    }
};

class Blank : public QWidget {
public:
    explicit Blank(QWidget* parent) : QWidget(parent) { setObjectName(u"blank"_s); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::black); }
};

// As large as the spot of a laser pointer, and seen on any ground.
class Pointer : public QWidget {
public:
    explicit Pointer(QWidget* parent) : QWidget(parent) {
        setObjectName(u"pointer"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(kSize, kSize);
    }
    static constexpr int kSize = 34;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ring = QRectF(rect()).adjusted(4, 4, -4, -4);
        painter.setPen(QPen(Qt::white, 6));
        painter.drawEllipse(ring);
        painter.setPen(QPen(QColor(0xc8, 0x00, 0x2d), 3));
        painter.drawEllipse(ring);
        painter.drawLine(ring.center() - QPointF(5, 0), ring.center() + QPointF(5, 0));
        painter.drawLine(ring.center() - QPointF(0, 5), ring.center() + QPointF(0, 5));
    }
};

} // namespace

Presentation::Presentation(MainWindow& window) : m_window(window) {}
Presentation::~Presentation() = default;

void Presentation::start(int scene) {
    if (m_on) return;
    m_on = true;
    m_scene = -1;
    m_scenario = m_window.document().scenario();
    m_undo = m_window.document().undoStack().index();
    m_view = m_window.document().view();
    m_page = m_window.pageId();
    m_geometry = m_window.saveGeometry();
    m_state = m_window.saveState();
    std::vector<QWidget*> chrome{m_window.menuBar(), m_window.statusBar(), &m_window.navigation(), m_window.findChild<QWidget*>(u"fileBar"_s)};
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly)) chrome.push_back(bar);
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) chrome.push_back(dock);
    m_hidden.clear();
    for (QWidget* widget : chrome) {
        m_hidden.push_back({widget, !widget->isHidden()});
        widget->hide();
    }
    m_bar = new PresentBar(m_window.inputs().model(), m_window.centralWidget());
    m_window.centralWidget()->layout()->addWidget(m_bar);
    connect(m_bar, &PresentBar::answered, this, &Presentation::answer);
    // Another session has other scenes, and a scenario that this presentation did not begin with. (Queued: it is told amid
    // the change.)
    connect(&m_window.document(), &ScenarioDocument::sessionReplaced, m_bar, [this] { takeDown(); }, Qt::QueuedConnection);
    m_cover = new Cover(m_window.centralWidget());
    m_blank = new Blank(&m_window);
    m_pointer = new Pointer(&m_window);
    for (QWidget* overlay : {m_cover, m_blank, m_pointer}) overlay->hide();

    const auto key = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(text, &m_window);
        action->setObjectName(u"present."_s + QLatin1String(id));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        m_window.addAction(action);
        m_keys.push_back(action);
    };
    key("next", tr("Next scene"), {QKeySequence(Qt::Key_PageDown)}, [this] { step(1); });
    key("previous", tr("Previous scene"), {QKeySequence(Qt::Key_PageUp)}, [this] { step(-1); });
    key("blank", tr("Blank the screen"), {QKeySequence(Qt::Key_B)}, [this] { toggleBlank(); });
    key("cover", tr("Cover the results"), {QKeySequence(Qt::Key_R)}, [this] { toggleCover(); });
    key("uncover", tr("Uncover the results"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, [this] {
        if (const Scene* shown = shownScene(); shown && !shown->question.empty()) m_bar->submit();
        else cover(false);
    });
    m_uncover = m_keys.back();
    m_uncover->setEnabled(false); // Return is the page's else
    key("hint", tr("Show the hint"), {QKeySequence(Qt::Key_H)}, [this] { m_bar->showHint(); });
    key("pointer", tr("Pointer"), {QKeySequence(Qt::Key_L)}, [this] { m_pointer->setVisible(!m_pointer->isVisible()); });
    key("leave", tr("End the presentation"), {QKeySequence(Qt::Key_Escape)}, [this] { leave(); });
    m_window.setMouseTracking(true);
    qApp->installEventFilter(this);

    m_window.restyle(kScale, true);
    m_window.showFullScreen();
    showBar();
    if (scene >= 0) enter(scene);
    if (PageView* page = m_window.currentPage()) page->setFocus();
}

// So that a deck that was just opened begins with its first scene, covered if that asks.
int Presentation::sceneOfNow() const {
    const std::vector<Scene>& scenes = m_window.document().scenes();
    const std::string page = utf8(m_window.pageId());
    const auto isNow = [&](const Scene& scene) { return scene.scenario == m_window.document().scenario() && scene.view.text("page").value_or(page) == page; };
    const auto found = std::find_if(scenes.begin(), scenes.end(), isNow);
    return found == scenes.end() ? -1 : static_cast<int>(found - scenes.begin());
}

void Presentation::leave() {
    if (!m_on) return;
    takeDown();
    for (const auto& [path, atom] : m_view) m_window.document().setView(path, atom);
    // Scenes that were shown are no edits of the session.
    QUndoStack& edits = m_window.document().undoStack();
    if (edits.count() >= m_undo) edits.setIndex(m_undo);
    if (m_window.document().scenario() != m_scenario) m_window.document().become(m_scenario, tr("End of the presentation"));
    m_window.showPage(m_page);
}

void Presentation::takeDown() {
    if (!m_on) return;
    m_on = false;
    m_scene = -1;
    qApp->removeEventFilter(this);
    for (QAction* action : m_keys) {
        m_window.removeAction(action);
        action->deleteLater();
    }
    m_keys.clear();
    for (QWidget* widget : {static_cast<QWidget*>(m_bar), m_cover, m_blank, m_pointer}) {
        widget->hide();
        widget->deleteLater();
    }
    m_bar = nullptr;
    m_cover = m_blank = m_pointer = nullptr;
    m_window.restyle(1, false);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    for (const Hidden& each : m_hidden) each.widget->setVisible(each.wasVisible);
    m_window.restoreGeometry(m_geometry);
    m_window.restoreState(m_state);
}

// Null: the page as it was, or a scene that is no more.
const Scene* Presentation::shownScene() const {
    const std::vector<Scene>& scenes = m_window.document().scenes();
    return m_scene >= 0 && m_scene < static_cast<int>(scenes.size()) ? &scenes[static_cast<std::size_t>(m_scene)] : nullptr;
}

void Presentation::step(int by) {
    const int last = static_cast<int>(m_window.document().scenes().size()) - 1;
    const int next = std::clamp(m_scene + by, std::min(0, last), last);
    if (next >= 0 && next != m_scene) enter(next);
}

void Presentation::enter(int scene) {
    const std::vector<Scene>& scenes = m_window.document().scenes();
    if (scene >= static_cast<int>(scenes.size())) return;
    m_scene = scene;
    const Scene& shown = scenes[static_cast<std::size_t>(scene)];
    m_window.document().enterScene(shown);
    if (const std::optional<std::string> page = shown.view.text("page")) m_window.showPage(qstring(*page));
    cover(!shown.question.empty() && shown.typed.empty());
    showBar();
}

void Presentation::showBar() {
    const Scene* scene = shownScene();
    if (!scene) return m_bar->show(std::nullopt, {}, false);
    m_bar->show(*scene, tr("%1 of %2").arg(m_scene + 1).arg(m_window.document().scenes().size()), isCovered());
}

void Presentation::cover(bool on) {
    const Scene* scene = shownScene();
    static_cast<QLabel*>(m_cover)->setText(scene && !scene->question.empty() ? qstring(scene->question) : tr("Covered. R uncovers."));
    m_cover->setVisible(on);
    placeOverlays();
    m_bar->setCovered(on);
    m_uncover->setEnabled(on);
}

void Presentation::toggleCover() { cover(!isCovered()); }
void Presentation::toggleBlank() {
    m_blank->setVisible(!m_blank->isVisible());
    placeOverlays();
}
bool Presentation::isCovered() const { return m_cover && !m_cover->isHidden(); }

// What the class said stays with the scene, and the results are shown.
void Presentation::answer(const QString& text) {
    if (!shownScene()) return;
    std::vector<Scene> scenes = m_window.document().scenes();
    scenes[static_cast<std::size_t>(m_scene)].typed = utf8(text);
    m_window.document().setScenes(std::move(scenes));
    cover(false);
    showBar();
    if (PageView* page = m_window.currentPage()) page->setFocus();
}

void Presentation::placeOverlays() {
    const QWidget* page = m_window.currentPage();
    if (page) m_cover->setGeometry(QRect(page->mapTo(m_window.centralWidget(), QPoint()), page->size()));
    m_cover->raise();
    m_pointer->raise();
    m_blank->setGeometry(m_window.rect());
    m_blank->raise();
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove && m_pointer->isVisible()) {
        const auto* move = static_cast<QMouseEvent*>(event);
        m_pointer->move(m_window.mapFromGlobal(move->globalPosition().toPoint()) - QPoint(Pointer::kSize / 2, Pointer::kSize / 2));
    }
    if (event->type() == QEvent::Resize && (watched == &m_window || watched == m_window.currentPage())) placeOverlays();
    return QObject::eventFilter(watched, event);
}

} // namespace mlsys
