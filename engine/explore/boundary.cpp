// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/boundary.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>

namespace mlsys {
namespace {

class Expansion {
public:
    Expansion(std::span<const Step> steps, std::span<const std::string_view> varied) : m_steps(steps), m_varied(varied) {}

    bool rests(const Step& step) const {
        return std::any_of(step.operands.begin(), step.operands.end(), [&](const Operand& operand) { return isVaried(operand) || restsThrough(step, operand); });
    }

    // The step's equation, down to the varied inputs.
    std::string text(const Step& step, std::vector<Operand>& found) const {
        return withSymbols(step.formula->equation, [&](std::string_view symbol) -> std::string {
            const Operand* const operand = step.operand(symbol);
            if (!operand) return std::string(symbol);
            if (isVaried(*operand)) {
                if (std::none_of(found.begin(), found.end(), [&](const Operand& other) { return other.symbol == operand->symbol; })) found.push_back(*operand);
                return operand->symbol;
            }
            if (restsThrough(step, *operand)) {
                const std::string inner = text(*before(step, *operand), found);
                return isWord(inner) ? inner : '(' + inner + ')';
            }
            const std::string value = readableQuantity(operand->value, operand->dimension);
            return value.find('/') == std::string::npos ? value : '(' + value + ')';
        });
    }

    // The last step before `step` that this operand comes from.
    const Step* before(const Step& step, const Operand& operand) const {
        if (operand.origin != Origin::step) return nullptr;
        for (const Step* each = &step; each != m_steps.data();) {
            --each;
            if (operand.path == each->formula->symbol || (!each->output.empty() && operand.path == each->output)) return each;
        }
        return nullptr;
    }

private:
    bool isVaried(const Operand& operand) const {
        const std::string path = operand.origin == Origin::assumption ? "assumptions." + operand.path : operand.path;
        return operand.origin != Origin::step && std::find(m_varied.begin(), m_varied.end(), path) != m_varied.end();
    }
    bool restsThrough(const Step& step, const Operand& operand) const {
        const Step* const earlier = before(step, operand);
        return earlier && rests(*earlier);
    }
    static bool isWord(std::string_view text) { return text.find_first_of(" /^(+") == std::string_view::npos && text.find("·") == std::string_view::npos; }

    std::span<const Step> m_steps;
    std::span<const std::string_view> m_varied;
};

// The two symbols of "max(t_c, t_m)" where `at` is just behind the bracket; nothing if it is of another form.
std::optional<std::pair<std::string_view, std::string_view>> twoSymbols(std::string_view equation, std::size_t at) {
    const std::size_t comma = equation.find(", ", at), end = equation.find(')', at);
    if (comma == std::string_view::npos || end == std::string_view::npos || comma > end) return std::nullopt;
    return std::pair{equation.substr(at, comma - at), equation.substr(comma + 2, end - comma - 2)};
}

} // namespace

std::vector<Boundary> boundaries(std::span<const Step> steps, std::span<const std::string_view> varied) {
    constexpr std::string_view kMax = "max(";
    const Expansion expansion(steps, varied);
    std::vector<Boundary> found;
    for (const Step& step : steps) {
        const std::string_view equation = step.formula->equation;
        for (std::size_t at = equation.find(kMax); at != std::string_view::npos; at = equation.find(kMax, at + 1)) {
            const auto symbols = twoSymbols(equation, at + kMax.size());
            if (!symbols) continue;
            const Operand* const left = step.operand(symbols->first);
            const Operand* const right = step.operand(symbols->second);
            if (!left || !right) continue;
            const Step* const a = expansion.before(step, *left);
            const Step* const b = expansion.before(step, *right);
            if (!a || !b || !(expansion.rests(*a) || expansion.rests(*b))) continue;
            Boundary boundary{&step, {a, {}}, {b, {}}, {}};
            for (BoundaryTerm* term : {&boundary.left, &boundary.right}) {
                term->text = expansion.rests(*term->step) ? expansion.text(*term->step, boundary.varied) : readableQuantity(term->step->value, term->step->dimension);
            }
            found.push_back(std::move(boundary));
        }
    }
    return found;
}

} // namespace mlsys
