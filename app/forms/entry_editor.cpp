// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/entry_editor.h"

#include "app/widgets/dialogs.h"
#include "app/forms/form_field.h"
#include "models/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>


namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
}

EntryEditor::EntryEditor(ZooLibrary& library, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_library(library), m_dialogs(dialogs), m_draft(library.zoo()), m_heading(new QLabel(this)), m_remarks(new QLabel(this)), m_all(new QCheckBox(tr("A&ll fields"), this)), m_form(nullptr),
      m_layout(nullptr), m_save(new QPushButton(tr("&Save"), this)) {
    setObjectName(u"entryEditor"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_heading->setObjectName(u"entry.heading"_s);
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    m_all->setObjectName(u"entry.all"_s);
    connect(m_all, &QCheckBox::toggled, this, &EntryEditor::showAll);
    head->addWidget(m_all);
    m_save->setObjectName(u"entry.save"_s);
    connect(m_save, &QPushButton::clicked, this, &EntryEditor::save);
    head->addWidget(m_save);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"entry.cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &EntryEditor::cancelled);
    head->addWidget(cancel);
    outer->addLayout(head);
    m_remarks->setObjectName(u"entry.remarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    outer->addWidget(m_remarks);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new QWidget(scroll);
    m_layout = new QVBoxLayout(m_form);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(3);
    m_layout->addStretch(1);
    scroll->setWidget(m_form);
    outer->addWidget(scroll, 1);
    connect(&m_draft, &EntryDraft::started, this, &EntryEditor::build);
    connect(&m_draft, &EntryDraft::changed, this, &EntryEditor::refresh);
    applyTheme();
}

void EntryEditor::build() {
    for (FormField* field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    for (std::size_t i = 0; i < m_draft.lines().size(); ++i) {
        const EntryDraft::Line& line = m_draft.lines()[i];
        auto* field = new FormField(u"entry."_s + line.key, line.title, m_form);
        field->setHelp(line.help);
        field->line()->setPlaceholderText(line.inherited);
        if (line.key == "id"_L1 && m_draft.idIsFixed()) field->line()->setReadOnly(true);
        if (!line.choices.isEmpty()) {
            auto* completer = new QCompleter(line.choices, field->line());
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            field->line()->setCompleter(completer);
            connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this, [this, i](const QString& text) { m_draft.setText(static_cast<int>(i), text); });
        }
        connect(field, &FormField::edited, this, [this, i](const QString& text) { m_draft.setText(static_cast<int>(i), text); });
        m_layout->insertWidget(m_layout->count() - 1, field); // before the stretch
        m_fields.push_back(field);
    }
    alignLabels(m_fields, 28);
    m_heading->setText(m_draft.heading());
    showAll();
    m_fields.front()->line()->setFocus();
}

void EntryEditor::refresh() {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const EntryDraft::Line& line = m_draft.lines()[i];
        m_fields[i]->setText(line.text);
        m_fields[i]->setProblem(line.problem);
    }
    m_remarks->setText(m_draft.remarks().join(u'\n'));
    m_remarks->setVisible(!m_draft.remarks().isEmpty());
    m_save->setEnabled(m_draft.isSound());
    m_save->setToolTip(m_draft.isSound() ? tr("Writes it into %1").arg(m_library.folder()) : m_draft.remarks().value(0));
}

void EntryEditor::showAll() {
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const EntryDraft::Line& line = m_draft.lines()[i];
        m_fields[i]->setVisible(m_all->isChecked() || line.isMain || !line.text.isEmpty());
    }
}

void EntryEditor::save() {
    const ZooEntry entry = m_draft.entry();
    QString error;
    if (m_library.save(entry, &error)) Q_EMIT saved(qstring(entry.id));
    else m_dialogs.failed(this, tr("The entry was not saved"), error);
}

void EntryEditor::applyTheme() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_heading->setFont(font);
    alignLabels(m_fields, 28);
}

} // namespace mlsys
