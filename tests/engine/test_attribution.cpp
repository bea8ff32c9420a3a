// SPDX-License-Identifier: GPL-3.0-or-later
// Shapley parts: they add up, agree with the definition by all orders, and whole entities are swapped through their rows.
#include "engine/explore/attribution.hpp"
#include "engine/solvers/distributed.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/solvers/serving.hpp"
#include "tests/support/asked.hpp"
#include "tests/support/zoo_like.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace mlsys {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

void addsUp(const Attribution& found) {
    long double sum = 0;
    for (const AttributionPart& part : found.parts) sum += part.part;
    EXPECT_NEAR(static_cast<double>(sum - (static_cast<long double>(found.b) - found.a)), 0, 1e-12 * std::max(std::abs(found.a), std::abs(found.b)));
}

// A case like `a` in which some numbers differ.
test::AnyCase changedAt(const test::AnyCase& a, const Solver& solver, std::size_t changes, test::Random& random) {
    test::AnyCase b = a;
    const std::vector<std::string> inputs = numericInputs(solver, a.in, a.assumptions);
    Probe probe(solver, a.in, a.assumptions);
    for (std::size_t i = 0; i < changes; ++i) {
        const std::string path = inputs[random() % inputs.size()];
        const bool assumed = path.starts_with(kAssumptionsPrefix);
        const Place place = assumed ? findPlace(rowsOf<Assumptions>(), &b.assumptions, path.substr(kAssumptionsPrefix.size())) : findPlace(b.in.rows(), b.in.data(), path);
        const double factor = std::exp(std::uniform_real_distribution<double>(-1, 1)(random));
        writeScalar(*place.row, place.owner, allowedOf(*place.row).nearest(numberOf(*place.row, place.owner) * factor));
    }
    return b;
}

// By the definition: the mean over all orders of what each change adds.
std::vector<double> byOrders(const Solver& solver, const AttributionEnd& a, const AttributionEnd& b, const std::vector<std::string>& paths, const std::string& output) {
    std::vector<std::size_t> order(paths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> parts(paths.size(), 0);
    double orders = 0;
    do {
        test::AnyCase mixed{a.in, a.assumptions};
        double before = test::asked(solver, mixed, "", kNone, output);
        for (const std::size_t i : order) {
            const bool assumed = paths[i].starts_with(kAssumptionsPrefix);
            const std::string inner = assumed ? paths[i].substr(kAssumptionsPrefix.size()) : paths[i];
            const std::span<const Row> rows = assumed ? rowsOf<Assumptions>() : mixed.in.rows();
            const Place to = findPlace(rows, assumed ? &mixed.assumptions : mixed.in.data(), inner);
            const Place from = findPlace(rows, const_cast<void*>(assumed ? static_cast<const void*>(&b.assumptions) : b.in.data()), inner);
            copyValue(*to.row, to.owner, from.owner);
            const double after = test::asked(solver, mixed, "", kNone, output);
            parts[i] += after - before;
            before = after;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    for (double& part : parts) part /= orders;
    return parts;
}

TEST(Attribution, PartsAddUpAndAreTheDefinitionsForEverySolver) {
    std::map<std::string, int> explained;
    const Catalogue catalogue = Catalogue::standard();
    for (const Solver* solver : catalogue.solvers()) {
        SCOPED_TRACE(solver->id);
        test::Random random(21);
        for (int i = 0; i < 60; ++i) {
            const std::optional<test::AnyCase> given = test::anyAccepted(*solver, random);
            ASSERT_TRUE(given);
            const test::AnyCase other = changedAt(*given, *solver, 2 + random() % 6, random);
            const AttributionEnd a{given->in, given->assumptions}, b{other.in, other.assumptions};
            const std::vector<std::string> paths = changedPaths(*solver, a, b), outputs = scalarOutputs(*solver);
            const std::string output = outputs[random() % outputs.size()];
            const Row& row = *findRow(solver->out.rows(), output);
            Attribution found;
            ASSERT_FALSE(attribute(*solver, a, b, paths, output, found));
            if (found.blocked || !test::isNumber(row)) continue;
            EXPECT_EQ(found.a, test::asked(*solver, *given, "", kNone, output));
            EXPECT_EQ(found.b, test::asked(*solver, other, "", kNone, output)) << "what changed explains all of it";
            EXPECT_EQ(found.solves, 1u << paths.size());
            addsUp(found);
            explained[solver->id] += found.a != found.b;
            if (paths.size() > 4 || std::find(paths.begin(), paths.end(), "assumptions") != paths.end()) continue;
            const std::vector<double> expected = byOrders(*solver, a, b, paths, output);
            for (std::size_t p = 0; p < paths.size(); ++p) EXPECT_NEAR(found.parts[p].part, expected[p], 1e-10 * std::max({std::abs(found.a), std::abs(found.b), std::abs(expected[p])})) << paths[p];
        }
    }
    EXPECT_GE(explained.size(), 12u);
    for (const char* id : {"single-node", "serving", "distributed", "serving-capacity", "scenario"}) EXPECT_GT(explained[id], 0) << id;
}

Record serving(const Hardware& hardware, Count batch) {
    Record in(kServing.in);
    auto& typed = in.as<ServingIn>();
    typed.model = test::llama8B();
    typed.hardware = hardware;
    typed.seqLen = 2048;
    typed.batchSize = batch;
    return in;
}

TEST(Attribution, AnEntityIsSwappedWhole) {
    const Record a = serving(test::a100(), 1), b = serving(test::h100(), 8);
    const Assumptions same, other = Assumptions::refined();
    const std::vector<std::string> paths = changedPaths(kServing, {a, same}, {b, other});
    EXPECT_EQ(paths, (std::vector<std::string>{"hardware", "batch_size", "assumptions"}));
    Attribution found;
    ASSERT_FALSE(attribute(kServing, {a, same}, {b, other}, paths, "itl", found));
    ASSERT_FALSE(found.blocked);
    addsUp(found);
    Record out(kServing.out);
    kServing.solve(b.data(), other, out.data(), nullptr);
    EXPECT_EQ(found.b, raw(out.as<ServingOut>().itl));
    EXPECT_LT(found.parts[0].part, 0) << "a faster device";
    EXPECT_GT(found.parts[1].part, 0) << "a larger batch";
    ASSERT_EQ(found.interactions.size(), 3u);
    // One value of a device that is the same otherwise is that value.
    Record c = a;
    c.as<ServingIn>().hardware.memory.bandwidth = unit::GBps(3000);
    EXPECT_EQ(changedPaths(kServing, {a, same}, {c, same}), (std::vector<std::string>{"hardware.memory.bandwidth"}));
}

TEST(Attribution, AnOptionalEntityComesWhole) {
    Record a(kScenario.in), b(kScenario.in);
    for (Record* in : {&a, &b}) {
        in->as<ScenarioIn>().model = test::resNet50();
        in->as<ScenarioIn>().hardware = test::a100();
    }
    b.as<ScenarioIn>().grid.emplace().carbonIntensity = unit::gCO2epkWh(20);
    const std::vector<std::string> paths = changedPaths(kScenario, {a, {}}, {b, {}});
    EXPECT_EQ(paths, (std::vector<std::string>{"grid"}));
    Attribution found;
    ASSERT_FALSE(attribute(kScenario, {a, {}}, {b, {}}, paths, "sustainability.carbon_footprint", found));
    ASSERT_FALSE(found.blocked);
    EXPECT_LT(found.parts[0].part, 0);
    addsUp(found);
}

// Latency of arithmetic is B·W/(F·η): of two changes the interaction is (b − 1)(e − 1) times the first value.
TEST(Attribution, InteractionOfAProductIsWhatIsBeyondTheSum) {
    Record a(kSingleNode.in);
    a.as<SingleNodeIn>().model = test::resNet50();
    a.as<SingleNodeIn>().hardware = test::a100();
    a.as<SingleNodeIn>().efficiency = 0.5;
    Record b = a;
    b.as<SingleNodeIn>().batchSize = 3;
    b.as<SingleNodeIn>().efficiency = 0.25;
    Attribution found;
    const std::vector<std::string> paths{"batch_size", "efficiency"};
    ASSERT_FALSE(attribute(kSingleNode, {a, {}}, {b, {}}, paths, "latency_compute", found));
    ASSERT_EQ(found.interactions.size(), 1u);
    EXPECT_NEAR(found.interactions[0].value, found.a * 2 * 1, 1e-12 * found.a);
    EXPECT_NEAR(found.parts[0].part, found.a * (2 + 1), 1e-12 * found.b);
    EXPECT_NEAR(found.parts[1].part, found.a * (1 + 1), 1e-12 * found.b);
    // Nothing named: nothing explained.
    ASSERT_FALSE(attribute(kSingleNode, {a, {}}, {b, {}}, {}, "latency_compute", found));
    EXPECT_EQ(found.a, found.b);
}

// More changes than can be combined: random orders that add up too, near the exact parts, the same every time.
TEST(Attribution, ManyChangesAreSampled) {
    test::Random random(4);
    for (int tries = 0, sampled = 0; sampled < 3; ++tries) {
        ASSERT_LT(tries, 200);
        const std::optional<test::AnyCase> given = test::anyAccepted(kSingleNode, random);
        ASSERT_TRUE(given);
        const test::AnyCase other = changedAt(*given, kSingleNode, 60, random);
        const AttributionEnd a{given->in, given->assumptions}, b{other.in, other.assumptions};
        std::vector<std::string> paths = changedPaths(kSingleNode, a, b, 1000);
        if (paths.size() <= kMostExactChanges) continue;
        paths.resize(std::min(paths.size(), kMostChanges));
        Attribution found, again, exact;
        ASSERT_FALSE(attribute(kSingleNode, a, b, paths, "latency", found));
        if (found.blocked || found.a == found.b) continue;
        ASSERT_FALSE(found.exact);
        addsUp(found);
        ASSERT_FALSE(attribute(kSingleNode, a, b, paths, "latency", again));
        for (std::size_t i = 0; i < paths.size(); ++i) EXPECT_EQ(found.parts[i].part, again.parts[i].part);
        // Those with an effect, exactly.
        std::vector<std::string> few;
        for (const AttributionPart& part : found.parts) if (part.part != 0) few.push_back(part.path);
        if (few.size() > kMostExactChanges || few.empty()) continue;
        ASSERT_FALSE(attribute(kSingleNode, a, b, few, "latency", exact));
        ASSERT_TRUE(exact.exact);
        for (const AttributionPart& part : exact.parts) {
            const auto at = std::find_if(found.parts.begin(), found.parts.end(), [&](const AttributionPart& p) { return p.path == part.path; });
            EXPECT_NEAR(at->part, part.part, 6 * at->error + 1e-12 * std::abs(found.a)) << part.path;
        }
        for (const AttributionInteraction& pair : exact.interactions) {
            const auto at = std::find_if(found.interactions.begin(), found.interactions.end(), [&](const AttributionInteraction& p) {
                return found.parts[p.first].path == exact.parts[pair.first].path && found.parts[p.second].path == exact.parts[pair.second].path; });
            ASSERT_NE(at, found.interactions.end());
            EXPECT_NEAR(at->value, pair.value, 0.35 * std::abs(pair.value) + 0.05 * std::abs(found.b - found.a));
        }
        ++sampled;
    }
}

// tp 1 → 8 and 8 → 64 accelerators: eight-way on the eight is fine, but a combination in between may not be.
TEST(Attribution, ACombinationThatIsRefusedIsNamed) {
    Record a(kDistributed.in);
    auto& typed = a.as<DistributedIn>();
    typed.model = test::llama8B();
    typed.fleet.node.accelerator = test::h100();
    typed.fleet.node.intraNodeBandwidth = unit::GBps(450);
    typed.fleet.fabric.bandwidth = unit::GBps(50);
    typed.fleet.node.acceleratorsPerNode = 1;
    typed.fleet.count = 2;
    typed.batchSize = 64;
    Record b = a;
    b.as<DistributedIn>().fleet.count = 8;
    b.as<DistributedIn>().tpSize = 4;
    const std::vector<std::string> paths = changedPaths(kDistributed, {a, {}}, {b, {}});
    EXPECT_EQ(paths, (std::vector<std::string>{"fleet.count", "tp_size"}));
    Attribution found;
    ASSERT_FALSE(attribute(kDistributed, {a, {}}, {b, {}}, paths, "step_latency", found));
    ASSERT_TRUE(found.blocked) << "four-way on two accelerators";
    EXPECT_EQ(found.blocked->fromB, (std::vector<std::string>{"tp_size"}));
    ASSERT_TRUE(found.blocked->refused);
    EXPECT_EQ(found.blocked->refused->code, IssueCode::infeasibleParallelism);
    EXPECT_TRUE(found.parts.empty());
}

TEST(Attribution, SaysWhatIsWrong) {
    const Record a = serving(test::a100(), 1), b = serving(test::h100(), 8);
    Attribution found;
    const auto issueOf = [&](std::vector<std::string> paths, const char* output = "itl") { return attribute(kServing, {a, {}}, {b, {}}, paths, output, found); };
    EXPECT_EQ(issueOf({"colour"})->code, IssueCode::unknownField);
    EXPECT_EQ(issueOf({"batch_size"}, "speed")->code, IssueCode::unknownField);
    EXPECT_EQ(issueOf({"hardware", "hardware.tdp"})->code, IssueCode::notApplicable);
    EXPECT_EQ(issueOf({"hardware.memory.bandwidth", "hardware"})->code, IssueCode::notApplicable);
    EXPECT_EQ(issueOf({"batch_size", "batch_size"})->code, IssueCode::notApplicable);
    EXPECT_EQ(issueOf({"decode_hardware.tdp"})->code, IssueCode::missingField);
    EXPECT_EQ(issueOf(std::vector<std::string>(100, "batch_size"))->code, IssueCode::outOfRange);
    EXPECT_FALSE(issueOf({"hardware", "batch_size"}));
}

// Every solver's inputs, copied value by value, are the other's.
TEST(CopyValue, CopiesWholeStructs) {
    const Catalogue catalogue = Catalogue::standard();
    test::Random random(2);
    for (const Solver* solver : catalogue.solvers()) {
        for (int i = 0; i < 20; ++i) {
            Record from(solver->in), to(solver->in);
            test::fillAny(from.rows(), from.data(), random);
            test::fillAny(to.rows(), to.data(), random);
            for (const Row& row : from.rows()) copyValue(row, to.data(), from.data());
            EXPECT_EQ(test::describe(to.rows(), to.data()), test::describe(from.rows(), from.data())) << solver->id;
            EXPECT_TRUE(changedPaths(*solver, {from, {}}, {to, {}}).empty());
        }
    }
}

} // namespace
} // namespace mlsys
