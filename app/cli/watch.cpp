// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch.hpp"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace mlsys::cli {

void runWatched(TileQueue& queue, unsigned threads, double total, const Interrupt& interrupt, Progress& progress, const std::function<void(TileQueue&)>& worker) {
    std::mutex guard;
    std::condition_variable changed;
    bool done = false;
    std::exception_ptr thrown;
    const std::jthread runner([&] {
        try {
            runWorkers(queue, threads, worker);
        } catch (...) {
            thrown = std::current_exception();
        }
        const std::lock_guard lock(guard);
        done = true;
        changed.notify_one();
    });
    std::unique_lock lock(guard);
    while (!changed.wait_for(lock, std::chrono::milliseconds(20), [&] { return done; })) {
        if (interrupt.asked()) queue.cancel();
        if (queue.done() > 0) progress.show(total * static_cast<double>(queue.done()) / static_cast<double>(queue.points()));
    }
    progress.finish();
    if (thrown) std::rethrow_exception(thrown);
}

} // namespace mlsys::cli
