// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/interrupt.hpp"
#include "app/cli/sweep_csv.hpp"
#include "app/cli/sweep_size.hpp"
#include "app/cli/whole_file.hpp"
#include "engine/unit_text.hpp"
#include "registry/answer.hpp"
#include "registry/sweep_request.hpp"

#include <iostream>
#include <optional>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli sweep FILE [--csv OUT] [--json] [--progress] [--yes]
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
    --json      one answer a line on standard output, each with its "point" (CSV then only with --csv)
    --progress  progress on standard error even if that is no terminal
    --yes       sweeps over more than 10 million points too
)";

constexpr std::size_t kBlock = 1 << 16;

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

// Text that goes on in blocks of whole lines.
struct Sink {
    explicit Sink(const std::string& path) : file(path) {}
    WholeFile file;
    std::string pending;

    void lineDone() { if (pending.size() >= kBlock) flush(); }
    void flush() {
        file.write(pending);
        pending.clear();
    }
};

int sweep(const SweepRequest& request, SweepBases& bases, const Arguments& arguments, const std::optional<std::string>& outFile) {
    Sweep loop(*request.solver, request.axes());
    const double points = loop.points();
    const bool json = arguments.has("json");
    std::optional<Sink> csv, lines;
    if (outFile || !json) csv.emplace(outFile.value_or(""));
    if (json) lines.emplace("");
    SweepCsv table(request);
    if (csv) table.header(csv->pending);

    Interrupt interrupt;
    Progress progress(arguments.has("progress"), points);
    bool refused = false;
    const std::uint64_t done = loop.run(0, static_cast<std::uint64_t>(points), [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); },
        [&](const SweepPoint& point) {
            refused = refused || !point.out;
            if (csv) {
                table.row(point, csv->pending);
                csv->lineDone();
            }
            if (lines) {
                lines->pending += jsonLine(request, point);
                lines->lineDone();
            }
            progress.at(static_cast<double>(point.index + 1));
            return !interrupt.asked();
        });
    progress.finish();
    for (std::optional<Sink>* sink : {&csv, &lines}) {
        if (!*sink) continue;
        (*sink)->flush();
        (*sink)->file.finish();
    }
    if (static_cast<double>(done) < points) {
        std::cerr << "mlsysim-cli: stopped after " << done << " of " << readableQuantity(points, {}, 16) << " points\n";
        return kInterrupted;
    }
    return refused ? kRefused : kOk;
}

} // namespace

int sweepCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo) {
    const Arguments arguments = parseArguments(words, {"json", "progress", "yes", "help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (arguments.positional.size() != 1) throw Usage{"sweep takes one FILE, got " + std::to_string(arguments.positional.size())};
    std::optional<std::string> outFile;
    for (const auto& [flag, value] : arguments.options) {
        if (flag != "csv") throw Usage{"unknown option --" + flag};
        if (outFile) throw Usage{"--csv is given twice"};
        if (value.empty()) throw Usage{"--csv needs the name of a file"};
        outFile = value;
    }
    if (outFile == "-") outFile.reset();
    SweepRequest request;
    const bool json = arguments.has("json");
    if (std::optional<Issue> issue = readSweep(catalogue, zoo, contentOf(arguments.positional.front()), request)) return refuse(*issue, request, json);
    if (std::optional<Issue> issue = tooLarge(request, "sweep", arguments.has("yes"))) return refuse(*issue, request, json);
    SweepBases bases(zoo, request);
    if (std::optional<Issue> issue = bases.fault()) return refuse(*issue, request, json);
    return sweep(request, bases, arguments, outFile);
}

} // namespace mlsys::cli
