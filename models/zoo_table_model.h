// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of one kind as a table: a column for each field, in one unit that the header names, and one for a metric of
// the user's own. Sorting is by the numbers; what an entry does not state comes last.
#pragma once

#include "models/page.h"
#include "models/word_filter.h"
#include "models/zoo_fields.h"
#include "registry/expression.hpp"

#include <QAbstractTableModel>

#include <optional>

namespace mlsys {

class ZooTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RawRole = Qt::UserRole + 1, IdRole, PathRole, FilterRole, OwnRole };

    using QAbstractTableModel::QAbstractTableModel;

    // The entries as they are now, copied; `allFields` with those that only few care for. `isOwn` tells the user's.
    void setEntries(const Zoo& zoo, EntryKind kind, bool allFields, const ValueFormat& format, const std::function<bool(const ZooEntry&)>& isOwn = {});
    EntryKind kind() const { return m_kind; }
    // An expression over the fields; empty takes the column away. A fault leaves it as it was.
    std::optional<ExpressionFault> setMetric(const QString& text);
    QString metric() const { return m_metric; }
    int metricColumn() const { return m_metric.isEmpty() ? -1 : 1; }

    const ZooEntry& entry(int row) const { return m_rows[static_cast<std::size_t>(row)].entry; }
    int rowOf(const QString& id) const;                    // −1 if there is none
    int columnOf(const std::string& path) const;

    // A numeric column as a comparison wants it.
    struct Quantity {
        QString title;                                     // without the unit
        QString unit;
        double factor = 1;
        int column = 0;
    };
    std::vector<Quantity> quantities() const;
    double raw(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column {
        std::string path;                                  // of the field; "name", "year", "group", "metric"
        QString title;
        ValueFormat::Unit unit;
        QString help;
        bool isNumber = false;
    };
    struct RowData {
        ZooEntry entry;
        std::optional<Values> resolved;                    // over the entry that it starts from
        std::optional<Record> record;
        QString filter;
        bool isOwn = false;
        std::vector<ZooValue> values;                      // as many as columns
    };
    void fillMetric();
    void insertMetric(const Expression& expression);

    EntryKind m_kind = EntryKind::hardware;
    ValueFormat m_format;
    std::vector<Column> m_columns;
    std::vector<RowData> m_rows;
    QString m_metric;
};

// Sorted by number, absent values last whichever way; filtered by words.
class ZooTableFilter : public WordFilter {
    Q_OBJECT
public:
    explicit ZooTableFilter(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

// What is shown, in the order shown: for copying and export.
Table tableOf(const QAbstractItemModel& shown);

} // namespace mlsys
