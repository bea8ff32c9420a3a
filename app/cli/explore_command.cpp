// SPDX-License-Identifier: GPL-3.0-or-later
// seek, sensitivity, ranges and attribute: JSON Lines of requests in, a line of answer for each out, and a table of them.
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/csv.hpp"
#include "app/cli/whole_file.hpp"
#include "registry/attribution_request.hpp"
#include "registry/ranges_request.hpp"
#include "registry/seek_request.hpp"
#include "registry/sensitivity_request.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <optional>
#include <string_view>

namespace mlsys::cli {
namespace {

constexpr const char* kSeekHelp = R"(mlsysim-cli seek FILE [--csv OUT]
    Which values of an input bring an output to a target. FILE (- is standard input) holds one request a line, as for
    solve, each with a "seek"; one answer a line is written, in order.
        {"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100", "batch_size": 256},
         "seek": {"input": "efficiency", "output": "latency", "target": "12 ms"}}
    "input"     any number that goes in, by its path: "batch_size", "hardware.memory.bandwidth", "assumptions.flops_per_mac"
    "output"    any number that comes out: "latency", "performance.throughput"
    "target"    with its unit
    "relation"  "=" (the default), "<=" or ">="
    "range"     [from, to], where to look; else about the present value, a thousandfold to both sides
    All solutions are given, in order, each solved; for whole numbers the k that does and the one beside it that does not.
    Where nothing reaches the target the answer says so, with what comes nearest.
    --csv OUT   the solutions as a table too
)";

constexpr const char* kSensitivityHelp = R"(mlsysim-cli sensitivity FILE [--csv OUT]
    What moves an output: every number that goes in a little less and a little more. FILE (- is standard input) holds one
    request a line, as for solve, each with a "sensitivity"; one answer a line is written, in order, the widest bar first.
        {"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 2048},
         "sensitivity": {"output": "itl", "change": 0.1}}
    "output"    any number that comes out
    "change"    the share by which each goes down and up (0.1 unless given); whole numbers by at least 1
    "inputs"    a list of what to change: "batch_size", or a whole: "hardware", "assumptions"; else everything
    --csv OUT   the bars as a table too
)";

constexpr const char* kRangesHelp = R"(mlsysim-cli ranges FILE [--csv OUT]
    Inputs that are not known to a number, and what that makes of the outputs. FILE (- is standard input) holds one request
    a line, as for solve, each with "ranges"; one answer a line is written, in order.
        {"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100"},
         "ranges": {"inputs": {"efficiency": {"uniform": [0.3, 0.5]}}, "outputs": ["latency", "bottleneck"]}}
    [lo, hi]  {"uniform": [lo, hi]}  {"log_uniform": [lo, hi]}  {"triangular": [lo, likeliest, hi]}  {"normal": [mean, deviation]}
    "outputs"   a list; else all of them
    "draws"     10000 unless given, as a Latin hypercube
    "seed"      1 unless given; the same request gives the same answer, bit for bit
    --csv OUT   percentiles and shares as a table too
)";

constexpr const char* kAttributeHelp = R"(mlsysim-cli attribute FILE [--csv OUT]
    Why an output differs between a and b: the part of each input that changed (Shapley values; they add up). FILE (- is
    standard input) holds one request a line; one answer a line is written, in order.
        {"solver": "ServingModel", "a": {"inputs": {"model": "Llama3_8B", "hardware": "A100", "seq_len": 2048}},
         "b": {"inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 8192}}, "attribution": {"output": "itl"}}
    "output"    any number that comes out
    "groups"    what changes, each a value or a whole ("hardware"); else all that differs
    --csv OUT   the parts as a table too
)";

struct Tool {
    const char* command;
    const char* help;
    std::vector<std::string> (*columns)();
    ExploreAnswer (*answer)(const Catalogue&, const Zoo&, std::string_view line);
};
constexpr Tool kTools[] = {{"seek", kSeekHelp, seekColumns, answerSeek}, {"sensitivity", kSensitivityHelp, sensitivityColumns, answerSensitivity},
                           {"ranges", kRangesHelp, rangesColumns, answerRanges}, {"attribute", kAttributeHelp, attributionColumns, answerAttribution}};

std::optional<std::string> csvFile(const Arguments& arguments) {
    std::optional<std::string> file;
    for (const auto& [flag, value] : arguments.options) {
        if (flag != "csv") throw Usage{"unknown option --" + flag};
        if (file) throw Usage{"--csv is given twice"};
        if (value.empty() || value == "-") throw Usage{"--csv needs the name of a file; standard output has the answers"};
        file = value;
    }
    return file;
}

bool answerLines(const Tool& tool, std::string_view text, const Catalogue& catalogue, const Zoo& zoo, WholeFile& out, std::string& table) {
    bool refused = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const ExploreAnswer answer = tool.answer(catalogue, zoo, line);
        refused = refused || answer.refused;
        out.write(answer.line + '\n');
        for (const std::vector<std::string>& row : answer.rows) appendCsvRow(row, table);
    }
    return refused;
}

} // namespace

int exploreCommand(const std::string& command, const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const Tool& tool = *std::find_if(std::begin(kTools), std::end(kTools), [&](const Tool& t) { return command == t.command; });
    const Arguments arguments = parseArguments(words, {"help"});
    if (arguments.has("help")) {
        std::cout << tool.help;
        return kOk;
    }
    if (arguments.positional.size() != 1) throw Usage{command + " takes one FILE, got " + std::to_string(arguments.positional.size())};
    const std::optional<std::string> file = csvFile(arguments);
    const std::string text = contentOf(arguments.positional.front());
    std::optional<WholeFile> csv;
    if (file) csv.emplace(*file);
    WholeFile out("");
    std::string table;
    appendCsvRow(tool.columns(), table);
    const bool refused = answerLines(tool, text, catalogue, zoo, out, table);
    if (csv) {
        csv->write(table);
        csv->finish();
    }
    return refused ? kRefused : kOk;
}

bool isExploreCommand(const std::string& command) {
    return std::any_of(std::begin(kTools), std::end(kTools), [&](const Tool& t) { return command == t.command; });
}

} // namespace mlsys::cli
