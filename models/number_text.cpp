// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_text.h"

#include <QRegularExpression>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr QChar kMinus(0x2212);
} // namespace

QString withMinus(const QString& text) {
    if (!text.contains(u'-')) return text; // nearly all: a page writes hundreds of numbers
    // Before a number that nothing is joined to ("GPT-3", "2024-07"), or in an exponent.
    static const QRegularExpression sign(u"(?<![\\w.,)\\]-])-(?=[.,]?\\d)|(?<=\\d[eE])-(?=\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(sign, kMinus);
}

QString withHyphen(QString text) { return text.replace(kMinus, u'-'); }

QString inLocale(const QString& plain, const QLocale& locale) {
    static const QRegularExpression number(u"^[+-]?\\d+\\.\\d"_s);
    QString text = plain;
    if (number.match(text).hasMatch()) text.replace(text.indexOf(u'.'), 1, locale.decimalPoint());
    return text;
}

QString plainNumber(const QString& text, const QLocale& locale) {
    const QString typed = text.trimmed().startsWith(kMinus) ? withHyphen(text) : text; // copied from a table
    static const QRegularExpression leading(u"^\\s*([+-]?\\d(?:[\\d.,'’٬٫\u00a0\u202f]*\\d)?)(?![.,]\\s)"_s);
    static const QRegularExpression groupOfZero(u"^[+-]?0\\D\\d{3}$"_s); // "0.125": nobody groups so
    const QRegularExpressionMatch match = leading.match(typed);
    if (!match.hasMatch()) return typed;
    QString number = match.captured(1);
    bool ok = false;
    static_cast<void>(locale.toDouble(number, &ok));
    if (!ok || (number.contains(locale.groupSeparator()) && groupOfZero.match(number).hasMatch())) return typed;
    number.remove(locale.groupSeparator());
    number.replace(locale.decimalPoint(), u"."_s);
    return number + typed.sliced(match.capturedEnd(1));
}

QString typedInC(const QString& typed) { return plainNumber(typed.trimmed(), QLocale()); }

} // namespace mlsys
