// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/explore_request.hpp"

#include "engine/nearest.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/json_tree.hpp"
#include "registry/request.hpp"
#include "registry/scalar.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

// A value to stand where one must be: what is varied is written before anything is solved.
void placeValue(Record& in, const std::string& path) {
    const Place place = findPlace(in.rows(), in.data(), path);
    if (!place || (place.row->kind != Kind::real && place.row->kind != Kind::count)) return;
    const Interval window = windowOf(*place.row, std::numeric_limits<double>::quiet_NaN());
    writeScalar(*place.row, place.owner, window.nearest(std::max(window.lo, 1.0)));
}

bool isMissing(const Issue& issue, const std::string& prefix, const std::string& path) { return issue.code == IssueCode::missingField && issue.field == prefix + path; }

} // namespace

std::optional<Issue> ExploreRequest::read(const Catalogue& catalogue, std::string_view text, const std::string& member, std::initializer_list<const char*> others) {
    m_member = member;
    json::Fault fault;
    if (!json::parse(text, m_tree, fault)) return Issue{IssueCode::parse, "", fault.message};
    if (!root().isObject()) return Issue{IssueCode::parse, "", "a request is a JSON object"};
    if (const Given* id = root().find("id")) m_id = json::compact(*id);
    const Given* solver = root().find("solver");
    if (!solver) return Issue{IssueCode::missingField, "solver", "solver must be given"};
    if (!solver->isText()) return Issue{IssueCode::type, "solver", "solver must be the name of a solver, got " + json::compact(*solver)};
    m_solverName = solver->text;
    m_solver = catalogue.find(m_solverName);
    if (!m_solver) return unknownSolver(catalogue, m_solverName);
    m_solverName = m_solver->name;
    std::vector<std::string> allowed{"id", "solver", member};
    allowed.insert(allowed.end(), others.begin(), others.end());
    for (const Given& part : root().parts) {
        if (std::find(allowed.begin(), allowed.end(), part.key) != allowed.end()) continue;
        const std::vector<std::string> near = nearest(part.key, allowed, 1);
        return Issue{IssueCode::unknownField, std::string(part.key), "\"" + std::string(part.key) + "\" is not a field of this request; " + (near.empty() ? "allowed are " + inEnglish(ListOf{allowed, ListOf::Last::all}) : "did you mean " + near.front() + "?")};
    }
    m_asked = root().find(member);
    if (!m_asked) return Issue{IssueCode::missingField, member, member + " must be given: what is asked"};
    if (!m_asked->isObject()) return Issue{IssueCode::type, member, member + " must be an object, got " + json::compact(*m_asked)};
    return std::nullopt;
}

std::optional<Issue> ExploreRequest::bind(const Zoo& zoo, const Given& from, const std::string& prefix, std::span<const std::string> varied) {
    static constexpr Given kNothing;
    const Given* inputs = from.find("inputs");
    const Given* assumptions = from.find("assumptions");
    if (inputs && !inputs->isObject()) return Issue{IssueCode::type, prefix + "inputs", prefix + "inputs must be an object"};
    const std::string inputPrefix = prefix + "inputs.";
    if (!m_tree.hasPaths()) {
        m_bound = boundGiven(zoo, *m_solver, inputs ? *inputs : kNothing, assumptions, inputPrefix);
    } else {
        Values values, settings; // a key such as "hardware.tdp" is a path
        if (inputs) flatten(*inputs, "", values);
        if (assumptions) flatten(*assumptions, "assumptions", settings);
        const GivenTree settingsTree(settings);
        m_bound = boundGiven(zoo, *m_solver, GivenTree(values).root(), settingsTree.root().find("assumptions"), inputPrefix);
    }
    m_placeholders.clear();
    for (const std::string& path : varied) {
        const auto missing = std::find_if(m_bound->issues.begin(), m_bound->issues.end(), [&](const Issue& issue) { return isMissing(issue, inputPrefix, path); });
        if (missing == m_bound->issues.end()) continue;
        m_bound->issues.erase(missing);
        placeValue(m_bound->in, path);
        m_placeholders.push_back(path);
    }
    if (m_bound->issues.empty()) return std::nullopt;
    Issue issue = m_bound->issues.front();
    if (issue.field.starts_with("assumptions")) issue.field = prefix + issue.field;
    return issue;
}

ExploreAnswer ExploreRequest::refuse(const Issue& issue) const { return {errorLine(m_id, m_solverName, issue), true, {{idCell()}}, errorText(issue)}; }

ExploreAnswer ExploreRequest::answer(const std::string& body, std::vector<std::vector<std::string>> rows) const {
    return {objectJson({{"id", m_id}, {"solver", textJson(m_solverName)}, {m_member.c_str(), body}}), false, std::move(rows), {}};
}

std::string ExploreRequest::idCell() const {
    const Given* id = root().find("id");
    return !id ? std::string() : id->isText() ? std::string(id->text) : m_id;
}

std::optional<Issue> onlyFields(const Given& object, const std::string& path, std::initializer_list<const char*> allowed) {
    const std::vector<std::string> known(allowed.begin(), allowed.end());
    for (const Given& part : object.fields()) {
        if (std::find(known.begin(), known.end(), part.key) != known.end()) continue;
        const std::vector<std::string> near = nearest(part.key, known, 1);
        const std::string field = path + '.' + std::string(part.key);
        return Issue{IssueCode::unknownField, field, field + " is not a field here; " + (near.empty() ? "allowed are " + inEnglish(ListOf{known, ListOf::Last::all}) : "did you mean " + near.front() + "?")};
    }
    return std::nullopt;
}

std::optional<Issue> readText(const Given& object, const std::string& path, const char* key, std::string& out) {
    const Given* given = object.find(key);
    const std::string field = path + '.' + key;
    if (!given) return Issue{IssueCode::missingField, field, field + " must be given"};
    if (!given->isText()) return Issue{IssueCode::type, field, field + " must be a name, got " + json::compact(*given)};
    out = given->text;
    return std::nullopt;
}

std::optional<Issue> readTexts(const Given& object, const std::string& path, const char* key, std::vector<std::string>& out) {
    const Given* given = object.find(key);
    if (!given) return std::nullopt;
    const std::string field = path + '.' + key;
    const bool texts = given->type == Given::Type::list && std::all_of(given->parts.begin(), given->parts.end(), [](const Given& part) { return part.isText(); });
    if (!texts || given->parts.empty()) return Issue{IssueCode::type, field, field + " must be a list of names, got " + json::compact(*given)};
    for (const Given& part : given->parts) out.emplace_back(part.text);
    return std::nullopt;
}

std::optional<Issue> readWhole(const Given& object, const std::string& path, const char* key, double min, double max, double& out) {
    const Given* given = object.find(key);
    if (!given) return std::nullopt;
    const std::string field = path + '.' + key;
    const bool fine = given->type == Given::Type::number && given->number == std::floor(given->number) && given->number >= min && given->number <= max;
    if (!fine) return Issue{IssueCode::outOfRange, field, field + " must be a whole number from " + readableQuantity(min, {}, 16) + " to " + readableQuantity(max, {}, 16) + ", got " + json::compact(*given)};
    out = given->number;
    return std::nullopt;
}

std::optional<Issue> readAs(const Row& row, const Given& given, const std::string& path, bool anywhere, double& out) {
    Row number = row; // whole or not, within the range or not
    if (anywhere) number.kind = Kind::real, number.range = {};
    Scalar value{};
    if (std::optional<Issue> issue = readScalar(number, given, {nullptr, path}, value)) return issue;
    out = number.kind == Kind::count ? static_cast<double>(value.count) : value.real;
    return std::nullopt;
}

std::string scalarJson(const Row& row, double value) {
    if (row.kind == Kind::real || row.kind == Kind::count) return numberJson(value, row.unit);
    if (std::isnan(value)) return "null";
    if (row.kind == Kind::flag) return value != 0 ? "true" : "false";
    return textJson(scalarCell(row, value));
}

std::string scalarCell(const Row& row, double value) {
    if (std::isnan(value)) return "";
    if (row.kind == Kind::flag) return value != 0 ? "true" : "false";
    if (row.kind == Kind::choice) {
        for (const Choice& choice : row.choices()) if (choice.value == value) return choice.key;
        return "";
    }
    const AnswerNumber number = answerNumber(value, row.unit);
    return number.state == AnswerState::unbounded ? value < 0 ? "-inf" : "inf" : number.number;
}

std::string unitCell(const Row& row) { return *row.unit ? row.unit : row.kind == Kind::real || row.kind == Kind::count ? "1" : ""; }

std::string plainCell(double value) { return std::isnan(value) ? "" : std::isinf(value) ? "inf" : printNumber(value, "").value_or(shortest(value)); }
std::string plainJson(double value) { return std::isfinite(value) ? plainCell(value) : "null"; }

std::string objectJson(std::initializer_list<std::pair<const char*, std::string>> members) {
    std::string out = "{";
    for (const auto& [key, value] : members) {
        if (value.empty()) continue;
        if (out.size() > 1) out += ',';
        json::appendLiteral(key, out);
        out += ':';
        out += value;
    }
    return out + '}';
}

std::string listJson(std::span<const std::string> items) {
    std::string out = "[";
    for (const std::string& item : items) {
        if (out.size() > 1) out += ',';
        out += item;
    }
    return out + ']';
}

std::string textJson(std::string_view text) { return json::literal(text); }

std::string issueJson(const Issue& issue, const std::string& prefix) {
    return objectJson({{"code", textJson(keyOf(issue.code))}, {"field", issue.field.empty() ? "" : textJson(prefix + issue.field)}, {"message", textJson(issue.message)}});
}

} // namespace mlsys
