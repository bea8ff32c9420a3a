// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/csv.hpp"
#include "app/cli/sweep_csv.hpp"
#include "app/cli/sweep_size.hpp"
#include "app/cli/tile_output.hpp"
#include "app/cli/tool_arguments.hpp"
#include "app/cli/watch.hpp"
#include "registry/answer.hpp"
#include "registry/sweep_crossings.hpp"

#include <algorithm>
#include <iostream>
#include <optional>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli sweep FILE|--ask TEXT [--session S] [--crossovers] [--csv OUT] [--json] [--threads N] [--progress] [--yes]
    Solves every combination of the values in FILE (- is standard input): a request whose inputs and assumptions may
    hold lists and ranges. Writes CSV, units in the header, the last input fastest, to standard output or to OUT.
        {"solver": "SingleNodeModel", "inputs": {
            "model": "ResNet50", "hardware": ["A100", "H100"], "precision": ["fp16", "int8"],
            "batch_size": {"range": [1, 1024], "scale": "log2"}}}
    [1, 2, 4]                                                       a list, of ids too, of objects for a model or a device
    {"values": [1, 2, 4]}                                           the same
    {"all": "hardware"}                                             every id of a part of the zoo
    {"range": [0.1, 0.9], "steps": 9}                               9 values, both ends among them
    {"range": [0.1, 0.9], "step": 0.1}                              the same, by the distance
    {"range": ["1 GB/s", "10 TB/s"], "scale": "log", "steps": 20}   each the same factor apart
    {"range": [1, 1024], "scale": "log2"}                           the powers of two, in the unit of the lower end
    A part of a device sweeps too: "hardware": {"base": "H100", "memory": {"bandwidth": ["3 TB/s", "6 TB/s"]}}.
    A refused point has the reason in the column "error"; the others go on. Ctrl-C leaves what is done.
    --crossovers  in place of the points, where along the last number what binds changes, and whether it fits: exactly, for
                  every combination of the other inputs. A row a change: the labels from and to, the last value with the
                  one and the first with the other (of whole numbers: that one does, the one before does not)
    --csv OUT     to a file; to standard output for -
    --json        one answer, or change, a line on standard output, each with its "point" (CSV then only with --csv)
    --progress    progress on standard error even if that is no terminal
    --yes         sweeps over more than 10 million points too
)";

constexpr const char* kExamples = R"(
    $ mlsysim-cli sweep --ask '{"solver": "SingleNodeModel", "inputs": {"model": "ResNet50", "hardware": ["A100", "H100"],
          "batch_size": {"range": [1, 1024], "scale": "log2"}}}' --csv points.csv
    $ mlsysim-cli sweep --crossovers --ask '{"solver": "ServingModel", "inputs": {"model": "Llama3_8B", "seq_len": 2048,
          "hardware": {"all": "hardware"}, "batch_size": {"range": [1, 1024], "steps": 2}}}'
    $ mlsysim-cli sweep --session session.json --ask '{"solver": "ServingModel", "inputs": {"batch_size": [1, 8, 64]}}'
)";

constexpr std::uint64_t kTilePoints = 512;      // a millisecond or so of solving and writing
constexpr std::uint64_t kMostTiles = 1u << 24;  // of more points a tile has more

int refuse(const Issue& issue, const SweepRequest& request, bool json) {
    if (json) std::cout << errorLine(request.id, request.solver ? request.solver->name : "", issue) << '\n';
    std::cerr << "mlsysim-cli: " << issue.message << '\n';
    return kRefused;
}

// One point as a line of the batch contract, with what it is a point of.
std::string jsonLine(const SweepRequest& request, const SweepPoint& point) {
    std::string line;
    if (point.out) {
        Solution solution{request.solver, point.base.assumptions, point.base.in, *point.out, {}, {}};
        request.solver->notes(solution.in.data(), solution.assumptions, solution.out.data(), solution.notes);
        line = answerLine(request.id, solution, {}, false);
    } else {
        const Issue* issue = point.issue ? point.issue : request.refusedValue(point.digits);
        line = errorLine(request.id, request.solver->name, issue ? *issue : Issue{});
    }
    return "{\"point\":" + request.pointJson(point.digits) + "," + line.substr(1) + "\n";
}

// CSV goes to standard output unless that has JSON.
std::optional<std::string> csvOf(const ToolArguments& asked) {
    if (asked.csv() && asked.csv() != "-") return asked.csv();
    return asked.has("json") ? std::nullopt : std::optional<std::string>("-");
}

int sweepPoints(const SweepRequest& request, const Zoo& zoo, const ToolArguments& asked) {
    const double points = pointsOf(request);
    const auto count = static_cast<std::uint64_t>(points);
    TileQueue queue(count, std::max(kTilePoints, count / kMostTiles));
    TileOutput output(queue, asked.threads(), csvOf(asked), asked.has("json"));
    std::string header;
    SweepCsv(request).header(header);
    if (output.wantsRows()) output.header(header);

    const Interrupt interrupt;
    Progress progress(asked.has("progress"), points);
    runWatched(queue, asked.threads(), points, interrupt, progress, [&](TileQueue&) {
        const Zoo own = zoo; // binding fills a cache
        SweepBases bases(own, request);
        Sweep loop(*request.solver, request.axes());
        SweepCsv table(request);
        const auto baseOf = [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); };
        while (const Tile tile = queue.next()) {
            TileText text;
            text.points = loop.run(tile.from, tile.to, baseOf, [&](const SweepPoint& point) {
                text.refused = text.refused || !point.out;
                if (output.wantsRows()) table.row(point, text.rows);
                if (output.wantsLines()) text.lines += jsonLine(request, point);
                return !queue.cancelled();
            });
            output.put(tile, std::move(text));
        }
    });
    return output.finish("points");
}

// The changes along one line, as rows and as lines of JSON.
TileText changesText(const SweepCrossings& crossings, const CrossingLine& line, SweepInputCells& inputs) {
    TileText text;
    text.points = 1;
    text.refused = line.refused.has_value();
    const auto add = [&](const std::vector<std::string>& cells, const std::string& json) {
        inputs.row(line.digits, text.rows);
        appendCsvRow(cells, text.rows);
        text.lines += json + '\n';
    };
    for (const CrossingLine::Change& change : line.changes) {
        std::vector<std::string> cells = crossings.changeCells(change);
        cells.emplace_back();
        add(cells, crossings.changeJson(line, change));
    }
    if (line.refused) add({"", "", "", "", "", errorText(*line.refused)}, crossings.refusedJson(line));
    return text;
}

int sweepCrossovers(const SweepRequest& request, const Zoo& zoo, const ToolArguments& asked) {
    const SweepCrossings crossings(request);
    if (const std::optional<Issue> issue = crossings.fault()) return refuse(*issue, request, asked.has("json"));
    TileQueue queue(crossings.lines(), 1);
    TileOutput output(queue, asked.threads(), csvOf(asked), asked.has("json"));
    const SweepInput& axis = request.swept[crossings.axis()];
    std::string header;
    SweepInputCells(request, crossings.axis()).header(header);
    appendCsvRow({"output", "from", "to", titled("last_" + axis.column(), axis.row->unit), titled("first_" + axis.column(), axis.row->unit), "error"}, header);
    if (output.wantsRows()) output.header(header);

    const Interrupt interrupt;
    Progress progress(asked.has("progress"), pointsOf(request));
    runWatched(queue, asked.threads(), pointsOf(request), interrupt, progress, [&](TileQueue&) {
        const Zoo own = zoo; // binding fills a cache
        SweepBases bases(own, request);
        SweepInputCells inputs(request, crossings.axis());
        while (const Tile tile = queue.next()) {
            const CrossingLine line = crossings.along(tile.from, bases, queue.stop());
            output.put(tile, queue.cancelled() ? TileText{} : changesText(crossings, line, inputs));
        }
    });
    return output.finish("combinations");
}

} // namespace

int sweepCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const ToolArguments asked("sweep", words, {"crossovers", "json", "progress", "yes"}, true);
    if (asked.has("help")) {
        std::cout << kHelp << kToolHelp << kThreadsHelp << kExamples;
        return kOk;
    }
    const Zoo all = asked.zoo(zoo);
    SweepRequest request;
    const bool json = asked.has("json");
    if (const std::optional<Issue> issue = readSweep(catalogue, all, asked.request(catalogue, asked.text()), request)) return refuse(*issue, request, json);
    if (const std::optional<Issue> issue = tooLarge(request, "sweep", asked.has("yes"))) return refuse(*issue, request, json);
    if (const std::optional<Issue> issue = SweepBases(all, request).fault()) return refuse(*issue, request, json);
    return asked.has("crossovers") ? sweepCrossovers(request, all, asked) : sweepPoints(request, all, asked);
}

} // namespace mlsys::cli
