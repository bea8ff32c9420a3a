// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps on several workers: the field is what one loop gives, whatever the tiles; cancelling leaves whole tiles.
#include "engine/explore/parallel_sweep.hpp"
#include "engine/solvers/distributed.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <stdexcept>

namespace mlsys {
namespace {

constexpr double kBad = std::numeric_limits<double>::quiet_NaN();
bool same(double a, double b) { return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b)); }

std::unique_ptr<SweepBase> resNetBase(std::initializer_list<const char*> paths) {
    auto base = std::make_unique<SweepBase>(kSingleNode);
    base->in.as<SingleNodeIn>().model = test::resNet50();
    base->in.as<SingleNodeIn>().hardware = test::a100();
    for (const char* path : paths) base->slots.push_back(slotAt(base->in.rows(), base->in.data(), path));
    return base;
}

const std::vector<SweepAxis> kAxes{{{1, 2, kBad, 64}, false}, {{0, 3}, false}, {{1e12, 2e12, kBad, 3e12, 4e12}, false}};
constexpr std::uint64_t kCount = 40;

TEST(SweepFill, IsWhatRunVisits) {
    const std::vector<std::string> paths{"latency", "bottleneck", "feasible", "mfu"};
    const auto base = resNetBase({"batch_size", "precision", "hardware.memory.bandwidth"});
    const auto baseOf = [&](auto) -> SweepBase& { return *base; };
    Sweep sweep(kSingleNode, kAxes);
    const SweepField field(paths, kCount);
    const std::atomic<bool> stop{false};
    EXPECT_EQ(sweep.fill(0, 13, baseOf, field.targets(), stop), 13u);
    EXPECT_EQ(sweep.fill(13, kCount, baseOf, field.targets(), stop), kCount - 13);
    const SweepField alone({"latency"}, kCount); // the loop for a single number
    sweep.fill(0, kCount, baseOf, alone.targets(), stop);
    int solved = 0;
    sweep.run(0, kCount, baseOf, [&](const SweepPoint& point) {
        for (std::size_t column = 0; column < paths.size(); ++column) {
            double expected = kBad;
            if (point.out) {
                const auto& out = point.out->as<SingleNodeOut>();
                expected = column == 0 ? raw(out.latency) : column == 1 ? static_cast<double>(out.bottleneck) : column == 2 ? static_cast<double>(out.feasible) : out.mfu;
                ++solved;
            }
            EXPECT_TRUE(same(field.values(column)[point.index], expected)) << paths[column] << " of " << point.index;
        }
        EXPECT_TRUE(same(alone.values(0)[point.index], field.values(0)[point.index]));
        return true;
    });
    EXPECT_EQ(solved, 3 * 2 * 4 * 4);
}

// Of any solver and any output, also optional ones, along a slot of any kind.
TEST(SweepFill, GivesWhatEachSolveGives) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(11);
        std::vector<std::unique_ptr<SweepBase>> bases;
        for (int i = 0; i < 40; ++i) {
            const std::optional<test::AnyCase> found = test::anyAccepted(*solver, random);
            if (!found) continue;
            auto base = std::make_unique<SweepBase>(*solver);
            base->in = found->in;
            base->assumptions = found->assumptions;
            base->slots.push_back({});
            bases.push_back(std::move(base));
        }
        std::vector<std::string> paths;
        for (const Row& row : solver->out.rows()) if (row.kind != Kind::group && row.kind != Kind::name) paths.push_back(row.key);
        const SweepField field(paths, bases.size());
        Sweep sweep(*solver, {{std::vector<double>(bases.size()), true}});
        sweep.fill(0, bases.size(), [&](std::span<const std::size_t> digits) -> SweepBase& { return *bases[digits[0]]; }, field.targets(), std::atomic<bool>(false));
        for (std::size_t i = 0; i < bases.size(); ++i) {
            Record fresh(solver->out);
            solver->solve(bases[i]->in.data(), bases[i]->assumptions, fresh.data(), nullptr);
            for (std::size_t column = 0; column < paths.size(); ++column) {
                const OutputSlot slot(fresh.rows(), fresh.data(), paths[column]);
                const Row* row = findRow(fresh.rows(), paths[column]);
                ASSERT_TRUE(slot) << paths[column];
                if (row->kind == Kind::real || row->kind == Kind::count) { EXPECT_TRUE(same(field.values(column)[i], numberOf(*row, fresh.data()))) << paths[column]; }
                else EXPECT_EQ(field.values(column)[i], row->kind == Kind::flag ? flagOf(*row, fresh.data()) : choiceOf(*row, fresh.data())->value) << paths[column];
            }
        }
    }
}

TEST(SweepFill, LeavesNothingWhereARuleRefuses) {
    SweepBase base(kDistributed);
    auto& in = base.in.as<DistributedIn>();
    in.model = test::llama8B();
    in.fleet.node.accelerator = test::h100();
    in.fleet.node.intraNodeBandwidth = unit::GBps(900);
    in.fleet.fabric.bandwidth = unit::GBps(50);
    base.slots = {slotAt(base.in.rows(), base.in.data(), "tp_size")};
    Sweep sweep(kDistributed, {{{1, 3, 8}, false}});
    const SweepField field({"step_latency", "parallelism.dp", "training_cost", "nothing"}, 3);
    sweep.fill(0, 3, [&](auto) -> SweepBase& { return base; }, field.targets(), std::atomic<bool>(false));
    EXPECT_EQ(field.values(1)[0], 8);
    EXPECT_EQ(field.values(1)[2], 1);
    EXPECT_TRUE(std::isnan(field.values(0)[1]) && std::isnan(field.values(1)[1])) << "3 does not divide 8";
    for (const double cost : field.values(2)) EXPECT_TRUE(std::isnan(cost)) << "no tokens, no cost";
    for (const double nothing : field.values(3)) EXPECT_TRUE(std::isnan(nothing));
}

SweepField filled(unsigned workers, std::uint64_t tile, std::uint64_t points) {
    SweepField field({"latency", "mfu"}, points);
    TileQueue queue(points, tile);
    runWorkers(queue, workers, [&](TileQueue& tiles) {
        const auto base = resNetBase({"batch_size", "precision", "hardware.memory.bandwidth"});
        Sweep sweep(kSingleNode, kAxes);
        fillTiles(tiles, sweep, [&](auto) -> SweepBase& { return *base; }, field);
    });
    EXPECT_EQ(queue.done(), points);
    for (std::uint64_t i = 0; i < queue.tiles(); ++i) EXPECT_TRUE(queue.isFinished(i));
    return field;
}

TEST(ParallelSweep, IsTheSameForAnyWorkersAndTiles) {
    const SweepField one = filled(1, kTilePoints, kCount);
    for (const unsigned workers : {1U, 2U, 5U}) {
        for (const std::uint64_t tile : {1ULL, 3ULL, 7ULL, 40ULL}) {
            const SweepField field = filled(workers, tile, kCount);
            for (std::size_t column = 0; column < 2; ++column) {
                for (std::size_t i = 0; i < kCount; ++i) EXPECT_TRUE(same(field.values(column)[i], one.values(column)[i])) << workers << " workers, tiles of " << tile << ", point " << i;
            }
        }
    }
}

TEST(TileQueue, DealsEachPointOnce) {
    TileQueue queue(10, 4);
    ASSERT_EQ(queue.tiles(), 3u);
    std::vector<std::pair<std::uint64_t, std::uint64_t>> dealt;
    while (const Tile tile = queue.next()) dealt.emplace_back(tile.from, tile.to);
    EXPECT_EQ(dealt, (std::vector<std::pair<std::uint64_t, std::uint64_t>>{{0, 4}, {4, 8}, {8, 10}}));
    EXPECT_FALSE(queue.next());
    EXPECT_EQ(queue.done(), 0u);
    queue.finish(queue.tile(2));
    EXPECT_EQ(queue.done(), 2u);
    EXPECT_TRUE(queue.isFinished(2));
    EXPECT_FALSE(queue.isFinished(0));
    EXPECT_FALSE(TileQueue(0).next());
}

TEST(TileQueue, DealsNothingOnceCancelled) {
    TileQueue queue(10, 4);
    EXPECT_TRUE(queue.next());
    queue.cancel();
    EXPECT_FALSE(queue.next());
}

// A tile that was begun when the stop came is not finished, and its first points may be there.
TEST(ParallelSweep, ACancelledTileIsNotFinished) {
    const SweepField field({"latency"}, 4000);
    TileQueue queue(4000, 2000);
    const auto base = resNetBase({"batch_size", "hardware.memory.bandwidth"});
    Sweep sweep(kSingleNode, {{{1, 2, 3, 4}, false}, {std::vector<double>(1000, 1e12), false}});
    int asked = 0;
    const Tile tile = queue.next();
    const std::uint64_t done = sweep.fill(tile.from, tile.to, [&](auto) -> SweepBase& { ++asked; queue.cancel(); return *base; }, field.targets(), queue.stop());
    EXPECT_LT(done, tile.to);
    fillTiles(queue, sweep, [&](auto) -> SweepBase& { return *base; }, field);
    EXPECT_EQ(queue.done(), 0u);
}

TEST(RunWorkers, PassesOnWhatIsThrown) {
    TileQueue queue(100, 1);
    EXPECT_THROW(runWorkers(queue, 2, [](TileQueue&) { throw std::runtime_error("no"); }), std::runtime_error);
    EXPECT_TRUE(queue.cancelled());
}

} // namespace
} // namespace mlsys
