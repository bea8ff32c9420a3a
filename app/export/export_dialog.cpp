// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
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
    double letters;       // pt: to be read from where such a figure is looked at
};
constexpr SizePreset kPresets[] = {
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Custom size"), 0, 0, 0},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Slide 16:9"), 254, 142.9, 18},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Paper, one column"), 85, 60, 8},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Paper, two columns"), 175, 100, 9},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Report"), 160, 100, 9},
    {QT_TRANSLATE_NOOP("mlsys::ExportDialog", "Poster"), 400, 250, 30},
};
constexpr int kPreviewWidth = 420;
constexpr double kMmPerInch = 25.4;
constexpr int kDark = 1, kContrast = 2; // of a place in the list of themes
constexpr double kUsualLetters = 9; // pt: 12 logical pixels of 96 to the inch
} // namespace

ExportDialog::ExportDialog(const ChartSpec& spec, QWidget* parent)
    : QDialog(parent), m_spec(spec), m_format(new QComboBox(this)), m_preset(new QComboBox(this)), m_width(new QDoubleSpinBox(this)), m_height(new QDoubleSpinBox(this)), m_unit(new QComboBox(this)),
      m_dpi(new QSpinBox(this)), m_theme(new QComboBox(this)), m_font(new QFontComboBox(this)), m_letters(new QDoubleSpinBox(this)), m_title(new QCheckBox(tr("T&itle"), this)),
      m_legend(new QCheckBox(tr("&Legend"), this)), m_caption(new QCheckBox(tr("&Caption with scenario and assumptions"), this)), m_preview(new QLabel(this)), m_size(new QLabel(this)) {
    setWindowTitle(tr("Export chart"));
    setObjectName(u"exportDialog"_s);
    m_format->addItem(tr("PNG (pixels)"), static_cast<int>(ExportOptions::Format::png));
    m_format->addItem(tr("SVG (vector)"), static_cast<int>(ExportOptions::Format::svg));
    m_format->addItem(tr("PDF (vector)"), static_cast<int>(ExportOptions::Format::pdf));
    for (const SizePreset& preset : kPresets) m_preset->addItem(tr(preset.title));
    m_unit->addItem(tr("mm"));
    m_unit->addItem(tr("pixels"));
    m_unit->setAccessibleName(tr("Unit of width and height"));
    m_dpi->setRange(30, 1200);
    m_dpi->setSuffix(tr(" DPI"));
    for (const QString& theme : {tr("Light"), tr("Dark"), tr("High contrast, light"), tr("High contrast, dark")}) m_theme->addItem(theme);
    m_letters->setRange(4, 48);
    m_letters->setDecimals(1);
    m_letters->setSingleStep(0.5);
    m_letters->setSuffix(tr(" pt"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(kPreviewWidth, 260);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setAccessibleDescription(spec.spokenSummary);
    build();
    setOptions({});
}

void ExportDialog::build() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Size"), m_preset);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("F&ont"), m_font);
    form->addRow(tr("Letter si&ze"), m_letters);
    for (QCheckBox* box : {m_title, m_legend, m_caption}) form->addRow(box);
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
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::choosePreset);
    for (QDoubleSpinBox* box : {m_width, m_height}) connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
        m_mm = QSizeF(m_width->value(), m_height->value()) / perMm();
        m_preset->setCurrentIndex(0);
        refresh();
    });
    connect(m_unit, &QComboBox::activated, this, &ExportDialog::changeUnit);
    connect(m_dpi, &QSpinBox::valueChanged, this, [this] {
        // Pixels that were asked for stay; the figure on paper gets another size.
        if (m_unit->currentIndex() == 1) m_mm = QSizeF(m_width->value(), m_height->value()) / perMm();
        refresh();
    });
    for (QComboBox* box : {m_format, m_theme, static_cast<QComboBox*>(m_font)}) connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_letters, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    for (QCheckBox* box : {m_title, m_legend, m_caption}) connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

double ExportDialog::perMm() const { return m_unit->currentIndex() == 1 ? m_dpi->value() / kMmPerInch : 1; }

void ExportDialog::setSizeMm(QSizeF mm) {
    m_mm = mm;
    const QSignalBlocker blockWidth(m_width), blockHeight(m_height);
    const bool isPixels = m_unit->currentIndex() == 1;
    for (QDoubleSpinBox* box : {m_width, m_height}) {
        box->setRange(30 * perMm(), 2000 * perMm());
        box->setDecimals(isPixels ? 0 : 1);
        box->setSuffix(isPixels ? tr(" px") : tr(" mm"));
    }
    m_width->setValue(mm.width() * perMm());
    m_height->setValue(mm.height() * perMm());
}

void ExportDialog::changeUnit() {
    setSizeMm(m_mm);
    refresh();
}

void ExportDialog::choosePreset(int index) {
    const SizePreset& preset = kPresets[index];
    if (preset.width > 0) {
        setSizeMm({preset.width, preset.height});
        const QSignalBlocker block(m_letters);
        m_letters->setValue(preset.letters);
    }
    refresh();
}

ExportOptions ExportDialog::options() const {
    ExportOptions o;
    o.format = static_cast<ExportOptions::Format>(m_format->currentData().toInt());
    o.sizeMm = m_mm;
    o.dpi = m_dpi->value();
    const double scale = m_letters->value() / kUsualLetters;
    o.style = m_theme->currentIndex() & kDark ? ChartStyle::dark(scale) : ChartStyle::light(scale);
    if (m_theme->currentIndex() & kContrast) o.style = o.style.contrasted();
    o.style.font.setFamily(m_font->currentFont().family());
    o.withTitle = m_title->isChecked();
    o.withLegend = m_legend->isChecked();
    o.withCaption = m_caption->isChecked();
    return o;
}

void ExportDialog::setOptions(const ExportOptions& o) {
    const QSignalBlocker b1(m_format), b2(m_unit), b3(m_letters), b4(m_dpi), b5(m_theme), b6(m_caption), b7(m_preset), b8(m_font), b9(m_title), b10(m_legend);
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(o.format)));
    m_dpi->setValue(o.dpi);
    setSizeMm(o.sizeMm);
    m_theme->setCurrentIndex((o.style.isDark ? kDark : 0) | (o.style.isContrast ? kContrast : 0));
    m_font->setCurrentFont(QFont(o.style.font.family()));
    m_letters->setValue(o.style.scale * kUsualLetters);
    m_title->setChecked(o.withTitle);
    m_legend->setChecked(o.withLegend);
    m_caption->setChecked(o.withCaption);
    m_preset->setCurrentIndex(0);
    for (int i = 1; i < static_cast<int>(std::size(kPresets)); ++i) {
        if (std::abs(kPresets[i].width - o.sizeMm.width()) < 0.05 && std::abs(kPresets[i].height - o.sizeMm.height()) < 0.05) m_preset->setCurrentIndex(i);
    }
    refresh();
}

void ExportDialog::refresh() {
    ExportOptions o = options();
    const bool pixels = o.format == ExportOptions::Format::png;
    m_dpi->setEnabled(pixels || m_unit->currentIndex() == 1);
    m_size->setText(pixels ? tr("%1 × %2 pixels").arg(qRound(o.sizeMm.width() / kMmPerInch * o.dpi)).arg(qRound(o.sizeMm.height() / kMmPerInch * o.dpi)) : tr("vector: sharp at any size"));
    // The preview is the export itself at the resolution that fills the box.
    const double scale = std::min(kPreviewWidth / o.sizeMm.width(), 400 / o.sizeMm.height());
    o.format = ExportOptions::Format::png;
    o.dpi = std::max(30, static_cast<int>(scale * kMmPerInch));
    m_preview->setPixmap(QPixmap::fromImage(renderChart(m_spec, o)));
}

} // namespace mlsys
