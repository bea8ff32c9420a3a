// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/session.hpp"

#include "registry/json_tree.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace mlsys {
namespace {

constexpr const char* kFormat = "mlsysim-session";

// A scenario in a session is nested: {"hardware": {"base": "A100", "tdp": "500 W"}, "inference": {"batch_size": 8}}.
Scenario scenarioFrom(const Given& given) {
    Scenario scenario;
    flatten(given, "", scenario.values);
    basesToPlace(scenario.values);
    return scenario;
}

bool isKnown(std::string_view key) {
    for (const std::string_view known : {"format", "version", "program", "scenario", "pins", "scenes", "entries", "view"}) if (key == known) return true;
    return false;
}

constexpr const char* kSceneTexts[] = {"name", "caption"};
constexpr const char* kExerciseTexts[] = {"question", "hint", "answer", "typed"};
std::string* textOf(Scene& scene, std::string_view key) {
    std::string* const fields[] = {&scene.name, &scene.caption, &scene.question, &scene.hint, &scene.answer, &scene.typed};
    constexpr std::string_view keys[] = {"name", "caption", "question", "hint", "answer", "typed"};
    for (std::size_t i = 0; i < std::size(keys); ++i) if (keys[i] == key) return fields[i];
    return nullptr;
}

// Why it is none, or nothing.
std::string sceneFrom(const Given& given, Scene& scene) {
    if (!given.isObject()) return "a scene is an object";
    const auto readTexts = [&](const Given& from, std::span<const char* const> keys) -> std::string {
        for (const char* key : keys) {
            const Given* text = from.find(key);
            if (!text) continue;
            if (!text->isText()) return std::string("\"") + key + "\" of a scene must be a text";
            *textOf(scene, key) = text->text;
        }
        return {};
    };
    if (std::string fault = readTexts(given, kSceneTexts); !fault.empty()) return fault;
    const Given* scenario = given.find("scenario");
    if (!scenario || !scenario->isObject()) return "\"scenario\" of a scene must be an object";
    scene.scenario = scenarioFrom(*scenario);
    if (const Given* view = given.find("view")) {
        if (!view->isObject()) return "\"view\" of a scene must be an object";
        flatten(*view, "", scene.view);
    }
    if (const Given* inputs = given.find("inputs")) {
        if (inputs->type != Given::Type::list) return "\"inputs\" of a scene must be a list of paths";
        for (const Given& input : inputs->parts) {
            if (!input.isText()) return "\"inputs\" of a scene must be a list of paths";
            scene.inputs.emplace_back(input.text);
        }
    }
    if (const Given* exercise = given.find("exercise")) {
        if (!exercise->isObject()) return "\"exercise\" of a scene must be an object";
        if (std::string fault = readTexts(*exercise, kExerciseTexts); !fault.empty()) return fault;
        for (const Given& part : exercise->parts) if (std::find(std::begin(kExerciseTexts), std::end(kExerciseTexts), part.key) == std::end(kExerciseTexts)) scene.unknown.set("exercise." + std::string(part.key), RawJson{json::compact(part)});
    }
    constexpr std::string_view known[] = {"name", "caption", "scenario", "view", "inputs", "exercise"};
    for (const Given& part : given.parts) if (std::find(std::begin(known), std::end(known), part.key) == std::end(known)) scene.unknown.set(std::string(part.key), RawJson{json::compact(part)});
    return {};
}

json::OrderedTree sceneTree(const Scene& scene) {
    json::OrderedTree tree = json::OrderedTree::object();
    Scene copy = scene;
    for (const char* key : kSceneTexts) tree[key] = *textOf(copy, key);
    tree["scenario"] = json::nest(scene.scenario.values);
    if (!scene.view.empty()) tree["view"] = json::nest(scene.view);
    if (!scene.inputs.empty()) tree["inputs"] = scene.inputs;
    json::OrderedTree exercise = json::OrderedTree::object();
    for (const char* key : kExerciseTexts) if (const std::string& text = *textOf(copy, key); !text.empty()) exercise[key] = text;
    for (const auto& [key, atom] : scene.unknown.below("exercise")) exercise[key] = json::OrderedTree::parse(mlsys::textOf(atom), nullptr, false);
    if (!exercise.empty()) tree["exercise"] = std::move(exercise);
    for (const auto& [key, atom] : scene.unknown) if (!key.starts_with("exercise.")) tree[key] = json::OrderedTree::parse(mlsys::textOf(atom), nullptr, false);
    return tree;
}

} // namespace

const std::int64_t kMostSessionBytes = json::kMaxBytes;

std::optional<SessionFault> readSession(std::string_view text, Session& out) {
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(text, tree, fault)) return SessionFault{fault.line, fault.message};
    const auto wrong = [&](const char* path, std::string reason) { return SessionFault{json::lineOf(text, path), std::move(reason)}; };
    const Given& root = tree.root();
    if (!root.isObject()) return SessionFault{1, "a session is a JSON object"};
    const Given* format = root.find("format");
    if (!format || !format->isText() || format->text != kFormat) return wrong("format", std::string("this is not a session: \"format\" must be \"") + kFormat + "\"");
    const Given* version = root.find("version");
    if (!version || !version->whole || version->number < 1) return wrong("version", "\"version\" must be a whole number of at least 1");
    if (version->number > kSessionVersion) { // as a double: an int would wrap around
        return wrong("version", "the session was written by a newer program (version " + json::compact(*version) + "; this one reads up to " + std::to_string(kSessionVersion) + ")");
    }
    const Given* scenario = root.find("scenario");
    if (!scenario || !scenario->isObject()) return wrong("scenario", "\"scenario\" must be an object");

    Session session;
    session.scenario = scenarioFrom(*scenario);
    if (const Given* pins = root.find("pins")) {
        if (pins->type != Given::Type::list) return wrong("pins", "\"pins\" must be a list of scenarios");
        for (const Given& pin : pins->parts) {
            if (!pin.isObject()) return wrong("pins", "\"pins\" must be a list of scenarios");
            session.pins.push_back(scenarioFrom(pin));
        }
    }
    if (const Given* scenes = root.find("scenes")) {
        if (scenes->type != Given::Type::list) return wrong("scenes", "\"scenes\" must be a list of scenes");
        for (const Given& each : scenes->parts) {
            Scene scene;
            if (std::string reason = sceneFrom(each, scene); !reason.empty()) return wrong("scenes", std::move(reason));
            session.scenes.push_back(std::move(scene));
        }
    }
    if (const Given* view = root.find("view")) {
        if (!view->isObject()) return wrong("view", "\"view\" must be an object");
        flatten(*view, "", session.view);
    }
    if (const Given* entries = root.find("entries")) {
        if (!entries->isObject()) return wrong("entries", "\"entries\" must be an object");
        for (const Given& list : entries->parts) {
            const std::optional<EntryKind> kind = entryKindOf(list.key);
            const std::string key(list.key);
            const std::string path = "entries." + key;
            if (!kind || list.type != Given::Type::list) return wrong(path.c_str(), "\"" + key + "\" must be a list of zoo entries of a known kind");
            for (const Given& entry : list.parts) {
                ZooEntry read;
                if (const auto issue = readEntry(*kind, json::compact(entry), "session", read)) return wrong(path.c_str(), issue->issue.message);
                session.entries.push_back(std::move(read));
            }
        }
    }
    for (const Given& part : root.parts) {
        if (!isKnown(part.key)) session.unknown.set(std::string(part.key), RawJson{json::compact(part)});
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
    if (!session.scenes.empty()) {
        json::OrderedTree scenes = json::OrderedTree::array();
        for (const Scene& scene : session.scenes) scenes.push_back(sceneTree(scene));
        tree["scenes"] = std::move(scenes);
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

namespace {
// What an input of this name takes, "serving.draft_model" say, or nothing.
std::optional<EntryKind> kindTaken(std::string_view path) {
    if (path.ends_with(".base")) path.remove_suffix(std::string_view(".base").size());
    const std::string_view name = path.substr(path.rfind('.') + 1);
    constexpr std::pair<std::string_view, EntryKind> kinds[] = {{"model", EntryKind::models}, {"draft_model", EntryKind::models}, {"hardware", EntryKind::hardware},
        {"decode_hardware", EntryKind::hardware}, {"accelerator", EntryKind::hardware}, {"node", EntryKind::nodes}, {"fabric", EntryKind::fabrics}, {"fleet", EntryKind::fleets},
        {"grid", EntryKind::grids}, {"datacenter", EntryKind::datacenters}};
    for (const auto& [key, kind] : kinds) if (key == name) return kind;
    return std::nullopt;
}
} // namespace

std::vector<ZooEntry> usedEntries(const Zoo& zoo, std::span<const Scenario* const> scenarios, std::span<const std::pair<EntryKind, std::string>> others) {
    std::vector<ZooEntry> used;
    const auto use = [&](EntryKind kind, const ZooEntry* entry) {
        for (const ZooEntry& known : used) if (entry && known.kind == kind && known.id == entry->id) return;
        if (entry) used.push_back(*entry);
    };
    for (const Scenario* scenario : scenarios) {
        for (const EntryKind kind : kEntryKinds) use(kind, entityView(zoo, *scenario, kind).entry);
        for (const auto& [path, atom] : scenario->values) {
            const std::optional<EntryKind> kind = kindTaken(path);
            if (const std::string* id = std::get_if<std::string>(&atom); kind && id) use(*kind, zoo.find(*kind, *id));
        }
    }
    for (const auto& [kind, id] : others) use(kind, zoo.find(kind, id));
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
