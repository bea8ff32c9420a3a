// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mlsys {

// Quits the program when the first chart below `window` has been painted: what the start-up benchmark times.
void quitAfterFirstChart(QWidget& window);

} // namespace mlsys
