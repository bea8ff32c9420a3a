// SPDX-License-Identifier: GPL-3.0-or-later
// The form for an entry of the user's own.
#pragma once

#include "models/entry_draft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mlsys {

class Dialogs;
class FormField;

class EntryEditor : public QWidget {
    Q_OBJECT
public:
    EntryEditor(ZooLibrary& library, Dialogs& dialogs, QWidget* parent = nullptr);

    EntryDraft& draft() { return m_draft; }
    void applyTheme();

Q_SIGNALS:
    void saved(const QString& id);
    void cancelled();

private:
    void build();                 // the lines of the draft
    void refresh();               // their texts and problems
    void showAll();
    void save();

    ZooLibrary& m_library;
    Dialogs& m_dialogs;
    EntryDraft m_draft;
    QLabel* m_heading;
    QLabel* m_remarks;
    QCheckBox* m_all;
    QWidget* m_form;
    QVBoxLayout* m_layout;
    QPushButton* m_save;
    std::vector<FormField*> m_fields;
};

} // namespace mlsys
