// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scene_menu.h"

#include "app/widgets/dialogs.h"
#include "app/window/main_window.h"
#include "app/window/presentation.h"
#include "models/decks.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SceneText { Q_DECLARE_TR_FUNCTIONS(SceneMenu) };

QAction* add(QMenu& menu, const QString& id, const QString& text, const QKeySequence& key, const std::function<void()>& run) {
    QAction* action = menu.addAction(text);
    action->setObjectName(u"action."_s + id);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, &menu, run);
    return action;
}

// One scene changed, of a copy of all.
void change(ScenarioDocument& document, std::size_t index, const std::function<void(Scene&)>& with) {
    std::vector<Scene> scenes = document.scenes();
    if (index >= scenes.size()) return;
    with(scenes[index]);
    document.setScenes(std::move(scenes));
}

void fillScene(QMenu& menu, std::size_t index, MainWindow& window, Presentation& presentation, Dialogs& dialogs) {
    ScenarioDocument& document = window.document();
    const auto ask = [&window, &dialogs, &document, index](const QString& title, std::string Scene::* field) {
        if (index >= document.scenes().size()) return;
        const QString text = dialogs.text(&window, title, title, qstring(document.scenes()[index].*field));
        if (!text.isNull()) change(document, index, [&](Scene& scene) { scene.*field = utf8(text); });
    };
    const QString id = u"scene.%1."_s.arg(index);
    add(menu, id + u"present", SceneText::tr("&Present from here"), {}, [&presentation, index] { presentation.start(static_cast<int>(index)); });
    add(menu, id + u"go", SceneText::tr("&Show it"), {}, [&window, &document, index] {
        if (index >= document.scenes().size()) return;
        const Scene scene = document.scenes()[index];
        document.enterScene(scene);
        if (const std::optional<std::string> page = scene.view.text("page")) window.showPage(qstring(*page));
    });
    menu.addSeparator();
    add(menu, id + u"rename", SceneText::tr("&Name…"), {}, [ask] { ask(SceneText::tr("Name"), &Scene::name); });
    add(menu, id + u"caption", SceneText::tr("&Caption…"), {}, [ask] { ask(SceneText::tr("Caption"), &Scene::caption); });
    add(menu, id + u"question", SceneText::tr("&Question…"), {}, [ask] { ask(SceneText::tr("Question to the class"), &Scene::question); });
    add(menu, id + u"answer", SceneText::tr("&Answer…"), {}, [ask] { ask(SceneText::tr("Answer"), &Scene::answer); });
    add(menu, id + u"update", SceneText::tr("&Take the scenario as it is now"), {}, [&document, index] {
        const Scene now = document.sceneOfNow({});
        change(document, index, [&](Scene& scene) { scene.scenario = now.scenario, scene.view = now.view; });
    });
    menu.addSeparator();
    const auto move = [&document, index](int by) {
        std::vector<Scene> scenes = document.scenes();
        const std::size_t to = index + static_cast<std::size_t>(by);
        if (index >= scenes.size() || to >= scenes.size()) return;
        std::swap(scenes[index], scenes[to]);
        document.setScenes(std::move(scenes));
    };
    add(menu, id + u"up", SceneText::tr("Move &up"), {}, [move] { move(-1); })->setEnabled(index > 0);
    add(menu, id + u"down", SceneText::tr("Move &down"), {}, [move] { move(1); })->setEnabled(index + 1 < document.scenes().size());
    add(menu, id + u"remove", SceneText::tr("&Remove"), {}, [&document, index] {
        std::vector<Scene> scenes = document.scenes();
        if (index < scenes.size()) scenes.erase(scenes.begin() + static_cast<std::ptrdiff_t>(index));
        document.setScenes(std::move(scenes));
    });
}

} // namespace

void buildSceneMenu(QMenu& menu, MainWindow& window, Presentation& presentation, Dialogs& dialogs) {
    ScenarioDocument& document = window.document();
    add(menu, u"present"_s, SceneText::tr("&Present"), QKeySequence(Qt::Key_F5), [&] { presentation.start(presentation.sceneOfNow()); });
    QAction* first = add(menu, u"presentScenes"_s, SceneText::tr("Present from the &first scene"), QKeySequence(Qt::SHIFT | Qt::Key_F5), [&] { presentation.start(0); });
    menu.addSeparator();
    add(menu, u"addScene"_s, SceneText::tr("&Add this as a scene…"), QKeySequence(Qt::CTRL | Qt::Key_K), [&] {
        const QString name = dialogs.text(&window, SceneText::tr("Add a scene"), SceneText::tr("Name"), SceneText::tr("Scene %1").arg(document.scenes().size() + 1));
        if (name.isEmpty()) return;
        std::vector<Scene> scenes = document.scenes();
        scenes.push_back(document.sceneOfNow(name));
        document.setScenes(std::move(scenes));
    });
    QMenu* scenes = menu.addMenu(SceneText::tr("&Scenes"));
    scenes->setObjectName(u"menu.scenes"_s);
    QMenu* decks = menu.addMenu(SceneText::tr("&Open a deck"));
    decks->setObjectName(u"menu.decks"_s);
    // Read when the menu opens, not while the program starts.
    QObject::connect(decks, &QMenu::aboutToShow, decks, [decks, &window] {
        if (!decks->isEmpty()) return;
        for (const Deck& deck : standardDecks()) {
            add(*decks, u"deck."_s + deck.id, deck.title, {}, [&window, path = deck.path] { window.openDeck(path); })->setToolTip(deck.summary);
        }
    });
    decks->setToolTipsVisible(true);
    const auto fill = [scenes, first, &document, &window, &presentation, &dialogs] {
        scenes->clear();
        for (std::size_t i = 0; i < document.scenes().size(); ++i) {
            fillScene(*scenes->addMenu(SceneText::tr("%1: %2").arg(i + 1).arg(qstring(document.scenes()[i].name))), i, window, presentation, dialogs);
        }
        scenes->setEnabled(!document.scenes().empty());
        first->setEnabled(!document.scenes().empty());
    };
    // A menu must not be emptied while one of its actions runs.
    QObject::connect(&document, &ScenarioDocument::scenesChanged, scenes, fill, Qt::QueuedConnection);
    fill();
}

} // namespace mlsys
