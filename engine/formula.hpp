// SPDX-License-Identifier: GPL-3.0-or-later
// An equation, once: its unit-typed function, and what is known of it beside the code: id, the symbol it defines, the
// equation as people write it, its arguments, its source. Solvers call the function; the formula library lists the same
// object, and evaluates it through `evaluate` (coherent units in and out).
//
//     constexpr Time memoryTime(Bytes moved, Bandwidth bandwidth) { return moved / bandwidth; }
//     inline constexpr Formula kMemoryTime = formula<&memoryTime>(
//         {"memory_time", "t_m", MLS_TEXT("formula", "Memory time"), "Q/BW_eff", "ms", kRooflineSource}, {arg::traffic, arg::bandwidthEffective});
// The compiler refuses an argument list that does not match the function's parameters in number or dimension, and a
// unit that is not one of the result.
//
// Equations are printed in coherent units and are evaluated by a test on random and on recorded operands, so what is
// shown is what was computed. Grammar: symbols, numbers, + − · / ^, parentheses, min(…), max(…), clamp(x, lo, hi),
// ceil(…), floor(…), sqrt(…), exp(…), ln(…), log2(…), round(…). A formula that is a loop is marked `procedure`: its text
// describes the steps, and a test holds it against a reference instead.
#pragma once

#include "engine/row.hpp"
#include "engine/text.hpp"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <utility>

namespace mlsys {

struct Argument {
    const char* key = "";    // "message": the flag --message
    const char* symbol = ""; // "M", in the equation
    const char* unit = "";   // for people; empty for plain numbers
    Text title{};
    Range range{};           // coherent units
    double fallback = std::numeric_limits<double>::quiet_NaN(); // coherent units; NaN: must be given
    Dimension dimension{};   // filled in by formula<>()

    // The same argument under another name or symbol.
    constexpr Argument as(const char* newKey, const char* newSymbol) const {
        Argument a = *this;
        a.key = newKey;
        a.symbol = newSymbol;
        return a;
    }
    constexpr Argument as(const char* newSymbol) const { return as(key, newSymbol); }
    constexpr bool required() const { return fallback != fallback; }
};

struct FormulaText {
    const char* id;          // "compute_time"
    const char* symbol;      // "t_c"
    Text title;              // "Compute time"
    const char* equation;    // right-hand side: "B·O/(F·η)"
    const char* unit;        // of the result on paper: "ms"
    const char* source;      // paper, or the seeds' page
    bool procedure = false;  // a loop: the equation describes it
};

inline constexpr std::size_t kMaxArguments = 10;

struct Formula : FormulaText {
    std::array<Argument, kMaxArguments> slots{};
    std::size_t count = 0;
    Dimension dimension{};
    double (*evaluate)(const double* arguments) = nullptr; // `count` values in coherent units

    std::span<const Argument> arguments() const { return {slots.data(), count}; }
};

namespace detail {

template <class T> constexpr T argumentAs(double value) {
    if constexpr (IsQuantity<T>::value) return T::from_value(value);
    else return static_cast<T>(value);
}

template <class F> struct FunctionTraits;
template <class R, class... P> struct FunctionTraits<R (*)(P...)> {
    static constexpr std::size_t count = sizeof...(P);
    static constexpr Dimension result = dimensionOf<R>;
    static constexpr std::array<Dimension, sizeof...(P) + 1> dimensions{dimensionOf<std::remove_cvref_t<P>>..., Dimension{}};
    template <auto Function, std::size_t... I> static double call(const double* v, std::index_sequence<I...>) {
        (void)v;
        if constexpr (IsQuantity<R>::value) return raw(Function(argumentAs<std::remove_cvref_t<P>>(v[I])...));
        else return static_cast<double>(Function(argumentAs<std::remove_cvref_t<P>>(v[I])...));
    }
};
template <class R, class... P> struct FunctionTraits<R (*)(P...) noexcept> : FunctionTraits<R (*)(P...)> {};

} // namespace detail

template <auto Function> consteval Formula formula(FormulaText text, std::initializer_list<Argument> arguments) {
    using Traits = detail::FunctionTraits<decltype(Function)>;
    static_assert(Traits::count <= kMaxArguments);
    Formula f;
    static_cast<FormulaText&>(f) = text;
    if (arguments.size() != Traits::count) throw "a formula lists one argument for each parameter of its function";
    for (const Argument& given : arguments) {
        Argument& slot = f.slots[f.count];
        slot = given;
        slot.dimension = Traits::dimensions[f.count];
        const Unit unit = parseUnit(slot.unit);
        if (!unit.known || unit.dimension != slot.dimension) throw "an argument's unit has another dimension than its parameter";
        ++f.count;
    }
    f.dimension = Traits::result;
    if (const Unit unit = parseUnit(text.unit); !unit.known || unit.dimension != f.dimension) throw "the formula's unit has another dimension than its result";
    f.evaluate = [](const double* v) { return Traits::template call<Function>(v, std::make_index_sequence<Traits::count>{}); };
    return f;
}

// The source of equations and coefficients that MLSys·im itself sets down.
inline constexpr const char* kMlsysimSource = "MLSys·im: first-order model";

} // namespace mlsys
