// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/request_text.hpp"

#include "registry/json_tree.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace mlsys {
namespace {

// Strings hold no line breaks, so what follows one is indent.
std::string onOneLine(const std::string& pretty) {
    std::string line;
    for (std::size_t at = 0; at < pretty.size(); ++at) {
        if (pretty[at] != '\n') line += pretty[at];
        else while (at + 1 < pretty.size() && pretty[at + 1] == ' ') ++at;
    }
    return line;
}

} // namespace

std::string requestText(const Solver& solver, const Scenario& scenario) { return requestText(solver, scenario, {}); }

std::string requestText(const Solver& solver, const Scenario& scenario, const Values& replaced, const std::string& member, const std::string& json) {
    Values settings = settingsOf(scenario);
    Values inputs = inputsOf(scenario, solver);
    for (const auto& [path, atom] : replaced) {
        Values& to = path.starts_with("assumptions.") ? settings : inputs;
        to.eraseBelow(path); // another entry goes without the edits of this one
        to.set(path, atom);
    }
    json::OrderedTree request = json::OrderedTree::object();
    request["solver"] = solver.name;
    request.update(json::nest(settings));
    request["inputs"] = json::nest(inputs);
    if (!member.empty()) request[member] = json::OrderedTree::parse(json);
    return onOneLine(json::print(request));
}

std::string requestTextOfEnds(const Solver& solver, const Scenario& a, const Scenario& b, const std::string& member, const std::string& json) {
    json::OrderedTree request = json::OrderedTree::object();
    request["solver"] = solver.name;
    for (const auto& [key, scenario] : {std::pair<const char*, const Scenario&>{"a", a}, {"b", b}}) {
        json::OrderedTree end = json::OrderedTree::object();
        end.update(json::nest(settingsOf(scenario)));
        end["inputs"] = json::nest(inputsOf(scenario, solver));
        request[key] = std::move(end);
    }
    request[member] = json::OrderedTree::parse(json);
    return onOneLine(json::print(request));
}

std::string shellQuoted(const std::string& word) {
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || std::string_view("_-./:=@%+").find(c) != std::string_view::npos; });
    if (plain) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string commandText(const Solver& solver, const Scenario& scenario) {
    std::string command = std::string("mlsysim-cli solve ") + solver.name;
    const auto flag = [&](std::string key, const Atom& atom) {
        std::replace(key.begin(), key.end(), '_', '-');
        command += " --" + key + ' ' + shellQuoted(textOf(atom));
    };
    for (const auto& [path, atom] : inputsOf(scenario, solver)) flag(path, atom);
    for (const auto& [path, atom] : settingsOf(scenario)) flag(path, atom);
    return command;
}

} // namespace mlsys
