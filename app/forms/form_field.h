// SPDX-License-Identifier: GPL-3.0-or-later
// A labelled line of text whose problem is said below it, at once. For forms that are not the scenario's (FieldEditor).
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace mlsys {

class FormField : public QWidget {
    Q_OBJECT
public:
    // `key` names the widgets: "input.<key>".
    FormField(const QString& key, const QString& title, QWidget* parent = nullptr);

    QLineEdit* line() const { return m_line; }
    void setHelp(const QString& help);
    void setText(const QString& text);
    void setProblem(const QString& problem); // empty: none
    QString problem() const;

Q_SIGNALS:
    void edited(const QString& text);

private:
    friend void alignLabels(const std::vector<FormField*>& fields, int mostCharacters);
    QLabel* m_label;
    QLineEdit* m_line;
    QLabel* m_problem;
    QString m_help;
};

// One column for the labels, as wide as the widest but no wider than so many characters; longer ones wrap.
void alignLabels(const std::vector<FormField*>& fields, int mostCharacters);

} // namespace mlsys
