// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and reaching: every control has a name, Tab reaches every input, no text is cut off.
#include "app/pages/card_widget.h"
#include "app/widgets/elided_label.h"
#include "app/pages/result_table.h"
#include "tests/app/window_support.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <set>
#include <tuple>

namespace mlsys {
namespace {

using namespace test;

class WindowAccess : public WindowTest {
protected:
    static std::string describe(const QWidget& widget) { return std::string(widget.metaObject()->className()) + ' ' + widget.objectName().toStdString(); }
    void openEverySection() {
        for (const char* key : {"shared", "inference", "training", "hardware", "model", "assumptions"}) window->inputs().openSection(QString::fromLatin1(key));
        child<QCheckBox>(u"advanced"_s).setChecked(true);
        settle();
    }
    void expectNames() {
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible()) continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            ASSERT_NE(accessible, nullptr) << describe(*widget);
            EXPECT_FALSE(accessible->text(QAccessible::Name).trimmed().isEmpty()) << describe(*widget) << " in " << describe(*widget->parentWidget());
        }
    }
    // The texts that do not fit their widget.
    QStringList clipped() {
        QStringList found;
        const auto tooNarrow = [&](const QWidget& widget, const QString& text, int needed, int has) {
            if (needed > has) found << u"%1 \"%2\" needs %3, has %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text).arg(needed).arg(has);
        };
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->wordWrap() || label->visibleRegion().isEmpty()) continue;
            if (qobject_cast<const ElidedLabel*>(label) && !label->toolTip().isEmpty()) continue; // cut with "…", whole in the tooltip
            tooNarrow(*label, label->text(), label->sizeHint().width(), label->width());
        }
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty() || button->objectName().startsWith(u"section."_s)) continue; // cut with "…" and a tooltip
            if (qobject_cast<const QPushButton*>(button) || qobject_cast<const QToolButton*>(button) || qobject_cast<const QCheckBox*>(button))
                tooNarrow(*button, button->text(), qobject_cast<const QToolButton*>(button) ? button->fontMetrics().horizontalAdvance(button->text()) : button->sizeHint().width(), button->width());
        }
        for (const CardWidget* card : window->currentPage()->cards()) {
            QFont title = card->font(), value = card->font();
            title.setPointSizeF(title.pointSizeF() * 0.95);
            value.setPointSizeF(value.pointSizeF() * 1.6);
            value.setBold(true);
            const Card& shown = card->card();
            const int inside = card->width() - 16;
            tooNarrow(*card, shown.title, QFontMetrics(title).horizontalAdvance(shown.title), inside);
            tooNarrow(*card, shown.value + u' ' + shown.unit, QFontMetrics(value).horizontalAdvance(shown.value) + (shown.unit.isEmpty() ? 0 : 6 + card->fontMetrics().horizontalAdvance(shown.unit)), inside);
            tooNarrow(*card, shown.title + u" (height)"_s, card->heightForWidth(card->width()), card->height());
        }
        return found;
    }
    void expectNothingClipped() {
        for (const char* task : {"inference", "training"}) {
            document().edit("task", word(task));
            for (const Page& page : world().pages.pages()) {
                window->showPage(QString::fromLatin1(page.id));
                settle();
                EXPECT_TRUE(clipped().isEmpty()) << page.id << ' ' << task << " at " << window->width() << "×" << window->height() << ":\n" << clipped().join(u'\n').toStdString();
            }
        }
    }
};

TEST_F(WindowAccess, EverythingThatTakesTheFocusHasAName) {
    document().choose(EntryKind::models, "Llama3_8B");
    document().edit("hardware.memory.bandwidth", word("3 TB/s")); // a reset button
    for (const Page& page : world().pages.pages()) {
        window->showPage(QString::fromLatin1(page.id));
        openEverySection();
        expectNames();
    }
}

TEST_F(WindowAccess, ChartsAndTablesSpeak) {
    for (const char* page : {"roofline", "memory", "overview"}) {
        window->showPage(QString::fromLatin1(page));
        settle();
        ChartView& chart = *window->currentPage()->chart();
        EXPECT_FALSE(chart.accessibleName().isEmpty()) << page;
        EXPECT_EQ(chart.accessibleDescription(), chart.spec().spokenSummary) << page;
        EXPECT_FALSE(resultTable().view()->accessibleName().isEmpty()) << page;
    }
}

TEST_F(WindowAccess, TabReachesEveryInputAndComesRound) {
    openEverySection();
    QTest::mouseClick(&line("inference.batch_size"), Qt::LeftButton);
    const QWidget* start = QApplication::focusWidget();
    ASSERT_NE(start, nullptr);
    std::set<const QWidget*> reached{start};
    bool round = false;
    for (int i = 0; i < 600 && !round; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        reached.insert(QApplication::focusWidget());
        round = QApplication::focusWidget() == start;
    }
    EXPECT_TRUE(round) << "Tab is caught in " << describe(*QApplication::focusWidget());
    const auto expectReached = [&](const auto& widgets) {
        for (const auto* widget : widgets) {
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            EXPECT_TRUE(reached.contains(widget)) << describe(*widget);
        }
    };
    expectReached(window->findChildren<QLineEdit*>());
    expectReached(window->findChildren<QComboBox*>());
    expectReached(window->findChildren<QSlider*>());
    expectReached(window->findChildren<QTreeView*>());
    expectReached(window->findChildren<QTableView*>());
    expectReached(window->findChildren<ChartView*>());
    EXPECT_TRUE(std::any_of(reached.begin(), reached.end(), [](const QWidget* w) { return qobject_cast<const CardWidget*>(w) != nullptr; }));
}

TEST_F(WindowAccess, NothingIsClippedAt1280By720) { expectNothingClipped(); }

TEST_F(WindowAccess, NothingIsClippedWithAModelThatDoesNotFit) {
    document().choose(EntryKind::models, "GPT3");
    document().choose(EntryKind::hardware, "MacBookM3Max");
    expectNothingClipped();
}

TEST_F(WindowAccess, NothingIsClippedWithAPin) {
    document().pin();
    document().edit("inference.batch_size", 1024.0);
    expectNothingClipped();
}

// Every page of what a lecturer opens first, in both sizes.
class WindowLighthouses : public WindowAccess, public testing::WithParamInterface<std::tuple<const char*, double>> {
protected:
    void SetUp() override {
        settings.setScale(std::get<1>(GetParam()));
        WindowAccess::SetUp();
        if (std::get<1>(GetParam()) > 1) window->resize(1920, 1080);
        settle();
    }
    // A page that applies draws something in each of its charts, as large as a chart can be read.
    void expectChartsDrawn(const char* page) {
        for (const ChartView* chart : window->currentPage()->findChildren<ChartView*>()) {
            if (!chart->isVisible()) continue;
            EXPECT_FALSE(chart->spec().spokenSummary.isEmpty()) << page;
            EXPECT_GT(chart->specChart().plotArea().width(), 60) << page;
            EXPECT_GT(chart->specChart().plotArea().height(), 40) << page;
        }
    }
};

TEST_P(WindowLighthouses, ShowsEveryPageWhole) {
    document().become(scenarioOf(*world().zoo.find(EntryKind::scenarios, std::get<0>(GetParam()))), u"open"_s);
    for (const Page& page : world().pages.pages()) {
        window->showPage(QString::fromLatin1(page.id));
        settle();
        EXPECT_TRUE(clipped().isEmpty()) << page.id << " at " << window->width() << "×" << window->height() << ":\n" << clipped().join(u'\n').toStdString();
        EXPECT_TRUE(leak(wordsOf(content())).isEmpty()) << page.id << ": " << leak(wordsOf(content())).toStdString();
        expectChartsDrawn(page.id);
    }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, WindowLighthouses,
                         testing::Combine(testing::Values("Frontier_Training", "Local_Fine_tuning", "Autonomous_Vehicle", "Smart_Doorbell"), testing::Values(1.0, 2.0)),
                         [](const auto& each) { return std::string(std::get<0>(each.param)) + (std::get<1>(each.param) > 1 ? "TwiceAsLarge" : ""); });

class WindowTwiceAsLarge : public WindowAccess {
protected:
    void SetUp() override {
        settings.setScale(2.0);
        WindowAccess::SetUp();
    }
};

TEST_F(WindowTwiceAsLarge, NothingIsClipped) { expectNothingClipped(); }

TEST_F(WindowTwiceAsLarge, TheWindowStillFitsAFullHdScreen) {
    document().choose(EntryKind::models, "Llama3_8B");
    openEverySection();
    EXPECT_LE(window->minimumSizeHint().width(), 1920);
    EXPECT_LE(window->minimumSizeHint().height(), 1080);
}

TEST_F(WindowAccess, TheWindowFits1280By720) {
    for (const Page& page : world().pages.pages()) {
        window->showPage(QString::fromLatin1(page.id));
        openEverySection();
        EXPECT_LE(window->width(), 1280) << page.id;
        EXPECT_LE(window->height(), 720) << page.id;
    }
}

} // namespace
} // namespace mlsys
