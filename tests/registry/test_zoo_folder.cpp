// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own folder of entries: added in place of the zoo's, faulty files told of and left out; and what --check finds.
#include "registry/zoo_folder.hpp"
#include "tests/support/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace mlsys {
namespace {

namespace fs = std::filesystem;
using test::zoo;
using testing::HasSubstr;

// A folder that is removed when the test ends.
class Folder {
public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "mlsysim-zoo-XXXXXX").string();
        if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    void write(const std::string& file, const std::string& text) const {
        fs::create_directories((m_path / file).parent_path());
        std::ofstream(m_path / file) << text;
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

std::string device(const std::string& id, const std::string& bandwidth = "900 GB/s", const std::string& peak = "100 TFLOP/s") {
    return "{\n  \"id\": \"" + id + "\",\n  \"name\": \"My " + id + "\",\n  \"peak_flops\": \"" + peak + "\",\n  \"memory\": {\n    \"capacity\": \"16 GB\",\n    \"bandwidth\": \""
         + bandwidth + "\"\n  },\n  \"sources\": [{\"for\": [\"peak_flops\", \"memory\"], \"kind\": \"datasheet\", \"title\": \"My sheet\"}]\n}\n";
}
std::string textOf(const std::vector<FileIssue>& issues) {
    std::string all;
    for (const FileIssue& issue : issues) all += issue.text() + "\n";
    return all;
}

TEST(UserFolder, AddsEntriesAndReplacesThoseOfTheSameId) {
    const Folder folder;
    folder.write("hardware/Mine.json", device("Mine"));
    folder.write("hardware/A100.json", device("A100"));
    folder.write("hardware/readme.txt", "no entry");
    folder.write("hardware/.Mine.json", "{an editor's copy");
    folder.write("nodes/Box.json", R"({"id":"Box","accelerator":"Mine","intra_node_bandwidth":"100 GB/s"})");
    folder.write("elsewhere/what.json", "{");
    Zoo own = zoo();
    EXPECT_EQ(textOf(addFolder(own, folder.path())), "");
    EXPECT_TRUE(own.find(EntryKind::hardware, "Mine"));
    EXPECT_TRUE(own.find(EntryKind::nodes, "Box")) << "it holds a device of the folder";
    EXPECT_EQ(own.find(EntryKind::hardware, "A100")->name, "My A100");
    EXPECT_EQ(own.entries(EntryKind::hardware).size(), zoo().entries(EntryKind::hardware).size() + 1);
}

TEST(UserFolder, TellsOfFaultyFilesAndLeavesThemOut) {
    const Folder folder;
    folder.write("hardware/A100.json", device("A100", "900 TFLOP/s"));
    folder.write("hardware/Broken.json", "{\n\"id\": \"Broken\",,\n}");
    folder.write("hardware/Good.json", device("Good"));
    folder.write("hardware/Twice.json", device("Good"));
    fs::create_directories(folder.path() / "hardware/Folder.json");
    Zoo own = zoo();
    const std::string told = textOf(addFolder(own, folder.path()));
    EXPECT_THAT(told, HasSubstr("A100.json:7: memory.bandwidth wants a bandwidth (B/s)"));
    EXPECT_THAT(told, HasSubstr("Broken.json:2: "));
    EXPECT_THAT(told, HasSubstr("Twice.json:2: the id \"Good\" is also that of "));
    EXPECT_THAT(told, HasSubstr("Folder.json: this is no file"));
    EXPECT_TRUE(own.find(EntryKind::hardware, "Good"));
    EXPECT_NE(own.find(EntryKind::hardware, "A100")->name, "My A100") << "the zoo's own stays";
}

TEST(UserFolder, NeedsNoSources) {
    const Folder folder;
    folder.write("grids/Roof.json", R"({"id":"Roof","carbon_intensity":"30 gCO2e/kWh"})");
    Zoo own = zoo();
    EXPECT_EQ(textOf(addFolder(own, folder.path())), "");
    EXPECT_TRUE(own.find(EntryKind::grids, "Roof"));
}

TEST(UserFolder, EntriesMayStartFromEachOther) {
    const Folder folder;
    folder.write("hardware/A.json", R"({"id":"A","base":"Z","tdp":"5 W"})");
    folder.write("hardware/Z.json", device("Z"));
    Zoo own = zoo();
    EXPECT_EQ(textOf(addFolder(own, folder.path())), "");
    EXPECT_TRUE(own.find(EntryKind::hardware, "A") && own.bound(*own.find(EntryKind::hardware, "A")));
}

TEST(UserFolder, GuessesTheKindOfAFileBesideTheFolders) {
    const Folder folder;
    folder.write("gpu.json", device("Gpu"));
    folder.write("faster.json", R"({"id":"Faster","base":"H100","tdp":"900 W"})");
    folder.write("model.json", R"({"id":"Model","kind":"transformer","parameters":1e9,"layers":2})");
    folder.write("grid.json", R"({"id":"Roof","carbon_intensity":"30 gCO2e/kWh","pue":1.1})");
    folder.write("fabric.json", R"({"id":"Wire","bandwidth":"10 Gbit/s","latency":"1 us"})");
    folder.write("odd.json", R"({"id":"Odd","colour":"red"})");
    Zoo own = zoo();
    const std::string told = textOf(addFolder(own, folder.path()));
    EXPECT_THAT(told, HasSubstr("odd.json:1: what kind of entry this is cannot be told"));
    EXPECT_EQ(std::count(told.begin(), told.end(), '\n'), 1) << told;
    EXPECT_TRUE(own.find(EntryKind::hardware, "Gpu"));
    EXPECT_TRUE(own.find(EntryKind::hardware, "Faster"));
    EXPECT_TRUE(own.find(EntryKind::models, "Model"));
    EXPECT_TRUE(own.find(EntryKind::grids, "Roof"));
    EXPECT_TRUE(own.find(EntryKind::fabrics, "Wire"));
}

TEST(UserFolder, ThatIsNoneIsTold) {
    Zoo own = zoo();
    EXPECT_THAT(textOf(addFolder(own, "/no/such/folder")), HasSubstr("/no/such/folder: the folder cannot be read"));
}

// Sets a variable and puts it back.
class Variable {
public:
    Variable(const char* name, const char* value) : m_name(name), m_old(std::getenv(name) ? std::optional<std::string>(std::getenv(name)) : std::nullopt) {
        if (value) setenv(name, value, 1);
        else unsetenv(name);
    }
    ~Variable() {
        if (m_old) setenv(m_name, m_old->c_str(), 1);
        else unsetenv(m_name);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    std::optional<std::string> m_old;
};

TEST(UserFolder, IsFoundWhereTheDesktopKeepsData) {
    const Folder home;
    const Variable none("MLSYSIM_ZOO", nullptr);
    const Variable noData("XDG_DATA_HOME", nullptr);
    const Variable at("HOME", home.path().c_str());
    EXPECT_EQ(userFolder(), std::nullopt) << "only if it is there";
    fs::create_directories(home.path() / ".local/share/mlsysim/zoo");
    EXPECT_EQ(userFolder(), home.path() / ".local/share/mlsysim/zoo");
    fs::create_directories(home.path() / "data/mlsysim/zoo");
    const Variable data("XDG_DATA_HOME", (home.path() / "data").c_str());
    EXPECT_EQ(userFolder(), home.path() / "data/mlsysim/zoo");
    const Variable own("MLSYSIM_ZOO", "/my/own");
    EXPECT_EQ(userFolder(), "/my/own");
    const Variable empty("MLSYSIM_ZOO", "");
    EXPECT_EQ(userFolder(), std::nullopt);
}

TEST(ZooCheck, FindsNothingWrongWithTheZoo) {
    const ZooCheck check = checkEmbedded();
    EXPECT_EQ(textOf(check.faults), "");
    EXPECT_EQ(textOf(check.warnings), "");
    EXPECT_EQ(check.entries, embeddedFiles().size());
}

TEST(ZooCheck, TellsEveryFaultOfAFolderByLine) {
    const Folder folder;
    folder.write("hardware/A.json", device("A", "900 TFLOP/s"));
    folder.write("hardware/B.json", R"({"id":"B","peak_flops":"1 TFLOP/s","memory":{"capacity":"-1 GB","bandwidth":"1 GB/s"},"colour":1})");
    folder.write("hardware/C.json", device("C"));
    folder.write("models/D.json", "[]");
    folder.write("models/E.json", device("C"));
    const ZooCheck check = checkFolder(zoo(), folder.path());
    EXPECT_TRUE(check.unreadable.empty());
    const std::string told = textOf(check.faults);
    EXPECT_THAT(told, HasSubstr("A.json:7: memory.bandwidth wants"));
    EXPECT_THAT(told, HasSubstr("B.json:1: colour is not a field here"));
    EXPECT_THAT(told, HasSubstr("B.json:1: memory.capacity must be greater than 0 GB"));
    EXPECT_THAT(told, HasSubstr("B.json:1: peak_flops has no source"));
    EXPECT_THAT(told, HasSubstr("D.json:1: an entry is a JSON object"));
    EXPECT_THAT(told, HasSubstr("E.json:4: peak_flops is not a field here")) << "a device is no model";
    EXPECT_THAT(told, testing::Not(HasSubstr("C.json")));
}

TEST(ZooCheck, WarnsOfAnImplausibleRidge) {
    const Folder folder;
    folder.write("hardware/Slow.json", device("Slow", "900 GB/s", "10 GFLOP/s"));
    folder.write("hardware/Fast.json", device("Fast", "0.9 GB/s", "100 TFLOP/s"));
    folder.write("hardware/Fine.json", device("Fine"));
    const ZooCheck check = checkFolder(zoo(), folder.path());
    EXPECT_TRUE(check.faults.empty()) << textOf(check.faults);
    ASSERT_EQ(check.warnings.size(), 2u);
    EXPECT_THAT(check.warnings[0].text(), HasSubstr("Fast.json:4: peak_flops over memory.bandwidth is 111111 FLOP/B"));
    EXPECT_THAT(check.warnings[1].text(), HasSubstr("Slow.json:4: "));
    EXPECT_EQ(check.entries, 3u);
}

TEST(ZooCheck, CountsWhatCannotBeRead) {
    EXPECT_EQ(checkFolder(zoo(), "/no/such/folder").unreadable.size(), 1u);
}

} // namespace
} // namespace mlsys
