// SPDX-License-Identifier: GPL-3.0-or-later
// The checker itself: each rule finds what is planted for it and lets its neighbour pass.
#include "tests/architecture/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A file with its SPDX line and one line more (not at the start of a line here, or this file would break the rules).
std::vector<std::string> of(std::string_view path, const std::string& line) { return violations(path, "// SPDX-License-Identifier: GPL-3.0-or-later\n" + line + "\n"); }
std::vector<std::string> including(std::string_view path, const std::string& header) { return of(path, "#include <" + header + ">"); }

TEST(Rules, EngineAndRegistryKnowNoQt) {
    EXPECT_THAT(including("engine/row.cpp", "QString"), ElementsAre("engine/row.cpp:2: Qt in engine: QString"));
    EXPECT_THAT(including("registry/zoo.hpp", "QtCore/QString"), ElementsAre(HasSubstr("Qt in registry")));
    EXPECT_THAT(including("app/cli/main.cpp", "QCoreApplication"), ElementsAre(HasSubstr("Qt in")));
    EXPECT_THAT(of("engine/row.cpp", "  #  include \"QString\""), ElementsAre(HasSubstr("Qt in engine")));
    EXPECT_THAT(including("engine/row.cpp", "queue"), IsEmpty());
    EXPECT_THAT(of("engine/row.cpp", "// see <QString>"), IsEmpty());
}

TEST(Rules, ModelsKnowNoWidgetsAndNoCharts) {
    for (const char* header : {"QWidget", "QApplication", "QLabel", "QTableView", "QStyledItemDelegate", "QMessageBox", "QtWidgets/QUndoView", "QChart", "QtCharts/QLineSeries", "QValueAxis", "QGraphicsScene"}) {
        EXPECT_THAT(including("models/page.h", header), ElementsAre(HasSubstr("widgets or charts in models"))) << header;
    }
    for (const char* header : {"QAbstractItemModel", "QUndoStack", "QUndoCommand", "QGuiApplication", "QStringView", "QSaveFile", "QColor", "QStandardItemModel", "QLocale", "QSortFilterProxyModel", "QPainter", "QImage", "QTextStream", "QItemSelectionModel"}) {
        EXPECT_THAT(including("models/page.h", header), IsEmpty()) << header;
    }
    EXPECT_THAT(including("app/page.h", "QWidget"), IsEmpty());
}

TEST(Rules, BoostUnitsStaysInItsHeader) {
    EXPECT_THAT(including("engine/row.hpp", "boost/units/quantity.hpp"), ElementsAre(HasSubstr("Boost.Units")));
    EXPECT_THAT(including("engine/units.hpp", "boost/units/quantity.hpp"), IsEmpty());
    EXPECT_THAT(including("engine/row.hpp", "boost/preprocessor/repeat.hpp"), IsEmpty());
}

TEST(Rules, ChartsStayInTheirFolder) {
    for (const char* header : {"QChartView", "QtCharts/QChart", "QBarSet", "QLogValueAxis", "QScatterSeries", "QLegend"}) {
        EXPECT_THAT(including("app/window.cpp", header), ElementsAre(HasSubstr("outside app/charts"))) << header;
        EXPECT_THAT(including("app/charts/view.cpp", header), IsEmpty()) << header;
    }
}

TEST(Rules, NoUmbrellaIncludes) {
    for (const char* header : {"QtWidgets", "QtCore", "QtWidgets/QtWidgets", "QtTest", "bits/stdc++.h"}) EXPECT_THAT(including("tests/app/test_x.cpp", header), ElementsAre(HasSubstr("umbrella"))) << header;
    for (const char* header : {"QTest", "QtTest/QTest", "QSignalSpy"}) EXPECT_THAT(including("tests/app/test_x.cpp", header), IsEmpty()) << header;
}

TEST(Rules, EverySourceSaysItsLicence) {
    for (const char* path : {"engine/a.cpp", "engine/a.hpp", "app/a.h", "tests/CMakeLists.txt", "registry/embed.cmake", "packaging/run.sh", ".ci/run"}) {
        EXPECT_THAT(violations(path, "int x;\n"), ElementsAre(HasSubstr("no SPDX line"))) << path;
        EXPECT_THAT(violations(path, "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), IsEmpty()) << path;
        EXPECT_THAT(violations(path, "\n\n\n\n# SPDX-License-Identifier: GPL-3.0-or-later\n"), ElementsAre(HasSubstr("no SPDX line"))) << path;
    }
    EXPECT_THAT(violations("registry/data/a.json", "{}"), IsEmpty());
}

TEST(Rules, ConcurrentWorkNamesItsPool) {
    EXPECT_THAT(of("models/sweep.cpp", "auto f = QtConcurrent::run([](QPromise<int>& p) { p.addResult(f(1, 2)); });"), ElementsAre(HasSubstr("without a pool")));
    EXPECT_THAT(of("models/sweep.cpp", "auto f = QtConcurrent::mapped(list, work);"), ElementsAre("models/sweep.cpp:2: QtConcurrent::mapped(…) without a pool of its own"));
    EXPECT_THAT(of("models/sweep.cpp", "auto f = QtConcurrent::run(&m_pool, work);"), IsEmpty());
    EXPECT_THAT(of("models/sweep.cpp", "auto f = QtConcurrent::run(\n        sweepPool(), work);"), IsEmpty());
    EXPECT_THAT(of("app/view.cpp", "QThreadPool::globalInstance()->start(work);"), ElementsAre(HasSubstr("global thread pool")));
    EXPECT_THAT(of("app/view.cpp", "m_pool.start(work);"), IsEmpty());
}

TEST(Rules, JsonLibraryStaysBehindItsTree) {
    EXPECT_THAT(including("registry/zoo.cpp", "nlohmann/json.hpp"), ElementsAre(HasSubstr("nlohmann")));
    EXPECT_THAT(including("registry/json_tree.hpp", "nlohmann/json.hpp"), IsEmpty());
    EXPECT_THAT(of("models/document.cpp", "#include \"registry/json_tree.hpp\""), ElementsAre(HasSubstr("private")));
    EXPECT_THAT(of("registry/zoo.hpp", "#include \"registry/json_tree.hpp\""), ElementsAre(HasSubstr("private")));
    EXPECT_THAT(of("registry/zoo.cpp", "#include \"registry/json_tree.hpp\""), IsEmpty());
}

TEST(Rules, ArrowsPointInwards) {
    EXPECT_THAT(of("engine/row.cpp", "#include \"registry/zoo.hpp\""), ElementsAre("engine/row.cpp:2: engine includes registry/zoo.hpp"));
    EXPECT_THAT(of("registry/zoo.cpp", "#include \"models/page.h\""), ElementsAre(HasSubstr("includes models/page.h")));
    EXPECT_THAT(of("models/page.cpp", "#include \"app/window.h\""), ElementsAre(HasSubstr("includes app/window.h")));
    EXPECT_THAT(of("app/window.cpp", "#include \"tests/support/process.hpp\""), ElementsAre(HasSubstr("includes tests/")));
    EXPECT_THAT(of("app/window.cpp", "#include \"engine/units.hpp\""), IsEmpty());
    EXPECT_THAT(of("app/forms/field.cpp", "#include \"app/window/main_window.h\""), ElementsAre("app/forms/field.cpp:2: app/forms includes app/window/main_window.h"));
    EXPECT_THAT(of("app/charts/view.h", "#include \"app/widgets/theme.h\""), ElementsAre(HasSubstr("includes app/widgets/theme.h")));
    EXPECT_THAT(of("app/window/main_window.cpp", "#include \"app/forms/field.h\""), IsEmpty());
}

TEST(Rules, HeadersOpenNoNamespaces) {
    EXPECT_THAT(of("engine/row.hpp", "using namespace std;"), ElementsAre(HasSubstr("using namespace")));
    EXPECT_THAT(of("engine/row.cpp", "using namespace std;"), IsEmpty());
    EXPECT_THAT(of("models/page.h", "using namespace Qt::StringLiterals;"), IsEmpty());
}

TEST(Rules, InnerRingsLinkNothingOfTheOuter) {
    const auto list = [](std::string_view path, const std::string& line) { return violations(path, "# SPDX-License-Identifier: GPL-3.0-or-later\n" + line + "\n"); };
    EXPECT_THAT(list("models/CMakeLists.txt", "target_link_libraries(mlsysim_models PUBLIC Qt6::Widgets)"), ElementsAre(HasSubstr("no widgets")));
    EXPECT_THAT(list("models/CMakeLists.txt", "target_link_libraries(mlsysim_models PUBLIC Qt6::Gui)"), IsEmpty());
    EXPECT_THAT(list("engine/CMakeLists.txt", "target_link_libraries(mlsysim_engine PUBLIC Qt6::Core)"), ElementsAre(HasSubstr("no Qt")));
    EXPECT_THAT(list("engine/CMakeLists.txt", "find_package(nlohmann_json)"), ElementsAre(HasSubstr("no JSON")));
}

TEST(Rules, TheTopHoldsWhatBelongsThere) {
    EXPECT_THAT(strangersAtTheTop({"engine", "README.md", ".git", "build", "build-x", "out", "CMakeUserPresets.json"}), IsEmpty());
    EXPECT_THAT(strangersAtTheTop({"engine", "src", "notes.txt", ".env"}), ElementsAre("src", "notes.txt", ".env"));
}

} // namespace
} // namespace mlsys::test
