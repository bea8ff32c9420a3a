// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/zoo.hpp"

#include "engine/nearest.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <tuple>

namespace mlsys {
namespace {

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text) out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

bool covers(std::string_view cover, std::string_view path) {
    return path == cover || (path.size() > cover.size() && path.starts_with(cover) && path[cover.size()] == '.');
}

std::string stringAt(const Given& object, const char* key) {
    const Given* at = object.find(key);
    return at && at->isText() ? std::string(at->text) : std::string();
}

// Order of the tiers and families in lists: from the data centre down, from the best known on.
int groupRank(std::string_view group) {
    static constexpr std::string_view kOrder[] = {"cloud", "workstation", "mobile", "edge", "tiny", "language", "vision", "multimodal", "speech", "recommendation", "statespace", "generativevision", "tutorial", "lighthouse", "persona"};
    const auto at = std::find(std::begin(kOrder), std::end(kOrder), group);
    return static_cast<int>(at - std::begin(kOrder));
}

} // namespace

const char* keyOf(EntryKind kind) {
    static constexpr const char* kKeys[] = {"hardware", "models", "grids", "datacenters", "nodes", "fabrics", "fleets", "scenarios"};
    return kKeys[static_cast<std::size_t>(kind)];
}

std::optional<EntryKind> entryKindOf(std::string_view key) {
    for (const EntryKind kind : kEntryKinds) if (key == keyOf(kind)) return kind;
    return std::nullopt;
}

std::optional<EntryKind> entryKindOf(Entity entity) {
    switch (entity) {
    case Entity::model: return EntryKind::models;
    case Entity::hardware: return EntryKind::hardware;
    case Entity::grid: return EntryKind::grids;
    case Entity::datacenter: return EntryKind::datacenters;
    case Entity::node: return EntryKind::nodes;
    case Entity::fabric: return EntryKind::fabrics;
    case Entity::fleet: return EntryKind::fleets;
    case Entity::none: break;
    }
    return std::nullopt;
}

bool isMetadata(std::string_view key) {
    static constexpr std::string_view kKeys[] = {"id", "name", "year", "tier", "family", "note", "sources", "base", "direction"};
    return std::find(std::begin(kKeys), std::end(kKeys), key.substr(0, key.find('.'))) != std::end(kKeys);
}

const Source* ZooEntry::sourceOf(std::string_view path) const {
    for (const Source& source : sources) for (const std::string& cover : source.covers) if (covers(cover, path)) return &source;
    return nullptr;
}

std::string FileIssue::text() const {
    return file + (line > 0 ? ":" + std::to_string(line) : "") + ": " + issue.message;
}

std::optional<FileIssue> readEntry(EntryKind kind, std::string_view text, const std::string& file, ZooEntry& out) {
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(text, tree, fault)) return FileIssue{file, fault.line, {IssueCode::parse, "", fault.message}};
    const Given& root = tree.root();
    if (!root.isObject()) return FileIssue{file, 1, {IssueCode::type, "", "an entry is a JSON object"}};
    ZooEntry entry;
    entry.kind = kind;
    entry.file = file;
    entry.id = stringAt(root, "id");
    entry.name = stringAt(root, "name");
    if (entry.id.empty()) return FileIssue{file, 1, {IssueCode::missingField, "id", "id must be given: it is the name under which the entry is found"}};
    if (entry.name.empty()) entry.name = entry.id;
    entry.group = stringAt(root, kind == EntryKind::models ? "family" : "tier");
    entry.note = stringAt(root, "note");
    if (const Given* year = root.find("year"); year && year->whole && std::abs(year->number) < 1e6) entry.year = static_cast<int>(year->number);
    if (const Given* sources = root.find("sources"); sources && sources->type == Given::Type::list) {
        for (const Given& s : sources->parts) {
            if (!s.isObject()) continue;
            Source source{{}, stringAt(s, "kind"), stringAt(s, "title"), stringAt(s, "publisher"), stringAt(s, "date"), stringAt(s, "url"), stringAt(s, "note")};
            if (const Given* paths = s.find("for"); paths && paths->type == Given::Type::list) {
                for (const Given& path : paths->parts) if (path.isText()) source.covers.emplace_back(path.text);
            }
            entry.sources.push_back(std::move(source));
        }
    }
    for (const Given& part : root.parts) if (!isMetadata(part.key) || part.key == "base") flatten(part, std::string(part.key), entry.values);
    out = std::move(entry);
    return std::nullopt;
}

std::string entryJson(const ZooEntry& entry) {
    json::OrderedTree tree = json::OrderedTree::object();
    tree["id"] = entry.id;
    tree["name"] = entry.name;
    if (!entry.group.empty()) tree[entry.kind == EntryKind::models ? "family" : "tier"] = entry.group;
    if (entry.year != 0) tree["year"] = entry.year;
    const json::OrderedTree values = json::nest(entry.values);
    for (const auto& [key, value] : values.items()) tree[key] = value;
    if (!entry.note.empty()) tree["note"] = entry.note;
    json::OrderedTree sources = json::OrderedTree::array();
    for (const Source& s : entry.sources) {
        json::OrderedTree source = {{"for", s.covers}, {"kind", s.kind}, {"title", s.title}};
        if (!s.publisher.empty()) source["publisher"] = s.publisher;
        if (!s.date.empty()) source["date"] = s.date;
        if (!s.url.empty()) source["url"] = s.url;
        if (!s.note.empty()) source["note"] = s.note;
        sources.push_back(std::move(source));
    }
    if (!sources.empty()) tree["sources"] = std::move(sources);
    return json::print(tree);
}

Zoo Zoo::embedded() {
    Zoo zoo;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (const std::optional<EntryKind> kind = entryKindOf(file.kind)) zoo.add(*kind, file.text, std::string(file.kind) + "/" + file.name);
    }
    return zoo;
}

std::optional<FileIssue> Zoo::add(EntryKind kind, std::string_view text, const std::string& file) {
    ZooEntry entry;
    if (std::optional<FileIssue> issue = readEntry(kind, text, file, entry)) return issue;
    put(std::move(entry));
    return std::nullopt;
}

void Zoo::put(ZooEntry entry) {
    m_bound.clear(); // all: a fleet holds its devices
    for (ZooEntry& known : m_entries) {
        if (known.kind == entry.kind && known.id == entry.id) {
            known = std::move(entry);
            return;
        }
    }
    m_entries.push_back(std::move(entry));
}

const Record* Zoo::bound(const ZooEntry& entry) const {
    m_bound.resize(m_entries.size());
    Bound& bound = m_bound[static_cast<std::size_t>(&entry - m_entries.data())];
    if (!bound.known) {
        std::vector<Issue> issues;
        Values named; // by its id, so that the entry's own name and tier come along
        named.set("base", entry.id);
        std::optional<Record> record = bindEntry(*this, entry.kind, named, issues);
        if (record && issues.empty()) bound.record = std::make_shared<const Record>(std::move(*record));
        bound.known = true;
    }
    return bound.record.get();
}

std::vector<const ZooEntry*> Zoo::entries(EntryKind kind) const {
    std::vector<const ZooEntry*> found;
    for (const ZooEntry& entry : m_entries) if (entry.kind == kind) found.push_back(&entry);
    std::sort(found.begin(), found.end(), [](const ZooEntry* a, const ZooEntry* b) {
        return std::tuple(groupRank(a->group), a->year, a->name) < std::tuple(groupRank(b->group), b->year, b->name);
    });
    return found;
}

const ZooEntry* Zoo::find(EntryKind kind, std::string_view id) const {
    const std::string_view last = id.substr(id.rfind('.') + 1); // all of it without a dot
    for (const ZooEntry& entry : m_entries) if (entry.kind == kind && entry.id == last) return &entry;
    const ZooEntry* near = nullptr;
    for (const ZooEntry& entry : m_entries) if (entry.kind == kind && entry.id.size() == last.size() && folded(entry.id) == folded(last)) near = &entry;
    return near;
}

std::vector<std::string> Zoo::nearestIds(EntryKind kind, std::string_view id) const {
    std::vector<std::string> ids;
    for (const ZooEntry* entry : entries(kind)) ids.push_back(entry->id);
    return nearest(id, ids);
}

std::vector<FileIssue> checkEntry(const Zoo& zoo, const ZooEntry& entry, std::string_view text) {
    std::vector<FileIssue> found;
    const auto report = [&](const Issue& issue) { found.push_back({entry.file, json::lineOf(text, issue.field), issue}); };
    for (const Issue& issue : checkValues(zoo, entry.kind, entry.values)) report(issue);
    static constexpr std::string_view kSourceKinds[] = {"datasheet", "paper", "estimate", "derived", "convention"};
    for (const Source& source : entry.sources) {
        if (std::find(std::begin(kSourceKinds), std::end(kSourceKinds), source.kind) == std::end(kSourceKinds)) {
            report({IssueCode::outOfRange, "sources", "a source's kind is datasheet, paper, estimate, derived or convention, got \"" + source.kind + "\""});
        }
        if (source.title.empty()) report({IssueCode::missingField, "sources", "a source needs a title"});
    }
    for (const auto& [path, atom] : entry.values) {
        if (path == "kind" || entry.kind == EntryKind::scenarios) continue;
        int count = 0;
        for (const Source& source : entry.sources) for (const std::string& cover : source.covers) count += covers(cover, path) ? 1 : 0;
        if (count != 1) report({IssueCode::missingField, path, path + (count == 0 ? " has no source" : " has more than one source")});
    }
    return found;
}

} // namespace mlsys
