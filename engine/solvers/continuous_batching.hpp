// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests one accelerator decodes together when the cache lies in pages and a finished request leaves at once.
// Answers "How many users does one accelerator carry?".
// Sources: Yu et al. 2022 (Orca), Kwon et al. 2023 (PagedAttention), the seeds' ContinuousBatchingModel (physics page, section 4).
#pragma once

#include "engine/hardware.hpp"
#include "engine/solver.hpp"
#include "engine/workload.hpp"

namespace mlsys {

inline constexpr Count kPageSize = 16; // tokens, the usual page

struct ContinuousBatchingIn {
    Workload model;
    Hardware hardware;
    Count seqLen = 2048;      // of each request
    Count maxBatchSize = 1;
    Count pageSize = kPageSize;
    Precision precision = Precision::fp16;
    std::optional<double> efficiency;
};

struct ContinuousBatchingOut {
    bool feasible = false;
    Frequency throughputTokens{};
    Count maxActiveRequests = 0;
    double memoryFragmentation = 0;
    Bytes pagedKvCacheSize{};
    Time ttft{};              // of a whole batch
    Time itl{};               // without the overhead per layer
    double speedupVsStatic = 1;
};

void solveContinuousBatching(const ContinuousBatchingIn& in, const Assumptions& a, ContinuousBatchingOut& out, Recorder* recorder = nullptr);
std::optional<Issue> checkContinuousBatching(const ContinuousBatchingIn& in, const Assumptions& a);
void noteContinuousBatching(const ContinuousBatchingIn& in, const Assumptions& a, const ContinuousBatchingOut& out, std::vector<Note>& notes);

template <> std::span<const Row> rowsOf<ContinuousBatchingIn>();
template <> std::span<const Row> rowsOf<ContinuousBatchingOut>();

extern const Solver kContinuousBatching;

} // namespace mlsys
