// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the user, behind an interface so that a test can answer them.
#pragma once

#include <QString>

class QWidget;

namespace mlsys {

enum class SaveAnswer { save, discard, cancel };

class Dialogs {
public:
    virtual ~Dialogs() = default;
    // Empty if cancelled.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter);
    virtual QString folder(QWidget* parent, const QString& title);
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter);
    virtual QString text(QWidget* parent, const QString& title, const QString& label, const QString& before);
    virtual SaveAnswer unsavedChanges(QWidget* parent, const QString& name);
    virtual bool confirmed(QWidget* parent, const QString& title, const QString& question);
    virtual void failed(QWidget* parent, const QString& title, const QString& message);
};

} // namespace mlsys
