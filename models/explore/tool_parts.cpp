// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/tool_parts.h"

#include "engine/explore/output_slot.hpp"
#include "engine/unit_scale.hpp"
#include "models/number_text.h"
#include "models/page_parts.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "registry/explore_request.hpp"
#include "registry/scalar.hpp"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class ExploreText { Q_DECLARE_TR_FUNCTIONS(Explore) };

constexpr double kWide = 30; // from here on, a range is read by factors

bool isAssumption(std::string_view path) { return path.starts_with(kAssumptionsPrefix); }

// The first and the last of the titles: what lies between says nothing that they do not; nor does a first one that the last
// repeats ("Memory" of "Memory bandwidth").
QString titlesAlong(std::span<const Row> rows, std::string_view path) {
    QStringList titles;
    for (std::size_t from = 0; from != std::string_view::npos;) {
        const std::size_t dot = path.find('.', from);
        const Row* row = findRow(rows, path.substr(0, dot));
        if (!row) return qstring(path);
        titles << translated(row->title);
        from = dot == std::string_view::npos ? dot : dot + 1;
    }
    const bool isRepeated = titles.back().startsWith(titles.front() + u' ');
    return titles.size() == 1 || isRepeated ? titles.back() : titles.front() + u" · "_s + titles.back();
}

double scalarAt(std::span<const Row> rows, const void* owner, std::string_view path) {
    const Place place = findPlace(rows, const_cast<void*>(owner), path);
    return place && place.row->kind != Kind::group && place.row->kind != Kind::name ? scalarOf(*place.row, place.owner) : kNoNumber;
}

void collectWords(std::span<const Row> rows, const void* owner, const std::string& prefix, std::vector<std::string>& found) {
    for (const Row& row : rows) {
        const void* value = row.peek(owner);
        if (!value) continue;
        if (row.kind == Kind::group) collectWords(row.nested(), value, prefix + row.key + '.', found);
        else if (row.kind != Kind::name) found.push_back(prefix + row.key);
    }
}

double unitOf(const Row& row) { return UnitScale(row.unit).size(); }

// What is of a thing (a model's layers, an assumption) comes after what the question itself is about.
int rankOf(std::string_view path) {
    if (isAssumption(path)) return 2;
    return path.find('.') == std::string_view::npos ? 0 : 1;
}

ToolField pathField(std::span<const std::string> paths, const ToolState& state, const std::string& key, const QString& title, std::span<const std::string_view> preferred, const std::function<QString(const std::string&)>& titleOf) {
    ToolField field{ToolField::Kind::choice, key, title, {}, {}, {}, {}};
    for (const std::string& path : paths) field.choices.push_back({qstring(path), titleOf(path)});
    const auto has = [&](std::string_view path) { return std::find(paths.begin(), paths.end(), path) != paths.end(); };
    if (const std::optional<std::string> chosen = state.text(key); chosen && has(*chosen)) field.value = qstring(*chosen);
    for (const std::string_view path : preferred) if (field.value.isEmpty() && has(path)) field.value = qstring(path);
    if (field.value.isEmpty() && !paths.empty()) field.value = qstring(paths.front());
    return field;
}

} // namespace

const Solver& solverOf(const PageContext& context, const ToolState& state) {
    const Catalogue& all = context.services.solvers;
    if (const std::optional<std::string> chosen = state.text("solver")) if (const Solver* solver = all.find(*chosen)) return *solver;
    const auto answers = [&](const Solver& solver) { return context.results.solution(solver).solved(); };
    const char* const first = context.results.scenario().training() ? "distributed" : "serving";
    for (const char* id : {first, "single-node"}) if (const Solver* solver = all.find(id); solver && answers(*solver)) return *solver;
    for (const Solver* solver : all.solvers()) if (answers(*solver)) return *solver;
    return *all.solvers().front();
}

ToolField solverField(const PageContext& context, const Solver& chosen) {
    ToolField field{ToolField::Kind::choice, "solver", ExploreText::tr("Question"), ExploreText::tr("Which solver answers; its inputs are on the right."), qstring(chosen.id), {}, {}};
    for (const Solver* solver : context.services.solvers.solvers()) field.choices.push_back({qstring(solver->id), translated(solver->title)});
    return field;
}

double outputAt(const Solution& solution, std::string_view path) { return scalarAt(solution.out.rows(), solution.out.data(), path); }

double inputAt(const Solution& bound, std::string_view path) {
    if (path.starts_with(kAssumptionsPrefix)) return scalarAt(rowsOf<Assumptions>(), &bound.assumptions, path.substr(kAssumptionsPrefix.size()));
    return scalarAt(bound.in.rows(), bound.in.data(), path);
}

void refuse(Content& stuck, const QString& problem) {
    stuck.state = Content::State::invalid;
    stuck.problem = stuck.verdict = problem;
}

const Solution* askSolver(const PageContext& context, const ToolState& state, ToolQuestion& question) {
    const Solver& solver = solverOf(context, state);
    question.solver = &solver;
    question.form.push_back(solverField(context, solver));
    return boundFor(context, solver, question.stuck);
}

const Row* inputRow(const Solver& solver, std::string_view path) {
    return isAssumption(path) ? findRow(rowsOf<Assumptions>(), path.substr(kAssumptionsPrefix.size())) : findRow(solver.in.rows(), path);
}
const Row* outputRow(const Solver& solver, std::string_view path) { return findRow(solver.out.rows(), path); }

QString titleOfInput(const Solver& solver, std::string_view path) {
    if (isAssumption(path)) return ExploreText::tr("Assumption · %1").arg(titlesAlong(rowsOf<Assumptions>(), path.substr(kAssumptionsPrefix.size())));
    return titlesAlong(solver.in.rows(), path);
}
QString titleOfOutput(const Solver& solver, std::string_view path) { return titlesAlong(solver.out.rows(), path); }

std::vector<std::string> inputsFor(const Solution& bound, bool words) {
    std::vector<std::string> paths;
    if (words) {
        collectWords(bound.in.rows(), bound.in.data(), {}, paths);
        collectWords(rowsOf<Assumptions>(), &bound.assumptions, std::string(kAssumptionsPrefix), paths);
    } else {
        paths = numericInputs(*bound.solver, bound.in, bound.assumptions);
    }
    // What is not given can be asked for: "the efficiency that explains my measurement".
    for (const Row& row : bound.in.rows()) {
        const bool isNumber = row.kind == Kind::real || row.kind == Kind::count;
        if (!row.peek(bound.in.data()) && row.kind != Kind::group && row.kind != Kind::name && (words || isNumber)) paths.emplace_back(row.key);
    }
    std::stable_sort(paths.begin(), paths.end(), [](const std::string& a, const std::string& b) { return rankOf(a) < rankOf(b); });
    return paths;
}

std::vector<std::string> outputsFor(const Solver& solver, bool words) {
    std::vector<std::string> paths = scalarOutputs(solver);
    std::erase_if(paths, [&](const std::string& path) {
        const Kind kind = outputRow(solver, path)->kind;
        return (kind == Kind::flag || kind == Kind::choice) != words;
    });
    return paths;
}

std::span<const std::string_view> firstOutputs() {
    static constexpr std::array<std::string_view, 9> paths{"itl", "step_latency", "latency", "performance.latency", "p99_latency", "total", "inference.latency", "serving.itl", "training.step_latency"};
    return paths;
}
std::span<const std::string_view> firstInputs() {
    static constexpr std::array<std::string_view, 3> paths{"batch_size", "inference.batch_size", "training.batch_size"};
    return paths;
}

ToolField inputField(const Solution& bound, std::span<const std::string> paths, const ToolState& state, const std::string& key, const QString& title, std::span<const std::string_view> preferred) {
    ToolField field = pathField(paths, state, key, title, preferred, [&](const std::string& path) { return titleOfInput(*bound.solver, path); });
    if (const Row* row = inputRow(*bound.solver, utf8(field.value))) field.help = translated(row->help);
    return field;
}

ToolField outputField(const Solver& solver, std::span<const std::string> paths, const ToolState& state, const std::string& key, const QString& title, std::span<const std::string_view> preferred) {
    ToolField field = pathField(paths, state, key, title, preferred, [&](const std::string& path) { return titleOfOutput(solver, path); });
    if (const Row* row = outputRow(solver, utf8(field.value))) field.help = translated(row->help);
    return field;
}

ToolField textField(const ToolState& state, const std::string& key, const QString& title, const QString& help, const QString& otherwise) {
    return {ToolField::Kind::text, key, title, help, qstring(state.text(key, utf8(otherwise))), {}, {}};
}

ToolField choiceField(const ToolState& state, const std::string& key, const QString& title, const QString& help, std::vector<ToolChoice> choices, const QString& otherwise) {
    const QString chosen = qstring(state.text(key, utf8(otherwise)));
    const bool known = std::any_of(choices.begin(), choices.end(), [&](const ToolChoice& choice) { return choice.key == chosen; });
    return {ToolField::Kind::choice, key, title, help, known ? chosen : otherwise, std::move(choices), {}};
}

std::optional<double> numberFor(const Row& row, ToolField& field, bool anywhere) {
    Row number = row;
    if (anywhere) number.kind = Kind::real, number.range = {};
    Atom atom = atomOf(utf8(field.value.trimmed()));
    // A bare number is in the unit that the form itself writes.
    if (const double* bare = std::get_if<double>(&atom); bare && *row.unit) atom = shortest(*bare) + ' ' + row.unit;
    Scalar value{};
    if (const std::optional<Issue> issue = readScalar(number, givenOf(atom), {nullptr, utf8(field.title)}, value)) {
        field.problem = issueText(*issue);
        return std::nullopt;
    }
    return number.kind == Kind::count ? static_cast<double>(value.count) : value.real;
}

std::optional<double> wholeFor(ToolField& field, double min, double max) {
    bool isNumber = false;
    const double value = field.value.trimmed().toDouble(&isNumber);
    if (isNumber && value == std::floor(value) && value >= min && value <= max) return value;
    field.problem = ExploreText::tr("%1 must be a whole number from %2 to %3, got %4").arg(field.title).arg(min, 0, 'f', 0).arg(max, 0, 'f', 0).arg(field.value);
    return std::nullopt;
}

QString textFor(const PageContext& context, const Row& row, double value) {
    if (row.kind == Kind::flag && !std::isnan(value)) return value != 0 ? ExploreText::tr("yes") : ExploreText::tr("no");
    if (row.kind == Kind::choice) {
        for (const Choice& choice : row.choices()) if (choice.value == value) return translated(choice.title);
        return ExploreText::tr("no answer");
    }
    if (row.share && std::isfinite(value)) return withMinus(context.format.locale.toString(100 * value, 'f', 100 * std::abs(value) < 10 ? 2 : 1)) + u" %"_s;
    Formatted formatted = context.format.value(value, row.dimension, row.unit);
    if (!row.shownUnit.empty() && std::isfinite(value)) formatted.unit = translated(row.shownUnit);
    return formatted.text();
}

std::pair<QString, QString> textsApart(const PageContext& context, const Row& row, double a, double b) {
    std::pair<QString, QString> texts{textFor(context, row, a), textFor(context, row, b)};
    if (a == b || !std::isfinite(a) || !std::isfinite(b)) return texts;
    const AxisSpec axis = axisFor(context, {}, row, a, b, false); // whose unit is that of the texts
    const auto text = [&](double value, int digits) { return Formatted{withMinus(context.format.locale.toString(value / axis.scale, 'g', digits)), axis.unit}.text(); };
    for (int digits = 3; texts.first == texts.second && digits <= std::numeric_limits<double>::max_digits10; ++digits) texts = {text(a, digits), text(b, digits)};
    return texts;
}

QString numberTextFor(const Row& row, double value) { return qstring(textOf(atomOf(row, value))); }

bool isWide(double from, double to) { return from > 0 && to >= kWide * from; }

double rounded(const Row& row, double value, int digits) {
    if (row.kind == Kind::count) return std::round(value);
    // Read from its text: 2.6 · 10⁻³ s would be written "2.6000000000000003 ms".
    const QByteArray text = QByteArray::number(UnitScale(row.unit).of(value), 'g', digits);
    const ParsedQuantity read = parseQuantity(text.toStdString() + ' ' + row.unit);
    return read ? read.value : text.toDouble() * unitOf(row);
}

Interval usualRange(const Row& row, double nominal) {
    constexpr double kAround = 16;
    Interval range = windowOf(row, nominal);
    if (row.dragTo > row.dragFrom && !(nominal < row.dragFrom) && !(nominal > row.dragTo)) {
        range.lo = row.dragFrom;
        range.hi = row.dragTo;
    }
    if (row.range.min == 0 && row.range.max == 1) {
        range.lo = 0.05;
        range.hi = 1;
    } else if (!(row.dragTo > row.dragFrom) && nominal > 0) {
        range.lo = allowedOf(row).nearest(rounded(row, nominal / kAround, 2)); // a range is a rough thing
        range.hi = allowedOf(row).nearest(rounded(row, nominal * kAround, 2));
    }
    if (range.whole && range.lo < 1) range.lo = 1;
    // Neither given nor bounded: three decades of its unit.
    if (!std::isfinite(range.lo)) range.lo = allowedOf(row).nearest(unitOf(row));
    if (!std::isfinite(range.hi)) range.hi = allowedOf(row).nearest(1000 * std::max(range.lo, unitOf(row)));
    return range;
}

AxisSpec axisFor(const PageContext& context, const QString& title, const Row& row, double from, double to, bool log) {
    AxisSpec axis{title, {}, log, from, to, 1, false};
    axis.isCount = row.kind == Kind::count;
    if (log) {
        const std::string unit = row.dimension.none() ? std::string() : coherentUnit(row.dimension);
        axis.unit = row.shownUnit.empty() ? qstring(unit) : translated(row.shownUnit);
        axis.siPrefix = !unit.empty();
        return axis;
    }
    if (row.share) {
        axis.unit = u"%"_s;
        axis.scale = 0.01;
        return axis;
    }
    const ValueFormat::Unit chosen = context.format.unitFor(std::max(std::abs(from), std::abs(to)), row.dimension, row.unit);
    axis.unit = row.shownUnit.empty() ? chosen.name : translated(row.shownUnit);
    axis.scale = chosen.factor;
    return axis;
}

Ink inkOfRegime(const Choice& choice, int fallback) {
    const std::string_view key = choice.key;
    if (key == "Memory") return Ink::memory;
    if (key == "Compute" || key == "Accelerator") return Ink::compute;
    if (key == "Network" || key == "Communication" || key == "Injection" || key == "HostLink") return Ink::network;
    if (key == "Overhead" || key == "Bubble" || key == "CPU") return Ink::overhead;
    constexpr Ink others[] = {Ink::series1, Ink::series2, Ink::series3, Ink::series4, Ink::series5, Ink::series6};
    return others[static_cast<std::size_t>(fallback) % std::size(others)];
}

const Solution* boundFor(const PageContext& context, const Solver& solver, Content& stuck) {
    if (explainUnsolved(context, solver, stuck)) return nullptr;
    return &context.results.solution(solver);
}

std::string inputPathInScenario(const PageContext& context, const Solver& solver, std::string_view inputPath) {
    return isAssumption(inputPath) ? std::string(inputPath) : scenarioPath(context.results.scenario(), solver, inputPath);
}

Change changeOf(const PageContext& context, const Solver& solver, const std::string& inputPath, const Row& row, double value) {
    return {inputPathInScenario(context, solver, inputPath), atomOf(row, value)};
}

std::vector<Change> changesOfPoint(const PageContext& context, const Solver& solver, const SweepRequest& request, std::span<const std::size_t> digits) {
    std::vector<Change> changes;
    for (std::size_t i = 0; i < request.swept.size(); ++i) {
        const SweepInput& input = request.swept[i];
        if (input.row) {
            changes.push_back(changeOf(context, solver, input.key, *input.row, input.numbers[digits[i]]));
            continue;
        }
        const std::string path = inputPathInScenario(context, solver, input.column());
        for (const auto& [below, atom] : context.results.scenario().values.below(path)) changes.push_back({path + '.' + below, std::nullopt});
        changes.push_back({path, input.names[digits[i]]});
    }
    return changes;
}

QString valueText(const PageContext& context, const Solver& solver, const SweepInput& input, std::size_t digit) {
    if (input.row) return std::isnan(input.numbers[digit]) ? ExploreText::tr("refused") : textFor(context, *input.row, input.numbers[digit]);
    const Row* row = inputRow(solver, input.column());
    const std::optional<EntryKind> kind = row ? entryKindOf(row->entity) : std::nullopt;
    const ZooEntry* entry = kind ? context.results.zoo().find(*kind, input.names[digit]) : nullptr;
    return entry ? qstring(entry->name) : qstring(input.names[digit]);
}

std::string jsonText(std::string_view text) { return textJson(text); }

std::string jsonNumber(const Row& row, double value) {
    const Atom atom = atomOf(row, value);
    return std::holds_alternative<double>(atom) ? textOf(atom) : jsonText(textOf(atom));
}

std::string jsonList(std::span<const std::string> items) {
    std::string list = "[";
    for (const std::string& item : items) list += (list.size() > 1 ? "," : "") + item;
    return list + "]";
}

} // namespace mlsys
