// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace mlsys {

Settings::Settings() : m_settings(std::make_unique<QSettings>()) {}
Settings::Settings(const QString& iniFile) : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {}

ThemeChoice Settings::theme() const {
    const QString word = m_settings->value(QStringLiteral("view/theme")).toString();
    return word == QLatin1String("light") ? ThemeChoice::light : word == QLatin1String("dark") ? ThemeChoice::dark : ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice theme) {
    m_settings->setValue(QStringLiteral("view/theme"), theme == ThemeChoice::light ? QStringLiteral("light") : theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("system"));
}

void Settings::setLast(const QString& file, const QString& text) {
    m_settings->setValue(QStringLiteral("session/file"), file);
    m_settings->setValue(QStringLiteral("session/last"), text);
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& layout) {
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    m_settings->setValue(QStringLiteral("window/layout"), layout);
}

void Settings::forgetWindow() { m_settings->remove(QStringLiteral("window")); }

} // namespace mlsys
