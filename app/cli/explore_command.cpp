// SPDX-License-Identifier: GPL-3.0-or-later
// seek, sensitivity, ranges and attribute: JSON Lines of requests in, a line of answer for each out, and a table of them.
#include "app/cli/commands.hpp"
#include "app/cli/csv.hpp"
#include "app/cli/tool_arguments.hpp"
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

constexpr const char* kSeekHelp = R"(mlsysim-cli seek FILE|--ask TEXT [--session S] [--csv OUT]
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
    --csv OUT     the solutions as a table too; to standard output for -, in place of the JSON
)";

constexpr const char* kSensitivityHelp = R"(mlsysim-cli sensitivity FILE|--ask TEXT [--session S] [--csv OUT]
    What moves an output: every number that goes in a little less and a little more. FILE (- is standard input) holds one
    request a line, as for solve, each with a "sensitivity"; one answer a line is written, in order, the widest bar first.
        {"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 2048},
         "sensitivity": {"output": "itl", "change": 0.1}}
    "output"    any number that comes out
    "change"    the share by which each goes down and up (0.1 unless given); whole numbers by at least 1
    "inputs"    a list of what to change: "batch_size", or a whole: "hardware", "assumptions"; else everything
    --csv OUT     the bars as a table too; to standard output for -, in place of the JSON
)";

constexpr const char* kRangesHelp = R"(mlsysim-cli ranges FILE|--ask TEXT [--session S] [--csv OUT] [--threads N]
    Inputs that are not known to a number, and what that makes of the outputs. FILE (- is standard input) holds one request
    a line, as for solve, each with "ranges"; one answer a line is written, in order.
        {"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100"},
         "ranges": {"inputs": {"efficiency": {"uniform": [0.3, 0.5]}}, "outputs": ["latency", "bottleneck"]}}
    [lo, hi]  {"uniform": [lo, hi]}  {"log_uniform": [lo, hi]}  {"triangular": [lo, likeliest, hi]}  {"normal": [mean, deviation]}
    "outputs"   a list; else all of them
    "draws"     10000 unless given, as a Latin hypercube
    "seed"      1 unless given; the same request gives the same answer, bit for bit
    --csv OUT     percentiles and shares as a table too; to standard output for -, in place of the JSON
)";

constexpr const char* kAttributeHelp = R"(mlsysim-cli attribute FILE|--ask TEXT [--session S] [--csv OUT]
    Why an output differs between a and b: the part of each input that changed (Shapley values; they add up). FILE (- is
    standard input) holds one request a line; one answer a line is written, in order.
        {"solver": "ServingModel", "a": {"inputs": {"model": "Llama3_8B", "hardware": "A100", "seq_len": 2048}},
         "b": {"inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 8192}}, "attribution": {"output": "itl"}}
    "output"    any number that comes out
    "groups"    what changes, each a value or a whole ("hardware"); else all that differs
    --csv OUT     the parts as a table too; to standard output for -, in place of the JSON
)";

constexpr const char* kSeekExamples = R"(
    $ mlsysim-cli seek --ask '{"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100", "batch_size": 256},
          "seek": {"input": "efficiency", "output": "latency", "target": "12 ms"}}'
    $ mlsysim-cli seek --session session.json --csv - --ask '{"solver": "ServingModel",
          "seek": {"input": "batch_size", "output": "itl", "target": "10 ms", "relation": "<="}}'
)";
constexpr const char* kSensitivityExamples = R"(
    $ mlsysim-cli sensitivity --ask '{"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 2048},
          "sensitivity": {"output": "itl"}}' --csv bars.csv
    $ mlsysim-cli sensitivity --session session.json --ask '{"solver": "ServingModel", "sensitivity": {"output": "ttft"}}'
)";
constexpr const char* kRangesExamples = R"(
    $ mlsysim-cli ranges --ask '{"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": "A100"},
          "ranges": {"inputs": {"efficiency": [0.3, 0.5]}, "outputs": ["latency", "bottleneck"]}}' --csv -
    $ mlsysim-cli ranges --session session.json --ask '{"solver": "ServingModel",
          "ranges": {"inputs": {"efficiency": {"triangular": [0.3, 0.4, 0.6]}}, "outputs": ["ttft", "feasible"]}}'
)";
constexpr const char* kAttributeExamples = R"(
    $ mlsysim-cli attribute --ask '{"solver": "ServingModel", "a": {"inputs": {"model": "Llama3_8B", "hardware": "A100", "seq_len": 2048}},
          "b": {"inputs": {"model": "Llama3_8B", "hardware": "H100", "seq_len": 8192}}, "attribution": {"output": "itl"}}' --csv -
    $ mlsysim-cli attribute --session session.json --ask '{"solver": "ServingModel", "attribution": {"output": "itl"}}'
  The session's last pin is a, its scenario b.
)";

struct Tool {
    const char* command;
    const char* help;
    const char* examples;
    bool divides;
    std::vector<std::string> (*columns)();
    ExploreAnswer (*answer)(const Catalogue&, const Zoo&, std::string_view line, unsigned threads);
};
// Of a tool that does not divide.
template <ExploreAnswer (*answer)(const Catalogue&, const Zoo&, std::string_view)>
ExploreAnswer onOne(const Catalogue& catalogue, const Zoo& zoo, std::string_view line, unsigned) { return answer(catalogue, zoo, line); }

constexpr Tool kTools[] = {{"seek", kSeekHelp, kSeekExamples, false, seekColumns, onOne<answerSeek>},
                           {"sensitivity", kSensitivityHelp, kSensitivityExamples, false, sensitivityColumns, onOne<answerSensitivity>},
                           {"ranges", kRangesHelp, kRangesExamples, true, rangesColumns, answerRanges},
                           {"attribute", kAttributeHelp, kAttributeExamples, false, attributionColumns, onOne<answerAttribution>}};

// What is refused has a row of its id and the reason.
void appendRows(ExploreAnswer answer, std::size_t columns, std::string& table) {
    for (std::vector<std::string>& row : answer.rows) {
        row.resize(columns);
        row.push_back(answer.error);
        appendCsvRow(row, table);
    }
}

// `lines` takes each answer, `table` all rows; null where they are not wanted. Whether one was refused.
bool answerAll(const Tool& tool, const ToolArguments& asked, const Catalogue& catalogue, const Zoo& zoo, WholeFile* lines, std::string* table) {
    bool refused = false;
    const Zoo all = asked.zoo(zoo);
    for (const std::string_view given : asked.requests()) {
        ExploreAnswer answer = tool.answer(catalogue, all, asked.request(catalogue, given), asked.threads());
        refused = refused || answer.refused;
        if (lines) lines->write(answer.line + '\n');
        if (table) appendRows(std::move(answer), tool.columns().size(), *table);
    }
    return refused;
}

} // namespace

int exploreCommand(const std::string& command, const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const Tool& tool = *std::find_if(std::begin(kTools), std::end(kTools), [&](const Tool& t) { return command == t.command; });
    const ToolArguments asked(command, words, {}, tool.divides);
    if (asked.has("help")) {
        std::cout << tool.help << kToolHelp << (tool.divides ? kThreadsHelp : "") << tool.examples;
        return kOk;
    }
    std::optional<WholeFile> csv, lines;
    if (asked.csv()) csv.emplace(asked.csv() == "-" ? "" : *asked.csv());
    if (asked.csv() != "-") lines.emplace("");
    std::vector<std::string> columns = tool.columns();
    columns.emplace_back("error");
    std::string table;
    appendCsvRow(columns, table);
    const bool refused = answerAll(tool, asked, catalogue, zoo, lines ? &*lines : nullptr, csv ? &table : nullptr);
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
