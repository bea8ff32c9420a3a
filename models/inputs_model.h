// SPDX-License-Identifier: GPL-3.0-or-later
// What can be changed on a page, as a list: the inputs of its solvers, then the fields of the hardware and the model,
// then the assumptions. Each item is one path of the scenario; setData is an undoable edit.
#pragma once

#include "models/page.h"
#include "models/scenario_document.h"

#include <QAbstractListModel>

#include <vector>

namespace mlsys {

struct InputField {
    const Row* row = nullptr;
    std::string path;          // in the scenario
    QString section;           // "Inference", "NVIDIA A100", "Assumptions"
    QString sectionKey;        // "inference", "hardware": stable
    bool advanced = false;
};

struct InputChoice {
    QString key;               // as written in a scenario; empty: left out
    QString title;
};

class InputsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole + 1, TitleRole, SectionRole, SectionKeyRole, HelpRole, EditedRole, AdvancedRole, IssueRole };

    explicit InputsModel(ScenarioDocument& document, QObject* parent = nullptr);
    void setPage(const Page* page);

    const InputField& field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& path) const;

    // The value as written, of the zoo, or the default: what a field shows ("80 GiB", "8", "fp16").
    QString text(int row) const;
    double number(int row) const;                  // coherent units, NaN if it is none
    // What may be chosen here; empty where a value is typed. Of the zoo's models those with which the solver has an answer.
    std::vector<InputChoice> choices(int row) const;
    bool edited(int row) const;                    // differs from the zoo or the default
    // What is wrong with a text typed here, or nothing; a bare number takes the unit of the value it replaces.
    std::optional<QString> problem(int row, const QString& typed) const;
    // Takes the typed text (false and no change if it has a problem). An empty text resets.
    bool commit(int row, const QString& typed, int drag = 0);
    // What the scenario itself holds here, and putting it back: how a field restores what it found.
    std::optional<Atom> written(int row) const;
    void put(int row, std::optional<Atom> atom, int drag);
    void commitNumber(int row, double coherent, int drag); // from a slider
    void setDragging(bool on) { m_document.setDragging(on); }
    void reset(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rebuild();
    void addRows(std::span<const Row> rows, const std::string& prefix, const QString& section, const QString& sectionKey, bool advanced, bool onlyGiven);
    std::vector<InputChoice> entryChoices(const InputField& field) const;
    Atom atomFor(int row, const QString& typed) const;

    ScenarioDocument& m_document;
    const Page* m_page = nullptr;
    std::vector<InputField> m_fields;
};

} // namespace mlsys
