// SPDX-License-Identifier: GPL-3.0-or-later
// A hint beside a widget: points at it, says one thing, goes away for good when dismissed. Never modal. One of a row of
// hints has a button to the next, and the focus.
#pragma once

#include <QFrame>
#include <QPointer>

namespace mlsys {

class Callout : public QFrame {
    Q_OBJECT
public:
    enum class Side { left, right, above, below };   // of the target
    Callout(const QString& id, const QString& text, QWidget* target, Side side, QWidget* window, const QString& next = {});

    QString id() const { return m_id; }
    void place();
    void setWanted(bool wanted);     // on this page

Q_SIGNALS:
    void dismissed(const QString& id);
    void nextWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dismiss();

    QString m_id;
    QPointer<QWidget> m_target;
    Side m_side;
    bool m_wanted = true;
};

} // namespace mlsys
