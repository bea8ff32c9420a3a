// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_file.h"

#include "app/export/report_pages.h"
#include "app/export/report_text.h"
#include "app/widgets/language.h"
#include "models/table_text.h"
#include "models/whole_file.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

QString tableHtml(const Table& table) { return table.rows.empty() ? QString() : QString(tableAsHtml(table) + u'\n'); }

// The language of the texts, which is English where the system's own has no translation.
QString languageTag() {
    const QString name = QLocale().name();
    for (const Language& language : languages()) if (name == language.code || name.section(u'_', 0, 0) == language.code) return QString(language.code).replace(u'_', u'-');
    return u"en"_s;
}

QString pageHead(const Report& report) {
    const bool fromRight = QGuiApplication::isRightToLeft();
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%3</title>\n<style>body { font-family: sans-serif; max-width: 60em; margin: auto; } td, th { padding: 2px 8px; text-align: %4; border-bottom: 1px solid #ccc; }"
           " td[align=right] { text-align: right; } figure { margin: 1em 0; } img { max-width: 100%; }</style></head><body>\n"_s.arg(languageTag(), fromRight ? u"rtl"_s : u"ltr"_s, report.title.toHtmlEscaped(), fromRight ? u"right"_s : u"left"_s);
}

QString contentsHtml(const std::vector<ReportPart>& parts) {
    QString html = u"<nav><h2>%1</h2><ul>\n"_s.arg(ReportText::tr("Contents").toHtmlEscaped());
    for (const ReportPart& part : parts) html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(part.id, part.title.toHtmlEscaped());
    return html + u"</ul></nav>\n"_s;
}

bool fail(QString* error, const QString& fileName, const QString& why) {
    *error = ReportText::tr("%1 could not be written: %2").arg(fileName, why);
    return false;
}

bool put(const QString& fileName, const QByteArray& bytes, QString* error) {
    QString why;
    return writeWhole(fileName, bytes, &why) || fail(error, fileName, why);
}

} // namespace

bool writeHtmlReport(const Report& report, const ExportOptions& figures, const QString& folder, QString* error) {
    if (!QDir().mkpath(folder)) return fail(error, folder, ReportText::tr("it cannot be made a folder"));
    const QDir into(folder);
    const std::vector<ReportPart> parts = reportParts(report);
    QString html = pageHead(report) + reportHead(report) + contentsHtml(parts);
    for (const ReportPart& part : parts) {
        html += titleHtml(part) + part.html;
        for (std::size_t i = 0; i < part.charts.size(); ++i) {
            const ChartSpec& chart = *part.charts[i];
            const QString name = u"%1-%2.svg"_s.arg(part.id).arg(i + 1);
            if (!put(into.filePath(name), renderSvg(chart, figures), error)) return false;
            html += u"<figure><img src=\"%1\" alt=\"%2\"></figure>\n"_s.arg(name, chart.spokenSummary.toHtmlEscaped());
        }
        html += tableHtml(*part.table) + part.notes;
    }
    html += u"</body></html>\n"_s;
    return put(into.filePath(u"index.html"_s), html.toUtf8(), error);
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
