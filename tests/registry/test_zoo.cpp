// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded zoo: complete, every entry valid and every value with one source; ids, spellings, order.
#include "engine/hardware.hpp"
#include "engine/systems.hpp"
#include "engine/workload.hpp"
#include "registry/bind.hpp"
#include "registry/scenario.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace mlsys {
namespace {

using test::zoo;

TEST(Zoo, HoldsWhatTheSeedsName) {
    // Those that the seeds' project has; the zoo has more.
    EXPECT_GE(zoo().entries(EntryKind::hardware).size(), 45u);
    EXPECT_GE(zoo().entries(EntryKind::models).size(), 29u);
    EXPECT_GE(zoo().entries(EntryKind::grids).size(), 12u);
    EXPECT_GE(zoo().entries(EntryKind::datacenters).size(), 7u);
    EXPECT_GE(zoo().entries(EntryKind::fabrics).size(), 10u);
    EXPECT_GE(zoo().entries(EntryKind::fleets).size(), 7u);
    EXPECT_GE(zoo().entries(EntryKind::nodes).size(), 1u);
    EXPECT_GE(zoo().entries(EntryKind::fabrics).size(), 2u);
}

TEST(Zoo, EveryFileIsAnEntryThatParsesBindsAndHasOneSourcePerValue) {
    std::size_t count = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        SCOPED_TRACE(std::string(file.kind) + "/" + file.name);
        const std::optional<EntryKind> kind = entryKindOf(file.kind);
        ASSERT_TRUE(kind);
        ZooEntry entry;
        const std::optional<FileIssue> fault = readEntry(*kind, file.text, file.name, entry);
        ASSERT_FALSE(fault) << fault->text();
        EXPECT_EQ(entry.id + ".json", file.name) << "a file is named as its id";
        for (const FileIssue& issue : checkEntry(zoo(), entry, file.text)) ADD_FAILURE() << issue.text();
        ++count;
    }
    EXPECT_GE(count, 43u);
}

TEST(Zoo, EntriesHaveNamesGroupsAndSources) {
    for (const EntryKind kind : {EntryKind::hardware, EntryKind::models}) {
        for (const ZooEntry* entry : zoo().entries(kind)) {
            EXPECT_FALSE(entry->group.empty()) << entry->id;
            for (const auto& [path, atom] : entry->values) {
                if (path != "kind") { EXPECT_TRUE(entry->sourceOf(path)) << entry->id << " " << path; }
            }
        }
    }
    for (const ZooEntry* device : zoo().entries(EntryKind::hardware)) EXPECT_GT(device->year, 1990) << device->id;
}

TEST(Zoo, SourcesCoverValuesThatAreThere) {
    for (const EntryKind kind : kEntryKinds) {
        for (const ZooEntry* entry : zoo().entries(kind)) {
            for (const Source& source : entry->sources) {
                EXPECT_FALSE(source.covers.empty()) << entry->id << ": " << source.title;
                for (const std::string& path : source.covers) EXPECT_TRUE(entry->values.find(path) || entry->values.hasBelow(path)) << entry->id << " gives a source for the absent " << path;
            }
        }
    }
}

TEST(Zoo, FindsAnIdInThreeSpellings) {
    for (const char* id : {"H100", "Cloud.H100", "Hardware.Cloud.H100", "h100"}) {
        const ZooEntry* entry = zoo().find(EntryKind::hardware, id);
        ASSERT_TRUE(entry) << id;
        EXPECT_EQ(entry->id, "H100");
    }
    EXPECT_EQ(zoo().find(EntryKind::models, "H100"), nullptr) << "a device is no model";
    for (const char* id : {"", ".", "H100.", "H10"}) EXPECT_EQ(zoo().find(EntryKind::hardware, id), nullptr) << id;
}

TEST(Zoo, IdsDifferEvenWithoutRegardToCase) {
    for (const EntryKind kind : kEntryKinds) {
        std::set<std::string> seen;
        for (const ZooEntry* entry : zoo().entries(kind)) {
            std::string id = entry->id;
            for (char& c : id) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            EXPECT_TRUE(seen.insert(id).second) << id;
        }
    }
}

TEST(Zoo, ListsTheDataCentreFirst) {
    const auto devices = zoo().entries(EntryKind::hardware);
    EXPECT_EQ(devices.front()->group, "cloud");
    EXPECT_EQ(devices.back()->group, "tiny");
}

TEST(Zoo, PutsAnEntryInPlaceOfOneOfTheSameId) {
    Zoo own = Zoo::embedded();
    ASSERT_FALSE(own.add(EntryKind::hardware, R"({"id":"A100","name":"Mine","peak_flops":"1 TFLOP/s","memory":{"capacity":"1 GB","bandwidth":"1 GB/s"}})", "A100.json"));
    EXPECT_EQ(own.entries(EntryKind::hardware).size(), zoo().entries(EntryKind::hardware).size());
    EXPECT_EQ(own.find(EntryKind::hardware, "A100")->name, "Mine");
}

TEST(Zoo, SurvivesAFaultyEntry) {
    Zoo own = Zoo::embedded();
    EXPECT_TRUE(own.add(EntryKind::hardware, "{", "broken.json"));
    EXPECT_TRUE(own.add(EntryKind::hardware, "[]", "list.json"));
    EXPECT_TRUE(own.add(EntryKind::hardware, R"({"name":"no id"})", "anonymous.json"));
    EXPECT_EQ(own.entries(EntryKind::hardware).size(), zoo().entries(EntryKind::hardware).size());
}

TEST(Zoo, EntriesAreWrittenAsTheyWereRead) {
    for (const EntryKind kind : kEntryKinds) {
        for (const ZooEntry* entry : zoo().entries(kind)) {
            ZooEntry again;
            ASSERT_FALSE(readEntry(kind, entryJson(*entry), "again.json", again)) << entry->id;
            EXPECT_EQ(again.values, entry->values) << entry->id;
            EXPECT_EQ(again.sources.size(), entry->sources.size()) << entry->id;
            EXPECT_EQ(entryJson(again), entryJson(*entry)) << entry->id;
        }
    }
}

TEST(Zoo, FleetsBindThroughTheirNodeFabricAndGrid) {
    const std::optional<Values> values = resolvedValues(zoo(), EntryKind::fleets, nullptr, zoo().find(EntryKind::fleets, "Research_256")->values);
    ASSERT_TRUE(values);
    Fleet fleet;
    Values inner = *values;
    EXPECT_TRUE(bindValues(zoo(), rowsOf<Fleet>(), &fleet, inner).empty());
    EXPECT_EQ(totalAccelerators(fleet), 256);
    EXPECT_GT(fleet.node.accelerator.peakFlops, unit::TFLOPps(100));
    EXPECT_GT(raw(fleet.grid->carbonIntensity), 0);
    EXPECT_EQ(fleet.fabric.bandwidth, unit::GBps(12.5));
}

TEST(Zoo, EveryModelRunsOnEveryDevice) {
    for (const ZooEntry* model : zoo().entries(EntryKind::models)) {
        for (const ZooEntry* device : zoo().entries(EntryKind::hardware)) {
            SCOPED_TRACE(model->id + " on " + device->id);
            const test::Json outputs = test::outputsOf("SingleNodeModel", {{"model", model->id}, {"hardware", device->id}});
            EXPECT_GT(outputs["latency"]["value"].get<double>(), 0);
        }
    }
}

TEST(Zoo, HoldsTheSeedsNumbers) {
    const test::Json single = test::outputsOf("SingleNodeModel", {{"model", "ResNet50"}, {"hardware", "A100"}});
    EXPECT_NEAR(single["latency"]["value"].get<double>(), 0.54, 0.005);
    EXPECT_EQ(single["bottleneck"], "Memory");
    const test::Json training = test::outputsOf("TrainingMemoryModel", {{"model", "Llama3_8B"}, {"hardware", "H100"}, {"batch_size", 8}, {"dp_size", 8}, {"zero_stage", 2}});
    EXPECT_NEAR(training["total_memory"]["value"].get<double>(), 32.90, 0.005);
    EXPECT_EQ(training["feasible"], true);
}

} // namespace
} // namespace mlsys
