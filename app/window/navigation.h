// SPDX-License-Identifier: GPL-3.0-or-later
// Two rows of tabs: groups (Run, Serve, Train …) and the pages of the chosen group. Made from the page catalogue.
#pragma once

#include "models/page.h"

#include <QWidget>

#include <map>

class QTabBar;

namespace mlsys {

class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(const PageCatalogue& pages, QWidget* parent = nullptr);

    const Page* current() const { return m_current; }
    void select(const Page& page);
    void step(int by);                             // to the next or previous page, across groups
    void setReason(const Page& page, const QString& why); // why it does not apply to this scenario; empty if it does
    QTabBar* groups() const { return m_groups; }
    QTabBar* pages() const { return m_pages; }

Q_SIGNALS:
    void pageChanged(const Page& page);

private:
    void showGroup(int group);
    void showPage(int tab);
    void dim(int tab);

    const PageCatalogue& m_catalogue;
    std::vector<std::string> m_names;
    QTabBar* m_groups;
    QTabBar* m_pages;
    const Page* m_current = nullptr;
    std::map<std::string, QString, std::less<>> m_reasons; // of the pages that do not apply
};

} // namespace mlsys
