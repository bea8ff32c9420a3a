// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Charts program can be: a window with one line, gone when it has been painted. What start-up is held to.
#include <QApplication>
#include <QTimer>

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include <cstdlib>

namespace {

class LeavesWhenPainted : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    auto* series = new QLineSeries;
    for (int i = 0; i <= 10; ++i) series->append(i, i * i);
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(1280, 720);
    LeavesWhenPainted watcher;
    view.viewport()->installEventFilter(&watcher);
    view.show();
    return QApplication::exec();
}
