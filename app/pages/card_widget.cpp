// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/card_widget.h"

#include "app/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr int kPadding = 8;

// The change against a pin, in as many lines as it takes: what is cut off would be the ratio, which is read first.
int deltaHeight(const QFontMetrics& metrics, const QString& delta, int cardWidth) {
    return delta.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, std::max(1, cardWidth - 2 * kPadding), 1000), Qt::TextWordWrap, delta).height();
}
} // namespace

CardWidget::CardWidget(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardWidget::setCard(const Card& card) {
    const bool resized = card.title != m_card.title || card.verdict != m_card.verdict || deltaHeight(fontMetrics(), card.delta, width()) != deltaHeight(fontMetrics(), m_card.delta, width());
    m_card = card;
    setObjectName(u"card."_s + card.key);
    const QString value = card.unit.isEmpty() ? card.value : QString(card.value + u' ' + card.unit);
    setAccessibleName(card.title + u": "_s + value);
    setAccessibleDescription(card.verdict + (card.delta.isEmpty() ? QString() : QString(u", "_s + card.delta)));
    setToolTip((card.page.isEmpty() ? tr("%1: click for the working") : tr("%1: click for the working, on the arrow (or press Return) for its page")).arg(card.title));
    m_measured = {};
    m_least = {};
    if (resized) updateGeometry();
    update();
}

QFont CardWidget::titleFont() const {
    QFont f = font();
    f.setPointSizeF(f.pointSizeF() * 0.95);
    return f;
}

QFont CardWidget::valueFont() const {
    QFont f = font();
    f.setPointSizeF(f.pointSizeF() * 1.6);
    f.setBold(true);
    return f;
}

QString CardWidget::lowerText() const {
    QStringList parts;
    if (!m_card.verdict.isEmpty()) parts << Theme::toneSign(m_card.tone) + m_card.verdict;
    return parts.join(u'\n');
}

QSize CardWidget::sizeHint() const {
    const int width = std::max(QFontMetrics(titleFont()).horizontalAdvance(m_card.title), QFontMetrics(valueFont()).horizontalAdvance(m_card.value + u"  "_s + m_card.unit)) + 2 * kPadding + 4;
    const int wanted = std::max(width, fontMetrics().averageCharWidth() * 18);
    return {wanted, heightForWidth(wanted)};
}

QSize CardWidget::minimumSizeHint() const {
    if (m_least.isValid()) return m_least;
    const int value = QFontMetrics(valueFont()).horizontalAdvance(m_card.value + u' ') + QFontMetrics(font()).horizontalAdvance(m_card.unit);
    const int title = QFontMetrics(titleFont()).horizontalAdvance(m_card.title) + 2 + (m_card.page.isEmpty() ? 0 : QFontMetrics(titleFont()).height());
    const int width = std::min(std::max({value, title, fontMetrics().averageCharWidth() * 13}) + 2 * kPadding, 320);
    m_least = {width, heightOf(width)};
    return m_least;
}

int CardWidget::heightForWidth(int width) const {
    if (m_measured.width == width) return m_measured.height;
    m_measured = {width, heightOf(width)};
    return m_measured.height;
}

// Layouts ask more than a hundred times before a window is on screen.
int CardWidget::heightOf(int width) const {
    const QRect lower = fontMetrics().boundingRect(QRect(0, 0, width - 2 * kPadding, 1000), Qt::TextWordWrap, lowerText().isEmpty() ? u" "_s : lowerText());
    return 2 * kPadding + QFontMetrics(titleFont()).height() + QFontMetrics(valueFont()).height() + lower.height() + deltaHeight(fontMetrics(), m_card.delta, width);
}

QRect CardWidget::arrowArea() const {
    if (m_card.page.isEmpty()) return {};
    const int side = QFontMetrics(titleFont()).height() + kPadding;
    return QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - side, 0, side, side);
}

void CardWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        m_measured = {};
        m_least = {};
    }
    QAbstractButton::changeEvent(event);
}

void CardWidget::mouseReleaseEvent(QMouseEvent* event) {
    const bool opens = isDown() && event->button() == Qt::LeftButton && arrowArea().contains(event->pos());
    QAbstractButton::mouseReleaseEvent(event);
    if (opens) Q_EMIT opened();
}

void CardWidget::keyPressEvent(QKeyEvent* event) {
    if (!m_card.page.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) Q_EMIT opened();
    else QAbstractButton::keyPressEvent(event);
}

void CardWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    painter.setPen(QPen(isChecked() ? p.color(QPalette::Highlight) : p.color(QPalette::Mid), isChecked() ? 2 : 1));
    painter.setBrush(p.color(underMouse() && isEnabled() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const QColor text = p.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QRect area = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);

    painter.setFont(titleFont());
    painter.setPen(text);
    const int titleHeight = QFontMetrics(titleFont()).height();
    painter.drawText(area, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, QFontMetrics(titleFont()).elidedText(m_card.title, Qt::ElideRight, area.width() - (m_card.page.isEmpty() ? 0 : titleHeight)));
    if (!m_card.page.isEmpty()) {
        painter.setPen(p.color(QPalette::Link));
        painter.drawText(arrowArea(), Qt::AlignCenter, u"›"_s);
        painter.setPen(text);
    }
    area.setTop(area.top() + titleHeight);

    painter.setFont(valueFont());
    const QFontMetrics valueMetrics(valueFont());
    // The unit stands right of its number, whichever way the language runs.
    const int unitWidth = m_card.unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_card.unit) + 6;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int valueWidth = std::min(valueMetrics.horizontalAdvance(m_card.value), area.width());
    const int valueLeft = fromRight ? area.right() + 1 - unitWidth - valueWidth : area.left();
    painter.drawText(QRect(valueLeft, area.top(), valueWidth + 2, valueMetrics.height()), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine, m_card.value);
    painter.setFont(font());
    const QRect unitArea(valueLeft + valueWidth + 6, area.top() + valueMetrics.ascent() - fontMetrics().ascent(), unitWidth, fontMetrics().height());
    painter.drawText(unitArea, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine, m_card.unit);
    area.setTop(area.top() + valueMetrics.height());

    if (!m_card.verdict.isEmpty()) {
        painter.setPen(isEnabled() ? Theme::toneColor(p, m_card.tone) : text);
        QRect lower;
        painter.drawText(area, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, lowerText(), &lower);
        area.setTop(lower.bottom() + 1);
    }
    if (!m_card.delta.isEmpty()) {
        painter.setPen(isEnabled() ? Theme::toneColor(p, m_card.deltaTone) : text);
        painter.drawText(area, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_card.delta);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace mlsys
