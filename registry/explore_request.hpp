// SPDX-License-Identifier: GPL-3.0-or-later
// What the requests of goal seek, sensitivity and ranges have in common: each is an ordinary request of the batch contract
// with one more member that says what is asked:
//     {"id":1,"solver":"SingleNodeModel","assumptions":…,"inputs":{…},"seek":{…}}
// Private to the registry's .cpp files, but for ExploreAnswer.
#pragma once

#include "engine/explore/probe.hpp"
#include "registry/given.hpp"
#include "registry/solve.hpp"
#include "registry/zoo.hpp"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mlsys {

struct ExploreAnswer {
    std::string line;                           // the answer, without a newline
    bool refused = false;
    std::vector<std::vector<std::string>> rows; // the same as a table, under the request's columns; of a refusal its id alone
    std::string error;                          // of a refusal: "out_of_range: batch_size must be at least 1, got 0"
};

// A request whose head was read. Holds views of the text.
class ExploreRequest {
public:
    // Reads id, solver and the object `member`; `others` may stand beside them and nothing else.
    std::optional<Issue> read(const Catalogue& catalogue, std::string_view text, const std::string& member, std::initializer_list<const char*> others);
    // Binds the assumptions and inputs of an object (of the request itself, or of "a" within it); issues name fields below
    // `prefix`. An input of `varied` that must be given and is not gets some allowed value, and is among placeholders().
    std::optional<Issue> bind(const Zoo& zoo, const Given& from, const std::string& prefix, std::span<const std::string> varied = {});

    const Given& root() const { return m_tree.root(); }
    const Given& asked() const { return *m_asked; }
    const Solver& solver() const { return *m_solver; }
    const Record& in() const { return m_bound->in; }
    const Assumptions& assumptions() const { return m_bound->assumptions; }
    const std::vector<std::string>& placeholders() const { return m_placeholders; }

    ExploreAnswer refuse(const Issue& issue) const;
    // {"id":…,"solver":…,"<member>":…}
    ExploreAnswer answer(const std::string& body, std::vector<std::vector<std::string>> rows) const;
    std::string idCell() const; // for a table

private:
    GivenTree m_tree;
    std::string m_id, m_member;
    const Solver* m_solver = nullptr;
    std::string m_solverName;
    const Given* m_asked = nullptr;
    std::optional<Solution> m_bound;
    std::vector<std::string> m_placeholders;
};

// Fields of the asked object.
std::optional<Issue> onlyFields(const Given& object, const std::string& path, std::initializer_list<const char*> allowed);
std::optional<Issue> readText(const Given& object, const std::string& path, const char* key, std::string& out);      // must be given
std::optional<Issue> readTexts(const Given& object, const std::string& path, const char* key, std::vector<std::string>& out); // a list, if given
std::optional<Issue> readWhole(const Given& object, const std::string& path, const char* key, double min, double max, double& out); // if given

// A number as `row` reads it ("10 ms"), wherever it lies if `anywhere`.
std::optional<Issue> readAs(const Row& row, const Given& given, const std::string& path, bool anywhere, double& out);

// A scalar of a row as JSON, from a Probe's double: {"value":…,"unit":…}, "Memory", true.
std::string scalarJson(const Row& row, double value);
// And as the cell of a table; its unit.
std::string scalarCell(const Row& row, double value);
std::string unitCell(const Row& row);
// A plain number: null if it is none, or unbounded.
std::string plainJson(double value);
std::string plainCell(double value);

// JSON of raw members; those of empty text are left out.
std::string objectJson(std::initializer_list<std::pair<const char*, std::string>> members);
std::string listJson(std::span<const std::string> items);
std::string textJson(std::string_view text);
std::string issueJson(const Issue& issue, const std::string& prefix);

} // namespace mlsys
