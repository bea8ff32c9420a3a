// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and values that a context-parallel rank passes on, where tensor parallelism has more ranks than there are KV heads.
#include "engine/formulas/distributed.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

constexpr Bytes message(double tp) { return formulas::contextMessage(1, 4096, 8, tp, 128, unit::B(2)); }

TEST(ContextMessage, IsSharedByTheRanksThatHoldWholeHeads) {
    EXPECT_DOUBLE_EQ(raw(message(1)), 2.0 * 4096 * 8 * 128 * 2);
    EXPECT_DOUBLE_EQ(raw(message(4)), 2.0 * 4096 * 2 * 128 * 2);
}

// Two ranks of tp = 16 repeat each of 8 heads: neither holds half a head.
TEST(ContextMessage, NeverHoldsLessThanOneHead) {
    EXPECT_DOUBLE_EQ(raw(message(8)), 2.0 * 4096 * 128 * 2);
    EXPECT_DOUBLE_EQ(raw(message(16)), 2.0 * 4096 * 128 * 2);
}

} // namespace
} // namespace mlsys
