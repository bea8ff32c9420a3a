// SPDX-License-Identifier: GPL-3.0-or-later
// One headline number: title, value with unit, verdict, change against the pin. A button: a click or Space shows the
// number's working; the arrow in its corner, or Return, opens the page that explains it.
#pragma once

#include "models/page.h"

#include <QAbstractButton>

namespace mlsys {

class CardWidget : public QAbstractButton {
    Q_OBJECT
public:
    explicit CardWidget(QWidget* parent = nullptr);
    void setCard(const Card& card);
    const Card& card() const { return m_card; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(); // the card's page is wanted

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont titleFont() const;
    QFont valueFont() const;
    QString lowerText() const;
    QRect arrowArea() const; // null without a page

    int heightOf(int width) const;

    struct Measured {
        int width = -1, height = 0;
    };
    Card m_card;
    mutable Measured m_measured; // until the texts or the font change
    mutable QSize m_least;
};

} // namespace mlsys
