// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

struct SizePreset {
    const char* title;
    double width, height; // mm
};
constexpr SizePreset kPresets[] = {
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Custom size"), 0, 0},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Slide 16:9"), 254, 142.9},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Paper, one column"), 85, 60},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Paper, two columns"), 175, 100},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Report"), 160, 100},
};
constexpr int kPreviewWidth = 420;
} // namespace

ExportDialog::ExportDialog(const ChartSpec& spec, QWidget* parent)
    : QDialog(parent), m_spec(spec), m_format(new QComboBox(this)), m_preset(new QComboBox(this)), m_width(new QDoubleSpinBox(this)), m_height(new QDoubleSpinBox(this)),
      m_dpi(new QSpinBox(this)), m_theme(new QComboBox(this)), m_caption(new QCheckBox(tr("&Caption with scenario and assumptions"), this)), m_preview(new QLabel(this)), m_size(new QLabel(this)) {
    setWindowTitle(tr("Export chart"));
    setObjectName(u"exportDialog"_s);
    m_format->addItem(tr("PNG (pixels)"), static_cast<int>(ExportOptions::Format::png));
    m_format->addItem(tr("SVG (vector)"), static_cast<int>(ExportOptions::Format::svg));
    m_format->addItem(tr("PDF (vector)"), static_cast<int>(ExportOptions::Format::pdf));
    for (const SizePreset& preset : kPresets) m_preset->addItem(tr(preset.title));
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setRange(30, 2000);
        box->setDecimals(1);
        box->setSuffix(tr(" mm"));
    }
    m_dpi->setRange(30, 1200);
    m_dpi->setSuffix(tr(" DPI"));
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(kPreviewWidth, 260);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAccessibleDescription(spec.spokenSummary);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Size"), m_preset);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(m_caption);
    form->addRow(m_size);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Export…"));
    auto* columns = new QHBoxLayout;
    columns->addLayout(form);
    columns->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setOptions({});
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        const SizePreset& preset = kPresets[index];
        if (preset.width <= 0) return;
        const QSignalBlocker blockWidth(m_width), blockHeight(m_height);
        m_width->setValue(preset.width);
        m_height->setValue(preset.height);
        refresh();
    });
    for (QDoubleSpinBox* box : {m_width, m_height}) connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
        m_preset->setCurrentIndex(0);
        refresh();
    });
    for (QComboBox* box : {m_format, m_theme}) connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_caption, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

ExportOptions ExportDialog::options() const {
    ExportOptions o;
    o.format = static_cast<ExportOptions::Format>(m_format->currentData().toInt());
    o.sizeMm = {m_width->value(), m_height->value()};
    o.dpi = m_dpi->value();
    o.style = m_theme->currentData().toBool() ? ChartStyle::dark() : ChartStyle::light();
    o.withCaption = m_caption->isChecked();
    return o;
}

void ExportDialog::setOptions(const ExportOptions& o) {
    const QSignalBlocker b1(m_format), b2(m_width), b3(m_height), b4(m_dpi), b5(m_theme), b6(m_caption), b7(m_preset);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(o.format)));
    m_width->setValue(o.sizeMm.width());
    m_height->setValue(o.sizeMm.height());
    m_dpi->setValue(o.dpi);
    m_theme->setCurrentIndex(o.style.isDark ? 1 : 0);
    m_caption->setChecked(o.withCaption);
    m_preset->setCurrentIndex(0);
    for (int i = 1; i < static_cast<int>(std::size(kPresets)); ++i) {
        if (std::abs(kPresets[i].width - o.sizeMm.width()) < 0.05 && std::abs(kPresets[i].height - o.sizeMm.height()) < 0.05) m_preset->setCurrentIndex(i);
    }
    refresh();
}

QString ExportDialog::suffix() const {
    switch (options().format) {
    case ExportOptions::Format::svg: return u"svg"_s;
    case ExportOptions::Format::pdf: return u"pdf"_s;
    case ExportOptions::Format::png: break;
    }
    return u"png"_s;
}

void ExportDialog::refresh() {
    ExportOptions o = options();
    const bool pixels = o.format == ExportOptions::Format::png;
    m_dpi->setEnabled(pixels);
    m_size->setText(pixels ? tr("%1 × %2 pixels").arg(qRound(o.sizeMm.width() / 25.4 * o.dpi)).arg(qRound(o.sizeMm.height() / 25.4 * o.dpi)) : tr("vector: sharp at any size"));
    // The preview is the export itself at the resolution that fills the box.
    const double perMm = std::min(kPreviewWidth / o.sizeMm.width(), 400 / o.sizeMm.height());
    o.format = ExportOptions::Format::png;
    o.dpi = std::max(30, static_cast<int>(perMm * 25.4));
    m_preview->setPixmap(QPixmap::fromImage(renderChart(m_spec, o)));
}

} // namespace mlsys
