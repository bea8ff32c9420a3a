// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers by place instead of by turn: the number for (seed, draw, stream) is the same whoever asks for it and when,
// so that what is drawn does not depend on threads or on order. Philox 4×32-10.
// Source: Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC 2011).
#pragma once

#include <array>
#include <cstdint>

namespace mlsys {

constexpr std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{0xD2511F53} * counter[0];
        const std::uint64_t b = std::uint64_t{0xCD9E8D57} * counter[2];
        counter = {static_cast<std::uint32_t>(b >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(b),
                   static_cast<std::uint32_t>(a >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(a)};
        key[0] += 0x9E3779B9;
        key[1] += 0xBB67AE85;
    }
    return counter;
}

constexpr std::uint64_t random64(std::uint64_t seed, std::uint64_t draw, std::uint64_t stream) {
    const auto low = [](std::uint64_t v) { return static_cast<std::uint32_t>(v); };
    const auto high = [](std::uint64_t v) { return static_cast<std::uint32_t>(v >> 32); };
    const std::array<std::uint32_t, 4> out = philox({low(draw), high(draw), low(stream), high(stream)}, {low(seed), high(seed)});
    return std::uint64_t{out[1]} << 32 | out[0];
}

// Within 0 … 1, neither of them.
constexpr double randomShare(std::uint64_t seed, std::uint64_t draw, std::uint64_t stream) {
    return (static_cast<double>(random64(seed, draw, stream) >> 12) + 0.5) * 0x1p-52;
}

// 0 … bound − 1, for bounds far below 2⁵² (the bias is bound/2⁵²).
constexpr std::uint64_t randomBelow(std::uint64_t bound, std::uint64_t seed, std::uint64_t draw, std::uint64_t stream) {
    return static_cast<std::uint64_t>(randomShare(seed, draw, stream) * static_cast<double>(bound));
}

} // namespace mlsys
