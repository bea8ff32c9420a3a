// SPDX-License-Identifier: GPL-3.0-or-later
// The zoo as a page: entries of one kind in a table to sort, filter and compare; below it where the values of the chosen
// entry come from, or how the chosen ones differ.
#pragma once

#include "app/pages/page_view.h"
#include "models/zoo_compare.h"

class QCheckBox;
class QComboBox;
class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace mlsys {

class EntryEditor;
class ResultModel;

class ZooView : public PageView {
    Q_OBJECT
public:
    ZooView(const Page& page, const PageTools& tools, QWidget* parent);
    void importFile();                             // asks which
    void importFile(const QString& name);          // an entry or a Hugging Face config, into the editor

    void refresh(const PageContext& context, bool holdsAxes) override;
    void applyTheme() override;
    ChartView* chart() const override;
    QTableView* tableView() const override { return m_table; }
    ZooTableModel& model() { return m_model; }
    void showKind(EntryKind kind);
    void select(const QStringList& ids);           // in this order: the second is held against the first
    QStringList selected() const { return m_order; }
    EntryEditor* editor() const { return m_editor; } // null where nothing can be saved

private:
    QWidget* buildHead();
    QWidget* buildBelow();
    void reload();                                 // the entries of the kind, as the zoo now has them
    void applyMetric(const QString& text);
    void showSelection();
    void showEntry(int row);
    void showComparison(const std::vector<int>& rows);
    void use();                                    // the chosen entry in the scenario
    void buildEntries(QMenu* menu);                // one's own: new, copy, edit, delete; files
    void edit();                                   // the draft, in place of the table
    void leaveEditor();
    void removeCurrent();
    void exportFile();
    const ZooEntry* current() const;               // the one chosen entry, or null
    void fitColumns();

    const PageTools m_tools;
    ZooTableModel m_model;
    ZooTableFilter m_proxy;
    ValueFormat m_format;
    QStringList m_order;                           // of the selected entries, as they were chosen
    bool m_reloading = false;
    int m_revision = -1;                           // of the zoo that the table was filled from
    QStackedWidget* m_pages = nullptr;             // the table, the editor
    EntryEditor* m_editor = nullptr;
    std::vector<std::pair<QAction*, bool>> m_entry_actions; // that need a chosen entry; true: one of the user's own
    QComboBox* m_kind = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_all = nullptr;
    QLineEdit* m_metric = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_use = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_below = nullptr;
    QTextBrowser* m_details = nullptr;
    ChartView* m_chart = nullptr;
    QTableView* m_comparison = nullptr;
    ResultModel* m_compared = nullptr;
};

} // namespace mlsys
