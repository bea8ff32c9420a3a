// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/hf_config.hpp"

#include "engine/unit_text.hpp"
#include "engine/workload.hpp"
#include "registry/json_tree.hpp"
#include "registry/parameter_count.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace mlsys {
namespace {

// A number of the file is refused beyond this: products of a few still fit a double, and no model comes near.
constexpr double kMost = 1e9;

struct Refused { Issue issue; };

Refused refused(IssueCode code, const std::string& key, const std::string& message) { return {{code, key, message}}; }

// The file's fields. A field of the wrong type is refused by name; null is absence.
class Config {
public:
    explicit Config(const Given& fields) : m_fields(fields) {}

    double whole(const char* key) const {
        const std::optional<double> value = find(key);
        if (!value) throw refused(IssueCode::missingField, key, std::string(key) + " must be given");
        return *value;
    }
    double whole(const char* key, double fallback) const { return find(key).value_or(fallback); }
    bool flag(const char* key, bool fallback) const {
        const Given* given = at(key);
        if (!given) return fallback;
        if (given->type != Given::Type::flag) throw refused(IssueCode::type, key, std::string(key) + " must be true or false, got " + textOf(*given));
        return given->flag;
    }
    std::string text(const char* key) const {
        const Given* given = at(key);
        return given && given->isText() ? std::string(given->text) : std::string();
    }
    const Given* at(const char* key) const {
        const Given* given = m_fields.find(key);
        return given && given->type != Given::Type::nothing ? given : nullptr;
    }

private:
    std::optional<double> find(const char* key) const {
        const Given* given = at(key);
        if (!given) return std::nullopt;
        if (given->type != Given::Type::number || given->number != std::floor(given->number)) throw refused(IssueCode::type, key, std::string(key) + " must be a whole number, got " + textOf(*given));
        if (given->number < 0 || given->number > kMost) throw refused(IssueCode::outOfRange, key, std::string(key) + " must be at least 0 and at most 1e9, got " + textOf(*given));
        return given->number;
    }
    const Given& m_fields;
};

// Layers of a Qwen mixture that are dense: all but each n-th, and those listed.
double denseLayers(const Config& c, double layers) {
    const double step = std::max(1.0, c.whole("decoder_sparse_step", 1));
    std::vector<double> listed;
    if (const Given* list = c.at("mlp_only_layers")) {
        for (const Given& layer : list->parts) if (layer.number >= 0 && layer.number < layers && std::fmod(layer.number + 1, step) == 0) listed.push_back(layer.number);
    }
    std::sort(listed.begin(), listed.end());
    const auto end = std::unique(listed.begin(), listed.end());
    return layers - std::floor(layers / step) + static_cast<double>(end - listed.begin());
}

// What most families name alike. A number of `fallback` that is not 0 stands in for an absent one.
TransformerShape commonShape(const Config& c, const TransformerShape& fallback = {}) {
    const auto whole = [&](const char* key, double otherwise) { return otherwise > 0 ? c.whole(key, otherwise) : c.whole(key); };
    TransformerShape s;
    s.vocab = whole("vocab_size", fallback.vocab);
    s.hidden = c.whole("hidden_size");
    s.layers = c.whole("num_hidden_layers");
    s.heads = whole("num_attention_heads", fallback.heads);
    s.kvHeads = c.whole("num_key_value_heads", fallback.kvHeads > 0 ? fallback.kvHeads : s.heads);
    s.headDim = c.whole("head_dim", fallback.headDim > 0 ? fallback.headDim : std::floor(s.hidden / std::max(1.0, s.heads)));
    s.ffn = c.whole("intermediate_size");
    s.longest = c.whole("max_position_embeddings", fallback.longest);
    s.tied = c.flag("tie_word_embeddings", false);
    return s;
}

TransformerShape llama(const Config& c) {
    TransformerShape s = commonShape(c);
    s.qkvBias = s.outBias = c.flag("attention_bias", false);
    s.ffnBias = c.flag("mlp_bias", false);
    return s;
}

TransformerShape mixtral(const Config& c) {
    TransformerShape s = commonShape(c);
    s.experts = c.whole("num_local_experts");
    s.topK = c.whole("num_experts_per_tok");
    s.expertFfn = s.ffn;
    return s;
}

TransformerShape qwen(const Config& c, bool third, bool mixture) {
    TransformerShape s = commonShape(c);
    s.qkvBias = third ? c.flag("attention_bias", false) : true;
    s.outBias = third && s.qkvBias;
    s.headNorms = third;
    if (!mixture) return s;
    s.experts = c.whole("num_experts");
    s.topK = c.whole("num_experts_per_tok");
    s.expertFfn = c.whole("moe_intermediate_size");
    s.sharedFfn = third ? 0 : c.whole("shared_expert_intermediate_size");
    s.sharedGate = s.sharedFfn > 0;
    s.denseLayers = denseLayers(c, s.layers);
    return s;
}

TransformerShape gemma(const Config& c, int generation) {
    // Gemma 3's published files leave out what equals the library's defaults.
    TransformerShape fallback;
    if (generation == 3) fallback.vocab = 262208, fallback.heads = 8, fallback.kvHeads = 4, fallback.headDim = 256, fallback.longest = 131072;
    TransformerShape s = commonShape(c, fallback);
    s.tied = c.flag("tie_word_embeddings", true);
    s.layerNorms = generation == 1 ? 2 : 4;
    s.headNorms = generation == 3;
    s.qkvBias = s.outBias = c.flag("attention_bias", false);
    return s;
}

TransformerShape deepseek(const Config& c, bool third) {
    TransformerShape s = commonShape(c);
    s.qRank = c.whole("q_lora_rank", 0);
    s.kvRank = c.whole("kv_lora_rank");
    s.nopeDim = c.whole("qk_nope_head_dim");
    s.ropeDim = c.whole("qk_rope_head_dim");
    s.valueDim = c.whole("v_head_dim");
    s.headDim = s.nopeDim + s.ropeDim;
    s.experts = c.whole("n_routed_experts", 0);
    if (s.experts == 0) return s;
    s.topK = c.whole("num_experts_per_tok");
    s.expertFfn = c.whole("moe_intermediate_size");
    s.sharedFfn = s.expertFfn * c.whole("n_shared_experts", 0);
    s.denseLayers = c.whole("first_k_dense_replace", 0);
    s.routerBias = third;
    return s;
}

TransformerShape gpt2(const Config& c) {
    TransformerShape s;
    s.vocab = c.whole("vocab_size");
    s.hidden = c.whole("n_embd");
    s.layers = c.whole("n_layer");
    s.heads = s.kvHeads = c.whole("n_head");
    s.headDim = s.heads > 0 ? std::floor(s.hidden / s.heads) : 0;
    s.positions = s.longest = c.whole("n_positions", c.whole("n_ctx", 1024));
    s.ffn = c.whole("n_inner", 4 * s.hidden);
    s.ffnMatrices = 2;
    s.tied = c.flag("tie_word_embeddings", true);
    s.qkvBias = s.outBias = s.ffnBias = s.normBias = true;
    return s;
}

TransformerShape neox(const Config& c) {
    TransformerShape s = commonShape(c);
    s.ffnMatrices = 2;
    s.qkvBias = s.outBias = c.flag("attention_bias", true);
    s.ffnBias = s.normBias = true;
    return s;
}

TransformerShape phi(const Config& c) {
    TransformerShape s = commonShape(c);
    s.ffnMatrices = 2;
    s.layerNorms = 1; // attention and feed-forward in parallel, after one norm
    s.qkvBias = s.outBias = s.ffnBias = s.normBias = true;
    s.headBias = true;
    return s;
}

struct Family {
    const char* type;
    TransformerShape (*shape)(const Config&);
};
constexpr Family kFamilies[] = {
    {"llama", &llama},
    {"mistral", &llama},
    {"mixtral", &mixtral},
    {"qwen2", [](const Config& c) { return qwen(c, false, false); }},
    {"qwen2_moe", [](const Config& c) { return qwen(c, false, true); }},
    {"qwen3", [](const Config& c) { return qwen(c, true, false); }},
    {"qwen3_moe", [](const Config& c) { return qwen(c, true, true); }},
    {"gpt2", &gpt2},
    {"gpt_neox", &neox},
    {"gemma", [](const Config& c) { return gemma(c, 1); }},
    {"gemma2", [](const Config& c) { return gemma(c, 2); }},
    {"gemma3_text", [](const Config& c) { return gemma(c, 3); }},
    {"deepseek_v2", [](const Config& c) { return deepseek(c, false); }},
    {"deepseek_v3", [](const Config& c) { return deepseek(c, true); }},
    {"phi", &phi},
    {"phi3", &llama},
};

TransformerShape shapeOf(const Config& config) {
    const std::string type = config.text("model_type");
    std::string known;
    for (const Family& family : kFamilies) {
        if (type == family.type) return family.shape(config);
        known += (known.empty() ? "" : ", ") + std::string(family.type);
    }
    throw refused(type.empty() ? IssueCode::missingField : IssueCode::outOfRange, "model_type",
                  (type.empty() ? std::string("model_type must be given") : "model_type \"" + type + "\" is not one whose parameters can be counted") + "; known are " + known + " and gemma3 with a text_config");
}

// Numbers that would make nonsense of the count.
void checkShape(const TransformerShape& s) {
    const auto least = [](double value, double smallest, const char* key) {
        if (value < smallest) throw refused(IssueCode::outOfRange, key, std::string(key) + " must be at least " + shortest(smallest) + ", got " + shortest(value));
    };
    least(s.vocab, 1, "vocab_size");
    least(s.hidden, 1, "hidden_size");
    least(s.layers, 1, "num_hidden_layers");
    least(s.heads, 1, "num_attention_heads");
    least(s.kvHeads, 1, "num_key_value_heads");
    least(s.headDim, 1, "head_dim");
    least(s.ffn, 1, "intermediate_size");
    if (s.kvRank > 0) least(s.valueDim, 1, "v_head_dim");
    if (s.experts == 0) return;
    least(s.expertFfn, 1, "moe_intermediate_size");
    least(s.topK, 1, "num_experts_per_tok");
    least(s.experts, s.topK, "num_experts");
    least(s.layers, s.denseLayers, "num_hidden_layers");
}

std::string idOf(std::string_view name) {
    std::string id;
    for (const char c : name) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (letter) id += c;
        else if (!id.empty() && id.back() != '_') id += '_';
    }
    while (!id.empty() && id.back() == '_') id.pop_back();
    return id;
}

std::string rounded(double count) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.3gB", count / 1e9);
    return buffer;
}

void setValues(const TransformerShape& s, Values& values) {
    // Only what a model of the zoo has a field for, and what says something.
    const auto set = [&](const char* key, double value) { if (value > 0 && findRow(rowsOf<Workload>(), key)) values.set(key, value); };
    values.set("kind", std::string(s.experts > 0 ? "sparse_transformer" : "transformer"));
    values.set("tied_embeddings", s.tied);
    set("parameters", parameters(s, s.experts));
    set("layers", s.layers);
    set("hidden_dim", s.hidden);
    set("heads", s.heads);
    set("kv_heads", s.kvHeads);
    set("head_dim", s.kvRank > 0 ? 0 : s.headDim);
    set("ffn_dim", s.ffn);
    set("ffn_matrices", s.ffnMatrices);
    set("vocab_size", s.vocab);
    set("max_seq_len", s.longest);
    set("kv_lora_rank", s.kvRank);
    set("qk_rope_head_dim", s.ropeDim);
    if (s.experts == 0) return;
    set("active_parameters", parameters(s, s.topK));
    set("experts", s.experts);
    set("active_experts_per_token", s.topK);
    set("expert_ffn_dim", s.expertFfn);
    set("shared_experts", std::round(s.sharedFfn / s.expertFfn));
    set("dense_layers", s.denseLayers);
}

std::string noteOf(const TransformerShape& s, bool textPart) {
    std::string note = "The shape is as the file states it. Parameters were counted from it: embeddings" + std::string(s.tied ? " (shared with the output)" : " and output") + ", attention, "
                       + (s.experts > 0 ? "router, all experts" : "feed-forward") + ", norms" + (s.qkvBias || s.ffnBias ? " and biases." : ".");
    if (s.experts > 0) note += " Active are all but the routed experts that a token does not visit.";
    if (textPart) note += " Only the text part of the model is counted.";
    if (s.kvRank == 0 && s.headDim * s.heads != s.hidden) note += " Heads have " + shortest(s.headDim) + " dimensions, not hidden size over heads.";
    return note;
}

} // namespace

std::optional<FileIssue> readHfConfig(std::string_view text, const std::string& file, const std::string& id, const std::string& name, ZooEntry& out) {
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(text, tree, fault)) return FileIssue{file, fault.line, {IssueCode::parse, "", fault.message}};
    if (!tree.root().isObject()) return FileIssue{file, 1, {IssueCode::type, "", "a config is a JSON object"}};
    // A model of several senses keeps its text part apart.
    const Given* inner = tree.root().find("text_config");
    const bool textPart = inner && inner->isObject();
    const Config whole(tree.root());
    const Config config(textPart ? *inner : tree.root());
    ZooEntry entry;
    try {
        const TransformerShape shape = shapeOf(config);
        checkShape(shape);
        const double count = parameters(shape, shape.experts);
        entry.kind = EntryKind::models;
        entry.group = "language";
        const std::string path = whole.text("_name_or_path"); // "organisation/model"
        entry.name = !name.empty() ? name : path.substr(path.find_last_of('/') + 1);
        if (entry.name.empty()) entry.name = config.text("model_type") + " " + rounded(count);
        entry.id = id.empty() ? idOf(entry.name) : id;
        if (entry.id.empty() || entry.id != idOf(entry.id)) throw refused(IssueCode::outOfRange, "id", "an id is made of letters, digits and _, got \"" + entry.id + "\"");
        setValues(shape, entry.values);
        const std::string fileName = std::filesystem::path(file).filename().string();
        Source source{{}, "derived", fileName + " of " + entry.name + " (Hugging Face, model_type " + config.text("model_type") + ")", "", "", "", noteOf(shape, textPart)};
        for (const auto& [place, atom] : entry.values) if (place != "kind") source.covers.push_back(place);
        entry.sources.push_back(std::move(source));
    } catch (const Refused& wrong) {
        const std::string path = (textPart ? "text_config." : "") + wrong.issue.field;
        return FileIssue{file, json::lineOf(text, path), wrong.issue};
    }
    out = std::move(entry);
    return std::nullopt;
}

} // namespace mlsys
