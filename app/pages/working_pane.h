// SPDX-License-Identifier: GPL-3.0-or-later
// The Working pane: how the selected number came about.
#pragma once

#include <QTextBrowser>

namespace mlsys {

class WorkingPane : public QTextBrowser {
    Q_OBJECT
public:
    explicit WorkingPane(QWidget* parent = nullptr);
    // Keeps the scroll position while the same number changes under an edit.
    void show(const QString& key, const QString& html);
    using QTextBrowser::show;
    QString key() const { return m_key; }

private:
    QString m_key;
    QString m_html;
};

} // namespace mlsys
