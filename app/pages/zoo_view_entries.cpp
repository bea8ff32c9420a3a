// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the zoo: entries of the user's own, and files.
#include "app/widgets/dialogs.h"
#include "app/forms/entry_editor.h"
#include "app/pages/zoo_view.h"
#include "models/entry_files.h"
#include "models/words.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
}

const ZooEntry* ZooView::current() const {
    if (m_order.size() != 1) return nullptr;
    return m_tools.document.services().zoo.find(m_model.kind(), utf8(m_order.front()));
}

void ZooView::buildEntries(QMenu* menu) {
    const auto add = [&](const QString& id, const QString& text, const std::function<void()>& run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(u"entries."_s + id);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    // A scenario's values belong to the solvers: it is made on the page of scenarios.
    const auto form = [this](const std::function<void(const ZooEntry&)>& start) {
        if (!current() || m_model.kind() == EntryKind::scenarios) return;
        start(*current());
        edit();
    };
    const bool writable = m_tools.document.services().library != nullptr;
    if (writable) {
        add(u"new"_s, tr("&New…"), [this] {
            if (m_model.kind() == EntryKind::scenarios) return;
            m_editor->draft().startNew(m_model.kind());
            edit();
        });
        m_entry_actions.emplace_back(add(u"copy"_s, tr("&Copy the chosen one…"), [this, form] { form([this](const ZooEntry& entry) { m_editor->draft().startCopy(entry); }); }), false);
        m_entry_actions.emplace_back(add(u"edit"_s, tr("&Edit…"), [this, form] { form([this](const ZooEntry& entry) { m_editor->draft().startEdit(entry); }); }), true);
        m_entry_actions.emplace_back(add(u"remove"_s, tr("&Delete"), [this] { removeCurrent(); }), true);
        menu->addSeparator();
        add(u"import"_s, tr("&Import a file or a Hugging Face config.json…"), [this] { importFile(); });
    }
    m_entry_actions.emplace_back(add(u"export"_s, tr("E&xport the chosen one…"), [this] { exportFile(); }), false);
}

void ZooView::edit() {
    m_pages->setCurrentWidget(m_editor);
    m_content.verdict = m_editor->draft().heading();
    Q_EMIT contentChanged();
}

void ZooView::leaveEditor() {
    m_pages->setCurrentIndex(0);
    m_table->setFocus();
    reload();
}

void ZooView::removeCurrent() {
    const ZooEntry* entry = current();
    if (!entry || !m_tools.dialogs.confirmed(this, tr("Delete"), tr("Delete %1 and its file?").arg(qstring(entry->name)))) return;
    QString error;
    const std::string id = entry->id; // gone with the entry
    if (!m_tools.document.services().library->remove(m_model.kind(), id, &error)) m_tools.dialogs.failed(this, tr("The entry was not deleted"), error);
}

void ZooView::importFile() {
    const QString name = m_tools.dialogs.openFile(this, tr("Import an entry"), tr("JSON files (*.json);;All files (*)"));
    if (!name.isEmpty()) importFile(name);
}

void ZooView::importFile(const QString& name) {
    if (!m_tools.document.services().library) return; // nowhere to put it
    QString error;
    std::optional<ZooEntry> entry = readEntryFile(m_tools.document.services().zoo, name, &error);
    if (!entry) {
        m_tools.dialogs.failed(this, tr("The file was not imported"), error);
        return;
    }
    showKind(entry->kind);
    if (entry->kind == EntryKind::scenarios) { // no form has its fields
        ZooLibrary& library = *m_tools.document.services().library;
        if (library.isBuiltIn(entry->kind, entry->id)) error = tr("The zoo has a scenario %1 already.").arg(qstring(entry->id));
        if (!error.isEmpty() || !library.save(*entry, &error)) m_tools.dialogs.failed(this, tr("The file was not imported"), error);
        return;
    }
    m_editor->draft().startImport(std::move(*entry));
    edit();
}

void ZooView::exportFile() {
    const ZooEntry* entry = current();
    if (!entry) return;
    const ZooEntry copy = *entry; // a dialog lets the zoo change meanwhile
    const QString name = m_tools.dialogs.saveFile(this, tr("Export an entry"), qstring(copy.id) + u".json"_s, tr("JSON files (*.json)"));
    QString error;
    if (!name.isEmpty() && !writeEntryFile(copy, name, &error)) m_tools.dialogs.failed(this, tr("The entry was not exported"), error);
}

} // namespace mlsys
