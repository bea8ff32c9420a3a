// SPDX-License-Identifier: GPL-3.0-or-later
// What moves an output: every number that goes into it a little less and a little more. A tornado, what binds, and what is
// worth improving.
#include "models/explore/sensitivity_work.h"
#include "models/words.h"
#include "registry/request_text.hpp"

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class SensitivityText { Q_DECLARE_TR_FUNCTIONS(SensitivityPage) };

constexpr const char* kId = "sensitivity";
constexpr const char* kBars = "12";
constexpr double kMostBars = 60;
constexpr const char* kOther = "other";   // a change that is typed

class SensitivityTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    ToolQuestion ask(const PageContext& context) const override;
};

// The share by which inputs change; nothing if what is typed is none.
std::optional<double> changeFields(const PageContext& context, const ToolState& state, std::vector<ToolField>& form) {
    const auto percent = [&](const char* share) { return ToolChoice{QString::fromLatin1(share), percentText(context, QString::fromLatin1(share).toDouble())}; };
    ToolField change = choiceField(state, "change", SensitivityText::tr("Change by"), SensitivityText::tr("By how much each input is made less and more; a whole number by at least 1."),
        {percent("0.05"), percent("0.1"), percent("0.2"), percent("0.5"), {QString::fromLatin1(kOther), SensitivityText::tr("other")}}, u"0.1"_s);
    const QString chosen = change.value;
    form.push_back(std::move(change));
    if (chosen != QString::fromLatin1(kOther)) return chosen.toDouble();
    ToolField typed = textField(state, "percent", SensitivityText::tr("Per cent"), SensitivityText::tr("More than 0 and less than 100."), u"15"_s);
    QString number = typed.value.trimmed();
    if (number.endsWith(u'%')) number.chop(1);
    bool isNumber = false;
    const double share = number.trimmed().toDouble(&isNumber) / 100;
    const bool isFine = isNumber && share > 0 && share < 1;
    if (!isFine) typed.problem = SensitivityText::tr("the change must be more than 0 % and less than 100 %, got %1").arg(typed.value);
    form.push_back(std::move(typed));
    return isFine ? std::optional(share) : std::nullopt;
}

// Its inputs as the command line takes them: wholes, of which every number is meant.
std::string wholesOf(const std::vector<std::string>& paths) {
    std::vector<std::string> wholes;
    for (const std::string& path : paths) {
        const std::string whole = jsonText(path.substr(0, path.find('.')));
        if (std::find(wholes.begin(), wholes.end(), whole) == wholes.end()) wholes.push_back(whole);
    }
    return jsonList(wholes);
}

ToolQuestion SensitivityTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    question.form.push_back(studiedOutputField(*bound, state));
    SensitivityAsked asked{&solver, utf8(question.form.back().value), numericInputs(solver, bound->in, bound->assumptions)};
    const QString withoutAnswer = question.form.back().problem;
    const std::optional<double> change = changeFields(context, state, question.form);
    ToolField assumed{ToolField::Kind::flag, "assumptions", SensitivityText::tr("Assumptions too"), SensitivityText::tr("Whether the assumptions are changed like inputs."), qstring(state.text("assumptions", "true")), {}, {}};
    const bool withAssumptions = assumed.value == u"true";
    question.form.push_back(std::move(assumed));
    ToolField bars = textField(state, "bars", SensitivityText::tr("Bars"), SensitivityText::tr("How many inputs are shown, the widest first."), QString::fromLatin1(kBars));
    const std::optional<double> count = wholeFor(bars, 1, kMostBars);
    question.form.push_back(std::move(bars));
    for (const ToolField& field : question.form) if (!field.problem.isEmpty() && question.stuck.problem.isEmpty() && field.key != "output") refuse(question.stuck, field.problem);
    if (question.stuck.problem.isEmpty() && !withoutAnswer.isEmpty()) sayWithoutAnswer(question.stuck, withoutAnswer);
    if (!question.stuck.problem.isEmpty()) return question;

    asked.change = *change;
    asked.bars = static_cast<std::size_t>(*count);
    if (!withAssumptions) std::erase_if(asked.paths, [](const std::string& path) { return path.starts_with(kAssumptionsPrefix); });
    std::string json = "{\"output\":" + jsonText(asked.output) + ",\"change\":" + shortest(asked.change);
    if (!withAssumptions) json += ",\"inputs\":" + wholesOf(asked.paths);
    question.command = "sensitivity";
    question.request = requestText(solver, context.results.scenario(), {}, "sensitivity", json + '}');
    question.work = std::make_unique<SensitivityWork>(std::move(asked), *bound);
    return question;
}

} // namespace

Page sensitivityPage() {
    static const SensitivityTool tool;
    const auto llama = [](const char* task, const char* batch) {
        return std::vector<Change>{{"task", std::string(task)}, {"model", std::string("Llama3_8B")}, {"hardware", std::string("H100")}, {"precision", std::string("fp16")}, {batch, 8.0}};
    };
    return toolPage(tool, MLS_TEXT("page", "Sensitivity"), "Compute roofline",
        {{MLS_TEXT("preset", "Llama 3.1 8B answering on an H100: what would help?"), llama("inference", "inference.batch_size")}, {MLS_TEXT("preset", "Llama 3.1 8B in training: what would help?"), llama("training", "training.batch_size")}});
}

} // namespace mlsys
