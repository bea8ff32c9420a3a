// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart and table of a session as files, for `mlsysim-cli run`. The same session gives the same bytes (PDF carries
// the time at which it was made).
#include "app/cli/session_export.hpp"

#include "app/charts/chart_export.h"
#include "app/cli/arguments.hpp"
#include "models/compare.h"
#include "models/page.h"
#include "models/scenario_document.h"
#include "models/table_text.h"
#include "models/words.h"
#include "models/whole_file.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iostream>
#include <memory>

namespace mlsys::cli {
namespace {
using namespace Qt::StringLiterals;

class Exporter {
public:
    explicit Exporter(const ExportOrder& order) : m_order(order), m_folder(qstring(order.folder)) {
        m_options.sizeMm = {order.widthMm, order.heightMm};
        m_options.dpi = order.dpi;
        m_options.session = QByteArray::fromStdString(writeSession(order.session)); // a figure opens again as its session
        m_options.style = order.dark ? ChartStyle::dark() : ChartStyle::light();
    }

    bool open() {
        if (m_folder.mkpath(u"."_s)) return true;
        std::cerr << "mlsysim-cli: \"" << m_order.folder << "\" cannot be made a folder\n";
        return false;
    }

    bool writePage(const Page& page, const Content& content) {
        if (!content.problem.isEmpty()) std::cerr << "mlsysim-cli: " << page.id << ": " << utf8(content.problem) << '\n';
        m_invalid = m_invalid || content.state == Content::State::invalid;
        for (const ChartSpec& chart : content.charts) {
            const QString stem = unique(qstring(page.id) + u'-' + figureStem(chart.key));
            for (const std::string& format : m_order.formats) if (format != "csv" && !writeChart(chart, stem, format)) return false;
        }
        const bool tables = std::find(m_order.formats.begin(), m_order.formats.end(), "csv") != m_order.formats.end();
        return !tables || content.table.rows.empty() || writeTable(content.table, unique(qstring(page.id) + u"-table"_s));
    }

    int status() const { return m_invalid ? kRefused : kOk; }

private:
    QString unique(const QString& stem) {
        QString name = stem;
        for (int number = 2; m_taken.contains(name); ++number) name = stem + u'-' + QString::number(number);
        m_taken.insert(name);
        return name;
    }

    bool writeChart(const ChartSpec& chart, const QString& stem, const std::string& format) {
        m_options.format = format == "svg" ? ExportOptions::Format::svg : format == "pdf" ? ExportOptions::Format::pdf : ExportOptions::Format::png;
        const QString file = m_folder.filePath(stem + u'.' + qstring(format));
        QString error;
        return exportChart(chart, m_options, file, &error) ? written(file) : failed(error);
    }

    bool writeTable(const Table& table, const QString& stem) {
        const QString file = m_folder.filePath(stem + u".csv"_s);
        const std::string text = tableAsCsv(table);
        QString why;
        return writeWhole(file, text, &why) ? written(file) : failed(u"%1 could not be written: %2"_s.arg(file, why));
    }

    static bool written(const QString& file) {
        std::cout << utf8(file) << std::endl;
        return true;
    }
    static bool failed(const QString& error) {
        std::cerr << "mlsysim-cli: " << utf8(error) << '\n';
        return false;
    }

    const ExportOrder& m_order;
    QDir m_folder;
    ExportOptions m_options;
    QSet<QString> m_taken;
    bool m_invalid = false;
};

// Standard error is for what concerns the session; that a batch job has no runtime folder does not.
void withoutPlatformTalk(QtMsgType, const QMessageLogContext&, const QString& text) {
    if (!text.startsWith("QStandardPaths:"_L1)) std::cerr << utf8(text) << '\n';
}

int exportSession(const ExportOrder& order, const Catalogue& catalogue, const Zoo& zoo) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QLocale::setDefault(QLocale::c());
    qInstallMessageHandler(withoutPlatformTalk);
    int argc = 1;
    char name[] = "mlsysim-cli";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);

    Exporter exporter(order);
    if (!exporter.open()) return kFile;
    const PageCatalogue pages = PageCatalogue::standard(catalogue);
    const Services services{zoo, catalogue, pages};
    ScenarioDocument document(services);
    document.restore(order.session);
    Results results(document.zoo(), document.scenario());
    const ValueFormat format;
    const std::vector<Rival> rivals = document.rivals();
    for (const Page& page : pages.pages()) {
        if (!exporter.writePage(page, buildPage(page, {services, results, document.pins(), format, rivals, &document.view()}))) return kFile;
    }
    return exporter.status();
}

} // namespace

SessionExport sessionExport() { return &exportSession; }

} // namespace mlsys::cli
