// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/value_format.h"

#include "engine/unit_scale.hpp"
#include "engine/unit_text.hpp"
#include "models/number_text.h"
#include "models/words.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mlsys {
namespace {

using namespace Qt::StringLiterals;

// Units of one dimension, small to large.
constexpr std::array kTimes{"ns", "µs", "ms", "s", "min", "h", "d"};
constexpr std::array kBytes{"B", "kB", "MB", "GB", "TB", "PB"};
constexpr std::array kBinaryBytes{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
constexpr std::array kBandwidths{"B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s"};
constexpr std::array kWork{"FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP"};
constexpr std::array kRates{"FLOP/s", "kFLOP/s", "MFLOP/s", "GFLOP/s", "TFLOP/s", "PFLOP/s", "EFLOP/s"};
constexpr std::array kEnergies{"µJ", "mJ", "J", "kJ", "kWh", "MWh", "GWh"};
constexpr std::array kPowers{"µW", "mW", "W", "kW", "MW"};
constexpr std::array kCarbon{"gCO2e", "kgCO2e", "tCO2e"};
constexpr std::array kMoney{"USD", "kUSD", "MUSD", "GUSD"};
constexpr std::array kVolumes{"mL", "L", "m^3"};

// Each unit is parsed once: a page writes hundreds of numbers, and tries a whole series for each.
double factorOf(const char* text) {
    static thread_local std::unordered_map<std::string, double> known;
    const auto [at, isNew] = known.try_emplace(text);
    if (isNew) at->second = UnitScale(text).size();
    return at->second;
}

// A unit with its scale: read once, not with every number.
struct Scaled {
    const char* text;
    double factor;
};
template <std::size_t N> std::array<Scaled, N> scaled(const std::array<const char*, N>& units) {
    std::array<Scaled, N> all{};
    std::transform(units.begin(), units.end(), all.begin(), [](const char* unit) { return Scaled{unit, factorOf(unit)}; });
    return all;
}

std::span<const Scaled> seriesOf(Dimension dimension, ByteFamily bytes) {
    static const auto times = scaled(kTimes);
    static const auto decimal = scaled(kBytes);
    static const auto binary = scaled(kBinaryBytes);
    static const auto bandwidths = scaled(kBandwidths);
    static const auto work = scaled(kWork);
    static const auto rates = scaled(kRates);
    static const auto energies = scaled(kEnergies);
    static const auto powers = scaled(kPowers);
    static const auto carbon = scaled(kCarbon);
    static const auto money = scaled(kMoney);
    static const auto volumes = scaled(kVolumes);
    if (dimension == dimensionOf<Time>) return times;
    if (dimension == dimensionOf<Bytes>) return bytes == ByteFamily::binary ? std::span<const Scaled>(binary) : decimal;
    if (dimension == dimensionOf<Bandwidth>) return bandwidths;
    if (dimension == dimensionOf<Flops>) return work;
    if (dimension == dimensionOf<FlopRate>) return rates;
    if (dimension == dimensionOf<Energy>) return energies;
    if (dimension == dimensionOf<Power>) return powers;
    if (dimension == dimensionOf<CarbonMass>) return carbon;
    if (dimension == dimensionOf<Money>) return money;
    if (dimension == dimensionOf<Volume>) return volumes;
    return {};
}

// "gCO2e/kWh" and "1/s" as people write them.
QString shown(std::string_view unit) {
    if (unit == "1" || unit.empty()) return {};
    if (unit == "1/s") return u"/s"_s;
    return qstring(unit).replace("CO2e"_L1, u"CO₂e"_s).replace(u"us"_s, u"µs"_s).replace(u"^3"_s, u"³"_s);
}

// Every number of this file is written here.
QString written(const QLocale& locale, double value, char format, int precision) { return withMinus(locale.toString(value, format, precision)); }

// "2.777×10⁻⁹": with so many digits, less the zeros at their end.
QString powerOfTen(const QLocale& locale, double value, int digits) {
    const QByteArray plain = QByteArray::number(value, 'e', digits - 1);
    const qsizetype e = plain.indexOf('e');
    QByteArray mantissa = plain.left(e);
    while (mantissa.contains('.') && (mantissa.endsWith('0') || mantissa.endsWith('.'))) mantissa.chop(1);
    const qsizetype point = mantissa.indexOf('.');
    return written(locale, mantissa.toDouble(), 'f', point < 0 ? 0 : static_cast<int>(mantissa.size() - point - 1)) + timesPowerOfTen(plain.mid(e + 1).toInt());
}

// A percentage below 0.1: two digits.
QString smallShare(const QLocale& locale, double percentage) { return std::abs(percentage) < 1e-4 ? powerOfTen(locale, percentage, 2) : written(locale, percentage, 'g', 2); }

// Of the unit a number is shown in, "gCO₂e": what it is in base units, and of what; nothing if it only names what is counted.
std::optional<Scaled> scaleOf(const QString& shownUnit, Dimension& dimension) {
    const QString plain = QString(shownUnit).replace(u"CO₂e"_s, u"CO2e"_s).replace(u"³"_s, u"^3"_s);
    const std::string text = utf8(plain.startsWith(u'/') ? u'1' + plain : plain);
    const mlsys::Unit unit = parseUnit(text);
    if (!unit.known || unit.dimension.none()) return std::nullopt;
    dimension = unit.dimension;
    return Scaled{nullptr, UnitScale(text).size()};
}

constexpr QChar kIsolate(0x2066), kEndOfIsolate(0x2069);

} // namespace

QString ValueFormat::decimals(double value) const {
    const double magnitude = std::abs(value);
    if (value == 0) return locale.toString(0);
    if (magnitude >= 1e9 || magnitude < 1e-4) return powerOfTen(locale, value, 4);
    if (magnitude >= 999.95) return written(locale, value, 'f', 0);
    if (magnitude >= 99.995) return written(locale, value, 'f', 1);
    if (magnitude >= 0.2) return written(locale, value, 'f', 2);
    return written(locale, value, 'f', 2 - static_cast<int>(std::floor(std::log10(magnitude))));
}

Formatted ValueFormat::value(double coherent, Dimension dimension, const char* unit) const {
    if (std::isnan(coherent)) return {QCoreApplication::translate("ValueFormat", "no value"), {}};
    if (std::isinf(coherent)) return {QCoreApplication::translate("ValueFormat", "unbounded"), {}};
    if (dimension.none()) {
        // Ratios keep three digits; counts none.
        if (coherent == std::floor(coherent) && std::abs(coherent) < 1e15) return {written(locale, coherent, 'f', 0), {}};
        return {decimals(coherent), {}};
    }
    const Unit chosen = unitFor(coherent, dimension, unit);
    return {decimals(coherent / chosen.factor), chosen.name};
}

ValueFormat::Unit ValueFormat::unitFor(double coherent, Dimension dimension, const char* unit) const {
    if (dimension.none()) return {};
    if (dimension == dimensionOf<Time> && microseconds && std::abs(coherent) < 1) unit = "us";
    std::string_view chosen = *unit ? std::string_view(unit) : std::string_view();
    std::string fallback;
    if (chosen.empty()) chosen = fallback = coherentUnit(dimension);
    const std::span<const Scaled> series = seriesOf(dimension, bytes);
    const bool family = dimension == dimensionOf<Bytes> && bytes == ByteFamily::binary;
    double factor = factorOf(std::string(chosen).c_str());
    const double own = std::abs(coherent) / factor;
    const double most = dimension == dimensionOf<Time> ? 1e3 : 1e4; // "4.86 s", but "3,350 GB/s" beside its neighbours
    if (!series.empty() && coherent != 0 && (family || own < 0.1 || own >= most)) {
        const Scaled* fitting = &series.front();
        for (const Scaled& candidate : series) if (std::abs(coherent) >= candidate.factor) fitting = &candidate;
        chosen = fitting->text;
        factor = fitting->factor;
    }
    return {shown(chosen), factor};
}

Formatted ValueFormat::value(const Row& row, const void* owner) const {
    if (!row.peek(owner)) return {QCoreApplication::translate("ValueFormat", "not given"), {}};
    if (row.kind == Kind::flag) return {flagOf(row, owner) ? QCoreApplication::translate("ValueFormat", "yes") : QCoreApplication::translate("ValueFormat", "no"), {}};
    if (const Choice* choice = choiceOf(row, owner)) return {translated(choice->title), {}};
    if (row.kind == Kind::name) return {QString::fromUtf8(nameOf(row, owner).data(), static_cast<qsizetype>(nameOf(row, owner).size())), {}};
    if (row.kind == Kind::group) return {};
    if (row.share && std::isfinite(numberOf(row, owner))) {
        const double share = 100 * numberOf(row, owner);
        if (share != 0 && share < 0.095) return {smallShare(locale, share), u"%"_s};
        return {written(locale, share, 'f', share < 10 && share != 0 ? 2 : 1), u"%"_s};
    }
    Formatted formatted = value(numberOf(row, owner), row.dimension, row.unit);
    if (!row.shownUnit.empty()) formatted.unit = translated(row.shownUnit);
    return formatted;
}

Formatted ValueFormat::inUnit(const Formatted& shown, double coherent, const QString& wanted) const {
    if (shown.unit == wanted || !std::isfinite(coherent)) return shown;
    Dimension own, other;
    const std::optional<Scaled> from = scaleOf(shown.unit, own), to = scaleOf(wanted, other);
    // Requests are not samples, though both are counted by the second; and a number that is not the one shown is of something
    // else: a price of a million, say.
    if (!from || !to || own != other || seriesOf(own, bytes).empty() || decimals(coherent / from->factor) != shown.number) return shown;
    const double number = std::abs(coherent / to->factor);
    if (number != 0 && !(number >= 0.01 && number < 1e4)) return shown;
    return {decimals(coherent / to->factor), wanted};
}

QString ValueFormat::numberIn(double coherent, const char* unit, int places) const {
    if (!std::isfinite(coherent)) return value(coherent, {}, "").number;
    return written(locale, coherent / factorOf(unit), 'f', places);
}

QString ValueFormat::percent(double share) const {
    if (!std::isfinite(share)) return value(share, {}, "").number;
    const bool isSmall = share != 0 && std::abs(share) < 0.00095; // "0.0 %" would be nothing at all
    return QCoreApplication::translate("ValueFormat", "%1 %").arg(isSmall ? smallShare(locale, 100 * share) : written(locale, 100 * share, 'f', std::abs(share) < 0.0995 && share != 0 ? 1 : 0));
}

QString ValueFormat::number(double value) const { return std::isfinite(value) ? decimals(value) : this->value(value, {}, "").number; }

QString ValueFormat::capacity(double count) const {
    ValueFormat decimal = *this;
    decimal.bytes = ByteFamily::decimal;
    ValueFormat binary = *this;
    binary.bytes = ByteFamily::binary;
    const Formatted gib = binary.value(count, dimensionOf<Bytes>, "GiB");
    const double whole = count / factorOf(utf8(gib.unit).c_str());
    const Formatted gb = decimal.value(count, dimensionOf<Bytes>, "GB");
    // Only where the vendor counts in powers of two is the second figure a round one and worth its place.
    if (std::abs(whole - std::round(whole)) > 1e-9 || gb.unit == gib.unit) return gb.text();
    return u"%1 (%2 %3)"_s.arg(gb.text(), written(locale, whole, 'f', 0), gib.unit);
}

QString ValueFormat::change(double before, double after) const {
    if (!std::isfinite(before) || !std::isfinite(after) || before == 0) return {};
    const double ratio = after / before;
    if (ratio >= 999.5 && ratio < 1e9) return u"×"_s + written(locale, ratio, 'f', 0);
    if (ratio >= 1e9 || (ratio > 0 && ratio < 1e-4)) return u"×"_s + powerOfTen(locale, ratio, 3);
    if (ratio >= 2 || (ratio > 0 && ratio <= 0.5)) return u"×"_s + written(locale, ratio, 'g', 3);
    const double percentValue = 100 * (ratio - 1);
    if (std::abs(percentValue) < 0.05) return u"±0 %"_s;
    return (percentValue < 0 ? u"−"_s : u"+"_s) + written(locale, std::abs(percentValue), 'f', 1) + u" %"_s;
}

// In a text that runs from the right, number and unit would change places.
QString Formatted::text() const {
    if (unit.isEmpty()) return number;
    const QString whole = number + u' ' + unit;
    return QGuiApplication::isRightToLeft() ? QString(kIsolate + whole + kEndOfIsolate) : whole;
}

QString timesPowerOfTen(int exponent) {
    QString power;
    for (const QChar digit : QString::number(std::abs(exponent))) power += u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s[digit.digitValue()];
    return u"×10"_s + (exponent < 0 ? u"⁻"_s : QString()) + power;
}

QString withoutMarks(QString text) { return text.remove(kIsolate).remove(kEndOfIsolate); }

} // namespace mlsys
