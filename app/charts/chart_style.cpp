// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

struct Role {
    Ink ink;
    QRgb onLight;
    QRgb onDark;
    Qt::PenStyle dash;
    Hatch hatch;
    Marker marker;
};

// Okabe-Ito, with yellow left out (unreadable on white) and blue and purple lightened for the dark ground.
constexpr QRgb kBlue = 0xff0072b2, kBlueDark = 0xff4ba3e3;
constexpr QRgb kVermilion = 0xffd55e00, kVermilionDark = 0xfff0803c;
constexpr QRgb kGreen = 0xff009e73, kGreenDark = 0xff2fc49a;
constexpr QRgb kPurple = 0xffb04f88, kPurpleDark = 0xffe08fbe;
constexpr QRgb kOrange = 0xffe69f00, kOrangeDark = 0xffefb23c;
constexpr QRgb kSky = 0xff56b4e9, kSkyDark = 0xff8accf2;
constexpr QRgb kOlive = 0xff7d7100, kOliveDark = 0xffe6dc5a;
constexpr QRgb kSlate = 0xff5d6670, kSlateDark = 0xffa4aeb8;

constexpr std::array kRoles = {
    Role{Ink::text, 0xff1f2328, 0xffe8eaed, Qt::SolidLine, Hatch::none, Marker::none},
    Role{Ink::grid, 0xffd5d9de, 0xff3d434b, Qt::SolidLine, Hatch::none, Marker::none},
    Role{Ink::accent, 0xffa0307a, 0xfff29ad0, Qt::SolidLine, Hatch::none, Marker::diamond},
    Role{Ink::memory, kBlue, kBlueDark, Qt::SolidLine, Hatch::none, Marker::circle},
    Role{Ink::compute, kVermilion, kVermilionDark, Qt::DashLine, Hatch::forward, Marker::square},
    Role{Ink::network, kGreen, kGreenDark, Qt::DotLine, Hatch::backward, Marker::triangle},
    Role{Ink::overhead, kSlate, kSlateDark, Qt::DashDotLine, Hatch::dots, Marker::cross},
    Role{Ink::series1, kBlue, kBlueDark, Qt::SolidLine, Hatch::none, Marker::circle},
    Role{Ink::series2, kVermilion, kVermilionDark, Qt::DashLine, Hatch::forward, Marker::square},
    Role{Ink::series3, kGreen, kGreenDark, Qt::DotLine, Hatch::backward, Marker::triangle},
    Role{Ink::series4, kPurple, kPurpleDark, Qt::DashDotLine, Hatch::dots, Marker::diamond},
    Role{Ink::series5, kOrange, kOrangeDark, Qt::SolidLine, Hatch::horizontal, Marker::cross},
    Role{Ink::series6, kSky, kSkyDark, Qt::DashLine, Hatch::cross, Marker::circle},
    Role{Ink::series7, kOlive, kOliveDark, Qt::DotLine, Hatch::vertical, Marker::square},
    Role{Ink::series8, kSlate, kSlateDark, Qt::DashDotLine, Hatch::grid, Marker::triangle},
    Role{Ink::weights, kBlue, kBlueDark, Qt::SolidLine, Hatch::none, Marker::circle},
    Role{Ink::gradients, kOrange, kOrangeDark, Qt::DashLine, Hatch::forward, Marker::square},
    Role{Ink::optimizer, kGreen, kGreenDark, Qt::DotLine, Hatch::backward, Marker::triangle},
    Role{Ink::activations, kPurple, kPurpleDark, Qt::DashDotLine, Hatch::dots, Marker::diamond},
    Role{Ink::buffers, kSlate, kSlateDark, Qt::SolidLine, Hatch::horizontal, Marker::cross},
    Role{Ink::kvCache, kSky, kSkyDark, Qt::DashLine, Hatch::cross, Marker::circle},
    Role{Ink::limit, 0xffb3261e, 0xffff8a80, Qt::DashDotLine, Hatch::none, Marker::none},
    Role{Ink::ghost, 0xff878e96, 0xff7d858e, Qt::DotLine, Hatch::none, Marker::circle},
};

const Role& roleOf(Ink ink) {
    const auto found = std::find_if(kRoles.begin(), kRoles.end(), [ink](const Role& r) { return r.ink == ink; });
    return found == kRoles.end() ? kRoles.front() : *found;
}

double luminance(const QColor& color) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

ChartStyle sized(double scale) {
    ChartStyle style;
    style.scale = std::clamp(scale, 0.4, 6.0);
    style.font = QFont(QStringLiteral("DejaVu Sans"));
    style.font.setPixelSize(std::max(6, static_cast<int>(std::lround(12 * style.scale))));
    style.lineWidth = 2 * style.scale;
    style.markerSize = 8 * style.scale;
    return style;
}

} // namespace

ChartStyle ChartStyle::light(double scale) {
    ChartStyle style = sized(scale);
    style.background = QColor(0xff, 0xff, 0xff);
    style.plotGround = QColor(0xff, 0xff, 0xff);
    style.text = QColor::fromRgb(roleOf(Ink::text).onLight);
    style.mutedText = QColor(0x4d, 0x55, 0x5e);
    style.grid = QColor::fromRgb(roleOf(Ink::grid).onLight);
    style.minorGrid = QColor(0xed, 0xef, 0xf2);
    style.tint = 0.08;
    return style;
}

ChartStyle ChartStyle::dark(double scale) {
    ChartStyle style = sized(scale);
    style.background = QColor(0x1b, 0x1e, 0x23);
    style.plotGround = QColor(0x20, 0x24, 0x2a);
    style.text = QColor::fromRgb(roleOf(Ink::text).onDark);
    style.mutedText = QColor(0xb4, 0xbb, 0xc4);
    style.grid = QColor::fromRgb(roleOf(Ink::grid).onDark);
    style.minorGrid = QColor(0x2b, 0x30, 0x37);
    style.tint = 0.1;
    style.isDark = true;
    return style;
}

ChartStyle ChartStyle::contrasted() const {
    ChartStyle style = *this;
    style.background = style.plotGround = isDark ? Qt::black : Qt::white;
    style.text = style.mutedText = isDark ? Qt::white : Qt::black;
    style.grid = mixed(style.plotGround, style.text, 0.35);
    style.minorGrid = mixed(style.plotGround, style.text, 0.12);
    style.lineWidth *= 1.4;
    style.markerSize *= 1.2;
    style.tint *= 1.5;
    style.isContrast = true;
    return style;
}

QColor ChartStyle::color(Ink ink) const {
    const Role& role = roleOf(ink);
    return QColor::fromRgb(isDark ? role.onDark : role.onLight);
}

Qt::PenStyle ChartStyle::dash(Ink ink) const { return roleOf(ink).dash; }
Hatch ChartStyle::hatch(Ink ink) const { return roleOf(ink).hatch; }
Marker ChartStyle::marker(Ink ink) const { return roleOf(ink).marker; }
QColor ChartStyle::tinted(Ink ink) const { return mixed(plotGround, color(ink), tint); }

QColor ChartStyle::textOn(Ink ink, const QColor& ground) const {
    QColor result = color(ink);
    for (double share = 0.1; contrastRatio(result, ground) < 4.5 && share < 1.05; share += 0.1) result = mixed(color(ink), text, std::min(share, 1.0));
    return result;
}

QColor ChartStyle::inkOn(const QColor& fill) const {
    const QColor black(0x14, 0x16, 0x19);
    const QColor white(0xff, 0xff, 0xff);
    return contrastRatio(fill, white) >= 4.5 ? white : contrastRatio(fill, black) >= contrastRatio(fill, white) ? black : white;
}

QFont ChartStyle::fontOf(double factor, bool bold) const {
    QFont result = font;
    result.setPixelSize(std::max(6, static_cast<int>(std::lround(font.pixelSize() * factor))));
    result.setBold(bold);
    return result;
}

Qt::PenStyle penStyle(Stroke stroke) {
    switch (stroke) {
    case Stroke::none: return Qt::NoPen;
    case Stroke::solid: return Qt::SolidLine;
    case Stroke::dash: return Qt::DashLine;
    case Stroke::dot: return Qt::DotLine;
    case Stroke::dashDot: return Qt::DashDotLine;
    }
    return Qt::SolidLine;
}

QColor mixed(const QColor& ground, const QColor& ink, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue()));
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace mlsys
