// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_draft.h"

#include "engine/unit_text.hpp"
#include "models/number_text.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "registry/bind.hpp"
#include "registry/zoo_folder.hpp"

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kSourceKinds[] = {"datasheet", "paper", "estimate", "derived", "convention"};

QStringList idsOf(const Zoo& zoo, EntryKind kind) {
    QStringList ids;
    for (const ZooEntry* entry : zoo.entries(kind)) ids << qstring(entry->id);
    return ids;
}

QStringList choicesOf(const Zoo& zoo, const ZooField& field) {
    QStringList choices;
    if (field.isEntry()) return idsOf(zoo, *entryKindOf(field.row->entity));
    if (field.row->kind == Kind::flag) return {u"true"_s, u"false"_s};
    if (field.row->kind == Kind::choice) for (const Choice& choice : field.row->choices()) choices << qstring(choice.key);
    return choices;
}

QString helpOf(const ZooField& field) {
    QString help = translated(field.row->help);
    if (*field.row->unit) help += (help.isEmpty() ? QString() : u" "_s) + u"(%1)"_s.arg(qstring(field.row->unit));
    return help;
}

QStringList groupsOf(const Zoo& zoo, EntryKind kind) {
    QStringList groups;
    for (const ZooEntry* entry : zoo.entries(kind)) if (!entry->group.empty() && !groups.contains(qstring(entry->group))) groups << qstring(entry->group);
    return groups;
}

bool isBelow(std::string_view path, std::string_view cover) { return path == cover || (path.size() > cover.size() && path.starts_with(cover) && path[cover.size()] == '.'); }

// The paths of an origin's source that still hold what it says. A cover stays whole where all below it is unchanged.
std::vector<std::string> stillCovered(const Source& source, const ZooEntry& origin, const Values& now) {
    std::vector<std::string> covers;
    for (const std::string& cover : source.covers) {
        std::vector<std::string> same;
        bool whole = true;
        for (const auto& [path, atom] : now) {
            if (!isBelow(path, cover)) continue;
            const Atom* before = origin.values.find(path);
            if (before && *before == atom) same.push_back(path);
            else whole = false;
        }
        if (whole && !same.empty()) covers.push_back(cover);
        else covers.insert(covers.end(), same.begin(), same.end());
    }
    return covers;
}

} // namespace

EntryDraft::EntryDraft(const Zoo& zoo, QObject* parent) : QObject(parent), m_zoo(zoo) {}

void EntryDraft::startNew(EntryKind kind) {
    ZooEntry origin;
    origin.kind = kind;
    m_fixed = false;
    start(std::move(origin), tr("New entry: %1").arg(withinSentence(kindTitle(kind))));
}

void EntryDraft::startCopy(const ZooEntry& entry) {
    ZooEntry copy = entry;
    const QString heading = tr("A copy of %1").arg(qstring(entry.name));
    copy.name = utf8(tr("%1 (copy)").arg(qstring(entry.name)));
    for (int number = 1; copy.id == entry.id || m_zoo.find(copy.kind, copy.id); ++number) copy.id = entry.id + "_" + (number == 1 ? "copy" : std::to_string(number));
    copy.file.clear();
    m_fixed = false;
    start(std::move(copy), heading);
}

void EntryDraft::startEdit(const ZooEntry& entry) {
    m_fixed = true;
    start(entry, tr("Edit %1").arg(qstring(entry.name)));
}

void EntryDraft::startImport(ZooEntry entry) {
    m_fixed = false;
    const QString heading = tr("Imported: %1").arg(qstring(entry.name));
    start(std::move(entry), heading);
}

void EntryDraft::start(ZooEntry origin, const QString& heading) {
    m_origin = std::move(origin);
    m_heading = heading;
    const EntryKind kind = m_origin.kind;
    m_lines = {{u"name"_s, tr("Name"), {}, qstring(m_origin.name), {}, {}, {}, nullptr, true},
               {u"id"_s, tr("Id"), tr("Under which it is found: letters, digits, _ and -"), qstring(m_origin.id), {}, {}, {}, nullptr, true}};
    if (kind == EntryKind::hardware || kind == EntryKind::models) {
        m_lines.push_back({u"group"_s, kind == EntryKind::models ? tr("Family") : tr("Tier"), {}, qstring(m_origin.group), {}, {}, groupsOf(m_zoo, kind), nullptr, true});
        m_lines.push_back({u"year"_s, tr("Year"), {}, m_origin.year != 0 ? QString::number(m_origin.year) : QString(), {}, {}, {}, nullptr, true});
    }
    const std::optional<Values> resolved = m_origin.values.find("base") ? resolvedValues(m_zoo, kind, nullptr, m_origin.values) : std::nullopt;
    for (const ZooField& field : zooFields(kind)) {
        const Atom* own = m_origin.values.find(field.path);
        const Atom* base = resolved ? resolved->find(field.path) : nullptr;
        m_lines.push_back({qstring(field.path), field.title, helpOf(field), own ? qstring(textOf(*own)) : QString(), base && !own ? qstring(textOf(*base)) : QString(), {}, choicesOf(m_zoo, field), field.row, field.isMain});
    }
    m_lines.push_back({u"note"_s, tr("Note"), {}, qstring(m_origin.note), {}, {}, {}, nullptr, true});
    QStringList kinds;
    for (const char* each : kSourceKinds) kinds << QLatin1String(each);
    m_lines.push_back({u"source.title"_s, tr("Source of what you enter"), tr("A data sheet, a paper, a quote, your own estimate"), tr("Entered by hand"), {}, {}, {}, nullptr, true});
    m_lines.push_back({u"source.kind"_s, tr("Kind of that source"), {}, u"estimate"_s, {}, {}, kinds, nullptr, true});
    check();
    Q_EMIT started();
    Q_EMIT changed();
}

int EntryDraft::lineOf(const QString& key) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i) if (m_lines[i].key == key) return static_cast<int>(i);
    return -1;
}

QString EntryDraft::textAt(const char* key) const {
    const int line = lineOf(QLatin1String(key));
    return line < 0 ? QString() : m_lines[static_cast<std::size_t>(line)].text.trimmed();
}

void EntryDraft::setText(int line, const QString& text) {
    Line& at = m_lines[static_cast<std::size_t>(line)];
    if (at.text == text) return;
    const bool derived = !m_fixed && at.key == "name"_L1 && textAt("id").toStdString() == ZooLibrary::idOf(at.text);
    at.text = text;
    if (derived) m_lines[static_cast<std::size_t>(lineOf(u"id"_s))].text = qstring(ZooLibrary::idOf(text)); // until somebody writes another
    check();
    Q_EMIT changed();
}

// A bare number has the field's own unit.
Atom EntryDraft::atomOfLine(const Line& line) const {
    const QString trimmed = line.text.trimmed();
    if (line.row->kind == Kind::choice || line.row->entity != Entity::none) return utf8(trimmed);
    const Atom atom = atomOf(utf8(typedInC(line.text)));
    const double* number = std::get_if<double>(&atom);
    return number && !line.row->dimension.none() ? Atom(shortest(*number) + ' ' + line.row->unit) : atom;
}

ZooEntry EntryDraft::entry() const {
    ZooEntry entry;
    entry.kind = m_origin.kind;
    entry.id = utf8(textAt("id"));
    entry.name = utf8(textAt("name"));
    entry.group = utf8(textAt("group"));
    entry.note = utf8(textAt("note"));
    entry.year = textAt("year").toInt();
    entry.file = m_origin.file;
    entry.values = m_origin.values; // also what no line shows
    for (const Line& line : m_lines) {
        if (!line.row) continue;
        const std::string path = utf8(line.key);
        if (line.text.trimmed().isEmpty()) {
            entry.values.erase(path);
            continue;
        }
        const Atom atom = atomOfLine(line);
        if (line.row->entity != Entity::none) {
            const Atom* before = m_origin.values.find(path);
            if (!before || *before != atom) entry.values.eraseBelow(path); // changes of another entry
        }
        entry.values.set(path, atom);
    }
    Source own{{}, utf8(textAt("source.kind")), utf8(textAt("source.title")), {}, {}, {}, {}};
    for (const Source& source : m_origin.sources) {
        Source kept = source;
        kept.covers = stillCovered(source, m_origin, entry.values);
        if (!kept.covers.empty()) entry.sources.push_back(std::move(kept));
    }
    for (const auto& [path, atom] : entry.values) if (path != "kind" && path != "base" && !entry.sourceOf(path)) own.covers.push_back(path);
    if (!own.covers.empty()) entry.sources.push_back(std::move(own));
    return entry;
}

void EntryDraft::check() {
    const ZooEntry entry = this->entry();
    m_faults = 0;
    m_remarks.clear();
    for (Line& line : m_lines) line.problem.clear();
    QStringList missing;
    const auto report = [&](const QString& key, const QString& message) {
        ++m_faults;
        const int line = lineOf(key);
        if (line >= 0) m_lines[static_cast<std::size_t>(line)].problem = message;
        else m_remarks << message;
    };
    // An empty form is not wrong, it is not finished: what is missing is said once.
    const auto want = [&](const QString& title) {
        ++m_faults;
        missing << title;
    };
    if (entry.name.empty()) want(tr("Name"));
    if (entry.id.empty()) want(tr("Id"));
    else if (entry.id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") != std::string::npos) report(u"id"_s, tr("letters, digits, _ and - only"));
    else if (!m_fixed && m_zoo.find(entry.kind, entry.id)) report(u"id"_s, tr("the zoo has an entry %1 already").arg(qstring(entry.id)));
    if (const QString year = textAt("year"); !year.isEmpty() && entry.year < 1900) report(u"year"_s, tr("a year such as 2024"));
    const ZooCheck found = checkNew(m_zoo, entry);
    for (const FileIssue& fault : found.faults) {
        const int line = lineOf(qstring(fault.issue.field));
        if (fault.issue.field == "sources") report(u"source.title"_s, issueText(fault.issue));
        else if (line >= 0 && m_lines[static_cast<std::size_t>(line)].text.trimmed().isEmpty()) want(m_lines[static_cast<std::size_t>(line)].title);
        else report(qstring(fault.issue.field), issueText(fault.issue));
    }
    if (!missing.isEmpty()) m_remarks.prepend(tr("Still wanted: %1").arg(listed(missing)));
    for (const FileIssue& warning : found.warnings) m_remarks << issueText(warning.issue);
}

} // namespace mlsys
