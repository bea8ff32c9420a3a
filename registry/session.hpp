// SPDX-License-Identifier: GPL-3.0-or-later
// A session as JSON text: the scenario, the resolved values of the zoo entries it uses, the view, and whatever a newer
// program wrote that this one does not know (kept as it is). Untrusted: bounded size and depth, clear errors.
#pragma once

#include "registry/scenario.hpp"
#include "registry/values.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <cstdint>
#include <span>
#include <utility>

namespace mlsys {

inline constexpr int kSessionVersion = 1;

// A step of a lecture: a scenario, the page that shows it and what is said about it.
struct Scene {
    std::string name;
    std::string caption;
    Scenario scenario;
    Values view;                       // its page and what is chosen there
    std::vector<std::string> inputs;   // paths of the scenario that are shown as large sliders
    // An exercise, if there is a question: the results stay covered until it is answered.
    std::string question, hint, answer;
    std::string typed;                 // what the class answered; goes into the report
    Values unknown;                    // further keys

    friend bool operator==(const Scene&, const Scene&) = default;
};

struct Session {
    Scenario scenario;
    std::vector<Scenario> pins;
    std::vector<Scene> scenes;
    Values view;                       // page, splitter and the like: restored if understood
    std::vector<ZooEntry> entries;     // the zoo entries used, as they were when saved
    Values unknown;                    // top-level keys of other versions
};

struct SessionFault {
    int line = 0;
    std::string reason;
};

extern const std::int64_t kMostSessionBytes; // that readSession() takes
std::optional<SessionFault> readSession(std::string_view text, Session& out);
// Keys in stable order; the same session gives the same bytes.
std::string writeSession(const Session& session);

// The zoo entries that scenarios use: models, hardware, fleets, grids, and what those are made of. `others` are named elsewhere.
std::vector<ZooEntry> usedEntries(const Zoo& zoo, std::span<const Scenario* const> scenarios, std::span<const std::pair<EntryKind, std::string>> others = {});
inline std::vector<ZooEntry> usedEntries(const Zoo& zoo, const Scenario& scenario) {
    const Scenario* const one = &scenario;
    return usedEntries(zoo, std::span(&one, 1));
}
// The ids among `entries` whose values differ from the zoo's, or that the zoo has not.
std::vector<std::string> outdatedEntries(const Zoo& zoo, const std::vector<ZooEntry>& entries);

} // namespace mlsys
