// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/layout_search.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>
#include <tuple>

namespace mlsys {
namespace {

constexpr std::uint64_t kSizesATile = 8; // of a thousand configurations or so each

Count ceilDivide(Count a, Count b) { return a / b + (a % b != 0 ? 1 : 0); }

// In order, into memory that is there already.
void divisors(Count n, std::vector<Count>& found) {
    found.clear();
    for (Count d = 1; d <= n / d; ++d) if (n % d == 0) found.push_back(d);
    for (std::size_t i = found.size(); i-- > 0;) if (found[i] != n / found[i]) found.push_back(n / found[i]);
}
std::vector<Count> divisors(Count n) {
    std::vector<Count> found;
    divisors(n, found);
    return found;
}

// With as many digits as tell the two apart.
Sentence unfit(Bytes needed, Bytes capacity) {
    const auto text = [](const Bytes& bytes, int digits) { return readableQuantity(raw(bytes), dimensionOf<Bytes>, digits); };
    int digits = 4;
    while (digits < 15 && text(needed, digits) == text(capacity, digits)) ++digits;
    return {MLS_TEXT("excluded", "the nearest to fitting needs %1 of %2"), {readable(needed, digits), readable(capacity, digits)}};
}

// Rules beyond those of checkDistributed(): what it accepts as an estimate, with a note, is no layout that one would run.
// The first that is broken, or null.
const char* brokenRule(const TrainingLayout& l, const DistributedIn& in) {
    const Workload& model = in.model;
    if (model.isTransformer() && model.heads && *model.heads % l.tp != 0) return "tp_size";
    if (model.experts.value_or(1) % l.ep != 0) return "ep_size";
    if (in.batchSize % (l.dp * l.ep) != 0) return "batch_size";
    return nullptr;
}
Sentence sentenceOf(std::string_view rule, const TrainingLayout& l, const DistributedIn& in) {
    if (rule == "tp_size") return {MLS_TEXT("excluded", "%1 %2 does not divide the model's %3 heads"), {FieldName{"tp_size"}, l.tp, *in.model.heads}};
    if (rule == "ep_size") {
        if (!in.model.experts) return {MLS_TEXT("excluded", "%1 %2: the model has no experts to spread"), {FieldName{"ep_size"}, l.ep}};
        return {MLS_TEXT("excluded", "%1 %2 does not divide the model's %3 experts"), {FieldName{"ep_size"}, l.ep, *in.model.experts}};
    }
    if (rule == "batch_size") return {MLS_TEXT("excluded", "a batch of %1 does not divide over dp · ep = %2 · %3 ranks"), {in.batchSize, l.dp, l.ep}};
    return {MLS_TEXT("excluded", "%1 %2 shares nothing where dp · cp is 1"), {FieldName{"zero_stage"}, std::int64_t{l.zeroStage}}};
}

} // namespace

void applyLayout(const TrainingLayout& layout, DistributedIn& in) {
    in.tpSize = layout.tp;
    in.ppSize = layout.pp;
    in.epSize = layout.ep;
    in.cpSize = layout.cp;
    in.microbatchCount = layout.microBatches;
    in.microBatchSize.reset();
    in.virtualStages = layout.virtualStages;
    in.zeroStage = layout.zeroStage;
    in.activationCheckpointing = layout.checkpointing;
}

TrainingLayout layoutOf(const DistributedIn& in) {
    TrainingLayout l{1, in.tpSize, in.ppSize, in.epSize, in.cpSize, in.microbatchCount, in.virtualStages, in.zeroStage, in.activationCheckpointing};
    l.dp = std::max<Count>(1, totalAccelerators(in.fleet) / (l.tp * l.pp * l.ep * l.cp));
    const Count samples = ceilDivide(in.batchSize, l.dp * l.ep);
    l.microBatches = in.microBatchSize ? ceilDivide(samples, *in.microBatchSize) : std::min(in.microbatchCount, samples);
    return l;
}

std::vector<InputChange> changesOf(const TrainingLayout& l) {
    const char* checkpointing = "selective";
    for (const Choice& choice : choicesOf<Checkpointing>()) if (choice.value == static_cast<std::uint8_t>(l.checkpointing)) checkpointing = choice.key;
    return {{"tp_size", l.tp, nullptr}, {"pp_size", l.pp, nullptr}, {"ep_size", l.ep, nullptr}, {"cp_size", l.cp, nullptr}, {"microbatch_count", l.microBatches, nullptr},
            {"virtual_stages", l.virtualStages, nullptr}, {"zero_stage", l.zeroStage, nullptr}, {"activation_checkpointing", 0, checkpointing}};
}

SearchGoals usualLayoutGoals(const DistributedIn& in) {
    const std::span<const Row> outputs = rowsOf<DistributedOut>();
    SearchGoals goals;
    goals.rank.of = outputMeasure(outputs, "step_latency");
    goals.pareto.push_back({outputMeasure(outputs, "step_latency"), false});
    goals.pareto.push_back({outputMeasure(outputs, "memory_per_accelerator"), false});
    if (in.tokens && in.fleet.node.accelerator.unitCost) goals.pareto.push_back({outputMeasure(outputs, "training_cost"), false});
    return goals;
}

// What a worker owns: the solver's structs, what it has selected and counted, and lists whose memory is used again.
struct LayoutSearch::Worker {
    explicit Worker(const LayoutQuery& query) : in(query.in), selection(query.goals) { selection.bind(&in, &out); }
    Worker(const Worker&) = delete;            // the selection is bound to what is in it
    Worker& operator=(const Worker&) = delete;

    void breaks(std::string_view rule, std::uint64_t configurations, std::uint64_t index, const TrainingLayout& example, const DistributedIn& of, const Sentence* sentence = nullptr) {
        for (Broken& known : broken) {
            if (known.rule != rule) continue;
            known.configurations += configurations;
            return; // a worker's tiles come in order: the known example is the earlier one
        }
        broken.push_back({std::string(rule), configurations, index, example, sentence ? *sentence : sentenceOf(rule, example, of)});
    }

    DistributedIn in;
    DistributedOut out;
    Selection<TrainingLayout> selection;
    std::vector<Broken> broken;
    Missed<TrainingLayout> unfit;
    std::vector<Count> microBatches, virtualStages;
};

LayoutSearch::LayoutSearch(LayoutQuery query)
    : m_query(std::move(query)), m_zeroStages(m_query.searched.zeroStage ? std::vector<Count>{0, 1, 2, 3} : std::vector<Count>{m_query.in.zeroStage}),
      m_checkpointings(m_query.searched.checkpointing ? std::vector{Checkpointing::none, Checkpointing::selective, Checkpointing::full} : std::vector{m_query.in.activationCheckpointing}),
      m_queue(list(), kSizesATile), m_selection(m_query.goals) {}

// All products that divide the fleet, tp slowest.
std::uint64_t LayoutSearch::list() {
    const DistributedIn& in = m_query.in;
    const LayoutParts& searched = m_query.searched;
    const Count accelerators = totalAccelerators(in.fleet);
    const auto sizesIn = [](bool isSearched, Count left, Count stated) {
        if (isSearched) return divisors(left);
        return left % stated == 0 ? std::vector<Count>{stated} : std::vector<Count>{};
    };
    std::vector<Count> microBatches, virtualStages;
    for (const Count tp : sizesIn(searched.tp, accelerators, in.tpSize)) {
        for (const Count pp : sizesIn(searched.pp, accelerators / tp, in.ppSize)) {
            for (const Count ep : sizesIn(searched.ep, accelerators / tp / pp, in.epSize)) {
                for (const Count cp : sizesIn(searched.cp, accelerators / tp / pp / ep, in.cpSize)) {
                    const Sizes sizes{accelerators / tp / pp / ep / cp, tp, pp, ep, cp, m_configurations};
                    microBatchesOf(sizes, microBatches);
                    virtualStagesOf(sizes, virtualStages);
                    m_configurations += microBatches.size() * virtualStages.size() * m_zeroStages.size() * m_checkpointings.size();
                    m_sizes.push_back(sizes);
                }
            }
        }
    }
    return m_sizes.size();
}

void LayoutSearch::microBatchesOf(const Sizes& sizes, std::vector<Count>& found) const {
    const DistributedIn& in = m_query.in;
    const Count samples = ceilDivide(in.batchSize, sizes.dp * sizes.ep);
    if (m_query.searched.microBatches) return divisors(samples, found);
    found.assign(1, in.microBatchSize ? ceilDivide(samples, *in.microBatchSize) : in.microbatchCount);
}

// Interleaving needs stages, and as many layers in each part.
void LayoutSearch::virtualStagesOf(const Sizes& sizes, std::vector<Count>& found) const {
    const Count layers = m_query.in.model.layers.value_or(m_query.assumptions.fallbackLayers);
    if (!m_query.searched.virtualStages) found.assign(1, m_query.in.virtualStages);
    else if (sizes.pp > 1 && layers % sizes.pp == 0) divisors(layers / sizes.pp, found);
    else found.assign(1, 1);
}

void LayoutSearch::search(const Sizes& sizes, Worker& worker) const {
    microBatchesOf(sizes, worker.microBatches);
    virtualStagesOf(sizes, worker.virtualStages);
    const std::uint64_t configurations = worker.microBatches.size() * worker.virtualStages.size() * m_zeroStages.size() * m_checkpointings.size();
    TrainingLayout layout{sizes.dp, sizes.tp, sizes.pp, sizes.ep, sizes.cp, worker.microBatches.front(), worker.virtualStages.front(), m_zeroStages.front(), m_checkpointings.front()};
    applyLayout(layout, worker.in);
    // The sizes alone decide what checkDistributed() says.
    if (const std::optional<Issue> issue = checkDistributed(worker.in, m_query.assumptions)) return worker.breaks(issue->field, configurations, sizes.first, layout, worker.in, &issue->sentence);
    if (const char* rule = brokenRule(layout, worker.in)) return worker.breaks(rule, configurations, sizes.first, layout, worker.in);

    const Bytes capacity = worker.in.fleet.node.accelerator.memory.capacity;
    std::uint64_t index = sizes.first;
    for (const Count microBatches : worker.microBatches) {
        for (const Count virtualStages : worker.virtualStages) {
            for (const Checkpointing checkpointing : m_checkpointings) {
                for (const Count zeroStage : m_zeroStages) {
                    layout.microBatches = worker.in.microbatchCount = microBatches;
                    layout.virtualStages = worker.in.virtualStages = virtualStages;
                    layout.checkpointing = worker.in.activationCheckpointing = checkpointing;
                    layout.zeroStage = worker.in.zeroStage = zeroStage;
                    const std::uint64_t at = index++;
                    if (zeroStage > 0 && sizes.dp * sizes.cp == 1 && m_zeroStages.size() > 1) {
                        worker.breaks("zero_stage", 1, at, layout, worker.in);
                        continue;
                    }
                    solveDistributed(worker.in, m_query.assumptions, worker.out);
                    if (worker.out.feasible || m_query.unfit) worker.selection.offer(at, layout);
                    else worker.unfit.add(raw(worker.out.memoryPerAccelerator), raw(capacity), at, layout);
                }
            }
        }
    }
}

void LayoutSearch::worker() {
    Worker worker(m_query);
    while (const Tile tile = m_queue.next()) {
        for (std::uint64_t i = tile.from; i < tile.to; ++i) search(m_sizes[i], worker);
        m_queue.finish(tile);
    }
    merge(worker);
}

void LayoutSearch::merge(const Worker& worker) {
    const std::lock_guard lock(m_guard);
    m_selection.merge(worker.selection);
    m_unfit.merge(worker.unfit);
    for (const Broken& broken : worker.broken) {
        const auto known = std::find_if(m_broken.begin(), m_broken.end(), [&](const Broken& b) { return b.rule == broken.rule; });
        if (known == m_broken.end()) {
            m_broken.push_back(broken);
            continue;
        }
        const std::uint64_t all = known->configurations + broken.configurations;
        if (broken.index < known->index) *known = broken;
        known->configurations = all;
    }
}

LayoutRow LayoutSearch::solved(const TrainingLayout& layout) const {
    DistributedIn in = m_query.in;
    applyLayout(layout, in);
    LayoutRow row{layout, {}};
    solveDistributed(in, m_query.assumptions, row.out);
    return row;
}

LayoutAnswer LayoutSearch::answer() const {
    const std::lock_guard lock(m_guard);
    LayoutAnswer answer;
    answer.configurations = m_configurations;
    answer.accepted = m_selection.accepted;
    answer.stopped = m_queue.cancelled();
    for (const Contender<TrainingLayout>& contender : m_selection.best.sorted()) answer.ranked.push_back(solved(contender.payload));
    for (const Contender<TrainingLayout>& contender : m_selection.front.sorted()) answer.pareto.push_back(solved(contender.payload));
    for (const Broken& broken : m_broken) answer.excluded.push_back({broken.rule, {}, 0, broken.configurations, broken.example, broken.sentence});
    if (m_unfit.points > 0) {
        answer.excluded.push_back({"memory", {}, m_unfit.value, m_unfit.points, m_unfit.payload,
                                   unfit(Bytes::from_value(m_unfit.value), m_query.in.fleet.node.accelerator.memory.capacity)});
    }
    for (std::size_t i = 0; i < m_selection.missed.size(); ++i) {
        const Missed<TrainingLayout>& missed = m_selection.missed[i];
        if (missed.points > 0) answer.excluded.push_back({"where", i, missed.value, missed.points, missed.payload, {}});
    }
    if (m_selection.unranked.points > 0) answer.excluded.push_back({"rank", {}, 0, m_selection.unranked.points, m_selection.unranked.payload, {MLS_TEXT("excluded", "there is no number to rank by"), {}}});
    std::stable_sort(answer.excluded.begin(), answer.excluded.end(), [](const LayoutExclusion& a, const LayoutExclusion& b) {
        return std::tie(b.configurations, a.rule) < std::tie(a.configurations, b.rule);
    });
    return answer;
}

LayoutAnswer searchLayouts(LayoutQuery query, unsigned workers) {
    LayoutSearch search(std::move(query));
    runWorkers(search.queue(), workers, [&](TileQueue&) { search.worker(); });
    return search.answer();
}

} // namespace mlsys
