// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/whole_file.hpp"
#include "engine/issue.hpp"
#include "registry/hf_config.hpp"
#include "registry/zoo_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <iomanip>
#include <iostream>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli zoo [hardware|models|grids|datacenters|nodes|fabrics|fleets|scenarios] [ID] [--json]
    Lists the registry, or shows one entry with the source of every value.
mlsysim-cli zoo --check [DIR]
    Checks the registry, or a folder of entries (DIR/hardware/*.json …): units, ranges, unknown fields, one source for
    every value, ids, plausible devices. A line for each fault; exit status 2 if there is one, 3 if a file cannot be read.
mlsysim-cli zoo import CONFIG [--id ID] [--name NAME] [-o FILE]
    Makes an entry of a Hugging Face config.json (- is standard input), its parameters counted from the shape.

    $ mlsysim-cli zoo hardware H100
    $ mlsysim-cli zoo --check
    $ mlsysim-cli zoo import config.json --id MyModel -o MyModel.json
)";

void list(const Zoo& zoo, EntryKind kind, bool json, bool& first) {
    for (const ZooEntry* entry : zoo.entries(kind)) {
        if (json) {
            std::cout << (first ? "" : ",\n") << entryJson(*entry);
            first = false;
        } else {
            std::cout << std::left << std::setw(10) << keyOf(kind) << ' ' << std::setw(16) << entry->id << ' ' << std::setw(12) << entry->group << ' ' << entry->name
                      << (entry->year != 0 ? " (" + std::to_string(entry->year) + ")" : "") << '\n';
        }
    }
}

void show(const ZooEntry& entry) {
    std::cout << entry.name << " (" << entry.id << (entry.group.empty() ? "" : ", " + entry.group) << (entry.year != 0 ? ", " + std::to_string(entry.year) : "") << ")\n";
    if (!entry.note.empty()) std::cout << entry.note << '\n';
    for (const auto& [path, atom] : entry.values) {
        std::cout << "  " << std::left << std::setw(28) << path << ' ' << textOf(atom) << '\n';
        if (const Source* source = entry.sourceOf(path)) {
            std::cout << "      " << source->kind << ": " << source->title << (source->date.empty() ? "" : ", " + source->date) << (source->url.empty() ? "" : ", " + source->url) << '\n';
            if (!source->note.empty()) std::cout << "      " << source->note << '\n';
        }
    }
}

int check(const Zoo& zoo, const std::vector<std::string>& folders) {
    if (folders.size() > 1) throw Usage{"zoo --check takes one folder"};
    std::error_code ignored;
    if (!folders.empty() && !std::filesystem::is_directory(folders[0], ignored)) throw FileError{"\"" + folders[0] + "\" is no folder that can be read"};
    const ZooCheck found = folders.empty() ? checkEmbedded() : checkFolder(zoo, folders[0]);
    for (const FileIssue& issue : found.unreadable) std::cerr << "mlsysim-cli: " << issue.text() << '\n';
    for (const FileIssue& issue : found.faults) std::cout << issue.text() << '\n';
    for (FileIssue issue : found.warnings) {
        issue.issue.message = "warning: " + issue.issue.message;
        std::cout << issue.text() << '\n';
    }
    std::cerr << found.entries << " entries checked, " << found.faults.size() << " faults, " << found.warnings.size() << " warnings\n";
    return !found.unreadable.empty() ? kFile : found.faults.empty() ? kOk : kRefused;
}

int import(const Zoo& zoo, std::vector<std::string> words) {
    std::replace(words.begin(), words.end(), std::string("-o"), std::string("--output"));
    const Arguments arguments = parseArguments(words, {});
    if (arguments.positional.size() != 1) throw Usage{"zoo import takes one config.json"};
    std::string id, name, output;
    for (const auto& [key, text] : arguments.options) {
        if (key != "id" && key != "name" && key != "output") throw Usage{"unknown option --" + key};
        (key == "id" ? id : key == "name" ? name : output) = text;
    }
    const std::string& path = arguments.positional[0];
    const std::string file = path == "-" ? "config.json" : path;
    ZooEntry entry;
    if (const std::optional<FileIssue> fault = readHfConfig(contentOf(path), file, id, name, entry)) {
        std::cerr << "mlsysim-cli: " << fault->text() << '\n';
        return kRefused;
    }
    if (zoo.find(EntryKind::models, entry.id)) std::cerr << "mlsysim-cli: the zoo has a model " << entry.id << "; this entry would take its place\n";
    const std::string text = entryJson(entry);
    if (output.empty() || output == "-") {
        std::cout << text;
        return kOk;
    }
    WholeFile whole(output);
    whole.write(text);
    whole.finish();
    return kOk;
}

} // namespace

Zoo withUserEntries(Zoo zoo, const std::optional<std::string>& folder) {
    std::error_code ignored;
    if (folder && !std::filesystem::is_directory(*folder, ignored)) throw FileError{"--zoo: \"" + *folder + "\" is no folder that can be read"};
    const std::optional<std::filesystem::path> own = folder ? std::optional<std::filesystem::path>(*folder) : userFolder();
    if (!own) return zoo;
    for (const FileIssue& issue : addFolder(zoo, *own)) std::cerr << "mlsysim-cli: " << issue.text() << '\n';
    return zoo;
}

int zooCommand(const std::vector<std::string>& words, const Zoo& zoo) {
    if (!words.empty() && words[0] == "import" && std::find(words.begin(), words.end(), "--help") == words.end()) return import(zoo, {words.begin() + 1, words.end()});
    const Arguments arguments = parseArguments(words, {"json", "check", "help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (!arguments.options.empty()) throw Usage{"unknown option --" + arguments.options.front().first};
    if (arguments.has("check")) return check(zoo, arguments.positional);
    if (arguments.positional.size() > 2) throw Usage{"zoo takes a kind and an id"};
    const bool json = arguments.has("json");
    if (arguments.positional.empty()) {
        bool first = true;
        if (json) std::cout << "[\n";
        for (const EntryKind kind : kEntryKinds) list(zoo, kind, json, first);
        if (json) std::cout << "]\n";
        return kOk;
    }
    const std::optional<EntryKind> kind = entryKindOf(arguments.positional[0]);
    if (!kind) {
        std::string kinds;
        for (const EntryKind known : kEntryKinds) kinds += (kinds.empty() ? "" : ", ") + std::string(keyOf(known));
        throw Usage{"\"" + arguments.positional[0] + "\" is not a part of the zoo; there are " + kinds};
    }
    if (arguments.positional.size() == 1) {
        bool first = true;
        if (json) std::cout << "[\n";
        list(zoo, *kind, json, first);
        if (json) std::cout << "]\n";
        return kOk;
    }
    const std::string& id = arguments.positional[1];
    const ZooEntry* entry = zoo.find(*kind, id);
    if (!entry) {
        std::cerr << "mlsysim-cli: \"" << id << "\" is not in the zoo of " << keyOf(*kind);
        const char* separator = "; did you mean ";
        for (const std::string& near : zoo.nearestIds(*kind, id)) {
            std::cerr << separator << near;
            separator = " or ";
        }
        std::cerr << '\n';
        return kRefused;
    }
    if (json) std::cout << entryJson(*entry);
    else show(*entry);
    return kOk;
}

} // namespace mlsys::cli
