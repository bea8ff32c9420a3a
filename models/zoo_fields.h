// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a kind of zoo entries, from the rows of what they bind to: columns of a table, lines of a form.
#pragma once

#include "models/value_format.h"
#include "registry/scenario.hpp"
#include "registry/zoo.hpp"

#include <QString>

#include <string>
#include <vector>

namespace mlsys {

struct ZooField {
    std::string path;               // in the entry: "memory.bandwidth"
    const Row* row = nullptr;       // null for what scenarios hold
    QString title;                  // "Memory bandwidth", "SRAM: capacity"
    bool isMain = true;             // shown without being asked for
    bool isEntry() const { return row && row->entity != Entity::none; } // an id of the zoo

    bool isNumber() const { return row && (row->kind == Kind::real || row->kind == Kind::count); }
};

std::vector<ZooField> zooFields(EntryKind kind);

// A field's value in an entry, for people: in its own unit, an id, "yes"; and the number, NaN if it is none.
struct ZooValue {
    double raw = 0;
    QString text;                   // as written where that is known
};
// Of an entry's struct (null if it has faults); `stated` is what the entry, or the one it starts from, says: a struct's own
// default is nobody's value.
ZooValue zooValue(const Record* record, const Values& stated, const ZooField& field, const ValueFormat& format);

// A metric that makes sense for a kind, as an example; empty for scenarios, whose values belong to solvers.
QString exampleMetric(EntryKind kind);

// What a scenario has of a kind: "NVIDIA H100", "NVIDIA H100 (edited)".
QString shownName(const EntityView& view);

// "Hardware", "Models": what a kind is called.
QString kindTitle(EntryKind kind);

// One unit for a whole column, near `unit` (empty: the coherent one), so that most of `values` are short numbers. Plain
// numbers may be counted in millions.
ValueFormat::Unit columnUnit(const ValueFormat& format, Dimension dimension, const std::string& unit, std::vector<double> values);

} // namespace mlsys
