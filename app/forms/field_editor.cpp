// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/field_editor.h"

#include "app/widgets/theme.h"
#include "models/number_text.h"
#include "models/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr int kSliderSteps = 200;
int nextDrag = 1; // one number a drag, so that two drags do not merge

} // namespace

FieldEditor::FieldEditor(InputsModel& model, int row, QWidget* parent) : QWidget(parent), m_model(model), m_row(row) {
    build();
    refresh();
    // The rows change under a form that is about to go, and a field that is hidden then loses the focus.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = kGone; });
}

void FieldEditor::build() {
    const QModelIndex index = m_model.index(m_row);
    const QString title = index.data(InputsModel::TitleRole).toString();
    const QString help = index.data(InputsModel::HelpRole).toString();
    const Row& row = *m_model.field(m_row).row;
    setObjectName(u"field."_s + index.data(InputsModel::PathRole).toString());

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    m_label = new QLabel(title, this);
    m_label->setWordWrap(true);
    m_label->setToolTip(help);
    layout->addWidget(m_label, 0, 0);

    if (row.kind == Kind::choice || row.kind == Kind::group) {
        m_combo = new QComboBox(this);
        // Which entries of the zoo answer is tried with each: the form need not wait for that.
        if (row.kind == Kind::group) QTimer::singleShot(0, this, &FieldEditor::fillChoices);
        else fillChoices();
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(5);
        connect(m_combo, &QComboBox::activated, this, [this] { if (!isGone()) m_model.commit(m_row, m_combo->currentData().toString()); });
    } else if (row.kind == Kind::flag) {
        m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { if (!isGone()) m_model.commit(m_row, on ? u"true"_s : u"false"_s); });
    } else {
        m_line = new QLineEdit(this);
        m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 7);
        // Results follow the typing; a half-typed text that is not yet a value only marks the field.
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::commitText);
        // What a screen reader or a voice sets is not "edited", and is not what the model says either.
        connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
            if (isGone() || m_line->isModified() || text == shown()) return;
            beginEdit();
            m_line->setModified(true);
            commitText();
            leave();
        });
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::leave);
    }
    QWidget* control = editor();
    control->setObjectName(u"input."_s + index.data(InputsModel::PathRole).toString());
    control->setAccessibleName(title);
    control->setAccessibleDescription(help);
    control->setToolTip(help);
    control->setFocusPolicy(Qt::StrongFocus); // the wheel must not focus, nor change, what it only passes over
    control->installEventFilter(this);
    m_label->setBuddy(control);
    layout->addWidget(control, 0, 1);

    m_reset = new QToolButton(this);
    m_reset->setText(u"↺"_s);
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Reset to the zoo's value"));
    m_reset->setAccessibleName(tr("Reset %1").arg(title));
    connect(m_reset, &QToolButton::clicked, this, [this] { if (!isGone()) m_model.reset(m_row); });
    layout->addWidget(m_reset, 0, 2);

    if (row.dragTo > row.dragFrom) {
        buildSlider();
        layout->addWidget(m_slider, 1, 0, 1, 3);
    }
}

void FieldEditor::fillChoices() {
    if (isGone()) return;
    const QSignalBlocker block(m_combo);
    const QString chosen = m_combo->currentData().toString();
    m_combo->clear();
    for (const InputChoice& choice : m_model.choices(m_row)) m_combo->addItem(choice.title, choice.key);
    m_combo->setCurrentIndex(m_combo->findData(chosen));
}

void FieldEditor::buildSlider() {
    const Row& row = *m_model.field(m_row).row;
    m_slider = new QSlider(Qt::Horizontal, this);
    // Small counts step one by one; everything else moves along a fine scale.
    const bool few = row.kind == Kind::count && !row.dragLog && row.dragTo - row.dragFrom <= 20;
    m_slider->setRange(0, few ? static_cast<int>(row.dragTo - row.dragFrom) : kSliderSteps);
    m_slider->setPageStep(few ? 1 : kSliderSteps / 10);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_slider->setObjectName(u"slider."_s + m_model.index(m_row).data(InputsModel::PathRole).toString());
    m_slider->setAccessibleName(tr("%1, slider").arg(m_model.index(m_row).data(InputsModel::TitleRole).toString()));
    m_slider->installEventFilter(this);
    connect(m_slider, &QSlider::sliderPressed, this, [this] {
        m_drag = nextDrag++;
        m_model.setDragging(true);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        m_drag = 0;
        m_model.setDragging(false);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        if (!isGone()) m_model.commitNumber(m_row, sliderValue(position), m_drag != 0 ? m_drag : nextDrag++);
    });
}

double FieldEditor::sliderValue(int position) const {
    const Row& row = *m_model.field(m_row).row;
    const double share = static_cast<double>(position) / m_slider->maximum();
    const double value = row.dragLog ? row.dragFrom * std::pow(row.dragTo / row.dragFrom, share) : row.dragFrom + share * (row.dragTo - row.dragFrom);
    if (row.kind == Kind::count) return std::round(value);
    return std::round(value * 1000) / 1000;
}

int FieldEditor::sliderPosition(double value) const {
    const Row& row = *m_model.field(m_row).row;
    if (std::isnan(value)) return 0;
    const double inside = std::min(std::max(value, row.dragFrom), row.dragTo);
    const double share = row.dragLog ? std::log(inside / row.dragFrom) / std::log(row.dragTo / row.dragFrom) : (inside - row.dragFrom) / (row.dragTo - row.dragFrom);
    return static_cast<int>(std::lround(share * m_slider->maximum()));
}

std::vector<QWidget*> FieldEditor::tabStops() const {
    std::vector<QWidget*> stops{editor(), m_reset};
    if (m_slider) stops.push_back(m_slider);
    return stops;
}

QWidget* FieldEditor::editor() const {
    if (m_combo) return m_combo;
    if (m_check) return m_check;
    return m_line;
}

QString FieldEditor::problem() const { return m_line && !isGone() ? m_model.problem(m_row, m_line->text()).value_or(QString()) : QString(); }

QString FieldEditor::shown() const { return inLocale(m_model.text(m_row), locale()); }

void FieldEditor::refresh() {
    if (isGone()) return;
    const QString text = m_model.text(m_row);
    if (m_combo) {
        const QSignalBlocker block(m_combo);
        if (m_combo->count() == 0) m_combo->addItem(text, text); // not filled yet
        m_combo->setCurrentIndex(m_combo->findData(text));
    } else if (m_check) {
        const QSignalBlocker block(m_check);
        m_check->setChecked(text == "true"_L1);
    } else {
        // While somebody types here, what they typed stays, and so does a text that could not be taken.
        if (!m_line->isModified() && m_line->text() != shown()) m_line->setText(shown());
        mark(problem());
    }
    if (m_slider && !m_slider->isSliderDown()) {
        const QSignalBlocker block(m_slider);
        m_slider->setValue(sliderPosition(m_model.number(m_row)));
    }
    if (m_slider) m_slider->setToolTip(shown());
    const bool edited = m_model.edited(m_row);
    m_reset->setVisible(edited);
    QFont font = m_label->font();
    if (font.bold() != edited) {
        font.setBold(edited);
        m_label->setFont(font);
    }
}

void FieldEditor::beginEdit() {
    if (isGone()) return;
    m_edit = nextDrag++;
    m_before = m_model.written(m_row);
}

void FieldEditor::commitText() {
    if (isGone()) return;
    const QString wrong = problem();
    mark(wrong);
    if (!wrong.isEmpty()) m_model.put(m_row, m_before, m_edit); // the last good value is the one before the typing, not a half-typed one
    else if (!m_line->text().trimmed().isEmpty()) m_model.commit(m_row, m_line->text(), m_edit); // an emptied field resets when it is left
    Q_EMIT problemChanged();
}

void FieldEditor::leave() {
    if (isGone() || !m_line->isModified() || !problem().isEmpty()) return; // a text that could not be taken stays, marked, until corrected
    if (m_line->text().trimmed().isEmpty()) m_model.reset(m_row);
    m_line->setModified(false);
    refresh();
    beginEdit();
}

void FieldEditor::restore() {
    if (isGone()) return;
    m_model.put(m_row, m_before, m_edit);
    if (isGone()) return; // the scenario took it by making the form anew
    m_line->setModified(false);
    m_line->setText(shown());
    mark({});
    Q_EMIT problemChanged();
}

void FieldEditor::mark(const QString& wrong) {
    if (!m_problem) {
        if (wrong.isEmpty()) return;
        m_problem = new QLabel(this);
        m_problem->setWordWrap(true);
        m_problem->setObjectName(u"problem"_s);
        m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
        static_cast<QGridLayout*>(layout())->addWidget(m_problem, 2, 0, 1, 3);
    } else if (m_problem->text() == wrong && m_problem->isHidden() == wrong.isEmpty()) {
        return;
    }
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    QPalette p; // inherits again when nothing is wrong
    if (!wrong.isEmpty()) {
        const QColor bad = Theme::toneColor(palette(), Tone::bad);
        p.setColor(QPalette::Text, bad);
        p.setColor(QPalette::WindowText, bad);
    }
    m_line->setPalette(p);
    m_problem->setPalette(p);
    m_line->setAccessibleDescription(wrong.isEmpty() ? m_model.index(m_row).data(InputsModel::HelpRole).toString() : wrong);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // scrolls the panel instead
        return true;
    }
    if (watched == m_line) {
        if (event->type() == QEvent::FocusIn && !m_line->isModified()) beginEdit();
        if (event->type() == QEvent::ShortcutOverride) {
            // The field would keep Ctrl+Z for its own text; here undo is the document's (qt-notes 3.6).
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                m_line->setModified(false); // the field follows the document again
                QMetaObject::invokeMethod(this, &FieldEditor::beginEdit, Qt::QueuedConnection);
                event->ignore();
                return true;
            }
        }
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_line->isModified()) {
            restore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mlsys
