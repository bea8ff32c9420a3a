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

} // namespace

Rung bigger(const PageContext& context, double needed, const std::string& path) {
    Rung rung{RepairsText::tr("Bigger device"), {}, {}};
    std::vector<std::pair<double, const ZooEntry*>> devices;
    const EntityView current = entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware);
    for (const ZooEntry* entry : context.results.zoo().entries(EntryKind::hardware)) {
        if (entry == current.entry || (current.entry && entry->group != current.entry->group)) continue;
        const ParsedQuantity capacity = parseQuantity(entry->values.text("memory.capacity").value_or(""));
        if (capacity && capacity.value >= needed) devices.emplace_back(capacity.value, entry);
    }
    std::sort(devices.begin(), devices.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [capacity, entry] : devices) {
        std::vector<Change> changes;
        for (const auto& [field, atom] : context.results.scenario().values.below(path)) changes.push_back({path + '.' + field, std::nullopt});
        changes.push_back({path, entry->id});
        rung.steps.push_back(std::move(changes));
        rung.labels.push_back(qstring(entry->name));
    }
    return rung;
}

Rung lowerPrecision(const PageContext& context, const Hardware& hardware, std::initializer_list<Precision> order) {
    Rung rung{RepairsText::tr("Precision"), {}, {}};
    const std::string current = context.results.scenario().values.text("precision").value_or("fp16");
    const auto bytes = [](const std::string& key) {
        for (const Precision p : kPrecisions) if (key == keyOf(p)) return bytesPerElement(p);
        return bytesPerElement(Precision::fp16);
    };
    for (const Precision precision : order) {
        if (bytesPerElement(precision) >= bytes(current) || rateIsFallback(hardware, precision)) continue;
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

std::vector<Repair> climb(const PageContext& context, const std::vector<Rung>& ladder, const Judge& judge) {
    std::vector<Repair> repairs = singleChanges(context, ladder, judge);
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
