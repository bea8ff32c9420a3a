// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include "app/widgets/framed_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>

namespace mlsys {
namespace {

bool isDarkPalette(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness(); }

QPalette darkPalette() {
    QPalette p;
    const QColor window(0x20, 0x22, 0x26), base(0x18, 0x1a, 0x1d), text(0xe8, 0xe8, 0xe8), button(0x2d, 0x30, 0x35), disabled(0x8a, 0x8d, 0x92);
    for (const auto& [role, color] : {std::pair{QPalette::Window, window}, {QPalette::WindowText, text}, {QPalette::Base, base}, {QPalette::AlternateBase, QColor(0x25, 0x28, 0x2c)},
                                      {QPalette::Text, text}, {QPalette::Button, button}, {QPalette::ButtonText, text}, {QPalette::BrightText, QColor(Qt::white)},
                                      {QPalette::ToolTipBase, button}, {QPalette::ToolTipText, text}, {QPalette::PlaceholderText, disabled}, {QPalette::Highlight, QColor(0x3a, 0x7b, 0xbf)},
                                      {QPalette::HighlightedText, QColor(Qt::white)}, {QPalette::Link, QColor(0x7f, 0xb8, 0xf0)}, {QPalette::Mid, QColor(0x74, 0x7a, 0x83)},
                                      {QPalette::Light, QColor(0x3a, 0x3e, 0x44)}, {QPalette::Midlight, QColor(0x33, 0x37, 0x3c)}, {QPalette::Dark, QColor(0x14, 0x15, 0x18)}, {QPalette::Shadow, QColor(Qt::black)}}) {
        p.setColor(role, color);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

QPalette lightPalette() {
    QPalette p;
    const QColor window(0xf3, 0xf3, 0xf1), text(0x1c, 0x1c, 0x1c), disabled(0x70, 0x70, 0x70);
    for (const auto& [role, color] : {std::pair{QPalette::Window, window}, {QPalette::WindowText, text}, {QPalette::Base, QColor(Qt::white)}, {QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf5)},
                                      {QPalette::Text, text}, {QPalette::Button, QColor(0xea, 0xea, 0xe8)}, {QPalette::ButtonText, text}, {QPalette::BrightText, QColor(Qt::white)},
                                      {QPalette::ToolTipBase, QColor(0xff, 0xff, 0xf0)}, {QPalette::ToolTipText, text}, {QPalette::PlaceholderText, disabled}, {QPalette::Highlight, QColor(0x1f, 0x6a, 0xa8)},
                                      {QPalette::HighlightedText, QColor(Qt::white)}, {QPalette::Link, QColor(0x00, 0x55, 0x99)}, {QPalette::Mid, QColor(0x8a, 0x8a, 0x86)},
                                      {QPalette::Light, QColor(Qt::white)}, {QPalette::Midlight, QColor(0xe4, 0xe4, 0xe2)}, {QPalette::Dark, QColor(0x9a, 0x9a, 0x96)}, {QPalette::Shadow, QColor(0x60, 0x60, 0x60)}}) {
        p.setColor(role, color);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

// Ink on ground and nothing between.
QPalette contrasted(QPalette p, bool dark) {
    const QColor ground = dark ? Qt::black : Qt::white, ink = dark ? Qt::white : Qt::black;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase}) p.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::Mid, QPalette::Dark}) p.setColor(role, ink);
    const QColor faint = dark ? QColor(0xa0, 0xa0, 0xa0) : QColor(0x66, 0x66, 0x66);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::PlaceholderText, dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x59, 0x59, 0x59)); // read, but not as something typed
    p.setColor(QPalette::Highlight, dark ? QColor(0xff, 0xd6, 0x00) : QColor(0x00, 0x2f, 0x7a));
    p.setColor(QPalette::HighlightedText, ground);
    p.setColor(QPalette::Link, dark ? QColor(0x9f, 0xd0, 0xff) : QColor(0x00, 0x2f, 0x7a));
    return p;
}

// By its own name: an alias such as "Sans Serif" is looked up anew for each size and weight, and shares no engine with the charts.
QFont namedFont(QFont font) {
    if (const QString name = QFontInfo(font).family(); !name.isEmpty() && name != font.family()) font.setFamily(name);
    return font;
}

} // namespace

Theme::Theme() : m_system(QApplication::palette()), m_font(namedFont(QApplication::font())) {
    if (m_font != QApplication::font()) QApplication::setFont(m_font);
    if (!qobject_cast<FramedStyle*>(QApplication::style())) QApplication::setStyle(new FramedStyle);
}

void Theme::apply(ThemeChoice choice, double scale, bool contrast) {
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && isDarkPalette(m_system));
    const QPalette plain = choice == ThemeChoice::system ? (dark ? m_system : lightPalette()) : dark ? darkPalette() : lightPalette();
    const QPalette palette = contrast ? contrasted(dark ? darkPalette() : lightPalette(), dark) : plain;
    if (palette != QApplication::palette()) QApplication::setPalette(palette);
    if (palette != QToolTip::palette()) QToolTip::setPalette(palette);
    if (scale != m_scale) {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    m_dark = dark;
    m_contrast = contrast;
    m_scale = scale;
}

ChartStyle Theme::chartStyle() const {
    const ChartStyle style = m_dark ? ChartStyle::dark(m_scale) : ChartStyle::light(m_scale);
    return m_contrast ? style.contrasted() : style;
}

QColor Theme::toneColor(const QPalette& palette, Tone tone) {
    const bool dark = isDarkPalette(palette);
    switch (tone) {
    case Tone::good: return dark ? QColor(0x4f, 0xc3, 0x9a) : QColor(0x00, 0x6b, 0x4f);   // bluish green
    case Tone::bad: return dark ? QColor(0xf2, 0x8e, 0x4a) : QColor(0xa8, 0x42, 0x00);    // vermilion
    case Tone::neutral: break;
    }
    return palette.color(QPalette::WindowText);
}

QString Theme::toneSign(Tone tone) {
    switch (tone) {
    case Tone::good: return QStringLiteral("✓ ");
    case Tone::bad: return QStringLiteral("✗ ");
    case Tone::neutral: break;
    }
    return {};
}

} // namespace mlsys
