// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/repair_ladder.h"

#include "engine/unit_text.hpp"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class RepairsText { Q_DECLARE_TR_FUNCTIONS(Repairs) };

Repair offer(const PageContext& context, const QString& what, std::vector<Change> changes, const Demand& demand) {
    return {RepairsText::tr("%1: %2").arg(what, demand.text.isEmpty() ? fitText(context.format, demand.needed, demand.available) : demand.text), std::move(changes)};
}

struct Device {
    double capacity;
    const ZooEntry* entry;
};
// Of the scenario's kind, the smallest first.
std::vector<Device> devicesWith(const PageContext& context, double needed) {
    std::vector<Device> devices;
    const EntityView current = entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware);
    for (const ZooEntry* entry : context.results.zoo().entries(EntryKind::hardware)) {
        if (entry == current.entry || (current.entry && entry->group != current.entry->group)) continue;
        const ParsedQuantity capacity = parseQuantity(entry->values.text("memory.capacity").value_or(""));
        if (capacity && capacity.value >= needed) devices.push_back({capacity.value, entry});
    }
    std::stable_sort(devices.begin(), devices.end(), [](const Device& a, const Device& b) { return a.capacity < b.capacity; });
    return devices;
}
std::vector<Change> changedTo(const PageContext& context, const std::string& path, const ZooEntry& device) {
    std::vector<Change> changes;
    for (const auto& [field, atom] : context.results.scenario().values.below(path)) changes.push_back({path + '.' + field, std::nullopt});
    changes.push_back({path, device.id});
    return changes;
}

std::string currentPrecision(const PageContext& context) { return context.results.scenario().values.text("precision").value_or("fp16"); }
double bytesOf(const std::string& key) {
    for (const Precision p : kPrecisions) if (key == keyOf(p)) return raw(bytesPerElement(p));
    return raw(bytesPerElement(Precision::fp16));
}

} // namespace

Rung bigger(const PageContext& context, double needed, const std::string& path) {
    Rung rung{RepairsText::tr("Bigger device"), {}, {}};
    for (const Device& device : devicesWith(context, needed)) {
        rung.steps.push_back(changedTo(context, path, *device.entry));
        rung.labels.push_back(qstring(device.entry->name));
    }
    return rung;
}

std::vector<Rung> lowerOnBigger(const PageContext& context, const Hardware& hardware, double needed, std::initializer_list<Precision> order, const std::string& path) {
    const std::string current = currentPrecision(context);
    std::vector<Rung> rungs;
    for (const Precision precision : order) {
        const double share = raw(bytesPerElement(precision)) / bytesOf(current);
        if (share >= 1) continue;
        Rung rung{RepairsText::tr("Precision") + u' ' + qstring(current) + u" → "_s + qstring(keyOf(precision)) + u" + "_s + RepairsText::tr("Bigger device"), {}, {}};
        // The need falls with the bytes of an element at the most; where something keeps its size, the solver says so.
        for (const Device& device : devicesWith(context, needed * share)) {
            if (device.capacity <= raw(hardware.memory.capacity)) continue;
            const Record* bound = context.results.zoo().bound(*device.entry);
            if (!bound || rateIsFallback(bound->as<Hardware>(), precision)) continue;
            rung.steps.push_back(changedTo(context, path, *device.entry));
            rung.steps.back().push_back({"precision", std::string(keyOf(precision))});
            rung.labels.push_back(qstring(device.entry->name));
        }
        rungs.push_back(std::move(rung));
    }
    return rungs;
}

Rung lowerPrecision(const PageContext& context, const Hardware& hardware, std::initializer_list<Precision> order) {
    Rung rung{RepairsText::tr("Precision"), {}, {}};
    const std::string current = currentPrecision(context);
    for (const Precision precision : order) {
        if (raw(bytesPerElement(precision)) >= bytesOf(current) || rateIsFallback(hardware, precision)) continue;
        rung.steps.push_back({{"precision", std::string(keyOf(precision))}});
        rung.labels.push_back(qstring(current) + u" → "_s + qstring(keyOf(precision)));
    }
    return rung;
}

Rung fewer(const QString& title, const std::string& path, Count from, Count least) {
    Rung rung{title, {}, {}};
    for (Count v = from / 2; v >= least; v /= 2) {
        rung.steps.push_back({{path, static_cast<double>(v)}});
        rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(v));
    }
    return rung;
}
Rung more(const QString& title, const std::string& path, Count from, Count most) {
    Rung rung{title, {}, {}};
    for (Count v = from * 2; v <= most; v *= 2) {
        rung.steps.push_back({{path, static_cast<double>(v)}});
        rung.labels.push_back(QString::number(from) + u" → "_s + QString::number(v));
    }
    return rung;
}

std::vector<Repair> singleChanges(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    const Scenario& scenario = context.results.scenario();
    std::vector<Repair> repairs;
    for (const Rung& rung : ladder) {
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            const Demand demand = judge(context, withChanges(scenario, rung.steps[i]));
            if (!demand.feasible) continue;
            repairs.push_back(offer(context, rung.title + u' ' + rung.labels[i], rung.steps[i], demand));
            break;
        }
    }
    return repairs;
}

std::vector<Repair> climb(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge, const std::vector<Rung>& pairs) {
    std::vector<Repair> repairs = singleChanges(context, ladder, judge);
    if (repairs.empty()) repairs = singleChanges(context, pairs, judge);
    if (!repairs.empty()) return repairs;
    const Scenario& scenario = context.results.scenario();
    std::vector<Change> together;
    QStringList titles;
    double needed = judge(context, scenario).needed;
    for (const Rung& rung : ladder) {
        std::size_t strongest = rung.steps.size(); // no step of it helps
        for (std::size_t i = 0; i < rung.steps.size(); ++i) {
            std::vector<Change> trial = together;
            trial.insert(trial.end(), rung.steps[i].begin(), rung.steps[i].end());
            const Demand demand = judge(context, withChanges(scenario, trial));
            if (demand.feasible) {
                titles << rung.title + u' ' + rung.labels[i];
                return {offer(context, titles.join(u" + "_s), std::move(trial), demand)};
            }
            if (demand.needed >= needed) continue;
            needed = demand.needed;
            strongest = i;
        }
        if (strongest == rung.steps.size()) continue;
        together.insert(together.end(), rung.steps[strongest].begin(), rung.steps[strongest].end());
        titles << rung.title + u' ' + rung.labels[strongest];
    }
    return repairs;
}

} // namespace mlsys
