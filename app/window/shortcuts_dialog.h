// SPDX-License-Identifier: GPL-3.0-or-later
// Every shortcut of a window in one table: to be read as a cheat sheet, and changed. What is changed holds at once and is
// remembered; two actions cannot have the same keys.
#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace mlsys {

class Settings;

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const std::vector<QAction*>& actions, Settings& settings, QWidget* parent);

private:
    void fill();
    void filter(const QString& typed);
    void change(QAction& action, const QKeySequence& keys);
    void restoreAll();

    std::vector<QAction*> m_actions;
    Settings& m_settings;
    QLineEdit* m_filter;
    QTableWidget* m_table;
    QLabel* m_problem;
};

QString withoutMnemonic(QString text);
// "Copy table as: CSV": without mnemonic and dots, with the menu that it needs to be understood.
QString actionTitle(const QAction& action);

// The keys an action has unless somebody changed them.
inline constexpr char kUsualKeys[] = "usualKeys"; // property, a QKeySequence

} // namespace mlsys
