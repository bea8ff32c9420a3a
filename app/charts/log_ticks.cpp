// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_ticks.h"

#include "models/number_text.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kSlack = 1e-9; // of a range: a tick on the very edge counts as inside
constexpr qsizetype kFewest = 3; // labels: two do not tell a log axis from a linear one
constexpr double kCloser = 0.75; // of the usual spacing, for the third
constexpr double kEvenSpan = 1.2; // decades: over more, even steps crowd at one end

// Digits about evenly far apart on a log axis, from the densest to the sparsest.
constexpr std::array<std::array<double, 10>, 6> kRoundDigits{
    {{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 3, 5, 7}, {1, 2, 3, 5}, {1, 2, 5}, {1, 3}}};
constexpr std::array<double, 10> kOtherDigits{1.5, 3, 7}; // where those miss the range

double powerOfTen(int exponent) { return std::pow(10.0, exponent); }
int exponentOf(double value) { return static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-12)); }

// One way to place labels: the values, how fine they are (for the decimals), and the grid between.
struct Ladder {
    QVector<double> values;
    double step = 0; // distance of neighbours where it is constant, else 0
    bool decadesOnly = false;
    QVector<double> minor;
};

bool isInside(double value, double min, double max, bool log) {
    if (!log) return value >= min - (max - min) * kSlack && value <= max + (max - min) * kSlack;
    const double slack = std::log10(max / min) * kSlack;
    return std::log10(value) >= std::log10(min) - slack && std::log10(value) <= std::log10(max) + slack;
}

Ladder decades(double min, double max, int every, double pixelsPerDecade) {
    Ladder ladder;
    ladder.decadesOnly = true;
    const int first = static_cast<int>(std::floor(std::log10(min)));
    const int last = static_cast<int>(std::ceil(std::log10(max)));
    for (int e = first; e <= last; ++e) {
        const double decade = powerOfTen(e);
        const bool labelled = ((e % every) + every) % every == 0;
        if (isInside(decade, min, max, true)) (labelled ? ladder.values : ladder.minor).append(decade);
        // Grid lines closer than a few pixels are a grey wall.
        if (pixelsPerDecade < 45) continue;
        for (int digit = 2; digit <= 9; ++digit)
            if (isInside(digit * decade, min, max, true)) ladder.minor.append(digit * decade);
    }
    return ladder;
}

Ladder oneTwoFive(double min, double max) {
    Ladder ladder;
    constexpr std::array<std::array<double, 3>, 3> parts{{{1, 2, 0.2}, {2, 5, 0.5}, {5, 10, 1}}};
    for (int e = static_cast<int>(std::floor(std::log10(min))); powerOfTen(e) <= max * 1.001; ++e)
        for (const auto& [from, to, minorStep] : parts) {
            const double decade = powerOfTen(e);
            if (isInside(from * decade, min, max, true)) ladder.values.append(from * decade);
            for (int i = 1; from + i * minorStep < to - minorStep / 2; ++i)
                if (const double value = (from + i * minorStep) * decade; isInside(value, min, max, true)) ladder.minor.append(value);
        }
    return ladder;
}

Ladder atDigits(double min, double max, const std::array<double, 10>& digits) {
    Ladder ladder;
    for (int e = static_cast<int>(std::floor(std::log10(min))); powerOfTen(e) <= max * 1.001; ++e) {
        for (const double digit : digits)
            if (digit > 0 && isInside(digit * powerOfTen(e), min, max, true)) ladder.values.append(digit * powerOfTen(e));
        for (int digit = 1; digit <= 9; ++digit)
            if (const double value = digit * powerOfTen(e); isInside(value, min, max, true) && !ladder.values.contains(value)) ladder.minor.append(value);
    }
    return ladder;
}

Ladder evenSteps(double min, double max, double step, int parts, bool log) {
    Ladder ladder;
    ladder.step = step;
    const double minorStep = step / parts;
    const auto first = static_cast<qint64>(std::ceil(min / minorStep - 1e-6));
    const auto last = static_cast<qint64>(std::floor(max / minorStep + 1e-6));
    for (qint64 i = first; i <= last && i - first < 2000; ++i) {
        const bool isMajor = i % parts == 0;
        const double value = isMajor ? static_cast<double>(i / parts) * step : static_cast<double>(i) * minorStep;
        if (isInside(value, min, max, log)) (isMajor ? ladder.values : ladder.minor).append(value);
    }
    return ladder;
}

// Ascending 1-2-5 steps around `step`, with the number of parts that makes a round minor step.
struct Step {
    double size;
    int parts;
};
Step niceStep(int rank) // …, 0 → 1, 1 → 2, 2 → 5, 3 → 10, …
{
    const int decade = static_cast<int>(std::floor(rank / 3.0));
    constexpr std::array<double, 3> digits{1, 2, 5};
    constexpr std::array<int, 3> parts{5, 4, 5};
    const auto i = static_cast<std::size_t>(rank - 3 * decade);
    return {digits[i] * powerOfTen(decade), parts[i]};
}
int rankBelow(double step) { return 3 * exponentOf(step); }

double leastGap(const QVector<double>& values, double min, double max, double pixels, bool log) {
    double least = pixels;
    for (qsizetype i = 1; i < values.size(); ++i) {
        const double share = log ? std::log10(values[i] / values[i - 1]) / std::log10(max / min) : (values[i] - values[i - 1]) / (max - min);
        least = std::min(least, share * pixels);
    }
    return least;
}

QString fixed(double value, int decimals, const QLocale& locale) { return withMinus(locale.toString(value, 'f', std::clamp(decimals, 0, 15))); }

struct Prefix {
    int exponent;
    QStringView text;
};
constexpr std::array kPrefixes = {Prefix{-24, u"y"}, Prefix{-21, u"z"}, Prefix{-18, u"a"}, Prefix{-15, u"f"}, Prefix{-12, u"p"}, Prefix{-9, u"n"},
                                  Prefix{-6, u"µ"},  Prefix{-3, u"m"},  Prefix{0, u""},    Prefix{3, u"k"},   Prefix{6, u"M"},   Prefix{9, u"G"},
                                  Prefix{12, u"T"},  Prefix{15, u"P"},  Prefix{18, u"E"},  Prefix{21, u"Z"},  Prefix{24, u"Y"}};

const Prefix* prefixFor(double value) {
    if (value == 0) return nullptr;
    const int group = static_cast<int>(std::floor(exponentOf(value) / 3.0)) * 3;
    const auto found = std::find_if(kPrefixes.begin(), kPrefixes.end(), [group](const Prefix& p) { return p.exponent == group; });
    return found == kPrefixes.end() ? nullptr : &*found;
}

// Decimals that show `step` exactly after dividing by 10^exponent.
int decimalsFor(double step, int exponent) { return std::max(0, exponent - exponentOf(step)); }

// Of a number that is round by itself: "2", "1.5".
double ownStep(double value) {
    const double decade = powerOfTen(exponentOf(value));
    const double digit = std::abs(value) / decade;
    return std::abs(digit - std::round(digit)) < 1e-6 ? decade : decade / 10;
}

QString scientific(double value, double step, const QLocale& locale) {
    const int exponent = exponentOf(value);
    const double mantissa = value / powerOfTen(exponent);
    const QString power = QStringLiteral("10") + superscript(exponent);
    if (std::abs(mantissa - 1) < 1e-12 && (step == 0 || std::abs(value) <= step * 1.000001)) return power;
    return fixed(mantissa, decimalsFor(step > 0 ? step : ownStep(value), exponent), locale) + QStringLiteral("×") + power;
}

// One style for the whole axis: as soon as one number needs a power of ten, all are written so.
bool needsPowers(const Ladder& ladder) {
    // Decades alone read best as powers sooner; between them, grouped digits last a little longer.
    const double high = ladder.decadesOnly ? 5e4 : 1e6;
    const double low = ladder.decadesOnly ? 5e-4 : 1e-4;
    return std::any_of(ladder.values.begin(), ladder.values.end(), [&](double value) {
        const double size = std::abs(value);
        return size >= high || (value != 0 && size < low && (ladder.step == 0 || ladder.step < low));
    });
}

// Prefixes too are for the whole axis or for none of it: "1,000", as texts say it, where all numbers are so short.
bool needsPrefixes(const Ladder& ladder) {
    return std::any_of(ladder.values.begin(), ladder.values.end(), [](double value) { return std::abs(value) >= 1e5 || (value != 0 && std::abs(value) < 0.999e-3); });
}

QString tickText(double value, const Ladder& ladder, bool hasPowers, bool hasPrefixes, const TickOptions& options) {
    if (value == 0) return options.locale.toString(0);
    const double step = ladder.step > 0 ? ladder.step : ownStep(value);
    if (hasPrefixes) {
        if (const Prefix* prefix = prefixFor(value)) {
            const QString number = fixed(value / powerOfTen(prefix->exponent), decimalsFor(step, prefix->exponent), options.locale);
            return prefix->text.isEmpty() ? number : number + QChar(QChar::Nbsp) + prefix->text.toString();
        }
        return scientific(value, ladder.step, options.locale);
    }
    return hasPowers ? scientific(value, ladder.step, options.locale) : fixed(value, decimalsFor(step, 0), options.locale);
}

Ticks texted(const Ladder& ladder, const TickOptions& options) {
    Ticks ticks;
    ticks.minor = ladder.minor;
    QSet<QString> seen; // QCategoryAxis silently refuses a text it has
    const bool hasPrefixes = options.siPrefix && needsPrefixes(ladder);
    const bool hasPowers = !options.siPrefix && needsPowers(ladder);
    for (const double value : ladder.values) {
        const QString text = tickText(value, ladder, hasPowers, hasPrefixes, options);
        if (seen.contains(text)) continue;
        seen.insert(text);
        ticks.major.append({value, text});
    }
    return ticks;
}

// Even steps, the finest that leave room; always at least two ticks.
Ladder bestEvenSteps(double min, double max, const TickOptions& options, bool log) {
    int rank = rankBelow(max - min) + 3;
    Ladder best;
    for (int tries = 0; tries < 12; ++tries, --rank) {
        const Step step = niceStep(rank);
        Ladder ladder = evenSteps(min, max, step.size, step.parts, log);
        const bool hasRoom = leastGap(ladder.values, min, max, options.pixels, log) >= options.spacing;
        if (best.values.size() >= 2 && !hasRoom) break;
        best = std::move(ladder);
    }
    return best;
}

// Round numbers on a short or small log axis, a little closer than usual if need be; none where even so they are too few.
Ladder enoughLabels(double min, double max, const TickOptions& options) {
    TickOptions closer = options;
    const auto isGood = [&](const Ladder& l) { return l.values.size() >= kFewest && leastGap(l.values, min, max, options.pixels, true) >= closer.spacing; };
    for (const double share : {1.0, kCloser}) {
        closer.spacing = share * options.spacing;
        if (std::log10(max / min) <= kEvenSpan)
            if (Ladder even = bestEvenSteps(min, max, closer, true); isGood(even)) return even;
        for (const auto& digits : kRoundDigits)
            if (Ladder ladder = atDigits(min, max, digits); isGood(ladder)) return ladder;
    }
    const Ladder other = atDigits(min, max, kOtherDigits);
    return isGood(other) ? other : Ladder();
}

} // namespace

Ticks logTicks(double min, double max, const TickOptions& options) {
    if (!(min > 0) || !(max > min) || !std::isfinite(max)) return {};
    const double span = std::log10(max / min);
    const double perDecade = options.pixels / span;
    const auto hasRoom = [&](const Ladder& l) { return leastGap(l.values, min, max, options.pixels, true) >= options.spacing; };

    Ladder best;
    for (const int every : {1, 2, 3, 6, 9, 12, 15, 30, 60}) {
        Ladder coarser = decades(min, max, every, perDecade);
        // Over several decades on a small chart two whole decades far apart read better than even steps at one end.
        if (coarser.values.size() < 2 && span > 2) {
            best.values = {best.values.first(), best.values.last()};
            return texted(best, options);
        }
        best = std::move(coarser);
        if (best.values.size() < 2 || hasRoom(best)) break;
    }
    if (best.values.size() >= 4) return texted(best, options);
    if (Ladder finer = oneTwoFive(min, max); finer.values.size() >= kFewest && hasRoom(finer)) return texted(finer, options);
    if (best.values.size() >= kFewest) return texted(best, options);
    if (Ladder finer = enoughLabels(min, max, options); !finer.values.isEmpty()) return texted(finer, options);
    if (best.values.size() >= 2 && span > kEvenSpan) return texted(best, options);
    if (Ladder even = bestEvenSteps(min, max, options, true); even.values.size() >= 2 && (hasRoom(even) || best.values.size() < 2)) best = std::move(even);
    if (best.values.size() < 2) { // coarse decades that missed: any two whole ones will do
        best = decades(min, max, 1, perDecade);
        best.values = {best.values.first(), best.values.last()};
    }
    return texted(best, options);
}

Ticks linearTicks(double min, double max, const TickOptions& options) {
    if (!(max > min) || !std::isfinite(min) || !std::isfinite(max)) return {};
    return texted(bestEvenSteps(min, max, options, false), options);
}

QString plainNumber(double value, int digits, const QLocale& locale) {
    if (value == 0 || !std::isfinite(value)) return value == 0 ? locale.toString(0) : std::isnan(value) ? QStringLiteral("–") : QStringLiteral("∞");
    const int exponent = exponentOf(value);
    const bool needsPower = exponent >= 7 || exponent < -4;
    const double number = needsPower ? value / powerOfTen(exponent) : value;
    int decimals = std::clamp(digits - 1 - (needsPower ? 0 : exponent), 0, 15);
    const auto isSuperfluous = [&](int places) {
        const double shift = powerOfTen(places);
        return std::abs(std::round(number * shift) / shift - std::round(number * shift * 10) / (shift * 10)) < 0.01 / (shift * 10);
    };
    while (decimals > 0 && isSuperfluous(decimals - 1)) --decimals;
    const QString text = fixed(number, decimals, locale);
    return needsPower ? text + QStringLiteral("×10") + superscript(exponent) : text;
}

QString siNumber(double value, int digits, const QLocale& locale, bool gap) {
    const QString space = QString(QChar(QChar::Nbsp));
    // Rounding may carry into the next prefix: 999.96 G is 1 T.
    const double rounding = value == 0 ? 1 : powerOfTen(exponentOf(value) - digits + 1);
    const double rounded = std::round(value / rounding) * rounding;
    const Prefix* prefix = std::isfinite(rounded) ? prefixFor(rounded) : nullptr;
    if (!prefix) return plainNumber(value, digits, locale) + (gap ? space : QString());
    const QString number = plainNumber(rounded / powerOfTen(prefix->exponent), digits, locale);
    return prefix->text.isEmpty() && !gap ? number : number + space + prefix->text.toString();
}

QString superscript(int exponent) {
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = QString::number(exponent);
    for (QChar& c : text) c = c == u'-' ? QChar(u'⁻') : digits[c.digitValue()];
    return text;
}

} // namespace mlsys
