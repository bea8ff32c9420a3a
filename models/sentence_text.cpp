// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentence_text.h"

#include "engine/unit_text.hpp"
#include "models/number_text.h"
#include "models/words.h"

#include <QLocale>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
class SentenceText { Q_DECLARE_TR_FUNCTIONS(Sentence) };

QString titleOf(const Solver* solver, const std::string& path) {
    const Row* row = solver ? findRow(solver->in.rows(), path) : nullptr;
    if (!row && solver) row = findRow(solver->out.rows(), path);
    return row ? translated(row->title) : qstring(path);
}

// "8,030,000 kB" → "8.030.000 kB": of the number alone.
QString readableText(const Readable& quantity) {
    QString text = qstring(readableQuantity(quantity.value, quantity.dimension, quantity.digits));
    const qsizetype end = text.indexOf(u' ');
    const QLocale locale;
    QString number = text.left(end < 0 ? text.size() : end), shown;
    for (const QChar c : number) shown += c == u',' ? locale.groupSeparator() : c == u'.' ? locale.decimalPoint() : QString(c);
    return shown + text.mid(number.size());
}

QString kindText(Dimension dimension) {
    const Text word = wordOf(dimension);
    if (word.empty()) return qstring(describe(dimension));
    return dimension.none() ? translated(word) : u"%1 (%2)"_s.arg(translated(word), qstring(coherentUnit(dimension)));
}

QString listText(const ListOf& list) {
    QStringList items;
    for (const std::string& word : list.words) items << qstring(word);
    if (items.size() < 2) return items.join(QString());
    const QString last = items.takeLast();
    return (list.last == ListOf::Last::either ? SentenceText::tr("%1 or %2") : SentenceText::tr("%1 and %2")).arg(listed(items), last);
}

QString argumentText(const Solver* solver, const Filling& argument) {
    if (const auto* words = std::get_if<std::string>(&argument)) return qstring(*words);
    if (const auto* count = std::get_if<std::int64_t>(&argument)) return QLocale().toString(static_cast<qlonglong>(*count));
    if (const auto* quantity = std::get_if<Readable>(&argument)) return readableText(*quantity);
    if (const auto* field = std::get_if<FieldName>(&argument)) return titleOf(solver, field->path);
    if (const auto* list = std::get_if<ListOf>(&argument)) return listText(*list);
    if (const auto* kind = std::get_if<KindOfQuantity>(&argument)) return kindText(kind->dimension);
    return inLocale(qstring(std::get<AsGiven>(argument).text), QLocale());
}

} // namespace

QString sentenceText(const Solver* solver, const Sentence& sentence) {
    // In one pass: what is put in may hold a "%1" of its own.
    const QString text = *sentence.text.context ? translated(sentence.text) : QString::fromUtf8(sentence.text.source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int at = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() - 1 : -1;
        if (at < 0 || at >= static_cast<int>(sentence.arguments.size())) {
            out += text[i];
            continue;
        }
        out += argumentText(solver, sentence.arguments[static_cast<std::size_t>(at)]);
        ++i;
    }
    return out;
}

} // namespace mlsys
