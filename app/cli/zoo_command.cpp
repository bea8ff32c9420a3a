// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "engine/issue.hpp"

#include <iomanip>
#include <iostream>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli zoo [hardware|models|grids|nodes|fabrics|fleets|scenarios] [ID] [--json]
    Lists the registry, or shows one entry with the source of every value.
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

} // namespace

int zooCommand(const std::vector<std::string>& words, const Zoo& zoo) {
    const Arguments arguments = parseArguments(words, {"json", "help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (!arguments.options.empty()) throw Usage{"unknown option --" + arguments.options.front().first};
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
