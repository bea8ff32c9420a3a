// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/session.hpp"

#include "registry/json_tree.hpp"

namespace mlsys {
namespace {

constexpr const char* kFormat = "mlsysim-session";

// A scenario in a session is nested: {"hardware": {"base": "A100", "tdp": "500 W"}, "inference": {"batch_size": 8}}.
// "base" of the shared entities goes back to the path of the entity itself.
Scenario scenarioFrom(const json::Tree& tree) {
    Scenario scenario;
    json::flatten(tree, "", scenario.values);
    for (const char* key : {"model", "hardware", "fleet", "grid", "assumptions"}) {
        const std::string base = std::string(key) + ".base";
        if (const Atom* atom = scenario.values.find(base); atom && !scenario.values.find(key)) {
            const Atom id = *atom;
            scenario.values.erase(base);
            scenario.values.set(key, id);
        }
    }
    return scenario;
}

bool isKnown(std::string_view key) {
    for (const std::string_view known : {"format", "version", "program", "scenario", "pins", "entries", "view"}) if (key == known) return true;
    return false;
}

} // namespace

std::optional<SessionFault> readSession(std::string_view text, Session& out) {
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(text, tree, fault)) return SessionFault{fault.line, fault.message};
    const auto wrong = [&](const char* path, std::string reason) { return SessionFault{json::lineOf(text, path), std::move(reason)}; };
    if (!tree.is_object()) return SessionFault{1, "a session is a JSON object"};
    const auto format = tree.find("format");
    if (format == tree.end() || !format->is_string() || *format != kFormat) return wrong("format", std::string("this is not a session: \"format\" must be \"") + kFormat + "\"");
    const auto version = tree.find("version");
    if (version == tree.end() || !version->is_number_integer() || version->get<double>() < 1) return wrong("version", "\"version\" must be a whole number of at least 1");
    if (version->get<double>() > kSessionVersion) { // as a double: an int would wrap around
        return wrong("version", "the session was written by a newer program (version " + version->dump() + "; this one reads up to " + std::to_string(kSessionVersion) + ")");
    }
    const auto scenario = tree.find("scenario");
    if (scenario == tree.end() || !scenario->is_object()) return wrong("scenario", "\"scenario\" must be an object");

    Session session;
    session.scenario = scenarioFrom(*scenario);
    if (const auto pins = tree.find("pins"); pins != tree.end()) {
        if (!pins->is_array()) return wrong("pins", "\"pins\" must be a list of scenarios");
        for (const json::Tree& pin : *pins) {
            if (!pin.is_object()) return wrong("pins", "\"pins\" must be a list of scenarios");
            session.pins.push_back(scenarioFrom(pin));
        }
    }
    if (const auto view = tree.find("view"); view != tree.end()) {
        if (!view->is_object()) return wrong("view", "\"view\" must be an object");
        json::flatten(*view, "", session.view);
    }
    if (const auto entries = tree.find("entries"); entries != tree.end()) {
        if (!entries->is_object()) return wrong("entries", "\"entries\" must be an object");
        for (const auto& [kindKey, list] : entries->items()) {
            const std::optional<EntryKind> kind = entryKindOf(kindKey);
            const std::string path = "entries." + kindKey;
            if (!kind || !list.is_array()) return wrong(path.c_str(), "\"" + kindKey + "\" must be a list of zoo entries of a known kind");
            for (const json::Tree& entry : list) {
                ZooEntry read;
                if (const auto issue = readEntry(*kind, entry.dump(-1, ' ', false, json::Tree::error_handler_t::replace), "session", read)) return wrong(path.c_str(), issue->issue.message);
                session.entries.push_back(std::move(read));
            }
        }
    }
    for (const auto& [key, value] : tree.items()) {
        if (!isKnown(key)) session.unknown.set(key, RawJson{value.dump(-1, ' ', false, json::Tree::error_handler_t::replace)});
    }
    out = std::move(session);
    return std::nullopt;
}

std::string writeSession(const Session& session) {
    json::OrderedTree tree = json::OrderedTree::object();
    tree["format"] = kFormat;
    tree["version"] = kSessionVersion;
    tree["program"] = MLSYSIM_VERSION;
    tree["scenario"] = json::nest(session.scenario.values);
    if (!session.pins.empty()) {
        json::OrderedTree pins = json::OrderedTree::array();
        for (const Scenario& pin : session.pins) pins.push_back(json::nest(pin.values));
        tree["pins"] = std::move(pins);
    }
    if (!session.view.empty()) tree["view"] = json::nest(session.view);
    json::OrderedTree entries = json::OrderedTree::object();
    for (const EntryKind kind : kEntryKinds) {
        json::OrderedTree list = json::OrderedTree::array();
        for (const ZooEntry& entry : session.entries) if (entry.kind == kind) list.push_back(json::OrderedTree::parse(entryJson(entry)));
        if (!list.empty()) entries[keyOf(kind)] = std::move(list);
    }
    if (!entries.empty()) tree["entries"] = std::move(entries);
    for (const auto& [key, atom] : session.unknown) tree[key] = json::OrderedTree::parse(textOf(atom), nullptr, false);
    return json::print(tree);
}

std::vector<ZooEntry> usedEntries(const Zoo& zoo, const Scenario& scenario) {
    std::vector<ZooEntry> used;
    const auto use = [&](EntryKind kind, const ZooEntry* entry) {
        for (const ZooEntry& known : used) if (entry && known.kind == kind && known.id == entry->id) return;
        if (entry) used.push_back(*entry);
    };
    for (const EntryKind kind : kEntryKinds) use(kind, entityView(zoo, scenario, kind).entry);
    // A fleet is made of a node, a fabric and a grid of the zoo; the node of a device.
    for (std::size_t i = 0; i < used.size(); ++i) {
        const ZooEntry entry = used[i];
        const auto follow = [&](const char* key, EntryKind kind) { if (const auto id = entry.values.text(key)) use(kind, zoo.find(kind, *id)); };
        if (entry.kind == EntryKind::fleets) {
            follow("node", EntryKind::nodes);
            follow("fabric", EntryKind::fabrics);
            follow("grid", EntryKind::grids);
        }
        if (entry.kind == EntryKind::nodes) follow("accelerator", EntryKind::hardware);
        follow("base", entry.kind);
    }
    return used;
}

std::vector<std::string> outdatedEntries(const Zoo& zoo, const std::vector<ZooEntry>& entries) {
    std::vector<std::string> ids;
    for (const ZooEntry& entry : entries) {
        const ZooEntry* current = zoo.find(entry.kind, entry.id);
        if (!current || current->values != entry.values) ids.push_back(entry.id);
    }
    return ids;
}

} // namespace mlsys
