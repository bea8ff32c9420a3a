// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in a scene of its own, and what must be true of every chart's texts.
#pragma once

#include "app/charts/chart_builder.h"
#include "app/charts/drawing.h"

#include <gtest/gtest.h>

#include <QGraphicsScene>

#include <algorithm>
#include <array>
#include <string>

namespace mlsys::test {

class ChartFixture : public testing::Test {
protected:
    SpecChart& make(const ChartSpec& spec, QSizeF size = {900, 500}, const ChartStyle& style = ChartStyle::light(), bool isFile = false) {
        m_scene.clear();
        auto* chart = buildChart(spec, style).release();
        m_scene.addItem(chart);
        chart->setClipsByHand(isFile);
        chart->resize(size);
        chart->finishLayout();
        return *chart;
    }
    void expectLabelsApart(const SpecChart& chart) {
        const auto labels = chart.placedLabels();
        const QRectF plot = chart.plotArea();
        const QRectF margin(QPointF(plot.right(), 0), QPointF(chart.size().width(), chart.size().height()));
        for (qsizetype i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(plot.contains(labels[i].area) || margin.contains(labels[i].area)) << qPrintable(chart.placedTexts().at(i));
            for (qsizetype j = 0; j < i; ++j)
                EXPECT_FALSE(labels[i].area.intersects(labels[j].area))
                    << qPrintable(chart.placedTexts().at(i)) << " over " << qPrintable(chart.placedTexts().at(j));
        }
    }
    // No text's plate hides a curve, a mark or a marker; a vital one may, where nothing else is left.
    void expectNothingCovered(const SpecChart& chart, const std::string& where) {
        const auto labels = chart.placedLabels();
        const Obstacles obstacles = chart.obstacles();
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels[i].isCovering) continue;
            const std::string text = where + ": " + chart.placedTexts().at(i).toStdString();
            for (const auto* lines : {&obstacles.curves, &obstacles.faint, &obstacles.lines})
                EXPECT_TRUE(std::none_of(lines->begin(), lines->end(), [&](const QLineF& l) { return clippedLine(l, labels[i].area).has_value(); })) << text;
            const auto& markers = obstacles.markers;
            EXPECT_TRUE(std::none_of(markers.begin(), markers.end(), [&](const QRectF& r) { return r.intersects(labels[i].area); })) << text;
        }
    }
    // Every line that crosses the right edge has its name there, and no other line has.
    void expectEndNames(const SpecChart& chart, const std::string& where) {
        const PlotMap map = chart.plotMap();
        const QStringList texts = chart.placedTexts();
        for (const Series& series : std::get<XyChart>(chart.spec().body).series)
            for (const PointLabel& label : series.labels) {
                if (!label.inMargin) continue;
                const bool isSeen = map.ySpan.contains(map.y->toAxis(series.points[0].y())) && map.x->toAxis(series.points[0].x()) < map.xSpan.to;
                EXPECT_EQ(texts.contains(label.text) || texts.contains(label.brief), isSeen)
                    << where << ": " << label.text.toStdString() << " in " << texts.join(u'|').toStdString();
            }
    }
    QGraphicsScene m_scene;
};

// The sizes in which charts are seen: beside a banner, in the least window, a usual and a large one, on a projector;
// and a column's figure, a page's and a slide.
struct Size {
    const char* name;
    QSizeF pixels;
    double scale;
    bool isFile;
};
inline constexpr std::array kSizes{Size{"banner", {740, 150}, 1, false}, Size{"least", {484, 330}, 1, false},        Size{"usual", {740, 300}, 1, false},
                                   Size{"large", {1380, 640}, 1, false}, Size{"projector", {1500, 700}, 2.5, false}, Size{"85 mm", {321, 208}, 1, true},
                                   Size{"160 mm", {605, 378}, 1, true},  Size{"slide", {1280, 720}, 2, true}};

} // namespace mlsys::test
