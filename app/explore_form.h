// SPDX-License-Identifier: GPL-3.0-or-later
// A tool's form: its fields in reading order, as many in a line as fit. Long lists of choices are searched by typing.
#pragma once

#include "models/explore/tool.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace mlsys {

class FlowLayout;

class ExploreForm : public QWidget {
    Q_OBJECT
public:
    explicit ExploreForm(QWidget* parent = nullptr);

    // The same fields again keep their widgets, the focus and a text that is being typed.
    void setFields(const std::vector<ToolField>& fields);
    bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void edited(const QString& key, const QString& value);

private:
    struct Control {
        std::string key;
        ToolField::Kind kind;
        QWidget* whole = nullptr;
        QLabel* label = nullptr;
        QComboBox* combo = nullptr;
        QLineEdit* line = nullptr;
        QCheckBox* check = nullptr;
    };
    Control make(const ToolField& field);
    void show(Control& control, const ToolField& field);
    void fill(QComboBox& combo, const ToolField& field);

    FlowLayout* m_flow;
    std::vector<Control> m_controls;
};

} // namespace mlsys
