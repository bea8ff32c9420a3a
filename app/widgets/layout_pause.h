// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that rest while many widgets come and go, and then lay out once: each widget that appears or goes would do so by
// itself, down to the charts of a page.
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <vector>

namespace mlsys {

class LayoutPause {
public:
    explicit LayoutPause(const std::vector<QLayout*>& layouts) {
        for (QLayout* layout : layouts) {
            if (!layout->isEnabled()) continue; // somebody else's pause
            layout->setEnabled(false);
            m_layouts.push_back(layout);
        }
    }
    ~LayoutPause() {
        for (QLayout* layout : m_layouts) {
            layout->setEnabled(true);
            layout->update();
            // Of a widget that was shown during the pause nobody asks again: its layout could not, and has asked already.
            QCoreApplication::postEvent(layout->parentWidget(), new QEvent(QEvent::LayoutRequest));
        }
    }
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    std::vector<QLayout*> m_layouts;
};

} // namespace mlsys
