// SPDX-License-Identifier: GPL-3.0-or-later
// The form on the right: one section for each part of the inputs model, few fields first, the rest under "advanced".
// Sections are filled when first opened.
#pragma once

#include "models/inputs_model.h"

#include <QWidget>

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
    FieldEditor* field(const QString& path) const;   // null if its section is not open
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
    void fill(Section& section);
    void refresh();
    void showAdvanced();

    ScenarioDocument& m_document;
    InputsModel* m_model;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_sections_layout = nullptr;
    QCheckBox* m_advanced = nullptr;
    std::vector<Section> m_sections;
    std::vector<std::pair<int, FieldEditor*>> m_fields;
    QStringList m_known; // sections that were there once
    QStringList m_open;  // of them
};

} // namespace mlsys
