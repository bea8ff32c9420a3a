// SPDX-License-Identifier: GPL-3.0-or-later
// Taking figures and tables out of the window: files, the export dialog, the clipboard.
#include "app/charts/chart_export.h"
#include "app/export/export_dialog.h"
#include "models/table_text.h"
#include "tests/app/window_support.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMimeData>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTimer>
#include <QXmlStreamReader>

#include <cmath>

namespace mlsys {
namespace {

using namespace test;

class WindowExport : public WindowTest {
protected:
    ChartSpec spec(const char* page = "roofline") {
        window->showPage(QString::fromLatin1(page));
        settle();
        return window->currentPage()->chart()->visibleSpec();
    }
    QByteArray exported(const ChartSpec& figure, ExportOptions::Format format, const char* name, int dpi = 300) {
        ExportOptions options;
        options.format = format;
        options.dpi = dpi;
        options.sizeMm = {160, 100};
        QString error;
        EXPECT_TRUE(exportChart(figure, options, file(name), &error)) << error.toStdString();
        QFile written(file(name));
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }
    // Runs the window's own export and lets `use` work the dialog, which it must leave.
    template <class Use> void throughTheDialog(Use use) {
        int seen = 0;
        QTimer::singleShot(1, window.get(), [&] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            ++seen;
            use(*dialog);
        });
        trigger("export");
        EXPECT_EQ(seen, 1);
    }
    static QComboBox& comboWith(QDialog& dialog, const QString& text) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) if (box->findText(text) >= 0) return *box;
        throw std::runtime_error("no list offers " + text.toStdString());
    }
};

TEST_F(WindowExport, APngHasTheSizeAndResolutionAskedFor) {
    for (const int dpi : {96, 300}) {
        const QImage image = QImage::fromData(exported(spec(), ExportOptions::Format::png, "a.png", dpi));
        EXPECT_NEAR(image.width(), 160 / 25.4 * dpi, 1);
        EXPECT_NEAR(image.height(), 100 / 25.4 * dpi, 1);
        EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, dpi, 0.1);
    }
}

// Every coordinate of the shapes, after the matrices of the groups around them.
struct Extent {
    QRectF viewBox;
    QRectF shapes;
    QString error;
    int count = 0;
};
Extent extentOf(const QByteArray& svg) {
    Extent extent;
    QVector<QTransform> matrices{QTransform()};
    static const QRegularExpression number(u"-?[0-9]*\\.?[0-9]+(?:e[-+]?[0-9]+)?"_s);
    const auto numbers = [](const QString& text) {
        QVector<double> all;
        for (auto it = number.globalMatch(text); it.hasNext();) all << it.next().captured().toDouble();
        return all;
    };
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "g"_L1) matrices.removeLast();
        if (token != QXmlStreamReader::StartElement) continue;
        const auto value = [&](const char* key) { return xml.attributes().value(QLatin1String(key)).toString(); };
        QVector<double> points;
        if (xml.name() == "svg"_L1) {
            const QVector<double> box = numbers(value("viewBox"));
            if (box.size() == 4) extent.viewBox = {box[0], box[1], box[2], box[3]};
        } else if (xml.name() == "g"_L1) {
            const QVector<double> m = numbers(value("transform"));
            matrices << (m.size() == 6 ? QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) : QTransform()) * matrices.last();
        } else if (xml.name() == "path"_L1) {
            points = numbers(value("d"));
        } else if (xml.name() == "polyline"_L1 || xml.name() == "polygon"_L1) {
            points = numbers(value("points"));
        } else if (xml.name() == "text"_L1) {
            points = {value("x").toDouble(), value("y").toDouble()};
        } else if (xml.name() == "rect"_L1) {
            const double x = value("x").toDouble(), y = value("y").toDouble();
            points = {x, y, x + value("width").toDouble(), y + value("height").toDouble()};
        }
        for (qsizetype i = 0; i + 1 < points.size(); i += 2) {
            const QPointF at = matrices.last().map(QPointF(points[i], points[i + 1]));
            extent.shapes = extent.count == 0 ? QRectF(at, QSizeF()) : QRectF(QPointF(std::min(extent.shapes.left(), at.x()), std::min(extent.shapes.top(), at.y())),
                                                                              QPointF(std::max(extent.shapes.right(), at.x()), std::max(extent.shapes.bottom(), at.y())));
            ++extent.count;
        }
    }
    if (xml.hasError()) extent.error = xml.errorString();
    return extent;
}

TEST_F(WindowExport, AnSvgParsesAndStaysInsideItsPageOnEveryPageWithAChart) {
    document().choose(EntryKind::models, "Llama3_8B");
    trigger("task");
    for (const Page& page : world().pages.pages()) {
        window->showPage(QString::fromLatin1(page.id));
        if (!window->currentPage()->chart()) continue; // a generic page has none yet
        const QByteArray svg = exported(spec(page.id), ExportOptions::Format::svg, "a.svg");
        const Extent extent = extentOf(svg);
        EXPECT_TRUE(extent.error.isEmpty()) << page.id << ": " << extent.error.toStdString();
        EXPECT_GT(extent.count, 25) << page.id; // the least is one lying bar with its axis
        EXPECT_TRUE(extent.viewBox.isValid()) << page.id;
        EXPECT_TRUE(extent.viewBox.adjusted(-1, -1, 1, 1).contains(extent.shapes)) << page.id << ": " << extent.shapes.left() << ' ' << extent.shapes.top() << ' ' << extent.shapes.right() << ' ' << extent.shapes.bottom();
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << page.id;
    }
}

TEST_F(WindowExport, AZoomedSvgStaysInsideItsPageToo) {
    ChartView& view = *window->currentPage()->chart();
    view.setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    ASSERT_TRUE(view.isZoomed());
    const Extent extent = extentOf(exported(view.visibleSpec(), ExportOptions::Format::svg, "a.svg"));
    EXPECT_TRUE(extent.viewBox.adjusted(-1, -1, 1, 1).contains(extent.shapes));
}

TEST_F(WindowExport, AnSvgCarriesTheSpokenSummaryAndTheCaption) {
    const ChartSpec figure = spec();
    QByteArray svg = exported(figure, ExportOptions::Format::svg, "a.svg");
    QString description, texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == "desc"_L1) description = xml.readElementText();
        else if (xml.name() == "text"_L1) texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    EXPECT_TRUE(description.contains(figure.spokenSummary)) << description.toStdString();
    EXPECT_TRUE(texts.contains(u"ResNet-50"_s)) << "the caption";
    EXPECT_TRUE(texts.contains(u"Textbook"_s));
}

TEST_F(WindowExport, APdfIsOne) {
    for (const char* page : {"roofline", "memory"}) {
        const QByteArray pdf = exported(spec(page), ExportOptions::Format::pdf, "a.pdf");
        EXPECT_TRUE(pdf.startsWith("%PDF")) << page;
        EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF")) << page;
        EXPECT_GT(pdf.size(), 5000) << page;
    }
}

TEST_F(WindowExport, AFailedExportLeavesNothingBehind) {
    QString error;
    EXPECT_FALSE(exportChart(spec(), {}, file("no/such/folder/a.png"), &error));
    EXPECT_FALSE(error.isEmpty());
}

TEST_F(WindowExport, TheDialogWritesWhatItsListsSay) {
    answers.save = file("figure"); // without a suffix
    throughTheDialog([](ExportDialog& dialog) {
        auto& format = comboWith(dialog, u"SVG (vector)"_s);
        format.setCurrentIndex(format.findText(u"SVG (vector)"_s));
        EXPECT_FALSE(dialog.findChild<QSpinBox*>()->isEnabled()) << "a vector has no resolution";
        dialog.accept();
    });
    EXPECT_EQ(answers.suggestions, QStringList{u"roofline.svg"_s});
    EXPECT_TRUE(QFile::exists(file("figure.svg")));
    // The next export starts with the last choices.
    answers.save = file("second.svg");
    throughTheDialog([](ExportDialog& dialog) {
        EXPECT_EQ(figureSuffix(dialog.options().format), u"svg"_s);
        dialog.accept();
    });
    EXPECT_TRUE(QFile::exists(file("second.svg")));
}

TEST_F(WindowExport, CancellingTheDialogOrTheNameWritesNothing) {
    throughTheDialog([](ExportDialog& dialog) { dialog.reject(); });
    EXPECT_TRUE(answers.suggestions.isEmpty());
    throughTheDialog([](ExportDialog& dialog) { dialog.accept(); }); // no name is given
    EXPECT_EQ(answers.suggestions.size(), 1);
    EXPECT_TRUE(answers.failures.isEmpty());
}

TEST_F(WindowExport, AFileThatCannotBeWrittenIsReported) {
    answers.save = file("no/such/folder/a.png");
    throughTheDialog([](ExportDialog& dialog) { dialog.accept(); });
    EXPECT_EQ(answers.failures.size(), 1);
}

TEST_F(WindowExport, TheDialogsOptionsAreThoseSet) {
    const ChartSpec figure = spec();
    ExportDialog dialog(figure);
    ExportOptions wanted;
    wanted.format = ExportOptions::Format::pdf;
    wanted.sizeMm = {85, 60};
    wanted.dpi = 600;
    wanted.style = ChartStyle::dark();
    wanted.withCaption = false;
    dialog.setOptions(wanted);
    EXPECT_EQ(dialog.options().format, ExportOptions::Format::pdf);
    EXPECT_EQ(dialog.options().sizeMm, QSizeF(85, 60));
    EXPECT_EQ(dialog.options().dpi, 600);
    EXPECT_TRUE(dialog.options().style.isDark);
    EXPECT_FALSE(dialog.options().withCaption);
    for (const ChartStyle& style : {ChartStyle::light(), ChartStyle::dark(), ChartStyle::light().contrasted(), ChartStyle::dark().contrasted()}) {
        wanted.style = style;
        dialog.setOptions(wanted);
        EXPECT_EQ(dialog.options().style.background, style.background);
        EXPECT_EQ(dialog.options().style.lineWidth, style.lineWidth);
    }
    EXPECT_EQ(comboWith(dialog, u"Paper, one column"_s).currentText(), u"Paper, one column"_s);
    auto& preset = comboWith(dialog, u"Paper, one column"_s);
    preset.setFocus();
    QTest::keyClick(&preset, Qt::Key_Down);
    EXPECT_EQ(dialog.options().sizeMm, QSizeF(175, 100));
    dialog.findChildren<QDoubleSpinBox*>()[0]->setValue(99);
    EXPECT_EQ(preset.currentText(), u"Custom size"_s);
}

// Letters of a size that can be read where such a figure is looked at; a size of one's own leaves them.
TEST_F(WindowExport, APresetSetsTheLettersToo) {
    const ChartSpec figure = spec();
    ExportDialog dialog(figure);
    auto& preset = comboWith(dialog, u"Poster"_s);
    const auto lettersOf = [&](const QString& name) {
        preset.setCurrentIndex(preset.findText(name));
        Q_EMIT preset.activated(preset.currentIndex());
        return dialog.options().style.scale * 9; // pt
    };
    EXPECT_NEAR(lettersOf(u"Slide 16:9"_s), 18, 0.01);
    EXPECT_NEAR(lettersOf(u"Poster"_s), 30, 0.01);
    EXPECT_EQ(dialog.options().style.font.pixelSize(), 40) << "in 1/96 inch";
    EXPECT_NEAR(lettersOf(u"Paper, two columns"_s), 9, 0.01);
    EXPECT_NEAR(lettersOf(u"Report"_s), 9, 0.01);
    EXPECT_NEAR(lettersOf(u"Paper, one column"_s), 8, 0.01);
    EXPECT_NEAR(lettersOf(u"Custom size"_s), 8, 0.01);
    EXPECT_EQ(dialog.options().sizeMm, QSizeF(85, 60));
    lettersOf(u"Slide 16:9"_s);
    dialog.findChildren<QDoubleSpinBox*>()[0]->setValue(99);
    EXPECT_EQ(preset.currentText(), u"Custom size"_s);
    EXPECT_NEAR(dialog.options().style.scale * 9, 18, 0.01);
}

TEST_F(WindowExport, TheChartOnTheClipboardIsAPictureAnSvgAndASentence) {
    const ChartSpec figure = spec();
    trigger("copyChart");
    const QMimeData* data = QApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_TRUE(data->hasImage());
    EXPECT_GT(qvariant_cast<QImage>(data->imageData()).width(), 800);
    EXPECT_TRUE(extentOf(data->data(u"image/svg+xml"_s)).error.isEmpty());
    EXPECT_EQ(data->text(), figure.spokenSummary);
}

TEST_F(WindowExport, TheTableOnTheClipboardIsTabSeparated) {
    trigger("copyTable");
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text, tableAsTsv(content().table));
    EXPECT_TRUE(text.contains(u"Latency\t0.54\tms"_s)) << text.toStdString();
    trigger("copyWorking");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Latency = 0.54 ms"_s));
}

} // namespace
} // namespace mlsys
