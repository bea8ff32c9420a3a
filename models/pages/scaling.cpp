// SPDX-License-Identifier: GPL-3.0-or-later
// The Scaling page: one training step of a fleet. Where its time goes, what is left when the fleet grows, the pipeline's
// schedule, and the layouts into which the fleet divides.
#include "models/chart_parts.h"
#include "models/page_parts.h"
#include "models/pages/scaling_parts.h"
#include "models/repairs.h"
#include "models/sentence_text.h"
#include "models/verdict.h"
#include "models/variant_key.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr std::size_t kLayoutsShown = 6;
constexpr std::size_t kNearest = 3; // layouts offered for one that does not divide the fleet

// A class, so that lupdate knows the context; after the constants, whose std:: it would take for one.
class ScalingPageText { Q_DECLARE_TR_FUNCTIONS(ScalingPage) };

Card trainingCard(const PageContext& context, const DistributedIn& in, const DistributedOut& out) {
    if (!out.trainingTime) {
        Card card = outputCard(context, kDistributed, hasTokens(in.model) ? "token_throughput" : "throughput");
        card.verdict = ScalingPageText::tr("for time and cost: Training tokens");
        return card;
    }
    Card card = outputCard(context, kDistributed, "training_time");
    QStringList parts{context.format.value(raw(*out.trainingEnergy), dimensionOf<Energy>, "kWh").text()};
    parts << (out.trainingCost ? context.format.value(raw(*out.trainingCost), dimensionOf<Money>, "USD").text() : ScalingPageText::tr("cost unknown"));
    card.verdict = listed(parts);
    return card;
}

// The numbers of the headline, and what each of them means.
void addCards(const PageContext& context, const Solution& solution, Content& content) {
    const auto& in = solution.in.as<DistributedIn>();
    const auto& out = solution.out.as<DistributedOut>();
    const auto add = [&](const char* output, const QString& verdict) {
        content.cards.push_back(outputCard(context, kDistributed, output));
        content.cards.back().verdict = verdict;
    };
    const auto text = [&](const char* output) { return context.format.value(*findRow(rowsOf<DistributedOut>(), output), &out).text(); };
    add("step_latency", text("bottleneck"));
    add("mfu", ScalingPageText::tr("HFU %1").arg(text("hfu")));
    add("scaling_efficiency", ScalingPageText::tr("communication %1 of the step").arg(context.format.percent(out.communicationLatency / out.stepLatency)));
    add("bubble_fraction", in.ppSize > 1 ? ScalingPageText::tr("%1 stages").arg(in.ppSize) : ScalingPageText::tr("no pipeline"));
    add("memory_per_accelerator", fitText(context.format, raw(out.memoryPerAccelerator), raw(in.fleet.node.accelerator.memory.capacity)));
    content.cards.back().tone = out.feasible ? Tone::good : Tone::bad;
    content.cards.push_back(trainingCard(context, in, out));
}

QString pageVerdict(const PageContext& context, const Solution& solution) {
    const auto& out = solution.out.as<DistributedOut>();
    const Row& bottleneck = *findRow(rowsOf<DistributedOut>(), "bottleneck");
    const double capacity = raw(solution.in.as<DistributedIn>().fleet.node.accelerator.memory.capacity);
    return QStringList{context.format.value(bottleneck, &out).text(), fitText(context.format, raw(out.memoryPerAccelerator), capacity),
                       ScalingPageText::tr("%1 a step").arg(context.format.value(raw(out.stepLatency), dimensionOf<Time>, "ms").text()),
                       ScalingPageText::tr("MFU %1").arg(context.format.percent(out.mfu)), assumptionBadge(context.results.scenario())}.join(u" · "_s);
}

// One line for each step, layout and size of the fleet that the page compares: the same columns for all.
class StepTable {
public:
    StepTable(const PageContext& context, const Solution& solution, const Comparison& comparison)
        : m_context(context), m_in(solution.in.as<DistributedIn>()), m_comparison(comparison), m_parts(usedParts(comparison)) {
        m_table.columns = {ScalingPageText::tr("Step of training"), layoutColumn(), ScalingPageText::tr("Step"), ScalingPageText::tr("Efficiency"), ScalingPageText::tr("MFU"), ScalingPageText::tr("Bubble"),
                           ScalingPageText::tr("Memory"), ScalingPageText::tr("Fits")};
        for (const StepPart* part : m_parts) m_table.columns << translated(part->title);
        if (m_in.tokens) m_table.columns << ScalingPageText::tr("Training") << ScalingPageText::tr("Energy") << ScalingPageText::tr("Cost");
        m_table.columns << ScalingPageText::tr("Remark");
    }

    Table made() {
        for (const StepVariant& step : m_comparison.steps) add(step.title, step.out, step.inputs);
        const std::vector<Layout>& layouts = m_comparison.layouts.allowed;
        for (std::size_t i = 0; i < std::min(layouts.size(), kLayoutsShown); ++i) {
            if (layouts.size() > 1) add(ScalingPageText::tr("Layout, no. %1 of %2").arg(i + 1).arg(layouts.size()), layouts[i].out, sizesOf(layouts[i].out.parallelism), layouts[i].isCurrent ? ScalingPageText::tr("as set") : QString());
        }
        if (totalAccelerators(m_in.fleet) > 1) for (const RefusedLayout& layout : m_comparison.layouts.refused) refuse(layout);
        for (const FleetSize& size : m_comparison.sizes) add(ScalingPageText::tr("%1 accelerators").arg(size.accelerators), size.sameBatch, {{"fleet.count", nodesOf(size)}});
        for (const FleetSize& size : m_comparison.sizes) if (size.grownBatch) add(ScalingPageText::tr("%1, batch grown").arg(size.accelerators), *size.grownBatch, {{"fleet.count", nodesOf(size)}, {"batch_size", grownOf(size)}});
        return std::move(m_table);
    }

private:
    QString layoutColumn() const {
        return m_in.epSize > 1 || m_in.cpSize > 1 ? ScalingPageText::tr("dp × tp × pp × ep × cp") : ScalingPageText::tr("dp × tp × pp");
    }
    double nodesOf(const FleetSize& size) const { return static_cast<double>(size.accelerators) / static_cast<double>(m_in.fleet.node.acceleratorsPerNode); }
    // The batch that keeps every rank as busy as it is now.
    double grownOf(const FleetSize& size) const { return static_cast<double>(m_in.batchSize) * nodesOf(size) / static_cast<double>(m_in.fleet.count); }
    void add(const QString& title, const DistributedOut& out, const StepInputs& inputs, const QString& remark = {}) {
        const auto key = [&](const char* output) { return variantKey(m_context, kDistributed, output, inputs); };
        const auto share = [&](double value, const char* output) { return Cell{m_context.format.percent(value), value, key(output), {}, Tone::neutral, {}}; };
        std::vector<Cell> cells{wordCell(title), wordCell(layoutText(out.parallelism)), numberCell(m_context, raw(out.stepLatency), dimensionOf<Time>, "ms", key("step_latency")),
                                share(out.scalingEfficiency, "scaling_efficiency"), share(out.mfu, "mfu"), share(out.bubbleFraction, "bubble_fraction"),
                                numberCell(m_context, raw(out.memoryPerAccelerator), dimensionOf<Bytes>, "GB", key("memory_per_accelerator")), wordCell(out.feasible ? ScalingPageText::tr("yes") : ScalingPageText::tr("no"))};
        for (const StepPart* part : m_parts) cells.push_back(numberCell(m_context, part->of(out), dimensionOf<Time>, "ms", partKey(key("step_latency"), qstring(part->key))));
        if (m_in.tokens) {
            cells.push_back(numberCell(m_context, raw(*out.trainingTime), dimensionOf<Time>, "d", key("training_time")));
            cells.push_back(numberCell(m_context, raw(*out.trainingEnergy), dimensionOf<Energy>, "kWh", key("training_energy")));
            cells.push_back(out.trainingCost ? numberCell(m_context, raw(*out.trainingCost), dimensionOf<Money>, "USD", key("training_cost")) : wordCell(ScalingPageText::tr("unknown")));
        }
        cells.push_back(wordCell(remark));
        m_table.rows.push_back(std::move(cells));
    }
    void refuse(const RefusedLayout& layout) {
        const QString reason = issueText(kDistributed, layout.issue);
        std::vector<Cell> cells(static_cast<std::size_t>(m_table.columns.size()), wordCell({}, reason));
        cells[0].text = ScalingPageText::tr("Layout, refused");
        cells[1].text = layoutText(layout.sizes);
        cells[7].text = ScalingPageText::tr("refused");
        cells.back().text = reason;
        m_table.rows.push_back(std::move(cells));
    }

    const PageContext& m_context;
    const DistributedIn& m_in;
    const Comparison& m_comparison;
    std::vector<const StepPart*> m_parts;
    Table m_table;
};

// A layout that does not divide the fleet: the nearest ones that do.
void offerLayouts(const PageContext& context, Content& content) {
    const Solution& solution = context.results.solution(kDistributed);
    if (solution.issues.front().code != IssueCode::infeasibleParallelism) return;
    const auto& in = solution.in.as<DistributedIn>();
    for (const Layout& layout : nearestLayouts(in, solution.assumptions, kNearest)) {
        const QString fit = layout.out.feasible ? ScalingPageText::tr("fits") : ScalingPageText::tr("does not fit");
        content.repairs.push_back({ScalingPageText::tr("%1: %2 a step, %3").arg(namedLayout(layout.out.parallelism), context.format.value(raw(layout.out.stepLatency), dimensionOf<Time>, "ms").text(), fit),
                                   layoutChanges(in, layout.out.parallelism)});
    }
}

Content build(const PageContext& context) {
    Content content;
    if (explainUnsolved(context, kDistributed, content)) {
        offerLayouts(context, content);
        return content;
    }
    const Solution& solution = context.results.solution(kDistributed);
    const Comparison comparison = compareSteps(context, solution);
    addCards(context, solution, content);
    content.verdict = pageVerdict(context, solution);
    content.defaultKey = outputKey(kDistributed, "step_latency");
    content.notes = noteTexts(solution);
    content.charts.push_back(stepChart(context, solution, comparison));
    if (!comparison.sizes.empty()) content.charts.push_back(fleetChart(context, solution, comparison));
    else content.notes.push_back(ScalingPageText::tr("One accelerator has nobody to talk to: choose a fleet to see communication and scaling."));
    if (std::optional<ChartSpec> schedule = scheduleChart(context, solution, content.notes)) content.charts.push_back(std::move(*schedule));
    content.table = StepTable(context, solution, comparison).made();
    const auto& out = solution.out.as<DistributedOut>();
    if (!out.feasible) markInfeasible(content, fitText(context.format, raw(out.memoryPerAccelerator), raw(solution.in.as<DistributedIn>().fleet.node.accelerator.memory.capacity)), distributedRepairs(context));
    return content;
}

// A training run of this model on this fleet: the given inputs, and every other of the solver's own as it is at first.
Preset preset(Text title, const char* model, const char* hardware, const char* fleet, std::vector<Change> inputs) {
    std::vector<Change> changes{{"task", std::string("training")}, {"model", std::string(model)}, {"hardware", std::string(hardware)}, {"fleet", std::string(fleet)}, {"grid", std::string("US_Avg")}, {"precision", std::string("fp16")}};
    for (const Row& row : rowsOf<DistributedIn>()) {
        if (row.shared) continue;
        const std::string path = scenarioPath({}, kDistributed, row);
        const auto given = std::find_if(inputs.begin(), inputs.end(), [&](const Change& change) { return change.path == row.key; });
        changes.push_back({path, given == inputs.end() ? std::nullopt : given->after});
    }
    return {title, std::move(changes)};
}

std::vector<Preset> presets() {
    const std::vector<Change> frontier{{"batch_size", 2048.0}, {"efficiency", 0.5}, {"tp_size", 8.0}, {"pp_size", 4.0}, {"microbatch_count", 16.0}};
    std::vector<Change> withTokens = frontier;
    withTokens.push_back({"tokens", 15e12});
    const std::vector<Change> pipeline{{"batch_size", 128.0}, {"tp_size", 8.0}, {"pp_size", 8.0}, {"microbatch_count", 8.0}};
    std::vector<Change> interleaved = pipeline;
    interleaved.push_back({"virtual_stages", 4.0});
    return {
        preset(MLS_TEXT("preset", "Frontier training: 70 billion parameters on 8,192 H100s"), "Llama3_70B", "H100", "Frontier_8K", frontier),
        preset(MLS_TEXT("preset", "… and 15 trillion tokens: time, energy, cost"), "Llama3_70B", "H100", "Frontier_8K", withTokens),
        preset(MLS_TEXT("preset", "ZeRO 0 → 3: 8 billion parameters without splitting the model"), "Llama3_8B", "H100", "Research_256", {{"batch_size", 512.0}, {"microbatch_count", 2.0}, {"zero_stage", 0.0}}),
        preset(MLS_TEXT("preset", "GPT-3 on 1,024 A100s: 34 days (Megatron-LM 2021)"), "GPT3", "A100", "Selene_1K",
               {{"batch_size", 1536.0}, {"tp_size", 8.0}, {"pp_size", 8.0}, {"micro_batch_size", 1.0}, {"activation_checkpointing", std::string("full")}, {"tokens", 300e9}}),
        preset(MLS_TEXT("preset", "Pipeline of 8 stages with 8 micro-batches"), "Llama3_70B", "H100", "Training_1K", pipeline),
        preset(MLS_TEXT("preset", "The same, interleaved: 4 virtual stages"), "Llama3_70B", "H100", "Training_1K", interleaved),
    };
}

} // namespace

Page scalingPage() {
    return {"scaling", MLS_TEXT("page", "Scaling"), "Train", kDistributed.chapter, {&kDistributed}, &build, presets(), true};
}

} // namespace mlsys
