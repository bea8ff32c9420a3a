// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the pages that says what is unusual about the session, with one thing to do about it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace mlsys {

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void say(const QString& text, const QString& action);

Q_SIGNALS:
    void acted();

private:
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace mlsys
