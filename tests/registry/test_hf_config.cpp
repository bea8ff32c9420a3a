// SPDX-License-Identifier: GPL-3.0-or-later
// Hugging Face configs: parameters counted from the shape against those published, the entry that results, and hostile
// files. tests/data/hf holds the config.json of each model.
#include "engine/workload.hpp"
#include "registry/bind.hpp"
#include "registry/hf_config.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

namespace mlsys {
namespace {

using test::Json;
using testing::HasSubstr;

std::string configOf(const std::string& model) {
    std::ifstream file(std::string(MLSYSIM_TEST_DATA "/hf/") + model + ".json");
    EXPECT_TRUE(file) << model;
    return {std::istreambuf_iterator<char>(file), {}};
}

ZooEntry entryOf(const std::string& text, const std::string& name = "Test model") {
    ZooEntry entry;
    const std::optional<FileIssue> fault = readHfConfig(text, "config.json", "", name, entry);
    EXPECT_FALSE(fault) << fault->text();
    return entry;
}
Workload boundOf(const ZooEntry& entry) {
    Zoo zoo;
    zoo.put(entry);
    const Record* bound = zoo.bound(*zoo.find(EntryKind::models, entry.id));
    return bound ? bound->as<Workload>() : Workload{};
}
std::string faultOf(const std::string& text, const std::string& id = "") {
    ZooEntry entry;
    const std::optional<FileIssue> fault = readHfConfig(text, "config.json", id, "", entry);
    return fault ? fault->text() : "";
}
// A config with fields changed; null takes one out.
std::string changed(const std::string& model, const Json& changes) {
    Json config = Json::parse(configOf(model));
    for (const auto& [key, value] : changes.items()) config[key] = value;
    return config.dump();
}

struct Published {
    const char* model;
    double parameters;
    double active = 0; // published with two digits: held to 2 %
};
void PrintTo(const Published& p, std::ostream* os) { *os << p.model; }

class HfConfig : public testing::TestWithParam<Published> {};

TEST_P(HfConfig, CountsThePublishedParameters) {
    const Published& p = GetParam();
    const ZooEntry entry = entryOf(configOf(p.model));
    const Workload model = boundOf(entry);
    ASSERT_TRUE(model.parameters);
    EXPECT_NEAR(*model.parameters, p.parameters, 0.01 * p.parameters);
    EXPECT_EQ(model.activeParameters.has_value(), p.active > 0);
    if (p.active > 0) { EXPECT_NEAR(model.activeParameters.value_or(0), p.active, 0.02 * p.active); }
    EXPECT_EQ(model.kind, p.active > 0 ? WorkloadKind::sparse_transformer : WorkloadKind::transformer);
    for (const FileIssue& issue : checkEntry(test::zoo(), entry, entryJson(entry))) ADD_FAILURE() << issue.text();
}

INSTANTIATE_TEST_SUITE_P(Models, HfConfig, testing::Values(
    Published{"llama-3.1-8b", 8.03e9}, Published{"llama-2-70b", 68.98e9}, Published{"mistral-7b", 7.24e9}, Published{"mixtral-8x7b", 46.7e9, 12.9e9},
    Published{"qwen2-7b", 7.62e9}, Published{"qwen1.5-moe-a2.7b", 14.3e9, 2.7e9}, Published{"qwen3-8b", 8.19e9}, Published{"qwen3-30b-a3b", 30.5e9, 3.3e9},
    Published{"gpt2", 124.4e6}, Published{"gpt-neox-20b", 20.55e9}, Published{"gemma-7b", 8.54e9}, Published{"gemma-2-9b", 9.24e9}, Published{"gemma-3-4b", 3.88e9},
    Published{"deepseek-v2-lite", 15.7e9, 2.66e9}, Published{"deepseek-v3", 671e9, 37e9}, Published{"phi-2", 2.78e9}, Published{"phi-3-mini", 3.82e9}));

TEST(HfEntry, OfTheseIsExact) {
    // Model cards and checkpoints print these to the last parameter.
    EXPECT_EQ(*boundOf(entryOf(configOf("llama-3.1-8b"))).parameters, 8030261248);
    EXPECT_EQ(*boundOf(entryOf(configOf("gpt2"))).parameters, 124439808);
    EXPECT_EQ(*boundOf(entryOf(configOf("mixtral-8x7b"))).parameters, 46702792704);
    EXPECT_EQ(*boundOf(entryOf(configOf("qwen2-7b"))).parameters, 7615616512);
    EXPECT_EQ(*boundOf(entryOf(configOf("gemma-7b"))).parameters, 8537680896);
    EXPECT_EQ(*boundOf(entryOf(configOf("phi-2"))).parameters, 2779683840);
}

TEST(HfEntry, HasTheShapeOfTheFile) {
    const Workload llama = boundOf(entryOf(configOf("llama-3.1-8b")));
    EXPECT_EQ(llama.layers, 32);
    EXPECT_EQ(llama.hiddenDim, 4096);
    EXPECT_EQ(llama.heads, 32);
    EXPECT_EQ(llama.kvHeads, 8);
    EXPECT_EQ(llama.ffnDim, 14336);
    EXPECT_EQ(llama.ffnMatrices, 3);
    EXPECT_EQ(llama.vocabSize, 128256);
    EXPECT_EQ(llama.tiedEmbeddings, false);
    EXPECT_EQ(llama.maxSeqLen, 131072);
    const Workload deepseek = boundOf(entryOf(configOf("deepseek-v3")));
    EXPECT_EQ(deepseek.experts, 256);
    EXPECT_EQ(deepseek.activeExpertsPerToken, 8);
    EXPECT_EQ(deepseek.expertFfnDim, 2048);
    EXPECT_EQ(deepseek.sharedExperts, 1);
    EXPECT_EQ(deepseek.denseLayers, 3);
    EXPECT_EQ(deepseek.kvLoraRank, 512);
    EXPECT_EQ(deepseek.qkRopeHeadDim, 64);
    EXPECT_EQ(boundOf(entryOf(configOf("qwen1.5-moe-a2.7b"))).sharedExperts, 4) << "one expert as wide as four";
    const Workload gpt2 = boundOf(entryOf(configOf("gpt2")));
    EXPECT_EQ(gpt2.ffnDim, 3072) << "four times the hidden size where the file is silent";
    EXPECT_EQ(gpt2.ffnMatrices, 2);
    EXPECT_EQ(gpt2.tiedEmbeddings, true);
}

TEST(HfEntry, SaysThatItsParametersWereCounted) {
    const ZooEntry entry = entryOf(configOf("qwen3-8b"));
    ASSERT_EQ(entry.sources.size(), 1u);
    EXPECT_EQ(entry.sources[0].kind, "derived");
    EXPECT_THAT(entry.sources[0].title, testing::AllOf(HasSubstr("config.json"), HasSubstr("qwen3")));
    EXPECT_THAT(entry.sources[0].note, HasSubstr("Parameters were counted"));
    EXPECT_THAT(entryOf(configOf("gemma-7b")).sources[0].note, HasSubstr("Heads have 256 dimensions"));
    EXPECT_THAT(entryOf(configOf("gemma-3-4b")).sources[0].note, HasSubstr("Only the text part"));
}

TEST(HfEntry, TakesItsNameFromTheFileUnlessGivenOne) {
    ZooEntry entry;
    ASSERT_FALSE(readHfConfig(configOf("llama-2-70b"), "config.json", "", "", entry));
    EXPECT_EQ(entry.name, "Llama-2-70b-hf");
    EXPECT_EQ(entry.id, "Llama_2_70b_hf");
    ASSERT_FALSE(readHfConfig(configOf("gpt2"), "config.json", "", "", entry));
    EXPECT_EQ(entry.name, "gpt2 0.124B");
    EXPECT_EQ(entry.id, "gpt2_0_124B");
    ASSERT_FALSE(readHfConfig(configOf("gpt2"), "config.json", "Mine", "My / model", entry));
    EXPECT_EQ(entry.name, "My / model");
    EXPECT_EQ(entry.id, "Mine");
    EXPECT_THAT(faultOf(configOf("gpt2"), "a.b"), HasSubstr("letters, digits and _"));
}

TEST(HfEntry, CountsWhatTheSwitchesAdd) {
    const double plain = *boundOf(entryOf(configOf("llama-3.1-8b"))).parameters;
    const auto more = [&](const Json& changes) { return *boundOf(entryOf(changed("llama-3.1-8b", changes))).parameters - plain; };
    EXPECT_EQ(more({{"tie_word_embeddings", true}}), -128256.0 * 4096);
    EXPECT_EQ(more({{"attention_bias", true}}), 32.0 * (4096 + 2 * 1024 + 4096));
    EXPECT_EQ(more({{"mlp_bias", true}}), 32.0 * (2 * 14336 + 4096));
    EXPECT_EQ(more({{"num_key_value_heads", nullptr}}), 32.0 * 2 * 4096 * (4096 - 1024)) << "as many as heads";
    EXPECT_EQ(more({{"head_dim", 64}}), -32.0 * 4096 * (4096 + 2 * 1024 + 4096) / 2);
    const double mixture = *boundOf(entryOf(configOf("qwen3-30b-a3b"))).parameters;
    const double dense = 3 * 2048.0 * 6144;
    const double sparse = 2048.0 * 128 + 128 * 3 * 2048.0 * 768;
    EXPECT_EQ(*boundOf(entryOf(changed("qwen3-30b-a3b", {{"mlp_only_layers", {0, 5, 5, 99}}}))).parameters - mixture, 2 * (dense - sparse));
    EXPECT_EQ(*boundOf(entryOf(changed("qwen3-30b-a3b", {{"decoder_sparse_step", 2}, {"mlp_only_layers", {0, 1}}}))).parameters - mixture, 25 * (dense - sparse));
}

TEST(HfFault, NamesTheFamiliesItKnows) {
    EXPECT_THAT(faultOf(R"({"model_type":"bert"})"), testing::AllOf(HasSubstr("config.json:1: model_type \"bert\""), HasSubstr("llama"), HasSubstr("deepseek_v3"), HasSubstr("phi3")));
    EXPECT_THAT(faultOf("{}"), testing::AllOf(HasSubstr("model_type must be given"), HasSubstr("qwen3_moe")));
}

TEST(HfFault, NamesTheFieldAndItsLine) {
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"hidden_size", nullptr}})), HasSubstr("hidden_size must be given"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"hidden_size", "big"}})), HasSubstr("hidden_size must be a whole number, got big"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"num_hidden_layers", 1.5}})), HasSubstr("got 1.5"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"num_hidden_layers", -1}})), HasSubstr("at least 0"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"num_hidden_layers", 0}})), HasSubstr("num_hidden_layers must be at least 1"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"num_attention_heads", 0}})), HasSubstr("num_attention_heads must be at least 1"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"vocab_size", 1e300}})), HasSubstr("at most 1e9"));
    EXPECT_THAT(faultOf(changed("mistral-7b", {{"tie_word_embeddings", "yes"}})), HasSubstr("tie_word_embeddings must be true or false"));
    EXPECT_THAT(faultOf(changed("mixtral-8x7b", {{"num_experts_per_tok", 9}})), HasSubstr("num_experts must be at least 9, got 8"));
    EXPECT_THAT(faultOf(changed("deepseek-v3", {{"first_k_dense_replace", 62}})), HasSubstr("num_hidden_layers must be at least 62"));
    EXPECT_THAT(faultOf("{\n\"model_type\": \"gpt2\",\n\"n_embd\": []\n}"), testing::AnyOf(HasSubstr("config.json:1: vocab_size"), HasSubstr("config.json:3: n_embd")));
}

TEST(HfFault, OfHostileFilesIsAnAnswerToo) {
    EXPECT_THAT(faultOf("{"), HasSubstr("config.json:1: syntax error"));
    EXPECT_THAT(faultOf("[]"), HasSubstr("a config is a JSON object"));
    EXPECT_THAT(faultOf(std::string(200000, '[')), HasSubstr("nested more than 64"));
    EXPECT_THAT(faultOf(changed("qwen3-30b-a3b", {{"mlp_only_layers", {"x", {{"a", 1}}, -5, 1e300}}, {"num_hidden_layers", 999999999}})), testing::AnyOf("", HasSubstr("config.json")));
    std::mt19937 random(3);
    for (const char* model : {"deepseek-v3", "gemma-3-4b", "gpt2", "qwen1.5-moe-a2.7b"}) {
        const Json config = Json::parse(configOf(model));
        for (int i = 0; i < 300; ++i) {
            Json broken = config;
            for (auto& value : broken) {
                if (value.is_string() || random() % 3 != 0) continue;
                static const std::vector<Json> kOdd{0, 1, -1, 7, 1e9, 1e300, 0.5, true, nullptr, "x", Json::array({1, "a"}), Json::object()};
                value = kOdd[random() % kOdd.size()];
            }
            ZooEntry entry;
            if (readHfConfig(broken.dump(), "config.json", "", "", entry)) continue;
            for (const FileIssue& issue : checkEntry(test::zoo(), entry, entryJson(entry))) ADD_FAILURE() << issue.text() << "\n" << broken;
        }
    }
}

} // namespace
} // namespace mlsys
