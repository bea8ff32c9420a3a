// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variant_key.h"

#include "models/page_parts.h"
#include "models/words.h"
#include "registry/sweep_request.hpp"

#include <QStringList>

#include <cmath>

namespace mlsys {

QString variantKey(const QString& key, const std::vector<Change>& changes) {
    QStringList parts;
    for (const Change& change : changes) parts << qstring(change.path) + u'=' + (change.after ? qstring(textOf(*change.after)) : QString());
    return parts.isEmpty() ? key : key + u'@' + parts.join(u';');
}

QString variantKey(const PageContext& context, const Solver& solver, const char* output, const std::vector<std::pair<const char*, double>>& inputs) {
    std::vector<Change> changes;
    for (const auto& [path, value] : inputs) {
        const Row* row = findRow(solver.in.rows(), path);
        if (!row) return outputKey(solver, output);
        changes.push_back({scenarioPath(context.results.scenario(), solver, path), std::isnan(value) ? std::optional<Atom>() : std::optional<Atom>(atomOf(*row, value))});
    }
    return variantKey(outputKey(solver, output), changes);
}

QString partKey(const QString& whole, const QString& part) { return whole.section(u'@', 0, 0) + u'#' + part + (whole.contains(u'@') ? u'@' + whole.section(u'@', 1) : QString()); }

VariantOf readVariantKey(const QString& key) {
    const QString number = key.section(u'@', 0, 0);
    VariantOf variant{number.section(u'#', 0, 0), number.contains(u'#'), {}};
    for (const QString& part : key.section(u'@', 1).split(u';', Qt::SkipEmptyParts)) {
        const std::string text = utf8(part.section(u'=', 1));
        variant.changes.push_back({utf8(part.section(u'=', 0, 0)), text.empty() ? std::optional<Atom>() : std::optional<Atom>(atomOf(text))});
    }
    return variant;
}

} // namespace mlsys
