// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/answer.hpp"

#include "engine/unit_scale.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <unordered_map>
#include <vector>

namespace mlsys {
namespace {

// Rows name the same few units again and again.
const UnitScale& scaleOf(const char* unit) {
    thread_local std::unordered_map<const char*, UnitScale> known; // texts of rows and formulas: each has one address for good
    return known.try_emplace(unit, unit).first->second;
}

AnswerNumber numberIn(double value, const char* unitText) {
    AnswerNumber a;
    a.unit = unitText;
    a.state = stateOf(value);
    if (a.state != AnswerState::value) return a;
    const UnitScale& scale = scaleOf(unitText);
    a.value = scale.of(value);
    a.state = stateOf(a.value); // 1e307 s is more milliseconds than a double holds
    if (a.state != AnswerState::value) return a;
    scale.append(value, a.number);
    return a;
}

void appendNumber(const AnswerNumber& a, std::string& out) {
    out += "{\"value\":";
    out += a.state == AnswerState::value ? std::string_view(a.number) : "null";
    out += ",\"unit\":";
    json::appendLiteral(*a.unit ? a.unit : "1", out);
    if (a.state == AnswerState::unbounded) out += ",\"state\":\"unbounded\"";
    if (a.state == AnswerState::unattainable) out += ",\"state\":\"unattainable\"";
    out += '}';
}

// A group of plain counts ("parallelism") is written as bare numbers.
bool isCounts(std::span<const Row> rows) { return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.kind == Kind::count; }); }
void appendCounts(std::span<const Row> rows, const void* owner, std::string& out) {
    out += '{';
    for (const Row& row : rows) {
        if (out.back() != '{') out += ',';
        out.append("\"").append(row.key).append("\":").append(shortest(numberOf(row, owner)));
    }
    out += '}';
}

void appendOutputs(std::span<const Row> rows, const void* owner, std::string& out) {
    out += '{';
    bool first = true;
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (!first) out += ',';
        first = false;
        out += '"';
        out += row.key;
        out += "\":";
        switch (row.kind) {
        case Kind::group: isCounts(row.nested()) ? appendCounts(row.nested(), value, out) : appendOutputs(row.nested(), value, out); break;
        case Kind::flag: out += *static_cast<const bool*>(value) ? "true" : "false"; break;
        case Kind::name: json::appendLiteral(nameOf(row, owner), out); break;
        case Kind::choice: {
            const Choice* choice = choiceOf(row, owner);
            json::appendLiteral(choice ? choice->key : "", out);
            break;
        }
        case Kind::real:
        case Kind::count: appendNumber(answerNumber(row, owner), out); break;
        }
    }
    out += '}';
}

void appendHead(std::string_view id, std::string_view solver, std::string& out) {
    out += '{';
    if (!id.empty()) out.append("\"id\":").append(id).append(",");
    if (solver.empty()) return;
    out += "\"solver\":";
    json::appendLiteral(solver, out);
}

// Display columns of UTF-8 text: code points are enough for what titles hold.
std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}
std::string padded(const std::string& text, std::size_t width, bool right = false) {
    const std::string space(width > columns(text) ? width - columns(text) : 0, ' ');
    return right ? space + text : text + space;
}

std::string readable(const AnswerNumber& number) {
    if (number.state != AnswerState::value) return number.state == AnswerState::unbounded ? "unbounded" : "no answer";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", number.value);
    return buffer;
}

struct Line {
    std::string title, value, unit;
};

// The outputs for reading, those of a group under its title.
void collectLines(std::span<const Row> rows, const void* owner, const std::string& prefix, std::vector<Line>& lines) {
    for (const Row& row : rows) {
        if (!row.peek(owner)) continue;
        if (row.kind == Kind::group) {
            collectLines(row.nested(), row.peek(owner), prefix + row.title.source + ": ", lines);
            continue;
        }
        Line line{prefix + row.title.source, "", ""};
        if (row.kind == Kind::flag) line.value = flagOf(row, owner) ? "yes" : "no";
        else if (row.kind == Kind::name) line.value = nameOf(row, owner);
        else if (const Choice* choice = choiceOf(row, owner)) line.value = choice->title.source;
        else if (row.kind == Kind::real || row.kind == Kind::count) {
            const AnswerNumber number = answerNumber(row, owner);
            line.value = readable(number);
            if (number.state == AnswerState::value) line.unit = number.unit;
        }
        lines.push_back(std::move(line));
    }
}

} // namespace

AnswerState stateOf(double value) {
    if (std::isnan(value)) return AnswerState::unattainable;
    return std::isinf(value) ? AnswerState::unbounded : AnswerState::value;
}

AnswerNumber answerNumber(const Row& row, const void* owner) { return numberIn(numberOf(row, owner), row.unit); }
AnswerNumber answerNumber(double coherent, const char* unit) { return numberIn(coherent, unit); }

std::string numberJson(double coherent, const char* unit) {
    std::string out;
    appendNumber(numberIn(coherent, unit), out);
    return out;
}

std::string answerLine(std::string_view id, const Solution& solution, std::span<const Step> derivation, bool explain) {
    std::string out;
    out.reserve(1024); // most answers
    appendHead(id, solution.solver->name, out);
    out += ",\"outputs\":";
    appendOutputs(solution.out.rows(), solution.out.data(), out);
    if (!solution.notes.empty()) {
        out += ",\"notes\":[";
        for (std::size_t i = 0; i < solution.notes.size(); ++i) {
            out += std::string(i == 0 ? "" : ",") + "{\"code\":\"" + keyOf(solution.notes[i].code) + "\",\"message\":" + json::literal(solution.notes[i].message) + "}";
        }
        out += ']';
    }
    if (explain) {
        out += ",\"derivation\":[";
        for (std::size_t i = 0; i < derivation.size(); ++i) {
            const Step& step = derivation[i];
            const AnswerNumber number = numberIn(step.value, step.formula->unit);
            out += std::string(i == 0 ? "" : ",") + "{\"symbol\":" + json::literal(step.formula->symbol) + ",\"name\":" + json::literal(step.formula->title.source)
                   + ",\"equation\":" + json::literal(step.formula->equation) + ",\"substituted\":" + json::literal(step.substituted())
                   + ",\"value\":" + (number.state == AnswerState::value ? number.number : "null") + ",\"unit\":" + json::literal(*number.unit ? number.unit : "1")
                   + ",\"source\":" + json::literal(step.formula->source) + "}";
        }
        out += ']';
    }
    return out + '}';
}

std::string errorLine(std::string_view id, std::string_view solver, const Issue& issue) {
    std::string out;
    appendHead(id, solver, out);
    out += std::string(solver.empty() ? "" : ",") + std::string("\"error\":{\"code\":\"") + keyOf(issue.code) + "\"";
    if (!issue.field.empty()) out += ",\"field\":" + json::literal(issue.field);
    return out + ",\"message\":" + json::literal(issue.message) + "}}";
}

std::string errorText(const Issue& issue) { return std::string(keyOf(issue.code)) + ": " + issue.message; }

std::string answerTable(const Solution& solution, std::span<const Step> derivation, bool explain) {
    std::vector<Line> lines;
    collectLines(solution.out.rows(), solution.out.data(), "", lines);
    std::size_t titleWidth = 0;
    std::size_t valueWidth = 0;
    for (const Line& line : lines) {
        titleWidth = std::max(titleWidth, columns(line.title));
        valueWidth = std::max(valueWidth, columns(line.value));
    }
    std::string out = std::string(solution.solver->title.source) + "\n";
    for (const Line& line : lines) {
        out += "  " + padded(line.title, titleWidth) + "  " + padded(line.value, valueWidth, true) + (line.unit.empty() ? "" : " " + line.unit) + "\n";
    }
    for (const Note& note : solution.notes) out += std::string("  note (") + keyOf(note.code) + "): " + note.message + "\n";
    if (explain) {
        out += "\nWorking\n";
        for (const Step& step : derivation) {
            const AnswerNumber number = numberIn(step.value, step.formula->unit);
            out += std::string("  ") + step.formula->title.source + "\n    " + step.formula->symbol + " = " + step.formula->equation + "\n      = " + step.substituted()
                   + "\n      = " + readable(number) + (*number.unit && std::string_view(number.unit) != "1" ? std::string(" ") + number.unit : "") + "\n      source: " + step.formula->source + "\n";
        }
    }
    return out;
}

} // namespace mlsys
