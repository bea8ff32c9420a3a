// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/form_field.h"

#include "app/widgets/theme.h"
#include "models/number_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
}

FormField::FormField(const QString& key, const QString& title, QWidget* parent) : QWidget(parent), m_label(new QLabel(title, this)), m_line(new QLineEdit(this)), m_problem(new QLabel(this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_line);
    layout->addWidget(m_label, 0, 0);
    m_line->setObjectName(u"input."_s + key);
    m_line->setAccessibleName(title);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 10);
    layout->addWidget(m_line, 0, 1);
    m_problem->setObjectName(u"problem."_s + key);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    layout->addWidget(m_problem, 1, 1);
    connect(m_line, &QLineEdit::textChanged, this, &FormField::edited); // by whom ever: a screen reader does not "edit"
}

void FormField::setHelp(const QString& help) {
    m_help = help;
    m_label->setToolTip(help);
    m_line->setToolTip(help);
    if (m_problem->text().isEmpty()) m_line->setAccessibleDescription(help);
}

void FormField::setText(const QString& text) {
    const QSignalBlocker block(m_line);
    const QString held = m_line->text();
    if (held != text && typedInC(held) != text) m_line->setText(inLocale(text, QLocale())); // what is typed stays as it is typed
}

void FormField::setProblem(const QString& problem) {
    if (m_problem->text() == problem) return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette p; // inherits again when nothing is wrong
    if (!problem.isEmpty()) {
        const QColor bad = Theme::toneColor(palette(), Tone::bad);
        p.setColor(QPalette::Text, bad);
        p.setColor(QPalette::WindowText, bad);
    }
    m_line->setPalette(p);
    m_problem->setPalette(p);
    m_line->setAccessibleDescription(problem.isEmpty() ? m_help : problem);
}

QString FormField::problem() const { return m_problem->text(); }

void alignLabels(const std::vector<FormField*>& fields, int mostCharacters) {
    int width = 0;
    for (const FormField* field : fields) {
        const QFontMetrics metrics = field->m_label->fontMetrics();
        width = std::max(width, std::min(metrics.horizontalAdvance(field->m_label->text()) + 4, mostCharacters * metrics.averageCharWidth()));
    }
    for (FormField* field : fields) field->m_label->setFixedWidth(width);
}

} // namespace mlsys
