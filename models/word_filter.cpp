// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/word_filter.h"

namespace mlsys {

QString folded(const QString& text) {
    QString out;
    for (const QChar c : text) if (c.isLetterOrNumber()) out += c.toLower();
    return out;
}

QString foldedParts(const QStringList& parts) {
    QStringList out;
    for (const QString& part : parts) out << folded(part);
    return out.join(u' ');
}

WordFilter::WordFilter(int role, QObject* parent) : QSortFilterProxyModel(parent), m_role(role) { setRecursiveFilteringEnabled(true); }

void WordFilter::setWords(const QString& text) {
    m_words.clear();
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) m_words << folded(word);
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    const QString text = sourceModel()->index(row, 0, parent).data(m_role).toString();
    if (text.isEmpty()) return false; // a group shows if one of its rows does
    for (const QString& word : m_words) if (!text.contains(word)) return false;
    return true;
}

} // namespace mlsys
