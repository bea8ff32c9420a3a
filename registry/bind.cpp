// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/bind.hpp"

#include "engine/hardware.hpp"
#include "engine/nearest.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"
#include "registry/scalar.hpp"

#include <algorithm>
#include <array>

namespace mlsys {
namespace {

// Calls `use` with a null pointer of the type that entries of this kind bind to; a scenario's values belong to several
// solvers and have none.
template <class F> void withTypeOf(EntryKind kind, F use) {
    switch (kind) {
    case EntryKind::hardware: return use(static_cast<Hardware*>(nullptr));
    case EntryKind::models: return use(static_cast<Workload*>(nullptr));
    case EntryKind::grids: return use(static_cast<Grid*>(nullptr));
    case EntryKind::datacenters: return use(static_cast<Datacenter*>(nullptr));
    case EntryKind::nodes: return use(static_cast<Node*>(nullptr));
    case EntryKind::fabrics: return use(static_cast<Fabric*>(nullptr));
    case EntryKind::fleets: return use(static_cast<Fleet*>(nullptr));
    case EntryKind::scenarios: return;
    }
}

// Copies an entry's struct into the group's; false if the group is of another type.
bool assign(const Row& row, EntryKind kind, const Record& entry, void* slot) {
    bool done = false;
    withTypeOf(kind, [&]<class T>(T*) {
        if (row.nested != &rowsOf<T>) return;
        *static_cast<T*>(slot) = entry.as<T>();
        done = true;
    });
    return done;
}

Issue unknownId(const Zoo& zoo, EntryKind kind, const std::string& id, const std::string& field) {
    const std::vector<std::string> near = zoo.nearestIds(kind, id);
    const Filling name = FieldName{nameOf(field)}, zooOf = std::string(keyOf(kind));
    if (near.empty()) return refusal(IssueCode::unknownId, field, MLS_TEXT("issue", "%1: \"%2\" is not in the zoo of %3"), {name, id, zooOf});
    return refusal(IssueCode::unknownId, field, MLS_TEXT("issue", "%1: \"%2\" is not in the zoo of %3; did you mean %4?"), {name, id, zooOf, ListOf{near}});
}

// What may stand beside the rows of a struct, and what the struct holds before.
struct Manner {
    bool metadata = false;  // an entity: its name, sources … are allowed and skipped
    bool base = false;      // assumptions: only "base" is
    bool over = false;      // the struct is bound already: what must be given has been
};

class Binder {
public:
    Binder(const Zoo& zoo, std::vector<Issue>& issues) : m_zoo(zoo), m_issues(issues) {}

    void bind(std::span<const Row> rows, void* owner, const Given& given, const Path& path, Manner manner) {
        std::array<const Given*, kMaxRows> parts{};
        std::vector<std::string_view> unknown;
        for (const Given& part : given.fields()) {
            if (part.empty()) continue;
            const auto row = std::find_if(rows.begin(), rows.end(), [first = part.key.empty() ? '\0' : part.key.front(), &part](const Row& r) { return *r.key == first && part.key == r.key; });
            if (row != rows.end()) parts[static_cast<std::size_t>(row - rows.begin())] = &part;
            else if (!(manner.metadata && isMetadata(part.key)) && !(manner.base && part.isAtom() && part.key == "base")) unknown.push_back(part.key);
        }
        std::sort(unknown.begin(), unknown.end());
        for (const std::string_view key : unknown) reportUnknown(rows, {&path, key});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (parts[i] || (!manner.over && (rows[i].required || rows[i].kind == Kind::group))) bindRow(rows[i], owner, parts[i], {&path, rows[i].key}, manner.over);
        }
    }

private:
    static constexpr std::size_t kMaxRows = 96; // that complete() counts

    // %1 is the field.
    void report(IssueCode code, const std::string& field, Text text, std::vector<Filling> more = {}) {
        more.insert(more.begin(), FieldName{nameOf(field)});
        m_issues.push_back(refusal(code, field, text, std::move(more)));
    }

    void reportUnknown(std::span<const Row> rows, const Path& path) {
        std::vector<std::string> keys;
        for (const Row& row : rows) keys.emplace_back(row.key);
        const std::vector<std::string> near = nearest(path.key, keys);
        const std::string field = path.text();
        if (near.empty()) report(IssueCode::unknownField, field, MLS_TEXT("issue", "%1 is not a field here; allowed are %2"), {ListOf{keys, ListOf::Last::all}});
        else report(IssueCode::unknownField, field, MLS_TEXT("issue", "%1 is not a field here; did you mean %2?"), {ListOf{near}});
    }

    // `given` is null if nothing is.
    void bindRow(const Row& row, void* owner, const Given* given, const Path& path, bool over) {
        if (row.kind == Kind::group) {
            if (given) bindGroup(row, owner, *given, path, over && row.peek(owner));
            else bindAbsentGroup(row, owner, path);
            return;
        }
        Scalar value{};
        if (given && given->isAtom()) {
            if (std::optional<Issue> issue = readScalar(row, *given, path, value)) m_issues.push_back(std::move(*issue));
            else store(row, value, row.engage(owner));
            return;
        }
        const std::string field = path.text();
        if (given) report(IssueCode::type, field, MLS_TEXT("issue", "%1 is one value, not an object"));
        else if (row.required) report(IssueCode::missingField, field, MLS_TEXT("issue", "%1 must be given"));
    }

    void bindAbsentGroup(const Row& row, void* owner, const Path& path) {
        const bool entity = row.entity != Entity::none;
        if (!row.required) {
            if (!row.optional && !entity && hasRequired(row.nested())) bind(row.nested(), row.engage(owner), {}, path, {});
            return;
        }
        const std::string field = path.text();
        if (entity) report(IssueCode::missingField, field, MLS_TEXT("issue", "%1 must be given: an id of the zoo or an object"));
        else report(IssueCode::missingField, field, MLS_TEXT("issue", "%1 must be given"));
    }

    void bindGroup(const Row& row, void* owner, const Given& given, const Path& path, bool over) {
        const std::optional<EntryKind> kind = entryKindOf(row.entity);
        if (!kind && given.isAtom()) {
            const std::string field = path.text();
            report(IssueCode::type, field, MLS_TEXT("issue", "%1 must be an object, got %2"), {AsGiven{quoted(given)}});
            return;
        }
        const Given* id = !kind ? nullptr : given.isAtom() ? &given : given.find("base");
        if (id && id->isAtom()) bindEntry(row, *kind, owner, given, *id, path);
        else bind(row.nested(), row.engage(owner), given, path, {.metadata = kind.has_value(), .over = over});
    }

    // An entry of the zoo, changed by what else is given.
    void bindEntry(const Row& row, EntryKind kind, void* owner, const Given& given, const Given& id, const Path& path) {
        const Path base{&path, "base"};
        const Path& idPath = &id == &given ? path : base;
        if (!id.isText()) {
            const std::string field = path.text();
            report(IssueCode::type, field, MLS_TEXT("issue", "%1 must be an id of the zoo or an object, got %2"), {AsGiven{textOf(id)}});
            return;
        }
        const ZooEntry* entry = m_zoo.find(kind, id.text);
        const Record* bound = entry ? m_zoo.bound(*entry) : nullptr;
        if (bound && assign(row, kind, *bound, row.engage(owner))) {
            if (!given.fields().empty()) bind(row.nested(), row.engage(owner), given, path, {.metadata = true, .over = true});
            return;
        }
        // The entry itself has faults, which the changes may mend.
        Values changes;
        for (const Given& part : given.fields()) flatten(part, std::string(part.key), changes);
        const Atom named = std::string(id.text);
        const std::optional<Values> resolved = entry ? resolvedValues(m_zoo, kind, &named, changes) : std::nullopt;
        if (!resolved) m_issues.push_back(unknownId(m_zoo, kind, std::string(id.text), idPath.text()));
        else bind(row.nested(), row.engage(owner), GivenTree(*resolved).root(), path, {.metadata = true});
    }

    static bool hasRequired(std::span<const Row> rows) {
        return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.required; });
    }

    const Zoo& m_zoo;
    std::vector<Issue>& m_issues;
};

} // namespace

std::vector<Issue> bindGiven(const Zoo& zoo, std::span<const Row> rows, void* owner, const Given& given, const std::string& prefix) {
    std::vector<Issue> issues;
    Binder(zoo, issues).bind(rows, owner, given, {nullptr, prefix}, {});
    return issues;
}

std::vector<Issue> bindValues(const Zoo& zoo, std::span<const Row> rows, void* owner, const Values& values, const std::string& prefix) {
    return bindGiven(zoo, rows, owner, GivenTree(values).root(), prefix);
}

std::optional<Record> bindEntry(const Zoo& zoo, EntryKind kind, const Values& values, std::vector<Issue>& issues) {
    std::optional<Record> record;
    withTypeOf(kind, [&]<class T>(T*) {
        static constexpr RecordType type = recordType<T>();
        record.emplace(type);
        const std::optional<Values> resolved = resolvedValues(zoo, kind, nullptr, values);
        if (!resolved) issues.push_back(unknownId(zoo, kind, textOf(*values.find("base")), "base"));
        else Binder(zoo, issues).bind(rowsOf<T>(), record->data(), GivenTree(*resolved).root(), {nullptr, ""}, {.metadata = true});
    });
    return record;
}

Issue unknownScenario(const Zoo& zoo, const Given& id, const std::string& field) {
    if (id.isText()) return unknownId(zoo, EntryKind::scenarios, std::string(id.text), field);
    return refusal(IssueCode::type, field, MLS_TEXT("issue", "%1 must be the id of a scenario, got %2"), {FieldName{nameOf(field)}, AsGiven{quoted(id)}});
}

std::span<const Row> rowsOf(EntryKind kind) {
    std::span<const Row> rows;
    withTypeOf(kind, [&]<class T>(T*) { rows = rowsOf<T>(); });
    return rows;
}

std::vector<Issue> checkValues(const Zoo& zoo, EntryKind kind, const Values& values) {
    std::vector<Issue> issues;
    bindEntry(zoo, kind, values, issues);
    return issues;
}

std::optional<Values> resolvedValues(const Zoo& zoo, EntryKind kind, const Atom* id, const Values& changes) {
    const Atom* named = id ? id : changes.find("base");
    if (!named) return changes;
    const ZooEntry* entry = zoo.find(kind, textOf(*named));
    // A chain of bases is followed, but a file may name itself: 16 steps are more than any sensible chain.
    std::vector<const ZooEntry*> chain;
    while (entry && chain.size() < 16) {
        chain.push_back(entry);
        const Atom* base = entry->values.find("base");
        if (!base) break;
        entry = zoo.find(kind, textOf(*base));
    }
    if (!entry || chain.size() == 16) return std::nullopt;
    // What an entry says of itself and the engine heeds: a region's name, a device's tier.
    Values values;
    if (kind == EntryKind::grids || kind == EntryKind::datacenters) values.set("name", chain.front()->name);
    if (kind == EntryKind::hardware && !chain.front()->group.empty()) values.set("tier", chain.front()->group);
    for (auto at = chain.rbegin(); at != chain.rend(); ++at) values = overlaid(std::move(values), (*at)->values);
    values = overlaid(std::move(values), changes);
    values.erase("base");
    return values;
}

Assumptions bindAssumptions(const Zoo& zoo, const Given* given, std::vector<Issue>& issues) {
    Assumptions assumptions = Assumptions::textbook();
    if (!given || given->empty()) return assumptions;
    const Given* set = given->isAtom() ? given : given->find("base");
    if (set && set->isAtom()) {
        const std::string name = textOf(*set);
        if (name == "refined") assumptions = Assumptions::refined();
        else if (name != "textbook") issues.push_back(refusal(IssueCode::outOfRange, "assumptions", MLS_TEXT("issue", "%1 must be \"textbook\", \"refined\" or an object that overrides named assumptions, got %2"), {FieldName{"assumptions"}, AsGiven{quoted(*set)}}));
    }
    Binder(zoo, issues).bind(rowsOf<Assumptions>(), &assumptions, *given, {nullptr, "assumptions."}, {.base = true});
    return assumptions;
}

} // namespace mlsys
