// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the memory: inference beside training at ZeRO 0 to 3, against the capacity line. Two pages share it:
// Memory (Run) and Training memory (Train), which varies activation checkpointing instead.
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/single_node.hpp"
#include "engine/solvers/training_memory.hpp"
#include "engine/explore/layout_search.hpp"
#include "models/chart_parts.h"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/repairs.h"
#include "models/sentence_text.h"
#include "models/verdict.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
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
};

Variant solved(const QString& title, const TrainingMemoryIn& in, const Assumptions& assumptions, bool current) {
    Variant variant{title, {}, current};
    solveTrainingMemory(in, assumptions, variant.out);
    return variant;
}

// Inference holds the weights alone until the serving solver adds the KV cache.
Variant inferenceVariant(const SingleNodeIn& in, const SingleNodeOut& out, bool current) {
    Variant variant{MemoryPageText::tr("Inference"), {}, current};
    variant.out.weights = out.memoryFootprint;
    variant.out.totalMemory = out.memoryFootprint;
    variant.out.availableMemory = in.hardware.memory.capacity;
    variant.out.feasible = out.feasible;
    return variant;
}

ChartSpec stack(const PageContext& context, const QString& key, const QString& title, const std::vector<Variant>& variants) {
    BarsChart chart;
    const double capacity = raw(variants.front().out.availableMemory);
    double most = capacity;
    for (const Part& part : kParts) {
        BarSet set{qstring(part.key), translated(findRow(rowsOf<TrainingMemoryOut>(), part.key)->title), part.ink, {}};
        for (const Variant& variant : variants) set.values.push_back(raw(variant.out.*part.member));
        chart.sets.push_back(std::move(set));
    }
    for (std::size_t i = 0; i < variants.size(); ++i) {
        chart.categories << variants[i].title;
        most = std::max(most, raw(variants[i].out.totalMemory));
        if (variants[i].current) chart.emphasized = static_cast<int>(i);
    }
    chart.value = linearAxis(context, MemoryPageText::tr("Memory per accelerator"), dimensionOf<Bytes>, "GB", most);
    chart.limits.push_back({Mark::Along::y, capacity, Ink::limit, Stroke::dash, 1.5,
                            MemoryPageText::tr("%1: %2").arg(qstring(entityView(context.results.zoo(), context.results.scenario(), EntryKind::hardware).id), context.format.capacity(capacity))});
    QStringList spoken;
    for (const Variant& variant : variants) spoken << variant.title + u": "_s + fitText(context.format, raw(variant.out.totalMemory), capacity);
    return chartOf(context, key, title, spoken.join(u"; "_s) + u'.', std::move(chart));
}

// `inference`: the first variant, whose weights are another solver's.
Table twin(const PageContext& context, const std::vector<Variant>& variants, bool inference) {
    Table table;
    const double most = raw(std::max_element(variants.begin(), variants.end(), [](const Variant& a, const Variant& b) { return a.out.totalMemory < b.out.totalMemory; })->out.totalMemory);
    const ValueFormat::Unit unit = context.format.unitFor(most, dimensionOf<Bytes>, "GB");
    table.columns << MemoryPageText::tr("Part (%1)").arg(unit.name);
    for (const Variant& variant : variants) table.columns << variant.title;
    const auto row = [&](const char* key, auto value) {
        const Row& described = *findRow(rowsOf<TrainingMemoryOut>(), key);
        std::vector<Cell> cells{{translated(described.title), std::numeric_limits<double>::quiet_NaN(), {}, {}, Tone::neutral, translated(described.help)}};
        for (std::size_t i = 0; i < variants.size(); ++i) {
            const double bytes = raw(value(variants[i].out));
            // Small parts keep three digits: "0.100".
            const double shown = bytes / unit.factor;
            const int places = shown >= 0.2 || shown == 0 ? 2 : 3;
            const bool isWeights = std::string_view(key) == "weights" || std::string_view(key) == "total_memory";
            const QString explained = !inference || i > 0 ? variantKey(context, kTrainingMemory, key, variants[i].current ? decltype(variants[i].inputs)() : variants[i].inputs)
                                    : isWeights ? outputKey(kSingleNode, "memory_footprint") : partKey(outputKey(kSingleNode, "memory_footprint"), qstring(key));
            cells.push_back({context.format.numberIn(bytes, utf8(unit.name).c_str(), places), bytes, explained, {}, Tone::neutral, translated(described.help)});
        }
        table.rows.push_back(std::move(cells));
    };
    for (const Part& part : kParts) row(part.key, [&](const TrainingMemoryOut& out) { return out.*part.member; });
    row("total_memory", [](const TrainingMemoryOut& out) { return out.totalMemory; });
    row("available_memory", [](const TrainingMemoryOut& out) { return out.availableMemory; });
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

// One replica of many looks alone here; what it shares depends on how many there are.
void noteReplicas(const PageContext& context, const TrainingMemoryIn& in, Content& content) {
    const Solution& step = context.results.solution(kDistributed);
    if (step.solved() && step.out.as<DistributedOut>().parallelism.dp != in.dpSize) {
        const TrainingLayout layout = layoutOf(step.in.as<DistributedIn>());
        content.notes.push_back(MemoryPageText::tr("Data parallel is %1 here and %2 on the scenario's fleet (Scaling), whose ranks share the state and pass their samples in %3 micro-batches. Set Data parallel to %2 and Gradient accumulation to %3 for the same numbers.")
                                    .arg(QString::number(in.dpSize), QString::number(layout.dp), QString::number(layout.microBatches)));
    } else if (in.dpSize == 1) {
        content.notes.push_back(MemoryPageText::tr("With data parallel 1 there is nobody to share with: all ZeRO stages need the same."));
    }
}

Content buildMemory(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kSingleNode, content)) return content;
    const bool training = context.results.scenario().training();
    const Solution& inference = context.results.solution(kSingleNode);
    const auto& in = inference.in.as<SingleNodeIn>();
    const auto& out = inference.out.as<SingleNodeOut>();
    std::vector<Variant> variants{inferenceVariant(in, out, !training)};
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
    content.table = twin(context, variants, true);
    if (training) {
        const auto& trained = solution.out.as<TrainingMemoryOut>();
        trainingCards(context, trained, content);
        content.verdict = trainingVerdict(context, trained);
        content.defaultKey = outputKey(kTrainingMemory, "total_memory");
        if (!trained.feasible) markInfeasible(content, content.cards.front().verdict, trainingRepairs(context));
        noteReplicas(context, solution.in.as<TrainingMemoryIn>(), content);
        for (QString& note : noteTexts(solution)) content.notes.push_back(std::move(note));
    } else {
        Card weights = outputCard(context, kSingleNode, "memory_footprint");
        weights.verdict = fitText(context.format, raw(out.memoryFootprint), raw(in.hardware.memory.capacity));
        weights.tone = out.feasible ? Tone::good : Tone::bad;
        content.cards.push_back(weights);
        if (solution.solved()) {
            Card total = outputCard(context, kTrainingMemory, "total_memory");
            const auto& trained = solution.out.as<TrainingMemoryOut>();
            total.title = MemoryPageText::tr("To train it");
            total.verdict = fitText(context.format, raw(trained.totalMemory), raw(trained.availableMemory));
            total.tone = trained.feasible ? Tone::good : Tone::bad;
            content.cards.push_back(total);
        }
        content.verdict = inferenceVerdict(context, in, out);
        content.defaultKey = outputKey(kSingleNode, "memory_footprint");
        if (!out.feasible) markInfeasible(content, weights.verdict, inferenceRepairs(context));
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
    content.table = twin(context, variants, false);
    trainingCards(context, out, content);
    content.verdict = trainingVerdict(context, out);
    content.defaultKey = outputKey(kTrainingMemory, "activations");
    content.notes = noteTexts(solution);
    noteReplicas(context, in, content);
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
    return {"memory", MLS_TEXT("page", "Memory"), "Run", "Training (Vol I, Ch 8)", {&kSingleNode, &kTrainingMemory}, &buildMemory, presets()};
}

Page trainingMemoryPage() {
    return {"training-memory", MLS_TEXT("page", "Training memory"), "Train", kTrainingMemory.chapter, {&kTrainingMemory}, &buildTrainingMemory};
}

} // namespace mlsys
