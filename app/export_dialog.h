// SPDX-License-Identifier: GPL-3.0-or-later
// One small dialog: format, size, resolution, theme, caption. Remembers its last choices while the program runs.
#pragma once

#include "app/charts/chart_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace mlsys {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(const ChartSpec& spec, QWidget* parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions& options);
    QString suffix() const;        // "png"

private:
    void refresh();                // preview, and what the format leaves to choose

    const ChartSpec& m_spec;
    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QCheckBox* m_caption;
    QLabel* m_preview;
    QLabel* m_size;
};

} // namespace mlsys
