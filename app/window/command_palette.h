// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Shift+P: everything there is, found by typing some of its letters: actions, pages, zoo entries, inputs, formulas.
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace mlsys {

struct Command {
    QString kind;                      // "Page"
    QString title;
    QString detail;                    // a shortcut, an id
    std::function<void()> run;
};

// How well `typed` finds `title`: 0 not at all; words at their beginnings before letters in between.
int matchOf(const QString& typed, const QString& title);

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<Command> commands, QWidget* parent);

    void filter(const QString& typed);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // arrows in the line move in the list

private:
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace mlsys
