// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the zoo: a filter line over a tree of entries. Choosing an entry (click, Enter) puts it in the scenario; with
// Ctrl it joins the comparison, or leaves it.
#pragma once

#include "models/scenario_document.h"
#include "models/zoo_model.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeView;

namespace mlsys {

class ElidedLabel;

class ZooPanel : public QWidget {
    Q_OBJECT
public:
    ZooPanel(ScenarioDocument& document, EntryKind kind, const QString& title, QWidget* parent = nullptr);

    QTreeView* view() const { return m_view; }
    QLineEdit* filter() const { return m_filter; }
    ZooModel& model() const { return *m_model; }
    void refresh();                    // marks the scenario's entry

Q_SIGNALS:
    void rivalToggled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markRivals();
    void reload();
    void chosen(const QModelIndex& index);
    QModelIndex firstMatch() const;
    void showFirstMatch();

    ScenarioDocument& m_document;
    EntryKind m_kind;
    ElidedLabel* m_current;
    QLineEdit* m_filter;
    QToolButton* m_use;          // what the filter finds first
    QTreeView* m_view;
    ZooModel* m_model = nullptr;
    ZooFilter* m_proxy;
    QString m_shown;                   // the entry the tree was last scrolled to
};

} // namespace mlsys
