// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_csv.hpp"

#include "app/cli/csv.hpp"
#include "registry/answer.hpp"

#include <cmath>
#include <limits>

namespace mlsys::cli {
namespace {

void appendOutput(const Row& row, const NumberWriter& number, const void* owner, std::string& out) {
    if (!owner || !row.peek(owner)) return;
    switch (row.kind) {
    case Kind::real:
    case Kind::count: number.append(numberOf(row, owner), out); break;
    case Kind::flag: out += flagOf(row, owner) ? "true" : "false"; break;
    case Kind::choice:
        if (const Choice* choice = choiceOf(row, owner)) appendCsvCell(choice->key, out);
        break;
    case Kind::name: appendCsvCell(nameOf(row, owner), out); break;
    case Kind::group: break;
    }
}

} // namespace

void NumberWriter::append(double coherent, std::string& out) const {
    if (std::isnan(coherent)) return;
    if (!std::isfinite(m_scale.of(coherent))) out += "inf"; // beyond a double in this unit is as good as unbounded, as in answers
    else m_scale.append(coherent, out);
}

std::string titled(const std::string& path, std::string_view unit) { return unit.empty() || unit == "1" ? path : path + " [" + std::string(unit) + "]"; }

SweepInputCells::SweepInputCells(const SweepRequest& request, std::optional<std::size_t> without) : m_request(request) {
    for (std::size_t i = 0; i < request.swept.size(); ++i) {
        const Row* row = request.swept[i].row;
        if (i != without) m_cells.push_back({i, NumberWriter(row ? row->unit : ""), std::numeric_limits<std::size_t>::max(), ""});
    }
}

void SweepInputCells::header(std::string& out) const {
    for (const Cell& cell : m_cells) {
        const SweepInput& input = m_request.swept[cell.input];
        appendCsvCell(input.row ? titled(input.column(), input.row->unit) : input.column(), out);
        out += ',';
    }
}

void SweepInputCells::row(std::span<const std::size_t> digits, std::string& out) {
    for (Cell& cell : m_cells) {
        if (cell.digit != digits[cell.input]) write(cell, digits[cell.input]);
        out += cell.text;
        out += ',';
    }
}

void SweepInputCells::write(Cell& cell, std::size_t digit) const {
    const SweepInput& input = m_request.swept[cell.input];
    cell.digit = digit;
    cell.text.clear();
    if (!input.row) appendCsvCell(input.names[digit], cell.text);
    else if (const auto bad = input.refused.find(digit); bad != input.refused.end()) appendCsvCell(textOf(bad->second.given), cell.text);
    else if (input.row->kind == Kind::real) cell.number.append(input.numbers[digit], cell.text);
    else appendCsvCell(textOf(atomOf(*input.row, input.numbers[digit])), cell.text);
}

SweepCsv::SweepCsv(const SweepRequest& request) : m_request(request), m_inputs(request) { addColumns(request.solver->out.rows(), "", {}); }

void SweepCsv::addColumns(std::span<const Row> rows, const std::string& prefix, std::vector<const Row*> groups) {
    for (const Row& row : rows) {
        if (row.kind != Kind::group) {
            m_columns.push_back({prefix + row.key, &row, NumberWriter(row.unit), groups});
            continue;
        }
        groups.push_back(&row);
        addColumns(row.nested(), prefix + row.key + '.', groups);
        groups.pop_back();
    }
}

void SweepCsv::header(std::string& out) const {
    m_inputs.header(out);
    for (const Column& column : m_columns) {
        appendCsvCell(titled(column.path, column.row->unit), out);
        out += ',';
    }
    out += "error\n";
}

void SweepCsv::row(const SweepPoint& point, std::string& out) {
    m_inputs.row(point.digits, out);
    for (const Column& column : m_columns) {
        const void* owner = point.out ? point.out->data() : nullptr;
        for (const Row* group : column.groups) owner = owner ? group->peek(owner) : nullptr;
        appendOutput(*column.row, column.number, owner, out);
        out += ',';
    }
    if (!point.out) {
        const Issue* issue = point.issue ? point.issue : m_request.refusedValue(point.digits);
        if (issue) appendCsvCell(errorText(*issue), out);
    }
    out += '\n';
}

} // namespace mlsys::cli
