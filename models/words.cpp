// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
class WordsText { Q_DECLARE_TR_FUNCTIONS(Words) };
} // namespace

QString withinSentence(const QString& title) {
    //: Not shown. "lower" if a title within a sentence begins with a small letter (Memory-bound → memory-bound), as in English or Spanish; "keep" if not, as German nouns.
    const bool lowers = WordsText::tr("lower", "case of titles") == u"lower";
    const bool isAbbreviation = title.size() > 1 && title[1].isUpper();
    return title.isEmpty() || isAbbreviation || !lowers ? title : title[0].toLower() + title.sliced(1);
}

QString listed(const QStringList& items) {
    //: Between the items of a list in a sentence.
    return items.join(WordsText::tr(", ", "in a list"));
}

} // namespace mlsys
