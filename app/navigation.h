// SPDX-License-Identifier: GPL-3.0-or-later
// Two rows of tabs: groups (Run, Serve, Train …) and the pages of the chosen group. Made from the page catalogue.
#pragma once

#include "models/page.h"

#include <QWidget>

class QTabBar;

namespace mlsys {

class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(const PageCatalogue& pages, QWidget* parent = nullptr);

    const Page* current() const { return m_current; }
    void select(const Page& page);
    void step(int by);                             // to the next or previous page, across groups
    void setDimmed(const Page& page, bool dimmed, const QString& why); // does not apply to this scenario
    QTabBar* groups() const { return m_groups; }
    QTabBar* pages() const { return m_pages; }

Q_SIGNALS:
    void pageChanged(const Page& page);

private:
    void showGroup(int group);
    void showPage(int tab);

    const PageCatalogue& m_catalogue;
    std::vector<std::string> m_names;
    QTabBar* m_groups;
    QTabBar* m_pages;
    const Page* m_current = nullptr;
};

} // namespace mlsys
