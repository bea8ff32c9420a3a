// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/csv.hpp"
#include "app/cli/interrupt.hpp"
#include "app/cli/sweep_csv.hpp"
#include "app/cli/sweep_size.hpp"
#include "app/cli/whole_file.hpp"
#include "registry/answer.hpp"
#include "registry/search.hpp"

#include <chrono>
#include <condition_variable>
#include <iostream>
#include <mutex>
#include <optional>
#include <thread>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli search FILE [--csv OUT] [--progress] [--yes]
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
    --csv OUT   the ranked ones as CSV, units in the header; to standard output for -, in place of the JSON
    --progress  progress on standard error even if that is no terminal
    --yes       searches more than 10 million points too
)";

int refuse(const Issue& issue, const SearchRequest& request) {
    std::cout << errorLine(request.sweep.id, request.sweep.solver ? request.sweep.solver->name : "", issue) << '\n';
    std::cerr << "mlsysim-cli: " << issue.message << '\n';
    return kRefused;
}

// A search on threads of its own, while this one listens for Ctrl-C and tells how far it is.
class Watch {
public:
    explicit Watch(Search& search) : m_search(search), m_thread([this] { work(); }) {}

    void wait(const Interrupt& interrupt, Progress& progress) {
        std::unique_lock lock(m_guard);
        while (!m_changed.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_done; })) {
            if (interrupt.asked()) m_search.queue().cancel();
            const TileQueue& queue = m_search.queue();
            if (queue.done() > 0) progress.show(m_search.points() * static_cast<double>(queue.done()) / static_cast<double>(queue.points()));
        }
        progress.finish();
        if (m_thrown) std::rethrow_exception(m_thrown);
    }

private:
    void work() {
        try {
            runWorkers(m_search.queue(), workerCount(), [this](TileQueue&) { m_search.worker(); });
        } catch (...) {
            m_thrown = std::current_exception();
        }
        const std::lock_guard lock(m_guard);
        m_done = true;
        m_changed.notify_one();
    }

    Search& m_search;
    std::mutex m_guard;
    std::condition_variable m_changed;
    bool m_done = false;
    std::exception_ptr m_thrown;
    std::jthread m_thread; // the last: it uses the others
};

// The ranked rows, before them what they are ranked by unless that is an output of its own.
void writeCsv(const SearchRequest& request, const SearchAnswer& answer, const std::string& path) {
    WholeFile file(path);
    SweepCsv table(answer.table);
    const SweepBase base(*answer.table.solver);
    const bool expression = request.rank && !request.rank->expression.field();
    const std::string unit = expression ? request.rank->unit() : "";
    std::string text;
    if (expression) appendCsvCell(request.rank->text + (unit.empty() ? "" : " [" + unit + "]"), text), text += ',';
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

int search(const Zoo& zoo, const SearchRequest& request, const Arguments& arguments, const std::optional<std::string>& csv) {
    Search search(zoo, request);
    if (std::optional<Issue> issue = search.fault()) return refuse(*issue, request);
    Interrupt interrupt;
    Progress progress(arguments.has("progress"), search.points());
    Watch(search).wait(interrupt, progress);
    const SearchAnswer answer = search.answer();
    if (csv) writeCsv(request, answer, *csv == "-" ? "" : *csv);
    if (csv != "-") std::cout << searchLine(request, answer) << '\n' << std::flush;
    if (!answer.stopped) return kOk;
    std::cerr << "mlsysim-cli: stopped; the answer is of what was looked at before\n";
    return kInterrupted;
}

} // namespace

int searchCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const Arguments arguments = parseArguments(words, {"progress", "yes", "help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (arguments.positional.size() != 1) throw Usage{"search takes one FILE, got " + std::to_string(arguments.positional.size())};
    std::optional<std::string> csv;
    for (const auto& [flag, value] : arguments.options) {
        if (flag != "csv") throw Usage{"unknown option --" + flag};
        if (csv) throw Usage{"--csv is given twice"};
        if (value.empty()) throw Usage{"--csv needs the name of a file"};
        csv = value;
    }
    SearchRequest request;
    if (std::optional<Issue> issue = readSearch(catalogue, zoo, contentOf(arguments.positional.front()), request)) return refuse(*issue, request);
    if (std::optional<Issue> issue = tooLarge(request.sweep, "search", arguments.has("yes"))) return refuse(*issue, request);
    return search(zoo, request, arguments, csv);
}

} // namespace mlsys::cli
