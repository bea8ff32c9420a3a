// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mlsys {
using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)) {
    setObjectName(u"fileBar"_s);
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(8, 2, 8, 2);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bar->addWidget(m_text, 1);
    m_action->setObjectName(u"noticeAction"_s);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::acted);
    bar->addWidget(m_action);
    hide();
}

void NoticeBar::say(const QString& text, const QString& action) {
    m_text->setText(text);
    m_action->setText(action);
}

} // namespace mlsys
