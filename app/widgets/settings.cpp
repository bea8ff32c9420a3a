// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/settings.h"

#include <algorithm>

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

bool Settings::setLast(const QString& file, const QString& text) {
    m_settings->setValue(QStringLiteral("session/file"), file);
    m_settings->setValue(QStringLiteral("session/last"), text);
    m_settings->sync();
    return m_settings->status() == QSettings::NoError;
}

std::optional<QKeySequence> Settings::shortcut(const QString& action) const {
    const QVariant kept = m_settings->value(QStringLiteral("shortcuts/") + action);
    return kept.isValid() ? std::optional(QKeySequence(kept.toString(), QKeySequence::PortableText)) : std::nullopt;
}

void Settings::setShortcut(const QString& action, const std::optional<QKeySequence>& keys) {
    if (keys) m_settings->setValue(QStringLiteral("shortcuts/") + action, keys->toString(QKeySequence::PortableText));
    else m_settings->remove(QStringLiteral("shortcuts/") + action);
}

void Settings::addRecentFile(const QString& file) {
    constexpr qsizetype kMost = 10;
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings->setValue(QStringLiteral("session/recent"), files.first(std::min(files.size(), kMost)));
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& layout) {
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    m_settings->setValue(QStringLiteral("window/layout"), layout);
}

void Settings::forgetWindow() { m_settings->remove(QStringLiteral("window")); }

} // namespace mlsys
