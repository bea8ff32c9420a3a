// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tool_arguments.hpp"

#include "app/cli/whole_file.hpp"
#include "engine/explore/parallel_sweep.hpp"
#include "registry/session_request.hpp"

#include <charconv>

namespace mlsys::cli {
namespace {

constexpr unsigned kMostThreads = 1024;

unsigned threadsOf(const std::string& value) {
    unsigned threads = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), threads);
    if (error == std::errc{} && end == value.data() + value.size() && threads >= 1 && threads <= kMostThreads) return threads;
    throw Usage{"--threads must be a whole number from 1 to " + std::to_string(kMostThreads) + ", got " + value};
}

} // namespace

const char* const kToolHelp = R"(    --ask TEXT    the request itself, in place of FILE
    --session S   S is a session saved by the window. What the request leaves out comes from it: the solver (as chosen on
                  this tool's page), inputs, assumptions. An input that the request names replaces the session's; a path
                  such as "hardware.memory.bandwidth" replaces that part alone
)";
const char* const kThreadsHelp = R"(    --threads N   on N threads, else on all the machine has; the output is the same
)";

ToolArguments::ToolArguments(const std::string& command, const std::vector<std::string>& words, std::vector<std::string> flags, bool divides)
    : m_command(command), m_threads(workerCount()) {
    flags.emplace_back("help");
    m_words = parseArguments(words, flags);
    if (m_words.has("help")) return;
    for (const auto& [key, value] : m_words.options) readOption(key, value, divides);
    const std::size_t files = m_words.positional.size();
    if (m_ask && files > 0) throw Usage{command + " takes FILE or --ask, not both"};
    if (!m_ask && files != 1) throw Usage{command + " takes one FILE, or --ask; got " + std::to_string(files)};
    m_text = m_ask ? *m_ask : contentOf(m_words.positional.front());
}

void ToolArguments::readOption(const std::string& key, const std::string& value, bool divides) {
    std::size_t times = 0;
    for (const auto& [other, ignored] : m_words.options) times += other == key ? 1 : 0;
    if (times > 1) throw Usage{"--" + key + " is given twice"};
    if (key == "csv" && value.empty()) throw Usage{"--csv needs the name of a file"};
    if (key == "csv") m_csv = value;
    else if (key == "ask") m_ask = value;
    else if (key == "session") m_session = sessionOf(value);
    else if (key == "threads" && divides) m_threads = threadsOf(value);
    else throw Usage{"unknown option --" + key};
}

std::vector<std::string_view> ToolArguments::requests() const {
    if (m_ask) return {m_text};
    std::vector<std::string_view> lines;
    for (std::string_view rest = m_text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) lines.push_back(line);
    }
    return lines;
}

std::string ToolArguments::request(const Catalogue& catalogue, std::string_view given) const {
    return m_session ? requestOfSession(catalogue, *m_session, m_command == "attribute" ? "attribution" : m_command, given) : std::string(given);
}

Zoo ToolArguments::zoo(const Zoo& zoo) const {
    Zoo all = zoo;
    if (m_session) for (const ZooEntry& entry : m_session->entries) all.put(entry);
    return all;
}

Session sessionOf(const std::string& path) {
    Session session;
    const std::optional<SessionFault> fault = readSession(contentOf(path), session);
    if (fault) throw Refused{path + (fault->line > 0 ? ":" + std::to_string(fault->line) : "") + ": " + fault->reason};
    return session;
}

} // namespace mlsys::cli
