// SPDX-License-Identifier: GPL-3.0-or-later
// One small dialog: format, size, resolution, theme, letters, and what stands around the chart. Remembers its last choices while the program runs.
#pragma once

#include "app/charts/chart_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QLabel;
class QSpinBox;

namespace mlsys {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(const ChartSpec& spec, QWidget* parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions& options);

private:
    void build();
    double perMm() const;          // of the chosen unit
    void setSizeMm(QSizeF mm);
    void choosePreset(int index);  // its size and its letters; a size of one's own leaves both
    void changeUnit();
    void refresh();                // preview, and what the format leaves to choose

    const ChartSpec& m_spec;
    QSizeF m_mm;                   // the size as it is kept, whatever the unit
    QComboBox* m_format;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;             // of both
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QFontComboBox* m_font;
    QDoubleSpinBox* m_letters;     // size of the letters, in points on paper
    QCheckBox* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_caption;
    QLabel* m_preview;
    QLabel* m_size;
};

} // namespace mlsys
