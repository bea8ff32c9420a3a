// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result_table.h"

#include "app/widgets/clear_button.h"
#include "app/widgets/link_button.h"
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr int kFewRows = 12; // that need no filter
} // namespace

void ResultFilter::setWords(const QString& words) {
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ResultFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(ResultModel::RawRole);
    const QVariant b = right.data(ResultModel::RawRole);
    if (a.isValid() && b.isValid()) return a.toDouble() < b.toDouble();
    if (a.isValid() != b.isValid()) return a.isValid();
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

bool ResultFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) text += sourceModel()->index(row, column, parent).data().toString() + u' ';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

ResultTable::ResultTable(const QString& id, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_view(new QTableView(this)), m_model(new ResultModel(this)), m_proxy(new ResultFilter(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_filter->setObjectName(u"filter."_s + id);
    m_filter->setPlaceholderText(tr("filter rows"));
    offerClearing(*m_filter);
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->hide();
    layout->addWidget(m_filter);
    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setObjectName(u"table."_s + id);
    m_view->setAccessibleName(accessibleName);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1); // else rows stay as high as the largest font made them
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_view, 1);
    m_action = new LinkButton({}, this);
    m_action->setObjectName(u"rowAction"_s);
    m_action->hide();
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &ResultTable::act);
    connect(m_view, &QTableView::activated, this, &ResultTable::act);
    setLines(5);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &ResultFilter::setWords);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const QString key = index.data(ResultModel::KeyRole).toString();
        if (!key.isEmpty()) Q_EMIT keySelected(key);
        showAction();
    });
}

const Action* ResultTable::currentAction() const {
    const Table& table = m_model->table();
    const QModelIndex index = m_proxy->mapToSource(m_view->currentIndex());
    return index.isValid() && static_cast<std::size_t>(index.row()) < table.actions.size() ? &table.actions[static_cast<std::size_t>(index.row())] : nullptr;
}

void ResultTable::showAction() {
    const Action* action = currentAction();
    m_action->setVisible(action && !action->text.isEmpty());
    if (action) m_action->setText(action->text);
}

void ResultTable::act() {
    if (const Action* action = currentAction(); action && !action->text.isEmpty()) Q_EMIT actionChosen(Action(*action)); // a copy: what it leads to replaces the table
}

void ResultTable::setTable(Table table) {
    const QStringList before = m_model->table().columns;
    m_model->setTable(std::move(table));
    const Table& shown = m_model->table();
    if (before != shown.columns) {
        // A last column of words may stretch; one of numbers would drift away from its neighbours.
        const bool words = !shown.rows.empty() && std::isnan(shown.rows.front().back().raw);
        m_view->horizontalHeader()->setStretchLastSection(words);
        m_view->sortByColumn(-1, Qt::AscendingOrder);
        m_view->resizeColumnsToContents();
    }
    m_filter->setVisible(static_cast<int>(shown.rows.size()) > kFewRows || !m_filter->text().isEmpty());
    setVisible(!shown.rows.empty());
    showAction();
}

Table ResultTable::shownTable() const {
    const Table& all = m_model->table();
    Table shown{all.columns, {}, all.isList};
    for (int row = 0; row < m_proxy->rowCount(); ++row) shown.rows.push_back(all.rows[static_cast<std::size_t>(m_proxy->mapToSource(m_proxy->index(row, 0)).row())]);
    return shown;
}

void ResultTable::setLines(int lines) { m_view->setMinimumHeight(m_view->fontMetrics().height() * lines); }

void ResultTable::applyTheme() {
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->resizeColumnsToContents();
}

} // namespace mlsys
