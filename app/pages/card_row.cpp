// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/card_row.h"

#include <QEvent>

#include <algorithm>

namespace mlsys {
namespace {
constexpr int kSpacing = 6;
}

CardRow::CardRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardRow::setCards(const QList<QWidget*>& cards) {
    m_cards = cards;
    relayout();
}

int CardRow::columnsFor(int width) const {
    const int count = static_cast<int>(m_cards.size());
    int widest = 1;
    for (const QWidget* card : m_cards) widest = std::max(widest, card->minimumSizeHint().width());
    const int columns = std::clamp((width + kSpacing) / (widest + kSpacing), 1, std::max(1, count));
    // Even rows: six cards in four columns would be 4 + 2, three columns give 3 + 3.
    const int rows = (count + columns - 1) / std::max(1, columns);
    return rows > 0 ? (count + rows - 1) / rows : 1;
}

int CardRow::place(int width, bool apply) const {
    if (m_cards.isEmpty()) return 0;
    const int columns = columnsFor(width);
    const int cell = (width - (columns - 1) * kSpacing) / columns;
    int y = 0;
    for (int first = 0; first < m_cards.size(); first += columns) {
        const int last = std::min<int>(first + columns, static_cast<int>(m_cards.size()));
        int height = 0;
        for (int i = first; i < last; ++i) height = std::max(height, m_cards[i]->heightForWidth(cell));
        for (int i = first; i < last && apply; ++i) {
            const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - (i - first) : i - first;
            m_cards[i]->setGeometry(column * (cell + kSpacing), y, cell, height);
        }
        y += height + kSpacing;
    }
    return y - kSpacing;
}

int CardRow::heightForWidth(int width) const { return place(width, false); }
QSize CardRow::sizeHint() const { return {600, heightForWidth(width() > 100 ? width() : 600)}; }
QSize CardRow::minimumSizeHint() const { return {120, width() > 100 ? heightForWidth(width()) : 40}; }

void CardRow::relayout() {
    place(width(), true);
    updateGeometry();
}

void CardRow::resizeEvent(QResizeEvent*) { relayout(); }

bool CardRow::event(QEvent* event) {
    // A card's text changed how much room it needs.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) relayout();
    return QWidget::event(event);
}

} // namespace mlsys
