// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_file.h"

#include "models/table_text.h"
#include "models/words.h"
#include "models/whole_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ReportText { Q_DECLARE_TR_FUNCTIONS(ReportFile) };

constexpr double kMmPerInch = 25.4;
constexpr double kLogicalDpi = 96;
constexpr double kFigureShape = 0.6; // height of width

QString paragraph(const char* tag, const QString& text) {
    const QString name = QLatin1String(tag);
    return text.isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString listOf(const std::vector<QString>& items) {
    if (items.empty()) return {};
    QString html = u"<ul>\n"_s;
    for (const QString& item : items) html += paragraph("li", item);
    return html + u"</ul>\n"_s;
}

QString headHtml(const Report& report) {
    return paragraph("h1", report.title) + paragraph("p", report.scenario) +
           paragraph("p", ReportText::tr("Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.").arg(report.assumptions, report.version));
}

QString sectionHead(const ReportSection& section) {
    QString html = paragraph("h2", section.title) + paragraph("p", section.content.verdict) + paragraph("p", section.content.problem);
    std::vector<QString> cards;
    for (const Card& card : section.content.cards) {
        const QString value = card.unit.isEmpty() ? card.value : QString(card.value + u' ' + card.unit);
        cards.push_back(card.verdict.isEmpty() ? u"%1: %2"_s.arg(card.title, value) : u"%1: %2 (%3)"_s.arg(card.title, value, card.verdict));
    }
    return html + listOf(cards);
}

QString sectionFoot(const ReportSection& section) { return (section.content.table.rows.empty() ? QString() : QString(tableAsHtml(section.content.table) + u'\n')) + listOf(section.content.notes); }

QString footHtml(const Report& report) {
    QString html;
    if (!report.answers.rows.empty()) html += paragraph("h2", ReportText::tr("Exercises")) + tableAsHtml(report.answers) + u'\n';
    return html + paragraph("h2", ReportText::tr("Sources")) + tableAsHtml(report.sources) + u'\n';
}

bool fail(QString* error, const QString& fileName, const QString& why) {
    *error = ReportText::tr("%1 could not be written: %2").arg(fileName, why);
    return false;
}

bool put(const QString& fileName, const QByteArray& bytes, QString* error) {
    QString why;
    return writeWhole(fileName, bytes, &why) || fail(error, fileName, why);
}

// From top to bottom over the pages of a device, in logical pixels.
class Flow {
public:
    explicit Flow(QPagedPaintDevice& device) : m_device(device), m_painter(&device) {
        m_painter.setRenderHint(QPainter::LosslessImageRendering);
        const double scale = device.logicalDpiX() / kLogicalDpi;
        m_painter.scale(scale, scale);
        m_width = device.width() / scale;
        m_height = device.height() / scale;
    }

    void addHtml(const QString& html) {
        if (html.isEmpty()) return;
        QTextDocument text;
        text.documentLayout()->setPaintDevice(nullptr); // lengths are logical pixels, whatever the device
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(12);
        text.setDefaultFont(font);
        text.setDefaultStyleSheet(u"td, th { padding: 2px 6px; } h1 { font-size: 20px; } h2 { font-size: 16px; }"_s);
        text.setHtml(html);
        text.setTextWidth(m_width);
        const double height = text.size().height();
        if (height > m_height - m_y && height <= m_height) newPage();
        for (double done = 0; done < height;) {
            // Whole lines: a page ends above the line that does not fit.
            const double most = m_height - m_y;
            double end = height - done <= most ? height : done + most;
            if (end < height) end = lineTop(text, done, end);
            m_painter.save();
            m_painter.translate(0, m_y - done);
            text.drawContents(&m_painter, QRectF(0, done, m_width, end - done));
            m_painter.restore();
            m_y += end - done;
            done = end;
            if (done < height) newPage();
        }
    }

    void addFigure(const ChartSpec& spec, const ExportOptions& options) {
        const double height = std::min(m_width * kFigureShape, m_height);
        if (height > m_height - m_y) newPage();
        ExportOptions sized = options;
        sized.sizeMm = QSizeF(m_width, height) * kMmPerInch / kLogicalDpi;
        paintFigure(m_painter, QRectF(0, m_y, m_width, height), spec, sized);
        m_y += height + 8;
    }

private:
    void newPage() {
        m_device.newPage();
        m_y = 0;
    }
    // The top of the line or table row that crosses `end`, if it lies below `from`.
    static double lineTop(const QTextDocument& text, double from, double end) {
        double top = end;
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const QRectF area = text.documentLayout()->blockBoundingRect(block);
            if (area.top() < end && area.bottom() > end) top = std::min(top, area.top());
        }
        return top > from + 1 ? top : end;
    }

    QPagedPaintDevice& m_device;
    QPainter m_painter;
    double m_width = 0, m_height = 0, m_y = 0;
};

} // namespace

bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error) {
    if (!QDir().mkpath(folder)) return fail(error, folder, ReportText::tr("it cannot be made a folder"));
    const QDir into(folder);
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>body { font-family: sans-serif; max-width: 60em; margin: auto; } td, th { padding: 2px 8px; text-align: left; border-bottom: 1px solid #ccc; }"
                   " td[align=right] { text-align: right; } img { max-width: 100%; }</style></head><body>\n"_s.arg(report.title.toHtmlEscaped());
    html += headHtml(report);
    for (const ReportSection& section : report.sections) {
        html += sectionHead(section);
        for (std::size_t i = 0; i < section.content.charts.size(); ++i) {
            const ChartSpec& chart = section.content.charts[i];
            const QString name = u"%1-%2.svg"_s.arg(section.id).arg(i + 1);
            if (!put(into.filePath(name), renderSvg(chart, figures), error)) return false;
            html += u"<p><img src=\"%1\" alt=\"%2\"></p>\n"_s.arg(name, chart.spokenSummary.toHtmlEscaped());
        }
        html += sectionFoot(section);
    }
    html += footHtml(report) + u"</body></html>\n"_s;
    return put(into.filePath(u"index.html"_s), html.toUtf8(), error);
}

void paintReport(const Report& report, const ExportOptions& figures, QPagedPaintDevice& device) {
    Flow flow(device);
    flow.addHtml(headHtml(report));
    for (const ReportSection& section : report.sections) {
        flow.addHtml(sectionHead(section));
        for (const ChartSpec& chart : section.content.charts) flow.addFigure(chart, figures);
        flow.addHtml(sectionFoot(section));
    }
    flow.addHtml(footHtml(report));
}

bool writePdfReport(const Report& report, const ExportOptions& figures, const QString& fileName, QString* error) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setResolution(300);
        writer.setTitle(report.title);
        if (!figures.session.isEmpty()) attachSession(writer, figures.session);
        paintReport(report, figures, writer);
    }
    return put(fileName, buffer.data(), error);
}

} // namespace mlsys
