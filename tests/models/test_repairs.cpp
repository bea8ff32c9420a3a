// SPDX-License-Identifier: GPL-3.0-or-later
// Ways out: what is offered works, and nothing is offered in vain.
#include "models/repairs.h"

#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mlsys {
namespace {

using namespace test;

bool fits(const Scenario& scenario) {
    const bool training = scenario.training();
    const Solution solution = evaluate(world().zoo, training ? kTrainingMemory : kSingleNode, scenario);
    return solution.solved() && (training ? solution.out.as<TrainingMemoryOut>().feasible : solution.out.as<SingleNodeOut>().feasible);
}
Scenario training(const char* model, const char* hardware, double batch = 8, double dp = 8) {
    return firstScenario({{"task", word("training")}, {"model", word(model)}, {"hardware", word(hardware)}, {"training.batch_size", batch}, {"training.dp_size", dp}});
}

TEST(Repairs, EachOfferMakesItFit) {
    int offered = 0;
    for (const ZooEntry* device : world().zoo.entries(EntryKind::hardware)) {
        for (const char* model : {"ResNet50", "GPT2", "Llama3_8B", "Llama3_70B", "GPT3", "DLRM"}) {
            for (const char* task : {"inference", "training"}) {
                Scenario scenario = firstScenario({{"hardware", device->id}, {"model", word(model)}, {"task", word(task)}, {"training.batch_size", 64.0}});
                for (const char* page : {"memory", "roofline", "training-memory"}) {
                    const Content content = contentOf(page, scenario);
                    if (content.state != Content::State::infeasible) {
                        if (content.state == Content::State::good) { EXPECT_TRUE(content.repairs.empty()) << "nothing to repair"; }
                        continue;
                    }
                    Scenario asked = scenario; // the roofline asks of inference, training memory of training, whatever the task
                    if (page == std::string_view("roofline")) asked.values.set("task", word("inference"));
                    if (page == std::string_view("training-memory")) asked.values.set("task", word("training"));
                    EXPECT_FALSE(fits(asked));
                    for (const Repair& repair : content.repairs) {
                        EXPECT_TRUE(fits(withChanges(asked, repair.changes))) << device->id << ' ' << model << ' ' << task << ' ' << page << ": " << repair.text.toStdString();
                        EXPECT_TRUE(repair.text.contains(u"fits, "_s)) << repair.text.toStdString();
                        ++offered;
                    }
                }
            }
        }
    }
    EXPECT_GT(offered, 100);
}

TEST(Repairs, ALargeModelInTrainingHasSome) {
    const Content content = contentOf("memory", training("Llama3_70B", "H100"));
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_FALSE(content.repairs.empty());
    EXPECT_TRUE(content.problem.contains(u"does not fit: "_s)) << content.problem.toStdString();
    EXPECT_TRUE(content.problem.contains(u" of 85.9 GB"_s)) << content.problem.toStdString();
}

TEST(Repairs, TheMildestStepOfARungIsOffered) {
    // ZeRO 1 suffices for Llama 3.1 8B; 2 and 3 would too.
    const Scenario scenario = training("Llama3_8B", "H100", 8, 8);
    ASSERT_FALSE(fits(scenario));
    const Content content = contentOf("memory", scenario);
    ASSERT_FALSE(content.repairs.empty());
    const Repair& first = content.repairs.front();
    EXPECT_TRUE(first.text.contains(u"ZeRO"_s)) << first.text.toStdString();
    ASSERT_EQ(first.changes.size(), 1u);
    const double stage = std::get<double>(*first.changes[0].after);
    for (double milder = 1; milder < stage; ++milder) {
        Scenario trial = scenario;
        trial.values.set("training.zero_stage", milder);
        EXPECT_FALSE(fits(trial)) << "stage " << milder << " would have been milder";
    }
}

TEST(Repairs, ABiggerDeviceKeepsNoEditsOfTheSmallerOne) {
    Scenario scenario = firstScenario({{"model", word("Llama3_70B")}, {"hardware", word("H100")}, {"hardware.tdp", word("100 W")}});
    const Content content = contentOf("roofline", scenario);
    const auto bigger = std::find_if(content.repairs.begin(), content.repairs.end(), [](const Repair& r) { return r.text.startsWith(u"Bigger device"_s); });
    ASSERT_NE(bigger, content.repairs.end());
    const Scenario after = withChanges(scenario, bigger->changes);
    EXPECT_FALSE(after.values.hasBelow("hardware"));
    EXPECT_NE(textOf(*after.values.find("hardware")), "H100");
}

TEST(Repairs, WithoutAWayOutItSaysSo) {
    const Content content = contentOf("memory", training("GPT4", "HimaxWE1", 1, 1));
    EXPECT_EQ(content.state, Content::State::infeasible);
    EXPECT_TRUE(content.repairs.empty()) << "nothing lets a microcontroller train GPT-4";
    EXPECT_TRUE(content.problem.endsWith(u". None of the changes tried here makes it fit"_s)) << content.problem.toStdString() << ": others may";
}

// Replicas share what ZeRO shards: neither alone lets 70 billion parameters train on 80 GB, both together do, and on the fleet there is.
TEST(Repairs, ReplicasWithZeroAreOfferedTogether) {
    const Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Llama3_70B")}, {"hardware", word("A100")}, {"fleet", word("Selene_1K")}, {"precision", word("fp16")},
                                             {"training.batch_size", 1024.0}, {"training.seq_len", 4096.0}, {"training.dp_size", 1.0}});
    const Content content = contentOf("training-memory", scenario);
    ASSERT_EQ(content.state, Content::State::infeasible);
    ASSERT_FALSE(content.repairs.empty()) << content.problem.toStdString();
    EXPECT_TRUE(content.repairs.front().text.startsWith(u"Data parallel 1 → 512 + ZeRO stage 0 → 3: fits, "_s)) << content.repairs.front().text.toStdString();
    for (const Repair& repair : content.repairs) EXPECT_TRUE(fits(withChanges(scenario, repair.changes))) << repair.text.toStdString();
    EXPECT_FALSE(fits(withChanges(scenario, {{"training.dp_size", 1024.0}}))) << "else there was nothing to combine";
}

TEST(Repairs, ALayoutTakesNoMoreThanTheFleetHas) {
    const Scenario scenario = firstScenario({{"task", word("training")}, {"model", word("Llama3_70B")}, {"hardware", word("A100")}, {"fleet", word("Selene_1K")}, {"fleet.count", 1.0}, {"precision", word("fp16")},
                                             {"training.batch_size", 1024.0}, {"training.seq_len", 4096.0}, {"training.dp_size", 1.0}});
    const Content content = contentOf("training-memory", scenario);
    ASSERT_EQ(content.state, Content::State::infeasible);
    for (const Repair& repair : content.repairs) {
        double accelerators = 1;
        for (const Change& change : repair.changes) if (change.path == "training.dp_size" || change.path == "training.tp_size" || change.path == "training.pp_size") accelerators *= std::get<double>(*change.after);
        EXPECT_LE(accelerators, 8) << repair.text.toStdString();
    }
}

TEST(Repairs, AStageOfAPipelineHoldsLess) {
    const Scenario scenario = training("Llama3_8B", "H100", 1, 1); // one sample: no second replica has one
    ASSERT_FALSE(fits(scenario));
    const Content content = contentOf("training-memory", scenario);
    EXPECT_TRUE(std::any_of(content.repairs.begin(), content.repairs.end(), [](const Repair& r) { return r.text.startsWith(u"Pipeline parallel 1 → "_s); }));
}

// 405 billion parameters in 16 bits fit on no device; in 4 they do on a larger one, which computes in them as an H100 does not.
TEST(Repairs, ALowerPrecisionOnABiggerDeviceIsOffered) {
    const Scenario scenario = firstScenario({{"task", word("inference")}, {"model", word("Llama3_405B")}, {"hardware", word("H100")}, {"precision", word("fp16")}});
    for (const char* page : {"memory", "roofline", "overview"}) {
        const Content content = contentOf(page, scenario);
        ASSERT_EQ(content.state, Content::State::infeasible) << page;
        ASSERT_FALSE(content.repairs.empty()) << page << ": " << content.problem.toStdString();
        EXPECT_TRUE(content.repairs.front().text.startsWith(u"Precision fp16 → fp4 + Bigger device "_s)) << content.repairs.front().text.toStdString();
        for (const Repair& repair : content.repairs) EXPECT_TRUE(fits(withChanges(scenario, repair.changes))) << page << ": " << repair.text.toStdString();
    }
}

TEST(NotApplicable, AConvolutionalModelHasNoTrainingMemoryAndOffersModelsThatDo) {
    Scenario scenario = firstScenario({{"task", word("training")}, {"model.layers", 12.0}});
    for (const char* page : {"training-memory", "memory"}) {
        const Content content = contentOf(page, scenario);
        EXPECT_EQ(content.state, Content::State::notApplicable) << page;
        EXPECT_GT(content.problem.split(u' ').size(), 5) << content.problem.toStdString() << ": a sentence";
        EXPECT_FALSE(content.verdict.isEmpty());
        ASSERT_FALSE(content.repairs.empty()) << page;
        for (const Repair& repair : content.repairs) {
            const Scenario after = withChanges(scenario, repair.changes);
            EXPECT_NE(contentOf(page, after).state, Content::State::notApplicable) << repair.text.toStdString();
            EXPECT_FALSE(after.values.hasBelow("model")) << "edits of the old model do not come along";
        }
    }
}

} // namespace
} // namespace mlsys
