// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/search_request.hpp"

#include "engine/unit_text.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace mlsys {
namespace {

using json::OrderedTree;

std::string dump(const OrderedTree& tree) { return tree.dump(-1, ' ', false, OrderedTree::error_handler_t::replace); }

enum Structure : std::size_t { kOutputs, kInputs }; // of the scope

struct Sign {
    std::string_view text;
    LimitSign sign;
};
constexpr std::array<Sign, 9> kSigns{{{"<=", LimitSign::atMost}, {">=", LimitSign::atLeast}, {"!=", LimitSign::unequal}, {"==", LimitSign::equal}, {"≤", LimitSign::atMost},
                                      {"≥", LimitSign::atLeast}, {"<", LimitSign::below}, {">", LimitSign::above}, {"=", LimitSign::equal}}};

class Reader {
public:
    explicit Reader(SearchRequest& out) : m_out(out) { m_scope.structs = {out.sweep.solver->out.rows(), out.sweep.solver->in.rows()}; }

    std::optional<Issue> read(const OrderedTree& search) {
        if (!search.is_object()) return Issue{IssueCode::type, "search", "search must be an object, got " + dump(search)};
        if (search.contains("constants")) if (auto issue = readConstants(search["constants"])) return issue;
        for (const auto& [key, value] : search.items()) {
            std::optional<Issue> issue;
            if (key == "layouts") issue = readLayouts(value);
            else if (key == "where") issue = readWhere(value);
            else if (key == "rank") issue = readRank(value, search);
            else if (key == "pareto") issue = readPareto(value);
            else if (key == "limit") issue = readLimit(value);
            else if (key != "constants" && key != "order") issue = Issue{IssueCode::unknownField, "search." + key, "\"" + key + "\" is not a field of search; allowed are layouts, where, rank, order, pareto, limit and constants"};
            if (issue) return issue;
        }
        if (search.contains("order") && !search.contains("rank")) return Issue{IssueCode::missingField, "search.rank", "search.rank must be given: order says which direction of it is better"};
        if (!m_out.rank && !m_out.layouts) return Issue{IssueCode::missingField, "search.rank", "search.rank must be given: the output, or an expression, to order by"};
        if (m_out.layouts && !m_out.sweep.swept.empty()) {
            return Issue{IssueCode::notApplicable, m_out.sweep.swept.front().field(), m_out.sweep.swept.front().column() + ": a search of layouts sweeps nothing; give one value, or leave the input out"};
        }
        return std::nullopt;
    }

private:
    std::optional<Issue> readConstants(const OrderedTree& constants) {
        if (!constants.is_object()) return Issue{IssueCode::type, "search.constants", "search.constants must be an object of names and quantities, got " + dump(constants)};
        for (const auto& [name, value] : constants.items()) {
            const std::string field = "search.constants." + name;
            for (const std::span<const Row>& rows : m_scope.structs) {
                if (findRow(rows, name)) return Issue{IssueCode::outOfRange, field, name + " is already an input or output of this solver; give the constant another name"};
            }
            const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
            if (name.empty() || !std::all_of(name.begin(), name.end(), plain) || (name.front() >= '0' && name.front() <= '9') || name == "in") {
                return Issue{IssueCode::outOfRange, field, "a constant's name is letters, digits and _, got \"" + name + "\""};
            }
            if (value.is_number()) {
                m_scope.constants[name] = {value.get<double>(), {}};
                continue;
            }
            const ParsedQuantity quantity = value.is_string() ? parseQuantity(value.get<std::string>()) : ParsedQuantity{};
            if (!quantity || !std::isfinite(quantity.value)) return Issue{IssueCode::unit, field, name + " must be a number with a unit, such as \"100 USD/tCO2e\", got " + dump(value)};
            m_scope.constants[name] = {quantity.value, quantity.dimension};
        }
        return std::nullopt;
    }

    std::optional<Issue> readLayouts(const OrderedTree& layouts) {
        if (!layouts.is_object()) return Issue{IssueCode::type, "search.layouts", "search.layouts must be an object, which may be empty, got " + dump(layouts)};
        if (m_out.sweep.solver != &kDistributed) return Issue{IssueCode::notApplicable, "search.layouts", "only " + std::string(kDistributed.name) + " has layouts to search, not " + m_out.sweep.solver->name};
        for (const auto& [key, value] : layouts.items()) {
            if (key != "unfit") return Issue{IssueCode::unknownField, "search.layouts." + key, "\"" + key + "\" is not a field of layouts; allowed is unfit. Parts of the layout are fixed among the inputs"};
            if (!value.is_boolean()) return Issue{IssueCode::type, "search.layouts.unfit", "search.layouts.unfit must be true or false, got " + dump(value)};
            m_out.unfit = value.get<bool>();
        }
        m_out.layouts = true;
        const auto free = [&](const char* key) { return !m_out.sweep.inputs.find(key); };
        m_out.searched = {free("tp_size"), free("pp_size"), free("ep_size"), free("cp_size"), free("microbatch_count") && free("micro_batch_size"),
                          free("virtual_stages"), free("zero_stage"), free("activation_checkpointing")};
        return std::nullopt;
    }

    std::optional<Issue> readTerm(const std::string& text, const std::string& field, SearchTerm& term) {
        term.text = text;
        auto parsed = parseExpression(text, m_scope);
        if (const auto* fault = std::get_if<ExpressionFault>(&parsed)) return Issue{IssueCode::unknownField, field, field + ": " + fault->text()};
        term.expression = std::get<Expression>(std::move(parsed));
        if (const Row* row = term.expression.field()) term.rowUnit = row->unit;
        return std::nullopt;
    }

    // What is better is given, or said by the output itself.
    std::optional<Issue> readOrder(const OrderedTree* order, const std::string& field, SearchTerm& term) {
        if (order) {
            if (*order != "lower" && *order != "higher") return Issue{IssueCode::outOfRange, field, field + " must be \"lower\" or \"higher\", got " + dump(*order)};
            term.higher = *order == "higher";
            return std::nullopt;
        }
        const Row* row = term.expression.field();
        if (!row || row->better == Better::neither) return Issue{IssueCode::missingField, field, field + " must be given: nothing says whether \"" + term.text + "\" is better lower or higher"};
        term.higher = row->better == Better::higher;
        return std::nullopt;
    }

    std::optional<Issue> readRank(const OrderedTree& rank, const OrderedTree& search) {
        if (!rank.is_string()) return Issue{IssueCode::type, "search.rank", "search.rank must be an output or an expression, got " + dump(rank)};
        SearchTerm term;
        if (auto issue = readTerm(rank.get<std::string>(), "search.rank", term)) return issue;
        if (auto issue = readOrder(search.contains("order") ? &search["order"] : nullptr, "search.order", term)) return issue;
        m_out.rank = std::move(term);
        return std::nullopt;
    }

    std::optional<Issue> readPareto(const OrderedTree& pareto) {
        if (!pareto.is_array() || pareto.empty() || pareto.size() > kMostObjectives) {
            return Issue{IssueCode::type, "search.pareto", "search.pareto must be a list of one to " + std::to_string(kMostObjectives) + " outputs or expressions, got " + dump(pareto)};
        }
        for (std::size_t i = 0; i < pareto.size(); ++i) {
            const std::string field = "search.pareto." + std::to_string(i);
            const OrderedTree& item = pareto[i];
            const bool object = item.is_object() && item.contains("of") && item["of"].is_string() && item.size() == (item.contains("order") ? 2u : 1u);
            if (!object && !item.is_string()) return Issue{IssueCode::type, field, field + R"( must be an expression or {"of": expression, "order": "lower"}, got )" + dump(item)};
            SearchTerm term;
            if (auto issue = readTerm((object ? item["of"] : item).get<std::string>(), field, term)) return issue;
            if (auto issue = readOrder(object && item.contains("order") ? &item["order"] : nullptr, field + ".order", term)) return issue;
            m_out.pareto.push_back(std::move(term));
        }
        return std::nullopt;
    }

    std::optional<Issue> readWhere(const OrderedTree& where) {
        if (!where.is_object()) return Issue{IssueCode::type, "search.where", "search.where must be an object of limits, got " + dump(where)};
        for (const auto& [key, value] : where.items()) {
            const std::string field = "search.where." + key;
            SearchLimit limit;
            limit.key = key;
            limit.text = value.is_string() ? value.get<std::string>() : dump(value);
            const Row* row = findRow(m_scope.structs[kOutputs], key);
            const bool symbolic = row && (row->kind == Kind::flag || row->kind == Kind::choice);
            if (auto issue = symbolic ? readSymbol(*row, value, field, limit) : readBound(value, field, limit)) return issue;
            m_out.where.push_back(std::move(limit));
        }
        return std::nullopt;
    }

    // "<= 10 ms": takes the sign off the text.
    static std::optional<LimitSign> takeSign(std::string_view& text) {
        while (text.starts_with(' ')) text.remove_prefix(1);
        for (const Sign& sign : kSigns) {
            if (!text.starts_with(sign.text)) continue;
            text.remove_prefix(sign.text.size());
            while (text.starts_with(' ')) text.remove_prefix(1);
            return sign.sign;
        }
        return std::nullopt;
    }

    std::optional<Issue> readSymbol(const Row& row, const OrderedTree& value, const std::string& field, SearchLimit& limit) {
        limit.row = &row;
        limit.sign = LimitSign::equal;
        if (row.kind == Kind::flag) {
            if (!value.is_boolean()) return Issue{IssueCode::type, field, field + " must be true or false, got " + dump(value)};
            limit.bound = value.get<bool>() ? 1 : 0;
            return std::nullopt;
        }
        std::string_view key = limit.text;
        const std::optional<LimitSign> sign = takeSign(key);
        if (sign) limit.sign = *sign;
        std::string keys;
        for (const Choice& choice : row.choices()) {
            limit.bound = choice.value;
            const bool orders = sign && *sign != LimitSign::equal && *sign != LimitSign::unequal;
            if (value.is_string() && !orders && key == choice.key) return std::nullopt;
            keys += (keys.empty() ? "" : ", ") + std::string(choice.key);
        }
        return Issue{IssueCode::outOfRange, field, field + " must be one of " + keys + ", or != one of them, got " + dump(value)};
    }

    std::optional<Issue> readBound(const OrderedTree& value, const std::string& field, SearchLimit& limit) {
        if (auto issue = readTerm(limit.key, field, limit.term)) return issue;
        std::string_view text = limit.text;
        const std::optional<LimitSign> sign = takeSign(text);
        if (!value.is_string() || !sign) return Issue{IssueCode::type, field, field + " must be a limit such as \"<= 10 ms\" or \"> 0.4\", got " + dump(value)};
        limit.sign = *sign;
        const Atom atom = atomOf(text);
        const NumberSpec spec{limit.term.rowUnit, limit.term.expression.dimension(), {}};
        if (auto issue = readNumber(spec, atom, field, limit.bound)) return issue;
        return std::nullopt;
    }

    std::optional<Issue> readLimit(const OrderedTree& value) {
        const double limit = value.is_number() ? value.get<double>() : -1;
        if (limit < 0 || limit > static_cast<double>(kMostRanked) || limit != std::floor(limit)) {
            return Issue{IssueCode::outOfRange, "search.limit", "search.limit must be a whole number of at most " + std::to_string(kMostRanked) + ", got " + dump(value)};
        }
        m_out.limit = static_cast<std::size_t>(limit);
        return std::nullopt;
    }

    SearchRequest& m_out;
    ExpressionScope m_scope;
};

MeasureOf measureOf(const Expression& expression) {
    return [&expression](void* in, void* out) {
        void* const owners[] = {out, in}; // the order of the scope
        return expression.bind(owners);
    };
}

} // namespace

std::string SearchTerm::unit() const {
    if (!expression.unit().empty()) return expression.unit();
    if (*rowUnit) return rowUnit;
    return expression.dimension().none() ? std::string() : coherentUnit(expression.dimension());
}

SearchGoals SearchRequest::goals() const {
    SearchGoals goals;
    goals.limit = limit;
    if (rank) goals.rank = {measureOf(rank->expression), rank->higher};
    for (const SearchTerm& term : pareto) goals.pareto.push_back({measureOf(term.expression), term.higher});
    for (const SearchLimit& l : where) {
        goals.where.push_back({l.row ? outputMeasure(sweep.solver->out.rows(), l.key) : measureOf(l.term.expression), l.sign, l.bound});
    }
    return goals;
}

bool SearchRequest::usesInputs() const {
    const auto uses = [](const SearchTerm& term) { return term.expression.uses(kInputs); };
    return (rank && uses(*rank)) || std::any_of(pareto.begin(), pareto.end(), uses) || std::any_of(where.begin(), where.end(), [&](const SearchLimit& l) { return !l.row && uses(l.term); });
}

std::optional<Issue> readSearch(const Catalogue& catalogue, const Zoo& zoo, std::string_view text, SearchRequest& out) {
    out = {};
    std::string search;
    if (auto issue = readSweep(catalogue, zoo, text, out.sweep, &search)) return issue;
    if (search.empty()) return Issue{IssueCode::missingField, "search", "search must be given: what to look for, such as {\"rank\": \"latency\"}"};
    return Reader(out).read(OrderedTree::parse(search));
}

} // namespace mlsys
