// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers between starts. The only user of QSettings; every key with its default stands here.
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace mlsys {

enum class ThemeChoice { system, light, dark };

class Settings {
public:
    Settings();                                        // the user's own
    explicit Settings(const QString& iniFile);         // a file of its own, for tests

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const { return m_settings->value(QStringLiteral("view/language")).toString(); } // empty: the system's
    void setLanguage(const QString& code) { m_settings->setValue(QStringLiteral("view/language"), code); }
    bool binaryBytes() const { return m_settings->value(QStringLiteral("units/binaryBytes"), false).toBool(); }
    void setBinaryBytes(bool on) { m_settings->setValue(QStringLiteral("units/binaryBytes"), on); }
    bool microseconds() const { return m_settings->value(QStringLiteral("units/microseconds"), false).toBool(); }
    void setMicroseconds(bool on) { m_settings->setValue(QStringLiteral("units/microseconds"), on); }
    bool contrast() const { return m_settings->value(QStringLiteral("view/contrast"), false).toBool(); }
    void setContrast(bool on) { m_settings->setValue(QStringLiteral("view/contrast"), on); }
    double scale() const { return m_settings->value(QStringLiteral("view/scale"), 1.0).toDouble(); }
    void setScale(double scale) { m_settings->setValue(QStringLiteral("view/scale"), scale); }
    // Callouts of the first start that were dismissed.
    bool calloutDone(const QString& id) const { return m_settings->value(QStringLiteral("callouts/") + id, false).toBool(); }
    void setCalloutDone(const QString& id) { m_settings->setValue(QStringLiteral("callouts/") + id, true); }
    void resetCallouts() { m_settings->remove(QStringLiteral("callouts")); }
    // The session at quitting: its file if it was saved there, else its text.
    QString lastFile() const { return m_settings->value(QStringLiteral("session/file")).toString(); }
    QString lastSession() const { return m_settings->value(QStringLiteral("session/last")).toString(); }
    bool setLast(const QString& file, const QString& text);
    // The keys of an action where somebody changed them; none given: the usual ones again.
    std::optional<QKeySequence> shortcut(const QString& action) const;
    void setShortcut(const QString& action, const std::optional<QKeySequence>& keys);
    // Sessions opened or saved, the last one first.
    QStringList recentFiles() const { return m_settings->value(QStringLiteral("session/recent")).toStringList(); }
    void addRecentFile(const QString& file);
    QByteArray geometry() const { return m_settings->value(QStringLiteral("window/geometry")).toByteArray(); }
    QByteArray layout() const { return m_settings->value(QStringLiteral("window/layout")).toByteArray(); }
    void setWindow(const QByteArray& geometry, const QByteArray& layout);
    void forgetWindow();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace mlsys
