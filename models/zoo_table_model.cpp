// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zoo_table_model.h"

#include "models/words.h"
#include "models/zoo_model.h"
#include "registry/bind.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr int kMetricColumn = 1;

} // namespace

void ZooTableModel::setEntries(const Zoo& zoo, EntryKind kind, bool allFields, const ValueFormat& format, const std::function<bool(const ZooEntry&)>& isOwn) {
    beginResetModel();
    if (kind != m_kind) m_metric.clear(); // its fields are another kind's
    m_kind = kind;
    m_format = format;
    m_rows.clear();
    m_columns = {{"name", tr("Name"), {}, {}, false}};
    const std::vector<const ZooEntry*> entries = zoo.entries(kind);
    for (const ZooEntry* entry : entries) {
        const Record* record = zoo.bound(*entry);
        const QString filter = foldedParts({qstring(entry->id), qstring(entry->name), qstring(entry->group), QString::number(entry->year), entrySummary(*entry)});
        std::optional<Values> resolved = entry->values.find("base") ? resolvedValues(zoo, kind, nullptr, entry->values) : std::nullopt;
        m_rows.push_back({*entry, std::move(resolved), record ? std::optional<Record>(*record) : std::nullopt, filter, isOwn && isOwn(*entry), {}});
        m_rows.back().values.push_back({kNoNumber, qstring(entry->name)});
    }
    if (std::any_of(entries.begin(), entries.end(), [](const ZooEntry* entry) { return entry->year != 0; })) {
        m_columns.push_back({"year", tr("Year"), {}, {}, true});
        for (RowData& row : m_rows) row.values.push_back({row.entry.year != 0 ? row.entry.year : kNoNumber, row.entry.year != 0 ? QString::number(row.entry.year) : QString()});
    }
    for (const ZooField& field : zooFields(kind)) {
        if (!field.isMain && !allFields) continue;
        std::vector<ZooValue> values;
        std::vector<double> numbers;
        for (const RowData& row : m_rows) {
            values.push_back(zooValue(row.record ? &*row.record : nullptr, row.resolved ? *row.resolved : row.entry.values, field, format));
            if (field.isNumber()) numbers.push_back(values.back().raw);
        }
        if (std::all_of(values.begin(), values.end(), [](const ZooValue& value) { return value.text.isEmpty(); })) continue; // nobody states it
        const ValueFormat::Unit unit = field.isNumber() ? columnUnit(format, field.row->dimension, field.row->unit, numbers) : ValueFormat::Unit{};
        m_columns.push_back({field.path, field.title, unit, field.row ? translated(field.row->help) : QString(), field.isNumber()});
        for (std::size_t i = 0; i < values.size(); ++i) m_rows[i].values.push_back(std::move(values[i]));
    }
    fillMetric();
    endResetModel();
}

std::optional<ExpressionFault> ZooTableModel::setMetric(const QString& text) {
    const QString trimmed = text.trimmed();
    std::variant<Expression, ExpressionFault> parsed;
    if (!trimmed.isEmpty()) {
        parsed = parseExpression(utf8(text), rowsOf(m_kind));
        if (const auto* fault = std::get_if<ExpressionFault>(&parsed)) return *fault;
    }
    beginResetModel();
    if (!m_metric.isEmpty()) {
        m_columns.erase(m_columns.begin() + kMetricColumn);
        for (RowData& row : m_rows) row.values.erase(row.values.begin() + kMetricColumn);
    }
    m_metric = trimmed;
    if (!m_metric.isEmpty()) insertMetric(std::get<Expression>(parsed));
    endResetModel();
    return std::nullopt;
}

void ZooTableModel::fillMetric() {
    if (m_metric.isEmpty()) return;
    const auto parsed = parseExpression(utf8(m_metric), rowsOf(m_kind));
    if (const auto* expression = std::get_if<Expression>(&parsed)) insertMetric(*expression);
}

void ZooTableModel::insertMetric(const Expression& expression) {
    std::vector<double> numbers;
    for (const RowData& row : m_rows) numbers.push_back(row.record ? expression.evaluate(row.record->data()) : kNoNumber);
    const ValueFormat::Unit unit = columnUnit(m_format, expression.dimension(), expression.unit(), numbers);
    const QString title = expression.unit().empty() ? m_metric : m_metric.left(m_metric.lastIndexOf(u" in "_s)).trimmed();
    m_columns.insert(m_columns.begin() + kMetricColumn, {"metric", title, unit, tr("A metric of your own"), true});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double number = std::isfinite(numbers[i]) ? numbers[i] : kNoNumber;
        const QString text = std::isfinite(number) ? m_format.number(number / unit.factor) + (unit.name.isEmpty() ? QString() : u' ' + unit.name) : QString();
        m_rows[i].values.insert(m_rows[i].values.begin() + kMetricColumn, {number, text});
    }
}

int ZooTableModel::rowOf(const QString& id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) if (qstring(m_rows[i].entry.id) == id) return static_cast<int>(i);
    return -1;
}

int ZooTableModel::columnOf(const std::string& path) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i) if (m_columns[i].path == path) return static_cast<int>(i);
    return -1;
}

std::vector<ZooTableModel::Quantity> ZooTableModel::quantities() const {
    std::vector<Quantity> found;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        if (column.isNumber && column.path != "year") found.push_back({column.title, column.unit.name, column.unit.factor, static_cast<int>(i)});
    }
    return found;
}

double ZooTableModel::raw(int row, int column) const { return m_rows[static_cast<std::size_t>(row)].values[static_cast<std::size_t>(column)].raw; }

int ZooTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int ZooTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant ZooTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RowData& row = m_rows[static_cast<std::size_t>(index.row())];
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const ZooValue& value = row.values[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (column.path == "name") return row.isOwn ? tr("%1 (own)").arg(value.text) : value.text;
        if (column.path == "year" || !column.isNumber) return value.text;
        return std::isnan(value.raw) ? QString() : m_format.number(value.raw / column.unit.factor);
    case Qt::ToolTipRole: {
        if (column.path == "name") return entryToolTip(row.entry);
        const QString source = sourceText(row.entry, column.path);
        if (value.text.isEmpty()) return tr("%1: not stated").arg(column.title);
        return QString(column.title + u": "_s + value.text + (source.isEmpty() ? QString() : u'\n' + source));
    }
    case Qt::TextAlignmentRole: return column.isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole: return std::isnan(value.raw) ? QVariant() : QVariant(value.raw);
    case IdRole: return qstring(row.entry.id);
    case PathRole: return qstring(column.path);
    case FilterRole: return row.filter;
    case OwnRole: return row.isOwn;
    default: return {};
    }
}

QVariant ZooTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    // The unit on a line of its own keeps columns as narrow as their numbers.
    if (role == Qt::DisplayRole) return column.unit.name.isEmpty() ? column.title : QString(column.title + u'\n' + column.unit.name);
    if (role == Qt::ToolTipRole) return column.help.isEmpty() ? QVariant() : QVariant(column.help);
    return {};
}

ZooTableFilter::ZooTableFilter(QObject* parent) : WordFilter(ZooTableModel::FilterRole, parent) { setSortCaseSensitivity(Qt::CaseInsensitive); }

bool ZooTableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(ZooTableModel::RawRole);
    const QVariant b = right.data(ZooTableModel::RawRole);
    if (a.isValid() != b.isValid()) return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (a.isValid()) return a.toDouble() < b.toDouble();
    return WordFilter::lessThan(left, right);
}

Table tableOf(const QAbstractItemModel& shown) {
    Table table;
    for (int column = 0; column < shown.columnCount(); ++column) {
        const QStringList lines = shown.headerData(column, Qt::Horizontal).toString().split(u'\n');
        table.columns << (lines.size() > 1 ? lines[0] + u" ("_s + lines[1] + u')' : lines[0]);
    }
    for (int row = 0; row < shown.rowCount(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < shown.columnCount(); ++column) {
            const QModelIndex index = shown.index(row, column);
            const QVariant raw = index.data(ZooTableModel::RawRole);
            cells.push_back({index.data().toString(), raw.isValid() ? raw.toDouble() : kNoNumber, {}, {}, Tone::neutral, {}});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace mlsys
