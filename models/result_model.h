// SPDX-License-Identifier: GPL-3.0-or-later
// A page's table as an item model. Raw numbers and changes have roles of their own: sorting and export never parse text.
#pragma once

#include "models/page.h"

#include <QAbstractTableModel>

namespace mlsys {

class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RawRole = Qt::UserRole + 1, KeyRole, DeltaRole, ToneRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(Table table);
    const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Table m_table;
};

} // namespace mlsys
