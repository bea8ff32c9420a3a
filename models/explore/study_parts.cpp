// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/study_parts.h"

#include "models/number_text.h"
#include "models/words.h"

#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class StudyText { Q_DECLARE_TR_FUNCTIONS(Explore) };

} // namespace

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

void sayWithoutAnswer(Content& stuck, const QString& problem) {
    stuck.state = Content::State::notApplicable;
    stuck.problem = stuck.verdict = problem;
}

QString percentText(const PageContext& context, double share) {
    const double percent = 100 * share;
    const bool isLarge = std::abs(percent) >= 999.5 && std::abs(percent) < 1e9; // "2,020 %", not "2.02e+03 %"
    return StudyText::tr("%1 %").arg(withMinus(isLarge ? context.format.locale.toString(percent, 'f', 0) : context.format.locale.toString(percent, 'g', 3)));
}

} // namespace mlsys
