// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/ranking.hpp"

#include "engine/explore/output_slot.hpp"

namespace mlsys {
namespace {

class OutputMeasure : public Measure {
public:
    explicit OutputMeasure(OutputSlot slot) : m_slot(std::move(slot)) {}
    double value() const override { return m_slot ? m_slot.read() : std::numeric_limits<double>::quiet_NaN(); }

private:
    OutputSlot m_slot;
};

} // namespace

MeasureOf outputMeasure(std::span<const Row> outputs, std::string path) {
    return [outputs, path = std::move(path)](void*, void* out) { return std::make_unique<OutputMeasure>(OutputSlot(outputs, out, path)); };
}

bool holds(LimitSign sign, double value, double bound) {
    switch (sign) {
    case LimitSign::below: return value < bound;
    case LimitSign::atMost: return value <= bound;
    case LimitSign::above: return value > bound;
    case LimitSign::atLeast: return value >= bound;
    case LimitSign::equal: return value == bound;
    case LimitSign::unequal: return value < bound || value > bound;
    }
    return false;
}

} // namespace mlsys
