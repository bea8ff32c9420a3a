// SPDX-License-Identifier: GPL-3.0-or-later
// A page's table on screen: sorted by a click on a header (the third click restores the order), filtered by words.
#pragma once

#include "models/result_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QTableView;

namespace mlsys {

// Rows by their raw numbers, words after them; a row stays if one of its cells has all the words.
class ResultFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

class LinkButton;

class ResultTable : public QWidget {
    Q_OBJECT
public:
    ResultTable(const QString& id, const QString& accessibleName, QWidget* parent = nullptr);

    void setTable(Table table);
    QTableView* view() const { return m_view; }
    // The rows as they stand: sorted, and only those that the filter lets through.
    Table shownTable() const;
    void setLines(int lines);           // at least so many of them visible
    void applyTheme();

Q_SIGNALS:
    void keySelected(const QString& key);
    void actionChosen(const Action& action);

private:
    const Action* currentAction() const;
    void showAction();
    void act();

    QLineEdit* m_filter;
    LinkButton* m_action;               // what can be done with the chosen row
    QTableView* m_view;
    ResultModel* m_model;
    ResultFilter* m_proxy;
};

} // namespace mlsys
