// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/explore/seek.hpp"
#include "engine/solvers/scenario.hpp"
#include "models/chart_parts.h"
#include "models/explore/fit_work.h"
#include "models/explore/tool_parts.h"
#include "models/page_parts.h"
#include "models/variant_key.h"
#include "models/words.h"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class FitText { Q_DECLARE_TR_FUNCTIONS(FitPage) };

constexpr std::size_t kMostFixes = 10;   // of one change, and of two
constexpr std::size_t kMostPaired = 6;   // inputs that are tried two by two
constexpr double kAnotherChoice = 0.7;   // how large a change of a choice is held to be: a factor of two

constexpr double kFarthest = 1024;       // factors
constexpr double kFarthestOfTwo = 16;

struct Part {
    std::size_t input;
    double value;
};
struct Fix {
    std::vector<Part> parts;
    double size = 0;                      // of the largest part: |ln(new ÷ old)|
    std::optional<ScenarioOut> price;     // of the scenario then
};

class FitWork : public ToolWork {
public:
    FitWork(const PageContext& context, const Solution& bound, const std::string& fits)
        : m_solver(*bound.solver), m_zoo(context.results.zoo()), m_scenario(context.results.scenario()), m_fits(fits), m_probe(m_solver, bound.in, bound.assumptions) {
        for (const std::string& path : inputsFor(bound, true)) {
            // What a model consists of and what is assumed are not for the asker to change.
            const Row* row = inputRow(m_solver, path);
            if (path.starts_with("model.") || path.starts_with(kAssumptionsPrefix) || !row) continue;
            if (!m_probe.addInput(path)) m_paths.push_back(inputPathInScenario(context, m_solver, path));
        }
        m_known = !m_probe.addOutput(fits);
        m_probe.stopBy(&stop());
        double now = 0;
        m_isFitting = m_known && m_probe.solve(std::span(&now, 1)) && now != 0;
    }
    double progress() const override { return m_progress.load(); }
    void run() override;
    Content content(const PageContext& context) override;

private:
    bool isNumber(std::size_t input) const { return m_probe.inputRow(input).kind == Kind::real || m_probe.inputRow(input).kind == Kind::count; }
    std::vector<double> alternatives(std::size_t input) const;
    bool fitsNow();
    std::optional<double> nearestThatFits(std::size_t input, double most); // at most by such a factor
    double sizeOf(std::size_t input, double value) const;
    void findSingles();
    void findPairs();
    void add(std::vector<Fix>& to, std::vector<Part> parts) const;
    void price(std::vector<Fix>& fixes) const;
    std::vector<Change> changesOf(const Fix& fix) const;
    QString partText(const PageContext& context, const Part& part) const;
    QString fixText(const PageContext& context, const Fix& fix) const;
    void addRows(const PageContext& context, const std::vector<Fix>& fixes, Table& table) const;
    Cell priceCell(const PageContext& context, const Fix& fix, const char* path) const;
    ChartSpec chart(const PageContext& context) const;

    const Solver& m_solver;
    const Zoo m_zoo;
    const Scenario m_scenario;
    const std::string m_fits;
    Probe m_probe;
    std::vector<std::string> m_paths;     // of the inputs, in the scenario
    bool m_known = false, m_isFitting = false;
    std::vector<Fix> m_singles, m_pairs;
    std::atomic<double> m_progress{0};
};

std::vector<double> FitWork::alternatives(std::size_t input) const {
    const Row& row = m_probe.inputRow(input);
    std::vector<double> values;
    if (row.kind == Kind::flag) values = {0, 1};
    else for (const Choice& choice : row.choices()) values.push_back(choice.value);
    std::erase(values, m_probe.effective(input));
    return values;
}

bool FitWork::fitsNow() {
    double fits = 0;
    return m_probe.solve(std::span(&fits, 1)) && fits != 0;
}

std::optional<double> FitWork::nearestThatFits(std::size_t input, double most) {
    const Row& row = m_probe.inputRow(input);
    // Nobody repairs anything by a larger factor; and whole numbers near by are all tried, far ones only sampled.
    Interval window = windowOf(row, m_probe.effective(input));
    if (const double now = m_probe.effective(input); now > 0) {
        window.lo = std::max(window.lo, window.nearest(now / most));
        window.hi = std::min(window.hi, window.nearest(now * most));
    }
    const SeekResult found = seek(m_probe, input, 0, {1, Relation::atLeast}, window);
    m_probe.set(input, NAN);
    if (found.state != SeekState::found) return std::nullopt;
    for (const SeekSolution& solution : found.solutions) if (solution.nearest) return solution.at.input;
    return found.solutions.front().at.input;
}

double FitWork::sizeOf(std::size_t input, double value) const {
    if (!isNumber(input)) return kAnotherChoice;
    const double now = m_probe.effective(input);
    return now > 0 && value > 0 ? std::abs(std::log(value / now)) : std::abs(value - now);
}

void FitWork::add(std::vector<Fix>& to, std::vector<Part> parts) const {
    Fix fix{std::move(parts), 0, {}};
    for (const Part& part : fix.parts) fix.size = std::max(fix.size, sizeOf(part.input, part.value));
    to.push_back(std::move(fix));
}

void FitWork::findSingles() {
    for (std::size_t input = 0; input < m_probe.inputs(); ++input) {
        if (stop().load()) return;
        m_progress = 0.5 * static_cast<double>(input) / static_cast<double>(m_probe.inputs());
        if (isNumber(input)) {
            if (std::isnan(m_probe.effective(input))) continue; // not given: nothing that could be more or less
            if (const std::optional<double> value = nearestThatFits(input, kFarthest)) add(m_singles, {{input, *value}});
            continue;
        }
        if (m_isFitting) continue;
        for (const double value : alternatives(input)) {
            m_probe.set(input, value);
            if (fitsNow()) add(m_singles, {{input, value}});
        }
        m_probe.set(input, NAN);
    }
    std::stable_sort(m_singles.begin(), m_singles.end(), [](const Fix& a, const Fix& b) { return a.size < b.size; });
}

// Half of the way with one, the rest with another; and another choice with the least of a number.
void FitWork::findPairs() {
    std::vector<std::size_t> numbers;
    for (const Fix& fix : m_singles) if (isNumber(fix.parts.front().input) && numbers.size() < kMostPaired) numbers.push_back(fix.parts.front().input);
    const auto half = [&](const Fix& fix) {
        const Part& part = fix.parts.front();
        const Interval allowed = allowedOf(m_probe.inputRow(part.input));
        const double now = m_probe.effective(part.input);
        return allowed.nearest(now > 0 && part.value > 0 ? std::sqrt(now * part.value) : (now + part.value) / 2);
    };
    for (const Fix& fix : std::vector<Fix>(m_singles)) {
        const std::size_t first = fix.parts.front().input;
        if (stop().load()) return;
        if (std::find(numbers.begin(), numbers.end(), first) == numbers.end()) continue;
        for (const std::size_t second : numbers) {
            if (second == first) continue;
            const double value = half(fix);
            m_probe.set(first, value);
            if (const std::optional<double> rest = nearestThatFits(second, kFarthestOfTwo)) add(m_pairs, {{first, value}, {second, *rest}});
            m_probe.set(first, NAN);
        }
    }
    for (std::size_t input = 0; input < m_probe.inputs(); ++input) {
        if (isNumber(input)) continue;
        for (const double value : alternatives(input)) {
            m_probe.set(input, value);
            if (!fitsNow()) {
                for (std::size_t second = 0; second < m_probe.inputs() && !stop().load(); ++second) {
                    // Where single numbers help, it is those that help a choice.
                    if (!isNumber(second) || std::isnan(m_probe.effective(second))) continue;
                    if (!numbers.empty() && std::find(numbers.begin(), numbers.end(), second) == numbers.end()) continue;
                    if (const std::optional<double> rest = nearestThatFits(second, kFarthestOfTwo)) add(m_pairs, {{input, value}, {second, *rest}});
                    m_probe.set(input, value);
                }
            }
            m_probe.set(input, NAN);
        }
        m_progress = 0.5 + 0.4 * static_cast<double>(input) / static_cast<double>(m_probe.inputs());
    }
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const Fix& a, const Fix& b) { return a.size < b.size; });
}

std::vector<Change> FitWork::changesOf(const Fix& fix) const {
    std::vector<Change> changes;
    for (const Part& part : fix.parts) changes.push_back({m_paths[part.input], atomOf(m_probe.inputRow(part.input), part.value)});
    return changes;
}

void FitWork::price(std::vector<Fix>& fixes) const {
    if (fixes.size() > kMostFixes) fixes.resize(kMostFixes);
    for (Fix& fix : fixes) {
        if (stop().load()) return;
        const Solution solution = evaluate(m_zoo, kScenario, withChanges(m_scenario, changesOf(fix)));
        if (solution.solved()) fix.price = solution.out.as<ScenarioOut>();
    }
}

void FitWork::run() {
    if (!m_known) return;
    findSingles();
    if (!m_isFitting) findPairs();
    price(m_singles);
    price(m_pairs);
}

QString FitWork::partText(const PageContext& context, const Part& part) const {
    const Row& row = m_probe.inputRow(part.input);
    return FitText::tr("%1 %2 → %3").arg(titleOfInput(m_solver, m_probe.inputPath(part.input)), textFor(context, row, m_probe.effective(part.input)), textFor(context, row, part.value));
}

QString FitWork::fixText(const PageContext& context, const Fix& fix) const {
    QStringList parts;
    for (const Part& part : fix.parts) parts << partText(context, part);
    return parts.join(FitText::tr(" and "));
}

Cell FitWork::priceCell(const PageContext& context, const Fix& fix, const char* path) const {
    if (!fix.price) return wordCell(FitText::tr("no answer"));
    const Place place = findPlace(rowsOf<ScenarioOut>(), const_cast<ScenarioOut*>(&*fix.price), path);
    const double value = place ? scalarOf(*place.row, place.owner) : NAN;
    if (!std::isfinite(value)) return wordCell(FitText::tr("unknown"));
    Cell cell{textFor(context, *place.row, value), value, variantKey(outputKey(kScenario, path), changesOf(fix)), {}, Tone::neutral, translated(place.row->help)};
    cell.better = place.row->better;
    const Solution& now = context.results.solution(kScenario);
    const Place before = now.solved() ? findPlace(now.out.rows(), const_cast<void*>(now.out.data()), path) : Place{};
    if (before) cell.delta = context.format.change(scalarOf(*before.row, before.owner), value);
    return cell;
}

void FitWork::addRows(const PageContext& context, const std::vector<Fix>& fixes, Table& table) const {
    for (const Fix& fix : fixes) {
        std::vector<Cell> cells{wordCell(fixText(context, fix))};
        const QString factor = isNumber(fix.parts.front().input) && fix.parts.size() == 1 ? context.format.change(m_probe.effective(fix.parts.front().input), fix.parts.front().value) : QString();
        cells.push_back(wordCell(factor));
        for (const char* path : {"performance.latency", "economics.tco", "sustainability.carbon_footprint"}) cells.push_back(priceCell(context, fix, path));
        table.rows.push_back(std::move(cells));
        table.actions.push_back({FitText::tr("Apply: %1").arg(fixText(context, fix)), changesOf(fix)});
    }
}

// How far each input is from where it fits, in factors.
ChartSpec FitWork::chart(const PageContext& context) const {
    BarsChart bars;
    bars.isLying = true;
    BarSet set{u"factor"_s, FitText::tr("Factor"), m_isFitting ? Ink::series1 : Ink::accent, {}};
    double most = 1;
    QStringList spoken;
    for (const Fix& fix : m_singles) {
        if (!isNumber(fix.parts.front().input) || fix.size > std::log(1e4)) continue;
        const double factor = std::exp(fix.size);
        bars.categories << titleOfInput(m_solver, m_probe.inputPath(fix.parts.front().input));
        set.values.push_back(factor);
        most = std::max(most, factor);
        spoken << partText(context, fix.parts.front());
    }
    bars.sets = {set};
    bars.value = {FitText::tr("Factor"), u"×"_s, false, 0, most * 1.15, 1, false};
    const QString title = m_isFitting ? FitText::tr("How far each input can go before it no longer fits") : FitText::tr("How far each input must go until it fits");
    return chartOf(context, u"fit"_s, title, spoken.isEmpty() ? title : spoken.join(u"; "_s), std::move(bars));
}

Content FitWork::content(const PageContext& context) {
    Content content;
    if (m_isFitting) content.verdict = m_singles.empty() ? FitText::tr("It fits, whatever one input does") : FitText::tr("It fits; the nearest edge: %1").arg(fixText(context, m_singles.front()));
    else if (!m_singles.empty()) content.verdict = FitText::tr("The smallest change that makes it fit: %1").arg(fixText(context, m_singles.front()));
    else content.verdict = m_pairs.empty() ? FitText::tr("No one input, and no two, make it fit") : FitText::tr("No single input makes it fit; the smallest two: %1").arg(fixText(context, m_pairs.front()));
    Card fits = outputCard(context, m_solver, m_fits.c_str());
    fits.verdict = content.verdict;
    fits.tone = m_isFitting ? Tone::good : Tone::bad;
    content.cards.push_back(std::move(fits));
    content.charts.push_back(chart(context));
    if (std::get<BarsChart>(content.charts.front().body).categories.isEmpty()) content.charts.clear();
    content.table.columns << (m_isFitting ? FitText::tr("Up to the edge") : FitText::tr("Change")) << FitText::tr("By") << FitText::tr("Latency then") << FitText::tr("Cost then") << FitText::tr("Carbon then");
    addRows(context, m_singles, content.table);
    addRows(context, m_pairs, content.table);
    if (m_singles.empty() && m_pairs.empty() && !m_isFitting) {
        content.state = Content::State::infeasible;
        content.problem = content.verdict;
    }
    content.notes.push_back(content.verdict);
    if (!content.table.rows.empty()) content.notes.push_back(FitText::tr("Each row is enough by itself and was solved; latency, cost and carbon are those of the whole scenario then"));
    content.defaultKey = outputKey(m_solver, m_fits.c_str());
    return content;
}

} // namespace

std::unique_ptr<ToolWork> fitWork(const PageContext& context, const Solution& bound, const std::string& fits) { return std::make_unique<FitWork>(context, bound, fits); }

} // namespace mlsys
