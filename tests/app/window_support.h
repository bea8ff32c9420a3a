// SPDX-License-Identifier: GPL-3.0-or-later
// A real main window for tests: settings in a file of its own, questions answered by the test, and hands to use it with.
#pragma once

#include "app/charts/chart_view.h"
#include "app/widgets/dialogs.h"
#include "app/forms/field_editor.h"
#include "app/forms/inputs_panel.h"
#include "app/window/main_window.h"
#include "app/window/navigation.h"
#include "app/pages/page_widget.h"
#include "app/pages/result_table.h"
#include "app/widgets/settings.h"
#include "app/widgets/theme.h"
#include "app/pages/working_pane.h"
#include "tests/support/scenario_support.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include <memory>

namespace mlsys::test {

// Answers in advance what a dialog would ask.
class Answers : public Dialogs {
public:
    QString open, save, typed;
    SaveAnswer unsaved = SaveAnswer::cancel;
    bool agreed = true;
    int asked = 0;
    QStringList suggestions, failures;

    QString openFile(QWidget*, const QString&, const QString&) override { return open; }
    QString folder(QWidget*, const QString&) override { return save; }
    QString saveFile(QWidget*, const QString&, const QString& suggestion, const QString&) override {
        suggestions << suggestion;
        return save;
    }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return typed; }
    SaveAnswer unsavedChanges(QWidget*, const QString&) override {
        ++asked;
        return unsaved;
    }
    bool confirmed(QWidget*, const QString&, const QString&) override {
        ++asked;
        return agreed;
    }
    void failed(QWidget*, const QString&, const QString& message) override { failures << message; }
};

// What was set off has happened, and what explore pages compute is shown.
inline void settle() {
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
    for (QWidget* window : QApplication::topLevelWidgets()) for (PageView* page : window->findChildren<PageView*>()) page->finish();
    for (int i = 0; i < 2; ++i) QApplication::processEvents();
}

class WindowTest : public testing::Test {
protected:
    void SetUp() override {
        theme.apply(ThemeChoice::light, settings.scale());
        window = open(world().services);
    }
    void TearDown() override {
        if (window) window->hide(); // as when somebody closes it
        window.reset();
        theme.apply(ThemeChoice::light, 1); // fonts are the application's
        settle();
    }

    std::unique_ptr<MainWindow> open(const Services& services) {
        auto made = std::make_unique<MainWindow>(services, settings, theme, answers);
        made->resize(1280, 720);
        made->show();
        QApplication::setActiveWindow(made.get()); // there is no window manager here
        settle();
        return made;
    }

    ScenarioDocument& document() { return window->document(); }
    QString file(const char* name) const { return directory.filePath(QString::fromLatin1(name)); }
    template <class T> T& child(const QString& name) {
        auto* found = window->findChild<T*>(name);
        if (!found) throw std::runtime_error("there is no " + name.toStdString());
        return *found;
    }
    void trigger(const char* id) {
        child<QAction>(u"action."_s + QString::fromLatin1(id)).trigger();
        QCoreApplication::sendPostedEvents(window.get(), QEvent::MetaCall); // what asks something
    }
    std::string verdict() { return child<QLabel>(u"verdict"_s).text().toStdString(); }
    const Content& content() const { return window->currentPage()->content(); }
    ResultTable& resultTable() const { return static_cast<PageWidget*>(window->currentPage())->table(); } // of a page that is one

    // Clicks on an entry of a zoo tree.
    void pick(const char* kind, const char* id) {
        auto& view = child<QTreeView>(u"tree."_s + QString::fromLatin1(kind));
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::UserRole + 1, QString::fromLatin1(id), 1, Qt::MatchExactly | Qt::MatchRecursive);
        ASSERT_EQ(found.size(), 1) << id;
        view.scrollTo(found[0]);
        settle();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(found[0]).center());
        settle();
    }

    QLineEdit& line(const char* path) {
        const QString section = QString::fromLatin1(path).section(u'.', 0, 0);
        window->inputs().openSection(section);
        auto& found = child<QLineEdit>(u"input."_s + QString::fromLatin1(path));
        for (QWidget* up = found.parentWidget(); up; up = up->parentWidget()) if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(&found);
        settle();
        return found;
    }
    // Types as somebody would: a click into the field, everything selected, key after key to whatever has the focus.
    void type(const char* path, const QString& text) {
        QLineEdit& into = line(path);
        QTest::mouseClick(&into, Qt::LeftButton);
        into.selectAll();
        for (const QChar key : text) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus) break; // lost: what follows goes nowhere, as it would for somebody typing
            QTest::keyClick(focus, key.toLatin1());
            settle();
        }
    }
    // The number on the card or in the table of this key.
    double rawOf(const char* key) const {
        for (const auto& row : content().table.rows) for (const Cell& cell : row) if (cell.key == QString::fromLatin1(key) && !std::isnan(cell.raw)) return cell.raw;
        return std::nan("");
    }
    std::string written(const std::string& path) {
        const Atom* atom = document().scenario().values.find(path);
        return atom ? textOf(*atom) : "-";
    }

    QTemporaryDir directory;
    Settings settings{directory.filePath(u"settings.ini"_s)};
    Theme theme;
    Answers answers;
    std::unique_ptr<MainWindow> window;
};

} // namespace mlsys::test
