// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr int kMostShown = 60;
} // namespace

int matchOf(const QString& typed, const QString& title) {
    int score = 1;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0) return 0;
        const bool beginsWord = at == 0 || !title[at - 1].isLetterOrNumber();
        score += at == 0 ? 8 : beginsWord ? 4 : 1;
    }
    return score;
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_commands(std::move(commands)), m_line(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Find a command, page, entry, input or formula"));
    m_line->setPlaceholderText(tr("Find a command, page, entry, input or formula"));
    m_line->setAccessibleName(tr("Find"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_line->setFocus();
}

void CommandPalette::filter(const QString& typed) {
    std::vector<std::pair<int, std::size_t>> found; // score, which
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        const int score = std::max(matchOf(typed, command.title), matchOf(typed, command.detail + u' ' + command.kind + u' ' + command.title) > 0 ? 1 : 0);
        if (score > 0) found.emplace_back(-score, i);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (found.size() > kMostShown) found.resize(kMostShown);
    m_list->clear();
    for (const auto& [score, index] : found) {
        const Command& command = m_commands[index];
        auto* item = new QListWidgetItem(command.detail.isEmpty() ? tr("%1: %2").arg(command.kind, command.title) : tr("%1: %2   (%3)").arg(command.kind, command.title, command.detail), m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(index));
    }
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool CommandPalette::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate) close(); // something else was clicked
    return QDialog::event(event);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    // Closed first: what runs may open a window of its own.
    const std::function<void()> run = m_commands[item->data(Qt::UserRole).toULongLong()].run;
    parentWidget()->activateWindow();
    close();
    run();
}

} // namespace mlsys
