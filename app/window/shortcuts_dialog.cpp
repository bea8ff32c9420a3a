// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_dialog.h"

#include "app/widgets/settings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

QString withoutMnemonic(QString text) {
    static const QRegularExpression apart(u"\\s*\\(&.\\)"_s); // as languages without Latin letters have it
    return text.remove(apart).remove(u'&');
}

QString actionTitle(const QAction& action) {
    const auto plain = [](const QString& text) { return withoutMnemonic(text).remove(u'…'); };
    for (const QObject* object : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        const bool isInner = menu && qobject_cast<const QMenu*>(menu->parent());
        if (isInner) return ShortcutsDialog::tr("%1: %2").arg(plain(menu->title()), plain(action.text()));
    }
    return plain(action.text());
}

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_settings(settings), m_filter(new QLineEdit(this)), m_table(new QTableWidget(this)), m_problem(new QLabel(this)) {
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_table->verticalHeader()->hide();
    // Long titles are cut, keys never.
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"shortcutProblem"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* usual = buttons->addButton(tr("&Restore all"), QDialogButtonBox::ResetRole);
    usual->setAutoDefault(false); // Return in the filter must not throw shortcuts away
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(usual, &QPushButton::clicked, this, &ShortcutsDialog::restoreAll);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    fill();
    resize(560, 520);
}

void ShortcutsDialog::fill() {
    m_table->setRowCount(static_cast<int>(m_actions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QAction* action = m_actions[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(actionTitle(*action)));
        m_table->item(row, 0)->setToolTip(actionTitle(*action));
        auto* keys = new QKeySequenceEdit(action->shortcut(), m_table);
        keys->setObjectName(u"keys."_s + action->objectName());
        keys->setAccessibleName(tr("Keys of %1").arg(actionTitle(*action)));
        m_table->setCellWidget(row, 1, keys);
        connect(keys, &QKeySequenceEdit::editingFinished, this, [this, action, keys] { change(*action, keys->keySequence()); });
    }
    int widest = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) widest = std::max(widest, m_table->cellWidget(row, 1)->sizeHint().width());
    m_table->setColumnWidth(1, widest + 1); // and the grid's line
}

void ShortcutsDialog::filter(const QString& typed) {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QAction& action = *m_actions[static_cast<std::size_t>(row)];
        const bool fits = actionTitle(action).contains(typed, Qt::CaseInsensitive) || action.shortcut().toString(QKeySequence::NativeText).contains(typed, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !fits);
    }
}

void ShortcutsDialog::change(QAction& action, const QKeySequence& keys) {
    if (keys == action.shortcut()) return;
    for (const QAction* other : m_actions) {
        if (keys.isEmpty() || other == &action || !other->shortcuts().contains(keys)) continue;
        m_problem->setText(tr("%1 already stands for %2.").arg(keys.toString(QKeySequence::NativeText), actionTitle(*other)));
        fill(); // what holds
        return;
    }
    m_problem->clear();
    action.setShortcut(keys);
    m_settings.setShortcut(action.objectName(), keys == action.property(kUsualKeys).value<QKeySequence>() ? std::nullopt : std::optional(keys));
}

void ShortcutsDialog::restoreAll() {
    m_problem->clear();
    for (QAction* action : m_actions) {
        action->setShortcut(action->property(kUsualKeys).value<QKeySequence>());
        m_settings.setShortcut(action->objectName(), std::nullopt);
    }
    fill();
}

} // namespace mlsys
