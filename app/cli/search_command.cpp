// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/csv.hpp"
#include "app/cli/sweep_csv.hpp"
#include "app/cli/sweep_size.hpp"
#include "app/cli/tool_arguments.hpp"
#include "app/cli/watch.hpp"
#include "app/cli/whole_file.hpp"
#include "registry/answer.hpp"
#include "registry/search.hpp"

#include <iostream>
#include <optional>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli search FILE|--ask TEXT [--session S] [--csv OUT] [--threads N] [--progress] [--yes]
    Solves every combination of the values in FILE (- is standard input), as sweep does, and answers with one line of JSON:
    those that keep all limits in the order asked for ("ranked"), those that nothing beats in several outputs at once
    ("pareto"), and how many were excluded, why, with an example ("excluded").
        {"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "hardware": {"all": "hardware"},
                                              "batch_size": {"range": [1, 1024], "scale": "log2"}},
         "search": {"where": {"itl": "<= 10 ms", "feasible": true, "hardware.tdp": "< 500 W"},
                    "rank": "token_throughput", "pareto": ["itl", "token_throughput"], "limit": 20}}
    where       limits (< <= > >= = !=) of outputs, inputs and expressions of them; a flag, or a choice
    rank        what to order by: an output, an input, or an expression such as "tco + carbon * carbon_price"
    order       what is better, "lower" or "higher"; an output says so itself
    pareto      one to four of such, or {"of": "batch_size", "order": "higher"}
    limit       how many to rank (20)
    constants   {"carbon_price": "100 USD/tCO2e"}: names for expressions, with units
    "search": {"layouts": {}} of DistributedModel searches every layout of the fleet: data, tensor, pipeline, expert and
    context parallel, micro-batches, virtual stages, ZeRO stage, recomputation. Parts given among the inputs stay;
    {"layouts": {"unfit": true}} also ranks what does not fit the memory. By step time unless "rank" is given.
    --csv OUT     the ranked ones as CSV, units in the header; to standard output for -, in place of the JSON
    --progress    progress on standard error even if that is no terminal
    --yes         searches more than 10 million points too
)";

constexpr const char* kExamples = R"(
    $ mlsysim-cli search --csv ranked.csv --ask '{"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "seq_len": 2048,
          "hardware": {"all": "hardware"}, "batch_size": {"range": [1, 1024], "scale": "log2"}},
          "search": {"where": {"itl": "<= 10 ms", "feasible": true}, "rank": "token_throughput"}}'
    $ mlsysim-cli search --session session.json --ask '{"solver": "ServingModel", "inputs": {"hardware": {"all": "hardware"}},
          "search": {"where": {"feasible": true}, "rank": "itl", "limit": 3}}'
)";

int refuse(const Issue& issue, const SearchRequest& request) {
    std::cout << errorLine(request.sweep.id, request.sweep.solver ? request.sweep.solver->name : "", issue) << '\n';
    std::cerr << "mlsysim-cli: " << issue.message << '\n';
    return kRefused;
}

// The ranked rows, before them what they are ranked by unless that is an output of its own.
void writeCsv(const SearchRequest& request, const SearchAnswer& answer, const std::string& path) {
    WholeFile file(path);
    SweepCsv table(answer.table);
    const SweepBase base(*answer.table.solver);
    const bool expression = request.rank && !request.rank->expression.field();
    const std::string unit = expression ? request.rank->unit() : "";
    std::string text;
    if (expression) appendCsvCell(titled(request.rank->text, unit), text), text += ',';
    table.header(text);
    const NumberWriter number(unit.c_str());
    std::uint64_t index = 0;
    for (const SearchRow& row : answer.ranked) {
        if (expression) number.append(row.rank, text), text += ',';
        table.row(SweepPoint{index++, row.digits, base, &row.solution.out, nullptr}, text);
    }
    file.write(text);
    file.finish();
}

int search(const Zoo& zoo, const SearchRequest& request, const ToolArguments& asked) {
    Search search(zoo, request);
    if (std::optional<Issue> issue = search.fault()) return refuse(*issue, request);
    const Interrupt interrupt;
    Progress progress(asked.has("progress"), search.points());
    runWatched(search.queue(), asked.threads(), search.points(), interrupt, progress, [&](TileQueue&) { search.worker(); });
    const SearchAnswer answer = search.answer();
    if (asked.csv()) writeCsv(request, answer, asked.csv() == "-" ? "" : *asked.csv());
    if (asked.csv() != "-") std::cout << searchLine(request, answer) << '\n' << std::flush;
    if (!answer.stopped) return kOk;
    std::cerr << "mlsysim-cli: stopped; the answer is of what was looked at before\n";
    return kInterrupted;
}

} // namespace

int searchCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const ToolArguments asked("search", words, {"progress", "yes"}, true);
    if (asked.has("help")) {
        std::cout << kHelp << kToolHelp << kThreadsHelp << kExamples;
        return kOk;
    }
    const Zoo all = asked.zoo(zoo);
    SearchRequest request;
    if (std::optional<Issue> issue = readSearch(catalogue, all, asked.request(catalogue, asked.text()), request)) return refuse(*issue, request);
    if (std::optional<Issue> issue = tooLarge(request.sweep, "search", asked.has("yes"))) return refuse(*issue, request);
    return search(all, request, asked);
}

} // namespace mlsys::cli
