// SPDX-License-Identifier: GPL-3.0-or-later
// A solver asked again and again: inputs bound once, some of them written, some outputs read, nothing allocated between
// (except by what refuses a point). Goal seek, crossovers, sensitivity and ranges all ask through it, for any solver.
//
// All scalars travel as double, in coherent units: a count, 0 or 1 for a flag, a choice's value. An output that is absent
// or has no answer is NaN, an unbounded one +inf.
#pragma once

#include "engine/explore/reused_out.hpp"
#include "engine/explore/sweep.hpp"
#include "engine/solver.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys {

// Where a number may lie: a row's range, the bounds whole for a count.
struct Interval {
    double lo = 0;
    double hi = 0;
    bool openLo = false; // lo itself is not allowed
    bool whole = false;  // whole numbers only
    bool holds(double v) const;
    double nearest(double v) const; // the allowed number nearest to v (just above an open end)
};
Interval allowedOf(const Row& row);
// Where a search for a number looks unless it is told: from a thousandth of the present value to a thousand times it, and
// where dragging teaches, within what is allowed. `nominal` may be NaN: then the drag range, or the allowed one.
Interval windowOf(const Row& row, double nominal);

// "hardware.memory.bandwidth", "assumptions.compute_efficiency".
inline constexpr std::string_view kAssumptionsPrefix = "assumptions.";

// The reals and counts that are present below `rows`, by dotted path, in the order of the rows; groups that are absent have none.
std::vector<std::string> numericPaths(std::span<const Row> rows, const void* owner, const std::string& prefix = {});
// Of all inputs and assumptions.
std::vector<std::string> numericInputs(const Solver& solver, const Record& in, const Assumptions& assumptions);
// The scalar outputs by dotted path, those of optional groups too.
std::vector<std::string> scalarOutputs(const Solver& solver);

// The output that says whether it fits: the flag "feasible" of the solver itself, else of a part that always answers
// ("performance.feasible"). Nothing if there is none.
std::optional<std::string> fitsOutput(const Solver& solver);
// The choices that say what binds ("bottleneck", "serving.decode_bottleneck"); decode, where an answer spends its time,
// before prefill.
std::vector<std::string> regimesOf(const Solver& solver);

class Probe {
public:
    // Owns copies. `in` need not pass check(): a point may mend what refuses it.
    Probe(const Solver& solver, const Record& in, const Assumptions& assumptions);
    Probe(const Probe& other);               // with the same inputs and outputs: one for each worker
    Probe& operator=(const Probe&) = delete;

    // Adds an input to write, or an output to read. An absent optional input stays absent until it is written. The issue
    // names the path: no such field, or not a scalar.
    std::optional<Issue> addInput(std::string_view path);
    std::optional<Issue> addOutput(std::string_view path);

    const Solver& solver() const { return *m_solver; }
    std::size_t inputs() const { return m_inputs.size(); }
    std::size_t outputs() const { return m_outputs.size(); }
    const Row& inputRow(std::size_t i) const { return *m_inputs[i].row; }
    const Row& outputRow(std::size_t i) const { return *m_outputs[i].row; }
    const std::string& inputPath(std::size_t i) const { return m_inputs[i].path; }
    const std::string& outputPath(std::size_t i) const { return m_outputs[i].path; }
    // As bound; NaN if absent.
    double nominal(std::size_t i) const { return m_inputs[i].nominal; }
    // As bound or, where that is absent, the assumption that stands in for it; NaN without either.
    double effective(std::size_t i) const;

    // Solves with these values (one an input, within its range; NaN: as bound) and reads the outputs. False if the inputs'
    // rules refuse the point; issue() says why, and `outs` are NaN.
    bool at(std::span<const double> values, std::span<double> outs);
    // The same in steps: write some, solve, read.
    void set(std::size_t input, double value); // NaN: as bound
    bool solve(std::span<double> outs);
    const Issue& issue() const { return *m_issue; }

    // While the flag is set every point is refused unasked, so that whatever asks ends at once; what it gives then is to be
    // dropped. The flag outlives the probe and its copies.
    void stopBy(const std::atomic<bool>* flag) { m_stop = flag; }
    bool stopped() const { return m_stop && m_stop->load(std::memory_order_relaxed); }

    // For a caller that changes more than scalars: its whole structs, which keep their places.
    Record& bound() { return m_in; }
    Assumptions& boundAssumptions() { return *m_assumptions; }

    // As it stands after the last point.
    const Record& in() const { return m_in; }
    const Assumptions& assumptions() const { return *m_assumptions; }
    const Record& out() const { return m_out.record(); }

private:
    struct Input {
        std::string path;
        const Row* row;
        void* owner;
        SweepSlot slot;                 // of an optional one: asked for each time it is written, to be made present
        double nominal;
    };
    struct Output {
        std::string path;
        const Row* row;
        std::vector<const Row*> groups; // from the first that is optional
        const void* owner;              // of the first of them, or of the row
        const void* at;                 // the value itself, where nothing on the way is optional
    };
    static double read(const Output& output);

    const Solver* m_solver;
    Record m_in;
    std::unique_ptr<Assumptions> m_assumptions; // slots point into it
    ReusedOut m_out;
    std::vector<Input> m_inputs;
    std::vector<Output> m_outputs;
    std::optional<Issue> m_issue;
    const std::atomic<bool>* m_stop = nullptr;
};

// A scalar as a double; NaN for what is absent or none.
double scalarOf(const Row& row, const void* owner);
// Writes a scalar; an optional one is made present.
void writeScalar(const Row& row, void* owner, double value);

} // namespace mlsys
