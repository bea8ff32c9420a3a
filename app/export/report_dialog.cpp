// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_dialog.h"

#include "models/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
} // namespace

ReportDialog::ReportDialog(const std::vector<const Page*>& pages, const std::string& current, QWidget* parent) : QDialog(parent), m_list(new QListWidget(this)) {
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    auto* label = new QLabel(tr("&Pages of the report"), this);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Pages of the report"));
    for (const Page* page : pages) {
        auto* item = new QListWidgetItem(translated(page->title), m_list);
        item->setData(Qt::UserRole, QString::fromLatin1(page->id));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        if (page->id == current) m_list->setCurrentItem(item);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto add = [&](const QString& text, const QString& name, ReportKind kind) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, kind] { m_kind = kind; });
        return button;
    };
    add(tr("P&DF…"), u"report.pdf"_s, ReportKind::pdf)->setDefault(true);
    add(tr("&HTML…"), u"report.html"_s, ReportKind::html);
    add(tr("P&rint…"), u"report.print"_s, ReportKind::print);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<std::string> ReportDialog::pages() const {
    std::vector<std::string> chosen;
    for (int i = 0; i < m_list->count(); ++i) if (m_list->item(i)->checkState() == Qt::Checked) chosen.push_back(utf8(m_list->item(i)->data(Qt::UserRole).toString()));
    return chosen;
}

} // namespace mlsys
