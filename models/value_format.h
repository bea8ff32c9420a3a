// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them: by locale, in the unit that keeps them short, bytes in GB or GiB.
// For the screen only: files hold C-locale text with units (engine/unit_text.hpp).
#pragma once

#include "engine/row.hpp"

#include <QLocale>
#include <QString>

namespace mlsys {

enum class ByteFamily { decimal, binary };   // GB or GiB

struct Formatted {
    QString number;   // "0.54", or "unbounded" / "no value"
    QString unit;     // "ms"; empty for plain numbers
    QString text() const;
};

class ValueFormat {
public:
    QLocale locale = QLocale::c();
    ByteFamily bytes = ByteFamily::decimal;
    bool microseconds = false;               // times below a second in µs instead of ms

    // A value in coherent units near `unit`: the unit itself from a tenth to ten thousand (times: a thousand), beyond that a larger or
    // smaller one of its kind. Never shows inf or NaN.
    Formatted value(double coherent, Dimension dimension, const char* unit) const;
    // The unit in which value() would write it, for the axis that has such a value at its end.
    struct Unit {
        QString name;
        double factor = 1;                   // coherent ÷ factor is the number
    };
    Unit unitFor(double coherent, Dimension dimension, const char* unit) const;
    Formatted value(const Row& row, const void* owner) const;  // any kind: number, choice, yes/no
    // `shown`, which is `coherent` in its own unit, in the unit `wanted` of a number it stands beside; itself where that is of
    // another kind or would make it long: "0.40 kWh" beside kJ is "1440 kJ".
    Formatted inUnit(const Formatted& shown, double coherent, const QString& wanted) const;
    // In exactly this unit: for "140.0 of 85.9 GB".
    QString numberIn(double coherent, const char* unit, int decimals) const;
    QString percent(double share) const;                        // "95 %"
    QString number(double value) const;
    // Bytes in both families: "85.9 GB (80 GiB)".
    QString capacity(double bytes) const;
    // The change from `before` to `after`: "−12.5 %", "×3.1"; empty if either is not a number.
    QString change(double before, double after) const;

private:
    QString decimals(double value) const;
};

// "×10⁻⁹": how people write what programs write as "e-09".
QString timesPowerOfTen(int exponent);

// Without the marks that hold number and unit together in a text that runs from the right: for files and other programs.
QString withoutMarks(QString text);

} // namespace mlsys
