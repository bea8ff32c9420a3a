// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles that are done in any order are written in theirs; who is far ahead waits; a cancelled tile is the last.
#include "app/cli/tile_output.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/interrupt.hpp"
#include "tests/support/process.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <random>
#include <stdexcept>
#include <thread>

namespace mlsys::cli {
namespace {

using namespace std::chrono_literals;

TileText numbers(const Tile& tile) {
    TileText text;
    for (std::uint64_t i = tile.from; i < tile.to; ++i) text.rows += std::to_string(i) + '\n';
    text.points = tile.to - tile.from;
    return text;
}
std::string countTo(std::uint64_t end) {
    std::string text;
    for (std::uint64_t i = 0; i < end; ++i) text += std::to_string(i) + '\n';
    return text;
}

TEST(TileOutput, WritesInOrderWhoeverIsFirst) {
    const std::string file = test::pathOf("order.txt");
    TileQueue queue(500, 7);
    TileOutput output(queue, 4, file, false);
    EXPECT_TRUE(output.wantsRows());
    EXPECT_FALSE(output.wantsLines());
    std::atomic<unsigned> seed{1};
    runWorkers(queue, 4, [&](TileQueue&) {
        std::mt19937 random(seed++);
        while (const Tile tile = queue.next()) {
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 2000));
            output.put(tile, numbers(tile));
        }
    });
    EXPECT_EQ(output.finish("points"), kOk);
    EXPECT_EQ(test::contentOf(file), countTo(500));
    EXPECT_EQ(queue.done(), 500u);
}

TEST(TileOutput, WhoIsFarAheadWaits) {
    TileQueue queue(10, 1);
    TileOutput output(queue, 1, test::pathOf("ahead.txt"), false);
    std::vector<Tile> tiles;
    while (const Tile tile = queue.next()) tiles.push_back(tile);
    output.put(tiles[1], numbers(tiles[1])); // next but one may be done early
    std::atomic<bool> through{false};
    std::jthread ahead([&] {
        output.put(tiles[2], numbers(tiles[2]));
        through = true;
    });
    std::this_thread::sleep_for(60ms);
    EXPECT_FALSE(through);
    output.put(tiles[0], numbers(tiles[0]));
    ahead.join();
    EXPECT_TRUE(through);
    EXPECT_EQ(queue.done(), 3u);
}

TEST(TileOutput, ACancelledTileIsTheLast) {
    const std::string file = test::pathOf("cancelled.txt");
    TileQueue queue(40, 10);
    TileOutput output(queue, 2, file, false);
    const Tile first = queue.next(), second = queue.next(), third = queue.next();
    output.put(first, numbers(first));
    output.put(third, numbers(third));
    queue.cancel();
    output.put(second, numbers({second.number, second.from, second.from + 4}));
    testing::internal::CaptureStderr();
    EXPECT_EQ(output.finish("points"), kInterrupted);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "mlsysim-cli: stopped after 14 of 40 points\n");
    EXPECT_EQ(test::contentOf(file), countTo(14));
    EXPECT_EQ(queue.done(), 10u);
}

TEST(TileOutput, NobodyWaitsForAWorkerThatThrew) {
    TileQueue queue(100, 1);
    TileOutput output(queue, 1, test::pathOf("thrown.txt"), false);
    const auto worker = [&](TileQueue&) {
        while (const Tile tile = queue.next()) {
            if (tile.number == 0) throw std::runtime_error("no");
            output.put(tile, numbers(tile));
        }
    };
    EXPECT_THROW(runWorkers(queue, 3, worker), std::runtime_error);
}

TEST(TileOutput, AWriteThatFailsIsTheLast) {
    TileQueue queue(100, 1);
    TileOutput output(queue, 2, "/dev/full", false);
    const auto worker = [&](TileQueue&) {
        while (const Tile tile = queue.next()) {
            TileText text = numbers(tile);
            text.rows.append(1 << 20, '.'); // past what is buffered
            output.put(tile, std::move(text));
        }
    };
    EXPECT_THROW(runWorkers(queue, 2, worker), FileError);
}

TEST(TileOutput, SaysThatSomethingWasRefused) {
    TileQueue queue(1, 1);
    TileOutput output(queue, 1, test::pathOf("refused.txt"), false);
    const Tile tile = queue.next();
    TileText text = numbers(tile);
    text.refused = true;
    output.put(tile, std::move(text));
    EXPECT_EQ(output.finish("points"), kRefused);
}

} // namespace
} // namespace mlsys::cli
