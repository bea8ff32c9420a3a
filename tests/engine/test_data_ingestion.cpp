// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solvers/data_ingestion.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mlsys {
namespace {

// 7 GB/s of storage behind a host link of 64 GB/s.
DataIngestionIn atRate(double gigabytes) {
    DataIngestionIn in;
    in.hardware = test::h100();
    in.hardware.storage.bandwidth = unit::GBps(7);
    in.dataRate = unit::GBps(gigabytes);
    return in;
}
DataIngestionOut solved(const DataIngestionIn& in, const Assumptions& a = {}) {
    DataIngestionOut out;
    solveDataIngestion(in, a, out);
    return out;
}
std::vector<Note> notesOf(const DataIngestionIn& in) {
    std::vector<Note> notes;
    noteDataIngestion(in, {}, solved(in), notes);
    return notes;
}

TEST(DataIngestion, IsDemandOverTheSlowerPath) {
    const DataIngestionOut out = solved(atRate(3.5));
    EXPECT_DOUBLE_EQ(out.utilization, 0.5);
    EXPECT_EQ(out.supply, unit::GBps(7));
    EXPECT_EQ(out.stallShare, 0);
    EXPECT_FALSE(out.stalled);
    EXPECT_EQ(out.bottleneck, DataPath::storage);
    DataIngestionIn in = atRate(3.5);
    in.hardware.hostLink.bandwidth = unit::GBps(5);
    EXPECT_DOUBLE_EQ(solved(in).utilization, 0.7);
    EXPECT_EQ(solved(in).bottleneck, DataPath::host_link);
}

TEST(DataIngestion, StallsAboveTheSupply) {
    EXPECT_FALSE(solved(atRate(7)).stalled) << "exactly as fast as needed";
    const DataIngestionOut out = solved(atRate(14));
    EXPECT_TRUE(out.stalled);
    EXPECT_DOUBLE_EQ(out.utilization, 2);
    EXPECT_DOUBLE_EQ(out.stallShare, 0.5);
}

// 2,500 ImageNet images of 110 kB a second.
TEST(DataIngestion, CountsSamplesOfASize) {
    DataIngestionIn in = atRate(1);
    in.dataRate.reset();
    in.sampleRate = unit::perSecond(2500);
    in.sampleSize = unit::B(110e3);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).demand), 0.275);
    in.dataRate = unit::GBps(2);
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in).demand), 2) << "a rate that is given wins";
}

TEST(DataIngestion, CountsThePathsThatTheDeviceHas) {
    DataIngestionIn in = atRate(7);
    in.hardware.storage.bandwidth.reset();
    EXPECT_EQ(solved(in).supply, unit::GBps(64));
    EXPECT_EQ(solved(in).bottleneck, DataPath::host_link);
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_NE(notesOf(in)[0].message.find("no storage bandwidth"), std::string::npos);
    in = atRate(7);
    in.hardware.hostLink.bandwidth.reset();
    EXPECT_EQ(solved(in).supply, unit::GBps(7));
    EXPECT_EQ(solved(in).bottleneck, DataPath::storage);
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_NE(notesOf(in)[0].message.find("no host link"), std::string::npos);
    EXPECT_TRUE(notesOf(atRate(7)).empty());
}

TEST(DataIngestion, SaysThatASupplyIsUnknown) {
    DataIngestionIn in = atRate(7);
    in.hardware.storage.bandwidth.reset();
    in.hardware.hostLink.bandwidth.reset();
    const DataIngestionOut out = solved(in);
    EXPECT_TRUE(std::isnan(raw(out.supply)) && std::isnan(out.utilization) && std::isnan(out.stallShare));
    EXPECT_FALSE(out.stalled);
    EXPECT_EQ(out.bottleneck, DataPath::unknown);
    EXPECT_EQ(out.demand, unit::GBps(7)) << "the demand is known all the same";
    ASSERT_EQ(notesOf(in).size(), 1u);
    EXPECT_EQ(notesOf(in)[0].code, NoteCode::estimate);
    EXPECT_NE(notesOf(in)[0].message.find("unknown"), std::string::npos);
}

TEST(DataIngestion, RefinedChargesTheAchievedShareOfTheLink) {
    DataIngestionIn in = atRate(7);
    in.hardware.storage.bandwidth.reset();
    EXPECT_DOUBLE_EQ(unit::GBps.in(solved(in, Assumptions::refined()).supply), 64 * 0.8);
    EXPECT_EQ(solved(atRate(7), Assumptions::refined()).supply, unit::GBps(7)) << "not of the storage";
}

TEST(DataIngestion, NeedsADemand) {
    DataIngestionIn in = atRate(1);
    EXPECT_FALSE(checkDataIngestion(in, {}));
    in.dataRate.reset();
    ASSERT_TRUE(checkDataIngestion(in, {}));
    EXPECT_EQ(checkDataIngestion(in, {})->code, IssueCode::missingField);
    EXPECT_EQ(checkDataIngestion(in, {})->field, "data_rate");
    in.sampleRate = unit::perSecond(1);
    EXPECT_EQ(checkDataIngestion(in, {})->field, "sample_size");
    in.sampleSize = unit::B(1);
    EXPECT_FALSE(checkDataIngestion(in, {}));
    in.sampleRate.reset();
    EXPECT_EQ(checkDataIngestion(in, {})->field, "sample_rate");
}

TEST(DataIngestionProperty, MoreSupplyNeverStallsMore) {
    test::Random random(14);
    for (int i = 0; i < 500; ++i) {
        test::AnyCase given = *test::anyAccepted(kDataIngestion, random);
        DataIngestionIn& in = given.in.as<DataIngestionIn>();
        if (!in.hardware.storage.bandwidth) in.hardware.storage.bandwidth = unit::GBps(1);
        const DataIngestionOut before = solved(in, given.assumptions);
        *in.hardware.storage.bandwidth *= 2.0;
        const DataIngestionOut after = solved(in, given.assumptions);
        ASSERT_LE(after.utilization, before.utilization);
        ASSERT_LE(after.stallShare, before.stallShare);
        ASSERT_EQ(after.stalled, after.stallShare > 0);
    }
}

} // namespace
} // namespace mlsys
