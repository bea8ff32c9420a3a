// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark and their high contrast for widgets, by palette (no style sheet: it costs more start-up than everything else together), and
// the matching chart style. Tones are told by a sign or a word as well as by colour.
#pragma once

#include "app/charts/chart_style.h"
#include "app/widgets/settings.h"
#include "models/page.h"

#include <QPalette>

namespace mlsys {

class Theme {
public:
    Theme();                                       // remembers the system's palette and font

    void apply(ThemeChoice choice, double scale, bool contrast = false); // sets the application's palette and font
    bool isDark() const { return m_dark; }
    double scale() const { return m_scale; }
    ChartStyle chartStyle() const;

    static QColor toneColor(const QPalette& palette, Tone tone);
    static QString toneSign(Tone tone);            // "✓ ", "✗ " or ""

private:
    QPalette m_system;
    QFont m_font;
    bool m_dark = false;
    bool m_contrast = false;
    double m_scale = 1;
};

} // namespace mlsys
