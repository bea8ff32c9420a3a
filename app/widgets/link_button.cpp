// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link_button.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace mlsys {
namespace {
constexpr int kPadding = 4;
constexpr int kFlags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;
} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 2 * kPadding + 2, fontMetrics().height() + kPadding}; }

QSize LinkButton::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

int LinkButton::heightForWidth(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, width - 2 * kPadding, 1000), kFlags, text()).height() + kPadding;
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, isEnabled() ? QPalette::Link : QPalette::WindowText));
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding, 0), kFlags, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace mlsys
