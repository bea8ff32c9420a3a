// SPDX-License-Identifier: GPL-3.0-or-later
// Entries are bound once: an id is a copy, "base" a copy that is changed; and what is kept is never out of date.
#include "engine/hardware.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"
#include "registry/bind.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys {
namespace {

using test::Json;
using test::zoo;
using testing::HasSubstr;

std::string device(const std::string& id, const std::string& tdp = "100 W") {
    return R"({"id":")" + id + R"(","name":"Mine","peak_flops":"1 TFLOP/s","memory":{"capacity":"1 GB","bandwidth":"1 GB/s"},"tdp":")" + tdp + "\"}";
}

const Hardware& hardwareOf(const Zoo& own, const std::string& id) { return own.bound(*own.find(EntryKind::hardware, id))->as<Hardware>(); }

// Every number of a struct by its rows.
void expectSame(std::span<const Row> rows, const void* a, const void* b, const std::string& where) {
    for (const Row& row : rows) {
        const std::string path = where + "." + row.key;
        ASSERT_EQ(row.peek(a) != nullptr, row.peek(b) != nullptr) << path;
        if (!row.peek(a)) continue;
        if (row.kind == Kind::group) expectSame(row.nested(), row.peek(a), row.peek(b), path);
        else if (row.kind == Kind::choice) EXPECT_EQ(choiceOf(row, a), choiceOf(row, b)) << path;
        else if (row.kind == Kind::flag) EXPECT_EQ(flagOf(row, a), flagOf(row, b)) << path;
        else if (row.kind == Kind::name) EXPECT_EQ(nameOf(row, a), nameOf(row, b)) << path;
        else EXPECT_EQ(numberOf(row, a), numberOf(row, b)) << path;
    }
}

TEST(BoundEntry, OfEveryEntryIsWhatItsValuesBindTo) {
    for (const EntryKind kind : kEntryKinds) {
        for (const ZooEntry* entry : zoo().entries(kind)) {
            const Record* bound = zoo().bound(*entry);
            EXPECT_EQ(bound != nullptr, kind != EntryKind::scenarios) << entry->id;
            if (!bound) continue;
            Values named;
            named.set("base", entry->id);
            std::vector<Issue> issues;
            const std::optional<Record> afresh = bindEntry(zoo(), kind, named, issues);
            ASSERT_TRUE(afresh && issues.empty()) << entry->id;
            expectSame(bound->rows(), bound->data(), afresh->data(), entry->id);
            EXPECT_EQ(zoo().bound(*entry), bound) << "it is kept";
        }
    }
}

TEST(BoundEntry, IsForgottenWhenAnEntryChanges) {
    Zoo own = zoo();
    ASSERT_FALSE(own.add(EntryKind::hardware, device("Mine"), "Mine.json"));
    ASSERT_FALSE(own.add(EntryKind::nodes, R"({"id":"Box","accelerator":"Mine","intra_node_bandwidth":"1 GB/s"})", "Box.json"));
    const auto boxed = [&] { return own.bound(*own.find(EntryKind::nodes, "Box"))->as<Node>().accelerator.tdp; };
    EXPECT_EQ(hardwareOf(own, "Mine").tdp, unit::W(100));
    EXPECT_EQ(boxed(), unit::W(100));
    ASSERT_FALSE(own.add(EntryKind::hardware, device("Mine", "200 W"), "Mine.json"));
    EXPECT_EQ(hardwareOf(own, "Mine").tdp, unit::W(200));
    EXPECT_EQ(boxed(), unit::W(200)) << "what holds it changes with it";
}

TEST(BoundEntry, OfACopiedZooStaysTheCopys) {
    Zoo first;
    ASSERT_FALSE(first.add(EntryKind::hardware, device("Mine"), "Mine.json"));
    EXPECT_EQ(hardwareOf(first, "Mine").tdp, unit::W(100));
    Zoo second = first;
    ASSERT_FALSE(second.add(EntryKind::hardware, device("Mine", "200 W"), "Mine.json"));
    EXPECT_EQ(hardwareOf(second, "Mine").tdp, unit::W(200));
    EXPECT_EQ(hardwareOf(first, "Mine").tdp, unit::W(100));
    first = second;
    EXPECT_EQ(hardwareOf(first, "Mine").tdp, unit::W(200));
}

TEST(BoundEntry, OfAFaultyEntryIsNoneAndItsFaultsAreToldByTheRequest) {
    Zoo own = zoo();
    ASSERT_FALSE(own.add(EntryKind::hardware, device("Hot", "hot"), "Hot.json"));
    EXPECT_EQ(own.bound(*own.find(EntryKind::hardware, "Hot")), nullptr);
    const auto issues = [&](const Values& changes) {
        Values inputs;
        inputs.set("accelerator", std::string("Hot"));
        inputs.set("intra_node_bandwidth", std::string("1 GB/s"));
        inputs.setBelow("accelerator", changes);
        Node node;
        return bindValues(own, rowsOf<Node>(), &node, inputs);
    };
    const std::vector<Issue> found = issues({});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].field, "accelerator.tdp");
    Values mended;
    mended.set("tdp", std::string("5 W"));
    EXPECT_TRUE(issues(mended).empty()) << "a change mends it";
}

Fleet fleetOf(const Values& values) {
    Fleet fleet;
    for (const Issue& issue : bindValues(zoo(), rowsOf<Fleet>(), &fleet, values)) ADD_FAILURE() << issue.field << ": " << issue.message;
    return fleet;
}

TEST(BoundEntry, ChangesOfAPartKeepTheRestOfTheBase) {
    const Json plain = test::outputsOf("SingleNodeModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}});
    const Json changed = test::outputsOf("SingleNodeModel", {{"model", "Llama3_8B"}, {"hardware", {{"base", "H100"}, {"tdp", "350 W"}, {"sram", {{"capacity", "1 MB"}}}}}});
    EXPECT_EQ(changed["latency"], plain["latency"]);
    EXPECT_NEAR(changed["energy"]["value"].get<double>(), plain["energy"]["value"].get<double>() / 2, 1e-9);
}

TEST(BoundEntry, OfAFleetIsChangedInDepthAndByNamingAnotherPart) {
    Values values = *resolvedValues(zoo(), EntryKind::fleets, nullptr, zoo().find(EntryKind::fleets, "Research_256")->values);
    const Fleet plain = fleetOf(values);
    values.set("node.accelerator.tdp", std::string("123 W"));
    values.set("grid", std::string("Quebec"));
    const Fleet changed = fleetOf(values);
    EXPECT_EQ(changed.node.accelerator.tdp, unit::W(123));
    EXPECT_EQ(changed.node.accelerator.peakFlops, plain.node.accelerator.peakFlops);
    EXPECT_EQ(changed.count, plain.count);
    EXPECT_EQ(changed.grid->name.view(), zoo().find(EntryKind::grids, "Quebec")->name);
}

TEST(BoundEntry, NamingAnotherBaseOfAPartDropsWhatWasSaidBelowIt) {
    Values base;
    base.set("node", std::string("DGX_H100"));
    base.set("node.accelerators_per_node", 4.0);
    Values changes;
    changes.set("node.base", std::string("Other"));
    changes.set("node.nics_per_node", 2.0);
    const Values both = overlaid(base, changes);
    EXPECT_EQ(both.find("node"), nullptr);
    EXPECT_EQ(both.text("node.base"), "Other");
    EXPECT_FALSE(both.find("node.accelerators_per_node"));
    EXPECT_TRUE(both.find("node.nics_per_node"));
}

TEST(BoundEntry, ChangesAreCheckedAsIfAllHadBeenGiven) {
    const auto error = [](const Json& hardware) { return test::errorOf("SingleNodeModel", {{"model", "GPT2"}, {"hardware", hardware}}); };
    EXPECT_EQ(error({{"base", "H100"}, {"colour", "red"}})["field"], "inputs.hardware.colour");
    EXPECT_EQ(error({{"base", "H100"}, {"memory", {{"bandwidth", "0 GB/s"}}}})["code"], "out_of_range");
    EXPECT_EQ(error({{"base", "H100"}, {"tdp", {{"peak", "1 W"}}}})["code"], "type");
    EXPECT_EQ(error({{"base", "H100"}, {"tdp", "1 GB"}, {"clock", "1 GB"}})["field"], "inputs.hardware.tdp") << "in the order of the rows";
    EXPECT_THAT(error({{"base", Json::array()}})["message"].get<std::string>(), HasSubstr("[]"));
    const Json kept = test::outputsOf("SingleNodeModel", {{"model", "GPT2"}, {"hardware", {{"base", "H100"}, {"tdp", nullptr}, {"memory", Json::object()}, {"name", "Mine"}, {"note", 5}}}});
    EXPECT_EQ(kept, test::outputsOf("SingleNodeModel", {{"model", "GPT2"}, {"hardware", "H100"}}));
}

TEST(BoundEntry, KeepsTheTierOfItsBaseUnlessAnotherIsGiven) {
    Values named;
    named.set("accelerator", std::string("ESP32_S3"));
    named.set("intra_node_bandwidth", std::string("1 GB/s"));
    Node node;
    EXPECT_TRUE(bindValues(zoo(), rowsOf<Node>(), &node, named).empty());
    EXPECT_EQ(node.accelerator.tier, Tier::tiny);
    named.set("accelerator.tier", std::string("edge"));
    EXPECT_TRUE(bindValues(zoo(), rowsOf<Node>(), &node, named).empty());
    EXPECT_EQ(node.accelerator.tier, Tier::edge);
}

} // namespace
} // namespace mlsys
