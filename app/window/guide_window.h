// SPDX-License-Identifier: GPL-3.0-or-later
// F1: the guide beside the program, at the page that is shown; contents and search on the left.
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace mlsys {

class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent);

    // A page without one of its own shows the index.
    void open(const QString& id);
    QString pageId() const { return m_id; }

private:
    void list(const QString& words);
    void show(const QString& id);

    QString m_id;
    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_text;
};

} // namespace mlsys
