// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guide.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

std::vector<GuidePage> readAll() {
    std::vector<GuidePage> pages;
    for (const QFileInfo& info : QDir(u":/guide"_s).entryInfoList({u"*.md"_s})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString heading = text.section(u'\n', 0, 0);
        pages.push_back({info.completeBaseName(), heading.startsWith(u"# ") ? heading.sliced(2).trimmed() : info.completeBaseName(), text});
    }
    std::sort(pages.begin(), pages.end(), [](const GuidePage& a, const GuidePage& b) { return std::pair(a.id != u"index", a.title) < std::pair(b.id != u"index", b.title); });
    return pages;
}

} // namespace

const std::vector<GuidePage>& guidePages() {
    static const std::vector<GuidePage> pages = readAll();
    return pages;
}

const GuidePage* guidePage(const QString& id) {
    for (const GuidePage& page : guidePages()) if (page.id == id) return &page;
    return nullptr;
}

std::vector<const GuidePage*> searchGuide(const QString& words) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<const GuidePage*> named, others;
    for (const GuidePage& page : guidePages()) {
        const auto has = [&](const QString& word) { return page.markdown.contains(word, Qt::CaseInsensitive); };
        const auto names = [&](const QString& word) { return page.title.contains(word, Qt::CaseInsensitive); };
        if (!std::all_of(wanted.begin(), wanted.end(), has)) continue;
        (std::any_of(wanted.begin(), wanted.end(), names) ? named : others).push_back(&page);
    }
    named.insert(named.end(), others.begin(), others.end());
    return named;
}

} // namespace mlsys
