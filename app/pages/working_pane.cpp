// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/working_pane.h"

#include <QScrollBar>

namespace mlsys {

WorkingPane::WorkingPane(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("working"));
    setAccessibleName(tr("Working of the selected number"));
    setOpenExternalLinks(false);
    setOpenLinks(false);
}

void WorkingPane::show(const QString& key, const QString& html) {
    if (key == m_key && html == m_html) return;
    const int position = key == m_key ? verticalScrollBar()->value() : 0;
    m_key = key;
    m_html = html;
    setHtml(html);
    verticalScrollBar()->setValue(position);
}

} // namespace mlsys
