// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// Western digits, which every axis and file has: the plain "ar" would write others on screen alone.
QLocale localeOf(const QString& code) {
    if (code.isEmpty()) return QLocale::system();
    return code == u"ar" ? QLocale(QLocale::Arabic, QLocale::Morocco) : QLocale(code);
}

} // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all{{u"en"_s, u"English"_s, true}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}, {u"zh_CN"_s, u"简体中文"_s}, {u"ar"_s, u"العربية"_s}};
    return all;
}

Translation::~Translation() { remove(); }

void Translation::remove() {
    for (QTranslator* translator : {&m_own, &m_qt}) QCoreApplication::removeTranslator(translator);
}

void Translation::apply(const QString& code) {
    remove();
    m_code = code;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, u"mlsysim"_s, u"_"_s, u":/i18n"_s)) QCoreApplication::installTranslator(&m_own);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) QGuiApplication::setLayoutDirection(locale.textDirection()); // none while only --help is printed
}

} // namespace mlsys
