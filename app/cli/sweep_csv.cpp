// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_csv.hpp"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace mlsys::cli {
namespace {

std::string titled(const std::string& path, const Row& row) {
    const std::string_view unit = row.unit;
    return unit.empty() || unit == "1" ? path : path + " [" + std::string(unit) + "]";
}

// d.ddde±x moved by -exponent10 places, without rounding; as printNumber() writes it.
void appendShifted(double value, int exponent10, std::string& out) {
    char buffer[40];
    const char* end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific).ptr;
    char digits[24];
    int count = 0;
    const char* at = buffer;
    for (; at != end && *at != 'e'; ++at) if (*at != '.') digits[count++] = *at;
    int exponent = 0;
    std::from_chars(at + (at[1] == '+' ? 2 : 1), end, exponent);
    exponent -= exponent10;
    const auto part = [&](int from, int to) { out.append(digits + from, static_cast<std::size_t>(to - from)); };
    const auto zeros = [&](int n) { out.append(static_cast<std::size_t>(n), '0'); };
    if (std::signbit(value)) out += '-';
    if (exponent >= 16 || exponent < -6) {
        part(0, 1);
        if (count > 1) out += '.';
        part(1, count);
        out += 'e' + std::to_string(exponent);
    } else if (exponent < 0) {
        out += "0.";
        zeros(-exponent - 1);
        part(0, count);
    } else if (exponent >= count - 1) {
        part(0, count);
        zeros(exponent - count + 1);
    } else {
        part(0, exponent + 1);
        out += '.';
        part(exponent + 1, count);
    }
}

void appendOutput(const Row& row, const NumberWriter& number, const void* owner, std::string& out) {
    if (!owner || !row.peek(owner)) return;
    switch (row.kind) {
    case Kind::real:
    case Kind::count: number.append(numberOf(row, owner), out); break;
    case Kind::flag: out += flagOf(row, owner) ? "true" : "false"; break;
    case Kind::choice:
        if (const Choice* choice = choiceOf(row, owner)) appendCsv(choice->key, out);
        break;
    case Kind::name: appendCsv(nameOf(row, owner), out); break;
    case Kind::group: break;
    }
}

} // namespace

void appendCsv(std::string_view text, std::string& out) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

NumberWriter::NumberWriter(const char* unit) : m_unit(parseUnit(unit)), m_power(std::pow(10, m_unit.exponent10)) {}

void NumberWriter::append(double coherent, std::string& out) const {
    if (std::isnan(coherent)) return;
    const double value = coherent * m_unit.denominator / m_unit.numerator / m_power;
    if (!std::isfinite(value)) out += "inf"; // beyond a double in this unit is as good as unbounded, as in answers
    else if (value == 0) out += std::signbit(coherent) ? "-0" : "0";
    else if (m_unit.decimal()) appendShifted(coherent, m_unit.exponent10, out);
    else out += shortest(value);
}

SweepCsv::SweepCsv(const SweepRequest& request) : m_request(request) {
    for (const SweepInput& input : request.swept) m_inputs.push_back({NumberWriter(input.row ? input.row->unit : ""), std::numeric_limits<std::size_t>::max(), ""});
    addColumns(request.solver->out.rows(), "", {});
}

void SweepCsv::writeInput(std::size_t index, std::size_t digit) {
    const SweepInput& input = m_request.swept[index];
    Input& last = m_inputs[index];
    if (last.digit == digit) return;
    last.digit = digit;
    last.text.clear();
    if (!input.row) appendCsv(input.names[digit], last.text);
    else if (const auto bad = input.refused.find(digit); bad != input.refused.end()) appendCsv(textOf(bad->second.given), last.text);
    else if (input.row->kind == Kind::real) last.number.append(input.numbers[digit], last.text);
    else appendCsv(textOf(atomOf(*input.row, input.numbers[digit])), last.text);
}

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
    for (const SweepInput& input : m_request.swept) {
        appendCsv(input.row ? titled(input.column(), *input.row) : input.column(), out);
        out += ',';
    }
    for (const Column& column : m_columns) {
        appendCsv(titled(column.path, *column.row), out);
        out += ',';
    }
    out += "error\n";
}

void SweepCsv::row(const SweepPoint& point, std::string& out) {
    for (std::size_t i = 0; i < m_request.swept.size(); ++i) {
        writeInput(i, point.digits[i]);
        out += m_inputs[i].text;
        out += ',';
    }
    for (const Column& column : m_columns) {
        const void* owner = point.out ? point.out->data() : nullptr;
        for (const Row* group : column.groups) owner = owner ? group->peek(owner) : nullptr;
        appendOutput(*column.row, column.number, owner, out);
        out += ',';
    }
    if (!point.out) {
        const Issue* issue = point.issue ? point.issue : m_request.refusedValue(point.digits);
        if (issue) appendCsv(std::string(keyOf(issue->code)) + ": " + issue->message, out);
    }
    out += '\n';
}

} // namespace mlsys::cli
