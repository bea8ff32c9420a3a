// SPDX-License-Identifier: GPL-3.0-or-later
// Where an axis has its ticks and what they say. Pure functions on numbers in the axis' unit.
// Qt's own log axis has no label at all below a decade; these are labelled at every zoom.
#pragma once

#include <QLocale>
#include <QString>
#include <QVector>

namespace mlsys {

struct Tick {
    double value = 0;
    QString text;
    bool operator==(const Tick&) const = default;
};

struct Ticks {
    QVector<Tick> major;   // ascending, inside the range, texts unique, at least two
    QVector<double> minor; // grid positions without a label
    bool operator==(const Ticks&) const = default;
};

struct TickOptions {
    double pixels = 400;   // length of the axis
    double spacing = 64;   // least distance of two labels
    bool siPrefix = false; // "10 G" instead of 10¹⁰
    QLocale locale;
};

// For min ≤ 0 or max ≤ min there are none.
Ticks logTicks(double min, double max, const TickOptions& options);
Ticks linearTicks(double min, double max, const TickOptions& options);

// "1.2 T": a number with `digits` significant digits and the SI prefix, which is empty around 1.
// The space is there even without a prefix when `gap` asks for it ("312 FLOP/s").
QString siNumber(double value, int digits, const QLocale& locale, bool gap = false);
// "1,234", "0.0123" or "1.23×10⁹", without superfluous zeros.
QString plainNumber(double value, int digits, const QLocale& locale);
QString superscript(int exponent);

} // namespace mlsys
