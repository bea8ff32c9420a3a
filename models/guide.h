// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in guide: a page of Markdown for each page of the program, and some more (resources/guide).
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace mlsys {

struct GuidePage {
    QString id;       // of the program's page, or "index", "glossary", …
    QString title;    // its first heading
    QString markdown;
};

// The index first, then by title. Read when first asked for.
const std::vector<GuidePage>& guidePages();
const GuidePage* guidePage(const QString& id);
// Pages with all of the words, in any order; those with one of them in the title first.
std::vector<const GuidePage*> searchGuide(const QString& words);

} // namespace mlsys
