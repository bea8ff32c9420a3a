// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/result_model.h"

#include "models/table_text.h"

#include <cmath>

namespace mlsys {
void ResultModel::setTable(Table table) {
    const bool sameShape = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!sameShape) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    m_table = std::move(table);
    // Selection and scroll position survive an edit.
    if (!m_table.rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ResultModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }
int ResultModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()); }

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Cell& cell = m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cellText(m_table, cell);
    case Qt::ToolTipRole: return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole: return std::isnan(cell.raw) ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case RawRole: return std::isnan(cell.raw) ? QVariant() : QVariant(cell.raw);
    case KeyRole: return cell.key;
    case DeltaRole: return cell.delta;
    case ToneRole: return static_cast<int>(cell.deltaTone);
    default: return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_table.columns.size()) return {};
    return m_table.columns[section];
}

} // namespace mlsys
