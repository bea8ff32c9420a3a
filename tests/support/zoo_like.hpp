// SPDX-License-Identifier: GPL-3.0-or-later
// Devices and models of the seeds as typed structs, for tests of the engine, which knows no zoo. The numbers are those
// the seeds' printed results rest on, not what the zoo says today. And random inputs for property tests.
#pragma once

#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"

#include <rapidcheck.h>

namespace mlsys::test {

Hardware a100();
Hardware h100();
Workload resNet50();   // 4.1 GFLOP as given: what prints 0.54 ms
Workload llama8B();
Workload mixture();    // 8 experts, 2 of them used
Workload bySize(Bytes size);

// A positive number spread evenly over the magnitudes from…to.
rc::Gen<double> magnitude(double from, double to);

// Inputs that pass check(), over every branch of the solvers: operations given, as MACs, of parameters, of a mixture, by
// size alone; spilled, in SRAM, in flash, in memory; optional members absent and present.
rc::Gen<Workload> anyWorkload();
rc::Gen<Workload> anyTransformer();
rc::Gen<Hardware> anyHardware();
rc::Gen<SingleNodeIn> anySingleNode();
rc::Gen<TrainingMemoryIn> anyTrainingMemory();
rc::Gen<Assumptions> anyAssumptions();

} // namespace mlsys::test

// What RapidCheck prints of a counter-example: the values that were set, by key.
namespace rc {
template <> struct Arbitrary<mlsys::SingleNodeIn> { static Gen<mlsys::SingleNodeIn> arbitrary() { return mlsys::test::anySingleNode(); } };
template <> struct Arbitrary<mlsys::TrainingMemoryIn> { static Gen<mlsys::TrainingMemoryIn> arbitrary() { return mlsys::test::anyTrainingMemory(); } };
template <> struct Arbitrary<mlsys::Assumptions> { static Gen<mlsys::Assumptions> arbitrary() { return mlsys::test::anyAssumptions(); } };
} // namespace rc

namespace mlsys {
void showValue(const SingleNodeIn& in, std::ostream& os);
void showValue(const TrainingMemoryIn& in, std::ostream& os);
void showValue(const Assumptions& a, std::ostream& os);
} // namespace mlsys
