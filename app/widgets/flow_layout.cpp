// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <QApplication>

#include <algorithm>

namespace mlsys {

FlowLayout::FlowLayout(int horizontalSpacing, int verticalSpacing) : m_horizontal(horizontalSpacing), m_vertical(verticalSpacing) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    // A text longer than the page is wide is cut short at its end, not the page's.
    return {std::min(size.width(), 100), size.height()};
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool apply) const {
    const bool rightToLeft = QApplication::layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        const int width = std::min(item->sizeHint().width(), area.width());
        const QSize size(width, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += lineHeight + m_vertical;
            lineHeight = 0;
        }
        const int left = rightToLeft ? area.right() + 1 - x - size.width() : area.left() + x;
        if (apply) item->setGeometry(QRect(QPoint(left, area.top() + y), size));
        x += size.width() + m_horizontal;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

} // namespace mlsys
