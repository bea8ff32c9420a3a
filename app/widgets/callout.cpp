// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/callout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr int kArrow = 9;
}

Callout::Callout(const QString& id, const QString& text, QWidget* target, Side side, QWidget* window, const QString& next) : QFrame(window), m_id(id), m_target(target), m_side(side) {
    setObjectName(u"callout."_s + id);
    auto* layout = new QHBoxLayout(this);
    const int arrow = kArrow + 4;
    layout->setContentsMargins(side == Side::right ? arrow + 4 : 8, side == Side::below ? arrow + 2 : 6, side == Side::left ? arrow : 4, side == Side::above ? arrow + 2 : 6);
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    label->setForegroundRole(QPalette::ToolTipText);
    auto* texts = new QVBoxLayout;
    texts->addWidget(label);
    layout->addLayout(texts, 1);
    auto* close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss this hint"));
    close->setAccessibleName(tr("Dismiss hint: %1").arg(text));
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Callout::dismiss);
    if (!next.isEmpty()) {
        auto* button = new QPushButton(next, this);
        button->setObjectName(u"callout.next"_s);
        button->setAccessibleDescription(text); // said together with the button that has the focus
        texts->addWidget(button, 0, Qt::AlignTrailing);
        connect(button, &QPushButton::clicked, this, &Callout::nextWanted);
        setTabOrder(button, close);
        button->setFocus();
    }
    window->installEventFilter(this);
    if (target) target->installEventFilter(this);
    adjustSize();
    place();
}

void Callout::dismiss() {
    Q_EMIT dismissed(m_id);
    deleteLater();
}

void Callout::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) dismiss();
    else QFrame::keyPressEvent(event);
}

void Callout::setWanted(bool wanted) {
    m_wanted = wanted;
    place();
}

void Callout::place() {
    if (!m_wanted || !m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    adjustSize();
    const QRect target(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
    QPoint at;
    switch (m_side) {
    case Side::left: at = {target.left() - width(), target.center().y() - height() / 2}; break;
    case Side::right: at = {target.right() + 1, target.center().y() - height() / 2}; break;
    case Side::above: at = {target.center().x() - width() / 2, target.top() - height()}; break;
    case Side::below: at = {target.center().x() - width() / 2, target.bottom() + 1}; break;
    }
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - width())));
    at.setY(std::clamp(at.y(), 0, std::max(0, window()->height() - height())));
    move(at);
    show();
    raise();
}

bool Callout::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: QMetaObject::invokeMethod(this, &Callout::place, Qt::QueuedConnection); break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

void Callout::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPointF tip, a, b;
    const QPointF c = box.center();
    switch (m_side) {
    case Side::left: tip = {box.right(), c.y()}; box.setRight(box.right() - kArrow); a = {box.right(), c.y() - kArrow}; b = {box.right(), c.y() + kArrow}; break;
    case Side::right: tip = {box.left(), c.y()}; box.setLeft(box.left() + kArrow); a = {box.left(), c.y() - kArrow}; b = {box.left(), c.y() + kArrow}; break;
    case Side::above: tip = {c.x(), box.bottom()}; box.setBottom(box.bottom() - kArrow); a = {c.x() - kArrow, box.bottom()}; b = {c.x() + kArrow, box.bottom()}; break;
    case Side::below: tip = {c.x(), box.top()}; box.setTop(box.top() + kArrow); a = {c.x() - kArrow, box.top()}; b = {c.x() + kArrow, box.top()}; break;
    }
    QPainterPath bubble;
    bubble.addRoundedRect(box, 5, 5);
    QPainterPath arrow;
    arrow.moveTo(a);
    arrow.lineTo(tip);
    arrow.lineTo(b);
    arrow.closeSubpath();
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawPath(bubble.united(arrow));
}

} // namespace mlsys
