// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the form: typing, wrong units, Esc, undo inside a field, sliders, the wheel.
#include "app/pages/card_widget.h"
#include "tests/app/window_support.h"

#include <QPointer>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QWheelEvent>

namespace mlsys {
namespace {

using namespace test;

class WindowFields : public WindowTest {
protected:
    FieldEditor& field(const char* path) { return *window->inputs().field(QString::fromLatin1(path)); }
    bool dimmed() const { return !window->currentPage()->cards().front()->isEnabled(); }
    static void wheel(QWidget& over) {
        const QPointF at = QRectF(over.rect()).center();
        QWheelEvent event(at, over.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&over, &event);
    }
};

TEST_F(WindowFields, ResultsFollowTheTyping) {
    type("inference.batch_size", u"16"_s);
    EXPECT_EQ(written("inference.batch_size"), "16");
    EXPECT_DOUBLE_EQ(rawOf("single-node.latency"), raw(solvedNode(document().scenario()).latency));
    EXPECT_EQ(line("inference.batch_size").text(), u"16"_s);
}

TEST_F(WindowFields, TypingIntoAFieldOfTheDeviceStaysInThatField) {
    QPointer<QLineEdit> before = &line("hardware.memory.bandwidth");
    type("hardware.memory.bandwidth", u"3000"_s);
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3000 GB/s");
    EXPECT_EQ(before.data(), &line("hardware.memory.bandwidth")) << "the field must not be replaced under the cursor";
    EXPECT_EQ(QApplication::focusWidget(), before.data());
}

TEST_F(WindowFields, ATypedNumberIsOneUndoStep) {
    type("inference.batch_size", u"256"_s);
    EXPECT_EQ(written("inference.batch_size"), "256");
    EXPECT_EQ(document().undoStack().count(), 1);
    EXPECT_EQ(document().undoStack().undoText(), u"Batch size 1 → 256"_s);
    trigger("undo");
    EXPECT_EQ(written("inference.batch_size"), "1");
}

TEST_F(WindowFields, AWrongUnitMarksItsFieldAndTheLastGoodResultStaysDimmed) {
    type("hardware.memory.bandwidth", u"3000 GB/s"_s);
    line("inference.batch_size").setFocus();
    const double good = rawOf("single-node.latency");
    QLineEdit& edit = line("hardware.memory.bandwidth");
    const QColor calm = edit.palette().color(QPalette::Text);
    type("hardware.memory.bandwidth", u"3.35 TFLOP/s"_s);
    auto* problem = field("hardware.memory.bandwidth").findChild<QLabel*>(u"problem"_s);
    ASSERT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(u"FLOP/s"_s) && problem->text().contains(u"B/s"_s)) << problem->text().toStdString();
    EXPECT_NE(edit.palette().color(QPalette::Text), calm);
    EXPECT_EQ(edit.accessibleDescription(), problem->text()) << "a screen reader hears why";
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3000 GB/s");
    EXPECT_TRUE(dimmed());
    EXPECT_TRUE(window->currentPage()->chart()->isVisible());
    EXPECT_DOUBLE_EQ(rawOf("single-node.latency"), good);
    EXPECT_EQ(verdict().rfind("Input needs correction", 0), 0u) << verdict();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "no dialog for a typing mistake";
    EXPECT_TRUE(answers.failures.isEmpty());

    QTest::keyClick(&edit, Qt::Key_Escape);
    settle();
    EXPECT_EQ(edit.text(), u"3000 GB/s"_s);
    EXPECT_FALSE(problem->isVisible());
    EXPECT_EQ(edit.palette().color(QPalette::Text), calm);
    EXPECT_FALSE(dimmed());
    EXPECT_EQ(verdict().find("needs correction"), std::string::npos) << verdict();
}

TEST_F(WindowFields, APageVisitedMeanwhileShowsTheLastGoodResultAndTheProblem) {
    type("inference.batch_size", u"8"_s);
    line("inference.efficiency").setFocus();
    type("inference.batch_size", u"0"_s);
    EXPECT_NE(verdict().find("at least 1"), std::string::npos) << verdict();
    window->showPage(u"overview"_s);
    settle();
    ASSERT_FALSE(window->currentPage()->cards().empty());
    EXPECT_EQ(written("inference.batch_size"), "8");
    EXPECT_DOUBLE_EQ(rawOf("scenario.inference.latency"), raw(solvedNode(document().scenario()).latency));
}

TEST_F(WindowFields, AWindowCanCloseForGoodWhileAFieldIsBeingTypedIn) {
    type("hardware.memory.bandwidth", u"30"_s);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    window.reset(); // the field loses its focus while the window goes: its document must still be there
    EXPECT_EQ(QApplication::focusWidget(), nullptr);
}

TEST_F(WindowFields, AHalfTypedTextThatIsNoValueYetChangesNothing) {
    for (const char* half : {"-", ".", "1 G", "3.3 T", "abc"}) {
        const Scenario before = document().scenario();
        type("hardware.memory.bandwidth", QString::fromLatin1(half));
        EXPECT_EQ(document().scenario(), before) << half;
        QTest::keyClick(&line("hardware.memory.bandwidth"), Qt::Key_Escape);
        EXPECT_EQ(line("hardware.memory.bandwidth").text(), u"2039 GB/s"_s) << half;
    }
}

TEST_F(WindowFields, UndoKeysInAFocusedFieldAreTheDocuments) {
    type("inference.batch_size", u"8"_s);
    QLineEdit& edit = line("inference.batch_size");
    ASSERT_EQ(QApplication::focusWidget(), &edit);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(written("inference.batch_size"), "1");
    EXPECT_EQ(edit.text(), u"1"_s);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(written("inference.batch_size"), "8");
    EXPECT_EQ(edit.text(), u"8"_s);
}

TEST_F(WindowFields, AnEmptiedFieldResetsWhenLeft) {
    type("hardware.memory.bandwidth", u"3000"_s);
    QLineEdit& edit = line("hardware.memory.bandwidth");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Backspace);
    EXPECT_EQ(written("hardware.memory.bandwidth"), "3000 GB/s") << "it may be on its way to another text";
    line("inference.batch_size").setFocus();
    settle();
    EXPECT_EQ(written("hardware.memory.bandwidth"), "-");
    EXPECT_EQ(line("hardware.memory.bandwidth").text(), u"2039 GB/s"_s);
}

// A field that goes with its page acts on no row of the next one.
TEST_F(WindowFields, LeavingThePageWithAnEmptiedFieldChangesNothing) {
    document().edit("inference.batch_size", 32.0);
    settle();
    const Scenario before = document().scenario();
    const int edits = document().undoStack().count();
    for (const char* path : {"inference.batch_size", "inference.efficiency"}) {
        window->showPage(u"roofline"_s);
        settle();
        QLineEdit& edit = line(path);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Backspace);
        for (const char* page : {"start", "assumptions", "scaling", "zoo", "roofline"}) {
            window->showPage(QString::fromLatin1(page));
            settle();
        }
        EXPECT_EQ(document().scenario(), before) << path;
        EXPECT_EQ(document().undoStack().count(), edits);
    }
}

TEST_F(WindowFields, TheResetButtonComesWithAnEditAndTakesItBack) {
    line("hardware.tdp");
    const auto reset = [&]() -> QToolButton& { return *field("hardware.tdp").findChild<QToolButton*>(); };
    EXPECT_FALSE(reset().isVisible());
    type("hardware.tdp", u"300"_s);
    line("hardware.tdp");
    ASSERT_TRUE(reset().isVisible());
    QTest::mouseClick(&reset(), Qt::LeftButton);
    settle();
    EXPECT_EQ(written("hardware.tdp"), "-");
    EXPECT_FALSE(reset().isVisible());
}

TEST_F(WindowFields, ASliderDragIsOneUndoCommandThatShowsEveryStep) {
    line("inference.batch_size");
    QSlider& slider = *field("inference.batch_size").slider();
    const int handle = slider.style()->pixelMetric(QStyle::PM_SliderLength, nullptr, &slider);
    const auto at = [&](int value) { return QPoint(QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), value, slider.width() - handle) + handle / 2, slider.height() / 2); };
    QStringList seen;
    QObject::connect(&document(), &ScenarioDocument::scenarioChanged, &slider, [&] { seen << line("inference.batch_size").text(); });
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(slider.value()));
    for (const int value : {40, 70, 100, 130}) QTest::mouseMove(&slider, at(value));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(130));
    settle();
    EXPECT_GE(seen.size(), 3) << "the results follow the hand";
    EXPECT_EQ(document().undoStack().count(), 1);
    const std::string batch = written("inference.batch_size");
    EXPECT_GT(std::stod(batch), 30);
    EXPECT_EQ(document().undoStack().undoText().toStdString(), "Batch size 1 → " + batch);
    EXPECT_EQ(line("inference.batch_size").text().toStdString(), batch);
    trigger("undo");
    EXPECT_EQ(written("inference.batch_size"), "1");
    EXPECT_EQ(slider.value(), slider.minimum());
}

TEST_F(WindowFields, TheWheelOverAFieldWithoutFocusChangesNothing) {
    line("inference.batch_size");
    window->currentPage()->chart()->setFocus();
    const Scenario before = document().scenario();
    wheel(line("inference.batch_size"));
    wheel(*field("inference.batch_size").slider());
    wheel(child<QComboBox>(u"input.precision"_s));
    wheel(child<QComboBox>(u"task"_s));
    settle();
    EXPECT_EQ(document().scenario(), before);
}

TEST_F(WindowFields, APrecisionIsChosenFromItsList) {
    auto& combo = child<QComboBox>(u"input.precision"_s);
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_End);
    settle();
    EXPECT_EQ(written("precision"), combo.currentData().toString().toStdString());
    EXPECT_NE(written("precision"), "fp16");
    trigger("undo");
    EXPECT_EQ(combo.currentData().toString(), u"fp16"_s);
}

} // namespace
} // namespace mlsys
