// SPDX-License-Identifier: GPL-3.0-or-later
// Inline objects of the contract: each of its examples binds with every value where it belongs; base and override.
#include "engine/hardware.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"
#include "tests/support/request.hpp"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using test::Json;
using test::zoo;

// Binds an object of this kind; every issue fails the test.
template <class T> T bound(const char* text) {
    json::Tree tree;
    json::Fault fault;
    EXPECT_TRUE(json::parse(text, tree, fault)) << fault.message;
    Values values;
    flatten(tree.root(), "", values);
    for (const char* metadata : {"name", "year"}) values.erase(metadata); // an entity may say them; a plain struct has no such rows
    T entity{};
    for (const Issue& issue : bindValues(zoo(), rowsOf<T>(), &entity, values)) ADD_FAILURE() << issue.field << ": " << issue.message;
    return entity;
}

TEST(InlineObject, HardwareOfTheContract) {
    const auto h = bound<Hardware>(R"({"name":"My GPU","year":2024,"peak_flops":"312 TFLOP/s","precision_flops":{"fp32":"19.5 TFLOP/s","int8":"624 TFLOP/s"},
        "memory":{"capacity":"80 GiB","bandwidth":"2039 GB/s"},"sram":{"capacity":"520 KiB","bandwidth":"0.96 GB/s"},
        "flash":{"capacity":"4 MB","bandwidth":"0.08 GB/s"},"storage":{"capacity":"2 TB","bandwidth":"7 GB/s"},
        "host_link":{"bandwidth":"32 GB/s"},"accelerator_link":{"bandwidth":"600 GB/s","latency":"500 ns"},
        "tdp":"400 W","dispatch_tax":"0.015 ms","unit_cost":"15000 USD"})");
    EXPECT_EQ(h.peakFlops, unit::TFLOPps(312));
    EXPECT_EQ(h.precisionFlops.fp32, unit::TFLOPps(19.5));
    EXPECT_EQ(h.precisionFlops.int8, unit::TFLOPps(624));
    EXPECT_FALSE(h.precisionFlops.fp8);
    EXPECT_EQ(h.memory.capacity, unit::GiB(80));
    EXPECT_EQ(h.memory.bandwidth, unit::GBps(2039));
    EXPECT_EQ(h.sram.capacity, unit::B(520 * 1024));
    EXPECT_EQ(h.flash.bandwidth, unit::GBps(0.08));
    EXPECT_EQ(h.storage.capacity, unit::GB(2000));
    EXPECT_EQ(h.hostLink.bandwidth, unit::GBps(32));
    EXPECT_EQ(h.acceleratorLink.latency, Time::from_value(500e-9));
    EXPECT_EQ(h.tdp, unit::W(400));
    EXPECT_DOUBLE_EQ(raw(*h.dispatchTax), 15e-6);
    EXPECT_EQ(h.unitCost, unit::USD(15000));
}

TEST(InlineObject, ModelsOfTheContract) {
    const auto transformer = bound<Workload>(R"({"kind":"transformer","name":"…","parameters":8.03e9,"layers":32,"hidden_dim":4096,"heads":32,"kv_heads":8})");
    EXPECT_EQ(transformer.parameters, 8.03e9);
    EXPECT_EQ(transformer.kvHeads, 8);
    const auto sparse = bound<Workload>(R"({"kind":"sparse_transformer","parameters":64e9,"active_parameters":8e9,"experts":8,"active_experts_per_token":2,"layers":32,"hidden_dim":4096,"heads":32})");
    EXPECT_EQ(sparse.kind, WorkloadKind::sparse_transformer);
    EXPECT_EQ(sparse.activeExpertsPerToken, 2);
    const auto cnn = bound<Workload>(R"({"kind":"cnn","parameters":25.6e6,"inference_flops":"4.1 GFLOP","layers":50})");
    EXPECT_EQ(raw(*cnn.inferenceFlops), 4.1e9);
    const auto diffusion = bound<Workload>(R"({"kind":"diffusion","parameters":860e6,"inference_flops":"20 GFLOP","denoising_steps":50,"resolution":512})");
    EXPECT_EQ(diffusion.denoisingSteps, 50);
    const auto space = bound<Workload>(R"({"kind":"state_space","parameters":2.8e9,"inference_flops":"5.6 GFLOP","layers":64,"hidden_dim":2560,"state_size":16})");
    EXPECT_EQ(space.stateSize, 16);
    const auto generic = bound<Workload>(R"({"kind":"generic","model_size":"100 GB"})");
    EXPECT_EQ(generic.modelSize, unit::GB(100));
    const auto more = bound<Workload>(R"({"kind":"transformer","parameters":1e9,"ffn_dim":14336,"ffn_matrices":3,"vocab_size":128256,"tied_embeddings":true,"kv_lora_rank":512,
        "qk_rope_head_dim":64,"dense_layers":3,"expert_ffn_dim":2048,"shared_experts":1,"max_seq_len":131072,"macs":"4.1 GMAC","activation_bytes":"3 MB"})");
    EXPECT_EQ(more.tiedEmbeddings, true);
    EXPECT_EQ(raw(*more.macs), 4.1e9) << "text is read exactly, not by multiplying";
    EXPECT_EQ(more.kvLoraRank, 512);
}

TEST(InlineObject, FleetOfTheContract) {
    const auto fleet = bound<Fleet>(R"({"name":"…","node":{"accelerator":"H100","accelerators_per_node":8,"intra_node_bandwidth":"900 GB/s","nics_per_node":8,"psus_per_node":2},
        "count":32,"fabric":{"bandwidth":"100 Gbit/s","latency":"50 us","oversubscription_ratio":1.0},"grid":"US_Avg"})");
    EXPECT_EQ(totalAccelerators(fleet), 256);
    EXPECT_EQ(fleet.fabric.bandwidth, unit::GBps(12.5));
    EXPECT_EQ(fleet.node.psusPerNode, 2);
    EXPECT_EQ(fleet.node.accelerator.memory.capacity, unit::GiB(80));
}

TEST(InlineObject, GridOfTheContract) {
    const auto grid = bound<Grid>(R"({"name":"…","carbon_intensity":"429 gCO2e/kWh","pue":1.12,"wue":"1.8 L/kWh"})");
    EXPECT_DOUBLE_EQ(raw(grid.carbonIntensity), 0.429 / 3.6e6);
    EXPECT_EQ(grid.pue, 1.12);
}

double peakBandwidth(const Json& hardware) { return test::outputsOf("SingleNodeModel", {{"model", "Llama3_8B"}, {"hardware", hardware}})["peak_bw_actual"]["value"].get<double>(); }

TEST(InlineObject, BaseIsChangedByWhatIsNamedAndKeepsTheRest) {
    EXPECT_EQ(peakBandwidth({{"base", "H100"}, {"memory", {{"bandwidth", "6 TB/s"}}}}), 6000);
    const Json plain = test::outputsOf("SingleNodeModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}});
    const Json changed = test::outputsOf("SingleNodeModel", {{"model", "Llama3_8B"}, {"hardware", {{"base", "Hardware.Cloud.H100"}, {"memory", {{"bandwidth", "6 TB/s"}}}}}});
    EXPECT_EQ(changed["peak_flops_actual"], plain["peak_flops_actual"]);
    EXPECT_EQ(changed["latency_overhead"], plain["latency_overhead"]);
}

TEST(InlineObject, ABaseWithoutChangesIsTheEntry) { EXPECT_EQ(peakBandwidth({{"base", "H100"}}), peakBandwidth("H100")); }

TEST(InlineObject, ModelsToo) {
    const Json outputs = test::outputsOf("SingleNodeModel", {{"model", {{"base", "Llama3_8B"}, {"parameters", 1e9}}}, {"hardware", "H100"}});
    EXPECT_EQ(outputs["memory_footprint"]["value"], 2);
}

TEST(InlineObject, NamingAnotherNodeDropsWhatTheBaseSaidBelowIt) {
    Fleet fleet;
    Values values;
    values.set("base", std::string("Research_256"));
    values.set("node", std::string("DGX_H100"));
    values.set("node.accelerators_per_node", 4.0);
    const std::optional<Values> resolved = resolvedValues(zoo(), EntryKind::fleets, nullptr, values);
    ASSERT_TRUE(resolved);
    EXPECT_TRUE(bindValues(zoo(), rowsOf<Fleet>(), &fleet, *resolved).empty());
    EXPECT_EQ(totalAccelerators(fleet), 128);
}

TEST(InlineObject, ABaseThatNamesItselfIsRefusedNotFollowedForEver) {
    Zoo own = Zoo::embedded();
    ASSERT_FALSE(own.add(EntryKind::hardware, R"({"id":"Ouroboros","base":"Ouroboros"})", "Ouroboros.json"));
    EXPECT_EQ(resolvedValues(own, EntryKind::hardware, nullptr, own.find(EntryKind::hardware, "Ouroboros")->values), std::nullopt);
}

TEST(InlineObject, AnEntryOfTheZooMayRestOnAnother) {
    Zoo own = Zoo::embedded();
    ASSERT_FALSE(own.add(EntryKind::hardware, R"({"id":"H100_fast","base":"H100","tdp":"900 W"})", "H100_fast.json"));
    const Atom id = std::string("H100_fast");
    const std::optional<Values> values = resolvedValues(own, EntryKind::hardware, &id, {});
    ASSERT_TRUE(values);
    EXPECT_EQ(textOf(*values->find("tdp")), "900 W");
    EXPECT_TRUE(values->find("memory.bandwidth"));
}

} // namespace
} // namespace mlsys
