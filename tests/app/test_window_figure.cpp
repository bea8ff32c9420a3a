// SPDX-License-Identifier: GPL-3.0-or-later
// A figure for a paper: picked, pinned, exported at 85 mm and 300 DPI, and opened again with the same numbers; the same from
// SVG and PDF, by opening and by dropping.
#include "app/charts/chart_export.h"
#include "app/charts/figure_session.h"
#include "app/export/export_dialog.h"
#include "tests/app/window_support.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace mlsys::test {
namespace {

class WindowFigure : public WindowTest {
protected:
    QString numbers() {
        QStringList all{content().verdict};
        for (const Card& card : content().cards) all << card.title << card.value << card.unit << card.delta;
        for (const auto& row : content().table.rows) for (const Cell& cell : row) all << cell.text;
        return all.join(u'|');
    }
    // Exports what is shown, with the dialog as somebody would use it.
    void exportAs(const QString& name, int format) {
        answers.save = file(name.toLatin1());
        QTimer::singleShot(1, window.get(), [format] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            ExportOptions options = dialog->options();
            options.format = static_cast<ExportOptions::Format>(format);
            options.sizeMm = {85, 60};
            options.dpi = 300;
            dialog->setOptions(options);
            dialog->accept();
        });
        trigger("export");
        settle();
        ASSERT_TRUE(answers.failures.isEmpty()) << answers.failures.join(u' ').toStdString();
    }
};

TEST_F(WindowFigure, IsOpenedAgainWithTheSameNumbers) {
    pick("models", "Llama3_8B");
    pick("hardware", "H100");
    document().pin();
    document().edit("inference.batch_size", 32.0);
    document().edit("hardware.memory.bandwidth", std::string("4 TB/s"));
    window->showPage(u"roofline"_s);
    settle();
    const QString before = numbers();
    for (const auto& [name, format] : {std::pair{u"figure.png"_s, ExportOptions::Format::png}, {u"figure.svg"_s, ExportOptions::Format::svg}, {u"figure.pdf"_s, ExportOptions::Format::pdf}}) {
        SCOPED_TRACE(name.toStdString());
        exportAs(name, static_cast<int>(format));
        if (format == ExportOptions::Format::png) {
            const QImage image(answers.save);
            EXPECT_NEAR(image.width(), 85 / 25.4 * 300, 1);
            EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, 300, 0.1);
        }
        document().startNew(firstScenario());
        window->showPage(u"memory"_s);
        settle();
        ASSERT_NE(numbers(), before);
        ASSERT_TRUE(window->openSession(answers.save)) << answers.failures.join(u' ').toStdString();
        settle();
        EXPECT_EQ(window->pageId(), u"roofline"_s);
        EXPECT_EQ(numbers(), before);
        EXPECT_TRUE(document().fileName().isEmpty()) << "saving must not overwrite the figure";
    }
}

TEST_F(WindowFigure, ReopensWhenItIsDroppedOnTheWindow) {
    document().edit("inference.batch_size", 48.0);
    window->showPage(u"roofline"_s);
    settle();
    exportAs(u"dropped.svg"_s, static_cast<int>(ExportOptions::Format::svg));
    document().startNew(firstScenario());
    settle();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(answers.save)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    settle();
    EXPECT_EQ(written("inference.batch_size"), "48");
}

TEST_F(WindowFigure, WithoutAScenarioSaysSo) {
    QImage(20, 20, QImage::Format_RGB32).save(file("plain.png"));
    EXPECT_FALSE(window->openSession(file("plain.png")));
    ASSERT_EQ(answers.failures.size(), 1);
    EXPECT_TRUE(answers.failures[0].contains(u"plain.png"_s));
    QFile odd(file("odd.pdf"));
    ASSERT_TRUE(odd.open(QIODevice::WriteOnly));
    odd.write("%PDF-1.4 /EmbeddedFile stream\n");
    odd.close();
    EXPECT_FALSE(window->openSession(file("odd.pdf")));
}

TEST(FigureSession, SurvivesEveryCharacter) {
    const QByteArray session = "{\"name\":\"a <b> & \\\"c\\\" 屋顶线 µ\"}";
    const ChartSpec spec{u"k"_s, u"Title"_s, {}, u"Spoken."_s, XyChart{}};
    ExportOptions options;
    options.session = session;
    EXPECT_EQ(sessionOfFigure(renderSvg(spec, options)), session);
    EXPECT_EQ(sessionOfFigure(renderPdf(spec, options)), session);
    options.session.clear();
    EXPECT_FALSE(sessionOfFigure(renderSvg(spec, options)));
    EXPECT_FALSE(sessionOfFigure(renderPdf(spec, options)));
    EXPECT_FALSE(sessionOfFigure({}));
}

TEST_F(WindowFigure, TheDialogCountsInMillimetresAndPixels) {
    window->showPage(u"roofline"_s);
    settle();
    const ChartSpec spec = window->currentPage()->chart()->visibleSpec();
    ExportDialog dialog(spec);
    ExportOptions options = dialog.options();
    options.sizeMm = {100, 50};
    options.dpi = 254;
    dialog.setOptions(options);
    auto* unit = dialog.findChildren<QComboBox*>()[2];
    ASSERT_EQ(unit->count(), 2);
    unit->setCurrentIndex(1);
    Q_EMIT unit->activated(1);
    const auto boxes = dialog.findChildren<QDoubleSpinBox*>();
    EXPECT_EQ(boxes[0]->value(), 1000);
    boxes[0]->setValue(500);
    EXPECT_NEAR(dialog.options().sizeMm.width(), 50, 1e-9);
    EXPECT_NEAR(dialog.options().sizeMm.height(), 50, 1e-9);
}

TEST_F(WindowFigure, TheCopiedChartCarriesItsScenarioToo) {
    document().edit("inference.batch_size", 5.0);
    window->showPage(u"roofline"_s);
    settle();
    trigger("copyChart");
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const std::optional<QByteArray> session = sessionOfFigure(copied->data(u"image/svg+xml"_s));
    ASSERT_TRUE(session);
    Session read;
    ASSERT_FALSE(readSession(session->toStdString(), read));
    EXPECT_EQ(read.scenario, document().scenario());
}

} // namespace
} // namespace mlsys::test
