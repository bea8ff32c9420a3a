// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that rest while many widgets come and go, and then lay out once: each widget that appears or goes would do so by
// itself, down to the charts of a page.
#pragma once

#include <QLayout>

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
        }
    }
    LayoutPause(const LayoutPause&) = delete;
    LayoutPause& operator=(const LayoutPause&) = delete;

private:
    std::vector<QLayout*> m_layouts;
};

} // namespace mlsys
