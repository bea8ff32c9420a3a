// SPDX-License-Identifier: GPL-3.0-or-later
// Names of one list that have no room: cut short, they still differ. And titles of axes.
#include "app/charts/axis_title.h"
#include "app/charts/chart_export.h"
#include "app/charts/cut_names.h"
#include "chart_fixture.h"
#include "svg_reader.h"
#include "test_charts_specs.h"

#include <QRegularExpression>
#include <QSet>
#include <QtCharts/QBarCategoryAxis>

#include <algorithm>
#include <utility>

namespace mlsys {
namespace {

class ChartNames : public test::ChartFixture {};

const QStringList kModels{QStringLiteral("Llama-3.1-8B-Instruct"), QStringLiteral("Llama-3.1-70B-Instruct"), QStringLiteral("Llama-3.1-405B-Instruct")};

// In a script whose letters are all as wide.
QStringList cut(const QStringList& names, qsizetype most) {
    return cutApart(names, [most](qsizetype, const QString& text) { return text.size() <= most ? text : QString(text.left(most - 1) + u'…'); });
}

bool areDifferent(const QStringList& texts) { return QSet<QString>(texts.begin(), texts.end()).size() == texts.size(); }

TEST_F(ChartNames, WhatDiffersIsKept) {
    for (qsizetype most = 6; most < 23; ++most) {
        const QStringList texts = cut(kModels, most);
        EXPECT_TRUE(areDifferent(texts)) << texts.join(u' ').toStdString();
        for (const QString& text : texts) EXPECT_LE(text.size(), most);
        EXPECT_TRUE(texts[0].contains(QStringLiteral("8B"))) << texts[0].toStdString();
        EXPECT_TRUE(texts[1].contains(QStringLiteral("70"))) << texts[1].toStdString();
        EXPECT_TRUE(texts[2].contains(QStringLiteral("405"))) << texts[2].toStdString();
    }
    EXPECT_EQ(cut(kModels.mid(0, 2), 11), (QStringList{QStringLiteral("Llama…8B-I…"), QStringLiteral("Llama…70B-…")}));
    EXPECT_EQ(cut(kModels, 23), kModels);
}

TEST_F(ChartNames, TheBeginningOfANumberSaysNothing) {
    EXPECT_EQ(cut({QStringLiteral("Batch 256"), QStringLiteral("Batch 1024"), QStringLiteral("Batch 1")}, 8),
              (QStringList{QStringLiteral("Bat… 256"), QStringLiteral("Ba… 1024"), QStringLiteral("Batch 1")}));
}

TEST_F(ChartNames, ALongWordShowsItsEnd) {
    EXPECT_EQ(cut({QStringLiteral("Checkpointing"), QStringLiteral("Checkpointless")}, 8), (QStringList{QStringLiteral("Chec…ing"), QStringLiteral("Che…less")}));
}

TEST_F(ChartNames, ANameThatDiffersInTwoPlacesShowsBoth) {
    QStringList names = kModels.mid(0, 2);
    names.append(QStringLiteral("Llama-3.1-8B-Base"));
    for (qsizetype most = 6; most < 23; ++most) EXPECT_TRUE(areDifferent(cut(names, most))) << cut(names, most).join(u' ').toStdString();
}

TEST_F(ChartNames, OthersAreCutAtTheirEnds) {
    EXPECT_EQ(cut({QStringLiteral("Mistral-7B-Instruct"), QStringLiteral("GPT-2")}, 10), (QStringList{QStringLiteral("Mistral-7…"), QStringLiteral("GPT-2")}));
    EXPECT_EQ(cut({QStringLiteral("the very same"), QStringLiteral("the very same")}, 8), (QStringList{QStringLiteral("the ver…"), QStringLiteral("the ver…")}));
    EXPECT_EQ(cut({QStringLiteral("Llama-3.1-8B"), QStringLiteral("Llama-3.1-70B"), QString()}, 1), (QStringList{QStringLiteral("…"), QStringLiteral("…"), QString()}));
    EXPECT_TRUE(cut({}, 5).isEmpty());
}

// In the order of reading, whichever direction that has; between letters that join, a joiner keeps their shapes.
TEST_F(ChartNames, NamesFromRightToLeftDifferToo) {
    const QStringList names{QStringLiteral("الخادم الأول"), QStringLiteral("الخادم الثاني")};
    const QStringList texts = cut(names, 9);
    EXPECT_TRUE(areDifferent(texts));
    for (qsizetype i = 0; i < 2; ++i) {
        EXPECT_TRUE(texts[i].endsWith(names[i].section(u' ', 1))) << texts[i].toStdString();
        EXPECT_TRUE(texts[i].startsWith(QChar(0x0627))) << texts[i].toStdString();
    }
    // The last letter before the cut is followed by one that it joins.
    const QStringList joined = cut({QStringLiteral("محسوبات واحد"), QStringLiteral("محسوبات عشرة")}, 8);
    EXPECT_TRUE(joined[0].contains(QStringLiteral("\u200d…"))) << joined[0].toStdString();
}

TEST_F(ChartNames, NoLetterIsCutInTwo) {
    const QString faces = QStringLiteral("😀😁😂🤣😃😄");
    for (qsizetype most = 3; most < 14; ++most)
        for (const QString& text : cut({faces + QStringLiteral("e\u0301"), faces + QStringLiteral("e\u0300")}, most)) {
            if (text.indexOf(u'…') == text.size() - 1) continue; // cut by the test
            EXPECT_EQ(QString::fromUtf8(text.toUtf8()), text) << most;
            EXPECT_FALSE(text.endsWith(u'e')) << most;
        }
}

// Longer than a small figure has room for.
QStringList longNames() {
    QStringList names;
    for (const QString& model : kModels) names.append(QStringLiteral("Meta-%1-with-speculative-decoding").arg(model));
    return names;
}

BarsChart bars(const QStringList& names, bool isLying) {
    BarsChart chart;
    chart.isLying = isLying;
    chart.categories = names;
    BarSet set{QStringLiteral("latency"), QStringLiteral("Latency"), Ink::series1, {}};
    for (qsizetype i = 0; i < names.size(); ++i) set.values.append(1e-3 * static_cast<double>(i + 1));
    chart.sets = {set};
    chart.value = {QStringLiteral("Latency"), QStringLiteral("ms"), false, 0, 5e-3, 1e-3, false};
    return chart;
}

TEST_F(ChartNames, StandingBarsOfASmallFigureAreToldApart) {
    ChartSpec spec;
    spec.title = QStringLiteral("Latency");
    spec.body = bars(longNames() + QStringList{QStringLiteral("Mistral-7B-Instruct-v0.3")}, false);
    const SpecChart& chart = make(spec, {321, 227}, ChartStyle::light(), true);
    auto* axis = qobject_cast<QBarCategoryAxis*>(chart.axes(Qt::Horizontal).constFirst());
    ASSERT_TRUE(axis);
    QStringList texts = axis->categories();
    for (QString& text : texts) text.remove(QRegularExpression(QStringLiteral("<[^>]*>|\u200b"))); // Qt's names differ by these in any case
    EXPECT_TRUE(areDifferent(texts)) << texts.join(u'|').toStdString();
    for (const auto& [i, what] : {std::pair(0, "8B"), std::pair(1, "70B"), std::pair(2, "405B")})
        EXPECT_TRUE(texts.at(i).contains(QLatin1String(what))) << texts.at(i).toStdString();
}

TEST_F(ChartNames, RowsAreToldApart) {
    ChartSpec spec;
    spec.body = bars(longNames(), true);
    ExportOptions options;
    options.sizeMm = {85, 55};
    const QStringList texts = test::Svg(renderSvg(spec, options)).texts();
    for (const char* what : {"8B", "70B", "405B"})
        EXPECT_EQ(std::count_if(texts.begin(), texts.end(), [what](const QString& t) { return t.contains(u'…') && t.contains(QLatin1String(what)); }), 1)
            << what << " in " << texts.join(u'|').toStdString();
}

TEST_F(ChartNames, EntriesOfALegendAreToldApart) {
    QVector<LegendEntry> entries;
    for (int stage = 1; stage <= 3; ++stage) entries.append({QStringLiteral("Data parallel over 64 accelerators, ZeRO-%1").arg(stage)});
    const LegendLayout layout = layOutLegend(entries, ChartStyle::light(), 420, 1, false);
    ASSERT_EQ(layout.cells.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QString& text = layout.cells[i].text;
        EXPECT_TRUE(text.startsWith(QStringLiteral("Da")) && text.contains(u'…') && text.endsWith(QString::number(i + 1))) << text.toStdString();
        EXPECT_LE(layout.cells[i].area.right(), 420);
    }
}

AxisMap performance() { return AxisMap({QStringLiteral("Attainable performance"), QStringLiteral("FLOP/s"), true, 1, 1e3, 1, false}); }

TEST_F(ChartNames, ATitleIsBrokenThenCutBeforeItsUnitStandsAlone) {
    const ChartStyle style = ChartStyle::light();
    const auto widthAt = [&](double factor, const char* text) { return textWidth(QString::fromUtf8(text), style.fontOf(factor)) + 1; };
    EXPECT_EQ(axisTitle(performance(), 400, 3, style).lines, QStringList{QStringLiteral("Attainable performance (FLOP/s)")});
    EXPECT_EQ(axisTitle(performance(), 400, 3, style).factor, 1);
    EXPECT_LT(axisTitle(performance(), 400, 3, style, 0.85).factor, 0.9);
    const double word = widthAt(0.7, "performance");
    EXPECT_EQ(axisTitle(performance(), word, 3, style).lines, (QStringList{QStringLiteral("Attainable"), QStringLiteral("performance"), QStringLiteral("(FLOP/s)")}));
    const QString line = axisTitle(performance(), widthAt(0.7, "Attainable perf (FLOP/s)"), 1, style).lines.join(u'|');
    EXPECT_TRUE(line.startsWith(QStringLiteral("Attainable")) && line.endsWith(QStringLiteral("… (FLOP/s)"))) << line.toStdString();
    const QString lines = axisTitle(performance(), widthAt(0.7, "Attainable"), 3, style).lines.join(u'|');
    EXPECT_TRUE(lines.startsWith(QStringLiteral("Attainable|")) && lines.endsWith(QStringLiteral("…|(FLOP/s)"))) << lines.toStdString();
    EXPECT_EQ(axisTitle(performance(), widthAt(0.7, "(FLOP/s)"), 1, style).lines, QStringList{QStringLiteral("FLOP/s")});
    EXPECT_EQ(axisTitle(performance(), 5, 3, style).lines, QStringList{QStringLiteral("FLOP/s")});
    for (double room = 5; room < 300; ++room)
        for (const int most : {1, 3}) {
            const AxisTitle title = axisTitle(performance(), room, most, style);
            EXPECT_LE(title.lines.size(), most);
            EXPECT_TRUE(title.lines.join(u' ').contains(QStringLiteral("FLOP/s"))) << room;
            if (title.lines.first() == QStringLiteral("FLOP/s")) continue;
            for (const QString& each : title.lines) EXPECT_LE(textWidth(each, style.fontOf(title.factor)), room) << each.toStdString();
        }
}

TEST_F(ChartNames, ASmallFiguresAxisHasItsWholeName) {
    const SpecChart& chart = make(test::roofline(), {321, 208}, ChartStyle::light(), true);
    const QString title = chart.axes(Qt::Vertical).constFirst()->titleText();
    EXPECT_TRUE(title.contains(QStringLiteral("Attainable")) && title.contains(QStringLiteral("performance")) && title.contains(QStringLiteral("(FLOP/s)"))) << title.toStdString();
}

// The name of what a figure shows is worth smaller letters: a reader of a paper cannot point at the axis.
TEST_F(ChartNames, ALowFigureNamesItsAxisInSmallerLetters) {
    ChartSpec spec;
    spec.title = QStringLiteral("Models");
    spec.body = bars({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, true);
    const auto lowest = [&](bool isFile) { // with a title: how high, and in which letters
        for (int height = 60; height < 400; height += 2) {
            const SpecChart& chart = make(spec, {321, static_cast<double>(height)}, ChartStyle::light(), isFile);
            const QAbstractAxis& axis = *chart.axes(Qt::Horizontal).constFirst();
            if (axis.titleText().isEmpty()) continue;
            EXPECT_EQ(axis.titleText(), QStringLiteral("Latency (ms)"));
            EXPECT_GT(chart.plotArea().height(), 40);
            EXPECT_LT(chart.plotArea().bottom(), height - 30); // tick labels and the title are below
            return std::pair(height, axis.titleFont().pixelSize());
        }
        return std::pair(0, 0);
    };
    const auto file = lowest(true), screen = lowest(false);
    EXPECT_GT(file.first, 0);
    EXPECT_LT(file.first, screen.first);
    EXPECT_LT(file.second, screen.second);
}

} // namespace
} // namespace mlsys
