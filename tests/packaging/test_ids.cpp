// SPDX-License-Identifier: GPL-3.0-or-later
// The window, the desktop file, metainfo, icons and the MIME type speak of one program by one name. The validators of
// each do not compare them with the others.
#include "tests/packaging/installed.hpp"
#include "tests/support/process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mlsys::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::HasSubstr;

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

const fs::path kTop = MLSYSIM_SOURCE_DIR;

// The one file in a folder of the installation.
fs::path onlyFile(const std::string& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(installedShare() / folder)) files.push_back(entry.path());
    EXPECT_EQ(files.size(), 1u) << folder;
    return files.at(0);
}

std::string desktopFile() { return contentOf(onlyFile("applications")); }
std::string metainfo() { return contentOf(onlyFile("metainfo")); }
std::string mime() { return contentOf(onlyFile("mime/packages")); }
std::string appId() { return onlyFile("applications").stem(); }

struct Size {
    unsigned width = 0, height = 0;
    bool operator==(const Size&) const = default;
};
void PrintTo(const Size& size, std::ostream* out) { *out << size.width << 'x' << size.height; }

// As a PNG's header has it.
Size sizeOf(const fs::path& picture) {
    const std::string bytes = contentOf(picture);
    if (bytes.size() < 24 || !bytes.starts_with("\x89PNG")) return {};
    const auto number = [&](std::size_t at) {
        unsigned value = 0;
        for (std::size_t i = at; i < at + 4; ++i) value = value * 256 + static_cast<unsigned char>(bytes[i]);
        return value;
    };
    return {number(16), number(20)};
}

TEST(Ids, OfTheDesktopFileAndTheMetainfoAgree) {
    EXPECT_THAT(appId(), testing::ContainsRegex("^[a-z]+\\.[a-z]+\\.[A-Za-z]+$")); // metainfo and Flatpak want a reversed domain
    EXPECT_EQ(onlyFile("metainfo").filename(), appId() + ".metainfo.xml");
    EXPECT_THAT(matches(metainfo(), "<id>(.*)</id>"), ElementsAre(appId()));
    EXPECT_THAT(matches(metainfo(), "<launchable type=\"desktop-id\">(.*)</launchable>"), ElementsAre(appId() + ".desktop"));
    EXPECT_THAT(matches(desktopFile(), "^Name=(.*)"), ElementsAreArray(matches(metainfo(), "<name>(.*)</name>")));
    EXPECT_THAT(matches(desktopFile(), "^Comment=(.*)"), ElementsAreArray(matches(metainfo(), "<summary>(.*)</summary>")));
}

TEST(Ids, AreWhatTheWindowCallsItself) {
    // The program is compiled with the name of identity.cmake, and says it in one place.
    EXPECT_THAT(contentOf(MLSYSIM_DESKTOP), HasSubstr(appId()));
    Words calls;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kTop / "app")) {
        for (const std::string& argument : matches(contentOf(entry.path()), "setDesktopFileName\\((.*)\\);")) calls.push_back(argument);
    }
    EXPECT_THAT(calls, ElementsAre("QLatin1String(MLSYSIM_APP_ID)"));
    const std::string program = fs::path(MLSYSIM_DESKTOP).filename();
    EXPECT_THAT(matches(desktopFile(), "^Exec=(\\S+)"), ElementsAre(program));
    EXPECT_THAT(matches(desktopFile(), "^StartupWMClass=(.*)"), ElementsAre(program)); // Qt takes it from the program's file
    EXPECT_THAT(matches(metainfo(), "<binary>(.*)</binary>"), ElementsAre(program, fs::path(MLSYSIM_CLI).filename().string()));
    EXPECT_THAT(run(MLSYSIM_DESKTOP, {"--help"}).out, HasSubstr(matches(desktopFile(), "^Comment=(.*)").at(0)));
}

TEST(Ids, NameTheIconInEverySize) {
    EXPECT_THAT(matches(desktopFile(), "^Icon=(.*)"), ElementsAre(appId()));
    EXPECT_THAT(matches(metainfo(), "<icon type=\"stock\">(.*)</icon>"), ElementsAre(appId()));
    EXPECT_THAT(matches(mime(), "<icon name=\"(.*)\"/>"), ElementsAre(appId()));
    const fs::path theme = installedShare() / "icons/hicolor";
    for (const unsigned size : {16u, 22u, 24u, 32u, 48u, 64u, 128u, 256u, 512u}) {
        const std::string text = std::to_string(size);
        EXPECT_EQ(sizeOf(theme / (text + "x" + text) / "apps" / (appId() + ".png")), (Size{size, size}));
    }
    EXPECT_EQ(contentOf(theme / "scalable/apps" / (appId() + ".svg")), contentOf(kTop / "resources/icons/mlsysim.svg"));
}

TEST(Ids, OfTheSessionFilesAgree) {
    EXPECT_EQ(onlyFile("mime/packages").stem(), appId());
    const Words types = matches(mime(), "<mime-type type=\"(.*)\">");
    ASSERT_EQ(types.size(), 1u);
    EXPECT_THAT(matches(desktopFile(), "^MimeType=(.*);$"), ElementsAreArray(types));
    EXPECT_THAT(matches(metainfo(), "<mediatype>(.*)</mediatype>"), ElementsAreArray(types));
    EXPECT_THAT(matches(desktopFile(), "^Exec=\\S+ (.*)"), ElementsAre("%f")); // the session to open
    // What the window saves is what the desktop knows by its name.
    const Words globs = matches(mime(), "<glob pattern=\"\\*(.*)\"/>");
    ASSERT_EQ(globs.size(), 1u);
    const std::string source = contentOf(kTop / "app/window/main_window_files.cpp");
    EXPECT_THAT(matches(source, "sessions \\(\\*([^)]*)\\)"), ElementsAreArray(globs));
    EXPECT_THAT(matches(source, "name \\+= u\"([^\"]*)\""), Contains(globs[0]));
}

TEST(Ids, TellTheVersionOnce) {
    EXPECT_THAT(matches(metainfo(), "<release version=\"([^\"]*)\""), ElementsAre(MLSYSIM_VERSION));
    EXPECT_THAT(unzipped(installedShare() / "doc/mlsysim/changelog.gz"), testing::StartsWith("mlsysim (" MLSYSIM_VERSION ") "));
}

TEST(Ids, OfTheFlatpakAgree) {
    const fs::path manifest = kTop / "packaging/flatpak" / (appId() + ".yml");
    ASSERT_TRUE(fs::exists(manifest));
    EXPECT_THAT(matches(contentOf(manifest), "^id: (.*)"), ElementsAre(appId()));
}

// The fonts whose glyphs EveryLanguage counts are the first of each choice that the package recommends.
TEST(Fonts, ThatAreTestedAreRecommended) {
    const Words recommended = matches(contentOf(kTop / "packaging/packages.cmake"), "PACKAGE_RECOMMENDS \"(.*)\"");
    ASSERT_EQ(recommended.size(), 1u);
    const Words first = matches(recommended[0], "(?:^|, )(fonts-[a-z-]+)");
    ASSERT_GE(first.size(), 2u);
    for (const std::string& package : first) EXPECT_THAT(contentOf(kTop / "packaging/deps.sh"), HasSubstr(' ' + package + ' '));
}

TEST(Metainfo, ShowsPicturesThatThereAre) {
    const Words pictures = matches(metainfo(), "<image .*/screenshots/(.*)</image>");
    const Words widths = matches(metainfo(), "<image .*width=\"([0-9]+)\"");
    const Words heights = matches(metainfo(), "<image .*height=\"([0-9]+)\"");
    ASSERT_GE(pictures.size(), 3u);
    ASSERT_EQ(widths.size(), pictures.size());
    ASSERT_EQ(heights.size(), pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        EXPECT_EQ(sizeOf(kTop / "resources/screenshots" / pictures[i]), (Size{static_cast<unsigned>(std::stoul(widths[i])), static_cast<unsigned>(std::stoul(heights[i]))})) << pictures[i];
    }
}

} // namespace
} // namespace mlsys::test
