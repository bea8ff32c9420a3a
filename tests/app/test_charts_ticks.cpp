// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_map.h"
#include "app/charts/log_ticks.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace mlsys {
namespace {

void expectSound(const Ticks& ticks, double min, double max, const char* what) {
    ASSERT_GE(ticks.major.size(), 2) << what << ' ' << min << " … " << max;
    QSet<QString> texts;
    for (qsizetype i = 0; i < ticks.major.size(); ++i) {
        const double slack = (max - min) * 1e-6;
        EXPECT_GE(ticks.major[i].value, min - slack) << what;
        EXPECT_LE(ticks.major[i].value, max + slack) << what;
        if (i > 0) {
            EXPECT_GT(ticks.major[i].value, ticks.major[i - 1].value) << what;
        }
        EXPECT_FALSE(ticks.major[i].text.isEmpty()) << what;
        texts.insert(ticks.major[i].text);
    }
    EXPECT_EQ(texts.size(), ticks.major.size()) << what << " texts repeat in " << min << " … " << max;
    EXPECT_LT(ticks.major.size(), 70) << what;
    EXPECT_LT(ticks.minor.size(), 800) << what;
}

QStringList texts(const Ticks& ticks) {
    QStringList result;
    for (const Tick& tick : ticks.major) result.append(tick.text);
    return result;
}

TEST(ChartTicks, LogAxisIsLabelledAtEveryZoom) {
    std::mt19937 random(7); // fixed: a failure must come back
    std::uniform_real_distribution<double> exponent(-30, 30), logSpan(-4, 1.6), length(120, 2000);
    for (int i = 0; i < 20000; ++i) {
        const double low = exponent(random);
        const double span = std::pow(10.0, logSpan(random));
        TickOptions options;
        options.pixels = length(random);
        options.spacing = i % 2 ? 66 : 32;
        options.siPrefix = i % 3 == 0;
        options.locale = QLocale::c();
        const double min = std::pow(10.0, low);
        const double max = std::pow(10.0, low + span);
        expectSound(logTicks(min, max, options), min, max, "log");
        if (HasFatalFailure()) return;
    }
}

TEST(ChartTicks, LinearAxisIsLabelledAtEveryZoom) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> center(-1, 1), size(-9, 9), depth(-6, 1), length(120, 2000);
    for (int i = 0; i < 20000; ++i) {
        const double unit = std::pow(10.0, size(random));
        const double middle = center(random) * unit;
        const double span = unit * std::pow(10.0, depth(random));
        TickOptions options;
        options.pixels = length(random);
        options.siPrefix = i % 3 == 0;
        options.locale = QLocale::c();
        expectSound(linearTicks(middle - span / 2, middle + span / 2, options), middle - span / 2, middle + span / 2, "linear");
        if (HasFatalFailure()) return;
    }
}

TEST(ChartTicks, WritesAllDecadesPlainOrAllAsPowers) {
    TickOptions options;
    options.pixels = 900;
    options.locale = QLocale::c();
    EXPECT_EQ(texts(logTicks(0.05, 2e7, options)),
              (QStringList{QStringLiteral("10⁻¹"), QStringLiteral("10⁰"), QStringLiteral("10¹"), QStringLiteral("10²"), QStringLiteral("10³"),
                           QStringLiteral("10⁴"), QStringLiteral("10⁵"), QStringLiteral("10⁶"), QStringLiteral("10⁷")}));
    EXPECT_EQ(texts(logTicks(0.05, 2e4, options)), (QStringList{QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("100"),
                                                                QStringLiteral("1000"), QStringLiteral("10000")}));
    const QRegularExpression power(QStringLiteral("10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]"));
    std::mt19937 random(3);
    std::uniform_real_distribution<double> exponent(-8, 8), span(0.3, 12);
    for (int i = 0; i < 3000; ++i) {
        const double min = std::pow(10.0, exponent(random));
        const QStringList all = texts(logTicks(min, min * std::pow(10.0, span(random)), options));
        const auto powers = std::count_if(all.begin(), all.end(), [&](const QString& text) { return text.contains(power); });
        EXPECT_TRUE(powers == 0 || powers == all.size()) << all.join(u' ').toStdString();
    }
}

TEST(ChartTicks, WritesSiPrefixes) {
    TickOptions options;
    options.pixels = 400;
    options.siPrefix = true;
    options.locale = QLocale::c();
    const QChar nbsp(QChar::Nbsp);
    EXPECT_EQ(texts(logTicks(5e9, 2e13, options)), (QStringList{QStringLiteral("10") + nbsp + u'G', QStringLiteral("100") + nbsp + u'G',
                                                                QStringLiteral("1") + nbsp + u'T', QStringLiteral("10") + nbsp + u'T'}));
    EXPECT_EQ(siNumber(156e12, 3, options.locale, true), QStringLiteral("156") + nbsp + u'T');
    EXPECT_EQ(siNumber(999.96e9, 3, options.locale), QStringLiteral("1") + nbsp + u'T');
    EXPECT_EQ(siNumber(12.5, 3, options.locale), QStringLiteral("12.5"));
}

TEST(ChartTicks, ShortNumbersHaveNoPrefix) {
    TickOptions options;
    options.pixels = 400;
    options.siPrefix = true;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(texts(logTicks(8, 2e4, options)), (QStringList{QStringLiteral("10"), QStringLiteral("100"), QStringLiteral("1,000"), QStringLiteral("10,000")}));
    EXPECT_EQ(texts(logTicks(0.9e-3, 2, options)), (QStringList{QStringLiteral("0.001"), QStringLiteral("0.01"), QStringLiteral("0.1"), QStringLiteral("1")}));
    for (const QString& text : texts(logTicks(0.9e-4, 2, options))) EXPECT_FALSE(text.startsWith(QStringLiteral("0."))) << "either all or none: " << text.toStdString();
    // "10 k" before "kg" would be a prefix twice.
    AxisSpec mass{QStringLiteral("Mass"), QStringLiteral("kg"), true, 1e4, 1e9, 1, true};
    for (const Tick& tick : AxisMap(mass).ticks(AxisMap(mass).reset(), options).major) EXPECT_TRUE(tick.text.startsWith(QStringLiteral("10"))) << tick.text.toStdString();
}

TEST(ChartTicks, BelowADecadeUsesOneTwoFiveThenEvenSteps) {
    TickOptions options;
    options.pixels = 500;
    options.locale = QLocale::c();
    EXPECT_EQ(texts(logTicks(15, 110, options)), (QStringList{QStringLiteral("20"), QStringLiteral("50"), QStringLiteral("100")}));
    EXPECT_EQ(texts(logTicks(200, 203, options)).first(), QStringLiteral("200.0"));
}

// Two labels do not tell a log axis from a linear one, and four that touch are not read.
TEST(ChartTicks, ShortLogAxesHaveThreeRoundLabelsWithRoom) {
    TickOptions options;
    options.locale = QLocale::c();
    std::mt19937 random(5);
    std::uniform_real_distribution<double> start(0, 1), span(0.1, 2);
    for (const auto& [pixels, spacing] : {std::pair(300.0, 32.0), std::pair(480.0, 66.0), std::pair(640.0, 66.0)}) {
        options.pixels = pixels;
        options.spacing = spacing;
        for (int i = 0; i < 3000; ++i) {
            const double decades = span(random), min = std::pow(10.0, start(random)), max = min * std::pow(10.0, decades);
            const Ticks ticks = logTicks(min, max, options);
            EXPECT_GE(ticks.major.size(), 3) << min << " … " << max;
            for (qsizetype k = 0; k < ticks.major.size(); ++k) {
                const double value = ticks.major[k].value;
                EXPECT_NEAR(options.locale.toDouble(ticks.major[k].text), value, 1e-9 * value) << "the text is the number";
                if (decades > 0.5) {
                    EXPECT_LE(QString(ticks.major[k].text).remove(u'.').size(), 3) << "not round: " << value;
                }
                if (k > 0) {
                    EXPECT_GE(std::log10(value / ticks.major[k - 1].value) / decades * pixels, 0.74 * spacing) << min << " … " << max;
                }
            }
        }
    }
    options.pixels = 200;
    options.spacing = 66;
    EXPECT_EQ(texts(logTicks(110, 900, options)), (QStringList{QStringLiteral("150"), QStringLiteral("300"), QStringLiteral("700")}));
    EXPECT_EQ(texts(logTicks(4, 49, options)), (QStringList{QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("20")}));
    options.pixels = 240;
    EXPECT_EQ(texts(logTicks(8, 130, options)), (QStringList{QStringLiteral("10"), QStringLiteral("30"), QStringLiteral("100")}));
    EXPECT_EQ(texts(logTicks(1.3, 3.5, options)), (QStringList{QStringLiteral("1.5"), QStringLiteral("2"), QStringLiteral("3")}));
    EXPECT_EQ(texts(logTicks(1.3e6, 3.5e6, options)), (QStringList{QStringLiteral("1.5×10⁶"), QStringLiteral("2×10⁶"), QStringLiteral("3×10⁶")}));
    options.siPrefix = true;
    const QChar nbsp(QChar::Nbsp);
    EXPECT_EQ(texts(logTicks(1.3e-6, 3.5e-6, options)), (QStringList{QStringLiteral("1.5") + nbsp + u'µ', QStringLiteral("2") + nbsp + u'µ', QStringLiteral("3") + nbsp + u'µ'}));
}

TEST(ChartTicks, FollowsTheLocale) {
    TickOptions options;
    options.locale = QLocale(QLocale::German);
    EXPECT_TRUE(texts(linearTicks(0, 1, options)).contains(QStringLiteral("0,2")));
    EXPECT_EQ(plainNumber(1234.5, 5, options.locale), QStringLiteral("1.234,5"));
}

TEST(ChartTicks, RefusesImpossibleRanges) {
    EXPECT_TRUE(logTicks(0, 1, {}).major.isEmpty());
    EXPECT_TRUE(logTicks(-1, 1, {}).major.isEmpty());
    EXPECT_TRUE(logTicks(2, 1, {}).major.isEmpty());
    EXPECT_TRUE(linearTicks(1, 1, {}).major.isEmpty());
    EXPECT_TRUE(linearTicks(0, std::nan(""), {}).major.isEmpty());
}

TEST(ChartTicks, NumbersCarryNoSuperfluousZeros) {
    const QLocale c = QLocale::c();
    EXPECT_EQ(plainNumber(12.0, 4, c), QStringLiteral("12"));
    EXPECT_EQ(plainNumber(0.5, 4, c), QStringLiteral("0.5"));
    EXPECT_EQ(plainNumber(76.508, 3, c), QStringLiteral("76.5"));
    EXPECT_EQ(plainNumber(1.5e9, 3, c), QStringLiteral("1.5×10⁹"));
    EXPECT_EQ(plainNumber(0, 3, c), QStringLiteral("0"));
}

} // namespace
} // namespace mlsys
