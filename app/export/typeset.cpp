// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/typeset.h"

#include "models/table_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr double kBearing = 1.5; // what an Arabic letter needs beside the width that is told of its word

Qt::LayoutDirection directionOf(const QString& text) { return readsFromRight(text) ? Qt::RightToLeft : Qt::LeftToRight; }

QTextOption optionFor(const QString& text, bool isNumber, QTextOption::WrapMode wrap) {
    const bool toRight = isNumber || QGuiApplication::isRightToLeft();
    QTextOption option((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(text));
    option.setWrapMode(wrap);
    return option;
}

} // namespace

QFont reportLetters(int pixels, bool isBold) {
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths grow with the size, and are the same on every screen
    return font;
}

Extent extentOf(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text, false, QTextOption::WordWrap));
    layout.beginLayout();
    if (QTextLine line = layout.createLine(); line.isValid()) line.setLineWidth(1e6);
    layout.endLayout();
    const double word = layout.minimumWidth() + kBearing;
    return {word, std::max(word, layout.maximumWidth())};
}

double typeset(const QString& text, const QFont& font, double width, bool isNumber, QPainter* painter, QPointF at) {
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.setTextOption(optionFor(text, isNumber, QTextOption::WrapAtWordBoundaryOrAnywhere)); // a word is broken only if it is wider than the page
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    if (painter) layout.draw(painter, at);
    return height;
}

} // namespace mlsys
