// SPDX-License-Identifier: GPL-3.0-or-later
// The form on the right: one section for each part of the inputs model, few fields first, the rest under "advanced".
// Sections are filled when first opened; an advanced input has an editor from when it is first asked for.
#pragma once

#include "models/inputs_model.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace mlsys {

class FieldEditor;

class InputsPanel : public QWidget {
    Q_OBJECT
public:
    explicit InputsPanel(ScenarioDocument& document, QWidget* parent = nullptr);

    InputsModel& model() { return *m_model; }
    void setPage(const Page* page);
    FieldEditor* field(const QString& path) const;   // null until it was shown
    void openSection(const QString& key);
    QString problem() const;                          // of a field that holds a text that cannot be taken, or empty

Q_SIGNALS:
    void problemChanged();

private:
    struct Section {
        QString key;
        QToolButton* header = nullptr;
        QWidget* body = nullptr;
        QVBoxLayout* layout = nullptr;
        bool filled = false;
        std::vector<int> rows;
    };
    void rebuild();
    bool isWanted(int row) const;
    void fill(Section& section);                      // makes the editors that are wanted and missing, hides those that are not
    void showAdvanced();
    FieldEditor* editorOf(int row) const;             // null until it was wanted
    void refresh();

    ScenarioDocument& m_document;
    InputsModel* m_model;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_sections_layout = nullptr;
    QCheckBox* m_advanced = nullptr;
    std::vector<Section> m_sections;
    std::map<int, FieldEditor*> m_fields; // by the row of the model
    QStringList m_known; // sections that were there once
    QStringList m_open;  // of them
};

} // namespace mlsys
