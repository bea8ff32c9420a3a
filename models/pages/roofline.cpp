// SPDX-License-Identifier: GPL-3.0-or-later
// The Roofline page: one device, one forward pass.
#include "engine/solvers/serving.hpp"
#include "engine/solvers/single_node.hpp"
#include "models/page.h"
#include "models/page_parts.h"
#include "models/pages/roofline_chart.h"
#include "models/repairs.h"
#include "models/verdict.h"
#include "models/words.h"

#include <QCoreApplication>

namespace mlsys {
namespace {

// A class, so that lupdate knows the context.
class RooflinePageText { Q_DECLARE_TR_FUNCTIONS(RooflinePage) };

// Accelerators that the scenario's serving divides the model over; 1 where it does not serve.
Count dividedOver(const PageContext& context) {
    if (context.results.scenario().training()) return 1;
    const Solution& serving = context.results.solution(kServing);
    return serving.solved() ? serving.in.as<ServingIn>().tpSize : 1;
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kSingleNode, content)) return content;
    const Solution& solution = context.results.solution(kSingleNode);
    const auto& in = solution.in.as<SingleNodeIn>();
    const auto& out = solution.out.as<SingleNodeOut>();

    Card latency = outputCard(context, kSingleNode, "latency");
    latency.verdict = bottleneckText(context.format, out);
    content.cards.push_back(latency);
    content.cards.push_back(outputCard(context, kSingleNode, "throughput"));
    Card intensity = outputCard(context, kSingleNode, "arithmetic_intensity");
    intensity.verdict = out.bottleneck == Bottleneck::memory ? RooflinePageText::tr("left of the ridge") : RooflinePageText::tr("right of the ridge");
    content.cards.push_back(intensity);
    content.cards.push_back(outputCard(context, kSingleNode, "mfu"));
    content.charts.push_back(rooflineChart(context, solution));
    content.table = outputTable(context, kSingleNode);
    content.notes = noteTexts(solution);
    if (const QString note = onePassNote(in.model, solution.assumptions); !note.isEmpty()) content.notes.push_back(note);
    if (const QString note = activationNote(context.format, in.model, in.batchSize, solution.assumptions); !note.isEmpty()) content.notes.push_back(note);
    content.verdict = inferenceVerdict(context, in, out);
    QString fit = fitText(context.format, raw(out.memoryFootprint), raw(in.hardware.memory.capacity));
    // Serving answers for several devices together: not another answer, but another question.
    if (const Count devices = dividedOver(context); devices > 1) {
        content.notes.push_back(RooflinePageText::tr("This page is about one device that holds all the weights, without tensor parallelism. The Serving page divides weights and KV cache over %1 devices (Tensor parallel) and says whether they fit there.").arg(devices));
        content.verdict = RooflinePageText::tr("One device with all the weights: %1").arg(content.verdict);
        fit = RooflinePageText::tr("One device with all the weights: %1").arg(fit);
    }
    content.defaultKey = outputKey(kSingleNode, "latency");
    if (raw(out.arithmeticIntensity) == 0) {
        content.notes.push_back(RooflinePageText::tr("This workload's entry states no operations, so it has no place on the intensity axis: it only moves data."));
    }
    if (!out.feasible) {
        markInfeasible(content, fit, inferenceRepairs(context));
    }
    return content;
}

// One device on one model, all else as at first.
Preset preset(Text title, const char* model, const char* hardware, double batch) {
    return {title, {{"task", std::string("inference")}, {"model", std::string(model)}, {"hardware", std::string(hardware)}, {"fleet", std::nullopt}, {"precision", std::string("fp16")},
                    {"inference.batch_size", batch}, {"inference.efficiency", std::nullopt}}};
}

std::vector<Preset> presets() {
    return {preset(MLS_TEXT("preset", "ResNet-50 on an A100, one image: where does the time go?"), "ResNet50", "A100", 1),
            preset(MLS_TEXT("preset", "… a batch of 256: across the ridge"), "ResNet50", "A100", 256),
            preset(MLS_TEXT("preset", "ResNet-50, batch 32, on a T4 (Ctrl-click other devices)"), "ResNet50", "T4", 32),
            preset(MLS_TEXT("preset", "… on a B200: which wall is left?"), "ResNet50", "B200", 32),
            preset(MLS_TEXT("preset", "A token of Llama 3.1 8B on an H100: the bandwidth decides"), "Llama3_8B", "H100", 1)};
}

} // namespace

Page rooflinePage() {
    return {"roofline", MLS_TEXT("page", "Roofline"), "Run", kSingleNode.chapter, {&kSingleNode}, &build, presets()};
}

} // namespace mlsys
