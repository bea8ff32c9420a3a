// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/issue.hpp"

#include <cstddef>

namespace mlsys {

const char* keyOf(IssueCode code) {
    static constexpr const char* kKeys[] = {"parse", "unknown_solver", "unknown_id", "unknown_field", "missing_field", "type", "unit",
                                            "dimension", "out_of_range", "infeasible_parallelism", "unsupported_precision", "not_applicable"};
    return kKeys[static_cast<std::size_t>(code)];
}

const char* keyOf(NoteCode code) {
    static constexpr const char* kKeys[] = {"rate_fallback", "spill", "overhead_dominated", "uneven_batch", "microbatch_clamped",
                                            "unknown_cost", "prefill_capacity", "expert_parallel_excess", "estimate"};
    return kKeys[static_cast<std::size_t>(code)];
}

} // namespace mlsys
