// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/present_bar.h"

#include "app/forms/field_editor.h"
#include "models/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr std::size_t kSliders = 3;

// What a lecturer drags first, where the scene names nothing.
constexpr const char* kUsualInputs[] = {"inference.batch_size", "training.batch_size", "inference.seq_len", "hardware.memory.bandwidth", "inference.efficiency", "training.efficiency"};

} // namespace

PresentBar::PresentBar(InputsModel& inputs, QWidget* parent)
    : QWidget(parent), m_inputs(inputs), m_title(new QLabel(this)), m_caption(new QLabel(this)), m_exercise(new QWidget(this)), m_question(new QLabel(m_exercise)), m_answer(new QLineEdit(m_exercise)), m_sliders(new QHBoxLayout) {
    setObjectName(u"presentBar"_s);
    m_title->setObjectName(u"sceneTitle"_s);
    m_caption->setObjectName(u"sceneCaption"_s);
    m_caption->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_question->setObjectName(u"question"_s);
    m_question->setWordWrap(true);
    m_answer->setObjectName(u"answer"_s);
    m_answer->setPlaceholderText(tr("What the class expects; Return uncovers the results"));
    m_answer->setAccessibleName(tr("Answer of the class"));
    auto* exercise = new QVBoxLayout(m_exercise);
    exercise->setContentsMargins(0, 0, 0, 0);
    exercise->addWidget(m_question);
    exercise->addWidget(m_answer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_caption);
    layout->addWidget(m_exercise);
    layout->addLayout(m_sliders);
    connect(m_answer, &QLineEdit::returnPressed, this, &PresentBar::submit);
    connect(&m_inputs, &QAbstractItemModel::modelReset, this, &PresentBar::fillInputs);
}

void PresentBar::show(const std::optional<Scene>& scene, const QString& position, bool isCovered) {
    m_scene = scene;
    m_covered = isCovered;
    m_hinted = false;
    m_title->setText(scene ? tr("%1 · %2").arg(position, qstring(scene->name)) : QString());
    m_title->setVisible(scene.has_value());
    m_caption->setText(scene ? qstring(scene->caption) : QString());
    m_caption->setVisible(scene && !scene->caption.empty());
    m_answer->setText(scene ? qstring(scene->typed) : QString());
    showExercise();
    fillInputs();
}

void PresentBar::submit() {
    if (m_scene) m_scene->typed = utf8(m_answer->text());
    Q_EMIT answered(m_answer->text());
}

void PresentBar::setCovered(bool on) {
    m_covered = on;
    showExercise();
}

void PresentBar::showHint() {
    m_hinted = true;
    showExercise();
}

void PresentBar::showExercise() {
    const bool asks = m_scene && !m_scene->question.empty();
    m_exercise->setVisible(asks);
    if (!asks) return;
    QStringList lines;
    if (!m_covered) lines << qstring(m_scene->question); // else it stands large on the cover
    if (m_covered && !m_scene->hint.empty()) lines << (m_hinted ? tr("Hint: %1").arg(qstring(m_scene->hint)) : tr("H shows a hint."));
    if (!m_covered && !m_scene->answer.empty()) lines << tr("Answer: %1").arg(qstring(m_scene->answer));
    m_question->setText(lines.join(u'\n'));
    m_answer->setVisible(m_covered);
}

void PresentBar::fillInputs() {
    while (QLayoutItem* item = m_sliders->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be what was edited just now
        }
        delete item;
    }
    std::vector<std::string> paths(std::begin(kUsualInputs), std::end(kUsualInputs));
    if (m_scene && !m_scene->inputs.empty()) paths = m_scene->inputs;
    std::size_t shown = 0;
    for (const std::string& path : paths) {
        const int row = m_inputs.rowOf(path);
        if (row < 0 || shown == kSliders) continue;
        auto* editor = new FieldEditor(m_inputs, row, this);
        editor->setObjectName(u"present."_s + qstring(path));
        editor->refresh();
        m_sliders->addWidget(editor);
        editor->show();
        ++shown;
    }
}

} // namespace mlsys
