// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/study_parts.h"

#include "models/words.h"
#include "registry/sweep_request.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class StudyText { Q_DECLARE_TR_FUNCTIONS(Explore) };

double scalarAt(std::span<const Row> rows, const void* owner, std::string_view path) {
    const Place place = findPlace(rows, const_cast<void*>(owner), path);
    return place && place.row->kind != Kind::group && place.row->kind != Kind::name ? scalarOf(*place.row, place.owner) : kNoNumber;
}

} // namespace

double outputAt(const Solution& solution, std::string_view path) { return scalarAt(solution.out.rows(), solution.out.data(), path); }

double inputAt(const Solution& bound, std::string_view path) {
    if (path.starts_with(kAssumptionsPrefix)) return scalarAt(rowsOf<Assumptions>(), &bound.assumptions, path.substr(kAssumptionsPrefix.size()));
    return scalarAt(bound.in.rows(), bound.in.data(), path);
}

ToolField studiedOutputField(const Solution& bound, const ToolState& state) {
    const std::vector<std::string> paths = outputsFor(*bound.solver, false);
    std::vector<std::string_view> preferred;
    const auto prefer = [&](std::string_view path) { if (std::isfinite(outputAt(bound, path))) preferred.push_back(path); };
    for (const std::string_view path : firstOutputs()) prefer(path);
    for (const std::string& path : paths) prefer(path);
    ToolField field = outputField(*bound.solver, paths, state, "output", StudyText::tr("Output"), preferred);
    const double value = outputAt(bound, utf8(field.value));
    if (std::isnan(value)) field.problem = StudyText::tr("%1 has no answer here").arg(titleOfOutput(*bound.solver, utf8(field.value)));
    else if (std::isinf(value)) field.problem = StudyText::tr("%1 is unbounded here, so nothing can be compared with it").arg(titleOfOutput(*bound.solver, utf8(field.value)));
    return field;
}

void refuse(Content& stuck, const QString& problem) {
    stuck.state = Content::State::invalid;
    stuck.problem = stuck.verdict = problem;
}

void sayWithoutAnswer(Content& stuck, const QString& problem) {
    stuck.state = Content::State::notApplicable;
    stuck.problem = stuck.verdict = problem;
}

QString briefTitleOf(const Solver& solver, std::string_view path) {
    const QString separator = u" · "_s;
    QStringList titles = titleOfInput(solver, path).split(separator);
    for (qsizetype i = 0; i + 1 < titles.size();) {
        if (titles[i + 1].startsWith(titles[i] + u' ')) titles.removeAt(i);
        else ++i;
    }
    return titles.join(separator);
}

QString withinSentence(const QString& title) {
    const bool isAbbreviation = title.size() > 1 && title[1].isUpper();
    return title.isEmpty() || isAbbreviation ? title : title[0].toLower() + title.sliced(1);
}

QString percentText(const PageContext& context, double share) { return StudyText::tr("%1 %").arg(context.format.locale.toString(100 * share, 'g', 3)); }

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + '"';
}

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
