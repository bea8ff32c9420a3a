// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the memory: inference or serving beside training at ZeRO 0 to 3, against the capacity line. Two pages share
// it: Memory (Run) and Training memory (Train), which varies activation checkpointing instead.
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/memory_notes.h"
#include "models/repairs.h"
#include "models/sentence_text.h"
#include "models/verdict.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// A class, so that lupdate knows the context.
class MemoryPageText { Q_DECLARE_TR_FUNCTIONS(MemoryPage) };

struct Part {
    const char* key;      // output of TrainingMemoryModel
    Ink ink;
    Bytes TrainingMemoryOut::*member;
};
constexpr std::array kParts{
    Part{"weights", Ink::weights, &TrainingMemoryOut::weights},
    Part{"gradients", Ink::gradients, &TrainingMemoryOut::gradients},
    Part{"optimizer_state", Ink::optimizer, &TrainingMemoryOut::optimizerState},
    Part{"activations", Ink::activations, &TrainingMemoryOut::activations},
    Part{"communication_buffers", Ink::buffers, &TrainingMemoryOut::communicationBuffers},
};

// One bar: a variant of the scenario, solved.
struct Variant {
    QString title;
    TrainingMemoryOut out;
    bool current = false;
    std::vector<std::pair<const char*, double>> inputs = {}; // that make it
    Bytes kvCache = Bytes::from_value(0);                    // these of serving alone
    Bytes draft = Bytes::from_value(0);
    bool onDecodeHardware = false;                           // its capacity is that device's
};
// What the first of the bars is, and so whose numbers it has.
enum class First { training, inference, serving };

Variant solved(const QString& title, const TrainingMemoryIn& in, const Assumptions& assumptions, bool current) {
    Variant variant{title, {}, current};
    solveTrainingMemory(in, assumptions, variant.out);
    return variant;
}

// Inference holds the weights alone; serving adds the KV cache.
Variant inferenceVariant(const SingleNodeIn& in, const SingleNodeOut& out, bool current) {
    Variant variant{MemoryPageText::tr("Inference"), {}, current};
    variant.out.weights = out.memoryFootprint;
    variant.out.totalMemory = out.memoryFootprint;
    variant.out.availableMemory = in.hardware.memory.capacity;
    variant.out.feasible = out.feasible;
    return variant;
}

// Weights and cache on one accelerator, as the Serving page and the Overview judge them.
Variant servingVariant(const ServingIn& in, const ServingOut& out) {
    Variant variant{MemoryPageText::tr("Serving"), {}, true};
    variant.out.weights = out.modelWeightsSize;
    variant.out.totalMemory = out.totalMemoryRequired;
    variant.out.availableMemory = (in.decodeHardware ? *in.decodeHardware : in.hardware).memory.capacity;
    variant.out.feasible = out.feasible;
    variant.kvCache = out.kvCacheSize;
    if (in.draftModel) variant.draft = weightBytes(*in.draftModel, in.precision);
    variant.onDecodeHardware = in.decodeHardware.has_value();
    return variant;
}

QString cacheTitle() { return translated(findRow(rowsOf<ServingOut>(), "kv_cache_size")->title); }
QString draftTitle() { return translated(findRow(rowsOf<ServingIn>(), "draft_model")->title); }
bool holdsCache(const std::vector<Variant>& variants) { return raw(variants.front().kvCache) > 0; }
bool holdsDraft(const std::vector<Variant>& variants) { return raw(variants.front().draft) > 0; }

ChartSpec stack(const PageContext& context, const QString& key, const QString& title, const std::vector<Variant>& variants) {
    BarsChart chart;
    double most = 0;
    const auto addSet = [&](const QString& part, const QString& name, Ink ink, auto value) {
        BarSet set{part, name, ink, {}};
        for (const Variant& variant : variants) set.values.push_back(raw(value(variant)));
        chart.sets.push_back(std::move(set));
    };
    for (const Part& part : kParts) {
        addSet(qstring(part.key), translated(findRow(rowsOf<TrainingMemoryOut>(), part.key)->title), part.ink, [&](const Variant& variant) { return variant.out.*part.member; });
    }
    if (holdsCache(variants)) addSet(u"kv_cache"_s, cacheTitle(), Ink::kvCache, [](const Variant& variant) { return variant.kvCache; });
    if (holdsDraft(variants)) addSet(u"draft"_s, draftTitle(), Ink::series5, [](const Variant& variant) { return variant.draft; });
    for (std::size_t i = 0; i < variants.size(); ++i) {
        chart.categories << variants[i].title;
        most = std::max({most, raw(variants[i].out.totalMemory), raw(variants[i].out.availableMemory)});
        if (variants[i].current) chart.emphasized = static_cast<int>(i);
    }
    chart.value = linearAxis(context, MemoryPageText::tr("Memory per accelerator"), dimensionOf<Bytes>, "GB", most);
    const auto addLimit = [&](const Variant& variant, const QString& device) {
        const double capacity = raw(variant.out.availableMemory);
        chart.limits.push_back({Mark::Along::y, capacity, Ink::limit, Stroke::dash, 1.5, MemoryPageText::tr("%1: %2").arg(device, context.format.capacity(capacity))});
    };
    // Decode may run on a device of its own, training does not.
    const auto onHardware = std::find_if(variants.begin(), variants.end(), [](const Variant& variant) { return !variant.onDecodeHardware; });
    if (onHardware != variants.end()) addLimit(*onHardware, qstring(entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware).id));
    if (variants.front().onDecodeHardware && (onHardware == variants.end() || raw(onHardware->out.availableMemory) != raw(variants.front().out.availableMemory))) {
        addLimit(variants.front(), translated(findRow(rowsOf<ServingIn>(), "decode_hardware")->title));
    }
    QStringList spoken;
    for (const Variant& variant : variants) spoken << variant.title + u": "_s + fitText(context.format, raw(variant.out.totalMemory), raw(variant.out.availableMemory));
    return chartOf(context, key, title, spoken.join(u"; "_s) + u'.', std::move(chart));
}

// Where the first variant is no training, another solver counts it: the key of one of its numbers.
QString firstKey(First first, const char* key) {
    const std::string_view part = key;
    const QString total = first == First::serving ? outputKey(kServing, "total_memory_required") : outputKey(kSingleNode, "memory_footprint");
    if (first == First::serving && part == "weights") return outputKey(kServing, "model_weights_size");
    return part == "weights" || part == "total_memory" ? total : partKey(total, qstring(key));
}

Table twin(const PageContext& context, const std::vector<Variant>& variants, First first) {
    Table table;
    const double most = raw(std::max_element(variants.begin(), variants.end(), [](const Variant& a, const Variant& b) { return a.out.totalMemory < b.out.totalMemory; })->out.totalMemory);
    // In serving the cache is what is looked for: the device's unit shows it, that of a training beside it may not.
    const ValueFormat::Unit unit = context.format.unitFor(first == First::serving ? raw(variants.front().out.availableMemory) : most, dimensionOf<Bytes>, "GB");
    table.columns << MemoryPageText::tr("Part (%1)").arg(unit.name);
    for (const Variant& variant : variants) table.columns << variant.title;
    const auto add = [&](const QString& title, const QString& help, auto value, auto keyOf) {
        std::vector<Cell> cells{{title, std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral, help}};
        for (std::size_t i = 0; i < variants.size(); ++i) {
            const double bytes = value(variants[i]);
            // Small parts keep three digits: "0.100".
            const double shown = bytes / unit.factor;
            const int places = shown >= 0.2 || shown == 0 ? 2 : 3;
            cells.push_back({context.format.numberIn(bytes, utf8(unit.name).c_str(), places), bytes, keyOf(i), {}, Tone::neutral, help});
        }
        table.rows.push_back(std::move(cells));
    };
    const auto row = [&](const char* key, auto value) {
        const Row& described = *findRow(rowsOf<TrainingMemoryOut>(), key);
        add(translated(described.title), translated(described.help), [&](const Variant& variant) { return raw(value(variant.out)); }, [&](std::size_t i) {
            if (first != First::training && i == 0) return firstKey(first, key);
            return variantKey(context, kTrainingMemory, key, variants[i].current ? decltype(variants[i].inputs)() : variants[i].inputs);
        });
    };
    const auto onlyFirst = [](const QString& key) { return [key](std::size_t i) { return i == 0 ? key : QString(); }; };
    for (const Part& part : kParts) row(part.key, [&](const TrainingMemoryOut& out) { return out.*part.member; });
    if (holdsCache(variants)) {
        add(cacheTitle(), translated(findRow(rowsOf<ServingOut>(), "kv_cache_size")->help), [](const Variant& variant) { return raw(variant.kvCache); }, onlyFirst(outputKey(kServing, "kv_cache_size")));
    }
    if (holdsDraft(variants)) {
        add(draftTitle(), translated(findRow(rowsOf<ServingOut>(), "total_memory_required")->help), [](const Variant& variant) { return raw(variant.draft); },
            onlyFirst(partKey(outputKey(kServing, "total_memory_required"), u"draft"_s)));
    }
    row("total_memory", [](const TrainingMemoryOut& out) { return out.totalMemory; });
    row("available_memory", [](const TrainingMemoryOut& out) { return out.availableMemory; });
    if (first == First::serving) {
        add(MemoryPageText::tr("Free"), MemoryPageText::tr("What is left of the memory; 0 where it does not suffice."),
            [](const Variant& variant) { return std::max(0.0, raw(variant.out.availableMemory) - raw(variant.out.totalMemory)); }, [](std::size_t) { return QString(); });
    }
    std::vector<Cell> fits{{MemoryPageText::tr("Fits"), std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral, {}}};
    for (const Variant& variant : variants) {
        fits.push_back({variant.out.feasible ? MemoryPageText::tr("yes") : MemoryPageText::tr("no"), std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral,
                        fitText(context.format, raw(variant.out.totalMemory), raw(variant.out.availableMemory))});
    }
    table.rows.push_back(std::move(fits));
    return table;
}

std::vector<Variant> zeroStages(const Solution& solution, bool markCurrent) {
    std::vector<Variant> variants;
    TrainingMemoryIn in = solution.in.as<TrainingMemoryIn>();
    const Count current = in.zeroStage;
    for (Count stage = 0; stage <= 3; ++stage) {
        in.zeroStage = stage;
        variants.push_back(solved(MemoryPageText::tr("ZeRO %1").arg(stage), in, solution.assumptions, markCurrent && stage == current));
        if (stage != current) variants.back().inputs = {{"zero_stage", static_cast<double>(stage)}};
    }
    return variants;
}

// Cards of the scenario's own training configuration.
void trainingCards(const PageContext& context, const TrainingMemoryOut& out, Content& content) {
    Card total = outputCard(context, kTrainingMemory, "total_memory");
    total.verdict = fitText(context.format, raw(out.totalMemory), raw(out.availableMemory));
    total.tone = out.feasible ? Tone::good : Tone::bad;
    content.cards.push_back(total);
    for (const Part& part : kParts) content.cards.push_back(outputCard(context, kTrainingMemory, part.key));
}

// The serving task's own answer, as its page gives it.
void addServing(const PageContext& context, const ServingIn& in, const Variant& variant, Content& content) {
    const QString fit = fitText(context.format, raw(variant.out.totalMemory), raw(variant.out.availableMemory));
    Card total = outputCard(context, kServing, "total_memory_required");
    total.verdict = fit;
    total.tone = variant.out.feasible ? Tone::good : Tone::bad;
    content.cards = {total, outputCard(context, kServing, "model_weights_size"), outputCard(context, kServing, "kv_cache_size")};
    const QString each = in.tpSize > 1 ? MemoryPageText::tr("Each of %1 accelerators: %2").arg(QString::number(in.tpSize), fit) : fit;
    content.verdict = MemoryPageText::tr("Serving: %1").arg(each) + u" · "_s + assumptionBadge(context.results.scenario());
    content.defaultKey = outputKey(kServing, "total_memory_required");
    if (!variant.out.feasible) markInfeasible(content, each, servingRepairs(context));
}

Content buildMemory(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kSingleNode, content)) return content;
    const bool training = context.results.scenario().training();
    // Serving is judged with its cache; what keeps none has its weights alone.
    const Solution* serving = context.results.scenario().values.text("task") == "serving" ? &context.results.solution(kServing) : nullptr;
    if (serving && !serving->solved()) {
        if (serving->issues.front().code != IssueCode::notApplicable) {
            explainUnsolved(context, kServing, content);
            return content;
        }
        content.notes.push_back(MemoryPageText::tr("Serving: %1").arg(issueText(kServing, serving->issues.front())));
        serving = nullptr;
    }
    const Solution& inference = context.results.solution(kSingleNode);
    const auto& in = inference.in.as<SingleNodeIn>();
    const auto& out = inference.out.as<SingleNodeOut>();
    std::vector<Variant> variants{serving ? servingVariant(serving->in.as<ServingIn>(), serving->out.as<ServingOut>()) : inferenceVariant(in, out, !training)};
    const Solution& solution = context.results.solution(kTrainingMemory);
    if (solution.solved()) {
        for (Variant& variant : zeroStages(solution, training)) variants.push_back(std::move(variant));
    } else if (training) {
        explainUnsolved(context, kTrainingMemory, content);
        return content;
    } else {
        content.notes.push_back(MemoryPageText::tr("Training: %1").arg(issueText(kTrainingMemory, solution.issues.front())));
    }
    content.charts.push_back(stack(context, u"memory"_s, MemoryPageText::tr("What fills the memory"), variants));
    content.table = twin(context, variants, serving ? First::serving : First::inference);
    if (training) {
        const auto& trained = solution.out.as<TrainingMemoryOut>();
        trainingCards(context, trained, content);
        content.verdict = trainingVerdict(context, trained);
        content.defaultKey = outputKey(kTrainingMemory, "total_memory");
        if (!trained.feasible) markInfeasible(content, content.cards.front().verdict, trainingRepairs(context));
        noteReplicas(context, solution, content);
        for (QString& note : noteTexts(solution)) content.notes.push_back(std::move(note));
    } else {
        if (serving) {
            addServing(context, serving->in.as<ServingIn>(), variants.front(), content);
        } else {
            Card weights = outputCard(context, kSingleNode, "memory_footprint");
            weights.verdict = fitText(context.format, raw(out.memoryFootprint), raw(in.hardware.memory.capacity));
            weights.tone = out.feasible ? Tone::good : Tone::bad;
            content.cards.push_back(weights);
            content.verdict = inferenceVerdict(context, in, out);
            content.defaultKey = outputKey(kSingleNode, "memory_footprint");
            if (!out.feasible) markInfeasible(content, weights.verdict, inferenceRepairs(context));
        }
        if (solution.solved()) {
            Card total = outputCard(context, kTrainingMemory, "total_memory");
            const auto& trained = solution.out.as<TrainingMemoryOut>();
            total.title = MemoryPageText::tr("To train it");
            total.verdict = fitText(context.format, raw(trained.totalMemory), raw(trained.availableMemory));
            total.tone = trained.feasible ? Tone::good : Tone::bad;
            content.cards.push_back(total);
        }
    }
    return content;
}

Content buildTrainingMemory(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kTrainingMemory, content)) return content;
    const Solution& solution = context.results.solution(kTrainingMemory);
    const auto& out = solution.out.as<TrainingMemoryOut>();
    TrainingMemoryIn in = solution.in.as<TrainingMemoryIn>();
    const Checkpointing current = in.activationCheckpointing;
    std::vector<Variant> variants;
    for (const Choice& choice : choicesOf<Checkpointing>()) {
        in.activationCheckpointing = static_cast<Checkpointing>(choice.value);
        variants.push_back(solved(translated(choice.title), in, solution.assumptions, in.activationCheckpointing == current));
        variants.back().inputs = {{"activation_checkpointing", static_cast<double>(choice.value)}};
    }
    content.charts.push_back(stack(context, u"checkpointing"_s, MemoryPageText::tr("Activation checkpointing: what is kept for the backward pass"), variants));
    content.table = twin(context, variants, First::training);
    trainingCards(context, out, content);
    content.verdict = trainingVerdict(context, out);
    content.defaultKey = outputKey(kTrainingMemory, "activations");
    content.notes = noteTexts(solution);
    noteReplicas(context, solution, content);
    if (!out.feasible) markInfeasible(content, content.cards.front().verdict, trainingRepairs(context));
    return content;
}

// Training this model on one device of many, all else as at first.
Preset preset(Text title, const char* model, double zeroStage) {
    return {title, {{"task", std::string("training")}, {"model", std::string(model)}, {"hardware", std::string("H100")}, {"fleet", std::nullopt}, {"precision", std::string("fp16")},
                    {"training.batch_size", 8.0}, {"training.seq_len", std::nullopt}, {"training.dp_size", 8.0}, {"training.tp_size", std::nullopt}, {"training.pp_size", std::nullopt},
                    {"training.zero_stage", zeroStage}, {"training.activation_checkpointing", std::nullopt}}};
}

std::vector<Preset> presets() {
    return {preset(MLS_TEXT("preset", "Llama 3.1 8B in training: why 16 GB of weights take far more"), "Llama3_8B", 0),
            preset(MLS_TEXT("preset", "… ZeRO 1 over 8: the optimizer state shrinks"), "Llama3_8B", 1),
            preset(MLS_TEXT("preset", "… ZeRO 2: the gradients too"), "Llama3_8B", 2),
            preset(MLS_TEXT("preset", "… ZeRO 3: and the weights"), "Llama3_8B", 3)};
}

} // namespace

Page memoryPage() {
    return {"memory", MLS_TEXT("page", "Memory"), "Run", "Training (Vol I, Ch 8)", {&kSingleNode, &kServing, &kTrainingMemory}, &buildMemory, presets()};
}

Page trainingMemoryPage() {
    return {"training-memory", MLS_TEXT("page", "Training memory"), "Train", kTrainingMemory.chapter, {&kTrainingMemory}, &buildTrainingMemory};
}

} // namespace mlsys
