// SPDX-License-Identifier: GPL-3.0-or-later
// A report says what the pages say, with their figures, the assumptions, the sources and the class's answers; the same bytes
// each time as HTML, pages of A4 as PDF.
#include "app/charts/figure_session.h"
#include "app/report_dialog.h"
#include "app/report_file.h"
#include "tests/app/window_support.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace mlsys::test {
namespace {

class ReportTest : public WindowTest {
protected:
    Report reportOf(const std::vector<std::string>& ids = {}) {
        Results results(document().zoo(), document().scenario());
        const ValueFormat format;
        return makeReport({document().services(), results, document().pins(), format, {}, &document().view()}, ids, document().scenes());
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
