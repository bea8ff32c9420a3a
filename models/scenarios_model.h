// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery: the live scenario, then those of the zoo (first example, lighthouses, personas, the user's own), each with
// its scorecard at three levels.
#pragma once

#include "models/page.h"
#include "models/zoo_library.h"

#include <QAbstractTableModel>

namespace mlsys {

class ScenariosModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FeasibilityColumn, PerformanceColumn, MacroColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, ToneRole, NoteRole, OwnRole };

    using QAbstractTableModel::QAbstractTableModel;

    // Judges all of them anew.
    void setScenarios(const Services& services, const Zoo& zoo, const Scenario& live, const ValueFormat& format);
    // Row 0 is the live scenario.
    const Scenario& scenario(int row) const { return m_items[static_cast<std::size_t>(row)].scenario; }
    QString name(int row) const { return m_items[static_cast<std::size_t>(row)].name; }
    int rowOf(const QString& id) const;            // −1 if there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Level {
        QString text;
        Tone tone = Tone::neutral;
        friend bool operator==(const Level&, const Level&) = default;
    };
    struct Item {
        QString id, name, note, group;
        Scenario scenario;
        bool isOwn = false;
        Level levels[ColumnCount - 1];
    };
    static void judge(Item& item, const Zoo& zoo, const ValueFormat& format);

    std::vector<Item> m_items;
};

// A scenario as an entry of the zoo, named; its sentence is its note.
ZooEntry entryOf(const Zoo& zoo, const Scenario& scenario, const QString& name);

} // namespace mlsys
