// SPDX-License-Identifier: GPL-3.0-or-later
// A report says what the pages say, with their figures, the assumptions, the sources and the class's answers; the same bytes
// each time as HTML, pages of A4 as PDF.
#include "app/charts/figure_session.h"
#include "app/export/report_dialog.h"
#include "app/export/report_file.h"
#include "app/export/report_pages.h"
#include "app/export/report_table.h"
#include "app/export/report_text.h"
#include "app/widgets/language.h"
#include "models/words.h"
#include "tests/app/window_support.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPdfWriter>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace mlsys::test {
namespace {

class ReportTest : public WindowTest {
protected:
    Report reportOf(const std::vector<std::string>& ids = {}, const std::vector<Rival>& rivals = {}) {
        Results results(document().zoo(), document().scenario());
        const ValueFormat format;
        return makeReport({document().services(), results, document().pins(), format, rivals, &document().view()}, ids, document().scenes());
    }
    QString htmlOf(const Report& report, const char* folder) {
        QString error;
        EXPECT_TRUE(writeHtmlReport(report, {}, file(folder), &error)) << error.toStdString();
        return QString::fromUtf8(read(file(folder) + u"/index.html"_s));
    }
    QByteArray pdfOf(const Report& report, const char* name) {
        ExportOptions figures;
        figures.withCaption = false;
        QString error;
        EXPECT_TRUE(writePdfReport(report, figures, file(name), &error)) << error.toStdString();
        return read(file(name));
    }
    // Training of a language model on a fleet, which has the widest tables.
    void trainOnAFleet() {
        document().startNew(scenarioOf(*world().zoo.find(EntryKind::scenarios, "Frontier_Training")));
        settle();
    }
    QByteArray read(const QString& name) {
        QFile opened(name);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

TEST_F(ReportTest, HasThePagesThatSaySomethingTheAssumptionsAndTheSources) {
    const Report report = reportOf();
    QStringList ids;
    for (const ReportSection& section : report.sections) ids << section.id;
    EXPECT_TRUE(ids.contains(u"roofline"_s) && ids.contains(u"memory"_s) && ids.contains(u"assumptions"_s)) << ids.join(u' ').toStdString();
    EXPECT_FALSE(ids.contains(u"moe"_s)) << "ResNet-50 has no experts";
    EXPECT_GE(report.sources.rows.size(), 2u);
    EXPECT_TRUE(report.answers.rows.empty());
    const Report two = reportOf({"memory"});
    ASSERT_EQ(two.sections.size(), 2u);
    EXPECT_EQ(two.sections[0].id, u"memory"_s);
}

// Enough to set the scenario up again from paper.
TEST_F(ReportTest, SaysWhatTheScenarioSets) {
    trainOnAFleet();
    document().edit("hardware.tdp", std::string("500 W"));
    QStringList lines;
    for (const std::vector<Cell>& row : reportOf().inputs.rows) lines << row[0].text + u" = "_s + row[1].text;
    const QString text = lines.join(u'\n');
    for (const auto& [path, atom] : document().scenario().values) EXPECT_FALSE(text.contains(qstring(path) + u" ="_s)) << path << " has no title";
    EXPECT_TRUE(text.contains(u"Global batch size = 2048"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Hardware · TDP = 500 W"_s)) << text.toStdString();
    EXPECT_TRUE(htmlOf(reportOf(), "inputs").contains(u"<h2 id=\"inputs\">Inputs</h2>"_s));
}

TEST_F(ReportTest, SaysWhatAPinIs) {
    document().pin();
    document().edit("inference.batch_size", 9.0);
    const Report report = reportOf();
    ASSERT_EQ(report.pins.size(), 1u);
    EXPECT_TRUE(report.pins[0].startsWith(u"A: ResNet-50 on "_s) && report.pins[0].contains(u"batch 1"_s)) << report.pins[0].toStdString();
    EXPECT_TRUE(htmlOf(report, "pinned").contains(report.pins[0].toHtmlEscaped()));
    ASSERT_EQ(report.inputs.columns, (QStringList{u"Input"_s, u"Value"_s, u"A"_s}));
    for (const std::vector<Cell>& row : report.inputs.rows) {
        if (row[0].text == u"Batch size"_s) { EXPECT_EQ(row[1].text + u' ' + row[2].text, u"9 1"_s); }
    }
    for (const std::vector<Cell>& row : report.inputs.rows) ASSERT_EQ(row.size(), 3u);
    EXPECT_TRUE(std::any_of(report.sections.begin(), report.sections.end(), [](const ReportSection& section) { return section.id == u"comparison"_s; }));
}

TEST_F(ReportTest, HasTheSourcesOfWhatIsCompared) {
    const auto names = [](const Report& report) {
        QStringList found;
        for (const std::vector<Cell>& row : report.sources.rows) found << row[0].text;
        return found;
    };
    const QString t4 = qstring(world().zoo.find(EntryKind::hardware, "T4")->name), b200 = qstring(world().zoo.find(EntryKind::hardware, "B200")->name);
    EXPECT_FALSE(names(reportOf()).contains(t4));
    EXPECT_TRUE(names(reportOf({}, {{EntryKind::hardware, "T4"}})).contains(t4));
    document().choose(EntryKind::hardware, "B200");
    document().pin();
    document().undoStack().undo();
    EXPECT_TRUE(names(reportOf()).contains(b200));
}

TEST_F(ReportTest, TheClassesAnswersAreInIt) {
    Scene scene = document().sceneOfNow(u"One"_s);
    scene.question = "What binds?";
    scene.typed = "<compute>";
    scene.answer = "Memory.";
    Scene silent = scene;
    silent.typed.clear();
    document().setScenes({scene, silent});
    const Report report = reportOf({"memory"});
    ASSERT_EQ(report.answers.rows.size(), 1u);
    QString error;
    ASSERT_TRUE(writeHtmlReport(report, {}, file("html"), &error)) << error.toStdString();
    const QByteArray html = read(file("html/index.html"));
    EXPECT_TRUE(html.contains("What binds?"));
    EXPECT_TRUE(html.contains("&lt;compute&gt;"));
}

// A comparison with nothing only says how to use the window's zoo.
TEST_F(ReportTest, WithoutARivalThereIsNoComparison) {
    const auto idsOf = [](const Report& report) {
        QStringList ids;
        for (const ReportSection& section : report.sections) ids << section.id;
        return ids;
    };
    EXPECT_FALSE(idsOf(reportOf()).contains(u"comparison"_s));
    EXPECT_FALSE(idsOf(reportOf({"comparison"})).contains(u"comparison"_s));
    EXPECT_FALSE(htmlOf(reportOf({"roofline", "comparison"}), "alone").contains(u"Ctrl"_s));
    const std::vector<Rival> rivals{{EntryKind::hardware, "H100"}};
    EXPECT_TRUE(idsOf(reportOf({}, rivals)).contains(u"comparison"_s));
    EXPECT_TRUE(idsOf(reportOf({"comparison"}, rivals)).contains(u"comparison"_s));
}

TEST_F(ReportTest, TheTitleIsSaidOnce) {
    const Report report = reportOf({"memory"});
    const QString html = htmlOf(report, "once"), title = report.title.toHtmlEscaped();
    EXPECT_TRUE(html.contains(u"<h1>"_s + title + u"</h1>"_s));
    EXPECT_FALSE(html.contains(u"<p>"_s + title + u"</p>"_s));
    EXPECT_TRUE(html.contains(u"<html lang=\"en\" dir=\"ltr\">"_s)) << html.left(200).toStdString();
}

TEST_F(ReportTest, SaysItsLanguageAndItsDirection) {
    Translation translation;
    translation.apply(u"zh_CN"_s);
    const QString chinese = htmlOf(reportOf({"memory"}), "zh");
    translation.apply(u"ar"_s);
    const Report report = reportOf({"memory"});
    const QString arabic = htmlOf(report, "ar");
    const QByteArray pages = pdfOf(report, "ar.pdf");
    translation.apply(u"en"_s);
    QLocale::setDefault(QLocale::c());
    EXPECT_TRUE(chinese.contains(u"<html lang=\"zh-CN\" dir=\"ltr\">"_s)) << chinese.left(200).toStdString();
    EXPECT_TRUE(arabic.contains(u"<html lang=\"ar\" dir=\"rtl\">"_s)) << arabic.left(200).toStdString();
    EXPECT_TRUE(arabic.contains(u" dir=\"ltr\">NVIDIA"_s)) << "a name among Arabic cells";
    EXPECT_TRUE(pages.startsWith("%PDF"));
}

constexpr double kPage = 174 / 25.4 * 96; // of A4 between its margins, in logical pixels

double widestWord(const QString& text, int pixels, bool isBold) {
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(word));
    return widest;
}

TEST_F(ReportTest, TablesKeepTheirWordsWholeAndStayOnThePage) {
    trainOnAFleet();
    for (const ReportSection& section : reportOf().sections) {
        const Table& table = section.content.table;
        if (table.rows.empty()) continue;
        const TableShape shape = tableShape(table, kPage);
        ASSERT_EQ(static_cast<qsizetype>(shape.widths.size()), table.columns.size());
        EXPECT_GE(shape.pixels, 9) << section.id.toStdString() << ": 6.75 pt";
        double sum = 0;
        for (std::size_t i = 0; i < shape.widths.size(); ++i) {
            const double width = shape.widths[i];
            if (width <= 0) continue; // as wide as the page
            sum += width + shape.gap;
            EXPECT_LE(widestWord(table.columns[static_cast<qsizetype>(i)], shape.pixels, true), width + 1) << table.columns[static_cast<qsizetype>(i)].toStdString();
            for (const std::vector<Cell>& row : table.rows) {
                const bool isTitle = std::all_of(row.begin() + 1, row.end(), [](const Cell& cell) { return cell.text.isEmpty(); });
                const double word = isTitle ? 0 : widestWord(row[i].text, shape.pixels, false);
                EXPECT_LE(word, width + 1) << section.id.toStdString() << ": " << row[i].text.toStdString();
            }
        }
        EXPECT_LE(sum, kPage + 1) << section.id.toStdString();
    }
}

TEST_F(ReportTest, LongTextsAreLinesBelowTheirRows) {
    trainOnAFleet();
    const Report report = reportOf({"memory", "scaling", "assumptions"});
    ASSERT_EQ(report.sections.size(), 3u);
    const TableShape few = tableShape(report.sections[0].content.table, kPage), many = tableShape(report.sections[1].content.table, kPage), wordy = tableShape(report.sections[2].content.table, kPage);
    EXPECT_EQ(few.pixels, 12) << "there is room for letters of 9 pt";
    EXPECT_EQ(std::count(few.widths.begin(), few.widths.end(), 0), 0);
    EXPECT_EQ(report.sections[1].content.table.columns.last(), u"Remark"_s);
    EXPECT_EQ(many.widths.back(), 0);
    EXPECT_EQ(wordy.widths.back(), 0) << "the sources";
    EXPECT_GT(wordy.widths.front(), 0) << "what names the row";
    // It were eight pages when each text had a column.
    EXPECT_LE(pdfOf(reportOf({"assumptions"}), "long.pdf").count("/Type /Page\n"), 6);
}

TEST_F(ReportTest, ItsContentsNameEveryPartAndTheRightPage) {
    trainOnAFleet();
    const Report report = reportOf();
    const QString html = htmlOf(report, "contents");
    for (const ReportPart& part : reportParts(report)) {
        EXPECT_TRUE(html.contains(u"<a href=\"#%1\">%2</a>"_s.arg(part.id, part.title.toHtmlEscaped()))) << part.id.toStdString();
        EXPECT_EQ(html.count(u"<h2 id=\"%1\">"_s.arg(part.id)), 1) << part.id.toStdString();
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<int> reckoned, painted;
    {
        QPdfWriter writer(&buffer);
        reckoned = reckonPages(report, {}, writer);
        painted = paintReport(report, {}, writer);
    }
    EXPECT_EQ(reckoned, painted);
    EXPECT_EQ(reckoned.size(), reportParts(report).size());
    EXPECT_TRUE(std::is_sorted(painted.begin(), painted.end()));
    EXPECT_GT(painted.back(), 5);
    EXPECT_LE(painted.back(), buffer.data().count("/Type /Page\n"));
}

TEST_F(ReportTest, TheSamePagesEachTime) {
    trainOnAFleet();
    QByteArray pdf[2];
    for (QByteArray& bytes : pdf) {
        bytes = pdfOf(reportOf({"scaling", "reliability"}), "same.pdf");
        const qsizetype date = bytes.indexOf("/CreationDate");
        ASSERT_GE(date, 0);
        bytes.remove(date, bytes.indexOf(')', date) - date);
    }
    EXPECT_EQ(pdf[0], pdf[1]) << "but for the date that PDF asks for";
}

TEST_F(ReportTest, TheSameScenarioGivesTheSameBytes) {
    QString error;
    for (const char* name : {"a", "b"}) ASSERT_TRUE(writeHtmlReport(reportOf(), {}, file(name), &error)) << error.toStdString();
    const QStringList names = QDir(file("a")).entryList(QDir::Files);
    EXPECT_GE(names.size(), 4);
    EXPECT_EQ(names, QDir(file("b")).entryList(QDir::Files));
    for (const QString& name : names) EXPECT_EQ(read(file("a") + u'/' + name), read(file("b") + u'/' + name)) << name.toStdString();
    // Every figure that the text names is there.
    static const QRegularExpression figure(u"src=\"([^\"]+)\""_s);
    int figures = 0;
    for (auto it = figure.globalMatch(QString::fromUtf8(read(file("a/index.html")))); it.hasNext(); ++figures) EXPECT_TRUE(names.contains(it.next().captured(1)));
    EXPECT_EQ(figures, names.size() - 1);
}

TEST_F(ReportTest, ThePdfHasPagesOfA4AndOpensAsItsSession) {
    document().edit("inference.batch_size", 21.0);
    settle();
    answers.save = file("report.pdf");
    QTimer::singleShot(1, window.get(), [] {
        auto* dialog = qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        EXPECT_GE(list->count(), 3);
        dialog->findChild<QPushButton*>(u"report.pdf"_s)->click();
    });
    trigger("report");
    settle();
    ASSERT_TRUE(answers.failures.isEmpty()) << answers.failures.join(u' ').toStdString();
    const QByteArray pdf = read(answers.save);
    ASSERT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GE(pdf.count("/Type /Page\n"), 3);
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
    const std::optional<QByteArray> session = sessionOfFigure(pdf);
    ASSERT_TRUE(session);
    Session opened;
    ASSERT_FALSE(readSession(session->toStdString(), opened));
    EXPECT_EQ(opened.scenario, document().scenario());
}

TEST_F(ReportTest, AllChartsGoIntoAFolder) {
    answers.save = file("charts");
    QDir().mkpath(answers.save);
    trigger("exportAll");
    settle();
    const QStringList names = QDir(answers.save).entryList(QDir::Files);
    EXPECT_GE(names.size(), 3);
    for (const QString& name : names) EXPECT_TRUE(sessionOfFigure(read(answers.save + u'/' + name))) << name.toStdString();
}

} // namespace
} // namespace mlsys::test
