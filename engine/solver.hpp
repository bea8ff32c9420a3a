// SPDX-License-Identifier: GPL-3.0-or-later
// Layer E: a solver, described once. A solver is a pure function of its inputs and of an Assumptions value:
//     void solve(const In&, const Assumptions&, Out&, Recorder*)     never fails on inputs that passed check()
//     std::optional<Issue> check(const In&, const Assumptions&)      rules between inputs; single ranges are in the rows
//     void notes(const In&, const Assumptions&, const Out&, std::vector<Note>&)
// Adding a solver: its header/source pair, its test, one line in the catalogue.
#pragma once

#include "engine/assumptions.hpp"
#include "engine/derivation.hpp"
#include "engine/issue.hpp"
#include "engine/row.hpp"
#include "engine/text.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace mlsys {

// Of a chain (chain.hpp): an output of one part that feeds an input of a later one, and the chain's own input that
// overrides it.
struct ChainLink {
    const char* from;       // "performance.mfu"
    const char* to;         // "economics.mfu"
    const char* input;      // "mfu", or ""
};

struct Solver {
    const char* id;         // "single-node": flags, pages
    const char* name;       // "SingleNodeModel": the seeds' class name, in requests
    Text title;             // "Single node"
    Text question;          // "How fast will my model run on this GPU?"
    const char* group;      // navigation: Run, Serve, Train, Impact, Explore, More walls
    const char* scope;      // solvers of one scope share their inputs in a scenario: "inference", "training"
    const char* chapter;    // of the textbook
    RecordType in;
    RecordType out;
    std::span<const Formula* const> formulas; // its own; a chain's parts have theirs
    std::span<const Solver* const> parts;     // of a chain
    std::span<const ChainLink> links;              // of a chain
    std::optional<Issue> (*check)(const void* in, const Assumptions&);
    void (*solve)(const void* in, const Assumptions&, void* out, Recorder*);
    void (*notes)(const void* in, const Assumptions&, const void* out, std::vector<Note>&);
    // check() and, where it accepts, solve() without a recorder, in one call: what loops over points call. False: refused,
    // and check() says why.
    bool (*attempt)(const void* in, const Assumptions&, void* out);
};

struct SolverText {
    const char* id;
    const char* name;
    Text title;
    Text question;
    const char* group;
    const char* scope;
    const char* chapter;
    std::span<const Formula* const> formulas{};
    std::span<const Solver* const> parts{};
    std::span<const ChainLink> links{};
};

// Erases the types of a solver's functions. `Notes` may be nullptr.
template <class In, class Out, auto Check, auto Solve, auto Notes = nullptr> consteval Solver solver(SolverText t) {
    Solver s{t.id, t.name, t.title, t.question, t.group, t.scope, t.chapter, recordType<In>(), recordType<Out>(), t.formulas, t.parts, t.links, {}, {}, {}, {}};
    s.check = [](const void* in, const Assumptions& a) { return Check(*static_cast<const In*>(in), a); };
    s.solve = [](const void* in, const Assumptions& a, void* out, Recorder* r) { Solve(*static_cast<const In*>(in), a, *static_cast<Out*>(out), r); };
    s.notes = [](const void* in, const Assumptions& a, const void* out, std::vector<Note>& notes) {
        if constexpr (!std::is_null_pointer_v<decltype(Notes)>) Notes(*static_cast<const In*>(in), a, *static_cast<const Out*>(out), notes);
        else { (void)in; (void)a; (void)out; (void)notes; }
    };
    s.attempt = [](const void* in, const Assumptions& a, void* out) {
        if (Check(*static_cast<const In*>(in), a)) return false;
        Solve(*static_cast<const In*>(in), a, *static_cast<Out*>(out), nullptr);
        return true;
    };
    return s;
}

// The solvers a program knows: a value that is passed in, so that a test can add its own.
class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(std::vector<const Solver*> solvers) : m_solvers(std::move(solvers)) {}
    static Catalogue standard();

    std::span<const Solver* const> solvers() const& { return m_solvers; }
    std::span<const Solver* const> solvers() const&& = delete; // would outlive the catalogue
    const Solver* find(std::string_view idOrName) const; // by short id or class name
    void add(const Solver& solver) { m_solvers.push_back(&solver); }

private:
    std::vector<const Solver*> m_solvers;
};

} // namespace mlsys
