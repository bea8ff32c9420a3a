// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zoo_model.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QFont>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class ZooText { Q_DECLARE_TR_FUNCTIONS(Zoo) };

QString sourceKind(const std::string& kind) {
    static const std::pair<std::string_view, const char*> kKinds[] = {
        {"datasheet", QT_TRANSLATE_NOOP("Zoo", "Datasheet")}, {"paper", QT_TRANSLATE_NOOP("Zoo", "Paper")}, {"estimate", QT_TRANSLATE_NOOP("Zoo", "Estimate")},
        {"derived", QT_TRANSLATE_NOOP("Zoo", "Derived")}, {"convention", QT_TRANSLATE_NOOP("Zoo", "Convention")}};
    for (const auto& [key, text] : kKinds) if (kind == key) return ZooText::tr(text);
    return qstring(kind);
}

} // namespace

QString groupTitle(std::string_view group) {
    static const std::pair<std::string_view, const char*> kGroups[] = {
        {"cloud", QT_TRANSLATE_NOOP("Zoo", "Cloud")}, {"workstation", QT_TRANSLATE_NOOP("Zoo", "Workstation")}, {"mobile", QT_TRANSLATE_NOOP("Zoo", "Mobile")},
        {"edge", QT_TRANSLATE_NOOP("Zoo", "Edge")}, {"tiny", QT_TRANSLATE_NOOP("Zoo", "Tiny")}, {"language", QT_TRANSLATE_NOOP("Zoo", "Language")},
        {"vision", QT_TRANSLATE_NOOP("Zoo", "Vision")}, {"multimodal", QT_TRANSLATE_NOOP("Zoo", "Vision and language")}, {"speech", QT_TRANSLATE_NOOP("Zoo", "Speech")},
        {"recommendation", QT_TRANSLATE_NOOP("Zoo", "Recommendation")}, {"statespace", QT_TRANSLATE_NOOP("Zoo", "State space")},
        {"generativevision", QT_TRANSLATE_NOOP("Zoo", "Image generation")},
        {"tutorial", QT_TRANSLATE_NOOP("Zoo", "First example")}, {"lighthouse", QT_TRANSLATE_NOOP("Zoo", "Lighthouse")}, {"persona", QT_TRANSLATE_NOOP("Zoo", "Persona")}, {"", QT_TRANSLATE_NOOP("Zoo", "All")}};
    for (const auto& [key, text] : kGroups) if (group == key) return ZooText::tr(text);
    return qstring(group);
}

QString entrySummary(const ZooEntry& entry) {
    static constexpr const char* kPaths[] = {"parameters", "inference_flops", "macs", "model_size", "peak_flops", "memory.capacity", "memory.bandwidth", "tdp",
                                             "carbon_intensity", "pue", "count", "node", "fabric"};
    QStringList parts;
    for (const char* path : kPaths) {
        const Atom* atom = entry.values.find(path);
        if (!atom || parts.size() == 4) continue;
        const double* number = std::get_if<double>(atom);
        QString text = qstring(textOf(*atom));
        if (number && std::string_view(path) == "parameters") text = *number >= 1e9 ? ZooText::tr("%1 B parameters").arg(*number / 1e9, 0, 'g', 4) : ZooText::tr("%1 M parameters").arg(*number / 1e6, 0, 'g', 4);
        else if (number) text = qstring(path) + u' ' + text;
        parts << text;
    }
    return parts.join(u" · "_s);
}

QString sourceText(const ZooEntry& entry, std::string_view path) {
    const Source* source = entry.sourceOf(path);
    if (!source) return {};
    QString text = sourceKind(source->kind) + u": "_s + qstring(source->title);
    if (!source->date.empty()) text += u", "_s + qstring(source->date);
    if (!source->note.empty()) text += u". "_s + qstring(source->note);
    return text;
}

QString entryToolTip(const ZooEntry& entry) {
    QString html = u"<p><b>%1</b>%2</p>"_s.arg(qstring(entry.name).toHtmlEscaped(), entry.year != 0 ? u" (%1)"_s.arg(entry.year) : QString());
    if (!entry.note.empty()) html += u"<p>%1</p>"_s.arg(qstring(entry.note).toHtmlEscaped());
    html += u"<table cellspacing=4>"_s;
    for (const auto& [path, atom] : entry.values) {
        const Source* source = entry.sourceOf(path);
        html += u"<tr><td>%1</td><td><b>%2</b></td><td>%3</td></tr>"_s.arg(qstring(path).toHtmlEscaped(), qstring(textOf(atom)).toHtmlEscaped(),
                                                                         source ? sourceKind(source->kind) + u": "_s + qstring(source->title).toHtmlEscaped() : QString());
    }
    return html + u"</table>"_s;
}

QString entryHtml(const ZooEntry& entry) {
    QString html = u"<h3>%1%2</h3>"_s.arg(qstring(entry.name).toHtmlEscaped(), entry.year != 0 ? u" (%1)"_s.arg(entry.year) : QString());
    if (!entry.note.empty()) html += u"<p>%1</p>"_s.arg(qstring(entry.note).toHtmlEscaped());
    const auto values = [&](const Source* of) {
        QStringList lines;
        for (const auto& [path, atom] : entry.values) {
            if (entry.sourceOf(path) == of && path != "kind") lines << u"%1&nbsp;=&nbsp;<b>%2</b>"_s.arg(qstring(path).toHtmlEscaped(), qstring(textOf(atom)).toHtmlEscaped());
        }
        return listed(lines);
    };
    for (const Source& source : entry.sources) {
        const QString title = qstring(source.title).toHtmlEscaped();
        html += u"<p>%1<br>%2: %3%4%5</p>"_s.arg(values(&source), sourceKind(source.kind).toHtmlEscaped(),
                                                  !source.url.starts_with("http") ? title : u"<a href=\"%1\">%2</a>"_s.arg(qstring(source.url).toHtmlEscaped(), title),
                                                  source.date.empty() ? QString() : u", "_s + qstring(source.date).toHtmlEscaped(),
                                                  source.note.empty() ? QString() : u". "_s + qstring(source.note).toHtmlEscaped());
    }
    if (const QString rest = values(nullptr); !rest.isEmpty()) html += u"<p>%1</p>"_s.arg(rest);
    return html;
}

ZooModel::ZooModel(const Zoo& zoo, EntryKind kind, QObject* parent) : QAbstractItemModel(parent), m_kind(kind) {
    for (const ZooEntry* entry : zoo.entries(kind)) {
        const QString title = groupTitle(entry->group);
        if (m_groups.empty() || m_groups.back().title != title) m_groups.push_back({title, {}});
        m_groups.back().entries.push_back(*entry);
    }
}

void ZooModel::setCurrentId(const QString& id) {
    const QModelIndex before = indexOf(m_current);
    m_current = id;
    for (const QModelIndex& index : {before, indexOf(id)}) if (index.isValid()) Q_EMIT dataChanged(index, index);
}

void ZooModel::setMarkedIds(const QStringList& ids) {
    const QStringList changed = m_marked + ids;
    m_marked = ids;
    for (const QString& id : changed) {
        const QModelIndex index = indexOf(id);
        if (index.isValid()) Q_EMIT dataChanged(index, index);
    }
}

QModelIndex ZooModel::indexOf(const QString& id) const {
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t e = 0; e < m_groups[g].entries.size(); ++e) {
            if (qstring(m_groups[g].entries[e].id) == id) return createIndex(static_cast<int>(e), 0, static_cast<quintptr>(g + 1));
        }
    }
    return {};
}

// The internal id is 0 for a group, else 1 + the group's number.
QModelIndex ZooModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex ZooModel::parent(const QModelIndex& child) const {
    return child.isValid() && child.internalId() != 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int ZooModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size());
}

int ZooModel::columnCount(const QModelIndex&) const { return 1; }

const ZooEntry* ZooModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return nullptr;
    return &m_groups[static_cast<std::size_t>(index.internalId()) - 1].entries[static_cast<std::size_t>(index.row())];
}

QVariant ZooModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ZooEntry* entry = entryAt(index);
    if (!entry) return role == Qt::DisplayRole ? QVariant(m_groups[static_cast<std::size_t>(index.row())].title) : QVariant();
    const bool current = qstring(entry->id) == m_current;
    switch (role) {
    case Qt::DisplayRole: return m_marked.contains(qstring(entry->id)) ? QString(u"+ "_s + qstring(entry->name)) : qstring(entry->name);
    case Qt::ToolTipRole: return entryToolTip(*entry);
    case Qt::AccessibleDescriptionRole:
    case SummaryRole: return entrySummary(*entry);
    case Qt::FontRole:
        if (current) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case IdRole: return qstring(entry->id);
    case CurrentRole: return current;
    case FilterRole: // "Llama-3-8B", "llama3_8b" and "H100 80" all find what they mean
        return foldedParts({qstring(entry->id), qstring(entry->name), qstring(entry->group), QString::number(entry->year), entrySummary(*entry)});
    default: return {};
    }
}

Qt::ItemFlags ZooModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace mlsys
