// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/session_request.hpp"

#include "registry/json_tree.hpp"

namespace mlsys {
namespace {

using json::OrderedTree;

void completeInputs(OrderedTree& object, const Scenario& scenario, const Solver& solver) {
    const OrderedTree own = object.value("inputs", OrderedTree::object());
    if (!own.is_object()) return;
    Values inputs = inputsOf(scenario, solver);
    for (const auto& [path, value] : own.items()) {
        inputs.erase(path);
        inputs.eraseBelow(path);
    }
    OrderedTree all = json::nest(inputs);
    for (const auto& [path, value] : own.items()) all[path] = value;
    object["inputs"] = std::move(all);
}

void completeAssumptions(OrderedTree& object, const Scenario& scenario) {
    const OrderedTree settings = json::nest(settingsOf(scenario));
    if (!settings.contains("assumptions")) return;
    OrderedTree all = settings["assumptions"];
    if (const auto own = object.find("assumptions"); own != object.end()) {
        if (!own->is_object() || own->contains("base")) return;
        if (!all.is_object()) all = OrderedTree{{"base", all}};
        all.update(*own);
    }
    object["assumptions"] = std::move(all);
}

void complete(OrderedTree& object, const Scenario& scenario, const Solver& solver) {
    if (!object.is_object()) return;
    completeAssumptions(object, scenario);
    completeInputs(object, scenario, solver);
}

} // namespace

std::string requestOfSession(const Catalogue& catalogue, const Session& session, const std::string& tool, std::string_view request) {
    json::Tree checked;
    json::Fault fault;
    if (!json::parse(request, checked, fault) || !checked.root().isObject()) return std::string(request);
    OrderedTree whole = OrderedTree::parse(request); // once more, for the order in which it was written
    if (const auto chosen = session.view.text("explore." + tool + ".solver"); chosen && !whole.contains("solver")) whole["solver"] = *chosen;
    const Solver* solver = whole.contains("solver") && whole["solver"].is_string() ? catalogue.find(whole["solver"].get<std::string>()) : nullptr;
    if (solver && tool == "attribution") {
        const Scenario& first = session.pins.empty() ? session.scenario : session.pins.back();
        if (whole.contains("a") || !session.pins.empty()) complete(whole.emplace("a", OrderedTree::object()).first.value(), first, *solver);
        complete(whole.emplace("b", OrderedTree::object()).first.value(), session.scenario, *solver);
    } else if (solver) {
        complete(whole, session.scenario, *solver);
    }
    return whole.dump(-1, ' ', false, OrderedTree::error_handler_t::replace);
}

} // namespace mlsys
