// SPDX-License-Identifier: GPL-3.0-or-later
// A number with its unit as people of a language write it, and as files, formulas and the command line do ("3.35 TB/s").
#pragma once

#include <QLocale>
#include <QString>

namespace mlsys {

// "-0.5" → "−0.5", "1e-05" → "1e−05": the minus sign of print, wherever a number is only read. Fields, files and tables for other
// programs keep the hyphen.
QString withMinus(const QString& text);
// The opposite: "−0.5" → "-0.5".
QString withHyphen(QString text);
// "3.35 TB/s" → "3,35 TB/s". A text that does not begin with a number stays as it is.
QString inLocale(const QString& plain, const QLocale& locale);
// "3,35 TB/s" or "1.024" in German → "3.35 TB/s", "1024". What the language does not read as a number stays: "0.25" is
// then one for everybody, and anything else gets its error from whoever reads it.
QString plainNumber(const QString& typed, const QLocale& locale);
// The same in the language of the program: what is typed into a field, as files and the engine have it.
QString typedInC(const QString& typed);

} // namespace mlsys
