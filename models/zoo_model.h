// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the zoo as a tree: tiers or families, and entries below them. Tooltips tell each value's source.
#pragma once

#include "models/word_filter.h"
#include "registry/zoo.hpp"

#include <QAbstractItemModel>

#include <vector>

namespace mlsys {

class ZooModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, SummaryRole, FilterRole, CurrentRole };

    ZooModel(const Zoo& zoo, EntryKind kind, QObject* parent = nullptr);

    EntryKind kind() const { return m_kind; }
    void setCurrentId(const QString& id);            // marks the scenario's entry
    void setMarkedIds(const QStringList& ids);       // those in the comparison
    QModelIndex indexOf(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        std::vector<ZooEntry> entries;               // copies: a document's zoo may change under a view
    };
    const ZooEntry* entryAt(const QModelIndex& index) const;

    EntryKind m_kind;
    std::vector<Group> m_groups;
    QString m_current;
    QStringList m_marked;
};

// The entries whose name, id, group or values hold every word of the filter.
class ZooFilter : public WordFilter {
    Q_OBJECT
public:
    explicit ZooFilter(QObject* parent = nullptr) : WordFilter(ZooModel::FilterRole, parent) {}
};

// "peak rate 312 TFLOP/s · memory 80 GiB · …": the entry in one line.
QString entrySummary(const ZooEntry& entry);
// Every value with its source, as rich text.
QString entryToolTip(const ZooEntry& entry);
// The same at length, as a document: note, values, and each source once with what it is for and its link.
QString entryHtml(const ZooEntry& entry);
// "Datasheet: NVIDIA A100 …, 2021" for one value, or empty.
QString sourceText(const ZooEntry& entry, std::string_view path);
QString groupTitle(std::string_view group);

} // namespace mlsys
