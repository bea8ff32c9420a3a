// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour.h"

#include "app/window/main_window.h"

#include <QAction>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

Tour::Tour(MainWindow& window) : QObject(&window), m_window(window) {
    const auto key = [&](const QString& name) { return window.findChild<QAction*>(u"action."_s + name)->shortcut().toString(QKeySequence::NativeText); };
    using Side = Callout::Side;
    m_stops = {{"roofline", tr("Pick a model and a machine here. Every number on every page follows at once."), "dock.zoo", Side::right},
               {"roofline", tr("Drag a number, or type one with its unit. On the roofline the batch size walks the point up the slope to the ridge."), "dock.inputs", Side::left},
               {"roofline", tr("Click any number: here is its equation with the numbers in it, what it assumes and its source."), "dock.working", Side::above},
               {"overview", tr("The status line says what binds and whether it fits; where it does not, the page offers what would help."), "verdict", Side::above},
               {"map", tr("Explore asks what if: sweeps, maps, goal seek and a search of every layout, of any input against any result."), "pages", Side::below},
               {"roofline", tr("Pin this scenario, then change something: both stay on the charts."), "button.pin", Side::below},
               {"roofline", tr("Export the figure at the size of your slide or column. It carries its scenario: dropped on the window it opens again."), "button.export", Side::below},
               {"start", tr("From here on: scenarios and lectures on this page, %1 for the guide to any page, %2 to find anything, %3 to present.").arg(key(u"guide"_s), key(u"palette"_s), key(u"present"_s)), "pages", Side::below}};
}

void Tour::begin() { show(0); }

void Tour::show(std::size_t number) {
    if (m_callout) m_callout->deleteLater();
    if (number >= m_stops.size()) {
        Q_EMIT ended();
        return;
    }
    const Stop& stop = m_stops[number];
    m_window.showPage(QLatin1String(stop.page));
    auto* target = m_window.findChild<QWidget*>(QLatin1String(stop.target));
    if (!target || !target->isVisible()) { // a pane that is closed explains nothing
        show(number + 1);
        return;
    }
    const bool isLast = number + 1 == m_stops.size();
    m_callout = new Callout(u"tour"_s, stop.text, target, stop.side, &m_window, isLast ? tr("Done") : tr("Next (%1 of %2)").arg(number + 1).arg(m_stops.size()));
    connect(m_callout, &Callout::nextWanted, this, [this, number] { show(number + 1); });
    connect(m_callout, &Callout::dismissed, this, &Tour::ended);
}

} // namespace mlsys
