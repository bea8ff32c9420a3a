// SPDX-License-Identifier: GPL-3.0-or-later
// What the seeds print and every code example they show, asked of the program with ids of its zoo. The numbers are those
// of the seeds' pages, at the digits printed there.
#include "tests/support/request.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

namespace mlsys {
namespace {

using test::Json;
using test::errorOf;
using test::outputsOf;

// A number as the seeds print it: "{:~.2f}".
std::string printed(const Json& output, int decimals, double scale = 1) {
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", decimals, output["value"].get<double>() * scale);
    return text;
}

// The toy mixture of the MoE example.
Json toyMixture() {
    return {{"kind", "sparse_transformer"}, {"name", "Toy-MoE-64B"}, {"parameters", 64e9}, {"active_parameters", 8e9}, {"experts", 8},
            {"active_experts_per_token", 2}, {"layers", 32}, {"hidden_dim", 4096}, {"heads", 32}};
}

TEST(SeedsPrinted, FirstExampleResNet50OnA100) {
    // The zoo records ResNet-50's MACs or operations; at one operation each it is the seeds' 4.1e9.
    const Json out = outputsOf("SingleNodeModel", {{"model", "ResNet50"}, {"hardware", "A100"}, {"batch_size", 1}, {"precision", "fp16"}});
    EXPECT_EQ(out["bottleneck"], "Memory");
    EXPECT_EQ(printed(out["latency"], 2), "0.54");
    EXPECT_EQ(printed(out["throughput"], 0), "1843");
}

TEST(SeedsPrinted, TrainingMemoryOfLlama3OnH100) {
    const Json out = outputsOf("TrainingMemoryModel", {{"model", "Llama3_8B"}, {"hardware", "Hardware.Cloud.H100"}, {"batch_size", 8}, {"seq_len", 2048}, {"dp_size", 8}, {"zero_stage", 2}});
    EXPECT_EQ(printed(out["weights"], 2), "16.06");
    EXPECT_EQ(printed(out["gradients"], 2), "2.01");
    EXPECT_EQ(printed(out["optimizer_state"], 2), "12.04");
    EXPECT_EQ(printed(out["activations"], 2), "2.68");
    EXPECT_EQ(printed(out["communication_buffers"], 3), "0.100");
    EXPECT_EQ(printed(out["total_memory"], 2), "32.90");
    EXPECT_EQ(out["feasible"], true);
}

TEST(SeedsPrinted, ServingCapacityOfLlama3OnH100) {
    const Json out = outputsOf("ServingCapacityModel", {{"model", "Llama3_8B"}, {"hardware", "Cloud.H100"}, {"qps", "20 1/s"}, {"target_p99_latency", "2000 ms"}, {"seq_len", 1024},
                                                        {"output_tokens", 64}, {"max_batch_size", 16}, {"efficiency", 0.35}});
    EXPECT_EQ(out["required_replicas"]["value"], 1);
    EXPECT_EQ(printed(out["qps_capacity"], 1), "46.0");
    EXPECT_EQ(printed(out["utilization"], 1, 100), "43.5");
    EXPECT_EQ(printed(out["estimated_p99_latency"], 1), "1299.0");
    EXPECT_EQ(out["bottleneck"], "Feasible");
}

TEST(SeedsPrinted, MoeRoutingTable) {
    const char* rows[][4] = {{"1.00", "2.00", "117.4", "9.75"}, {"1.25", "2.50", "146.8", "12.09"}, {"1.50", "3.00", "176.2", "14.44"}, {"2.00", "4.00", "234.9", "19.14"}};
    for (const auto& row : rows) {
        const Json out = outputsOf("MoERoutingModel", {{"model", toyMixture()}, {"fleet", "Systems.Clusters.Research_256"}, {"batch_size", 4}, {"seq_len", 2048}, {"ep_size", 8},
                                                       {"routing_imbalance_factor", std::stod(row[0])}});
        EXPECT_EQ(printed(out["effective_active_experts"], 2), row[1]);
        EXPECT_EQ(printed(out["token_dispatch_bytes"], 1), row[2]);
        EXPECT_EQ(printed(out["all_to_all_latency"], 2), row[3]);
    }
}

TEST(SeedsExamples, ResNet50OnH100IsThreeHundredthsOfAMillisecondWithoutOverhead) {
    const Json out = outputsOf("SingleNodeModel", {{"model", "ResNet50"}, {"hardware", "H100"}, {"batch_size", 1}, {"precision", "fp16"}});
    EXPECT_EQ(out["bottleneck"], "Memory");
    EXPECT_NEAR(std::max(out["latency_memory"]["value"].get<double>(), out["latency_compute"]["value"].get<double>()), 0.02, 0.011);
    EXPECT_EQ(out["overhead_dominated"], true);
}

TEST(SeedsExamples, ServingAnalysis) {
    const Json out = outputsOf("ServingModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}, {"seq_len", 2048}, {"batch_size", 1}});
    EXPECT_EQ(out["feasible"], true);
    EXPECT_GT(out["ttft"]["value"], 0);
    EXPECT_GT(out["itl"]["value"], 0);
    EXPECT_NEAR(out["kv_cache_size"]["value"].get<double>(), 131072.0 * 2048 / 1e9, 1e-12);
}

TEST(SeedsExamples, ServingCapacityPlanningWithDefaults) {
    const Json out = outputsOf("ServingCapacityModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}, {"qps", "20 1/s"}, {"target_p99_latency", "2000 ms"}, {"seq_len", 1024}, {"output_tokens", 64}});
    EXPECT_GE(out["required_replicas"]["value"], 1);
    EXPECT_LE(out["estimated_p99_latency"]["value"], 2000);
}

TEST(SeedsExamples, DistributedTrainingAtScale) {
    const Json out = outputsOf("DistributedModel", {{"model", "Llama3_70B"}, {"fleet", "Frontier_8K"}, {"batch_size", 2048}, {"tp_size", 8}, {"pp_size", 4}, {"microbatch_count", 16}});
    // 256 ranks of 8 samples each: 16 micro-batches run as 8.
    EXPECT_NEAR(out["bubble_fraction"]["value"].get<double>(), 3.0 / 11, 1e-12);
    EXPECT_EQ(out["parallelism"]["dp"], 256);
    EXPECT_GT(out["scaling_efficiency"]["value"], 0);
    EXPECT_GT(out["dp_communication_latency"]["value"], 0);
}

TEST(SeedsExamples, TheSweepOverDevicesIsOneRequestEach) {
    double last = INFINITY;
    for (const char* device : {"T4", "A100", "H100", "B200"}) {
        const Json out = outputsOf("SingleNodeModel", {{"model", "ResNet50"}, {"hardware", device}, {"batch_size", 32}});
        EXPECT_LT(out["latency"]["value"].get<double>(), last) << device;
        last = out["latency"]["value"].get<double>();
    }
}

TEST(SeedsExamples, AddingAComputeRateToABandwidthTeachesTheDifference) {
    const Json error = errorOf("SingleNodeModel", {{"model", "ResNet50"}, {"hardware", {{"base", "H100"}, {"memory", {{"bandwidth", "3.35 TFLOP/s"}}}}}});
    EXPECT_EQ(error["code"], "dimension");
    EXPECT_EQ(error["field"], "inputs.hardware.memory.bandwidth");
    const std::string message = error["message"];
    EXPECT_NE(message.find("a bandwidth (B/s)"), std::string::npos) << message;
    EXPECT_NE(message.find("a compute rate (FLOP/s)"), std::string::npos) << message;
}

TEST(SeedsQuestions, CanIServeLlama70BOnFourH100sAndWhatWillAQueryCost) {
    const Json fleet = {{"node", {{"accelerator", "H100"}, {"accelerators_per_node", 4}, {"intra_node_bandwidth", "900 GB/s"}}}, {"count", 1}, {"fabric", "InfiniBand_NDR"}};
    const Json question = {{"task", "serving"}, {"model", "Llama3_70B"}, {"fleet", fleet}, {"tp_size", 4}, {"seq_len", 2048}, {"output_tokens", 256}};
    const Json out = outputsOf("ScenarioModel", question);
    EXPECT_EQ(out["scorecard"]["feasibility"]["verdict"], "pass");
    EXPECT_NEAR(out["serving"]["model_weights_size"]["value"].get<double>(), 141.2 / 4, 0.4) << "a quarter of the weights on each";
    EXPECT_GT(out["serving"]["itl"]["value"], 0);
    // The cost of a query: the fleet's cost over the queries it answers.
    const double perQuery = out["economics"]["cost_per_query"]["value"];
    const double queries = out["performance"]["throughput"]["value"].get<double>() * out["performance"]["duration"]["value"].get<double>() * 86400;
    EXPECT_NEAR(perQuery, out["economics"]["tco"]["value"].get<double>() / queries, 1e-9 * perQuery);
    // On one of them it does not fit.
    Json one = question;
    one["tp_size"] = 1;
    EXPECT_EQ(outputsOf("ScenarioModel", one)["scorecard"]["feasibility"]["verdict"], "fail");
}

TEST(SeedsQuestions, WhatIsTheMostSustainableWayToTrainGpt3) {
    const auto train = [](const char* grid) {
        return outputsOf("ScenarioModel", {{"task", "training"}, {"model", "GPT3"}, {"fleet", "Training_1K"}, {"batch_size", 1536}, {"seq_len", 2048}, {"tp_size", 8}, {"pp_size", 8},
                                           {"microbatch_count", 96}, {"tokens", 300e9}, {"grid", grid}});
    };
    const Json quebec = train("Quebec");
    const Json poland = train("Poland");
    const double ratio = poland["sustainability"]["carbon_footprint"]["value"].get<double>() / quebec["sustainability"]["carbon_footprint"]["value"].get<double>();
    EXPECT_NEAR(ratio, 61.1, 0.05) << "41 by the grid, 61 with each region's own PUE";
    EXPECT_EQ(quebec["training"]["training_time"], poland["training"]["training_time"]);
    EXPECT_EQ(quebec["performance"]["duration"]["value"], quebec["training"]["training_time"]["value"]) << "the training time is what energy is counted over";
    EXPECT_EQ(quebec["sustainability"]["region_name"], "Québec (hydro)");
}

TEST(SeedsQuestions, ShouldIUseA100sOrH100sForInference) {
    const auto on = [](const char* device) { return outputsOf("ScenarioModel", {{"task", "inference"}, {"model", "Llama3_8B"}, {"hardware", device}}); };
    const Json a100 = on("A100");
    const Json h100 = on("H100");
    EXPECT_LT(h100["performance"]["latency"]["value"], a100["performance"]["latency"]["value"]);
    for (const Json* out : {&a100, &h100}) {
        EXPECT_EQ((*out)["inference"]["bottleneck"], "Memory");
        EXPECT_GT((*out)["economics"]["cost_per_query"]["value"], 0);
    }
}

TEST(SeedsQuestions, EveryLinkOfTheChainCanBeOverridden) {
    Json question = {{"task", "inference"}, {"model", "ResNet50"}, {"hardware", "A100"}};
    const Json plain = outputsOf("ScenarioModel", question);
    question["mfu"] = 1;
    EXPECT_GT(outputsOf("ScenarioModel", question)["sustainability"]["it_energy"]["value"], plain["sustainability"]["it_energy"]["value"]);
    question["throughput"] = "1 1/s";
    EXPECT_GT(outputsOf("ScenarioModel", question)["economics"]["cost_per_query"]["value"], plain["economics"]["cost_per_query"]["value"]);
    question["duration"] = "365 d";
    EXPECT_GT(outputsOf("ScenarioModel", question)["reliability"]["expected_failures"]["value"], plain["reliability"]["expected_failures"]["value"]);
    question["checkpoint_time"] = "1 h";
    EXPECT_LT(outputsOf("ScenarioModel", question)["reliability"]["goodput_ratio"]["value"], plain["reliability"]["goodput_ratio"]["value"]);
}

TEST(Lighthouse, EveryScenarioEvaluatesToItsScorecard) {
    struct Known {
        const char* id;
        const char* feasibility;
    };
    for (const Known& known : {Known{"Smart_Doorbell", "pass"}, {"Autonomous_Vehicle", "pass"}, {"Local_Fine_tuning", "pass"}}) {
        const Json out = outputsOf("ScenarioModel", {{"base", known.id}});
        const Json& card = out["scorecard"];
        EXPECT_EQ(card["feasibility"]["verdict"], known.feasibility) << known.id;
        const double ratio = card["performance"]["demand_over_supply"]["value"];
        EXPECT_EQ(card["performance"]["verdict"], ratio <= 1 ? "pass" : "fail") << known.id;
        EXPECT_EQ(card["cost"]["verdict"], "not_asked");
        EXPECT_EQ(card["overall"], card["performance"]["verdict"]) << known.id;
    }
    const Json frontier = outputsOf("ScenarioModel", {{"base", "Frontier_Training"}});
    EXPECT_EQ(frontier["training"]["parallelism"]["dp"], 256);
    EXPECT_EQ(frontier["scorecard"]["performance"]["verdict"], "fail") << "a step of 4 million tokens takes longer than half a second";
}

TEST(Lighthouse, APersonaDeploysItsNumberOfDevices) {
    double last = 0;
    for (const char* persona : {"TinyPioneer", "MobileNomad", "EdgeGuardian", "CloudTitan"}) {
        const Json out = outputsOf("ScenarioModel", {{"base", "Smart_Doorbell"}, {"persona", persona}});
        const double energy = out["sustainability"]["it_energy"]["value"];
        EXPECT_GT(energy, last * 9) << persona;
        last = energy;
    }
}

TEST(Lighthouse, MacroBudgetsAreJudgedWithDemandOverSupply) {
    const Json out = outputsOf("ScenarioModel", {{"base", "Autonomous_Vehicle"}, {"max_carbon", "1 kgCO2e"}, {"max_cost", "1000000 USD"}, {"max_water", "1000000 L"}, {"min_goodput", 0.5}});
    EXPECT_EQ(out["scorecard"]["carbon"]["verdict"], "fail");
    EXPECT_GT(out["scorecard"]["carbon"]["demand_over_supply"]["value"], 1);
    EXPECT_EQ(out["scorecard"]["water"]["verdict"], "pass");
    EXPECT_EQ(out["scorecard"]["reliability"]["verdict"], "pass");
    EXPECT_EQ(out["scorecard"]["overall"], "fail");
}

TEST(Published, GridsOfTheZooDifferByFortyOneAndSixtyOne) {
    const auto carbon = [](const char* grid) {
        const Json out = outputsOf("SustainabilityModel", {{"fleet", "Research_256"}, {"duration", "30 d"}, {"grid", grid}});
        return out["carbon_footprint"]["value"].get<double>() / out["pue"]["value"].get<double>();
    };
    EXPECT_NEAR(carbon("Poland") / carbon("Quebec"), 41, 1e-9);
}

TEST(Published, KvCacheOfLlamaModelsPerToken) {
    // Llama 3 8B: 2·32·8·128·2 B; Llama 2 70B: 2·80·8·128·2 B (grouped-query attention, both papers' tables).
    const auto perToken = [](const char* model) {
        return outputsOf("ServingModel", {{"model", model}, {"hardware", "H100"}, {"seq_len", 1}, {"precision", "fp16"}})["kv_cache_size"]["value"].get<double>() * 1e9;
    };
    EXPECT_DOUBLE_EQ(perToken("Llama3_8B"), 131072);
    EXPECT_DOUBLE_EQ(perToken("Llama2_70B"), 327680);
}

} // namespace
} // namespace mlsys
