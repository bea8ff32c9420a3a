// SPDX-License-Identifier: GPL-3.0-or-later
// The words that sweep, seek, sensitivity, ranges, attribute and search have in common: what is asked (FILE, or --ask), a
// session to take the rest from (--session), where the table goes (--csv) and on how many threads (--threads).
#pragma once

#include "app/cli/arguments.hpp"
#include "engine/solver.hpp"
#include "registry/session.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mlsys::cli {

// For the end of a help text.
extern const char* const kToolHelp;
extern const char* const kThreadsHelp;

class ToolArguments {
public:
    // Reads the words and the files they name. Throws Usage, FileError and, for a session that is none, Refused. `divides`: takes
    // --threads. With --help nothing else is looked at.
    ToolArguments(const std::string& command, const std::vector<std::string>& words, std::vector<std::string> flags, bool divides);

    bool has(const std::string& flag) const { return m_words.has(flag); }
    const std::string& text() const { return m_text; }                   // of FILE or of --ask
    std::vector<std::string_view> requests() const;                      // a line each of FILE; --ask is one
    const std::optional<std::string>& csv() const { return m_csv; }      // "-" is standard output
    unsigned threads() const { return m_threads; }

    // A request, completed from the session if there is one.
    std::string request(const Catalogue& catalogue, std::string_view given) const;
    // The zoo, with the entries that the session was saved with.
    Zoo zoo(const Zoo& zoo) const;

private:
    void readOption(const std::string& key, const std::string& value, bool divides);

    std::string m_command;
    Arguments m_words;
    std::string m_text;
    std::optional<std::string> m_ask, m_csv;
    std::optional<Session> m_session;
    unsigned m_threads;
};

// A session file. Throws FileError, and Refused with its name and line.
Session sessionOf(const std::string& path);

} // namespace mlsys::cli
