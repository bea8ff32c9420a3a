// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats and the bytes an element takes in each.
#pragma once

#include "engine/units.hpp"

#include <cstdint>

namespace mlsys {

enum class Precision : std::uint8_t { fp32, tf32, bf16, fp16, fp8, int8, fp4, int4 };
inline constexpr Precision kPrecisions[] = {Precision::fp32, Precision::tf32, Precision::bf16, Precision::fp16,
                                            Precision::fp8,  Precision::int8, Precision::fp4,  Precision::int4};

// b: bytes per element as stored. TF32 is stored as fp32.
constexpr Bytes bytesPerElement(Precision precision) {
    switch (precision) {
    case Precision::fp32:
    case Precision::tf32: return unit::B(4);
    case Precision::bf16:
    case Precision::fp16: return unit::B(2);
    case Precision::fp8:
    case Precision::int8: return unit::B(1);
    case Precision::fp4:
    case Precision::int4: return unit::B(0.5);
    }
    return unit::B(2);
}

const char* keyOf(Precision precision); // "fp16"

} // namespace mlsys
