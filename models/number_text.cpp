// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_text.h"

#include <QRegularExpression>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

QString inLocale(const QString& plain, const QLocale& locale) {
    static const QRegularExpression number(u"^[+-]?\\d+\\.\\d"_s);
    QString text = plain;
    if (number.match(text).hasMatch()) text.replace(text.indexOf(u'.'), 1, locale.decimalPoint());
    return text;
}

QString plainNumber(const QString& typed, const QLocale& locale) {
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
