// SPDX-License-Identifier: GPL-3.0-or-later
// The main of tests with Qt: offscreen unless told otherwise, the C locale, settings and caches of their own, and every
// warning of Qt a failure of the test that caused it.
#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QString>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string>

namespace {

// Warnings that are the platform's own business, by a part of their text.
constexpr const char* kAllowed[] = {
    "This plugin does not support propagateSizeHints",        // offscreen, at each show()
    "This plugin does not support raise()",                   // offscreen
    "This plugin supports grabbing the mouse only for popup", // offscreen
};

void failOnWarning(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const std::string message = text.toStdString();
    const std::string category = context.category ? context.category : "";
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const bool allowed = std::any_of(std::begin(kAllowed), std::end(kAllowed), [&](const char* part) { return message.find(part) != std::string::npos; });
        if (!allowed) ADD_FAILURE() << "Qt " << (type == QtWarningMsg ? "warning" : "error") << " (" << category << "): " << message;
    } else {
        // Not a failure; kept on stderr for whoever reads the log. QtFatalMsg aborts after this returns.
        std::fprintf(stderr, "%s\n", message.c_str());
    }
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mlsysim"));
    QCoreApplication::setApplicationName(QStringLiteral("mlsysim-tests"));
    // Installed after the platform plugin is up: what the machine's fonts or theme say at start is no test's fault.
    qInstallMessageHandler(failOnWarning);
    const int status = RUN_ALL_TESTS();
    qInstallMessageHandler(nullptr);
    return status;
}
