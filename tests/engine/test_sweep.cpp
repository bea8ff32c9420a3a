// SPDX-License-Identifier: GPL-3.0-or-later
// The loop of sweeps: every combination once, the last axis fastest, each point what a solve of its own gives.
#include "engine/explore/probe.hpp"
#include "engine/explore/sweep.hpp"
#include "tests/support/any_input.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <memory>
#include <new>

namespace {
std::atomic<std::size_t> g_allocations{0};
}

// Counted in this whole program, so that a test can say that a loop allocates nothing. Not inlined: g++ would take each
// free() for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
    ++g_allocations;
    if (void* at = std::malloc(size > 0 ? size : 1)) return at;
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept { // stable_sort() has its buffer from here
    ++g_allocations;
    return std::malloc(size > 0 ? size : 1);
}
[[gnu::noinline]] void operator delete(void* at) noexcept { std::free(at); }
[[gnu::noinline]] void operator delete(void* at, std::size_t) noexcept { std::free(at); }

namespace mlsys {
namespace {

constexpr double kBad = std::numeric_limits<double>::quiet_NaN();

// Batch and precision of ResNet-50 on an A100; slots for `axes` paths.
std::unique_ptr<SweepBase> resNetBase(std::initializer_list<const char*> paths) {
    auto base = std::make_unique<SweepBase>(kSingleNode);
    auto& in = base->in.as<SingleNodeIn>();
    in.model = test::resNet50();
    in.hardware = test::a100();
    for (const char* path : paths) {
        const std::string_view key = path;
        if (key.starts_with("assumptions.")) base->slots.push_back(slotAt(rowsOf<Assumptions>(), &base->assumptions, key.substr(12)));
        else base->slots.push_back(slotAt(base->in.rows(), base->in.data(), key));
    }
    return base;
}

bool same(std::span<const Row> rows, const void* a, const void* b) {
    for (const Row& row : rows) {
        const void* x = row.peek(a);
        const void* y = row.peek(b);
        if (!x || !y) {
            if (x != y) return false;
            continue;
        }
        if (row.kind == Kind::group && !same(row.nested(), x, y)) return false;
        if (row.kind == Kind::real || row.kind == Kind::count) {
            const double p = numberOf(row, a);
            const double q = numberOf(row, b);
            if (std::memcmp(&p, &q, sizeof p) != 0) return false; // NaN is the same as NaN
        }
        if (row.kind == Kind::flag && flagOf(row, a) != flagOf(row, b)) return false;
        if (row.kind == Kind::choice && choiceOf(row, a) != choiceOf(row, b)) return false;
        if (row.kind == Kind::name && nameOf(row, a) != nameOf(row, b)) return false;
    }
    return true;
}

TEST(Sweep, GoesThroughEveryCombinationWithTheLastAxisFastest) {
    const auto base = resNetBase({"batch_size", "hardware.memory.bandwidth", "precision", "assumptions.compute_efficiency"});
    const std::vector<double> batches{1, 8, 64}, bandwidths{1e12, 2e12}, precisions{static_cast<double>(Precision::fp16), static_cast<double>(Precision::int8)}, shares{0.3, 0.6};
    Sweep sweep(kSingleNode, {{batches, false}, {bandwidths, false}, {precisions, false}, {shares, false}});
    ASSERT_EQ(sweep.points(), 24);
    std::uint64_t next = 0;
    const std::uint64_t done = sweep.run(0, 24, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        EXPECT_EQ(point.index, next);
        const std::size_t digits[] = {next / 8, next / 4 % 2, next / 2 % 2, next % 2};
        ++next;
        EXPECT_TRUE(std::equal(point.digits.begin(), point.digits.end(), std::begin(digits)));
        SingleNodeIn in;
        in.model = test::resNet50();
        in.hardware = test::a100();
        in.batchSize = static_cast<Count>(batches[digits[0]]);
        in.hardware.memory.bandwidth = Bandwidth::from_value(bandwidths[digits[1]]);
        in.precision = digits[2] == 0 ? Precision::fp16 : Precision::int8;
        Assumptions assumptions;
        assumptions.computeEfficiency = shares[digits[3]];
        SingleNodeOut out;
        solveSingleNode(in, assumptions, out);
        EXPECT_TRUE(point.out && same(rowsOf<SingleNodeOut>(), point.out->data(), &out)) << point.index;
        return true;
    });
    EXPECT_EQ(done, 24u);
    EXPECT_EQ(next, 24u);
}

TEST(Sweep, InPiecesIsTheSame) {
    const std::vector<SweepAxis> axes{{{1, 2, 3}, false}, {{1e12, 2e12, 3e12, 4e12}, false}};
    const auto latencies = [&](std::initializer_list<std::uint64_t> cuts) {
        const auto base = resNetBase({"batch_size", "hardware.memory.bandwidth"});
        Sweep sweep(kSingleNode, axes);
        std::vector<double> found;
        std::uint64_t from = 0;
        for (const std::uint64_t to : cuts) {
            sweep.run(from, to, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
                found.push_back(raw(point.out->as<SingleNodeOut>().latency));
                return true;
            });
            from = to;
        }
        return found;
    };
    EXPECT_EQ(latencies({5, 6, 12}), latencies({12}));
}

TEST(Sweep, StopsWhereItIsTold) {
    const auto base = resNetBase({"batch_size"});
    Sweep sweep(kSingleNode, {{{1, 2, 3, 4}, false}});
    EXPECT_EQ(sweep.run(1, 4, [&](auto) -> SweepBase& { return *base; }, [](const SweepPoint& point) { return point.index < 2; }), 2u);
}

TEST(Sweep, StopsAtTheEndOfAnAxisToo) {
    const auto base = resNetBase({"batch_size", "efficiency"});
    Sweep sweep(kSingleNode, {{{1, 2}, false}, {{0.1, 0.2, 0.3}, false}});
    EXPECT_EQ(sweep.run(0, 6, [&](auto) -> SweepBase& { return *base; }, [](const SweepPoint& point) { return point.index < 2; }), 3u);
    EXPECT_EQ(sweep.run(0, 6, [&](auto) -> SweepBase& { return *base; }, [](const SweepPoint& point) { return point.index < 5; }), 6u);
}

TEST(Sweep, ALongAxisKeepsItsOrder) {
    std::vector<double> batches;
    for (int i = 1; i <= 1000; ++i) batches.push_back(i);
    const auto base = resNetBase({"efficiency", "batch_size"});
    Sweep sweep(kSingleNode, {{{0.3, kBad, 0.6}, false}, {batches, false}});
    std::uint64_t next = 100;
    EXPECT_EQ(sweep.run(100, 2900, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        EXPECT_EQ(point.index, next++);
        EXPECT_EQ(point.digits[0], point.index / 1000);
        EXPECT_EQ(point.digits[1], point.index % 1000);
        EXPECT_EQ(point.out == nullptr, point.digits[0] == 1);
        if (point.out) { EXPECT_EQ(point.base.in.as<SingleNodeIn>().batchSize, static_cast<Count>(point.digits[1] + 1)); }
        return true;
    }), 2800u);
}

TEST(Sweep, OfNoAxesHasOnePoint) {
    const auto base = resNetBase({});
    Sweep sweep(kSingleNode, {});
    int visited = 0;
    EXPECT_EQ(sweep.run(0, 1, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) { return ++visited, point.out != nullptr; }), 1u);
    EXPECT_EQ(visited, 1);
}

TEST(Sweep, ARefusedValueRefusesItsPointsAlone) {
    const auto base = resNetBase({"batch_size", "efficiency"});
    Sweep sweep(kSingleNode, {{{1, kBad, 4}, false}, {{0.5, kBad}, false}});
    std::vector<bool> solved;
    sweep.run(0, 6, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        solved.push_back(point.out != nullptr);
        EXPECT_EQ(point.issue, nullptr);
        if (point.out) { EXPECT_EQ(point.base.in.as<SingleNodeIn>().batchSize, point.digits[0] == 0 ? 1 : 4); }
        return true;
    });
    EXPECT_EQ(solved, (std::vector<bool>{true, false, false, false, true, false}));
}

TEST(Sweep, ARuleBetweenInputsRefusesWithItsReason) {
    auto base = resNetBase({"batch_size"});
    base->in.as<SingleNodeIn>().model.parameters.reset();
    base->in.as<SingleNodeIn>().model.modelSize.reset();
    Sweep sweep(kSingleNode, {{{1}, false}});
    sweep.run(0, 1, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        EXPECT_EQ(point.out, nullptr);
        EXPECT_TRUE(point.issue && point.issue->field == "model.parameters");
        return true;
    });
}

TEST(Sweep, AsksForABaseOnlyWhereARebindingAxisMoves) {
    std::unique_ptr<SweepBase> bases[2];
    for (auto& base : bases) {
        base = resNetBase({"batch_size", "batch_size", "efficiency"});
        base->slots[1] = {}; // the axis that rebinds
    }
    bases[1]->in.as<SingleNodeIn>().hardware = test::h100();
    Sweep sweep(kSingleNode, {{{1, 2}, false}, {{0, 0}, true}, {{0.1, 0.2, 0.3}, false}});
    int asked = 0;
    sweep.run(0, 12, [&](std::span<const std::size_t> digits) -> SweepBase& { ++asked; return *bases[digits[1]]; }, [&](const SweepPoint& point) {
        const auto& in = point.base.in.as<SingleNodeIn>();
        EXPECT_EQ(&point.base, bases[point.digits[1]].get());
        EXPECT_EQ(in.batchSize, point.digits[0] == 0 ? 1 : 2);
        EXPECT_EQ(in.efficiency, point.digits[2] == 0 ? 0.1 : point.digits[2] == 1 ? 0.2 : 0.3);
        return true;
    });
    EXPECT_EQ(asked, 4);
}

TEST(Sweep, ABaseThatWasRefusedRefusesItsPoints) {
    auto base = resNetBase({"batch_size"});
    base->refused = Issue{IssueCode::unknownId, "inputs.hardware", "no such device"};
    Sweep sweep(kSingleNode, {{{1, 2}, false}});
    sweep.run(0, 2, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        EXPECT_EQ(point.out, nullptr);
        EXPECT_TRUE(point.issue && point.issue->message == "no such device");
        return true;
    });
}

TEST(Sweep, AllocatesNothingInItsLoop) {
    const auto base = resNetBase({"batch_size", "hardware.memory.bandwidth"});
    Sweep sweep(kSingleNode, {{{1, 2, 4, 8}, false}, {std::vector<double>(1000, 1e12), false}});
    double sum = 0;
    const std::size_t before = g_allocations;
    sweep.run(0, 4000, [&](auto) -> SweepBase& { return *base; }, [&](const SweepPoint& point) {
        sum += raw(point.out->as<SingleNodeOut>().latency);
        return true;
    });
    EXPECT_EQ(g_allocations - before, 0u);
    EXPECT_GT(sum, 0);
}

TEST(Probe, AllocatesNothingBetweenItsPoints) {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    Probe probe(kSingleNode, in, {});
    ASSERT_FALSE(probe.addInput("efficiency"));
    ASSERT_FALSE(probe.addInput("hardware.memory.bandwidth"));
    ASSERT_FALSE(probe.addOutput("latency"));
    double values[2] = {0, 1e12}, out = 0, sum = 0;
    const std::size_t before = g_allocations;
    for (int i = 1; i <= 1000; ++i) {
        values[0] = i % 3 == 0 ? kBad : i / 1000.0; // now and then absent
        ASSERT_TRUE(probe.at(values, {&out, 1}));
        sum += out;
    }
    EXPECT_EQ(g_allocations - before, 0u);
    EXPECT_GT(sum, 0);
}

// A sweep solves into one Out again and again: what one point leaves must not be seen in the next.
TEST(Sweep, SolversLeaveNothingBehindForTheNextPoint) {
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(7);
        std::vector<std::unique_ptr<SweepBase>> bases;
        for (int i = 0; i < 300; ++i) {
            const std::optional<test::AnyCase> found = test::anyAccepted(*solver, random);
            if (!found) continue;
            auto base = std::make_unique<SweepBase>(*solver);
            base->in = found->in;
            base->assumptions = found->assumptions;
            base->slots.push_back({});
            bases.push_back(std::move(base));
        }
        ASSERT_GT(bases.size(), 100u);
        Sweep sweep(*solver, {{std::vector<double>(bases.size()), true}});
        sweep.run(0, bases.size(), [&](std::span<const std::size_t> digits) -> SweepBase& { return *bases[digits[0]]; }, [&](const SweepPoint& point) {
            Record fresh(solver->out);
            solver->solve(point.base.in.data(), point.base.assumptions, fresh.data(), nullptr);
            EXPECT_TRUE(point.out && same(fresh.rows(), point.out->data(), fresh.data())) << "point " << point.index;
            return true;
        });
    }
}

TEST(SweepSlot, IsThereForScalarsAlone) {
    SingleNodeIn in;
    EXPECT_NE(slotAt(rowsOf<SingleNodeIn>(), &in, "batch_size").at, nullptr);
    EXPECT_NE(slotAt(rowsOf<SingleNodeIn>(), &in, "hardware.tdp").at, nullptr);
    EXPECT_TRUE(in.hardware.tdp.has_value()) << "made present";
    EXPECT_EQ(slotAt(rowsOf<SingleNodeIn>(), &in, "hardware").at, nullptr);
    EXPECT_EQ(slotAt(rowsOf<SingleNodeIn>(), &in, "hardware.colour").at, nullptr);
}

} // namespace
} // namespace mlsys
