// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation.h"

#include "models/words.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

const char* const kGroupTitles[] = {QT_TRANSLATE_NOOP("Navigation", "Run"), QT_TRANSLATE_NOOP("Navigation", "Serve"), QT_TRANSLATE_NOOP("Navigation", "Train"),
                                    QT_TRANSLATE_NOOP("Navigation", "Impact"), QT_TRANSLATE_NOOP("Navigation", "Explore"),
                                    QT_TRANSLATE_NOOP("Navigation", "More walls"), QT_TRANSLATE_NOOP("Navigation", "Library")};

QString groupName(const std::string& group) {
    for (const char* title : kGroupTitles) if (group == title) return QCoreApplication::translate("Navigation", title);
    return qstring(group);
}
} // namespace

Navigation::Navigation(const PageCatalogue& pages, QWidget* parent) : QWidget(parent), m_catalogue(pages), m_names(pages.groups()), m_groups(new QTabBar(this)), m_pages(new QTabBar(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("Groups of pages"));
    m_groups->setExpanding(false);
    m_groups->setDrawBase(false);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setExpanding(false);
    layout->addWidget(m_groups);
    layout->addWidget(m_pages);
    for (const std::string& name : m_names) m_groups->addTab(groupName(name));
    connect(m_groups, &QTabBar::currentChanged, this, &Navigation::showGroup);
    connect(m_pages, &QTabBar::currentChanged, this, &Navigation::showPage);
    showGroup(0);
}

void Navigation::showGroup(int group) {
    if (group < 0 || group >= static_cast<int>(m_names.size())) return;
    {
        const QSignalBlocker block(m_pages);
        while (m_pages->count() > 0) m_pages->removeTab(0);
        for (const Page& page : m_catalogue.pages()) {
            if (page.group != m_names[static_cast<std::size_t>(group)]) continue;
            const int tab = m_pages->addTab(translated(page.title).replace(u'&', QStringLiteral("&&"))); // no mnemonic: "Cost & carbon"
            m_pages->setTabData(tab, qstring(page.id));
            dim(tab);
        }
    }
    showPage(m_pages->currentIndex());
}

void Navigation::showPage(int tab) {
    const Page* page = m_catalogue.find(utf8(m_pages->tabData(tab).toString()));
    if (!page || page == m_current) return;
    m_current = page;
    Q_EMIT pageChanged(*page);
}

void Navigation::select(const Page& page) {
    const auto group = std::find(m_names.begin(), m_names.end(), page.group);
    if (group == m_names.end()) return;
    {
        const QSignalBlocker block(this); // not the group's first page on the way
        m_groups->setCurrentIndex(static_cast<int>(group - m_names.begin()));
        for (int tab = 0; tab < m_pages->count(); ++tab) if (m_pages->tabData(tab).toString() == qstring(page.id)) m_pages->setCurrentIndex(tab);
        m_current = &page;
    }
    Q_EMIT pageChanged(page);
}

void Navigation::step(int by) {
    const auto pages = m_catalogue.pages();
    const auto at = std::find_if(pages.begin(), pages.end(), [&](const Page& page) { return &page == m_current; });
    if (at == pages.end()) return;
    const auto count = static_cast<int>(pages.size());
    select(pages[static_cast<std::size_t>((static_cast<int>(at - pages.begin()) + by + count) % count)]);
}

void Navigation::setReason(const Page& page, const QString& why) {
    if (m_reasons[page.id] == why) return;
    m_reasons[page.id] = why;
    for (int tab = 0; tab < m_pages->count(); ++tab) if (m_pages->tabData(tab).toString() == qstring(page.id)) dim(tab);
}

// A page that does not apply stays listed, dimmed, and says why: the student learns that the question exists.
void Navigation::dim(int tab) {
    const Page* page = m_catalogue.find(utf8(m_pages->tabData(tab).toString()));
    if (!page) return;
    const QString& why = m_reasons[page->id];
    m_pages->setTabTextColor(tab, why.isEmpty() ? QColor() : palette().color(QPalette::Disabled, QPalette::WindowText));
    m_pages->setTabToolTip(tab, why.isEmpty() ? tr("Textbook: %1").arg(qstring(page->chapter)) : why);
}

} // namespace mlsys
