// SPDX-License-Identifier: GPL-3.0-or-later
// Texts set in lines of a width, in logical pixels (1/96 inch): what a report's pages are made of.
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace mlsys {

// The same letters on every screen and in every file.
QFont reportLetters(int pixels, bool isBold = false);

struct Extent {
    double word = 0; // the widest
    double text = 0; // in one line
};
Extent extentOf(const QString& text, const QFont& font);

// The height of a text in lines of this width; painted at `at` too, if there is a painter. Numbers stand to the right.
double typeset(const QString& text, const QFont& font, double width, bool isNumber, QPainter* painter, QPointF at);

} // namespace mlsys
