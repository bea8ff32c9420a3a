// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that are not known to a number, and what that makes of the outputs.
#include "models/explore/ranges_form.h"
#include "models/explore/ranges_work.h"
#include "models/explore/study_parts.h"
#include "models/words.h"
#include "registry/request_text.hpp"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class RangesText { Q_DECLARE_TR_FUNCTIONS(RangesPage) };

constexpr const char* kId = "ranges";
constexpr double kMostSeed = 9007199254740991; // that JSON carries as it is
constexpr double kMostDrawn = 50'000;          // sorted within a moment; the command line draws more

class RangesTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    ToolQuestion ask(const PageContext& context) const override;
};

ToolQuestion RangesTool::ask(const PageContext& context) const {
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    question.form.push_back(studiedOutputField(*bound, state));
    const QString withoutAnswer = question.form.back().problem;
    RangesAsked asked;
    asked.output = utf8(question.form.back().value);

    RangesForm inputs = rangesForm(context, *bound, state, asked.output);
    for (ToolField& field : inputs.form) question.form.push_back(std::move(field));
    ToolField draws = textField(state, "draws", RangesText::tr("Draws"), RangesText::tr("How many; each input's range is cut into as many equal shares and drawn from once in each."), u"10000"_s);
    ToolField seed = textField(state, "seed", RangesText::tr("Seed"), RangesText::tr("The same seed gives the same draws, bit for bit."), u"1"_s);
    const std::optional<double> count = wholeFor(draws, 2, kMostDrawn);
    const std::optional<double> start = wholeFor(seed, 0, kMostSeed);
    const QString problem = !inputs.problem.isEmpty() ? inputs.problem : !draws.problem.isEmpty() ? draws.problem : seed.problem;
    question.form.push_back(std::move(draws));
    question.form.push_back(std::move(seed));
    if (!problem.isEmpty()) refuse(question.stuck, problem);
    else if (!withoutAnswer.isEmpty()) sayWithoutAnswer(question.stuck, withoutAnswer);
    if (!question.stuck.problem.isEmpty()) return question;

    asked.inputs = std::move(inputs.inputs);
    asked.distributions = std::move(inputs.distributions);
    asked.draws = static_cast<std::uint64_t>(*count);
    asked.seed = static_cast<std::uint64_t>(*start);
    question.command = "ranges";
    question.request = requestText(solver, context.results.scenario(), {}, "ranges", "{\"inputs\":" + inputs.json + ",\"draws\":" + std::to_string(asked.draws) + ",\"seed\":" + std::to_string(asked.seed) + '}');
    question.work = std::make_unique<RangesWork>(std::move(asked), *bound);
    return question;
}

} // namespace

Page rangesPage() {
    static const RangesTool tool;
    return toolPage(tool, MLS_TEXT("page", "Ranges"), "Compute roofline",
        {{MLS_TEXT("preset", "Llama 3.1 8B answering on an H100: how sure is that?"), {{"task", std::string("inference")}, {"model", std::string("Llama3_8B")}, {"hardware", std::string("H100")}, {"precision", std::string("fp16")}, {"inference.batch_size", 8.0}}}});
}

} // namespace mlsys
