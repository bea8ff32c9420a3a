// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zoo_fields.h"

#include "engine/unit_scale.hpp"
#include "engine/unit_text.hpp"
#include "models/words.h"
#include "registry/bind.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ZooFieldsText { Q_DECLARE_TR_FUNCTIONS(ZooFields) };

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

// "Capacity" below "SRAM" reads "SRAM: capacity"; "Memory capacity" below "Memory" says it itself.
QString below(const QString& group, const QString& title) {
    if (group.isEmpty() || title.startsWith(group, Qt::CaseInsensitive)) return title;
    return group + u": "_s + withinSentence(title);
}

void collect(std::span<const Row> rows, const std::string& prefix, const QString& group, bool isMain, std::vector<ZooField>& found) {
    for (const Row& row : rows) {
        const bool shown = isMain && !row.advanced;
        if (row.kind == Kind::name || (row.kind == Kind::choice && isMetadata(row.key))) continue; // the entry says it itself
        if (row.kind == Kind::group && row.entity == Entity::none) {
            // The rates by precision name themselves.
            const QString title = std::string_view(row.key) == "precision_flops" ? QString() : translated(row.title);
            collect(row.nested(), prefix + row.key + '.', title, shown, found);
            continue;
        }
        found.push_back({prefix + row.key, &row, below(group, translated(row.title)), shown});
    }
}

// What a scenario is about; its other values belong to solvers.
std::vector<ZooField> scenarioFields() {
    return {{"task", nullptr, ZooFieldsText::tr("Task"), true}, {"model", nullptr, ZooFieldsText::tr("Model"), true}, {"hardware", nullptr, ZooFieldsText::tr("Hardware"), true},
            {"fleet", nullptr, ZooFieldsText::tr("Fleet"), true}, {"grid", nullptr, ZooFieldsText::tr("Grid"), true}, {"precision", nullptr, ZooFieldsText::tr("Precision"), true},
            {"scenario.persona", nullptr, ZooFieldsText::tr("Persona"), true}, {"scenario.sla_latency", nullptr, ZooFieldsText::tr("SLA: latency"), true}};
}

// The id at a path, or that of the entry that was changed there.
QString idAt(const Values& values, const std::string& path) {
    if (const Atom* atom = values.find(path)) return qstring(textOf(*atom));
    if (const Atom* base = values.find(path + ".base")) return ZooFieldsText::tr("%1 (edited)").arg(qstring(textOf(*base)));
    return values.hasBelow(path) ? ZooFieldsText::tr("its own") : QString();
}

double factorOf(const std::string& text) { return UnitScale(text).size(); }

QString shown(const std::string& unit) {
    if (unit == "1/s") return u"/s"_s;
    return unit == "1" ? QString() : qstring(unit).replace("CO2e"_L1, u"CO₂e"_s).replace(u'*', u'·');
}

} // namespace

std::vector<ZooField> zooFields(EntryKind kind) {
    if (kind == EntryKind::scenarios) return scenarioFields();
    std::vector<ZooField> fields;
    collect(rowsOf(kind), {}, {}, true, fields);
    // Rates by precision are many; what a device is known by comes before them.
    std::stable_partition(fields.begin(), fields.end(), [](const ZooField& field) { return !field.path.starts_with("precision_flops."); });
    return fields;
}

ZooValue zooValue(const Record* record, const Values& stated, const ZooField& field, const ValueFormat& format) {
    if (!field.row || field.isEntry()) return {kNothing, idAt(stated, field.path)};
    const Atom* written = stated.find(field.path);
    if (!written || !record) return {kNothing, {}};
    const Place place = findPlace(record->rows(), const_cast<void*>(record->data()), field.path);
    if (!place || !place.row->peek(place.owner)) return {kNothing, {}};
    if (!field.isNumber()) return {kNothing, format.value(*place.row, place.owner).text()};
    const bool isText = std::holds_alternative<std::string>(*written);
    return {numberOf(*place.row, place.owner), isText ? qstring(textOf(*written)) : format.value(*place.row, place.owner).text()};
}

QString exampleMetric(EntryKind kind) {
    switch (kind) {
    case EntryKind::hardware: return u"peak_flops / tdp in TFLOP/s/W"_s;
    case EntryKind::models: return u"parameters / layers"_s;
    case EntryKind::grids: return u"carbon_intensity * pue in gCO2e/kWh"_s;
    case EntryKind::datacenters: return u"grid.carbon_intensity * pue in gCO2e/kWh"_s;
    case EntryKind::nodes: return u"accelerators_per_node * accelerator.tdp in kW"_s;
    case EntryKind::fabrics: return u"bandwidth / oversubscription_ratio in GB/s"_s;
    case EntryKind::fleets: return u"count * node.accelerators_per_node"_s;
    case EntryKind::scenarios: break;
    }
    return {};
}

QString shownName(const EntityView& view) { return view.edits > 0 ? ZooFieldsText::tr("%1 (edited)").arg(qstring(view.name())) : qstring(view.name()); }

QString kindTitle(EntryKind kind) {
    static const char* const kTitles[] = {QT_TRANSLATE_NOOP("ZooFields", "Hardware"), QT_TRANSLATE_NOOP("ZooFields", "Models"), QT_TRANSLATE_NOOP("ZooFields", "Grids"),
                                          QT_TRANSLATE_NOOP("ZooFields", "Datacenters"), QT_TRANSLATE_NOOP("ZooFields", "Nodes"), QT_TRANSLATE_NOOP("ZooFields", "Fabrics"),
                                          QT_TRANSLATE_NOOP("ZooFields", "Fleets"), QT_TRANSLATE_NOOP("ZooFields", "Scenarios")};
    return ZooFieldsText::tr(kTitles[static_cast<std::size_t>(kind)]);
}

ValueFormat::Unit columnUnit(const ValueFormat& format, Dimension dimension, const std::string& unit, std::vector<double> values) {
    std::erase_if(values, [](double v) { return !std::isfinite(v) || v == 0; });
    for (double& v : values) v = std::abs(v);
    double median = 1;
    if (!values.empty()) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        median = *middle;
    }
    if (dimension.none()) {
        if (median >= 1e8) return {u"10⁹"_s, 1e9};
        if (median >= 1e5) return {u"10⁶"_s, 1e6};
        return {{}, 1};
    }
    std::string chosen = unit.empty() ? coherentUnit(dimension) : unit;
    if (unit.empty()) { // the prefix that brings the numbers near 1, if the unit takes one
        for (const char* prefix : {"k", "M", "G", "T", "P", "m", "µ", "n"}) {
            const std::string candidate = prefix + coherentUnit(dimension);
            if (!parseUnit(candidate).known) continue;
            const double number = median / factorOf(candidate);
            const double now = median / factorOf(chosen);
            if ((now >= 1000 && number >= 1) || (now < 1 && number >= 1 && number < 1000)) chosen = candidate;
        }
    }
    if (dimension == dimensionOf<Bytes> && format.bytes == ByteFamily::binary && chosen.size() == 2) chosen = {chosen[0] == 'k' ? 'K' : chosen[0], 'i', 'B'};
    return {shown(chosen), factorOf(chosen)};
}

} // namespace mlsys
