// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decks.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;
constexpr auto kSuffix = ".mlsysim.json"_L1;
} // namespace

std::vector<Deck> standardDecks() {
    std::vector<Deck> decks;
    for (const QFileInfo& info : QDir(u":/decks"_s).entryInfoList({u'*' + kSuffix})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QJsonObject head = QJsonDocument::fromJson(file.readAll()).object().value("deck"_L1).toObject();
        decks.push_back({info.fileName().chopped(kSuffix.size()), info.filePath(), head.value("title"_L1).toString(), head.value("summary"_L1).toString(), head.value("chapter"_L1).toString(), head.value("minutes"_L1).toInt()});
    }
    std::sort(decks.begin(), decks.end(), [](const Deck& a, const Deck& b) { return a.title < b.title; });
    return decks;
}

} // namespace mlsys
