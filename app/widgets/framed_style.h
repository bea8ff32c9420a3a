// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion draws the frames of fields and boxes by darkening the window's colour, which nobody sees on a dark window. This
// draws them in the palette's Mid, 3 : 1 against the ground in every theme (WCAG 2.1, 1.4.11). Other styles stay as they are.
// The chevrons of a bar that is too short are drawn in the text's colour, whatever the style.
#pragma once

#include <QProxyStyle>

namespace mlsys {

class FramedStyle : public QProxyStyle {
    Q_OBJECT
public:
    FramedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;

private:
    bool m_draws = false;
};

} // namespace mlsys
