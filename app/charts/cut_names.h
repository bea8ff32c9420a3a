// SPDX-License-Identifier: GPL-3.0-or-later
// The names of one list, an axis' categories or a legend's entries, cut short so that they still differ: "Llama…8B…" beside
// "Llama…70B…". Cut at their ends, both would read "Llama-3.1-…".
#pragma once

#include <QStringList>

#include <functional>

namespace mlsys {

// What of a text is shown in the place of the name with this index: all of it, or cut short with "…"; on one line or more.
using ShownText = std::function<QString(qsizetype index, const QString& text)>;

// What is shown of each. A name that can be taken for no other is as `shown` has it, as is one without room for what differs.
QStringList cutApart(const QStringList& names, const ShownText& shown);

} // namespace mlsys
