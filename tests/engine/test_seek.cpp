// SPDX-License-Identifier: GPL-3.0-or-later
// Goal seek: every answer is checked back by a fresh solve, for every solver and random scenarios; whole numbers against all
// of them.
#include "engine/explore/seek.hpp"
#include "engine/explore/scan.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/serving.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <map>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool holds(double y, const SeekGoal& goal) { return goal.relation == Relation::atMost ? y <= goal.target : y >= goal.target; }
bool on(double y, const SeekGoal& goal) { return std::abs(y - goal.target) <= kSeekTolerance * std::abs(goal.target); }

struct Question {
    const Solver* solver;
    test::AnyCase given;
    std::string input, output;
    Interval window;
    SeekGoal goal;
    double attainedAt;
};

// A random number of a random scenario is to be what it is at a random value of a random input.
std::optional<Question> anyQuestion(const Solver& solver, test::Random& random) {
    std::optional<test::AnyCase> given = test::anyAccepted(solver, random);
    if (!given) return std::nullopt;
    Question q{&solver, *given, "", "", {}, {}, kNone};
    const std::vector<std::string> inputs = numericInputs(solver, given->in, given->assumptions), outputs = scalarOutputs(solver);
    for (int tries = 0; tries < 60; ++tries) {
        q.input = inputs[random() % inputs.size()];
        q.output = outputs[random() % outputs.size()];
        if (!test::isNumber(*findRow(solver.out.rows(), q.output))) continue;
        Probe probe(solver, given->in, given->assumptions);
        probe.addInput(q.input);
        q.window = windowOf(probe.inputRow(0), probe.nominal(0));
        if (q.window.whole) q.window.hi = std::min(q.window.hi, q.window.lo + 3000);
        const double share = static_cast<double>(random() % 1000) / 1000;
        const bool factors = q.window.lo > 0 && random() % 2 == 0;
        q.attainedAt = q.window.nearest(factors ? q.window.lo * std::pow(q.window.hi / q.window.lo, share) : q.window.lo + share * (q.window.hi - q.window.lo));
        q.goal = {test::asked(solver, *given, q.input, q.attainedAt, q.output), static_cast<Relation>(random() % 3)};
        const double nominal = test::asked(solver, *given, q.input, kNone, q.output);
        if (std::isfinite(q.goal.target) && q.goal.target != 0 && q.goal.target != nominal) return q;
    }
    return std::nullopt;
}

SeekResult answerTo(const Question& q) {
    Probe probe(*q.solver, q.given.in, q.given.assumptions);
    EXPECT_FALSE(probe.addInput(q.input));
    EXPECT_FALSE(probe.addOutput(q.output));
    return seek(probe, 0, 0, q.goal, q.window);
}

void checkBack(const Question& q, const SeekResult& result) {
    const auto fresh = [&](double x) { return test::asked(*q.solver, q.given, q.input, x, q.output); };
    double last = -std::numeric_limits<double>::infinity();
    int nearest = 0;
    for (const SeekSolution& s : result.solutions) {
        EXPECT_GE(s.at.input, last);
        last = s.at.input;
        nearest += s.nearest;
        EXPECT_TRUE(s.at.input >= q.window.lo && s.at.input <= q.window.hi);
        EXPECT_EQ(fresh(s.at.input), s.at.output) << s.at.input;
        if (q.goal.relation == Relation::equal) {
            EXPECT_TRUE(on(s.at.output, q.goal)) << s.at.output;
            EXPECT_TRUE(on(fresh(s.upTo), q.goal));
            EXPECT_EQ(s.side, SeekSide::at);
            continue;
        }
        EXPECT_TRUE(holds(s.at.output, q.goal)) << s.at.output;
        EXPECT_FALSE(s.jump && (q.window.whole || on(s.at.output, q.goal)));
        if (!s.jump) { EXPECT_TRUE(on(s.at.output, q.goal) || q.window.whole) << s.at.output << " for " << q.goal.target; }
        ASSERT_TRUE(s.beyond);
        EXPECT_EQ(fresh(s.beyond->input), s.beyond->output);
        EXPECT_FALSE(holds(s.beyond->output, q.goal)) << s.beyond->input;
        const double from = std::min(s.at.input, s.beyond->input), to = std::max(s.at.input, s.beyond->input);
        EXPECT_EQ(s.side, s.at.input > s.beyond->input ? SeekSide::above : SeekSide::below);
        if (q.window.whole) for (const double k : test::wholeNumbers(from + 1, to - 1)) EXPECT_TRUE(std::isnan(fresh(k))) << "k does, the one before does not";
        else EXPECT_TRUE(std::nextafter(from, to) == to || std::isnan(fresh((from + to) / 2))) << from << " " << to;
    }
    EXPECT_EQ(nearest, result.solutions.empty() ? 0 : 1);
    for (const SeekJump& jump : result.jumps) {
        EXPECT_EQ(fresh(jump.below.input), jump.below.output);
        EXPECT_EQ(fresh(jump.above.input), jump.above.output);
        EXPECT_TRUE((jump.below.output < q.goal.target) != (jump.above.output < q.goal.target));
        EXPECT_FALSE(on(jump.below.output, q.goal) || on(jump.above.output, q.goal)) << "a solution, not a leap";
    }
    if (result.closest) { EXPECT_EQ(fresh(result.closest->input), result.closest->output); }
}

// Whole numbers: every place where the relation begins or ends to hold, and no other.
void checkAgainstAll(const Question& q, const SeekResult& result) {
    std::vector<double> expected, reported;
    std::optional<SeekPoint> before;
    for (const double k : test::wholeNumbers(q.window.lo, q.window.hi)) {
        const double y = test::asked(*q.solver, q.given, q.input, k, q.output);
        if (std::isnan(y)) continue;
        if (before && holds(before->output, q.goal) != holds(y, q.goal)) expected.push_back(holds(y, q.goal) ? k : before->input);
        before = SeekPoint{k, y};
    }
    for (const SeekSolution& s : result.solutions) reported.push_back(s.at.input);
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(reported, expected) << q.input;
}

class SeekEverySolver : public testing::TestWithParam<const Solver*> {};

TEST_P(SeekEverySolver, AnswersCheckBack) {
    const Solver& solver = *GetParam();
    test::Random random(5);
    int asked = 0, reached = 0, whole = 0;
    for (int i = 0; i < 150; ++i) {
        const std::optional<Question> q = anyQuestion(solver, random);
        if (!q) continue;
        SCOPED_TRACE(q->input + " for " + q->output + " of " + std::to_string(q->goal.target) + " as at " + std::to_string(q->attainedAt));
        const SeekResult result = answerTo(*q);
        checkBack(*q, result);
        if (q->window.whole && q->goal.relation != Relation::equal) {
            ++whole;
            checkAgainstAll(*q, result);
        }
        ++asked;
        // It was taken from a value within the window, so there is one: a solution, all of the window, or a narrow place
        // that no sample met.
        reached += result.state == SeekState::found || result.state == SeekState::always;
        if (testing::Test::HasFailure()) return;
    }
    EXPECT_GT(asked, 40);
    EXPECT_GE(reached, asked * 97 / 100) << "of " << asked;
    RecordProperty("whole", whole);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, SeekEverySolver, testing::ValuesIn([] {
    static const Catalogue catalogue = Catalogue::standard();
    return std::vector<const Solver*>(catalogue.solvers().begin(), catalogue.solvers().end());
}()), [](const auto& i) { return std::string(i.param->name); });

Probe resNet(const char* input, const char* output = "latency") {
    Record in(kSingleNode.in);
    in.as<SingleNodeIn>().model = test::resNet50();
    in.as<SingleNodeIn>().hardware = test::a100();
    in.as<SingleNodeIn>().batchSize = 64;
    Probe probe(kSingleNode, in, {});
    EXPECT_FALSE(probe.addInput(input));
    EXPECT_FALSE(probe.addOutput(output));
    return probe;
}

TEST(Seek, TheEfficiencyThatExplainsAMeasurement) {
    Probe probe = resNet("efficiency");
    double out = 0;
    const double efficiency = 0.37;
    probe.at({&efficiency, 1}, {&out, 1});
    const SeekResult result = seek(probe, 0, 0, {out, Relation::equal}, windowOf(probe.inputRow(0), probe.effective(0)));
    ASSERT_EQ(result.state, SeekState::found);
    ASSERT_EQ(result.solutions.size(), 1u);
    EXPECT_NEAR(result.solutions[0].at.input, 0.37, 1e-9);
    EXPECT_TRUE(result.solutions[0].nearest);
    EXPECT_EQ(result.present.input, 0.5);
    EXPECT_EQ(result.solutions[0].fits, true);
    EXPECT_FALSE(probe.in().as<SingleNodeIn>().efficiency) << "left as bound";
}

TEST(Seek, SaysThatNothingReachesItAndWhatComesNearest) {
    Probe probe = resNet("efficiency");
    const SeekResult result = seek(probe, 0, 0, {1e-9, Relation::atMost}, windowOf(probe.inputRow(0), 0.5));
    EXPECT_EQ(result.state, SeekState::never);
    EXPECT_TRUE(result.solutions.empty());
    ASSERT_TRUE(result.closest);
    double best = 0;
    const double one = 1;
    probe.at({&one, 1}, {&best, 1});
    EXPECT_EQ(result.closest->output, best);
}

TEST(Seek, SaysThatItHoldsEverywhere) {
    Probe probe = resNet("efficiency");
    const SeekResult result = seek(probe, 0, 0, {1e9, Relation::atMost}, windowOf(probe.inputRow(0), 0.5));
    EXPECT_EQ(result.state, SeekState::always);
    EXPECT_TRUE(result.holds);
}

// Above the weights' size the memory holds them; below they come over the host's link, many times slower.
TEST(Seek, ALeapIsNoSolution) {
    Probe probe = resNet("hardware.memory.capacity", "peak_bw_actual");
    const double fast = raw(test::a100().memory.bandwidth);
    const Interval window{1e6, 1e12, false, false};
    const SeekResult equal = seek(probe, 0, 0, {fast / 2, Relation::equal}, window);
    EXPECT_EQ(equal.state, SeekState::leapt);
    ASSERT_EQ(equal.jumps.size(), 1u);
    EXPECT_EQ(equal.jumps[0].above.output, fast);
    EXPECT_EQ(std::nextafter(equal.jumps[0].below.input, 1e12), equal.jumps[0].above.input);
    const SeekResult least = seek(probe, 0, 0, {fast / 2, Relation::atLeast}, window);
    ASSERT_EQ(least.state, SeekState::found) << "an inequality begins to hold there";
    EXPECT_TRUE(least.solutions[0].jump);
    EXPECT_EQ(least.solutions[0].side, SeekSide::above);
    EXPECT_EQ(least.solutions[0].at.input, equal.jumps[0].above.input);
    const SeekResult stretch = seek(probe, 0, 0, {fast, Relation::equal}, window);
    ASSERT_EQ(stretch.solutions.size(), 1u);
    EXPECT_EQ(stretch.solutions[0].at.input, equal.jumps[0].above.input) << "the whole stretch on which it holds";
    EXPECT_EQ(stretch.solutions[0].upTo, 1e12);
}

// A pretend solver of one wavy curve: more solutions than samples' ends show.
struct WaveIn {
    double x = 1;
    Count k = 3;
};
struct WaveOut {
    double y = 0;
    double bump = 0;
    double steps = 0;
};

} // namespace

template <> std::span<const Row> rowsOf<WaveIn>() {
    static constexpr Row rows[] = {row<&WaveIn::x>({.key = "x", .title = MLS_TEXT("input", "x"), .range = {.min = -100, .max = 100}}),
                                   row<&WaveIn::k>({.key = "k", .title = MLS_TEXT("input", "k"), .range = {.min = 1, .max = 1e9}})};
    static_assert(complete<WaveIn>(rows));
    return rows;
}
template <> std::span<const Row> rowsOf<WaveOut>() {
    static constexpr Row rows[] = {row<&WaveOut::y>({.key = "y", .title = MLS_TEXT("output", "y")}), row<&WaveOut::bump>({.key = "bump", .title = MLS_TEXT("output", "bump")}),
                                   row<&WaveOut::steps>({.key = "steps", .title = MLS_TEXT("output", "steps")})};
    static_assert(complete<WaveOut>(rows));
    return rows;
}

namespace {

std::size_t g_solves = 0;
void solveWave(const WaveIn& in, const Assumptions&, WaveOut& out, Recorder*) {
    ++g_solves;
    out.y = std::sin(in.x);
    out.bump = 1 / (1 + std::pow((in.x - 1.2345) / 0.02, 2));
    out.steps = static_cast<double>(in.k * (in.k % 48 == 0 ? 1 : 0));
}
// k must be divisible by 16.
std::optional<Issue> checkWave(const WaveIn& in, const Assumptions&) {
    if (in.k % 16 == 0 || in.k == 3) return std::nullopt;
    return Issue{IssueCode::notApplicable, "k", "k must be divisible by 16"};
}
constexpr Solver kWave = solver<WaveIn, WaveOut, checkWave, solveWave>({.id = "wave", .name = "WaveModel", .title = MLS_TEXT("solver", "Wave"), .question = MLS_TEXT("solver", "?"), .group = "", .scope = "", .chapter = ""});

Probe wave(const char* input, const char* output) {
    Probe probe(kWave, Record(kWave.in), {});
    EXPECT_FALSE(probe.addInput(input));
    EXPECT_FALSE(probe.addOutput(output));
    return probe;
}

TEST(Seek, FindsEveryCrossingOfAWave) {
    Probe probe = wave("x", "y");
    const SeekResult result = seek(probe, 0, 0, {0.5, Relation::equal}, {-100, 100, false, false});
    std::vector<double> expected;
    constexpr double kPi = 3.14159265358979323846;
    for (int i = -20; i <= 20; ++i) for (const double x : {kPi / 6 + 2 * kPi * i, kPi * 5 / 6 + 2 * kPi * i}) if (std::abs(x) <= 100) expected.push_back(x);
    ASSERT_EQ(result.solutions.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_NEAR(result.solutions[i].at.input, expected[i], 1e-8);
    const auto near = std::find_if(result.solutions.begin(), result.solutions.end(), [](const SeekSolution& s) { return s.nearest; });
    EXPECT_NEAR(near->at.input, kPi / 6, 1e-9) << "nearest to 1";
    EXPECT_EQ(seek(probe, 0, 0, {0.5, Relation::atLeast}, {-100, 100, false, false}).solutions.size(), expected.size());
}

TEST(Seek, ClimbsABumpBetweenItsSamples) {
    Probe probe = wave("x", "bump"); // 0.02 wide, samples 0.39 apart
    const SeekResult result = seek(probe, 0, 0, {0.999, Relation::equal}, {-100, 100, false, false});
    ASSERT_EQ(result.solutions.size(), 2u);
    const double half = 0.02 * std::sqrt(1 / 0.999 - 1);
    EXPECT_NEAR(result.solutions[0].at.input, 1.2345 - half, 1e-9);
    EXPECT_NEAR(result.solutions[1].at.input, 1.2345 + half, 1e-9);
    const SeekResult never = seek(probe, 0, 0, {1.5, Relation::equal}, {-100, 100, false, false});
    EXPECT_EQ(never.state, SeekState::never);
    ASSERT_TRUE(never.closest);
    EXPECT_NEAR(never.closest->input, 1.2345, 1e-6) << "the top of the bump";
}

TEST(Seek, WholeNumbersOfAWideRangePassOverRefusedOnes) {
    Probe probe = wave("k", "steps");
    const SeekResult result = seek(probe, 0, 0, {1'000'000, Relation::atLeast}, {16, 1e9, false, true});
    ASSERT_EQ(result.state, SeekState::found);
    for (const SeekSolution& s : result.solutions) {
        const auto k = static_cast<Count>(s.at.input), other = static_cast<Count>(s.beyond->input);
        EXPECT_GE(s.at.output, 1e6);
        EXPECT_EQ(k % 48, 0);
        EXPECT_EQ(std::abs(k - other), 16) << "the accepted one next to it";
    }
    EXPECT_GT(result.refused, 0u);
}

TEST(Seek, EndsAtOnceWhenItIsStopped) {
    Probe probe = wave("x", "y");
    std::atomic<bool> stop{true};
    probe.stopBy(&stop);
    g_solves = 0;
    EXPECT_EQ(seek(probe, 0, 0, {0.5, Relation::equal}, {-100, 100, false, false}).state, SeekState::refused);
    EXPECT_EQ(seek(probe, 0, 0, {0.5, Relation::equal}, {-100, 100, false, false}).issue->message, "stopped");
    EXPECT_EQ(g_solves, 0u) << "nothing is asked any more";
    stop = false;
    EXPECT_EQ(seek(probe, 0, 0, {0.5, Relation::equal}, {-100, 100, false, false}).state, SeekState::found);
}

TEST(Seek, SaysThatEverythingIsRefused) {
    Probe probe = wave("k", "steps");
    const SeekResult result = seek(probe, 0, 0, {5, Relation::equal}, {17, 31, false, true});
    EXPECT_EQ(result.state, SeekState::refused);
    ASSERT_TRUE(result.issue);
    EXPECT_EQ(result.issue->field, "k");
    EXPECT_FALSE(result.closest);
}

} // namespace
} // namespace mlsys
