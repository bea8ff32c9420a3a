// SPDX-License-Identifier: GPL-3.0-or-later
// A report's parts in the order in which they follow each other, with what they say in words as HTML: the same in its folder
// and on its pages.
#pragma once

#include "models/report.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace mlsys {

class ReportText { Q_DECLARE_TR_FUNCTIONS(ReportFile) };

struct ReportPart {
    QString id;                             // an anchor's; figures are named by it
    QString title;                          // an entry of the contents
    QString html;                           // before the figures
    std::vector<const ChartSpec*> charts;   // of the report
    const Table* table = nullptr;           // of the report; may be empty
    QString notes;                          // HTML, after the table
};
// The inputs, a part for each section, the exercises if any were answered, the sources. The report must outlive them.
std::vector<ReportPart> reportParts(const Report& report);

// Title, scenario, assumptions.
QString reportHead(const Report& report);
QString titleHtml(const ReportPart& part);

} // namespace mlsys
