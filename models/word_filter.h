// SPDX-License-Identifier: GPL-3.0-or-later
// A filter by words: rows stay whose text holds every word, in any order; a group stays if a row below it does.
#pragma once

#include <QSortFilterProxyModel>

namespace mlsys {

// Letters and digits only, in lower case: "Llama-3-8B" and "llama3_8b" are the same.
QString folded(const QString& text);
// Folded part by part, so that a word does not match across two of them.
QString foldedParts(const QStringList& parts);

class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    // `role` holds a row's folded text; groups have none.
    explicit WordFilter(int role, QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_role;
    QStringList m_words;
};

} // namespace mlsys
