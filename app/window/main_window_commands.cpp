// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers, and the shortcuts.
#include "app/window/command_palette.h"
#include "app/forms/field_editor.h"
#include "app/pages/formulas_view.h"
#include "app/forms/inputs_panel.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_dialog.h"
#include "engine/formula_library.hpp"
#include "models/decks.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

std::vector<QAction*> MainWindow::namedActions() const {
    std::vector<QAction*> found;
    for (QAction* action : findChildren<QAction*>()) if (action->objectName().startsWith(u"action.") && !action->text().isEmpty() && !action->menu()) found.push_back(action);
    return found;
}

std::vector<Command> MainWindow::commands() {
    std::vector<Command> all;
    for (QAction* action : namedActions()) {
        if (action->isEnabled()) all.push_back({tr("Action"), actionTitle(*action), action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    for (const Page& page : m_services.pages.pages()) all.push_back({tr("Page"), translated(page.title), {}, [this, id = QString::fromLatin1(page.id)] { showPage(id); }});
    for (const EntryKind kind : {EntryKind::models, EntryKind::hardware, EntryKind::fleets, EntryKind::grids}) {
        for (const ZooEntry* entry : m_document.zoo().entries(kind)) {
            all.push_back({kindTitle(kind), qstring(entry->name), qstring(entry->id), [this, kind, id = entry->id] { m_document.choose(kind, id); }});
        }
    }
    for (const Deck& deck : standardDecks()) all.push_back({tr("Deck"), deck.title, {}, [this, path = deck.path] { openDeck(path); }});
    const InputsModel& inputs = m_inputs->model();
    for (int row = 0; row < inputs.rowCount(); ++row) {
        const QModelIndex index = inputs.index(row);
        all.push_back({tr("Input"), index.data(InputsModel::TitleRole).toString(), index.data(InputsModel::SectionRole).toString(), [this, section = index.data(InputsModel::SectionKeyRole).toString(), path = index.data(InputsModel::PathRole).toString()] {
            m_inputs->openSection(section);
            if (const FieldEditor* field = m_inputs->field(path)) field->editor()->setFocus();
        }});
    }
    const FormulaLibrary library = FormulaLibrary::standard(m_services.solvers);
    for (const Formula* formula : library.formulas()) {
        all.push_back({tr("Formula"), translated(formula->title), qstring(formula->equation), [this, formula] {
            showPage(u"formulas"_s);
            if (auto* view = qobject_cast<FormulasView*>(currentPage())) view->choose(*formula);
        }});
    }
    return all;
}

void MainWindow::showPalette() {
    auto* palette = new CommandPalette(commands(), this);
    palette->resize(std::min(width() - 40, qRound(620 * m_theme.scale())), std::min(height() - 80, qRound(420 * m_theme.scale())));
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 40)));
    static_cast<QWidget*>(palette)->show();
}

void MainWindow::showShortcuts() {
    ShortcutsDialog dialog(namedActions(), m_settings, this);
    dialog.exec();
}

} // namespace mlsys
