// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/solver.hpp"
#include "engine/solvers/checkpoint.hpp"
#include "engine/solvers/chinchilla.hpp"
#include "engine/solvers/compression.hpp"
#include "engine/solvers/continuous_batching.hpp"
#include "engine/solvers/data_ingestion.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/economics.hpp"
#include "engine/solvers/inference_scaling.hpp"
#include "engine/solvers/moe_routing.hpp"
#include "engine/solvers/network_roofline.hpp"
#include "engine/solvers/orchestration.hpp"
#include "engine/solvers/reliability.hpp"
#include "engine/solvers/responsible.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/solvers/serving.hpp"
#include "engine/solvers/serving_capacity.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/software_efficiency.hpp"
#include "engine/solvers/sustainability.hpp"
#include "engine/solvers/synthesis.hpp"
#include "engine/solvers/tail_latency.hpp"
#include "engine/solvers/topology.hpp"
#include "engine/solvers/training_memory.hpp"
#include "engine/solvers/transformation.hpp"
#include "engine/solvers/weight_streaming.hpp"

namespace mlsys {

// One line a solver; the order is that of every list.
Catalogue Catalogue::standard() {
    return Catalogue({
        &kSingleNode,
        &kServing,
        &kContinuousBatching,
        &kTailLatency,
        &kServingCapacity,
        &kTrainingMemory,
        &kDistributed,
        &kMoERouting,
        &kReliability,
        &kCheckpoint,
        &kEconomics,
        &kSustainability,
        &kScenario,
        &kSoftwareEfficiency,
        &kWeightStreaming,
        &kDataIngestion,
        &kTransformation,
        &kTopology,
        &kNetworkRoofline,
        &kChinchilla,
        &kInferenceScaling,
        &kCompression,
        &kOrchestration,
        &kResponsible,
        &kSynthesis,
    });
}

const Solver* Catalogue::find(std::string_view idOrName) const {
    for (const Solver* solver : m_solvers) {
        if (idOrName == solver->id || idOrName == solver->name) return solver;
    }
    return nullptr;
}

} // namespace mlsys
