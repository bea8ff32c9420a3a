// SPDX-License-Identifier: GPL-3.0-or-later
// Below the page while it is presented: what the scene says, its key inputs as large sliders, and its exercise.
#pragma once

#include "models/inputs_model.h"
#include "registry/session.hpp"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace mlsys {

class PresentBar : public QWidget {
    Q_OBJECT
public:
    PresentBar(InputsModel& inputs, QWidget* parent);

    // `position`: "3 of 7"; without a scene only the inputs of the page are shown.
    void show(const std::optional<Scene>& scene, const QString& position, bool isCovered);
    void submit();                      // what stands in the answer is what the class says
    void setCovered(bool on);
    void showHint();                 // of the exercise, if it has one

Q_SIGNALS:
    void answered(const QString& text);

private:
    void showExercise();
    void fillInputs();

    InputsModel& m_inputs;
    std::optional<Scene> m_scene;
    bool m_covered = false;
    bool m_hinted = false;
    QLabel* m_title;
    QLabel* m_caption;
    QWidget* m_exercise;
    QLabel* m_question;
    QLineEdit* m_answer;
    QHBoxLayout* m_sliders;
};

} // namespace mlsys
