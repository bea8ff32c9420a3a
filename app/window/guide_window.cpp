// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/guide_window.h"

#include "app/widgets/clear_button.h"
#include "models/guide.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

GuideWindow::GuideWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_search(new QLineEdit(this)), m_contents(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    offerClearing(*m_search);
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("Text of the guide"));
    m_text->setOpenLinks(false);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_contents);
    auto* split = new QSplitter(this);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({220, 620});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split);
    resize(860, 640);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::list);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) show(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.isRelative() && link.path().endsWith(u".md")) open(link.path().chopped(3));
        else QDesktopServices::openUrl(link);
    });
    auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(), m_search->selectAll(); });
    list({});
}

void GuideWindow::list(const QString& words) {
    const QString shown = m_id;
    m_contents->clear();
    for (const GuidePage* page : searchGuide(words)) {
        auto* item = new QListWidgetItem(page->title, m_contents);
        item->setData(Qt::UserRole, page->id);
        if (page->id == shown) m_contents->setCurrentItem(item);
    }
    if (!words.isEmpty() && m_contents->currentRow() < 0) m_contents->setCurrentRow(0);
}

void GuideWindow::open(const QString& id) {
    const QString wanted = guidePage(id) ? id : u"index"_s;
    for (int pass = 0; pass < 2; ++pass) {
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(Qt::UserRole).toString() == wanted) {
                m_contents->setCurrentRow(i);
                return show(wanted);
            }
        }
        m_search->clear(); // which hid it
    }
}

void GuideWindow::show(const QString& id) {
    const GuidePage* page = guidePage(id);
    if (!page || id == m_id) return;
    m_id = id;
    m_text->setMarkdown(page->markdown);
    setWindowTitle(tr("%1 – Guide").arg(page->title));
}

} // namespace mlsys
