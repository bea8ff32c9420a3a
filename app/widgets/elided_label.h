// SPDX-License-Identifier: GPL-3.0-or-later
// A line of plain text that is cut short with an ellipsis rather than widening what it stands in; the tooltip has it all.
#pragma once

#include <QLabel>

namespace mlsys {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mlsys
