// SPDX-License-Identifier: GPL-3.0-or-later
// Whether training data arrive as fast as they are used: demand over the slowest path into the device. Answers "Can storage
// keep up with my accelerator?".
// Source: Mohan et al. 2021; physics page, section 9. Demand is a data rate, or samples a second of a size. Paths are those the
// device states, its storage and its host link, in series; one that is unknown is left out and said so, and with none known
// there is no answer. The refined set charges the achieved share of the host link (link_efficiency).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"

namespace mlsys {

enum class DataPath : std::uint8_t { unknown, storage, host_link };

struct DataIngestionIn {
    Hardware hardware;
    std::optional<Bandwidth> dataRate;      // the demand, or
    std::optional<Frequency> sampleRate;    // samples a second …
    std::optional<Bytes> sampleSize;        // … of a size
};

struct DataIngestionOut {
    Bandwidth demand;
    Bandwidth supply;        // no answer if the device states no path
    double utilization = 0;  // likewise
    double stallShare = 0;   // likewise; of the time
    bool stalled = false;
    DataPath bottleneck = DataPath::unknown;
};

void solveDataIngestion(const DataIngestionIn& in, const Assumptions& a, DataIngestionOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkDataIngestion(const DataIngestionIn& in, const Assumptions& a);
void noteDataIngestion(const DataIngestionIn& in, const Assumptions& a, const DataIngestionOut& out, std::vector<Note>& notes);

template <> std::span<const Choice> choicesOf<DataPath>();
template <> std::span<const Row> rowsOf<DataIngestionIn>();
template <> std::span<const Row> rowsOf<DataIngestionOut>();

extern const Solver kDataIngestion;

} // namespace mlsys
