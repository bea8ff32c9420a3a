// SPDX-License-Identifier: GPL-3.0-or-later
// The zoo: devices, models, grids, fleets as data, each value with its source. Entries are Values in the shape of the
// batch contract; binding (bind.hpp) makes typed structs of them.
#pragma once

#include "engine/issue.hpp"
#include "engine/row.hpp"
#include "registry/values.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

enum class EntryKind : std::uint8_t { hardware, models, grids, datacenters, nodes, fabrics, fleets, scenarios };
inline constexpr EntryKind kEntryKinds[] = {EntryKind::hardware, EntryKind::models, EntryKind::grids, EntryKind::datacenters, EntryKind::nodes,
                                            EntryKind::fabrics, EntryKind::fleets, EntryKind::scenarios};
const char* keyOf(EntryKind kind);                             // "hardware": folder, CLI word
std::optional<EntryKind> entryKindOf(std::string_view key);
std::optional<EntryKind> entryKindOf(Entity entity);

// Where a value comes from.
struct Source {
    std::vector<std::string> covers;                           // dotted paths, each with everything below it
    std::string kind;                                          // datasheet, paper, estimate, derived, convention
    std::string title, publisher, date, url, note;
};

struct ZooEntry {
    EntryKind kind = EntryKind::hardware;
    std::string id, name, group, note;                         // group: tier or family
    int year = 0;
    Values values;                                             // what binding reads; no metadata
    std::vector<Source> sources;
    std::string file;

    const Source* sourceOf(std::string_view path) const;       // the source that covers a value
};

// A fault in a data file: which file, which line, which field.
struct FileIssue {
    std::string file;
    int line = 0;
    Issue issue;
    std::string text() const;                                  // "A100.json:12: memory.bandwidth: …"
};

// Keys of an entry that describe it and are not bound.
bool isMetadata(std::string_view key);

class Zoo {
public:
    static Zoo embedded();                                     // the zoo in this program

    // Reads one entry; on a fault returns it and leaves the zoo as it was. An entry of the same id is replaced.
    std::optional<FileIssue> add(EntryKind kind, std::string_view json, const std::string& file);
    void put(ZooEntry entry);

    std::vector<const ZooEntry*> entries(EntryKind kind) const; // in order of group, then year, then name
    // By id, with or without its kind and tier before it: H100, Cloud.H100, Hardware.Cloud.H100. Case matters only
    // where two ids would differ by it.
    const ZooEntry* find(EntryKind kind, std::string_view id) const;
    std::vector<std::string> nearestIds(EntryKind kind, std::string_view id) const;

    // The typed struct (Hardware, Workload …) of one of this zoo's own entries, made when first asked for and kept until
    // an entry changes; null if the entry has faults, and for scenarios. Fills a cache: a zoo that several threads bind
    // from at once needs a copy for each of them.
    const Record* bound(const ZooEntry& entry) const;

private:
    struct Bound {
        bool known = false;
        std::shared_ptr<const Record> record; // shared by the copies of a zoo
    };
    std::vector<ZooEntry> m_entries;
    mutable std::vector<Bound> m_bound;       // beside m_entries
};

// Reads an entry's JSON without checking its values against the rows.
std::optional<FileIssue> readEntry(EntryKind kind, std::string_view json, const std::string& file, ZooEntry& out);
// An entry as a file's JSON, with its sources.
std::string entryJson(const ZooEntry& entry);

// Checks every value of an entry against the rows of its kind, and that each has exactly one source.
std::vector<FileIssue> checkEntry(const Zoo& zoo, const ZooEntry& entry, std::string_view json);

struct EmbeddedFile {
    const char* kind;
    const char* name;
    std::string_view text;
};
std::span<const EmbeddedFile> embeddedFiles();

} // namespace mlsys
