// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the window: sessions, figures, tables, and what is dropped on it.
#include "app/charts/chart_view.h"
#include "app/charts/figure_session.h"
#include "app/export/export_dialog.h"
#include "app/window/main_window.h"
#include "app/pages/page_view.h"
#include "app/export/report_dialog.h"
#include "app/export/report_file.h"
#include "app/export/report_pages.h"
#include "app/pages/zoo_view.h"
#include "models/compare.h"
#include "models/table_text.h"
#include "models/words.h"
#include "models/whole_file.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QUrl>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr qint64 kMostFigureBytes = 256 << 20;
constexpr char kSessionFormat[] = "mlsysim-session";

bool isFigureFile(const QString& name) {
    static const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s};
    return suffixes.contains(QFileInfo(name).suffix(), Qt::CaseInsensitive);
}

// The one local file of what is dragged.
std::optional<QString> droppedFile(const QMimeData& data) {
    if (data.urls().size() != 1 || !data.urls().front().isLocalFile()) return std::nullopt;
    return data.urls().front().toLocalFile();
}

} // namespace

void MainWindow::openSession() {
    if (!mayDiscard()) return;
    const QString name = m_dialogs.openFile(this, tr("Open session"), tr("Sessions and figures (*.mlsysim.json *.png *.svg *.pdf);;All files (*)"));
    if (!name.isEmpty()) openSession(name);
}

bool MainWindow::openSession(const QString& fileName) {
    QString error;
    const bool isOpen = isFigureFile(fileName) ? openFigure(fileName, &error) : m_document.load(fileName, &error);
    if (!isOpen) {
        m_dialogs.failed(this, tr("The session was not opened"), error);
        return false;
    }
    m_settings.addRecentFile(QFileInfo(fileName).absoluteFilePath());
    if (const std::optional<std::string> page = m_document.view().text("page")) showPage(qstring(*page));
    return true;
}

void MainWindow::openDeck(const QString& path) {
    if (!mayDiscard()) return;
    QFile file(path);
    Session session;
    if (!file.open(QIODevice::ReadOnly)) return m_dialogs.failed(this, tr("The deck was not opened"), file.errorString());
    if (const std::optional<SessionFault> fault = readSession(file.readAll().toStdString(), session)) return m_dialogs.failed(this, tr("The deck was not opened"), qstring(fault->reason));
    const std::optional<std::string> page = session.view.text("page");
    m_document.restore(std::move(session));
    if (page) showPage(qstring(*page));
    say(tr("F5 presents, Page Down steps on."));
}

// The scenario that a figure shows, as a session without a file: saving it must not overwrite the figure.
bool MainWindow::openFigure(const QString& fileName, QString* error) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostFigureBytes) {
        *error = tr("%1 could not be read: %2").arg(fileName, file.isOpen() ? tr("it is too large to be a figure") : file.errorString());
        return false;
    }
    const std::optional<QByteArray> text = sessionOfFigure(file.readAll());
    if (!text) {
        *error = tr("%1 carries no scenario; figures exported by this program do.").arg(fileName);
        return false;
    }
    Session session;
    if (const std::optional<SessionFault> fault = readSession(text->toStdString(), session)) {
        *error = tr("The scenario in %1 could not be read, line %2: %3").arg(fileName).arg(fault->line).arg(qstring(fault->reason));
        return false;
    }
    m_document.restore(std::move(session));
    return true;
}

void MainWindow::showRecovered(Session session, const QString& fileName) {
    const std::optional<std::string> page = session.view.text("page");
    m_document.recover(std::move(session), fileName);
    m_recovered = true;
    showFileBar();
    if (page) showPage(qstring(*page));
}

void MainWindow::showUnreadable(const QString& path, const QString& why) {
    m_unreadable << tr("The program did not end properly, and what was not saved cannot be read (%1). It is kept as %2").arg(isolated(why), isolated(path));
    showFileBar();
}

void MainWindow::discardRecovered() {
    m_recovered = false;
    const QString name = m_document.fileName();
    if (!name.isEmpty() && openSession(name)) return;
    if (const ZooEntry* first = m_services.zoo.find(EntryKind::scenarios, kFirstScenario)) m_document.startNew(scenarioOf(*first));
}

bool MainWindow::saveSession() {
    if (m_document.fileName().isEmpty()) return saveSessionAs();
    QString error;
    if (m_document.save(m_document.fileName(), &error)) {
        say(tr("Saved %1").arg(m_document.fileName()));
        return true;
    }
    m_dialogs.failed(this, tr("The session was not saved"), error);
    return false;
}

bool MainWindow::saveSessionAs() {
    QString name = m_dialogs.saveFile(this, tr("Save session"), m_document.fileName().isEmpty() ? u"session.mlsysim.json"_s : m_document.fileName(), tr("MLSys·im sessions (*.mlsysim.json);;All files (*)"));
    if (name.isEmpty()) return false;
    if (QFileInfo(name).suffix().isEmpty()) name += u".mlsysim.json"_s; // else the open dialog would not show it
    QString error;
    if (m_document.save(name, &error)) {
        m_settings.addRecentFile(QFileInfo(name).absoluteFilePath());
        say(tr("Saved %1").arg(name));
        return true;
    }
    m_dialogs.failed(this, tr("The session was not saved"), error);
    return false;
}

bool MainWindow::mayDiscard() {
    if (!m_document.isModified()) return true;
    switch (m_dialogs.unsavedChanges(this, m_document.fileName().isEmpty() ? tr("this scenario") : m_document.fileName().section(u'/', -1))) {
    case SaveAnswer::save: return saveSession();
    case SaveAnswer::discard: return true;
    case SaveAnswer::cancel: break;
    }
    return false;
}

void MainWindow::exportChart() {
    const ChartView* view = currentPage() ? currentPage()->chart() : nullptr;
    if (!view) {
        say(tr("This page has no chart."));
        return;
    }
    const ChartSpec spec = view->visibleSpec();
    ExportDialog dialog(spec, this);
    dialog.setOptions(*m_export);
    if (dialog.exec() != QDialog::Accepted) return;
    *m_export = dialog.options();
    m_export->session = sessionText();
    const QString suffix = figureSuffix(m_export->format);
    QString name = m_dialogs.saveFile(this, tr("Export chart"), spec.key + u'.' + suffix, suffix.toUpper() + u" (*."_s + suffix + u')');
    if (name.isEmpty()) return;
    if (!name.endsWith(u'.' + suffix, Qt::CaseInsensitive)) name += u'.' + suffix;
    QString error;
    if (mlsys::exportChart(spec, *m_export, name, &error)) say(tr("Exported %1").arg(name));
    else m_dialogs.failed(this, tr("The chart was not exported"), error);
}

PageContext MainWindow::pageContext() const { return {m_services, *m_results, m_document.pins(), m_format, m_rivals, &m_document.view()}; }

void MainWindow::exportAllCharts() {
    const QString folder = m_dialogs.folder(this, tr("Export all charts"));
    if (folder.isEmpty()) return;
    ExportOptions options = *m_export;
    options.session = sessionText();
    int count = 0;
    for (const Page* page : reportablePages(pageContext())) {
        for (const ChartSpec& chart : buildPage(*page, pageContext()).charts) {
            QString error;
            const QString name = figureStem(QString::fromLatin1(page->id) + u'-' + chart.key) + u'.' + figureSuffix(options.format);
            if (!mlsys::exportChart(chart, options, QDir(folder).filePath(name), &error)) return m_dialogs.failed(this, tr("The chart was not exported"), error);
            ++count;
        }
    }
    say(tr("Charts exported: %1").arg(count));
}

void MainWindow::makeReport() {
    const std::vector<const Page*> pages = reportablePages(pageContext());
    ReportDialog dialog(pages, utf8(pageId()), this);
    if (dialog.exec() != QDialog::Accepted) return;
    std::vector<std::string> chosen = dialog.pages();
    chosen.push_back("assumptions");
    writeReport(mlsys::makeReport(pageContext(), chosen, m_document.scenes()), dialog.kind());
}

void MainWindow::writeReport(const Report& report, ReportKind kind) {
    ExportOptions figures;
    figures.session = sessionText();
    figures.withCaption = false; // the report says it once
    QString error;
    if (kind == ReportKind::print) {
        QPrinter printer(QPrinter::HighResolution);
        QPrintPreviewDialog preview(&printer, this);
        connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter* onto) { paintReport(report, figures, *onto); });
        preview.exec();
        return;
    }
    const bool isPdf = kind == ReportKind::pdf;
    QString name = isPdf ? m_dialogs.saveFile(this, tr("Save the report"), u"report.pdf"_s, u"PDF (*.pdf)"_s) : m_dialogs.folder(this, tr("Folder for the report"));
    if (name.isEmpty()) return;
    if (isPdf && !name.endsWith(u".pdf", Qt::CaseInsensitive)) name += u".pdf"_s;
    if (isPdf ? writePdfReport(report, figures, name, &error) : writeHtmlReport(report, figures, name, &error)) say(tr("Exported %1").arg(name));
    else m_dialogs.failed(this, tr("The report was not written"), error);
}

void MainWindow::copyChart() {
    const ChartView* view = currentPage() ? currentPage()->chart() : nullptr;
    if (!view) return;
    QApplication::clipboard()->setMimeData(chartMimeData(view->visibleSpec(), ChartStyle::light(), sessionText()).release());
    say(tr("Chart copied as picture and SVG."));
}

void MainWindow::copyTable() {
    if (!currentPage()) return;
    const Table table = currentPage()->shownTable();
    auto* copied = new QMimeData; // the clipboard's
    copied->setText(tableAsTsv(table));
    copied->setHtml(tableAsHtml(table));
    QApplication::clipboard()->setMimeData(copied);
    say(tr("Table copied."));
}

void MainWindow::exportTable() {
    if (!currentPage()) return;
    QStringList filters;
    for (const TableFormat& format : tableFormats()) filters << QLatin1String(format.name) + u" (*."_s + QLatin1String(format.suffix) + u')';
    const QString usual = u'.' + QString::fromLatin1(tableFormats().front().suffix);
    QString name = m_dialogs.saveFile(this, tr("Export table"), qstring(currentPage()->page().id) + usual, filters.join(u";;"_s));
    if (name.isEmpty()) return;
    if (QFileInfo(name).suffix().isEmpty()) name += usual;
    const auto format = std::find_if(tableFormats().begin(), tableFormats().end(), [&](const TableFormat& each) { return name.endsWith(u'.' + QLatin1String(each.suffix), Qt::CaseInsensitive); });
    if (format == tableFormats().end()) {
        m_dialogs.failed(this, tr("The table was not exported"), tr("The name of the file says the format: .csv, .tsv, .md, .tex or .html; got %1").arg(name));
        return;
    }
    QString why;
    if (writeWhole(name, format->text(currentPage()->shownTable()), &why)) say(tr("Exported %1").arg(name));
    else m_dialogs.failed(this, tr("The table was not exported"), tr("%1 could not be written: %2").arg(name, why));
}

// The scenario in the figures that are made of it.
QByteArray MainWindow::sessionText() const { return QByteArray::fromStdString(writeSession(m_document.session())); }

// What may be dropped: sessions, figures of ours, and anything that a file manager calls one of them.
void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedFile(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const std::optional<QString> name = droppedFile(*event->mimeData());
    if (!name) return;
    event->acceptProposedAction();
    // After the drop: a question in the middle of it would hold up the program that it comes from.
    QMetaObject::invokeMethod(this, [this, name = *name] { takeFile(name); }, Qt::QueuedConnection);
}

// A session or a figure is opened; anything else is offered to the zoo as an entry or a Hugging Face config.
void MainWindow::takeFile(const QString& name) {
    QFile file(name);
    const bool isSession = isFigureFile(name) || (file.open(QIODevice::ReadOnly) && file.read(4096).contains(kSessionFormat));
    if (isSession) {
        if (mayDiscard()) openSession(name);
        return;
    }
    showPage(u"zoo"_s);
    if (auto* zoo = qobject_cast<ZooView*>(currentPage())) zoo->importFile(name);
}

} // namespace mlsys
