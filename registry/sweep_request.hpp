// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as people write it: a request of the batch contract in which inputs and assumptions may hold
//     [1, 8, "H100"]   {"values": […]}                              a list; items for an entity may be objects
//     {"all": "grids"}                                              every id of the zoo of that kind
//     {"range": [lo, hi], "scale": "linear", "steps": n}            n values, both ends among them; or "step": by how much
//     {"range": [lo, hi], "scale": "log", "steps": n}               n values, each the same factor apart
//     {"range": [lo, hi], "scale": "log2"}                          the powers of two between, in the unit of lo
// The points are the cartesian product in the order written, the last fastest. A value that its input does not take
// refuses its points, not the sweep.
#pragma once

#include "engine/explore/sweep.hpp"
#include "engine/solver.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// What one axis sweeps.
struct SweepInput {
    struct Refused {
        Atom given;
        Issue issue;
    };
    std::string key;                         // among the inputs, or "assumptions", "assumptions.…"
    bool ofAssumptions = false;
    const Row* row = nullptr;                // a scalar, written into its slot; null: each value is bound
    std::vector<double> numbers;             // with a row: as the slot takes them, NaN where refused
    std::map<std::size_t, Refused> refused;  // with a row
    std::vector<Values> values;              // without: what each value sets
    std::vector<std::string> names;          // without: how each reads

    std::size_t size() const { return row ? numbers.size() : values.size(); }
    std::string column() const;              // "hardware.memory.bandwidth"; "hardware" for "hardware.base"
    std::string field() const;               // as issues name it: "inputs.batch_size", "assumptions.compute_efficiency"
};

// A scalar of a slot as it would be written: 8, true, "fp16", "3.35 TB/s".
Atom atomOf(const Row& row, double slotValue);

inline constexpr std::size_t kMostAxisValues = 10'000'000;

struct SweepRequest {
    std::string id;                          // JSON text, or empty
    const Solver* solver = nullptr;
    Values inputs;                           // what is not swept
    Values settings;
    std::vector<SweepInput> swept;

    std::vector<SweepAxis> axes() const;
    // Why a point is refused before it is bound: the first of its values that is none. Null if all are.
    const Issue* refusedValue(std::span<const std::size_t> digits) const;
    // {"batch_size":8,"hardware.memory.bandwidth":"3.35 TB/s"}; `without` one of them.
    std::string pointJson(std::span<const std::size_t> digits, std::optional<std::size_t> without = std::nullopt) const;
};

// Nothing if `out` is a sweep; else the first thing that is wrong with it. With `search`, the request may have a field of
// that name, whose JSON text is left there.
std::optional<Issue> readSweep(const Catalogue& catalogue, const Zoo& zoo, std::string_view text, SweepRequest& out, std::string* search = nullptr);

// The bound inputs of a sweep's combinations, bound when first asked for.
class SweepBases {
public:
    SweepBases(const Zoo& zoo, const SweepRequest& request) : m_zoo(zoo), m_request(request) {}

    SweepBase& at(std::span<const std::size_t> digits);
    // What is wrong with an input that is not swept: it would refuse every point alike.
    std::optional<Issue> fault();

private:
    std::vector<Issue> bind(std::span<const std::size_t> digits, SweepBase& base) const;

    const Zoo& m_zoo;
    const SweepRequest& m_request;
    std::map<std::uint64_t, std::unique_ptr<SweepBase>> m_bases; // by the digits of the axes that rebind
};

} // namespace mlsys
