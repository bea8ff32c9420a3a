// SPDX-License-Identifier: GPL-3.0-or-later
// The checkpoint solver: bytes, write times, who writes, rules and notes, what must hold of any input.
#include "engine/solvers/checkpoint.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// Llama-3-8B on 32 nodes of 8 H100, each with 7 GB/s of storage.
CheckpointIn llamaOn256() {
    CheckpointIn in;
    in.model = test::llama8B();
    in.fleet.node.accelerator = test::h100();
    in.fleet.node.accelerator.storage.bandwidth = unit::GBps(7);
    in.fleet.count = 32;
    return in;
}

CheckpointOut solved(const CheckpointIn& in, const Assumptions& a = {}) {
    CheckpointOut out;
    solveCheckpoint(in, a, out);
    return out;
}
std::vector<NoteCode> notesOf(const CheckpointIn& in) {
    std::vector<Note> notes;
    noteCheckpoint(in, {}, solved(in), notes);
    std::vector<NoteCode> codes;
    for (const Note& note : notes) codes.push_back(note.code);
    return codes;
}

TEST(Checkpoint, CountsFourteenBytesAParameterWithAdamAndFourWithSgd) {
    CheckpointIn in = llamaOn256();
    EXPECT_NEAR(unit::GB.in(solved(in).checkpointSize), 14 * 8.03, 1e-9);
    in.optimizer = CheckpointOptimizer::adamw;
    EXPECT_NEAR(unit::GB.in(solved(in).checkpointSize), 14 * 8.03, 1e-9);
    in.optimizer = CheckpointOptimizer::sgd;
    EXPECT_NEAR(unit::GB.in(solved(in).checkpointSize), 4 * 8.03, 1e-9);
    in.model = test::mixture();
    EXPECT_NEAR(unit::GB.in(solved(in).checkpointSize), 4 * 64, 1e-9) << "all experts are written, not the active ones";
}

TEST(Checkpoint, WritesFromEachNodeUnlessToldOtherwise) {
    CheckpointIn in = llamaOn256();
    EXPECT_NEAR(unit::GBps.in(solved(in).bandwidth), 32 * 7, 1e-9);
    EXPECT_NEAR(raw(solved(in).writeTime), 14 * 8.03 / (32 * 7), 1e-12);
    in.writers = 1;
    EXPECT_NEAR(raw(solved(in).writeTime), 14 * 8.03 / 7, 1e-12);
    in.writers = 256;
    EXPECT_NEAR(unit::GBps.in(solved(in).bandwidth), 256 * 7, 1e-9);
}

TEST(Checkpoint, IsCappedByASharedFileSystem) {
    CheckpointIn in = llamaOn256();
    in.fileSystemBandwidth = unit::GBps(100);
    EXPECT_EQ(solved(in).bandwidth, unit::GBps(100));
    in.fileSystemBandwidth = unit::GBps(1000);
    EXPECT_EQ(unit::GBps.in(solved(in).bandwidth), 224);
    in.fleet.node.accelerator.storage.bandwidth.reset();
    EXPECT_EQ(solved(in).bandwidth, unit::GBps(1000)) << "without storage of their own the writers are limited by it alone";
}

TEST(Checkpoint, IsBestWrittenAtTheYoungDalyInterval) {
    CheckpointIn in = llamaOn256();
    in.writers = 1; // 16.06 s
    const CheckpointOut out = solved(in);
    const double mtbf = 3600 / (32 * (8 / 50000.0 + 8 / 150000.0 + 2 / 100000.0));
    EXPECT_NEAR(raw(out.fleetMtbf), mtbf, 1e-8);
    EXPECT_NEAR(raw(out.optimalCheckpointInterval), std::sqrt(2 * 16.06 * mtbf), 1e-9);
    EXPECT_NEAR(out.checkpointOverhead, 16.06 / std::sqrt(2 * 16.06 * mtbf), 1e-12);
    ReliabilityIn same;
    same.fleet = in.fleet;
    same.checkpointTime = out.writeTime;
    ReliabilityOut reliability;
    solveReliability(same, {}, reliability);
    EXPECT_EQ(out.fleetMtbf, reliability.fleetMtbf);
    EXPECT_EQ(out.optimalCheckpointInterval, reliability.optimalCheckpointInterval);
}

TEST(Checkpoint, SaysWhenWritingTakesLongerThanTheFleetLasts) {
    CheckpointIn in = llamaOn256();
    EXPECT_TRUE(notesOf(in).empty());
    in.fleet.count = 1024; // fails every 4.2 hours
    in.fileSystemBandwidth = unit::Bps(1e6); // 31 hours
    EXPECT_EQ(notesOf(in), std::vector{NoteCode::estimate});
    EXPECT_GT(solved(in).checkpointOverhead, 1);
}

TEST(Checkpoint, NeedsParametersAPlaceToWriteAndNoMoreWritersThanDevices) {
    CheckpointIn in = llamaOn256();
    EXPECT_FALSE(checkCheckpoint(in, {}));
    in.writers = 256;
    EXPECT_FALSE(checkCheckpoint(in, {}));
    in.writers = 257;
    EXPECT_EQ(checkCheckpoint(in, {})->code, IssueCode::outOfRange);
    EXPECT_EQ(checkCheckpoint(in, {})->field, "writers");
    EXPECT_EQ(checkCheckpoint(in, {})->message, "writers must be at most the fleet's 256 accelerators, got 257");
    in = llamaOn256();
    in.fleet.node.accelerator.storage.bandwidth.reset();
    EXPECT_EQ(checkCheckpoint(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkCheckpoint(in, {})->field, "file_system_bandwidth");
    in.fileSystemBandwidth = unit::GBps(100);
    EXPECT_FALSE(checkCheckpoint(in, {}));
    in.model = test::bySize(unit::GB(10));
    EXPECT_EQ(checkCheckpoint(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkCheckpoint(in, {})->field, "model.parameters");
    in.model.parameters = 0.5; // whose bytes could vanish
    EXPECT_EQ(checkCheckpoint(in, {})->code, IssueCode::outOfRange);
    in.model = test::resNet50();
    EXPECT_FALSE(checkCheckpoint(in, {})) << "every kind of model has checkpoints";
}

class CheckpointProperty : public testing::Test {
protected:
    template <class Hold> void forAny(Hold hold) {
        test::Random random(14);
        for (int i = 0; i < 1000 && !HasFatalFailure(); ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(kCheckpoint, random);
            ASSERT_TRUE(given.has_value());
            SCOPED_TRACE(test::describe(given->in.rows(), given->in.data()));
            hold(given->in.as<CheckpointIn>(), given->assumptions);
        }
    }
};

TEST_F(CheckpointProperty, EverythingIsWrittenInTheWriteTime) {
    forAny([](const CheckpointIn& in, const Assumptions& a) {
        const CheckpointOut out = solved(in, a);
        EXPECT_NEAR(raw(out.bandwidth) * raw(out.writeTime), raw(out.checkpointSize), 1e-12 * raw(out.checkpointSize));
        if (in.fileSystemBandwidth) { EXPECT_LE(out.bandwidth, *in.fileSystemBandwidth); }
        for (const Row& row : rowsOf<CheckpointOut>()) EXPECT_TRUE(std::isfinite(numberOf(row, &out)) && numberOf(row, &out) > 0) << row.key;
    });
}

TEST_F(CheckpointProperty, ALargerModelOrASlowerFileSystemNeverWritesFaster) {
    forAny([](CheckpointIn in, const Assumptions& a) {
        const CheckpointOut before = solved(in, a);
        in.model.parameters = 2 * *in.model.parameters;
        const CheckpointOut larger = solved(in, a);
        EXPECT_GT(larger.writeTime, before.writeTime);
        EXPECT_GT(larger.optimalCheckpointInterval, before.optimalCheckpointInterval);
        EXPECT_GT(larger.checkpointOverhead, before.checkpointOverhead);
        in.fileSystemBandwidth = larger.bandwidth / 2.0;
        EXPECT_GT(solved(in, a).writeTime, larger.writeTime);
    });
}

} // namespace
} // namespace mlsys
