// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ranges_request.hpp"

#include "engine/explore/parallel_sweep.hpp"
#include "engine/explore/ranges.hpp"
#include "engine/unit_text.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {

constexpr double kDraws = 10'000;
constexpr std::uint64_t kTile = 4096;           // draws that a thread takes at a time
constexpr double kMostNumbers = 4e7;            // in memory at a time
constexpr double kMostSeed = 9007199254740991;  // that JSON carries as it is

struct Asked {
    std::vector<std::string> inputs;
    std::vector<const Given*> distributions;
    std::vector<std::string> outputs;
    double draws = kDraws, seed = 1;
};

std::optional<Issue> readAsked(const Given& given, Asked& asked) {
    if (std::optional<Issue> issue = onlyFields(given, "ranges", {"inputs", "outputs", "draws", "seed"})) return issue;
    if (std::optional<Issue> issue = readTexts(given, "ranges", "outputs", asked.outputs)) return issue;
    if (std::optional<Issue> issue = readWhole(given, "ranges", "draws", 2, static_cast<double>(kMostDraws), asked.draws)) return issue;
    if (std::optional<Issue> issue = readWhole(given, "ranges", "seed", 0, kMostSeed, asked.seed)) return issue;
    const Given* inputs = given.find("inputs");
    if (!inputs) return Issue{IssueCode::missingField, "ranges.inputs", "ranges.inputs must be given: which inputs are drawn, and from what"};
    if (!inputs->isObject() || inputs->parts.empty()) return Issue{IssueCode::type, "ranges.inputs", "ranges.inputs must be an object such as {\"efficiency\": {\"uniform\": [0.3, 0.5]}}, got " + json::compact(*inputs)};
    for (const Given& part : inputs->parts) {
        asked.inputs.emplace_back(part.key);
        asked.distributions.push_back(&part);
    }
    return std::nullopt;
}

std::optional<Issue> readDistribution(const Row& row, const Given& given, const std::string& field, Distribution& out) {
    struct Form {
        const char* key;
        Spread spread;
        std::size_t numbers;
    };
    static constexpr Form kForms[] = {{"uniform", Spread::uniform, 2}, {"log_uniform", Spread::logUniform, 2}, {"triangular", Spread::triangular, 3}, {"normal", Spread::normal, 2}};
    const auto wrong = [&] {
        return Issue{IssueCode::type, field, field + " must be [lo, hi] or one of {\"uniform\": [lo, hi]}, {\"log_uniform\": [lo, hi]}, {\"triangular\": [lo, likeliest, hi]} and {\"normal\": [mean, deviation]}, got " + json::compact(given)};
    };
    const Given* numbers = &given;
    const Form* form = kForms;
    if (given.isObject()) {
        if (given.parts.size() != 1) return wrong();
        form = std::find_if(std::begin(kForms), std::end(kForms), [&](const Form& f) { return given.parts[0].key == f.key; });
        if (form == std::end(kForms)) return wrong();
        numbers = &given.parts[0];
    }
    if (numbers->type != Given::Type::list || numbers->parts.size() != form->numbers) return wrong();
    out.spread = form->spread;
    double read[3] = {0, 0, 0};
    for (std::size_t i = 0; i < form->numbers; ++i) {
        if (std::optional<Issue> issue = readAs(row, numbers->parts[i], field, true, read[i])) return issue;
        const bool whole = row.kind == Kind::count && form->spread != Spread::normal;
        if (whole && read[i] != std::floor(read[i])) return Issue{IssueCode::type, field, field + " is of whole numbers, got " + json::compact(*numbers)};
    }
    out.a = read[0];
    out.b = form->spread == Spread::triangular ? read[2] : read[1];
    out.c = form->spread == Spread::triangular ? read[1] : 0;
    return checkDistribution(row, out, field);
}

std::string summaryJson(const Row& row, const RangeSummary& s, double nominal, bool present) {
    std::vector<std::string> shares;
    for (const RangeShare& share : s.shares) shares.push_back(objectJson({{"value", scalarJson(row, share.value)}, {"share", plainJson(share.share)}}));
    const std::string own = present ? scalarJson(row, nominal) : "";
    if (row.kind == Kind::flag || row.kind == Kind::choice) {
        return objectJson({{"nominal", own}, {"answers", std::to_string(s.answers)}, {"shares", listJson(shares)}, {"differs", present && !std::isnan(nominal) ? plainJson(s.differs) : ""}});
    }
    std::vector<std::string> counts;
    for (const std::uint64_t count : s.histogram) counts.push_back(std::to_string(count));
    const auto number = [&](double v) { return scalarJson(row, v); };
    const std::string histogram = objectJson({{"from", number(s.histogramFrom)}, {"to", number(s.histogramTo)}, {"scale", s.histogramLog ? "\"log\"" : "\"linear\""}, {"counts", listJson(counts)}});
    static_assert(kPercentiles == std::array{5, 25, 50, 75, 95});
    return objectJson({{"nominal", own}, {"answers", std::to_string(s.answers)}, {"unbounded", std::to_string(s.unbounded)}, {"mean", number(s.mean)}, {"min", number(s.min)}, {"p5", number(s.percentiles[0])},
                       {"p25", number(s.percentiles[1])}, {"p50", number(s.percentiles[2])}, {"p75", number(s.percentiles[3])}, {"p95", number(s.percentiles[4])}, {"max", number(s.max)},
                       {"histogram", counts.empty() ? "" : histogram}, {"shares", shares.empty() ? "" : listJson(shares)}});
}

// A row for each number; for a regime one for each of its values.
void addRows(const std::string& id, const std::string& path, const Row& row, const RangeSummary& s, double nominal, std::vector<std::vector<std::string>>& rows) {
    const auto cell = [&](double v) { return scalarCell(row, v); };
    if (row.kind == Kind::real || row.kind == Kind::count) {
        rows.push_back({id, path, unitCell(row), cell(nominal), cell(s.mean), cell(s.min)});
        for (const double p : s.percentiles) rows.back().push_back(cell(p));
        rows.back().insert(rows.back().end(), {cell(s.max), "", ""});
        return;
    }
    for (const RangeShare& share : s.shares) rows.push_back({id, path, "", cell(nominal), "", "", "", "", "", "", "", "", cell(share.value), plainCell(share.share)});
}

using Columns = std::vector<std::vector<double>>;

void solveAll(const Probe& probe, const RangeDraws& draws, unsigned threads, Columns& columns, RefusedDraws& refused) {
    TileQueue tiles(draws.size(), kTile);
    runWorkers(tiles, threads, [&](TileQueue& queue) {
        Probe own(probe);
        while (const Tile tile = queue.next()) solveDraws(own, draws, tile.from, tile.to, columns, refused);
    });
}

// Sorting the answers takes longer than solving them.
std::vector<RangeSummary> summariesOf(const Probe& probe, const Columns& columns, std::span<const double> nominal, unsigned threads) {
    std::vector<RangeSummary> summaries(columns.size());
    TileQueue outputs(columns.size(), 1);
    runWorkers(outputs, threads, [&](TileQueue& queue) {
        while (const Tile tile = queue.next()) summaries[tile.from] = summaryOf(probe.outputRow(tile.from), columns[tile.from], nominal[tile.from]);
    });
    return summaries;
}

} // namespace

std::vector<std::string> rangesColumns() { return {"id", "output", "unit", "nominal", "mean", "min", "p5", "p25", "p50", "p75", "p95", "max", "value", "share"}; }

ExploreAnswer answerRanges(const Catalogue& catalogue, const Zoo& zoo, std::string_view line) { return answerRanges(catalogue, zoo, line, 1); }

ExploreAnswer answerRanges(const Catalogue& catalogue, const Zoo& zoo, std::string_view line, unsigned threads) {
    ExploreRequest request;
    if (std::optional<Issue> issue = request.read(catalogue, line, "ranges", {"assumptions", "inputs"})) return request.refuse(*issue);
    Asked asked;
    if (std::optional<Issue> issue = readAsked(request.asked(), asked)) return request.refuse(*issue);
    if (std::optional<Issue> issue = request.bind(zoo, request.root(), "", asked.inputs)) return request.refuse(*issue);

    Probe probe(request.solver(), request.in(), request.assumptions());
    std::vector<Distribution> distributions(asked.inputs.size());
    for (std::size_t i = 0; i < asked.inputs.size(); ++i) {
        const std::string field = "ranges.inputs." + asked.inputs[i];
        std::optional<Issue> issue = probe.addInput(asked.inputs[i]);
        if (!issue && probe.inputRow(i).kind != Kind::real && probe.inputRow(i).kind != Kind::count) issue = Issue{IssueCode::type, "", asked.inputs[i] + " is not a number"};
        if (issue) return request.refuse({issue->code, field, "ranges.inputs: " + issue->message});
        if (issue = readDistribution(probe.inputRow(i), *asked.distributions[i], field, distributions[i]); issue) return request.refuse(*issue);
    }
    const bool all = asked.outputs.empty();
    if (all) asked.outputs = scalarOutputs(request.solver());
    for (const std::string& path : asked.outputs) if (std::optional<Issue> issue = probe.addOutput(path)) return request.refuse({issue->code, "ranges.outputs", "ranges.outputs: " + issue->message});
    const double numbers = asked.draws * static_cast<double>(probe.inputs() + probe.outputs());
    if (numbers > kMostNumbers) return request.refuse({IssueCode::outOfRange, "ranges.draws", "ranges.draws: " + readableQuantity(asked.draws, {}, 9) + " draws of " + std::to_string(probe.inputs() + probe.outputs()) + " numbers are too many; name fewer outputs or draw less"});

    const bool present = request.placeholders().empty();
    std::vector<double> nominal(probe.outputs());
    if (present) probe.solve(nominal);
    const auto count = static_cast<std::uint64_t>(asked.draws), seed = static_cast<std::uint64_t>(asked.seed);
    const RangeDraws draws(probe, distributions, count, seed);
    Columns columns(probe.outputs(), std::vector<double>(count));
    RefusedDraws refused;
    solveAll(probe, draws, threads, columns, refused);
    const std::vector<RangeSummary> summaries = summariesOf(probe, columns, nominal, threads);

    std::string outputs = "{";
    std::vector<std::vector<std::string>> rows;
    for (std::size_t o = 0; o < columns.size(); ++o) {
        const Row& row = probe.outputRow(o);
        const RangeSummary& summary = summaries[o];
        if (all && summary.answers == 0 && refused.count() < count) continue; // of a part that is not there
        outputs += (outputs.size() > 1 ? "," : "") + textJson(asked.outputs[o]) + ":" + summaryJson(row, summary, nominal[o], present);
        addRows(request.idCell(), asked.outputs[o], row, summary, present ? nominal[o] : std::numeric_limits<double>::quiet_NaN(), rows);
    }
    return request.answer(objectJson({{"draws", std::to_string(count)}, {"seed", std::to_string(seed)}, {"refused", std::to_string(refused.count())}, {"refusal", refused.issue() ? issueJson(*refused.issue(), "inputs.") : ""}, {"outputs", outputs + '}'}}), std::move(rows));
}

} // namespace mlsys
