// SPDX-License-Identifier: GPL-3.0-or-later
// Items in reading order, as many in a line as fit.
#pragma once

#include <QLayout>
#include <QList>

namespace mlsys {

class FlowLayout : public QLayout {
public:
    FlowLayout(int horizontalSpacing, int verticalSpacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool apply) const; // returns the height needed

    QList<QLayoutItem*> m_items;
    int m_horizontal;
    int m_vertical;
};

} // namespace mlsys
