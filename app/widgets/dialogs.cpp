// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QRegularExpression>

namespace mlsys {
using namespace Qt::StringLiterals;

QString Dialogs::openFile(QWidget* parent, const QString& title, const QString& filter) { return QFileDialog::getOpenFileName(parent, title, {}, filter); }

QString Dialogs::folder(QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); }

QString Dialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) {
    // The suffix belongs to the name before it is asked whether that file may be replaced.
    QFileDialog dialog(parent, title, suggestion, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    const auto takeSuffix = [&dialog](const QString& chosen) {
        static const QRegularExpression suffix(u"\\*\\.([\\w.]+)"_s);
        dialog.setDefaultSuffix(suffix.match(chosen).captured(1));
    };
    takeSuffix(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, takeSuffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString Dialogs::text(QWidget* parent, const QString& title, const QString& label, const QString& before) {
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, before);
}

SaveAnswer Dialogs::unsavedChanges(QWidget* parent, const QString& name) {
    const auto answer = QMessageBox::question(parent, QCoreApplication::translate("Dialogs", "Unsaved changes"), QCoreApplication::translate("Dialogs", "Save the changes to %1?").arg(name),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Save ? SaveAnswer::save : answer == QMessageBox::Discard ? SaveAnswer::discard : SaveAnswer::cancel;
}

bool Dialogs::confirmed(QWidget* parent, const QString& title, const QString& question) {
    return QMessageBox::question(parent, title, question, QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Yes;
}

void Dialogs::failed(QWidget* parent, const QString& title, const QString& message) { QMessageBox::warning(parent, title, message); }

} // namespace mlsys
