// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/explore_form.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/theme.h"
#include "models/number_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr int kManyChoices = 15;     // from here on one types to find
constexpr int kTextCharacters = 9;
constexpr int kLongText = 14;
constexpr int kBetweenFields = 10;
constexpr int kShareOfPage = 40;     // per cent of its height
constexpr int kChoiceCharacters = 26; // a longer title is cut; the list shows all of it

// Numbers are shown and typed as the language writes them; in a list a comma stays one.
QString shownText(const QString& value) { return value.contains(u',') ? value : inLocale(value, QLocale()); }
QString typedText(const QString& typed) { return typed.contains(u", "_s) ? typed.trimmed() : typedInC(typed); }

} // namespace

ExploreForm::ExploreForm(QWidget* parent) : QScrollArea(parent), m_body(new QWidget(this)), m_flow(new FlowLayout(kBetweenFields, 4)) {
    m_body->setLayout(m_flow);
    m_flow->setContentsMargins(8, 4, 8, 2);
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

// All its lines; the answer below needs room too.
QSize ExploreForm::sizeHint() const {
    const int needed = m_body->heightForWidth(width());
    const int share = parentWidget() ? parentWidget()->height() * kShareOfPage / 100 : needed;
    return {minimumSizeHint().width(), std::max(std::min(needed, share), minimumSizeHint().height())};
}

// One line.
QSize ExploreForm::minimumSizeHint() const { return m_flow->totalMinimumSize(); }

void ExploreForm::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry(); // its height depends on it
}

bool ExploreForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body && event->type() == QEvent::LayoutRequest) updateGeometry(); // other fields, or longer texts
    return QScrollArea::eventFilter(watched, event);
}

QWidget* ExploreForm::makeLine() {
    auto* line = new QWidget(m_body);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetweenFields);
    m_flow->addWidget(line);
    line->show();
    return line;
}

ExploreForm::Control ExploreForm::make(const ToolField& field) {
    Control control;
    control.key = field.key;
    control.kind = field.kind;
    control.joins = field.joins;
    control.line = field.joins && !m_controls.empty() ? m_controls.back().line : makeLine();
    control.whole = new QWidget(control.line);
    control.line->layout()->addWidget(control.whole);
    control.whole->show();
    auto* layout = new QHBoxLayout(control.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    control.label = new QLabel(control.whole);
    layout->addWidget(control.label);
    const QString key = QString::fromStdString(field.key);
    QWidget* editor = nullptr;
    if (field.kind == ToolField::Kind::choice) {
        control.combo = new QComboBox(control.whole);
        editor = control.combo;
        control.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(control.combo, &QComboBox::activated, this, [this, key, combo = control.combo] { Q_EMIT edited(key, combo->currentData().toString()); });
    } else if (field.kind == ToolField::Kind::flag) {
        control.check = new QCheckBox(control.whole);
        editor = control.check;
        connect(control.check, &QCheckBox::clicked, this, [this, key](bool on) { Q_EMIT edited(key, on ? u"true"_s : u"false"_s); });
    } else {
        control.text = new QLineEdit(control.whole);
        editor = control.text;
        connect(control.text, &QLineEdit::textChanged, this, [this, key](const QString& text) { Q_EMIT edited(key, typedText(text)); });
    }
    editor->setObjectName(u"tool."_s + key);
    control.label->setBuddy(editor);
    layout->addWidget(editor);
    return control;
}

void ExploreForm::fill(QComboBox& combo, const ToolField& field) {
    bool same = combo.count() == static_cast<int>(field.choices.size());
    for (int i = 0; same && i < combo.count(); ++i) {
        const ToolChoice& choice = field.choices[static_cast<std::size_t>(i)];
        same = combo.itemData(i).toString() == choice.key && combo.itemText(i) == choice.title;
    }
    if (same) return;
    combo.clear();
    qsizetype longest = 4;
    for (const ToolChoice& choice : field.choices) {
        combo.addItem(choice.title, choice.key);
        longest = std::max(longest, choice.title.size());
    }
    combo.setMinimumContentsLength(static_cast<int>(std::min<qsizetype>(longest, kChoiceCharacters)));
    const bool isLong = combo.count() >= kManyChoices;
    if (isLong == combo.isEditable()) return;
    combo.setEditable(isLong);
    if (!isLong) return;
    combo.setInsertPolicy(QComboBox::NoInsert);
    combo.completer()->setFilterMode(Qt::MatchContains);
    combo.completer()->setCompletionMode(QCompleter::PopupCompletion);
    // A text that names no choice goes back to the one that holds.
    connect(combo.lineEdit(), &QLineEdit::editingFinished, &combo, [box = &combo] {
        const int named = box->findText(box->currentText(), Qt::MatchFixedString);
        if (named < 0) box->setEditText(box->itemText(box->currentIndex()));
    });
}

void ExploreForm::show(Control& control, const ToolField& field) {
    const bool isWrong = !field.problem.isEmpty();
    control.label->setText(field.title);
    const QString tip = isWrong ? field.problem : field.help;
    QWidget* editor = control.label->buddy();
    editor->setAccessibleName(field.title);
    editor->setAccessibleDescription(tip);
    control.whole->setToolTip(tip);
    if (control.combo) {
        const QSignalBlocker block(control.combo);
        fill(*control.combo, field);
        if (control.combo->isEditable()) control.combo->lineEdit()->setAccessibleName(field.title); // a screen reader meets it by itself
        const int index = control.combo->findData(field.value);
        if (index != control.combo->currentIndex() || !control.combo->isEditable()) control.combo->setCurrentIndex(index);
        else if (!control.combo->lineEdit()->hasFocus()) control.combo->setEditText(control.combo->itemText(index));
        if (control.combo->isEditable() && !control.combo->lineEdit()->hasFocus()) control.combo->lineEdit()->setCursorPosition(0);
        control.combo->setToolTip(control.combo->currentText() + (tip.isEmpty() ? QString() : u"\n"_s + tip));
    } else if (control.check) {
        control.check->setChecked(field.value == u"true");
    } else {
        if (typedText(control.text->text()) != field.value && !control.text->hasFocus()) {
            const QSignalBlocker block(control.text);
            control.text->setText(shownText(field.value));
            control.text->setCursorPosition(0); // a long text is read from its beginning
        }
        const qsizetype length = std::max<qsizetype>(field.value.size() + 2, kTextCharacters);
        control.text->setFixedWidth(control.text->fontMetrics().averageCharWidth() * static_cast<int>(std::min<qsizetype>(length, 2 * kLongText)) + 12);
        QPalette colours; // inherits again when nothing is wrong
        if (isWrong) colours.setColor(QPalette::Text, Theme::toneColor(palette(), Tone::bad));
        control.text->setPalette(colours);
    }
    // Colour is not the only sign.
    QFont font = control.label->font();
    font.setUnderline(isWrong);
    control.label->setFont(font);
}

void ExploreForm::removeLast() {
    const Control& last = m_controls.back();
    const bool isJoined = m_controls.size() > 1 && m_controls[m_controls.size() - 2].line == last.line;
    QWidget* old = isJoined ? last.whole : last.line;
    old->parentWidget()->layout()->removeWidget(old);
    old->hide();
    old->deleteLater(); // the edit that led here may still be on the stack
    m_controls.pop_back();
}

void ExploreForm::setFields(const std::vector<ToolField>& fields) {
    // Fields that stay keep their widgets; those after a new one are made again, so that Tab goes as one reads.
    std::size_t same = 0;
    while (same < m_controls.size() && same < fields.size() && m_controls[same].key == fields[same].key && m_controls[same].kind == fields[same].kind && m_controls[same].joins == fields[same].joins) ++same;
    while (m_controls.size() > same) removeLast();
    while (m_controls.size() < fields.size()) {
        m_controls.push_back(make(fields[m_controls.size()]));
        Control& made = m_controls.back();
        if (m_controls.size() > 1) setTabOrder(m_controls[m_controls.size() - 2].label->buddy(), made.label->buddy());
    }
    for (std::size_t i = 0; i < fields.size(); ++i) show(m_controls[i], fields[i]);
    updateGeometry();
}

} // namespace mlsys
