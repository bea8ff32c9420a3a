// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.hpp"

#include "engine/unit_text.hpp"

#include <unistd.h>

#include <cmath>
#include <csignal>
#include <iostream>

namespace mlsys::cli {
namespace {

volatile std::sig_atomic_t g_asked = 0; // a signal handler reaches nothing else

extern "C" void onInterrupt(int) {
    g_asked = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupt::Interrupt() {
    g_asked = 0;
    // A shell starts background jobs with the signal ignored; then it stays so.
    m_before = std::signal(SIGINT, onInterrupt);
    if (m_before == SIG_IGN) std::signal(SIGINT, SIG_IGN);
}
Interrupt::~Interrupt() { std::signal(SIGINT, m_before); }
bool Interrupt::asked() const { return g_asked != 0; }

Progress::Progress(bool always, double total)
    : m_terminal(isatty(STDERR_FILENO) != 0), m_shown(always || m_terminal), m_total(total), m_start(std::chrono::steady_clock::now()), m_last(m_start) {}

void Progress::show(double done) {
    if (!m_shown) return;
    using Seconds = std::chrono::duration<double>;
    const auto now = std::chrono::steady_clock::now();
    if (Seconds(now - m_last).count() < (m_terminal ? 0.1 : 0.5)) return;
    m_last = now;
    m_wrote = true;
    const double left = Seconds(now - m_start).count() * (m_total - done) / done;
    std::cerr << (m_terminal ? "\r" : "") << std::floor(100 * done / m_total) << " %, " << readableQuantity(done, {}, 16) << " of " << readableQuantity(m_total, {}, 16)
              << " points, " << std::ceil(left) << " s left" << (m_terminal ? "   " : "\n") << std::flush;
}

void Progress::finish() { if (m_wrote && m_terminal) std::cerr << '\n'; }

} // namespace mlsys::cli
