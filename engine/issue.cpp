// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/issue.hpp"

#include <cstddef>
#include <utility>

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

Issue refusal(IssueCode code, std::string field, Text text, std::vector<Filling> arguments) {
    Sentence sentence{text, std::move(arguments)};
    std::string message = inEnglish(sentence);
    return {code, std::move(field), std::move(message), std::move(sentence)};
}

Sentence sentenceOf(const Issue& issue) { return issue.sentence.text.empty() ? Sentence{{"", "%1"}, {issue.message}} : issue.sentence; }

Note remark(NoteCode code, Text text, std::vector<Filling> arguments) {
    Sentence sentence{text, std::move(arguments)};
    std::string message = inEnglish(sentence);
    return {code, std::move(message), std::move(sentence)};
}

} // namespace mlsys
