// SPDX-License-Identifier: GPL-3.0-or-later
// Cards side by side, in as many columns as fit; every row as high as its highest card.
#pragma once

#include <QWidget>

namespace mlsys {

class CardRow : public QWidget {
    Q_OBJECT
public:
    explicit CardRow(QWidget* parent = nullptr);
    void setCards(const QList<QWidget*>& cards);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void relayout();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columnsFor(int width) const;
    int place(int width, bool apply) const;

    QList<QWidget*> m_cards;
};

} // namespace mlsys
