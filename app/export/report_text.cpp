// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_text.h"

#include "models/table_text.h"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

QString paragraph(const char* tag, const QString& text) {
    const QString name = QLatin1String(tag);
    return text.isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString listHtml(const std::vector<QString>& items) {
    if (items.empty()) return {};
    QString html = u"<ul>\n"_s;
    for (const QString& item : items) html += paragraph("li", item);
    return html + u"</ul>\n"_s;
}

QString sectionHtml(const ReportSection& section) {
    QString html = paragraph("p", section.content.verdict) + paragraph("p", section.content.problem);
    std::vector<QString> cards;
    for (const Card& card : section.content.cards) {
        const QString value = card.unit.isEmpty() ? card.value : isolated(card.value + u' ' + card.unit);
        cards.push_back(card.verdict.isEmpty() ? u"%1: %2"_s.arg(card.title, value) : u"%1: %2 (%3)"_s.arg(card.title, value, card.verdict));
    }
    return html + listHtml(cards);
}

ReportPart partOf(const ReportSection& section) {
    ReportPart part{section.id, section.title, sectionHtml(section), {}, &section.content.table, listHtml(section.content.notes)};
    for (const ChartSpec& chart : section.content.charts) part.charts.push_back(&chart);
    return part;
}

} // namespace

std::vector<ReportPart> reportParts(const Report& report) {
    const QString inputs = paragraph("p", ReportText::tr("What the scenario sets. Everything else is as the zoo and the defaults have it."));
    std::vector<ReportPart> parts{{u"inputs"_s, ReportText::tr("Inputs"), inputs, {}, &report.inputs, {}}};
    for (const ReportSection& section : report.sections) parts.push_back(partOf(section));
    if (!report.answers.rows.empty()) parts.push_back({u"exercises"_s, ReportText::tr("Exercises"), {}, {}, &report.answers, {}});
    parts.push_back({u"sources"_s, ReportText::tr("Sources"), {}, {}, &report.sources, {}});
    return parts;
}

QString reportHead(const Report& report) {
    const bool saysMore = report.scenario != report.title;
    return paragraph("h1", report.title) + (saysMore ? paragraph("p", report.scenario) : QString()) + listHtml(report.pins) +
           paragraph("p", ReportText::tr("Assumptions: %1. Results are analytical estimates, not measurements. MLSys·im Desktop %2.").arg(report.assumptions, report.version));
}

QString titleHtml(const ReportPart& part) { return u"<h2 id=\"%1\">%2</h2>\n"_s.arg(part.id, part.title.toHtmlEscaped()); }

} // namespace mlsys
