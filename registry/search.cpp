// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/search.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>
#include <tuple>

namespace mlsys {
namespace {

constexpr std::uint64_t kTile = 1 << 12; // a search of slow solvers too is told to stop soon

double pointsOf(const SearchRequest& request) {
    double points = 1;
    for (const SweepInput& input : request.sweep.swept) points *= static_cast<double>(input.size());
    return points;
}

void sortExcluded(std::vector<SearchExclusion>& excluded) {
    std::stable_sort(excluded.begin(), excluded.end(), [](const SearchExclusion& a, const SearchExclusion& b) { return std::tie(b.points, a.reason) < std::tie(a.points, b.reason); });
}

// A table in which each row of what is shown is a point: all columns move together.
SweepRequest layoutTable(const SweepRequest& from) {
    SweepRequest table;
    table.id = from.id;
    table.solver = from.solver;
    table.inputs = from.inputs;
    table.settings = from.settings;
    for (const InputChange& change : changesOf({})) {
        SweepInput input;
        input.key = change.path;
        input.row = findRow(from.solver->in.rows(), change.path);
        table.swept.push_back(std::move(input));
    }
    return table;
}
std::vector<std::size_t> addLayout(const TrainingLayout& layout, SweepRequest& table) {
    const std::vector<InputChange> changes = changesOf(layout);
    std::vector<std::size_t> digits;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        SweepInput& input = table.swept[i];
        double value = static_cast<double>(changes[i].number);
        if (changes[i].text) for (const Choice& choice : input.row->choices()) if (std::string_view(choice.key) == changes[i].text) value = choice.value;
        digits.push_back(input.numbers.size());
        input.numbers.push_back(value);
    }
    return digits;
}

} // namespace

Search::Search(const Zoo& zoo, const SearchRequest& request)
    : m_zoo(zoo), m_request(request), m_goals(request.goals()), m_sweep(*request.sweep.solver, request.sweep.axes()), m_bases(m_zoo, request.sweep),
      m_queue(request.layouts ? 0 : static_cast<std::uint64_t>(pointsOf(request)), kTile), m_selection(m_goals) {
    if (request.layouts && !fault()) prepareLayouts();
}
Search::~Search() = default;

std::optional<Issue> Search::fault() {
    if (std::optional<Issue> issue = m_bases.fault()) return issue;
    if (!m_request.layouts) return std::nullopt;
    const SweepBase& base = m_bases.at({});
    if (base.refused) return base.refused;
    const Count accelerators = totalAccelerators(base.in.as<DistributedIn>().fleet);
    if (accelerators <= kMostAccelerators) return std::nullopt;
    return refusal(IssueCode::outOfRange, "inputs.fleet.count", MLS_TEXT("issue", "a search of layouts takes a fleet of at most %1 accelerators, this one has %2"),
                   {Readable{static_cast<double>(kMostAccelerators), {}, 9}, Readable{static_cast<double>(accelerators), {}, 16}});
}

double Search::points() const { return m_layouts ? static_cast<double>(m_layouts->configurations()) : pointsOf(m_request); }
TileQueue& Search::queue() { return m_layouts ? m_layouts->queue() : m_queue; }
void Search::worker() { m_layouts ? m_layouts->worker() : workPoints(); }

void Search::prepareLayouts() {
    const SweepBase& base = m_bases.at({});
    LayoutQuery query{base.in.as<DistributedIn>(), base.assumptions, m_request.searched, m_request.unfit, m_goals};
    const SearchGoals usual = usualLayoutGoals(query.in);
    if (!m_request.rank) query.goals.rank = usual.rank;
    if (m_request.pareto.empty()) query.goals.pareto = usual.pareto;
    m_layouts = std::make_unique<LayoutSearch>(std::move(query));
}

void Search::workPoints() {
    Sweep sweep(*m_request.sweep.solver, m_request.sweep.axes());
    const Zoo zoo = m_zoo; // binding fills a cache
    SweepBases bases(zoo, m_request.sweep);
    Selection<Nothing> selection(m_goals);
    std::vector<Refused> refused;
    const bool usesInputs = m_request.usesInputs();
    const void* boundOut = nullptr;
    const void* boundIn = nullptr;
    const auto refuse = [&](const SweepPoint& point) {
        const Issue* issue = point.issue ? point.issue : m_request.sweep.refusedValue(point.digits);
        for (Refused& known : refused) {
            if (known.issue.field != issue->field || known.issue.code != issue->code) continue;
            ++known.points; // tiles come in order: the known one is the earlier
            return;
        }
        refused.push_back({*issue, 1, point.index});
    };
    while (const Tile tile = m_queue.next()) {
        const std::uint64_t done = sweep.run(tile.from, tile.to, [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); }, [&](const SweepPoint& point) {
            if (!point.out) {
                refuse(point);
            } else {
                if (point.out->data() != boundOut || (usesInputs && point.base.in.data() != boundIn)) {
                    boundOut = point.out->data();
                    boundIn = point.base.in.data();
                    selection.bind(const_cast<void*>(boundIn), const_cast<void*>(boundOut));
                }
                selection.offer(point.index, {});
            }
            return !m_queue.cancelled();
        });
        if (done == tile.to - tile.from) m_queue.finish(tile);
    }
    const std::lock_guard lock(m_guard);
    m_selection.merge(selection);
    for (const Refused& other : refused) {
        const auto known = std::find_if(m_refused.begin(), m_refused.end(), [&](const Refused& r) { return r.issue.field == other.issue.field && r.issue.code == other.issue.code; });
        if (known == m_refused.end()) {
            m_refused.push_back(other);
            continue;
        }
        const std::uint64_t all = known->points + other.points;
        if (other.index < known->index) *known = other;
        known->points = all;
    }
}

// Once more, with what a reader wants to know beside.
Solution Search::solved(std::uint64_t index, std::vector<std::size_t>& digits) {
    const Solver& solver = *m_request.sweep.solver;
    Solution solution{&solver, {}, Record(solver.in), Record(solver.out), {}, {}};
    m_sweep.run(index, index + 1, [&](std::span<const std::size_t> at) -> SweepBase& { return m_bases.at(at); }, [&](const SweepPoint& point) {
        digits.assign(point.digits.begin(), point.digits.end());
        solution.assumptions = point.base.assumptions;
        solution.in = point.base.in;
        if (point.out) solution.out = *point.out;
        return true;
    });
    solver.notes(solution.in.data(), solution.assumptions, solution.out.data(), solution.notes);
    return solution;
}

SearchRow Search::row(const Solution& solution, std::vector<std::size_t> digits) const {
    SearchRow row{std::move(digits), solution, 0, {}};
    void* const owners[] = {row.solution.out.data(), row.solution.in.data()};
    if (m_request.rank) row.rank = m_request.rank->expression.bind(owners)->value();
    for (const SearchTerm& term : m_request.pareto) row.objectives.push_back(term.expression.bind(owners)->value());
    return row;
}

Sentence Search::limitSentence(std::size_t limit, double nearest, std::uint64_t points) const {
    const SearchLimit& l = m_request.where[limit];
    const Filling key = FieldName{l.key}, wanted = l.text;
    if (l.row && l.sign == LimitSign::unequal) return {MLS_TEXT("excluded", "%1 %2 does not hold"), {key, wanted}};
    if (l.row) return {MLS_TEXT("excluded", "%1 is not %2"), {key, wanted}};
    if (std::isnan(nearest)) return {MLS_TEXT("excluded", "%1 %2: there is no such number"), {key, wanted}};
    const Filling found = Readable{nearest, l.term.expression.dimension(), 4};
    if (points == 1) return {MLS_TEXT("excluded", "%1 %2: it is %3"), {key, wanted, found}};
    return {MLS_TEXT("excluded", "%1 %2: the nearest is %3"), {key, wanted, found}};
}

SearchAnswer Search::pointsAnswer() {
    SearchAnswer answer;
    answer.table = m_request.sweep;
    answer.points = pointsOf(m_request);
    answer.accepted = m_selection.accepted;
    answer.stopped = m_queue.cancelled();
    const auto add = [&](const std::vector<Contender<Nothing>>& contenders, std::vector<SearchRow>& rows) {
        for (const Contender<Nothing>& contender : contenders) {
            std::vector<std::size_t> digits;
            const Solution solution = solved(contender.index, digits);
            rows.push_back(row(solution, std::move(digits)));
        }
    };
    add(m_selection.best.sorted(), answer.ranked);
    add(m_selection.front.sorted(), answer.pareto);
    const auto exclude = [&](std::string reason, std::uint64_t points, Sentence sentence, std::uint64_t index) {
        std::vector<std::size_t> digits;
        solved(index, digits);
        answer.excluded.push_back({std::move(reason), points, std::move(sentence), std::move(digits)});
    };
    for (const Refused& refused : m_refused) exclude(refused.issue.field, refused.points, sentenceOf(refused.issue), refused.index);
    for (std::size_t i = 0; i < m_selection.missed.size(); ++i) {
        const Missed<Nothing>& missed = m_selection.missed[i];
        if (missed.points > 0) exclude("search.where." + m_request.where[i].key, missed.points, limitSentence(i, missed.value, missed.points), missed.index);
    }
    if (m_selection.unranked.points > 0) exclude("search.rank", m_selection.unranked.points, {MLS_TEXT("excluded", "\"%1\" has no value here"), {FieldName{m_request.rank->text}}}, m_selection.unranked.index);
    sortExcluded(answer.excluded);
    return answer;
}

SearchAnswer Search::layoutsAnswer() {
    const LayoutAnswer found = m_layouts->answer();
    const SweepBase& base = m_bases.at({});
    SearchAnswer answer;
    answer.table = layoutTable(m_request.sweep);
    answer.points = static_cast<double>(found.configurations);
    answer.accepted = found.accepted;
    answer.stopped = found.stopped;
    const auto add = [&](const std::vector<LayoutRow>& layouts, std::vector<SearchRow>& rows) {
        for (const LayoutRow& layout : layouts) {
            Solution solution{&kDistributed, base.assumptions, base.in, Record(kDistributed.out), {}, {}};
            applyLayout(layout.layout, solution.in.as<DistributedIn>());
            solution.out.as<DistributedOut>() = layout.out;
            kDistributed.notes(solution.in.data(), solution.assumptions, solution.out.data(), solution.notes);
            rows.push_back(row(solution, addLayout(layout.layout, answer.table)));
            if (!m_request.rank) rows.back().rank = raw(layout.out.stepLatency);
        }
    };
    add(found.ranked, answer.ranked);
    add(found.pareto, answer.pareto);
    for (const LayoutExclusion& exclusion : found.excluded) {
        SearchExclusion one{exclusion.rule, exclusion.configurations, exclusion.sentence, addLayout(exclusion.example, answer.table)};
        if (exclusion.limit) {
            one.reason = "search.where." + m_request.where[*exclusion.limit].key;
            one.sentence = limitSentence(*exclusion.limit, exclusion.nearest, exclusion.configurations);
        } else if (exclusion.rule == "rank") {
            one.reason = "search.rank";
        }
        answer.excluded.push_back(std::move(one));
    }
    sortExcluded(answer.excluded);
    return answer;
}

SearchAnswer Search::answer() { return m_layouts ? layoutsAnswer() : pointsAnswer(); }

void applyLayout(const TrainingLayout& layout, Values& inputs) {
    inputs.erase("micro_batch_size");
    for (const InputChange& change : changesOf(layout)) inputs.set(change.path, change.text ? Atom(std::string(change.text)) : Atom(static_cast<double>(change.number)));
}

} // namespace mlsys
