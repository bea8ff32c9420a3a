// SPDX-License-Identifier: GPL-3.0-or-later
// What a long command needs of the terminal: to be stopped by Ctrl-C without losing what is done, and to say how far it is.
#pragma once

#include <chrono>
#include <string>

namespace mlsys::cli {

inline constexpr int kInterrupted = 130; // as shells say it: 128 + SIGINT

// While one lives, the first Ctrl-C only asks; the second ends the program.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    bool asked() const;

private:
    void (*m_before)(int);
};

// On standard error, if that is a terminal or if `always`.
class Progress {
public:
    Progress(bool always, double total);
    void show(double done);
    void finish();

private:
    bool m_terminal;
    bool m_shown;
    bool m_wrote = false;
    double m_total;
    std::chrono::steady_clock::time_point m_start, m_last;
};

} // namespace mlsys::cli
