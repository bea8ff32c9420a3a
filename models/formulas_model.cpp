// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formulas_model.h"

#include "models/word_filter.h"
#include "models/words.h"

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

FormulasModel::FormulasModel(const FormulaLibrary& library, QObject* parent) : QAbstractItemModel(parent) {
    const auto groupOf = [&](const QString& title) -> Group& {
        const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& group) { return group.title == title; });
        if (found != m_groups.end()) return *found;
        m_groups.push_back({title, {}});
        return m_groups.back();
    };
    // A formula stands with the solver that leads with it; those that no solver needs come last.
    for (const Formula* formula : library.formulas()) {
        const std::vector<const Solver*> users = library.usersOf(*formula);
        if (!users.empty()) groupOf(translated(users.front()->title)).formulas.push_back(formula);
    }
    for (const Formula* formula : library.formulas()) {
        if (library.usersOf(*formula).empty()) groupOf(tr("Laws and rules of thumb")).formulas.push_back(formula);
    }
}

// The internal id is 0 for a group, else 1 + the group's number.
QModelIndex FormulasModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex FormulasModel::parent(const QModelIndex& child) const {
    return child.isValid() && child.internalId() != 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int FormulasModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].formulas.size());
}

int FormulasModel::columnCount(const QModelIndex&) const { return 1; }

const Formula* FormulasModel::formulaAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return m_groups[static_cast<std::size_t>(index.internalId()) - 1].formulas[static_cast<std::size_t>(index.row())];
}

QModelIndex FormulasModel::indexOf(const Formula& formula) const {
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& formulas = m_groups[g].formulas;
        const auto at = std::find(formulas.begin(), formulas.end(), &formula);
        if (at != formulas.end()) return createIndex(static_cast<int>(at - formulas.begin()), 0, static_cast<quintptr>(g + 1));
    }
    return {};
}

QVariant FormulasModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Formula* formula = formulaAt(index);
    if (!formula) return role == Qt::DisplayRole ? QVariant(m_groups[static_cast<std::size_t>(index.row())].title) : QVariant();
    const QString equation = qstring(formula->symbol) + u" = "_s + qstring(formula->equation);
    switch (role) {
    case Qt::DisplayRole: return translated(formula->title);
    case Qt::ToolTipRole: return QString(equation + u'\n' + qstring(formula->source));
    case Qt::AccessibleDescriptionRole:
    case EquationRole: return equation;
    case IdRole: return qstring(formula->id);
    case FilterRole:
        return foldedParts({qstring(formula->id), translated(formula->title), equation, qstring(formula->source), m_groups[static_cast<std::size_t>(index.internalId()) - 1].title});
    default: return {};
    }
}

Qt::ItemFlags FormulasModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return formulaAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace mlsys
