// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/short_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ShortText { Q_DECLARE_TR_FUNCTIONS(ShortText) };

QString withoutZeros(const PageContext& context, QString number) {
    const qsizetype point = number.indexOf(context.format.locale.decimalPoint());
    if (point < 0 || number.contains(u'e', Qt::CaseInsensitive)) return number;
    while (number.endsWith(context.format.locale.zeroDigit())) number.chop(1);
    if (number.size() == point + 1) number.chop(1);
    return number;
}

} // namespace

QString shortText(const PageContext& context, double coherent, Dimension dimension, const char* unit) {
    Formatted value = context.format.value(coherent, dimension, unit);
    value.number = withoutZeros(context, value.number);
    return value.text();
}

QString shortText(const PageContext& context, Time time, const char* unit) { return shortText(context, raw(time), dimensionOf<Time>, unit); }

QString lifeText(const PageContext& context, Time time) {
    const double years = time / unit::day(365);
    if (years < 1 || std::abs(years - std::round(years)) > 1e-9) return shortText(context, time, "d");
    return std::round(years) == 1 ? ShortText::tr("1 year") : ShortText::tr("%1 years").arg(context.format.locale.toString(years, 'f', 0));
}

QString shareText(const PageContext& context, double share) {
    if (!std::isfinite(share)) return context.format.number(share);
    const double percent = 100 * share;
    const double edge = std::min(std::abs(percent), std::abs(100 - percent)); // from none, or from all
    const auto text = [&](double value, int places) { return ShortText::tr("%1 %").arg(context.format.locale.toString(value, 'f', places)); };
    if (edge == 0 || edge >= 9.95) return text(percent, 0);
    if (edge < 0.001) return percent < 50 ? ShortText::tr("below %1").arg(text(0.001, 3)) : ShortText::tr("above %1").arg(text(99.999, 3));
    return text(percent, edge >= 0.995 ? 1 : edge >= 0.0995 ? 2 : 3);
}

QString timesText(const PageContext& context, double ratio) {
    if (!std::isfinite(ratio)) return u"–"_s; // of nothing
    const QLocale& locale = context.format.locale;
    return (ratio >= 9.95 ? locale.toString(ratio, 'f', 0) : ratio >= 0.995 ? locale.toString(ratio, 'f', 1) : locale.toString(ratio, 'g', 2)) + u'×';
}

} // namespace mlsys
