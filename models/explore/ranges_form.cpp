// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/ranges_form.h"

#include "engine/explore/sensitivity.hpp"
#include "models/explore/study_parts.h"
#include "models/sentence_text.h"
#include "models/words.h"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class RangesText { Q_DECLARE_TR_FUNCTIONS(RangesPage) };

constexpr int kInputs = 4;
constexpr double kAround = 0.25;         // of the present value, to either side
constexpr double kOfFive = 1.6448536269514722; // standard deviations from the middle of a normal distribution to where 5 % are beyond
constexpr std::string_view kEfficiency = "efficiency";

// What one knows least: an efficiency that the output depends on; else whatever moves it most.
std::string uncertainInput(const Solution& bound, const std::vector<std::string>& paths, const std::string& output) {
    std::vector<std::string> efficiencies;
    for (const std::string& path : paths) if (path.substr(path.rfind('.') + 1).find(kEfficiency) != std::string::npos) efficiencies.push_back(path);
    for (const std::vector<std::string>* some : std::initializer_list<const std::vector<std::string>*>{&efficiencies, &paths}) {
        Sensitivity found;
        if (some->empty() || sensitivity(*bound.solver, bound.in, bound.assumptions, *some, output, kAround, found)) continue;
        for (const SensitivityBar& bar : found.bars) if (bar.width > 0 && std::isfinite(bar.width)) return bar.path;
    }
    return paths.front();
}

class RangesBuilder {
public:
    RangesBuilder(const PageContext& context, const Solution& bound, const ToolState& state) : m_context(context), m_bound(bound), m_state(state), m_left(inputsFor(bound, false)) {}
    RangesForm build(const std::string& output);

private:
    // An input that is drawn; nothing where none is.
    std::optional<std::string> which(int place, const std::string& output);
    void distribution(const std::string& path);
    void take(ToolField field) {
        if (m_result.problem.isEmpty()) m_result.problem = field.problem;
        m_result.form.push_back(std::move(field));
    }

    const PageContext& m_context;
    const Solution& m_bound;
    const ToolState& m_state;
    std::vector<std::string> m_left;     // inputs that are not drawn yet
    std::vector<std::string> m_json;
    RangesForm m_result;
};

std::optional<std::string> RangesBuilder::which(int place, const std::string& output) {
    const std::string key = "input" + std::to_string(place);
    const std::optional<std::string> chosen = m_state.text(key);
    const bool isChosen = chosen && std::find(m_left.begin(), m_left.end(), *chosen) != m_left.end();
    const bool isFirst = place == 1;
    const std::string otherwise = isFirst && !isChosen ? uncertainInput(m_bound, m_left, output) : std::string();
    const std::string_view preferred[] = {otherwise};
    ToolField field = inputField(m_bound, m_left, m_state, key, isFirst ? RangesText::tr("Draw") : RangesText::tr("and"), preferred);
    if (!isFirst) {
        field.choices.insert(field.choices.begin(), {QString(), RangesText::tr("none")});
        if (!isChosen) field.value.clear();
    }
    const std::string path = utf8(field.value);
    take(std::move(field));
    if (path.empty()) return std::nullopt;
    std::erase(m_left, path);
    return path;
}

// Each input keeps a range of its own, whichever place it is drawn in.
void RangesBuilder::distribution(const std::string& path) {
    const Row& row = *inputRow(*m_bound.solver, path);
    const Interval allowed = allowedOf(row);
    Probe probe(*m_bound.solver, m_bound.in, m_bound.assumptions);
    const double now = probe.addInput(path) ? inputAt(m_bound, path) : probe.effective(0); // or what stands in for it
    double lo = std::min(now * (1 - kAround), now * (1 + kAround)), hi = std::max(now * (1 - kAround), now * (1 + kAround));
    if (row.kind == Kind::count) lo = std::min(std::round(lo), now - 1), hi = std::max(std::round(hi), now + 1);
    if (now == 0 && row.kind != Kind::count) hi = windowOf(row, now).hi;
    if (std::isnan(now)) {
        const Interval usual = usualRange(row, now);
        lo = usual.lo;
        hi = usual.hi;
    }
    ToolField from = textField(m_state, "from." + path, RangesText::tr("from"), RangesText::tr("The least value, with its unit; of a normal distribution 5 % lie below."), numberTextFor(row, allowed.nearest(lo)));
    ToolField to = textField(m_state, "to." + path, RangesText::tr("to"), RangesText::tr("The largest value, with its unit; of a normal distribution 5 % lie above."), numberTextFor(row, allowed.nearest(hi)));
    ToolField spread = choiceField(m_state, "spread." + path, RangesText::tr("spread"), RangesText::tr("How the values between are spread."),
        {{u"uniform"_s, RangesText::tr("evenly")}, {u"log_uniform"_s, RangesText::tr("by factors")}, {u"triangular"_s, RangesText::tr("most often as now")}, {u"normal"_s, RangesText::tr("normally")}}, u"uniform"_s);
    const QString chosen = spread.value;
    const std::optional<double> least = numberFor(row, from), most = numberFor(row, to);
    Distribution d;
    std::vector<std::string> numbers;
    if (least && most) {
        if (chosen == u"normal") d = {Spread::normal, (*least + *most) / 2, (*most - *least) / (2 * kOfFive), 0};
        else d = {chosen == u"triangular" ? Spread::triangular : chosen == u"log_uniform" ? Spread::logUniform : Spread::uniform, *least, *most, chosen == u"triangular" ? now : 0};
        if (*least > *most) to.problem = RangesText::tr("the range goes from the smaller to the larger, got %1 to %2").arg(from.value, to.value);
        else if (const std::optional<Issue> issue = checkDistribution(row, d, path)) to.problem = issueText(*issue);
        for (const double number : d.spread == Spread::triangular ? std::vector{d.a, d.c, d.b} : std::vector{d.a, d.b}) numbers.push_back(jsonNumber(row, number));
    }
    to.joins = true;
    take(std::move(from));
    take(std::move(to));
    take(std::move(spread));
    m_result.inputs.push_back(path);
    m_result.distributions.push_back(d);
    m_json.push_back(jsonText(path) + ":{" + jsonText(utf8(chosen)) + ':' + jsonList(numbers) + '}');
}

RangesForm RangesBuilder::build(const std::string& output) {
    for (int place = 1; place <= kInputs && !m_left.empty(); ++place) {
        const std::optional<std::string> path = which(place, output);
        if (!path) break; // one empty place for the next input at a time
        distribution(*path);
    }
    std::string json;
    for (const std::string& member : m_json) json += (json.empty() ? "" : ",") + member;
    m_result.json = '{' + json + '}';
    return std::move(m_result);
}

} // namespace

RangesForm rangesForm(const PageContext& context, const Solution& bound, const ToolState& state, const std::string& output) { return RangesBuilder(context, bound, state).build(output); }

} // namespace mlsys
