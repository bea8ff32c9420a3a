// SPDX-License-Identifier: GPL-3.0-or-later
#include "axis_title.h"

#include "drawing.h"

#include <algorithm>
#include <optional>

namespace mlsys {
namespace {

// Sizes of a title's font.
constexpr double kSlightlySmaller = 0.85;
constexpr double kSmallest = 0.7;
constexpr double kSqueezed = 0.6; // what cannot be cut
constexpr double kBeyond = 10;    // pixels: that may come nearer to the ends of its axis

constexpr qsizetype kFewestLetters = 4; // of a name: fewer say nothing

double widestLine(const QStringList& lines, const QFont& font) {
    double widest = 0;
    for (const QString& line : lines) widest = std::max(widest, textWidth(line, font));
    return widest;
}

// Whole, in as many lines or fewer, as even as words allow.
QStringList linesOf(const QString& text, int most, const QFont& font) {
    const double full = textWidth(text, font);
    if (most < 2) return {text};
    for (double width = full / most; width < full; width += full / 40)
        if (const QStringList lines = wrapped(text, font, width, most); lines.join(u' ') == text) return lines;
    return {text};
}

bool isCut(const QString& line) { return line.endsWith(u'…'); }

// Empty where too little of the name would be left.
QStringList withCutName(const AxisSpec& spec, double room, int most, const QFont& font) {
    const QString unit = u'(' + spec.unit + u')';
    QStringList lines;
    if (most < 2) {
        lines = {elided(spec.quantity, font, std::max(0.0, room - textWidth(u' ' + unit, font)))};
    } else {
        lines = wrapped(spec.quantity, font, room, most - 1);
        if (std::any_of(lines.begin(), lines.end() - 1, isCut)) lines = wrapped(spec.quantity, font, room, 1);
    }
    if (lines.first().isEmpty() || (isCut(lines.first()) && lines.first().size() <= kFewestLetters)) return {};
    if (most < 2) lines.first() += u' ' + unit;
    else lines.append(unit);
    return widestLine(lines, font) <= room ? lines : QStringList();
}

} // namespace

AxisTitle axisTitle(const AxisMap& axis, double room, int mostLines, const ChartStyle& style, double largest) {
    const QString whole = axis.title();
    const AxisSpec& spec = axis.spec();
    struct Way {
        int lines;
        double factor;
    };
    for (const Way way : {Way{1, 1}, Way{1, kSlightlySmaller}, Way{2, 1}, Way{1, kSmallest}, Way{2, kSmallest}, Way{3, kSmallest}}) {
        if (way.lines > mostLines || way.factor > largest) continue;
        const QStringList lines = linesOf(whole, way.lines, style.fontOf(1));
        if (widestLine(lines, style.fontOf(way.factor)) <= room) return {lines, way.factor};
    }
    if (!spec.unit.isEmpty() && !spec.quantity.trimmed().isEmpty())
        if (const QStringList lines = withCutName(spec, room, mostLines, style.fontOf(kSmallest)); !lines.isEmpty()) return {lines, kSmallest};
    const QString& last = spec.unit.isEmpty() ? whole : spec.unit;
    const double width = textWidth(last, style.fontOf(1));
    return {{last}, std::min(largest, width > room && width > 0 ? std::clamp((room + kBeyond) / width, kSqueezed, 1.0) : 1.0)};
}

} // namespace mlsys
