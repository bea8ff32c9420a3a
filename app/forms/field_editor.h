// SPDX-License-Identifier: GPL-3.0-or-later
// One input: label, unit-aware editor, a slider where dragging teaches, reset. A text that cannot be taken marks the
// field and says why; the scenario goes back to what it held before the typing began. One visit to a field is one undo.
#pragma once

#include "models/inputs_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace mlsys {

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(InputsModel& model, int row, QWidget* parent = nullptr);

    void refresh();             // shows the model's value; does not touch a text being typed
    QWidget* editor() const;    // the control that takes the focus
    std::vector<QWidget*> tabStops() const; // in the order of Tab
    QSlider* slider() const { return m_slider; }
    QString problem() const;    // what is wrong with the text now in the field, or empty

Q_SIGNALS:
    void problemChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kGone = -1;
    bool isGone() const { return m_row == kGone; } // the rows have changed since
    QString shown() const;      // the value, in the notation of the language
    void build();
    void buildSlider();
    void fillChoices();
    void beginEdit();           // what is typed from here on is one edit, restored as a whole
    void commitText();
    void leave();
    void restore();             // Esc: what the field held when it was entered
    void mark(const QString& problem);
    double sliderValue(int position) const;
    int sliderPosition(double value) const;

    InputsModel& m_model;
    int m_row;
    QLabel* m_label = nullptr;
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    QSlider* m_slider = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_problem = nullptr; // made with the first problem
    int m_drag = 0;             // of the slider, while it is held
    int m_edit = 0;             // of the typing, while the line has the focus
    std::optional<Atom> m_before;
};

} // namespace mlsys
