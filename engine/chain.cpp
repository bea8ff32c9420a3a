// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

bool startsAt(std::string_view path, std::string_view key) { return path.size() > key.size() && path.starts_with(key) && path[key.size()] == '.'; }

bool isGiven(const ChainLink& link, std::span<const Row> rows, const void* in) {
    const Row* own = *link.input ? findRow(rows, link.input) : nullptr;
    return own && own->optional && own->peek(in);
}

double valueAt(std::span<const Row> rows, const void* in, std::string_view path) {
    const Place place = findPlace(rows, const_cast<void*>(in), path);
    if (!place || !place.row->peek(place.owner)) return std::nan("");
    if (place.row->kind == Kind::choice || place.row->kind == Kind::flag) return 0; // there; its meaning is the part's
    return numberOf(*place.row, place.owner);
}

} // namespace

void feedLinks(std::span<const ChainLink> links, std::string_view fromKey, std::span<const Row> fromRows, const void* from, const ChainPart& to,
               std::span<const Row> chainRows, const void* chainIn) {
    for (const ChainLink& link : links) {
        const std::string_view source = link.from;
        const std::string_view target = link.to;
        if (!startsAt(source, fromKey) || !startsAt(target, to.key) || isGiven(link, chainRows, chainIn)) continue;
        const Row* output = findRow(fromRows, source.substr(fromKey.size() + 1));
        const Place input = findPlace(to.solver->in.rows(), to.in, target.substr(std::string_view(to.key).size() + 1));
        if (!output || !input || !output->peek(from)) continue;
        const double value = numberOf(*output, from);
        if (std::isfinite(value)) *input.row->realSlot(input.owner) = value;
    }
}

const ChainLink* ChainRecorder::linkInto(const ChainPart& part, std::string_view path) const {
    for (const ChainLink& link : m_links) {
        const std::string_view target = link.to;
        if (startsAt(target, part.key) && target.substr(std::string_view(part.key).size() + 1) == path) return &link;
    }
    return nullptr;
}

void ChainRecorder::translate(Operand& operand, const ChainPart& part, std::string_view hardwarePath, bool fleetIsOwn, std::span<const Step> before) const {
    if (const ChainLink* link = linkInto(part, operand.path)) {
        if (isGiven(*link, m_rows, m_in)) {
            operand.path = link->input;
            return;
        }
        // A part that this task has not feeds nothing: the default stays.
        const bool fed = std::any_of(before.begin(), before.end(), [&](const Step& step) { return step.output == link->from; });
        operand.origin = fed ? Origin::step : Origin::constant;
        operand.path = fed ? link->from : std::string("default of ") + part.solver->title.source + ": " + operand.path;
        return;
    }
    constexpr std::string_view kAccelerator = "fleet.node.accelerator";
    if (operand.path.starts_with("hardware.")) operand.path = std::string(hardwarePath) + operand.path.substr(8);
    else if (operand.path.starts_with(kAccelerator)) operand.path = std::string(hardwarePath) + operand.path.substr(kAccelerator.size());
    const bool hidden = operand.path.starts_with("fleet.") && !fleetIsOwn;
    if (!hidden && !std::isnan(valueAt(m_rows, m_in, operand.path))) return;
    operand.origin = Origin::constant;
    operand.path = std::string("default of ") + part.solver->title.source + ": " + operand.path;
}

void ChainRecorder::take(const ChainPart& part, std::span<const Step> steps, std::string_view hardwarePath, bool fleetIsOwn, Recorder& into) const {
    for (Step step : steps) {
        if (!step.output.empty()) step.output = std::string(part.key) + '.' + step.output;
        for (Operand& operand : step.operands) if (operand.origin == Origin::input) translate(operand, part, hardwarePath, fleetIsOwn, into.steps());
        into.add(std::move(step));
    }
}

} // namespace mlsys
