// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/data_ingestion.hpp"

#include "engine/formulas/data_pipeline.hpp"
#include "engine/words.hpp"

namespace mlsys {
namespace {

namespace f = formulas;

constexpr double kNoAnswer = std::numeric_limits<double>::quiet_NaN();

bool knowsSupply(const DataIngestionIn& in) { return in.hardware.storage.bandwidth || in.hardware.hostLink.bandwidth; }

Bandwidth supplyOf(const DataIngestionIn& in, const Assumptions& a) {
    const std::optional<Bandwidth>& storage = in.hardware.storage.bandwidth;
    const std::optional<Bandwidth>& host = in.hardware.hostLink.bandwidth;
    if (storage && host) return f::dataSupply(*storage, *host, a.linkEfficiency);
    if (host) return f::dataSupplyOfHost(*host, a.linkEfficiency);
    return f::dataSupplyOfStorage(*storage);
}

void record(const DataIngestionIn& in, const Assumptions& a, const DataIngestionOut& out, Recorder& r) {
    if (!in.dataRate) r.step(f::kDataDemand, out.demand, "demand", {fromInput("X_s", *in.sampleRate, "sample_rate"), fromInput("s_s", *in.sampleSize, "sample_size")});
    if (!knowsSupply(in)) return;
    const Operand share = fromAssumption("ε_l", a.linkEfficiency, "link_efficiency");
    const auto storage = [&] { return fromInput("BW_st", *in.hardware.storage.bandwidth, "hardware.storage.bandwidth"); };
    const auto host = [&] { return fromInput("BW_host", *in.hardware.hostLink.bandwidth, "hardware.host_link.bandwidth"); };
    if (!in.hardware.hostLink.bandwidth) r.step(f::kDataSupplyOfStorage, out.supply, "supply", {storage()});
    else if (!in.hardware.storage.bandwidth) r.step(f::kDataSupplyOfHost, out.supply, "supply", {host(), share});
    else r.step(f::kDataSupply, out.supply, "supply", {storage(), host(), share});
    const Operand demand = in.dataRate ? fromInput("R", out.demand, "data_rate") : fromStep("R", out.demand);
    r.step(f::kDataUtilisation, out.utilization, "utilization", {demand, fromStep("BW_in", out.supply)});
    r.step(f::kStallShare, out.stallShare, "stall_share", {fromStep("BW_in", out.supply), demand});
}

} // namespace

void solveDataIngestion(const DataIngestionIn& in, const Assumptions& a, DataIngestionOut& out, Recorder* recorder) {
    out.demand = in.dataRate ? *in.dataRate : f::dataDemand(*in.sampleRate, *in.sampleSize);
    if (knowsSupply(in)) {
        out.supply = supplyOf(in, a);
        out.utilization = f::dataUtilisation(out.demand, out.supply);
        out.stallShare = f::stallShare(out.supply, out.demand);
        out.bottleneck = in.hardware.storage.bandwidth && out.supply == *in.hardware.storage.bandwidth ? DataPath::storage : DataPath::host_link;
    } else {
        out.supply = Bandwidth::from_value(kNoAnswer);
        out.utilization = kNoAnswer;
        out.stallShare = kNoAnswer;
        out.bottleneck = DataPath::unknown;
    }
    out.stalled = out.utilization > 1;
    if (recorder) record(in, a, out, *recorder);
}

std::optional<Issue> checkDataIngestion(const DataIngestionIn& in, const Assumptions&) {
    if (in.dataRate || (in.sampleRate && in.sampleSize)) return std::nullopt;
    const char* missing = in.sampleRate ? "sample_size" : in.sampleSize ? "sample_rate" : "data_rate";
    return refusal(IssueCode::missingField, missing, MLS_TEXT("issue", "give %1, or both %2 and %3: without them there is no demand"),
                   {FieldName{"data_rate"}, FieldName{"sample_rate"}, FieldName{"sample_size"}});
}

void noteDataIngestion(const DataIngestionIn& in, const Assumptions&, const DataIngestionOut&, std::vector<Note>& notes) {
    const bool storage = in.hardware.storage.bandwidth.has_value(), host = in.hardware.hostLink.bandwidth.has_value();
    if (!storage && !host) notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the device states the bandwidth of neither its storage nor its host link: the supply is unknown")));
    else if (!storage) notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the device states no storage bandwidth: only the host link is counted")));
    else if (!host) notes.push_back(remark(NoteCode::estimate, MLS_TEXT("note", "the device states no host link: only the storage is counted")));
}

template <> std::span<const Choice> choicesOf<DataPath>() {
    static constexpr Choice choices[] = {{"Unknown", MLS_TEXT("choice", "Unknown"), 0}, {"Storage", MLS_TEXT("choice", "Storage"), 1}, {"HostLink", MLS_TEXT("choice", "Host link"), 2}};
    return choices;
}

template <> std::span<const Row> rowsOf<DataIngestionIn>() {
    using In = DataIngestionIn;
    static constexpr Row rows[] = {
        row<&In::hardware>(words::hardware),
        row<&In::dataRate>({.key = "data_rate", .unit = "GB/s", .title = MLS_TEXT("input", "Data rate"),
            .help = MLS_TEXT("input", "Bytes of training data used a second; or give samples a second and their size. Usual: below 0.01 GB/s for text, 0.1 to 10 for images and video."),
            .range = {.min = 1, .max = 1e18}, .symbol = "R"}),
        row<&In::sampleRate>({.key = "sample_rate", .unit = "1/s", .title = MLS_TEXT("input", "Samples a second"),
            .help = MLS_TEXT("input", "Of the training step or the inference service. Usual: 100 to 10,000 images for each accelerator."),
            .range = {.min = 1e-6, .max = 1e12}, .symbol = "X_s", .shownUnit = MLS_TEXT("unit", "samples/s")}),
        row<&In::sampleSize>({.key = "sample_size", .unit = "kB", .title = MLS_TEXT("input", "Bytes of a sample"),
            .help = MLS_TEXT("input", "As stored. Usual: about 110 kB for an ImageNet JPEG, 2 to 4 bytes a token for text."), .range = {.min = 1e-3, .max = 1e15}, .symbol = "s_s"}),
    };
    static_assert(complete<In>(rows));
    return rows;
}

template <> std::span<const Row> rowsOf<DataIngestionOut>() {
    using Out = DataIngestionOut;
    static constexpr Row rows[] = {
        row<&Out::demand>({.key = "demand", .unit = "GB/s", .title = MLS_TEXT("output", "Demand"), .help = MLS_TEXT("output", "Bytes of data used a second."), .basis = Basis::byteCount}),
        row<&Out::supply>({.key = "supply", .unit = "GB/s", .title = MLS_TEXT("output", "Supply"),
            .help = MLS_TEXT("output", "Of the slower of storage and host link; no answer where the device states neither."), .better = Better::higher, .basis = Basis::firstOrder, .open = true,
            .validate = MLS_TEXT("output", "Read the data set once without computing and time it.")}),
        row<&Out::utilization>({.key = "utilization", .title = MLS_TEXT("output", "Utilisation of the data path"),
            .help = MLS_TEXT("output", "Demand over supply; above 100 % the accelerator waits."), .share = true, .better = Better::lower, .basis = Basis::firstOrder, .open = true}),
        row<&Out::stallShare>({.key = "stall_share", .title = MLS_TEXT("output", "Time waiting for data"),
            .help = MLS_TEXT("output", "Share of the time that the accelerator stands still."), .share = true, .better = Better::lower, .basis = Basis::firstOrder, .open = true,
            .validate = MLS_TEXT("output", "Train on synthetic data in memory and compare the step time.")}),
        row<&Out::stalled>({.key = "stalled", .title = MLS_TEXT("output", "Stalled"), .help = MLS_TEXT("output", "Whether data arrive slower than they are used."), .basis = Basis::firstOrder}),
        row<&Out::bottleneck>({.key = "bottleneck", .title = MLS_TEXT("output", "Slowest path"), .help = MLS_TEXT("output", "Which path sets the supply."), .basis = Basis::firstOrder}),
    };
    static_assert(complete<Out>(rows));
    return rows;
}

namespace {
constexpr const Formula* kFormulas[] = {&f::kDataDemand, &f::kDataSupply, &f::kDataSupplyOfHost, &f::kDataSupplyOfStorage, &f::kDataUtilisation, &f::kStallShare};
}

constexpr Solver kDataIngestion = solver<DataIngestionIn, DataIngestionOut, &checkDataIngestion, &solveDataIngestion, &noteDataIngestion>(
    {.id = "data-ingestion", .name = "DataModel", .title = MLS_TEXT("solver", "Data ingestion"),
     .question = MLS_TEXT("solver", "Can storage keep up with my accelerator?"), .group = "More walls", .scope = "data-ingestion",
     .chapter = "Data Engineering (Vol I)", .formulas = kFormulas});

} // namespace mlsys
