// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_export.h"

#include "chart_builder.h"
#include "figure_session.h"
#include "models/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kLogicalDpi = 96; // of layout and style

QSizeF validMm(QSizeF mm) { return {std::clamp(mm.width(), 30.0, 2000.0), std::clamp(mm.height(), 30.0, 2000.0)}; }

// The chart at its physical size, laid out, in a scene that can be painted anywhere.
class Figure {
public:
    Figure(ChartSpec spec, const ExportOptions& options)
        : m_size(validMm(options.sizeMm) * kLogicalDpi / kMmPerInch), m_chart(new SpecChart(options.style)) {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_chart); // which owns it from here on
        m_chart->setClipsByHand(true);
        m_chart->setShowsCaption(options.withCaption);
        m_chart->setShowsLegend(options.withLegend);
        if (!options.withTitle) spec.title.clear();
        m_chart->setSpec(spec);
        m_chart->resize(m_size);
        m_chart->finishLayout();
        m_scene.setSceneRect(QRectF(QPointF(), m_size));
    }
    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, const QRectF& target) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_scene.render(&painter, target, QRectF(QPointF(), m_size), Qt::IgnoreAspectRatio);
    }

private:
    QSizeF m_size;
    QGraphicsScene m_scene;
    SpecChart* m_chart;
};

// Qt opens a group for each change of the pen, most of them empty, and rounds the page to whole pixels.
QByteArray tidied(const QByteArray& svg, QSizeF mm) {
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^<>]*>\\s*</g>\\s*"));
    static const QRegularExpression pageSize(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    QString text = QString::fromUtf8(svg);
    text.remove(emptyGroup);
    if (const auto match = pageSize.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("<svg width=\"%1mm\" height=\"%2mm\"").arg(mm.width(), 0, 'g', 8).arg(mm.height(), 0, 'g', 8));
    return text.toUtf8();
}

bool fail(QString* error, const QString& text) {
    if (error) *error = text;
    return false;
}

} // namespace

QImage renderChart(const ChartSpec& spec, const ExportOptions& options) {
    const QSizeF mm = validMm(options.sizeMm);
    double dpi = std::clamp(options.dpi, 30, 1200);
    const double pixels = mm.width() * mm.height() * dpi * dpi / (kMmPerInch * kMmPerInch);
    dpi /= std::sqrt(std::max(1.0, pixels / 1e8)); // a poster at 1200 DPI would not fit into memory
    const QSize size((mm * dpi / kMmPerInch).toSize());
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi / kMmPerInch * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QString::fromLatin1(kFigureSessionKey), QString::fromUtf8(options.session));
    image.fill(options.style.background);
    Figure figure(spec, options);
    QPainter painter(&image);
    figure.paint(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QByteArray renderSvg(const ChartSpec& spec, const ExportOptions& options) {
    Figure figure(spec, options);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kLogicalDpi)); // else programs think it is 4/3 of its size
    generator.setSize(figure.size().toSize());
    generator.setViewBox(QRectF(QPointF(), figure.size()));
    // Written as they are by Qt; an empty one would become "Qt SVG Document".
    const auto escaped = [](const QString& text, const QString& fallback) { return (text.isEmpty() ? fallback : text).toHtmlEscaped(); };
    generator.setTitle(escaped(spec.title, spec.key));
    generator.setDescription(escaped(spec.spokenSummary, spec.title));
    QPainter painter(&generator);
    figure.paint(painter, QRectF(QPointF(), figure.size()));
    painter.end();
    return svgWithSession(tidied(buffer.data(), validMm(options.sizeMm)), options.session);
}

QByteArray renderPdf(const ChartSpec& spec, const ExportOptions& options) {
    Figure figure(spec, options);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(validMm(options.sizeMm), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(300);
    writer.setTitle(spec.title);
    if (!options.session.isEmpty()) attachSession(writer, options.session);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering); // else pictures become JPEG
    figure.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return buffer.data();
}

void paintFigure(QPainter& painter, const QRectF& target, const ChartSpec& spec, const ExportOptions& options) { Figure(spec, options).paint(painter, target); }

void attachSession(QPdfWriter& writer, const QByteArray& session) { writer.addFileAttachment(QString::fromLatin1(kFigureSessionFile), session, QStringLiteral("application/json")); }

QString figureSuffix(ExportOptions::Format format) {
    switch (format) {
    case ExportOptions::Format::svg: return QStringLiteral("svg");
    case ExportOptions::Format::pdf: return QStringLiteral("pdf");
    case ExportOptions::Format::png: break;
    }
    return QStringLiteral("png");
}

QString figureStem(const QString& key) {
    QString stem;
    for (const QChar c : key) stem += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    return stem;
}

bool exportChart(const ChartSpec& spec, const ExportOptions& options, const QString& fileName, QString* error) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("mlsys::Chart", text); };
    QByteArray bytes;
    switch (options.format) {
    case ExportOptions::Format::svg: bytes = renderSvg(spec, options); break;
    case ExportOptions::Format::pdf: bytes = renderPdf(spec, options); break;
    case ExportOptions::Format::png: {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!renderChart(spec, options).save(&buffer, "PNG"))
            return fail(error, tr(QT_TRANSLATE_NOOP("mlsys::Chart", "The picture could not be made; a smaller size or resolution may help.")));
        break;
    }
    }
    QString why;
    return writeWhole(fileName, bytes, &why) || fail(error, tr(QT_TRANSLATE_NOOP("mlsys::Chart", "%1 could not be written: %2")).arg(fileName, why));
}

std::unique_ptr<QMimeData> chartMimeData(const ChartSpec& spec, const ChartStyle& style, const QByteArray& session) {
    ExportOptions options;
    options.style = style;
    options.sizeMm = QSizeF(900, 560) * style.scale * kMmPerInch / kLogicalDpi; // a screen's chart
    options.dpi = static_cast<int>(2 * kLogicalDpi);
    options.withCaption = false;
    options.session = session;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(renderChart(spec, options));
    data->setData(QStringLiteral("image/svg+xml"), renderSvg(spec, options));
    data->setText(spec.spokenSummary.isEmpty() ? spec.title : spec.spokenSummary);
    return data;
}

} // namespace mlsys
