// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every solver of the catalogue, on random inputs made from its rows: every recorded equation, computed on
// its recorded operands, gives the recorded value; every operand says truly where it comes from; the steps cover every
// number answered; nothing is NaN or infinite that is not declared open. A new solver is tested here by itself.
#include "engine/workload.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/equation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace mlsys {
namespace {

constexpr int kCases = 1000;

std::string dump(const Step& step) {
    std::string text = std::string(step.formula->id) + ": " + step.formula->symbol + " = " + step.formula->equation + " = " + shortest(step.value) + " with";
    for (const Operand& operand : step.operands) text += " " + operand.symbol + "=" + shortest(operand.value);
    return text;
}

// Relative to the larger of the result and its largest operand of the same dimension, which a difference cancels against.
double tolerance(const Step& step) {
    double scale = std::abs(step.value);
    for (const Operand& operand : step.operands) if (operand.dimension == step.dimension) scale = std::max(scale, std::abs(operand.value));
    return 1e-12 * scale;
}

void equationGivesItsValue(const Step& step) {
    if (step.formula->procedure) return;
    std::map<std::string, double, std::less<>> symbols;
    for (const Operand& operand : step.operands) ASSERT_TRUE(symbols.emplace(operand.symbol, operand.value).second) << operand.symbol << " twice in " << dump(step);
    double value = 0;
    ASSERT_NO_THROW(value = test::evaluate(step.formula->equation, symbols)) << dump(step);
    if (std::isfinite(step.value)) {
        ASSERT_LE(std::abs(value - step.value), tolerance(step)) << dump(step) << " but the equation gives " << shortest(value);
    }
    // The text with the numbers put in reads back to the result, to the digits it shows.
    const std::string text = step.substituted();
    ASSERT_NO_THROW(value = test::evaluate(text, {})) << dump(step) << " -> " << text;
}

void equationUsesItsArguments(const Step& step) {
    std::set<std::string> declared, used;
    for (const Argument& argument : step.formula->arguments()) declared.insert(argument.symbol);
    for (const Operand& operand : step.operands) used.insert(operand.symbol);
    ASSERT_EQ(declared, used) << dump(step);
}

double valueAt(std::span<const Row> rows, const void* owner, const std::string& path) {
    const Place place = findPlace(rows, const_cast<void*>(owner), path);
    if (!place || !place.row->peek(place.owner)) return std::numeric_limits<double>::quiet_NaN();
    if (place.row->kind == Kind::choice && place.row->choices == &choicesOf<Precision>) {
        return raw(bytesPerElement(static_cast<Precision>(*static_cast<const std::uint8_t*>(place.row->peek(place.owner)))));
    }
    return numberOf(*place.row, place.owner);
}

void operandsSayWhereTheyComeFrom(std::span<const Step> steps, std::size_t index, const test::AnyCase& given) {
    for (const Operand& operand : steps[index].operands) {
        SCOPED_TRACE(dump(steps[index]) + " operand " + operand.symbol + " at " + operand.path);
        ASSERT_TRUE(std::isfinite(operand.value));
        switch (operand.origin) {
        case Origin::input: ASSERT_EQ(valueAt(given.in.rows(), given.in.data(), operand.path), operand.value); break;
        case Origin::assumption: ASSERT_EQ(valueAt(rowsOf<Assumptions>(), &given.assumptions, operand.path), operand.value); break;
        case Origin::constant: ASSERT_FALSE(operand.path.empty()); break;
        case Origin::step: {
            const bool earlier = std::any_of(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(index), [&](const Step& s) {
                return (operand.path == s.output || (operand.path == operand.symbol && operand.symbol == s.formula->symbol)) && s.value == operand.value && s.dimension == operand.dimension;
            });
            ASSERT_TRUE(earlier);
            break;
        }
        }
    }
}

bool isInput(std::span<const Row> rows, const void* owner, double value, Dimension dimension) {
    for (const Row& row : rows) {
        if (!row.peek(owner)) continue;
        if (row.kind == Kind::group ? isInput(row.nested(), row.peek(owner), value, dimension) : row.dimension == dimension && numberOf(row, owner) == value) return true;
    }
    return false;
}

// Every number answered is a step's value, or an input repeated, or nothing (0, or a declared lack of a value). Groups of
// outputs are looked into; their keys are dotted.
void stepsCoverTheOutputs(std::span<const Step> steps, std::span<const Row> rows, const void* out, const test::AnyCase& given, const std::string& prefix = {}) {
    for (const Row& row : rows) {
        const void* value = row.peek(out);
        if (!value) continue;
        if (row.kind == Kind::group) stepsCoverTheOutputs(steps, row.nested(), value, given, prefix + row.key + '.');
        if (row.kind != Kind::real) continue;
        const double number = numberOf(row, out);
        const std::string key = prefix + row.key;
        SCOPED_TRACE(key);
        ASSERT_TRUE(row.open || std::isfinite(number)) << number;
        const auto count = std::count_if(steps.begin(), steps.end(), [&](const Step& s) { return s.output == key; });
        if (count == 0) {
            ASSERT_TRUE(number == 0 || !std::isfinite(number) || isInput(given.in.rows(), given.in.data(), number, row.dimension)
                        || isInput(rowsOf<Assumptions>(), &given.assumptions, number, row.dimension)) << "no step ends in " << key << " = " << number;
            continue;
        }
        ASSERT_EQ(count, 1);
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.output == key; });
        ASSERT_TRUE(step->value == number || (std::isnan(step->value) && std::isnan(number))) << step->value << " against " << number;
        ASSERT_EQ(step->dimension, row.dimension);
    }
}

bool uses(const Solver& solver, const Formula& formula) {
    return std::find(solver.formulas.begin(), solver.formulas.end(), &formula) != solver.formulas.end()
        || std::any_of(solver.parts.begin(), solver.parts.end(), [&](const Solver* part) { return uses(*part, formula); });
}

class EverySolver : public testing::TestWithParam<const Solver*> {};

TEST_P(EverySolver, ShowsItsWorkingTruly) {
    const Solver& solver = *GetParam();
    std::set<std::string> seen;
    test::Random random(1);
    for (int i = 0; i < kCases; ++i) {
        const std::optional<test::AnyCase> given = test::anyAccepted(solver, random);
        ASSERT_TRUE(given.has_value()) << "no random input is accepted";
        SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
        SCOPED_TRACE(test::describe(rowsOf<Assumptions>(), &given->assumptions));
        Record out(solver.out);
        Recorder recorder;
        solver.solve(given->in.data(), given->assumptions, out.data(), &recorder);
        const std::span<const Step> steps = recorder.steps();
        for (std::size_t s = 0; s < steps.size(); ++s) {
            equationGivesItsValue(steps[s]);
            equationUsesItsArguments(steps[s]);
            operandsSayWhereTheyComeFrom(steps, s, *given);
            ASSERT_TRUE(uses(solver, *steps[s].formula)) << steps[s].formula->id << " is not among the solver's formulas";
            ASSERT_EQ(steps[s].formula->dimension, steps[s].dimension);
            seen.insert(steps[s].formula->id);
            if (HasFatalFailure()) return;
        }
        stepsCoverTheOutputs(steps, solver.out.rows(), out.data(), *given);
        if (HasFatalFailure()) return;
        // The recorder changes nothing.
        Record plain(solver.out);
        solver.solve(given->in.data(), given->assumptions, plain.data(), nullptr);
        ASSERT_EQ(test::describe(solver.out.rows(), plain.data()), test::describe(solver.out.rows(), out.data()));
        std::vector<Note> notes;
        solver.notes(given->in.data(), given->assumptions, out.data(), notes);
        for (const Note& note : notes) ASSERT_FALSE(note.message.empty());
    }
    for (const Formula* formula : solver.formulas) EXPECT_TRUE(seen.contains(formula->id)) << formula->id << " is never used: the random inputs do not reach it, or the solver does not";
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EverySolver, testing::ValuesIn([] {
    static const Catalogue catalogue = Catalogue::standard();
    return std::vector<const Solver*>(catalogue.solvers().begin(), catalogue.solvers().end());
}()), [](const auto& i) { return std::string(i.param->name); });

} // namespace
} // namespace mlsys
