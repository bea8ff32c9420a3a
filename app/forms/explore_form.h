// SPDX-License-Identifier: GPL-3.0-or-later
// A tool's form: its fields in reading order, as many in a line as fit. Long lists of choices are searched by typing. It
// takes no more than its share of the page, and scrolls then.
#pragma once

#include "models/explore/tool.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace mlsys {

class FlowLayout;

class ExploreForm : public QScrollArea {
    Q_OBJECT
public:
    explicit ExploreForm(QWidget* parent = nullptr);

    // The same fields again keep their widgets, the focus and a text that is being typed.
    void setFields(const std::vector<ToolField>& fields);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& key, const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Control {
        std::string key;
        ToolField::Kind kind;
        bool joins = false;
        QWidget* line = nullptr;    // that is not broken: of its own, or of the field that it joins
        QWidget* whole = nullptr;
        QLabel* label = nullptr;
        QComboBox* combo = nullptr;
        QLineEdit* text = nullptr;
        QCheckBox* check = nullptr;
    };
    Control make(const ToolField& field);
    QWidget* makeLine();
    void removeLast();
    void show(Control& control, const ToolField& field);
    void fill(QComboBox& combo, const ToolField& field);

    QWidget* m_body;
    FlowLayout* m_flow;
    std::vector<Control> m_controls;
};

} // namespace mlsys
