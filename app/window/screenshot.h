// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace mlsys {

// A picture of the shown window as a PNG: how the README's screenshots are made.
bool saveScreenshot(QWidget& window, const QString& fileName);

} // namespace mlsys
