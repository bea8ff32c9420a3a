// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/zoo_panel.h"

#include "app/widgets/clear_button.h"
#include "app/widgets/elided_label.h"
#include "models/words.h"
#include "models/zoo_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
}

ZooPanel::ZooPanel(ScenarioDocument& document, EntryKind kind, const QString& title, QWidget* parent)
    : QWidget(parent), m_document(document), m_kind(kind), m_current(new ElidedLabel(this)), m_filter(new QLineEdit(this)), m_use(new QToolButton(this)), m_view(new QTreeView(this)), m_proxy(new ZooFilter(this)) {
    const QString key = qstring(keyOf(kind));
    setObjectName(u"zoo."_s + key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(title, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    head->addWidget(label);
    m_filter->setPlaceholderText(tr("filter"));
    offerClearing(*m_filter);
    m_filter->setObjectName(u"filter."_s + key);
    m_filter->setAccessibleName(tr("Filter %1").arg(title));
    head->addWidget(m_filter, 1);
    // What the filter finds first, by Return or by the button: Qt 6.4 tells a screen reader of no action that chooses in a tree.
    m_use->setText(tr("Use"));
    m_use->setObjectName(u"use."_s + key);
    m_use->hide();
    head->addWidget(m_use);
    connect(m_use, &QToolButton::clicked, this, [this] { chosen(firstMatch()); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { chosen(firstMatch()); });
    layout->addLayout(head);
    m_current->setObjectName(u"current."_s + key);
    layout->addWidget(m_current);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setObjectName(u"tree."_s + key);
    m_view->setAccessibleName(title);
    m_view->setIndentation(14);
    layout->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setWords(text);
        m_view->expandAll();
        showFirstMatch();
        m_shown = u"?"_s; // the entry scrolls back into view, or the line above says that nothing matches
        refresh();
    });
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QAbstractItemView::clicked, this, &ZooPanel::chosen);
    connect(&document, &ScenarioDocument::rivalsChanged, this, &ZooPanel::markRivals);
    connect(m_view, &QAbstractItemView::activated, this, &ZooPanel::chosen);
    connect(&document, &ScenarioDocument::scenarioChanged, this, &ZooPanel::refresh);
    connect(&document, &ScenarioDocument::fileChanged, this, &ZooPanel::reload);
    connect(&document, &ScenarioDocument::sessionReplaced, m_filter, &QLineEdit::clear); // it would hide what the other session chose
    reload();
}

void ZooPanel::reload() {
    auto* model = new ZooModel(m_document.zoo(), m_kind, this);
    m_proxy->setSourceModel(model);
    if (!m_view->model()) m_view->setModel(m_proxy); // it lays out what is there only once
    delete m_model;
    m_model = model;
    m_view->expandAll();
    m_shown.clear();
    markRivals();
    refresh();
}

// Ctrl-click and Ctrl+Return: the clicked entry stays unchosen.
bool ZooPanel::eventFilter(QObject* watched, QEvent* event) {
    const auto toggle = [this](const QModelIndex& index) {
        const QString id = index.data(ZooModel::IdRole).toString();
        if (id.isEmpty()) return false;
        m_document.toggleRival(m_kind, utf8(id));
        Q_EMIT rivalToggled();
        return true;
    };
    if (watched == m_view->viewport() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->modifiers().testFlag(Qt::ControlModifier) && mouse->button() == Qt::LeftButton) {
            return event->type() == QEvent::MouseButtonRelease || toggle(m_view->indexAt(mouse->pos()));
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) return toggle(m_view->currentIndex());
    }
    return QWidget::eventFilter(watched, event);
}

void ZooPanel::markRivals() {
    QStringList ids;
    for (const Rival& rival : m_document.rivals()) if (rival.kind == m_kind) ids << qstring(rival.id);
    m_model->setMarkedIds(ids);
}

void ZooPanel::refresh() {
    const EntityView view = entityView(m_document.zoo(), m_document.scenario(), m_kind);
    const QString id = view.entry ? qstring(view.entry->id) : QString();
    const QString name = view.id.empty() ? tr("none chosen") : shownName(view);
    const bool nothing = m_proxy->rowCount() == 0;
    m_current->setText(nothing ? tr("Nothing matches “%1”").arg(m_filter->text()) : name);
    m_current->setToolTip(view.entry ? entryToolTip(*view.entry) : QString());
    if (id == m_shown) return;
    m_shown = id;
    m_model->setCurrentId(id);
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id));
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
    }
}

QModelIndex ZooPanel::firstMatch() const {
    for (int group = 0; group < m_proxy->rowCount(); ++group) {
        const QModelIndex first = m_proxy->index(0, 0, m_proxy->index(group, 0));
        if (first.isValid()) return first;
    }
    return {};
}

void ZooPanel::showFirstMatch() {
    const QModelIndex first = m_filter->text().isEmpty() ? QModelIndex() : firstMatch();
    m_use->setVisible(first.isValid());
    if (!first.isValid()) return;
    m_use->setAccessibleName(tr("Use %1").arg(first.data().toString()));
    m_use->setToolTip(m_use->accessibleName());
}

void ZooPanel::chosen(const QModelIndex& index) {
    const QString id = index.data(ZooModel::IdRole).toString();
    // A click and the activation that follows it are one choice.
    if (!id.isEmpty() && qstring(entityView(m_document.zoo(), m_document.scenario(), m_kind).id) != id) m_document.choose(m_kind, utf8(id));
}

} // namespace mlsys
