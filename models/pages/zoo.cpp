// SPDX-License-Identifier: GPL-3.0-or-later
// The zoo. The window shows it with a widget of its own (app/pages/zoo_view.h); here is its list of devices, for export.
#include "models/page.h"
#include "models/words.h"
#include "models/zoo_table_model.h"

#include <QCoreApplication>

namespace mlsys {
namespace {

class ZooPageText { Q_DECLARE_TR_FUNCTIONS(ZooPage) };

Content build(const PageContext& context) {
    ZooTableModel devices;
    devices.setEntries(context.services.zoo, EntryKind::hardware, false, context.format);
    Content content;
    content.table = tableOf(devices);
    QStringList counts;
    for (const EntryKind kind : kEntryKinds) counts << ZooPageText::tr("%1 %2").arg(context.services.zoo.entries(kind).size()).arg(withinSentence(kindTitle(kind)));
    content.verdict = ZooPageText::tr("The zoo: %1").arg(counts.join(QStringLiteral(", ")));
    return content;
}

} // namespace

Page zooPage() { return {"zoo", MLS_TEXT("page", "Zoo"), "Library", "Every chapter", {}, &build}; }

} // namespace mlsys
