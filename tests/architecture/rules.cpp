// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.hpp"

#include <algorithm>
#include <iterator>
#include <regex>

namespace mlsys::test {
namespace {

struct Line {
    int number;
    std::string text;
};

std::vector<Line> linesOf(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back({static_cast<int>(lines.size()) + 1, std::string(text.substr(at, end - at))});
        at = end + 1;
    }
    return lines;
}

// The header of an #include line ("QWidget", "engine/units.hpp"), or empty.
std::string included(const std::string& line) {
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::smatch match;
    return std::regex_search(line, match, pattern) ? match[1].str() : std::string();
}

// Without the module before it: "QtWidgets/QLabel" is "QLabel".
std::string lastPart(const std::string& header) { return header.substr(header.rfind('/') + 1); }

bool isQt(const std::string& header) { return std::regex_search(header, std::regex("^Qt?[A-Z]")); }

bool isUmbrella(const std::string& header) {
    static const std::regex pattern("^((Qt[A-Za-z0-9]+)(/\\2)?|bits/stdc\\+\\+\\.h)$");
    return std::regex_match(header, pattern);
}

bool isCharts(const std::string& header) {
    static const std::regex pattern("^(Q(Abstract|Polar)?Chart(View|Global)?|Q[A-Za-z]*Series|Q[A-Za-z]*Axis|QLegend(Marker)?|Q[A-Za-z]*LegendMarker|QBarSet|QBoxSet|QCandlestickSet|QPieSlice|Q[VH][A-Z][A-Za-z]*ModelMapper)$");
    return header.starts_with("QtCharts") || std::regex_match(lastPart(header), pattern);
}

bool isWidgets(const std::string& header) {
    static const std::regex pattern(
        "^Q(Application|Widget|[A-Za-z]*Widget|WidgetAction|[A-Za-z]*Window|[A-Za-z]*Dialog|[A-Za-z]*Box|[A-Za-z]*Layout|LayoutItem|[A-Za-z]*Button|ButtonGroup|[A-Za-z]*Label|"
        "LineEdit|TextEdit|PlainTextEdit|TextBrowser|[A-Za-z]*Edit|[A-Za-z]*Slider|ScrollBar|ScrollArea|Dial|ProgressBar|[A-Za-z]*View|HeaderView|[A-Za-z]*Delegate|Menu|MenuBar|ToolBar|"
        "StatusBar|TabBar|ToolTip|WhatsThis|Splitter|Frame|Completer|Style|CommonStyle|ProxyStyle|StyleOption[A-Za-z]*|StylePainter|StyleFactory|Graphics[A-Za-z]+|SystemTrayIcon|RubberBand|SizeGrip|"
        "SizePolicy|Scroller|Gesture|DataWidgetMapper|FormLayout|ItemEditorFactory|SplashScreen|UndoView|Shortcut[A-Z][A-Za-z]*)$");
    const std::string name = lastPart(header);
    // Model/view words that QtCore and QtGui own.
    static const std::vector<std::string> core{"QStringView", "QByteArrayView", "QUtf8StringView", "QAnyStringView", "QWindow", "QRasterWindow", "QPaintDeviceWindow", "QStyleHints"};
    return header.starts_with("QtWidgets") || (std::regex_match(name, pattern) && std::find(core.begin(), core.end(), name) == core.end());
}

// The first argument of a call that opens at `at` (just after '(').
std::string firstArgument(std::string_view text, std::size_t at) {
    int depth = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '(' || c == '{' || c == '[') ++depth;
        if (c == ')' || c == '}' || c == ']') --depth;
        if (depth < 0 || (depth == 0 && c == ',')) return std::string(text.substr(at, i - at));
    }
    return std::string(text.substr(at));
}

class Checker {
public:
    Checker(std::string_view path, std::string_view text) : m_path(path), m_text(text), m_ring(path.substr(0, path.find('/'))) {}

    std::vector<std::string> run() {
        const std::vector<Line> lines = linesOf(m_text);
        checkLicence(lines);
        if (isSource()) {
            for (const Line& line : lines) checkLine(line);
            checkPools();
        }
        if (m_path == "models/CMakeLists.txt") forbidText(lines, "Qt6::(Widgets|Charts)", "the models ring links no widgets");
        if (m_path == "engine/CMakeLists.txt" || m_path == "registry/CMakeLists.txt") forbidText(lines, "Qt[0-9]?::|find_package\\(Qt", "this ring links no Qt");
        if (m_path == "engine/CMakeLists.txt") forbidText(lines, "nlohmann", "the engine reads no JSON");
        return m_found;
    }

private:
    bool isProduct() const { return m_ring == "engine" || m_ring == "registry" || m_ring == "models" || m_ring == "app"; }
    bool isHeader() const { return m_path.ends_with(".hpp") || m_path.ends_with(".h"); }
    bool isSource() const { return isHeader() || m_path.ends_with(".cpp"); }

    void report(int line, const std::string& what) { m_found.push_back(std::string(m_path) + ":" + std::to_string(line) + ": " + what); }

    void checkLicence(const std::vector<Line>& lines) {
        const bool wanted = isSource() || m_path.ends_with("CMakeLists.txt") || m_path.ends_with(".cmake") || m_path.ends_with(".sh") || m_path == ".ci/run";
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, lines.size()));
        const auto says = [](const Line& line) { return line.text.find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos; };
        if (wanted && std::none_of(lines.begin(), end, says)) report(1, "no SPDX line");
    }

    void checkLine(const Line& line) {
        // Literal suffixes are meant to be had by a directive.
        if (isHeader() && std::regex_search(line.text, std::regex("^using namespace (?!.*[lL]iterals;)"))) report(line.number, "using namespace in a header");
        const std::string header = included(line.text);
        if (header.empty()) return;
        if (isUmbrella(header)) report(line.number, "umbrella include " + header);
        if (!isProduct()) return;
        const bool noQt = m_ring == "engine" || m_ring == "registry" || m_path.starts_with("app/cli/");
        if (noQt && isQt(header)) report(line.number, "Qt in " + std::string(m_ring) + ": " + header);
        if (m_ring == "models" && (isWidgets(header) || isCharts(header))) report(line.number, "widgets or charts in models: " + header);
        if (m_ring == "app" && isCharts(header) && !m_path.starts_with("app/charts/")) report(line.number, "Qt Charts outside app/charts: " + header);
        if (header.starts_with("boost/units") && m_path != "engine/units.hpp") report(line.number, "Boost.Units outside engine/units.hpp: " + header);
        if (header.starts_with("nlohmann/") && m_path != "registry/json_tree.hpp") report(line.number, "nlohmann-json outside registry/json_tree.hpp");
        if (header == "registry/json_tree.hpp" && !(m_ring == "registry" && m_path.ends_with(".cpp"))) report(line.number, "json_tree.hpp is private to registry's .cpp files");
        checkArrow(line.number, header);
    }

    // engine ← registry ← models ← app: a ring includes itself and what is within; so do the window's folders.
    void checkArrow(int line, const std::string& header) {
        static constexpr std::string_view kRings[] = {"engine", "registry", "models", "app", "tests"};
        static constexpr std::string_view kWindow[] = {"app/charts", "app/widgets", "app/export", "app/forms", "app/pages", "app/window"};
        if (isOutward(kRings, m_ring, std::string_view(header).substr(0, header.find('/')))) report(line, std::string(m_ring) + " includes " + header);
        const auto folder = [](std::string_view path) { return path.substr(0, path.rfind('/')); };
        if (isOutward(kWindow, folder(m_path), folder(header))) report(line, std::string(folder(m_path)) + " includes " + header);
    }
    template <std::size_t n> static bool isOutward(const std::string_view (&order)[n], std::string_view from, std::string_view to) {
        const auto own = std::find(std::begin(order), std::end(order), from), other = std::find(std::begin(order), std::end(order), to);
        return own != std::end(order) && other != std::end(order) && other > own;
    }

    // A sweep on the global pool would starve whatever else waits for it.
    void checkPools() {
        static constexpr std::string_view kCalls[] = {"QtConcurrent::run(", "QtConcurrent::task(", "QtConcurrent::map(", "QtConcurrent::mapped(", "QtConcurrent::mappedReduced(",
                                                      "QtConcurrent::filter(", "QtConcurrent::filtered(", "QtConcurrent::filteredReduced(", "QtConcurrent::blockingMap(",
                                                      "QtConcurrent::blockingMapped(", "QtConcurrent::blockingFilter("};
        if (!isProduct()) return;
        if (m_text.find("QThreadPool::globalInstance") != std::string_view::npos) report(1, "the global thread pool, with which Qt paints");
        for (const std::string_view call : kCalls) {
            for (std::size_t at = m_text.find(call); at != std::string_view::npos; at = m_text.find(call, at + 1)) {
                const std::string argument = firstArgument(m_text, at + call.size());
                const int line = 1 + static_cast<int>(std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
                if (!std::regex_search(argument, std::regex("[pP]ool"))) report(line, std::string(call) + "…) without a pool of its own");
            }
        }
    }

    void forbidText(const std::vector<Line>& lines, const char* pattern, const char* why) {
        for (const Line& line : lines) if (line.text.find('#') != 0 && std::regex_search(line.text, std::regex(pattern))) report(line.number, why);
    }

    std::string_view m_path;
    std::string_view m_text;
    std::string_view m_ring;
    std::vector<std::string> m_found;
};

} // namespace

std::vector<std::string> violations(std::string_view path, std::string_view text) { return Checker(path, text).run(); }

std::vector<std::string> strangersAtTheTop(const std::vector<std::string>& names) {
    static const std::vector<std::string> allowed{"CMakeLists.txt", "app", "engine", "models", "registry", "resources", "translations", "tests", "packaging", "README.md",
                                                  "CMakePresets.json", "LICENSE", ".clang-format", ".clang-tidy", ".gitignore", ".ci", ".git"};
    // What .gitignore names: of the person who builds, not of the project.
    static const std::regex ignored(R"(build|build-.*|out|\.cache|CMakeUserPresets\.json|.*\.user)");
    std::vector<std::string> strangers;
    for (const std::string& name : names) {
        if (std::find(allowed.begin(), allowed.end(), name) == allowed.end() && !std::regex_match(name, ignored)) strangers.push_back(name);
    }
    return strangers;
}

} // namespace mlsys::test
