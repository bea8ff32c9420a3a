// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's marked source strings in the reader's language.
#pragma once

#include "engine/text.hpp"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace mlsys {

inline QString translated(const Text& text) { return text.empty() ? QString() : QCoreApplication::translate(text.context, text.source); }
inline QString qstring(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
inline std::string utf8(const QString& text) { return text.toStdString(); }
// "step time", as a title reads within a sentence of the reader's language; "ITL" stays.
QString withinSentence(const QString& title);
// "a, b, c" with the comma of the reader's language.
QString listed(const QStringList& items);

} // namespace mlsys
