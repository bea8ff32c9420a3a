// SPDX-License-Identifier: GPL-3.0-or-later
// The 60-second tour: one hint after another, each beside what it speaks of, on the page where that is.
#pragma once

#include "app/widgets/callout.h"

#include <QObject>

namespace mlsys {

class MainWindow;

class Tour : public QObject {
    Q_OBJECT
public:
    explicit Tour(MainWindow& window);

    void begin();

Q_SIGNALS:
    void ended();

private:
    struct Stop {
        const char* page;
        QString text;
        const char* target;                        // object name
        Callout::Side side;
    };
    void show(std::size_t number);

    MainWindow& m_window;
    std::vector<Stop> m_stops;
    QPointer<Callout> m_callout;
};

} // namespace mlsys
