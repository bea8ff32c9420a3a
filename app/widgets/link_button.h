// SPDX-License-Identifier: GPL-3.0-or-later
// An action that reads as a sentence: underlined, wrapped where it does not fit on a line, pressed like any button.
#pragma once

#include <QPushButton>

namespace mlsys {

class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mlsys
