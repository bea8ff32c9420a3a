// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pages/served.h"

#include "engine/solvers/economics.hpp"
#include "engine/solvers/scenario.hpp"
#include "models/sentence_text.h"
#include "models/words.h"

#include <QCoreApplication>

namespace mlsys {
namespace {

// A class, so that lupdate knows the context.
class ServedText { Q_DECLARE_TR_FUNCTIONS(Served) };

// The model answers prompts: the chain's serving part, whatever the scenario's own task is.
std::optional<Solution> servingChain(const PageContext& context) {
    if (context.results.scenario().training() || !context.results.solution(kServing).solved()) return std::nullopt;
    Scenario scenario = context.results.scenario();
    scenario.values.set("task", std::string("serving"));
    return evaluate(context.results.zoo(), kScenario, scenario);
}

Served of(const Solution& solution) {
    const auto& in = solution.in.as<ScenarioIn>();
    Served served;
    switch (in.task) {
    case Task::serving:
        served.unit = Served::Unit::request;
        served.source = ServedText::tr("serving, batch %1, prompts of %2 and answers of %3 tokens").arg(in.batchSize).arg(in.seqLen).arg(in.outputTokens);
        break;
    case Task::training:
        served.unit = hasTokens(in.model) ? Served::Unit::trained_token : Served::Unit::trained_sample;
        served.source = ServedText::tr("distributed training, global batch %1").arg(in.batchSize);
        break;
    case Task::inference:
        served.unit = Served::Unit::sample;
        served.source = ServedText::tr("single-node inference, batch %1").arg(in.batchSize);
        break;
    }
    if (!solution.solved()) {
        served.reason = issueText(*solution.solver, solution.issues.front());
        return served;
    }
    const auto& out = solution.out.as<ScenarioOut>();
    if (!out.performance.feasible) {
        // The chain's serving part is asked whatever the task, and of inference the weights alone may fit.
        served.reason = served.unit == Served::Unit::request ? ServedText::tr("in serving, weights and KV cache at batch %1 do not fit the memory, so nothing is served").arg(in.batchSize)
                      : served.unit == Served::Unit::sample  ? ServedText::tr("the model does not fit the memory, so nothing is served")
                                                             : ServedText::tr("it does not fit the memory, so nothing is trained");
        return served;
    }
    served.queries = out.performance.throughput;
    if (served.unit == Served::Unit::request) served.tokens = out.performance.throughput * static_cast<double>(in.outputTokens);
    if (served.unit == Served::Unit::trained_token) served.tokens = out.training->tokenThroughput;
    return served;
}

} // namespace

Served servedBy(const PageContext& context, const EconomicsIn& in) {
    if (in.throughput) {
        Served served;
        served.queries = served.tokens = in.throughput;
        served.source = ServedText::tr("the throughput entered");
        return served;
    }
    if (const std::optional<Solution> serving = servingChain(context)) return of(*serving);
    return of(context.results.solution(kScenario));
}

} // namespace mlsys
