// SPDX-License-Identifier: GPL-3.0-or-later
// mlsysim: the desktop program.
#include "app/widgets/dialogs.h"
#include "app/window/first_paint.h"
#include "app/widgets/language.h"
#include "app/window/program.h"
#include "app/window/screenshot.h"
#include "models/words.h"
#include "models/zoo_library.h"
#include "registry/zoo_folder.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>

namespace {
using namespace Qt::StringLiterals;

struct Options {
    QString session, page, screenshot, size, theme, language, zoo;
    bool firstPaint = false;
    qsizetype files = 0;
};

QSize sizeOf(const QString& text) { // "1280x720"; invalid if it is none
    const QStringList sides = text.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

// Nobody is there to answer when a picture is made or the start is measured.
class ToldDialogs : public mlsys::Dialogs {
public:
    void failed(QWidget*, const QString& title, const QString& message) override { QTextStream(stderr) << "mlsysim: " << title << ": " << message << '\n'; }
    bool confirmed(QWidget*, const QString&, const QString&) override { return false; }
};

// What is wrong with the options, or nothing.
QString faultOf(const Options& options) {
    const auto wrong = [](const char* option, const QString& allowed, const QString& given) {
        return QApplication::translate("main", "%1 must be %2, got \"%3\"").arg(QLatin1String(option), allowed, given);
    };
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1) return wrong("--theme", QApplication::translate("main", "light or dark"), options.theme);
    if (!options.size.isEmpty() && !sizeOf(options.size).isValid()) return wrong("--size", QApplication::translate("main", "WIDTHxHEIGHT in pixels, such as 1280x720"), options.size);
    QStringList codes;
    for (const mlsys::Language& language : mlsys::languages()) codes << language.code;
    if (!options.language.isEmpty() && !codes.contains(options.language)) return wrong("--language", codes.join(u", "_s), options.language);
    if (options.files > 1) return QApplication::translate("main", "one session at a time, got %1").arg(options.files);
    return {};
}

// To print its help or version the program must not need a display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    static constexpr std::string_view kTelling[] = {"-h", "--help", "-v", "--version"};
    if (argc == 2 && std::ranges::find(kTelling, argv[1]) != std::end(kTelling)) return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

Options parse(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "First-principles reasoning about ML systems."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"session"_s, QApplication::translate("main", "Session file to open."), u"[session]"_s);
    const QCommandLineOption page(u"page"_s, QApplication::translate("main", "Page to show, such as roofline or memory."), u"page"_s);
    const QCommandLineOption shot(u"screenshot"_s, QApplication::translate("main", "Write a picture of the window and quit."), u"file"_s);
    const QCommandLineOption size(u"size"_s, QApplication::translate("main", "Window size, such as 1280x720."), u"WxH"_s);
    const QCommandLineOption theme(u"theme"_s, QApplication::translate("main", "light or dark, for this run."), u"theme"_s);
    const QCommandLineOption language(u"language"_s, QApplication::translate("main", "Language of the interface for this run: en, de, es, zh_CN or ar."), u"code"_s);
    const QCommandLineOption zoo(u"zoo"_s, QApplication::translate("main", "Folder of zoo entries of your own."), u"folder"_s);
    QCommandLineOption first(u"exit-after-first-chart"_s);
    first.setFlags(QCommandLineOption::HiddenFromHelp); // for the start-up benchmark
    parser.addOptions({page, shot, size, theme, language, zoo, first});
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    return {files.isEmpty() ? QString() : files.front(), parser.value(page), parser.value(shot), parser.value(size), parser.value(theme), parser.value(language), parser.value(zoo), parser.isSet(first), files.size()};
}

// Where the user's own entries are: as asked for, else where they belong; a picture or a measurement has none.
std::optional<std::filesystem::path> ownFolder(const Options& options, bool transient) {
    if (options.zoo.isEmpty()) return transient ? std::nullopt : mlsys::userFolderPlace();
    const std::filesystem::path folder = options.zoo.toStdString();
    std::error_code unreadable;
    if (!std::filesystem::is_directory(folder, unreadable)) QTextStream(stderr) << "mlsysim: " << QApplication::translate("main", "\"%1\" is no folder yet").arg(options.zoo) << '\n';
    return folder;
}

} // namespace

int main(int argc, char** argv) {
    QApplication::setApplicationName(u"mlsysim"_s);
    QApplication::setOrganizationName(u"mlsysim"_s);
    QApplication::setApplicationVersion(QLatin1String(MLSYSIM_VERSION));
    QApplication::setApplicationDisplayName(QString::fromUtf8(MLSYSIM_NAME));
    QApplication::setDesktopFileName(QLatin1String(MLSYSIM_APP_ID));
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    mlsys::Translation translation;
    translation.apply({}); // of the system, for --help; the settings' comes below
    const Options options = parse(*app);
    if (const QString fault = faultOf(options); !fault.isEmpty()) {
        QTextStream(stderr) << "mlsysim: " << fault << '\n';
        return 1;
    }
    QApplication::setWindowIcon(QIcon(u":/icons/mlsysim.svg"_s));

    const mlsys::Catalogue solvers = mlsys::Catalogue::standard();
    const mlsys::PageCatalogue pages = mlsys::PageCatalogue::standard(solvers);
    // A picture or a measurement neither reads nor changes what the user's own runs remember.
    const bool transient = !options.screenshot.isEmpty() || options.firstPaint;
    mlsys::ZooLibrary library(mlsys::Zoo::embedded(), ownFolder(options, transient));
    for (const mlsys::FileIssue& issue : library.issues()) QTextStream(stderr) << "mlsysim: " << QString::fromStdString(issue.text()) << '\n'; // and the file left out
    std::unique_ptr<mlsys::Settings> settings = transient ? std::make_unique<mlsys::Settings>(QString()) : std::make_unique<mlsys::Settings>();
    const QString language = options.language.isEmpty() ? settings->language() : options.language;
    if (language != translation.code()) translation.apply(language);
    mlsys::Theme theme;
    const mlsys::ThemeChoice choice = options.theme == "dark"_L1 ? mlsys::ThemeChoice::dark : options.theme == "light"_L1 ? mlsys::ThemeChoice::light : settings->theme();
    theme.apply(choice, settings->scale(), settings->contrast());
    const std::unique_ptr<mlsys::Dialogs> dialogs = transient ? std::make_unique<ToldDialogs>() : std::make_unique<mlsys::Dialogs>();
    mlsys::Program program({library.zoo(), solvers, pages, &library}, *settings, theme, *dialogs, translation);
    mlsys::MainWindow& window = program.open();

    if (!options.screenshot.isEmpty()) window.resize(1280, 720); // whatever the (virtual) screen's size is
    if (const QSize size = sizeOf(options.size); size.isValid()) window.resize(size);
    if (!options.session.isEmpty()) {
        if (!window.openSession(options.session) && transient) return 3;
    }
    const int recovered = transient ? 0 : program.keepSafe(mlsys::autosaveFolder());
    if (!transient && options.session.isEmpty() && recovered == 0) window.restoreLast();
    if (!options.page.isEmpty()) {
        if (!pages.find(mlsys::utf8(options.page))) {
            QTextStream(stderr) << QApplication::translate("main", "There is no page \"%1\".").arg(options.page) << '\n';
            return 1;
        }
        window.showPage(options.page);
    }
    if (options.firstPaint) mlsys::quitAfterFirstChart(window);
    window.show();
    if (!options.screenshot.isEmpty()) {
        if (mlsys::saveScreenshot(window, options.screenshot)) return 0;
        QTextStream(stderr) << "mlsysim: " << QApplication::translate("main", "\"%1\" cannot be written").arg(options.screenshot) << '\n';
        return 3;
    }
    if (!transient) window.showCallouts();
    return QApplication::exec();
}
