// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_names.h"

#include <QTextBoundaryFinder>
#include <QVector>

#include <algorithm>
#include <optional>
#include <utility>

namespace mlsys {
namespace {

constexpr QChar kCut(u'…');
constexpr QChar kJoiner(0x200d); // zero width; Qt, too, writes it before a cut between letters that join
constexpr qsizetype kHead = 8;   // letters of the beginning that come before anything else but the difference

QString flat(const QString& text) { return QString(text).remove(kJoiner).simplified(); }

// As they are seen: a letter with its accents is one, and nothing is cut in the middle of it.
QStringList lettersOf(const QString& text) {
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) letters.append(text.mid(from, to - from));
    return letters;
}

bool isDigit(const QStringList& letters, qsizetype at) { return at >= 0 && at < letters.size() && letters[at].front().isDigit(); }

bool isInWord(const QStringList& letters, qsizetype at) {
    const QChar c = letters[at].front();
    return c.isLetterOrNumber() || c.isSurrogate() || ((c == u'.' || c == u',') && isDigit(letters, at - 1) && isDigit(letters, at + 1));
}

struct Part {
    qsizetype from = 0, to = 0;
};

// The word there, else the next one; at the end the last.
Part wordAt(const QStringList& letters, qsizetype at) {
    while (at < letters.size() && !isInWord(letters, at)) ++at;
    if (at == letters.size()) {
        while (at > 0 && !isInWord(letters, at - 1)) --at;
        --at;
    }
    if (at < 0) return {0, letters.size()};
    Part word{at, at};
    while (word.from > 0 && isInWord(letters, word.from - 1)) --word.from;
    while (word.to < letters.size() && isInWord(letters, word.to)) ++word.to;
    return word;
}

// The beginning of a number is another number: it says nothing.
QString withoutCutNumber(QString text, const QString& name) {
    const qsizetype cut = text.indexOf(kCut);
    qsizetype from = cut;
    if (cut < 1 || cut >= name.size() || !name.startsWith(QStringView(text).left(cut)) || !name[cut].isDigit()) return text;
    while (from > 0 && text[from - 1].isDigit()) --from;
    return text.remove(from, cut - from);
}

// Whether a reader may take the text for this name, whatever stands for "…".
bool canBe(const QString& text, const QString& name) {
    const QStringList pieces = text.split(kCut);
    if (pieces.size() == 1) return text == name;
    qsizetype at = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString piece = pieces[i].trimmed();
        const bool isLast = i + 1 == pieces.size();
        const qsizetype found = i == 0 ? 0 : isLast ? name.size() - piece.size() : name.indexOf(piece, at);
        if (found < at || !QStringView(name).mid(found).startsWith(piece)) return false;
        at = found + piece.size();
    }
    return true;
}

// Of letters that join, each keeps its shape at a cut.
bool join(const QString& a, const QString& b) {
    const auto isOne = [](const QString& letter, auto... types) { return ((letter.front().joiningType() == types) || ...); };
    return isOne(a, QChar::Joining_Dual, QChar::Joining_Left, QChar::Joining_Causing) && isOne(b, QChar::Joining_Dual, QChar::Joining_Right, QChar::Joining_Causing);
}

// A name of which some letters are kept, with "…" for the others. In the order of reading: it serves both directions.
class KeptName {
public:
    explicit KeptName(const QStringList& letters) : m_letters(letters), m_isKept(letters.size(), false) {}

    void keep(Part part) { std::fill(m_isKept.begin() + part.from, m_isKept.begin() + part.to, true); }
    QString text() const {
        QString text;
        qsizetype last = -1; // of those written
        for (qsizetype at = 0; at < m_letters.size(); ++at) {
            const bool isCut = last + 1 < at;
            if (!m_isKept[at] || (isCut && isSpace(at))) continue;
            if (isCut) text = cutAfter(std::move(text), last) + beforeRest(at, last);
            text += m_letters[at];
            last = at;
        }
        return last + 1 < m_letters.size() ? cutAfter(std::move(text), last) : text;
    }

private:
    bool isSpace(qsizetype at) const { return m_letters[at] == QStringLiteral(" "); }
    QString cutAfter(QString text, qsizetype last) const {
        if (last >= 0 && isSpace(last)) text.chop(1);
        else if (last >= 0 && join(m_letters[last], m_letters[last + 1])) text += kJoiner;
        return text + kCut;
    }
    QString beforeRest(qsizetype at, qsizetype last) const {
        if (isSpace(at - 1)) return last < 0 ? QString() : QStringLiteral(" "); // a line may break there
        return join(m_letters[at - 1], m_letters[at]) ? QString(kJoiner) : QString();
    }

    QStringList m_letters;
    QVector<bool> m_isKept;
};

// Where a name leaves its rivals.
QVector<qsizetype> differences(const QStringList& letters, const QVector<QStringList>& rivals) {
    QVector<qsizetype> result;
    for (const QStringList& rival : rivals) result.append(std::mismatch(letters.begin(), letters.end(), rival.begin(), rival.end()).first - letters.begin());
    return result;
}

enum class Kept { words, ends, beginnings }; // of the words that differ: all, from the difference on, or its first letter or number

QVector<Part> partsThatDiffer(const QStringList& letters, const QVector<qsizetype>& starts, Kept kept) {
    QVector<Part> parts;
    for (const qsizetype at : starts) {
        const Part word = wordAt(letters, at);
        Part part = word;
        if (kept != Kept::words) part.from = std::clamp(at, word.from, word.to - 1);
        if (kept == Kept::beginnings) part.to = part.from + 1;
        while (part.from > word.from && isDigit(letters, part.from) && isDigit(letters, part.from - 1)) --part.from;
        while (part.to < word.to && isDigit(letters, part.to) && isDigit(letters, part.to - 1)) ++part.to;
        parts.append(part);
    }
    return parts;
}

// What differs, and of the rest as much as there is room for: how the name begins, the word before the difference, what
// follows, and more of the beginning.
std::optional<QString> cutBeside(const QStringList& letters, const QVector<QStringList>& rivals, const std::function<bool(const QString&)>& hasRoom) {
    const QVector<qsizetype> starts = differences(letters, rivals);
    for (const Kept kept : {Kept::words, Kept::ends, Kept::beginnings}) {
        KeptName name(letters);
        qsizetype first = letters.size();
        for (const Part& part : partsThatDiffer(letters, starts, kept)) {
            name.keep(part);
            first = std::min(first, part.from);
        }
        if (!hasRoom(name.text())) continue;
        const auto add = [&](Part part) {
            KeptName more = name;
            more.keep(part);
            if (!hasRoom(more.text())) return false;
            name = std::move(more);
            return true;
        };
        const auto addMost = [&](Part part) { // from its beginning on
            if (add(part)) return;
            while (part.from < part.to) {
                const qsizetype to = (part.from + part.to + 1) / 2;
                if (add({part.from, to})) part.from = to;
                else part.to = to - 1;
            }
        };
        addMost({0, std::min({wordAt(letters, 0).to, kHead, first})});
        if (first > 0) {
            qsizetype before = first;
            while (before > 0 && !isInWord(letters, before - 1)) --before;
            if (before > 0) add({wordAt(letters, before - 1).from, first});
        }
        addMost({first, letters.size()});
        addMost({0, first});
        return name.text();
    }
    return std::nullopt;
}

} // namespace

QStringList cutApart(const QStringList& names, const ShownText& shown) {
    QStringList result, whole, said;
    QVector<bool> isCut;
    for (qsizetype i = 0; i < names.size(); ++i) {
        result.append(shown(i, names[i]));
        whole.append(flat(names[i]));
        said.append(withoutCutNumber(flat(result[i]), whole[i]));
        isCut.append(flat(result[i]) != whole[i]);
    }
    if (!isCut.contains(true)) return result;
    const auto isTakenFor = [&](qsizetype i, qsizetype j) { return isCut[i] && whole[i] != whole[j] && canBe(said[i], whole[j]); };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList letters = lettersOf(names[i].simplified());
        if (!isCut[i] || letters.isEmpty()) continue;
        const auto hasRoom = [&](const QString& text) { return flat(shown(i, text)) == flat(text); };
        QVector<QStringList> rivals;
        QVector<bool> isRival(names.size(), false);
        const auto addRivals = [&](auto isOne) {
            const qsizetype before = rivals.size();
            for (qsizetype j = 0; j < names.size(); ++j) {
                if (isRival[j] || !isOne(j)) continue;
                isRival[j] = true;
                rivals.append(lettersOf(names[j].simplified()));
            }
            return rivals.size() > before;
        };
        bool hasMore = addRivals([&](qsizetype j) { return isTakenFor(i, j) || isTakenFor(j, i); }); // both ways, so that names of a kind are cut alike
        while (hasMore) {
            const auto text = cutBeside(letters, rivals, hasRoom);
            if (!text) break;
            const auto isAnothers = [&](qsizetype j) { return whole[i] != whole[j] && flat(result[j]) == flat(*text); };
            bool isFree = true;
            for (qsizetype j = 0; j < names.size(); ++j) isFree = isFree && !isAnothers(j);
            if (isFree) result[i] = shown(i, *text);
            // What tells it from the one may be what it shares with another.
            hasMore = addRivals([&](qsizetype j) { return whole[i] != whole[j] && canBe(flat(*text), whole[j]); });
        }
    }
    return result;
}

} // namespace mlsys
