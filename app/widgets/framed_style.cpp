// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/framed_style.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleOptionComplex>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr double kRadius = 2; // Fusion's own
constexpr int kGroove = 4;    // of a slider, thick

void frame(QPainter& painter, const QRect& rect, const QStyleOption& option, double radius = kRadius) {
    const bool focused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(focused ? QPalette::Highlight : QPalette::Mid));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

// The line that a slider's handle runs along.
QRect lineOf(const QRect& groove, const QStyleOptionSlider& slider) {
    return slider.orientation == Qt::Horizontal ? QRect(groove.left(), groove.center().y() - kGroove / 2, groove.width(), kGroove + 1) : QRect(groove.center().x() - kGroove / 2, groove.top(), kGroove + 1, groove.height());
}

// "There is more" at the end of a bar, in the text's colour, which Qt's own picture of it is not in dark.
class Chevrons : public QIconEngine {
public:
    explicit Chevrons(Qt::Orientation orientation) : m_orientation(orientation) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText), std::max(1.0, side / 9));
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->translate(QRectF(rect).center());
        if (m_orientation == Qt::Vertical) painter->rotate(90);
        else if (QGuiApplication::isRightToLeft()) painter->scale(-1, 1);
        painter->scale(side, side);
        for (const double x : {-0.3, 0.1}) painter->drawPolyline(QPolygonF{{x, -0.3}, {x + 0.25, 0}, {x, 0.3}});
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QIconEngine* clone() const override { return new Chevrons(*this); }

private:
    Qt::Orientation m_orientation;
};
} // namespace

FramedStyle::FramedStyle() { m_draws = baseStyle()->name() == u"fusion"_s; }

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!m_draws) return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_FrameGroupBox: frame(*painter, option->rect, *option); break;
    case PE_IndicatorRadioButton: frame(*painter, option->rect, *option, option->rect.width() / 2.0); break;
    default: break;
    }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    if (m_draws && control == CC_Slider) {
        const auto& slider = *static_cast<const QStyleOptionSlider*>(option);
        // Below the handle.
        if (slider.subControls & SC_SliderGroove) frame(*painter, lineOf(subControlRect(CC_Slider, option, SC_SliderGroove, widget), slider), *option);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!m_draws) return;
    if (control == CC_ComboBox || control == CC_SpinBox) frame(*painter, option->rect, *option);
    else if (control == CC_Slider) frame(*painter, subControlRect(CC_Slider, option, SC_SliderHandle, widget), *option);
}

// A dock keeps the font that titles had when it was made, whatever the size of everything has become.
void FramedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == CE_DockWidgetTitle && widget) painter->setFont(widget->font());
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon FramedStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    if (which == SP_ToolBarHorizontalExtensionButton) return QIcon(new Chevrons(Qt::Horizontal));
    if (which == SP_ToolBarVerticalExtensionButton) return QIcon(new Chevrons(Qt::Vertical));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace mlsys
