// SPDX-License-Identifier: GPL-3.0-or-later
// The self-description: every struct that crosses a border (inputs, outputs, hardware, model, fleet, grid,
// assumptions) has one constexpr table of rows beside it. JSON, flags, forms, validation, undo texts, sweeps, exports
// and the reference are derived from the rows; no template outlives them.
//
//     struct DecodeIn { Workload model; Precision precision = Precision::fp16; std::optional<Time> target; };
//     template <> std::span<const Row> rowsOf<DecodeIn>() {
//         using In = DecodeIn;
//         static constexpr Row rows[] = {
//             row<&In::model>(words::model), row<&In::precision>(words::precision),
//             row<&In::target>({.key = "target_latency", .unit = "ms", .title = MLS_TEXT("input", "Target")})};
//         static_assert(complete<In>(rows));
//         return rows;
//     }
// Kind, dimension and optionality come from the member's type, the default from its initialiser. The compiler refuses
// a unit of the wrong dimension, a duplicate key and a forgotten member.
#pragma once

#include "engine/dimension.hpp"
#include "engine/text.hpp"
#include "engine/unit_text.hpp"
#include "engine/units.hpp"

#include <boost/preprocessor/repetition/enum_params.hpp>
#include <boost/preprocessor/repetition/repeat_from_to.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace mlsys {

using Count = std::int64_t; // tokens, samples, layers, devices

enum class Kind : std::uint8_t {
    real,   // double behind the slot, coherent units
    count,  // Count
    flag,   // bool
    choice, // an enum of one byte
    name,   // Label: what something is called; shown, never computed with
    group   // a described struct
};

// What a group stands for: an entity may be given by a zoo id.
enum class Entity : std::uint8_t { none, model, hardware, grid, datacenter, node, fabric, fleet };

// A name that travels with the numbers (a region's). Fixed size, so that copying a struct allocates nothing; a longer
// name is cut at a whole character and ends in "…".
struct Label {
    std::array<char, 64> text{};
    static Label of(std::string_view name);
    std::string_view view() const { return text.data(); }
};

// Which direction of an output is good; a Δ says better or worse only where one is.
enum class Better : std::uint8_t { neither, lower, higher };

// How an output should be believed (the seeds' "What counts as validation?").
enum class Basis : std::uint8_t { none, byteCount, firstOrder, calibrate };

struct Range {
    double min = -std::numeric_limits<double>::infinity(); // coherent units
    double max = std::numeric_limits<double>::infinity();
    bool openMin = false; // min itself is not allowed
    constexpr bool holds(double v) const { return (openMin ? v > min : v >= min) && v <= max; }
    constexpr bool bounded() const { return min > -std::numeric_limits<double>::infinity() || max < std::numeric_limits<double>::infinity(); }
};

struct Choice {
    const char* key;
    Text title;
    std::uint8_t value;
};

struct Row;
template <class T> std::span<const Row> rowsOf();
template <class E> std::span<const Choice> choicesOf();

// What an author writes about a member.
struct RowText {
    const char* key = "";
    const char* unit = "";       // of display, text output and the contract; empty for plain numbers
    Text title{};
    Text help{};
    Range range{};
    const char* symbol = "";     // in equations: "B", "η"
    const char* fallback = "";   // key of the assumption that fills an absent optional
    const char* source = "";     // assumptions: where the value comes from
    const char* refinedSource = ""; // assumptions: where the refined set's value comes from, if it differs
    Entity entity = Entity::none;
    bool required = false;       // must be given: there is no default
    bool advanced = false;       // shown on demand
    bool shared = false;         // one value for all solvers of a scenario (model, hardware, precision …)
    double dragFrom = 0;         // a slider from…to where dragging teaches; from == to: none. Coherent units.
    double dragTo = 0;
    bool dragLog = false;
    Text shownUnit{};            // for people, where the unit alone does not say of what: "samples/s"
    bool share = false;          // a plain number people read as a percentage: MFU, utilisation
    Better better = Better::neither;
    Basis basis = Basis::none;
    bool open = false;           // outputs: may be unbounded or without an answer; others are finite for every accepted input
    Text validate{};             // outputs: how to check it against the world
};

struct Row : RowText {
    Kind kind = Kind::real;
    Dimension dimension{};
    bool optional = false;
    const char* owner = nullptr;                              // identity of the struct type
    const void* (*peek)(const void* owner) = nullptr;         // the value, or null if an optional is empty
    void* (*engage)(void* owner) = nullptr;                   // the value, made present with its default
    void (*clear)(void* owner) = nullptr;                     // optional only
    std::span<const Choice> (*choices)() = nullptr;           // choice only
    std::span<const Row> (*nested)() = nullptr;               // group only

    // The sweep slot of a present real or of a count. Resolve once, then write through the pointer.
    double* realSlot(void* ownerStruct) const { return static_cast<double*>(engage(ownerStruct)); }
};

namespace detail {

template <class T> inline constexpr char kTypeTag = 0;

template <class M> struct MemberOf;
template <class S, class T> struct MemberOf<T S::*> {
    using Owner = S;
    using Type = T;
};
template <class T> struct Unwrapped {
    using Type = T;
    static constexpr bool optional = false;
};
template <class T> struct Unwrapped<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};

template <class T> constexpr void* slotOf(T& value) {
    if constexpr (IsQuantity<T>::value) return static_cast<void*>(&raw(value));
    else return static_cast<void*>(&value);
}

template <auto M> const void* peekMember(const void* owner) {
    using Member = MemberOf<decltype(M)>;
    auto& member = const_cast<typename Member::Type&>(static_cast<const typename Member::Owner*>(owner)->*M);
    if constexpr (Unwrapped<typename Member::Type>::optional) return member ? slotOf(*member) : nullptr;
    else return slotOf(member);
}
template <auto M> void* engageMember(void* owner) {
    using Member = MemberOf<decltype(M)>;
    auto& member = static_cast<typename Member::Owner*>(owner)->*M;
    if constexpr (Unwrapped<typename Member::Type>::optional) {
        if (!member) member.emplace();
        return slotOf(*member);
    } else {
        return slotOf(member);
    }
}
template <auto M> void clearMember(void* owner) { (static_cast<typename MemberOf<decltype(M)>::Owner*>(owner)->*M).reset(); }

} // namespace detail

// One row; a wrong unit, a missing key or title is a compile error ("throw" in a constant expression).
template <auto M> consteval Row row(RowText text) {
    using Member = detail::MemberOf<decltype(M)>;
    using Wrapped = detail::Unwrapped<typename Member::Type>;
    using T = typename Wrapped::Type;
    Row r;
    static_cast<RowText&>(r) = text;
    r.owner = &detail::kTypeTag<typename Member::Owner>;
    r.optional = Wrapped::optional;
    r.peek = &detail::peekMember<M>;
    r.engage = &detail::engageMember<M>;
    if constexpr (Wrapped::optional) r.clear = &detail::clearMember<M>;
    if constexpr (std::is_same_v<T, bool>) r.kind = Kind::flag;
    else if constexpr (std::is_same_v<T, Count>) r.kind = Kind::count;
    else if constexpr (std::is_same_v<T, Label>) r.kind = Kind::name;
    else if constexpr (std::is_enum_v<T>) {
        static_assert(sizeof(T) == 1, "a choice is an enum of one byte");
        r.kind = Kind::choice;
        r.choices = &choicesOf<T>;
    } else if constexpr (std::is_same_v<T, double> || IsQuantity<T>::value) {
        r.kind = Kind::real;
        r.dimension = dimensionOf<T>;
    } else {
        r.kind = Kind::group;
        r.nested = &rowsOf<T>;
    }
    if (std::string_view(text.key).empty()) throw "a row needs a key";
    if (text.title.empty()) throw "a row needs a title";
    const Unit unit = parseUnit(text.unit);
    if (!unit.known) throw "the row's unit is not one that unit_text.hpp reads";
    if (unit.dimension != r.dimension) throw "the row's unit has another dimension than its member";
    return r;
}

namespace detail {

// Refuses (with the compiler's own words: "decomposes into 3 elements") a table with too few or too many rows.
template <class T, std::size_t N> constexpr void countMembers(T& value) {
#define MLS_CASE(z, n, unused) \
    if constexpr (N == n) { [[maybe_unused]] auto& [BOOST_PP_ENUM_PARAMS(n, m)] = value; return; }
    BOOST_PP_REPEAT_FROM_TO(1, 97, MLS_CASE, ~)
#undef MLS_CASE
    static_assert(N >= 1 && N < 97, "structs of 1 to 96 members");
}

} // namespace detail

// True if `rows` describes every member of T once, under keys that differ. T must be an aggregate without bases.
template <class T, std::size_t N> consteval bool complete(const Row (&rows)[N]) {
    [[maybe_unused]] constexpr auto counts = &detail::countMembers<T, N>; // instantiates the check
    for (std::size_t i = 0; i < N; ++i) {
        if (rows[i].owner != &detail::kTypeTag<T>) return false;
        for (std::size_t j = i + 1; j < N; ++j) {
            if (std::string_view(rows[i].key) == rows[j].key || rows[i].peek == rows[j].peek) return false;
        }
    }
    return true;
}

// A described struct whose type is forgotten: what the catalogue, the reader and the sweeps hold.
struct RecordType {
    std::span<const Row> (*rows)() = nullptr;
    void* (*create)() = nullptr;
    void* (*copy)(const void*) = nullptr;
    void (*destroy)(void*) = nullptr;
};

template <class T> consteval RecordType recordType() {
    return {&rowsOf<T>, []() -> void* { return new T{}; },
            [](const void* from) -> void* { return new T(*static_cast<const T*>(from)); },
            [](void* value) { delete static_cast<T*>(value); }};
}

class Record {
public:
    explicit Record(const RecordType& type) : m_type(&type), m_data(type.create()) {}
    Record(const Record& other) : m_type(other.m_type), m_data(other.m_data ? other.m_type->copy(other.m_data) : nullptr) {}
    Record(Record&& other) noexcept : m_type(other.m_type), m_data(other.m_data) { other.m_data = nullptr; }
    Record& operator=(Record other) noexcept {
        std::swap(m_type, other.m_type);
        std::swap(m_data, other.m_data);
        return *this;
    }
    ~Record() { if (m_data) m_type->destroy(m_data); }

    std::span<const Row> rows() const { return m_type->rows(); }
    void* data() { return m_data; }
    const void* data() const { return m_data; }
    template <class T> T& as() { return *static_cast<T*>(m_data); }
    template <class T> const T& as() const { return *static_cast<const T*>(m_data); }

private:
    const RecordType* m_type;
    void* m_data;
};

// A row found by its dotted path ("hardware.memory.bandwidth") and the struct that holds its member.
struct Place {
    const Row* row = nullptr;
    void* owner = nullptr;
    explicit operator bool() const { return row != nullptr; }
};

// Absent optional groups on the way are not engaged: then nothing is found. `owner` may be null to look up the row only.
Place findPlace(std::span<const Row> rows, void* owner, std::string_view path);
const Row* findRow(std::span<const Row> rows, std::string_view path);

// The value of a real or count row as a double, NaN if absent; a choice's key; a flag.
double numberOf(const Row& row, const void* owner);
const Choice* choiceOf(const Row& row, const void* owner);
bool flagOf(const Row& row, const void* owner);
std::string_view nameOf(const Row& row, const void* owner);

} // namespace mlsys
