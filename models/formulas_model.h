// SPDX-License-Identifier: GPL-3.0-or-later
// The formula library as a tree: what the formulas are about (the groups of the solvers that use them), and the formulas
// below. Search is over id, title, equation and source.
#pragma once

#include "engine/formula_library.hpp"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace mlsys {

class FormulasModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, EquationRole, FilterRole };

    explicit FormulasModel(const FormulaLibrary& library, QObject* parent = nullptr);

    const Formula* formulaAt(const QModelIndex& index) const; // null for a group
    QModelIndex indexOf(const Formula& formula) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        std::vector<const Formula*> formulas;
    };
    std::vector<Group> m_groups;
};

} // namespace mlsys
